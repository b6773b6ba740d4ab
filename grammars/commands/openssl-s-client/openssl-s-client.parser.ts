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
		'N#BS',
		'LAgB3C8CoG*OgG*JoG*GgG*FoG*OkDoG*JgGgGmD7FgGgGiGoG*NmGoGIC#EIC#FM#GM#GLIgBmCrC6C*jCwC6CIC#IM#JIC#HM#JIC#CM#JM#JIC#ITM#DT',
		'A"depth="PD[B09QABB[B  PC[B\x00\xffFQBRAJ#K',
		'A"verify error:num="PD[B09QCBB[B::PC[B\x00\xffFQDRBO',
		'D[B  PD[B09QAA" s:"PC[B\x00\xffFQBRCJ#K',
		'D[B  A"i:"PC[B\x00\xffFQERDJ#K',
		'E[B  A"Verify return code: "PD[B09QCA" ("PE[C\x00(*\xffQFBB[B))FREO',
		'A"connect:errno="PD[B09QCFRFJ#K',
		'LDhDOZT*FeT*EUTTA"connect: "MJA"getaddrinfo: "MEA"gethostbyname "PC[B\x00\xffFQDRGJ#K',
		'D[D09AFafA":error:"PC[B\x00\xffFQDRHO',
		'O',
	],
});
