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
	addressInUse: Fields;
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
	tooWeak: Fields;
	incompatible: Fields;
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
	versionTooNew: Fields;
	unreadableValue: Fields;
}

/** The case of a message, and the places of its parts. */
export type ErrorTextMatch = MatchOf<ErrorTextCases>;

export const matchErrorText: Matcher<ErrorTextMatch> = matcherOf({
	cases: 'resolverSilent nameUnknown resolvingFailed queryUnanswered queryNameUnknown resolverSilentText hostUnresolved nameUnresolved recordMissing lookupNameUnknown lookupNameUnknownAt lookupUnanswered lookupSilent resolverSilentCode nameUnknownCode socketRefused refused timedOut noRoute networkUnreachable reset dialRefused dialSocketRefused dialSocketMissing dialTimedOut dialNoRoute dialNetworkUnreachable readTimedOut readReset refusedText timedOutText resetText noRouteText networkUnreachableText deadlineExceeded endOfFile closedText addressInUse refusedCode timedOutCode resetCode noRouteCode networkUnreachableCode closed revocationListExpired revocationListNotYetValid notYetValid notYetValidGo expiredGo expiredOrNotYetValid expired selfSignedInChain selfSigned unknownIssuer unverifiedLeaf wrongNameOf wrongNameGo wrongName wrongNameCode tooWeak incompatible notTls handshakeTimedOut handshakeCutOff handshakeFailed certificateProblem verifyFailed noSpace corrupt ioError readOnly missingFile httpStatus unauthorised denied portAllocated portListened portListenedCode taskLimit versionTooNew unreadableValue',
	fields: 'host server socket peer status',
	program: [
		'O#BFT',
		'MCgB6C/C85B*OyG85B*PwH85B65B9U7I9I85B85B/I85B85B6J85B85BwN2P85B4PnQ85B*KpQ85BrQ85BnTwU/U85BvzB4XwW85B85B6XoY2YitBhuB85BtvBxxB1zB45B85B*C65B85BMKgB4C9C92B*MkD92B*zBqN92B12BmD92B*EoD92B92BxD92B92BqN92BmuB92B92BqN92BMAkDCztBtKg0BN#xCN#KMDwDEotB1zB1zBxL1zBN#iBMSoDMRZqzB*IkLqzBIC#xBIC#yBN#zBIC#6BN#7BMAlCRqyBsyB*OWsyBMKnCQwJ2xB*N0J2xBN#sBN#lBMBhCUZ9wB*NvL9wB*CowB9wBN#PMHgB1CyDiwB*hB6CiwBvnB6vBuDiwBupBiwB*DgwBiwB*C4vBiwB*LyDiwB*N0DiwB*EtnBiwBMIhCPkFotB*MmtBotBIC#1BUN#uBN#vBMBjCRWssB*DtB4lBssB*DvBssB*CisB3rBssBMHmCOT2rB*HoG2rB*CV2rBN#oBN#qBN#rBMDlCQ5C9qB*M1qBV9qBN#QN#2BMFoCI1hBkqB*CNkqBzhByVkqBN#8BN#gCN#9BMFlDRWxpBxpBxBxpB*FnpBxpB*C4gBzB3CxpBMKnDQV7oB*GX7oB*FZ7oBN#3BN#pCN#4BN#rCMAkDPU+nB*Mf+nBIC#XIC#aIC#bN#cIC#dN#eIC#YN#ZMAyCiBkX1mB*cie1mB8dnB1mBN#tBMJnDIqlBslB*DNslBhfslBN#nBMAvCnB1W9kB*e1W9kBsB9kB*Csa9kBIC#FN#GMH0ChBqRsjB*YmBsjB*EoBsjBN#hCN#wCMAwDEkViiBiiBJiiBIC#1BN#2BMAuCHM0hB*Epb0hBN#JML6B8BhCqU*H6CqUhEqU*GsF1GqU*D2I/JqU*LoLqU2M9NqU*MmPqU3RgTqUMAiCSpSlf*PXlfN#yCMAiCiBwRse*fuCseMAiCiBpQld*fnBldIC#RUMAiCiB+O6b*fnB6bN#TMAiCiB1Nxa*fnBxaMPmCOTqZ*LYqZIC#RN#SN#WMAiCiB0LwY*fnBwYN#UMAiCiBrKnX*fnBnXN#VMAiCnBiJ+V*kBsB+VN#iCMAiCiB0HwU*f/JwUMAiCiBtGpT*fnBpTN#kBMAiCiBkFnBgS*e6BgSMNmDOmB5Q*LoB5QMNmDOTmQ*LVmQN#fN#hBMAiCiBzCnBvP*enBvPN#gBMAiCjBqBmO*gBoBmON#sCN#tCMApDPlM6M6MU6M*JnE6MIC#LIC#MIC#NN#OMAlClBqB7L*CnF7L*enF7LN#mBMRpCxB2BvK*Y4BvK6BvK*FtKvK*E8BvK+BvK*CgCiCvKN#qCN#7BN#jCN#/BN#wBN#0BN#kCMHlCwB1BrI*I3BrI*U5BrI*F+BrIgCrI*EiCrIN#vCN#nCIC#5BN#7BN#+BN#HN#uCMJkDQlGnGVnGnGyFnG*DhG0FnG*ChGnGMNhCOT7E*L3C7EMMhC6BoE*D/BoE*U/E*DoE/EoE*Z/EIC#CN#EMMhC6BkC*D/BkC*U7C*DkC7CkC*Z7CIC#DN#EN#EN#pBMAhDEJTTLTN#oCN#lCN#jBN#IN#mCU',
		'A"getaddrinfo EAI_AGAIN"MAgBBGVICDNLBB[B  QO#zCRAJBSAC',
		'A"getaddrinfo ENOTFOUND"MAgBBGVICDNLBB[B  QO#zCRAJBSBC',
		'A"getaddrinfo "D[DAZ__azMAgBBGVICDNLBB[B  QO#zCRAJBSCB',
		'A"query"D[DAZ__azBB[B  MBjCSnBX*NiBdYXUA"ETIMEOUT"NOA"ESERVFAIL"NJA"EREFUSED"NEA"ECONNREFUSED"BB[B  QO#zCRASDC',
		'A"query"D[DAZ__azBB[B  MDkCRcW*OXWUA"ENOTFOUND"NEA"ENODATA"BB[B  QO#zCRASEB',
		'MAyCQgBVWV*LbVUA"Temporary failure in name resolution"NJA"address information: Try again"NEA"Resolving timed out"SFB',
		'A"Could not resolve host: "QO#zCRASGB',
		'MFkDMXR*JSRUA"Name or service not known"NEA"Name does not resolve"SHB',
		'A"no record found for name: "QO#zCRASIB',
		'A"lookup "QO#zCRAA": no such host"SJC',
		'A"lookup "QO#zCRAA" on "QO#0CRBA": no such host"SKC',
		'A"lookup "QO#zCRAA" on "QO#0CRBMCkDQgBV*MbWVUA": server misbehaving"NJA": read udp"NEA": dial udp"SLC',
		'A"lookup "QO#zCRAMDlDOUT*LZTUA": Temporary failure in name resolution"NEA": Try again"SMB',
		'A"EAI_AGAIN"SNB',
		'A"ENOTFOUND"SOB',
		'MJhCOeTUT*JZTUA"connect ECONNREFUSED "NJA"connect ENOENT "NEA"connect EACCES "QO#1CRCSPC',
		'A"connect ECONNREFUSED "QO#2CRDSQB',
		'A"connect ETIMEDOUT "QO#2CRDSRB',
		'A"connect EHOSTUNREACH "QO#2CRDSSB',
		'A"connect ENETUNREACH "QO#2CRDSTB',
		'A"connect ECONNRESET "QO#2CRDSUB',
		'A"dial tcp "QO#2CRDA": connect: connection refused"SVC',
		'A"dial unix "QO#1CRCA": connect: connection refused"SWC',
		'A"dial unix "QO#1CRCA": connect: no such file or directory"SXB',
		'A"dial tcp "QO#2CRDMCjDHSM*ENMUA": i/o timeout"NEA": connect: connection timed out"SYC',
		'A"dial tcp "QO#2CRDA": connect: no route to host"SZC',
		'A"dial tcp "QO#2CRDA": connect: network is unreachable"SaB',
		'A"read tcp "O#3CA"->"QO#2CRDA": i/o timeout"SbC',
		'A"read tcp "O#3CA"->"QO#2CRDA": read: connection reset by peer"ScB',
		'MAjChBnBmB*esBmBUA"Connection refused"NEA"connection refused"SdB',
		'MAjCtBzByB*K9ByB*S4ByB*KiCyBUA"Connection timed out"NOA"connection timed out"NJA"Operation timed out"NEA"operation timed out"SeB',
		'MAjChBnBmB*NxBmB*PsBmBUA"Connection reset by peer"NJA"connection reset by peer"NEA"Recv failure"SfB',
		'MAuChBnBmB*esBmBUA"No route to host"NEA"no route to host"SgBB',
		'MAuChBmB4B*e+B4BMIpDNTS*KdSUA"Network is unreachable"NJA"network is unreachable"NEA"Network unreachable"ShBB',
		'MQgB5CpD+C*wCkD+C*E/C+CUA"Client.Timeout exceeded"NJA"Client.Timeout or context cancellation"NEA"context deadline exceeded"SiBB',
		'A"EOF"MAhC6B/B*ZmC*D/BmC/B*ZmCIGBBB[DAZ__azLSjBB',
		'MAlCxB3B2B*c8B2B*QhC2BUA"Empty reply from server"NJA"connection closed before message completed"NEA"unexpected EOF"SkBB',
		'MAhChBnBmB*CxBmB*asBmBUA"Address already in use"NJA"address already in use"NEA"EADDRINUSE"SlBB',
		'A"ECONNREFUSED"SmBB',
		'MBvB3BsC8B*iB9BiC8B*PnC8BUA"ESOCKETTIMEDOUT"NOA"ETIMEDOUT"NJA"network timeout at"NEA"i/o timeout"SnBB',
		'A"ECONNRESET"SoBB',
		'A"EHOSTUNREACH"SpBB',
		'A"ENETUNREACH"SqBB',
		'MBjCtB9ByB*L4ByB*dzByBUA"socket hang up"NJA"EPIPE"NEA"ECONNABORTED"SrBB',
		'MDgBgCmClC*9BrClCUA"CRL has expired"NEA"CRL_HAS_EXPIRED"SsBB',
		'A"CRL is not yet valid"StBB',
		'MAjChBsBmB*enBmBUA"certificate is not yet valid"NEA"CERT_NOT_YET_VALID"SuBB',
		'A"x509: certificate has expired or is not yet valid: current time "O#4CA" is before"SvBC',
		'A"x509: certificate has expired or is not yet valid: current time "O#4CA" is after"SwBC',
		'A"x509: certificate has"SxBB',
		'MAjChBsBmB*enBmBUA"certificate has expired"NEA"CERT_HAS_EXPIRED"SyBB',
		'MEgBgCmClC*LrClC*wBwClCUA"self signed certificate in certificate chain"NJA"self-signed certificate in certificate chain"NEA"SELF_SIGNED_CERT_IN_CHAIN"SzBC',
		'MEgBpBvBuB*L0BuB*Z5BuBUA"self signed certificate"NJA"self-signed certificate"NEA"DEPTH_ZERO_SELF_SIGNED_CERT"S0BB',
		'MOpCkB0BpB*W5BpB*GvBpBpBqBpBUA"unable to get local issuer certificate"NOA"unable to get issuer certificate"NJA"UNABLE_TO_GET_ISSUER_CERT"NEA"x509: certificate signed by unknown authority"S1BB',
		'MA1ChBsBmB*enBmBUA"unable to verify the first certificate"NEA"UNABLE_TO_VERIFY_LEAF_SIGNATURE"S2BB',
		'A"Hostname/IP does"E[D\x00!#GI\xffIiBBMAoCBGNIGBA"Host: "LMAiBBGNIGBBB[B""LC[B\x00\xffE[D\x00!#GI\xffK<fA"Host: "QO#zCRAA". is not"S3BC',
		'A"x509: certificate is valid for "G", not "A", not "QO#zCRAS4BC',
		'MAoCxB3B2B*ZhC2B*JhC2B*I8B2BUA"Hostname/IP does"NgBA"x509: certificate is valid for"NbMAjDMXR*JSRUA"no alternative certificate subject name matches"NEA"certificate subject name"S5BB',
		'A"ERR_TLS_CERT_ALTNAME_INVALID"S6BB',
		'MDrCpBzD0CuD0C*UkD0C*GpD0CuB0C*E1C0CMAjChBsBmB*exBmBUA"CA signature digest algorithm too weak"NdA"CA md too weak"NYA"ca md too weak"NTA"EE certificate key too weak"NOA"ee key too small"NJA"CA_MD_TOO_WEAK"NEA"EE_KEY_TOO_SMALL"S7BB',
		'MAkDSnBX*GdXiBX*FYXUA"unsafe legacy renegotiation disabled"NOA"legacy sigalg disallowed or unsupported"NJA"no protocols available"NEA"dh key too small"S8BB',
		'MAzClBwBqB*b1BqBqB6BqB*CrBqBUA"wrong version number"NOA"SSL23_GET_SERVER_HELLO"NJA"packet length too long"NEA"server gave HTTP response to HTTPS client"S9BB',
		'A"TLS handshake timeout"S+BB',
		'A"Client network socket disconnected before secure TLS connection was established"S/BB',
		'MAlCkBqBpB*hBvBpBUA"EPROTO"NEA"handshake failure"SgCB',
		'MAzChBsBmB*enBmBUA"server certificate verification failed"NEA"SSL certificate problem: "ShCB',
		'A"certificate verify failed"SiCB',
		'MAlCqB6BvB*H1BvB*D/BvB*PkCvB*IwBvBUA"no space left on device"NTA"No space left on device"NOA"ENOSPC"NJA"SQLITE_FULL"NEA"database or disk is full"SjCB',
		'MChC5B/CvC/CvC*H+BvC*W/CvC*M/CvC1CvC*D/CvCMHjCMSR*JcRUA"SQLITE_CORRUPT"N9DA"database disk image is malformed"N4DA"SQLITE_NOTADB"NzDMAiCyBgDwCwC3BwC*MxCwC*NlDwC*IvDwC*F2CwCMBiCUzBZ*RkBZUA"Structure needs cleaning"NdA"structure needs cleaning"NYA"EUCLEAN"NTA"Bad message"NOA"bad message"NJA"EBADMSG"NEA"layer does not exist"SkCB',
		'MAlClB1BqB*ClEqB*IrBqB*PwBqB*DgEqBUA"SQLITE_IOERR"N5CA"disk I/O error"N0CA"EIO"MAhC6B/B*ZmC*D/BmC/B*ZmCIGBBB[DAZ__azLNJA"input/output error"NEA"Input/output error"SlCB',
		'MAlCuB+BzB*LoC0BzB*M5BzB*PjCzBUA"SQLITE_READONLY"NTA"attempt to write a readonly database"NOA"EROFS"NJA"read-only file system"NEA"Read-only file system"SmCB',
		'MAlCxBhC2B*HrC2B*D3B2B*ZmC2B*F8B2BUA"SQLITE_CANTOPEN"NTA"unable to open database file"NOA"ENOENT"NJA"no such file or directory"NEA"No such file or directory"SnCB',
		'MAlCvB/B0B*M1B0B*dkC6B0BUA"Status code: "NOA"status code: "NJA"Error from the API: "NEA"received unexpected HTTP status: "QD[B09RESoCB',
		'A"unauthorized: authentication required"SpCB',
		'MAkDNTS*KYSUA"denied: requested access to the resource is denied"NEA"pull access denied for "SqCB',
		'A"Bind for "QO#2CRDA" failed: port is already allocated"SrCB',
		'A"listen tcp "QO#2CRDA": bind: address already in use"SsCB',
		'A"listen EADDRINUSE: address already in use "QO#2CRDStCB',
		'MAmDLWQ*IRQUA"pthread_create failed: Resource temporarily unavailable"NEA"failed to create new OS thread"SuCB',
		'A"is too new. Maximum supported API version is "SvCB',
		'A"SyntaxError: "SwCB',
		'MAgB+CjDxHjDxH*FjDxHxHjDxHjDxH*KjDxH*gBjDxH*fjDxHItEBMAgB+CkDjDuDjD*F9DjDjDzDjDnEjD*KpDjD*gB4DjD*fiEjDUBB[B  NiBBB[B::NdBB[B""NYBB[B,,NTBB[B\\\\NOBB[B))NJBB[B}}NEA". "LC[B\x00\xffE[J\x00\x1f!!#(*+--/9;[]|~\xffI5HBMAgB+CjDxHjDxH*FjDxHxHjDxHjDxH*KjDxH*gBjDxH*fjDxHItEBMAgB+CkDjDuDjD*F9DjDjDzDjDnEjD*KpDjD*gB4DjD*fiEjDUBB[B  NiBBB[B::NdBB[B""NYBB[B,,NTBB[B\\\\NOBB[B))NJBB[B}}NEA". "LC[B\x00\xffE[J\x00\x1f!!#(*+--/9;[]|~\xffK<2HP',
		'MAgBbgBtC*YgBtCIsBBMAgBbmBgB*YhBgBUA": "NEBB[B  LC[B\x00\xffE[D\x00\x1f!9;\xffI1CBMAgBbgBtC*YgBtCIsBBMAgBbmBgB*YhBgBUA": "NEBB[B  LC[B\x00\xffE[D\x00\x1f!9;\xffK<yCP',
		'BB[B//MAgB+CjDpDjDpD*FjDpDpDjDpD*MjDpD*gBjDpD*fjDpDIFBO#5CLC[B\x00\xffE[I\x00\x1f!!#(*+-9;[]|~\xffIxDBMAgB+CjDpDjDpD*FjDpDpDjDpD*MjDpD*gBjDpD*fjDpDIFBO#5CLC[B\x00\xffE[I\x00\x1f!!#(*+-9;[]|~\xffK<uDP',
		'MAgB+CjDpDjDpD*FjDpDpDjDpD*MjDpD*gBjDpD*fjDpDIFBO#5CLC[B\x00\xffE[I\x00\x1f!!#(*+-9;[]|~\xffIxDBMAgB+CjDpDjDpD*FjDpDpDjDpD*MjDpD*gBjDpD*fjDpDIFBO#5CLC[B\x00\xffE[I\x00\x1f!!#(*+-9;[]|~\xffK<uDP',
		'MAgBOTzB*LTzBIfBMAgBOZT*LUTUA"->"NEBB[B  LC[B\x00\xffE[D\x00\x1f!,.\xffI7BBMAgBOTzB*LTzBIfBMAgBOZT*LUTUA"->"NEBB[B  LC[B\x00\xffE[D\x00\x1f!,.\xffK<4BP',
		'MAgBBGNIGBA" is "LC[B\x00\xffG" is "P',
		'MAgB+CkDjDuDjD*F9DjDjDzDjD*MpDjD*gB4DjD*fiEjDUBB[B  NdA": "NYBB[B""NTBB[B,,NOBB[B\\\\NJBB[B))NEBB[B}}P',
	],
});
