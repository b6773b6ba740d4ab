// Generated from uptime.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Fields, MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

interface UptimeLineCases {
	reported: Fields<'time' | 'span' | 'load1' | 'load5' | 'load15', 'days' | 'users'>;
}

/** The case of a message, and the places of its parts. */
export type UptimeLineMatch = MatchOf<UptimeLineCases>;

export const matchUptimeLine: Matcher<UptimeLineMatch> = matcherOf({
	cases: 'reported',
	fields: 'time days span users load1 load5 load15',
	program: [
		'E[B  N#BS',
		'LC6BBGIM#CT',
		'PBI[B09[B09[B::[B09[B09[B::[B09[B09QAA" up "LAwBKP*JzDICDMgDPD[B09QBLEsBoCzCtC*lCuCtCTA" days,"MEA" day,"E[B  JBPD[B09LAgBboBgB*YhBgBTBD[B::[B09[B09MEA" min"QCLAsBBGrBICDMhBBB[B,,E[B  PD[B09QDLAgBBGLICEMHTA" users"JEA" user"JBBB[B,,E[B  A"load average: "PD[B09BB[B..D[B09QEA", "PD[B09BB[B..D[B09QFA", "PD[B09BB[B..D[B09QGE[B  HRAO',
		'O',
	],
});
