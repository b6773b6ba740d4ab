// Generated from openvpn.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Fields, MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

interface OpenvpnCases {
	starting: Fields<'version'>;
	libraryVersions: Fields<'opensslVersion' | 'opensslReleased'>;
	resolvingFailed: Fields<'host' | 'port', 'noAnswer' | 'noSuchName' | 'otherAnswer'>;
	resolvingFailedOld: Fields<'host', 'noAnswer' | 'noSuchName' | 'otherAnswer'>;
	protocolUndetermined: Fields;
	connecting: Fields<'peer', 'family'>;
	connected: Fields<'peer', 'family'>;
	connectFailed: Fields<'peer', 'family' | 'timedOut' | 'refused' | 'reset' | 'noRoute' | 'networkUnreachable' | 'otherReason'>;
	networkUnreachable: Fields;
	writeForbidden: Fields<'protocol'>;
	socketUnreachable: Fields<'protocol', 'read' | 'write' | 'networkUnreachable' | 'noRoute'>;
	socketFailed: Fields<'protocol', 'read' | 'write' | 'timedOut' | 'refused' | 'reset' | 'otherReason'>;
	connectionReset: Fields<'code'>;
	serverPollTimedOut: Fields;
	bindFailed: Fields<'address' | 'errorText'>;
	gaveUp: Fields<'count'>;
	initialPacket: Fields<'peer', 'family'>;
	certificateAccepted: Fields<'depth' | 'subject'>;
	certificateRejected: Fields<'depth' | 'subject', 'notYetValid' | 'expired' | 'revocationListExpired' | 'revocationListNotYetValid' | 'unknownIssuer' | 'selfSignedInChain' | 'selfSigned' | 'unverifiedLeaf' | 'wrongPurpose' | 'wrongName' | 'tooWeak' | 'otherError'>;
	certificateRejectedByMbedTls: Fields<'depth' | 'subjectBeforeVerdict', 'startsInFuture' | 'hasExpired' | 'listExpired' | 'listFromFuture' | 'notTrusted' | 'nameDiffers' | 'usageDiffers' | 'otherVerdict'>;
	nameMismatch: Fields<'subjectBeforeMust' | 'expected'>;
	usageMismatch: Fields;
	typeMismatch: Fields<'subjectBeforeRequire'>;
	ownCertificateNotYetValid: Fields;
	ownCertificateExpired: Fields;
	opensslError: Fields<'code', 'verifyFailed' | 'notTls' | 'weakKey' | 'incompatible' | 'opensslReason'>;
	tlsFailed: Fields;
	tlsTimedOut: Fields<'seconds'>;
	tlsError: Fields<'detail'>;
	tlsIncompatible: Fields<'commonNothing'>;
	clientRejected: Fields<'detail'>;
	clientRejectedByToken: Fields<'detail'>;
	tlsRestarting: Fields;
	alertSent: Fields<'alert'>;
	alertReceived: Fields<'alert'>;
	peerConnected: Fields<'name' | 'peer', 'family'>;
	authFailed: Fields<never, 'cipherMismatch' | 'detail'>;
	cipherRefused: Fields<'cipherAdvice'>;
	noPushReply: Fields<'seconds'>;
	noPushReplyOld: Fields;
	up: Fields<never, 'withErrors'>;
	peerInactive: Fields<'name'>;
	inactive: Fields;
	routeFailed: Fields<'action'>;
	routeRefused: Fields;
	tunDeviceFailed: Fields<'detail'>;
	badPacketLength: Fields<'length'>;
	packetReplayed: Fields;
	dataChannelError: Fields<'detail'>;
	optionsDiffer: Fields<'differing'>;
	optionMissing: Fields<'differing'>;
	restarting: Fields<'signal' | 'reason', 'hard' | 'soft'>;
	exiting: Fields<'signal' | 'reason', 'hard' | 'soft'>;
	restartPause: Fields<'seconds'>;
	scriptNotRun: Fields<'command'>;
	scriptFailed: Fields<'command' | 'detail'>;
	fileUnreadable: Fields<'detail'>;
	configUnusable: Fields<'unusable'>;
	pushedOptionError: Fields<'pushedOption'>;
	optionFileError: Fields<'option' | 'path' | 'errorText'>;
	optionError: Fields<'detail'>;
	fatalExit: Fields;
	interruptedCall: Fields;
	muted: Fields<'count'>;
	failed: Fields<'trouble'>;
	notice: Fields;
	failedCall: Fields<'errno'>;
	unrecognised: Fields;
}

/** The case of a message, and the places of its parts. */
export type OpenvpnMatch = MatchOf<OpenvpnCases, never, 'stamp'>;

export const matchOpenvpn: Matcher<OpenvpnMatch> = matcherOf({
	cases: 'starting libraryVersions resolvingFailed resolvingFailedOld protocolUndetermined connecting connected connectFailed networkUnreachable writeForbidden socketUnreachable socketFailed connectionReset serverPollTimedOut bindFailed gaveUp initialPacket certificateAccepted certificateRejected certificateRejectedByMbedTls nameMismatch usageMismatch typeMismatch ownCertificateNotYetValid ownCertificateExpired opensslError tlsFailed tlsTimedOut tlsError tlsIncompatible clientRejected clientRejectedByToken tlsRestarting alertSent alertReceived peerConnected authFailed cipherRefused noPushReply noPushReplyOld up peerInactive inactive routeFailed routeRefused tunDeviceFailed badPacketLength packetReplayed dataChannelError optionsDiffer optionMissing restarting exiting restartPause scriptNotRun scriptFailed fileUnreadable configUnusable pushedOptionError optionFileError optionError fatalExit interruptedCall muted failed notice failedCall unrecognised',
	fields: 'stamp version opensslVersion opensslReleased host port noAnswer noSuchName otherAnswer family peer timedOut refused reset noRoute networkUnreachable otherReason protocol read write code address errorText count depth subject notYetValid expired revocationListExpired revocationListNotYetValid unknownIssuer selfSignedInChain selfSigned unverifiedLeaf wrongPurpose wrongName tooWeak otherError subjectBeforeVerdict startsInFuture hasExpired listExpired listFromFuture notTrusted nameDiffers usageDiffers otherVerdict subjectBeforeMust expected subjectBeforeRequire verifyFailed notTls weakKey incompatible opensslReason seconds detail commonNothing alert name cipherMismatch cipherAdvice withErrors action length differing signal hard soft reason command unusable pushedOption option path trouble errno',
	program: [
		'MAwBrBwB*JqE*G4B*ZqEICRIC5BNzCMDgBBGyCICuBNoCIbBMAwBKP*JYIIBD[B09BB[B..LLQO#mCRABB[B  D[C09afBB[B  JdQO#mCRAMAgBBGSICDNIA" us="D[B09JBBB[B  JBInBBIJBD[E\x00\x1f!.09;\xffBB[B//JBD[B09BB[B..D[B09BB[B..D[B09BB[B..D[B09BB[B::D[B09BB[B  JBO#BT',
		'MArBtCmzBh0BkxBh0BmzByC*Jh0B*G6CrG2GuwBgKiNmzBgPwNh0BgPuwBmnBrPuRmnBh0BrXja+cmnB0nB4rBh0B*CjwBh0B*GuwBmzB5wBkxBh0Bh0BsxBh0BuzB3xBmzBiyBuzBmzBh0BtyB4yBmzBh0BuzB2zBh0BIC#hCIC#kCN#lCMBlCxBgD0tB*O2B0tB*VkC0tB*GyCgD0tBIC#mBIC#iCIC#jCIC#kCN#lCIC#RIC#iCIC#jCIC#kCN#lCIC#HIC#iCIC#jCIC#kCN#lCIC#xBIC#yBIC#iCIC#jCIC#kCN#lCIC#yBIC#iCIC#kCN#lCMMjCyBqFwgB*P3BwgB*L3BwgBqFwgBoCwgB*CqFwgB*EqFqFwgB*C5CwgBIC#vBIC#7BIC#iCIC#jCIC#kCN#lCIC#OIC#7BIC#iCIC#jCIC#kCN#lCIC#GIC#7BIC#iCIC#jCIC#kCN#lCMByCnBsBmd*egCmd*ExCmdIC#tBIC#vBIC#7BIC#iCIC#jCIC#kCN#lCIC#6BIC#7BIC#iCIC#jCIC#kCN#lCIC#7BIC#/BIC#iCIC#jCIC#kCN#lCIC#iBIC#7BIC#iCIC#kCN#lCMChDJO2Z*Gf2ZIC#sBIC#7BIC#iCIC#jCIC#kCN#lCIC#qBIC#7BIC#iCIC#jCIC#kCN#lCIC#7BIC#iCIC#kCN#lCMVhDUZjhB*CtjBjhB*LnBjhB1BjhBIC#pBIC#iCIC#jCIC#kCN#lCIC#KIC#iCIC#jCIC#kCN#lCIC#oBIC#iCIC#jCIC#kCN#lCMEvChBmBgf*C0BgfgfiCgf*XwCgfIC#nBIC#iCIC#jCIC#kCN#lCIC#bIC#iCIC#jCIC#kCN#lCIC#CIC#iCIC#jCIC#kCN#lCMPtBvB0B8C*aoC8C*SIC#8BIC#9BIC#+BIC#iCIC#jCIC#kCN#lCIC#6BIC#8BIC#+BIC#iCIC#jCIC#kCN#lCIC#8BIC#+BIC#iCIC#jCIC#kCN#lCMCuCmBtbjZ*DrBjZ*O8BjZ*OqCjZIC#EIC#FIC#iCIC#jCIC#kCN#lCIC#kBIC#iCIC#jCIC#kCN#lCIC#3BIC#iCIC#jCIC#kCN#lCMCnCsBxBrW*lB/BrW*CtCrWIC#zCIC#iCIC#jCIC#kCN#lCIC#jBIC#iCIC#jCIC#kCN#lCIC#PIC#iCIC#jCIC#kCN#lCMFkCyB3BwT*DlCwT*HzCwTwTkDwT*MyDwT*KgEwTwTuEwTwT6JwTIC#QIC#iCIC#jCIC#kCN#lCIC#SIC#iCIC#jCIC#kCN#lCIC#bIC#eIC#iCIC#jCIC#kCN#lCIC#hBIC#iCIC#jCIC#kCN#lCIC#JIC#iCIC#jCIC#kCN#lCIC#IIC#iCIC#jCIC#kCN#lCMPoDMR+E+EiB+EzB+E+EkC+E+EqD+EIC#cIC#eIC#iCIC#jCIC#kCN#lCIC#dIC#eIC#iCIC#jCIC#kCN#lCIC#eIC#xBIC#iCIC#jCIC#kCN#lCMElChB6C+M*esC+MMElChB0B4L*emB4LIC#fIC#iCIC#jCIC#kCN#lCIC#eIC#iCIC#jCIC#kCN#lCIC#gBIC#iCIC#jCIC#kCN#lCIC#7BIC#iCIC#jCIC#kCN#lCMJgB2B2D6I*O7B6I*IpC6I*H3C6I*NlD6I6I2D6IIC#WIC#iCIC#jCIC#kCN#lCIC#TIC#iCIC#jCIC#kCN#lCIC#YIC#iCIC#jCIC#kCN#lCIC#UIC#VIC#iCIC#jCIC#kCN#lCIC#XIC#iCIC#jCIC#kCN#lCMJnBzB4B2E*ZpC2E*C3C2E*RoD2EIC#zBIC#0BIC#iCIC#jCIC#kCN#lCIC#wBIC#iCIC#jCIC#kCN#lCIC#4BIC#5BIC#iCIC#jCIC#kCN#lCMaoDCHVuBIC#aIC#iCIC#jCIC#kCN#lCIC#ZIC#iCIC#jCIC#kCN#lCIC#lBIC#rBIC#kCN#lCIC#iCIC#jCIC#kCN#lCIC#gCIC#iCIC#kCN#lCIC#7BIC#kCN#lCIC#uBIC#jCIC#kCN#lCIC#DIC#jCIC#kCN#lCIC#7BIC#jCIC#kCN#lCIC#uCIC#iCIC#kCN#lCIC#uBIC#iCIC#jCIC#kCN#lCIC#jCIC#kCN#lCIC#iCIC#kCN#lCIC#LIC#uCIC#kCN#lCIC#kCN#lC',
		'A"OpenVPN "QD[B09BB[B..E[C\x00\x1f!\xffRBFSAC',
		'A"library versions: OpenSSL "QD[C\x00\x1f!\xffRCE[B  QD[B09BJ[B  [BAZ[Baz[Baz[B  [B09*DRDFSBC',
		'A"RESOLVE: Cannot resolve host address: "QD[D\x00\x1f!9;\xffREBB[B::QD[D\x00\x1f!(*\xffRFA" ("MBoCrBwBoC*EwBoC*E1BoC*LwBoC*C1BoCoC1BoC*FwBoCoC1BoCICPNUICDNPQO#nCRGJNQO#oCRHJGQO#pCRIE[B  BB[B))SCC',
		'A"RESOLVE: Cannot resolve host address: "QD[D\x00\x1f!9;\xffREA": "MBoCrBwBoC*EwBoC*E1BoC*LwBoC*C1BoCoC1BoC*FwBoCoC1BoCICPNUICDNPQO#nCRGJNQO#oCRHJGQO#pCRIFSDC',
		'A"Could not determine IPv4/IPv6 protocol"SEC',
		'A"Attempting to establish TCP connection with "MA7CBGYICDNOBB[B[[QO#qCRJBB[B]]JBQD[D\x00\x1f!+-\xffRKFSFC',
		'A"TCP connection established with "MA7CBGYICDNOBB[B[[QO#qCRJBB[B]]JBQD[D\x00\x1f!+-\xffRKFSGC',
		'A"TCP: connect to "MA7CBGYICDNOBB[B[[QO#qCRJBB[B]]JBQD[D\x00\x1f!+-\xffRKA" failed"MAsBBGVICDNLA", will try again in "D[B09A" seconds"JBA": "MNjDRWgDnBiBgD*FnBgDsBgDgDxB2BgDMAoCHWqC*EbqCICeN6BICSN1BICkBNwBICmBNrBICSNmBQO#rCRLJlBQA"Connection refused"RMJdQA"Connection reset by peer"RNJVQO#sCROJOQO#tCRPJHQC[B\x00\xffFRQFSHC',
		'A"Network unreachable, restarting"SIC',
		'A"write "QD[D\x00\x1f!9;\xffRRMAgBBGVICDNLA" ["E[D\x00(*\\^\xffBB[B]]JBA": Operation not permitted"FSJC',
		'BB[B  QD[D\x00\x1f!9;\xffRRMAgBBGVICDNLA" ["E[D\x00(*\\^\xffBB[B]]JBA": "MBlDLRQ*IYQUQO#tCRPNGQO#sCROFSKD',
		'BB[B  QD[D\x00\x1f!9;\xffRRMAgBBGVICDNLA" ["E[D\x00(*\\^\xffBB[B]]JBA": "MNlDPZU6B*FZ6B*Ee6BICUNiBICINdICSNYQO#rCRLJXQA"Connection refused"RMJPQA"Connection reset by peer"RNJHQC[B\x00\xffFRQFSLC',
		'A"Connection reset, restarting ["QO#vCRUBB[B]]SMC',
		'A"Server poll timeout, restarting"SNC',
		'A"TCP/UDP: Socket bind failed on local address "QMA6BBGNIGBA": "LC[B\x00\xffG": "RVA": "QC[B\x00\xffFRWSOC',
		'A"All connections have been connect-retry-max ("QD[B09RXA") times unsuccessful, exiting"SPC',
		'A"TLS: Initial packet from "MA7CBGYICDNOBB[B[[QO#qCRJBB[B]]JBQD[D\x00\x1f!+-\xffRKA", sid="FSQC',
		'A"VERIFY OK: depth="QD[B09RYA", "QO#wCRZSRC',
		'A"VERIFY ERROR: depth="QD[B09RYA", error="MHgB1C6CsN*/B9DnE/CsNwDsN1DsN9DsN*DiEsN*CnEsNsEsNIC/CNuKMMoDCHMtKICrCNiKIC+BN9JIC1GN4JICrDICpENwJIC8HNrJIC/BNmJICjFNhJMKnDQVgJ*NagJICoBNnIIC8DNiIQA"certificate is not yet valid"RaJvIQA"certificate has expired"RbJnIQA"CRL has expired"RcJ/HQA"CRL is not yet valid"RdJ3HQMOpDEPJJKJUA"unable to get local issuer certificate"NEA"unable to get issuer certificate"ReJgHQMEgBOZT*LUTUA"self-signed certificate in certificate chain"NEA"self signed certificate in certificate chain"RfJ/FQMEgBOZT*LUTUA"self-signed certificate"NEA"self signed certificate"RgBJ+EQA"unable to verify the first certificate"RhBJ2EQMEpDION*FTNUA"unsuitable certificate purpose"NEA"unsupported certificate purpose"RiBJ7DQMAoChBsBmB*enBmBUA"hostname mismatch"NEA"Hostname mismatch"RjBJnCQMAjCDIekBeMDjDRhBW*OXWUA"CA signature digest algorithm too weak"NJA"EE certificate key too weak"NEA"CA certificate key too weak"RkBJWQMA6BBGNIGBA": "LC[B\x00\xffG": "RlBA": "QO#wCRZMAsBBGPICDNFO#xCJBSSC',
		'A"VERIFY ERROR: depth="QD[B09RYA", subject="QE[D\x00+-9;\xffI7DBMBgBBGzDIsDBMAsBBGPICDNFO#yCJBA": "MEjCwB7B1B*e2BvClC1B*CgC1B*E0C1B1BqC1BUA"The certificate "NdA"The CRL "NYA"Certificate "NTA"Usage does not match "NOA"Other reason "NJA"Could not retrieve error string"NEA"Unknown reason "LC[B\x00\xffE[D\x00+-9;\xffK<4DRmBMAsBBGPICDNFO#yCJBA": "MQjC0B5BpD*chCpD*CpCpD*CxCpD*J5CpDhDpDICzBICgDNwDICrBIChDNoDICjBIC1BNgDICbIC/BN4CICTICuBNwCICLICUNoCICDNjCQG"The certificate validity starts in the future"A"The certificate validity starts in the future"FRnBJ9BQA"The certificate validity has expired"FRoBJ0BQA"The CRL is expired"FRpBJrBQA"The CRL is from the future"FRqBJiBQA"The certificate is not correctly signed by the trusted CA"FRrBJZQA"The certificate Common Name (CN) does not match with the expected CN"FRsBJQQA"Usage does not match "FRtBJHQC[B\x00\xffFRuBSTC',
		'A"VERIFY X509NAME ERROR: "QG", must be "RvBA", must be "QFRwBSUC',
		'MHlCHSM*ENMUA"VERIFY KU ERROR"NEA"VERIFY EKU ERROR"SVC',
		'A"VERIFY nsCertType ERROR: "QG", require nsCertType="RxBA", require nsCertType="FSWC',
		'A"WARNING: Your certificate is not yet valid!"SXC',
		'A"WARNING: Your certificate has expired!"SYC',
		'MAvCGML*DRLUA"OpenSSL: error"NEA"TLS_ERROR: BIO read tls_read_plaintext error: error"BB[B::QO#vCRUBB[B::E[C\x009;\xffBB[B::E[C\x009;\xffBB[B::MDhDVxB9H*Ia9HiBnB9HnB9H*CsBxB9HMAjDDIXIjHICrEN3GICVNyGICINtGIC/ENoGQA"certificate verify failed"RyBJkGQMEgB0CkD5C*lC6C5C*G/C5C*CpD5CUA"wrong version number"NOA"unknown protocol"NJA"http request"NEA"https proxy request"RzBJzCQMAjDDIQWQMDrDDTIJIUA"ca md too weak"NJA"ee key too small"NEA"ca key too small"R0BJwBQMEjDOZTjBeT*IUTUA"unsupported protocol"NOA"legacy sigalg disallowed or unsupported"NJA"unsafe legacy renegotiation disabled"NEA"dh key too small"R1BJFQFR2BFSZC',
		'A"TLS Error: TLS handshake failed"SaC',
		'A"TLS Error: TLS key negotiation failed to occur within "QD[B09R3BA" seconds"FSbC',
		'MDgBgCmClC*9BrClCUA"TLS Error: "NEA"TLS_ERROR: "QC[B\x00\xffFR4BScC',
		'A"TLS error: "QMA0CCINHUA"The server has no TLS ciphersuites in common"NEA"Unsupported protocol"FR5BSdC',
		'A"TLS Auth Error: "QC[B\x00\xffFR4BSeC',
		'A"TLS: Username/auth-token authentication failed for username "QC[B\x00\xffFR4BSfC',
		'A"Fatal TLS error ("E[C\x00(*\xffA"), restarting"SgBC',
		'A"Sent fatal SSL alert: "QC[B\x00\xffFR6BShBC',
		'A"Received fatal SSL alert: "QC[B\x00\xffFR6BSiBC',
		'BB[B[[QE[C\x00\\^\xffR7BA"] Peer Connection Initiated with "MA7CBGYICDNOBB[B[[QO#qCRJBB[B]]JBQD[D\x00\x1f!+-\xffRKFSjBC',
		'A"AUTH: Received control message: AUTH_FAILED"MAsBBGqBICDNgBBB[B,,MAkCBGUICDNKQA"Data channel"FR8BJHQC[B\x00\xffFR4BJBFSkBC',
		'A"OPTIONS ERROR: failed to negotiate cipher with server."E[B  QFR9BSlBC',
		'A"No reply from server to push requests in "QD[B09R3BBB[BssSmBC',
		'A"No reply from server after sending "D[B09A" push requests"SnBC',
		'A"Initialization Sequence Completed"MAgBBGUICDNKQA" With Errors"FR+BJBSoBC',
		'BB[B[[QE[C\x00\\^\xffR7BA"] Inactivity timeout ("E[C\x00(*\xffA"), "FSpBC',
		'A"Inactivity timeout ("E[C\x00(*\xffA"), "FSqBC',
		'A"ERROR: "MAgBBGNIGBA" route "LC[B\x00\xffG" route "A" route "MB2BMRlB*JWlBICINQICINLA"-6 "JGA"-A inet6 "JBQMAhDEKJJPJUA"add"NEA"delete"R/BA" command failed"FSrBC',
		'MAuCmB7BrB*C2BrB*VxBrB*IsBrBUA"sitnl_send: rtnl: generic error ("NOA"ip: RTNETLINK answers: "NJA"RTNETLINK answers: "NEA"NOTE: unable to redirect "FSsBC',
		'MOuCiByBnB*R8BnB*C3BnB*CtBnB*EoBnBUA"ERROR: Cannot open TUN/TAP dev"NTA"ERROR: Cannot ioctl TUNSETIFF"NOA"Cannot open TUN/TAP dev"NJA"Cannot allocate TUN/TAP dev"NEA"ERROR: Cannot allocate TUN/TAP dev"QC[B\x00\xffFR4BStBC',
		'A"WARNING: Bad encapsulated packet length from peer ("QMAtBBGQICDNGBB[B--JBD[B09RgCBB[B))FSuBC',
		'MBlCxB3B2B*FhC2B*nB8B2BUA"AEAD Decrypt error: bad packet ID"NJA"Authenticate/Decrypt packet error: bad packet ID"NEA"TLS Error: incoming packet authentication failed: bad packet ID"FSvBC',
		'MBlCxB3B2B*ahC2B*S8B2BUA"AEAD Decrypt error: "N6BA"Authenticate/Decrypt packet error: "N1BIzBBMAiCBGwBIpBBMEsCYjBd*VedUA"Bad compression stub"NEA"Bad LZO decompression"LLQC[B\x00\xffFR4BSwBC',
		'A"WARNING: \'"QE[C\x00&(\xffRhCA"\' is used inconsistently, "FSxBC',
		'A"WARNING: \'"QE[C\x00&(\xffRhCA"\' is present in "MAsDHNM*ESMUA"local"NEA"remote"A" config but missing in "FSyBC',
		'BB[B[[MAoDBGTICDNJQA"hard"RjCJGQE[D\x00+-\\^\xffRkCBB[B,,QO#1CRlCA"] received, "MAjDOZT*LUTUA"process restarting"NEA"client-instance restarting"SzBD',
		'BB[B[[MAoDBGTICDNJQA"hard"RjCJGQE[D\x00+-\\^\xffRkCBB[B,,QO#1CRlCA"] received, "MAjDOZT*LUTUA"process exiting"NEA"client-instance exiting"S0BC',
		'A"Restart pause, "QD[B09R3BA" second(s)"S1BC',
		'A"WARNING: Failed running command ("QE[C\x00(*\xffRmCA"): "MRgBqC6CvC*iC1CvCwCvCvC/CvCUA"external program fork failed"NOA"external program did not execute"NJA"could not execute external program"NEA"disallowed by script-security setting"FS2BC',
		'A"WARNING: Failed running command ("QE[C\x00(*\xffRmCA"): "QC[B\x00\xffFR4BS3BC',
		'MAjCNuBSuBS*ITSUA"Options error: In [CMD-LINE]:"D[B09A": "IQBMAlCBGNIGBA"Error opening configuration file"LLN8CI6CBMAjCDI3CI3CIuCBMUhDVakBvBkBoC0BkBkBlBkBjCkB*I5BkBMHsDFkBK*CQKUA"Cannot pre-load keyfile"NiBA"Cannot pre-load tls-auth keyfile"NdA"Cannot pre-load tls-crypt keyfile"NYA"Cannot load CA certificate file"NTA"Error opening configuration file"NOA"Cannot load certificate file"NJA"Cannot load private key file"NEA"Cannot load inline certificate file"LLQC[B\x00\xffFR4BS4BC',
		'QMDgB3C8C6Q*YtS6Q*HvW6Q*ClF6Q*G4F9U6Q*WuI6Q*CzI6Q6J3L6Q*ClW6OoQ0R6QMEjBkCsP+N*8BzT+N*DnP+NMNjDOxQ1L*L2Q1LMHtBpC2OiL*UnOiLiLuCiLiL7OiL*Y4NiLiLxOiLiLsOiL*FpNiL*DkNiLMOyDD0L0IvL0IICwNN9NMKmDOTnI*L+MnIMPnCPmM0H*MhM0HMUhC4BmHgH*F1HgH*bwHgH*LhHgH*ErHgHMFgBzC4CjF*FrJjF*RvHjF*2BhJjFMOwDGoErC*DjErCMAmCpBkDgC*mBxEgCMApCNxBS*KiGSUA"Cannot load extra-certs"NpIA"Cannot load inline CA"NkIA"Cannot load inline extra-certs"N/HA"Cannot read DH parameters"N6HA"Cannot read inline DH parameters"N1HA"Private key does not match the certificate"NwHA"Insufficient key material or header text not found"NrHA"Footer text not found in file"NmHA"Key file "NhHA"Key #"N8GA"CRL: cannot "N3GA"Error reading username from "NyGA"Error reading password from "NtGA"ERROR: username from "NoGA"ERROR: password from "NjGA"Error: private key password verification failed"N+FA"neither stdin nor stderr are a tty device"N5FA"ERROR: could not read "N0FA"ERROR: Failed to stat CRL file"NvFA"ERROR: Failed retrieving username or password"NqFA"ERROR: Cannot load auth-token secret"NlFA"ERROR: invalid tls-crypt"NgFA"ERROR: failed to read "N7EA"ERROR: --"N2EA"ERROR: Invalid cert profile"NxEA"--no-replay "NsEA"HTTP_PROXY: server not specified"NnEA"I don\'t recognize device "NiEA"failed to find UID for user "N9DA"failed to find GID for group "N4DA"failed to set "NzDA"PLUGIN_INIT: could not "NuDA"PLUGIN_INIT: plugin "NpDA"Cipher algorithm \'"JkDA"Message hash algorithm \'"N/CA"Unsupported cipher in "N6CMAjCLRQ*DWQ*DbQUA"Cipher "NJA"HMAC "NEA"MAC algorithm "MAgBBGNIGBA" not "LC[B\x00\xffG" not "A" not "MAhDTeY*DjBY*LZYUA"supported"NJA"allowed"NEA"found"FRnCS5BC',
		'A"Options error: "QG"[PUSH-OPTIONS]"A"[PUSH-OPTIONS]"FRoCS6BC',
		'A"Options error: "QA"--"D[C\x00\x1f!\xffRpCA" fails with \'"QE[C\x00&(\xffRqCA"\': "QC[B\x00\xffFRWS7BC',
		'A"Options error: "MAwCBGNIGBA"Please correct"LQC[B\x00\xffFR4BS8BC',
		'A"Exiting due to fatal error"S9BC',
		'A"event_wait : Interrupted system call ("FS+BC',
		'QD[B09RXA" variation(s) on previous "D[B09A" message(s) suppressed by --mute"S/BC',
		'QMDgB5C+CkiB*NuEkiB*QmGkiB*D2rBzGkiBjHkiB*ChuB8I+M5PkiB*C5QkiB*L9VkiBkiBtoBiXkiBkiBotB0ZkiBhb0bkiB6csekiBkiB/pBkiBkiBsrB3hBkiBvnBkiBMCvCrBkoBwnBmfmf3mBmf*P+qBmf*I2pBmf*JspBmfMBjCTY2d*QxgB2dMHgBbjlB+c*Y+kB+cMAmCIvoB+b*Fle+bMAmCL+kBxb*I3bxbMHgB0Bibhb*jB2lBhb*JgmBhbhb7lBhbMSgB6CzZoZ*gC9ZnaoZ*J/C4ZzDoZ7axaoZiaoZ*ClboZMJ1CPrYpW*MtXpWMJpDKtX1V*HjX1VMHjCwB1BohBohBsCohB*exCohB*K2CohBMIlDINzf*FSzfICpaNifICpaN9eICwZN4eICmZNzeICtYNueMKgBbsXrS*YxXrSMJgB4C6UrR*tBiWrRrRrUrR*PpVkVrRrRnWrR9CrR*D5E4VrR*D9VrRrR1UrRMHtB3BiSuO*0BzRuOMShDG6QyM*D1QyMMAmCgB9YnMnMiZnM*a1SnMMHtBtCuNiL*2BzNiL*IrWiLiL4NiL*DtViL+UiLMAvCoBmQwI*lB/VwIMGoDO4MjH*L9MjHMAjChB1TwGwG/OwG*b6TwGMAjCtB+NqF*QqSqF4QqF*S9QqF*CjOqFMFgB0CkQ4D*Y5C4D*tB5N4D*I7M4DMHuDDImNNmNICyHN6MICyHN1MMFsDIxGN*EkK9FNUA"OPTIONS ERROR: "NtNA"PLUGIN_CALL: plugin function "NoNA"WARNING: Failed to stat CRL file"NjNA"WARNING: Receive control message failed"N+MA"WARNING: Received bad "N5MA"WARNING: Received unknown "N0MA"WARNING: Received control with "NvMA"WARNING: client-connect plugin"NqMA"WARNING: client-disconnect plugin"NlMA"WARNING: route-up plugin"NgMA"WARNING: learn-address plugin"N7LA"WARNING: ipchange plugin"N2LA"WARNING: Export keying material failed"NxLA"WARNING: Unknown/unexpected value"NsLA"MANAGEMENT: connect to "NnLA"Note: --connect-freq-initial"NiLA"Note: peer reports running in P2P mode"N9KA"Note: previous "N4KA"TUN/TAP packet was destructively"NzKA"ROUTE6 WARNING: "NuKA"MULTI: client has been rejected"NpKA"MULTI: new incoming connection would exceed"NkKA"MULTI: no "N/JA"MULTI: --iroute"N6JA"MULTI: bad source address"N1JA"MULTI: packet dropped"NwJA"MULTI: Connection from "NrJA"MULTI: Connection attempt from "NmJA"MULTI: problem "NhJA"MULTI: Outgoing TUN queue full"N8IA"MULTI ERROR: "N3IA"MULTI: signal occurred"NyIA"HTTP proxy returned"NtIA"HTTP proxy: "NoIA"Proxy requires authentication"NjIA"recv_socks_reply: "N+HA"socks_handshake: "N5HA"socks_userdifferingpassword_auth: "N0HA"ERROR: recv_socks_reply"JvHA"recv_line: "NqHA"send_line: "NlHA"establish_socks_proxy"NgHA"ERROR: failed to "J7GA"ERROR: Failed to "J2GA"Error: negotiated cipher not allowed"JxGA"Error: pushed cipher not allowed"JsGA"ERROR: Certificate "JnGA"ERROR: Client key "JiGA"TLS ERROR: "N9FA"Option inconsistency warnings triggering"N4FA"Peer tried unsupported key-method"NzFA"TCP/UDP: Incoming packet rejected"NuFA"TCP/UDP packet "NpFA"TCP NOTE: Rejected"NkFA"Failed to "N/EA"Cannot "N6EA"ovpn-dco: "N1EA"DCO key state mismatch"NwEA"Impossible to install key"NrEA"Linux can\'t "NmEA"FRAG"NhEA"MBUF: "N8DA"Server-pushed tun-mtu is too large"N3DA"No encryption key found"NyDA"Incoming control channel packet too big"NtDA"Key "NoDA"Client wants tls-crypt-v2"NjDA"Can not "N+CA"VERIFY ERROR: "N5CA"VERIFY SCRIPT ERROR: "N0CA"VERIFY PLUGIN ERROR: "NvCA"Pushed option rejected by filter"NqCA"Assertion failed at "NlCA"Warning: "NgCA"kernel error: "N7BA"Bad proxy command"N2BA"NTLM: "NxBA"ERROR: "NsBA"Error: "NnBA"Error "NiBA"FATAL: "NdA"Fatal error: "NYA"Invalid "NTA"Unknown "NOA"Could not "NJA"could not "NEA"validation failed on "FRrCSgCC',
		'MArBqCqfpf*Cvfpf*Q0fpfvCpF0GpfshBpfkIpfpfhK2LvN1OxRpf/S7TlVlZ1aksBpf*Kkc0cpf*DzsBpfpf4sBmd2dpfgepfpfze7tBpfMIgB1CtoB6c*hB5d6c*L+d6c*C0d6c*Lvd6c6cooB6c*Oqd6cMCvCmBpbubga*U4lBga*EooBga*CnmBga*CzbgaMBuCrBta1Y*oBza1YMCjCnBijBlX*esBlX*EolBlXMJjCCHMqiBIC9XN/hBICzXN6hBMC0BwB/XoV*Z6XoV*SkYoVMHjC0B3ezT0WzT*F+dzT*GyezT*XoetezTjezT*E5dzTMBvChBgV6R*elV6RMIgBmCrC0Q*jBpU0Q*CkU0Q*IuU0Q*QzU0QMJjCCHM1aICkSNqaICkSNlaMCzChBrS4NmS4N*OmB4N*I6S4N*C/S4NMLwDDqRyMvRyMMBvCX2RqM*U7RqMMHiClBpRuL4RzRuL*HkRuL*WuRuLMBjCnBsBkK*HzSkK*H4SkK*R0Z9SkKMJkCvB0BwC*K7BwC*TiCwC*LpCwCICgOICiOUIC0NIC7NUICjNIC0NUIChNICtNUICpNUMCkCmBiPkG*KrBkG*P0VkGkGsPxPkG*CiUkGIC6LN4NMHlCqBmO0E*ErO0E*LwO0E*PqR0E*D1O0EMBoDLlQlD*IyRlDMBjDNuQ1C*K6P1CMBiDLuRjC*IkRjCMBlDFnPzB*CvQzBMBlDOyMpB*LvQpBMBlDRtPW*O4MWUA"++ Certificate has "NyTBB[B//NtTA"Auth read bytes,"NoTA"Capabilities retained: "NjTA"Certificate does not have "N+SA"Closing TUN/TAP interface"N5SA"Control Channel"N0SA"Current Parameter Settings"NvSA"DCO version: "NqSA"DEPRECATED "NlSA"Data Channel"NgSA"END"HN6RA"Expected Remote Options"N1RA"GID set to "NwRA"Incoming Data Channel"JrRA"Incoming Control Channel"JmRA"LZO compression initializ"NhRA"LZ4 compression initializ"N8QA"Local Options"N3QA"MANAGEMENT: "NyQA"NOTE: "NtQA"Note: "NoQA"OPTIONS IMPORT: "NjQA"OPTIONS ERROR: "N+PA"OpenVPN STATISTICS"N5PA"Options error: Please correct"N0PA"Outgoing Control Channel"JvPA"Outgoing Data Channel"JqPA"PLUGIN_"NlPA"PUSH: "NgPA"Preserving previous TUN/TAP instance"N7OA"Preserving recently used remote address"N2OA"Protocol options: "NxOA"Pushed option removed by filter"NsOA"ROUTE"NnOA"Re-using "NiOA"SENT CONTROL "N9NA"Socket Buffers: "N4NA"Socket flags: "NzNA"Static Encrypt"NuNA"Static Decrypt"NpNA"TCP/UDP read bytes,"JkNA"TCP/UDP write bytes,"J/MA"TCP/UDP: Preserving recently used remote address"J6MA"TCP/UDP: Dynamic remote address changed"J1MMA0CCINHUA"TCP"NEA"UDP"E[C\x00\x1f!\xffA" link "MAsDHNM*ESMUA"local"NEA"remote"JpLA"TLS: "NkLA"TUN/TAP "N/KA"Timers: "N6KA"UID set to "N1KA"UDP: "NwKA"Updated,"NrKA"Use --help for more information."NmKA"VERIFY EKU OK"NhKA"VERIFY KU OK"N8JA"VERIFY X509NAME OK"N3JA"VERIFY nsCertType=SERVER OK"NyJA"MULTI_sva: "NtJA"MULTI: Learn"NoJA"MULTI: primary virtual IP"NjJA"MULTI: multi_"N+IA"MULTI: new connection by client "N5IA"MULTI: TCP"N0IA"MULTI TCP: "NvIA"peer info: "NqIA"CRL: loaded "NlIA"Consider "NgIA"Diffie-Hellman initialized"N7HA"IFCONFIG POOL"N2HA"succeeded -> "NxHA"Deprecated "NsHA"Outgoing "NnHA"Incoming "NiHA"Validating certificate "N9GA"WARNING: "N4GA"chroot to "NzGA"do_ifconfig"NuGA"ifconfig_"NpGA"library versions: "NkGA"net_"N/FA"dco_"N6FA"Using peer cipher"N1FA"Initializing OpenSSL"NwFA"Delayed exit in "NrFA"crypto_adjust_"NmFA"tls_auth_"NhFA"setsockopt("N8EA"nice "N3EA"mlockall call succeeded"NyEA"process restarting"NtEA"mbed TLS msg"NoEMEjCjBuBoB*epBoBzBoBUA"The certificate "NJA"The CRL "NEA"Usage does not match "MAjC0BkC5B*jB/BpC5B*JuC5B6B5BUA"validity "NTA"has been revoked"NOA"Common Name "NJA"is "NEA"the "FShCC',
		'QMAgBBGbIUBMCjDDOIJIUA" (errno="NEA" (code="LC[B\x00\xffG" ("IkBBMAgBBGbIUBMCjDDOIJIUA" (errno="NEA" (code="LC[B\x00\xffG" ("K<hBMCjDDOIJIUA" (errno="NEA" (code="D[B09BB[B))FRsCSiCC',
		'FSjCB',
		'MAwBrBwB*J7B*G1B*Z7BICmBN7BMDgBBHGUBY[BAZ[Baz[Baz[B  [BAZ[Baz[Baz[B  [C  09[B09[B  [B09[B09[B::[B09[B09[B::[B09[B09[B  [B09*DNfBT[B09*D[B--[B09[B09[B--[B09[B09[B  [B09[B09[B::[B09[B09[B::[B09[B09JID[B09BB[B..D[B09P',
		'MB0CfvBkB*PlBkBkB0BkB*IqBkBUA"Temporary failure in name resolution"NOA"Try again"NJA"[TRY_AGAIN]"NEA"This is usually a temporary error during hostname resolution"P',
		'MDzChB2BmB*K7BmBsBmB*CxBmB*MnBmBUA"No such host is known."NTA"No address associated with hostname"NOA"Name has no usable address"NJA"[HOST_NOT_FOUND]"NEA"[NO_DATA]"P',
		'MApBBGOIHBBB[B))HLC[B\x00\xffE[C\x00(*\xffIWBMApBBGOIHBBB[B))HLC[B\x00\xffE[C\x00(*\xffK<TP',
		'MAhCBGLICENHUA"AF_INET6"JEA"AF_INET"P',
		'MAjCNTS*KYSUA"Connection timed out"NEA"Operation timed out"P',
		'MAoCHSM*ENMUA"No route to host"NEA"Host is unreachable"P',
		'MIpDNTS*KYSUA"Network is unreachable"NEA"Network unreachable"P',
		'MAyDGML*DULUQA"read"RSNHQA"write"RTMAgBBGLIC#MN#NU',
		'MAtBBGQICDNGBB[B--JBD[D09AFafP',
		'G", serial="IWBMAsBBGNIGBO#xCHLC[B\x00\xffG", serial="K<TP',
		'A", serial="MAtB6BlC/B/BlC*J/B*GlC*F/B*GgC/B*RlC*F/BUA"NOT AVAILABLE"NDO#0CP',
		'A", serial="MAtB6BlC/B/BlC*J/B/BgC/B*DlC*F/B*ZlC*F/BUA"<not available>"NDO#0CP',
		'QA"SIG"D[C09AZRiCMA7CBGLIC#1BN#2BU',
		'MAtBBGQICDNGBB[B--JBD[D09AFafP',
		'G"] received, "P',
	],
});
