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
		'O#BT',
		'MBvCkBpBzB*QuBzB*MuBzBzBuBzBIC#CN#EIC#DN#EN#E',
		'A"CONTAINER"FSAC',
		'QMAjCjBpBoBzBoB4BoB*cuBoBUA"Cannot connect to the "NOA"error during connect: "NJA"Error response from daemon: "NEA"Got permission denied while trying to connect to the "FRASBC',
		'QD[C\x00\x1f!\xffRBA"  "E[B  ImBBQMAtBNSYYS*JYIFBO#FLD[C\x00\x1f!\xffRCA"  "E[B  JBQO#FRDA"  "E[B  QO#GREA" / "QO#GRFA"  "E[B  O#FFSCB',
		'MAtBNTSSY*JSUA"--"NYD[B09MAuBBGSICDNIBB[B..D[B09JBBB[B%%P',
		'MAtBNTSSY*JSUA"--"NXD[B09E[C..09MAgBBGQICDNGBB[B  JBD[CAZazP',
	],
});
