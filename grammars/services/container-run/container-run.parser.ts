// Generated from container-run.ohm. Do not edit: change the grammar and run "npm run generate".

import type { MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

/** The fields of every case; those with a question mark may be absent. */
const cases = {
	notRunnable: 'refusal',
	notRunnableShort: 'refusal',
	crashed: 'crash',
	crashedIn: 'crash',
	scriptFailed: 'ending',
	scriptFailedOld: 'ending',
	serviceNotStarted: 'service',
} as const;

/** The case of a message, and the places of its parts. */
export type ContainerRunMatch = MatchOf<typeof cases>;

export const matchContainerRun: Matcher<ContainerRunMatch> = matcherOf({
	cases,
	program: [
		'O#BT',
		'MB2BjCoCsD*qB+CtCsD+CsD*F+CsDsDyCsD*D3C+CsDsDlDsDIC#FN#IIC#FN#HIC#FN#GIC#CIC#FUIC#EIC#FUIC#DIC#FUIC#FU',
		'A"standard_init_linux.go:"D[B09A": exec user process caused"E[D  ""::QC[B\x00\xffFRASAC',
		'A"exec "MA6BBGNIGBA": "LC[B\x00\xffG": "A": "IQBMAlDBGNIGBA"exec format error"LLQC[B\x00\xffFRASBC',
		'QO#JRBE[B  A"(core dumped)"FSCC',
		'MA6BBGNIGBA": line "LC[B\x00\xffG": line "A": line "D[B09A": "E[B  D[B09BB[B  QO#JRBFSDC',
		'A"cont-init: info: "MAgBBGNIGBA" exited "LC[B\x00\xffG" exited "A" exited "QBB[B19FRCSEB',
		'A"[cont-init.d] "MA6BBGNIGBA": exited "LC[B\x00\xffG": exited "A": exited "QBB[B19FRCSFB',
		'A"s6-rc: warning: unable to start service "QC[B\x00\xffFRDSGB',
		'MAhCToBjBY*CtBYYZY*IeYUA"Illegal instruction"NTA"Segmentation fault"NOA"Bus error"NJA"Aborted"NEA"Floating point exception"P',
	],
});
