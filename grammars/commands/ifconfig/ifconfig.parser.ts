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
		'O#BT',
		'IC#IN#J',
		'A": flags="D[B09BB[B<<QO#LRBBB[B>>FSAC',
		'E[B  A"Link encap:"FSBC',
		'A"RX "O#MQD[B09RCFSCC',
		'A"TX "O#MQD[B09RCFSDC',
		'MEgBXcmB*UhBmBICONWICENMUA"inet6 addr: "JOA"inet addr:"JJA"inet6 "NEA"inet "QD[C\x00\x1f!\xffRDFSEC',
		'QO#LRBA"  MTU:"FSFB',
		'QO#KRAMAgBtB0B2B*YyB2B*Q0B2BN#CN#DU',
		'E[B  MAgBqC+C*xBvC+C0C+C*T5C+CIC#EN#HIC#FN#HIC#GN#HN#H',
		'MAgBbgBtC*YgBtCIsBBMAgBbhBgB*YmBgBUBB[B  NEA": "LC[B\x00\xffE[D\x00\x1f!9;\xffI1CBMAgBbgBtC*YgBtCIsBBMAgBbhBgB*YmBgBUBB[B  NEA": "LC[B\x00\xffE[D\x00\x1f!9;\xffK<yCP',
		'E[D\x00\x1f!=?\xffI9CBMAgBfkB1C*ckB1CIwBBMAgBfqBkB*clBkBUBB[B>>NEA"  "LC[B\x00\xffE[D\x00\x1f!=?\xffK<6CP',
		'MAlDMSR*JXRUA"errors "NJA"packets:"D[B09A" errors:"P',
	],
});
