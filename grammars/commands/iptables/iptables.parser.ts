// Generated from iptables.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Fields, MatchOf } from '../../matcher/match.ts';
import { matcherOf, type Matcher } from '../../matcher/matcher.ts';

interface IptablesLineCases {
	policyChain: Fields<'chain' | 'policy'>;
	userChain: Fields<'chain'>;
	heading: Fields;
	rule: Fields<'target'>;
	ruleWithoutTarget: Fields;
}

/** The case of a message, and the places of its parts. */
export type IptablesLineMatch = MatchOf<IptablesLineCases>;

export const matchIptablesLine: Matcher<IptablesLineMatch> = matcherOf({
	cases: 'policyChain userChain heading rule ruleWithoutTarget',
	fields: 'chain policy target',
	program: [
		'N#BS',
		'LAgB7CuD7D*L2D7D7D2D*J7D*GqDqDgDqD*W7D*DqD7D2D*SuD2D*F7DIC#CIC#DIC#FTIC#FTIC#EIC#FM#GIC#FM#GT',
		'A"Chain "PD[C\x00\x1f!\xffQAA" (policy "PD[BAZQBFRAJ#H',
		'A"Chain "PD[C\x00\x1f!\xffQAA" ("FRBJ#H',
		'LAgB1CgD6C*yC7C6CTA"target "MEA" pkts "FRCJ#H',
		'LAgBafoB*Of*JoBICDMFN#IJBPD[F--09AZ__azQCD[B  D[D--09azD[B  N#JFRDJ#H',
		'LAgBafoB*Of*JoBICDMFN#IJBE[B  D[D--09azD[B  N#JFREO',
		'O',
		'N#KN#KE[B  O',
		'LAhBN8CxC*KSxCLBtB6BgC/B*3BlC/BTA"--"MJA"-f"MEA"!f"O',
		'E[B  D[B09LAnCOT7B*CY7Bd7B*FiB7BICcMkBICNMfICNMaICSMVBB[BKKJQBB[BMMJLBB[BGGJGBB[BTTJBBB[B  O',
	],
});
