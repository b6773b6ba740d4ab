import { type Answer, evaluate } from '../evaluation/evaluate.ts';
import { exclusionOf } from '../evaluation/exclusion.ts';
import { type Run, type Witness, byBeginning, latestOf } from '../signals/occurrence-log.ts';
import type { Resolution } from '../evaluation/resolution.ts';
import { type Recovery, recoveryOf } from './recovery.ts';
import { type Truth, stronger } from '../truth-value.ts';
import { span } from '../evaluation/elapsed.ts';
import type { Group } from './group.ts';

/** A rule's stretch of evidence inside one group, until it was resolved or fell silent. */
export interface Stretch {
	readonly group: Group;
	readonly runs: readonly Run[];
	readonly first: Witness;
	readonly last: Witness;
	readonly count: number;
	readonly truth: Truth;
	/** `possible` when something that would exclude the rule may have been there. */
	readonly excluded: Truth;
	/** The line that ended it. */
	readonly ended: Resolution | undefined;
	/** Usual time between its lines, in seconds; `undefined` when there are too few to say. */
	readonly usualPause: number | undefined;
	/** `true` where the output of a command at the end of the input shows it. */
	readonly confirmed: boolean;
	/** `true` where a later stretch of the same group follows. */
	readonly isFollowed: boolean;
}

/** Seconds of silence after which nobody knows whether a fault goes on, unless its lines come rarely anyway. */
export const knownSilence: number = 10 * 60;

/** A silence of this many seconds separates two stretches, unless the lines come rarely anyway. */
export const separatingSilence: number = 30 * 60;
const pausesInSilence = 3;

/** The longest silence of a stretch that still goes on, in seconds. */
export function silenceOf(usualPause: number | undefined, atLeast: number): number {
	return Math.max(atLeast, pausesInSilence * (usualPause ?? 0));
}

/** The stretches in which a rule fires in a group. None when it does not, or is excluded. */
export function stretchesOf(group: Group): Stretch[] {
	const { rule, table } = group;
	const { truth: excluded, remaining } = exclusionOf(rule, group);
	if (excluded === 'holds') return [];
	const answer = evaluate(rule.needs.condition, remaining);
	if (answer.truth === 'fails') return [];

	const truths = truthsOf(answer);
	const runs = failingOf([...truths.keys()], group).toSorted(byBeginning);
	const recovery = recoveryOf(group);
	const stretches: Stretch[] = [];
	const pieces = splitAtResolutions(runs, recovery).flatMap((piece) => splitAtSilences(piece, group));
	for (const [at, piece] of pieces.entries()) {
		const first = piece[0]?.first;
		const last = latestOf(piece.map(({ last: end }) => end));
		if (first === undefined || last === undefined) continue;
		const following = pieces[at + 1]?.[0]?.first;
		const resolution = recovery?.after(piece);
		const isBeforeNext =
			resolution !== undefined &&
			(following === undefined || resolution.by.place.ordinal <= following.place.ordinal);
		stretches.push({
			group,
			runs: piece,
			first,
			last,
			count: countOf(piece),
			truth: truthOf(piece, truths),
			excluded,
			ended: isBeforeNext ? resolution : undefined,
			usualPause: usualPause(piece, (from, to) => span(table, from.place, to.place).likely),
			confirmed: piece.some((run) => run.last.fromCommand),
			isFollowed: following !== undefined,
		});
	}
	return stretches;
}

/** The runs that tell of the failure, without what only stands beside it. */
function failingOf(runs: readonly Run[], group: Group): readonly Run[] {
	const { context = [] } = group.rule;
	if (context.length === 0) return runs;
	const beside = new Set(context.flatMap((signal) => group.runs(signal)));
	const failing = runs.filter((run) => !beside.has(run));
	return failing.length === 0 ? runs : failing;
}

/** The runs of all matches, each with the surest match that it takes part in. */
function truthsOf({ matches }: Answer): Map<Run, Truth> {
	const truths = new Map<Run, Truth>();
	for (const { runs, truth } of matches) {
		for (const run of runs) truths.set(run, stronger(truths.get(run) ?? 'fails', truth));
	}
	return truths;
}

function truthOf(runs: readonly Run[], truths: ReadonlyMap<Run, Truth>): Truth {
	let truth: Truth = 'fails';
	for (const run of runs) truth = stronger(truth, truths.get(run) ?? 'fails');
	return truth;
}

function splitAtResolutions(runs: readonly Run[], recovery: Recovery | undefined): Run[][] {
	if (recovery === undefined) return [[...runs]];
	return splitWhere(runs, (piece, last, next) => {
		if (!recovery.mayStandBetween(last.place.ordinal, next.first.place.ordinal)) return false;
		const resolution = recovery.after(piece);
		return resolution?.truth === 'holds' && resolution.by.place.ordinal <= next.first.place.ordinal;
	});
}

function splitAtSilences(runs: readonly Run[], { table }: Group): Run[][] {
	const usual = usualPause(runs, (from, to) => span(table, from.place, to.place).likely);
	const limit = silenceOf(usual, separatingSilence);
	return splitWhere(runs, (_piece, last, next) => {
		// A command's output tells of what has been going on, however long ago the journal told of it.
		return !next.first.fromCommand && span(table, last.place, next.first.place).likely > limit;
	});
}

function splitWhere(
	runs: readonly Run[],
	isBorder: (piece: readonly Run[], last: Witness, next: Run) => boolean,
): Run[][] {
	const pieces: Run[][] = [];
	let piece: Run[] = [];
	let last: Witness | undefined;
	for (const run of runs) {
		if (last !== undefined && isBorder(piece, last, run)) {
			pieces.push(piece);
			piece = [];
			last = undefined;
		}
		piece.push(run);
		if (last === undefined || run.last.place.ordinal > last.place.ordinal) last = run.last;
	}
	if (piece.length > 0) pieces.push(piece);
	return pieces;
}

/**
 * The number of lines in runs. A line that two signals match counts once; what only the time line says is no line of its own where
 * lines say it too.
 */
export function countOf(runs: readonly Run[]): number {
	const logged = runs.filter(({ first }) => first.source !== 'timeline');
	const single = new Set<Witness>();
	let count = 0;
	for (const run of logged.length > 0 ? logged : runs) {
		if (run.count === 1) {
			if (single.has(run.first)) continue;
			single.add(run.first);
		}
		count += run.count;
	}
	return count;
}

/** The median of the pauses between lines; from two pauses nothing is usual. */
function usualPause(
	runs: readonly Run[],
	seconds: (from: Witness, to: Witness) => number,
): number | undefined {
	const pauses: { readonly pause: number; readonly times: number }[] = [];
	let before: Witness | undefined;
	for (const run of runs) {
		if (run.first.fromCommand) continue;
		if (before !== undefined) pauses.push({ pause: seconds(before, run.first), times: 1 });
		if (run.count > 1) {
			pauses.push({ pause: seconds(run.first, run.last) / (run.count - 1), times: run.count - 1 });
		}
		before = run.last;
	}
	const times = pauses.reduce((sum, pause) => sum + pause.times, 0);
	if (times < 3) return undefined;
	let below = 0;
	for (const { pause, times: more } of pauses.toSorted((one, other) => one.pause - other.pause)) {
		below += more;
		if (below * 2 >= times) return pause;
	}
	return undefined;
}
