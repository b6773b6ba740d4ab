// Generated from list-boots.ohm. Do not edit: change the grammar and run "npm run generate".

import type { MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

/** The fields of every case; those with a question mark may be absent. */
const cases = {
	boot: 'index bootId first last',
	heading: '',
	failed: 'complaint',
} as const;

/** The case of a message, and the places of its parts. */
export type ListBootsLineMatch = MatchOf<typeof cases>;

export const matchListBootsLine: Matcher<ListBootsLineMatch> = matcherOf({
	cases,
	program: [
		'E[B  O#BT',
		'MAtBiBnBtBtBnB*JtB*LrBtBtBpBrBtB*CrBtBN#CN#DN#EU',
		'QMAtBBGQICDNGBB[B--JBD[B09RABB[B  QBgB[D09AFaf*fRBBB[B  QO#FRCMAgBjGuGoG*gGpGoGUA"\xe2\x80\x94"NDD[B  QO#FRDE[B  HSAB',
		'A"IDX BOOT ID"FSBB',
		'QMAmCJPO*CZO*CUOUA"Failed to "NJA"No journal files were found"NEA"Journal file "FRESCB',
		'D[C\x00\x1f!\xffBV[B  [B09*D[B--[B09[B09[B--[B09[B09[B  [B09[B09[B::[B09[B09[B::[B09[B09[B  MAgBBGNIGBBB[B  LMAiHBGNIGBA"\xe2\x80\x94"LC[B\x00\xffE[D\x00\x1f!\xe1\xe3\xffIiBBMAgBBGNIGBBB[B  LMAiHBGNIGBA"\xe2\x80\x94"LC[B\x00\xffE[D\x00\x1f!\xe1\xe3\xffK<fP',
	],
});
