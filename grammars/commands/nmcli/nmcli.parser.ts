// Generated from nmcli.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Fields, MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

interface NmcliLineCases {
	version: Fields<'version'>;
	problem: Fields<'problem'>;
	general: Fields<'state' | 'connectivity'>;
	device: Fields<'device' | 'type' | 'state', 'connection'>;
}

/** The case of a message, and the places of its parts. */
export type NmcliLineMatch = MatchOf<NmcliLineCases>;

export const matchNmcliLine: Matcher<NmcliLineMatch> = matcherOf({
	cases: 'version problem general device',
	fields: 'version problem state connectivity device type connection',
	program: [
		'N#BS',
		'LAlCqBvB/B*nB3B/BIC#DIC#EM#FIC#CIC#EM#FIC#EM#F',
		'A"nmcli tool, version "PD[C\x00\x1f!\xffQARAJ#G',
		'A"Error: "PC[B\x00\xffFQBRBJ#G',
		'PN#HQCA"  "E[B  PLAmDQWV*EbVlBVgBV*DqBVTA"full"MTA"limited"MOA"portal"MJA"none"MEA"unknown"QDA"  "E[B  LAkDKVQP*GaPTA"enabled"MJA"disabled"MEA"missing"A"  "E[B  FRCJ#G',
		'PD[C\x00\x1f!\xffQEA"  "E[B  PBB[BazE[E--09AZazQFA"  "E[B  PN#HQCLAgBBGXICDMNA"  "E[B  PN#IQGJBE[B  HRDO',
		'O',
		'N#IO',
		'IXBBB[B  LAgBBGQICDMGBB[B  JCHKC[B\x00\xffE[C\x00\x1f!\xffIeBIXBBB[B  LAgBBGQICDMGBB[B  JCHKC[B\x00\xffJ<gBO',
	],
});
