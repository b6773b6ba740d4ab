// Generated from date.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Fields, MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

interface DateLineCases {
	printed: Fields<'moment'>;
}

/** The case of a message, and the places of its parts. */
export type DateLineMatch = MatchOf<DateLineCases>;

export const matchDateLine: Matcher<DateLineMatch> = matcherOf({
	cases: 'printed',
	fields: 'moment',
	program: [
		'O#BT',
		'MDgBafhB*Of*JhBN#CU',
		'QMDgBaxBf*OgB*JfUBK[B09*D[B--[B09[B09[B--[B09[B09C[B\x00\xffFNqCMBhDV7BhB*CsBhBhBxBhB*FiBhBhB2BhBhBahBMAzCCmBNHUA"Mon"NdA"Tue"NYA"Wed"NTA"Thu"NOA"Fri"NJA"Sat"NEA"Sun"BB[B  C[B\x00\xffFRAE[B  HSAB',
	],
});
