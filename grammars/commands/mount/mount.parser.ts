// Generated from mount.ohm. Do not edit: change the grammar and run "npm run generate".

import type { MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

/** The fields of every case; those with a question mark may be absent. */
const cases = {
	mounted: 'device mount type options',
	complaint: 'complaint',
} as const;

/** The case of a message, and the places of its parts. */
export type MountLineMatch = MatchOf<typeof cases>;

export const matchMountLine: Matcher<MountLineMatch> = matcherOf({
	cases,
	program: [
		'O#BT',
		'MClDRWa*OYaN#CN#DU',
		'QMAvBhCnCmC*+BuCmCUA"/dev/"D[C\x00\x1f!\xffNEA"overlay"RAA" on "QMAgBBGNIGBA" type "LC[B\x00\xffG" type "RBA" type "QD[C\x00\x1f!\xffRCA" ("QE[C\x00(*\xffRDBB[B))FSAB',
		'A"mount: "QC[B\x00\xffFRESBB',
	],
});
