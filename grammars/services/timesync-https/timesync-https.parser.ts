// Generated from timesync-https.ohm. Do not edit: change the grammar and run "npm run generate".

import type { MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

/** The fields of every case; those with a question mark may be absent. */
const cases = {
	starting: '',
	synchronised: '',
	alreadySynchronised: '',
	oldTime: 'moment',
	newTime: 'moment',
	headerInPast: '',
	headerWithoutDate: '',
	serverTime: 'moment',
	systemTime: 'moment',
	failed: 'attempts',
} as const;

/** The case of a message, and the places of its parts. */
export type TimesyncHttpsMatch = MatchOf<typeof cases>;

export const matchTimesyncHttps: Matcher<TimesyncHttpsMatch> = matcherOf({
	cases,
	program: [
		'MA7CBGVICDNLA"[timesync-https"E[C\x00\x1f!\xffBB[B  JBO#BT',
		'MC0CkBpBzD*LlCzDzDnCzD*HpCzD*DrCtCzD*CxDzDMNkDRWqC*IYqC*EaqCN#IN#LN#HN#CN#FN#DN#JMLgBbgBmB*YiBmBN#EN#KN#GU',
		'A"Starting HTTPS time synchronisation."FSAB',
		'A"Time synchronised via HTTPS."FSBB',
		'A"System time is already synchronised."FSCB',
		'A"Old time: "QC[B\x00\xffFRASDB',
		'A"New time: "QC[B\x00\xffFRASEB',
		'A"HTTPS header time is in the past."FSFB',
		'A"HTTPS header did not return a date field."FSGB',
		'A"Server time: "E[B  QC[B\x00\xffFRASHB',
		'A"System time: "E[B  QC[B\x00\xffFRASIB',
		'A"HTTPS time synchronisation failed after "QD[B09RBA" attempts"FSJB',
	],
});
