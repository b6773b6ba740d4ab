import yargs, { type Argv } from 'yargs';
import { thresholds, type Threshold } from './exit-code.ts';
import { UsageError } from './usage-error.ts';

export const formats = ['text', 'json'] as const;
export type Format = (typeof formats)[number];

export const colours = ['auto', 'always', 'never'] as const;
export type ColourChoice = (typeof colours)[number];

/** What the command was asked to do. */
export type Request =
	| { readonly command: 'help'; readonly text: string }
	| { readonly command: 'version' }
	| {
			readonly command: 'analyse';
			readonly operands: readonly string[];
			readonly format: Format;
			readonly failOn: Threshold;
			readonly colour: ColourChoice;
	  };

/** Stands for a lone `-` while yargs reads the arguments, because yargs drops it. No argument can hold a NUL. */
const standardInput = '\0-';

/** Flags with a value that may be written `-oVALUE`, which yargs would read as single letters. */
const gluedFlags = /^-(o)([^=].*)$/s;

function rewritten(argument: string): readonly string[] {
	if (argument === '-') return [standardInput];
	const glued = gluedFlags.exec(argument);
	return glued?.[1] !== undefined && glued[2] !== undefined ? [`-${glued[1]}`, glued[2]] : [argument];
}

interface Parsed {
	/** Operands: named options would keep the last of them only. */
	readonly _: readonly (string | number)[];
	readonly format: Format;
	readonly failOn: Threshold;
	readonly color: ColourChoice;
	readonly help: boolean | undefined;
	readonly version: boolean | undefined;
}

function parser(): Argv<Parsed> {
	return yargs()
		.scriptName('whydown')
		.locale('en')
		.usage(
			'$0 [FILES…]\n\nSays why a device is down: reads journals and diagnostics dumps from FILES (a quoted glob is a file, too), or from standard input (no FILES, or -).',
		)
		.option('format', {
			alias: 'o',
			choices: formats,
			default: 'text' as const,
			requiresArg: true,
			describe: 'How to write the report',
		})
		.option('fail-on', {
			choices: thresholds,
			default: 'error' as const,
			requiresArg: true,
			describe: 'Exit with 1 when a cause of this severity or worse goes on',
		})
		.option('color', {
			alias: 'colour',
			choices: colours,
			default: 'auto' as const,
			requiresArg: true,
			describe: 'Whether to use colour; auto: on a terminal only',
		})
		.example('journalctl -b --no-hostname | $0', 'diagnose the current boot of this device')
		.example('$0 dump.txt', 'diagnose an uploaded diagnostics dump')
		.example("$0 -o json 'dumps/*.txt'", 'diagnose many, as JSON')
		.epilogue(
			'Exit codes: 0 no cause at or above --fail-on goes on; 1 there is one; 2 wrong usage, or an input that could not be read whole; 130, 143 stopped by a signal.',
		)
		.help('help', 'Show this help')
		.alias('help', 'h')
		.version('version', 'Show the version', '')
		.strictOptions()
		.fail(false)
		.exitProcess(false)
		.parserConfiguration({
			'boolean-negation': false,
			'dot-notation': false,
			'duplicate-arguments-array': false,
			'parse-numbers': false,
			'parse-positional-numbers': false,
		})
		.wrap(100) as unknown as Argv<Parsed>;
}

/**
 * Reads the arguments (without `node` and the script).
 *
 * @throws {UsageError} when they are not understood.
 */
export async function readCommandLine(args: readonly string[]): Promise<Request> {
	const end = args.indexOf('--');
	const [flags, literal] = end === -1 ? [args, []] : [args.slice(0, end), args.slice(end + 1)];
	let parsed: Parsed;
	try {
		// With a callback yargs prints nothing itself.
		parsed = await parser().parseAsync(flags.flatMap(rewritten), {}, () => undefined);
	} catch (error) {
		throw new UsageError(error instanceof Error ? error.message : String(error));
	}
	if (parsed.help === true) return { command: 'help', text: await helpText() };
	if (parsed.version === true) return { command: 'version' };
	const operands = parsed._.map((file) => (file === standardInput ? '-' : String(file)));
	return {
		command: 'analyse',
		operands: [...operands, ...literal],
		format: parsed.format,
		failOn: parsed.failOn,
		colour: parsed.color,
	};
}

/** The text of `--help`. */
export async function helpText(): Promise<string> {
	return `${await parser().getHelp()}\n`;
}
