/** In which order a journal is printed: `reversed` by `journalctl -r`, newest first. */
export type Direction = 'forward' | 'reversed' | 'undecided';

/** The number of entries that are looked at. */
const entriesLimit = 200;
/** Larger differences are jumps of the clock, silences or other boots. */
const stepUsec = 3_600_000_000;

/**
 * Tells in which order a journal is printed, by the stamps of its first 200 entries: most of the small steps go one way.
 * The step over the boundary of a boot says nothing.
 */
export class DirectionFinder {
	#balance = 0;
	#seen = 0;
	#last = NaN;
	#lastBoot: string | undefined = undefined;

	/** One more entry: the microseconds of its stamp, whatever they count from. */
	entry(usec: number, boot: string | undefined): void {
		if (this.#seen === entriesLimit) return;
		this.#seen += 1;
		const step = boot === this.#lastBoot ? usec - this.#last : NaN;
		if (Math.abs(step) < stepUsec) this.#balance += Math.sign(step);
		this.#last = usec;
		this.#lastBoot = boot;
	}

	/** A boot line stands here. */
	boundary(): void {
		this.#last = NaN;
	}

	/** `undecided` when as many steps go one way as the other, or none goes any way. */
	get direction(): Direction {
		if (this.#balance === 0) return 'undecided';
		return this.#balance > 0 ? 'forward' : 'reversed';
	}
}
