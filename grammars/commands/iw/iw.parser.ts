// Generated from iw.ohm. Do not edit: change the grammar and run "npm run generate".

import type { MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

/** The fields of every case; those with a question mark may be absent. */
const cases = {
	notConnected: '',
	connected: 'interface',
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
		'MAJyD3DlF*V3DlF*L+E+ElF+E*JlF*I+DlF*JlElF*P+ElF+E+EsE+E*O0E+E*GlFIC#EIC#LUIC#DIC#LUIC#CIC#LUIC#FIC#LN#JIC#EIC#FIC#LUIC#FIC#LUIC#LU',
		'A"Not connected."E[C\x09\x09  HSAC',
		'A"Connected to "D[C\x00\x1f!\xffA" (on "QD[E-.09__azRABB[B))E[C\x09\x09  HSBC',
		'E[C\x09\x09  A"signal: "QO#KRBA" dBm"FSCC',
		'QD[E-.09__azRAD[B  A"IEEE 802.11"FSDC',
		'A"Access Point: "A"Not-Associated"FSED',
		'A"Access Point: "BB[D09AFafFSFD',
		'A"Link Quality"G"Signal level="A"Signal level="QO#KRBA" dBm"FSGC',
		'A"command failed: "QC[B\x00\xffFRCSHB',
		'MAtBBGQICDNGBB[B--JBD[B09P',
		'E[C\x09\x09  MAhCMW*KRWIC#MN#IIC#MU',
		'G"Access Point: "MOwB3B+B*JmC*G+B*FmC*G8BmC*R+B*FmCN#GMAhCBGIN#HU',
	],
});
