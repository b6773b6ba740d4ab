// Generated from dmesg.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Fields, MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

interface DmesgLineCases {
	problem: Fields<'problem'>;
	words: Fields<'words'>;
}

/** The case of a message, and the places of its parts. */
export type DmesgLineMatch = MatchOf<DmesgLineCases>;

export const matchDmesgLine: Matcher<DmesgLineMatch> = matcherOf({
	cases: 'problem words',
	fields: 'problem words',
	program: [
		'O#BT',
		'MA8BpBuByB*duByB*HwByBN#DN#CU',
		'A"dmesg: "QC[B\x00\xffFRASAB',
		'MA8BBGVICDNLBB[B<<D[B09BB[B>>JBBB[B[[E[C\x00\\^\xffA"] "QC[B\x00\xffFRBSBB',
	],
});
