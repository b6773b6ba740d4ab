import {
	utf8,
	BACKSLASH,
	CLOSE_BRACE,
	CLOSE_BRACKET,
	COLON,
	COMMA,
	OPEN_BRACE,
	OPEN_BRACKET,
	QUOTE,
	SPACE,
} from '../input/bytes.ts';
import type { ReaderLimits } from '../input/limits.ts';

/** The fields of a journal entry that are kept, by their place in the arrays of `JsonFields`. */
export const MESSAGE = 0;
export const REALTIME = 1;
export const MONOTONIC = 2;
export const SOURCE_REALTIME = 3;
export const CURSOR = 4;
export const BOOT_ID = 5;
export const HOSTNAME = 6;
export const IDENTIFIER = 7;
export const COMM = 8;
export const UNIT = 9;
export const PID = 10;
export const SYSLOG_PID = 11;
export const PRIORITY = 12;
export const CONTAINER = 13;

const names: readonly string[] = [
	'MESSAGE',
	'__REALTIME_TIMESTAMP',
	'__MONOTONIC_TIMESTAMP',
	'_SOURCE_REALTIME_TIMESTAMP',
	'__CURSOR',
	'_BOOT_ID',
	'_HOSTNAME',
	'SYSLOG_IDENTIFIER',
	'_COMM',
	'_SYSTEMD_UNIT',
	'_PID',
	'SYSLOG_PID',
	'PRIORITY',
	'CONTAINER_NAME',
];
/** How many fields are kept. */
export const fieldCount: number = names.length;
/** Whether a field of this name is kept. */
export const keptFields: ReadonlySet<string> = new Set(names);

const nameBytes: readonly Uint8Array[] = names.map(utf8);
const longestName = 32;
/** The one kept field that a name can be, by its length and its last byte: these two tell them apart. */
const fieldByShape = new Int8Array(longestName * 256).fill(-1);
for (const [field, name] of nameBytes.entries()) {
	fieldByShape[name.length * 256 + (name.at(-1) ?? 0)] = field;
}

/** What a value is: only `STRING` and `ESCAPED` have their quotes outside of the span. */
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
	/** What each field is, and its span. */
	readonly kinds: Uint8Array = new Uint8Array(names.length);
	readonly starts: Int32Array = new Int32Array(names.length);
	readonly ends: Int32Array = new Int32Array(names.length);
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

	/** Where the value at `start` ends; -1 if it is none. Sets `#kind`. */
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

/** The kept field that `bytes[start, end)` names; -1 when it is none of them. */
export function fieldNamed(bytes: Uint8Array, start: number, end: number): number {
	if (end - start >= longestName) return -1;
	const field = fieldByShape[(end - start) * 256 + (bytes[end - 1] ?? 0)] ?? -1;
	return field !== -1 && isName(field, bytes, start) ? field : -1;
}

/** Whether the name of `field` stands at `start`; the lengths are equal. */
function isName(field: number, bytes: Uint8Array, start: number): boolean {
	const name = nameBytes[field];
	if (name === undefined) return false;
	for (let at = 0; at < name.length; at += 1) {
		if (bytes[start + at] !== name[at]) return false;
	}
	return true;
}

/** Skips what JSON calls white space. */
export function skipBlanks(bytes: Uint8Array, start: number, end: number): number {
	let at = start;
	while (at < end) {
		const byte = bytes[at];
		if (byte !== SPACE && byte !== 0x09 && byte !== 0x0d && byte !== 0x0a) break;
		at += 1;
	}
	return at;
}

/** Bytes of numbers, `true`, `false` and `null`. */
function isLiteralByte(byte: number): boolean {
	return (
		(byte >= 0x30 && byte <= 0x39) ||
		(byte >= 0x61 && byte <= 0x7a) ||
		byte === 0x2d ||
		byte === 0x2b ||
		byte === 0x2e ||
		byte === 0x45
	);
}
