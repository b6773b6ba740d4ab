import type { Place } from '@whydown/timeline';
import type { Condition } from '../condition/ast.ts';
import { Absence } from '../evaluation/absence.ts';
import { evaluate, inFirst } from '../evaluation/evaluate.ts';
import { lastOf, type Match } from '../evaluation/match.ts';
import type { Run, Witness } from '../signals/occurrence-log.ts';
import { MatchPoints } from '../evaluation/match-points.ts';
import type { Scope } from '../evaluation/scope.ts';
import { partsToHold, signalNames } from '../condition/traversal.ts';
import type { Truth } from '../truth-value.ts';
import { span } from '../evaluation/elapsed.ts';
import type { PartAccount, Shortfall } from './account.ts';
import { seenLine } from './seen-line.ts';

/** Asks a condition and all its parts, and says of each why it does not hold. The answers are those of `evaluate`. */
export function partAccount(condition: Condition, scope: Scope): PartAccount {
	const { truth } = evaluate(condition, scope);
	const parts = partsToHold(condition).map((part) => partAccount(part, scope));
	const shortfall = truth === 'holds' ? undefined : shortfallOf(condition, truth, parts, scope);
	return { condition, truth, shortfall, parts };
}

/** The reason why a condition does not certainly hold, where its parts do not say it. */
function shortfallOf(
	condition: Condition,
	truth: Truth,
	parts: readonly PartAccount[],
	scope: Scope,
): Shortfall | undefined {
	switch (condition.kind) {
		case 'and':
		case 'or':
			return undefined;
		case 'then':
			return parts.some(({ truth }) => truth === 'fails') ? undefined : sequenceShortfall(condition, scope);
		case 'not-followed-by':
		case 'not-preceded-by':
			return parts.some(({ truth }) => truth === 'fails')
				? undefined
				: absenceShortfall(condition, truth, scope);
		case 'signal':
			return unseen(condition.signal, truth, scope);
		case 'count':
			return unseen(condition.signal, truth, scope) ?? countShortfall(condition, scope);
		case 'distinct':
			return unseen(condition.signal, truth, scope) ?? distinctShortfall(condition, scope);
		case 'new':
			return unseen(condition.signal, truth, scope) ?? newShortfall(condition, truth, scope);
		case 'in-first':
			return unseen(condition.signal, truth, scope) ?? inFirstShortfall(condition, scope);
		default: {
			const never: never = condition;
			return never;
		}
	}
}

/** The shortfall of a signal that was never seen, or never for sure. */
function unseen(signal: string, asAWhole: Truth, scope: Scope): Shortfall | undefined {
	const runs = scope.runs(signal);
	if (runs.length === 0) return { kind: 'never-seen', signal };
	const isUnsure = asAWhole === 'possible' && runs.every(({ truth }) => truth === 'possible');
	return isUnsure ? { kind: 'unsure', signal } : undefined;
}

function sequenceShortfall(
	{ first, second, within }: Extract<Condition, { readonly kind: 'then' }>,
	scope: Scope,
): Shortfall | undefined {
	const firsts = evaluate(first, scope).matches;
	const seconds = evaluate(second, scope).matches;
	const points = MatchPoints.ofEnds(seconds);
	let nearest: Extract<Shortfall, { readonly kind: 'too-late' }> | undefined;
	for (const from of firsts.flatMap(endsOf)) {
		const next = points.after(from.place);
		if (next === undefined) continue;
		if (within === undefined) return undefined;
		const elapsed = span(scope.table, from.place, next.witness.place);
		if (nearest === undefined || elapsed.lo < nearest.elapsed.lo)
			nearest = {
				kind: 'too-late',
				first: seenLine(from, scope),
				second: seenLine(next.witness, scope),
				elapsed,
				allowed: within,
			};
	}
	if (nearest !== undefined) {
		if (nearest.elapsed.lo > nearest.allowed) return nearest;
		// It is near enough, or may be: then the parts are what is unsure, or the time.
		return nearest.elapsed.hi > nearest.allowed ? { kind: 'time-unknown' } : undefined;
	}
	const early = firsts[0]?.end;
	const late = seconds.at(-1);
	return early === undefined || late === undefined
		? undefined
		: { kind: 'wrong-order', first: seenLine(early, scope), second: seenLine(lastOf(late), scope) };
}

function endsOf(match: Match): readonly Witness[] {
	const last = lastOf(match);
	return last === match.end ? [last] : [match.end, last];
}

function absenceShortfall(
	condition: Extract<Condition, { readonly kind: 'not-followed-by' | 'not-preceded-by' }>,
	asAWhole: Truth,
	scope: Scope,
): Shortfall | undefined {
	const absence = new Absence(condition, evaluate(condition.by, scope).matches, scope);
	const isAfter = condition.kind === 'not-followed-by';
	let met: Shortfall | undefined;
	let unsure: Shortfall | undefined;
	for (const match of evaluate(condition.what, scope).matches) {
		const witness = isAfter ? lastOf(match) : match.start;
		const truth = absence.counterpartNear(witness.place);
		if (truth === 'possible') unsure = { kind: 'time-unknown' };
		const counterpart = absence.nearest(witness.place);
		if (truth === 'holds' && counterpart !== undefined)
			met = {
				kind: isAfter ? 'followed' : 'preceded',
				line: seenLine(witness, scope),
				by: seenLine(counterpart.witness, scope),
			};
		if (truth === 'fails' && absence.covered(witness.place) !== 'holds')
			unsure ??= { kind: 'not-covered', sources: unshown(condition, witness.place, scope) };
	}
	return asAWhole === 'fails' ? met : unsure;
}

/** The sources of what should be absent that the input does not show long enough. */
function unshown(
	{ kind, by, within }: Extract<Condition, { readonly kind: 'not-followed-by' | 'not-preceded-by' }>,
	place: Place,
	scope: Scope,
): readonly string[] {
	const { coverage } = scope;
	const sources = [...new Set(signalNames(by).flatMap((name) => scope.sourcesOf(name)))];
	return sources.filter((source) => {
		const shown =
			kind === 'not-followed-by'
				? coverage.spansAfter(source, place, within)
				: coverage.spansBefore(source, place, within);
		return shown !== 'holds';
	});
}

function countShortfall(
	{ signal, atLeast, within }: Extract<Condition, { readonly kind: 'count' }>,
	scope: Scope,
): Shortfall | undefined {
	const runs = scope.runs(signal);
	const seen = runs.reduce((sum, { count }) => sum + count, 0);
	if (seen < atLeast) return { kind: 'too-few', signal, seen, of: atLeast };
	if (within === undefined) return undefined;
	const filling = (window: readonly Run[]): number => window.reduce((sum, { count }) => sum + count, 0);
	return sparse(signal, runs, { of: atLeast, allowed: within, filling }, scope);
}

function distinctShortfall(
	{ signal, field, atLeast, within }: Extract<Condition, { readonly kind: 'distinct' }>,
	scope: Scope,
): Shortfall | undefined {
	const runs = scope.runs(signal).filter((run) => scope.valueOf(signal, field, run) !== undefined);
	const filling = (window: readonly Run[]): number =>
		new Set(window.map((run) => scope.valueOf(signal, field, run))).size;
	const seen = filling(runs);
	if (seen < atLeast) return { kind: 'too-few-values', signal, field, seen, of: atLeast };
	return within === undefined
		? undefined
		: sparse(signal, runs, { of: atLeast, allowed: within, filling }, scope);
}

interface Window {
	readonly of: number;
	readonly allowed: number;
	/** Counts what neighbouring runs hold: occurrences, or different values. */
	readonly filling: (window: readonly Run[]) => number;
}

/** By how much the shortest stretch with enough in it is too long. */
function sparse(
	signal: string,
	runs: readonly Run[],
	{ of, allowed, filling }: Window,
	{ table }: Scope,
): Shortfall {
	let closest = Infinity;
	let most = 0;
	for (const [begin, first] of runs.entries()) {
		for (let end = begin; end < runs.length; end += 1) {
			const last = runs[end];
			if (last === undefined) break;
			// The least time between the two: the places inside of merged runs are not known.
			const length = end === begin ? 0 : span(table, first.last.place, last.first.place).lo;
			const inside = filling(runs.slice(begin, end + 1));
			if (length <= allowed) most = Math.max(most, Math.min(inside, of));
			if (inside < of) continue;
			closest = Math.min(closest, length);
			break;
		}
	}
	// Near enough by these bounds, and yet not certain: the time between is not known.
	return closest <= allowed
		? { kind: 'time-unknown' }
		: { kind: 'too-sparse', signal, most, of, closest, allowed };
}

/** Either no line tells a value, or the first that is told may have been there before. */
function newShortfall(
	{ signal, field }: Extract<Condition, { readonly kind: 'new' }>,
	asAWhole: Truth,
	scope: Scope,
): Shortfall {
	if (asAWhole === 'fails') return { kind: 'too-few-values', signal, field, seen: 0, of: 1 };
	return { kind: 'not-covered', sources: scope.sourcesOf(signal) };
}

function inFirstShortfall(
	{ signal, within }: Extract<Condition, { readonly kind: 'in-first' }>,
	scope: Scope,
): Shortfall | undefined {
	const [earliest] = scope.runs(signal);
	if (earliest === undefined) return undefined;
	const { place } = earliest.first;
	const line = seenLine(earliest.first, scope);
	const elapsed = scope.table.sinceBootFirst(place);
	if (inFirst(place, within, scope.table) === 'fails')
		return { kind: 'late-in-boot', line, elapsed, allowed: within };
	return scope.table.boots[place.boot]?.startsAtBeginning === true
		? { kind: 'time-unknown' }
		: { kind: 'boot-cut', line };
}
