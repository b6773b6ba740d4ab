// Generated from uname.ohm. Do not edit: change the grammar and run "npm run generate".

import type { MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

/** The fields of every case; those with a question mark may be absent. */
const cases = {
	reported: 'hostname release details',
} as const;

/** The case of a message, and the places of its parts. */
export type UnameLineMatch = MatchOf<typeof cases>;

export const matchUnameLine: Matcher<UnameLineMatch> = matcherOf({
	cases,
	program: [
		'O#BT',
		'MAsCBGIN#CU',
		'A"Linux "QD[C\x00\x1f!\xffRABB[B  QD[C\x00\x1f!\xffRBBB[B  QC[B\x00\xffFRCSAB',
	],
});
