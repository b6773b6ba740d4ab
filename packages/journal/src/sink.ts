import type { JournalEntry } from './entry.ts';
import type { StampKind } from './stamp.ts';
import type { BootId, Cursor } from './units.ts';

/**
 * One entry as the reader sees it in passing: **one object, reused for every entry, valid only during the
 * call** that receives it. The message is a span of bytes, so that what nobody keeps is never decoded.
 * Numbers that the input does not say are `NaN`.
 */
export interface EntryView {
	readonly ordinal: number;
	/** Line of the entry's header, from 1. */
	readonly line: number;
	readonly section: Section | undefined;
	readonly stampKind: StampKind;
	/** In the unit of `stampKind`: see `Stamp`. */
	readonly stampUsec: number;
	/** The zone abbreviation of a `local` stamp. */
	readonly zone: string | undefined;
	readonly realtimeUsec: number;
	readonly monotonicUsec: number;
	readonly sourceRealtimeUsec: number;
	readonly bootId: BootId | undefined;
	readonly cursor: Cursor | undefined;
	readonly hostname: string | undefined;
	/** Interned: equal identifiers are the same string object, so a `Map` look-up is cheap. */
	readonly identifier: string | undefined;
	readonly unit: string | undefined;
	/** The name of the container that wrote it (`CONTAINER_NAME`), where the format prints it. */
	readonly container: string | undefined;
	/**
	 * The user's service that wrote it, where the input is a log of services: what it says is never said by a program of
	 * the system. Empty for the device itself, and for a service that the log does not name.
	 */
	readonly service: string | undefined;
	readonly pid: number;
	readonly priority: number;
	/** `span`: `bytes[start, end)` is the message. Otherwise the span is empty. */
	readonly messageKind: 'span' | 'withheld' | 'absent';
	readonly bytes: Uint8Array;
	readonly start: number;
	readonly end: number;
	/** The stamp as printed, decoded on demand. */
	stampText(): string;
	/** A copy that may be kept. */
	entry(): JournalEntry;
}

/** The end of a section's command. */
export type Outcome =
	| { readonly kind: 'exited'; readonly status: number }
	| { readonly kind: 'signalled'; readonly signal: number }
	/** The section stops without the lines of `time`: a cut dump, or a layout that does not print them. */
	| { readonly kind: 'unknown' };

/** One `--- command ---` section of a dump. `outcome` and `lastLine` are final once the section has ended. */
export interface Section {
	/** Place among the sections of its input, from 0. */
	readonly index: number;
	/** The heading: the command as the dump prints it. */
	readonly command: string;
	/** The device's clock when the command ran, from the RFC 3339 line under the heading: microseconds since 1970, or `NaN`. */
	readonly takenAtUsec: number;
	/** Line of the heading. */
	readonly firstLine: number;
	readonly lastLine: number;
	readonly outcome: Outcome;
	/** The output is read as a journal, or as lines of a command. */
	readonly content: 'journal' | 'output';
	/** Somebody typed the command at a prompt: the input is the recording of a terminal, and no dump. */
	readonly typed: boolean;
}

/** One line of a command's output, without its line end: reused, valid only during the call. */
export interface OutputLineView {
	readonly line: number;
	readonly section: Section;
	readonly bytes: Uint8Array;
	readonly start: number;
	readonly end: number;
}

/** A line that journalctl prints about the journal, not from it (FORMATS, rule 11). */
export type Marker =
	| {
			readonly kind: 'boot';
			readonly line: number;
			readonly bootId: BootId | undefined;
			readonly section: Section | undefined;
	  }
	/** `-- Journal begins at …, ends at …. --`: smallest and largest clock reading, not first and last entry. */
	| {
			readonly kind: 'range';
			readonly line: number;
			readonly beginUsec: number;
			readonly endUsec: number;
			readonly section: Section | undefined;
	  }
	| { readonly kind: 'no-entries'; readonly line: number; readonly section: Section | undefined }
	/** Rotation notices, hints and cursors: they say that something may be missing, or nothing. */
	| {
			readonly kind: 'notice';
			readonly line: number;
			readonly text: string;
			readonly section: Section | undefined;
	  };

/** One verdict of balena's health checks: of `checks.sh`, of the dashboard's table, or of a dump before 2019 (`MEM`, `DOCKER`, …). */
export interface HealthCheck {
	/** `check_networking` */
	readonly name: string;
	readonly success: boolean;
	/** The check's findings; may have several lines. */
	readonly status: string;
	/** Line where the verdict begins. */
	readonly line: number;
	readonly section: Section | undefined;
}

/** A listener to what a reader tells, in the order of the input. */
export interface JournalSink {
	entry(view: EntryView): void;
	marker(marker: Marker): void;
	sectionStarted(section: Section): void;
	outputLine(view: OutputLineView): void;
	sectionEnded(section: Section): void;
	/** A verdict of a health check; its lines are counted as `output`. */
	check?(check: HealthCheck): void;
}
