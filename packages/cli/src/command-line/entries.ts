import type { RangeText } from '@whydown/analyzer';
import type { Argv } from 'yargs';
import type { InputsRequest } from './inputs-request.ts';
import {
	asideOf,
	inputsAsked,
	noRedact,
	parsedBy,
	parser,
	printedCodes,
	rangeTextOf,
	withRange,
	type Aside,
	type PrintOptions,
	type RangeOptions,
} from './options.ts';

export interface EntriesRequest extends InputsRequest {
	readonly command: 'entries';
	/** Mask credentials. */
	readonly redact: boolean;
	/** Which entries are wanted. */
	readonly range: RangeText;
}

type EntriesOptions = PrintOptions & RangeOptions;

function entriesParser(): Argv<EntriesOptions> {
	return withRange(parser())
		.usage(
			'$0 entries [FILES…]\n\nPrints every entry of FILES, or of standard input, as one JSON object per line, in the order in which they were written, each with its place in time. What became of the lines goes to standard error.',
		)
		.option('no-redact', noRedact)
		.example('journalctl -b | $0 entries', 'the entries of the current boot')
		.epilogue(printedCodes) as unknown as Argv<EntriesOptions>;
}

export async function readEntriesLine(args: readonly string[]): Promise<EntriesRequest | Aside> {
	const { parsed, operands } = await parsedBy(entriesParser(), args);
	const aside = await asideOf(parsed, entriesParser());
	if (aside !== undefined) return aside;
	return {
		command: 'entries',
		...inputsAsked(parsed, operands),
		redact: !parsed.noRedact,
		range: rangeTextOf(parsed),
	};
}
