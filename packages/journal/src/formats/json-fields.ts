import {
	BACKSLASH,
	CARRIAGE_RETURN,
	CLOSE_BRACE,
	CLOSE_BRACKET,
	COLON,
	COMMA,
	DOT,
	isDigit,
	LINE_FEED,
	LOWER_A,
	LOWER_Z,
	MINUS,
	OPEN_BRACE,
	OPEN_BRACKET,
	PLUS,
	QUOTE,
	SPACE,
	TAB,
	UPPER_E,
} from '../input/bytes.ts';
import type { ReaderLimits } from '../input/limits.ts';
import { fieldCount, fieldNamed } from './journal-fields.ts';

/** The kinds of values: only `STRING` and `ESCAPED` have their quotes outside of the span. */
export const MISSING = 0;
export const STRING = 1;
export const ESCAPED = 2;
export const LITERAL = 3;
export const ARRAY = 4;
export const OBJECT = 5;

/**
 * Finds the kept fields of one JSON object in its bytes, whatever their order, without creating a string or an
 * object. Of a key that occurs twice the last one counts, as with `JSON.parse`.
 *
 * Takes everything that `JSON.parse` takes, except a key with an escape: that is left to the caller (`odd`).
 * Raw control characters inside of strings are let pass.
 */
export class JsonFields {
	/** The kind of each field's value, and its span. */
	readonly kinds: Uint8Array = new Uint8Array(fieldCount);
	readonly starts: Int32Array = new Int32Array(fieldCount);
	readonly ends: Int32Array = new Int32Array(fieldCount);
	/** The object may be read by `JSON.parse`. */
	odd: boolean = false;
	/** The object has more fields, or deeper ones, than are read. */
	beyondLimits: boolean = false;
	readonly #fields: number;
	readonly #nesting: number;
	#kind = MISSING;

	constructor(limits: Pick<ReaderLimits, 'fields' | 'nesting'>) {
		this.#fields = limits.fields;
		this.#nesting = limits.nesting;
	}

	/** Reads the object `bytes[start, end)`; `false` when it is none, or not a whole one. */
	read(bytes: Uint8Array, start: number, end: number): boolean {
		this.kinds.fill(MISSING);
		this.odd = false;
		this.beyondLimits = false;
		let fields = 0;
		if (bytes[start] !== OPEN_BRACE) return false;
		let at = skipBlanks(bytes, start + 1, end);
		if (bytes[at] === CLOSE_BRACE) return skipBlanks(bytes, at + 1, end) === end;
		for (;;) {
			if (at >= end || bytes[at] !== QUOTE) return false;
			fields += 1;
			if (fields > this.#fields) {
				this.beyondLimits = true;
				return false;
			}
			const keyStart = at + 1;
			for (at = keyStart; at < end; at += 1) {
				const byte = bytes[at];
				if (byte === QUOTE) break;
				if (byte === BACKSLASH) {
					this.odd = true;
					return false;
				}
			}
			const field = fieldNamed(bytes, keyStart, at);
			at += 1;
			if (bytes[at] !== COLON) at = skipBlanks(bytes, at, end);
			if (at >= end || bytes[at] !== COLON) return false;
			at += 1;
			const valueStart = bytes[at] === QUOTE ? at : skipBlanks(bytes, at, end);
			at = this.#skipValue(bytes, valueStart, end, 1);
			if (at === -1) return false;
			if (field !== -1) {
				const quoted = this.#kind === STRING || this.#kind === ESCAPED ? 1 : 0;
				this.kinds[field] = this.#kind;
				this.starts[field] = valueStart + quoted;
				this.ends[field] = at - quoted;
			}
			if (bytes[at] !== COMMA) at = skipBlanks(bytes, at, end);
			if (at >= end) return false;
			if (bytes[at] === CLOSE_BRACE) return skipBlanks(bytes, at + 1, end) === end;
			if (bytes[at] !== COMMA) return false;
			at += 1;
			if (bytes[at] !== QUOTE) at = skipBlanks(bytes, at, end);
		}
	}

	/** The end of the value at `start`; -1 if it is none. Sets `#kind`. */
	#skipValue(bytes: Uint8Array, start: number, end: number, depth: number): number {
		const first = bytes[start];
		if (start >= end) return -1;
		if (first === QUOTE) return this.#skipString(bytes, start, end);
		if (first === OPEN_BRACKET || first === OPEN_BRACE) {
			const at = this.#skipNested(bytes, start, end, depth);
			this.#kind = first === OPEN_BRACKET ? ARRAY : OBJECT;
			return at;
		}
		let at = start;
		while (at < end && isLiteralByte(bytes[at] ?? 0)) at += 1;
		this.#kind = LITERAL;
		return at === start ? -1 : at;
	}

	#skipString(bytes: Uint8Array, start: number, end: number): number {
		let kind = STRING;
		let at = start + 1;
		for (; at < end; at += 1) {
			const byte = bytes[at];
			if (byte === QUOTE) {
				this.#kind = kind;
				return at + 1;
			}
			if (byte === BACKSLASH) {
				kind = ESCAPED;
				at += 1;
			}
		}
		return -1;
	}

	#skipNested(bytes: Uint8Array, start: number, end: number, depth: number): number {
		if (depth > this.#nesting) {
			this.beyondLimits = true;
			return -1;
		}
		const close = bytes[start] === OPEN_BRACKET ? CLOSE_BRACKET : CLOSE_BRACE;
		let at = skipBlanks(bytes, start + 1, end);
		if (at < end && bytes[at] === close) return at + 1;
		while (at < end) {
			if (close === CLOSE_BRACE) {
				if (bytes[at] !== QUOTE) return -1;
				at = this.#skipString(bytes, at, end);
				if (at === -1) return -1;
				at = skipBlanks(bytes, at, end);
				if (bytes[at] !== COLON) return -1;
				at = skipBlanks(bytes, at + 1, end);
			}
			at = this.#skipValue(bytes, at, end, depth + 1);
			if (at === -1) return -1;
			at = skipBlanks(bytes, at, end);
			if (at >= end) return -1;
			if (bytes[at] === close) return at + 1;
			if (bytes[at] !== COMMA) return -1;
			at = skipBlanks(bytes, at + 1, end);
		}
		return -1;
	}
}

/** Skips what JSON calls white space. */
export function skipBlanks(bytes: Uint8Array, start: number, end: number): number {
	let at = start;
	while (at < end) {
		const byte = bytes[at];
		if (byte !== SPACE && byte !== TAB && byte !== CARRIAGE_RETURN && byte !== LINE_FEED) break;
		at += 1;
	}
	return at;
}

/** Bytes of numbers, `true`, `false` and `null`. */
function isLiteralByte(byte: number): boolean {
	return (
		isDigit(byte) ||
		(byte >= LOWER_A && byte <= LOWER_Z) ||
		byte === MINUS ||
		byte === PLUS ||
		byte === DOT ||
		byte === UPPER_E
	);
}
