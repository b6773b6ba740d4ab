// Generated from ip-addr.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Fields, MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

interface IpAddrLineCases {
	interface: Fields<'name' | 'flags', 'state'>;
	address: Fields<'address'>;
}

/** The case of a message, and the places of its parts. */
export type IpAddrLineMatch = MatchOf<IpAddrLineCases>;

export const matchIpAddrLine: Matcher<IpAddrLineMatch> = matcherOf({
	cases: 'interface address',
	fields: 'name flags state address',
	program: [
		'N#BS',
		'LAgBafjB*OhB*JjBM#DM#CT',
		'D[B09A": "PIYBLA6BHSM*ENMTBB[B@@MEA": "KC[B\x00\xffE[D\x009;?A\xffIfBIYBLA6BHSM*ENMTBB[B@@MEA": "KC[B\x00\xffJ<hBQALAgCBGcICDMSBB[B@@IGBA": "KC[B\x00\xffG": "JBA": <"PE[C\x00=?\xffQBBB[B>>INBIGBA" state "KC[B\x00\xffJ<NLAgBBGVICDMLA" state "PD[C\x00\x1f!\xffQCJBFRAO',
		'D[B  LEgBXiBc*UdcTA"inet6 "MEA"inet "PD[C\x00\x1f!\xffQDFRBO',
		'O',
	],
});
