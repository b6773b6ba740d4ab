import { defineCommand, type Command } from '../../command-line/command.ts';
import {
	inputsOptions,
	inputsRequest,
	ownRulesOptions,
	ownRulesRequest,
} from '../../command-line/shared-options.ts';
import { UsageError } from '../../usage-error.ts';
import type { CoverageRequest } from './cover-rules.ts';

export const coverage: Command = defineCommand<CoverageRequest>({
	explains:
		'Tells which rules fire in which inputs of a folder, and which never do. An expected.json beside an input says which rules must fire as causes, and which must not.',
	options: [...ownRulesOptions, ...inputsOptions],
	epilogue:
		'Exit codes: 0 no label is contradicted; 1 one is; 2 wrong usage, or an input without a label that cannot be read.',
	request: (given) => {
		if (given.operands.length === 0) throw new UsageError('rules coverage wants inputs, or folders of them');
		return { ...inputsRequest(given, given.operands), rules: ownRulesRequest(given) };
	},
	run: async (request, surroundings) => {
		const { coverRules } = await import('./cover-rules.ts');
		return coverRules(request, surroundings);
	},
});
