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
		'E[B  O#BT',
		'MAmCuBzB5B*F1B5B*kB3B5BN#CN#DN#EU',
		'A"File: "QC[B\x00\xffFRASAB',
		'A"Modify: "QC[B\x00\xffFRBSBB',
		'A"stat: "QC[B\x00\xffFRCSCB',
	],
});
