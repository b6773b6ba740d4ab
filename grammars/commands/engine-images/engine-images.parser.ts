// Generated from engine-images.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Fields, MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

interface EngineImagesLineCases {
	heading: Fields;
	complaint: Fields<'complaint'>;
	image: Fields<'repository' | 'tag' | 'image' | 'size'>;
}

/** The case of a message, and the places of its parts. */
export type EngineImagesLineMatch = MatchOf<EngineImagesLineCases>;

export const matchEngineImagesLine: Matcher<EngineImagesLineMatch> = matcherOf({
	cases: 'heading complaint image',
	fields: 'complaint repository tag image size',
	program: [
		'N#BS',
		'LBlCuBzB9B*a4B9B*M4B9B9B4B9BIC#CM#EIC#DM#EM#E',
		'A"REPOSITORY"FRAJ#F',
		'PLAjCjBpBoBzBoB4BoB*cuBoBTA"Cannot connect to the "MOA"error during connect: "MJA"Error response from daemon: "MEA"Got permission denied while trying to connect to the "FQARBJ#F',
		'PD[C\x00\x1f!\xffQBA"  "E[B  PD[C\x00\x1f!\xffQCA"  "E[B  PD[D09AFafQDA"  "E[B  IGBA"  "KC[B\x00\xffG"  "A"  "E[B  PD[B09E[C..09LAgBBGQICDMGBB[B  JBD[CAZazQEE[B  HRCO',
		'O',
	],
});
