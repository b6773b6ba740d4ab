import type { ReusedEntryView } from '../entry-view.ts';
import { EQUALS, startsWith, utf8 } from '../input/bytes.ts';
import type { NameTable } from '../input/names.ts';
import type { FieldRecord } from './field-record.ts';
import { endOfName, fieldNamed } from './journal-fields.ts';

const cursorField = utf8('__CURSOR=');
const realtimeField = utf8('__REALTIME_TIMESTAMP=');
const lengthBytes = 8;
/** The longest field that systemd itself takes; a longer one is damage. */
const longestField = 768 * 1024 * 1024;
/** Among lines of other formats a program may have printed the length itself, to hide what follows it. */
const longestAmongOthers = 1024 * 1024;

/**
 * Reads one entry of `journalctl -o export` into a record: `FIELD=value` lines up to a blank one. A value that
 * is no plain text comes as its length and its bytes behind a line that is only the name.
 */
export class ExportReader {
	readonly #record: FieldRecord;
	#wanted = 0;
	#longest = longestField;
	/** The entry has a line. */
	#begun = false;
	/** Bytes of a length that are still to come, and what they say so far. */
	#lengthLeft = 0;
	#length = 0;
	/** Bytes of the value that are still to come. */
	#valueLeft = 0;

	constructor(record: FieldRecord) {
		this.#record = record;
	}

	/** True if the line is the first of an entry. */
	begins(bytes: Uint8Array, start: number, end: number): boolean {
		return startsWith(bytes, start, end, cursorField) || startsWith(bytes, start, end, realtimeField);
	}

	/** Begins an entry. `alone`: nothing but export was read before. */
	begin(bytes: Uint8Array, alone: boolean): void {
		this.#longest = alone ? longestField : longestAmongOthers;
		this.#lengthLeft = 0;
		this.#valueLeft = 0;
		this.#begun = false;
		this.#record.clear(bytes, 0, 0);
	}

	/** Takes a line of the entry: 1 when it is one, 0 when it is none, -1 when its value is too long. */
	line(bytes: Uint8Array, start: number, end: number): number {
		// A blank line stands between two entries, unless it was lost.
		if (this.#begun && startsWith(bytes, start, end, cursorField)) return 0;
		this.#begun = true;
		const nameEnd = endOfName(bytes, start, end);
		if (nameEnd === start) return 0;
		if (nameEnd === end) {
			this.#record.begin(fieldNamed(bytes, start, end));
			this.#wanted = lengthBytes;
			this.#lengthLeft = lengthBytes;
			this.#length = 0;
			return 1;
		}
		if (bytes[nameEnd] !== EQUALS) return 0;
		return this.#record.set(fieldNamed(bytes, start, nameEnd), bytes, nameEnd + 1, end) ? 1 : -1;
	}

	/** The number of the next bytes that are no lines, but for `raw`: says it once. */
	takeWanted(): number {
		const wanted = this.#wanted;
		this.#wanted = 0;
		return wanted;
	}

	/** The input ended, or the field turned out to be damage, before the field that was begun was whole. */
	get isCut(): boolean {
		return this.#lengthLeft > 0 || this.#valueLeft > 0;
	}

	/** Fills the view from what was read. */
	fill(view: ReusedEntryView, names: NameTable): void {
		this.#record.fill(view, names);
	}

	/** Takes a part of the bytes that were wanted; `false` when a value is too long and not kept whole. */
	raw(bytes: Uint8Array, start: number, end: number): boolean {
		let at = start;
		while (this.#lengthLeft > 0 && at < end) {
			this.#length += (bytes[at] ?? 0) * 256 ** (lengthBytes - this.#lengthLeft);
			this.#lengthLeft -= 1;
			at += 1;
			if (this.#lengthLeft === 0) {
				if (this.#length > this.#longest) return false;
				// The line end behind the value belongs to it.
				this.#valueLeft = this.#length;
				this.#wanted = this.#length + 1;
			}
		}
		const stop = Math.min(end, at + this.#valueLeft);
		this.#valueLeft -= stop - at;
		return this.#record.add(bytes, at, stop);
	}
}
