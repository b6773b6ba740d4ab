import type { Rule, RuleAccount, SeenRule as CountedRule } from '@whydown/rules';
import type { SeenRule } from '../report-data/seen-rule.ts';
import { nearness, shortfallWords } from './shortfall-words.ts';

/** No reader follows more; the others keep their counts. */
const accounted = 12;

/**
 * The rules that were seen and did not fire, each with what it lacks.
 *
 * @param account - gives the account of a rule
 */
export function seenRules(
	seen: readonly CountedRule[],
	rules: readonly Rule[],
	account: (rule: Rule) => RuleAccount,
): readonly SeenRule[] {
	return seen.map(({ rule: id, complaints }, index) => {
		const rule = index < accounted ? rules.find((one) => one.id === id) : undefined;
		const missing = rule && missingOf(account(rule));
		return { rule: id, complaints, ...(missing !== undefined && { missing }) };
	});
}

function missingOf({ groups }: RuleAccount): string | undefined {
	const [nearest] = groups.toSorted((one, other) => nearness(other) - nearness(one) || other.boot - one.boot);
	if (nearest === undefined) return undefined;
	const excluded = nearest.exclusions.filter(
		({ truth, within }) => within === undefined && truth === 'holds',
	);
	const lacks = [
		...(nearest.missing === undefined ? [] : [shortfallWords(nearest.missing)]),
		...excluded.map(({ text }) => `excluded by ${text}`),
	];
	return lacks.length === 0 ? undefined : lacks.join('; ');
}
