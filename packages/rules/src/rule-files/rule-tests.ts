import type { RuleTest, TestedRule } from '../rule.ts';

/** The ids of the rules that a diagnosis named. */
export interface NamedRules {
	readonly causes: readonly string[];
	readonly symptoms: readonly string[];
}

/** The outcome of a rule's own test. */
export interface RuleTestResult {
	readonly rule: string;
	readonly test: RuleTest;
	readonly passed: boolean;
	/** The rules that the diagnosis of the lines named. */
	readonly named: NamedRules;
}

/**
 * Runs the tests that stand in rules. A rule fires when the diagnosis names it among causes or symptoms.
 *
 * @param analyze diagnoses the lines of a test with the rules under test
 */
export async function testRules(
	rules: readonly TestedRule[],
	analyze: (input: string) => Promise<NamedRules>,
): Promise<readonly RuleTestResult[]> {
	const results: RuleTestResult[] = [];
	for (const rule of rules) {
		for (const test of rule.tests) {
			const named = await analyze(test.input);
			const fired = named.causes.includes(rule.id) || named.symptoms.includes(rule.id);
			results.push({ rule: rule.id, test, passed: fired === (test.expect === 'fires'), named });
		}
	}
	return results;
}
