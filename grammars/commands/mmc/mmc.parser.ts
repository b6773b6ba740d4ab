// Generated from mmc.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Fields, MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

interface MmcLineCases {
	card: Fields<'host' | 'card'>;
	manufacturer: Fields<'value'>;
	oem: Fields<'value'>;
	name: Fields<'value'>;
	hardwareRevision: Fields<'value'>;
	firmwareRevision: Fields<'value'>;
}

/** The case of a message, and the places of its parts. */
export type MmcLineMatch = MatchOf<MmcLineCases>;

export const matchMmcLine: Matcher<MmcLineMatch> = matcherOf({
	cases: 'card manufacturer oem name hardwareRevision firmwareRevision',
	fields: 'host card value',
	program: [
		'O#BT',
		'MAvBhCmCyC*1BoCyCqCyC*DsCuCwCyCN#CN#HN#GN#DN#FN#EU',
		'A"/sys/class/mmc_host/"QD[C\x00.0\xffRABB[B//QD[D\x00\x1f!.0\xffRBHSAB',
		'A"manfid:"QO#IRCSBB',
		'A"oemid:"QO#IRCSCB',
		'A"name:"QO#IRCSDB',
		'A"hwrev:"QO#IRCSEB',
		'A"fwrev:"QO#IRCSFB',
		'MAjDBGNIGBA"cat: "LC[B\x00\xffFP',
	],
});
