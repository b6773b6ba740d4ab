// Generated from chronyd.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Fields, MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

interface ChronydCases {
	sourceSelected: Fields<'source', 'name'>;
	unsynchronised: Fields<'reason'>;
	clockWrong: Fields<'seconds', 'adjustment'>;
	clockStepped: Fields<'seconds'>;
	backwardJump: Fields;
	forwardJump: Fields;
	pollingForced: Fields;
	synchronisationLost: Fields;
	triggerFailed: Fields;
	starting: Fields<'version'>;
	exiting: Fields;
	sourceReplaced: Fields<'source' | 'replacement'>;
	sourceOffline: Fields<'source', 'name'>;
	sourceOnline: Fields<'source', 'name'>;
	falseticker: Fields<'source', 'name'>;
	kissOfDeath: Fields<'source'>;
	handshakeFailed: Fields<'server' | 'name', 'notYetValid' | 'expired' | 'untrusted' | 'refusal'>;
	keyExchangeFailed: Fields<'server' | 'name'>;
	keyServerUnreachable: Fields<'server' | 'name', 'timedOut' | 'refused' | 'noRoute' | 'networkUnreachable' | 'otherReason'>;
	bindFailed: Fields<never, 'inUse' | 'bindProblem'>;
	sourceUnusable: Fields<'source' | 'limit', 'name'>;
	initialServerUnresolved: Fields<'host'>;
	initialStepMissed: Fields;
	serverFromFileUnresolved: Fields<'host'>;
	interference: Fields;
	adjustmentRefused: Fields<'seconds' | 'consequence'>;
	rtcWrong: Fields<'seconds'>;
	clockOffFromRtc: Fields<'seconds'>;
	timeRestored: Fields;
	alreadyRunning: Fields<'pid'>;
	configurationInvalid: Fields<'invalidity'>;
	configurationMissing: Fields<'missing'>;
	fatal: Fields<'fatality'>;
	failed: Fields<'trouble'>;
	notice: Fields;
}

/** The case of a message, and the places of its parts. */
export type ChronydMatch = MatchOf<ChronydCases, never, 'stamp'>;

export const matchChronyd: Matcher<ChronydMatch> = matcherOf({
	cases: 'sourceSelected unsynchronised clockWrong clockStepped backwardJump forwardJump pollingForced synchronisationLost triggerFailed starting exiting sourceReplaced sourceOffline sourceOnline falseticker kissOfDeath handshakeFailed keyExchangeFailed keyServerUnreachable bindFailed sourceUnusable initialServerUnresolved initialStepMissed serverFromFileUnresolved interference adjustmentRefused rtcWrong clockOffFromRtc timeRestored alreadyRunning configurationInvalid configurationMissing fatal failed notice',
	fields: 'stamp source name reason seconds adjustment version replacement server notYetValid expired untrusted refusal timedOut refused noRoute networkUnreachable otherReason inUse bindProblem limit host consequence pid invalidity missing fatality trouble',
	program: [
		'IcBBB[B[[E[C\x00\\^\xffBB[B]]MAgBBGQICDNGBB[B  JBK<ZMEtBNSoDoDX*JoDICINyCIC1BNtCQBT[B09*D[B--[B09[B09[B--[B09[B09[BTT[B09[B09[B::[B09[B09[B::[B09[B09MAuBBGSICDNIBB[B..D[B09JBBB[BZZRABB[B  JbBG[C++--[B09*EE[B09BH[B--[B09[B09[B--[B09[B09[BTTD[C\x00\x1f!\xffBB[B  JBO#BT',
		'MAyBjCkSqSqSoCqS*KsCsDuDiGkRqGkSkRkR2HmSkRkR6HmSqSqSzLsN8QkRqSkRqS*IkSqSpRkSqS*DmSqSqSkSmSqSqSmSqSqSmSmSqSIC#KUMBkDLQ4O*IY4OIC#bIC#jBN#kBIC#fIC#jBN#kBN#GMLlDOT2N2NsC8B2N*EkC2N2NsC2NMSuCUZjN*RhBjNIC#ZIC#jBN#kBIC#XIC#jBN#kBIC#VIC#jBN#kBIC#UIC#jBN#kBIC#DIC#jBN#kBIC#QIC#jBN#kBMCpDMR6K*HZ6KhB6KIC#KIC#jBN#kBIC#HIC#jBN#kBIC#fIC#mBIC#jBN#kBIC#WUMDgB0C5CqJ*LhDqJ*gCpDqJ*CxDqJIC#JIC#jBN#kBIC#TIC#jBN#kBIC#IIC#jBN#kBIC#YIC#jBN#kBMB0CchBxF*PpBxF*IxBxFIC#cIC#jBN#kBIC#RIC#jBN#kBIC#WIC#jBN#kBMBlDVa4D*IiB4D*IwB4DIC#CIC#jBN#kBIC#NIC#OIC#PIC#jBN#kBMOhDTYoC*DgBoC*GoBoC*CwB4BoCIC#FIC#jBN#kBIC#dIC#jBN#kBIC#aIC#jBN#kBIC#EIC#jBN#kBIC#eIC#jBN#kBIC#SIC#jBN#kBIC#jBN#kBMIlDSXhB*PZhBN#MN#LN#kBIC#jBUU',
		'A"Selected source "QD[C\x00\x1f!\xffRBMAgBBGYICDNOA" ("QD[C\x00(*\xffRCBB[B))JBHSAC',
		'MDnBoCuCtC*lCzCtCUA"Can\'t"NEA"Cannot"A" synchroni"BE[Csszz[Bee[B::[B  QMFqDMcRSRhBRRmBR*CXRUA"no selectable sources"NTA"no sources"NOA"no majority"NJA"not enough selectable sources"NEA"no required source in selectable sources"RDFSBC',
		'A"System clock wrong by "QO#lBREA" seconds"MAgBNSlC*KSlCICDNvBQMDkDRXWWmBW*DhBW*GcWUA", adjustment started"NOA" (step)"NJA" (slew)"NEA" (ignored)"RFJBFSCC',
		'A"System clock was stepped by "QO#lBREA" seconds"FSDC',
		'A"Backward time jump detected"FSEB',
		'A"Forward time jump detected"FSFC',
		'A"No online NTP sources - forcing poll"FSGC',
		'A"NTP time lost synchronization - restarting chronyd"FSHC',
		'MA1BSdX*PYXUA"Failed to trigger NTP sync"NEA"506 Cannot talk to daemon"FSIC',
		'A"chronyd version "QD[C\x00\x1f!\xffRGA" starting"FSJB',
		'A"chronyd exiting"FSKB',
		'A"Source "QD[C\x00\x1f!\xffRBA" replaced with "QD[C\x00\x1f!\xffRHMAgBBGVICDNLA" ("E[C\x00(*\xffBB[B))JBHSLC',
		'A"Source "QD[C\x00\x1f!\xffRBMAgBBGYICDNOA" ("QD[C\x00(*\xffRCBB[B))JBA" offline"HSMC',
		'A"Source "QD[C\x00\x1f!\xffRBMAgBBGYICDNOA" ("QD[C\x00(*\xffRCBB[B))JBA" online"HSNC',
		'A"Detected falseticker "QD[C\x00\x1f!\xffRBMAgBBGYICDNOA" ("QD[C\x00(*\xffRCBB[B))JBFSOC',
		'A"Received KoD "D[C\x00\x1f!\xffA" from "QD[C\x00\x1f!\xffRBFSPC',
		'A"TLS handshake with "QD[C\x00\x1f!\xffRIA" ("QD[C\x00(*\xffRCA") failed : "IyBBMA1DBGNIGBA"uses not yet valid certificate"LMA1DBGNIGBA"uses expired certificate"LMApDBGNIGBA"issuer is unknown"LIEBHLC[B\x00\xffK<vBMFlDOT6B*HY6B*Cd6BICVNjBICINeICTNZQA"uses not yet valid certificate"RJJVQA"uses expired certificate"RKJNQA"issuer is unknown"RLJFQHRMFSQC',
		'A"NTS-KE session with "QD[C\x00\x1f!\xffRIA" ("QD[C\x00(*\xffRCA") timed out"FSRC',
		'A"Could not connect to "QD[C\x00\x1f!\xffRIA" ("QD[C\x00(*\xffRCA") : "MLgB2CnD9G*jC7C9G*CxD9G*HsD9GxD2D9GMAoCHMiE*EbiEIC6BNyDICtBNtDICINoDIClCNjDQMAjCNTS*KYSUA"Connection timed out"NEA"Operation timed out"RNJnCQA"Connection refused"ROJ/BQMAoCHSM*ENMUA"No route to host"NEA"Host is unreachable"RPJlBQMIpDNTS*KYSUA"Network is unreachable"NEA"Network unreachable"RQJFQFRRFSSC',
		'A"Could not bind "MAgBBGNIGBA" : "LC[B\x00\xffG" : "A" : "MAhCBGUICDNKQA"Address already in use"FRSJFQFRTSTC',
		'MAqCJUO*GPOUA"Root distance of "NEA"Jitter of "QD[C\x00\x1f!\xffRBMAgBBGYICDNOA" ("QD[C\x00(*\xffRCBB[B))JBA" exceeds max"QMAkDHNM*ESMUA"distance"NEA"jitter"RUFSUC',
		'A"Could not resolve address of initstepslew server "QD[C\x00\x1f!\xffRVHSVC',
		'A"No suitable source for initstepslew"FSWC',
		'A"Could not resolve NTP server "QD[C\x00\x1f!\xffRVA" from "FSXC',
		'A"System clock interference detected"FSYC',
		'A"Adjustment of "QO#lBREA" seconds exceeds the allowed maximum"E[C\x00\')\xffBB[B((QMAlDFLK*CQKUA"exiting"NEA"ignored"RWBB[B))FSZC',
		'A"RTC wrong by "QO#lBREA" seconds"FSaC',
		'A"System clock off from RTC by "QO#lBREA" seconds"FSbC',
		'A"System time restored from "FScC',
		'MAmCBGQICDNGA"Fatal error : "JBA"Another chronyd may already be running (pid="QD[B09RXBB[B))FSdC',
		'QMAjCHSM*ENMUA"Invalid "NEA"Could not parse "FRYSeD',
		'QA"Could not open configuration file "FRZSfD',
		'QFRaSgBC',
		'QMAhC0B5B/NuCiDsSsD/N8PvO/N5WiEyEpGpR/N/NlJ5LzM9M/NxN/N*QgT/N*CqT/N/NvT/N/N0TlT/NMBkDQ0SmM*N6PmMMBhDPrRxL*MyLxLMBlDFvP9K*C0P9KMElDR5KzK*C+KzK*KyQzKMBlDLjS9J*I9M9JMIhCyBvLtJ*vBlLtJMDgB3CsK2H*sCxK2H*D7K2H2H+L2HMVgBvChH6E*pBrH6E*V9I6E4I6E*ImH6EMBlDViHmC*S/FmCMBlDF7EsB*C8JsBMClDPhCiB*E3BiB*G8BiBMGvDJ3ByBO8BO*DhCOUA"Could not "N4JA"Failed to "NzJA"Failing to replace "NuJA"Invalid "NpJA"Unknown "NkJA"Unsupported "N/IA"Unexpected mode/owner of "N6IA"Wrong permissions on "N1IA"Wrong owner of "NwIA"World-readable permissions on "NrIA"World-writable permissions on "NmIA"Missing read access to "NhIA"Having write access to "N8HA"Missing AES-SIV-CMAC-256"N3HA"Received NTS-KE error "NyHA"Received NTS-KE warning "NtHA"Received invalid NTS-KE "NoHA"NTS not supported with peers"NjHA"No ntsdumpdir to save server keys"N+GA"Local refclock lost lock"N5GA"No suitable source for synchronisation"N0GA"Out of order sample detected"NvGA"Temperature compensation of "NqGA"Assumed NTP time ends at "NlGA"System time ends at "NgGA"RTC time before last driftfile modification"N7FA"RTC driver could not be initialised"N2FA"No valid rtcfile coefficients"NxFA"Error ["NsFA"Detected duplicate key "NnFA"Disabled command socket "NiFA"Server socket path "N9EA"ioctl("N4EA"time_pps_fetch() failed"NzEA"mlockall() failed"NuEA"pthread_setschedparam() failed"NpEA"setrlimit() failed"NkEA"Cannot set real-time priority"N/DA"Frequency "D[B09BB[B..D[B09A" ppm exceeds"NwDA"Adjustment of "MArBDIcNcICINQICINLBB[B++JGBB[B--JBD[B09MAuBBGSICDNIBB[B..D[B09JBA" seconds is invalid"N4BA"Leap second list "D[C\x00\x1f!\xffA" failed check"NuBA"Timezone "D[C\x00\x1f!\xffA" failed leap second check"NkBA"Key "D[B09BB[B  MApDNTS*KYSUA"is "NEA"used by "FRbShBC',
		'MCtBrC+QqNqNqWqN*RxVqN*LrNqN*PwCqNgD3DwNqN8RqNgE0E7P6FlGuJiKqN*C2KyMrSqNlQqNMBlDLwT6K*H+L5L6KMAhCSgNqK*FzRqK*I2MqKMGwDErLzJzJmLzJMApCP1JqJ*KzKqJ7RqJMAhChB0M2I*erJ2IMAhCGnMwH*D/KwHMEgB7CqKlH*iCyLlH*JlKlH*FgDlH*CzIlHMIwDEnGlElEiGlEMAkCP4I8D8DgL8DkI8D8DqL8D*EsE8DMAkCPrHoD*MiEoDMHjDSXgL0C*G7E0CvL0C*DnKtG0CMN0CgB1J9B*d6J9BMAhCTiEY*Q6IYUA"CAP_SYS_TIME not present"N+IA"Frequency "N5IA"Initial frequency "N0IA"Running with root privileges"NvIA"adjtimex() "NqIA"Root dropped to "NlIA"Loaded "NgIA"Enabled "N7HA"Using "N2HA"Timezone "NxHA"Added source "NsHA"Added pool "NnHA"Removed source "NiHA"Removed pool "N9GA"Reset all sources"N4GA"Received shutdown command"NzGA"Making a "NuGA"Accumulated delta "NpGA"New "NkGA"Timeout reached"N/FA"Time smoothing "N6FA"Activated "N1FA"Falling back to polling for "NwFA"MS-SNTP authentication enabled"NrFA"System time set from RTC"NmFA"Adjusting system clock for leap second"NhFA"Dropping sample around leap second"N8EA"Ignoring leap second"N3EA"dumpdir "NyEA"logdir not specified"NtEA"Allowed "NoEA"Denied "NjEA"Source "D[C\x00\x1f!\xffBB[B  MAoBBGVICDNLBB[B((D[C\x00(*\xffA") "JBMAjDRcW*JXW*DhBWUA"new "NJA"changed "NEA"selection options "NgCA"Generated key "N7BA"Hwclock "N2BA"Linux kernel "NxBA"System\'s initial offset "NsBA"System clock TAI offset "NnBA"System clock status "NiBA"Set system time"NdA"RTC "NYA"Disabled "NTA"Waiting for "NOA"Leap second"NJA"Resetting "NEA"200 OK"FSiBB',
		'MArBDIcNcICINQICINLBB[B++JGBB[B--JBD[B09MAuBBGSICDNIBB[B..D[B09JBP',
		'A"Fatal error : "MAjCHMd*EYdMKvDCHMRIC#hBN#iBIC#gBN#iBN#iB',
	],
});
