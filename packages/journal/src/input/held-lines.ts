/** A line that waits, as a copy. */
export interface HeldLine {
	readonly bytes: Uint8Array;
	readonly line: number;
}

/** So many lines wait at most, unless somebody says how many. */
const defaultLines = 256;

/** Lines that wait for a later one to say what they are. */
export class HeldLines {
	readonly #limit: number;
	readonly #linesLimit: number;
	#lines: HeldLine[] = [];
	#bytes = 0;

	/** `limit`: so many bytes wait at most, line ends included; `linesLimit`: so many lines. */
	constructor(limit: number, linesLimit: number = defaultLines) {
		this.#limit = limit;
		this.#linesLimit = linesLimit;
	}

	get size(): number {
		return this.#lines.length;
	}

	/** The line that waits at this place, from 0. */
	at(index: number): HeldLine | undefined {
		return this.#lines[index];
	}

	/** Keeps a line; `false` when too much waits already. */
	hold(bytes: Uint8Array, start: number, end: number, line: number): boolean {
		const length = end - start + 1;
		if (this.#lines.length >= this.#linesLimit || this.#bytes + length > this.#limit) return false;
		this.#lines.push({ bytes: bytes.slice(start, end), line });
		this.#bytes += length;
		return true;
	}

	/** Takes out what waits, in order. */
	take(): readonly HeldLine[] {
		const lines = this.#lines;
		if (lines.length === 0) return lines;
		this.#lines = [];
		this.#bytes = 0;
		return lines;
	}
}
