import type { ReusedEntryView } from '../entry-view.ts';
import { isDigit, ZERO } from '../input/bytes.ts';
import { GrowingBytes } from '../input/growing-bytes.ts';
import { hashSpan, type NameTable } from '../input/names.ts';
import { bootId } from '../units.ts';
import {
	BOOT_ID,
	COMM,
	CONTAINER,
	CURSOR,
	fieldCount,
	HOSTNAME,
	IDENTIFIER,
	MESSAGE,
	MONOTONIC,
	PID,
	PRIORITY,
	REALTIME,
	SOURCE_REALTIME,
	SYSLOG_PID,
	UNIT,
} from './journal-fields.ts';

/** All fields but the message together have this much room; real ones need a tenth of it. */
const otherBytes = 64 * 1024;

/**
 * The kept fields of one entry that comes field by field, over several lines: copies of their bytes.
 * Of a field that occurs several times the last one counts.
 */
export class FieldRecord {
	readonly #messageBytes: number;
	readonly #message: GrowingBytes = new GrowingBytes();
	readonly #others: GrowingBytes = new GrowingBytes();
	#field = -1;
	readonly #starts: Int32Array = new Int32Array(fieldCount);
	readonly #ends: Int32Array = new Int32Array(fieldCount);
	readonly #has: Uint8Array = new Uint8Array(fieldCount);
	#stampEnd = 0;

	constructor(messageBytes: number) {
		this.#messageBytes = messageBytes;
	}

	/** Begins an entry without fields. The stamp as printed, where it is no field, is `bytes[start, end)`. */
	clear(bytes: Uint8Array, start: number, end: number): void {
		this.#message.clear();
		this.#others.clear();
		this.#others.putSpan(bytes, start, end);
		this.#stampEnd = end - start;
		this.#field = -1;
		this.#has.fill(0);
	}

	/** Begins the value of a field; -1: of one that is not kept. */
	begin(field: number): void {
		this.#field = field;
		if (field === -1) return;
		this.#has[field] = 1;
		if (field === MESSAGE) this.#message.clear();
		this.#starts[field] = this.#others.length;
		this.#ends[field] = this.#others.length;
	}

	/** Adds to the value that was begun last; `false` when it is left out because it is too long. */
	add(bytes: Uint8Array, start: number, end: number): boolean {
		const field = this.#field;
		if (field === -1 || end === start) return true;
		if (field === MESSAGE) {
			if (this.#message.length + end - start > this.#messageBytes) return false;
			this.#message.putSpan(bytes, start, end);
			return true;
		}
		if (this.#others.length + end - start > otherBytes) return false;
		this.#others.putSpan(bytes, start, end);
		this.#ends[field] = this.#others.length;
		return true;
	}

	/** A whole value. */
	set(field: number, bytes: Uint8Array, start: number, end: number): boolean {
		this.begin(field);
		return this.add(bytes, start, end);
	}

	/** The number that a field writes in digits; `NaN` if it does not, or not exactly. */
	number(field: number): number {
		if (this.#has[field] === 0) return NaN;
		const start = this.#starts[field] ?? 0;
		const end = this.#ends[field] ?? 0;
		if (end === start || end - start > 16) return NaN;
		const { bytes } = this.#others;
		let value = 0;
		for (let at = start; at < end; at += 1) {
			const byte = bytes[at] ?? 0;
			if (!isDigit(byte)) return NaN;
			value = value * 10 + byte - ZERO;
		}
		return value <= Number.MAX_SAFE_INTEGER ? value : NaN;
	}

	/** Fills the view from the fields. Its spans are valid until the next `clear`. */
	fill(view: ReusedEntryView, names: NameTable): void {
		const { bytes } = this.#others;
		view.printed = bytes;
		view.realtimeUsec = this.number(REALTIME);
		view.monotonicUsec = this.number(MONOTONIC);
		view.sourceRealtimeUsec = this.number(SOURCE_REALTIME);
		view.stampEnd = this.#stampEnd;
		if (this.#stampEnd === 0 && !Number.isNaN(view.realtimeUsec)) {
			const start = this.#starts[REALTIME] ?? 0;
			view.stampAt('realtime', view.realtimeUsec, bytes, start, this.#ends[REALTIME] ?? 0);
		}
		if (this.#has[CURSOR] === 1) {
			view.cursorStart = this.#starts[CURSOR] ?? 0;
			view.cursorEnd = this.#ends[CURSOR] ?? 0;
		}
		const boot = this.#name(BOOT_ID, names);
		view.bootId = boot === undefined ? undefined : bootId(boot);
		view.hostname = this.#name(HOSTNAME, names);
		view.identifier = this.#name(IDENTIFIER, names) ?? this.#name(COMM, names);
		view.unit = this.#name(UNIT, names);
		view.container = this.#name(CONTAINER, names);
		const pid = this.number(PID);
		view.pid = Number.isNaN(pid) ? this.number(SYSLOG_PID) : pid;
		view.priority = this.number(PRIORITY);
		if (this.#has[MESSAGE] === 0) view.noMessage('absent');
		else view.span(this.#message.bytes, 0, this.#message.length);
	}

	#name(field: number, names: NameTable): string | undefined {
		if (this.#has[field] === 0) return undefined;
		const start = this.#starts[field] ?? 0;
		const end = this.#ends[field] ?? 0;
		const { bytes } = this.#others;
		return names.intern(bytes, start, end, hashSpan(bytes, start, end));
	}
}
