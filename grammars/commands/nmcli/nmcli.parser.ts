// Generated from nmcli.ohm. Do not edit: change the grammar and run "npm run generate".

import type { MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

/** The fields of every case; those with a question mark may be absent. */
const cases = {
	version: 'version',
	problem: 'problem',
	general: 'state connectivity',
	device: 'device type state connection?',
} as const;

/** The case of a message, and the places of its parts. */
export type NmcliLineMatch = MatchOf<typeof cases>;

export const matchNmcliLine: Matcher<NmcliLineMatch> = matcherOf({
	cases,
	program: [
		'O#BT',
		'MAlCqBvB/B*nB3B/BIC#DIC#EN#FIC#CIC#EN#FIC#EN#F',
		'A"nmcli tool, version "QD[C\x00\x1f!\xffRASAC',
		'A"Error: "QC[B\x00\xffFRBSBC',
		'QO#GRCA"  "E[B  QMAmDQWV*EbVlBVgBV*DqBVUA"full"NTA"limited"NOA"portal"NJA"none"NEA"unknown"RDA"  "E[B  MAkDKVQP*GaPUA"enabled"NJA"disabled"NEA"missing"A"  "E[B  FSCC',
		'QD[C\x00\x1f!\xffREA"  "E[B  QBB[BazE[E--09AZazRFA"  "E[B  QO#GRCMAgBBGXICDNNA"  "E[B  QO#HRGJBE[B  HSDB',
		'O#HP',
		'MAgBBGeIXBBB[B  MAgBBGQICDNGBB[B  JCHLC[B\x00\xffE[C\x00\x1f!\xffImBBMAgBBGeIXBBB[B  MAgBBGQICDNGBB[B  JCHLC[B\x00\xffE[C\x00\x1f!\xffK<jBP',
	],
});
