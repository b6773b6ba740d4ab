// Generated from list-boots.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Fields, MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

interface ListBootsLineCases {
	boot: Fields<'index' | 'bootId' | 'first' | 'last'>;
	heading: Fields;
	failed: Fields<'complaint'>;
}

/** The case of a message, and the places of its parts. */
export type ListBootsLineMatch = MatchOf<ListBootsLineCases>;

export const matchListBootsLine: Matcher<ListBootsLineMatch> = matcherOf({
	cases: 'boot heading failed',
	fields: 'index bootId first last complaint',
	program: [
		'E[B  N#BS',
		'LAtBiBnBtBtBnB*JtB*LrBtBtBpBrBtB*CrBtBM#CM#DM#ET',
		'PLAtBBGQICDMGBB[B--JBD[B09QABB[B  PBgB[D09AFaf*fQBBB[B  PN#GQCLAgBjGuGoG*gGpGoGTA"\xe2\x80\x94"MDD[B  PN#GQDE[B  HRAO',
		'A"IDX BOOT ID"FRBO',
		'PLAmCJPO*CZO*CUOTA"Failed to "MJA"No journal files were found"MEA"Journal file "FQERCO',
		'O',
		'D[C\x00\x1f!\xffBV[B  [B09*D[B--[B09[B09[B--[B09[B09[B  [B09[B09[B::[B09[B09[B::[B09[B09[B  IGBBB[B  KIGBA"\xe2\x80\x94"KC[B\x00\xffE[D\x00\x1f!\xe1\xe3\xffIUBIGBBB[B  KIGBA"\xe2\x80\x94"KC[B\x00\xffJ<WO',
	],
});
