// Generated from engine-inspect.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Fields, MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

interface EngineInspectLineCases {
	complaint: Fields<'complaint'>;
	element: Fields<'indent'>;
	opened: Fields<'indent' | 'key'>;
	text: Fields<'indent' | 'key' | 'text'>;
	literal: Fields<'indent' | 'key' | 'literal'>;
}

/** The case of a message, and the places of its parts. */
export type EngineInspectLineMatch = MatchOf<EngineInspectLineCases>;

export const matchEngineInspectLine: Matcher<EngineInspectLineMatch> = matcherOf({
	cases: 'complaint element opened text literal',
	fields: 'complaint indent key text literal',
	program: [
		'N#BS',
		'LAgB8ChD/DsD/D*f3D/D3D/D3D/D*c3D/D*U7D/DIC#DIC#EIC#FM#GIC#CIC#EIC#FM#GIC#CTIC#DTT',
		'PLHgB2C1D7C*L6D7C*fwD7C*T8C7CmD7C*GrD7C*GhD7CTA"Cannot connect to the "MdA"error during connect: "MYA"Error response from daemon: "MTA"Got permission denied while trying to connect to the "MOA"Error: No such object: "MJA"""docker inspect"" requires "MEA"""balena-engine inspect"" requires "FQARAJ#H',
		'PE[B  QBBB[B{{HRBJ#H',
		'PE[B  QBBB[B""PD[C\x00!#\xffQCBE[B""[B::[B  [C[[{{HRCJ#H',
		'PE[B  QBBB[B""PD[C\x00!#\xffQCA""": """PIYBLA8CBGSICDMIBB[B\\\\C[B\x00\xffJDC[C\x00!#\xffJ<YQDBB[B""LAsBBGQICDMGBB[B,,JBHRDJ#H',
		'PE[B  QBBB[B""PD[C\x00!#\xffQCA""": "PLAtBoC9CtCtC9C*JtC*rBzCtC*G4CtC*EuCtCTA"true"MvBA"false"MqBA"null"MlBLAtBBGQICDMGBB[B--JBD[B09LAuBBGSICDMIBB[B..D[B09JBQELAsBBGQICDMGBB[B,,JBHREO',
		'O',
	],
});
