// Generated from ping.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Fields, MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

interface PingLineCases {
	statistics: Fields<'sent' | 'received' | 'loss'>;
	roundTrip: Fields<'average'>;
	obstacle: Fields<'obstacle'>;
	badAddress: Fields<'host'>;
	unknownHost: Fields<'host'>;
	problem: Fields<'problem'>;
}

/** The case of a message, and the places of its parts. */
export type PingLineMatch = MatchOf<PingLineCases>;

export const matchPingLine: Matcher<PingLineMatch> = matcherOf({
	cases: 'statistics roundTrip obstacle badAddress unknownHost problem',
	fields: 'sent received loss average obstacle host problem',
	program: [
		'N#BS',
		'LAwBjCoC*JzD*LqCzD*bvDzD*LsCzDxDzDM#CM#ELGiDUZjB*RejBIC#FM#HIC#GM#HM#HM#DT',
		'PD[B09QAA" packets transmitted, "PD[B09QBLAgBBGQICDMGA" packets"JBA" received"IyBBA", "LArBBGQICDMGBB[B++JBD[B09BB[B  LAjDDTOJITA"errors"MJA"duplicates"MEA"corrupted"J<yBA", "PD[B09LAuBBGSICDMIBB[B..D[B09JBQCA"% packet loss"FRAO',
		'LBvDGLgB*DhBgBLWgBQgBV*NbVTA"rtt min/avg/max/mdev = "MJA"round-trip min/avg/max/stddev = "MEA"round-trip min/avg/max = "N#JBB[B//PN#JQDBB[B//FRBO',
		'A"From "D[C\x00\x1f!\xffA" icmp_seq="D[B09BB[B  PC[B\x00\xffFQERCO',
		'A"ping: bad address \'"PD[C\x00&(\xffQFBB[B\'\'FRDJ#I',
		'A"ping: unknown host "PD[C\x00&(\xffQFREJ#I',
		'LAjDOZT*LUTTA"ping: "MEA"connect: "PC[B\x00\xffFQGRFO',
		'O',
		'D[B09LAuBBGSICDMIBB[B..D[B09JBO',
	],
});
