import type { JournalEntry, Message } from './entry.ts';
import { stampOf } from './formats/stamp.ts';
import { CLOSE_BRACKET, isDigit, OPEN_BRACKET } from './input/bytes.ts';
import type { EntryView, Section } from './sink.ts';
import type { StampKind } from './stamp.ts';
import { decodeSpan, isUtf8 } from './text.ts';
import { type BootId, cursor, type Cursor, monotonicUsec, realtimeUsec } from './units.ts';

const noBytes = new Uint8Array(0);
/** No mode prints a longer stamp; a forged one is cut here. */
const stampBytes = 128;

/**
 * The one entry that a reader fills again and again.
 *
 * Its spans point into the reader's buffer until `detach` copies them away, because that buffer moves.
 */
export class ReusedEntryView implements EntryView {
	ordinal: number = -1;
	line: number = 0;
	section: Section | undefined = undefined;
	stampKind: StampKind = 'none';
	stampUsec: number = NaN;
	zone: string | undefined = undefined;
	realtimeUsec: number = NaN;
	monotonicUsec: number = NaN;
	sourceRealtimeUsec: number = NaN;
	bootId: BootId | undefined = undefined;
	hostname: string | undefined = undefined;
	identifier: string | undefined = undefined;
	unit: string | undefined = undefined;
	container: string | undefined = undefined;
	service: string | undefined = undefined;
	pid: number = NaN;
	priority: number = NaN;
	messageKind: 'span' | 'withheld' | 'absent' = 'absent';
	bytes: Uint8Array = noBytes;
	start: number = 0;
	end: number = 0;

	/** Where the stamp and the cursor are printed. */
	printed: Uint8Array = noBytes;
	stampStart: number = 0;
	stampEnd: number = 0;
	cursorStart: number = 0;
	cursorEnd: number = 0;

	readonly #reportReplaced: (sequences: number) => void;
	#reported = false;
	readonly #ownStamp: Uint8Array = new Uint8Array(stampBytes);
	readonly #messageBytes: number;
	#scratch: Uint8Array = new Uint8Array(4096);
	#scratchLength = 0;
	#detached = false;

	/** `reportReplaced` hears, once per entry, of byte sequences that had to be replaced when the message was decoded. */
	constructor(messageBytes: number, reportReplaced: (sequences: number) => void) {
		this.#messageBytes = messageBytes;
		this.#reportReplaced = reportReplaced;
	}

	get cursor(): Cursor | undefined {
		if (this.cursorEnd === this.cursorStart) return undefined;
		return cursor(decodeSpan(this.printed, this.cursorStart, this.cursorEnd));
	}

	/** Begins a new entry: what only some formats print is unset. */
	begin(): void {
		this.zone = undefined;
		this.realtimeUsec = NaN;
		this.monotonicUsec = NaN;
		this.sourceRealtimeUsec = NaN;
		this.bootId = undefined;
		this.service = undefined;
		this.container = undefined;
		this.priority = NaN;
		this.cursorStart = 0;
		this.cursorEnd = 0;
		this.#detached = false;
		this.#reported = false;
	}

	/** The message is `bytes[start, end)` of the reader's buffer. */
	span(bytes: Uint8Array, start: number, end: number): void {
		this.messageKind = 'span';
		this.bytes = bytes;
		this.start = start;
		this.end = end;
	}

	/** The message is not printed, or the entry has none. */
	noMessage(kind: 'withheld' | 'absent'): void {
		this.messageKind = kind;
		this.end = this.start;
	}

	/** Empties the scratch buffer, into which `put` writes a message that does not stand in the input as it is. */
	beginScratch(): void {
		this.#scratchLength = 0;
	}

	put(byte: number): void {
		if (this.#scratchLength === this.#scratch.length) this.#growScratch(1);
		this.#scratch[this.#scratchLength] = byte;
		this.#scratchLength += 1;
	}

	putSpan(bytes: Uint8Array, start: number, end: number): void {
		if (this.#scratchLength + end - start > this.#scratch.length) this.#growScratch(end - start);
		this.#scratch.set(bytes.subarray(start, end), this.#scratchLength);
		this.#scratchLength += end - start;
	}

	/** The message is what `put` has written. */
	spanOfScratch(): void {
		this.span(this.#scratch, 0, this.#scratchLength);
	}

	/** Copies the spans out of the reader's buffer, which is about to change. */
	detach(): void {
		if (this.#detached) return;
		this.#detached = true;
		const length = Math.min(this.stampEnd - this.stampStart, stampBytes);
		this.#ownStamp.set(this.printed.subarray(this.stampStart, this.stampStart + length));
		this.printed = this.#ownStamp;
		this.stampStart = 0;
		this.stampEnd = length;
		this.beginScratch();
		this.putSpan(this.bytes, this.start, this.end);
		this.spanOfScratch();
	}

	/** Joins a further line to the message; `false` when it is left out because the message is too long. */
	continue(bytes: Uint8Array, start: number, end: number): boolean {
		this.detach();
		if (this.#scratchLength + 1 + end - start > this.#messageBytes) return false;
		this.put(0x0a);
		this.putSpan(bytes, start, end);
		this.spanOfScratch();
		return true;
	}

	/** Whether the message is journalctl's `[33B blob data]` in place of one that is not printable. */
	isBlobNote(): boolean {
		const { bytes, start, end } = this;
		return bytes[end - 1] === CLOSE_BRACKET && bytes[start] === OPEN_BRACKET && isBlobNote(bytes, start, end);
	}

	stampText(): string {
		return decodeSpan(this.printed, this.stampStart, this.stampEnd);
	}

	entry(): JournalEntry {
		if (!this.#reported && this.messageKind === 'span' && !isUtf8(this.bytes, this.start, this.end)) {
			this.#reported = true;
			this.#reportReplaced(1);
		}
		return journalEntry(this);
	}

	#growScratch(more: number): void {
		let size = this.#scratch.length * 2;
		while (size < this.#scratchLength + more) size *= 2;
		const larger = new Uint8Array(size);
		larger.set(this.#scratch.subarray(0, this.#scratchLength));
		this.#scratch = larger;
	}
}

/** What a view shows, as an entry of its own. */
export function journalEntry(view: Omit<EntryView, 'entry'>): JournalEntry {
	return {
		ordinal: view.ordinal,
		at: { line: view.line, section: view.section?.command },
		stamp: stampOf(view.stampKind, view.stampUsec, view.zone, view.stampText()),
		realtimeUsec: known(view.realtimeUsec, realtimeUsec),
		monotonicUsec: known(view.monotonicUsec, monotonicUsec),
		sourceRealtimeUsec: known(view.sourceRealtimeUsec, realtimeUsec),
		bootId: view.bootId,
		cursor: view.cursor,
		hostname: view.hostname,
		identifier: view.identifier,
		unit: view.unit,
		...(view.container === undefined ? {} : { container: view.container }),
		...(view.service === undefined ? {} : { service: view.service }),
		pid: known(view.pid, plain),
		priority: known(view.priority, plain),
		message: messageOf(view),
	};
}

function messageOf({ messageKind, bytes, start, end }: Omit<EntryView, 'entry'>): Message {
	if (messageKind !== 'span') return { kind: messageKind };
	if (isUtf8(bytes, start, end)) return { kind: 'text', text: decodeSpan(bytes, start, end) };
	return { kind: 'bytes', bytes: bytes.slice(start, end) };
}

const plain = (value: number): number => value;

function known<Value>(value: number, branded: (value: number) => Value): Value | undefined {
	return Number.isNaN(value) ? undefined : branded(value);
}

/** `[33B blob data]`, `[5.2K blob data]`: a number, a unit, and the words. */
export function isBlobNote(bytes: Uint8Array, start: number, end: number): boolean {
	const words = end - blobWords.length;
	if (words - start < 3 || words - start > 12 || !isDigit(bytes[start + 1])) return false;
	for (let at = 0; at < blobWords.length; at += 1) {
		if (bytes[words + at] !== blobWords.charCodeAt(at)) return false;
	}
	return true;
}

const blobWords = ' blob data]';
