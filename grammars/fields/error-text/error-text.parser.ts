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
		'N#BFS',
		'LCgB6C/ClmB*O5DlmB*P3ElmBjmBlmBiGkGlmBlmBmGlmBlmBhHlmBlmB3K9MlmB/MuNlmB*MwNlmBsQ1R7SlmB*CsUlmBlmBiVwV+VkajblmBvcze+fhmBlmB*CjmBlmBLElDRWmjB*FobmjBmjBY+iBmjB*D+LmjBM#KM#iBLSoDMRZsiB*IiLsiBIC#wBIC#xBM#yBIC#5BM#6BLAlCRshBuhB*OWuhBLKnCQuJ4gB*NyJ4gBM#rBM#lBLBhCUZ/f*NtL/f*Cqf/fM#PLHgB1CyDkf*hB6CkfqX8euDkf7Ykf*Difkf*C6ekf*LyDkf*N0Dkf*EoXkfLIhCPiFqc*MocqcIC#0BTM#tBM#uBLBjCRWub*DtBlVub*DvBub*Ckb5aubLHmCOT4a*HmG4a*CV4aM#nBM#pBM#qBLDlCQ3C/Z*M3ZV/ZM#QM#1BLFoCIwRmZ*CNmZuRmMmZM#7BM#9BLFlDRW1Y1YxB1Y*FrY1Y*C1QzB3C1YLKnDQV/X*GX/X*FZ/XM#2BM#mCM#3BM#oCLAkDPUiX*MfiXIC#XIC#aIC#bM#cIC#dM#eIC#YM#ZLAyCiByJ5V*c/N5V5NnB5VM#sBLAiChBuUwU*dlOuUwULAvCnBlHqT*elHqTsBqT*CyJqTIC#FM#GLGgBPU5R*M7E5RM#+BLAwDEgFjRjRJjRIC#0BM#1BLAuCHM1Q*EqK1QM#JLL6B8BhCnQ*HjCnQjCnQ*GnCpCnQ*DjDlDnQ*LnDnQvGpDnQ*MrDnQiEkEnQM#qCIC#RTM#TLPmCOT+N*LY+NIC#RM#SM#WM#UM#VM#/BM#kBLNmDOT8M*LV8MM#fM#hBM#gBM#pCLApDPsLhMhMUhM*JnEhMIC#LIC#MIC#NM#OLAlClBqBiL*C5EiL*e5EiLM#mBLRpCxB2B2J*Y4B2J6B2J*F0J2J*E8B2J+B2J*CgCiC2JM#nCM#6BM#gCM#8BM#vBM#zBM#hCLAoCdiByH*InByH*QpByHIC#4BM#6BM#HM#kCLJkDQlGnGVnGnGyFnG*DhG0FnG*ChGnGLNhCOT7E*L3C7ELMhC6BoE*D/BoE*U/E*DoE/EoE*Z/EIC#CM#ELMhC6BkC*D/BkC*U7C*DkC7CkC*Z7CIC#DM#EM#EM#oBLAhDEJTTLTM#lCM#iCM#jBM#IM#jCT',
		'A"getaddrinfo EAI_AGAIN"LAgBBGVICDMLBB[B  PN#sCQAJBRAJ#rC',
		'A"getaddrinfo ENOTFOUND"LAgBBGVICDMLBB[B  PN#sCQAJBRBJ#rC',
		'A"getaddrinfo "D[DAZ__azLAgBBGVICDMLBB[B  PN#sCQAJBRCO',
		'A"query"D[DAZ__azBB[B  LBjCSnBX*NiBdYXTA"ETIMEOUT"MOA"ESERVFAIL"MJA"EREFUSED"MEA"ECONNREFUSED"BB[B  PN#sCQARDJ#rC',
		'A"query"D[DAZ__azBB[B  LDkCRcW*OXWTA"ENOTFOUND"MEA"ENODATA"BB[B  PN#sCQAREO',
		'LAyCQgBVWV*LbVTA"Temporary failure in name resolution"MJA"address information: Try again"MEA"Resolving timed out"RFO',
		'A"Could not resolve host: "PN#sCQARGO',
		'LFkDMXR*JSRTA"Name or service not known"MEA"Name does not resolve"RHO',
		'A"no record found for name: "PN#sCQARIO',
		'A"lookup "PN#sCQAA": no such host"RJJ#rC',
		'A"lookup "PN#sCQAA" on "PN#tCQBA": no such host"RKJ#rC',
		'A"lookup "PN#sCQAA" on "PN#tCQBLCkDQgBV*MbWVTA": server misbehaving"MJA": read udp"MEA": dial udp"RLJ#rC',
		'A"lookup "PN#sCQALDlDOUT*LZTTA": Temporary failure in name resolution"MEA": Try again"RMO',
		'A"EAI_AGAIN"RNO',
		'A"ENOTFOUND"ROO',
		'LJhCOeTUT*JZTTA"connect ECONNREFUSED "MJA"connect ENOENT "MEA"connect EACCES "PN#uCQCRPJ#rC',
		'A"connect ECONNREFUSED "PN#vCQDRQO',
		'A"connect ETIMEDOUT "PN#vCQDRRO',
		'A"connect EHOSTUNREACH "PN#vCQDRSO',
		'A"connect ENETUNREACH "PN#vCQDRTO',
		'A"connect ECONNRESET "PN#vCQDRUO',
		'A"dial tcp "PN#vCQDA": connect: connection refused"RVJ#rC',
		'A"dial unix "PN#uCQCA": connect: connection refused"RWJ#rC',
		'A"dial unix "PN#uCQCA": connect: no such file or directory"RXO',
		'A"dial tcp "PN#vCQDLCjDHSM*ENMTA": i/o timeout"MEA": connect: connection timed out"RYJ#rC',
		'A"dial tcp "PN#vCQDA": connect: no route to host"RZJ#rC',
		'A"dial tcp "PN#vCQDA": connect: network is unreachable"RaO',
		'A"read tcp "N#wCA"->"PN#vCQDA": i/o timeout"RbJ#rC',
		'A"read tcp "N#wCA"->"PN#vCQDA": read: connection reset by peer"RcO',
		'LAjChBnBmB*esBmBTA"Connection refused"MEA"connection refused"RdO',
		'LAjCtBzByB*K9ByB*S4ByB*KiCyBTA"Connection timed out"MOA"connection timed out"MJA"Operation timed out"MEA"operation timed out"ReO',
		'LAjChBnBmB*NxBmB*PsBmBTA"Connection reset by peer"MJA"connection reset by peer"MEA"Recv failure"RfO',
		'LAuChBnBmB*esBmBTA"No route to host"MEA"no route to host"RgBO',
		'LAuChBmB4B*e+B4BLIpDNTS*KdSTA"Network is unreachable"MJA"network is unreachable"MEA"Network unreachable"RhBO',
		'LQgB5CpD+C*wCkD+C*E/C+CTA"Client.Timeout exceeded"MJA"Client.Timeout or context cancellation"MEA"context deadline exceeded"RiBO',
		'A"EOF"IGBBB[DAZ__azKRjBO',
		'LAlCxB3B2B*c8B2B*QhC2BTA"Empty reply from server"MJA"connection closed before message completed"MEA"unexpected EOF"RkBO',
		'A"ECONNREFUSED"RlBO',
		'LBvB3BsC8B*iB9BiC8B*PnC8BTA"ESOCKETTIMEDOUT"MOA"ETIMEDOUT"MJA"network timeout at"MEA"i/o timeout"RmBO',
		'A"ECONNRESET"RnBO',
		'A"EHOSTUNREACH"RoBO',
		'A"ENETUNREACH"RpBO',
		'LBjCtB9ByB*L4ByB*dzByBTA"socket hang up"MJA"EPIPE"MEA"ECONNABORTED"RqBO',
		'LDgBgCmClC*9BrClCTA"CRL has expired"MEA"CRL_HAS_EXPIRED"RrBO',
		'A"CRL is not yet valid"RsBO',
		'LAjChBsBmB*enBmBTA"certificate is not yet valid"MEA"CERT_NOT_YET_VALID"RtBO',
		'A"x509: certificate has expired or is not yet valid: current time "N#xCA" is before"RuBJ#rC',
		'A"x509: certificate has expired or is not yet valid: current time "N#xCA" is after"RvBJ#rC',
		'A"x509: certificate has"RwBO',
		'LAjChBsBmB*enBmBTA"certificate has expired"MEA"CERT_HAS_EXPIRED"RxBO',
		'LEgBgCmClC*LrClC*wBwClCTA"self signed certificate in certificate chain"MJA"self-signed certificate in certificate chain"MEA"SELF_SIGNED_CERT_IN_CHAIN"RyBJ#rC',
		'LEgBpBvBuB*L0BuB*Z5BuBTA"self signed certificate"MJA"self-signed certificate"MEA"DEPTH_ZERO_SELF_SIGNED_CERT"RzBO',
		'LOpCkB0BpB*W5BpB*GvBpBpBqBpBTA"unable to get local issuer certificate"MOA"unable to get issuer certificate"MJA"UNABLE_TO_GET_ISSUER_CERT"MEA"x509: certificate signed by unknown authority"R0BO',
		'LA1ChBsBmB*enBmBTA"unable to verify the first certificate"MEA"UNABLE_TO_VERIFY_LEAF_SIGNATURE"R1BO',
		'A"Hostname/IP does"E[D\x00!#GI\xffIUBIGBA"Host: "KIGBBB[B""KC[B\x00\xffJ<WA"Host: "PN#sCQAA". is not"R2BJ#rC',
		'A"x509: certificate is valid for "G", not "A", not "PN#sCQAR3BJ#rC',
		'LAoCxB3B2B*ZhC2B*JhC2B*I8B2BTA"Hostname/IP does"MgBA"x509: certificate is valid for"MbLAjDMXR*JSRTA"no alternative certificate subject name matches"MEA"certificate subject name"R4BO',
		'A"ERR_TLS_CERT_ALTNAME_INVALID"R5BO',
		'LAzClBwBqB*b1BqBqB6BqB*CrBqBTA"wrong version number"MOA"SSL23_GET_SERVER_HELLO"MJA"packet length too long"MEA"server gave HTTP response to HTTPS client"R6BO',
		'A"TLS handshake timeout"R7BO',
		'A"Client network socket disconnected before secure TLS connection was established"R8BO',
		'LAlCkBqBpB*hBvBpBTA"EPROTO"MEA"handshake failure"R9BO',
		'LAzChBsBmB*enBmBTA"server certificate verification failed"MEA"SSL certificate problem: "R+BO',
		'A"certificate verify failed"R/BO',
		'LAlCqB6BvB*H1BvB*D/BvB*PkCvB*IwBvBTA"no space left on device"MTA"No space left on device"MOA"ENOSPC"MJA"SQLITE_FULL"MEA"database or disk is full"RgCO',
		'LChC5B/CvC/CvC*H+BvC*W/CvC*M/CvC1CvC*D/CvCLHjCMSR*JcRTA"SQLITE_CORRUPT"M9DA"database disk image is malformed"M4DA"SQLITE_NOTADB"MzDLAiCyBgDwCwC3BwC*MxCwC*NlDwC*IvDwC*F2CwCLBiCUzBZ*RkBZTA"Structure needs cleaning"MdA"structure needs cleaning"MYA"EUCLEAN"MTA"Bad message"MOA"bad message"MJA"EBADMSG"MEA"layer does not exist"RhCO',
		'LAlClB1BqB*CmCqB*IrBqB*PwBqB*DhCqBTA"SQLITE_IOERR"MaA"disk I/O error"MVA"EIO"IGBBB[DAZ__azKMJA"input/output error"MEA"Input/output error"RiCO',
		'LAlCuB+BzB*LoC0BzB*M5BzB*PjCzBTA"SQLITE_READONLY"MTA"attempt to write a readonly database"MOA"EROFS"MJA"read-only file system"MEA"Read-only file system"RjCO',
		'LAlCxBhC2B*HrC2B*D3B2B*ZmC2B*F8B2BTA"SQLITE_CANTOPEN"MTA"unable to open database file"MOA"ENOENT"MJA"no such file or directory"MEA"No such file or directory"RkCO',
		'LAlCvB/B0B*M1B0B*dkC6B0BTA"Status code: "MOA"status code: "MJA"Error from the API: "MEA"received unexpected HTTP status: "PD[B09QERlCO',
		'A"unauthorized: authentication required"RmCO',
		'LAkDNTS*KYSTA"denied: requested access to the resource is denied"MEA"pull access denied for "RnCO',
		'A"SyntaxError: "RoCO',
		'O',
		'ItEBLAgB+CkDjDuDjD*F9DjDjDzDjDnEjD*KpDjD*gB4DjD*fiEjDTBB[B  MiBBB[B::MdBB[B""MYBB[B,,MTBB[B\\\\MOBB[B))MJBB[B}}MEA". "KC[B\x00\xffE[J\x00\x1f!!#(*+--/9;[]|~\xffI0EBItEBLAgB+CkDjDuDjD*F9DjDjDzDjDnEjD*KpDjD*gB4DjD*fiEjDTBB[B  MiBBB[B::MdBB[B""MYBB[B,,MTBB[B\\\\MOBB[B))MJBB[B}}MEA". "KC[B\x00\xffJ<2EO',
		'IsBBLAgBbmBgB*YhBgBTA": "MEBB[B  KC[B\x00\xffE[D\x00\x1f!9;\xffIzBBIsBBLAgBbmBgB*YhBgBTA": "MEBB[B  KC[B\x00\xffJ<1BO',
		'BB[B//IFBN#yCKC[B\x00\xffE[I\x00\x1f!!#(*+-9;[]|~\xffIMBIFBN#yCKC[B\x00\xffJ<OO',
		'IFBN#yCKC[B\x00\xffE[I\x00\x1f!!#(*+-9;[]|~\xffIMBIFBN#yCKC[B\x00\xffJ<OO',
		'IfBLAgBOZT*LUTTA"->"MEBB[B  KC[B\x00\xffE[D\x00\x1f!,.\xffImBBIfBLAgBOZT*LUTTA"->"MEBB[B  KC[B\x00\xffJ<oBO',
		'IGBA" is "KC[B\x00\xffG" is "O',
		'LAgB+CkDjDuDjD*F9DjDjDzDjD*MpDjD*gB4DjD*fiEjDTBB[B  MdA": "MYBB[B""MTBB[B,,MOBB[B\\\\MJBB[B))MEBB[B}}O',
	],
});
