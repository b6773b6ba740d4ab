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
	cases: 'sourceSelected unsynchronised clockWrong clockStepped backwardJump forwardJump pollingForced synchronisationLost triggerFailed starting exiting sourceReplaced sourceOffline sourceOnline falseticker kissOfDeath sourceUnusable resolvingFailed serverFromFileUnresolved interference adjustmentRefused rtcWrong clockOffFromRtc timeRestored alreadyRunning configurationInvalid configurationMissing fatal notice',
	fields: 'stamp source name reason seconds adjustment version replacement limit host consequence pid invalidity missing fatality',
	program: [
		'IcBBB[B[[E[C\x00\\^\xffBB[B]]LAgBBGQICDMGBB[B  JBJ<cLEtBBG9BICDMzBPBT[B09*D[B--[B09[B09[B--[B09[B09[BTT[B09[B09[B::[B09[B09[B::[B09[B09LAuBBGSICDMIBB[B..D[B09JBBB[BZZQABB[B  JBN#BS',
		'LAyByBzPwQwQ3BwQ*K7B1C3CtFzPyFzP*C/JwQzPwQjKwQ*CoL4MzPzPwQzPwQ*IzPwQ1PwQIC#KTLBkDLQ4N*IV4NIC#WM#eIC#aM#eM#GLSgBiCnC8M*YnC8M*SsC8M*RxC8MIC#DM#eIC#UM#eIC#TM#eIC#QM#eLOhC1B6BoEiCoE*ExCoE*c5CoE*MvDoEIC#aIC#dM#eLYvDCHPmCIC#cIC#dM#eIC#bIC#dM#eLCpDMRoH*JvBoHIC#KM#eLBhDPZyG*MUyGIC#HM#eIC#dM#eIC#STLB0CchBtG*ZjBtGM#JM#ILB0CchBrE*PmBrE*IrBrEIC#XM#eIC#RM#eIC#SM#eLBlDVa7C*If7C*IqB7CIC#CM#eIC#NIC#OIC#PM#eLOhDTYxB*DdxB*GiBxB*CnBsBxBIC#FM#eIC#YM#eIC#VM#eIC#EM#eIC#ZM#eM#eLIlDSXb*PZbM#MM#LT',
		'A"Selected source "PD[C\x00\x1f!\xffQBLAgBBGYICDMOA" ("PD[C\x00(*\xffQCBB[B))JBHRAJ#f',
		'LDnBoCuCtC*lCzCtCTA"Can\'t"MEA"Cannot"A" synchroni"BE[Csszz[Bee[B::[B  PLFqDMcRSRhBRRmBR*CXRTA"no selectable sources"MTA"no sources"MOA"no majority"MJA"not enough selectable sources"MEA"no required source in selectable sources"QDFRBJ#f',
		'A"System clock wrong by "PN#gBQEA" seconds"LAgBNSlC*KSlCICDMvBPLDkDRXWWmBW*DhBW*GcWTA", adjustment started"MOA" (step)"MJA" (slew)"MEA" (ignored)"QFJBFRCJ#f',
		'A"System clock was stepped by "PN#gBQEA" seconds"FRDJ#f',
		'A"Backward time jump detected"FREO',
		'A"Forward time jump detected"FRFJ#f',
		'A"No online NTP sources - forcing poll"FRGO',
		'A"NTP time lost synchronization - restarting chronyd"FRHO',
		'LA1BSdX*PYXTA"Failed to trigger NTP sync"MEA"506 Cannot talk to daemon"FRIJ#f',
		'A"chronyd version "PD[C\x00\x1f!\xffQGA" starting"FRJO',
		'A"chronyd exiting"FRKO',
		'A"Source "PD[C\x00\x1f!\xffQBA" replaced with "PD[C\x00\x1f!\xffQHLAgBBGVICDMLA" ("E[C\x00(*\xffBB[B))JBHRLJ#f',
		'A"Source "PD[C\x00\x1f!\xffQBLAgBBGYICDMOA" ("PD[C\x00(*\xffQCBB[B))JBA" offline"HRMJ#f',
		'A"Source "PD[C\x00\x1f!\xffQBLAgBBGYICDMOA" ("PD[C\x00(*\xffQCBB[B))JBA" online"HRNJ#f',
		'A"Detected falseticker "PD[C\x00\x1f!\xffQBLAgBBGYICDMOA" ("PD[C\x00(*\xffQCBB[B))JBFROJ#f',
		'A"Received KoD "D[C\x00\x1f!\xffA" from "PD[C\x00\x1f!\xffQBFRPJ#f',
		'LAqCJUO*GPOTA"Root distance of "MEA"Jitter of "PD[C\x00\x1f!\xffQBLAgBBGYICDMOA" ("PD[C\x00(*\xffQCBB[B))JBA" exceeds max"PLAkDHNM*ESMTA"distance"MEA"jitter"QIFRQJ#f',
		'A"Could not resolve address of initstepslew server "PD[C\x00\x1f!\xffQJHRRJ#f',
		'A"Could not resolve NTP server "PD[C\x00\x1f!\xffQJA" from "FRSJ#f',
		'A"System clock interference detected"FRTJ#f',
		'A"Adjustment of "PN#gBQEA" seconds exceeds the allowed maximum"E[C\x00\')\xffBB[B((PLAlDFLK*CQKTA"exiting"MEA"ignored"QKBB[B))FRUJ#f',
		'A"RTC wrong by "PN#gBQEA" seconds"FRVJ#f',
		'A"System clock off from RTC by "PN#gBQEA" seconds"FRWJ#f',
		'A"System time restored from "FRXJ#f',
		'LAmCBGQICDMGA"Fatal error : "JBA"Another chronyd may already be running (pid="PD[B09QLBB[B))FRYJ#f',
		'A"Fatal error : "PLAjCHSM*ENMTA"Invalid "MEA"Could not parse "FQMRZJ#f',
		'A"Fatal error : "PA"Could not open configuration file "FQNRaJ#f',
		'A"Fatal error : "PFQORbJ#f',
		'LAyBwBnJpF*N1BpFqFzItGvFrHwH0FpFpF+BpF*EuCkE3GyGpF4IpF*I+FpFLGwDEsF0D0DnF0DLBlDL/GrD*C3FrD*EqErDLCjCxBgG7C*oB4ErD1D7C*C0G7CLN0CgB7DlB*T2DlB*ClElB*EgElBTA"CAP_SYS_TIME not present"M8DA"Frequency "M3DA"Initial frequency "MyDA"Running with root privileges"MtDA"adjtimex() "MoDA"Root dropped to "MjDA"Loaded "M+CA"Enabled "M5CA"Using "M0CA"Timezone "MvCA"Added source "MqCA"Added pool "MlCA"Removed source "MgCA"Generated key "M7BA"Hwclock "M2BA"Linux kernel "MxBA"System\'s initial offset "MsBA"System clock TAI offset "MnBA"System clock status "MiBA"Set system time"MdA"RTC "MYA"Disabled "MTA"Waiting for "MOA"Leap second"MJA"Resetting "MEA"200 OK"FRcO',
		'O',
		'LArBDIcNcICIMQICIMLBB[B++JGBB[B--JBD[B09LAuBBGSICDMIBB[B..D[B09JBO',
	],
});
