// Generated from failed-units.ohm. Do not edit: change the grammar and run "npm run generate".

import type { MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

/** The fields of every case; those with a question mark may be absent. */
const cases = {
	unit: 'unit load active sub',
	total: 'total',
	failed: 'complaint',
} as const;

/** The case of a message, and the places of its parts. */
export type FailedUnitsLineMatch = MatchOf<typeof cases>;

export const matchFailedUnitsLine: Matcher<FailedUnitsLineMatch> = matcherOf({
	cases,
	program: [
		'O#BT',
		'MAgBjGyG*PoG*JyG*LtGyG*LtGyG*vEIC#CN#DIC#CN#EIC#CU',
		'MBgB4D9DmT*kD9DmT*P9DmTICDNlPMAgBjG/OoG*IpGoG*sCpGoG*pCpGoG*dpGoGUMAqB5FpI0H*sCuI0H*pC/H0H*d+F0HMCrExB8B2B*C3B2B*qBmC2BUA"\xe2\x97\x8f"NYA"\xe2\x97\x8b"NTA"\xc3\x97"NOA"\xe2\x86\xbb"NJBB[B**NEBB[BxxBB[B  NEA"  "JBQD[C\x00\x1f!\xffRAD[B  QMAiDSsBhBhBxBhB*FiBXnBhB*DgChBMBhDFfK*CkBKUA"loaded"NdA"not-found"NYA"bad-setting"NTA"error"NOA"masked"NJA"merged"NEA"stub"MAhDaf*ZmBIGBBB[BazLRBD[B  QMAhDSXhBhB7BhBxBhBhBsBhB*CgChB*DnBhBMFhDFfK*CLKUA"active"NdA"reloading"NYA"inactive"NTA"failed"NOA"activating"NJA"deactivating"NEA"maintenance"MAhDaf*ZmBIGBBB[BazLRCD[B  QD[C\x00\x1f!\xffRDMAgBBGRICDNHBB[B  FJBSAC',
		'QD[B09REA" loaded units listed."FSBB',
		'QMAmCOUT*LZTUA"Failed to "NEA"System has not been booted with systemd"FRFSCB',
	],
});
