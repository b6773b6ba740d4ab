// Generated from hup-log.ohm. Do not edit: change the grammar and run "npm run generate".

import type { MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

/** The fields of every case; those with a question mark may be absent. */
const cases = {
	file: 'path',
	problem: 'problem',
	target: 'version',
	host: 'version',
	done: '',
	imageFailed: 'attempt',
	supervisorStep: '',
	step: '',
	supervisorWarning: 'supervisorError',
	supervisorFailed: 'supervisorError',
	warning: 'warning',
	updaterFailed: 'unitResult',
	error: 'error',
	hooksFailed: 'hooksError',
	words: 'words',
} as const;

/** The case of a message, and the places of its parts. */
export type HupLogLineMatch = MatchOf<typeof cases>;

export const matchHupLogLine: Matcher<HupLogLineMatch> = matcherOf({
	cases,
	program: [
		'O#BT',
		'MA9B4B9B6F*FlF6FiC6F*KwC6F6FlF6F*E1C6F*G1F6F6F1F6F*M1F6FIC#CN#QMBhDJjD4D*GO4DIC#NN#QMBwBmC1C*JlD*KrClD*CwClD*d1ClD*L1ClDIC#ON#QIC#PN#QIC#RIC#SIC#ON#QIC#DN#QN#Q',
		'A"==> "QMAgBBGNIGBA" <=="LC[B\x00\xffG" <=="RAA" <=="SAC',
		'MAjDSiBXXYX*MdXUA"find: "NJA"tail: "NEA"cat: "QC[B\x00\xffFRBSBC',
		'A"Target OS version """QD[C\x00!#\xffRCA""" OK."FSCD',
		'A"Host OS version """QD[C\x00!#\xffRCA""" OK."FSDD',
		'MAmCNYS*KTSUA"Rebooting into new OS"NEA"Finished update, not rebooting"FSED',
		'IWBMApCBGTIMBA"Image type "G"failed or not found"A"failed or not found, trying another source"LLQC[B\x00\xffFRDSFD',
		'A"Supervisor update start"FSGD',
		'FSHC',
		'O#WIJBIFBO#XLLQFRESID',
		'A"[ERROR]"IJBIFBO#XLLQFRESJC',
		'O#WQFRFSKC',
		'MAyCBGTICDNJA"Running as unit: run-update-supervisor"G"Finished with result: "JBA"Finished with result: "MAzDBGNIGBA"success"LQD[C\x00\x1f!\xffRGSLC',
		'MA7CBGPICDNFO#TJBMA7CBGPICDNFO#UJBA"[ERROR]"E[B  QFRHSMC',
		'MAkCYdzF*VdzFICDNyEMA7CBGQICDNGA"[INFO] "JBA"Deploying "MAgBPU1B*MU1BIgBBMAgBPaU*MVUUA"..."NEBB[B  LC[B\x00\xffE[D\x00\x1f!-/\xffI9BBMAgBPU1B*MU1BIgBBMAgBPaU*MVUUA"..."NEBB[B  LC[B\x00\xffE[D\x00\x1f!-/\xffK<6BA"..."E[B  JBIrBBMGgBBGoBIhBBMAmCQWV*NbVUA"Failed to run the new hooks"NEA"Update failed."LLQFRISNC',
		'QC[B\x00\xffFRJSOB',
		'O#VMAmCPetBUZtB*HejBoBtBIC#FN#JIC#HN#JIC#GN#JIC#IN#JIC#EN#JN#J',
		'O#TMBlCTYf*QafN#LIC#KN#MU',
		'MA7CBGPICDNFO#UJBBB[B[[D[B09BB[B]]P',
		'BB[B[[MAoDOZT*LUTUA"upgrade-"NEA"hostapp-update"E[D\x00\x1f!\\^\xffBB[B]]P',
		'O#TMBpCEPJJKJUA"[LOG]"NEA"[INFO]"P',
		'MFpCVba*SgBaUA"[WARNING]"NEA"[WARN]"P',
		'G"upervisor"A"upervisor"P',
	],
});
