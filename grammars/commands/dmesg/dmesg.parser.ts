// Generated from dmesg.ohm. Do not edit: change the grammar and run "npm run generate".

import type { MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

/** The fields of every case; those with a question mark may be absent. */
const cases = {
	problem: 'problem',
	words: 'words',
} as const;

/** The case of a message, and the places of its parts. */
export type DmesgLineMatch = MatchOf<typeof cases>;

export const matchDmesgLine: Matcher<DmesgLineMatch> = matcherOf({
	cases,
	program: [
		'O#BT',
		'MA8BpBuByB*duByB*HwByBN#DN#CU',
		'A"dmesg: "QC[B\x00\xffFRASAB',
		'MA8BBGVICDNLBB[B<<D[B09BB[B>>JBBB[B[[E[C\x00\\^\xffA"] "QC[B\x00\xffFRBSBB',
	],
});
