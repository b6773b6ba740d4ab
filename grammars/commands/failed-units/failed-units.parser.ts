// Generated from failed-units.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Fields, MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

interface FailedUnitsLineCases {
	unit: Fields<'unit' | 'load' | 'active' | 'sub'>;
	total: Fields<'total'>;
	failed: Fields<'complaint'>;
}

/** The case of a message, and the places of its parts. */
export type FailedUnitsLineMatch = MatchOf<FailedUnitsLineCases>;

export const matchFailedUnitsLine: Matcher<FailedUnitsLineMatch> = matcherOf({
	cases: 'unit total failed',
	fields: 'unit load active sub total complaint',
	program: [
		'N#BS',
		'LAgBjGyG*PoG*JyG*LtGyG*LtGyG*vEIC#CM#DIC#CM#EIC#CT',
		'LBgB4D9DmT*kD9DmT*P9DmTICDMlPLAgBjG/OoG*IpGoG*sCpGoG*pCpGoG*dpGoGTLAqB5FpI0H*sCuI0H*pC/H0H*d+F0HLCrExB8B2B*C3B2B*qBmC2BTA"\xe2\x97\x8f"MYA"\xe2\x97\x8b"MTA"\xc3\x97"MOA"\xe2\x86\xbb"MJBB[B**MEBB[BxxBB[B  MEA"  "JBPD[C\x00\x1f!\xffQAD[B  PLAiDSsBhBhBxBhB*FiBXnBhB*DgChBLBhDFfK*CkBKTA"loaded"MdA"not-found"MYA"bad-setting"MTA"error"MOA"masked"MJA"merged"MEA"stub"IGBBB[BazKQBD[B  PLAhDSXhBhB7BhBxBhBhBsBhB*CgChB*DnBhBLFhDFfK*CLKTA"active"MdA"reloading"MYA"inactive"MTA"failed"MOA"activating"MJA"deactivating"MEA"maintenance"IGBBB[BazKQCD[B  PD[C\x00\x1f!\xffQDLAgBBGRICDMHBB[B  FJBRAJ#F',
		'PD[B09QEA" loaded units listed."FRBO',
		'PLAmCOUT*LZTTA"Failed to "MEA"System has not been booted with systemd"FQFRCO',
		'O',
	],
});
