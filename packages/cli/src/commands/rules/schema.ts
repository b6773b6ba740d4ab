import { defineCommand, type Command } from '../../command-line/command.ts';
import { UsageError } from '../../usage-error.ts';
import type { SchemaRequest } from './print-rule-schema.ts';

export const schema: Command = defineCommand<SchemaRequest>({
	explains: 'Prints the JSON Schema of rule files, or of signals.yaml, for editors.',
	options: [],
	request: ({ operands: [of = 'rule', ...more] }) => {
		if ((of !== 'rule' && of !== 'signals') || more.length > 0)
			throw new UsageError('rules schema takes `rule` or `signals`');
		return { of };
	},
	run: async (request, surroundings) => {
		const { printRuleSchema } = await import('./print-rule-schema.ts');
		return printRuleSchema(request, surroundings);
	},
});
