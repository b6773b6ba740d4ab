// Generated from chronyc-sources.ohm. Do not edit: change the grammar and run "npm run generate".

import type { MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

/** The fields of every case; those with a question mark may be absent. */
const cases = {
	source: 'mode state name stratum poll reach lastRx',
	heading: '',
	count: '',
	failed: 'complaint',
} as const;

/** The case of a message, and the places of its parts. */
export type ChronycSourcesLineMatch = MatchOf<typeof cases>;

export const matchChronycSourcesLine: Matcher<ChronycSourcesLineMatch> = matcherOf({
	cases,
	program: [
		'O#BT',
		'MAjB8BnCpC*NhCpCpClCpC*GnCpC*ElCpC*IjClCpC*FlCpC*HnCpCN#EN#DN#FN#CU',
		'QBB[D##==^^RAQBB[F*+--??xx~~RBBB[B  QD[C\x00\x1f!\xffRCD[B  QD[B09RDD[B  QMAtBBGQICDNGBB[B--JBD[B09RED[B  QBB[B07E[B07MAwBKP*JWIGBBB[B09LRFD[B  QMAtBNTSSY*JSUBB[B--NmCD[B09MAkDWbjC*CgBjC*DlBjC*KqBjCICcNkBICSNfICINaICSNVBB[BmmJQBB[BhhJLBB[BddJGBB[ByyJBRGBB[B  FSAB',
		'A"MS Name/IP address"FSBB',
		'A"210 Number of sources"FSCB',
		'QMJgB7CwDgD*iCmDgD*N6DhDrDgD*D1DgDUA"506 Cannot talk to daemon"NYA"Name/IP Address "NTA"501 Not authorised"NOA"Could not "NJA"Unrecognized command"NEA"Unrecognised command"FRHSDB',
	],
});
