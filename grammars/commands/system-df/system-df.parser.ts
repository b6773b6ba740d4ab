// Generated from system-df.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Fields, MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

interface SystemDfLineCases {
	heading: Fields;
	complaint: Fields<'complaint'>;
	usage: Fields<'store' | 'size' | 'reclaimable', 'total' | 'active'>;
}

/** The case of a message, and the places of its parts. */
export type SystemDfLineMatch = MatchOf<SystemDfLineCases>;

export const matchSystemDfLine: Matcher<SystemDfLineMatch> = matcherOf({
	cases: 'heading complaint usage',
	fields: 'complaint store total active size reclaimable',
	program: [
		'N#BS',
		'LDgB1C8CgD*jB6CgD*a+CgD*E+CgD*D+CgD8C8CgD*D+CgDM#CM#DM#ET',
		'A"TYPE "FRAO',
		'PLAjCjBpBoBzBoB4BoB*cuBoBTA"Cannot connect to the "MOA"error during connect: "MJA"Error response from daemon: "MEA"Got permission denied while trying to connect to the "FQARBO',
		'PLAiCLgBWQ*ERQQbQTA"Images"MOA"Containers"MJA"Local Volumes"MEA"Build Cache"QBA"  "E[B  LAwBKP*JqBICDMXPD[B09QCA"  "E[B  PD[B09QDA"  "E[B  JBPN#GQEA"  "E[B  PN#GQFLAgBBGlBICDMbA" ("LAtBBGQICDMGBB[B--JBD[B09A"%)"JBE[B  HRCO',
		'O',
		'D[B09E[C..09LAgBBGQICDMGBB[B  JBD[CAZazO',
	],
});
