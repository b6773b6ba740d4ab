import type { FactName, Facts } from '@whydown/grammars';
import { JournalReader, type Ledger, type ReaderLimits } from '@whydown/journal';
import { catalogue, Engine, type RulePack } from '@whydown/rules';
import { Timeline } from '@whydown/timeline';
import { healthChecks } from './health/health-checks.ts';
import type { Input } from './input/input-reader.ts';
import type { InputProblem } from './input/input-status.ts';
import { readInput } from './read-input.ts';
import type { EndOfInput } from './report-data/end-of-input.ts';
import { reportOfDiagnosis } from './report-data/report-of-diagnosis.ts';
import { present } from './present.ts';
import type { Device, Period, Report, ReportRange } from './report-data/report.ts';
import { unrecognisedItems } from './report-data/unrecognised.ts';
import { isoTime } from './text/iso-time.ts';
import { seenRules } from './wording/seen-rules.ts';
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
	/**
	 * When the input was taken, by a clock that is right, see `readMoment`; default: nobody knows, as of a file. What `date` printed in it is
	 * then judged.
	 */
	readonly at?: Date;
	/** A clock in milliseconds, `performance.now`: then `costs` of the report says how long each rule took. */
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
 * `errors` of the report say so, and the rest covers what was read.
 *
 * @example
 * const report = await analyze(createReadStream('dump.txt'), { name: 'dump.txt' });
 * report.causes[0]?.title;
 */
export async function analyze(input: Input, options: AnalyzeOptions = {}): Promise<Report> {
	const { name = 'input', rules = catalogue, range } = options;
	const { reading, end, listed, foreign } = await readInput(input, rules, options);
	if (foreign !== undefined) return unreadableReport(name, foreign, rules);
	const { kind, status, problems, ledger, dressings } = end;
	const { facts, leftOut } = reading;
	const diagnosis = reading.diagnosis(status === 'complete', listed, options.clock);
	return present({
		name,
		kind,
		status,
		errors: problems,
		undressed: dressings.length === 0 ? undefined : dressings,
		device: deviceOf(reading, facts),
		range: range === undefined ? undefined : rangeOf(range, leftOut),
		period: periodOf(reading),
		facts: Object.fromEntries(facts),
		...reportOfDiagnosis(diagnosis, endOfInput(reading, rules)),
		seen: seenRules(diagnosis.seen, rules.rules, (rule) =>
			reading.account(rule, status === 'complete', listed),
		),
		healthChecks: reading.healthChecks(diagnosis),
		unrecognised: unrecognisedItems(reading.unrecognised),
		unanswered: reading.unanswered,
		ledger,
	});
}

/** The report on an input of which nothing could be read: a file that is not there, or that is no text. */
export function unreadableReport(name: string, problem: InputProblem, rules: RulePack = catalogue): Report {
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
		errors: [problem],
		device: {},
		period: { yearInferred: false },
		facts: {},
		...reportOfDiagnosis(diagnosis),
		healthChecks: healthChecks([], { statements: [], conclusive: new Map(), diagnosis }),
		unrecognised: [],
		unanswered: [],
		ledger: emptyLedger,
	};
}

function endOfInput({ table, ends }: Reading, { rules }: RulePack): EndOfInput | undefined {
	return ends && { boot: ends.to.boot, elapsed: table.sinceBootFirst(ends.to), rules };
}

function deviceOf({ hostname }: Reading, facts: Facts): Device {
	const text = (name: FactName): string | undefined => {
		const value = facts.get(name);
		return typeof value === 'string' ? value : undefined;
	};
	return present({
		hostname: hostname ?? text('device.hostname'),
		deviceType: text('device.type'),
		osVersion: text('os.version'),
		supervisorVersion: text('supervisor.version'),
	});
}

function rangeOf({ since, until, zone }: TimeRange, leftOut: LeftOut | undefined): ReportRange {
	const { outside, forgotten } = leftOut ?? { outside: 0, forgotten: 0 };
	return present({ since: since?.text, until: until?.text, zone, outside, forgotten });
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
	return present({
		from: from === undefined ? undefined : isoTime(from.usec),
		fromUsec: from?.usec,
		to: to === undefined ? undefined : isoTime(to.usec),
		toUsec: to?.usec,
		yearInferred: from?.yearInferred === true || to?.yearInferred === true,
	});
}
