// Generated from chronyc-tracking.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Fields, MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

interface ChronycTrackingLineCases {
	reference: Fields<'referenceId', 'referenceName'>;
	stratum: Fields<'stratum'>;
	systemTime: Fields<'seconds' | 'direction'>;
	lastOffset: Fields<'offset'>;
	leap: Fields<'leapStatus'>;
	failed: Fields<'complaint'>;
}

/** The case of a message, and the places of its parts. */
export type ChronycTrackingLineMatch = MatchOf<ChronycTrackingLineCases>;

export const matchChronycTrackingLine: Matcher<ChronycTrackingLineMatch> = matcherOf({
	cases: 'reference stratum systemTime lastOffset leap failed',
	fields: 'referenceId referenceName stratum seconds direction offset leapStatus complaint',
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
