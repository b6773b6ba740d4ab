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
	cases: 'starting libraryVersions resolvingFailed resolvingFailedOld protocolUndetermined connecting connected connectFailed networkUnreachable writeForbidden socketUnreachable socketFailed connectionReset serverPollTimedOut bindFailed gaveUp initialPacket certificateAccepted certificateRejected certificateRejectedByMbedTls nameMismatch usageMismatch typeMismatch ownCertificateNotYetValid ownCertificateExpired opensslError tlsFailed tlsTimedOut tlsError tlsRestarting alertSent alertReceived peerConnected authFailed cipherRefused noPushReply noPushReplyOld up peerInactive inactive routeFailed routeRefused tunDeviceFailed badPacketLength dataChannelError restarting exiting restartPause fileUnreadable pushedOptionError optionFileError optionError fatalExit interruptedCall muted notice unrecognised',
	fields: 'stamp version opensslVersion opensslReleased host port noAnswer noSuchName otherAnswer family peer timedOut refused reset noRoute networkUnreachable otherReason protocol read write code address errorText count depth subject notYetValid expired revocationListExpired revocationListNotYetValid unknownIssuer selfSignedInChain selfSigned unverifiedLeaf wrongPurpose wrongName tooWeak otherError subjectBeforeVerdict startsInFuture hasExpired listExpired listFromFuture notTrusted nameDiffers usageDiffers otherVerdict subjectBeforeMust expected subjectBeforeRequire verifyFailed notTls weakKey incompatible opensslReason seconds detail alert name cipherMismatch cipherAdvice withErrors action length signal hard soft reason pushedOption option path',
	program: [
		'MAwBrBwB*JqE*G4B*ZqEICRIC5BNzCMDgBBGyCICuBNoCIbBMAwBKP*JYIIBD[B09BB[B..LLQO#7BRABB[B  D[C09afBB[B  JdQO#7BRAMAgBBGSICDNIA" us="D[B09JBBB[B  JBInBBIJBD[E\x00\x1f!.09;\xffBB[B//JBD[B09BB[B..D[B09BB[B..D[B09BB[B..D[B09BB[B::D[B09BB[B  JBO#BT',
		'MArBtC4flgB*C4fyC*JlgB*G3CtFyF4fhIoK4flgBtKlgBlgB4f4frL8M4flgB1R7TkW4fqawdlgB*C2elgB*G4f4f+elgB*CwflgBlgBjf4f4flgB4flgBrfwf4flgBlgB9flgBIC#4BN#6BMBlCxBuChd*O2Bhd*V+Bhd*GmCuChdIC#jBIC#5BN#6BIC#RIC#5BN#6BIC#HIC#5BN#6BIC#uBIC#5BN#6BIC#uBN#6BMMjCyBmEma*P3Bma*L3BmamEma/Bma*CmEma*EmEmEma*CnCmaIC#sBIC#5BN#6BIC#OIC#5BN#6BIC#GIC#5BN#6BMByCnBsB3X*e3B3X*E/B3XIC#qBIC#sBIC#5BN#6BIC#yBIC#5BN#6BIC#2BIC#5BN#6BIC#fN#6BMChDJOrV*GWrVIC#pBIC#5BN#6BIC#nBIC#5BN#6BMVhDUZtU*ClUtU*LhBtUpBtUIC#mBIC#5BN#6BIC#KIC#5BN#6BIC#lBIC#5BN#6BMEvChBmB8S*CuB8S8S2B8S*X+B8SIC#kBIC#5BN#6BIC#bIC#5BN#6BIC#CIC#5BN#6BMPtBvB0BwC*aiCwC*SIC#zBIC#0BIC#1BIC#5BN#6BIC#yBIC#zBIC#1BIC#5BN#6BIC#zBIC#1BIC#5BN#6BMCuCmB7NjO*DrBjO*O2BjO*O+BjOIC#EIC#FIC#5BN#6BIC#hBIC#5BN#6BIC#xBIC#5BN#6BMCnCsBxB9L*lB5B9L*ChC9LIC#oCIC#5BN#6BIC#gBIC#5BN#6BIC#PIC#5BN#6BMFkCvB0B0J*D8B0J*HkC0J*PvC0J*K3C0J0J/C0JIC#QIC#5BN#6BIC#SIC#5BN#6BIC#bIC#eIC#5BN#6BIC#JIC#5BN#6BIC#IIC#5BN#6BMPoDEJffUfIC#cIC#eIC#5BN#6BIC#dIC#eIC#5BN#6BIC#eIC#5BN#6BMJgB2B+CuF*O7BuF*IjCuF*HrCuF*NzCuFuF+CuFIC#WIC#5BN#6BIC#TIC#5BN#6BIC#YIC#5BN#6BIC#UIC#VIC#5BN#6BIC#XIC#5BN#6BMaoDJOWoC*FeoCIC#aIC#5BN#6BIC#ZIC#5BN#6BIC#tBIC#5BN#6BIC#iBIC#oBN#6BIC#3BN#6BIC#DIC#5BN#6BIC#jCN#6BIC#rBIC#5BN#6BIC#5BN#6BIC#LIC#jCN#6BN#6B',
		'A"OpenVPN "QD[B09BB[B..E[C\x00\x1f!\xffRBFSAC',
		'A"library versions: OpenSSL "QD[C\x00\x1f!\xffRCE[B  QD[B09BJ[B  [BAZ[Baz[Baz[B  [B09*DRDFSBC',
		'A"RESOLVE: Cannot resolve host address: "QD[D\x00\x1f!9;\xffREBB[B::QD[D\x00\x1f!(*\xffRFA" ("MBoCrBwBoC*EwBoC*E1BoC*LwBoC*C1BoCoC1BoC*FwBoCoC1BoCICPNUICDNPQO#8BRGJNQO#9BRHJGQO#+BRIE[B  BB[B))SCC',
		'A"RESOLVE: Cannot resolve host address: "QD[D\x00\x1f!9;\xffREA": "MBoCrBwBoC*EwBoC*E1BoC*LwBoC*C1BoCoC1BoC*FwBoCoC1BoCICPNUICDNPQO#8BRGJNQO#9BRHJGQO#+BRIFSDC',
		'A"Could not determine IPv4/IPv6 protocol"SEC',
		'A"Attempting to establish TCP connection with "MA7CBGYICDNOBB[B[[QO#/BRJBB[B]]JBQD[D\x00\x1f!+-\xffRKFSFC',
		'A"TCP connection established with "MA7CBGYICDNOBB[B[[QO#/BRJBB[B]]JBQD[D\x00\x1f!+-\xffRKFSGC',
		'A"TCP: connect to "MA7CBGYICDNOBB[B[[QO#/BRJBB[B]]JBQD[D\x00\x1f!+-\xffRKA" failed"MAsBBGVICDNLA", will try again in "D[B09A" seconds"JBA": "MNjDRWgDnBiBgD*FnBgDsBgDgDxB2BgDMAoCHWqC*EbqCICeN6BICSN1BICkBNwBICmBNrBICSNmBQO#gCRLJlBQA"Connection refused"RMJdQA"Connection reset by peer"RNJVQO#hCROJOQO#iCRPJHQC[B\x00\xffFRQFSHC',
		'A"Network unreachable, restarting"SIC',
		'A"write "QD[D\x00\x1f!9;\xffRRMAgBBGVICDNLA" ["E[D\x00(*\\^\xffBB[B]]JBA": Operation not permitted"FSJC',
		'BB[B  QD[D\x00\x1f!9;\xffRRMAgBBGVICDNLA" ["E[D\x00(*\\^\xffBB[B]]JBA": "MBlDLRQ*IYQUQO#iCRPNGQO#hCROFSKD',
		'BB[B  QD[D\x00\x1f!9;\xffRRMAgBBGVICDNLA" ["E[D\x00(*\\^\xffBB[B]]JBA": "MNlDPZU6B*FZ6B*Ee6BICUNiBICINdICSNYQO#gCRLJXQA"Connection refused"RMJPQA"Connection reset by peer"RNJHQC[B\x00\xffFRQFSLC',
		'A"Connection reset, restarting ["QO#kCRUBB[B]]SMC',
		'A"Server poll timeout, restarting"SNC',
		'A"TCP/UDP: Socket bind failed on local address "QMA6BBGNIGBA": "LC[B\x00\xffG": "RVA": "QC[B\x00\xffFRWSOC',
		'A"All connections have been connect-retry-max ("QD[B09RXA") times unsuccessful, exiting"SPC',
		'A"TLS: Initial packet from "MA7CBGYICDNOBB[B[[QO#/BRJBB[B]]JBQD[D\x00\x1f!+-\xffRKA", sid="FSQC',
		'A"VERIFY OK: depth="QD[B09RYA", "QO#lCRZSRC',
		'A"VERIFY ERROR: depth="QD[B09RYA", error="MHgB1C6CsN*/B9DnE/CsNwDsN1DsN9DsN*DiEsN*CnEsNsEsNIC/CNuKMMoDCHMtKICrCNiKIC+BN9JIC1GN4JICrDICpENwJIC8HNrJIC/BNmJICjFNhJMKnDQVgJ*NagJICoBNnIIC8DNiIQA"certificate is not yet valid"RaJvIQA"certificate has expired"RbJnIQA"CRL has expired"RcJ/HQA"CRL is not yet valid"RdJ3HQMOpDEPJJKJUA"unable to get local issuer certificate"NEA"unable to get issuer certificate"ReJgHQMEgBOZT*LUTUA"self-signed certificate in certificate chain"NEA"self signed certificate in certificate chain"RfJ/FQMEgBOZT*LUTUA"self-signed certificate"NEA"self signed certificate"RgBJ+EQA"unable to verify the first certificate"RhBJ2EQMEpDION*FTNUA"unsuitable certificate purpose"NEA"unsupported certificate purpose"RiBJ7DQMAoChBsBmB*enBmBUA"hostname mismatch"NEA"Hostname mismatch"RjBJnCQMAjCDIekBeMDjDRhBW*OXWUA"CA signature digest algorithm too weak"NJA"EE certificate key too weak"NEA"CA certificate key too weak"RkBJWQMA6BBGNIGBA": "LC[B\x00\xffG": "RlBA": "QO#lCRZMAsBBGPICDNFO#mCJBSSC',
		'A"VERIFY ERROR: depth="QD[B09RYA", subject="QE[D\x00+-9;\xffI7DBMBgBBGzDIsDBMAsBBGPICDNFO#nCJBA": "MEjCwB7B1B*e2BvClC1B*CgC1B*E0C1B1BqC1BUA"The certificate "NdA"The CRL "NYA"Certificate "NTA"Usage does not match "NOA"Other reason "NJA"Could not retrieve error string"NEA"Unknown reason "LC[B\x00\xffE[D\x00+-9;\xffK<4DRmBMAsBBGPICDNFO#nCJBA": "MQjC0B5BpD*chCpD*CpCpD*CxCpD*J5CpDhDpDICzBICgDNwDICrBIChDNoDICjBIC1BNgDICbIC/BN4CICTICuBNwCICLICUNoCICDNjCQG"The certificate validity starts in the future"A"The certificate validity starts in the future"FRnBJ9BQA"The certificate validity has expired"FRoBJ0BQA"The CRL is expired"FRpBJrBQA"The CRL is from the future"FRqBJiBQA"The certificate is not correctly signed by the trusted CA"FRrBJZQA"The certificate Common Name (CN) does not match with the expected CN"FRsBJQQA"Usage does not match "FRtBJHQC[B\x00\xffFRuBSTC',
		'A"VERIFY X509NAME ERROR: "QG", must be "RvBA", must be "QFRwBSUC',
		'MHlCHSM*ENMUA"VERIFY KU ERROR"NEA"VERIFY EKU ERROR"SVC',
		'A"VERIFY nsCertType ERROR: "QG", require nsCertType="RxBA", require nsCertType="FSWC',
		'A"WARNING: Your certificate is not yet valid!"SXC',
		'A"WARNING: Your certificate has expired!"SYC',
		'MAvCGML*DRLUA"OpenSSL: error"NEA"TLS_ERROR: BIO read tls_read_plaintext error: error"BB[B::QO#kCRUBB[B::E[C\x009;\xffBB[B::E[C\x009;\xffBB[B::MDhDVxB9H*Ia9HiBnB9HnB9H*CsBxB9HMAjDDIXIjHICrEN3GICVNyGICINtGIC/ENoGQA"certificate verify failed"RyBJkGQMEgB0CkD5C*lC6C5C*G/C5C*CpD5CUA"wrong version number"NOA"unknown protocol"NJA"http request"NEA"https proxy request"RzBJzCQMAjDDIQWQMDrDDTIJIUA"ca md too weak"NJA"ee key too small"NEA"ca key too small"R0BJwBQMEjDOZTjBeT*IUTUA"unsupported protocol"NOA"legacy sigalg disallowed or unsupported"NJA"unsafe legacy renegotiation disabled"NEA"dh key too small"R1BJFQFR2BFSZC',
		'A"TLS Error: TLS handshake failed"SaC',
		'A"TLS Error: TLS key negotiation failed to occur within "QD[B09R3BA" seconds"FSbC',
		'MDgBgCmClC*9BrClCUA"TLS Error: "NEA"TLS_ERROR: "QC[B\x00\xffFR4BScC',
		'A"Fatal TLS error ("E[C\x00(*\xffA"), restarting"SdC',
		'A"Sent fatal SSL alert: "QC[B\x00\xffFR5BSeC',
		'A"Received fatal SSL alert: "QC[B\x00\xffFR5BSfC',
		'BB[B[[QE[C\x00\\^\xffR6BA"] Peer Connection Initiated with "MA7CBGYICDNOBB[B[[QO#/BRJBB[B]]JBQD[D\x00\x1f!+-\xffRKFSgBC',
		'A"AUTH: Received control message: AUTH_FAILED"MAsBBGqBICDNgBBB[B,,MAkCBGUICDNKQA"Data channel"FR7BJHQC[B\x00\xffFR4BJBFShBC',
		'A"OPTIONS ERROR: failed to negotiate cipher with server."E[B  QFR8BSiBC',
		'A"No reply from server to push requests in "QD[B09R3BBB[BssSjBC',
		'A"No reply from server after sending "D[B09A" push requests"SkBC',
		'A"Initialization Sequence Completed"MAgBBGUICDNKQA" With Errors"FR9BJBSlBC',
		'BB[B[[QE[C\x00\\^\xffR6BA"] Inactivity timeout ("E[C\x00(*\xffA"), "FSmBC',
		'A"Inactivity timeout ("E[C\x00(*\xffA"), "FSnBC',
		'A"ERROR: "MAgBBGNIGBA" route "LC[B\x00\xffG" route "A" route "MB2BMRlB*JWlBICINQICINLA"-6 "JGA"-A inet6 "JBQMAhDEKJJPJUA"add"NEA"delete"R+BA" command failed"FSoBC',
		'MAuCmB7BrB*C2BrB*VxBrB*IsBrBUA"sitnl_send: rtnl: generic error ("NOA"ip: RTNETLINK answers: "NJA"RTNETLINK answers: "NEA"NOTE: unable to redirect "FSpBC',
		'MOuCiByBnB*R8BnB*C3BnB*CtBnB*EoBnBUA"ERROR: Cannot open TUN/TAP dev"NTA"ERROR: Cannot ioctl TUNSETIFF"NOA"Cannot open TUN/TAP dev"NJA"Cannot allocate TUN/TAP dev"NEA"ERROR: Cannot allocate TUN/TAP dev"QC[B\x00\xffFR4BSqBC',
		'A"WARNING: Bad encapsulated packet length from peer ("QMAtBBGQICDNGBB[B--JBD[B09R/BBB[B))FSrBC',
		'MBlCxB3B2B*ahC2B*S8B2BUA"AEAD Decrypt error: "N6BA"Authenticate/Decrypt packet error: "N1BIzBBMAiCBGwBIpBBMEsCYjBd*VedUA"Bad compression stub"NEA"Bad LZO decompression"LLQC[B\x00\xffFR4BSsBC',
		'BB[B[[MAoDBGTICDNJQA"hard"RhCJGQE[D\x00+-\\^\xffRiCBB[B,,QO#qCRjCA"] received, "MAjDOZT*LUTUA"process restarting"NEA"client-instance restarting"StBD',
		'BB[B[[MAoDBGTICDNJQA"hard"RhCJGQE[D\x00+-\\^\xffRiCBB[B,,QO#qCRjCA"] received, "MAjDOZT*LUTUA"process exiting"NEA"client-instance exiting"SuBC',
		'A"Restart pause, "QD[B09R3BA" second(s)"SvBC',
		'MAjCNuBSuBS*ITSUA"Options error: In [CMD-LINE]:"D[B09A": "IQBMAlCBGNIGBA"Error opening configuration file"LLN8CI6CBMAjCDI3CI3CIuCBMUhDVakBvBkBoC0BkBkBlBkBjCkB*I5BkBMHsDFkBK*CQKUA"Cannot pre-load keyfile"NiBA"Cannot pre-load tls-auth keyfile"NdA"Cannot pre-load tls-crypt keyfile"NYA"Cannot load CA certificate file"NTA"Error opening configuration file"NOA"Cannot load certificate file"NJA"Cannot load private key file"NEA"Cannot load inline certificate file"LLQC[B\x00\xffFR4BSwBC',
		'A"Options error: "QG"[PUSH-OPTIONS]"A"[PUSH-OPTIONS]"FRkCSxBC',
		'A"Options error: "QA"--"D[C\x00\x1f!\xffRlCA" fails with \'"QE[C\x00&(\xffRmCA"\': "QC[B\x00\xffFRWSyBC',
		'A"Options error: "MAwCBGNIGBA"Please correct"LQC[B\x00\xffFR4BSzBC',
		'A"Exiting due to fatal error"S0BC',
		'A"event_wait : Interrupted system call ("FS1BC',
		'QD[B09RXA" variation(s) on previous "D[B09A" message(s) suppressed by --mute"S2BC',
		'MArBqCtYsY*CyYsY*Q3YsYvCpDxEsYvasYhGsYsYtHtbiJoK9LsYrNnOxPxThV3iBsY*KwWgXsY*DmjBsYsYrjByXiYsYilBsYsYzkBukBsYMBhDVtW9V*CyW9V*F3W9V9V8W9V*EhX9VMBjCjBsWjVxWjV*a2WjV*C7gBjVMBuCrBzV7T*oB5V7TMJjCnB4UzUrS*jB+drSMC0BwB2T/Q*ZxT/Q*S7T/QMBvChBwSqP*e1SqPMJjCwBoStSkO*H0RkO*D5RkO+RkO*cjSkOMCzChBiRvM9QvM*OmBvM*IxRvM*C2RvMMLwDDhQpLmQpLMBvCXtQhL*UyQhLMHiClBgQlKvQqQlK*H7PlK*WlQlKMBjCnBsB7I*HqR7I*HvR7I*R7V0R7IMJkCvB0BwC*K7BwC*TiCwC*LpCwCIC3MIC5MUICrMICyMUIC6LICrMUIC4LICkMUICgMUMCkCmB5N7E*KrB7E*P7R7E7EjOoO7E*CpQ7EICxKNvMMHlCqB9MrD*EiNrD*LnNrD*PxNrD*DsNrDMBoDLsM8B*I5N8BMBjDN1MsB*KhMsBMBiDL1Na*IrNaMBlDFuLK*C2MKUA"++ Certificate has "NiRBB[B//N9QA"Auth read bytes,"N4QA"Capabilities retained: "NzQA"Certificate does not have "NuQA"Closing TUN/TAP interface"NpQA"Control Channel"NkQA"Current Parameter Settings"N/PA"DCO version: "N6PA"DEPRECATED "N1PA"Data Channel"NwPA"END"HNqPA"Expected Remote Options"NlPA"GID set to "NgPA"Incoming Data Channel"N7OA"Incoming Control Channel"N2OA"LZO compression initializ"NxOA"LZ4 compression initializ"NsOA"Local Options"NnOA"MANAGEMENT: "NiOA"NOTE: "N9NA"Note: "N4NA"OPTIONS IMPORT: "NzNA"OPTIONS ERROR: "NuNA"OpenVPN STATISTICS"NpNA"Options error: Please correct"NkNA"Outgoing Control Channel"N/MA"Outgoing Data Channel"N6MA"PLUGIN_"N1MA"PUSH: "NwMA"Preserving previous TUN/TAP instance"NrMA"Preserving recently used remote address"NmMA"Protocol options: "NhMA"Pushed option removed by filter"N8LA"ROUTE"N3LA"Re-using "NyLA"SENT CONTROL "NtLA"Socket Buffers: "NoLA"Socket flags: "NjLA"Static Encrypt"N+KA"Static Decrypt"N5KA"TCP/UDP read bytes,"J0KA"TCP/UDP write bytes,"JvKA"TCP/UDP: Preserving recently used remote address"JqKA"TCP/UDP: Dynamic remote address changed"JlKMA0CCINHUA"TCP"NEA"UDP"E[C\x00\x1f!\xffA" link "MAsDHNM*ESMUA"local"NEA"remote"J5IA"TLS: "N0IA"TUN/TAP "NvIA"Timers: "NqIA"UID set to "NlIA"UDP: "NgIA"Updated,"N7HA"Use --help for more information."N2HA"VERIFY EKU OK"NxHA"VERIFY KU OK"NsHA"VERIFY X509NAME OK"NnHA"VERIFY nsCertType=SERVER OK"NiHA"Validating certificate "N9GA"WARNING: "N4GA"chroot to "NzGA"do_ifconfig"NuGA"ifconfig_"NpGA"library versions: "NkGA"net_"N/FA"dco_"N6FA"Using peer cipher"N1FA"Initializing OpenSSL"NwFA"Delayed exit in "NrFA"crypto_adjust_"NmFA"tls_auth_"NhFA"setsockopt("N8EA"nice "N3EA"mlockall call succeeded"NyEA"process restarting"NtEA"mbed TLS msg"NoEMEjCjBuBoB*epBoBzBoBUA"The certificate "NJA"The CRL "NEA"Usage does not match "MAjC0BkC5B*jB/BpC5B*JuC5B6B5BUA"validity "NTA"has been revoked"NOA"Common Name "NJA"is "NEA"the "FS3BC',
		'FS4BB',
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
		'G", serial="IWBMAsBBGNIGBO#mCHLC[B\x00\xffG", serial="K<TP',
		'A", serial="MAtB6BlC/B/BlC*J/B*GlC*F/B*GgC/B*RlC*F/BUA"NOT AVAILABLE"NDO#pCP',
		'A", serial="MAtB6BlC/B/BlC*J/B/BgC/B*DlC*F/B*ZlC*F/BUA"<not available>"NDO#pCP',
		'QA"SIG"D[C09AZRgCMA7CBGLIC#vBN#wBU',
		'MAtBBGQICDNGBB[B--JBD[D09AFafP',
		'G"] received, "P',
	],
});
