import type { Rule, TestedRule } from '../rule.ts';

/**
 * Returns a rule with the tests of its file. A rule that comes with whydown has them in a module of their own, which is loaded
 * only here: no diagnosis needs them.
 *
 * @example
 * const { tests } = await withTests(rule);
 */
export async function withTests(rule: Rule): Promise<TestedRule> {
	const { tests } = rule;
	if (tests !== undefined) return { ...rule, tests };
	const { catalogueTests } = await import('./catalogue-tests.generated.ts');
	return { ...rule, tests: catalogueTests.get(rule.id) ?? [] };
}
