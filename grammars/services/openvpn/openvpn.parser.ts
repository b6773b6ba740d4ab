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
	socketUnreachable: Fields<'protocol', 'read' | 'write' | 'networkUnreachable' | 'noRoute'>;
	socketFailed: Fields<'protocol', 'read' | 'write' | 'timedOut' | 'refused' | 'reset' | 'otherReason'>;
	connectionReset: Fields<'code'>;
	serverPollTimedOut: Fields;
	bindFailed: Fields<'address' | 'errorText'>;
	gaveUp: Fields<'count'>;
	initialPacket: Fields<'peer', 'family'>;
	certificateAccepted: Fields<'depth' | 'subject'>;
	certificateRejected: Fields<'depth' | 'subject', 'notYetValid' | 'expired' | 'revocationListExpired' | 'revocationListNotYetValid' | 'unknownIssuer' | 'selfSignedInChain' | 'selfSigned' | 'unverifiedLeaf' | 'wrongPurpose' | 'wrongName' | 'otherError'>;
	certificateRejectedByMbedTls: Fields<'depth' | 'subjectBeforeVerdict', 'startsInFuture' | 'hasExpired' | 'listExpired' | 'listFromFuture' | 'notTrusted' | 'nameDiffers' | 'usageDiffers' | 'otherVerdict'>;
	nameMismatch: Fields<'subjectBeforeMust' | 'expected'>;
	usageMismatch: Fields;
	typeMismatch: Fields<'subjectBeforeRequire'>;
	ownCertificateNotYetValid: Fields;
	ownCertificateExpired: Fields;
	opensslError: Fields<'code', 'verifyFailed' | 'notTls' | 'opensslReason'>;
	tlsFailed: Fields;
	tlsTimedOut: Fields<'seconds'>;
	tlsError: Fields<'detail'>;
	tlsRestarting: Fields;
	alertSent: Fields<'alert'>;
	alertReceived: Fields<'alert'>;
	peerConnected: Fields<'name' | 'peer', 'family'>;
	authFailed: Fields<never, 'cipherMismatch' | 'detail'>;
	noPushReply: Fields<'seconds'>;
	noPushReplyOld: Fields;
	up: Fields<never, 'withErrors'>;
	peerInactive: Fields<'name'>;
	inactive: Fields;
	routeFailed: Fields<'action'>;
	routeRefused: Fields;
	tunDeviceFailed: Fields<'detail'>;
	badPacketLength: Fields<'length'>;
	dataChannelError: Fields<'detail'>;
	restarting: Fields<'signal' | 'reason', 'hard' | 'soft'>;
	exiting: Fields<'signal' | 'reason', 'hard' | 'soft'>;
	restartPause: Fields<'seconds'>;
	fileUnreadable: Fields<'detail'>;
	pushedOptionError: Fields<'pushedOption'>;
	optionFileError: Fields<'option' | 'path' | 'errorText'>;
	optionError: Fields<'detail'>;
	fatalExit: Fields;
	interruptedCall: Fields;
	muted: Fields<'count'>;
	notice: Fields;
	unrecognised: Fields;
}

/** The case of a message, and the places of its parts. */
export type OpenvpnMatch = MatchOf<OpenvpnCases, never, 'stamp'>;

export const matchOpenvpn: Matcher<OpenvpnMatch> = matcherOf({
	cases: 'starting libraryVersions resolvingFailed resolvingFailedOld protocolUndetermined connecting connected connectFailed networkUnreachable socketUnreachable socketFailed connectionReset serverPollTimedOut bindFailed gaveUp initialPacket certificateAccepted certificateRejected certificateRejectedByMbedTls nameMismatch usageMismatch typeMismatch ownCertificateNotYetValid ownCertificateExpired opensslError tlsFailed tlsTimedOut tlsError tlsRestarting alertSent alertReceived peerConnected authFailed noPushReply noPushReplyOld up peerInactive inactive routeFailed routeRefused tunDeviceFailed badPacketLength dataChannelError restarting exiting restartPause fileUnreadable pushedOptionError optionFileError optionError fatalExit interruptedCall muted notice unrecognised',
	fields: 'stamp version opensslVersion opensslReleased host port noAnswer noSuchName otherAnswer family peer timedOut refused reset noRoute networkUnreachable otherReason read write protocol code address errorText count depth subject notYetValid expired revocationListExpired revocationListNotYetValid unknownIssuer selfSignedInChain selfSigned unverifiedLeaf wrongPurpose wrongName otherError subjectBeforeVerdict startsInFuture hasExpired listExpired listFromFuture notTrusted nameDiffers usageDiffers otherVerdict subjectBeforeMust expected subjectBeforeRequire verifyFailed notTls opensslReason seconds detail alert name cipherMismatch withErrors action length signal hard soft reason pushedOption option path',
	program: [
		'LAwBrBwB*J7D*G4B*Z7DICRICqBMkCLDgBBGjCICfM5BIMBIIBD[B09BB[B..KKPN#6BQABB[B  D[C09afBB[B  JdPN#6BQALAgBBGSICDMIA" us="D[B09JBBB[B  JBInBBIJBD[E\x00\x1f!.09;\xffBB[B//JBD[B09BB[B..D[B09BB[B..D[B09BB[B..D[B09BB[B::D[B09BB[B  JBN#BHS',
		'LArBtCqf3f*CqfyC*J3f*G3CtFyFqfhIoKqf3ftK3f3fqfqfrL8Mqf3fpRvT7Vqfhand3f*Cte3f*Gqfqf1e3f*Cif3f3f6eqfqf3fqf3fvfifqf3f3fvf3fIC#2BM#4BLBlCxBuCzc*O2Bzc*V+Bzc*GmCuCzcIC#iBIC#3BM#4BIC#QIC#3BM#4BIC#HIC#3BM#4BIC#sBIC#3BM#4BIC#sBM#4BLMjCyBmE4Z*P3B4Z*L3B4ZmE4Z/B4Z*ImEmE4Z*CnC4ZIC#qBIC#3BM#4BIC#NIC#3BM#4BIC#GIC#3BM#4BLByCnBsBpX*e3BpX*E/BpXIC#oBIC#qBIC#3BM#4BIC#wBIC#3BM#4BIC#0BIC#3BM#4BIC#eM#4BLChDJO9U*GW9UIC#nBIC#3BM#4BIC#lBIC#3BM#4BLVhDUZ/T*C3T/T*LhB/TpB/TIC#kBIC#3BM#4BIC#KIC#3BM#4BIC#jBIC#3BM#4BLEzCdiBuSuSqBuS*XyBuSIC#aIC#3BM#4BIC#CIC#3BM#4BLPtBvB0BwC*aiCwC*SIC#xBIC#yBIC#zBIC#3BM#4BIC#wBIC#xBIC#zBIC#3BM#4BIC#xBIC#zBIC#3BM#4BLCuCmB5NhO*DrBhO*O2BhO*O+BhOIC#EIC#FIC#3BM#4BIC#gBIC#3BM#4BIC#vBIC#3BM#4BLCnCsBxB7L*lB8B7L*CkC7LIC#tBIC#uBIC#3BM#4BIC#fIC#3BM#4BIC#OIC#3BM#4BLFkCvB0BvJ*D8BvJ*HkCvJ*PvCvJ*K3CvJvJ/CvJIC#PIC#3BM#4BIC#RIC#3BM#4BIC#aIC#dIC#3BM#4BIC#JIC#3BM#4BIC#IIC#3BM#4BLPoDEJffUfIC#bIC#dIC#3BM#4BIC#cIC#dIC#3BM#4BIC#dIC#3BM#4BLJgB2B+CpF*O7BpF*IjCpF*HrCpF*NzCpFpF+CpFIC#VIC#3BM#4BIC#SIC#3BM#4BIC#XIC#3BM#4BIC#TIC#UIC#3BM#4BIC#WIC#3BM#4BLaoDJOWjC*FejCIC#ZIC#3BM#4BIC#YIC#3BM#4BIC#rBIC#3BM#4BIC#hBIC#mBM#4BIC#1BM#4BIC#DIC#3BM#4BIC#pBIC#3BM#4BIC#3BM#4BIC#LIC#MM#4BM#4B',
		'A"OpenVPN "PD[B09BB[B..E[C\x00\x1f!\xffQBFRAJ#5B',
		'A"library versions: OpenSSL "PD[C\x00\x1f!\xffQCE[B  PD[B09BJ[B  [BAZ[Baz[Baz[B  [B09*DQDFRBJ#5B',
		'A"RESOLVE: Cannot resolve host address: "PD[D\x00\x1f!9;\xffQEBB[B::PD[D\x00\x1f!(*\xffQFA" ("LBoCrBwBoC*EwBoC*E1BoC*LwBoC*C1BoCoC1BoC*FwBoCoC1BoCICPMUICDMPPN#7BQGJNPN#8BQHJGPN#9BQIE[B  BB[B))RCJ#5B',
		'A"RESOLVE: Cannot resolve host address: "PD[D\x00\x1f!9;\xffQEA": "LBoCrBwBoC*EwBoC*E1BoC*LwBoC*C1BoCoC1BoC*FwBoCoC1BoCICPMUICDMPPN#7BQGJNPN#8BQHJGPN#9BQIFRDJ#5B',
		'A"Could not determine IPv4/IPv6 protocol"REJ#5B',
		'A"Attempting to establish TCP connection with "LA7CBGYICDMOBB[B[[PN#+BQJBB[B]]JBPD[D\x00\x1f!+-\xffQKFRFJ#5B',
		'A"TCP connection established with "LA7CBGYICDMOBB[B[[PN#+BQJBB[B]]JBPD[D\x00\x1f!+-\xffQKFRGJ#5B',
		'A"TCP: connect to "LA7CBGYICDMOBB[B[[PN#+BQJBB[B]]JBPD[D\x00\x1f!+-\xffQKA" failed"LAsBBGVICDMLA", will try again in "D[B09A" seconds"JBA": "LNjDRWgDnBiBgD*FnBgDsBgDgDxB2BgDLAoCHWqC*EbqCICeM6BICSM1BICkBMwBICmBMrBICSMmBPN#/BQLJlBPA"Connection refused"QMJdPA"Connection reset by peer"QNJVPN#gCQOJOPN#hCQPJHPC[B\x00\xffFQQFRHJ#5B',
		'A"Network unreachable, restarting"RIJ#5B',
		'LAyDGML*DULTPA"read"QRMHPA"write"QSBB[B  PD[D\x00\x1f!9;\xffQTLAgBBGVICDMLA" ["E[D\x00(*\\^\xffBB[B]]JBA": "LBlDLRQ*IYQTPN#hCQPMGPN#gCQOFRJJ#5B',
		'LAyDGML*DULTPA"read"QRMHPA"write"QSBB[B  PD[D\x00\x1f!9;\xffQTLAgBBGVICDMLA" ["E[D\x00(*\\^\xffBB[B]]JBA": "LNlDPZU6B*FZ6B*Ee6BICUMiBICIMdICSMYPN#/BQLJXPA"Connection refused"QMJPPA"Connection reset by peer"QNJHPC[B\x00\xffFQQFRKJ#5B',
		'A"Connection reset, restarting ["PN#iCQUBB[B]]RLJ#5B',
		'A"Server poll timeout, restarting"RMJ#5B',
		'A"TCP/UDP: Socket bind failed on local address "PIGBA": "KC[B\x00\xffG": "QVA": "PC[B\x00\xffFQWRNJ#5B',
		'A"All connections have been connect-retry-max ("PD[B09QXA") times unsuccessful, exiting"ROJ#5B',
		'A"TLS: Initial packet from "LA7CBGYICDMOBB[B[[PN#+BQJBB[B]]JBPD[D\x00\x1f!+-\xffQKA", sid="FRPJ#5B',
		'A"VERIFY OK: depth="PD[B09QYA", "PN#jCQZRQJ#5B',
		'A"VERIFY ERROR: depth="PD[B09QYA", error="LHgB1C6C2L*gCiE/C2LwD2L1D2L*F9D2L*CiE2LnE2LIC6CM4ILMoDCHM3IICmCMsIIC5BMnIICwGMiIICmDICkEM6HIC/BM1HICjFMwHLKnDQVvH*NavHICoBM2GIC8DMxGPA"certificate is not yet valid"QaJ4GPA"certificate has expired"QbJwGPA"CRL has expired"QcJoGPA"CRL is not yet valid"QdJgGPLOpDEPJJKJTA"unable to get local issuer certificate"MEA"unable to get issuer certificate"QeJpFPLEgBOZT*LUTTA"self-signed certificate in certificate chain"MEA"self signed certificate in certificate chain"QfJoEPLEgBOZT*LUTTA"self-signed certificate"MEA"self signed certificate"QgBJnDPA"unable to verify the first certificate"QhBJ/CPLEpDION*FTNTA"unsuitable certificate purpose"MEA"unsupported certificate purpose"QiBJkCPLAoChBsBmB*enBmBTA"hostname mismatch"MEA"Hostname mismatch"QjBJQPIGBA": "KC[B\x00\xffG": "QkBA": "PN#jCQZLAsBBGPICDMFN#kCJBRRJ#5B',
		'A"VERIFY ERROR: depth="PD[B09QYA", subject="PE[D\x00+-9;\xffIzDBIsDBLAsBBGPICDMFN#lCJBA": "LEjCwB7B1B*e2BvClC1B*CgC1B*E0C1B1BqC1BTA"The certificate "MdA"The CRL "MYA"Certificate "MTA"Usage does not match "MOA"Other reason "MJA"Could not retrieve error string"MEA"Unknown reason "KC[B\x00\xffJ<1DQlBLAsBBGPICDMFN#lCJBA": "LQjC0B5BpD*chCpD*CpCpD*CxCpD*J5CpDhDpDICzBICgDMwDICrBIChDMoDICjBIC1BMgDICbIC/BM4CICTICuBMwCICLICUMoCICDMjCPG"The certificate validity starts in the future"A"The certificate validity starts in the future"FQmBJ9BPA"The certificate validity has expired"FQnBJ0BPA"The CRL is expired"FQoBJrBPA"The CRL is from the future"FQpBJiBPA"The certificate is not correctly signed by the trusted CA"FQqBJZPA"The certificate Common Name (CN) does not match with the expected CN"FQrBJQPA"Usage does not match "FQsBJHPC[B\x00\xffFQtBRSJ#5B',
		'A"VERIFY X509NAME ERROR: "PG", must be "QuBA", must be "PFQvBRTJ#5B',
		'LHlCHSM*ENMTA"VERIFY KU ERROR"MEA"VERIFY EKU ERROR"RUJ#5B',
		'A"VERIFY nsCertType ERROR: "PG", require nsCertType="QwBA", require nsCertType="FRVJ#5B',
		'A"WARNING: Your certificate is not yet valid!"RWJ#5B',
		'A"WARNING: Your certificate has expired!"RXJ#5B',
		'LAvCGML*DRLTA"OpenSSL: error"MEA"TLS_ERROR: BIO read tls_read_plaintext error: error"BB[B::PN#iCQUBB[B::E[C\x009;\xffBB[B::E[C\x009;\xffBB[B::LDuDHMvEMvE*CRvEICQM/DICDM6DPA"certificate verify failed"QxBJ2DPLEgB0CkD5C*lC6C5C*G/C5C*CpD5CTA"wrong version number"MOA"unknown protocol"MJA"http request"MEA"https proxy request"QyBJFPFQzBFRYJ#5B',
		'A"TLS Error: TLS handshake failed"RZJ#5B',
		'A"TLS Error: TLS key negotiation failed to occur within "PD[B09Q0BA" seconds"FRaJ#5B',
		'LDgBgCmClC*9BrClCTA"TLS Error: "MEA"TLS_ERROR: "PC[B\x00\xffFQ1BRbJ#5B',
		'A"Fatal TLS error ("E[C\x00(*\xffA"), restarting"RcJ#5B',
		'A"Sent fatal SSL alert: "PC[B\x00\xffFQ2BRdJ#5B',
		'A"Received fatal SSL alert: "PC[B\x00\xffFQ2BReJ#5B',
		'BB[B[[PE[C\x00\\^\xffQ3BA"] Peer Connection Initiated with "LA7CBGYICDMOBB[B[[PN#+BQJBB[B]]JBPD[D\x00\x1f!+-\xffQKFRfJ#5B',
		'A"AUTH: Received control message: AUTH_FAILED"LAsBBGqBICDMgBBB[B,,LAkCBGUICDMKPA"Data channel"FQ4BJHPC[B\x00\xffFQ1BJBFRgBJ#5B',
		'A"No reply from server to push requests in "PD[B09Q0BBB[BssRhBJ#5B',
		'A"No reply from server after sending "D[B09A" push requests"RiBJ#5B',
		'A"Initialization Sequence Completed"LAgBBGUICDMKPA" With Errors"FQ5BJBRjBJ#5B',
		'BB[B[[PE[C\x00\\^\xffQ3BA"] Inactivity timeout ("E[C\x00(*\xffA"), "FRkBJ#5B',
		'A"Inactivity timeout ("E[C\x00(*\xffA"), "FRlBJ#5B',
		'A"ERROR: "IGBA" route "KC[B\x00\xffG" route "A" route "LB2BMRlB*JWlBICIMQICIMLA"-6 "JGA"-A inet6 "JBPLAhDEKJJPJTA"add"MEA"delete"Q6BA" command failed"FRmBJ#5B',
		'LAuCmB7BrB*C2BrB*VxBrB*IsBrBTA"sitnl_send: rtnl: generic error ("MOA"ip: RTNETLINK answers: "MJA"RTNETLINK answers: "MEA"NOTE: unable to redirect "FRnBJ#5B',
		'LOuCiByBnB*R8BnB*C3BnB*CtBnB*EoBnBTA"ERROR: Cannot open TUN/TAP dev"MTA"ERROR: Cannot ioctl TUNSETIFF"MOA"Cannot open TUN/TAP dev"MJA"Cannot allocate TUN/TAP dev"MEA"ERROR: Cannot allocate TUN/TAP dev"PC[B\x00\xffFQ1BRoBJ#5B',
		'A"WARNING: Bad encapsulated packet length from peer ("PLAtBBGQICDMGBB[B--JBD[B09Q7BBB[B))FRpBJ#5B',
		'LBlCxB3B2B*ahC2B*S8B2BTA"AEAD Decrypt error: "M0BA"Authenticate/Decrypt packet error: "MvBItBBIpBBLEsCYjBd*VedTA"Bad compression stub"MEA"Bad LZO decompression"KKPC[B\x00\xffFQ1BRqBJ#5B',
		'PA"SIG"D[C09AZQ8BBB[B[[LAoDBGTICDMJPA"hard"Q9BJGPE[D\x00+-\\^\xffQ+BBB[B,,PN#mCQ/BA"] received, "LAjDOZT*LUTTA"process restarting"MEA"client-instance restarting"RrBJ#5B',
		'PA"SIG"D[C09AZQ8BBB[B[[LAoDBGTICDMJPA"hard"Q9BJGPE[D\x00+-\\^\xffQ+BBB[B,,PN#mCQ/BA"] received, "LAjDOZT*LUTTA"process exiting"MEA"client-instance exiting"RsBJ#5B',
		'A"Restart pause, "PD[B09Q0BA" second(s)"RtBJ#5B',
		'LAjCNoBSoBS*ITSTA"Options error: In [CMD-LINE]:"D[B09A": "IKBIGBA"Error opening configuration file"KKMsCIqCBImCBLQhDUgChB*CxBhB*C7BhBiBhBhB2BhB*EZhBLUhDDOITITA"Cannot pre-load keyfile"MdA"Cannot pre-load tls-auth keyfile"MYA"Cannot pre-load tls-crypt keyfile"MTA"Cannot load CA certificate file"MOA"Error opening configuration file"MJA"Cannot load certificate file"MEA"Cannot load private key file"KKPC[B\x00\xffFQ1BRuBJ#5B',
		'A"Options error: "PG"[PUSH-OPTIONS]"A"[PUSH-OPTIONS]"FQgCRvBJ#5B',
		'A"Options error: "PA"--"D[C\x00\x1f!\xffQhCA" fails with \'"PE[C\x00&(\xffQiCA"\': "PC[B\x00\xffFQWRwBJ#5B',
		'A"Options error: "IGBA"Please correct"KPC[B\x00\xffFQ1BRxBJ#5B',
		'A"Exiting due to fatal error"RyBJ#5B',
		'A"event_wait : Interrupted system call ("FRzBJ#5B',
		'PD[B09QXA" variation(s) on previous "D[B09A" message(s) suppressed by --mute"R0BJ#5B',
		'LArBqCtYsY*CyYsY*Q3YsYvCpDxEsYvasYhGsYsYtHtbiJoK9LsYrNnOxPxThV3iBsY*KwWgXsY*DmjBsYsYrjByXiYsYilBsYsYzkBukBsYLBhDVtW9V*CyW9V*F3W9V9V8W9V*EhX9VLBjCjBsWjVxWjV*a2WjV*C7gBjVLBuCrBzV7T*oB5V7TLJjCnB4UzUrS*jB+drSLC0BwB2T/Q*ZxT/Q*S7T/QLBvChBwSqP*e1SqPLJjCwBoStSkO*H0RkO*D5RkO+RkO*cjSkOLCzChBiRvM9QvM*OmBvM*IxRvM*C2RvMLLwDDhQpLmQpLLBvCXtQhL*UyQhLLHiClBgQlKvQqQlK*H7PlK*WlQlKLBjCnBsB7I*HqR7I*HvR7I*R7V0R7ILJkCvB0BwC*K7BwC*TiCwC*LpCwCIC3MIC5MTICrMICyMTIC6LICrMTIC4LICkMTICgMTLCkCmB5N7E*KrB7E*P7R7E7EjOoO7E*CpQ7EICxKMvMLHlCqB9MrD*EiNrD*LnNrD*PxNrD*DsNrDLBoDLsM8B*I5N8BLBjDN1MsB*KhMsBLBiDL1Na*IrNaLBlDFuLK*C2MKTA"++ Certificate has "MiRBB[B//M9QA"Auth read bytes,"M4QA"Capabilities retained: "MzQA"Certificate does not have "MuQA"Closing TUN/TAP interface"MpQA"Control Channel"MkQA"Current Parameter Settings"M/PA"DCO version: "M6PA"DEPRECATED "M1PA"Data Channel"MwPA"END"HMqPA"Expected Remote Options"MlPA"GID set to "MgPA"Incoming Data Channel"M7OA"Incoming Control Channel"M2OA"LZO compression initializ"MxOA"LZ4 compression initializ"MsOA"Local Options"MnOA"MANAGEMENT: "MiOA"NOTE: "M9NA"Note: "M4NA"OPTIONS IMPORT: "MzNA"OPTIONS ERROR: "MuNA"OpenVPN STATISTICS"MpNA"Options error: Please correct"MkNA"Outgoing Control Channel"M/MA"Outgoing Data Channel"M6MA"PLUGIN_"M1MA"PUSH: "MwMA"Preserving previous TUN/TAP instance"MrMA"Preserving recently used remote address"MmMA"Protocol options: "MhMA"Pushed option removed by filter"M8LA"ROUTE"M3LA"Re-using "MyLA"SENT CONTROL "MtLA"Socket Buffers: "MoLA"Socket flags: "MjLA"Static Encrypt"M+KA"Static Decrypt"M5KA"TCP/UDP read bytes,"J0KA"TCP/UDP write bytes,"JvKA"TCP/UDP: Preserving recently used remote address"JqKA"TCP/UDP: Dynamic remote address changed"JlKLA0CCINHTA"TCP"MEA"UDP"E[C\x00\x1f!\xffA" link "LAsDHNM*ESMTA"local"MEA"remote"J5IA"TLS: "M0IA"TUN/TAP "MvIA"Timers: "MqIA"UID set to "MlIA"UDP: "MgIA"Updated,"M7HA"Use --help for more information."M2HA"VERIFY EKU OK"MxHA"VERIFY KU OK"MsHA"VERIFY X509NAME OK"MnHA"VERIFY nsCertType=SERVER OK"MiHA"Validating certificate "M9GA"WARNING: "M4GA"chroot to "MzGA"do_ifconfig"MuGA"ifconfig_"MpGA"library versions: "MkGA"net_"M/FA"dco_"M6FA"Using peer cipher"M1FA"Initializing OpenSSL"MwFA"Delayed exit in "MrFA"crypto_adjust_"MmFA"tls_auth_"MhFA"setsockopt("M8EA"nice "M3EA"mlockall call succeeded"MyEA"process restarting"MtEA"mbed TLS msg"MoELEjCjBuBoB*epBoBzBoBTA"The certificate "MJA"The CRL "MEA"Usage does not match "LAjC0BkC5B*jB/BpC5B*JuC5B6B5BTA"validity "MTA"has been revoked"MOA"Common Name "MJA"is "MEA"the "FR1BJ#5B',
		'FR2BO',
		'O',
		'LAwBrBwB*J7B*G1B*Z7BICmBM7BLDgBBHGTBY[BAZ[Baz[Baz[B  [BAZ[Baz[Baz[B  [C  09[B09[B  [B09[B09[B::[B09[B09[B::[B09[B09[B  [B09*DMfBT[B09*D[B--[B09[B09[B--[B09[B09[B  [B09[B09[B::[B09[B09[B::[B09[B09JID[B09BB[B..D[B09O',
		'LB0CfvBkB*PlBkBkB0BkB*IqBkBTA"Temporary failure in name resolution"MOA"Try again"MJA"[TRY_AGAIN]"MEA"This is usually a temporary error during hostname resolution"O',
		'LDzChB2BmB*K7BmBsBmB*CxBmB*MnBmBTA"No such host is known."MTA"No address associated with hostname"MOA"Name has no usable address"MJA"[HOST_NOT_FOUND]"MEA"[NO_DATA]"O',
		'IHBBB[B))HKC[B\x00\xffE[C\x00(*\xffIOBIHBBB[B))HKC[B\x00\xffJ<QO',
		'LAhCBGLICEMHTA"AF_INET6"JEA"AF_INET"O',
		'LAjCNTS*KYSTA"Connection timed out"MEA"Operation timed out"O',
		'LAoCHSM*ENMTA"No route to host"MEA"Host is unreachable"O',
		'LIpDNTS*KYSTA"Network is unreachable"MEA"Network unreachable"O',
		'LAtBBGQICDMGBB[B--JBD[D09AFafO',
		'G", serial="INBIGBN#kCHKC[B\x00\xffJ<QO',
		'A", serial="LAtB6BlC/B/BlC*J/B*GlC*F/B*GgC/B*RlC*F/BTA"NOT AVAILABLE"MDN#nCO',
		'A", serial="LAtB6BlC/B/BlC*J/B/BgC/B*DlC*F/B*ZlC*F/BTA"<not available>"MDN#nCO',
		'G"] received, "O',
		'LAtBBGQICDMGBB[B--JBD[D09AFafO',
	],
});
