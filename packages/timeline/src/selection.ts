import type { RealtimeUsec } from '@whydown/journal';
import type { RealtimeInterval } from './time.ts';

/** One end of a range of time, as a person writes it: `readTimeBound` makes it. */
export interface TimeBound {
	readonly text: string;
	/** True when it counts from a reference: `-1h`, `yesterday`, `11:12`. */
	readonly isRelative: boolean;
	/** The moment that is meant. @param reference what `now` stands for; only a relative bound asks */
	at(reference: RealtimeUsec): RealtimeUsec;
}

/** A text that is no moment in time: `message` names it, and says what would be one. */
export class TimeBoundError extends Error {
	override readonly name: string = 'TimeBoundError';
}

/** From this share of the limit on, items before the range are looked for and let go. */
const softLimit = 16;

/** The bounds of the range, and the limits of what waits until they are known. */
export interface SelectionOptions<Item> {
	readonly since?: TimeBound | undefined;
	readonly until?: TimeBound | undefined;
	/** The time at which an item was written, as known now; asked again, because a later witness may know better. */
	readonly timeOf: (item: Item) => RealtimeInterval | undefined;
	/** The cost of an item while it waits; default 1. */
	readonly weightOf?: (item: Item) => number;
	/**
	 * The highest cost of all that wait; beyond it the oldest half is let go, and counted. Beyond a sixteenth of it the items
	 * known to be before the range are let go. Default 100 000.
	 */
	readonly held?: number;
	/** The range begins this many items after the first inside: a witness of a wrong clock comes a few lines later. */
	readonly settling?: number;
}

/**
 * Selects a range of a time line: from the first item that is not before `since` to the last that is not after `until`.
 * Between the two nothing is left out, whatever the clock did: after a jump the stamps prove nothing. Items of unknown time
 * go with their neighbours; with none they may be inside, and are.
 *
 * Relative bounds count from the last item, so that an old journal answers like a new one; until it has come, all wait.
 */
export class RangeSelection<Item> {
	readonly #options: SelectionOptions<Item>;
	readonly #held: number;
	readonly #settling: number;
	#since: number | undefined;
	#until: number | undefined;
	#hasBegun = false;
	#waiting: Item[] = [];
	#weight = 0;
	/** From this weight on, items are looked for that can go. */
	#prunesAt = 0;
	/** Of the waiting items: the number looked at, and the index at which the range begins. */
	#looked = 0;
	#first: number | undefined;
	/** Items that were let go since the last one inside, and the latest time among them. */
	#letGo = 0;
	#latestLetGo = Number.NEGATIVE_INFINITY;
	/** Items outside. */
	outside = 0;
	/** Items that were let go because too many waited; they may have been inside. */
	forgotten = 0;

	constructor(options: SelectionOptions<Item>) {
		this.#options = options;
		const { since, until, held = 100_000, settling = 32 } = options;
		this.#held = held;
		this.#settling = settling;
		this.#prunesAt = held / softLimit;
		if (since?.isRelative !== true && until?.isRelative !== true) this.#resolve(0 as RealtimeUsec);
		this.#hasBegun = since === undefined && this.#until !== undefined;
	}

	/** The next item; returns those that are now known to be inside, in order. */
	take(item: Item): readonly Item[] {
		const inside: Item[] = [];
		if (this.#hasBegun) this.#goOn(item, inside);
		else {
			this.#wait(item);
			if (this.#since !== undefined) this.#look(inside, false);
		}
		return inside;
	}

	/** Nothing follows: returns the rest. */
	end(): readonly Item[] {
		const inside: Item[] = [];
		if (this.#since === undefined) {
			this.#resolve(this.#lastKnown());
			const { since } = this.#options;
			// Items that were let go before the bounds were known.
			if (since !== undefined && this.#latestLetGo < (this.#since ?? 0)) this.outside += this.#letGo;
			else this.forgotten += this.#letGo;
			this.#letGo = 0;
		}
		if (!this.#hasBegun) this.#look(inside, true);
		// A witness may have come since they were found to be after the range.
		const waiting = this.#waiting;
		const last = waiting.findLastIndex((item) => this.#isNotAfter(item));
		if (last >= 0) this.#release(waiting.splice(0, last + 1), inside);
		this.outside += waiting.length + this.#letGo;
		this.#waiting = [];
		this.#letGo = 0;
		return inside;
	}

	#resolve(reference: RealtimeUsec): void {
		const { since, until } = this.#options;
		this.#since = since?.at(reference) ?? Number.NEGATIVE_INFINITY;
		this.#until = until?.at(reference) ?? Number.POSITIVE_INFINITY;
	}

	#lastKnown(): RealtimeUsec {
		for (const item of this.#waiting.toReversed()) {
			const time = this.#options.timeOf(item);
			if (time !== undefined) return time.latest;
		}
		return 0 as RealtimeUsec;
	}

	/** Looks for the beginning of the range among those that wait. */
	#look(inside: Item[], isLast: boolean): void {
		for (; this.#first === undefined && this.#looked < this.#waiting.length; this.#looked += 1) {
			const item = this.#waiting[this.#looked];
			if (item !== undefined && this.#isNotBefore(item) === true) this.#first = this.#looked;
		}
		if (!isLast && (this.#first === undefined || this.#waiting.length - this.#first <= this.#settling))
			return;
		const all = this.#waiting;
		const begin = this.#beginning(all);
		this.outside += begin;
		this.#hasBegun = true;
		this.#waiting = [];
		this.#weight = 0;
		for (const item of all.slice(begin)) this.#goOn(item, inside);
	}

	/** The index at which the range begins, as known now: items of unknown time before the first inside belong to it. */
	#beginning(items: readonly Item[]): number {
		let begin = 0;
		for (const [at, item] of items.entries()) {
			const notBefore = this.#isNotBefore(item);
			if (notBefore === true) return begin;
			if (notBefore === false) begin = at + 1;
		}
		return begin;
	}

	#isNotBefore(item: Item): boolean | undefined {
		const time = this.#options.timeOf(item);
		return time === undefined ? undefined : time.latest >= (this.#since ?? 0);
	}

	#isNotAfter(item: Item): boolean | undefined {
		const time = this.#options.timeOf(item);
		return time === undefined ? undefined : time.earliest <= (this.#until ?? 0);
	}

	/** The range has begun: up to the last that is not after it all are inside, even if the clock was ahead. */
	#goOn(item: Item, inside: Item[]): void {
		const notAfter = this.#isNotAfter(item);
		if (notAfter === true || (notAfter === undefined && this.#waiting.length === 0)) {
			this.#release([...this.#waiting, item], inside);
			this.#waiting = [];
		} else this.#wait(item);
	}

	#release(items: readonly Item[], inside: Item[]): void {
		for (const item of items) inside.push(item);
		this.forgotten += this.#letGo;
		this.#letGo = 0;
		this.#weight = 0;
	}

	#wait(item: Item): void {
		const { weightOf = () => 1 } = this.#options;
		this.#waiting.push(item);
		this.#weight += weightOf(item);
		if (this.#weight <= this.#prunesAt) return;
		if (!this.#hasBegun && this.#first === undefined) this.#letGoBefore(this.#options.since);
		this.#prunesAt = Math.min(this.#held, Math.max(this.#held / softLimit, this.#weight * 1.5));
		// Half at once: taking from the front of a long list is slow.
		if (this.#weight > this.#held) this.#letGoWhile(() => this.#weight > this.#held / 2);
	}

	/** Lets the first items go that are before the range, even while only the last item tells where it begins. */
	#letGoBefore(bound: TimeBound | undefined): void {
		if (bound === undefined) return;
		const since = this.#since ?? bound.at(this.#lastKnown());
		this.#letGoWhile((item) => {
			const time = this.#options.timeOf(item);
			return time !== undefined && time.latest < since;
		});
	}

	#letGoWhile(goes: (item: Item) => boolean): void {
		const { weightOf = () => 1 } = this.#options;
		let count = 0;
		for (const item of this.#waiting) {
			if (!goes(item)) break;
			this.#let(item, weightOf(item));
			count += 1;
		}
		if (count === 0) return;
		this.#waiting = this.#waiting.slice(count);
		this.#looked = 0;
		this.#first = undefined;
	}

	#let(item: Item, weight: number): void {
		this.#weight -= weight;
		if (!this.#hasBegun && this.#since !== undefined) {
			if (this.#isNotBefore(item) === false) this.outside += 1;
			else this.forgotten += 1;
			return;
		}
		this.#letGo += 1;
		const time = this.#options.timeOf(item);
		this.#latestLetGo = Math.max(this.#latestLetGo, time?.latest ?? Number.POSITIVE_INFINITY);
	}
}
