// Generated from nc.ohm. Do not edit: change the grammar and run "npm run generate".

import type { MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

/** The fields of every case; those with a question mark may be absent. */
const cases = {
	succeeded: 'host port',
	opened: 'port',
	joined: '',
	refused: 'host port problem',
	closed: 'port problem',
	unresolved: '',
	version: '',
	failed: 'problem',
} as const;

/** The case of a message, and the places of its parts. */
export type NcLineMatch = MatchOf<typeof cases>;

export const matchNcLine: Matcher<NcLineMatch> = matcherOf({
	cases,
	program: [
		'O#BT',
		'MAjCsBxB6C*J+B6C*esC6CIC#CIC#DIC#GIC#HUIC#DIC#EIC#GIC#HN#KIC#DIC#FIC#GIC#HN#KIC#DIC#GIC#HU',
		'A"Connection to "QD[D\x00\x1f!9;\xffRAMAgBBGVICDNLA" ("D[D\x00(*\\^\xffBB[B))JBBB[B  QD[B09RBA" port [tcp/"D[D\x00(*\\^\xffA"] succeeded!"SAC',
		'D[D\x00\x1f!9;\xffA" ["D[D\x00(*\\^\xffA"] "QD[B09RBA" ("D[C\x00(*\xffA") open"SBC',
		'A"Ncat: Connected to "FSCC',
		'A"nc: connect to "QD[D\x00\x1f!9;\xffRAMAgBBGVICDNLA" ("D[D\x00(*\\^\xffBB[B))JBA" port "QD[B09RBA" (tcp) "MAmDBGQICDNGA"failed: "JBQC[B\x00\xffFRCSDC',
		'D[D\x00\x1f!9;\xffA" ["D[D\x00(*\\^\xffA"] "QD[B09RBA" ("D[C\x00(*\xffA") : "QC[B\x00\xffFRCSEC',
		'ME6BuBzBkC*mB4BkC*D/BkCICYNdICOICQUICMNWICHUA"nc: bad address"JQD[D\x00\x1f!9;\xffA": forward host lookup failed"JJA"Ncat: Could not resolve hostname"NEA"nc: getaddrinfo"FSFC',
		'MAwBnByB*JsB*btBsBUA"Version "NGD[B09A" bytes sent"FSGC',
		'QC[B\x00\xffFRCSHB',
		'MAuChBsBmB*enBmBUA"nc: "NEA"Ncat: "MAwBnBsB*JxB*bsBxBIC#IN#JN#J',
	],
});
