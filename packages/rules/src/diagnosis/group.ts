import { signalNames } from '../condition/traversal.ts';
import { appliesTo } from '../evaluation/applicability.ts';
import type { Scope } from '../evaluation/scope.ts';
import { passes } from '../signals/field-test.ts';
import { isBlurred, type Run } from '../signals/occurrence-log.ts';
import { type IndexedSignal, sourceOfKind } from '../signals/signal-index.ts';
import { type Truth, weaker } from '../truth-value.ts';
import type { Rule } from '../rule.ts';
import type { Observed } from './observed.ts';

/** The occurrences that one rule looks at together: those of one boot, or of one peer in one boot. */
export interface Group extends Scope {
	readonly rule: Rule;
	readonly boot: number;
	/** The peer, host, pid or container; `undefined` when the rule groups by boot only. */
	readonly key: string | undefined;
	/** `holds` where the device runs versions that the rule applies to. */
	readonly applies: Truth;
	/** The value of a field that the texts of the rule name, as the event has it. */
	fieldOf(signal: string, field: string, run: Run): unknown;
}

/**
 * All groups of a rule in which something stands that its `needs` speaks of: boots in order, keys by first appearance. None
 * where the rule does not apply to the device.
 */
export function groupsOf(rule: Rule, observed: Observed): Group[] {
	const applies = appliesTo(rule.applies, observed.facts);
	if (applies === 'fails') return [];
	const needed = signalNames(rule.needs.condition).flatMap((name) => observed.index.named(rule, name) ?? []);
	const boots = [...new Set(needed.flatMap((signal) => [...observed.occurrences.boots(signal)]))];
	return boots
		.toSorted((one, other) => one - other)
		.flatMap((boot) =>
			keysOf(rule, needed, boot, observed).map((key) => groupOf({ rule, boot, key, applies }, observed)),
		);
}

/** The sources that can show a signal: from its kinds or its text, else what the rule says. */
export function sourcesOf(rule: Rule, signal: IndexedSignal | undefined): readonly string[] {
	if (signal?.source !== undefined) return [signal.source];
	if (signal?.kinds === undefined) return rule.sources.length > 0 ? rule.sources : ['*'];
	return [...new Set(signal.kinds.map(sourceOfKind))];
}

function keysOf(
	rule: Rule,
	needed: readonly IndexedSignal[],
	boot: number,
	{ occurrences }: Observed,
): (string | undefined)[] {
	if (rule.groupBy === 'boot') return [undefined];
	const keys = new Set<string>();
	for (const signal of needed) {
		for (const run of occurrences.runs(signal, boot)) {
			const key = groupKeyOf(run, signal, rule.groupBy);
			if (key !== undefined) keys.add(key);
		}
	}
	return keys.size === 0 ? [undefined] : [...keys];
}

function groupKeyOf(run: Run, signal: IndexedSignal, field: string): string | undefined {
	const value = run.values[signal.keeps.indexOf(field)];
	return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

/** One group, whatever stands in it. */
export function groupOf(
	{ rule, boot, key, applies }: Pick<Group, 'rule' | 'boot' | 'key' | 'applies'>,
	observed: Observed,
): Group {
	const found = new Map<string, readonly Run[]>();
	const fieldOf: Group['fieldOf'] = (name, field, run) =>
		run.values[observed.index.named(rule, name)?.keeps.indexOf(field) ?? -1];
	const allRuns = (name: string): readonly Run[] => {
		const known = found.get(name);
		if (known !== undefined) return known;
		const runs = runsOf(rule, observed.index.named(rule, name), boot, key, observed);
		found.set(name, runs);
		return runs;
	};
	return {
		rule,
		boot,
		key,
		applies,
		table: observed.table,
		coverage: observed.coverage,
		runs: allRuns,
		allRuns,
		fieldOf,
		valueOf: (name, field, run) => {
			const value = fieldOf(name, field, run);
			return Array.isArray(value) ? JSON.stringify(value) : value;
		},
		isShown: (source) =>
			observed.coverage.of(source, boot).length > 0 ||
			(observed.commands.has(source) && boot === observed.table.boots.length - 1),
		sourcesOf: (name) => sourcesOf(rule, observed.index.named(rule, name)),
	};
}

function runsOf(
	rule: Rule,
	signal: IndexedSignal | undefined,
	boot: number,
	key: string | undefined,
	{ occurrences, facts }: Observed,
): readonly Run[] {
	if (signal === undefined) return [];
	let runs = occurrences.runs(signal, boot);
	if (key !== undefined) {
		// A line that names no peer concerns them all; one of more peers than are told apart concerns none of those that are.
		runs = runs.filter((run) => {
			if (isBlurred(run)) return false;
			const own = groupKeyOf(run, signal, rule.groupBy);
			return own === undefined || own === key;
		});
	}
	if (signal.factTests.length === 0) return runs;
	return runs.flatMap((run) => {
		let truth: Truth = run.truth;
		for (const { field, test } of signal.factTests) {
			truth = weaker(truth, passes(test, run.values[signal.keeps.indexOf(field)], facts));
		}
		return truth === 'fails' ? [] : [{ ...run, truth }];
	});
}
