// Generated from logfmt.ohm. Do not edit: change the grammar and run "npm run generate".

import type { MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

/** The fields of every case; those with a question mark may be absent. */
const cases = {
	quoted: 'key quoted',
	bare: 'key bare',
} as const;

/** The case of a message, and the places of its parts. */
export type LogfmtMatch = MatchOf<typeof cases>;

export const matchLogfmt: Matcher<LogfmtMatch> = matcherOf({
	cases,
	program: [
		'O#BFT',
		'N#E',
		'A"="""QIYBMA8CBGSICDNIBB[B\\\\C[B\x00\xffJDC[C\x00!#\xffK<VRBSAC',
		'BB[B==QE[C\x00\x1f!\xffRCSBB',
		'QD[E\x00\x1f!!#<>\xffRAMA9BBGLIC#CN#DU',
	],
});
