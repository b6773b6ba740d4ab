// Generated from resolved.ohm. Do not edit: change the grammar and run "npm run generate".

import type { MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

/** The fields of every case; those with a question mark may be absent. */
const cases = {
	dnssecFailed: 'name type reason',
	notice: '',
} as const;

/** The case of a message, and the places of its parts. */
export type ResolvedMatch = MatchOf<typeof cases>;

export const matchResolved: Matcher<ResolvedMatch> = matcherOf({
	cases,
	program: [
		'O#BT',
		'MFgBzC6C8C*hB4C8C*gB6C8C8C6C6C8C*H6C8CN#CN#DU',
		'A"DNSSEC validation failed for question "QD[C\x00\x1f!\xffRAA" IN "QD[D\x00\x1f!9;\xffRBA": "QD[C--azRCFSAB',
		'MKhDVjBiB*C8BiBhCiB*DmCiBiBrCiBiBaiBtBoBiBMAuCDdIYIUA"Using degraded feature set "NnBA"Server returned error NXDOMAIN, mitigating potential DNS violation "NiBA"Switching to "NdA"Positive Trust Anchors:"NYA"Negative trust anchors: "NTA"Using system hostname "NOA"Clock change detected. Flushing caches."NJA"Flushed all caches."NEA"Grace period over, resuming full feature set "FSBB',
	],
});
