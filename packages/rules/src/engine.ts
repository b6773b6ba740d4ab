import { complains, type SourceEventBase } from '@whydown/grammars';
import { ComplaintLog } from './signals/complaint-log.ts';
import type { RuleAccount } from './account/account.ts';
import { accountOf } from './account/account-of.ts';
import { ClockWatch } from './diagnosis/clock-watch.ts';
import { ConnectivityWatch } from './diagnosis/connectivity.ts';
import type { Diagnosis } from './diagnosis/diagnosis.ts';
import { diagnose, type DiagnoseContext } from './diagnosis/diagnose.ts';
import type { Observation } from './observation.ts';
import type { Rule, RulePack } from './rule.ts';
import type { ConcludeContext } from './diagnosis/conclude-context.ts';
import { eventField } from './signals/event-field.ts';
import { type Run, type Witness, byBeginning } from './signals/occurrence-log.ts';
import { OccurrenceStore, type StoreLimits, defaultStoreLimits } from './signals/occurrence-store.ts';
import type { Occurrences } from './signals/occurrences.ts';
import { type IndexedSignal, SignalIndex, sourceOfKind } from './signals/signal-index.ts';
import { CheckAnswers, possibleFailures } from './signals/check-answers.ts';
import { RestartWatch } from './signals/restart-watch.ts';
import { timelineObservations } from './signals/timeline-events.ts';

/** The longest text that evidence keeps, in UTF-16 units: a message may be megabytes long. */
const evidenceTextLimit = 4096;

/**
 * Asks the rules of a pack in one pass over the events of one input.
 *
 * ```ts
 * const engine = new Engine(pack);
 * for (const observation of observations) engine.observe(observation);
 * const diagnosis = engine.conclude({ table, coverage, facts: new Map(), inputComplete: true });
 * ```
 */
export class Engine {
	readonly #pack: RulePack;
	readonly #index: SignalIndex;
	readonly #limits: StoreLimits;
	readonly #store: OccurrenceStore;
	readonly #connectivity: ConnectivityWatch = new ConnectivityWatch();
	readonly #clock: ClockWatch = new ClockWatch();
	readonly #restarts: RestartWatch = new RestartWatch();
	readonly #checks: CheckAnswers = new CheckAnswers();
	/** Sources of commands whose output was read. */
	readonly #commands = new Set<string>();
	readonly #complaints: ComplaintLog = new ComplaintLog();
	/** Signals that the current observation has shown. */
	readonly #shown: IndexedSignal[] = [];
	#current: Observation | undefined;
	#witness: Witness | undefined;

	constructor(pack: RulePack, limits: Partial<StoreLimits> = {}) {
		this.#pack = pack;
		this.#index = new SignalIndex(pack);
		this.#limits = { ...defaultStoreLimits, ...limits };
		this.#store = new OccurrenceStore(this.#limits);
	}

	/** The programs whose every line must be observed, with or without an event: signals look at their texts. */
	get textSources(): ReadonlySet<string> {
		return this.#index.textSources;
	}

	/** True for an event that can matter to the rules; no other one needs to be observed. */
	asksFor(event: SourceEventBase): boolean {
		return (
			complains(event) ||
			this.#index.asksFor(event) ||
			this.#connectivity.asksFor(event) ||
			this.#clock.asksFor(event) ||
			this.#restarts.asksFor(event)
		);
	}

	/** Takes one event. The observation is not kept, and its texts are asked for only where they may be shown. */
	observe(observation: Observation): void {
		if (observation.fromCommand) this.#commands.add(sourceOfKind(observation.event.kind));
		this.#current = observation;
		this.#witness = undefined;
		this.#shown.length = 0;
		this.#index.match(observation, this.#found);
		const { service, template } = observation;
		if (complains(observation.event) || template !== undefined || service !== undefined) {
			this.#witness ??= witnessOf(observation);
			this.#index.matchHarmless(observation, this.#showHarmless);
			this.#complaints.add(observation, this.#witness, this.#shown, this.#mightShow(observation));
		}
		if (this.#connectivity.asksFor(observation.event)) {
			this.#witness ??= witnessOf(observation);
			this.#connectivity.take(observation.event, this.#witness);
		}
		if (this.#clock.asksFor(observation.event))
			this.#clock.take(observation.event, this.#witness ?? witnessOf(observation));
		if (this.#restarts.asksFor(observation.event))
			this.#restarts.take(observation.event, this.#witness ?? witnessOf(observation));
		this.#checks.take(observation.event);
		this.#current = undefined;
	}

	/** Runs kept: never more than the limits allow. */
	get size(): number {
		return this.#store.size;
	}

	/** Makes the diagnosis of the events so far. It changes nothing: it may be asked at any time, and again. */
	conclude(context: ConcludeContext): Diagnosis {
		return diagnose(this.#contextOf(context));
	}

	/** Makes the account of a rule of the pack: it fires here if and only if `conclude` has a finding of it. */
	account(rule: Rule, context: ConcludeContext): RuleAccount {
		return accountOf(rule, this.#contextOf(context));
	}

	#contextOf(context: ConcludeContext): DiagnoseContext {
		const ofTimeline = new OccurrenceStore(this.#limits);
		for (const observation of timelineObservations(context.table, this.#restarts.conclude(context.table))) {
			const witness = witnessOf(observation);
			const found = (signal: IndexedSignal): void => {
				ofTimeline.add(signal, witness, valuesOf(signal, observation));
			};
			this.#index.match(observation, found, 0);
		}
		const seen = this.#store;
		// Many rules look at the same signal, and many groups of a rule.
		const runsBySignal = new Map<IndexedSignal, Map<number, readonly Run[]>>();
		const occurrences: Occurrences = {
			boots: (signal) => new Set([...seen.boots(signal), ...ofTimeline.boots(signal)]),
			runs: (signal, boot) => {
				let ofSignal = runsBySignal.get(signal);
				if (ofSignal === undefined) {
					ofSignal = new Map();
					runsBySignal.set(signal, ofSignal);
				}
				let runs = ofSignal.get(boot);
				if (runs === undefined) {
					runs = mergedRuns(seen.runs(signal, boot), ofTimeline.runs(signal, boot));
					ofSignal.set(boot, runs);
				}
				return runs;
			},
			dropped: (signal) => seen.dropped(signal) + ofTimeline.dropped(signal),
			size: (signal) => seen.sizeOf(signal) + ofTimeline.sizeOf(signal),
		};
		return {
			...context,
			pack: this.#pack,
			index: this.#index,
			occurrences,
			commands: new Set([...this.#commands, ...(context.read ?? [])]),
			connectivity: this.#connectivity,
			clockWatch: this.#clock,
			checks: this.#checks,
			complaints: this.#complaints,
		};
	}

	// One function for all observations, so that the pass makes no garbage.
	readonly #found = (signal: IndexedSignal): void => {
		if (this.#current === undefined) return;
		this.#witness ??= witnessOf(this.#current);
		signal.found += 1;
		this.#shown.push(signal);
		this.#store.add(signal, this.#witness, valuesOf(signal, this.#current));
	};

	/** The signals that a complaint would show if it told all. */
	#mightShow(observation: Observation): readonly IndexedSignal[] {
		const open: IndexedSignal[] = [];
		const stampText = (): string => observation.stampText();
		const messageText = (): string => observation.messageText();
		for (const event of possibleFailures(observation.event))
			this.#index.match({ ...observation, event, stampText, messageText }, (signal) => open.push(signal), 0);
		return open;
	}

	readonly #showHarmless = (signal: IndexedSignal): void => {
		this.#shown.push(signal);
	};
}

const noValues: readonly unknown[] = [];

function valuesOf(signal: IndexedSignal, observation: Observation): readonly unknown[] {
	if (signal.keptPaths.length === 0) return noValues;
	return signal.keptPaths.map((path) => eventField(observation, path));
}

function witnessOf(observation: Observation): Witness {
	const { place, line, section, source, pid, fromCommand, event } = observation;
	const text = observation.messageText();
	return {
		place,
		line,
		section,
		source,
		kind: event.kind,
		pid,
		fromCommand,
		stamp: observation.stampText(),
		text: text.length > evidenceTextLimit ? `${text.slice(0, evidenceTextLimit)}…` : text,
		truth:
			source === 'timeline' && 'certainty' in event && event.certainty !== 'certain' ? 'possible' : 'holds',
	};
}

function mergedRuns(runs: readonly Run[], others: readonly Run[]): readonly Run[] {
	if (others.length === 0) return runs;
	return runs.length === 0 ? others : [...runs, ...others].toSorted(byBeginning);
}
