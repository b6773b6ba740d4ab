import type { ReportFormatName } from '@whydown/analyzer';
import { reportFormats } from '@whydown/analyzer/report-formats';
import { defineCommand, type Command } from '../command-line/command.ts';
import { choice, flag, text, type Option } from '../command-line/option.ts';
import {
	colour,
	inputsOptions,
	inputsRequest,
	ownRulesOptions,
	ownRulesRequest,
	rangeOptions,
	rangeRequest,
} from '../command-line/shared-options.ts';
import { thresholds, type Threshold } from '../exit-code.ts';
import type { AnalyzeRequest } from './analyze-inputs.ts';

const formats = Object.values(reportFormats);

const format: Option<ReportFormatName> = choice('format', {
	alias: 'o',
	words: formats.map(({ name }) => name),
	standard: 'text',
	describes: [
		'How to write the report',
		...formats.map(({ name, describes }) => `${name}: ${describes}`),
	].join('\n'),
});
const at = text('at', {
	describes:
		'When the input was taken, by a clock that is right, such as 2026-11-21 05:28: then the clock that `date` shows in it is judged',
});
const failOn: Option<Threshold> = choice('fail-on', {
	words: thresholds,
	standard: 'error',
	describes:
		'Exit with 1 when a cause of this severity or worse goes on, or the device is not online; unexplained: as error, and also when nothing explains a complaint',
});
const strict = flag('strict', {
	describes: 'Also count what was said once, at the end of an input, and may pass by itself',
});

export const analyze: Command = defineCommand<AnalyzeRequest>({
	explains:
		'Says why a device is down: reads journals and diagnostics dumps from FILES (a quoted glob is a file, too), or from standard input (no FILES, or -).',
	options: [...rangeOptions, at, colour, format, failOn, strict, ...ownRulesOptions, ...inputsOptions],
	examples: [
		['journalctl -b --no-hostname | $0', 'diagnose the current boot of this device'],
		['$0 dump.txt', 'diagnose an uploaded diagnostics dump'],
		["$0 -o json 'dumps/*.txt'", 'diagnose many, as JSON'],
	],
	epilogue:
		'Exit codes: 0 nothing at or above --fail-on goes on; 1 something does; 2 wrong usage, or an input that could not be read whole or tells nothing; 130, 143 stopped by a signal.\n\n`$0 COMMAND --help` tells about a command; a file that is called like one is ./entries.',
	request: (given) => ({
		...inputsRequest(given, given.operands),
		format: given.value(format),
		failOn: given.value(failOn),
		isStrict: given.value(strict),
		colour: given.value(colour),
		rules: ownRulesRequest(given),
		range: rangeRequest(given),
		at: given.value(at),
	}),
	readsStandardInput: ({ operands }) => operands.length === 0,
	run: async (request, surroundings) => {
		const { analyzeInputs } = await import('./analyze-inputs.ts');
		return analyzeInputs(request, surroundings);
	},
});
