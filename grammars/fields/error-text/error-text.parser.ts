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
	storeIncomplete: Fields;
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
	cases: 'resolverSilent nameUnknown resolvingFailed queryUnanswered queryNameUnknown resolverSilentText hostUnresolved nameUnresolved recordMissing lookupNameUnknown lookupNameUnknownAt lookupUnanswered lookupSilent resolverSilentCode nameUnknownCode socketRefused refused timedOut noRoute networkUnreachable reset dialRefused dialSocketRefused dialSocketMissing dialTimedOut dialNoRoute dialNetworkUnreachable readTimedOut readReset refusedText timedOutText resetText noRouteText networkUnreachableText deadlineExceeded endOfFile closedText addressInUse refusedCode timedOutCode resetCode noRouteCode networkUnreachableCode closed revocationListExpired revocationListNotYetValid notYetValid notYetValidGo expiredGo expiredOrNotYetValid expired selfSignedInChain selfSigned unknownIssuer unverifiedLeaf wrongNameOf wrongNameGo wrongName wrongNameCode tooWeak incompatible notTls handshakeTimedOut handshakeCutOff handshakeFailed certificateProblem verifyFailed noSpace storeIncomplete corrupt ioError readOnly missingFile httpStatus unauthorised denied portAllocated portListened portListenedCode taskLimit versionTooNew unreadableValue',
	fields: 'host server socket peer status',
	program: [
		'O#BFT',
		'MAhC4BxS9BtC7G/Gp0Bp0B1L2gBp0B*D6L6Vp0Bp0B2MuNiQjRp0B*K4R5Y3SyWrZtoBtZqesep0Bp0B6gBp0BkkBsnBznBxoB2oB0rBp0B9vBp0BlzBpzBp0BMBhDJ8WsyB*GOsyBN#uCMNlCwB1B8xB*E+W8xB*FlT8xB*ChU8xB*M+W1BpT8xB*D3B8xBtT8xBqD8xB*CjUsD8xBN#uBMBhCsBnVlwB*pBxBlwBN#hCN#IMByCbgBwuB*Y/PwuBN#vBIC#2BUMBhCyB3B6RkCqtBsSqtBqtB7C3ZqtB*D9C2D4DqtBrErgBrgB6RqtB*W6rBqtB*D/IqtBMCkCG7JzrB*DLzrBN#PMHmCOTmrB*HjCmrB*CVmrBN#oBN#qBN#rBMEmCQVtqB*GlpBtqBqdtqB*DXtqBN#QN#sBN#lBMCpCKPypB*HzTypBIC#tBUMCvCErH/oB/oBJ/oBN#8BIC#5BN#7BMFhDVsbvoBnnBavoB*JavoBvoBqbvoBvoBubvoBN#JMChDT/FznB6JznB*O9FznBMIhCyBzlB7mB*CnF7mB*H3B7B7mB*D3lB4Z7mB*OrL7mB*CsC7mB*EwC7mB7mByC7mBIC#1BUMHjCMwJglB*EtRglB*DwJglBIC#jCUN#rCN#zCMBsCafnkB*XxCnkBN#gCMKnCQkjBmjB*NgiBmjBMIhDUZxiB*GbxiB*JdxiBN#nBN#HN#pCMNkCyB3ByhB*I5ByhB*C7B1C1C5CyhB*K7CyhB*C9C/CyhByhBhDyhB0GyhBjDyhBigByhB*CnDyhBpUyhBN#TN#VMPmCOT3f*LY3fIC#RN#SN#WIC#RUN#UN#0BN#kCN#fN#kBIC#gBUMBlDLQre*ISreN#wBN#hBMFpCxBkK3d*W2B3d3d9R3d*OpC0C3d*Cpc3dMJkDMRhc*J+OhcN#nCIC#XIC#aIC#bN#cIC#YN#ZN#9BMNhCOT7E*L3C7EMMhC6BoE*D/BoE*Upa*DoEpaoE*ZpaIC#CN#EMMhC6BkC*D/BkC*UlY*DkClYkC*ZlYIC#DN#EN#EN#iCMBvBlC+I9V*9BqC9V*DsC9VN#oCN#yCMBhDP2N/O*CU/O*Cb/O*E6C/OIC#+BIC#mCUMHlCwB1BkO*tB6BkOIC#mCN#wCIC#mCN#vCIC#LIC#MIC#NIC#OIC#mCUMOgB3C8ClQ*iC+CgDlQ*IiDlQlQ9OkDmDlQ3OlQN#7BN#KN#jBN#lCN#iBN#pBIC#gBIC#mCUMBhDVyL2M*Rac2MN#xCN#tCIC#FN#GMEgBqCvCjH*L5CjH*6B/FjHIC#dIC#eIC#mCUIC#mCN#pCMJgB3C8ClE*iChDmDlE*HwDlE*C3DlE*C+DlEIC#mCN#nCIC#mCN#rCIC#1BIC#2BIC#mCUIC#tBIC#mCUIC#jCIC#mCUIC#/BIC#mCUIC#mCUMKgB3C8CsE*/B+CsE*CiDsEqEsE*GkDsE*FmDsEN#mBIC#+BUN#sCN#qCN#4BIC#/BUMSoDMRZgB*IegBIC#xBIC#yBN#zBIC#6BN#7BN#3BU',
		'A"getaddrinfo EAI_AGAIN"MAgBBGVICDNLBB[B  QO#0CRAJBSAC',
		'A"getaddrinfo ENOTFOUND"MAgBBGVICDNLBB[B  QO#0CRAJBSBC',
		'A"getaddrinfo "D[DAZ__azMAgBBGVICDNLBB[B  QO#0CRAJBSCB',
		'A"query"D[DAZ__azBB[B  MBjCSnBX*NiBdYXUA"ETIMEOUT"NOA"ESERVFAIL"NJA"EREFUSED"NEA"ECONNREFUSED"BB[B  QO#0CRASDC',
		'A"query"D[DAZ__azBB[B  MDkCRcW*OXWUA"ENOTFOUND"NEA"ENODATA"BB[B  QO#0CRASEB',
		'MAyCQgBVWV*LbVUA"Temporary failure in name resolution"NJA"address information: Try again"NEA"Resolving timed out"SFB',
		'A"Could not resolve host: "QO#0CRASGB',
		'MFkDMXR*JSRUA"Name or service not known"NEA"Name does not resolve"SHB',
		'A"no record found for name: "QO#0CRASIB',
		'A"lookup "QO#0CRAA": no such host"SJC',
		'A"lookup "QO#0CRAA" on "QO#1CRBA": no such host"SKC',
		'A"lookup "QO#0CRAA" on "QO#1CRBMCkDQgBV*MbWVUA": server misbehaving"NJA": read udp"NEA": dial udp"SLC',
		'A"lookup "QO#0CRAMDlDOUT*LZTUA": Temporary failure in name resolution"NEA": Try again"SMC',
		'A"EAI_AGAIN"SNB',
		'A"ENOTFOUND"SOB',
		'MJhCOeTUT*JZTUA"connect ECONNREFUSED "NJA"connect ENOENT "NEA"connect EACCES "QO#2CRCSPC',
		'A"connect ECONNREFUSED "QO#3CRDSQB',
		'A"connect ETIMEDOUT "QO#3CRDSRB',
		'A"connect EHOSTUNREACH "QO#3CRDSSB',
		'A"connect ENETUNREACH "QO#3CRDSTB',
		'A"connect ECONNRESET "QO#3CRDSUB',
		'A"dial tcp "QO#3CRDA": connect: connection refused"SVC',
		'A"dial unix "QO#2CRCA": connect: connection refused"SWC',
		'A"dial unix "QO#2CRCA": connect: no such file or directory"SXB',
		'A"dial tcp "QO#3CRDMCjDHSM*ENMUA": i/o timeout"NEA": connect: connection timed out"SYC',
		'A"dial tcp "QO#3CRDA": connect: no route to host"SZC',
		'A"dial tcp "QO#3CRDA": connect: network is unreachable"SaB',
		'A"read tcp "O#4CA"->"QO#3CRDA": i/o timeout"SbC',
		'A"read tcp "O#4CA"->"QO#3CRDA": read: connection reset by peer"ScC',
		'MAjChBnBmB*esBmBUA"Connection refused"NEA"connection refused"SdB',
		'MAjCtBzByB*K9ByB*S4ByB*KiCyBUA"Connection timed out"NOA"connection timed out"NJA"Operation timed out"NEA"operation timed out"SeC',
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
		'MBjCtB9ByB*L4ByB*dzByBUA"socket hang up"NJA"EPIPE"NEA"ECONNABORTED"SrBC',
		'MDgBgCmClC*9BrClCUA"CRL has expired"NEA"CRL_HAS_EXPIRED"SsBB',
		'A"CRL is not yet valid"StBB',
		'MAjChBsBmB*enBmBUA"certificate is not yet valid"NEA"CERT_NOT_YET_VALID"SuBB',
		'A"x509: certificate has expired or is not yet valid: current time "O#5CA" is before"SvBC',
		'A"x509: certificate has expired or is not yet valid: current time "O#5CA" is after"SwBC',
		'A"x509: certificate has"SxBB',
		'MAjChBsBmB*enBmBUA"certificate has expired"NEA"CERT_HAS_EXPIRED"SyBB',
		'MEgBgCmClC*LrClC*wBwClCUA"self signed certificate in certificate chain"NJA"self-signed certificate in certificate chain"NEA"SELF_SIGNED_CERT_IN_CHAIN"SzBC',
		'MEgBpBvBuB*L0BuB*Z5BuBUA"self signed certificate"NJA"self-signed certificate"NEA"DEPTH_ZERO_SELF_SIGNED_CERT"S0BC',
		'MOpCkB0BpB*W5BpB*GvBpBpBqBpBUA"unable to get local issuer certificate"NOA"unable to get issuer certificate"NJA"UNABLE_TO_GET_ISSUER_CERT"NEA"x509: certificate signed by unknown authority"S1BB',
		'MA1ChBsBmB*enBmBUA"unable to verify the first certificate"NEA"UNABLE_TO_VERIFY_LEAF_SIGNATURE"S2BB',
		'A"Hostname/IP does"E[D\x00!#GI\xffIiBBMAoCBGNIGBA"Host: "LMAiBBGNIGBBB[B""LC[B\x00\xffE[D\x00!#GI\xffK<fA"Host: "QO#0CRAA". is not"S3BC',
		'A"x509: certificate is valid for "G", not "A", not "QO#0CRAS4BC',
		'MAoCxB3B2B*ZhC2B*JhC2B*I8B2BUA"Hostname/IP does"NgBA"x509: certificate is valid for"NbMAjDMXR*JSRUA"no alternative certificate subject name matches"NEA"certificate subject name"S5BB',
		'A"ERR_TLS_CERT_ALTNAME_INVALID"S6BB',
		'MDrCpBzD0CuD0C*UkD0C*GpD0CuB0C*E1C0CMAjChBsBmB*exBmBUA"CA signature digest algorithm too weak"NdA"CA md too weak"NYA"ca md too weak"NTA"EE certificate key too weak"NOA"ee key too small"NJA"CA_MD_TOO_WEAK"NEA"EE_KEY_TOO_SMALL"S7BB',
		'MAkDSnBX*GdXiBX*FYXUA"unsafe legacy renegotiation disabled"NOA"legacy sigalg disallowed or unsupported"NJA"no protocols available"NEA"dh key too small"S8BC',
		'MAzClBwBqB*b1BqBqB6BqB*CrBqBUA"wrong version number"NOA"SSL23_GET_SERVER_HELLO"NJA"packet length too long"NEA"server gave HTTP response to HTTPS client"S9BC',
		'A"TLS handshake timeout"S+BB',
		'A"Client network socket disconnected before secure TLS connection was established"S/BB',
		'MAlCkBqBpB*hBvBpBUA"EPROTO"NEA"handshake failure"SgCB',
		'MAzChBsBmB*enBmBUA"server certificate verification failed"NEA"SSL certificate problem: "ShCC',
		'A"certificate verify failed"SiCB',
		'MAlCqB6BvB*H1BvB*D/BvB*PkCvB*IwBvBUA"no space left on device"NTA"No space left on device"NOA"ENOSPC"NJA"SQLITE_FULL"NEA"database or disk is full"SjCB',
		'MAsDIdNNTNNOYNUA"readlink "NOA"open "NJA"stat "NEA"lstat "MJvB2BhC7B*xBmC7B8B7BUA"/var/lib/docker/"NJA"/mnt/data/docker/"NEA"/var/lib/balena-engine/"MAhDPaU*MVUUA"overlay2"NEA"aufs/"G": "MDuDGRML*CWLUA": no such file or directory"NJA": invalid argument"NEA": is a directory"SkCC',
		'MChC5B/CvC/CvC*H+BvC*W/CvC*M/CvC1CvC*D/CvCMHjCMSR*JcRUA"SQLITE_CORRUPT"N9DA"database disk image is malformed"N4DA"SQLITE_NOTADB"NzDMAiCyBgDwCwC3BwC*MxCwC*NlDwC*IvDwC*F2CwCMBiCUzBZ*RkBZUA"Structure needs cleaning"NdA"structure needs cleaning"NYA"EUCLEAN"NTA"Bad message"NOA"bad message"NJA"EBADMSG"NEA"layer does not exist"SlCB',
		'MAlClB1BqB*ClEqB*IrBqB*PwBqB*DgEqBUA"SQLITE_IOERR"N5CA"disk I/O error"N0CA"EIO"MAhC6B/B*ZmC*D/BmC/B*ZmCIGBBB[DAZ__azLNJA"input/output error"NEA"Input/output error"SmCB',
		'MAlCuB+BzB*LoC0BzB*M5BzB*PjCzBUA"SQLITE_READONLY"NTA"attempt to write a readonly database"NOA"EROFS"NJA"read-only file system"NEA"Read-only file system"SnCB',
		'MAlCxBhC2B*HrC2B*D3B2B*ZmC2B*F8B2BUA"SQLITE_CANTOPEN"NTA"unable to open database file"NOA"ENOENT"NJA"no such file or directory"NEA"No such file or directory"SoCB',
		'MAlCvB/B0B*M1B0B*dkC6B0BUA"Status code: "NOA"status code: "NJA"Error from the API: "NEA"received unexpected HTTP status: "QD[B09RESpCB',
		'A"unauthorized: authentication required"SqCB',
		'MAkDNTS*KYSUA"denied: requested access to the resource is denied"NEA"pull access denied for "SrCB',
		'A"Bind for "QO#3CRDA" failed: port is already allocated"SsCB',
		'A"listen tcp "QO#3CRDA": bind: address already in use"StCB',
		'A"listen EADDRINUSE: address already in use "QO#3CRDSuCB',
		'MAmDLWQ*IRQUA"pthread_create failed: Resource temporarily unavailable"NEA"failed to create new OS thread"SvCB',
		'A"is too new. Maximum supported API version is "SwCB',
		'A"SyntaxError: "SxCB',
		'MAgB+CjDxHjDxH*FjDxHxHjDxHjDxH*KjDxH*gBjDxH*fjDxHItEBMAgB+CkDjDuDjD*F9DjDjDzDjDnEjD*KpDjD*gB4DjD*fiEjDUBB[B  NiBBB[B::NdBB[B""NYBB[B,,NTBB[B\\\\NOBB[B))NJBB[B}}NEA". "LC[B\x00\xffE[J\x00\x1f!!#(*+--/9;[]|~\xffI5HBMAgB+CjDxHjDxH*FjDxHxHjDxHjDxH*KjDxH*gBjDxH*fjDxHItEBMAgB+CkDjDuDjD*F9DjDjDzDjDnEjD*KpDjD*gB4DjD*fiEjDUBB[B  NiBBB[B::NdBB[B""NYBB[B,,NTBB[B\\\\NOBB[B))NJBB[B}}NEA". "LC[B\x00\xffE[J\x00\x1f!!#(*+--/9;[]|~\xffK<2HP',
		'MAgBbgBtC*YgBtCIsBBMAgBbmBgB*YhBgBUA": "NEBB[B  LC[B\x00\xffE[D\x00\x1f!9;\xffI1CBMAgBbgBtC*YgBtCIsBBMAgBbmBgB*YhBgBUA": "NEBB[B  LC[B\x00\xffE[D\x00\x1f!9;\xffK<yCP',
		'BB[B//MAgB+CjDpDjDpD*FjDpDpDjDpD*MjDpD*gBjDpD*fjDpDIFBO#6CLC[B\x00\xffE[I\x00\x1f!!#(*+-9;[]|~\xffIxDBMAgB+CjDpDjDpD*FjDpDpDjDpD*MjDpD*gBjDpD*fjDpDIFBO#6CLC[B\x00\xffE[I\x00\x1f!!#(*+-9;[]|~\xffK<uDP',
		'MAgB+CjDpDjDpD*FjDpDpDjDpD*MjDpD*gBjDpD*fjDpDIFBO#6CLC[B\x00\xffE[I\x00\x1f!!#(*+-9;[]|~\xffIxDBMAgB+CjDpDjDpD*FjDpDpDjDpD*MjDpD*gBjDpD*fjDpDIFBO#6CLC[B\x00\xffE[I\x00\x1f!!#(*+-9;[]|~\xffK<uDP',
		'MAgBOTzB*LTzBIfBMAgBOZT*LUTUA"->"NEBB[B  LC[B\x00\xffE[D\x00\x1f!,.\xffI7BBMAgBOTzB*LTzBIfBMAgBOZT*LUTUA"->"NEBB[B  LC[B\x00\xffE[D\x00\x1f!,.\xffK<4BP',
		'MAgBBGNIGBA" is "LC[B\x00\xffG" is "P',
		'MAgB+CkDjDuDjD*F9DjDjDzDjD*MpDjD*gB4DjD*fiEjDUBB[B  NdA": "NYBB[B""NTBB[B,,NOBB[B\\\\NJBB[B))NEBB[B}}P',
	],
});
