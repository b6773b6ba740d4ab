// Generated from ifconfig.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Fields, MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

interface IfconfigLineCases {
	interface: Fields<'name' | 'flags'>;
	oldInterface: Fields<'name'>;
	received: Fields<'count'>;
	transmitted: Fields<'count'>;
	address: Fields<'address'>;
	oldFlags: Fields<'flags'>;
}

/** The case of a message, and the places of its parts. */
export type IfconfigLineMatch = MatchOf<IfconfigLineCases>;

export const matchIfconfigLine: Matcher<IfconfigLineMatch> = matcherOf({
	cases: 'interface oldInterface received transmitted address oldFlags',
	fields: 'name flags count address',
	program: [
		'N#BS',
		'LAgBqCvChE*wBgDhErDhE*T2DhEIC#CIC#DIC#EIC#FIC#GM#HIC#CIC#DIC#EM#HIC#CIC#DIC#FM#HIC#CIC#DIC#GM#HIC#CIC#DM#H',
		'PN#JQAA": flags="D[B09BB[B<<PN#KQBBB[B>>FRAJ#I',
		'PN#JQAE[B  A"Link encap:"FRBJ#I',
		'E[B  A"RX "N#LPD[B09QCFRCJ#I',
		'E[B  A"TX "N#LPD[B09QCFRDJ#I',
		'E[B  LEgBXcmB*UhBmBICOMWICEMMTA"inet6 addr: "JOA"inet addr:"JJA"inet6 "MEA"inet "PD[C\x00\x1f!\xffQDFREJ#I',
		'E[B  PN#KQBA"  MTU:"FRFO',
		'O',
		'IsBBLAgBbhBgB*YmBgBTBB[B  MEA": "KC[B\x00\xffE[D\x00\x1f!9;\xffIzBBIsBBLAgBbhBgB*YmBgBTBB[B  MEA": "KC[B\x00\xffJ<1BO',
		'E[D\x00\x1f!=?\xffI3BBIwBBLAgBfqBkB*clBkBTBB[B>>MEA"  "KC[B\x00\xffJ<5BO',
		'LAlDMSR*JXRTA"errors "MJA"packets:"D[B09A" errors:"O',
	],
});
