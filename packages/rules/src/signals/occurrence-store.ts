import { OccurrenceLog, type Run, type Witness } from './occurrence-log.ts';

/** The limits of what is kept of the past. */
export interface StoreLimits {
	/** Runs that a signal keeps, of all boots together. */
	readonly runsPerSignal: number;
	/** Runs that it keeps of each older boot once it has too many. */
	readonly runsPerOldBoot: number;
	/** Boots that it keeps at all: the newest. */
	readonly boots: number;
}

export const defaultStoreLimits: StoreLimits = { runsPerSignal: 512, runsPerOldBoot: 12, boots: 64 };

/** The owner of occurrences: a signal, or a group of complaints, by its place among its kind. */
export interface Kept {
	readonly index: number;
}

/** The occurrences of every signal, boot by boot, in bounded space. */
export class OccurrenceStore {
	readonly #limits: StoreLimits;
	/** By the signals' indices. */
	readonly #histories: (SignalHistory | undefined)[] = [];

	constructor(limits: StoreLimits) {
		this.#limits = limits;
	}

	add(signal: Kept, witness: Witness, values: readonly unknown[]): void {
		let history = this.#histories[signal.index];
		if (history === undefined) {
			history = new SignalHistory(this.#limits);
			this.#histories[signal.index] = history;
		}
		history.add(witness, values);
	}

	/** Runs kept of one signal. */
	sizeOf(signal: Kept): number {
		return this.#histories[signal.index]?.size ?? 0;
	}

	boots(signal: Kept): Iterable<number> {
		return this.#histories[signal.index]?.logs.keys() ?? [];
	}

	runs(signal: Kept, boot: number): readonly Run[] {
		return this.#histories[signal.index]?.logs.get(boot)?.runs() ?? [];
	}

	/** Runs kept in all. */
	get size(): number {
		let size = 0;
		for (const history of this.#histories) size += history?.size ?? 0;
		return size;
	}

	/** Occurrences of a signal that no longer stand alone, lost their values, or are forgotten. */
	dropped(signal: Kept): number {
		return this.#histories[signal.index]?.dropped ?? 0;
	}
}

/** All boots of one signal. */
class SignalHistory {
	readonly logs = new Map<number, OccurrenceLog>();
	size = 0;
	readonly #limits: StoreLimits;
	/** The log that was written last, and its boot: nearly always the next occurrence belongs there, too. */
	#open: OccurrenceLog | undefined;
	#openBoot = -1;
	#forgotten = 0;

	constructor(limits: StoreLimits) {
		this.#limits = limits;
	}

	add(witness: Witness, values: readonly unknown[]): void {
		const { boot } = witness.place;
		const log = this.#open !== undefined && this.#openBoot === boot ? this.#open : this.#logOf(boot);
		const before = log.size;
		log.add(witness, values);
		this.size += log.size - before;
		if (this.size > this.#limits.runsPerSignal) this.#shrink(log);
	}

	#logOf(boot: number): OccurrenceLog {
		let log = this.logs.get(boot);
		if (log === undefined) {
			if (this.logs.size >= this.#limits.boots) this.#forgetOldest();
			log = new OccurrenceLog();
			this.logs.set(boot, log);
		}
		this.#open = log;
		this.#openBoot = boot;
		return log;
	}

	get dropped(): number {
		let dropped = this.#forgotten;
		for (const log of this.logs.values()) dropped += log.merged + log.blurred;
		return dropped;
	}

	/** Takes from the older boots first, and more than needed, so that it happens rarely. */
	#shrink(current: OccurrenceLog): void {
		const target = Math.ceil(this.#limits.runsPerSignal / 2);
		const older = [...this.logs.values()].filter((log) => log !== current);
		for (const log of [...older, current]) {
			const before = log.size;
			const wanted = before - (this.size - target);
			if (wanted >= before) return;
			log.shrink(log === current ? wanted : Math.max(this.#limits.runsPerOldBoot, wanted));
			this.size += log.size - before;
		}
		// Occurrences with ever new values cannot be merged.
		while (this.size > this.#limits.runsPerSignal && this.logs.size > 1) this.#forgetOldest();
	}

	#forgetOldest(): void {
		const oldest = Math.min(...this.logs.keys());
		const log = this.logs.get(oldest);
		for (const run of log?.runs() ?? []) this.#forgotten += run.count;
		this.size -= log?.size ?? 0;
		this.logs.delete(oldest);
		if (this.#open === log) this.#open = undefined;
	}
}
