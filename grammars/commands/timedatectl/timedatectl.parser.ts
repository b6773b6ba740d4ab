// Generated from timedatectl.ohm. Do not edit: change the grammar and run "npm run generate".

import type { MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

/** The fields of every case; those with a question mark may be absent. */
const cases = {
	localTime: 'localTime',
	universalTime: 'universalTime',
	rtcTime: 'rtcTime',
	timeZone: 'timeZone',
	synchronised: 'synchronised',
	service: 'service',
	rtcZone: 'rtcInLocalZone',
	failed: 'complaint',
} as const;

/** The case of a message, and the places of its parts. */
export type TimedatectlLineMatch = MatchOf<typeof cases>;

export const matchTimedatectlLine: Matcher<TimedatectlLineMatch> = matcherOf({
	cases,
	program: [
		'E[B  O#BT',
		'MHgB3CyD0D*LyD0D*yB8CyD+C0DgD0D*CqD0D0DsD0DuD0D*EwD0DyD0DN#DN#GMAyCDIUOUN#EN#CN#IN#FN#JN#HU',
		'A"Local time: "QC[B\x00\xffFRASAB',
		'A"Universal time: "QC[B\x00\xffFRBSBB',
		'A"RTC time: "QC[B\x00\xffFRCSCB',
		'MEgB7ChDgD*4CmDgDUA"Time zone: "NEA"Timezone: "QD[C\x00\x1f!\xffRDFSDB',
		'MAuCGRL*DMLUA"System clock synchronized: "NEA"NTP synchronized: "QMAuDMXR*JSRUA"yes"NEA"no"RESEB',
		'MFlDOUT*GjBZT*CeTUA"NTP service: "NOA"NTP enabled: "NJA"Network time on: "NEA"systemd-timesyncd.service active: "QC[B\x00\xffFRFSFB',
		'A"RTC in local TZ: "QMAuDMXR*JSRUA"yes"NEA"no"RGSGB',
		'QA"Failed to "FRHSHB',
	],
});
