import { defineCommand, type Command } from '../../command-line/command.ts';
import { UsageError } from '../../usage-error.ts';
import { ruleFilesOptions, ruleFilesRequest, type RuleFilesRequest } from './rule-files-request.ts';

export const test: Command = defineCommand<RuleFilesRequest>({
	explains:
		'Runs the tests that stand in rule files; without files, those of the rules that come with whydown. A rule that has the id of one of these takes its place.',
	options: ruleFilesOptions,
	epilogue: 'Exit codes: 0 all passed; 1 one failed; 2 wrong usage, or a file that cannot be used.',
	request: (given) => {
		const request = ruleFilesRequest(given);
		if (request.only && request.operands.length === 0)
			throw new UsageError('rules test wants rule files or folders of them');
		return request;
	},
	run: async (request, surroundings) => {
		const { runRuleTests } = await import('./run-rule-tests.ts');
		return runRuleTests(request, surroundings);
	},
});
