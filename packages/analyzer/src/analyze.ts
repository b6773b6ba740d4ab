import type { FactName, Facts } from '@whydown/grammars';
import { JournalReader, type Ledger, type ReaderLimits } from '@whydown/journal';
import { catalogue, Engine, type RulePack } from '@whydown/rules';
import { Timeline } from '@whydown/timeline';
import { healthChecks } from './health/health-checks.ts';
import type { Device, InputReport, Period, ReportRange } from './input-report.ts';
import type { Input } from './input/input-reader.ts';
import type { InputProblem } from './input/input-status.ts';
import { readInput } from './read-input.ts';
import type { Reading } from './reading.ts';
import type { LeftOut, TimeRange } from './time-range.ts';

/** Options of `analyze`. */
export interface AnalyzeOptions {
	/** The name of the input in the report; default `input`. */
	readonly name?: string;
	/** Stops reading: the report then covers what was read, with the status `interrupted`. */
	readonly signal?: AbortSignal;
	/** Limits of what is read of one thing; what reaches a limit is counted in the ledger. */
	readonly limits?: Partial<ReaderLimits>;
	/** The rules to ask; default: the catalogue that comes with whydown. */
	readonly rules?: RulePack;
	/**
	 * The stretch of time that is looked at, see `readRange`; default: all. What was said outside is no evidence and no
	 * repair, and the coverage ends where the range does. The facts about the device itself come from the whole input.
	 */
	readonly range?: TimeRange;
	/** A clock in milliseconds, `performance.now`: then `diagnosis.costs` says how long each rule took. */
	readonly clock?: () => number;
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
	const { name = 'input', rules = catalogue, range } = options;
	const { reading, end, listed, foreign } = await readInput(input, rules, options);
	if (foreign !== undefined) return unreadableReport(name, foreign, rules);
	const { kind, status, problems, ledger } = end;
	const { leftOut } = reading;
	const diagnosis = reading.diagnosis(status === 'complete', listed, options.clock);
	const { facts } = reading;
	return {
		name,
		kind,
		status,
		problems,
		device: deviceOf(reading, facts),
		...(range === undefined ? {} : { range: rangeOf(range, leftOut) }),
		period: periodOf(reading),
		facts: Object.fromEntries(facts),
		diagnosis,
		healthChecks: reading.healthChecks(diagnosis),
		unrecognised: reading.unrecognised,
		unanswered: reading.unanswered,
		ledger,
	};
}

/** The report on an input of which nothing could be read: a file that is not there, or that is no text. */
export function unreadableReport(
	name: string,
	problem: InputProblem,
	rules: RulePack = catalogue,
): InputReport {
	const table = new Timeline<never>({ placed: () => undefined }).table();
	const diagnosis = new Engine(rules).conclude({
		table,
		coverage: [],
		facts: new Map(),
		inputComplete: false,
	});
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
		diagnosis,
		healthChecks: healthChecks([], { statements: [], conclusive: new Map(), diagnosis }),
		unrecognised: { templates: [], unlisted: [] },
		unanswered: [],
		ledger: emptyLedger,
	};
}

function deviceOf({ hostname }: Reading, facts: Facts): Device {
	const text = (name: FactName): string | undefined => {
		const value = facts.get(name);
		return typeof value === 'string' ? value : undefined;
	};
	return {
		hostname: hostname ?? text('device.hostname'),
		deviceType: text('device.type'),
		osVersion: text('os.version'),
		supervisorVersion: text('supervisor.version'),
	};
}

function rangeOf({ since, until, zone }: TimeRange, leftOut: LeftOut | undefined): ReportRange {
	return { since: since?.text, until: until?.text, zone, ...(leftOut ?? { outside: 0, forgotten: 0 }) };
}

function periodOf({ table, ends }: Reading): Period {
	// The first lines may have no stamp: then the first that has one is where the clock begins to be known.
	const begin = table.segments.find(({ boot }) => boot === ends?.from.boot)?.startOrdinal ?? 0;
	const from =
		ends === undefined
			? undefined
			: (table.deviceTime(ends.from) ??
				table.deviceTime({ ...ends.from, ordinal: Math.max(begin, ends.from.ordinal) }));
	const to = ends === undefined ? undefined : table.deviceTime(ends.to);
	return {
		from: from?.usec,
		to: to?.usec,
		yearInferred: from?.yearInferred === true || to?.yearInferred === true,
	};
}
