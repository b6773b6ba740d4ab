import type { RecordRange } from '@whydown/analyzer';
import type { Argv } from 'yargs';
import type { ArchiveLimits } from '../archive/limits.ts';
import {
	asideOf,
	limitsOf,
	moment,
	noRedact,
	parsedBy,
	parser,
	printedCodes,
	type Aside,
	type PrintOptions,
} from './options.ts';

export interface EntriesRequest {
	readonly command: 'entries';
	readonly operands: readonly string[];
	/** Mask credentials. */
	readonly redact: boolean;
	/** Which entries are wanted. */
	readonly range: RecordRange;
	readonly limits: ArchiveLimits;
}

interface EntriesOptions extends PrintOptions {
	readonly since: string | undefined;
	readonly until: string | undefined;
	readonly tz: string | undefined;
}

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

export async function readEntriesLine(args: readonly string[]): Promise<EntriesRequest | Aside> {
	const { parsed, operands } = await parsedBy(entriesParser(), args);
	const aside = await asideOf(parsed, entriesParser());
	if (aside !== undefined) return aside;
	const { since, until, tz } = parsed;
	return {
		command: 'entries',
		operands,
		redact: !parsed.noRedact,
		range: { since, until, zone: tz },
		limits: limitsOf(parsed),
	};
}
