import type { RealtimeUsec } from '@whydown/journal';
import { RangeSelection, type Place, type RealtimeInterval, type TimeTable } from '@whydown/timeline';
import type { LeftOut, TimeRange } from '../time-range.ts';

/** An item with a place in time, once the time line has decided it. */
export interface Placed {
	readonly place: Place | undefined;
	/** The time of the item, where somebody says it: the date line above the output of a command. */
	readonly at?: RealtimeInterval | undefined;
	/** Bytes of the texts that it keeps; `undefined`: it is a place and nothing else. */
	readonly textBytes?: number | undefined;
}

/** Bytes that all items together may keep while they wait for the bounds of a range. */
const waitingBytes = 24 * 1024 * 1024;
/** The cost of a place, and of an entry beside its text. */
const placeBytes = 150;
const entryBytes = 1000;

/** Selects the items inside of a range: by true time where a witness fixed it, else by what the device's clock showed. */
export class RangeFilter<Item extends Placed> {
	readonly #selection: RangeSelection<Item>;

	/**
	 * The filter that a range asks for; `undefined` when it has no bounds.
	 *
	 * @param tableOf - gives what is known of the time now
	 */
	static of<Item extends Placed>(
		range: TimeRange | undefined,
		tableOf: () => TimeTable,
	): RangeFilter<Item> | undefined {
		return range?.since === undefined && range?.until === undefined
			? undefined
			: new RangeFilter<Item>(range, tableOf);
	}

	private constructor({ since, until }: TimeRange, tableOf: () => TimeTable) {
		this.#selection = new RangeSelection<Item>({
			since,
			until,
			timeOf: ({ at, place }) => at ?? (place === undefined ? undefined : timeAt(place, tableOf())),
			weightOf: ({ textBytes }) => (textBytes === undefined ? placeBytes : entryBytes + textBytes),
			held: waitingBytes,
		});
	}

	/** Takes the next item; returns the items that are now known to be inside, in order. */
	take(item: Item): readonly Item[] {
		return this.#selection.take(item);
	}

	/** Nothing follows: returns the rest. */
	end(): readonly Item[] {
		return this.#selection.end();
	}

	get leftOut(): LeftOut {
		const { outside, forgotten } = this.#selection;
		return { outside, forgotten };
	}
}

/** A moment that is known; `undefined` for `NaN`. */
export function exactly(usec: number): RealtimeInterval | undefined {
	return Number.isNaN(usec) ? undefined : { earliest: usec as RealtimeUsec, latest: usec as RealtimeUsec };
}

function timeAt(place: Place, table: TimeTable): RealtimeInterval | undefined {
	const trueTime = table.trueTime(place);
	if (trueTime !== undefined) return trueTime;
	const shown = table.deviceTime(place)?.usec;
	return shown === undefined ? undefined : { earliest: shown, latest: shown };
}
