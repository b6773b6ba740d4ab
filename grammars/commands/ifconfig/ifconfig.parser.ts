// Generated from ifconfig.ohm. Do not edit: change the grammar and run "npm run generate".

import type { MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

/** The fields of every case; those with a question mark may be absent. */
const cases = {
	interface: 'name flags',
	oldInterface: 'name',
	received: 'count',
	transmitted: 'count',
	address: 'address',
	oldFlags: 'flags',
} as const;

/** The case of a message, and the places of its parts. */
export type IfconfigLineMatch = MatchOf<typeof cases>;

export const matchIfconfigLine: Matcher<IfconfigLineMatch> = matcherOf({
	cases,
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
