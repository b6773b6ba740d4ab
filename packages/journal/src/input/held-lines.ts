/** A line that waits, as a copy. */
export interface HeldLine {
	readonly bytes: Uint8Array;
	readonly line: number;
}

/** What waits at most. */
const linesLimit = 256;
const bytesLimit = 64 * 1024;

/** Lines that wait for a later one to say what they are. */
export class HeldLines {
	#lines: HeldLine[] = [];
	#bytes = 0;

	/** How many wait. */
	get size(): number {
		return this.#lines.length;
	}

	/** Keeps a line; `false` when too much waits already. */
	hold(bytes: Uint8Array, start: number, end: number, line: number): boolean {
		if (this.#lines.length >= linesLimit || this.#bytes + end - start > bytesLimit) return false;
		this.#lines.push({ bytes: bytes.slice(start, end), line });
		this.#bytes += end - start;
		return true;
	}

	/** What waits, in order; nothing does then. */
	take(): readonly HeldLine[] {
		const lines = this.#lines;
		if (lines.length === 0) return lines;
		this.#lines = [];
		this.#bytes = 0;
		return lines;
	}
}
