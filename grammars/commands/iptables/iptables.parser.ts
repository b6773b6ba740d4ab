// Generated from iptables.ohm. Do not edit: change the grammar and run "npm run generate".

import type { MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

/** The fields of every case; those with a question mark may be absent. */
const cases = {
	policyChain: 'chain policy',
	userChain: 'chain',
	heading: '',
	rule: 'target',
	ruleWithoutTarget: '',
} as const;

/** The case of a message, and the places of its parts. */
export type IptablesLineMatch = MatchOf<typeof cases>;

export const matchIptablesLine: Matcher<IptablesLineMatch> = matcherOf({
	cases,
	program: [
		'O#BT',
		'MAgB7CoDvD*LtDvDvDtD*JvD*GtDtDgDtD*WvD*DtDvDtD*SoDtD*FvDIC#CIC#DN#HIC#EN#HN#HU',
		'A"Chain "QD[C\x00\x1f!\xffRAA" (policy "QD[BAZRBFSAC',
		'A"Chain "QD[C\x00\x1f!\xffRAA" ("FSBC',
		'MAgB1CgD6C*yC7C6CUA"target "NEA" pkts "FSCC',
		'QD[F--09AZ__azRCD[B  D[D--09azD[B  O#JFSDC',
		'E[B  D[D--09azD[B  O#JFSEB',
		'MAgBafoB*Of*JoBICDNFO#IJBMAgB7CgDrD*LmDrDrDmD*JrD*GiD*ZrD*DiDrDmD*ZrDN#GIC#FUIC#FN#GU',
		'O#KO#KE[B  P',
		'MAhBN8CxC*KSxCMBtB6BgC/B*3BlC/BUA"--"NJA"-f"NEA"!f"P',
		'E[B  D[B09MAnCOT7B*CY7Bd7B*FiB7BICcNkBICNNfICNNaICSNVBB[BKKJQBB[BMMJLBB[BGGJGBB[BTTJBBB[B  P',
	],
});
