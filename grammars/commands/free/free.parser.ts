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
		'N#BS',
		'LAgB0B5BhC*L7BhC*e9BhC*E/BhCM#CM#EM#DM#FT',
		'D[B  A"total "PC[B\x00\xffFQARAO',
		'A"Mem:"D[B  PD[B09E[D,,..09E[HBBGGKKMMPPTTiiQBD[B  PD[B09E[D,,..09E[HBBGGKKMMPPTTiiQCD[B  PD[B09E[D,,..09E[HBBGGKKMMPPTTiiQDLAgBBG7BICDMxBD[B  PD[B09E[D,,..09E[HBBGGKKMMPPTTiiQED[B  PD[B09E[D,,..09E[HBBGGKKMMPPTTiiQFLAgBBGYICDMOD[B  PD[B09E[D,,..09E[HBBGGKKMMPPTTiiQGJBJBFRBO',
		'A"-/+ buffers/cache:"D[B  PD[B09E[D,,..09E[HBBGGKKMMPPTTiiQCD[B  PD[B09E[D,,..09E[HBBGGKKMMPPTTiiQDFRCO',
		'A"Swap:"D[B  PD[B09E[D,,..09E[HBBGGKKMMPPTTiiQBD[B  PD[B09E[D,,..09E[HBBGGKKMMPPTTiiQCD[B  PD[B09E[D,,..09E[HBBGGKKMMPPTTiiQDFRDO',
		'O',
	],
});
