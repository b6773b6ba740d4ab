import { testRules, withTests, type Rule, type RulePack, type RuleTestResult } from '@whydown/rules';
import { analyze } from './analyze.ts';

/**
 * Runs the tests of rules. All rules of the pack are asked.
 *
 * @param rules - the rules whose tests are run
 */
export async function testRulesOf(
	pack: RulePack,
	rules: readonly Rule[],
): Promise<readonly RuleTestResult[]> {
	const tested = await Promise.all(rules.map(withTests));
	return testRules(tested, async (input) => {
		const { causes, symptoms, passing } = await analyze(input, { rules: pack });
		return {
			causes: causes.map(({ rule }) => rule),
			symptoms: symptoms.map(({ rule }) => rule),
			possible: [...causes, ...symptoms].flatMap(({ rule, confidence }) =>
				confidence === 'possible' ? [rule] : [],
			),
			passing: passing.map(({ rule }) => rule),
		};
	});
}
