import type { Condition } from '../condition/ast.ts';
import { evidenceNames } from '../condition/traversal.ts';
import type { Rule } from '../rule.ts';
import { Nearby } from './nearby.ts';
import { evaluate } from './evaluate.ts';
import type { Run } from '../signals/occurrence-log.ts';
import type { Scope } from './scope.ts';
import { type Truth, stronger } from '../truth-value.ts';

/** The answer of a rule's exclusions in a group. */
export interface Exclusion {
	/** `holds` where the whole group is something else. */
	readonly truth: Truth;
	/** The group without the lines that stand near to an exclusion that is bound in time. */
	readonly remaining: Scope;
}

/** Asks the exclusions of a rule: of the whole group, or beside single lines where they are bound in time. */
export function exclusionOf({ excludes, needs }: Rule, scope: Scope): Exclusion {
	let truth: Truth = 'fails';
	const bound: Nearby[] = [];
	for (const { condition, within } of excludes) {
		const answer = evaluate(condition, scope);
		if (answer.truth === 'fails') truth = stronger(truth, isUnseen(condition, scope) ? 'possible' : 'fails');
		else if (within === undefined) truth = stronger(truth, answer.truth);
		else bound.push(new Nearby(answer.matches, within, scope.table));
	}
	if (bound.length === 0) return { truth, remaining: scope };

	const evidence = new Set(evidenceNames(needs.condition));
	// Two names for one signal must go on to mean the same occurrences.
	const judged = new Map<Run, readonly Run[]>();
	const judge = (run: Run): readonly Run[] => {
		let excluded: Truth = 'fails';
		for (const nearby of bound) excluded = stronger(excluded, nearby.near(run));
		if (excluded === 'holds') return [];
		return [excluded === 'possible' ? { ...run, truth: 'possible' } : run];
	};
	const judgedOnce = (run: Run): readonly Run[] => {
		let runs = judged.get(run);
		if (runs === undefined) {
			runs = judge(run);
			judged.set(run, runs);
		}
		return runs;
	};
	return {
		truth,
		remaining: {
			...scope,
			runs: (name) => (evidence.has(name) ? scope.runs(name).flatMap(judgedOnce) : scope.runs(name)),
		},
	};
}

/** True where a condition may hold although no line says so: the input shows none of the sources that would. */
export function isUnseen(condition: Condition, scope: Scope): boolean {
	switch (condition.kind) {
		case 'and':
			return condition.of.every((part) => mayHold(part, scope));
		case 'or':
			return condition.of.some((part) => isUnseen(part, scope));
		case 'then':
			return mayHold(condition.first, scope) && mayHold(condition.second, scope);
		case 'not-followed-by':
		case 'not-preceded-by':
			return isUnseen(condition.what, scope);
		case 'signal':
		case 'count':
		case 'distinct':
		case 'new':
		case 'in-first':
			return !scope.sourcesOf(condition.signal).some((source) => scope.isShown(source));
		default: {
			const never: never = condition;
			return never;
		}
	}
}

/** One part of several: it is there, or it may be. */
function mayHold(condition: Condition, scope: Scope): boolean {
	return isUnseen(condition, scope) || evaluate(condition, scope).truth !== 'fails';
}
