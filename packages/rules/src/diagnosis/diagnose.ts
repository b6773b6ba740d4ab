import { appliesTo, whyNotApplicable } from '../engine/applicability.ts';
import { CoverageMap } from '../engine/coverage-map.ts';
import type { ConcludeContext } from '../engine/conclude-context.ts';
import type { Occurrences } from '../engine/occurrences.ts';
import { append, type SharedSignal, type SignalIndex } from '../engine/signals.ts';
import type { Rule, RulePack } from '../rule.ts';
import type { ConnectivityWatch } from './connectivity.ts';
import { coverageShown, isCheckable, whyNotCheckable } from './coverage.ts';
import type { Diagnosis, Finding, NotCheckable, RuleCost } from './diagnosis.ts';
import { stretchesOf } from './episodes.ts';
import { findingOf } from './finding.ts';
import { type Judged, type Part, partsOf } from './forest.ts';
import { type Asked, groupsOf } from './group.ts';
import { ranked } from './rank.ts';
import { stateOf } from './state.ts';
import { whyUntold } from './untold.ts';

export interface DiagnoseContext extends ConcludeContext {
	readonly pack: RulePack;
	readonly index: SignalIndex;
	readonly occurrences: Occurrences;
	/** Sources of commands whose output was read. */
	readonly commands: ReadonlySet<string>;
	readonly connectivity: ConnectivityWatch;
}

/** What the rules are asked about. */
export function askedOf(context: DiagnoseContext): Asked {
	return {
		...context,
		coverage: new CoverageMap(context.coverage, context.table),
		lacking: context.lacking ?? new Map(),
		heard: heardOf(context),
	};
}

function heardOf({
	index,
	occurrences,
}: Pick<DiagnoseContext, 'index' | 'occurrences'>): ReadonlySet<string> {
	const heard = new Set<string>();
	for (const signal of index.all) {
		for (const boot of occurrences.boots(signal)) {
			for (const { first } of occurrences.runs(signal, boot)) heard.add(first.source);
		}
	}
	return heard;
}

/** Says which rules fired, what explains what, how things stand, and what could not be checked. */
export function diagnose(context: DiagnoseContext): Diagnosis {
	const { pack, table, commands } = context;
	const asked = askedOf(context);
	const { clock } = context;
	const took = new Map<string, number>();
	const judged = pack.rules.flatMap((rule) => {
		const before = clock?.() ?? 0;
		const ofRule = judgedOf(rule, asked, commands);
		if (clock !== undefined) took.set(rule.id, clock() - before);
		return ofRule;
	});
	const findings = findingsOf(partsOf(judged, asked), asked);

	const fired = new Set(judged.map(({ stretch }) => stretch.group.rule.id));
	const notCheckable: NotCheckable[] = [];
	const notApplicable: NotCheckable[] = [];
	const clean: string[] = [];
	for (const rule of pack.rules) {
		if (fired.has(rule.id)) continue;
		if (appliesTo(rule.applies, asked.facts) === 'fails') {
			notApplicable.push({ rule: rule.id, why: whyNotApplicable(rule.applies, asked.facts) });
			continue;
		}
		const why = whyNotClean(rule, asked, context);
		if (why === undefined) clean.push(rule.id);
		else notCheckable.push({ rule: rule.id, ...why });
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
		notApplicable,
		clean,
		coverage: coverageShown(context.coverage, asked),
		connectivity: context.connectivity.conclude(table, judged),
		timeline: { boots: table.boots, jumps: table.jumps, gaps: table.gaps, segments: table.segments },
		costs: costsOf(pack, context, took),
		dropped: droppedOf(pack, context),
	};
}

/** Why a rule that found nothing, and applies, proves nothing; `undefined` when it is clean. */
export function whyNotClean(
	rule: Rule,
	asked: Asked,
	{ commands, inputComplete }: DiagnoseContext,
): Omit<NotCheckable, 'rule'> | undefined {
	return whyNotCheckable(rule, asked, commands, inputComplete) ?? whyUntold(rule, asked);
}

function judgedOf(rule: Rule, asked: Asked, commands: ReadonlySet<string>): Judged[] {
	const stretches = groupsOf(rule, asked).flatMap(stretchesOf);
	if (stretches.length === 0) return [];
	const lastBoot = asked.table.boots.length - 1;
	const inLastBoot = new Set(stretches.flatMap(({ group }) => (group.boot === lastBoot ? [group.key] : [])));
	const wouldShow = isCheckable(rule, lastBoot, asked, commands);
	return stretches.map((stretch) => {
		const isOfThePast = stretch.group.boot < lastBoot && wouldShow && !inLastBoot.has(stretch.group.key);
		return { stretch, state: isOfThePast ? 'historical' : stateOf(stretch, asked) };
	});
}

/**
 * One finding for each rule and key. Where something explains some of its episodes and not others, they are told apart: what is
 * explained hangs under its cause, the rest stands as a finding of its own.
 */
function findingsOf(parts: readonly Part[], asked: Asked): Finding[] {
	const ids = new Map<Part, string>();
	const taken = new Set<string>();
	// The unexplained part keeps the plain name.
	for (const part of parts.toSorted((one, other) => Number(one.isExplained) - Number(other.isExplained))) {
		const id = freeId(part, taken);
		taken.add(id);
		ids.set(part, id);
	}
	const explained = new Map<Part, string[]>();
	for (const part of parts) {
		for (const cause of part.causes) append(explained, cause, ids.get(part) ?? '');
	}
	return parts.map((part) =>
		findingOf(part.stretches, {
			id: ids.get(part) ?? '',
			explainedBy: [...part.causes].map((cause) => ids.get(cause) ?? ''),
			explains: explained.get(part) ?? [],
			linesExplained: Object.fromEntries(
				Array.from(part.explained, ([under, lines]) => [ids.get(under) ?? '', lines]),
			),
			table: asked.table,
			facts: asked.facts,
		}),
	);
}

function freeId({ stretches }: Part, taken: ReadonlySet<string>): string {
	const latest = stretches.at(-1)?.stretch.group;
	const key = latest?.key === undefined ? '' : `+${latest.key}`;
	const plain = `${latest?.rule.id ?? ''}@boot-${(latest?.boot ?? 0) + 1}${key}`;
	let id = plain;
	for (let number = 2; taken.has(id); number += 1) id = `${plain}.${number}`;
	return id;
}

function costsOf(
	{ rules }: RulePack,
	{ index, occurrences }: DiagnoseContext,
	took: ReadonlyMap<string, number>,
): readonly RuleCost[] {
	return rules.map((rule) => {
		const milliseconds = took.get(rule.id);
		const cost = { rule: rule.id, tried: 0, found: 0, kept: 0 };
		for (const signal of signalsOf(rule, index)) {
			cost.tried += signal.tried;
			cost.found += signal.found;
			cost.kept += occurrences.size(signal);
		}
		return milliseconds === undefined ? cost : { ...cost, milliseconds };
	});
}

function signalsOf(rule: Rule, index: SignalIndex): ReadonlySet<SharedSignal> {
	return new Set(rule.signals.flatMap(({ name }) => index.named(rule, name) ?? []));
}

function droppedOf({ rules }: RulePack, { index, occurrences }: DiagnoseContext): Diagnosis['dropped'] {
	return rules.flatMap((rule) => {
		let count = 0;
		for (const signal of signalsOf(rule, index)) count += occurrences.dropped(signal);
		return count === 0 ? [] : [{ rule: rule.id, occurrences: count }];
	});
}
