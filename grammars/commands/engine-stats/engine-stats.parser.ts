// Generated from engine-stats.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Fields, MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

interface EngineStatsLineCases {
	heading: Fields;
	complaint: Fields<'complaint'>;
	container: Fields<'container' | 'cpu' | 'memory' | 'limit', 'name'>;
}

/** The case of a message, and the places of its parts. */
export type EngineStatsLineMatch = MatchOf<EngineStatsLineCases>;

export const matchEngineStatsLine: Matcher<EngineStatsLineMatch> = matcherOf({
	cases: 'heading complaint container',
	fields: 'complaint container name cpu memory limit',
	program: [
		'N#BS',
		'LBvCkBpBzB*QuBzB*MuBzBzBuBzBIC#CM#EIC#DM#EM#E',
		'A"CONTAINER"FRAJ#F',
		'PLAjCjBpBoBzBoB4BoB*cuBoBTA"Cannot connect to the "MOA"error during connect: "MJA"Error response from daemon: "MEA"Got permission denied while trying to connect to the "FQARBJ#F',
		'PD[C\x00\x1f!\xffQBA"  "E[B  IUBPIFBN#GKD[C\x00\x1f!\xffQCA"  "E[B  JBPN#GQDA"  "E[B  PN#HQEA" / "PN#HQFA"  "E[B  N#GFRCO',
		'O',
		'LAtBNTSSY*JSTA"--"MYD[B09LAuBBGSICDMIBB[B..D[B09JBBB[B%%O',
		'LAtBNTSSY*JSTA"--"MXD[B09E[C..09LAgBBGQICDMGBB[B  JBD[CAZazO',
	],
});
