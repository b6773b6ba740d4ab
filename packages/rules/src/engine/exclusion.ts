import { evidenceNames } from '../condition/names.ts';
import type { Rule } from '../rule.ts';
import { Around } from './around.ts';
import { evaluate } from './evaluate.ts';
import type { Run } from './occurrence-log.ts';
import type { Scope } from './scope.ts';
import { type Truth, stronger } from './truth.ts';

/** What the exclusions of a rule leave of a group. */
export interface Exclusion {
	/** Whether it is something else altogether. */
	readonly truth: Truth;
	/** The group without the lines that are something else: those near to an exclusion that is bound in time. */
	readonly left: Scope;
}

/** Asks what says that it is something else, in the whole group or beside single lines. */
export function excluding({ excludes, needs }: Rule, scope: Scope): Exclusion {
	let truth: Truth = 'fails';
	const near: Around[] = [];
	for (const { condition, within } of excludes) {
		const answer = evaluate(condition, scope);
		if (within === undefined) truth = stronger(truth, answer.truth);
		else if (answer.truth !== 'fails') near.push(new Around(answer.matches, within, scope.table));
	}
	if (near.length === 0) return { truth, left: scope };

	const evidence = new Set(evidenceNames(needs.condition));
	// Two names for one signal must go on to mean the same occurrences.
	const judged = new Map<Run, readonly Run[]>();
	const judge = (run: Run): readonly Run[] => {
		let excluded: Truth = 'fails';
		for (const around of near) excluded = stronger(excluded, around.near(run));
		if (excluded === 'holds') return [];
		return [excluded === 'possible' ? { ...run, truth: 'possible' } : run];
	};
	const left = (run: Run): readonly Run[] => {
		let runs = judged.get(run);
		if (runs === undefined) {
			runs = judge(run);
			judged.set(run, runs);
		}
		return runs;
	};
	return {
		truth,
		left: {
			...scope,
			runs: (name) => (evidence.has(name) ? scope.runs(name).flatMap(left) : scope.runs(name)),
		},
	};
}
