import type { Interval, TimeTable } from '@whydown/timeline';
import type { Duration } from '../condition/ast.ts';
import { span, within } from './elapsed.ts';
import type { Run } from '../signals/occurrence-log.ts';
import { firstIndex } from '../first-index.ts';
import { type Truth, stronger } from '../truth-value.ts';

/** A run that takes part in a window, and how sure that is. */
export interface Windowed {
	readonly run: Run;
	readonly truth: Truth;
}

/** The runs that stand in some stretch of `duration` with at least `atLeast` occurrences. */
export function countWindows(
	runs: readonly Run[],
	atLeast: number,
	duration: Duration | undefined,
	table: TimeTable,
): Windowed[] {
	return slide(runs, duration, table, {
		window: new CountWindow(atLeast),
		inside: (run) => countInside(run, atLeast, duration, table),
		together: (window) => keepPace(window, atLeast, duration, table),
	});
}

/** The runs that stand in some stretch of `duration` with at least `atLeast` different values. */
export function distinctWindows(
	runs: readonly Run[],
	valueOf: (run: Run) => unknown,
	atLeast: number,
	duration: Duration | undefined,
	table: TimeTable,
): Windowed[] {
	const valued = runs.filter((run) => valueOf(run) !== undefined);
	return slide(valued, duration, table, {
		window: new DistinctWindow(valueOf, atLeast),
		inside: () => (atLeast <= 1 ? 'holds' : 'fails'),
		together: (window) => meet(window, duration, table),
	});
}

interface Question {
	readonly window: FillingWindow;
	/** Answers for one run: can it fill a window by itself? */
	readonly inside: (run: Run) => Truth;
	/** Answers for several runs: do they fill a window together? */
	readonly together: (runs: readonly Run[]) => Truth;
}

/** The contents of a window, which know when they are enough. */
interface FillingWindow {
	add(run: Run): void;
	remove(run: Run): void;
	readonly isFull: boolean;
}

class CountWindow implements FillingWindow {
	#count = 0;
	readonly #atLeast: number;

	constructor(atLeast: number) {
		this.#atLeast = atLeast;
	}

	add({ count }: Run): void {
		this.#count += count;
	}

	remove({ count }: Run): void {
		this.#count -= count;
	}

	get isFull(): boolean {
		return this.#count >= this.#atLeast;
	}
}

class DistinctWindow implements FillingWindow {
	readonly #times = new Map<unknown, number>();
	readonly #valueOf: (run: Run) => unknown;
	readonly #atLeast: number;

	constructor(valueOf: (run: Run) => unknown, atLeast: number) {
		this.#valueOf = valueOf;
		this.#atLeast = atLeast;
	}

	add(run: Run): void {
		const value = this.#valueOf(run);
		this.#times.set(value, (this.#times.get(value) ?? 0) + 1);
	}

	remove(run: Run): void {
		const value = this.#valueOf(run);
		const times = this.#times.get(value) ?? 0;
		if (times <= 1) this.#times.delete(value);
		else this.#times.set(value, times - 1);
	}

	get isFull(): boolean {
		return this.#times.size >= this.#atLeast;
	}
}

/**
 * From the last run to the first: the shortest full window that begins with a run, then what else lies within the duration. A run
 * that is known to take part is not asked again, and near windows are asked before far ones, so few questions are asked of time.
 */
function slide(
	runs: readonly Run[],
	duration: Duration | undefined,
	table: TimeTable,
	{ window, inside, together }: Question,
): Windowed[] {
	const truths: Truth[] = runs.map(() => 'fails');
	// The window is full without the run at `behind`, or there is none.
	let behind = runs.length;
	for (let begin = runs.length - 1; begin >= 0; begin -= 1) {
		const first = runs[begin];
		if (first === undefined) break;
		window.add(first);
		for (let last = runs[behind - 1]; behind - 1 > begin && last !== undefined; last = runs[behind - 1]) {
			window.remove(last);
			if (!window.isFull) {
				window.add(last);
				break;
			}
			behind -= 1;
		}
		if (!window.isFull) continue;
		const at = behind - 1;
		const beyond = duration === undefined ? runs.length : tooFar(runs, begin, duration, table);
		if (at >= beyond) continue;
		const truth = at === begin ? inside(first) : together(runs.slice(begin, at + 1));
		if (truth === 'fails') continue;
		for (let inner = begin; inner <= at; inner += 1) {
			truths[inner] = stronger(truths[inner] ?? 'fails', truth);
		}
		for (let outer = at + 1; outer < beyond; outer += 1) {
			const last = runs[outer];
			if (last === undefined || truths[outer] === 'holds') continue;
			truths[outer] = stronger(truths[outer] ?? 'fails', windowTruth([first, last], duration, table));
		}
	}
	return runs.flatMap((run, at) => {
		const truth = truths[at] ?? 'fails';
		return truth === 'fails' ? [] : [{ run, truth }];
	});
}

/** The first run behind `begin` that lies too far from it for any window. */
function tooFar(runs: readonly Run[], begin: number, duration: Duration, table: TimeTable): number {
	const from = runs[begin]?.last.place;
	if (from === undefined) return begin;
	const isTooFar = (at: number): boolean => {
		const to = runs[at]?.first.place;
		return to !== undefined && span(table, from, to).lo > duration;
	};
	return begin + 1 + firstIndex(runs.length - begin - 1, (beyond) => isTooFar(begin + 1 + beyond));
}

/** `holds` where whole runs fit into a stretch of `duration`, `possible` where only their nearer ends do. */
function windowTruth(runs: readonly Run[], duration: Duration | undefined, table: TimeTable): Truth {
	const first = runs[0];
	const last = runs.at(-1);
	if (duration === undefined || first === undefined || last === undefined) return 'holds';
	let end = last.last.place;
	for (const run of runs) if (run.last.place.ordinal > end.ordinal) end = run.last.place;
	if (within(span(table, first.first.place, end), duration) === 'holds') return 'holds';
	return within(span(table, first.last.place, last.first.place), duration) === 'fails' ? 'fails' : 'possible';
}

/** `holds` where every run has an occurrence at most `duration` before the last one begins. Merged runs may overlap. */
function meet(runs: readonly Run[], duration: Duration | undefined, table: TimeTable): Truth {
	const last = runs.at(-1);
	if (duration === undefined || last === undefined) return 'holds';
	const whole = windowTruth(runs, duration, table);
	if (whole === 'holds') return whole;
	const meeting = last.first.place;
	const areAllNear = runs.every((run) => {
		if (run === last) return true;
		const before =
			run.last.place.ordinal <= meeting.ordinal ? span(table, run.last.place, meeting) : pauseOf(run, table);
		return within(before, duration) === 'holds';
	});
	return areAllNear ? 'holds' : whole;
}

/** `holds` where occurrences follow each other so closely that enough of them fit into a stretch of `duration`. */
function keepPace(
	runs: readonly Run[],
	atLeast: number,
	duration: Duration | undefined,
	table: TimeTable,
): Truth {
	const whole = windowTruth(runs, duration, table);
	if (whole !== 'possible' || duration === undefined) return whole;
	let longest = 0;
	for (const [at, run] of runs.entries()) {
		const before = runs[at - 1];
		longest = Math.max(longest, pauseOf(run, table).hi);
		if (before !== undefined) longest = Math.max(longest, span(table, before.last.place, run.first.place).hi);
	}
	return (atLeast - 1) * longest <= duration ? 'holds' : 'possible';
}

/** An upper bound for the distance from any point inside a run to the occurrence before it. */
export function pauseOf(run: Run, table: TimeTable): Interval {
	const whole = span(table, run.first.place, run.last.place);
	return { lo: 0, hi: Number.isFinite(whole.hi) ? Math.min(whole.hi, run.longestPause) : Infinity };
}

function countInside(run: Run, atLeast: number, duration: Duration | undefined, table: TimeTable): Truth {
	if (run.count < atLeast) return 'fails';
	if (duration === undefined || atLeast <= 1) return 'holds';
	const whole = span(table, run.first.place, run.last.place);
	if (whole.hi <= duration) return 'holds';
	return (atLeast - 1) * pauseOf(run, table).hi <= duration ? 'holds' : 'possible';
}
