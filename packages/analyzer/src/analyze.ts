import { chunksOf, JournalReader, type ChunkSource, type Ledger } from '@whydown/journal';
import { catalogue, Engine, type RulePack } from '@whydown/rules';
import { Timeline } from '@whydown/timeline';
import type { InputKind, InputProblem, InputReport, InputStatus, Period } from './input-report.ts';
import { Reading } from './pipeline/reading.ts';
import { foreignFormat, FileHead, isTruncated, readingFailed, unreadableBecause } from './problems.ts';

/** Anything that holds a journal or a dump: text, bytes, an iterable of either, or a stream of Node or of the web. */
export type Input = ChunkSource;

export interface AnalyzeOptions {
	/** What to call the input in the report; default `input`. */
	readonly name?: string;
	/** Stops reading: the report then covers what was read, with the status `interrupted`. */
	readonly signal?: AbortSignal;
	/** The rules to ask; default: the catalogue that comes with whydown. */
	readonly rules?: RulePack;
}

const emptyLedger: Ledger = new JournalReader({
	entry: () => undefined,
	marker: () => undefined,
	sectionStarted: () => undefined,
	outputLine: () => undefined,
	sectionEnded: () => undefined,
}).ledger();

/**
 * Reads one journal or diagnostics dump and says why the device is down. The format is detected, never asked for.
 *
 * A chunk is not kept: whoever delivers the bytes may fill the same buffer again.
 *
 * Never rejects because of what an input holds, nor because it cannot be read or reading is stopped: `status` and
 * `problems` of the report say so, and the diagnosis covers what was read.
 *
 * @example
 * const report = await analyze(createReadStream('dump.txt'), { name: 'dump.txt' });
 * report.diagnosis.causes[0]?.title;
 */
export async function analyze(input: Input, options: AnalyzeOptions = {}): Promise<InputReport> {
	const { name = 'input', signal, rules = catalogue } = options;
	const reading = new Reading(rules);
	const reader = new JournalReader(reading.sink);
	const head = new FileHead();
	const problems: InputProblem[] = [];
	let status: InputStatus = 'complete';
	try {
		for await (const chunk of chunksOf(input, { signal })) {
			if (head.take(chunk)) {
				const foreign = foreignFormat(head.bytes, name);
				if (foreign !== undefined) return unreadableReport(name, foreign, rules);
			}
			reader.push(chunk);
		}
	} catch (error) {
		if (signal?.aborted === true) {
			status = 'interrupted';
			problems.push({
				code: 'ERR_INTERRUPTED',
				message: 'reading was stopped: the report covers what was read',
			});
		} else {
			status = 'unreadable';
			problems.push(readingFailed(error));
		}
	}
	reader.end();
	reading.end();
	const { sections, markers } = reading;
	const read = { ledger: reader.ledger(), sections, markers };
	if (status === 'complete') {
		const nothing = unreadableBecause(read);
		if (nothing !== undefined) {
			status = 'unreadable';
			problems.push(nothing);
		} else if (isTruncated(read, reader.formats().includes('json'))) {
			status = 'truncated';
			problems.push({
				code: 'ERR_INPUT_TRUNCATED',
				message: 'was cut before its end: what is missing could not be checked',
			});
		}
	}
	if (reading.left > 0) {
		if (status === 'complete') status = 'truncated';
		problems.push({
			code: 'ERR_INPUT_LIMIT',
			message: `has more journal entries than one dump may hold: ${reading.left} were counted and not read`,
		});
	}
	const diagnosis = reading.diagnosis(status === 'complete');
	return {
		name,
		kind: kindOf(reader),
		status,
		problems,
		device: {
			hostname: reading.hostname,
			deviceType: undefined,
			osVersion: undefined,
			supervisorVersion: undefined,
		},
		period: periodOf(reading),
		facts: {},
		diagnosis,
		unrecognised: reading.unrecognised,
		ledger: read.ledger,
	};
}

/** The report on an input of which nothing could be read: a file that is not there, or that is no text. */
export function unreadableReport(
	name: string,
	problem: InputProblem,
	rules: RulePack = catalogue,
): InputReport {
	const table = new Timeline<never>({ placed: () => undefined }).table();
	return {
		name,
		kind: 'unknown',
		status: 'unreadable',
		problems: [problem],
		device: {
			hostname: undefined,
			deviceType: undefined,
			osVersion: undefined,
			supervisorVersion: undefined,
		},
		period: { from: undefined, to: undefined, yearInferred: false },
		facts: {},
		diagnosis: new Engine(rules).conclude({ table, coverage: [], facts: new Map(), inputComplete: false }),
		unrecognised: [],
		ledger: emptyLedger,
	};
}

function kindOf(reader: JournalReader): InputKind {
	const kind = reader.kind();
	return kind === 'unrecognised' || kind === 'empty' ? 'unknown' : kind;
}

function periodOf({ table }: Reading): Period {
	const first = table.boots[0]?.first;
	const last = table.boots.at(-1)?.last;
	const from = first === undefined ? undefined : table.deviceTime(first);
	const to = last === undefined ? undefined : table.deviceTime(last);
	return {
		from: from?.usec,
		to: to?.usec,
		yearInferred: from?.yearInferred === true || to?.yearInferred === true,
	};
}
