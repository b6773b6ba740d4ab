// Generated from ping.ohm. Do not edit: change the grammar and run "npm run generate".

import type { MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

/** The fields of every case; those with a question mark may be absent. */
const cases = {
	statistics: 'sent received loss',
	roundTrip: 'average',
	obstacle: 'obstacle',
	badAddress: 'host',
	unknownHost: 'host',
	problem: 'problem',
} as const;

/** The case of a message, and the places of its parts. */
export type PingLineMatch = MatchOf<typeof cases>;

export const matchPingLine: Matcher<PingLineMatch> = matcherOf({
	cases,
	program: [
		'O#BT',
		'MAwBjCoC*JzD*LqCzD*bvDzD*LsCzDxDzDN#CN#EMGiDUZjB*RejBIC#FN#HIC#GN#HN#HN#DU',
		'QD[B09RAA" packets transmitted, "QD[B09RBMAgBBGQICDNGA" packets"JBA" received"IyBBA", "MArBBGQICDNGBB[B++JBD[B09BB[B  MAjDDTOJIUA"errors"NJA"duplicates"NEA"corrupted"K<vBA", "QD[B09MAuBBGSICDNIBB[B..D[B09JBRCA"% packet loss"FSAB',
		'MBvDGLgB*DhBgBMWgBQgBV*NbVUA"rtt min/avg/max/mdev = "NJA"round-trip min/avg/max/stddev = "NEA"round-trip min/avg/max = "O#IBB[B//QO#IRDBB[B//FSBB',
		'A"From "D[C\x00\x1f!\xffA" icmp_seq="D[B09BB[B  QC[B\x00\xffFRESCB',
		'A"ping: bad address \'"QD[C\x00&(\xffRFBB[B\'\'FSDC',
		'A"ping: unknown host "QD[C\x00&(\xffRFSEC',
		'MAjDOZT*LUTUA"ping: "NEA"connect: "QC[B\x00\xffFRGSFB',
		'D[B09MAuBBGSICDNIBB[B..D[B09JBP',
	],
});
