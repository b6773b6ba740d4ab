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
		'N#BS',
		'LEmCxB2BgC*M4BgC*Z6BgCgC8BgC*C+BgCM#GM#FM#CM#DM#ET',
		'A"MemTotal:"E[B  PD[B09QAA" kB"RAO',
		'A"MemFree:"E[B  PD[B09QAA" kB"RBO',
		'A"MemAvailable:"E[B  PD[B09QAA" kB"RCO',
		'A"SwapTotal:"E[B  PD[B09QAA" kB"RDO',
		'A"SwapFree:"E[B  PD[B09QAA" kB"REO',
		'O',
	],
});
