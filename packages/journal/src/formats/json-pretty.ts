import { CLOSE_BRACE, CLOSE_BRACKET, OPEN_BRACE, SPACE, TAB } from '../input/bytes.ts';

/**
 * Collects the lines of one object of `journalctl -o json-pretty` (or of `jq`): from a line that is only `{` to one
 * that begins with `}`, with indented lines between them.
 */
export class JsonPrettyLines {
	readonly #limit: number;
	#bytes: Uint8Array = new Uint8Array(4096);
	#length = 0;
	#lines = 0;
	#complete = true;

	/** `limit`: bytes of one object at most. */
	constructor(limit: number) {
		this.#limit = limit;
	}

	/** What was collected is `bytes[0, length)`. */
	get bytes(): Uint8Array {
		return this.#bytes;
	}

	get length(): number {
		return this.#length;
	}

	get lines(): number {
		return this.#lines;
	}

	/** Whether all lines found room. */
	get complete(): boolean {
		return this.#complete;
	}

	/** Begins an object if the line is only its brace. */
	begin(bytes: Uint8Array, start: number, end: number): boolean {
		if (bytes[start] !== OPEN_BRACE || end - start !== 1) return false;
		this.#length = 0;
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
		const length = this.#length + end - start + 1;
		if (length > this.#limit) {
			this.#complete = false;
			return;
		}
		if (length > this.#bytes.length) {
			let size = this.#bytes.length * 2;
			while (size < length) size *= 2;
			const larger = new Uint8Array(size);
			larger.set(this.#bytes.subarray(0, this.#length));
			this.#bytes = larger;
		}
		this.#bytes.set(bytes.subarray(start, end), this.#length);
		this.#bytes[length - 1] = 0x0a;
		this.#length = length;
	}
}
