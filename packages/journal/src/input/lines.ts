import { CARRIAGE_RETURN, LINE_FEED } from './bytes.ts';
import { indexOfByte } from './search.ts';

/** A receiver of lines. */
export interface LineHandler {
	/** `bytes[start, end)` is a line without its end; `truncated` when more of it was skipped. Valid during the call and until `moving`. */
	line(bytes: Uint8Array, start: number, end: number, truncated: boolean): void;
	/** `bytes[start, end)` is the next part of what `LineBuffer.takeBytes` asked for. Valid during the call. */
	raw(bytes: Uint8Array, start: number, end: number): void;
	/** The bytes of lines handed over so far are about to be overwritten. */
	moving(): void;
}

const initialBytes = 256 * 1024;

/**
 * Cuts chunks into lines, in one buffer that grows to the longest allowed line and no further.
 *
 * `\n` ends a line, a `\r` before it belongs to the end; a lone `\r` does not end a line (progress bars).
 * It makes no difference where the chunks are cut.
 */
export class LineBuffer {
	readonly #handler: LineHandler;
	readonly #lineBytes: number;
	#bytes: Uint8Array = new Uint8Array(initialBytes);
	/** The beginning of the unfinished line. */
	#start = 0;
	/** The end of the bytes taken in. */
	#filled = 0;
	/** The unfinished line is longer than the limit: its first `lineBytes` are kept, the rest passes by. */
	#skipping = false;
	/** The number of bytes to hand over as they are before lines are looked for again. */
	#wanted = 0;

	constructor(handler: LineHandler, lineBytes: number) {
		this.#handler = handler;
		this.#lineBytes = lineBytes;
	}

	push(chunk: Uint8Array): void {
		let from = 0;
		while (from < chunk.length) {
			this.#makeRoom(chunk.length - from);
			const take = Math.min(chunk.length - from, this.#bytes.length - this.#filled);
			const part = take === chunk.length ? chunk : chunk.subarray(from, from + take);
			this.#bytes.set(part, this.#filled);
			from += take;
			this.#scan(this.#filled + take);
		}
	}

	/**
	 * Has the next `count` bytes handed over as they are, whatever they hold: a binary field. To be called in `line`,
	 * for the bytes behind that line, or in `raw`, for those behind the part that was asked for last.
	 */
	takeBytes(count: number): void {
		this.#wanted += count;
	}

	/** Hands over the last line if it has no end; says whether there was one. */
	end(): boolean {
		if (this.#start === this.#filled) return false;
		this.#handler.line(this.#bytes, this.#start, this.#filled, this.#skipping);
		this.#start = this.#filled;
		this.#skipping = false;
		return true;
	}

	#scan(filled: number): void {
		const handler = this.#handler;
		const lineBytes = this.#lineBytes;
		const bytes = this.#bytes;
		const searched = bytes.subarray(0, filled);
		let start = this.#wanted > 0 ? this.#handRaw(bytes, this.#start, filled) : this.#start;
		let lineFeed = indexOfByte(searched, LINE_FEED, start > this.#filled ? start : this.#filled);
		if (this.#skipping) {
			if (lineFeed === -1) return;
			handler.line(bytes, start, start + lineBytes, true);
			this.#skipping = false;
			start = lineFeed + 1;
			if (this.#wanted > 0) start = this.#handRaw(bytes, start, filled);
			lineFeed = indexOfByte(searched, LINE_FEED, start);
		}
		while (lineFeed !== -1) {
			if (lineFeed - start > lineBytes) {
				handler.line(bytes, start, start + lineBytes, true);
			} else {
				const end = lineFeed > start && bytes[lineFeed - 1] === CARRIAGE_RETURN ? lineFeed - 1 : lineFeed;
				handler.line(bytes, start, end, false);
			}
			start = lineFeed + 1;
			if (this.#wanted > 0) start = this.#handRaw(bytes, start, filled);
			lineFeed = indexOfByte(searched, LINE_FEED, start);
		}
		this.#start = start;
		this.#filled = filled;
		if (filled - start > lineBytes) {
			this.#skipping = true;
			this.#filled = start + lineBytes;
		}
	}

	/** Hands over what `takeBytes` asked for, as far as it is there; answers where the lines go on. */
	#handRaw(bytes: Uint8Array, from: number, filled: number): number {
		let start = from;
		while (this.#wanted > 0 && start < filled) {
			const end = Math.min(filled, start + this.#wanted);
			this.#wanted -= end - start;
			this.#handler.raw(bytes, start, end);
			start = end;
		}
		return start;
	}

	/** Moves the unfinished line to the front, and grows the buffer while a line of the allowed length would not fit. */
	#makeRoom(wanted: number): void {
		const free = this.#bytes.length - this.#filled;
		if (free >= wanted || (free > 0 && this.#start === 0 && this.#bytes.length >= this.#largest())) return;
		const kept = this.#filled - this.#start;
		this.#handler.moving();
		if (kept * 2 > this.#bytes.length && this.#bytes.length < this.#largest()) {
			const larger = new Uint8Array(Math.min(this.#bytes.length * 2, this.#largest()));
			larger.set(this.#bytes.subarray(this.#start, this.#filled));
			this.#bytes = larger;
		} else {
			this.#bytes.copyWithin(0, this.#start, this.#filled);
		}
		this.#start = 0;
		this.#filled = kept;
	}

	#largest(): number {
		return this.#lineBytes + initialBytes;
	}
}
