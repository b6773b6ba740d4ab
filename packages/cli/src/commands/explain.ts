import { defineCommand, type Command } from '../command-line/command.ts';
import { oneRuleOptions, oneRuleRequest, type OneRuleRequest } from './rules/one-rule.ts';

export const explain: Command = defineCommand<OneRuleRequest>({
	explains:
		'Tells what a rule says: what it means, how it shows, what it explains and what explains it, what to do.',
	options: oneRuleOptions,
	examples: [['$0 explain vpn-down', 'after a report named vpn-down']],
	request: (given) => oneRuleRequest(given, 'explain'),
	run: async (request, surroundings) => {
		const { explainRule } = await import('./rules/print-rule.ts');
		return explainRule(request, surroundings);
	},
});
