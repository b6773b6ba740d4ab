// Generated from system-df.ohm. Do not edit: change the grammar and run "npm run generate".

import type { MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

/** The fields of every case; those with a question mark may be absent. */
const cases = {
	heading: '',
	complaint: 'complaint',
	usage: 'store total? active? size reclaimable',
} as const;

/** The case of a message, and the places of its parts. */
export type SystemDfLineMatch = MatchOf<typeof cases>;

export const matchSystemDfLine: Matcher<SystemDfLineMatch> = matcherOf({
	cases,
	program: [
		'O#BT',
		'MDgB1C8CgD*jB6CgD*a+CgD*E+CgD*D+CgD8C8CgD*D+CgDN#CN#DN#EU',
		'A"TYPE "FSAB',
		'QMAjCjBpBoBzBoB4BoB*cuBoBUA"Cannot connect to the "NOA"error during connect: "NJA"Error response from daemon: "NEA"Got permission denied while trying to connect to the "FRASBB',
		'QMAiCLgBWQ*ERQQbQUA"Images"NOA"Containers"NJA"Local Volumes"NEA"Build Cache"RBA"  "E[B  MAwBKP*JqBICDNXQD[B09RCA"  "E[B  QD[B09RDA"  "E[B  JBQO#FREA"  "E[B  QO#FRFMAgBBGlBICDNbA" ("MAtBBGQICDNGBB[B--JBD[B09A"%)"JBE[B  HSCB',
		'D[B09E[C..09MAgBBGQICDNGBB[B  JBD[CAZazP',
	],
});
