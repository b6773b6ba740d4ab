// Generated from hup-log.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Fields, MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

interface HupLogLineCases {
	file: Fields<'path'>;
	problem: Fields<'problem'>;
	target: Fields<'version'>;
	host: Fields<'version'>;
	done: Fields;
	imageFailed: Fields;
	step: Fields;
	warning: Fields<'warning'>;
	error: Fields<'error'>;
	words: Fields<'words'>;
}

/** The case of a message, and the places of its parts. */
export type HupLogLineMatch = MatchOf<HupLogLineCases>;

export const matchHupLogLine: Matcher<HupLogLineMatch> = matcherOf({
	cases: 'file problem target host done imageFailed step warning error words',
	fields: 'path problem version warning error words',
	program: [
		'N#BS',
		'LA9B4B9B+D*ciC+D*G5D+D+D5D+D*M5D+DIC#CM#LLBwBWb*J8B*KyB8BIC#EIC#FIC#GIC#HIC#IIC#JIC#KM#LIC#KM#LIC#DM#LM#L',
		'A"==> "PIGBA" <=="KC[B\x00\xffG" <=="QAA" <=="RAJ#M',
		'LAjDSiBXXYX*MdXTA"find: "MJA"tail: "MEA"cat: "PC[B\x00\xffFQBRBJ#M',
		'BB[B[[D[B09BB[B]]A"[LOG]"A"Target OS version """PD[C\x00!#\xffQCA""" OK."FRCJ#M',
		'BB[B[[D[B09BB[B]]A"[LOG]"A"Host OS version """PD[C\x00!#\xffQCA""" OK."FRDJ#M',
		'BB[B[[D[B09BB[B]]A"[LOG]"LAmCNYS*KTSTA"Rebooting into new OS"MEA"Finished update, not rebooting"FREJ#M',
		'BB[B[[D[B09BB[B]]A"[LOG]Image type "G"failed or not found"A"failed or not found, trying another source"RFJ#M',
		'BB[B[[D[B09BB[B]]A"[LOG]"FRGJ#M',
		'BB[B[[D[B09BB[B]]A"[WARNING]"PFQDRHJ#M',
		'LA7CBGVICDMLBB[B[[D[B09BB[B]]JBA"[ERROR]"PFQERIJ#M',
		'PC[B\x00\xffFQFRJO',
		'O',
	],
});
