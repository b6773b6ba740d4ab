// Generated from engine-stats.ohm. Do not edit: change the grammar and run "npm run generate".

import type { MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

/** The fields of every case; those with a question mark may be absent. */
const cases = {
	heading: '',
	complaint: 'complaint',
	container: 'container name? cpu memory limit',
} as const;

/** The case of a message, and the places of its parts. */
export type EngineStatsLineMatch = MatchOf<typeof cases>;

export const matchEngineStatsLine: Matcher<EngineStatsLineMatch> = matcherOf({
	cases,
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
