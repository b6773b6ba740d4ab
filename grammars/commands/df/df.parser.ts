// Generated from df.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Fields, MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

interface DfLineCases {
	complaint: Fields<'complaint'>;
	heading: Fields<'heading'>;
	wrapped: Fields<'filesystem'>;
	row: Fields<'filesystem' | 'size' | 'used' | 'available' | 'share' | 'mount', 'type'>;
	wrappedRow: Fields<'size' | 'used' | 'available' | 'share' | 'mount', 'type'>;
}

/** The case of a message, and the places of its parts. */
export type DfLineMatch = MatchOf<DfLineCases>;

export const matchDfLine: Matcher<DfLineMatch> = matcherOf({
	cases: 'complaint heading wrapped row wrappedRow',
	fields: 'complaint heading filesystem type size used available share mount',
	program: [
		'N#BS',
		'LAgBlCqCmD*kByCmD*c8CmDIC#EIC#FM#GIC#DIC#EIC#FTIC#CIC#EIC#FTIC#EIC#FT',
		'A"df: "PC[B\x00\xffFQARAJ#H',
		'A"Filesystem"LAgBBGSICDMID[B  A"Type"JBD[B  PC[B\x00\xffFQBRBJ#H',
		'PD[C\x00\x1f!\xffQCE[B  HRCJ#H',
		'PD[C\x00\x1f!\xffQCD[B  LAhC6B/B*ZwC*F/B*ZwCICDMNPBB[CAZazE[C\x00\x1f!\xffQDD[B  JBPN#IQED[B  PN#JQFD[B  PN#KQGD[B  PN#LQHD[B  PC[B\x00\xffFQIRDJ#H',
		'D[B  LAhC6B/B*ZwC*F/B*ZwCICDMNPBB[CAZazE[C\x00\x1f!\xffQDD[B  JBPN#IQED[B  PN#JQFD[B  PN#KQGD[B  PN#LQHD[B  PC[B\x00\xffFQIREO',
		'O',
		'N#MO',
		'N#MO',
		'LAtBBGQICDMGBB[B--JBN#MO',
		'LAtBNTSSY*JSTBB[B--MGD[B09BB[B%%O',
		'LAtBNTSSY*JSTBB[B--MHD[B09E[D,,..09E[CAZazO',
	],
});
