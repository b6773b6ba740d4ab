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
	unreadableValue: Fields;
}

/** The case of a message, and the places of its parts. */
export type ErrorTextMatch = MatchOf<ErrorTextCases>;

export const matchErrorText: Matcher<ErrorTextMatch> = matcherOf({
	cases: 'resolverSilent nameUnknown resolvingFailed queryUnanswered queryNameUnknown resolverSilentText hostUnresolved nameUnresolved recordMissing lookupNameUnknown lookupNameUnknownAt lookupUnanswered lookupSilent resolverSilentCode nameUnknownCode socketRefused refused timedOut noRoute networkUnreachable reset dialRefused dialSocketRefused dialSocketMissing dialTimedOut dialNoRoute dialNetworkUnreachable readTimedOut readReset refusedText timedOutText resetText noRouteText networkUnreachableText deadlineExceeded endOfFile closedText refusedCode timedOutCode resetCode noRouteCode networkUnreachableCode closed revocationListExpired revocationListNotYetValid notYetValid notYetValidGo expiredGo expiredOrNotYetValid expired selfSignedInChain selfSigned unknownIssuer unverifiedLeaf wrongNameOf wrongNameGo wrongName wrongNameCode notTls handshakeTimedOut handshakeCutOff handshakeFailed certificateProblem verifyFailed noSpace corrupt ioError readOnly missingFile httpStatus unauthorised denied unreadableValue',
	fields: 'host server socket peer status',
	program: [
		'O#BFT',
		'MCgB6C/ClmB*O5DlmB*P3ElmBjmBlmBiGkGlmBlmBmGlmBlmBhHlmBlmB3K9MlmB/MuNlmB*MwNlmBsQ1R7SlmB*CsUlmBlmBiVwV+VkajblmBvcze+fhmBlmB*CjmBlmBMElDRWmjB*FobmjBmjBY+iBmjB*D+LmjBN#KN#iBMSoDMRZsiB*IiLsiBIC#wBIC#xBN#yBIC#5BN#6BMAlCRshBuhB*OWuhBMKnCQuJ4gB*NyJ4gBN#rBN#lBMBhCUZ/f*NtL/f*Cqf/fN#PMHgB1CyDkf*hB6CkfqX8euDkf7Ykf*Difkf*C6ekf*LyDkf*N0Dkf*EoXkfMIhCPiFqc*MocqcIC#0BUN#tBN#uBMBjCRWub*DtBlVub*DvBub*Ckb5aubMHmCOT4a*HmG4a*CV4aN#nBN#pBN#qBMDlCQ3C/Z*M3ZV/ZN#QN#1BMFoCIwRmZ*CNmZuRmMmZN#7BN#9BMFlDRW1Y1YxB1Y*FrY1Y*C1QzB3C1YMKnDQV/X*GX/X*FZ/XN#2BN#mCN#3BN#oCMAkDPUiX*MfiXIC#XIC#aIC#bN#cIC#dN#eIC#YN#ZMAyCiByJ5V*c/N5V5NnB5VN#sBMAiChBuUwU*dlOuUwUMAvCnBlHqT*elHqTsBqT*CyJqTIC#FN#GMGgBPU5R*M7E5RN#+BMAwDEgFjRjRJjRIC#0BN#1BMAuCHM1Q*EqK1QN#JML6B8BhCnQ*HjCnQjCnQ*GnCpCnQ*DjDlDnQ*LnDnQvGpDnQ*MrDnQiEkEnQN#qCIC#RUN#TMPmCOT+N*LY+NIC#RN#SN#WN#UN#VN#/BN#kBMNmDOT8M*LV8MN#fN#hBN#gBN#pCMApDPsLhMhMUhM*JnEhMIC#LIC#MIC#NN#OMAlClBqBiL*C5EiL*e5EiLN#mBMRpCxB2B2J*Y4B2J6B2J*F0J2J*E8B2J+B2J*CgCiC2JN#nCN#6BN#gCN#8BN#vBN#zBN#hCMAoCdiByH*InByH*QpByHIC#4BN#6BN#HN#kCMJkDQlGnGVnGnGyFnG*DhG0FnG*ChGnGMNhCOT7E*L3C7EMMhC6BoE*D/BoE*U/E*DoE/EoE*Z/EIC#CN#EMMhC6BkC*D/BkC*U7C*DkC7CkC*Z7CIC#DN#EN#EN#oBMAhDEJTTLTN#lCN#iCN#jBN#IN#jCU',
		'A"getaddrinfo EAI_AGAIN"MAgBBGVICDNLBB[B  QO#rCRAJBSAC',
		'A"getaddrinfo ENOTFOUND"MAgBBGVICDNLBB[B  QO#rCRAJBSBC',
		'A"getaddrinfo "D[DAZ__azMAgBBGVICDNLBB[B  QO#rCRAJBSCB',
		'A"query"D[DAZ__azBB[B  MBjCSnBX*NiBdYXUA"ETIMEOUT"NOA"ESERVFAIL"NJA"EREFUSED"NEA"ECONNREFUSED"BB[B  QO#rCRASDC',
		'A"query"D[DAZ__azBB[B  MDkCRcW*OXWUA"ENOTFOUND"NEA"ENODATA"BB[B  QO#rCRASEB',
		'MAyCQgBVWV*LbVUA"Temporary failure in name resolution"NJA"address information: Try again"NEA"Resolving timed out"SFB',
		'A"Could not resolve host: "QO#rCRASGB',
		'MFkDMXR*JSRUA"Name or service not known"NEA"Name does not resolve"SHB',
		'A"no record found for name: "QO#rCRASIB',
		'A"lookup "QO#rCRAA": no such host"SJC',
		'A"lookup "QO#rCRAA" on "QO#sCRBA": no such host"SKC',
		'A"lookup "QO#rCRAA" on "QO#sCRBMCkDQgBV*MbWVUA": server misbehaving"NJA": read udp"NEA": dial udp"SLC',
		'A"lookup "QO#rCRAMDlDOUT*LZTUA": Temporary failure in name resolution"NEA": Try again"SMB',
		'A"EAI_AGAIN"SNB',
		'A"ENOTFOUND"SOB',
		'MJhCOeTUT*JZTUA"connect ECONNREFUSED "NJA"connect ENOENT "NEA"connect EACCES "QO#tCRCSPC',
		'A"connect ECONNREFUSED "QO#uCRDSQB',
		'A"connect ETIMEDOUT "QO#uCRDSRB',
		'A"connect EHOSTUNREACH "QO#uCRDSSB',
		'A"connect ENETUNREACH "QO#uCRDSTB',
		'A"connect ECONNRESET "QO#uCRDSUB',
		'A"dial tcp "QO#uCRDA": connect: connection refused"SVC',
		'A"dial unix "QO#tCRCA": connect: connection refused"SWC',
		'A"dial unix "QO#tCRCA": connect: no such file or directory"SXB',
		'A"dial tcp "QO#uCRDMCjDHSM*ENMUA": i/o timeout"NEA": connect: connection timed out"SYC',
		'A"dial tcp "QO#uCRDA": connect: no route to host"SZC',
		'A"dial tcp "QO#uCRDA": connect: network is unreachable"SaB',
		'A"read tcp "O#vCA"->"QO#uCRDA": i/o timeout"SbC',
		'A"read tcp "O#vCA"->"QO#uCRDA": read: connection reset by peer"ScB',
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
		'A"x509: certificate has expired or is not yet valid: current time "O#wCA" is before"SuBC',
		'A"x509: certificate has expired or is not yet valid: current time "O#wCA" is after"SvBC',
		'A"x509: certificate has"SwBB',
		'MAjChBsBmB*enBmBUA"certificate has expired"NEA"CERT_HAS_EXPIRED"SxBB',
		'MEgBgCmClC*LrClC*wBwClCUA"self signed certificate in certificate chain"NJA"self-signed certificate in certificate chain"NEA"SELF_SIGNED_CERT_IN_CHAIN"SyBC',
		'MEgBpBvBuB*L0BuB*Z5BuBUA"self signed certificate"NJA"self-signed certificate"NEA"DEPTH_ZERO_SELF_SIGNED_CERT"SzBB',
		'MOpCkB0BpB*W5BpB*GvBpBpBqBpBUA"unable to get local issuer certificate"NOA"unable to get issuer certificate"NJA"UNABLE_TO_GET_ISSUER_CERT"NEA"x509: certificate signed by unknown authority"S0BB',
		'MA1ChBsBmB*enBmBUA"unable to verify the first certificate"NEA"UNABLE_TO_VERIFY_LEAF_SIGNATURE"S1BB',
		'A"Hostname/IP does"E[D\x00!#GI\xffIiBBMAoCBGNIGBA"Host: "LMAiBBGNIGBBB[B""LC[B\x00\xffE[D\x00!#GI\xffK<fA"Host: "QO#rCRAA". is not"S2BC',
		'A"x509: certificate is valid for "G", not "A", not "QO#rCRAS3BC',
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
		'A"SyntaxError: "SoCB',
		'MAgB+CjDxHjDxH*FjDxHxHjDxHjDxH*KjDxH*gBjDxH*fjDxHItEBMAgB+CkDjDuDjD*F9DjDjDzDjDnEjD*KpDjD*gB4DjD*fiEjDUBB[B  NiBBB[B::NdBB[B""NYBB[B,,NTBB[B\\\\NOBB[B))NJBB[B}}NEA". "LC[B\x00\xffE[J\x00\x1f!!#(*+--/9;[]|~\xffI5HBMAgB+CjDxHjDxH*FjDxHxHjDxHjDxH*KjDxH*gBjDxH*fjDxHItEBMAgB+CkDjDuDjD*F9DjDjDzDjDnEjD*KpDjD*gB4DjD*fiEjDUBB[B  NiBBB[B::NdBB[B""NYBB[B,,NTBB[B\\\\NOBB[B))NJBB[B}}NEA". "LC[B\x00\xffE[J\x00\x1f!!#(*+--/9;[]|~\xffK<2HP',
		'MAgBbgBtC*YgBtCIsBBMAgBbmBgB*YhBgBUA": "NEBB[B  LC[B\x00\xffE[D\x00\x1f!9;\xffI1CBMAgBbgBtC*YgBtCIsBBMAgBbmBgB*YhBgBUA": "NEBB[B  LC[B\x00\xffE[D\x00\x1f!9;\xffK<yCP',
		'BB[B//MAgB+CjDpDjDpD*FjDpDpDjDpD*MjDpD*gBjDpD*fjDpDIFBO#xCLC[B\x00\xffE[I\x00\x1f!!#(*+-9;[]|~\xffIxDBMAgB+CjDpDjDpD*FjDpDpDjDpD*MjDpD*gBjDpD*fjDpDIFBO#xCLC[B\x00\xffE[I\x00\x1f!!#(*+-9;[]|~\xffK<uDP',
		'MAgB+CjDpDjDpD*FjDpDpDjDpD*MjDpD*gBjDpD*fjDpDIFBO#xCLC[B\x00\xffE[I\x00\x1f!!#(*+-9;[]|~\xffIxDBMAgB+CjDpDjDpD*FjDpDpDjDpD*MjDpD*gBjDpD*fjDpDIFBO#xCLC[B\x00\xffE[I\x00\x1f!!#(*+-9;[]|~\xffK<uDP',
		'MAgBOTzB*LTzBIfBMAgBOZT*LUTUA"->"NEBB[B  LC[B\x00\xffE[D\x00\x1f!,.\xffI7BBMAgBOTzB*LTzBIfBMAgBOZT*LUTUA"->"NEBB[B  LC[B\x00\xffE[D\x00\x1f!,.\xffK<4BP',
		'MAgBBGNIGBA" is "LC[B\x00\xffG" is "P',
		'MAgB+CkDjDuDjD*F9DjDjDzDjD*MpDjD*gB4DjD*fiEjDUBB[B  NdA": "NYBB[B""NTBB[B,,NOBB[B\\\\NJBB[B))NEBB[B}}P',
	],
});
