// Generated from ps-engine.ohm. Do not edit: change the grammar and run "npm run generate".

import type { MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

/** The fields of every case; those with a question mark may be absent. */
const cases = {
	heading: '',
	complaint: 'complaint',
	up: 'container image condition? name',
	ended: 'container image ended exitCode name',
	other: 'container image state name',
} as const;

/** The case of a message, and the places of its parts. */
export type PsEngineLineMatch = MatchOf<typeof cases>;

export const matchPsEngineLine: Matcher<PsEngineLineMatch> = matcherOf({
	cases,
	program: [
		'O#BT',
		'MAwB3BiD*JkD*GiDiD8BiD9CiD5CkD*YiD*D9CiDkDMBvCTYmB*QhBmBIC#CN#HIC#DUIC#DN#HN#HU',
		'A"CONTAINER ID"FSAC',
		'QMAjCjBpBoBzBoB4BoB*cuBoBUA"Cannot connect to the "NOA"error during connect: "NJA"Error response from daemon: "NEA"Got permission denied while trying to connect to the "FRASBC',
		'A"Up "MAgBBGhBIaBMBgBJPO*GUOUA"  "NEA" ("LC[B\x00\xffE[C\x00\x1f!\xffIpBBMAgBBGhBIaBMBgBJPO*GUOUA"  "NEA" ("LC[B\x00\xffE[C\x00\x1f!\xffK<mBMAgBBGYICDNOA" ("QD[C\x00(*\xffRDBB[B))JBA"  "E[B  IGBO#RJBQD[C\x00\x1f!\xffREE[B  HSCB',
		'QMAlCOUT*LZTUA"Exited"NEA"Restarting"RFA" ("QD[B09RGBB[B))MAgBBGiBICDNYBB[B  MAgBBGNIGBA"  "LC[B\x00\xffG"  "JBA"  "E[B  IGBO#RJBQD[C\x00\x1f!\xffREE[B  HSDB',
		'QMAjCQ8BhC7B*MV7BMIpChBxBmB*e2BmBUA"Created"NOA"Dead"NJA"Removal In Progress"NEA"Removal in progress"RHA"  "E[B  IGBO#RJBQD[C\x00\x1f!\xffREE[B  HSEB',
		'QD[D09AFafRBMAgBBGIN#IU',
		'A"  "E[B  N#J',
		'QD[C\x00\x1f!\xffRCMAgBBGIN#KU',
		'A"  "E[B  MAiBBGIN#LU',
		'O#MMAgBBGIN#NU',
		'BB[B""G"""  "BB[B""P',
		'A"  "E[B  N#O',
		'O#PMAgBBGIN#QU',
		'MAgBBGNIGBA"  "LC[B\x00\xffG"  "P',
		'A"  "E[B  MCgB0C5C/C*/B7C/C*C7C/C*C9C/C*C7C/C*E9C/CN#EN#GN#FU',
		'O#PA"  "E[B  IJBIFBC[C\x00\x1f!\xffLLP',
	],
});
