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
		'N#BS',
		'LHgB1C6CqE*Y+DqE*lBgEqEiEqEqEkEqE*GmEmEqE*DoEqELA1BfsBwB*ckBwBM#DM#GM#CM#FM#HM#ET',
		'A"Reference ID"E[B  A": "PD[C\x00\x1f!\xffQALAgBBGdICDMTA" ("IJBPD[C\x00(*\xffQBJBBB[B))JBE[B  HRAO',
		'A"Stratum"E[B  A": "PD[B09QCE[B  HRBO',
		'A"System time"E[B  A": "PD[B09LAuBBGSICDMIBB[B..D[B09JBQDA" seconds "PLAmDOZT*LUTTA"slow"MEA"fast"QEA" of NTP time"FRCO',
		'A"Last offset"E[B  A": "PLArBDIcNcICIMQICIMLBB[B++JGBB[B--JBD[B09LAuBBGSICDMIBB[B..D[B09JBQFA" seconds"FRDO',
		'A"Leap status"E[B  A": "PC[B\x00\xffFQGREO',
		'PLJgB7CrDgD*xC1DhDmDgD*DwDgDTA"506 Cannot talk to daemon"MTA"501 Not authorised"MOA"Could not "MJA"Unrecognized command"MEA"Unrecognised command"FQHRFO',
		'O',
	],
});
