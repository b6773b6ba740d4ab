// Generated from hup-lock.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Fields, MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

interface HupLockLineCases {
	file: Fields<'path'>;
	modified: Fields<'modified'>;
	problem: Fields<'problem'>;
}

/** The case of a message, and the places of its parts. */
export type HupLockLineMatch = MatchOf<HupLockLineCases>;

export const matchHupLockLine: Matcher<HupLockLineMatch> = matcherOf({
	cases: 'file modified problem',
	fields: 'path modified problem',
	program: [
		'E[B  N#BS',
		'LAmCuBzB5B*F1B5B*kB3B5BM#CM#DM#ET',
		'A"File: "PC[B\x00\xffFQARAO',
		'A"Modify: "PC[B\x00\xffFQBRBO',
		'A"stat: "PC[B\x00\xffFQCRCO',
		'O',
	],
});
