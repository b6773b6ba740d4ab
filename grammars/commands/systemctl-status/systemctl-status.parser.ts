// Generated from systemctl-status.ohm. Do not edit: change the grammar and run "npm run generate".

import type { MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

/** The fields of every case; those with a question mark may be absent. */
const cases = {
	unit: 'unit',
	unitPlain: 'unit',
	loaded: 'loadState enablement?',
	active: 'activeState subState? result? since?',
	mainEnded: 'pid code status?',
	mainRuns: 'pid program',
	status: 'statusText',
	missing: 'missing',
	changed: '',
	failed: 'complaint',
} as const;

/** The case of a message, and the places of its parts. */
export type SystemctlStatusLineMatch = MatchOf<typeof cases>;

export const matchSystemctlStatusLine: Matcher<SystemctlStatusLineMatch> = matcherOf({
	cases,
	program: [
		'O#BT',
		'MAgBjGzGuH*InHuH*VzGuH*D4GuH*EzGzGuH*EoGuH9GuHiHuH*WnHuH*HnHuH*pCnHuH*dnHuHMB0DGLmB*DQmBIC#DN#OIC#DN#LIC#DN#JIC#DN#KIC#CIC#DUIC#DU',
		'MAqB5FpI0H*jCzI0H*HuI0H*pC/H0H*d+F0HMCrExB8B2B*C3B2B*qBmC2BUA"\xe2\x97\x8f"NdA"\xe2\x97\x8b"NYA"\xc3\x97"NTA"\xe2\x86\xbb"NOBB[B**NJBB[BxxNEBB[BooBB[B  QD[C\x00\x1f!\xffRAO#MSAC',
		'IhEBI9DBMAgBPU0B*MU0BIfBMAgBPVU*MaUUBB[B  NDO#NLC[B\x00\xffE[D\x00\x1f!-/\xffI8BBMAgBPU0B*MU0BIfBMAgBPVU*MaUUBB[B  NDO#NLC[B\x00\xffE[D\x00\x1f!-/\xffK<5BO#NA" - "LLQD[C\x00\x1f!\xffRAO#MSBC',
		'A"Loaded: "QD[C\x00\x1f!\xffRBMAgBBGaICDNQA" ("E[D\x00(*:<\xffA"; "QD[D\x00(*:<\xffRCJBFSCB',
		'A"Active: "QMAhDSXhBhB7BhBxBhBhBsBhB*CgChB*DnBhBMFhDFfK*CLKUA"active"NdA"reloading"NYA"inactive"NTA"failed"NOA"activating"NJA"deactivating"NEA"maintenance"RDMAgBBGlBICDNbA" ("QMAyCBGNIGBA"Result: "LD[C\x00(*\xffREBB[B))JBMAgBBGYICDNOA" (Result: "QD[C\x00(*\xffRFBB[B))JBMAgBBGVICDNLA" since "QD[C\x00:<\xffRGJBMA7BBGRICDNHBB[B;;FJBHSDB',
		'A"Main PID: "QD[B09RHA" (code="QD[C\x00+-\xffRIMAsBBGVICDNLA", status="QD[B09RJJBFSEC',
		'A"Main PID: "QD[B09RHA" ("QD[C\x00(*\xffRKBB[B))FSFB',
		'A"Status: "QC[B\x00\xffFRLSGB',
		'A"Unit "QD[C\x00\x1f!\xffRMA" could not be found."FSHB',
		'A"Warning: "G" changed on disk"A" changed on disk"FSIB',
		'QMAmCOUT*LZTUA"Failed to "NEA"System has not been booted with systemd"FRNSJB',
		'MAgBBGRICDNHA" - "FJDE[B  P',
		'MElDSnBXsBX*CdXXiBX*GYXUA".service"NTA".socket"NOA".mount"NJA".timer"NEA".target"P',
		'E[B  MAhCTYjB*JacjB*EhBjBN#FN#EIC#GN#HN#IU',
	],
});
