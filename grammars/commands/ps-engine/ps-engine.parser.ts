// Generated from ps-engine.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Fields, MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

interface PsEngineLineCases {
	heading: Fields;
	complaint: Fields<'complaint'>;
	up: Fields<'container' | 'image' | 'name', 'condition'>;
	ended: Fields<'container' | 'image' | 'ended' | 'exitCode' | 'name'>;
	other: Fields<'container' | 'image' | 'state' | 'name'>;
}

/** The case of a message, and the places of its parts. */
export type PsEngineLineMatch = MatchOf<PsEngineLineCases>;

export const matchPsEngineLine: Matcher<PsEngineLineMatch> = matcherOf({
	cases: 'heading complaint up ended other',
	fields: 'complaint container image condition name ended exitCode state',
	program: [
		'N#BS',
		'LAwB3BuD*J2D*GuDuD8BuDjDuD/C2D*YuD*DjDuD2DLBvCTYyB*QnByBIC#CIC#EIC#FM#GIC#DTIC#DIC#EIC#FM#GIC#EIC#FM#GT',
		'A"CONTAINER ID"FRAJ#H',
		'PLAjCjBpBoBzBoB4BoB*cuBoBTA"Cannot connect to the "MOA"error during connect: "MJA"Error response from daemon: "MEA"Got permission denied while trying to connect to the "FQARBJ#H',
		'PD[D09AFafQBA"  "E[B  PD[C\x00\x1f!\xffQCA"  "E[B  N#IA"  "E[B  N#JA"  "E[B  A"Up "IaBLBgBJPO*GUOTA"  "MEA" ("KC[B\x00\xffE[C\x00\x1f!\xffIhBBIaBLBgBJPO*GUOTA"  "MEA" ("KC[B\x00\xffJ<jBLAgBBGYICDMOA" ("PD[C\x00(*\xffQDBB[B))JBA"  "E[B  IGBN#KJBPD[C\x00\x1f!\xffQEE[B  HRCJ#H',
		'PD[D09AFafQBA"  "E[B  PD[C\x00\x1f!\xffQCA"  "E[B  N#IA"  "E[B  N#JA"  "E[B  PLAlCOUT*LZTTA"Exited"MEA"Restarting"QFA" ("PD[B09QGBB[B))LAgBBGcICDMSBB[B  IGBA"  "KC[B\x00\xffG"  "JBA"  "E[B  IGBN#KJBPD[C\x00\x1f!\xffQEE[B  HRDJ#H',
		'PD[D09AFafQBA"  "E[B  PD[C\x00\x1f!\xffQCA"  "E[B  N#IA"  "E[B  N#JA"  "E[B  PLAjCQ8BhC7B*MV7BLIpChBxBmB*e2BmBTA"Created"MOA"Dead"MJA"Removal In Progress"MEA"Removal in progress"QHA"  "E[B  IGBN#KJBPD[C\x00\x1f!\xffQEE[B  HREO',
		'O',
		'BB[B""G"""  "BB[B""O',
		'IGBA"  "KC[B\x00\xffG"  "O',
		'N#JA"  "E[B  IJBIFBC[C\x00\x1f!\xffKKO',
	],
});
