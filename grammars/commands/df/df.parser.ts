// Generated from df.ohm. Do not edit: change the grammar and run "npm run generate".

import type { MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

/** The fields of every case; those with a question mark may be absent. */
const cases = {
	complaint: 'complaint',
	heading: 'heading',
	wrapped: 'filesystem',
	row: 'filesystem type? size used available share mount',
	wrappedRow: 'type? size used available share mount',
} as const;

/** The case of a message, and the places of its parts. */
export type DfLineMatch = MatchOf<typeof cases>;

export const matchDfLine: Matcher<DfLineMatch> = matcherOf({
	cases,
	program: [
		'O#BT',
		'MAgBlCqC9C*kBvC9C*c2C9CIC#HN#GIC#DIC#HUIC#CIC#HUIC#HU',
		'A"df: "QC[B\x00\xffFRASAC',
		'A"Filesystem"MAgBBGSICDNID[B  A"Type"JBD[B  QC[B\x00\xffFRBSBC',
		'E[B  HSCD',
		'D[B  MAhC6B/B*ZwC*F/B*ZwCICDNNQBB[CAZazE[C\x00\x1f!\xffRDD[B  JBQO#IRED[B  QO#JRFD[B  QO#KRGD[B  QO#LRHD[B  QC[B\x00\xffFRISDC',
		'D[B  MAhC6B/B*ZwC*F/B*ZwCICDNNQBB[CAZazE[C\x00\x1f!\xffRDD[B  JBQO#IRED[B  QO#JRFD[B  QO#KRGD[B  QO#LRHD[B  QC[B\x00\xffFRISEB',
		'QD[C\x00\x1f!\xffRCMAgBBGLIC#EN#FIC#EU',
		'O#MP',
		'O#MP',
		'MAtBBGQICDNGBB[B--JBO#MP',
		'MAtBNTSSY*JSUBB[B--NGD[B09BB[B%%P',
		'MAtBNTSSY*JSUBB[B--NHD[B09E[D,,..09E[CAZazP',
	],
});
