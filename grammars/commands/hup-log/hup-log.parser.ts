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
	supervisorStep: Fields;
	step: Fields;
	supervisorWarning: Fields<'supervisorError'>;
	supervisorFailed: Fields<'supervisorError'>;
	warning: Fields<'warning'>;
	error: Fields<'error'>;
	hooksFailed: Fields<'hooksError'>;
	words: Fields<'words'>;
}

/** The case of a message, and the places of its parts. */
export type HupLogLineMatch = MatchOf<HupLogLineCases>;

export const matchHupLogLine: Matcher<HupLogLineMatch> = matcherOf({
	cases: 'file problem target host done imageFailed supervisorStep step supervisorWarning supervisorFailed warning error hooksFailed words',
	fields: 'path problem version supervisorError warning error hooksError words',
	program: [
		'O#BT',
		'MBwBmCzE*J+E*CrC+E*GwC+E*CuE+E*W1C+E*CuE+E+EzEpE+E*FuE+E*DzE+EIC#CN#PIC#NN#PMAmCvB5BpC*b0BpC*P0BpCIC#DN#PIC#ON#PIC#QIC#RIC#NN#PN#P',
		'A"==> "QMAgBBGNIGBA" <=="LC[B\x00\xffG" <=="RAA" <=="SAC',
		'MAjDSiBXXYX*MdXUA"find: "NJA"tail: "NEA"cat: "QC[B\x00\xffFRBSBC',
		'A"Target OS version """QD[C\x00!#\xffRCA""" OK."FSCD',
		'A"Host OS version """QD[C\x00!#\xffRCA""" OK."FSDD',
		'MAmCNYS*KTSUA"Rebooting into new OS"NEA"Finished update, not rebooting"FSED',
		'A"Image type "G"failed or not found"A"failed or not found, trying another source"SFD',
		'A"Supervisor update start"FSGD',
		'FSHC',
		'A"[WARNING]"IWBMDlDINT*FNTIFBO#VLLQFRDSID',
		'A"[ERROR]"IWBMDlDINT*FNTIFBO#VLLQFRDSJC',
		'A"[WARNING]"QFRESKC',
		'MA7CBGPICDNFO#SJBMA7CBGPICDNFO#TJBA"[ERROR]"QFRFSLC',
		'MAkCYdzF*VdzFICDNyEMA7CBGQICDNGA"[INFO] "JBA"Deploying "MAgBPU1B*MU1BIgBBMAgBPaU*MVUUA"..."NEBB[B  LC[B\x00\xffE[D\x00\x1f!-/\xffI9BBMAgBPU1B*MU1BIgBBMAgBPaU*MVUUA"..."NEBB[B  LC[B\x00\xffE[D\x00\x1f!-/\xffK<6BA"..."E[B  JBIrBBMGgBBGoBIhBBMAmCQWV*NbVUA"Failed to run the new hooks"NEA"Update failed."LLQFRGSMC',
		'QC[B\x00\xffFRHSNB',
		'O#UMAmCPetBUZtB*HejBoBtBIC#FN#JIC#HN#JIC#GN#JIC#IN#JIC#EN#JN#J',
		'O#SMBlCTYf*QafN#LIC#KN#MU',
		'MA7CBGPICDNFO#TJBBB[B[[D[B09BB[B]]P',
		'BB[B[[MAoDOZT*LUTUA"upgrade-"NEA"hostapp-update"E[D\x00\x1f!\\^\xffBB[B]]P',
		'O#SMBpCEPJJKJUA"[LOG]"NEA"[INFO]"P',
		'MQgB0ChEiD*hC5CiDoDiD*HjDiD*CtD8DiDMAjCEZJJeJUA"Supervisor couldn\'t be updated"NdA"Could not get the default supervisor version"NYA"Could not get current supervisor version"NTA"Could not fetch current supervisor version"NOA"Failed to fetch current supervisor version"NJA"Failed to patch supervisor version"NEA"Failed to update supervisor version"P',
	],
});
