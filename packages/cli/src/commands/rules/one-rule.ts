import type { Given } from '../../command-line/command.ts';
import type { Option } from '../../command-line/option.ts';
import {
	colour,
	ownRulesOptions,
	ownRulesRequest,
	type ColourChoice,
	type OwnRulesRequest,
} from '../../command-line/shared-options.ts';
import { UsageError } from '../../usage-error.ts';

/** One rule to be written for people. */
export interface OneRuleRequest {
	readonly id: string;
	readonly colour: ColourChoice;
	readonly rules: OwnRulesRequest;
}

/** The options of a command that writes one rule. */
export const oneRuleOptions: readonly Option<unknown>[] = [colour, ...ownRulesOptions];

/**
 * Reads `oneRuleOptions` and the id.
 *
 * @param command - the words of the command, for its complaint
 * @throws {UsageError} when there is not exactly one id
 */
export function oneRuleRequest(given: Given, command: string): OneRuleRequest {
	const [id, ...more] = given.operands;
	if (id === undefined || more.length > 0)
		throw new UsageError(`${command} wants the id of one rule: whydown rules list names them all`);
	return { id, colour: given.value(colour), rules: ownRulesRequest(given) };
}
