import { defineCommand, type Command } from '../../command-line/command.ts';
import { text } from '../../command-line/option.ts';
import { ownRulesOptions, ownRulesRequest, type OwnRulesRequest } from '../../command-line/shared-options.ts';
import { UsageError } from '../../usage-error.ts';

/** Rules to be listed. */
export interface RulesListRequest {
	/** Only the rules of this area. */
	readonly area: string | undefined;
	readonly rules: OwnRulesRequest;
}

const area = text('area', { describes: 'Only the rules of this area' });

export const list: Command = defineCommand<RulesListRequest>({
	explains: 'Lists the rules, by area: id, severity, role and title.',
	options: [area, ...ownRulesOptions],
	request: (given) => {
		if (given.operands.length > 0)
			throw new UsageError('rules list takes no operand: `rules show ID` shows one rule');
		return { area: given.value(area), rules: ownRulesRequest(given) };
	},
	run: async (request, surroundings) => {
		const { listRules } = await import('./list-rules.ts');
		return listRules(request, surroundings);
	},
});
