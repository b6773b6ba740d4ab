import type { Place, TimeTable } from '@whydown/timeline';
import type { Condition, Duration } from '../condition/ast.ts';
import { Absence } from './absence.ts';
import { lastOf, type Match, matchOf, noSurer } from './match.ts';
import { type MatchPoint, MatchPoints } from './match-points.ts';
import type { Run, Witness } from '../signals/occurrence-log.ts';
import type { Scope } from './scope.ts';
import { type Truth, stronger, weaker } from '../truth-value.ts';
import { span, within } from './elapsed.ts';
import { countWindows, distinctWindows, type Windowed } from './windows.ts';

/** The answer of a condition inside one group. */
export interface Answer {
	readonly truth: Truth;
	readonly matches: readonly Match[];
}

const nowhere: Answer = { truth: 'fails', matches: [] };

/** Asks a condition of a group: once over its occurrences in order, with look-ups by place where parts meet. */
export function evaluate(condition: Condition, scope: Scope): Answer {
	switch (condition.kind) {
		case 'signal':
			return answer(scope.runs(condition.signal).map((run) => matchOf(run)));
		case 'and':
			return allOf(condition.of.map((part) => evaluate(part, scope)));
		case 'or':
			return answer(condition.of.flatMap((part) => evaluate(part, scope).matches));
		case 'then': {
			const firsts = evaluate(condition.first, scope).matches;
			if (firsts.length === 0) return nowhere;
			const next = new Sequence(evaluate(condition.second, scope).matches, condition.within, scope.table);
			return answer(firsts.flatMap((first) => next.after(first) ?? []));
		}
		case 'not-followed-by':
		case 'not-preceded-by': {
			const what = evaluate(condition.what, scope).matches;
			if (what.length === 0) return nowhere;
			const absence = new Absence(condition, evaluate(condition.by, scope).matches, scope);
			return answer(what.map((match) => noSurer(match, absence.of(match))));
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
		case 'new': {
			const firsts = new FirstValues(condition, scope);
			return answer(scope.runs(condition.signal).flatMap((run) => firsts.matchOf(run) ?? []));
		}
		case 'in-first':
			return answer(
				scope
					.runs(condition.signal)
					.map((run) => noSurer(matchOf(run), inFirst(run.first.place, condition.within, scope.table))),
			);
		default: {
			const unknown: never = condition;
			return unknown;
		}
	}
}

/** The first occurrence of each value of a field in a group. */
export class FirstValues {
	readonly #firsts = new Set<Witness>();
	/** The very first: before it the input tells no value at all. */
	#earliest: Witness | undefined;
	readonly #sources: readonly string[];
	readonly #scope: Scope;

	constructor({ signal, field }: Extract<Condition, { readonly kind: 'new' }>, scope: Scope) {
		this.#sources = scope.sourcesOf(signal);
		this.#scope = scope;
		const seen = new Set<unknown>();
		for (const run of scope.allRuns(signal)) {
			const value = scope.valueOf(signal, field, run);
			if (value === undefined || seen.has(value)) continue;
			seen.add(value);
			this.#firsts.add(run.first);
			this.#earliest ??= run.first;
		}
	}

	/** The match that a run begins; `undefined` where its value is not new. */
	matchOf(run: Run): Match | undefined {
		if (!this.#firsts.has(run.first)) return undefined;
		return run.first === this.#earliest
			? noSurer(matchOf(run), this.#isBeginningShown(run.first.place))
			: matchOf(run);
	}

	/** `holds` where the input would have shown an earlier value. */
	#isBeginningShown(place: Place): Truth {
		const { coverage } = this.#scope;
		const isShown = this.#sources.some(
			(source) => coverage.spansBefore(source, place, undefined) === 'holds',
		);
		return isShown ? 'holds' : 'possible';
	}
}

/** The matches that follow others: the second part of a `then`. */
export class Sequence {
	readonly #seconds: MatchPoints;
	readonly #duration: Duration | undefined;
	readonly #table: TimeTable;

	constructor(seconds: readonly Match[], duration: Duration | undefined, table: TimeTable) {
		this.#seconds = MatchPoints.ofEnds(seconds);
		this.#duration = duration;
		this.#table = table;
	}

	/** A match with the next second after it, from its last occurrence or its first; `undefined` when none follows. */
	after(first: Match): Match | undefined {
		const last = lastOf(first);
		const fromLast = this.#from(last.place);
		if (last === first.end || fromLast?.near === 'holds') return sequenceMatch(first, fromLast);
		const fromEnd = this.#from(first.end.place);
		const isLastBetter =
			fromLast !== undefined && stronger(fromLast.near, fromEnd?.near ?? 'fails') === fromLast.near;
		return sequenceMatch(first, isLastBetter ? fromLast : fromEnd);
	}

	/** The same for what only the last occurrence of the match begins. */
	afterLast(first: Match): Match | undefined {
		return sequenceMatch(first, this.#from(lastOf(first).place));
	}

	#from(place: Place): Next | undefined {
		const point = this.#seconds.after(place);
		if (point === undefined) return undefined;
		if (this.#duration === undefined) return { point, near: 'holds' };
		return { point, near: within(span(this.#table, place, point.witness.place), this.#duration) };
	}
}

interface Next {
	readonly point: MatchPoint;
	readonly near: Truth;
}

function sequenceMatch(first: Match, next: Next | undefined): Match | undefined {
	if (next === undefined) return undefined;
	const { match, witness } = next.point;
	return {
		runs: [...first.runs, ...match.runs],
		start: first.start,
		end: witness,
		truth: weaker(weaker(first.truth, match.truth), next.near),
	};
}

/** `holds` for a place in the first seconds of its boot. */
export function inFirst(place: Place, duration: Duration, table: TimeTable): Truth {
	const since = within(table.sinceBootFirst(place), duration);
	// More time than this has passed in a boot whose beginning was cut off.
	return since === 'holds' && table.boots[place.boot]?.startsAtBeginning !== true ? 'possible' : since;
}

function answer(matches: readonly Match[]): Answer {
	let truth: Truth = 'fails';
	const possible: Match[] = [];
	for (const match of matches) {
		if (match.truth === 'fails') continue;
		truth = stronger(truth, match.truth);
		possible.push(match);
	}
	return possible.length === 0 ? nowhere : { truth, matches: possible };
}

function windowed({ run, truth }: Windowed): Match {
	return noSurer(matchOf(run), truth);
}

function allOf(parts: readonly Answer[]): Answer {
	let truth: Truth = 'holds';
	for (const part of parts) truth = weaker(truth, part.truth);
	if (truth === 'fails') return nowhere;
	return answer(parts.flatMap((part) => part.matches).map((match) => noSurer(match, truth)));
}
