// Generated from engine-inspect.ohm. Do not edit: change the grammar and run "npm run generate".

import type { MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

/** The fields of every case; those with a question mark may be absent. */
const cases = {
	complaint: 'complaint',
	element: 'indent',
	opened: 'indent key',
	text: 'indent key text',
	literal: 'indent key literal',
} as const;

/** The case of a message, and the places of its parts. */
export type EngineInspectLineMatch = MatchOf<typeof cases>;

export const matchEngineInspectLine: Matcher<EngineInspectLineMatch> = matcherOf({
	cases,
	program: [
		'O#BT',
		'MAgB8CqDsDhDsD*fmDsDmDsDmDsD*cmDsD*UqDsDIC#CN#HIC#CUN#HU',
		'QMHgB2C1D7C*L6D7C*fwD7C*T8C7CmD7C*GrD7C*GhD7CUA"Cannot connect to the "NdA"error during connect: "NYA"Error response from daemon: "NTA"Got permission denied while trying to connect to the "NOA"Error: No such object: "NJA"""docker inspect"" requires "NEA"""balena-engine inspect"" requires "FRASAC',
		'BB[B{{HSBB',
		'BB[B""QD[C\x00!#\xffRCBE[B""[B::[B  [C[[{{HSCC',
		'BB[B""QD[C\x00!#\xffRCA""": """QIYBMA8CBGSICDNIBB[B\\\\C[B\x00\xffJDC[C\x00!#\xffK<VRDBB[B""MAsBBGQICDNGBB[B,,JBHSDC',
		'BB[B""QD[C\x00!#\xffRCA""": "QMAtBoC9CtCtC9C*JtC*rBzCtC*G4CtC*EuCtCUA"true"NvBA"false"NqBA"null"NlBMAtBBGQICDNGBB[B--JBD[B09MAuBBGSICDNIBB[B..D[B09JBREMAsBBGQICDNGBB[B,,JBHSEB',
		'QE[B  RBMAiB6C/CpD*3CnDpDIC#EIC#FN#GN#DU',
	],
});
