// Generated from curl.ohm. Do not edit: change the grammar and run "npm run generate".

import type { MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

/** The fields of every case; those with a question mark may be absent. */
const cases = {
	failed: 'status problem',
} as const;

/** The case of a message, and the places of its parts. */
export type CurlLineMatch = MatchOf<typeof cases>;

export const matchCurlLine: Matcher<CurlLineMatch> = matcherOf({
	cases,
	program: [
		'O#BT',
		'N#C',
		'G"curl: ("A"curl: ("QD[B09RAA") "QC[B\x00\xffFRBSAB',
	],
});
