// Generated from logfmt.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Fields, MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

interface LogfmtCases {
	quoted: Fields<'key' | 'quoted'>;
	bare: Fields<'key' | 'bare'>;
}

/** The case of a message, and the places of its parts. */
export type LogfmtMatch = MatchOf<LogfmtCases>;

export const matchLogfmt: Matcher<LogfmtMatch> = matcherOf({
	cases: 'quoted bare',
	fields: 'key quoted bare',
	program: [
		'O#BFT',
		'N#E',
		'A"="""QIYBMA8CBGSICDNIBB[B\\\\C[B\x00\xffJDC[C\x00!#\xffK<VRBSAC',
		'BB[B==QE[C\x00\x1f!\xffRCSBB',
		'QD[E\x00\x1f!!#<>\xffRAMA9BBGLIC#CN#DU',
	],
});
