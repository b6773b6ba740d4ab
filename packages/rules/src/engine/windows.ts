import type { Elapsed, Interval, Place, TimeTable } from '@whydown/timeline';
import type { Duration } from '../condition/ast.ts';
import type { Run } from './occurrence-log.ts';
import { type Truth, strongest } from './truth.ts';

/** Whether an elapsed time is within a duration: known only when both bounds agree. */
export function within(elapsed: Interval, duration: Duration): Truth {
	if (elapsed.hi <= duration) return 'holds';
	return elapsed.lo > duration ? 'fails' : 'possible';
}

/** Seconds from one place to another; nothing when they stand the other way round. */
export function span(table: TimeTable, from: Place, to: Place): Elapsed {
	return to.ordinal <= from.ordinal ? { lo: 0, hi: 0, likely: 0 } : table.elapsed(from, to);
}

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
		start: () => {
			let count = 0;
			return (run) => (count += run.count) >= atLeast;
		},
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
		start: () => {
			const seen = new Set<unknown>();
			return (run) => seen.add(valueOf(run)).size >= atLeast;
		},
		inside: () => (atLeast <= 1 ? 'holds' : 'fails'),
		together: (window) => meet(window, duration, table),
	});
}

interface Question {
	/** A fresh counter: is the window full once this run is in it? */
	readonly start: () => (run: Run) => boolean;
	/** Whether a run alone fills a window. */
	readonly inside: (run: Run) => Truth;
	/** Whether several runs together fill one. */
	readonly together: (runs: readonly Run[]) => Truth;
}

function slide(
	runs: readonly Run[],
	duration: Duration | undefined,
	table: TimeTable,
	question: Question,
): Windowed[] {
	const truths: Truth[] = runs.map(() => 'fails');
	const mark = (at: number, truth: Truth): void => {
		truths[at] = strongest(truths[at] ?? 'fails', truth);
	};
	for (const [begin, first] of runs.entries()) {
		const isFull = question.start();
		let full = false;
		for (let at = begin; at < runs.length; at += 1) {
			const last = runs[at];
			if (last === undefined) break;
			// From here on every window is too long, however few it holds.
			if (duration !== undefined && span(table, first.last.place, last.first.place).lo > duration) break;
			if (full) {
				mark(at, windowTruth([first, last], duration, table));
				continue;
			}
			full = isFull(last);
			if (!full) continue;
			const truth = at === begin ? question.inside(first) : question.together(runs.slice(begin, at + 1));
			for (let inner = begin; inner <= at; inner += 1) mark(inner, truth);
			if (truth === 'fails') break;
		}
	}
	return runs.flatMap((run, at) => {
		const truth = truths[at] ?? 'fails';
		return truth === 'fails' ? [] : [{ run, truth }];
	});
}

/** Whether whole runs fit into a stretch of `duration`, or at least their nearer ends do. */
function windowTruth(runs: readonly Run[], duration: Duration | undefined, table: TimeTable): Truth {
	const first = runs[0];
	const last = runs.at(-1);
	if (duration === undefined || first === undefined || last === undefined) return 'holds';
	let end = last.last.place;
	for (const run of runs) if (run.last.place.ordinal > end.ordinal) end = run.last.place;
	if (within(span(table, first.first.place, end), duration) === 'holds') return 'holds';
	return within(span(table, first.last.place, last.first.place), duration) === 'fails' ? 'fails' : 'possible';
}

/** Whether every run has an occurrence at most `duration` before the last one begins: merged runs overlap. */
function meet(runs: readonly Run[], duration: Duration | undefined, table: TimeTable): Truth {
	const last = runs.at(-1);
	if (duration === undefined || last === undefined) return 'holds';
	const meeting = last.first.place;
	const areAllNear = runs.every((run) => {
		if (run === last) return true;
		const before =
			run.last.place.ordinal <= meeting.ordinal ? span(table, run.last.place, meeting) : pauseOf(run, table);
		return within(before, duration) === 'holds';
	});
	return areAllNear ? 'holds' : windowTruth(runs, duration, table);
}

/** Whether occurrences follow each other so closely that enough of them fit into a stretch of `duration`. */
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
function pauseOf(run: Run, table: TimeTable): Interval {
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
