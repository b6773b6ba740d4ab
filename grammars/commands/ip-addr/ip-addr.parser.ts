// Generated from ip-addr.ohm. Do not edit: change the grammar and run "npm run generate".

import type { MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

/** The fields of every case; those with a question mark may be absent. */
const cases = {
	interface: 'name flags state?',
	brief: 'name brief addresses?',
	address: 'address',
} as const;

/** The case of a message, and the places of its parts. */
export type IpAddrLineMatch = MatchOf<typeof cases>;

export const matchIpAddrLine: Matcher<IpAddrLineMatch> = matcherOf({
	cases,
	program: [
		'O#BT',
		'MAgBafrB*OkB*JrBIC#DN#EIC#CIC#DUIC#DU',
		'D[B09A": "QD[E\x00\x1f!9;?A\xffRAMAgCBGSICDNIBB[B@@D[D\x00\x1f!9;\xffJBA": <"QE[C\x00=?\xffRBBB[B>>ITBMAgBBGNIGBA" state "LC[B\x00\xffK<QMAgBBGVICDNLA" state "QD[C\x00\x1f!\xffRCJBFSAC',
		'QD[E\x00\x1f!9;?A\xffRAMAgCBGSICDNIBB[B@@D[D\x00\x1f!9;\xffJBD[B  QMAkCSXqB*G/BqBkCqB*EpCiBqBMCyCGjBT*DZTMBuCDTIJIUA"UP"NdA"DOWN"NYA"UNKNOWN"NTA"DORMANT"NOA"LOWERLAYERDOWN"NJA"NOTPRESENT"NEA"TESTING"RDMAgBBGaICDNQD[B  IKBQC[B\x00\xffFREJBJBHSBC',
		'D[B  MEgBXiBc*UdcUA"inet6 "NEA"inet "QD[C\x00\x1f!\xffRFFSCB',
	],
});
