// Generated from nmcli.ohm. Do not edit: change the grammar and run "npm run generate".

import type { MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

/** The fields of every case; those with a question mark may be absent. */
const cases = {
	version: 'version',
	activationFailed: 'words',
	problem: 'problem',
	heading: 'device state',
	kind: 'type',
	general: 'state connectivity',
	device: 'device type state connection?',
} as const;

/** The case of a message, and the places of its parts. */
export type NmcliLineMatch = MatchOf<typeof cases>;

export const matchNmcliLine: Matcher<NmcliLineMatch> = matcherOf({
	cases,
	program: [
		'O#BT',
		'MAgBvC0C4D*jB/C4D*nBtD4DIC#FIC#GIC#HN#IIC#DIC#EIC#FIC#HN#IIC#CIC#FIC#HN#IIC#FIC#HN#I',
		'A"nmcli tool, version "QD[C\x00\x1f!\xffRASAC',
		'A"Error: "MLhDEKJUPJUA"Connection activation failed: "NJA"Failed to add/activate new connection: "NEA"Failed to activate connection: "MAoBBGVICDNLBB[B((D[C\x00(*\xffA") "JBQC[B\x00\xffFRBSBC',
		'A"Error: "QC[B\x00\xffFRCSCC',
		'QD[D\x00\x1f!9;\xffRDA": "QO#JREE[B  HSDC',
		'A"        "QBB[BazE[E--09AZazRFA" ("FSEC',
		'QO#JREA"  "E[B  QMAmDQWV*EbVlBVgBV*DqBVUA"full"NTA"limited"NOA"portal"NJA"none"NEA"unknown"RGA"  "E[B  MAkDKVQP*GaPUA"enabled"NJA"disabled"NEA"missing"A"  "E[B  FSFC',
		'QD[D\x00\x1f!9;\xffRDA"  "E[B  QBB[BazE[E--09AZazRFA"  "E[B  QO#JREMAgBBGXICDNNA"  "E[B  QO#KRHJBE[B  HSGB',
		'O#KP',
		'MAgBBGeIXBBB[B  MAgBBGQICDNGBB[B  JCHLC[B\x00\xffE[C\x00\x1f!\xffImBBMAgBBGeIXBBB[B  MAgBBGQICDNGBB[B  JCHLC[B\x00\xffE[C\x00\x1f!\xffK<jBP',
	],
});
