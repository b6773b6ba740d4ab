import type { InputsRequest } from './command-line/shared-options.ts';
import { complaintLine } from './complaint-line.ts';
import { signalCodes, usageCode } from './exit-code.ts';
import { Interruption } from './interruption.ts';
import type { ReadableInput } from './named-input.ts';
import { openInputs } from './open-inputs.ts';
import { write } from './output.ts';
import type { Surroundings } from './surroundings.ts';

/** A pass over inputs: opens one after the other, complains on standard error, and ends with an exit code. */
export class InputPass {
	readonly #surroundings: Surroundings;
	readonly #interruption: Interruption;
	#isComplete = true;

	constructor(surroundings: Surroundings) {
		this.#surroundings = surroundings;
		this.#interruption = new Interruption(surroundings);
	}

	/** Stops reading. */
	get signal(): AbortSignal {
		return this.#interruption.signal;
	}

	/** The inputs that can be read, until a signal comes. It complains of the others. */
	async *inputs({
		operands,
		limits,
	}: Pick<InputsRequest, 'operands' | 'limits'>): AsyncGenerator<ReadableInput, void, undefined> {
		const { stdin } = this.#surroundings;
		for await (const input of openInputs(operands, { stdin, limits, signal: this.signal })) {
			if (this.#interruption.received !== undefined) return;
			if (input.kind === 'readable') yield input;
			else await this.missed(input.name, input.message);
		}
	}

	/** Tells something of an input. */
	async tell(input: string, message: string): Promise<void> {
		await write(this.#surroundings.stderr, complaintLine(input, message));
	}

	/** Remembers that an input was not read whole. */
	missedSome(): void {
		this.#isComplete = false;
	}

	/** Tells why an input was not read. */
	async missed(input: string, message: string): Promise<void> {
		this.missedSome();
		await this.tell(input, message);
	}

	/** Ends the pass. A signal decides the exit code, else an input that was not read whole, else `otherwise`. */
	async exitCode(otherwise: number = 0): Promise<number> {
		const received = await this.#interruption.ended();
		if (received !== undefined) return signalCodes[received];
		return this.#isComplete ? otherwise : usageCode;
	}
}
