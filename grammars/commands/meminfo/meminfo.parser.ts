// Generated from meminfo.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Fields, MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

interface MeminfoLineCases {
	total: Fields<'kibibytes'>;
	unused: Fields<'kibibytes'>;
	available: Fields<'kibibytes'>;
	swapTotal: Fields<'kibibytes'>;
	swapUnused: Fields<'kibibytes'>;
}

/** The case of a message, and the places of its parts. */
export type MeminfoLineMatch = MatchOf<MeminfoLineCases>;

export const matchMeminfoLine: Matcher<MeminfoLineMatch> = matcherOf({
	cases: 'total unused available swapTotal swapUnused',
	fields: 'kibibytes',
	program: [
		'O#BT',
		'MEmCxB2BgC*M4BgC*Z6BgCgC8BgC*C+BgCN#GN#FN#CN#DN#EU',
		'A"MemTotal:"E[B  QD[B09RAA" kB"SAB',
		'A"MemFree:"E[B  QD[B09RAA" kB"SBB',
		'A"MemAvailable:"E[B  QD[B09RAA" kB"SCB',
		'A"SwapTotal:"E[B  QD[B09RAA" kB"SDB',
		'A"SwapFree:"E[B  QD[B09RAA" kB"SEB',
	],
});
