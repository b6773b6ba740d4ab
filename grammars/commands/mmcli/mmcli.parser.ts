// Generated from mmcli.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Fields, MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

interface MmcliLineCases {
	listed: Fields<'modem' | 'maker', 'model'>;
	noneFound: Fields;
	problem: Fields<'problem'>;
	state: Fields<'value'>;
	failedReason: Fields<'value'>;
	lock: Fields<'value'>;
	signal: Fields<'percent'>;
	operator: Fields<'value'>;
	registration: Fields<'value'>;
	technology: Fields<'value'>;
}

/** The case of a message, and the places of its parts. */
export type MmcliLineMatch = MatchOf<MmcliLineCases>;

export const matchMmcliLine: Matcher<MmcliLineMatch> = matcherOf({
	cases: 'listed noneFound problem state failedReason lock signal operator registration technology',
	fields: 'modem maker model problem value percent',
	program: [
		'N#BS',
		'LAgB9CiDnF*NiDnF*UwEnF*H5DnF*VwEnF*XIC#CIC#FIC#GIC#HIC#IIC#JIC#KM#LIC#DIC#FIC#GIC#HIC#IIC#JIC#KM#LIC#EIC#FIC#GIC#HIC#IIC#JIC#KM#LIC#FIC#GIC#HIC#IIC#JIC#KM#L',
		'E[B  A"/org/freedesktop/ModemManager1/Modem/"PD[B09QAA" ["PE[C\x00\\^\xffQBBB[B]]LAgBBGWICDMMBB[B  PC[B\x00\xffFQCJBRAJ#M',
		'A"No modems were found"FRBJ#M',
		'LAlChBsBmB*enBmBTA"error: "MEA"Error: "PC[B\x00\xffFQDRCJ#M',
		'E[C\x00{}\xffBB[B||E[B  A"state: "LAnBBGQICDMGBB[B\'\'JBPD[C\x00&(\xffQEFRDJ#M',
		'E[C\x00{}\xffBB[B||E[B  A"failed reason: "LAnBBGQICDMGBB[B\'\'JBPD[C\x00&(\xffQEFREJ#M',
		'E[C\x00{}\xffBB[B||E[B  A"lock: "LAnBBGQICDMGBB[B\'\'JBPD[C\x00&(\xffQEFRFJ#M',
		'E[C\x00{}\xffBB[B||E[B  A"signal quality: "LAnBBGQICDMGBB[B\'\'JBPD[B09QFFRGJ#M',
		'E[C\x00{}\xffBB[B||E[B  A"operator name: "LAnBBGQICDMGBB[B\'\'JBPD[C\x00&(\xffQEFRHJ#M',
		'E[C\x00{}\xffBB[B||E[B  A"registration: "LAnBBGQICDMGBB[B\'\'JBPD[C\x00&(\xffQEFRIJ#M',
		'E[C\x00{}\xffBB[B||E[B  A"access tech: "LAnBBGQICDMGBB[B\'\'JBPD[C\x00&(\xffQEFRJO',
		'O',
	],
});
