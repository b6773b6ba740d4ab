import type { Confidence, RuleTest, TestedRule } from '../rule.ts';

/** The ids of the rules that a diagnosis named. */
export interface NamedRules {
	readonly causes: readonly string[];
	readonly symptoms: readonly string[];
	/** The confidence of each cause and symptom, by id: the highest, where a rule is named more than once. */
	readonly confidence: Readonly<Record<string, Confidence>>;
	/** Rules whose trouble ended within the time that they tolerate. */
	readonly passing: readonly string[];
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
			results.push({ rule: rule.id, test, passed: isAsExpected(rule.id, test, named), named });
		}
	}
	return results;
}

function isAsExpected(id: string, { expect }: RuleTest, named: NamedRules): boolean {
	const fired = named.causes.includes(id) || named.symptoms.includes(id);
	switch (expect) {
		case 'fires':
			return fired;
		case 'certain':
		case 'likely':
		case 'possible':
			return fired && named.confidence[id] === expect;
		case 'passing':
			return !fired && named.passing.includes(id);
		case 'silent':
			return !fired && !named.passing.includes(id);
	}
}
