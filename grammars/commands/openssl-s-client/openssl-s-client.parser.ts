// Generated from openssl-s-client.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Fields, MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

interface OpensslSClientLineCases {
	depth: Fields<'depth' | 'subject'>;
	rejected: Fields<'number' | 'problem'>;
	chainSubject: Fields<'depth' | 'subject'>;
	chainIssuer: Fields<'issuer'>;
	verdict: Fields<'number' | 'verdict'>;
	connect: Fields<'number'>;
	problem: Fields<'problem'>;
	library: Fields<'problem'>;
}

/** The case of a message, and the places of its parts. */
export type OpensslSClientLineMatch = MatchOf<OpensslSClientLineCases>;

export const matchOpensslSClientLine: Matcher<OpensslSClientLineMatch> = matcherOf({
	cases: 'depth rejected chainSubject chainIssuer verdict connect problem library',
	fields: 'depth subject number problem issuer verdict',
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
