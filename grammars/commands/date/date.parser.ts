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
		'N#BS',
		'LDgBafhB*Of*JhBM#CT',
		'PLDgBaxBf*OgB*JfTBK[B09*D[B--[B09[B09[B--[B09[B09C[B\x00\xffFMqCLBhDV7BhB*CsBhBhBxBhB*FiBhBhB2BhBhBahBLAzCCmBNHTA"Mon"MdA"Tue"MYA"Wed"MTA"Thu"MOA"Fri"MJA"Sat"MEA"Sun"BB[B  C[B\x00\xffFQAE[B  HRAO',
		'O',
	],
});
