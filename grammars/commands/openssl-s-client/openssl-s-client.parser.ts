// Generated from openssl-s-client.ohm. Do not edit: change the grammar and run "npm run generate".

import type { MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

/** The fields of every case; those with a question mark may be absent. */
const cases = {
	depth: 'depth subject',
	rejected: 'number problem',
	chainSubject: 'depth subject',
	chainIssuer: 'issuer',
	verdict: 'number verdict',
	connect: 'number',
	problem: 'problem',
	library: 'problem',
} as const;

/** The case of a message, and the places of its parts. */
export type OpensslSClientLineMatch = MatchOf<typeof cases>;

export const matchOpensslSClientLine: Matcher<OpensslSClientLineMatch> = matcherOf({
	cases,
	program: [
		'O#BT',
		'MAgB3C8ClG*O9F*JlG*G9F*FlG*OhDlG*J9F9FjD4F9F9F/FlG*NjGlGIC#KN#GN#GMIgBmCrC6C*jCwC6CIC#IN#JIC#HN#JIC#CN#JN#JIC#IUN#DU',
		'A"depth="QD[B09RABB[B  QC[B\x00\xffFRBSAC',
		'A"verify error:num="QD[B09RCBB[B::QC[B\x00\xffFRDSBB',
		'QD[B09RAA" s:"QC[B\x00\xffFRBSCC',
		'A"i:"QC[B\x00\xffFRESDC',
		'E[B  A"Verify return code: "QD[B09RCA" ("QE[C\x00(*\xffRFBB[B))FSEB',
		'A"connect:errno="QD[B09RCFSFC',
		'MDhDOZT*FeT*EUTUA"connect: "NJA"getaddrinfo: "NEA"gethostbyname "QC[B\x00\xffFRDSGC',
		'D[D09AFafA":error:"QC[B\x00\xffFRDSHB',
		'D[B  MAwB6B/B*JjC*uBhCjCN#EN#FU',
	],
});
