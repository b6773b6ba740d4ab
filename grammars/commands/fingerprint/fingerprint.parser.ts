// Generated from fingerprint.ohm. Do not edit: change the grammar and run "npm run generate".

import type { MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

/** The fields of every case; those with a question mark may be absent. */
const cases = {
	warning: '',
	problem: 'problem',
	mismatched: 'path unreadable?',
	matching: 'path',
} as const;

/** The case of a message, and the places of its parts. */
export type FingerprintLineMatch = MatchOf<typeof cases>;

export const matchFingerprintLine: Matcher<FingerprintLineMatch> = matcherOf({
	cases,
	program: [
		'O#BT',
		'MAuBgClClCpC*rBlCpC*JnCpC*EnCpCN#HN#GU',
		'A"WARNING: "FSAC',
		'QC[B\x00\xffFRASBB',
		'A": FAILED"MAgBBGTICDNJQA" open or read"RCJBE[B  HSCB',
		'A": OK"E[B  HSDB',
		'O#IMA3CBGLIC#CN#DN#D',
		'QO#JRBMCmCKPT*HRTN#EN#FU',
		'MAnDHSM*ENMUA"md5sum: "NEA"grep: "P',
		'MAuBvB6B1B0B*rB/B0BUBB[B//NJA"./"NEA"\\/"MA6BBG1BIuBBMCmCKQP*HVPUA": FAILED"NEA": OK"MAgBBGQICDNGA" open or read"JBE[B  HLC[B\x00\xffG": "I+BBMA6BBG1BIuBBMCmCKQP*HVPUA": FAILED"NEA": OK"MAgBBGQICDNGA" open or read"JBE[B  HLC[B\x00\xffG": "K<7BP',
	],
});
