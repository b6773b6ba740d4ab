// Generated from initramfs-log.ohm. Do not edit: change the grammar and run "npm run generate".

import type { MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

/** The fields of every case; those with a question mark may be absent. */
const cases = {
	problem: 'problem',
	dataPartitionMissing: '',
	expansionFailed: '',
	expanding: 'step',
	expanded: 'path',
	words: 'words',
} as const;

/** The case of a message, and the places of its parts. */
export type InitramfsLogLineMatch = MatchOf<typeof cases>;

export const matchInitramfsLogLine: Matcher<InitramfsLogLineMatch> = matcherOf({
	cases,
	program: [
		'O#BT',
		'MAkCvB5B+B5B+B*M5B+B*F5B+B*G0B+B*N5B+BIC#CN#HIC#IN#HN#H',
		'A"cat: "QC[B\x00\xffFRASAC',
		'A"Timeout while waiting for data partition"FSBC',
		'MAyDBGQICDNGA"resindataexpander: "JBA"Failed to expand partition"FSCD',
		'A"resindataexpander: "QC[B\x00\xffFRBSDC',
		'A"Data partition at "QMAgBBGNIGBA" expanded."LC[B\x00\xffG" expanded."RCA" expanded."SEC',
		'QC[B\x00\xffFRDSFB',
		'MA7CBGPICDNFO#JJBMAkCvB0BhC2BhC*M6BhC*c8BhCN#GIC#EUN#DIC#EN#FU',
		'BB[B[[D[D--AZazBB[B]]MAgBBGQICDNGBB[B  JBIcBBB[B[[D[D--AZazBB[B]]MAgBBGQICDNGBB[B  JBK<ZP',
	],
});
