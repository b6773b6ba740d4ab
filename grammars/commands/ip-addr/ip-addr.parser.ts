// Generated from ip-addr.ohm. Do not edit: change the grammar and run "npm run generate".

import type { MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

/** The fields of every case; those with a question mark may be absent. */
const cases = {
	interface: 'name flags state?',
	address: 'address',
} as const;

/** The case of a message, and the places of its parts. */
export type IpAddrLineMatch = MatchOf<typeof cases>;

export const matchIpAddrLine: Matcher<IpAddrLineMatch> = matcherOf({
	cases,
	program: [
		'O#BT',
		'MAgBafjB*OhB*JjBN#DN#CU',
		'D[B09A": "QMA6BHMlB*EMlBIYBMA6BHSM*ENMUBB[B@@NEA": "LC[B\x00\xffE[D\x009;?A\xffItBBMA6BHMlB*EMlBIYBMA6BHSM*ENMUBB[B@@NEA": "LC[B\x00\xffE[D\x009;?A\xffK<qBRAMAgCBGiBICDNYBB[B@@MA6BBGNIGBA": "LC[B\x00\xffG": "JBA": <"QE[C\x00=?\xffRBBB[B>>ITBMAgBBGNIGBA" state "LC[B\x00\xffK<QMAgBBGVICDNLA" state "QD[C\x00\x1f!\xffRCJBFSAB',
		'D[B  MEgBXiBc*UdcUA"inet6 "NEA"inet "QD[C\x00\x1f!\xffRDFSBB',
	],
});
