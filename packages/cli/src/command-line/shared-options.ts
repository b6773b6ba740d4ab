import type { RangeText, ReaderLimits } from '@whydown/analyzer';
import { defaultArchiveLimits, type ArchiveLimits } from '../archive/archive-limits.ts';
import { UsageError } from '../usage-error.ts';
import type { Given } from './command.ts';
import { choice, count, flag, text, texts, type Option } from './option.ts';

/** The inputs of a request, and how much of them is read. */
export interface InputsRequest {
	readonly operands: readonly string[];
	/** The most that is unpacked of an archive. */
	readonly limits: ArchiveLimits;
	/** The most that is read of one line, dump or object. */
	readonly readerLimits: Partial<ReaderLimits>;
}

const group = 'Limits:';

const maxUnpacked = count('max-unpacked', {
	group,
	isBytes: true,
	standard: '4G',
	describes: 'Bytes that one archive may unpack to',
});
const maxRatio = count('max-ratio', {
	group,
	standard: '200',
	describes: 'Bytes that a byte of an archive may unpack to, beyond 64M',
});
const maxFiles = count('max-files', { group, standard: '10000', describes: 'Files in one archive' });
const maxDepth = count('max-depth', {
	group,
	standard: '4',
	describes: 'Layers of archives in archives; a tar.gz has two',
});
const maxLine = count('max-line', {
	group,
	isBytes: true,
	standard: '1M',
	describes: 'Bytes of one line, and of one message of several; the rest is left out',
});
const maxSections = count('max-sections', { group, standard: '4096', describes: 'Sections of one dump' });
const maxFields = count('max-fields', { group, standard: '1024', describes: 'Fields of one JSON object' });
const maxNesting = count('max-nesting', {
	group,
	standard: '64',
	describes: 'Brackets within brackets in one JSON object',
});

/** The options of a command that reads inputs, which may be archives. */
export const inputsOptions: readonly Option<unknown>[] = [
	maxUnpacked,
	maxRatio,
	maxFiles,
	maxDepth,
	maxLine,
	maxSections,
	maxFields,
	maxNesting,
];

/** Reads `inputsOptions`; a limit that was not given stays as it is. */
export function inputsRequest({ value }: Given, operands: readonly string[]): InputsRequest {
	const lineBytes = value(maxLine);
	const sections = value(maxSections);
	const fields = value(maxFields);
	const nesting = value(maxNesting);
	const { bytes, ratio, files, depth } = defaultArchiveLimits;
	return {
		operands,
		limits: {
			...defaultArchiveLimits,
			bytes: value(maxUnpacked) ?? bytes,
			ratio: value(maxRatio) ?? ratio,
			files: value(maxFiles) ?? files,
			depth: value(maxDepth) ?? depth,
		},
		readerLimits: {
			...(lineBytes === undefined ? {} : { lineBytes, messageBytes: lineBytes }),
			...(sections === undefined ? {} : { sections }),
			...(fields === undefined ? {} : { fields }),
			...(nesting === undefined ? {} : { nesting }),
		},
	};
}

const since = text('since', {
	alias: 'S',
	describes: 'From this moment on, as journalctl takes it; -1h and yesterday count from the last entry',
});
const until = text('until', { alias: 'U', describes: 'Up to this moment' });
const zone = text('tz', {
	describes: 'Zone of the two, and of stamps without year and zone, such as Europe/Berlin; default: UTC',
});

/** The options of a command that looks at a stretch of time. */
export const rangeOptions: readonly Option<unknown>[] = [since, until, zone];

/** Reads `rangeOptions`. */
export function rangeRequest({ value }: Given): RangeText {
	return { since: value(since), until: value(until), zone: value(zone) };
}

/** The rules that are asked beside, or instead of, those that come with whydown. */
export interface OwnRulesRequest {
	readonly folders: readonly string[];
	/** Leave out those that come with whydown. */
	readonly only: boolean;
}

const ruleFolders = texts('rules', {
	describes: 'Ask the rules of this folder, too: YAML files as <area>/<id>.yaml; may be given again',
});
const onlyOwnRules = flag('rules-only', {
	describes: 'With --rules: leave out the rules that come with whydown',
});

/** The options of a command that asks rules. */
export const ownRulesOptions: readonly Option<unknown>[] = [ruleFolders, onlyOwnRules];

/**
 * Reads `ownRulesOptions`.
 *
 * @throws {UsageError} when no rule is left
 */
export function ownRulesRequest({ value }: Given): OwnRulesRequest {
	const folders = value(ruleFolders);
	const only = value(onlyOwnRules);
	if (only && folders.length === 0)
		throw new UsageError('--rules-only leaves no rule: name a folder of rules with --rules');
	return { folders, only };
}

const colours = ['auto', 'always', 'never'] as const;
export type ColourChoice = (typeof colours)[number];

/** The option of a command that writes for people. */
export const colour: Option<ColourChoice> = choice('color', {
	alias: 'colour',
	words: colours,
	standard: 'auto',
	describes: 'Use colour; auto: on a terminal only',
});

/** The option of a command that prints lines. */
export const noRedact: Option<boolean> = flag('no-redact', { describes: 'Do not mask credentials' });

/** The exit codes of a command that prints what it reads. */
export const readingExitCodes =
	'Exit codes: 0 all was read; 2 wrong usage, or an input that could not be read whole; 130, 143 stopped by a signal.';
