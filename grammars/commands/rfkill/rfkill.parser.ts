// Generated from rfkill.ohm. Do not edit: change the grammar and run "npm run generate".

import type { MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

/** The fields of every case; those with a question mark may be absent. */
const cases = {
	radio: 'number device radio',
	soft: 'soft',
	hard: 'hard',
	row: 'number radioType device soft hard',
	banner: '',
	failed: 'complaint',
} as const;

/** The case of a message, and the places of its parts. */
export type RfkillLineMatch = MatchOf<typeof cases>;

export const matchRfkillLine: Matcher<RfkillLineMatch> = matcherOf({
	cases,
	program: [
		'O#BT',
		'MAJqDvD1D*VvD1D*OvD*J1D*IzD1D*DvD1D*GzD1D1DvD1D*CxD1D*KzD1D*NzD1DN#IN#GN#HU',
		'QD[B09RAA": "QD[D\x00\x1f!9;\xffRBA": "QIEBHLC[B\x00\xffILBIEBHLC[B\x00\xffK<IRCE[C\x09\x09  HSAC',
		'A"Soft blocked: "QO#JRDE[C\x09\x09  HSBB',
		'A"Hard blocked: "QO#KREE[C\x09\x09  HSCB',
		'QD[B09RAD[B  QD[BazRFD[B  QD[D\x00\x1f!9;\xffRBD[B  QO#JRDD[B  QO#KREE[C\x09\x09  HSDB',
		'A"Wi-Fi is currently blocked by rfkill."E[C\x09\x09  HSEB',
		'MAyDBGQICDNGA"rfkill: "JBQMLgBlCwCqC*F1CqC*pBrCqC*Q6CqCUA"Can\'t open RFKILL"NOA"cannot open /dev/rfkill"NJA"can\'t open \'/dev/rfkill\'"NEA"Permission denied"FRGSFB',
		'E[C\x09\x09  MAwBkBpB*JyB*NuByB*JwByBIC#CN#FN#EN#DU',
		'MAiDYoBd*KjBd*FtBd*CedUA"yes"NOA"no"NJA"blocked"NEA"unblocked"P',
		'MAiDYoBd*KjBd*FtBd*CedUA"yes"NOA"no"NJA"blocked"NEA"unblocked"P',
	],
});
