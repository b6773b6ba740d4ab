import type { Place, TimeTable } from '@whydown/timeline';
import type { Condition, Duration } from '../condition/ast.ts';
import type { CoverageMap } from './coverage-map.ts';
import type { Run, Witness } from './occurrence-log.ts';
import { type Truth, strongest, weakest } from './truth.ts';
import { countWindows, distinctWindows, span, within } from './windows.ts';
import { signalNames } from './signals.ts';

/** A stretch in which a condition holds, and the lines that say so. */
export interface Match {
	readonly runs: readonly Run[];
	readonly start: Witness;
	/** The line with which it began to hold. */
	readonly end: Witness;
	readonly truth: Truth;
}

/** What a condition answers inside one group. */
export interface Answer {
	readonly truth: Truth;
	readonly matches: readonly Match[];
}

/** One group of one rule: the occurrences of one boot, or of one peer in one boot. */
export interface Scope {
	readonly table: TimeTable;
	readonly coverage: CoverageMap;
	/** Occurrences of a signal in this group, by their beginnings. */
	runs(signal: string): readonly Run[];
	/** The value of a field that the conditions ask about. */
	valueOf(signal: string, field: string, run: Run): unknown;
	/** The sources whose lines can show a signal. */
	sourcesOf(signal: string): readonly string[];
}

const nowhere: Answer = { truth: 'fails', matches: [] };

/** Asks a condition of a group. */
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
		case 'not-preceded-by': {
			const by = evaluate(condition.by, scope).matches;
			const sources = signalNames(condition.by).flatMap((name) => scope.sourcesOf(name));
			const direction = condition.kind === 'not-followed-by' ? 'after' : 'before';
			return answer(
				evaluate(condition.what, scope).matches.map((match) => ({
					...match,
					truth: weakest(match.truth, alone(match, by, direction, condition.within, sources, scope)),
				})),
			);
		}
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

/** When a condition first holds after a place; `undefined` when it does not. */
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
 * What of some runs stands at a place or after it: the last evidence itself may begin what resolves it, `failed then repaired`.
 * Of a run that goes on over the place, only the last occurrence is known to.
 */
function runsFrom(runs: readonly Run[], place: Place): readonly Run[] {
	return runs.flatMap((run) => {
		if (run.last.place.ordinal < place.ordinal) return [];
		if (run.first.place.ordinal >= place.ordinal) return [run];
		return [{ ...run, first: run.last, count: 1, longestPause: 0 }];
	});
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

/** Whether some occurrence of a match has no counterpart after, or before, it. */
function alone(
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
	// What the input does not show may have happened all the same.
	return sources.length > 0 && weakest(...shown) === 'holds' ? 'holds' : 'possible';
}

function inFirst(place: Place, duration: Duration, table: TimeTable): Truth {
	const since = within(table.sinceBootFirst(place), duration);
	// Where the boot's beginning was cut off, more time than this has passed.
	return since === 'holds' && table.boots[place.boot]?.startsAtBeginning !== true ? 'possible' : since;
}
