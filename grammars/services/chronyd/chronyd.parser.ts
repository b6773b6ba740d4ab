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
	sourceUnusable: Fields<'source' | 'limit', 'name'>;
	resolvingFailed: Fields<'host'>;
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
	notice: Fields;
}

/** The case of a message, and the places of its parts. */
export type ChronydMatch = MatchOf<ChronydCases, never, 'stamp'>;

export const matchChronyd: Matcher<ChronydMatch> = matcherOf({
	cases: 'sourceSelected unsynchronised clockWrong clockStepped backwardJump forwardJump pollingForced synchronisationLost triggerFailed starting exiting sourceReplaced sourceOffline sourceOnline falseticker kissOfDeath handshakeFailed sourceUnusable resolvingFailed serverFromFileUnresolved interference adjustmentRefused rtcWrong clockOffFromRtc timeRestored alreadyRunning configurationInvalid configurationMissing fatal notice',
	fields: 'stamp source name reason seconds adjustment version replacement server notYetValid expired untrusted refusal limit host consequence pid invalidity missing fatality',
	program: [
		'IcBBB[B[[E[C\x00\\^\xffBB[B]]MAgBBGQICDNGBB[B  JBK<ZMEtBBG9BICDNzBQBT[B09*D[B--[B09[B09[B--[B09[B09[BTT[B09[B09[B::[B09[B09[B::[B09[B09MAuBBGSICDNIBB[B..D[B09JBBB[BZZRABB[B  JBO#BT',
		'MAyByBuMrNrN3BrN*K7B1C3CtFuMyFuM*C1GrNuMrN5GrN*C+HuJpMuMrNuMrN*IuMrNwMrNIC#KUMBkDLQzK*IVzKIC#XN#fIC#bN#fN#GMSgBiCnC3J*YnC3J*SsC3J*RxC3JIC#DN#fIC#VN#fIC#UN#fIC#QN#fMCpDMR8G*HW8Gb8GIC#KN#fIC#HN#fIC#bIC#hBN#fIC#TUMB0CchByG*ZjByGN#JN#IMB0CchBwE*PmBwE*IrBwEIC#YN#fIC#RN#fIC#TN#fMBlDVagD*IfgD*IqBgDIC#CN#fIC#NIC#OIC#PN#fMOhDTY2B*Dd2B*GiB2B*CnBsB2BIC#FN#fIC#ZN#fIC#WN#fIC#EN#fIC#aN#fIC#SN#fN#fMIlDSXb*PZbN#MN#LU',
		'A"Selected source "QD[C\x00\x1f!\xffRBMAgBBGYICDNOA" ("QD[C\x00(*\xffRCBB[B))JBHSAC',
		'MDnBoCuCtC*lCzCtCUA"Can\'t"NEA"Cannot"A" synchroni"BE[Csszz[Bee[B::[B  QMFqDMcRSRhBRRmBR*CXRUA"no selectable sources"NTA"no sources"NOA"no majority"NJA"not enough selectable sources"NEA"no required source in selectable sources"RDFSBC',
		'A"System clock wrong by "QO#gBREA" seconds"MAgBNSlC*KSlCICDNvBQMDkDRXWWmBW*DhBW*GcWUA", adjustment started"NOA" (step)"NJA" (slew)"NEA" (ignored)"RFJBFSCC',
		'A"System clock was stepped by "QO#gBREA" seconds"FSDC',
		'A"Backward time jump detected"FSEB',
		'A"Forward time jump detected"FSFC',
		'A"No online NTP sources - forcing poll"FSGB',
		'A"NTP time lost synchronization - restarting chronyd"FSHB',
		'MA1BSdX*PYXUA"Failed to trigger NTP sync"NEA"506 Cannot talk to daemon"FSIC',
		'A"chronyd version "QD[C\x00\x1f!\xffRGA" starting"FSJB',
		'A"chronyd exiting"FSKB',
		'A"Source "QD[C\x00\x1f!\xffRBA" replaced with "QD[C\x00\x1f!\xffRHMAgBBGVICDNLA" ("E[C\x00(*\xffBB[B))JBHSLC',
		'A"Source "QD[C\x00\x1f!\xffRBMAgBBGYICDNOA" ("QD[C\x00(*\xffRCBB[B))JBA" offline"HSMC',
		'A"Source "QD[C\x00\x1f!\xffRBMAgBBGYICDNOA" ("QD[C\x00(*\xffRCBB[B))JBA" online"HSNC',
		'A"Detected falseticker "QD[C\x00\x1f!\xffRBMAgBBGYICDNOA" ("QD[C\x00(*\xffRCBB[B))JBFSOC',
		'A"Received KoD "D[C\x00\x1f!\xffA" from "QD[C\x00\x1f!\xffRBFSPC',
		'A"TLS handshake with "QD[C\x00\x1f!\xffRIA" ("QD[C\x00(*\xffRCA") failed : "IyBBMA1DBGNIGBA"uses not yet valid certificate"LMA1DBGNIGBA"uses expired certificate"LMApDBGNIGBA"issuer is unknown"LIEBHLC[B\x00\xffK<vBMFlDOT6B*HY6B*Cd6BICVNjBICINeICTNZQA"uses not yet valid certificate"RJJVQA"uses expired certificate"RKJNQA"issuer is unknown"RLJFQHRMFSQC',
		'MAqCJUO*GPOUA"Root distance of "NEA"Jitter of "QD[C\x00\x1f!\xffRBMAgBBGYICDNOA" ("QD[C\x00(*\xffRCBB[B))JBA" exceeds max"QMAkDHNM*ESMUA"distance"NEA"jitter"RNFSRC',
		'A"Could not resolve address of initstepslew server "QD[C\x00\x1f!\xffROHSSC',
		'A"Could not resolve NTP server "QD[C\x00\x1f!\xffROA" from "FSTC',
		'A"System clock interference detected"FSUC',
		'A"Adjustment of "QO#gBREA" seconds exceeds the allowed maximum"E[C\x00\')\xffBB[B((QMAlDFLK*CQKUA"exiting"NEA"ignored"RPBB[B))FSVC',
		'A"RTC wrong by "QO#gBREA" seconds"FSWC',
		'A"System clock off from RTC by "QO#gBREA" seconds"FSXC',
		'A"System time restored from "FSYC',
		'MAmCBGQICDNGA"Fatal error : "JBA"Another chronyd may already be running (pid="QD[B09RQBB[B))FSZC',
		'QMAjCHSM*ENMUA"Invalid "NEA"Could not parse "FRRSaD',
		'QA"Could not open configuration file "FRSSbD',
		'QFRTScC',
		'MAyBwBnJpF*N1BpFqFzItGvFrHwH0FpFpF+BpF*EuCkE3GyGpF4IpF*I+FpFMGwDEsF0D0DnF0DMBlDL/GrD*C3FrD*EqErDMCjCxBgG7C*oB4ErD1D7C*C0G7CMN0CgB7DlB*T2DlB*ClElB*EgElBUA"CAP_SYS_TIME not present"N8DA"Frequency "N3DA"Initial frequency "NyDA"Running with root privileges"NtDA"adjtimex() "NoDA"Root dropped to "NjDA"Loaded "N+CA"Enabled "N5CA"Using "N0CA"Timezone "NvCA"Added source "NqCA"Added pool "NlCA"Removed source "NgCA"Generated key "N7BA"Hwclock "N2BA"Linux kernel "NxBA"System\'s initial offset "NsBA"System clock TAI offset "NnBA"System clock status "NiBA"Set system time"NdA"RTC "NYA"Disabled "NTA"Waiting for "NOA"Leap second"NJA"Resetting "NEA"200 OK"FSdB',
		'MArBDIcNcICINQICINLBB[B++JGBB[B--JBD[B09MAuBBGSICDNIBB[B..D[B09JBP',
		'A"Fatal error : "MAjCHMd*EYdMKvDCHMRIC#dN#eIC#cN#eN#e',
	],
});
