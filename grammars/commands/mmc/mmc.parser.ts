// Generated from mmc.ohm. Do not edit: change the grammar and run "npm run generate".

import type { MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

/** The fields of every case; those with a question mark may be absent. */
const cases = {
	card: 'host card',
	manufacturer: 'value',
	oem: 'value',
	name: 'value',
	hardwareRevision: 'value',
	firmwareRevision: 'value',
} as const;

/** The case of a message, and the places of its parts. */
export type MmcLineMatch = MatchOf<typeof cases>;

export const matchMmcLine: Matcher<MmcLineMatch> = matcherOf({
	cases,
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
