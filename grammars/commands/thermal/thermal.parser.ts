// Generated from thermal.ohm. Do not edit: change the grammar and run "npm run generate".

import type { MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

/** The fields of every case; those with a question mark may be absent. */
const cases = {
	zone: 'zone',
	temperature: 'milliCelsius',
} as const;

/** The case of a message, and the places of its parts. */
export type ThermalLineMatch = MatchOf<typeof cases>;

export const matchThermalLine: Matcher<ThermalLineMatch> = matcherOf({
	cases,
	program: [
		'O#BT',
		'MAtBNUWSU*JWN#CN#DU',
		'A"/sys/class/thermal/"QD[E\x00\x1f!.09;\xffRAE[B  HSAB',
		'QMAtBBGQICDNGBB[B--JBD[B09RBE[B  HSBB',
	],
});
