import { isBlobNote, type ReusedEntryView } from '../entry-view.ts';
import { CLOSE_BRACKET, EQUALS, OPEN_BRACKET, SPACE, utf8 } from '../input/bytes.ts';
import type { NameTable } from '../input/names.ts';
import { decodeSpan } from '../input/text.ts';
import { bootId } from '../units.ts';
import { beforeReset, behindColours } from './colour.ts';
import type { FieldRecord } from './field-record.ts';
import { CURSOR, endOfName, fieldNamed, MESSAGE } from './journal-fields.ts';
import type { StampReader } from './stamp.ts';

const lineEnd = utf8('\n');
const fieldIndent = 4;
const longestCursor = 512;
/** `s=…;i=…;b=<boot>;m=<monotonic>;t=<realtime>;x=…`: what journald's cursors consist of. */
const cursorParts = /^s=[0-9a-f]*;i=[0-9a-f]+;b=([0-9a-f]{32});m=([0-9a-f]+);t=([0-9a-f]+);x=[0-9a-f]+$/;
const quarterHour = 900_000_000;
/** A zone's offset is told from two readings of one clock that are this near to a quarter of an hour. */
const offsetTolerance = 60_000_000;

/**
 * Reads one entry of `journalctl -o verbose` into a record: a line with stamp and cursor, and a line `    FIELD=value`
 * per field. Further lines of a value are indented to where it began.
 */
export class VerboseReader {
	readonly #record: FieldRecord;
	/** The number of spaces before a further line of the current value; 0 before the first field. */
	#indent = 0;
	/** The field is highlighted: what switches that off again may end any of its lines. */
	#coloured = false;
	#parts: readonly string[] | null = null;
	#boot: string | undefined = undefined;
	#monotonicUsec = NaN;
	#realtimeUsec = NaN;
	#stampUsec = NaN;
	#zone: string | undefined = undefined;

	constructor(record: FieldRecord) {
		this.#record = record;
	}

	/** True if the line whose stamp was just read goes on with a cursor in brackets. */
	isHeader(bytes: Uint8Array, stamp: StampReader, end: number): boolean {
		const start = stamp.end + 1;
		if (stamp.format !== 'short-full' || bytes[start] !== OPEN_BRACKET || bytes[end - 1] !== CLOSE_BRACKET)
			return false;
		if (end - start > longestCursor) return false;
		const parts = cursorParts.exec(decodeSpan(bytes, start + 1, end - 1));
		this.#parts = parts;
		return parts !== null;
	}

	/** Begins an entry with the line that `isHeader` was asked about last. */
	begin(bytes: Uint8Array, stamp: StampReader, end: number): void {
		const start = stamp.end + 1;
		const parts = this.#parts ?? [];
		this.#record.clear(bytes, stamp.start, stamp.end);
		this.#record.set(CURSOR, bytes, start + 1, end - 1);
		this.#boot = parts[1];
		this.#monotonicUsec = exactly(parts[2]);
		this.#realtimeUsec = exactly(parts[3]);
		this.#stampUsec = stamp.usec;
		this.#zone = stamp.zone;
		this.#indent = 0;
	}

	/** Takes a line of the entry: 1 when it is one, 0 when it is none, -1 when its value is too long. */
	line(bytes: Uint8Array, start: number, end: number): number {
		const from = behindColours(bytes, start, end);
		let at = from;
		while (at < end && bytes[at] === SPACE) at += 1;
		const spaces = at - from;
		if (spaces === fieldIndent) {
			const name = behindColours(bytes, at, end);
			const nameEnd = endOfName(bytes, name, end);
			if (nameEnd === name || bytes[nameEnd] !== EQUALS) return 0;
			this.#indent = fieldIndent + nameEnd - name + 1;
			this.#coloured = name > at;
			const value = nameEnd + 1;
			const valueEnd = this.#coloured ? beforeReset(bytes, value, end) : end;
			const field = fieldNamed(bytes, name, nameEnd);
			// A name that was not printed is no name; of a message it is said that it was withheld.
			const kept = field === MESSAGE || !isBlobNote(bytes, value, valueEnd) ? field : -1;
			return this.#record.set(kept, bytes, value, valueEnd) ? 1 : -1;
		}
		if (this.#indent === 0 || spaces < this.#indent) return 0;
		const whole = this.#record.add(lineEnd, 0, 1) && this.#record.add(bytes, from + this.#indent, end);
		return whole ? 1 : -1;
	}

	/** Fills the view from what was read. */
	fill(view: ReusedEntryView, names: NameTable): void {
		this.#record.fill(view, names);
		view.realtimeUsec = this.#realtimeUsec;
		view.monotonicUsec = this.#monotonicUsec;
		if (view.bootId === undefined && this.#boot !== undefined) view.bootId = bootId(this.#boot);
		view.zone = this.#zone;
		view.stampKind = 'realtime';
		view.stampUsec = this.#stampUsec;
		if (this.#zone !== undefined) this.#fillLocal(view);
	}

	/** The stamp names a zone, not an offset: the microseconds since 1970 that the entry carries tell it. */
	#fillLocal(view: ReusedEntryView): void {
		const exact = Number.isNaN(view.sourceRealtimeUsec) ? this.#realtimeUsec : view.sourceRealtimeUsec;
		const offset = Math.round((this.#stampUsec - exact) / quarterHour) * quarterHour;
		if (Math.abs(this.#stampUsec - offset - exact) < offsetTolerance) {
			view.stampUsec = this.#stampUsec - offset;
			view.zone = undefined;
		} else {
			view.stampKind = 'local';
		}
	}
}

/** The number that hexadecimal digits write; `NaN` when it is not exact. */
function exactly(digits: string | undefined): number {
	const value = Number.parseInt(digits ?? '', 16);
	return value <= Number.MAX_SAFE_INTEGER ? value : NaN;
}
