// Generated from mmcli.ohm. Do not edit: change the grammar and run "npm run generate".

import type { MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

/** The fields of every case; those with a question mark may be absent. */
const cases = {
	listed: 'modem maker model?',
	noneFound: '',
	problem: 'problem',
	state: 'value',
	failedReason: 'value',
	lock: 'value',
	signal: 'percent',
	operator: 'value',
	registration: 'value',
	technology: 'value',
} as const;

/** The case of a message, and the places of its parts. */
export type MmcliLineMatch = MatchOf<typeof cases>;

export const matchMmcliLine: Matcher<MmcliLineMatch> = matcherOf({
	cases,
	program: [
		'O#BT',
		'MAgB9CiDxD*NiDxD*UsDxD*HnDxD*VsDxD*XIC#CN#MIC#DN#MIC#EN#MN#M',
		'E[B  A"/org/freedesktop/ModemManager1/Modem/"QD[B09RAA" ["QE[C\x00\\^\xffRBBB[B]]MAgBBGWICDNMBB[B  QC[B\x00\xffFRCJBSAC',
		'A"No modems were found"FSBC',
		'MAlChBsBmB*enBmBUA"error: "NEA"Error: "QC[B\x00\xffFRDSCC',
		'A"state: "MAnBBGQICDNGBB[B\'\'JBQD[C\x00&(\xffREFSDB',
		'A"failed reason: "MAnBBGQICDNGBB[B\'\'JBQD[C\x00&(\xffREFSEB',
		'A"lock: "MAnBBGQICDNGBB[B\'\'JBQD[C\x00&(\xffREFSFB',
		'A"signal quality: "MAnBBGQICDNGBB[B\'\'JBQD[B09RFFSGB',
		'A"operator name: "MAnBBGQICDNGBB[B\'\'JBQD[C\x00&(\xffREFSHB',
		'A"registration: "MAnBBGQICDNGBB[B\'\'JBQD[C\x00&(\xffREFSIB',
		'A"access tech: "MAnBBGQICDNGBB[B\'\'JBQD[C\x00&(\xffREFSJB',
		'E[C\x00{}\xffBB[B||E[B  MBhDUZnBbnBdnB*CfnB*EhBjBnB*ClBnBN#GN#LN#KN#IN#HN#JN#FU',
	],
});
