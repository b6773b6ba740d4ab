// Generated from systemd-analyze.ohm. Do not edit: change the grammar and run "npm run generate".

import type { MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

/** The fields of every case; those with a question mark may be absent. */
const cases = {
	finished: 'phases',
	reached: 'target reached',
	unfinished: '',
	failed: 'complaint',
} as const;

/** The case of a message, and the places of its parts. */
export type SystemdAnalyzeLineMatch = MatchOf<typeof cases>;

export const matchSystemdAnalyzeLine: Matcher<SystemdAnalyzeLineMatch> = matcherOf({
	cases,
	program: [
		'O#BT',
		'MElDRWnB*NbiBnBIC#DN#FIC#CIC#DUIC#DN#EIC#DU',
		'A"Startup finished in "QC[B\x00\xffFRASAC',
		'QD[C\x00\x1f!\xffRBA" reached after "QMAgBBGNIGBA" in userspace"LC[B\x00\xffG" in userspace"RCA" in userspace"MAuBBGQICDNGBB[B..JBE[B  HSBC',
		'A"Bootup is not yet finished"FSCB',
		'QMAmCOUT*LZTUA"Failed to "NEA"System has not been booted with systemd"FRDSDB',
	],
});
