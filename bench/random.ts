/** Numbers that look random and are the same for the same seed: mulberry32. */
export class Random {
	#state: number;

	constructor(seed: number) {
		this.#state = seed >>> 0;
	}

	/** From 0 to below 1. */
	next(): number {
		this.#state = (this.#state + 0x6d2b79f5) >>> 0;
		let mixed = this.#state;
		mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	}

	/** A whole number from 0 to below `limit`. */
	below(limit: number): number {
		return Math.floor(this.next() * limit);
	}

	pick<T>(items: readonly T[]): T {
		const item = items[this.below(items.length)];
		if (item === undefined) throw new RangeError('There is nothing to pick from.');
		return item;
	}

	/** The same items in another order. */
	shuffle<T>(items: readonly T[]): T[] {
		const rest = [...items];
		const shuffled: T[] = [];
		while (rest.length > 0) shuffled.push(...rest.splice(this.below(rest.length), 1));
		return shuffled;
	}
}
