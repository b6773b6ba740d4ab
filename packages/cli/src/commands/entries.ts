import { defineCommand, type Command } from '../command-line/command.ts';
import {
	inputsOptions,
	inputsRequest,
	noRedact,
	rangeOptions,
	rangeRequest,
	readingExitCodes,
} from '../command-line/shared-options.ts';
import type { EntriesRequest } from './print-entries.ts';

export const entries: Command = defineCommand<EntriesRequest>({
	explains:
		'Prints every entry of FILES, or of standard input, as one JSON object per line, in the order in which they were written, each with its place in time. The fate of the lines goes to standard error.',
	options: [...rangeOptions, noRedact, ...inputsOptions],
	examples: [['journalctl -b | $0 entries', 'the entries of the current boot']],
	epilogue: readingExitCodes,
	request: (given) => ({
		...inputsRequest(given, given.operands),
		redact: !given.value(noRedact),
		range: rangeRequest(given),
	}),
	readsStandardInput: ({ operands }) => operands.length === 0,
	run: async (request, surroundings) => {
		const { printEntries } = await import('./print-entries.ts');
		return printEntries(request, surroundings);
	},
});
