// Generated from iw.ohm. Do not edit: change the grammar and run "npm run generate".

import type { MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

/** The fields of every case; those with a question mark may be absent. */
const cases = {
	notConnected: '',
	connected: 'interface',
	station: 'interface',
	signal: 'signal',
	wireless: 'interface',
	notAssociated: '',
	associated: '',
	signalLevel: 'signal',
	failed: 'complaint',
} as const;

/** The case of a message, and the places of its parts. */
export type IwLineMatch = MatchOf<typeof cases>;

export const matchIwLine: Matcher<IwLineMatch> = matcherOf({
	cases,
	program: [
		'O#BT',
		'MAJyD3DsF*V3DsF*LlFlFsFlF*JsF*I+DsF*JlEsF*DsEsF*KlFsFlFlFzElF*O7ElF*GsFIC#FIC#MUIC#DIC#MUIC#CIC#MUIC#EIC#MUIC#GIC#MN#KIC#FIC#GIC#MUIC#GIC#MUIC#MU',
		'A"Not connected."E[C\x09\x09  HSAC',
		'A"Connected to "D[C\x00\x1f!\xffA" (on "QD[E-.09__azRABB[B))E[C\x09\x09  HSBC',
		'A"Station "D[C\x00\x1f!\xffA" (on "QD[E-.09__azRABB[B))E[C\x09\x09  HSCC',
		'E[C\x09\x09  A"signal:"E[C\x09\x09  QO#LRBBB[B  FSDC',
		'QD[E-.09__azRAD[B  A"IEEE 802.11"FSEC',
		'A"Access Point: "A"Not-Associated"FSFD',
		'A"Access Point: "BB[D09AFafFSGD',
		'A"Link Quality"G"Signal level="A"Signal level="QO#LRBA" dBm"FSHC',
		'A"command failed: "QC[B\x00\xffFRCSIB',
		'MAtBBGQICDNGBB[B--JBD[B09P',
		'E[C\x09\x09  MAhCMW*KRWIC#NN#JIC#NU',
		'G"Access Point: "MOwB3B+B*JmC*G+B*FmC*G8BmC*R+B*FmCN#HMAhCBGIN#IU',
	],
});
