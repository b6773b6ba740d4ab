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
		'MAwBrBwB*JqE*G4B*ZqEICRIC5BNzCMDgBBGyCICuBNoCIbBMAwBKP*JYIIBD[B09BB[B..LLQO#5BRABB[B  D[C09afBB[B  JdQO#5BRAMAgBBGSICDNIA" us="D[B09JBBB[B  JBInBBIJBD[E\x00\x1f!.09;\xffBB[B//JBD[B09BB[B..D[B09BB[B..D[B09BB[B..D[B09BB[B::D[B09BB[B  JBO#BT',
		'MArBtCnfxf*CnfyC*Jxf*G3CtFyFnfhIoKnfxftKxfxfnfnfrL8MnfxfpRvT4Vnf+Zkdxf*Cqexf*Gnfnfyexf*C/exfxf3enfnfxfnfxfsf/enfxfxfsfxfIC#2BN#4BMBlCxBuCwc*O2Bwc*V+Bwc*GmCuCwcIC#iBIC#3BN#4BIC#QIC#3BN#4BIC#HIC#3BN#4BIC#sBIC#3BN#4BIC#sBN#4BMMjCyBmE1Z*P3B1Z*L3B1ZmE1Z/B1Z*ImEmE1Z*CnC1ZIC#qBIC#3BN#4BIC#NIC#3BN#4BIC#GIC#3BN#4BMByCnBsBmX*e3BmX*E/BmXIC#oBIC#qBIC#3BN#4BIC#wBIC#3BN#4BIC#0BIC#3BN#4BIC#eN#4BMChDJO6U*GW6UIC#nBIC#3BN#4BIC#lBIC#3BN#4BMVhDUZ8T*C0T8T*LhB8TpB8TIC#kBIC#3BN#4BIC#KIC#3BN#4BIC#jBIC#3BN#4BMEzCdiBrSrSqBrS*XyBrSIC#aIC#3BN#4BIC#CIC#3BN#4BMPtBvB0BwC*aiCwC*SIC#xBIC#yBIC#zBIC#3BN#4BIC#wBIC#xBIC#zBIC#3BN#4BIC#xBIC#zBIC#3BN#4BMCuCmB2N+N*DrB+N*O2B+N*O+B+NIC#EIC#FIC#3BN#4BIC#gBIC#3BN#4BIC#vBIC#3BN#4BMCnCsBxB4L*lB5B4L*ChC4LIC#mCIC#3BN#4BIC#fIC#3BN#4BIC#OIC#3BN#4BMFkCvB0BvJ*D8BvJ*HkCvJ*PvCvJ*K3CvJvJ/CvJIC#PIC#3BN#4BIC#RIC#3BN#4BIC#aIC#dIC#3BN#4BIC#JIC#3BN#4BIC#IIC#3BN#4BMPoDEJffUfIC#bIC#dIC#3BN#4BIC#cIC#dIC#3BN#4BIC#dIC#3BN#4BMJgB2B+CpF*O7BpF*IjCpF*HrCpF*NzCpFpF+CpFIC#VIC#3BN#4BIC#SIC#3BN#4BIC#XIC#3BN#4BIC#TIC#UIC#3BN#4BIC#WIC#3BN#4BMaoDJOWjC*FejCIC#ZIC#3BN#4BIC#YIC#3BN#4BIC#rBIC#3BN#4BIC#hBIC#mBN#4BIC#1BN#4BIC#DIC#3BN#4BIC#pBIC#3BN#4BIC#3BN#4BIC#hCN#4BN#4B',
		'A"OpenVPN "QD[B09BB[B..E[C\x00\x1f!\xffRBFSAC',
		'A"library versions: OpenSSL "QD[C\x00\x1f!\xffRCE[B  QD[B09BJ[B  [BAZ[Baz[Baz[B  [B09*DRDFSBC',
		'A"RESOLVE: Cannot resolve host address: "QD[D\x00\x1f!9;\xffREBB[B::QD[D\x00\x1f!(*\xffRFA" ("MBoCrBwBoC*EwBoC*E1BoC*LwBoC*C1BoCoC1BoC*FwBoCoC1BoCICPNUICDNPQO#6BRGJNQO#7BRHJGQO#8BRIE[B  BB[B))SCC',
		'A"RESOLVE: Cannot resolve host address: "QD[D\x00\x1f!9;\xffREA": "MBoCrBwBoC*EwBoC*E1BoC*LwBoC*C1BoCoC1BoC*FwBoCoC1BoCICPNUICDNPQO#6BRGJNQO#7BRHJGQO#8BRIFSDC',
		'A"Could not determine IPv4/IPv6 protocol"SEC',
		'A"Attempting to establish TCP connection with "MA7CBGYICDNOBB[B[[QO#9BRJBB[B]]JBQD[D\x00\x1f!+-\xffRKFSFC',
		'A"TCP connection established with "MA7CBGYICDNOBB[B[[QO#9BRJBB[B]]JBQD[D\x00\x1f!+-\xffRKFSGC',
		'A"TCP: connect to "MA7CBGYICDNOBB[B[[QO#9BRJBB[B]]JBQD[D\x00\x1f!+-\xffRKA" failed"MAsBBGVICDNLA", will try again in "D[B09A" seconds"JBA": "MNjDRWgDnBiBgD*FnBgDsBgDgDxB2BgDMAoCHWqC*EbqCICeN6BICSN1BICkBNwBICmBNrBICSNmBQO#+BRLJlBQA"Connection refused"RMJdQA"Connection reset by peer"RNJVQO#/BROJOQO#gCRPJHQC[B\x00\xffFRQFSHC',
		'A"Network unreachable, restarting"SIC',
		'BB[B  QD[D\x00\x1f!9;\xffRTMAgBBGVICDNLA" ["E[D\x00(*\\^\xffBB[B]]JBA": "MBlDLRQ*IYQUQO#gCRPNGQO#/BROFSJD',
		'BB[B  QD[D\x00\x1f!9;\xffRTMAgBBGVICDNLA" ["E[D\x00(*\\^\xffBB[B]]JBA": "MNlDPZU6B*FZ6B*Ee6BICUNiBICINdICSNYQO#+BRLJXQA"Connection refused"RMJPQA"Connection reset by peer"RNJHQC[B\x00\xffFRQFSKC',
		'A"Connection reset, restarting ["QO#iCRUBB[B]]SLC',
		'A"Server poll timeout, restarting"SMC',
		'A"TCP/UDP: Socket bind failed on local address "QMA6BBGNIGBA": "LC[B\x00\xffG": "RVA": "QC[B\x00\xffFRWSNC',
		'A"All connections have been connect-retry-max ("QD[B09RXA") times unsuccessful, exiting"SOC',
		'A"TLS: Initial packet from "MA7CBGYICDNOBB[B[[QO#9BRJBB[B]]JBQD[D\x00\x1f!+-\xffRKA", sid="FSPC',
		'A"VERIFY OK: depth="QD[B09RYA", "QO#jCRZSQC',
		'A"VERIFY ERROR: depth="QD[B09RYA", error="MHgB1C6C2L*gCiE/C2LwD2L1D2L*F9D2L*CiE2LnE2LIC6CN4IMMoDCHM3IICmCNsIIC5BNnIICwGNiIICmDICkEN6HIC/BN1HICjFNwHMKnDQVvH*NavHICoBN2GIC8DNxGQA"certificate is not yet valid"RaJ+GQA"certificate has expired"RbJ2GQA"CRL has expired"RcJuGQA"CRL is not yet valid"RdJmGQMOpDEPJJKJUA"unable to get local issuer certificate"NEA"unable to get issuer certificate"ReJvFQMEgBOZT*LUTUA"self-signed certificate in certificate chain"NEA"self signed certificate in certificate chain"RfJuEQMEgBOZT*LUTUA"self-signed certificate"NEA"self signed certificate"RgBJtDQA"unable to verify the first certificate"RhBJlDQMEpDION*FTNUA"unsuitable certificate purpose"NEA"unsupported certificate purpose"RiBJqCQMAoChBsBmB*enBmBUA"hostname mismatch"NEA"Hostname mismatch"RjBJWQMA6BBGNIGBA": "LC[B\x00\xffG": "RkBA": "QO#jCRZMAsBBGPICDNFO#kCJBSRC',
		'A"VERIFY ERROR: depth="QD[B09RYA", subject="QE[D\x00+-9;\xffI7DBMBgBBGzDIsDBMAsBBGPICDNFO#lCJBA": "MEjCwB7B1B*e2BvClC1B*CgC1B*E0C1B1BqC1BUA"The certificate "NdA"The CRL "NYA"Certificate "NTA"Usage does not match "NOA"Other reason "NJA"Could not retrieve error string"NEA"Unknown reason "LC[B\x00\xffE[D\x00+-9;\xffK<4DRlBMAsBBGPICDNFO#lCJBA": "MQjC0B5BpD*chCpD*CpCpD*CxCpD*J5CpDhDpDICzBICgDNwDICrBIChDNoDICjBIC1BNgDICbIC/BN4CICTICuBNwCICLICUNoCICDNjCQG"The certificate validity starts in the future"A"The certificate validity starts in the future"FRmBJ9BQA"The certificate validity has expired"FRnBJ0BQA"The CRL is expired"FRoBJrBQA"The CRL is from the future"FRpBJiBQA"The certificate is not correctly signed by the trusted CA"FRqBJZQA"The certificate Common Name (CN) does not match with the expected CN"FRrBJQQA"Usage does not match "FRsBJHQC[B\x00\xffFRtBSSC',
		'A"VERIFY X509NAME ERROR: "QG", must be "RuBA", must be "QFRvBSTC',
		'MHlCHSM*ENMUA"VERIFY KU ERROR"NEA"VERIFY EKU ERROR"SUC',
		'A"VERIFY nsCertType ERROR: "QG", require nsCertType="RwBA", require nsCertType="FSVC',
		'A"WARNING: Your certificate is not yet valid!"SWC',
		'A"WARNING: Your certificate has expired!"SXC',
		'MAvCGML*DRLUA"OpenSSL: error"NEA"TLS_ERROR: BIO read tls_read_plaintext error: error"BB[B::QO#iCRUBB[B::E[C\x009;\xffBB[B::E[C\x009;\xffBB[B::MDuDHMvEMvE*CRvEICQN/DICDN6DQA"certificate verify failed"RxBJ2DQMEgB0CkD5C*lC6C5C*G/C5C*CpD5CUA"wrong version number"NOA"unknown protocol"NJA"http request"NEA"https proxy request"RyBJFQFRzBFSYC',
		'A"TLS Error: TLS handshake failed"SZC',
		'A"TLS Error: TLS key negotiation failed to occur within "QD[B09R0BA" seconds"FSaC',
		'MDgBgCmClC*9BrClCUA"TLS Error: "NEA"TLS_ERROR: "QC[B\x00\xffFR1BSbC',
		'A"Fatal TLS error ("E[C\x00(*\xffA"), restarting"ScC',
		'A"Sent fatal SSL alert: "QC[B\x00\xffFR2BSdC',
		'A"Received fatal SSL alert: "QC[B\x00\xffFR2BSeC',
		'BB[B[[QE[C\x00\\^\xffR3BA"] Peer Connection Initiated with "MA7CBGYICDNOBB[B[[QO#9BRJBB[B]]JBQD[D\x00\x1f!+-\xffRKFSfC',
		'A"AUTH: Received control message: AUTH_FAILED"MAsBBGqBICDNgBBB[B,,MAkCBGUICDNKQA"Data channel"FR4BJHQC[B\x00\xffFR1BJBFSgBC',
		'A"No reply from server to push requests in "QD[B09R0BBB[BssShBC',
		'A"No reply from server after sending "D[B09A" push requests"SiBC',
		'A"Initialization Sequence Completed"MAgBBGUICDNKQA" With Errors"FR5BJBSjBC',
		'BB[B[[QE[C\x00\\^\xffR3BA"] Inactivity timeout ("E[C\x00(*\xffA"), "FSkBC',
		'A"Inactivity timeout ("E[C\x00(*\xffA"), "FSlBC',
		'A"ERROR: "MAgBBGNIGBA" route "LC[B\x00\xffG" route "A" route "MB2BMRlB*JWlBICINQICINLA"-6 "JGA"-A inet6 "JBQMAhDEKJJPJUA"add"NEA"delete"R6BA" command failed"FSmBC',
		'MAuCmB7BrB*C2BrB*VxBrB*IsBrBUA"sitnl_send: rtnl: generic error ("NOA"ip: RTNETLINK answers: "NJA"RTNETLINK answers: "NEA"NOTE: unable to redirect "FSnBC',
		'MOuCiByBnB*R8BnB*C3BnB*CtBnB*EoBnBUA"ERROR: Cannot open TUN/TAP dev"NTA"ERROR: Cannot ioctl TUNSETIFF"NOA"Cannot open TUN/TAP dev"NJA"Cannot allocate TUN/TAP dev"NEA"ERROR: Cannot allocate TUN/TAP dev"QC[B\x00\xffFR1BSoBC',
		'A"WARNING: Bad encapsulated packet length from peer ("QMAtBBGQICDNGBB[B--JBD[B09R7BBB[B))FSpBC',
		'MBlCxB3B2B*ahC2B*S8B2BUA"AEAD Decrypt error: "N6BA"Authenticate/Decrypt packet error: "N1BIzBBMAiCBGwBIpBBMEsCYjBd*VedUA"Bad compression stub"NEA"Bad LZO decompression"LLQC[B\x00\xffFR1BSqBC',
		'BB[B[[MAoDBGTICDNJQA"hard"R9BJGQE[D\x00+-\\^\xffR+BBB[B,,QO#oCR/BA"] received, "MAjDOZT*LUTUA"process restarting"NEA"client-instance restarting"SrBD',
		'BB[B[[MAoDBGTICDNJQA"hard"R9BJGQE[D\x00+-\\^\xffR+BBB[B,,QO#oCR/BA"] received, "MAjDOZT*LUTUA"process exiting"NEA"client-instance exiting"SsBC',
		'A"Restart pause, "QD[B09R0BA" second(s)"StBC',
		'MAjCNuBSuBS*ITSUA"Options error: In [CMD-LINE]:"D[B09A": "IQBMAlCBGNIGBA"Error opening configuration file"LLN0CIyCBMAjCDIvCIvCImCBMQhDUgChB*CxBhB*C7BhBiBhBhB2BhB*EZhBMUhDDOITIUA"Cannot pre-load keyfile"NdA"Cannot pre-load tls-auth keyfile"NYA"Cannot pre-load tls-crypt keyfile"NTA"Cannot load CA certificate file"NOA"Error opening configuration file"NJA"Cannot load certificate file"NEA"Cannot load private key file"LLQC[B\x00\xffFR1BSuBC',
		'A"Options error: "QG"[PUSH-OPTIONS]"A"[PUSH-OPTIONS]"FRgCSvBC',
		'A"Options error: "QA"--"D[C\x00\x1f!\xffRhCA" fails with \'"QE[C\x00&(\xffRiCA"\': "QC[B\x00\xffFRWSwBC',
		'A"Options error: "MAwCBGNIGBA"Please correct"LQC[B\x00\xffFR1BSxBC',
		'A"Exiting due to fatal error"SyBC',
		'A"event_wait : Interrupted system call ("FSzBC',
		'QD[B09RXA" variation(s) on previous "D[B09A" message(s) suppressed by --mute"S0BC',
		'MArBqCtYsY*CyYsY*Q3YsYvCpDxEsYvasYhGsYsYtHtbiJoK9LsYrNnOxPxThV3iBsY*KwWgXsY*DmjBsYsYrjByXiYsYilBsYsYzkBukBsYMBhDVtW9V*CyW9V*F3W9V9V8W9V*EhX9VMBjCjBsWjVxWjV*a2WjV*C7gBjVMBuCrBzV7T*oB5V7TMJjCnB4UzUrS*jB+drSMC0BwB2T/Q*ZxT/Q*S7T/QMBvChBwSqP*e1SqPMJjCwBoStSkO*H0RkO*D5RkO+RkO*cjSkOMCzChBiRvM9QvM*OmBvM*IxRvM*C2RvMMLwDDhQpLmQpLMBvCXtQhL*UyQhLMHiClBgQlKvQqQlK*H7PlK*WlQlKMBjCnBsB7I*HqR7I*HvR7I*R7V0R7IMJkCvB0BwC*K7BwC*TiCwC*LpCwCIC3MIC5MUICrMICyMUIC6LICrMUIC4LICkMUICgMUMCkCmB5N7E*KrB7E*P7R7E7EjOoO7E*CpQ7EICxKNvMMHlCqB9MrD*EiNrD*LnNrD*PxNrD*DsNrDMBoDLsM8B*I5N8BMBjDN1MsB*KhMsBMBiDL1Na*IrNaMBlDFuLK*C2MKUA"++ Certificate has "NiRBB[B//N9QA"Auth read bytes,"N4QA"Capabilities retained: "NzQA"Certificate does not have "NuQA"Closing TUN/TAP interface"NpQA"Control Channel"NkQA"Current Parameter Settings"N/PA"DCO version: "N6PA"DEPRECATED "N1PA"Data Channel"NwPA"END"HNqPA"Expected Remote Options"NlPA"GID set to "NgPA"Incoming Data Channel"N7OA"Incoming Control Channel"N2OA"LZO compression initializ"NxOA"LZ4 compression initializ"NsOA"Local Options"NnOA"MANAGEMENT: "NiOA"NOTE: "N9NA"Note: "N4NA"OPTIONS IMPORT: "NzNA"OPTIONS ERROR: "NuNA"OpenVPN STATISTICS"NpNA"Options error: Please correct"NkNA"Outgoing Control Channel"N/MA"Outgoing Data Channel"N6MA"PLUGIN_"N1MA"PUSH: "NwMA"Preserving previous TUN/TAP instance"NrMA"Preserving recently used remote address"NmMA"Protocol options: "NhMA"Pushed option removed by filter"N8LA"ROUTE"N3LA"Re-using "NyLA"SENT CONTROL "NtLA"Socket Buffers: "NoLA"Socket flags: "NjLA"Static Encrypt"N+KA"Static Decrypt"N5KA"TCP/UDP read bytes,"J0KA"TCP/UDP write bytes,"JvKA"TCP/UDP: Preserving recently used remote address"JqKA"TCP/UDP: Dynamic remote address changed"JlKMA0CCINHUA"TCP"NEA"UDP"E[C\x00\x1f!\xffA" link "MAsDHNM*ESMUA"local"NEA"remote"J5IA"TLS: "N0IA"TUN/TAP "NvIA"Timers: "NqIA"UID set to "NlIA"UDP: "NgIA"Updated,"N7HA"Use --help for more information."N2HA"VERIFY EKU OK"NxHA"VERIFY KU OK"NsHA"VERIFY X509NAME OK"NnHA"VERIFY nsCertType=SERVER OK"NiHA"Validating certificate "N9GA"WARNING: "N4GA"chroot to "NzGA"do_ifconfig"NuGA"ifconfig_"NpGA"library versions: "NkGA"net_"N/FA"dco_"N6FA"Using peer cipher"N1FA"Initializing OpenSSL"NwFA"Delayed exit in "NrFA"crypto_adjust_"NmFA"tls_auth_"NhFA"setsockopt("N8EA"nice "N3EA"mlockall call succeeded"NyEA"process restarting"NtEA"mbed TLS msg"NoEMEjCjBuBoB*epBoBzBoBUA"The certificate "NJA"The CRL "NEA"Usage does not match "MAjC0BkC5B*jB/BpC5B*JuC5B6B5BUA"validity "NTA"has been revoked"NOA"Common Name "NJA"is "NEA"the "FS1BC',
		'FS2BB',
		'MAwBrBwB*J7B*G1B*Z7BICmBN7BMDgBBHGUBY[BAZ[Baz[Baz[B  [BAZ[Baz[Baz[B  [C  09[B09[B  [B09[B09[B::[B09[B09[B::[B09[B09[B  [B09*DNfBT[B09*D[B--[B09[B09[B--[B09[B09[B  [B09[B09[B::[B09[B09[B::[B09[B09JID[B09BB[B..D[B09P',
		'MB0CfvBkB*PlBkBkB0BkB*IqBkBUA"Temporary failure in name resolution"NOA"Try again"NJA"[TRY_AGAIN]"NEA"This is usually a temporary error during hostname resolution"P',
		'MDzChB2BmB*K7BmBsBmB*CxBmB*MnBmBUA"No such host is known."NTA"No address associated with hostname"NOA"Name has no usable address"NJA"[HOST_NOT_FOUND]"NEA"[NO_DATA]"P',
		'MApBBGOIHBBB[B))HLC[B\x00\xffE[C\x00(*\xffIWBMApBBGOIHBBB[B))HLC[B\x00\xffE[C\x00(*\xffK<TP',
		'MAhCBGLICENHUA"AF_INET6"JEA"AF_INET"P',
		'MAjCNTS*KYSUA"Connection timed out"NEA"Operation timed out"P',
		'MAoCHSM*ENMUA"No route to host"NEA"Host is unreachable"P',
		'MIpDNTS*KYSUA"Network is unreachable"NEA"Network unreachable"P',
		'MAyDGML*DULUQA"read"RRNHQA"write"RSMAgBBGLIC#LN#MU',
		'MAtBBGQICDNGBB[B--JBD[D09AFafP',
		'G", serial="IWBMAsBBGNIGBO#kCHLC[B\x00\xffG", serial="K<TP',
		'A", serial="MAtB6BlC/B/BlC*J/B*GlC*F/B*GgC/B*RlC*F/BUA"NOT AVAILABLE"NDO#nCP',
		'A", serial="MAtB6BlC/B/BlC*J/B/BgC/B*DlC*F/B*ZlC*F/BUA"<not available>"NDO#nCP',
		'QA"SIG"D[C09AZR8BMA7CBGLIC#tBN#uBU',
		'MAtBBGQICDNGBB[B--JBD[D09AFafP',
		'G"] received, "P',
	],
});
