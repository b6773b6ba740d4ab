import type { Place } from '@whydown/timeline';
import { firstIndex } from '../first-index.ts';
import type { Truth } from '../truth-value.ts';

/** One line that a signal matched, with what a report shows of it. One object, however many signals matched. */
export interface Witness {
	readonly place: Place;
	readonly line: number;
	readonly section: string | undefined;
	readonly source: string;
	readonly kind: string;
	readonly pid: number | undefined;
	readonly fromCommand: boolean;
	readonly stamp: string;
	readonly text: string;
	/** `possible` where the event itself is not sure: a jump of the clock that nobody witnessed. */
	readonly truth: Truth;
}

/**
 * Occurrences next to each other that carry the same values. Mostly one; where a log had to be shortened, several:
 * `first`, `last` and `count` stay exact, and `longestPause` bounds what lies between.
 */
export interface Run {
	readonly first: Witness;
	readonly last: Witness;
	readonly count: number;
	/** The longest distance between two neighbours inside, in seconds of the boot's reading. */
	readonly longestPause: number;
	/** The values that conditions may ask for, in the order of the signal's `keeps`. */
	readonly values: readonly unknown[];
	/** `possible` where the signal itself is: an unsure event, or a test against an unknown fact. */
	readonly truth: Truth;
}

/** Values from a hostile log are without number: what is beyond so many shares one strand without values. */
const strandLimit = 256;

const nothing: readonly unknown[] = [];

/**
 * The occurrences of one signal in one boot. Occurrences with equal values form a strand; when space runs short, the closest
 * neighbours inside the strands become runs.
 */
export class OccurrenceLog {
	/** Occurrences that no longer stand alone. */
	merged = 0;
	/** Occurrences whose values are lost. */
	blurred = 0;
	readonly #strands = new Map<string, Run[]>();
	#size = 0;

	get size(): number {
		return this.#size;
	}

	add(witness: Witness, values: readonly unknown[]): void {
		let kept = values;
		let key = (witness.fromCommand ? '!' : '') + keyOf(values);
		let strand = this.#strands.get(key);
		if (strand === undefined && this.#strands.size >= strandLimit) {
			kept = nothing;
			key = witness.fromCommand ? '!' : '';
			strand = this.#strands.get(key);
			this.blurred += 1;
		}
		if (strand === undefined) {
			strand = [];
			this.#strands.set(key, strand);
		}
		this.#insert(strand, {
			first: witness,
			last: witness,
			count: 1,
			longestPause: 0,
			values: kept,
			truth: witness.truth,
		});
	}

	/** All runs, in the order of their beginnings. */
	runs(): readonly Run[] {
		const [only, ...others] = this.#strands.values();
		if (only === undefined) return [];
		if (others.length === 0) return only;
		return [...this.#strands.values()].flat().toSorted(byBeginning);
	}

	/** Merges the closest neighbours until at most `target` runs are left, or one for each strand. */
	shrink(target: number): void {
		const pauses = new Float64Array(this.#size - this.#strands.size);
		let borders = 0;
		for (const strand of this.#strands.values()) {
			let before: Run | undefined;
			for (const run of strand) {
				if (before !== undefined) pauses[borders++] = pauseBetween(before, run);
				before = run;
			}
		}
		const surplus = Math.min(borders, this.#size - target);
		if (surplus <= 0) return;
		// A merge leaves all other borders as they are, so the closest ones can be taken at once.
		pauses.sort();
		const longest = pauses[surplus - 1] ?? 0;
		let ties = surplus - firstIndex(surplus, (at) => (pauses[at] ?? longest) >= longest);
		for (const [key, strand] of this.#strands) {
			const runs: Run[] = [];
			let before: Run | undefined;
			for (const run of strand) {
				const pause = before === undefined ? Infinity : pauseBetween(before, run);
				const isMerged = pause < longest || (pause === longest && ties-- > 0);
				if (before !== undefined && isMerged) {
					this.merged += (before.count === 1 ? 1 : 0) + (run.count === 1 ? 1 : 0);
					before = merge(before, run);
					runs[runs.length - 1] = before;
				} else {
					runs.push(run);
					before = run;
				}
			}
			this.#strands.set(key, runs);
		}
		this.#size -= surplus;
	}

	#insert(strand: Run[], run: Run): void {
		let at = strand.length;
		while (at > 0 && isAfter(strand[at - 1]?.first, run.first)) at -= 1;
		const before = strand[at - 1];
		if (before !== undefined && isAfter(before.last, run.first)) {
			strand[at - 1] = { ...before, count: before.count + 1 };
			this.merged += 1;
			return;
		}
		if (at === strand.length) strand.push(run);
		else strand.splice(at, 0, run);
		this.#size += 1;
	}
}

function keyOf(values: readonly unknown[]): string {
	if (values.length === 0) return '';
	if (values.length === 1) {
		const [only] = values;
		if (only === undefined) return '-';
		if (typeof only === 'string') return `"${only}`;
	}
	return JSON.stringify(values);
}

export function byBeginning(one: Run, other: Run): number {
	return (
		one.first.place.ordinal - other.first.place.ordinal || one.last.place.ordinal - other.last.place.ordinal
	);
}

/** The line that stands last; of several in one place the first that is given. */
export function latestOf(lines: Iterable<Witness | undefined>): Witness | undefined {
	let latest: Witness | undefined;
	for (const line of lines) {
		if (line !== undefined && (latest === undefined || isAfter(line, latest))) latest = line;
	}
	return latest;
}

function isAfter(one: Witness | undefined, other: Witness): boolean {
	return one !== undefined && one.place.ordinal > other.place.ordinal;
}

function pauseBetween(before: Run, after: Run): number {
	return Math.max(0, after.first.place.reading - before.last.place.reading);
}

function merge(before: Run, after: Run): Run {
	return {
		first: before.first,
		last: after.last,
		count: before.count + after.count,
		longestPause: Math.max(before.longestPause, after.longestPause, pauseBetween(before, after)),
		values: before.values,
		truth: before.truth === after.truth ? before.truth : 'holds',
	};
}
