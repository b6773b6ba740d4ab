import type { StampKind } from './stamp.ts';
import { decodeSpan } from './input/text.ts';
import { cursor, type Cursor } from './units.ts';

export const noBytes: Uint8Array = new Uint8Array(0);
/** No mode prints a longer stamp; a forged one is cut here. */
const stampBytes = 128;

/** The part of the reused entry that says when: the stamp, the clocks of the journal, and the cursor. */
export class EntryTimes {
	stampKind: StampKind = 'none';
	stampUsec: number = NaN;
	zone: string | undefined = undefined;
	realtimeUsec: number = NaN;
	monotonicUsec: number = NaN;
	sourceRealtimeUsec: number = NaN;

	/** The bytes in which stamp and cursor are printed. */
	printed: Uint8Array = noBytes;
	stampStart: number = 0;
	stampEnd: number = 0;
	cursorStart: number = 0;
	cursorEnd: number = 0;

	readonly #ownStamp: Uint8Array = new Uint8Array(stampBytes);

	get cursor(): Cursor | undefined {
		if (this.cursorEnd === this.cursorStart) return undefined;
		return cursor(decodeSpan(this.printed, this.cursorStart, this.cursorEnd));
	}

	stampText(): string {
		return decodeSpan(this.printed, this.stampStart, this.stampEnd);
	}

	/** Unsets everything. */
	begin(): void {
		this.stampKind = 'none';
		this.stampUsec = NaN;
		this.zone = undefined;
		this.realtimeUsec = NaN;
		this.monotonicUsec = NaN;
		this.sourceRealtimeUsec = NaN;
		this.printed = noBytes;
		this.stampStart = 0;
		this.stampEnd = 0;
		this.cursorStart = 0;
		this.cursorEnd = 0;
	}

	/** Sets the stamp: `printed[start, end)` are its characters. */
	stampAt(kind: StampKind, usec: number, printed: Uint8Array, start: number, end: number): void {
		this.stampKind = kind;
		this.stampUsec = usec;
		if (kind === 'monotonic') this.monotonicUsec = usec;
		this.printed = printed;
		this.stampStart = start;
		this.stampEnd = end;
	}

	/** Copies the printed stamp out of the reader's buffer. */
	protected detachStamp(): void {
		const length = Math.min(this.stampEnd - this.stampStart, stampBytes);
		this.#ownStamp.set(this.printed.subarray(this.stampStart, this.stampStart + length));
		this.printed = this.#ownStamp;
		this.stampStart = 0;
		this.stampEnd = length;
	}
}
