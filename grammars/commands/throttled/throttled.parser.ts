// Generated from throttled.ohm. Do not edit: change the grammar and run "npm run generate".

import type { MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

/** The fields of every case; those with a question mark may be absent. */
const cases = {
	reported: 'bits',
} as const;

/** The case of a message, and the places of its parts. */
export type ThrottledLineMatch = MatchOf<typeof cases>;

export const matchThrottledLine: Matcher<ThrottledLineMatch> = matcherOf({
	cases,
	program: [
		'O#BT',
		'MA0DBGIN#CU',
		'A"throttled=0x"QD[D09AFafRAE[C\x09\x09  HSAB',
	],
});
