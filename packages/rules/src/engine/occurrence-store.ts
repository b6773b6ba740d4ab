import { type Run, OccurrenceLog, type Witness } from './occurrence-log.ts';
import type { SharedSignal } from './signals.ts';

/** How much of the past is kept. */
export interface StoreLimits {
	/** Runs that a signal keeps of its newest boot. */
	readonly runsPerLog: number;
	/** Runs that it keeps of each older boot. */
	readonly runsPerOldBoot: number;
	/** Boots that it keeps at all: the newest. */
	readonly boots: number;
}

export const defaultLimits: StoreLimits = { runsPerLog: 1024, runsPerOldBoot: 16, boots: 64 };

/** The occurrences of every signal, boot by boot, in bounded space. */
export class OccurrenceStore {
	readonly #limits: StoreLimits;
	readonly #logs = new Map<SharedSignal, Map<number, OccurrenceLog>>();
	readonly #forgotten = new Map<SharedSignal, number>();

	constructor(limits: StoreLimits) {
		this.#limits = limits;
	}

	add(signal: SharedSignal, witness: Witness, values: readonly unknown[]): void {
		this.#log(signal, witness.place.boot).add(witness, values);
	}

	boots(signal: SharedSignal): Iterable<number> {
		return this.#logs.get(signal)?.keys() ?? [];
	}

	runs(signal: SharedSignal, boot: number): readonly Run[] {
		return this.#logs.get(signal)?.get(boot)?.runs() ?? [];
	}

	/** Runs kept in all. */
	get size(): number {
		let size = 0;
		for (const logs of this.#logs.values()) for (const log of logs.values()) size += log.size;
		return size;
	}

	/** Occurrences of a signal that no longer stand alone, or are forgotten. */
	dropped(signal: SharedSignal): number {
		let dropped = this.#forgotten.get(signal) ?? 0;
		for (const log of this.#logs.get(signal)?.values() ?? []) dropped += log.merged + log.blurred;
		return dropped;
	}

	#log(signal: SharedSignal, boot: number): OccurrenceLog {
		let logs = this.#logs.get(signal);
		if (logs === undefined) {
			logs = new Map();
			this.#logs.set(signal, logs);
		}
		let log = logs.get(boot);
		if (log === undefined) {
			for (const old of logs.values()) old.shrink(this.#limits.runsPerOldBoot);
			if (logs.size >= this.#limits.boots) this.#forgetOldest(signal, logs);
			log = new OccurrenceLog(this.#limits.runsPerLog);
			logs.set(boot, log);
		}
		return log;
	}

	#forgetOldest(signal: SharedSignal, logs: Map<number, OccurrenceLog>): void {
		const oldest = Math.min(...logs.keys());
		let count = 0;
		for (const run of logs.get(oldest)?.runs() ?? []) count += run.count;
		this.#forgotten.set(signal, (this.#forgotten.get(signal) ?? 0) + count);
		logs.delete(oldest);
	}
}
