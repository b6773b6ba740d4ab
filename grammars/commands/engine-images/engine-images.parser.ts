// Generated from engine-images.ohm. Do not edit: change the grammar and run "npm run generate".

import type { MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

/** The fields of every case; those with a question mark may be absent. */
const cases = {
	heading: '',
	complaint: 'complaint',
	image: 'repository tag image size',
} as const;

/** The case of a message, and the places of its parts. */
export type EngineImagesLineMatch = MatchOf<typeof cases>;

export const matchEngineImagesLine: Matcher<EngineImagesLineMatch> = matcherOf({
	cases,
	program: [
		'O#BT',
		'MBlCuBzB9B*a4B9B*M4B9B9B4B9BIC#CN#EIC#DN#EN#E',
		'A"REPOSITORY"FSAC',
		'QMAjCjBpBoBzBoB4BoB*cuBoBUA"Cannot connect to the "NOA"error during connect: "NJA"Error response from daemon: "NEA"Got permission denied while trying to connect to the "FRASBC',
		'QD[C\x00\x1f!\xffRBA"  "E[B  QD[C\x00\x1f!\xffRCA"  "E[B  QD[D09AFafRDA"  "E[B  MAgBBGNIGBA"  "LC[B\x00\xffG"  "A"  "E[B  QD[B09E[C..09MAgBBGQICDNGBB[B  JBD[CAZazREE[B  HSCB',
	],
});
