import yargs, { type Argv } from 'yargs';
import { UsageError } from '../usage-error.ts';
import type { Command } from './command.ts';
import type { Option } from './option.ts';

/** Arguments, as yargs sorted them. */
export interface Parsed {
	/** The values that were given, by the name of the option. */
	readonly values: Readonly<Record<string, unknown>>;
	readonly operands: readonly string[];
}

/** Stands for a lone `-` while yargs reads the arguments, because yargs drops it. No argument can hold a NUL. */
const standardInput = '\0-';

function parserOf(options: readonly Option<unknown>[]): Argv {
	const parser = yargs()
		.scriptName('whydown')
		.locale('en')
		// Named here so that it stands before the limits, which few people need.
		.group(['help', 'version'], 'Options:')
		.help('help', 'Show this help')
		.alias('help', 'h')
		.version('version', 'Show the version', '')
		.strictOptions()
		.fail(false)
		.exitProcess(false)
		.parserConfiguration({
			'boolean-negation': false,
			'dot-notation': false,
			'duplicate-arguments-array': true,
			'parse-numbers': false,
			'parse-positional-numbers': false,
		})
		.wrap(100);
	for (const { name, settings } of options) parser.option(name, settings);
	return parser;
}

/** The letters of options with a value: it may be written `-oVALUE`, which yargs would read as single letters. */
function lettersWithValue(options: readonly Option<unknown>[]): ReadonlySet<string> {
	const withValue = options.filter(({ settings }) => settings.type !== 'boolean');
	return new Set(
		withValue.flatMap(({ settings }) => settings.alias ?? []).filter(({ length }) => length === 1),
	);
}

/** Splits `-oVALUE`; any other argument stays as it is. */
function unglued(argument: string, letters: ReadonlySet<string>): readonly string[] {
	const [, letter = '', value = ''] = /^-(\w)([^=].*)$/s.exec(argument) ?? [];
	return letters.has(letter) ? [`-${letter}`, value] : [argument];
}

/** yargs renames the one name that would reach the prototype of its result; the message names what was typed. */
function asTyped(message: string, flags: readonly string[]): string {
	const renamed = '___proto___';
	return flags.some((argument) => argument.includes(renamed))
		? message
		: message.replaceAll(renamed, '__proto__');
}

/**
 * Lets yargs read the arguments before `--`; those after it are operands as they are.
 *
 * @throws {UsageError} when an option is unknown or lacks its value
 */
export async function parse(options: readonly Option<unknown>[], args: readonly string[]): Promise<Parsed> {
	const end = args.indexOf('--');
	const [flags, literal] = end === -1 ? [args, []] : [args.slice(0, end), args.slice(end + 1)];
	const letters = lettersWithValue(options);
	const rewritten = flags.flatMap((argument) =>
		argument === '-' ? [standardInput] : unglued(argument, letters),
	);
	try {
		// With a callback yargs prints nothing itself.
		const values = await parserOf(options).parseAsync(rewritten, {}, () => undefined);
		const operands = values._.map((operand) => (operand === standardInput ? '-' : String(operand)));
		return { values, operands: [...operands, ...literal] };
	} catch (error) {
		throw new UsageError(asTyped(error instanceof Error ? error.message : String(error), flags));
	}
}

/** A page of the help. */
export interface HelpPage extends Pick<Command, 'explains' | 'options' | 'examples' | 'epilogue'> {
	/** The command with its operands, without the name of the program. */
	readonly usage: string;
	/** Commands that it lists, each with a line on what it does. */
	readonly lists: readonly (readonly [usage: string, describes: string])[];
}

/** The text of a page, with a line end. */
export async function helpText(page: HelpPage): Promise<string> {
	const parser = parserOf(page.options).usage(`$0 ${page.usage}\n\n${page.explains}`);
	for (const [usage, describes] of page.lists) parser.command(usage, describes);
	for (const [line, purpose] of page.examples ?? []) parser.example(line, purpose);
	if (page.epilogue !== undefined) parser.epilogue(page.epilogue);
	return `${await parser.getHelp()}\n`;
}
