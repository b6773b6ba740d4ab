// Generated from mount.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Fields, MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

interface MountLineCases {
	mounted: Fields<'device' | 'mount' | 'type' | 'options'>;
	complaint: Fields<'complaint'>;
}

/** The case of a message, and the places of its parts. */
export type MountLineMatch = MatchOf<MountLineCases>;

export const matchMountLine: Matcher<MountLineMatch> = matcherOf({
	cases: 'mounted complaint',
	fields: 'device mount type options complaint',
	program: [
		'O#BT',
		'MClDRWa*OYaN#CN#DU',
		'QMAvBhCnCmC*+BuCmCUA"/dev/"D[C\x00\x1f!\xffNEA"overlay"RAA" on "QMAgBBGNIGBA" type "LC[B\x00\xffG" type "RBA" type "QD[C\x00\x1f!\xffRCA" ("QE[C\x00(*\xffRDBB[B))FSAB',
		'A"mount: "QC[B\x00\xffFRESBB',
	],
});
