import { CLOSE_BRACE, CLOSE_BRACKET, LINE_FEED, OPEN_BRACE, SPACE, TAB } from '../input/bytes.ts';
import { GrowingBytes } from '../input/growing-bytes.ts';

/**
 * Collects the lines of one object of `journalctl -o json-pretty` (or of `jq`): from a line that is only `{` to one
 * that begins with `}`, with indented lines between them.
 */
export class JsonPrettyLines {
	readonly #limit: number;
	readonly #collected: GrowingBytes = new GrowingBytes();
	#lines = 0;
	#complete = true;

	/** `limit`: bytes of one object at most. */
	constructor(limit: number) {
		this.#limit = limit;
	}

	/** The lines that were collected are `bytes[0, length)`. */
	get bytes(): Uint8Array {
		return this.#collected.bytes;
	}

	get length(): number {
		return this.#collected.length;
	}

	get lines(): number {
		return this.#lines;
	}

	/** True if all lines found room. */
	get complete(): boolean {
		return this.#complete;
	}

	/** Begins an object if the line is only its brace. */
	begin(bytes: Uint8Array, start: number, end: number): boolean {
		if (bytes[start] !== OPEN_BRACE || end - start !== 1) return false;
		this.#collected.clear();
		this.#lines = 0;
		this.#complete = true;
		this.#add(bytes, start, end);
		return true;
	}

	/** Takes a line of the object: `last` when it closes it, `none` when it is none of its lines. */
	line(bytes: Uint8Array, start: number, end: number): 'inner' | 'last' | 'none' {
		const first = bytes[start];
		if (first === CLOSE_BRACE && end - start === 1) {
			this.#add(bytes, start, end);
			return 'last';
		}
		if (first !== TAB && first !== SPACE && first !== CLOSE_BRACKET) return 'none';
		this.#add(bytes, start, end);
		return 'inner';
	}

	#add(bytes: Uint8Array, start: number, end: number): void {
		this.#lines += 1;
		if (this.#collected.length + end - start + 1 > this.#limit) {
			this.#complete = false;
			return;
		}
		this.#collected.putSpan(bytes, start, end);
		this.#collected.put(LINE_FEED);
	}
}
