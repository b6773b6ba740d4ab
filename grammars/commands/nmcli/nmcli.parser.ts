// Generated from nmcli.ohm. Do not edit: change the grammar and run "npm run generate".

import type { MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

/** The fields of every case; those with a question mark may be absent. */
const cases = {
	version: 'version',
	activationFailed: 'words',
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
		'MAlCqBvBiC*nB6BiCIC#DIC#EIC#FN#GIC#CIC#FN#GIC#FN#G',
		'A"nmcli tool, version "QD[C\x00\x1f!\xffRASAC',
		'A"Error: "MLhDEKJUPJUA"Connection activation failed: "NJA"Failed to add/activate new connection: "NEA"Failed to activate connection: "MAoBBGVICDNLBB[B((D[C\x00(*\xffA") "JBQC[B\x00\xffFRBSBC',
		'A"Error: "QC[B\x00\xffFRCSCC',
		'QO#HRDA"  "E[B  QMAmDQWV*EbVlBVgBV*DqBVUA"full"NTA"limited"NOA"portal"NJA"none"NEA"unknown"REA"  "E[B  MAkDKVQP*GaPUA"enabled"NJA"disabled"NEA"missing"A"  "E[B  FSDC',
		'QD[C\x00\x1f!\xffRFA"  "E[B  QBB[BazE[E--09AZazRGA"  "E[B  QO#HRDMAgBBGXICDNNA"  "E[B  QO#IRHJBE[B  HSEB',
		'O#IP',
		'MAgBBGeIXBBB[B  MAgBBGQICDNGBB[B  JCHLC[B\x00\xffE[C\x00\x1f!\xffImBBMAgBBGeIXBBB[B  MAgBBGQICDNGBB[B  JCHLC[B\x00\xffE[C\x00\x1f!\xffK<jBP',
	],
});
