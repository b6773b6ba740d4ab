import type { InnerStamp } from '@whydown/grammars';
import type { Section } from '@whydown/journal';
import type { Dating } from './segments.ts';
import type { Statement } from './witnesses.ts';

/** An entry as the clock of its boot sees it, in seconds. The object is used again: what is held is copied. */
export interface Sighting<Payload> {
	line: number;
	section: Section | undefined;
	/** `none`: no stamp at all. */
	dating: Dating | 'none';
	/** As `dating` says; `NaN` for `monotonic` and `none`. */
	stamp: number;
	/** The monotonic clock, or `NaN`. */
	monotonic: number;
	inner: InnerStamp | undefined;
	statement: Statement | undefined;
	payload: Payload | undefined;
}

/** The one order of all entries of an input. */
export interface Order {
	/** The next entry's place in it. */
	nextOrdinal: number;
	/** Grows whenever a table of rows or seams changes. */
	version: number;
}

/** What the clocks of all boots share. */
export interface Axis<Payload> extends Order {
	/** Hands on an entry whose place is decided. */
	release(payload: Payload, boot: number, ordinal: number, reading: number, clock: number): void;
}
