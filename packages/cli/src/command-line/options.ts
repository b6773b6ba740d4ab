import type { RangeText } from '@whydown/analyzer';
import yargs, { type Argv } from 'yargs';
import { defaultLimits } from '../archive/limits.ts';
import { UsageError } from '../usage-error.ts';
import { analyseDefaults, colours } from './analyse-request.ts';
import type { InputsRequest } from './inputs-request.ts';
import type { OwnRulesRequest } from './own-rules-request.ts';

/** What every request says: to print a text, or the version, instead of what the command is for. */
export type Aside = { readonly command: 'help'; readonly text: string } | { readonly command: 'version' };

/** Stands for a lone `-` while yargs reads the arguments, because yargs drops it. No argument can hold a NUL. */
const standardInput = '\0-';

/** Flags with a value that may be written `-oVALUE`, which yargs would read as single letters. */
const gluedFlags = /^-([oSU])([^=].*)$/s;

function rewritten(argument: string): readonly string[] {
	if (argument === '-') return [standardInput];
	const glued = gluedFlags.exec(argument);
	return glued?.[1] !== undefined && glued[2] !== undefined ? [`-${glued[1]}`, glued[2]] : [argument];
}

/** What every command takes. */
export interface Bare {
	/** Operands: named options would keep the last of them only. */
	readonly _: readonly (string | number)[];
	readonly help: boolean | undefined;
	readonly version: boolean | undefined;
}

/** What every command takes that reads inputs. */
export interface Common extends Bare {
	readonly maxUnpacked: number;
	readonly maxRatio: number;
	readonly maxFiles: number;
	readonly maxDepth: number;
	readonly maxLine: number | undefined;
	readonly maxSections: number | undefined;
	readonly maxFields: number | undefined;
	readonly maxNesting: number | undefined;
}

const magnitudes: Readonly<Record<string, number>> = {
	'': 1,
	K: 1024,
	M: 1024 ** 2,
	G: 1024 ** 3,
	T: 1024 ** 4,
};

/** A whole number above 0; where it counts bytes, `K`, `M`, `G` and `T` stand for powers of 1024. */
function countOf(option: string, units: boolean): (given: string | readonly string[]) => number {
	return (given) => {
		const text = last(given);
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

/** What the options say of the inputs; what was not given stays as it is. */
export function inputsAsked(
	{ maxUnpacked, maxRatio, maxFiles, maxDepth, maxLine, maxSections, maxFields, maxNesting }: Common,
	operands: readonly string[],
): InputsRequest {
	return {
		operands,
		limits: { ...defaultLimits, bytes: maxUnpacked, ratio: maxRatio, files: maxFiles, depth: maxDepth },
		readerLimits: {
			...(maxLine === undefined ? {} : { lineBytes: maxLine, messageBytes: maxLine }),
			...(maxSections === undefined ? {} : { sections: maxSections }),
			...(maxFields === undefined ? {} : { fields: maxFields }),
			...(maxNesting === undefined ? {} : { nesting: maxNesting }),
		},
	};
}

/** What a command takes that looks at a stretch of time. */
export interface RangeOptions {
	readonly since: Given;
	readonly until: Given;
	readonly tz: Given;
}

/** An option that may be missing, or be there several times. */
type Given = string | readonly string[] | undefined;

export function rangeTextOf({ since, until, tz }: RangeOptions): RangeText {
	return { since: last(since), until: last(until), zone: last(tz) };
}

/** What a command takes that prints lines. */
export interface PrintOptions extends Common {
	readonly noRedact: boolean;
}

/** What all commands share; `repeats`: an option that is given again adds to what it has, instead of replacing it. */
export function bareParser(repeats: boolean = false): Argv {
	return (
		yargs()
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
				'duplicate-arguments-array': repeats,
				'parse-numbers': false,
				'parse-positional-numbers': false,
			})
			.wrap(100)
	);
}

const limitsGroup = 'Limits:';

/** What all commands share that read inputs, which may be archives. */
export function parser(repeats: boolean = false): Argv {
	return bareParser(repeats)
		.option('max-unpacked', {
			group: limitsGroup,
			default: defaultLimits.bytes,
			defaultDescription: '4G',
			coerce: countOf('max-unpacked', true),
			requiresArg: true,
			describe: 'Bytes that one archive may unpack to',
		})
		.option('max-ratio', {
			group: limitsGroup,
			default: defaultLimits.ratio,
			coerce: countOf('max-ratio', false),
			requiresArg: true,
			describe: 'Bytes that a byte of an archive may unpack to, beyond 64M',
		})
		.option('max-files', {
			group: limitsGroup,
			default: defaultLimits.files,
			coerce: countOf('max-files', false),
			requiresArg: true,
			describe: 'Files in one archive',
		})
		.option('max-depth', {
			group: limitsGroup,
			default: defaultLimits.depth,
			coerce: countOf('max-depth', false),
			requiresArg: true,
			describe: 'Layers of archives in archives; a tar.gz has two',
		})
		.option('max-line', {
			group: limitsGroup,
			coerce: countOf('max-line', true),
			requiresArg: true,
			describe: 'Bytes of one line, and of one message of several; the rest is left out [default: 1M]',
		})
		.option('max-sections', {
			group: limitsGroup,
			coerce: countOf('max-sections', false),
			requiresArg: true,
			describe: 'Sections of one dump [default: 4096]',
		})
		.option('max-fields', {
			group: limitsGroup,
			coerce: countOf('max-fields', false),
			requiresArg: true,
			describe: 'Fields of one JSON object [default: 1024]',
		})
		.option('max-nesting', {
			group: limitsGroup,
			coerce: countOf('max-nesting', false),
			requiresArg: true,
			describe: 'Brackets within brackets in one JSON object [default: 64]',
		});
}

/** An option that is given again replaces what it had, also where others of the command add up. */
export function last<Value>(value: Value | readonly Value[]): Value {
	return (Array.isArray(value) ? value.at(-1) : value) as Value;
}

/** Adds the option of colour. */
export function withColour<Options>(options: Argv<Options>): Argv<Options> {
	return options.option('color', {
		alias: 'colour',
		choices: colours,
		coerce: last,
		default: analyseDefaults.colour,
		requiresArg: true,
		describe: 'Whether to use colour; auto: on a terminal only',
	});
}

/** Rules of one's own. */
export interface RuleOptions {
	readonly rules: readonly string[];
	readonly rulesOnly: boolean;
}

export const ruleOptions = {
	rules: {
		array: true,
		nargs: 1,
		default: [],
		describe: 'Ask the rules of this folder, too: YAML files as <area>/<id>.yaml; may be given again',
	},
	'rules-only': {
		type: 'boolean',
		default: false,
		describe: 'With --rules: leave out the rules that come with whydown',
	},
} as const;

/** The folders of rules that were named. */
export function rulesGiven({ rules, rulesOnly }: RuleOptions): OwnRulesRequest {
	if (rulesOnly && rules.length === 0)
		throw new UsageError('--rules-only leaves no rule: name a folder of rules with --rules');
	return { folders: rules, only: rulesOnly };
}

export const noRedact = { type: 'boolean', default: false, describe: 'Do not mask credentials' } as const;

export const printedCodes =
	'Exit codes: 0 all was read; 2 wrong usage, or an input that could not be read whole; 130, 143 stopped by a signal.';

/** Adds the options of a stretch of time. Their values may begin with a minus. */
export function withRange<Options>(options: Argv<Options>): Argv<Options> {
	const moment = { type: 'string', nargs: 1, requiresArg: true } as const;
	return options
		.option('since', {
			...moment,
			alias: 'S',
			describe: 'From this moment on, as journalctl takes it; -1h and yesterday count from the last entry',
		})
		.option('until', { ...moment, alias: 'U', describe: 'Up to this moment' })
		.option('tz', {
			...moment,
			describe: 'Zone of the two, and of stamps without year and zone, such as Europe/Berlin; default: UTC',
		});
}

/** yargs renames the one name that would reach the prototype of its result; the message names what was typed. */
function asTyped(message: string, flags: readonly string[]): string {
	const renamed = '___proto___';
	return flags.some((flag) => flag.includes(renamed)) ? message : message.replaceAll(renamed, '__proto__');
}

/** Lets yargs read the arguments before `--`; those after it are operands as they are. */
export async function parsedBy<Options extends Bare>(
	options: Argv<Options>,
	args: readonly string[],
): Promise<{ readonly parsed: Options; readonly operands: readonly string[] }> {
	const end = args.indexOf('--');
	const [flags, literal] = end === -1 ? [args, []] : [args.slice(0, end), args.slice(end + 1)];
	let parsed: Bare;
	try {
		// With a callback yargs prints nothing itself.
		parsed = await options.parseAsync(flags.flatMap(rewritten), {}, () => undefined);
	} catch (error) {
		throw new UsageError(asTyped(error instanceof Error ? error.message : String(error), flags));
	}
	const operands = parsed._.map((file) => (file === standardInput ? '-' : String(file)));
	return { parsed: parsed as Options, operands: [...operands, ...literal] };
}

/** The help or the version, when that is asked for. */
export async function asideOf<Options extends Bare>(
	{ help, version }: Bare,
	options: Argv<Options>,
): Promise<Aside | undefined> {
	if (help === true) return { command: 'help', text: `${await options.getHelp()}\n` };
	return version === true ? { command: 'version' } : undefined;
}
