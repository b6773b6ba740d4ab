// Generated from timeinit.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Fields, MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

interface TimeinitCases {
	setting: Fields<'origin'>;
	oldTime: Fields<'moment'>;
	newTime: Fields<'moment'>;
	alreadySet: Fields;
	rtcBehind: Fields;
	batteryDoubted: Fields;
	rtcTime: Fields<'moment'>;
	systemTime: Fields<'moment'>;
	rtcMissing: Fields<'device'>;
	rtcUnreadable: Fields<'problem'>;
	buildTimeMissing: Fields<'path'>;
}

/** The case of a message, and the places of its parts. */
export type TimeinitMatch = MatchOf<TimeinitCases>;

export const matchTimeinit: Matcher<TimeinitMatch> = matcherOf({
	cases: 'setting oldTime newTime alreadySet rtcBehind batteryDoubted rtcTime systemTime rtcMissing rtcUnreadable buildTimeMissing',
	fields: 'origin moment device problem path',
	program: [
		'LA7CBGVICDMLA"[timeinit"E[C\x00\x1f!\xffBB[B  JBN#BS',
		'LAvB6B/B4H*ShC4H*JjClC4H4HnC2E4H*T2H4HM#MM#HM#EM#DLIgBkCpCxF*YrCxF*nBtCxFM#GM#IM#KLLgB1C6CiD*Y8CiD*4B+CiDM#FM#JM#CM#LT',
		'A"Setting system time from "PLAyCRcW*OXWTA"build time"MEA"RTC"QABB[B..HRAO',
		'A"Old time: "PC[B\x00\xffFQBRBO',
		'A"New time: "PC[B\x00\xffFQBRCO',
		'LMhDJPO*GUOTA"System time already set."MEA"System time is already set."HRDO',
		'A"RTC time is in the past."HREO',
		'A"Check RTC battery if this issue persists."HRFO',
		'A"RTC time: "E[B  PC[B\x00\xffFQBRGO',
		'A"System time: "E[B  PC[B\x00\xffFQBRHO',
		'A"RTC device "PD[C\x00\x1f!\xffQCA" not found."HRIO',
		'A"hwclock: "PC[B\x00\xffFQDRJO',
		'PBB[B//D[C\x00\x1f!\xffQEA" not found."HRKO',
		'O',
	],
});
