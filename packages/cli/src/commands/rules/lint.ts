import { defineCommand, type Command } from '../../command-line/command.ts';
import { UsageError } from '../../usage-error.ts';
import { ruleFilesOptions, ruleFilesRequest, type RuleFilesRequest } from './rule-files-request.ts';

export const lint: Command = defineCommand<RuleFilesRequest>({
	explains:
		'Checks rule files: their form, unique ids, references, circles, signals that nothing uses, remedies without a document, missing tests.',
	options: ruleFilesOptions,
	epilogue:
		'Exit codes: 0 nothing to complain about; 1 something; 2 wrong usage, or a file that cannot be read.',
	request: (given) => {
		if (given.operands.length === 0) throw new UsageError('rules lint wants rule files or folders of them');
		return ruleFilesRequest(given);
	},
	run: async (request, surroundings) => {
		const { lintRuleFiles } = await import('./lint-rule-files.ts');
		return lintRuleFiles(request, surroundings);
	},
});
