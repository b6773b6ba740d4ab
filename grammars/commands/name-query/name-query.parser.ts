// Generated from name-query.ohm. Do not edit: change the grammar and run "npm run generate".

import type { MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

/** The fields of every case; those with a question mark may be absent. */
const cases = {
	header: 'code',
	server: 'server',
	unanswered: '',
	communication: '',
	refused: 'code',
	hostAddress: 'address',
	unresolved: 'problem',
	record: 'address',
	resolved: 'address',
} as const;

/** The case of a message, and the places of its parts. */
export type NameQueryLineMatch = MatchOf<typeof cases>;

export const matchNameQueryLine: Matcher<NameQueryLineMatch> = matcherOf({
	cases,
	program: [
		'O#BT',
		'MDtBoCtCtD*kByCtD*O3CtD*JjDtD*EoDtDIC#CN#MIC#DN#MMFtDCHMWIC#FN#MIC#EN#MIC#GN#MN#M',
		'A";; ->>HEADER<<- opcode: "O#LA" status: "QD[BAZRABB[B,,FSAC',
		'A";; SERVER: "QD[D\x00\x08\x0a\x1f!\xffRBE[C\x09\x09  HSBC',
		'A";; "MAjDBGQICDNGA"connection timed out; "JBA"no servers could be reached"FSCC',
		'A";; communications error to "FSDC',
		'A"Host "O#LA" not found: "D[B09BB[B((QD[BAZRABB[B))FSEC',
		'A" has "MApCBGQICDNGA"IPv6 "JBA"address "QD[F%%..0:AFafRCE[C\x09\x09  HSFC',
		'A": resolve call failed: "QC[B\x00\xffFRDSGB',
		'D[C\x09\x09  D[B09D[C\x09\x09  A"IN"D[C\x09\x09  MAhCBGLICENHUA"AAAA"JEBB[BAAD[C\x09\x09  QD[F%%..0:AFafRCE[C\x09\x09  HSHB',
		'A": "E[C\x09\x09  QD[F%%..0:AFafRCD[C\x09\x09  A"-- link: "FSIB',
		'MAJyB3BgE*V3BgE*Y3BgEIoCBMAJyB9B3B*V4B3B*YiC3BUBB[B  NJBB[B\x09\x09NEA": "LC[B\x00\xffE[E\x00\x08\x0a\x1f!9;\xffIoEBMAJyB3BgE*V3BgE*Y3BgEIoCBMAJyB9B3B*V4B3B*YiC3BUBB[B  NJBB[B\x09\x09NEA": "LC[B\x00\xffE[E\x00\x08\x0a\x1f!9;\xffK<lEP',
		'O#LMAJyB3BxF*V5BxF*Y+BxFN#JIC#HN#JMCJqDvDzD*VvDzD*DvDzD*HvDzDvD*KzD*FvD*FzD*ZvD*FzD*KxDzDN#KN#IU',
	],
});
