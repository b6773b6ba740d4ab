// Generated from error-text.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Fields, MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

interface ErrorTextCases {
	resolverSilent: Fields<never, 'host'>;
	nameUnknown: Fields<never, 'host'>;
	resolvingFailed: Fields<never, 'host'>;
	queryUnanswered: Fields<'host'>;
	queryNameUnknown: Fields<'host'>;
	resolverSilentText: Fields;
	hostUnresolved: Fields<'host'>;
	nameUnresolved: Fields;
	recordMissing: Fields<'host'>;
	lookupNameUnknown: Fields<'host'>;
	lookupNameUnknownAt: Fields<'host' | 'server'>;
	lookupUnanswered: Fields<'host' | 'server'>;
	lookupSilent: Fields<'host'>;
	resolverSilentCode: Fields;
	nameUnknownCode: Fields;
	socketRefused: Fields<'socket'>;
	refused: Fields<'peer'>;
	timedOut: Fields<'peer'>;
	noRoute: Fields<'peer'>;
	networkUnreachable: Fields<'peer'>;
	reset: Fields<'peer'>;
	dialRefused: Fields<'peer'>;
	dialSocketRefused: Fields<'socket'>;
	dialSocketMissing: Fields<'socket'>;
	dialTimedOut: Fields<'peer'>;
	dialNoRoute: Fields<'peer'>;
	dialNetworkUnreachable: Fields<'peer'>;
	readTimedOut: Fields<'peer'>;
	readReset: Fields<'peer'>;
	refusedText: Fields;
	timedOutText: Fields;
	resetText: Fields;
	noRouteText: Fields;
	networkUnreachableText: Fields;
	deadlineExceeded: Fields;
	endOfFile: Fields;
	closedText: Fields;
	refusedCode: Fields;
	timedOutCode: Fields;
	resetCode: Fields;
	noRouteCode: Fields;
	networkUnreachableCode: Fields;
	closed: Fields;
	revocationListExpired: Fields;
	revocationListNotYetValid: Fields;
	notYetValid: Fields;
	notYetValidGo: Fields;
	expiredGo: Fields;
	expiredOrNotYetValid: Fields;
	expired: Fields;
	selfSignedInChain: Fields;
	selfSigned: Fields;
	unknownIssuer: Fields;
	unverifiedLeaf: Fields;
	wrongNameOf: Fields<'host'>;
	wrongNameGo: Fields<'host'>;
	wrongName: Fields;
	wrongNameCode: Fields;
	notTls: Fields;
	handshakeTimedOut: Fields;
	handshakeCutOff: Fields;
	handshakeFailed: Fields;
	certificateProblem: Fields;
	verifyFailed: Fields;
	noSpace: Fields;
	corrupt: Fields;
	ioError: Fields;
	readOnly: Fields;
	missingFile: Fields;
	httpStatus: Fields<'status'>;
	unauthorised: Fields;
	denied: Fields;
	portAllocated: Fields<'peer'>;
	portListened: Fields<'peer'>;
	portListenedCode: Fields<'peer'>;
	taskLimit: Fields;
	unreadableValue: Fields;
}

/** The case of a message, and the places of its parts. */
export type ErrorTextMatch = MatchOf<ErrorTextCases>;

export const matchErrorText: Matcher<ErrorTextMatch> = matcherOf({
	cases: 'resolverSilent nameUnknown resolvingFailed queryUnanswered queryNameUnknown resolverSilentText hostUnresolved nameUnresolved recordMissing lookupNameUnknown lookupNameUnknownAt lookupUnanswered lookupSilent resolverSilentCode nameUnknownCode socketRefused refused timedOut noRoute networkUnreachable reset dialRefused dialSocketRefused dialSocketMissing dialTimedOut dialNoRoute dialNetworkUnreachable readTimedOut readReset refusedText timedOutText resetText noRouteText networkUnreachableText deadlineExceeded endOfFile closedText refusedCode timedOutCode resetCode noRouteCode networkUnreachableCode closed revocationListExpired revocationListNotYetValid notYetValid notYetValidGo expiredGo expiredOrNotYetValid expired selfSignedInChain selfSigned unknownIssuer unverifiedLeaf wrongNameOf wrongNameGo wrongName wrongNameCode notTls handshakeTimedOut handshakeCutOff handshakeFailed certificateProblem verifyFailed noSpace corrupt ioError readOnly missingFile httpStatus unauthorised denied portAllocated portListened portListenedCode taskLimit unreadableValue',
	fields: 'host server socket peer status',
	program: [
		'O#BFT',
		'MCgB6C/C23B*O5D23B*P3E23B03B23BiGkG23B23BmG23B23BhH23B23B3K9M23B/MuN23B*MwN23BsQ1R7S23B23B0VsU23B23B2VkWyW+qB9rB23BptBtvBvxBy3B23B*C03B23BMElDRW30B*FisB30B30BYv0B30B*D+L30BN#KN#iBMSoDMRZ9zB*IiL9zBIC#wBIC#xBN#yBIC#5BN#6BMAlCR9yB/yB*OW/yBMKnCQuJpyB*NyJpyBN#rBN#lBMBhCUZwxB*NtLwxB*C7wBwxBN#PMHgB1CyD1wB*hB6C1wBkoBtwBuD1wBjqB1wB*DzwB1wB*CrwB1wB*LyD1wB*N0D1wB*EioB1wBMIhCPiF7tB*M5tB7tBIC#0BUN#tBN#uBMBjCRW/sB*DtBtmB/sB*DvB/sB*C1sBqsB/sBMHmCOTpsB*HmGpsB*CVpsBN#nBN#pBN#qBMDlCQ3CwrB*MorBVwrBN#QN#1BMFoCIqiB3qB*CN3qBoiBnW3qBN#7BN#9BMFlDRWmqBmqBxBmqB*F8pBmqB*CvhBzB3CmqBMKnDQVwpB*GXwpB*FZwpBN#2BN#mCN#3BN#oCMAkDPUzoB*MfzoBIC#XIC#aIC#bN#cIC#dN#eIC#YN#ZMAyCiB7XqnB*c5eqnBzenBqnBN#sBMAiChB/lBhmB*d2f/lBhmBMAvCnB1W7kB*e1W7kBsB7kB*Csa7kBIC#FN#GMH0ChBqRqjB*YmBqjB*EoBqjBN#+BN#tCMAwDEkVgiBgiBJgiBIC#0BN#1BMAuCHMyhB*EnbyhBN#JML6B8BhCqU*H6CqUhEqU*GsF1GqU*D2I/JqU*LoLqU2M9NqU*MmPqU3RgTqUMAiCSpSjf*PXjfN#uCMAiCiBwRqe*fuCqeMAiCiBpQjd*fnBjdIC#RUMAiCiB+O4b*fnB4bN#TMAiCiB1Nva*fnBvaMPmCOToZ*LYoZIC#RN#SN#WMAiCiB0LuY*fnBuYN#UMAiCiBrKlX*fnBlXN#VMAiCnBiJ8V*kBsB8VN#/BMAiCiB0HuU*f/JuUMAiCiBtGnT*fnBnTN#kBMAiCiBkFnB+R*e6B+RMNmDOmB3Q*LoB3QMNmDOTkQ*LVkQN#fN#hBMAiCiBzCnBtP*enBtPN#gBMAiCjBqBkO*gBoBkON#pCN#qCMApDPjM4M4MU4M*JnE4MIC#LIC#MIC#NN#OMAlClBqB5L*CnF5L*enF5LN#mBMRpCxB2BtK*Y4BtK6BtK*FrKtK*E8BtK+BtK*CgCiCtKN#nCN#6BN#gCN#8BN#vBN#zBN#hCMHlCwB1BpI*I3BpI*U5BpI*H+BpI*EgCpIN#sCN#kCIC#4BN#6BN#HN#rCMJkDQlGnGVnGnGyFnG*DhG0FnG*ChGnGMNhCOT7E*L3C7EMMhC6BoE*D/BoE*U/E*DoE/EoE*Z/EIC#CN#EMMhC6BkC*D/BkC*U7C*DkC7CkC*Z7CIC#DN#EN#EN#oBMAhDEJTTLTN#lCN#iCN#jBN#IN#jCU',
		'A"getaddrinfo EAI_AGAIN"MAgBBGVICDNLBB[B  QO#vCRAJBSAC',
		'A"getaddrinfo ENOTFOUND"MAgBBGVICDNLBB[B  QO#vCRAJBSBC',
		'A"getaddrinfo "D[DAZ__azMAgBBGVICDNLBB[B  QO#vCRAJBSCB',
		'A"query"D[DAZ__azBB[B  MBjCSnBX*NiBdYXUA"ETIMEOUT"NOA"ESERVFAIL"NJA"EREFUSED"NEA"ECONNREFUSED"BB[B  QO#vCRASDC',
		'A"query"D[DAZ__azBB[B  MDkCRcW*OXWUA"ENOTFOUND"NEA"ENODATA"BB[B  QO#vCRASEB',
		'MAyCQgBVWV*LbVUA"Temporary failure in name resolution"NJA"address information: Try again"NEA"Resolving timed out"SFB',
		'A"Could not resolve host: "QO#vCRASGB',
		'MFkDMXR*JSRUA"Name or service not known"NEA"Name does not resolve"SHB',
		'A"no record found for name: "QO#vCRASIB',
		'A"lookup "QO#vCRAA": no such host"SJC',
		'A"lookup "QO#vCRAA" on "QO#wCRBA": no such host"SKC',
		'A"lookup "QO#vCRAA" on "QO#wCRBMCkDQgBV*MbWVUA": server misbehaving"NJA": read udp"NEA": dial udp"SLC',
		'A"lookup "QO#vCRAMDlDOUT*LZTUA": Temporary failure in name resolution"NEA": Try again"SMB',
		'A"EAI_AGAIN"SNB',
		'A"ENOTFOUND"SOB',
		'MJhCOeTUT*JZTUA"connect ECONNREFUSED "NJA"connect ENOENT "NEA"connect EACCES "QO#xCRCSPC',
		'A"connect ECONNREFUSED "QO#yCRDSQB',
		'A"connect ETIMEDOUT "QO#yCRDSRB',
		'A"connect EHOSTUNREACH "QO#yCRDSSB',
		'A"connect ENETUNREACH "QO#yCRDSTB',
		'A"connect ECONNRESET "QO#yCRDSUB',
		'A"dial tcp "QO#yCRDA": connect: connection refused"SVC',
		'A"dial unix "QO#xCRCA": connect: connection refused"SWC',
		'A"dial unix "QO#xCRCA": connect: no such file or directory"SXB',
		'A"dial tcp "QO#yCRDMCjDHSM*ENMUA": i/o timeout"NEA": connect: connection timed out"SYC',
		'A"dial tcp "QO#yCRDA": connect: no route to host"SZC',
		'A"dial tcp "QO#yCRDA": connect: network is unreachable"SaB',
		'A"read tcp "O#zCA"->"QO#yCRDA": i/o timeout"SbC',
		'A"read tcp "O#zCA"->"QO#yCRDA": read: connection reset by peer"ScB',
		'MAjChBnBmB*esBmBUA"Connection refused"NEA"connection refused"SdB',
		'MAjCtBzByB*K9ByB*S4ByB*KiCyBUA"Connection timed out"NOA"connection timed out"NJA"Operation timed out"NEA"operation timed out"SeB',
		'MAjChBnBmB*NxBmB*PsBmBUA"Connection reset by peer"NJA"connection reset by peer"NEA"Recv failure"SfB',
		'MAuChBnBmB*esBmBUA"No route to host"NEA"no route to host"SgBB',
		'MAuChBmB4B*e+B4BMIpDNTS*KdSUA"Network is unreachable"NJA"network is unreachable"NEA"Network unreachable"ShBB',
		'MQgB5CpD+C*wCkD+C*E/C+CUA"Client.Timeout exceeded"NJA"Client.Timeout or context cancellation"NEA"context deadline exceeded"SiBB',
		'A"EOF"MAhC6B/B*ZmC*D/BmC/B*ZmCIGBBB[DAZ__azLSjBB',
		'MAlCxB3B2B*c8B2B*QhC2BUA"Empty reply from server"NJA"connection closed before message completed"NEA"unexpected EOF"SkBB',
		'A"ECONNREFUSED"SlBB',
		'MBvB3BsC8B*iB9BiC8B*PnC8BUA"ESOCKETTIMEDOUT"NOA"ETIMEDOUT"NJA"network timeout at"NEA"i/o timeout"SmBB',
		'A"ECONNRESET"SnBB',
		'A"EHOSTUNREACH"SoBB',
		'A"ENETUNREACH"SpBB',
		'MBjCtB9ByB*L4ByB*dzByBUA"socket hang up"NJA"EPIPE"NEA"ECONNABORTED"SqBB',
		'MDgBgCmClC*9BrClCUA"CRL has expired"NEA"CRL_HAS_EXPIRED"SrBB',
		'A"CRL is not yet valid"SsBB',
		'MAjChBsBmB*enBmBUA"certificate is not yet valid"NEA"CERT_NOT_YET_VALID"StBB',
		'A"x509: certificate has expired or is not yet valid: current time "O#0CA" is before"SuBC',
		'A"x509: certificate has expired or is not yet valid: current time "O#0CA" is after"SvBC',
		'A"x509: certificate has"SwBB',
		'MAjChBsBmB*enBmBUA"certificate has expired"NEA"CERT_HAS_EXPIRED"SxBB',
		'MEgBgCmClC*LrClC*wBwClCUA"self signed certificate in certificate chain"NJA"self-signed certificate in certificate chain"NEA"SELF_SIGNED_CERT_IN_CHAIN"SyBC',
		'MEgBpBvBuB*L0BuB*Z5BuBUA"self signed certificate"NJA"self-signed certificate"NEA"DEPTH_ZERO_SELF_SIGNED_CERT"SzBB',
		'MOpCkB0BpB*W5BpB*GvBpBpBqBpBUA"unable to get local issuer certificate"NOA"unable to get issuer certificate"NJA"UNABLE_TO_GET_ISSUER_CERT"NEA"x509: certificate signed by unknown authority"S0BB',
		'MA1ChBsBmB*enBmBUA"unable to verify the first certificate"NEA"UNABLE_TO_VERIFY_LEAF_SIGNATURE"S1BB',
		'A"Hostname/IP does"E[D\x00!#GI\xffIiBBMAoCBGNIGBA"Host: "LMAiBBGNIGBBB[B""LC[B\x00\xffE[D\x00!#GI\xffK<fA"Host: "QO#vCRAA". is not"S2BC',
		'A"x509: certificate is valid for "G", not "A", not "QO#vCRAS3BC',
		'MAoCxB3B2B*ZhC2B*JhC2B*I8B2BUA"Hostname/IP does"NgBA"x509: certificate is valid for"NbMAjDMXR*JSRUA"no alternative certificate subject name matches"NEA"certificate subject name"S4BB',
		'A"ERR_TLS_CERT_ALTNAME_INVALID"S5BB',
		'MAzClBwBqB*b1BqBqB6BqB*CrBqBUA"wrong version number"NOA"SSL23_GET_SERVER_HELLO"NJA"packet length too long"NEA"server gave HTTP response to HTTPS client"S6BB',
		'A"TLS handshake timeout"S7BB',
		'A"Client network socket disconnected before secure TLS connection was established"S8BB',
		'MAlCkBqBpB*hBvBpBUA"EPROTO"NEA"handshake failure"S9BB',
		'MAzChBsBmB*enBmBUA"server certificate verification failed"NEA"SSL certificate problem: "S+BB',
		'A"certificate verify failed"S/BB',
		'MAlCqB6BvB*H1BvB*D/BvB*PkCvB*IwBvBUA"no space left on device"NTA"No space left on device"NOA"ENOSPC"NJA"SQLITE_FULL"NEA"database or disk is full"SgCB',
		'MChC5B/CvC/CvC*H+BvC*W/CvC*M/CvC1CvC*D/CvCMHjCMSR*JcRUA"SQLITE_CORRUPT"N9DA"database disk image is malformed"N4DA"SQLITE_NOTADB"NzDMAiCyBgDwCwC3BwC*MxCwC*NlDwC*IvDwC*F2CwCMBiCUzBZ*RkBZUA"Structure needs cleaning"NdA"structure needs cleaning"NYA"EUCLEAN"NTA"Bad message"NOA"bad message"NJA"EBADMSG"NEA"layer does not exist"ShCB',
		'MAlClB1BqB*ClEqB*IrBqB*PwBqB*DgEqBUA"SQLITE_IOERR"N5CA"disk I/O error"N0CA"EIO"MAhC6B/B*ZmC*D/BmC/B*ZmCIGBBB[DAZ__azLNJA"input/output error"NEA"Input/output error"SiCB',
		'MAlCuB+BzB*LoC0BzB*M5BzB*PjCzBUA"SQLITE_READONLY"NTA"attempt to write a readonly database"NOA"EROFS"NJA"read-only file system"NEA"Read-only file system"SjCB',
		'MAlCxBhC2B*HrC2B*D3B2B*ZmC2B*F8B2BUA"SQLITE_CANTOPEN"NTA"unable to open database file"NOA"ENOENT"NJA"no such file or directory"NEA"No such file or directory"SkCB',
		'MAlCvB/B0B*M1B0B*dkC6B0BUA"Status code: "NOA"status code: "NJA"Error from the API: "NEA"received unexpected HTTP status: "QD[B09RESlCB',
		'A"unauthorized: authentication required"SmCB',
		'MAkDNTS*KYSUA"denied: requested access to the resource is denied"NEA"pull access denied for "SnCB',
		'A"Bind for "QO#yCRDA" failed: port is already allocated"SoCB',
		'A"listen tcp "QO#yCRDA": bind: address already in use"SpCB',
		'A"listen EADDRINUSE: address already in use "QO#yCRDSqCB',
		'MAmDLWQ*IRQUA"pthread_create failed: Resource temporarily unavailable"NEA"failed to create new OS thread"SrCB',
		'A"SyntaxError: "SsCB',
		'MAgB+CjDxHjDxH*FjDxHxHjDxHjDxH*KjDxH*gBjDxH*fjDxHItEBMAgB+CkDjDuDjD*F9DjDjDzDjDnEjD*KpDjD*gB4DjD*fiEjDUBB[B  NiBBB[B::NdBB[B""NYBB[B,,NTBB[B\\\\NOBB[B))NJBB[B}}NEA". "LC[B\x00\xffE[J\x00\x1f!!#(*+--/9;[]|~\xffI5HBMAgB+CjDxHjDxH*FjDxHxHjDxHjDxH*KjDxH*gBjDxH*fjDxHItEBMAgB+CkDjDuDjD*F9DjDjDzDjDnEjD*KpDjD*gB4DjD*fiEjDUBB[B  NiBBB[B::NdBB[B""NYBB[B,,NTBB[B\\\\NOBB[B))NJBB[B}}NEA". "LC[B\x00\xffE[J\x00\x1f!!#(*+--/9;[]|~\xffK<2HP',
		'MAgBbgBtC*YgBtCIsBBMAgBbmBgB*YhBgBUA": "NEBB[B  LC[B\x00\xffE[D\x00\x1f!9;\xffI1CBMAgBbgBtC*YgBtCIsBBMAgBbmBgB*YhBgBUA": "NEBB[B  LC[B\x00\xffE[D\x00\x1f!9;\xffK<yCP',
		'BB[B//MAgB+CjDpDjDpD*FjDpDpDjDpD*MjDpD*gBjDpD*fjDpDIFBO#1CLC[B\x00\xffE[I\x00\x1f!!#(*+-9;[]|~\xffIxDBMAgB+CjDpDjDpD*FjDpDpDjDpD*MjDpD*gBjDpD*fjDpDIFBO#1CLC[B\x00\xffE[I\x00\x1f!!#(*+-9;[]|~\xffK<uDP',
		'MAgB+CjDpDjDpD*FjDpDpDjDpD*MjDpD*gBjDpD*fjDpDIFBO#1CLC[B\x00\xffE[I\x00\x1f!!#(*+-9;[]|~\xffIxDBMAgB+CjDpDjDpD*FjDpDpDjDpD*MjDpD*gBjDpD*fjDpDIFBO#1CLC[B\x00\xffE[I\x00\x1f!!#(*+-9;[]|~\xffK<uDP',
		'MAgBOTzB*LTzBIfBMAgBOZT*LUTUA"->"NEBB[B  LC[B\x00\xffE[D\x00\x1f!,.\xffI7BBMAgBOTzB*LTzBIfBMAgBOZT*LUTUA"->"NEBB[B  LC[B\x00\xffE[D\x00\x1f!,.\xffK<4BP',
		'MAgBBGNIGBA" is "LC[B\x00\xffG" is "P',
		'MAgB+CkDjDuDjD*F9DjDjDzDjD*MpDjD*gB4DjD*fiEjDUBB[B  NdA": "NYBB[B""NTBB[B,,NOBB[B\\\\NJBB[B))NEBB[B}}P',
	],
});
