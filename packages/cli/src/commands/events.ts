import { defineCommand, type Command } from '../command-line/command.ts';
import { flag, texts } from '../command-line/option.ts';
import {
	inputsOptions,
	inputsRequest,
	noRedact,
	rangeOptions,
	rangeRequest,
	readingExitCodes,
} from '../command-line/shared-options.ts';
import { UsageError } from '../usage-error.ts';
import type { EventsRequest } from './print-events.ts';

const kind = texts('kind', {
	describes: 'Only these kinds of events, such as openvpn.up or *.failed; may be given again',
});
const source = texts('source', {
	describes: 'Only what these sources said, such as chronyd or chrony*; may be given again',
});
const unrecognised = flag('unrecognised', {
	describes: 'What known services said that is not understood, folded: complaints first, then what is rare',
});
const list = flag('list', {
	describes: 'List all kinds of events with their fields and an example; reads no input',
});

export const events: Command = defineCommand<EventsRequest>({
	explains:
		'Prints what known services and commands said in FILES, or in standard input, as one JSON object per line, in the order in which it was said, each with its place in time. The fate of the lines goes to standard error.',
	options: [...rangeOptions, kind, source, unrecognised, list, noRedact, ...inputsOptions],
	examples: [
		["$0 events --kind 'openvpn.*' dump.txt", 'the life of the VPN'],
		['$0 events --list --source kernel', 'what is understood of the kernel'],
	],
	epilogue: readingExitCodes,
	request: (given) => {
		const kinds = given.value(kind);
		if (given.value(list) && given.value(unrecognised))
			throw new UsageError('--list and --unrecognised exclude each other: give one of them');
		if (given.value(unrecognised) && kinds.length > 0)
			throw new UsageError('--unrecognised is a kind of its own: filter it with --source');
		return {
			...inputsRequest(given, given.operands),
			show: given.value(list) ? 'list' : given.value(unrecognised) ? 'unrecognised' : 'events',
			kinds,
			sources: given.value(source),
			redact: !given.value(noRedact),
			range: rangeRequest(given),
		};
	},
	readsStandardInput: ({ operands, show }) => operands.length === 0 && show !== 'list',
	run: async (request, surroundings) => {
		const { printEvents } = await import('./print-events.ts');
		return printEvents(request, surroundings);
	},
});
