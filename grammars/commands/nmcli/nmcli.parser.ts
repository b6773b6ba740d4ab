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
