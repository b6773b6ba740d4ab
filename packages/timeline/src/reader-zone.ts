import type { RealtimeUsec } from '@whydown/journal';
import { YEARLESS_YEAR, realtimeOf, yearHas, yearlessOf } from './calendar.ts';

/** The clocks of a time zone. */
export interface CivilZone {
	/**
	 * The moments at which they show `shown` (microseconds, as if it were UTC), in order: two when they are set back over
	 * it; never none.
	 */
	moments(shown: number): readonly RealtimeUsec[];
}

/** Seconds by which stamps are out of order without any cause. */
const DISORDER = 2;

/** A year with a 29 February, for offsets while the year of a stamp is not known. */
const LEAP_YEAR = 2024;

/**
 * Takes the reader's zone off stamps that do not name one, before anything is decided: where summer time ends a clock shows
 * an hour twice, and yet it did not jump.
 */
export class ReaderZone {
	readonly #zone: CivilZone;

	constructor(zone: CivilZone) {
		this.#zone = zone;
	}

	/** @param last - the highest reading before, in seconds of UTC, or `NaN` */
	dated(stamp: number, last: number): number {
		return this.#offsetFree(stamp * 1e6, last) / 1e6;
	}

	/**
	 * @param stamp - seconds of the year-less layout
	 * @param year - its year, where that is known
	 * @param last - the highest reading before, in that layout, or `NaN`
	 */
	yearless(stamp: number, year: number | undefined, last: number): number {
		const guess = year !== undefined && yearHas(stamp, year) ? year : LEAP_YEAR;
		const shown = realtimeOf(stamp, guess);
		const before = Number.isNaN(last) ? Number.NaN : realtimeOf(last % YEARLESS_YEAR, guess);
		return yearlessOf(this.#offsetFree(shown * 1e6, before) / 1e6);
	}

	/** The first moment that is not before the last reading, or the first of all. */
	#offsetFree(shown: number, last: number): number {
		const moments = this.#zone.moments(shown);
		const [first = shown] = moments;
		return moments.find((moment) => moment >= (last - DISORDER) * 1e6) ?? first;
	}
}
