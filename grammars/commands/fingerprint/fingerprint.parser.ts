// Generated from fingerprint.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Fields, MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

interface FingerprintLineCases {
	warning: Fields;
	problem: Fields<'problem'>;
	mismatched: Fields<'path', 'unreadable'>;
	matching: Fields<'path'>;
}

/** The case of a message, and the places of its parts. */
export type FingerprintLineMatch = MatchOf<FingerprintLineCases>;

export const matchFingerprintLine: Matcher<FingerprintLineMatch> = matcherOf({
	cases: 'warning problem mismatched matching',
	fields: 'problem path unreadable',
	program: [
		'N#BS',
		'LAuBgClClCvC*rBlCvC*JqCvC*EqCvCIC#EM#FIC#CM#DT',
		'N#HA"WARNING: "FRAJ#G',
		'N#HPC[B\x00\xffFQARBO',
		'PN#IQBA": FAILED"LAgBBGTICDMJPA" open or read"QCJBE[B  HRCJ#G',
		'PN#IQBA": OK"E[B  HRDO',
		'O',
		'LAnDHSM*ENMTA"md5sum: "MEA"grep: "O',
		'LAuBvB6B1B0B*rB/B0BTBB[B//MJA"./"MEA"\\/"IuBBLCmCKQP*HVPTA": FAILED"MEA": OK"LAgBBGQICDMGA" open or read"JBE[B  HKC[B\x00\xffG": "I1BBIuBBLCmCKQP*HVPTA": FAILED"MEA": OK"LAgBBGQICDMGA" open or read"JBE[B  HKC[B\x00\xffJ<4BO',
	],
});
