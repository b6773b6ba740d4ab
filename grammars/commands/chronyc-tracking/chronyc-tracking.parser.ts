// Generated from chronyc-tracking.ohm. Do not edit: change the grammar and run "npm run generate".

import type { MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

/** The fields of every case; those with a question mark may be absent. */
const cases = {
	reference: 'referenceId referenceName?',
	stratum: 'stratum',
	systemTime: 'seconds direction',
	lastOffset: 'offset',
	leap: 'leapStatus',
	failed: 'complaint',
} as const;

/** The case of a message, and the places of its parts. */
export type ChronycTrackingLineMatch = MatchOf<typeof cases>;

export const matchChronycTrackingLine: Matcher<ChronycTrackingLineMatch> = matcherOf({
	cases,
	program: [
		'O#BT',
		'MHgB1C6CqE*Y+DqE*lBgEqEiEqEqEkEqE*GmEmEqE*DoEqEMA1BfsBwB*ckBwBN#DN#GN#CN#FN#HN#EU',
		'A"Reference ID"E[B  A": "QD[C\x00\x1f!\xffRAMAgBBGdICDNTA" ("IJBQD[C\x00(*\xffRBJBBB[B))JBE[B  HSAB',
		'A"Stratum"E[B  A": "QD[B09RCE[B  HSBB',
		'A"System time"E[B  A": "QD[B09MAuBBGSICDNIBB[B..D[B09JBRDA" seconds "QMAmDOZT*LUTUA"slow"NEA"fast"REA" of NTP time"FSCB',
		'A"Last offset"E[B  A": "QMArBDIcNcICINQICINLBB[B++JGBB[B--JBD[B09MAuBBGSICDNIBB[B..D[B09JBRFA" seconds"FSDB',
		'A"Leap status"E[B  A": "QC[B\x00\xffFRGSEB',
		'QMJgB7CrDgD*xC1DhDmDgD*DwDgDUA"506 Cannot talk to daemon"NTA"501 Not authorised"NOA"Could not "NJA"Unrecognized command"NEA"Unrecognised command"FRHSFB',
	],
});
