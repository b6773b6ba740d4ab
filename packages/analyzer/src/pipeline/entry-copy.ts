import {
	decodeSpan,
	isUtf8,
	journalEntry,
	type BootId,
	type Cursor,
	type EntryView,
	type JournalEntry,
	type Section,
	type StampKind,
} from '@whydown/journal';
import type { SectionEntry, Place, SectionJournal } from '@whydown/timeline';

/** Limits of what is held until it can be put in order; real inputs have a few thousand entries. */
export interface HeldLimits {
	readonly entries: number;
	/** Bytes of their messages. */
	readonly bytes: number;
}

const blockBytes = 64 * 1024;

/** Keeps short spans of bytes together: an array of its own costs more than most messages. */
class SpanBlocks {
	#block: Uint8Array = new Uint8Array(0);
	#filled = 0;

	/** Copies a span; returns the array that holds the copy and its start there. */
	copy(
		bytes: Uint8Array,
		start: number,
		end: number,
	): { readonly bytes: Uint8Array; readonly start: number } {
		const length = end - start;
		if (length > blockBytes / 4) return { bytes: bytes.slice(start, end), start: 0 };
		if (this.#filled + length > this.#block.length) {
			this.#block = new Uint8Array(blockBytes);
			this.#filled = 0;
		}
		const at = this.#filled;
		this.#block.set(bytes.subarray(start, end), at);
		this.#filled += length;
		return { bytes: this.#block, start: at };
	}
}

/** Makes copies of entries that stay valid. */
export class EntryCopier {
	readonly #spans = new SpanBlocks();

	copy(view: EntryView): EntryCopy {
		// Only the reader can count it: in its ledger, when an entry is kept.
		if (view.messageKind === 'span' && !isUtf8(view.bytes, view.start, view.end)) view.entry();
		const { bytes, start } = this.#spans.copy(view.bytes, view.start, view.end);
		return new EntryCopy(view, bytes, start);
	}
}

/**
 * A copy of the reader's view that stays valid: for the sections of a dump, which are put in order at the end. There may be
 * very many, so that texts are decoded when somebody asks.
 */
export class EntryCopy implements EntryView {
	readonly ordinal: number;
	readonly line: number;
	readonly section: Section | undefined;
	readonly stampKind: StampKind;
	readonly stampUsec: number;
	readonly zone: string | undefined;
	readonly realtimeUsec: number;
	readonly monotonicUsec: number;
	readonly sourceRealtimeUsec: number;
	readonly bootId: BootId | undefined;
	readonly cursor: Cursor | undefined;
	readonly hostname: string | undefined;
	readonly identifier: string | undefined;
	readonly unit: string | undefined;
	readonly container: string | undefined;
	readonly service: string | undefined;
	readonly pid: number;
	readonly priority: number;
	readonly messageKind: 'span' | 'withheld' | 'absent';
	readonly bytes: Uint8Array;
	readonly start: number;
	readonly end: number;
	/** Set by the time line. */
	place: Place | undefined = undefined;
	readonly #stamp: string;

	/** The message of `view` is copied to `bytes`, from `start` on. */
	constructor(view: EntryView, bytes: Uint8Array, start: number) {
		this.ordinal = view.ordinal;
		this.line = view.line;
		this.section = view.section;
		this.stampKind = view.stampKind;
		this.stampUsec = view.stampUsec;
		this.zone = view.zone;
		this.realtimeUsec = view.realtimeUsec;
		this.monotonicUsec = view.monotonicUsec;
		this.sourceRealtimeUsec = view.sourceRealtimeUsec;
		this.bootId = view.bootId;
		this.cursor = view.cursor;
		this.hostname = view.hostname;
		this.identifier = view.identifier;
		this.unit = view.unit;
		this.container = view.container;
		this.service = view.service;
		this.pid = view.pid;
		this.priority = view.priority;
		this.messageKind = view.messageKind;
		this.bytes = bytes;
		this.start = start;
		this.end = start + view.end - view.start;
		this.#stamp = view.stampKind === 'none' ? '' : view.stampText();
	}

	stampText(): string {
		return this.#stamp;
	}

	entry(): JournalEntry {
		return journalEntry(this);
	}
}

/** A copy as the merging of journals takes it. */
export class MergeableEntry implements SectionEntry<EntryCopy> {
	readonly kind = 'entry';
	readonly payload: EntryCopy;

	constructor(payload: EntryCopy) {
		this.payload = payload;
	}

	get entry(): EntryCopy {
		return this.payload;
	}

	get cursor(): Cursor | undefined {
		return this.payload.cursor;
	}

	get message(): string {
		const { bytes, start, end } = this.payload;
		return decodeSpan(bytes, start, end);
	}
}

/** An item of a journal that is held: an entry, or a boot line. */
export type HeldItem = SectionJournal<EntryCopy>['items'][number];
