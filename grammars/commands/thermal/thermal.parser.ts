// Generated from thermal.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Fields, MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

interface ThermalLineCases {
	zone: Fields<'zone'>;
	temperature: Fields<'milliCelsius'>;
}

/** The case of a message, and the places of its parts. */
export type ThermalLineMatch = MatchOf<ThermalLineCases>;

export const matchThermalLine: Matcher<ThermalLineMatch> = matcherOf({
	cases: 'zone temperature',
	fields: 'zone milliCelsius',
	program: [
		'O#BT',
		'MAtBNUWSU*JWN#CN#DU',
		'A"/sys/class/thermal/"QD[E\x00\x1f!.09;\xffRAE[B  HSAB',
		'QMAtBBGQICDNGBB[B--JBD[B09RBE[B  HSBB',
	],
});
