import { signals, type Signal } from './exit-code.ts';

/** What a command needs of the process that it runs in. */
export type Surroundings = Pick<NodeJS.Process, 'stdin' | 'stdout' | 'stderr' | 'env' | 'on' | 'off'>;

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
		this.end();
		this.#controller.abort();
	};

	end(): void {
		for (const signal of signals) this.#surroundings.off(signal, this.#stop);
	}
}
