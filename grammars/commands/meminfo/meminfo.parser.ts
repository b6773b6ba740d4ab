// Generated from meminfo.ohm. Do not edit: change the grammar and run "npm run generate".

import type { MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

/** The fields of every case; those with a question mark may be absent. */
const cases = {
	total: 'kibibytes',
	unused: 'kibibytes',
	available: 'kibibytes',
	swapTotal: 'kibibytes',
	swapUnused: 'kibibytes',
} as const;

/** The case of a message, and the places of its parts. */
export type MeminfoLineMatch = MatchOf<typeof cases>;

export const matchMeminfoLine: Matcher<MeminfoLineMatch> = matcherOf({
	cases,
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
