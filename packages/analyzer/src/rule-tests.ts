import { testRules, type Rule, type RulePack, type RuleTestResult } from '@whydown/rules';
import { analyze } from './analyze.ts';

/**
 * Runs the tests that stand in rules, with all rules of the pack asked.
 *
 * @param rules those whose tests are run
 */
export function testRulesOf(pack: RulePack, rules: readonly Rule[]): Promise<readonly RuleTestResult[]> {
	return testRules(rules, async (input) => {
		const { diagnosis } = await analyze(input, { rules: pack });
		return {
			causes: diagnosis.causes.map(({ rule }) => rule),
			symptoms: diagnosis.symptoms.map(({ rule }) => rule),
		};
	});
}
