import { defineCommand, type Command } from '../../command-line/command.ts';
import { text } from '../../command-line/option.ts';
import { ownRulesOptions, ownRulesRequest } from '../../command-line/shared-options.ts';
import { UsageError } from '../../usage-error.ts';
import type { RulesListRequest } from './list-rules.ts';

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
