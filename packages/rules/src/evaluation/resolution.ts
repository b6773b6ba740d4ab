import type { Place } from '@whydown/timeline';
import type { Condition } from '../condition/ast.ts';
import { Absence } from './absence.ts';
import { evaluate, FirstValues, inFirst, Sequence } from './evaluate.ts';
import { byBeginning, type Run, type Witness } from '../signals/occurrence-log.ts';
import { firstIndex } from '../first-index.ts';
import type { Scope } from './scope.ts';
import { signalNames } from '../condition/traversal.ts';
import { type Truth, weaker } from '../truth-value.ts';

/** The line with which a condition began to hold. */
export interface Resolution {
	readonly by: Witness;
	readonly truth: Truth;
}

/** Finds the line with which a condition first holds after a place, from the lines after it alone; `undefined` when it does not. */
export type FindResolution = (after: Place) => Resolution | undefined;

/**
 * Prepares a condition to be asked from many places of a group. Relations between a line and its neighbours are worked out
 * once; counts and conditions inside conditions are asked anew of what stands after the place.
 */
export function prepareResolution(condition: Condition, scope: Scope): FindResolution {
	if (condition.kind !== 'and') return anyMatch(condition, scope);
	const parts = condition.of.map((part) => prepareResolution(part, scope));
	return (after) => {
		let latest: Resolution | undefined;
		for (const part of parts) {
			const resolution = part(after);
			if (resolution === undefined) return undefined;
			latest = latest === undefined ? resolution : bothOf(latest, resolution);
		}
		return latest;
	};
}

function bothOf(one: Resolution, other: Resolution): Resolution {
	const isLater = other.by.place.ordinal > one.by.place.ordinal;
	return { by: isLater ? other.by : one.by, truth: weaker(one.truth, other.truth) };
}

/** The surest, then the soonest. */
function better(one: Resolution | undefined, other: Resolution | undefined): Resolution | undefined {
	if (one === undefined || other === undefined) return one ?? other;
	if (one.truth !== other.truth) return one.truth === 'holds' ? one : other;
	return other.by.place.ordinal < one.by.place.ordinal ? other : one;
}

function anyMatch(condition: Condition, scope: Scope): FindResolution {
	switch (condition.kind) {
		case 'or': {
			const parts = condition.of.map((part) => anyMatch(part, scope));
			return (after) => {
				let best: Resolution | undefined;
				for (const part of parts) best = better(best, part(after));
				return best;
			};
		}
		case 'signal':
		case 'in-first':
			return ofSignal(condition, scope);
		case 'new':
			return ofFirsts(condition, scope);
		case 'then':
			return isPlain(condition.first) && isPlain(condition.second)
				? ofSequence(condition, scope)
				: anew(condition, scope);
		case 'not-followed-by':
			return isPlain(condition.what) && isPlain(condition.by)
				? ofUnfollowed(condition, scope)
				: anew(condition, scope);
		case 'not-preceded-by':
			return isPlain(condition.what) && isPlain(condition.by)
				? ofUnpreceded(condition, scope)
				: anew(condition, scope);
		case 'and':
		case 'count':
		case 'distinct':
			return anew(condition, scope);
		default: {
			const never: never = condition;
			return never;
		}
	}
}

/** True for a signal, and for an `or` of signals. */
function isPlain(condition: Condition): boolean {
	return condition.kind === 'or' ? condition.of.every(isPlain) : condition.kind === 'signal';
}

function ofSignal(
	condition: Extract<Condition, { readonly kind: 'signal' | 'in-first' }>,
	scope: Scope,
): FindResolution {
	const endings = new Endings();
	const truthAt = (run: Run, { place }: Witness): Truth =>
		condition.kind === 'signal'
			? run.truth
			: weaker(run.truth, inFirst(place, condition.within, scope.table));
	for (const run of scope.runs(condition.signal)) {
		endings.add(-Infinity, before(run.first), run.first, truthAt(run, run.first));
		// Of a run that goes on over the place, only the last occurrence is known to come later.
		endings.add(ordinalOf(run.first), before(run.last), run.last, truthAt(run, run.last));
	}
	return endings.finder();
}

function ofFirsts(condition: Extract<Condition, { readonly kind: 'new' }>, scope: Scope): FindResolution {
	const endings = new Endings();
	const firsts = new FirstValues(condition, scope);
	for (const run of scope.runs(condition.signal)) {
		const match = firsts.matchOf(run);
		if (match !== undefined) endings.add(-Infinity, before(run.first), run.first, match.truth);
	}
	return endings.finder();
}

function ofSequence(condition: Extract<Condition, { readonly kind: 'then' }>, scope: Scope): FindResolution {
	const sequence = new Sequence(evaluate(condition.second, scope).matches, condition.within, scope.table);
	const endings = new Endings();
	for (const first of evaluate(condition.first, scope).matches) {
		const whole = sequence.after(first);
		// The last evidence itself may begin what resolves it, `failed then repaired`.
		if (whole !== undefined) endings.add(-Infinity, ordinalOf(first.start), whole.end, whole.truth);
		const [run] = first.runs;
		if (run === undefined || run.count === 1) continue;
		const ofLast = sequence.afterLast(first);
		if (ofLast === undefined) continue;
		endings.add(ordinalOf(run.first), ordinalOf(run.last), ofLast.end, ofLast.truth);
	}
	return endings.finder();
}

function ofUnfollowed(
	condition: Extract<Condition, { readonly kind: 'not-followed-by' }>,
	scope: Scope,
): FindResolution {
	const absence = new Absence(condition, evaluate(condition.by, scope).matches, scope);
	const endings = new Endings();
	for (const what of evaluate(condition.what, scope).matches) {
		endings.add(-Infinity, before(what.end), what.end, weaker(what.truth, absence.of(what)));
		const [run] = what.runs;
		if (run === undefined || run.count === 1) continue;
		endings.add(
			ordinalOf(run.first),
			before(run.last),
			run.last,
			weaker(what.truth, absence.at(run.last.place)),
		);
	}
	return endings.finder();
}

function ofUnpreceded(
	condition: Extract<Condition, { readonly kind: 'not-preceded-by' }>,
	scope: Scope,
): FindResolution {
	const absence = new Absence(condition, evaluate(condition.by, scope).matches, scope);
	const endings = new Endings();
	for (const what of evaluate(condition.what, scope).matches) {
		const [run] = what.runs;
		if (run === undefined) continue;
		const ofFirst = unprecededFrom(run.first, absence);
		const ofLast = run.last === run.first ? ofFirst : unprecededFrom(run.last, absence);
		const possibleFrom = Math.min(ofFirst.possible, ofLast.possible);
		if (what.truth === 'holds') {
			endings.add(Math.min(ofFirst.sure, ofLast.sure), before(run.first), run.first, 'holds');
			endings.add(Math.max(ordinalOf(run.first), ofLast.sure), before(run.last), run.last, 'holds');
		}
		endings.add(possibleFrom, before(run.first), run.first, 'possible');
		endings.add(Math.max(ordinalOf(run.first), ofLast.possible), before(run.last), run.last, 'possible');
	}
	return endings.finder();
}

/** After which ordinals one has to begin to look for nothing to precede a line, possibly or surely. */
function unprecededFrom(
	{ place }: Witness,
	absence: Absence,
): { readonly possible: number; readonly sure: number } {
	const sure = absence.nearestCertain(place);
	const nearest = absence.nearest(place);
	const met = absence.counterpartNear(place);
	const possible = met === 'holds' && sure !== undefined ? ordinalOf(sure.witness) : -Infinity;
	if (absence.covered(place) !== 'holds') return { possible, sure: Infinity };
	const isNear = met !== 'fails' && nearest !== undefined;
	return { possible, sure: isNear ? Math.max(possible, ordinalOf(nearest.witness)) : possible };
}

/** Asks a condition of the occurrences that stand after the place. */
function anew(condition: Condition, scope: Scope): FindResolution {
	const signals = signalNames(condition);
	return (after) => {
		const isOver = signals.every(
			(name) => !scope.runs(name).some(({ last }) => ordinalOf(last) > after.ordinal),
		);
		if (isOver) return undefined;
		const later: Scope = {
			...scope,
			runs: (signal) =>
				scope
					.runs(signal)
					.flatMap((run) => partFrom(run, after) ?? [])
					.toSorted(byBeginning),
		};
		let best: Resolution | undefined;
		for (const { end, truth } of evaluate(condition, later).matches) {
			if (ordinalOf(end) > after.ordinal) best = better(best, { by: end, truth });
		}
		return best;
	};
}

/** The part of a run that stands at a place or after it. Of a run across the place, only the last occurrence is known to. */
function partFrom(run: Run, place: Place): Run | undefined {
	if (ordinalOf(run.last) < place.ordinal) return undefined;
	if (ordinalOf(run.first) >= place.ordinal) return run;
	return { ...run, first: run.last, count: 1, longestPause: 0 };
}

function ordinalOf({ place }: Witness): number {
	return place.ordinal;
}

function before(witness: Witness): number {
	return ordinalOf(witness) - 1;
}

/** A line that resolves what happened after `from` and up to `until`, as ordinals. */
interface Ending {
	readonly from: number;
	readonly until: number;
	readonly resolution: Resolution;
}

/** Lines that may resolve something, to be found by where it happened. */
class Endings {
	/** From any place: then only the soonest of those that are left counts. */
	readonly #fromAnywhere: Record<'holds' | 'possible', Ending[]> = { holds: [], possible: [] };
	/** From places in a stretch. */
	readonly #fromSomewhere: Record<'holds' | 'possible', Ending[]> = { holds: [], possible: [] };

	add(from: number, until: number, by: Witness, truth: Truth): void {
		if (truth === 'fails' || from >= until) return;
		const kept = from === -Infinity ? this.#fromAnywhere : this.#fromSomewhere;
		kept[truth].push({ from, until, resolution: { by, truth } });
	}

	finder(): FindResolution {
		const sure = [soonest(this.#fromAnywhere.holds), firstOpen(this.#fromSomewhere.holds)];
		const possible = [soonest(this.#fromAnywhere.possible), firstOpen(this.#fromSomewhere.possible)];
		return (after) => {
			for (const search of [sure, possible]) {
				let best: Resolution | undefined;
				for (const look of search) best = better(best, look(after));
				if (best !== undefined) return best;
			}
			return undefined;
		};
	}
}

function soonest(endings: readonly Ending[]): FindResolution {
	const inOrder = endings.toSorted((one, other) => one.until - other.until);
	const best: (Resolution | undefined)[] = inOrder.map(() => undefined);
	let soonestYet: Resolution | undefined;
	for (let at = inOrder.length - 1; at >= 0; at -= 1) {
		const resolution = inOrder[at]?.resolution;
		soonestYet = better(resolution, soonestYet);
		best[at] = soonestYet;
	}
	return (after) => best[firstIndex(best.length, (at) => (inOrder[at]?.until ?? Infinity) >= after.ordinal)];
}

/** For endings that come the later, the later they reach: as lines do that resolve what came just before them. */
function firstOpen(endings: readonly Ending[]): FindResolution {
	const inOrder = endings.toSorted((one, other) => one.until - other.until);
	const earliestFrom: number[] = inOrder.map(() => Infinity);
	let earliest = Infinity;
	for (let at = inOrder.length - 1; at >= 0; at -= 1) {
		earliest = Math.min(earliest, inOrder[at]?.from ?? Infinity);
		earliestFrom[at] = earliest;
	}
	return ({ ordinal }) => {
		let at = firstIndex(inOrder.length, (index) => (inOrder[index]?.until ?? Infinity) >= ordinal);
		for (; at < inOrder.length && (earliestFrom[at] ?? Infinity) < ordinal; at += 1) {
			const ending = inOrder[at];
			if (ending !== undefined && ending.from < ordinal) return ending.resolution;
		}
		return undefined;
	};
}
