// Generated from systemctl-status.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Fields, MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

interface SystemctlStatusLineCases {
	unit: Fields<'unit'>;
	loaded: Fields<'loadState', 'enablement'>;
	active: Fields<'activeState', 'subState' | 'result' | 'since'>;
	mainEnded: Fields<'pid' | 'code', 'status'>;
	mainRuns: Fields<'pid' | 'program'>;
	status: Fields<'statusText'>;
	missing: Fields<'missing'>;
	changed: Fields;
	failed: Fields<'complaint'>;
}

/** The case of a message, and the places of its parts. */
export type SystemctlStatusLineMatch = MatchOf<SystemctlStatusLineCases>;

export const matchSystemctlStatusLine: Matcher<SystemctlStatusLineMatch> = matcherOf({
	cases: 'unit loaded active mainEnded mainRuns status missing changed failed',
	fields: 'unit loadState enablement activeState subState result since pid code status program statusText missing complaint',
	program: [
		'N#BS',
		'LAgBjGoGtI*ImItI*a3HtI*E2G9GtI*EnHtI8HtIhItI*WmItI*HmItI*pCmItI*dmItIIC#DIC#EIC#FIC#GM#HIC#DIC#ETIC#EIC#FIC#GTLB0DGLmB*DQmBIC#EM#HIC#EM#KIC#EM#IIC#EM#JIC#CIC#ETIC#ET',
		'LAqB5FpI0H*jCzI0H*HuI0H*pC/H0H*d+F0HLCrExB8B2B*C3B2B*qBmC2BTA"\xe2\x97\x8f"MdA"\xe2\x97\x8b"MYA"\xc3\x97"MTA"\xe2\x86\xbb"MOBB[B**MJBB[BxxMEBB[BooBB[B  PD[C\x00\x1f!\xffQALAgBBGRICDMHA" - "FJDE[B  RAJ#L',
		'E[B  A"Loaded: "PD[C\x00\x1f!\xffQBLAgBBGaICDMQA" ("E[D\x00(*:<\xffA"; "PD[D\x00(*:<\xffQCJBFRBJ#L',
		'E[B  A"Active: "PLAhDSXhBhB7BhBxBhBhBsBhB*CgChB*DnBhBLFhDFfK*CLKTA"active"MdA"reloading"MYA"inactive"MTA"failed"MOA"activating"MJA"deactivating"MEA"maintenance"QDLAgBBGfICDMVA" ("PIGBA"Result: "KD[C\x00(*\xffQEBB[B))JBLAgBBGYICDMOA" (Result: "PD[C\x00(*\xffQFBB[B))JBLAgBBGVICDMLA" since "PD[C\x00:<\xffQGJBLA7BBGRICDMHBB[B;;FJBHRCJ#L',
		'E[B  A"Main PID: "PD[B09QHA" (code="PD[C\x00+-\xffQILAsBBGVICDMLA", status="PD[B09QJJBFRDJ#L',
		'E[B  A"Main PID: "PD[B09QHA" ("PD[C\x00(*\xffQKBB[B))FREJ#L',
		'E[B  A"Status: "PC[B\x00\xffFQLRFO',
		'A"Unit "PD[C\x00\x1f!\xffQMA" could not be found."FRGO',
		'A"Warning: "G" changed on disk"A" changed on disk"FRHO',
		'PLAmCOUT*LZTTA"Failed to "MEA"System has not been booted with systemd"FQNRIO',
		'O',
	],
});
