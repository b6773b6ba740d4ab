// Generated from free.ohm. Do not edit: change the grammar and run "npm run generate".

import type { MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

/** The fields of every case; those with a question mark may be absent. */
const cases = {
	heading: 'heading',
	memory: 'total used unused shared? cached? sixth?',
	withoutCache: 'used unused',
	swap: 'total used unused',
} as const;

/** The case of a message, and the places of its parts. */
export type FreeLineMatch = MatchOf<typeof cases>;

export const matchFreeLine: Matcher<FreeLineMatch> = matcherOf({
	cases,
	program: [
		'O#BT',
		'MAgB0B5BhC*L7BhC*e9BhC*E/BhCN#CN#EN#DN#FU',
		'D[B  A"total "QC[B\x00\xffFRASAB',
		'A"Mem:"D[B  QD[B09E[D,,..09E[HBBGGKKMMPPTTiiRBD[B  QD[B09E[D,,..09E[HBBGGKKMMPPTTiiRCD[B  QD[B09E[D,,..09E[HBBGGKKMMPPTTiiRDMAgBBG7BICDNxBD[B  QD[B09E[D,,..09E[HBBGGKKMMPPTTiiRED[B  QD[B09E[D,,..09E[HBBGGKKMMPPTTiiRFMAgBBGYICDNOD[B  QD[B09E[D,,..09E[HBBGGKKMMPPTTiiRGJBJBFSBB',
		'A"-/+ buffers/cache:"D[B  QD[B09E[D,,..09E[HBBGGKKMMPPTTiiRCD[B  QD[B09E[D,,..09E[HBBGGKKMMPPTTiiRDFSCB',
		'A"Swap:"D[B  QD[B09E[D,,..09E[HBBGGKKMMPPTTiiRBD[B  QD[B09E[D,,..09E[HBBGGKKMMPPTTiiRCD[B  QD[B09E[D,,..09E[HBBGGKKMMPPTTiiRDFSDB',
	],
});
