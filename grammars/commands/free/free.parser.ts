// Generated from free.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Fields, MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

interface FreeLineCases {
	heading: Fields<'heading'>;
	memory: Fields<'total' | 'used' | 'unused', 'shared' | 'cached' | 'sixth'>;
	withoutCache: Fields<'used' | 'unused'>;
	swap: Fields<'total' | 'used' | 'unused'>;
}

/** The case of a message, and the places of its parts. */
export type FreeLineMatch = MatchOf<FreeLineCases>;

export const matchFreeLine: Matcher<FreeLineMatch> = matcherOf({
	cases: 'heading memory withoutCache swap',
	fields: 'heading total used unused shared cached sixth',
	program: [
		'O#BT',
		'MAgB0B5BhC*L7BhC*e9BhC*E/BhCN#CN#EN#DN#FU',
		'D[B  A"total "QC[B\x00\xffFRASAB',
		'A"Mem:"D[B  QD[B09E[D,,..09E[HBBGGKKMMPPTTiiRBD[B  QD[B09E[D,,..09E[HBBGGKKMMPPTTiiRCD[B  QD[B09E[D,,..09E[HBBGGKKMMPPTTiiRDMAgBBG7BICDNxBD[B  QD[B09E[D,,..09E[HBBGGKKMMPPTTiiRED[B  QD[B09E[D,,..09E[HBBGGKKMMPPTTiiRFMAgBBGYICDNOD[B  QD[B09E[D,,..09E[HBBGGKKMMPPTTiiRGJBJBFSBB',
		'A"-/+ buffers/cache:"D[B  QD[B09E[D,,..09E[HBBGGKKMMPPTTiiRCD[B  QD[B09E[D,,..09E[HBBGGKKMMPPTTiiRDFSCB',
		'A"Swap:"D[B  QD[B09E[D,,..09E[HBBGGKKMMPPTTiiRBD[B  QD[B09E[D,,..09E[HBBGGKKMMPPTTiiRCD[B  QD[B09E[D,,..09E[HBBGGKKMMPPTTiiRDFSDB',
	],
});
