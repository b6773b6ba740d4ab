// Generated from nslookup.ohm. Do not edit: change the grammar and run "npm run generate".

import type { MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

/** The fields of every case; those with a question mark may be absent. */
const cases = {
	server: 'server',
	name: 'name',
	address: 'address',
	refused: 'name code',
	missing: 'name code',
	unanswered: '',
	communication: 'problem',
	unresolved: 'name problem?',
	problem: 'problem',
} as const;

/** The case of a message, and the places of its parts. */
export type NslookupLineMatch = MatchOf<typeof cases>;

export const matchNslookupLine: Matcher<NslookupLineMatch> = matcherOf({
	cases,
	program: [
		'O#BT',
		'MDgB3C8C2D*hC+C2DnD2D*HpDrD2D2DwDyD2D2D0D2DN#GMFtDCHLYN#IN#DN#HIC#JN#KN#EN#FN#CU',
		'A"Server:"E[C\x09\x09  QD[D\x00\x08\x0a\x1f!\xffRAE[C\x09\x09  HSAB',
		'A"Name:"E[C\x09\x09  QO#LRBE[C\x09\x09  HSBB',
		'A"Address"MAgBBGSICDNIBB[B  D[B09JBBB[B::E[C\x09\x09  QD[D\x00\x08\x0a\x1f!\xffRCFSCB',
		'A"** server can\'t find "QO#LRBA": "QC[B\x00\xffFRDSDB',
		'A"*** Can\'t find "QO#LRBA": "QC[B\x00\xffFRDSEB',
		'A";; "MAjDBGQICDNGA"connection timed out; "JBA"no servers could be reached"FSFB',
		'A";; communications error to "QC[B\x00\xffFRESGB',
		'A"nslookup: can\'t resolve \'"QO#LRBBB[B\'\'MA6BBGWICDNMA": "QC[B\x00\xffFREJBHSHC',
		'A"nslookup: "QC[B\x00\xffFRESIB',
		'MAJyB3BlE*V3BlE*F3BlE*R3BlEItCBMAJyB9B3B*V4B3B*FiC3B*RnC3BUBB[B  NOBB[B\x09\x09NJBB[B\'\'NEA": "LC[B\x00\xffE[F\x00\x08\x0a\x1f!&(9;\xffItEBMAJyB3BlE*V3BlE*F3BlE*R3BlEItCBMAJyB9B3B*V4B3B*FiC3B*RnC3BUBB[B  NOBB[B\x09\x09NJBB[B\'\'NEA": "LC[B\x00\xffE[F\x00\x08\x0a\x1f!&(9;\xffK<qEP',
	],
});
