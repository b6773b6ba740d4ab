// Generated from timeinit.ohm. Do not edit: change the grammar and run "npm run generate".

import type { MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

/** The fields of every case; those with a question mark may be absent. */
const cases = {
	setting: 'origin',
	oldTime: 'moment',
	newTime: 'moment',
	alreadySet: '',
	rtcBehind: '',
	batteryDoubted: '',
	rtcTime: 'moment',
	systemTime: 'moment',
	rtcMissing: 'device',
	rtcUnreadable: 'problem',
	buildTimeMissing: 'path',
} as const;

/** The case of a message, and the places of its parts. */
export type TimeinitMatch = MatchOf<typeof cases>;

export const matchTimeinit: Matcher<TimeinitMatch> = matcherOf({
	cases,
	program: [
		'MA7CBGVICDNLA"[timeinit"E[C\x00\x1f!\xffBB[B  JBO#BT',
		'MAvB6B/B4H*ShC4H*JjClC4H4HnC2E4H*T2H4HN#MN#HN#EN#DMIgBkCpCxF*YrCxF*nBtCxFN#GN#IN#KMLgB1C6CiD*Y8CiD*4B+CiDN#FN#JN#CN#LU',
		'A"Setting system time from "QMAyCRcW*OXWUA"build time"NEA"RTC"RABB[B..HSAB',
		'A"Old time: "QC[B\x00\xffFRBSBB',
		'A"New time: "QC[B\x00\xffFRBSCB',
		'MMhDJPO*GUOUA"System time already set."NEA"System time is already set."HSDB',
		'A"RTC time is in the past."HSEB',
		'A"Check RTC battery if this issue persists."HSFB',
		'A"RTC time: "E[B  QC[B\x00\xffFRBSGB',
		'A"System time: "E[B  QC[B\x00\xffFRBSHB',
		'A"RTC device "QD[C\x00\x1f!\xffRCA" not found."HSIB',
		'A"hwclock: "QC[B\x00\xffFRDSJB',
		'QBB[B//D[C\x00\x1f!\xffREA" not found."HSKB',
	],
});
