import { ruleCard, ruleProse, withTests } from '@whydown/analyzer';
import { write } from '../../output.ts';
import { requestedRules } from '../../requested-rules.ts';
import type { Surroundings } from '../../surroundings.ts';
import { textOptions } from '../../text-options.ts';
import type { OneRuleRequest } from './one-rule.ts';
import { ruleNamed } from './rule-named.ts';

async function printRule(
	request: OneRuleRequest,
	surroundings: Surroundings,
	textOf: typeof ruleCard | typeof ruleProse,
): Promise<number> {
	const pack = await requestedRules(request.rules);
	const rule = await withTests(ruleNamed(request.id, pack));
	await write(surroundings.stdout, textOf(rule, pack.rules, textOptions(request.colour, surroundings)));
	return 0;
}

/**
 * Prints a rule as its author wrote it.
 *
 * @throws {UsageError} when there is none with the id
 */
export function showRule(request: OneRuleRequest, surroundings: Surroundings): Promise<number> {
	return printRule(request, surroundings, ruleCard);
}

/**
 * Prints a rule in prose, for whoever found it in a report.
 *
 * @throws {UsageError} when there is none with the id
 */
export function explainRule(request: OneRuleRequest, surroundings: Surroundings): Promise<number> {
	return printRule(request, surroundings, ruleProse);
}
