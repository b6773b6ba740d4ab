// Generated from ip-route.ohm. Do not edit: change the grammar and run "npm run generate".

import type { MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

/** The fields of every case; those with a question mark may be absent. */
const cases = {
	netToolsDefault: 'gateway flags',
	busyboxDefault: 'gateway flags',
	default: '',
	barred: '',
	head: '',
	route: '',
	failed: 'complaint',
} as const;

/** The case of a message, and the places of its parts. */
export type IpRouteLineMatch = MatchOf<typeof cases>;

export const matchIpRouteLine: Matcher<IpRouteLineMatch> = matcherOf({
	cases,
	program: [
		'O#BT',
		'MAwBmCrC6I*IgJ*I8IuEgJ*FuEgJ*F8IgJ*N6IwE6I0G6I6IgJgJ8IgJ*D8IgJ+IgJ8IgJgJ+IgJMBuB5B+BvG*L1G*lBvG*F1GIC#CN#HN#GMBuB/BqE*MwE*lBqE*FwE*EuEwEMBuB5BmC*MsC*lBmC*D+BmCsCIC#DIC#EN#HN#HN#IN#FU',
		'A"0.0.0.0"D[B  QD[C\x00\x1f!\xffRAD[B  A"0.0.0.0"D[B  QBB[BUUE[C!!AZRBMAgBBGQICDNGD[B  FJBSAC',
		'A"default"D[B  QD[C\x00\x1f!\xffRAD[B  A"0.0.0.0"D[B  QBB[BUUE[C!!AZRBMAgBBGQICDNGD[B  FJBSBC',
		'A"default"BB[B  IHBC[B\x00\xffFJBSCC',
		'MAiDUfZ*MkBZ*DaZUA"unreachable"NJA"blackhole"NEA"prohibit"A" default"IHBC[B\x00\xffFJBSDB',
		'MAkCITS*FNSICJNMUA"Destination"NJA"Kernel IP"JEA"Kernel IPv6"FSEB',
		'BB[C09afD[C.:afBB[B  FSFB',
		'MAjCwBqC1B*NlC1B*V2B1B*DgC1B*C7B1BUA"ip: "NTA"route: "NOA"netstat: "NJA"RTNETLINK answers: "NEA"Cannot open "QC[B\x00\xffFRCSGB',
	],
});
