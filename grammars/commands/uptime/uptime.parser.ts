// Generated from uptime.ohm. Do not edit: change the grammar and run "npm run generate".

import type { MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

/** The fields of every case; those with a question mark may be absent. */
const cases = {
	reported: 'time days? span users? load1 load5 load15',
} as const;

/** The case of a message, and the places of its parts. */
export type UptimeLineMatch = MatchOf<typeof cases>;

export const matchUptimeLine: Matcher<UptimeLineMatch> = matcherOf({
	cases,
	program: [
		'E[B  O#BT',
		'MC6BBGIN#CU',
		'QBI[B09[B09[B::[B09[B09[B::[B09[B09RAA" up "MAwBKP*JzDICDNgDQD[B09RBMEsBoCzCtC*lCuCtCUA" days,"NEA" day,"E[B  JBQD[B09MAgBboBgB*YhBgBUBD[B::[B09[B09NEA" min"RCMAsBBGrBICDNhBBB[B,,E[B  QD[B09RDMAgBBGLICENHUA" users"JEA" user"JBBB[B,,E[B  A"load average: "QD[B09BB[B..D[B09REA", "QD[B09BB[B..D[B09RFA", "QD[B09BB[B..D[B09RGE[B  HSAB',
	],
});
