/** The one order of all entries of an input. */
export interface Order {
	/** The next entry's place in it. */
	nextOrdinal: number;
	/** Grows whenever a table of rows or seams changes. */
	version: number;
}

/** The order that the clocks of all boots share, and the way out of it. */
export interface Axis<Payload> extends Order {
	/** Hands on an entry whose place is decided. */
	release(payload: Payload, boot: number, ordinal: number, reading: number, clock: number): void;
}
