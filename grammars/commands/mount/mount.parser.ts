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
		'N#BS',
		'LClDRWa*OYaM#CM#DT',
		'PLAvBhCnCmC*+BuCmCTA"/dev/"D[C\x00\x1f!\xffMEA"overlay"QAA" on "PIGBA" type "KC[B\x00\xffG" type "QBA" type "PD[C\x00\x1f!\xffQCA" ("PE[C\x00(*\xffQDBB[B))FRAO',
		'A"mount: "PC[B\x00\xffFQERBO',
		'O',
	],
});
