import type { RangeText } from '@whydown/analyzer';
import type { Argv } from 'yargs';
import { UsageError } from '../usage-error.ts';
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

export interface EventsRequest extends InputsRequest {
	readonly command: 'events';
	/** The events, what no grammar described, or the list of all kinds. */
	readonly show: 'events' | 'unrecognised' | 'list';
	/** Patterns of kinds and of sources; none: all. */
	readonly kinds: readonly string[];
	readonly sources: readonly string[];
	/** Mask credentials. */
	readonly redact: boolean;
	/** Which stretch of time is wanted. */
	readonly range: RangeText;
}

interface EventsOptions extends PrintOptions, RangeOptions {
	readonly kind: readonly string[];
	readonly source: readonly string[];
	readonly unrecognised: boolean;
	readonly list: boolean;
}

function eventsParser(): Argv<EventsOptions> {
	const repeatable = { array: true, nargs: 1, default: [] } as const;
	return withRange(parser(true))
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

export async function readEventsLine(args: readonly string[]): Promise<EventsRequest | Aside> {
	const { parsed, operands } = await parsedBy(eventsParser(), args);
	const aside = await asideOf(parsed, eventsParser());
	if (aside !== undefined) return aside;
	if (parsed.list && parsed.unrecognised) {
		throw new UsageError('--list and --unrecognised exclude each other: give one of them');
	}
	if (parsed.unrecognised && parsed.kind.length > 0) {
		throw new UsageError('--unrecognised is a kind of its own: filter it with --source');
	}
	return {
		command: 'events',
		...inputsAsked(parsed, operands),
		show: parsed.list ? 'list' : parsed.unrecognised ? 'unrecognised' : 'events',
		kinds: parsed.kind,
		sources: parsed.source,
		redact: !parsed.noRedact,
		range: rangeTextOf(parsed),
	};
}
