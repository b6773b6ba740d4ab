import { signalNames } from '../condition/traversal.ts';
import { type FindResolution, type Resolution, prepareResolution } from '../evaluation/resolution.ts';
import { firstIndex } from '../first-index.ts';
import { type Run, type Witness, latestOf } from '../signals/occurrence-log.ts';
import { type Truth, weaker } from '../truth-value.ts';
import type { Group } from './group.ts';

/** What ends a stretch of evidence in one group: everything that failed in it has to work again. */
export interface Recovery {
	/** The line with which all of that works; `undefined` where something has not been seen to. */
	after(runs: readonly Run[]): Resolution | undefined;
	/** `false` where no line that could be a part of it stands between two ordinals. */
	mayStandBetween(from: number, to: number): boolean;
}

/** `undefined` for a rule that does not say what ends it. */
export function recoveryOf(group: Group): Recovery | undefined {
	const { resolvedBy, recovers = [] } = group.rule;
	if (resolvedBy === undefined && recovers.length === 0) return undefined;
	const whole = resolvedBy === undefined ? never : prepareResolution(resolvedBy.condition, group);
	const own = recovers.map(({ by }) => prepareResolution(by.condition, group));
	const conditions = [...(resolvedBy === undefined ? [] : [resolvedBy]), ...recovers.map(({ by }) => by)];
	const shownBy = recovers.map(({ signal }) => ordinalsOf(group.runs(signal)));
	const finderFor = ({ place }: Witness): FindResolution =>
		own[shownBy.findIndex((ordinals) => ordinals.has(place.ordinal))] ?? whole;
	const parts = Float64Array.from(
		conditions.flatMap(({ condition }) =>
			signalNames(condition).flatMap((name) =>
				group.runs(name).flatMap(({ first, last }) => [first.place.ordinal, last.place.ordinal]),
			),
		),
	).toSorted();
	return {
		after: (runs) => {
			const lasts = new Map<FindResolution, Witness>();
			for (const { last } of runs) {
				const find = finderFor(last);
				const known = lasts.get(find);
				if (known === undefined || known.place.ordinal < last.place.ordinal) lasts.set(find, last);
			}
			return allOf(lasts);
		},
		mayStandBetween: (from, to) => {
			const soonest = parts[firstIndex(parts.length, (at) => (parts[at] ?? Infinity) > from)];
			return soonest !== undefined && soonest <= to;
		},
	};
}

const never: FindResolution = () => undefined;

function ordinalsOf(runs: readonly Run[]): ReadonlySet<number> {
	return new Set(runs.flatMap(({ first, last }) => [first.place.ordinal, last.place.ordinal]));
}

function allOf(lasts: ReadonlyMap<FindResolution, Witness>): Resolution | undefined {
	const endings: Resolution[] = [];
	for (const [find, { place }] of lasts) {
		const ending = find(place);
		if (ending === undefined) return undefined;
		endings.push(ending);
	}
	const by = latestOf(endings.map((ending) => ending.by));
	if (by === undefined) return undefined;
	return { by, truth: endings.reduce<Truth>((truth, ending) => weaker(truth, ending.truth), 'holds') };
}
