import { setImmediate } from 'node:timers';
import { signals, type Signal } from './exit-code.ts';
import type { Surroundings } from './surroundings.ts';

/** Stops reading at the first signal; a second one finds no listener and kills. */
export class Interruption {
	readonly #controller = new AbortController();
	readonly #surroundings: Surroundings;
	received: Signal | undefined;

	constructor(surroundings: Surroundings) {
		this.#surroundings = surroundings;
		for (const signal of signals) surroundings.on(signal, this.#stop);
	}

	get signal(): AbortSignal {
		return this.#controller.signal;
	}

	readonly #stop = (signal: NodeJS.Signals): void => {
		this.received = signal === 'SIGTERM' ? 'SIGTERM' : 'SIGINT';
		this.#ignore();
		this.#controller.abort();
	};

	#ignore(): void {
		for (const signal of signals) this.#surroundings.off(signal, this.#stop);
	}

	/**
	 * Stops listening, and returns the signal that came. Ctrl-C reaches a whole pipe at once: the end of the input may be seen
	 * before the signal, which Node hands over one turn of its loop later.
	 */
	async ended(): Promise<Signal | undefined> {
		for (let turn = 0; turn < 2; turn += 1) await new Promise(setImmediate);
		this.#ignore();
		return this.received;
	}
}
