import type { Section } from '@whydown/journal';

/**
 * The dating of a row's entries: by a stamp without a year, by one with a year, or by the monotonic clock alone, where
 * only the words of programs show the device's clock.
 */
export type Dating = 'yearless' | 'dated' | 'monotonic';

/**
 * A place where the axis of a boot may be wrong: it advanced by `advance` seconds there, while really
 * between `lo` and `hi` seconds passed. The knowledge of a later witness is written here, never into entries.
 */
export interface Seam {
	readonly ordinal: number;
	advance: number;
	lo: number;
	hi: number;
	/** The best single guess. */
	likely: number;
	/** The axis left out 29 February, which is right unless the year has one. */
	readonly leapDay: boolean;
}

/** True time minus the device's clock, by a statement. */
export interface OffsetClaim {
	readonly lo: number;
	readonly hi: number;
	/** The entry that makes the statement. */
	readonly ordinal: number;
	/** "Selected source" is a hint; chronyd's numbers are not. */
	readonly soft: boolean;
}

/** A jump as far as it is known while entries arrive. */
export interface JumpRecord {
	/** Exactly known from the monotonic clock. */
	measured: number | undefined;
	/** Its size in chronyd's words. */
	stated: number | undefined;
	/** Only "back" or "forward" was said. */
	direction: 'back' | 'forward' | undefined;
	readonly witnesses: string[];
	certainty: 'certain' | 'likely';
}

/** A row of the segment table while it grows. Times are seconds. */
export interface Row {
	readonly boot: number;
	readonly startOrdinal: number;
	readonly line: number;
	readonly section: Section | undefined;
	readonly dating: Dating;
	/** The boot's axis at the first entry. */
	readonly startReading: number;
	/** The device's clock at the first entry: year-less seconds count from `year`. `NaN` while nothing showed it. */
	firstClock: number;
	/** The latest clock reading of the row. */
	lastClock: number;
	/** Monotonic rows: the last entry whose inner stamp shows this clock. After it the next row's may have begun. */
	lastShown: number;
	/** Year-less rows: seconds that the New Years inside the row add to later stamps. */
	wraps: number;
	/** The year of a year-less row's layout, from an inner stamp that agrees with the entry's own. */
	year: number | undefined;
	/** The same from an inner stamp that was held up on its way. */
	bufferedYear: number | undefined;
	offset: OffsetClaim | undefined;
	/** The way of the axis from the row before; `undefined` on the first row of a boot. */
	seam: Seam | undefined;
	/** `undefined` when the row begins for another reason than a jump of the clock. */
	jump: JumpRecord | undefined;
}

/** Index of the last item whose start is not after `ordinal`; -1 when all are later. */
export function indexAt<Item>(
	items: readonly Item[],
	ordinal: number,
	startOf: (item: Item) => number,
): number {
	let low = 0;
	let high = items.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		const item = items[middle];
		if (item !== undefined && startOf(item) <= ordinal) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}
