import { defineCommand, type Command } from '../command-line/command.ts';
import {
	colour,
	inputsOptions,
	inputsRequest,
	ownRulesOptions,
	ownRulesRequest,
	rangeOptions,
	rangeRequest,
	readingExitCodes,
} from '../command-line/shared-options.ts';
import { UsageError } from '../usage-error.ts';
import type { WhyNotRequest } from './tell-why-not.ts';

export const whyNot: Command = defineCommand<WhyNotRequest>({
	explains:
		'Tells of one rule what was seen of it in FILES, or in standard input, and what is missing: for each signal how often and where, for each part of what the rule needs whether it holds, and by how much it does not.',
	options: [...rangeOptions, colour, ...ownRulesOptions, ...inputsOptions],
	examples: [['$0 why-not vpn-down dump.txt', 'why the report does not name vpn-down']],
	epilogue: readingExitCodes,
	request: (given) => {
		const [id, ...files] = given.operands;
		if (id === undefined)
			throw new UsageError('why-not wants the id of a rule: whydown rules list names them all');
		return {
			id,
			...inputsRequest(given, files),
			colour: given.value(colour),
			rules: ownRulesRequest(given),
			range: rangeRequest(given),
		};
	},
	readsStandardInput: ({ operands }) => operands.length === 0,
	run: async (request, surroundings) => {
		const { tellWhyNot } = await import('./tell-why-not.ts');
		return tellWhyNot(request, surroundings);
	},
});
