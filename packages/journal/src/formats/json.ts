import type { ReusedEntryView } from '../entry-view.ts';
import {
	BACKSLASH,
	CLOSE_BRACKET,
	COMMA,
	isDigit,
	OPEN_BRACKET,
	QUOTE,
	startsWith,
	utf8,
	ZERO,
} from '../input/bytes.ts';
import type { ReaderLimits } from '../input/limits.ts';
import { hashSpan, type NameTable } from '../input/names.ts';
import { parsedObject } from '../parsed-object.ts';
import { bootId } from '../units.ts';
import {
	BOOT_ID,
	COMM,
	CONTAINER,
	CURSOR,
	HOSTNAME,
	IDENTIFIER,
	keptFields,
	MESSAGE,
	MONOTONIC,
	PID,
	PRIORITY,
	REALTIME,
	SOURCE_REALTIME,
	SYSLOG_PID,
	UNIT,
} from './journal-fields.ts';
import { ARRAY, ESCAPED, JsonFields, LITERAL, MISSING, OBJECT, skipBlanks, STRING } from './json-fields.ts';
import { putBytes, putUnescaped } from './json-values.ts';

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

	/** True if the object that was read last has more fields, or deeper ones, than are read. */
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
		const usec = this.#number(bytes, REALTIME);
		view.printed = bytes;
		// Of a field that is missing the place is the one that it had in another object.
		if (!Number.isNaN(usec))
			view.stampAt('realtime', usec, bytes, starts[REALTIME] ?? 0, ends[REALTIME] ?? 0);
		view.realtimeUsec = usec;
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
				putUnescaped(bytes, start, end, view);
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
			putUnescaped(bytes, start, end, view);
			view.spanOfScratch();
		}
		return this.#names.intern(view.bytes, view.start, view.end, hashSpan(view.bytes, view.start, view.end));
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
