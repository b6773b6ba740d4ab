// Generated from initramfs-log.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Fields, MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

interface InitramfsLogLineCases {
	problem: Fields<'problem'>;
	dataPartitionMissing: Fields;
	expansionFailed: Fields;
	expanding: Fields<'step'>;
	expanded: Fields<'path'>;
	words: Fields<'words'>;
}

/** The case of a message, and the places of its parts. */
export type InitramfsLogLineMatch = MatchOf<InitramfsLogLineCases>;

export const matchInitramfsLogLine: Matcher<InitramfsLogLineMatch> = matcherOf({
	cases: 'problem dataPartitionMissing expansionFailed expanding expanded words',
	fields: 'problem step path words',
	program: [
		'N#BS',
		'LAkCvB0B+C5B+C*M+B+C*FjC+C*GxC+C*N2C+CIC#GM#HIC#EM#HIC#DM#HIC#DIC#EIC#FIC#GM#HIC#CM#HIC#EIC#FM#HM#H',
		'A"cat: "PC[B\x00\xffFQARAJ#I',
		'LA7CBGPICDMFN#JJBA"Timeout while waiting for data partition"FRBJ#I',
		'LA7CBGPICDMFN#JJBLAyDBGQICDMGA"resindataexpander: "JBA"Failed to expand partition"FRCJ#I',
		'LA7CBGPICDMFN#JJBA"resindataexpander: "PC[B\x00\xffFQBRDJ#I',
		'LA7CBGPICDMFN#JJBA"Data partition at "PIGBA" expanded."KC[B\x00\xffG" expanded."QCA" expanded."REJ#I',
		'PC[B\x00\xffFQDRFO',
		'O',
		'BB[B[[D[D--AZazBB[B]]LAgBBGQICDMGBB[B  JBIcBBB[B[[D[D--AZazBB[B]]LAgBBGQICDMGBB[B  JBJ<cO',
	],
});
