import type { JournalEntry, Message } from './entry.ts';
import { EntrySender } from './entry-sender.ts';
import { noBytes } from './entry-times.ts';
import { CLOSE_BRACKET, isDigit, LINE_FEED, OPEN_BRACKET, SPACE } from './input/bytes.ts';
import { GrowingBytes } from './input/growing-bytes.ts';
import type { EntryView, Section } from './sink.ts';
import { stampOfParts } from './stamp.ts';
import { decodeSpan, isUtf8 } from './input/text.ts';
import { monotonicUsec, realtimeUsec } from './units.ts';

/**
 * The one entry that a reader fills again and again: when (`EntryTimes`), who (`EntrySender`) and, here, what and where.
 *
 * Its spans point into the reader's buffer until `detach` copies them away, because that buffer moves.
 */
export class ReusedEntryView extends EntrySender implements EntryView {
	ordinal: number = -1;
	line: number = 0;
	section: Section | undefined = undefined;
	messageKind: 'span' | 'withheld' | 'absent' = 'absent';
	bytes: Uint8Array = noBytes;
	start: number = 0;
	end: number = 0;

	readonly #reportReplaced: (messages: number) => void;
	#reported = false;
	readonly #messageBytes: number;
	readonly #scratch: GrowingBytes = new GrowingBytes();
	#detached = false;

	/** `reportReplaced` hears, once per entry, that bytes had to be replaced when the message was decoded. */
	constructor(messageBytes: number, reportReplaced: (messages: number) => void) {
		super();
		this.#messageBytes = messageBytes;
		this.#reportReplaced = reportReplaced;
	}

	/** Begins a new entry: nothing is left of the one before. */
	override begin(): void {
		super.begin();
		this.ordinal = -1;
		this.line = 0;
		this.section = undefined;
		this.messageKind = 'absent';
		this.bytes = noBytes;
		this.start = 0;
		this.end = 0;
		this.#reported = false;
		this.#detached = false;
		this.#scratch.clear();
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
		this.#scratch.clear();
	}

	put(byte: number): void {
		this.#scratch.put(byte);
	}

	/** The message is what `put` has written. */
	spanOfScratch(): void {
		this.span(this.#scratch.bytes, 0, this.#scratch.length);
	}

	/** Copies the spans out of the reader's buffer, which is about to change. */
	detach(): void {
		if (this.#detached) return;
		this.#detached = true;
		this.detachStamp();
		this.#scratch.clear();
		this.#scratch.putSpan(this.bytes, this.start, this.end);
		this.spanOfScratch();
	}

	/** Joins a further line to the message; `false` when it is left out because the message is too long. */
	continue(bytes: Uint8Array, start: number, end: number): boolean {
		this.detach();
		if (this.#scratch.length + 1 + end - start > this.#messageBytes) return false;
		this.#scratch.put(LINE_FEED);
		this.#scratch.putSpan(bytes, start, end);
		this.spanOfScratch();
		return true;
	}

	/** Joins a piece to the last line of the message; `false` when it is left out because the message is too long. */
	extend(bytes: Uint8Array, start: number, end: number, blank: boolean): boolean {
		this.detach();
		if (this.#scratch.length + 1 + end - start > this.#messageBytes) return false;
		if (blank && this.#scratch.length > 0) this.#scratch.put(SPACE);
		this.#scratch.putSpan(bytes, start, end);
		this.spanOfScratch();
		return true;
	}

	/** True if the message is journalctl's `[33B blob data]` in place of one that is not printable. */
	isBlobNote(): boolean {
		const { bytes, start, end } = this;
		return bytes[end - 1] === CLOSE_BRACKET && bytes[start] === OPEN_BRACKET && isBlobNote(bytes, start, end);
	}

	entry(): JournalEntry {
		if (!this.#reported && this.messageKind === 'span' && !isUtf8(this.bytes, this.start, this.end)) {
			this.#reported = true;
			this.#reportReplaced(1);
		}
		return journalEntry(this);
	}
}

/** The entry that a view shows, as a value of its own. */
export function journalEntry(view: Omit<EntryView, 'entry'>): JournalEntry {
	return {
		ordinal: view.ordinal,
		at: { line: view.line, section: view.section?.command },
		stamp: stampOfParts(view.stampKind, view.stampUsec, view.zone, view.stampText()),
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

const blobWords = ' blob data]';

/** `[33B blob data]`, `[5.2K blob data]`: a number, a unit, and the words. */
export function isBlobNote(bytes: Uint8Array, start: number, end: number): boolean {
	const words = end - blobWords.length;
	if (words - start < 3 || words - start > 12 || !isDigit(bytes[start + 1])) return false;
	for (let at = 0; at < blobWords.length; at += 1) {
		if (bytes[words + at] !== blobWords.charCodeAt(at)) return false;
	}
	return true;
}
