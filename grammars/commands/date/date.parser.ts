// Generated from date.ohm. Do not edit: change the grammar and run "npm run generate".

import type { MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

/** The fields of every case; those with a question mark may be absent. */
const cases = {
	printed: 'moment',
} as const;

/** The case of a message, and the places of its parts. */
export type DateLineMatch = MatchOf<typeof cases>;

export const matchDateLine: Matcher<DateLineMatch> = matcherOf({
	cases,
	program: [
		'O#BT',
		'MDgBafhB*Of*JhBN#CU',
		'QMDgBaxBf*OgB*JfUBK[B09*D[B--[B09[B09[B--[B09[B09C[B\x00\xffFNqCMBhDV7BhB*CsBhBhBxBhB*FiBhBhB2BhBhBahBMAzCCmBNHUA"Mon"NdA"Tue"NYA"Wed"NTA"Thu"NOA"Fri"NJA"Sat"NEA"Sun"BB[B  C[B\x00\xffFRAE[B  HSAB',
	],
});
