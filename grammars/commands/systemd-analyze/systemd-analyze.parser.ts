// Generated from systemd-analyze.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Fields, MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

interface SystemdAnalyzeLineCases {
	finished: Fields<'phases'>;
	reached: Fields<'target' | 'reached'>;
	unfinished: Fields;
	failed: Fields<'complaint'>;
}

/** The case of a message, and the places of its parts. */
export type SystemdAnalyzeLineMatch = MatchOf<SystemdAnalyzeLineCases>;

export const matchSystemdAnalyzeLine: Matcher<SystemdAnalyzeLineMatch> = matcherOf({
	cases: 'finished reached unfinished failed',
	fields: 'phases target reached complaint',
	program: [
		'N#BS',
		'LElDRWnB*NbiBnBIC#DM#FIC#CIC#DTIC#DM#EIC#DT',
		'A"Startup finished in "PC[B\x00\xffFQARAJ#G',
		'PD[C\x00\x1f!\xffQBA" reached after "PIGBA" in userspace"KC[B\x00\xffG" in userspace"QCA" in userspace"LAuBBGQICDMGBB[B..JBE[B  HRBJ#G',
		'A"Bootup is not yet finished"FRCO',
		'PLAmCOUT*LZTTA"Failed to "MEA"System has not been booted with systemd"FQDRDO',
		'O',
	],
});
