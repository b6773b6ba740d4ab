// Generated from resolved.ohm. Do not edit: change the grammar and run "npm run generate".

import type { MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

/** The fields of every case; those with a question mark may be absent. */
const cases = {
	dnssecFailed: 'name type reason',
	listenFailed: 'problem',
	nameTaken: '',
	failed: 'problem',
	notice: '',
} as const;

/** The case of a message, and the places of its parts. */
export type ResolvedMatch = MatchOf<typeof cases>;

export const matchResolved: Matcher<ResolvedMatch> = matcherOf({
	cases,
	program: [
		'MA7CBGQICDNGA"[\xf0\x9f\xa1\x95] "JBO#BT',
		'MFgB1C6C2D*hBrD2D*E0D2D*W0D2D2DtDyD2D2DyDyD2D*HyD2D0D2DMBsDIYccNccYYcIC#DUN#CIC#DN#FN#GN#EU',
		'A"DNSSEC validation failed for question "QD[C\x00\x1f!\xffRAA" IN "QD[D\x00\x1f!9;\xffRBA": "QD[C--azRCFSAB',
		'MKiDSiBnBX*HYX*FdXUA"Failed to listen"NOA"Failed to set up DNS stub listener"NJA"Failed to bind"NEA"Could not create "G": "A": "QFRDSBC',
		'MAkCqB1BvB*CwBvB*jB6BvBUA"Hostname conflict, changing published hostname "NaA"Detected conflict on "NVMI0BDJIOIUA"mDNS-IPv4"NEA"mDNS-IPv6"A": There appears to be another mDNS responder running"FSCB',
		'A"Failed to "QFRDSDB',
		'MKhDVjBiB*C8BiBhCiB*DmCiBiBrCiBiBawCtBoBiBMAuCDdIYIUA"Using degraded feature set "NsBA"Server returned error NXDOMAIN, mitigating potential DNS violation "NnBA"Switching to "NiBA"Positive Trust Anchors:"NdA"Negative trust anchors: "NYA"Using system hostname "NTA"Clock change detected. Flushing caches."NOA"Flushed all caches."NJA"Grace period over, resuming full feature set "NEA"Using DNS server "FSEB',
	],
});
