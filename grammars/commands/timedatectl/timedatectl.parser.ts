// Generated from timedatectl.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Fields, MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

interface TimedatectlLineCases {
	localTime: Fields<'localTime'>;
	universalTime: Fields<'universalTime'>;
	rtcTime: Fields<'rtcTime'>;
	timeZone: Fields<'timeZone'>;
	synchronised: Fields<'synchronised'>;
	service: Fields<'service'>;
	rtcZone: Fields<'rtcInLocalZone'>;
	failed: Fields<'complaint'>;
}

/** The case of a message, and the places of its parts. */
export type TimedatectlLineMatch = MatchOf<TimedatectlLineCases>;

export const matchTimedatectlLine: Matcher<TimedatectlLineMatch> = matcherOf({
	cases: 'localTime universalTime rtcTime timeZone synchronised service rtcZone failed',
	fields: 'localTime universalTime rtcTime timeZone synchronised service rtcInLocalZone complaint',
	program: [
		'E[B  N#BS',
		'LHgB3CyD0D*LyD0D*yB8CyD+C0DgD0D*CqD0D0DsD0DuD0D*EwD0DyD0DM#DM#GLAyCDIUOUM#EM#CM#IM#FM#JM#HT',
		'A"Local time: "PC[B\x00\xffFQARAO',
		'A"Universal time: "PC[B\x00\xffFQBRBO',
		'A"RTC time: "PC[B\x00\xffFQCRCO',
		'LEgB7ChDgD*4CmDgDTA"Time zone: "MEA"Timezone: "PD[C\x00\x1f!\xffQDFRDO',
		'LAuCGRL*DMLTA"System clock synchronized: "MEA"NTP synchronized: "PLAuDMXR*JSRTA"yes"MEA"no"QEREO',
		'LFlDOUT*GjBZT*CeTTA"NTP service: "MOA"NTP enabled: "MJA"Network time on: "MEA"systemd-timesyncd.service active: "PC[B\x00\xffFQFRFO',
		'A"RTC in local TZ: "PLAuDMXR*JSRTA"yes"MEA"no"QGRGO',
		'PA"Failed to "FQHRHO',
		'O',
	],
});
