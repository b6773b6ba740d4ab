import { nearest, visible, type Rule, type RulePack } from '@whydown/analyzer';
import { UsageError } from '../../usage-error.ts';

/**
 * The rule with an id.
 *
 * @throws {UsageError} when there is none
 */
export function ruleNamed(id: string, { rules }: RulePack): Rule {
	const rule = rules.find((one) => one.id === id);
	if (rule !== undefined) return rule;
	const meant = nearest(
		id,
		rules.map((one) => one.id),
	);
	const advice = meant === undefined ? 'whydown rules list names them all' : `did you mean ${meant}?`;
	throw new UsageError(`no rule has the id ${visible(id)}: ${advice}`);
}
