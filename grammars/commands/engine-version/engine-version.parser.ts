// Generated from engine-version.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Fields, MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

interface EngineVersionLineCases {
	version: Fields<'program' | 'version', 'build'>;
}

/** The case of a message, and the places of its parts. */
export type EngineVersionLineMatch = MatchOf<EngineVersionLineCases>;

export const matchEngineVersionLine: Matcher<EngineVersionLineMatch> = matcherOf({
	cases: 'version',
	fields: 'program version build',
	program: [
		'N#BS',
		'M#C',
		'PD[C\x00\x1f!\xffQAA" version "PD[D\x00\x1f!+-\xffQBLAsBBGVICDMLA", build "PD[C\x00\x1f!\xffQCJBE[B  HRAO',
		'O',
	],
});
