import type { Argv } from 'yargs';
import { thresholds, type Threshold } from '../exit-code.ts';
import {
	analyseDefaults,
	formats,
	type AnalyseRequest,
	type ColourChoice,
	type Format,
} from './analyse-request.ts';
import {
	asideOf,
	inputsAsked,
	last,
	parsedBy,
	parser,
	rangeTextOf,
	ruleOptions,
	rulesGiven,
	withColour,
	withRange,
	type Aside,
	type Common,
	type RangeOptions,
	type RuleOptions,
} from './options.ts';

interface AnalyseOptions extends Common, RuleOptions, RangeOptions {
	readonly format: Format;
	readonly failOn: Threshold;
	readonly color: ColourChoice;
}

function analyseParser(): Argv<AnalyseOptions> {
	return withColour(withRange(parser(true)))
		.usage(
			'$0 [FILES…]\n$0 entries [FILES…]\n$0 events [FILES…]\n$0 explain ID\n$0 why-not ID [FILES…]\n$0 rules list|show|test|lint|coverage|schema\n\nSays why a device is down: reads journals and diagnostics dumps from FILES (a quoted glob is a file, too), or from standard input (no FILES, or -).',
		)
		.option('format', {
			alias: 'o',
			choices: formats,
			coerce: last,
			default: analyseDefaults.format,
			requiresArg: true,
			describe: 'How to write the report; summary: ten lines of Markdown for a ticket',
		})
		.option('fail-on', {
			choices: thresholds,
			coerce: last,
			default: analyseDefaults.failOn,
			requiresArg: true,
			describe: 'Exit with 1 when a cause of this severity or worse goes on',
		})
		.options(ruleOptions)
		.example('journalctl -b --no-hostname | $0', 'diagnose the current boot of this device')
		.example('$0 dump.txt', 'diagnose an uploaded diagnostics dump')
		.example("$0 -o json 'dumps/*.txt'", 'diagnose many, as JSON')
		.epilogue(
			'Exit codes: 0 no cause at or above --fail-on goes on; 1 there is one; 2 wrong usage, or an input that could not be read whole; 130, 143 stopped by a signal.\n\n`$0 entries --help` tells about the entries, `$0 events --help` about the events, `$0 rules --help` about the rules; a file of such a name is ./entries.',
		) as unknown as Argv<AnalyseOptions>;
}

/** The text of `--help`. */
export async function helpText(): Promise<string> {
	return `${await analyseParser().getHelp()}\n`;
}

export async function readAnalyseLine(args: readonly string[]): Promise<AnalyseRequest | Aside> {
	const { parsed, operands } = await parsedBy(analyseParser(), args);
	const aside = await asideOf(parsed, analyseParser());
	if (aside !== undefined) return aside;
	return {
		command: 'analyse',
		...inputsAsked(parsed, operands),
		format: parsed.format,
		failOn: parsed.failOn,
		colour: parsed.color,
		rules: rulesGiven(parsed),
		range: rangeTextOf(parsed),
	};
}
