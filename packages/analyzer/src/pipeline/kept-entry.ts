import type { BootId, Cursor, EntryView, JournalEntry, Section, StampKind } from '@whydown/journal';
import type { Place } from '@whydown/timeline';

/** A copy of the reader's view that stays valid: for the sections of a dump, which are put in order at the end. */
export class KeptEntry implements EntryView {
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
	readonly service: string | undefined;
	readonly pid: number;
	readonly priority: number;
	readonly messageKind: 'span' | 'withheld' | 'absent';
	readonly bytes: Uint8Array;
	readonly start: number = 0;
	readonly end: number;
	/** Set by the time line. */
	place: Place | undefined = undefined;
	readonly #entry: JournalEntry;

	constructor(view: EntryView) {
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
		this.service = view.service;
		this.pid = view.pid;
		this.priority = view.priority;
		this.messageKind = view.messageKind;
		this.bytes = view.bytes.slice(view.start, view.end);
		this.end = this.bytes.length;
		this.#entry = view.entry();
	}

	stampText(): string {
		return this.#entry.stamp.kind === 'none' ? '' : this.#entry.stamp.text;
	}

	entry(): JournalEntry {
		return this.#entry;
	}
}
