import { CoverageMap } from '../engine/coverage-map.ts';
import type { ConcludeContext, Occurrences } from '../engine/engine.ts';
import { append, type SignalIndex } from '../engine/signals.ts';
import type { RulePack } from '../rule.ts';
import type { ConnectivityWatch } from './connectivity.ts';
import { coverageShown, whyNotCheckable } from './coverage.ts';
import type { Diagnosis, Finding, NotCheckable } from './diagnosis.ts';
import { stretchesOf } from './episodes.ts';
import { findingOf } from './finding.ts';
import { type Judged, explanations } from './forest.ts';
import { type Asked, groupsOf } from './group.ts';
import { ranked } from './rank.ts';
import { stateOf } from './state.ts';

export interface DiagnoseContext extends ConcludeContext {
	readonly pack: RulePack;
	readonly index: SignalIndex;
	readonly occurrences: Occurrences;
	/** Sources of commands whose output was read. */
	readonly commands: ReadonlySet<string>;
	readonly connectivity: ConnectivityWatch;
}

/** Says which rules fired, what explains what, how things stand, and what could not be checked. */
export function diagnose(context: DiagnoseContext): Diagnosis {
	const { pack, table, commands } = context;
	const asked: Asked = { ...context, coverage: new CoverageMap(context.coverage, table) };
	const judged = pack.rules.flatMap((rule) => judgedOf(rule, asked, commands));
	const findings = findingsOf(judged, asked);

	const fired = new Set(judged.map(({ stretch }) => stretch.group.rule.id));
	const notCheckable: NotCheckable[] = [];
	const clean: string[] = [];
	for (const rule of pack.rules) {
		if (fired.has(rule.id)) continue;
		const why = whyNotCheckable(rule, asked, commands, context.inputComplete);
		if (why === undefined) clean.push(rule.id);
		else notCheckable.push({ rule: rule.id, why });
	}

	const fixBefore = new Map(pack.rules.map((rule) => [rule.id, rule.fixBefore]));
	return {
		causes: ranked(
			findings.filter(({ explainedBy }) => explainedBy.length === 0),
			fixBefore,
		),
		symptoms: ranked(
			findings.filter(({ explainedBy }) => explainedBy.length > 0),
			fixBefore,
		),
		notCheckable,
		clean,
		coverage: coverageShown(context.coverage, asked),
		connectivity: context.connectivity.conclude(table),
		timeline: { boots: table.boots, jumps: table.jumps, segments: table.segments },
		dropped: droppedOf(pack, context),
	};
}

function judgedOf(rule: RulePack['rules'][number], asked: Asked, commands: ReadonlySet<string>): Judged[] {
	const stretches = groupsOf(rule, asked).flatMap(stretchesOf);
	const lastBoot = asked.table.boots.length - 1;
	return stretches.map((stretch) => {
		const inLastBoot = stretches.some(
			({ group }) => group.boot === lastBoot && group.key === stretch.group.key,
		);
		return { stretch, state: stateOf(stretch, inLastBoot, asked, commands) };
	});
}

/**
 * One finding for each rule and key. Where something explains some of its episodes and not others, they are told apart: what is
 * explained hangs under its cause, the rest stands as a finding of its own.
 */
function findingsOf(judged: readonly Judged[], asked: Asked): Finding[] {
	const causesOf = explanations(judged, asked);
	const parts = new Map<string, Judged[]>();
	for (const one of judged) {
		const { group } = one.stretch;
		const isExplained = (causesOf.get(one) ?? []).length > 0;
		const name = JSON.stringify([group.rule.id, group.key ?? null, isExplained]);
		append(parts, name, one);
	}

	const ids = new Map<Judged, string>();
	const taken = new Set<string>();
	// The unexplained part keeps the plain name.
	const inOrder = [...parts.values()].toSorted(
		(one, other) => explainedLast(one, causesOf) - explainedLast(other, causesOf),
	);
	for (const part of inOrder) {
		const id = freeId(part, taken);
		taken.add(id);
		for (const one of part) ids.set(one, id);
	}
	const idsOf = (some: Iterable<Judged>): string[] => [
		...new Set([...some].flatMap((one) => ids.get(one) ?? [])),
	];

	return [...parts.values()].map((part) => {
		const own = new Set(part);
		return findingOf(part, {
			id: idsOf(part)[0] ?? '',
			explainedBy: idsOf(part.flatMap((one) => causesOf.get(one) ?? [])),
			explains: idsOf(judged.filter((other) => causesOf.get(other)?.some((cause) => own.has(cause)))),
			table: asked.table,
		});
	});
}

function explainedLast(part: readonly Judged[], causesOf: ReadonlyMap<Judged, readonly Judged[]>): number {
	return part.some((one) => (causesOf.get(one) ?? []).length > 0) ? 1 : 0;
}

function freeId(part: readonly Judged[], taken: ReadonlySet<string>): string {
	const latest = part.at(-1)?.stretch.group;
	const key = latest?.key === undefined ? '' : `+${latest.key}`;
	const plain = `${latest?.rule.id ?? ''}@boot-${(latest?.boot ?? 0) + 1}${key}`;
	let id = plain;
	for (let number = 2; taken.has(id); number += 1) id = `${plain}.${number}`;
	return id;
}

function droppedOf({ rules }: RulePack, { index, occurrences }: DiagnoseContext): Diagnosis['dropped'] {
	return rules.flatMap((rule) => {
		const signals = new Set(rule.signals.flatMap(({ name }) => index.named(rule, name) ?? []));
		let count = 0;
		for (const signal of signals) count += occurrences.dropped(signal);
		return count === 0 ? [] : [{ rule: rule.id, occurrences: count }];
	});
}
