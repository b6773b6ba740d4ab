import type { Place } from '@whydown/timeline';
import type { Truth } from '../truth-value.ts';
import { nthSmallest } from './nth-smallest.ts';

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

/** True for occurrences beyond the limit: whom their lines name is lost. */
export function isBlurred({ values }: Pick<Run, 'values'>): boolean {
	return values === nothing;
}

/** Occurrences with equal values, in the order of their beginnings. */
interface Strand {
	readonly runs: Run[];
	/** The distance of each run from the one before it, in seconds; `Infinity` for the first. Kept, because the runs lie far apart in memory. */
	readonly pauses: number[];
}

/** Space for numbers that nobody needs any more once `shrink` has ended: to make it anew costs more than to use it. */
let space = new Float64Array(1024);

function spaceFor(numbers: number): Float64Array {
	if (space.length < numbers) space = new Float64Array(2 * numbers);
	return space;
}

/**
 * The occurrences of one signal in one boot. Occurrences with equal values form a strand; when space runs short, the closest
 * neighbours inside the strands become runs.
 */
export class OccurrenceLog {
	/** Occurrences that no longer stand alone. */
	merged = 0;
	/** Occurrences whose values are lost. */
	blurred = 0;
	readonly #strands = new Map<string, Strand>();
	#size = 0;
	/** Neighbours that lie closer than this became runs when space ran short last. */
	#close = 0;

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
			strand = { runs: [], pauses: [] };
			this.#strands.set(key, strand);
		}
		this.#insert(strand, witness, kept);
	}

	/** All runs, in the order of their beginnings. */
	runs(): readonly Run[] {
		const [only, ...others] = this.#strands.values();
		if (only === undefined) return [];
		if (others.length === 0) return only.runs;
		return [...this.#strands.values()].flatMap(({ runs }) => runs).toSorted(byBeginning);
	}

	/** Merges the closest neighbours until at most `target` runs are left, or one for each strand. */
	shrink(target: number): void {
		const pauses = spaceFor(this.#size);
		let borders = 0;
		for (const strand of this.#strands.values()) {
			for (let at = 1; at < strand.pauses.length; at += 1) pauses[borders++] = strand.pauses[at] ?? 0;
		}
		const surplus = Math.min(borders, this.#size - target);
		if (surplus <= 0) return;
		// A merge leaves all other borders as they are, so the closest ones can be taken at once.
		const longest = nthSmallest(pauses, borders, surplus - 1);
		let ties = surplus;
		for (let at = 0; at < borders; at += 1) if ((pauses[at] ?? longest) < longest) ties -= 1;
		for (const [key, { runs, pauses: between }] of this.#strands) {
			const left: Strand = { runs: [], pauses: [] };
			for (let begin = 0; begin < runs.length;) {
				let end = begin + 1;
				while (end < runs.length) {
					const pause = between[end] ?? Infinity;
					if (!(pause < longest || (pause === longest && ties-- > 0))) break;
					end += 1;
				}
				const first = runs[begin];
				if (first !== undefined)
					left.runs.push(end === begin + 1 ? first : this.#merged(first, runs, between, begin, end));
				left.pauses.push(between[begin] ?? Infinity);
				begin = end;
			}
			this.#strands.set(key, left);
		}
		this.#size -= surplus;
		this.#close = Math.max(this.#close, longest);
	}

	/** One run of `first`, which stands at `begin`, and of those behind it before `end`. */
	#merged(first: Run, runs: readonly Run[], pauses: readonly number[], begin: number, end: number): Run {
		let last = first;
		let { count, longestPause, truth } = first;
		this.merged += count === 1 ? 1 : 0;
		for (let at = begin + 1; at < end; at += 1) {
			const run = runs[at];
			if (run === undefined) break;
			last = run;
			this.merged += run.count === 1 ? 1 : 0;
			count += run.count;
			longestPause = Math.max(longestPause, run.longestPause, pauses[at] ?? 0);
			if (run.truth !== truth) truth = 'holds';
		}
		return { first: first.first, last: last.last, count, longestPause, values: first.values, truth };
	}

	#insert({ runs, pauses }: Strand, witness: Witness, values: readonly unknown[]): void {
		let at = runs.length;
		while (at > 0 && isAfter(runs[at - 1]?.first, witness)) at -= 1;
		const before = runs[at - 1];
		if (before !== undefined && isAfter(before.last, witness)) {
			runs[at - 1] = { ...before, count: before.count + 1 };
			this.merged += 1;
			return;
		}
		const pause = before === undefined ? Infinity : pauseBetween(before.last, witness);
		const after = runs[at];
		if (before !== undefined && after === undefined && pause < this.#close) {
			// The next shrinking would merge it anyway: it takes the closest first, and has none closer than that from before.
			runs[at - 1] = joined(before, witness, pause);
			this.merged += before.count === 1 ? 2 : 1;
			return;
		}
		const { truth } = witness;
		const run: Run = { first: witness, last: witness, count: 1, longestPause: 0, values, truth };
		if (after === undefined) {
			runs.push(run);
			pauses.push(pause);
		} else {
			runs.splice(at, 0, run);
			pauses.splice(at, 1, pause, pauseBetween(witness, after.first));
		}
		this.#size += 1;
	}
}

function joined(run: Run, last: Witness, pause: number): Run {
	const { first, count, values, truth } = run;
	return {
		first,
		last,
		count: count + 1,
		longestPause: Math.max(run.longestPause, pause),
		values,
		truth: truth === last.truth ? truth : 'holds',
	};
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

function pauseBetween(before: Witness, after: Witness): number {
	return Math.max(0, after.place.reading - before.place.reading);
}
