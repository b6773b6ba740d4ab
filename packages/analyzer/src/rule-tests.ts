import { rankOf, testRules, withTests, type Rule, type RulePack, type RuleTestResult } from '@whydown/rules';
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
			// Of several with one id, the last stays.
			confidence: Object.fromEntries(
				[...causes, ...symptoms]
					.toSorted((a, b) => rankOf(a.confidence) - rankOf(b.confidence))
					.map(({ rule, confidence }) => [rule, confidence]),
			),
			passing: passing.map(({ rule }) => rule),
		};
	});
}
