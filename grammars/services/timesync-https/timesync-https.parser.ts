// Generated from timesync-https.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Fields, MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

interface TimesyncHttpsCases {
	starting: Fields;
	synchronised: Fields;
	alreadySynchronised: Fields;
	oldTime: Fields<'moment'>;
	newTime: Fields<'moment'>;
	headerInPast: Fields;
	headerWithoutDate: Fields;
	serverTime: Fields<'moment'>;
	systemTime: Fields<'moment'>;
	failed: Fields<'attempts'>;
}

/** The case of a message, and the places of its parts. */
export type TimesyncHttpsMatch = MatchOf<TimesyncHttpsCases>;

export const matchTimesyncHttps: Matcher<TimesyncHttpsMatch> = matcherOf({
	cases: 'starting synchronised alreadySynchronised oldTime newTime headerInPast headerWithoutDate serverTime systemTime failed',
	fields: 'moment attempts',
	program: [
		'LA7CBGVICDMLA"[timesync-https"E[C\x00\x1f!\xffBB[B  JBN#BS',
		'LC0CkBpBzD*LlCzDzDnCzD*HpCzD*DrCtCzD*CxDzDLNkDRWqC*IYqC*EaqCM#IM#LM#HM#CM#FM#DM#JLLgBbgBmB*YiBmBM#EM#KM#GT',
		'A"Starting HTTPS time synchronisation."FRAO',
		'A"Time synchronised via HTTPS."FRBO',
		'A"System time is already synchronised."FRCO',
		'A"Old time: "PC[B\x00\xffFQARDO',
		'A"New time: "PC[B\x00\xffFQAREO',
		'A"HTTPS header time is in the past."FRFO',
		'A"HTTPS header did not return a date field."FRGO',
		'A"Server time: "E[B  PC[B\x00\xffFQARHO',
		'A"System time: "E[B  PC[B\x00\xffFQARIO',
		'A"HTTPS time synchronisation failed after "PD[B09QBA" attempts"FRJO',
		'O',
	],
});
