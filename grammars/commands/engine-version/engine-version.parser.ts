// Generated from engine-version.ohm. Do not edit: change the grammar and run "npm run generate".

import type { MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

/** The fields of every case; those with a question mark may be absent. */
const cases = {
	version: 'program version build?',
} as const;

/** The case of a message, and the places of its parts. */
export type EngineVersionLineMatch = MatchOf<typeof cases>;

export const matchEngineVersionLine: Matcher<EngineVersionLineMatch> = matcherOf({
	cases,
	program: [
		'O#BT',
		'N#C',
		'QD[C\x00\x1f!\xffRAA" version "QD[D\x00\x1f!+-\xffRBMAsBBGVICDNLA", build "QD[C\x00\x1f!\xffRCJBE[B  HSAB',
	],
});
