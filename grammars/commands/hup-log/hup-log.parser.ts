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
		'O#BT',
		'MA9B4B9BvD*ciCvD*GqDvDvDqDvD*MqDvDIC#CN#LMBwBWb*JtB*KjBtBIC#MIC#KN#LIC#KN#LIC#DN#LN#L',
		'A"==> "QMAgBBGNIGBA" <=="LC[B\x00\xffG" <=="RAA" <=="SAC',
		'MAjDSiBXXYX*MdXUA"find: "NJA"tail: "NEA"cat: "QC[B\x00\xffFRBSBC',
		'A"[LOG]"A"Target OS version """QD[C\x00!#\xffRCA""" OK."FSCD',
		'A"[LOG]"A"Host OS version """QD[C\x00!#\xffRCA""" OK."FSDD',
		'A"[LOG]"MAmCNYS*KTSUA"Rebooting into new OS"NEA"Finished update, not rebooting"FSED',
		'A"[LOG]Image type "G"failed or not found"A"failed or not found, trying another source"SFD',
		'A"[LOG]"FSGC',
		'A"[WARNING]"QFRDSHC',
		'MA7CBGVICDNLBB[B[[D[B09BB[B]]JBA"[ERROR]"QFRESIC',
		'QC[B\x00\xffFRFSJB',
		'BB[B[[D[B09BB[B]]MGuCiBnBuC*R6BuC*C/BuC*C/BuC*CkCuCpCuCMBsCMtBvB*JRvBN#JIC#EN#IIC#GN#IIC#HN#IIC#FN#IMA7CBGIN#IU',
	],
});
