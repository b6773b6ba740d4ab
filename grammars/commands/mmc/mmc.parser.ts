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
		'N#BS',
		'LAvBhCmCyC*1BoCyCqCyC*DsCuCwCyCM#CM#HM#GM#DM#FM#ET',
		'A"/sys/class/mmc_host/"PD[C\x00.0\xffQABB[B//PD[D\x00\x1f!.0\xffQBHRAO',
		'A"manfid:"PN#JQCRBO',
		'A"oemid:"PN#JQCRCO',
		'A"name:"PN#JQCRDO',
		'A"hwrev:"PN#JQCREO',
		'A"fwrev:"PN#JQCRFO',
		'O',
		'IGBA"cat: "KC[B\x00\xffFO',
	],
});
