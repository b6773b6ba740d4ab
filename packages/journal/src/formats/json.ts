import type { ReusedEntryView } from '../entry-view.ts';
import {
	utf8,
	BACKSLASH,
	CLOSE_BRACKET,
	COMMA,
	isDigit,
	OPEN_BRACKET,
	QUOTE,
	startsWith,
	ZERO,
} from '../input/bytes.ts';
import type { ReaderLimits } from '../input/limits.ts';
import { hashSpan, type NameTable } from '../input/names.ts';
import { decodeSpan } from '../text.ts';
import { bootId } from '../units.ts';
import {
	ARRAY,
	BOOT_ID,
	COMM,
	CONTAINER,
	CURSOR,
	ESCAPED,
	HOSTNAME,
	IDENTIFIER,
	JsonFields,
	keptFields,
	LITERAL,
	MESSAGE,
	MISSING,
	MONOTONIC,
	OBJECT,
	PID,
	PRIORITY,
	REALTIME,
	skipBlanks,
	SOURCE_REALTIME,
	STRING,
	SYSLOG_PID,
	UNIT,
} from './json-fields.ts';

const nullLiteral = utf8('null');

/** Reads one entry of `journalctl -o json`: an object on one line, its keys in any order. */
export class JsonReader {
	readonly #names: NameTable;
	readonly #fields: JsonFields;
	readonly #nesting: number;

	constructor(names: NameTable, limits: Pick<ReaderLimits, 'fields' | 'nesting'>) {
		this.#names = names;
		this.#fields = new JsonFields(limits);
		this.#nesting = limits.nesting;
	}

	/** Whether the object that was read last has more fields, or deeper ones, than are read. */
	get beyondLimits(): boolean {
		return this.#fields.beyondLimits;
	}

	/** Fills the view from the object `bytes[start, end)`; `false` when it is no journal entry. */
	read(bytes: Uint8Array, start: number, end: number, view: ReusedEntryView): boolean {
		if (this.#fields.read(bytes, start, end)) return this.#fill(bytes, view);
		if (!this.#fields.odd) return false;
		const plain = withPlainKeys(bytes, start, end, this.#nesting);
		return plain !== undefined && this.#fields.read(plain, 0, plain.length) && this.#fill(plain, view);
	}

	#fill(bytes: Uint8Array, view: ReusedEntryView): boolean {
		const { kinds, starts, ends } = this.#fields;
		if (kinds[MESSAGE] === MISSING && kinds[REALTIME] === MISSING && kinds[CURSOR] === MISSING) return false;
		view.begin();
		view.printed = bytes;
		view.stampUsec = this.#number(bytes, REALTIME);
		view.stampKind = Number.isNaN(view.stampUsec) ? 'none' : 'realtime';
		view.stampStart = starts[REALTIME] ?? 0;
		view.stampEnd = view.stampKind === 'none' ? view.stampStart : (ends[REALTIME] ?? 0);
		view.realtimeUsec = view.stampUsec;
		view.monotonicUsec = this.#number(bytes, MONOTONIC);
		view.sourceRealtimeUsec = this.#number(bytes, SOURCE_REALTIME);
		if (kinds[CURSOR] === STRING) {
			view.cursorStart = starts[CURSOR] ?? 0;
			view.cursorEnd = ends[CURSOR] ?? 0;
		}
		const boot = this.#name(bytes, BOOT_ID, view);
		view.bootId = boot === undefined ? undefined : bootId(boot);
		view.hostname = this.#name(bytes, HOSTNAME, view);
		view.identifier = this.#name(bytes, IDENTIFIER, view) ?? this.#name(bytes, COMM, view);
		view.unit = this.#name(bytes, UNIT, view);
		view.container = this.#name(bytes, CONTAINER, view);
		const pid = this.#number(bytes, PID);
		view.pid = Number.isNaN(pid) ? this.#number(bytes, SYSLOG_PID) : pid;
		view.priority = this.#number(bytes, PRIORITY);
		return this.#message(bytes, view, kinds[MESSAGE] ?? MISSING, starts[MESSAGE] ?? 0, ends[MESSAGE] ?? 0);
	}

	#message(bytes: Uint8Array, view: ReusedEntryView, kind: number, start: number, end: number): boolean {
		switch (kind) {
			case MISSING:
				view.noMessage('absent');
				return true;
			case STRING:
				view.span(bytes, start, end);
				return true;
			case ESCAPED:
				view.beginScratch();
				unescape(bytes, start, end, view);
				view.spanOfScratch();
				return true;
			case LITERAL:
				if (startsWith(bytes, start, end, nullLiteral)) view.noMessage('withheld');
				else view.span(bytes, start, end);
				return true;
			case ARRAY:
				return this.#messageOfArray(bytes, view, start, end);
			default:
				return false;
		}
	}

	/** An array of numbers is the bytes of a message; any other is a field that occurs several times, and the last one counts. */
	#messageOfArray(bytes: Uint8Array, view: ReusedEntryView, start: number, end: number): boolean {
		let at = skipBlanks(bytes, start + 1, end);
		if (isDigit(bytes[at]) || bytes[at] === CLOSE_BRACKET) return putBytes(bytes, start, end, view);
		let last = at;
		let kind = MISSING;
		while (at < end && bytes[at] !== CLOSE_BRACKET) {
			last = at;
			const first = bytes[at];
			if (first === QUOTE) {
				kind = STRING;
				for (at += 1; at < end && bytes[at] !== QUOTE; at += 1) {
					if (bytes[at] === BACKSLASH) {
						kind = ESCAPED;
						at += 1;
					}
				}
				at += 1;
			} else if (first === OPEN_BRACKET) {
				kind = ARRAY;
				while (at < end && bytes[at] !== CLOSE_BRACKET) at += 1;
				at += 1;
				if (!putBytes(bytes, last, at, view)) return false;
			} else if (startsWith(bytes, at, end, nullLiteral)) {
				kind = LITERAL;
				at += nullLiteral.length;
			} else {
				return false;
			}
			const valueEnd = at;
			at = skipBlanks(bytes, at, end);
			if (bytes[at] !== COMMA) {
				const quoted = kind === STRING || kind === ESCAPED ? 1 : 0;
				if (kind === ARRAY) return true;
				return this.#message(bytes, view, kind, last + quoted, valueEnd - quoted);
			}
			at = skipBlanks(bytes, at + 1, end);
		}
		return false;
	}

	/** The number that a field writes in digits, quoted or not; `NaN` if it does not, or not exactly. */
	#number(bytes: Uint8Array, field: number): number {
		const kind = this.#fields.kinds[field];
		if (kind !== STRING && kind !== LITERAL) return NaN;
		const start = this.#fields.starts[field] ?? 0;
		const end = this.#fields.ends[field] ?? 0;
		if (end === start || end - start > 16) return NaN;
		let value = 0;
		for (let at = start; at < end; at += 1) {
			const digit = (bytes[at] ?? 0) - ZERO;
			if (digit < 0 || digit > 9) return NaN;
			value = value * 10 + digit;
		}
		return value <= Number.MAX_SAFE_INTEGER ? value : NaN;
	}

	#name(bytes: Uint8Array, field: number, view: ReusedEntryView): string | undefined {
		const kind = this.#fields.kinds[field] ?? MISSING;
		if (kind === MISSING || kind === OBJECT || kind === LITERAL) return undefined;
		const start = this.#fields.starts[field] ?? 0;
		const end = this.#fields.ends[field] ?? 0;
		if (kind === STRING) return this.#names.intern(bytes, start, end, hashSpan(bytes, start, end));
		if (kind === ARRAY) {
			// The bytes of a name that is no plain text; of a field that occurs several times no value is the name.
			if (!isDigit(bytes[skipBlanks(bytes, start + 1, end)]) || !putBytes(bytes, start, end, view))
				return undefined;
		} else {
			view.beginScratch();
			unescape(bytes, start, end, view);
			view.spanOfScratch();
		}
		return this.#names.intern(view.bytes, view.start, view.end, hashSpan(view.bytes, view.start, view.end));
	}
}

/** Puts the bytes that an array of numbers lists; `false` when an element is no byte. */
function putBytes(bytes: Uint8Array, start: number, end: number, view: ReusedEntryView): boolean {
	view.beginScratch();
	let at = skipBlanks(bytes, start + 1, end);
	while (at < end && bytes[at] !== CLOSE_BRACKET) {
		let value = 0;
		const digits = at;
		while (at < end && isDigit(bytes[at])) {
			value = value * 10 + (bytes[at] ?? 0) - ZERO;
			at += 1;
		}
		if (at === digits || at - digits > 3 || value > 255) return false;
		view.put(value);
		at = skipBlanks(bytes, at, end);
		if (bytes[at] === COMMA) at = skipBlanks(bytes, at + 1, end);
		else if (bytes[at] !== CLOSE_BRACKET) return false;
	}
	view.spanOfScratch();
	return true;
}

/** Puts the text of a JSON string as UTF-8. A lone surrogate becomes U+FFFD, as in every encoder. */
function unescape(bytes: Uint8Array, start: number, end: number, view: ReusedEntryView): void {
	let at = start;
	while (at < end) {
		const byte = bytes[at] ?? 0;
		if (byte !== BACKSLASH) {
			view.put(byte);
			at += 1;
			continue;
		}
		const escaped = bytes[at + 1] ?? 0;
		at += 2;
		switch (escaped) {
			case 0x6e:
				view.put(0x0a);
				break;
			case 0x74:
				view.put(0x09);
				break;
			case 0x72:
				view.put(0x0d);
				break;
			case 0x62:
				view.put(0x08);
				break;
			case 0x66:
				view.put(0x0c);
				break;
			case 0x75: {
				const unit = hexUnit(bytes, at, end);
				at += 4;
				const next = bytes[at] === BACKSLASH && bytes[at + 1] === 0x75 ? hexUnit(bytes, at + 2, end) : 0;
				if (unit >= 0xd800 && unit <= 0xdbff && next >= 0xdc00 && next <= 0xdfff) {
					putCodePoint(0x10000 + ((unit - 0xd800) << 10) + (next - 0xdc00), view);
					at += 6;
				} else {
					putCodePoint(unit >= 0xd800 && unit <= 0xdfff ? 0xfffd : unit, view);
				}
				break;
			}
			default:
				view.put(escaped);
		}
	}
}

function hexUnit(bytes: Uint8Array, start: number, end: number): number {
	if (start + 4 > end) return 0xfffd;
	let value = 0;
	for (let at = start; at < start + 4; at += 1) {
		const byte = bytes[at] ?? 0;
		const lower = byte | 0x20;
		if (isDigit(byte)) value = value * 16 + byte - ZERO;
		else if (lower >= 0x61 && lower <= 0x66) value = value * 16 + lower - 0x57;
		else return 0xfffd;
	}
	return value;
}

function putCodePoint(code: number, view: ReusedEntryView): void {
	if (code < 0x80) {
		view.put(code);
	} else if (code < 0x800) {
		view.put(0xc0 | (code >> 6));
		view.put(0x80 | (code & 0x3f));
	} else if (code < 0x10000) {
		view.put(0xe0 | (code >> 12));
		view.put(0x80 | ((code >> 6) & 0x3f));
		view.put(0x80 | (code & 0x3f));
	} else {
		view.put(0xf0 | (code >> 18));
		view.put(0x80 | ((code >> 12) & 0x3f));
		view.put(0x80 | ((code >> 6) & 0x3f));
		view.put(0x80 | (code & 0x3f));
	}
}

/** The kept fields of an object whose keys hold escapes, written anew without them. */
function withPlainKeys(
	bytes: Uint8Array,
	start: number,
	end: number,
	nesting: number,
): Uint8Array | undefined {
	const value = parsedObject(bytes, start, end, nesting);
	if (value === undefined) return undefined;
	const kept = Object.entries(value).filter(([name]) => keptFields.has(name));
	return utf8(JSON.stringify(Object.fromEntries(kept)));
}

/** The object that `bytes[start, end)` writes; `undefined` if it is none, or deeper than `nesting`: its walkers would overflow. */
export function parsedObject(
	bytes: Uint8Array,
	start: number,
	end: number,
	nesting: number,
): object | undefined {
	if (isDeep(bytes, start, end, nesting)) return undefined;
	let value: unknown;
	try {
		value = JSON.parse(decodeSpan(bytes, start, end));
	} catch {
		return undefined;
	}
	return typeof value === 'object' && value !== null ? value : undefined;
}

/** Whether brackets, those inside of strings included, stand deeper than an entry can be. */
function isDeep(bytes: Uint8Array, start: number, end: number, nesting: number): boolean {
	let depth = 0;
	for (let at = start; at < end; at += 1) {
		const byte = (bytes[at] ?? 0) | 0x20;
		if (byte === 0x7b) depth += 1;
		else if (byte === 0x7d) depth -= 1;
		if (depth > nesting) return true;
	}
	return false;
}
