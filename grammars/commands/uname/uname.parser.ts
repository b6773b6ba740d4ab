// Generated from uname.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Fields, MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

interface UnameLineCases {
	reported: Fields<'hostname' | 'release' | 'details'>;
}

/** The case of a message, and the places of its parts. */
export type UnameLineMatch = MatchOf<UnameLineCases>;

export const matchUnameLine: Matcher<UnameLineMatch> = matcherOf({
	cases: 'reported',
	fields: 'hostname release details',
	program: [
		'O#BT',
		'MAsCBGIN#CU',
		'A"Linux "QD[C\x00\x1f!\xffRABB[B  QD[C\x00\x1f!\xffRBBB[B  QC[B\x00\xffFRCSAB',
	],
});
