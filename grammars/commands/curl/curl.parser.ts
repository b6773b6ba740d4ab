// Generated from curl.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Fields, MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

interface CurlLineCases {
	failed: Fields<'status' | 'problem'>;
}

/** The case of a message, and the places of its parts. */
export type CurlLineMatch = MatchOf<CurlLineCases>;

export const matchCurlLine: Matcher<CurlLineMatch> = matcherOf({
	cases: 'failed',
	fields: 'status problem',
	program: [
		'O#BT',
		'N#C',
		'G"curl: ("A"curl: ("QD[B09RAA") "QC[B\x00\xffFRBSAB',
	],
});
