import type { SourceEvent } from '@whydown/grammars';
import type { BootId, EntryView } from '@whydown/journal';
import { Timeline, type Place, type TimedEntry, type TimeTable } from '@whydown/timeline';
import type { LeftOut, TimeRange } from '../time-range.ts';
import { Authors } from './authors.ts';
import type { EntryCopy } from './entry-copy.ts';
import type { EntryTrack } from './entry-track.ts';
import { RangeFilter, type Placed } from './range-filter.ts';

/** An item on its way through the time line, which sets its place. */
export interface Placeable extends Placed {
	place: Place | undefined;
}

/**
 * The way of entries through the time line and a range. A user of it decides what becomes of an entry (`entry`), and takes the
 * items whose place is decided and that lie inside of the range (`taken`, then `rest`).
 */
export abstract class PlacedTrack<Item extends Placeable> implements EntryTrack {
	readonly authors: Authors = new Authors();
	readonly #timeline: Timeline<Item>;
	readonly #filter: RangeFilter<Item> | undefined;
	#ready: Item[] = [];

	/** @param range - the stretch of time outside of which nothing is handed on */
	constructor(range: TimeRange | undefined) {
		const placed = (item: Item, place: Place): void => {
			item.place = place;
			this.placed(item, place);
		};
		this.#timeline = new Timeline<Item>({ placed }, { zone: range?.clocks });
		this.#filter = RangeFilter.of(range, () => this.#timeline.table());
	}

	abstract entry(view: EntryView, copy?: EntryCopy): void;

	boot(id: BootId | undefined): void {
		this.#timeline.boot(id);
	}

	range(beginUsec: number, endUsec: number): void {
		this.#timeline.range(beginUsec, endUsec);
	}

	end(): void {
		this.#timeline.end();
	}

	/** The time of the input, as far as it is known now. */
	get table(): TimeTable {
		return this.#timeline.table();
	}

	/** The place of a command that ran at that reading of the device's clock. */
	heading(takenAtUsec: number): Place | undefined {
		return this.#timeline.heading(takenAtUsec);
	}

	/** The entries that the range left out so far; `undefined` without a range. */
	get leftOut(): LeftOut | undefined {
		return this.#filter?.leftOut;
	}

	/** The items whose place was decided since the last call, as far as they are known to lie inside of the range. */
	taken(): readonly Item[] {
		const ready = this.#ready;
		this.#ready = [];
		const filter = this.#filter;
		return filter === undefined ? ready : ready.flatMap((item) => filter.take(item));
	}

	/** The rest of the items, once nothing follows. */
	rest(): readonly Item[] {
		return [...this.taken(), ...(this.#filter?.end() ?? [])];
	}

	/** True where a range selects; it counts from the entries that say nothing, too. */
	protected get isRanged(): boolean {
		return this.#filter !== undefined;
	}

	/** Sends an entry through the time line. Without an item it only moves the clock on. */
	protected add(entry: TimedEntry, event: SourceEvent | undefined, item: Item | undefined): void {
		this.#timeline.add(entry, event, item);
	}

	/** Called as soon as the place of an item is decided; the item then waits for `taken`. */
	protected placed(item: Item, _place: Place): void {
		this.#ready.push(item);
	}

	/** Sends an item with a place past the range; returns the items that are now known to lie inside. */
	protected inside(item: Item): readonly Item[] {
		return this.#filter === undefined ? [item] : this.#filter.take(item);
	}
}
