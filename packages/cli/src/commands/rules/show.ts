import { defineCommand, type Command } from '../../command-line/command.ts';
import { oneRuleOptions, oneRuleRequest, type OneRuleRequest } from './one-rule.ts';

export const show: Command = defineCommand<OneRuleRequest>({
	explains: 'Shows a rule as its author wrote it: signals, conditions, what it explains, remedies.',
	options: oneRuleOptions,
	request: (given) => oneRuleRequest(given, 'rules show'),
	run: async (request, surroundings) => {
		const { showRule } = await import('./print-rule.ts');
		return showRule(request, surroundings);
	},
});
