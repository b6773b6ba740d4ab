import type { RecordRange } from '@whydown/analyzer';
import yargs, { type Argv } from 'yargs';
import { defaultLimits, type ArchiveLimits } from './archive/limits.ts';
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
			readonly limits: ArchiveLimits;
	  }
	| {
			readonly command: 'entries';
			readonly operands: readonly string[];
			/** Mask credentials. */
			readonly redact: boolean;
			/** Which entries are wanted. */
			readonly range: RecordRange;
			readonly limits: ArchiveLimits;
	  }
	| {
			readonly command: 'events';
			readonly operands: readonly string[];
			/** The events, what no grammar described, or the list of all kinds. */
			readonly show: 'events' | 'unrecognised' | 'list';
			/** Patterns of kinds and of sources; none: all. */
			readonly kinds: readonly string[];
			readonly sources: readonly string[];
			/** Mask credentials. */
			readonly redact: boolean;
			readonly limits: ArchiveLimits;
	  };

/** Stands for a lone `-` while yargs reads the arguments, because yargs drops it. No argument can hold a NUL. */
const standardInput = '\0-';

/** Flags with a value that may be written `-oVALUE`, which yargs would read as single letters. */
const gluedFlags = /^-([oSU])([^=].*)$/s;

function rewritten(argument: string): readonly string[] {
	if (argument === '-') return [standardInput];
	const glued = gluedFlags.exec(argument);
	return glued?.[1] !== undefined && glued[2] !== undefined ? [`-${glued[1]}`, glued[2]] : [argument];
}

interface Common {
	/** Operands: named options would keep the last of them only. */
	readonly _: readonly (string | number)[];
	readonly help: boolean | undefined;
	readonly version: boolean | undefined;
	readonly maxUnpacked: number;
	readonly maxRatio: number;
	readonly maxFiles: number;
	readonly maxDepth: number;
}

const magnitudes: Readonly<Record<string, number>> = {
	'': 1,
	K: 1024,
	M: 1024 ** 2,
	G: 1024 ** 3,
	T: 1024 ** 4,
};

/** A whole number above 0; where it counts bytes, `K`, `M`, `G` and `T` stand for powers of 1024. */
function countOf(option: string, units: boolean): (text: string) => number {
	return (text) => {
		const [, digits = '', unit = ''] = /^([1-9]\d{0,14})([KMGT]?)$/i.exec(text) ?? [];
		const count = Number(digits) * (magnitudes[unit.toUpperCase()] ?? Number.NaN);
		if (digits === '' || (unit !== '' && !units) || !Number.isSafeInteger(count)) {
			throw new UsageError(
				`--${option} wants a whole number above 0${units ? ', such as 500M or 4G' : ''}; not: ${text}`,
			);
		}
		return count;
	};
}

function limitsOf({ maxUnpacked, maxRatio, maxFiles, maxDepth }: Common): ArchiveLimits {
	return { ...defaultLimits, bytes: maxUnpacked, ratio: maxRatio, files: maxFiles, depth: maxDepth };
}

interface AnalyseOptions extends Common {
	readonly format: Format;
	readonly failOn: Threshold;
	readonly color: ColourChoice;
}

interface PrintOptions extends Common {
	readonly noRedact: boolean;
}

interface EntriesOptions extends PrintOptions {
	readonly since: string | undefined;
	readonly until: string | undefined;
	readonly tz: string | undefined;
}

interface EventsOptions extends PrintOptions {
	readonly kind: readonly string[];
	readonly source: readonly string[];
	readonly unrecognised: boolean;
	readonly list: boolean;
}

/** What all commands share; `repeats`: an option that is given again adds to what it has, instead of replacing it. */
function parser(repeats: boolean = false): Argv {
	return yargs()
		.scriptName('whydown')
		.locale('en')
		.option('max-unpacked', {
			default: defaultLimits.bytes,
			defaultDescription: '4G',
			coerce: countOf('max-unpacked', true),
			requiresArg: true,
			describe: 'Bytes that one archive may unpack to',
		})
		.option('max-ratio', {
			default: defaultLimits.ratio,
			coerce: countOf('max-ratio', false),
			requiresArg: true,
			describe: 'Bytes that a byte of an archive may unpack to, beyond 64M',
		})
		.option('max-files', {
			default: defaultLimits.files,
			coerce: countOf('max-files', false),
			requiresArg: true,
			describe: 'Files in one archive',
		})
		.option('max-depth', {
			default: defaultLimits.depth,
			coerce: countOf('max-depth', false),
			requiresArg: true,
			describe: 'Layers of archives in archives; a tar.gz has two',
		})
		.help('help', 'Show this help')
		.alias('help', 'h')
		.version('version', 'Show the version', '')
		.strictOptions()
		.fail(false)
		.exitProcess(false)
		.parserConfiguration({
			'boolean-negation': false,
			'dot-notation': false,
			'duplicate-arguments-array': repeats,
			'parse-numbers': false,
			'parse-positional-numbers': false,
		})
		.wrap(100);
}

function analyseParser(): Argv<AnalyseOptions> {
	return parser()
		.usage(
			'$0 [FILES…]\n$0 entries [FILES…]\n$0 events [FILES…]\n\nSays why a device is down: reads journals and diagnostics dumps from FILES (a quoted glob is a file, too), or from standard input (no FILES, or -).',
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
			'Exit codes: 0 no cause at or above --fail-on goes on; 1 there is one; 2 wrong usage, or an input that could not be read whole; 130, 143 stopped by a signal.\n\n`$0 entries --help` tells about the entries, `$0 events --help` about the events; a file of such a name is ./entries.',
		) as unknown as Argv<AnalyseOptions>;
}

const noRedact = { type: 'boolean', default: false, describe: 'Do not mask credentials' } as const;

const printedCodes =
	'Exit codes: 0 all was read; 2 wrong usage, or an input that could not be read whole; 130, 143 stopped by a signal.';

/** An option whose value may begin with a minus. */
const moment = { type: 'string', nargs: 1, requiresArg: true } as const;

function entriesParser(): Argv<EntriesOptions> {
	return parser()
		.usage(
			'$0 entries [FILES…]\n\nPrints every entry of FILES, or of standard input, as one JSON object per line, in the order in which they were written, each with its place in time. What became of the lines goes to standard error.',
		)
		.option('since', {
			...moment,
			alias: 'S',
			describe: 'From this moment on, as journalctl takes it; -1h and yesterday count from the last entry',
		})
		.option('until', {
			...moment,
			alias: 'U',
			describe: 'Up to this moment',
		})
		.option('tz', {
			...moment,
			describe: 'Zone of the two, and of stamps without year and zone, such as Europe/Berlin; default: UTC',
		})
		.option('no-redact', noRedact)
		.example('journalctl -b | $0 entries', 'the entries of the current boot')
		.epilogue(printedCodes) as unknown as Argv<EntriesOptions>;
}

function eventsParser(): Argv<EventsOptions> {
	const repeatable = { array: true, nargs: 1, default: [] } as const;
	return parser(true)
		.usage(
			'$0 events [FILES…]\n\nPrints what known services and commands said in FILES, or in standard input, as one JSON object per line, in the order in which it was said, each with its place in time. What became of the lines goes to standard error.',
		)
		.option('kind', {
			...repeatable,
			describe: 'Only these kinds of events, such as openvpn.up or *.failed; may be given again',
		})
		.option('source', {
			...repeatable,
			describe: 'Only what these sources said, such as chronyd or chrony*; may be given again',
		})
		.option('unrecognised', {
			type: 'boolean',
			default: false,
			describe:
				'What known services said that is not understood, folded: complaints first, then what is rare',
		})
		.option('list', {
			type: 'boolean',
			default: false,
			describe: 'List all kinds of events with their fields and an example; reads no input',
		})
		.option('no-redact', noRedact)
		.epilogue(printedCodes)
		.example("$0 events --kind 'openvpn.*' dump.txt", 'the life of the VPN')
		.example(
			'$0 events --list --source kernel',
			'what is understood of the kernel',
		) as unknown as Argv<EventsOptions>;
}

/** yargs renames the one name that would reach the prototype of its result; the message names what was typed. */
function asTyped(message: string, flags: readonly string[]): string {
	const renamed = '___proto___';
	return flags.some((flag) => flag.includes(renamed)) ? message : message.replaceAll(renamed, '__proto__');
}

/** Lets yargs read the arguments before `--`; those after it are operands as they are. */
async function parsedBy<Options extends Common>(
	options: Argv<Options>,
	args: readonly string[],
): Promise<{ readonly parsed: Options; readonly operands: readonly string[] }> {
	const end = args.indexOf('--');
	const [flags, literal] = end === -1 ? [args, []] : [args.slice(0, end), args.slice(end + 1)];
	let parsed: Common;
	try {
		// With a callback yargs prints nothing itself.
		parsed = await options.parseAsync(flags.flatMap(rewritten), {}, () => undefined);
	} catch (error) {
		throw new UsageError(asTyped(error instanceof Error ? error.message : String(error), flags));
	}
	const operands = parsed._.map((file) => (file === standardInput ? '-' : String(file)));
	return { parsed: parsed as Options, operands: [...operands, ...literal] };
}

/**
 * Reads the arguments (without `node` and the script).
 *
 * @throws {UsageError} when they are not understood.
 */
export async function readCommandLine(args: readonly string[]): Promise<Request> {
	if (args[0] === 'entries') return readEntriesLine(args.slice(1));
	if (args[0] === 'events') return readEventsLine(args.slice(1));
	const { parsed, operands } = await parsedBy(analyseParser(), args);
	if (parsed.help === true) return { command: 'help', text: await helpText() };
	if (parsed.version === true) return { command: 'version' };
	return {
		command: 'analyse',
		operands,
		format: parsed.format,
		failOn: parsed.failOn,
		colour: parsed.color,
		limits: limitsOf(parsed),
	};
}

async function readEntriesLine(args: readonly string[]): Promise<Request> {
	const { parsed, operands } = await parsedBy(entriesParser(), args);
	if (parsed.help === true) return { command: 'help', text: `${await entriesParser().getHelp()}\n` };
	if (parsed.version === true) return { command: 'version' };
	const { since, until, tz } = parsed;
	return {
		command: 'entries',
		operands,
		redact: !parsed.noRedact,
		range: { since, until, zone: tz },
		limits: limitsOf(parsed),
	};
}

async function readEventsLine(args: readonly string[]): Promise<Request> {
	const { parsed, operands } = await parsedBy(eventsParser(), args);
	if (parsed.help === true) return { command: 'help', text: `${await eventsParser().getHelp()}\n` };
	if (parsed.version === true) return { command: 'version' };
	if (parsed.list && parsed.unrecognised) {
		throw new UsageError('--list and --unrecognised exclude each other: give one of them');
	}
	if (parsed.unrecognised && parsed.kind.length > 0) {
		throw new UsageError('--unrecognised is a kind of its own: filter it with --source');
	}
	return {
		command: 'events',
		operands,
		show: parsed.list ? 'list' : parsed.unrecognised ? 'unrecognised' : 'events',
		kinds: parsed.kind,
		sources: parsed.source,
		redact: !parsed.noRedact,
		limits: limitsOf(parsed),
	};
}

/** The text of `--help`. */
export async function helpText(): Promise<string> {
	return `${await analyseParser().getHelp()}\n`;
}
