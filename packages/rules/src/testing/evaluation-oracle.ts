import type { Interval, Place, TimeTable } from '@whydown/timeline';
import type { Condition, Duration } from '../condition/ast.ts';
import type { Match } from '../evaluation/match.ts';
import { byBeginning, type Run, type Witness } from '../signals/occurrence-log.ts';
import type { Scope } from '../evaluation/scope.ts';
import { signalNames } from '../condition/traversal.ts';
import type { Truth } from '../truth-value.ts';
import { span, within } from '../evaluation/elapsed.ts';

const order: Readonly<Record<Truth, number>> = { fails: 0, possible: 1, holds: 2 };

function weakest(...truths: readonly Truth[]): Truth {
	return truths.toSorted((one, other) => order[one] - order[other])[0] ?? 'holds';
}

function strongest(...truths: readonly Truth[]): Truth {
	return truths.toSorted((one, other) => order[other] - order[one])[0] ?? 'fails';
}

/** The answer of a condition inside one group. */
interface Answer {
	readonly truth: Truth;
	readonly matches: readonly Match[];
}
const nowhere: Answer = { truth: 'fails', matches: [] };

/** Asks a condition of a group the plain way: every match is compared with every other. The oracle of `evaluate`. */
export function evaluate(condition: Condition, scope: Scope): Answer {
	switch (condition.kind) {
		case 'signal':
			return answer(scope.runs(condition.signal).map(matchOf));
		case 'and':
			return allOf(condition.of.map((part) => evaluate(part, scope)));
		case 'or':
			return answer(condition.of.flatMap((part) => evaluate(part, scope).matches));
		case 'then':
			return inOrder(
				evaluate(condition.first, scope).matches,
				evaluate(condition.second, scope).matches,
				condition.within,
				scope.table,
			);
		case 'not-followed-by':
		case 'not-preceded-by':
			return answer(absences(condition, scope));
		case 'count':
			return answer(
				countWindows(scope.runs(condition.signal), condition.atLeast, condition.within, scope.table).map(
					windowed,
				),
			);
		case 'distinct': {
			const { signal, field } = condition;
			return answer(
				distinctWindows(
					scope.runs(signal),
					(run) => scope.valueOf(signal, field, run),
					condition.atLeast,
					condition.within,
					scope.table,
				).map(windowed),
			);
		}
		case 'new':
			return answer(firstValues(condition, scope));
		case 'in-first':
			return answer(
				scope.runs(condition.signal).map((run) => {
					const match = matchOf(run);
					return {
						...match,
						truth: weakest(match.truth, inFirst(run.first.place, condition.within, scope.table)),
					};
				}),
			);
		default: {
			const unknown: never = condition;
			return unknown;
		}
	}
}

function absences(
	condition: Extract<Condition, { readonly kind: 'not-followed-by' | 'not-preceded-by' }>,
	scope: Scope,
): readonly Match[] {
	const by = evaluate(condition.by, scope).matches;
	const sources = signalNames(condition.by).flatMap((name) => scope.sourcesOf(name));
	const direction = condition.kind === 'not-followed-by' ? 'after' : 'before';
	return evaluate(condition.what, scope).matches.map((match) => ({
		...match,
		truth: weakest(match.truth, absent(match, by, direction, condition.within, sources, scope)),
	}));
}

function firstValues(
	{ signal, field }: Extract<Condition, { readonly kind: 'new' }>,
	scope: Scope,
): readonly Match[] {
	return scope.runs(signal).flatMap((run) => {
		const value = scope.valueOf(signal, field, run);
		// Of equal places the one that is listed first comes first.
		const first = scope.allRuns(signal).find((other) => scope.valueOf(signal, field, other) === value);
		if (value === undefined || first?.first !== run.first) return [];
		const told = scope.allRuns(signal).find((other) => scope.valueOf(signal, field, other) !== undefined);
		const isShown =
			told?.first !== run.first ||
			scope
				.sourcesOf(signal)
				.some((source) => scope.coverage.spansBefore(source, run.first.place, undefined) === 'holds');
		return [{ ...matchOf(run), truth: weakest(run.truth, isShown ? 'holds' : 'possible') }];
	});
}

/** `holds` where a match is near to all occurrences of a run, `possible` where one may be near to some: the oracle of `Nearby`. */
export function near(run: Run, matches: readonly Match[], duration: Duration, table: TimeTable): Truth {
	const distance = (from: Witness, to: Witness): Truth => within(span(table, from.place, to.place), duration);
	let truth: Truth = 'fails';
	for (const match of matches) {
		const last = lastOf(match);
		const [only] = match.runs;
		const isWhole = match.runs.length > 1 || only === undefined || pauseOf(only, table).hi <= duration;
		// Of merged occurrences only the outer ones are known to be where they are.
		const known = isWhole
			? [[match.start, last] as const]
			: [[match.start, match.start] as const, [last, last] as const];
		for (const [start, end] of match.truth === 'holds' ? known : []) {
			if (distance(run.first, start) === 'holds' && distance(end, run.last) === 'holds') return 'holds';
		}
		if (distance(run.last, match.start) !== 'fails' && distance(last, run.first) !== 'fails')
			truth = 'possible';
	}
	return truth;
}

/** The line with which a condition first holds after a place: asked anew of what is left. The oracle of `prepareResolution`. */
export function resolutionAfter(
	condition: Condition,
	after: Place,
	scope: Scope,
): { readonly by: Witness; readonly truth: Truth } | undefined {
	const later: Scope = { ...scope, runs: (signal) => runsFrom(scope.runs(signal), after) };
	return firstHolding(condition, after, later);
}

function firstHolding(
	condition: Condition,
	after: Place,
	scope: Scope,
): { readonly by: Witness; readonly truth: Truth } | undefined {
	if (condition.kind === 'and') {
		const parts = condition.of.map((part) => firstHolding(part, after, scope));
		let latest: { readonly by: Witness; readonly truth: Truth } | undefined;
		for (const part of parts) {
			if (part === undefined) return undefined;
			const truth = latest === undefined ? part.truth : weakest(latest.truth, part.truth);
			const isLater = latest === undefined || part.by.place.ordinal > latest.by.place.ordinal;
			latest = { by: isLater ? part.by : (latest?.by ?? part.by), truth };
		}
		return latest;
	}
	let best: { readonly by: Witness; readonly truth: Truth } | undefined;
	for (const { end, truth } of evaluate(condition, scope).matches) {
		if (end.place.ordinal <= after.ordinal) continue;
		const isSurer = best === undefined || (truth === 'holds' && best.truth === 'possible');
		const isSooner = best !== undefined && truth === best.truth && end.place.ordinal < best.by.place.ordinal;
		if (isSurer || isSooner) best = { by: end, truth };
	}
	return best;
}

/**
 * The parts of runs that stand at a place or after it: the last evidence itself may begin what resolves it, `failed then repaired`.
 * Of a run that goes on over the place, only the last occurrence is known to.
 */
function runsFrom(runs: readonly Run[], place: Place): readonly Run[] {
	const later = runs.flatMap((run) => {
		if (run.last.place.ordinal < place.ordinal) return [];
		if (run.first.place.ordinal >= place.ordinal) return [run];
		return [{ ...run, first: run.last, count: 1, longestPause: 0 }];
	});
	return later.toSorted(byBeginning);
}

function answer(matches: readonly Match[]): Answer {
	const possible = matches.filter(({ truth }) => truth !== 'fails');
	return { truth: strongest(...possible.map(({ truth }) => truth)), matches: possible };
}

function matchOf(run: Run): Match {
	return { runs: [run], start: run.first, end: run.first, truth: run.truth };
}

function windowed({ run, truth }: { readonly run: Run; readonly truth: Truth }): Match {
	return { ...matchOf(run), truth: weakest(run.truth, truth) };
}

function allOf(parts: readonly Answer[]): Answer {
	const truth = weakest(...parts.map((part) => part.truth));
	if (truth === 'fails') return nowhere;
	const matches = parts.flatMap((part) => part.matches);
	return answer(matches.map((match) => ({ ...match, truth: weakest(match.truth, truth) })));
}

/** For each first the next second after it. */
function inOrder(
	firsts: readonly Match[],
	seconds: readonly Match[],
	duration: Duration | undefined,
	table: TimeTable,
): Answer {
	const matches: Match[] = [];
	for (const first of firsts) {
		const best = [lastOf(first), first.end]
			.map((from) => next(from.place, seconds, duration, table))
			.reduce((one, other) => (strongest(one.truth, other.truth) === one.truth ? one : other));
		if (best.match === undefined || best.witness === undefined) continue;
		matches.push({
			runs: [...first.runs, ...best.match.runs],
			start: first.start,
			end: best.witness,
			truth: weakest(first.truth, best.match.truth, best.truth),
		});
	}
	return answer(matches);
}

interface Next {
	readonly match: Match | undefined;
	readonly witness: Witness | undefined;
	readonly truth: Truth;
}

function next(
	from: Place,
	matches: readonly Match[],
	duration: Duration | undefined,
	table: TimeTable,
): Next {
	let best: { readonly match: Match; readonly witness: Witness } | undefined;
	for (const match of matches) {
		const witness = [match.end, lastOf(match)].find(({ place }) => place.ordinal > from.ordinal);
		if (witness === undefined) continue;
		if (best === undefined || witness.place.ordinal < best.witness.place.ordinal) best = { match, witness };
	}
	if (best === undefined) return { match: undefined, witness: undefined, truth: 'fails' };
	const truth = duration === undefined ? 'holds' : within(span(table, from, best.witness.place), duration);
	return { ...best, truth };
}

function lastOf(match: Match): Witness {
	return match.runs.length === 1 ? (match.runs[0]?.last ?? match.end) : match.end;
}

/** `holds` where some occurrence of a match has no counterpart after it, or before it. */
function absent(
	match: Match,
	others: readonly Match[],
	direction: 'after' | 'before',
	duration: Duration | undefined,
	sources: readonly string[],
	scope: Scope,
): Truth {
	const ends = direction === 'after' ? [lastOf(match), match.end] : [match.start, lastOf(match)];
	return strongest(...ends.map(({ place }) => aloneAt(place, others, direction, duration, sources, scope)));
}

function aloneAt(
	place: Place,
	others: readonly Match[],
	direction: 'after' | 'before',
	duration: Duration | undefined,
	sources: readonly string[],
	scope: Scope,
): Truth {
	let met: Truth = 'fails';
	for (const other of others) {
		for (const { place: there } of direction === 'after'
			? [other.end, lastOf(other)]
			: [other.start, lastOf(other)]) {
			const isThere = direction === 'after' ? there.ordinal > place.ordinal : there.ordinal < place.ordinal;
			if (!isThere) continue;
			const distance =
				direction === 'after' ? span(scope.table, place, there) : span(scope.table, there, place);
			const near = duration === undefined ? 'holds' : within(distance, duration);
			met = strongest(met, weakest(near, other.truth));
		}
	}
	if (met === 'holds') return 'fails';
	if (met === 'possible') return 'possible';
	const shown = sources.map((source) =>
		direction === 'after'
			? scope.coverage.spansAfter(source, place, duration)
			: scope.coverage.spansBefore(source, place, duration),
	);
	// A line that the input does not show may have been written all the same.
	return sources.length > 0 && weakest(...shown) === 'holds' ? 'holds' : 'possible';
}

function inFirst(place: Place, duration: Duration, table: TimeTable): Truth {
	const since = within(table.sinceBootFirst(place), duration);
	// More time than this has passed in a boot whose beginning was cut off.
	return since === 'holds' && !(table.boots[place.boot]?.startsAtBeginning ?? false) ? 'possible' : since;
}

/** A run that takes part in a window, and how sure that is. */
interface Windowed {
	readonly run: Run;
	readonly truth: Truth;
}

/** The runs that stand in some stretch of `duration` with at least `atLeast` occurrences. */
function countWindows(
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
function distinctWindows(
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
	/** Answers for one run: can it fill a window by itself? */
	readonly inside: (run: Run) => Truth;
	/** Answers for several runs: do they fill a window together? */
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
	const meeting = last.first.place;
	const areAllNear = runs.every((run) => {
		if (run === last) return true;
		const before =
			run.last.place.ordinal <= meeting.ordinal ? span(table, run.last.place, meeting) : pauseOf(run, table);
		return within(before, duration) === 'holds';
	});
	return areAllNear ? 'holds' : windowTruth(runs, duration, table);
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
