// Generated from hup-lock.ohm. Do not edit: change the grammar and run "npm run generate".

import type { MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

/** The fields of every case; those with a question mark may be absent. */
const cases = {
	file: 'path',
	modified: 'modified',
	problem: 'problem',
} as const;

/** The case of a message, and the places of its parts. */
export type HupLockLineMatch = MatchOf<typeof cases>;

export const matchHupLockLine: Matcher<HupLockLineMatch> = matcherOf({
	cases,
	program: [
		'E[B  O#BT',
		'MAmCuBzB5B*F1B5B*kB3B5BN#CN#DN#EU',
		'A"File: "QC[B\x00\xffFRASAB',
		'A"Modify: "QC[B\x00\xffFRBSBB',
		'A"stat: "QC[B\x00\xffFRCSCB',
	],
});
