import { evidenceNames } from '../condition/traversal.ts';
import { isCovered } from '../diagnosis/checkability.ts';
import { type DiagnoseContext, whyNotClean } from '../diagnosis/diagnose.ts';
import { type Stretch, stretchesOf } from '../diagnosis/stretches.ts';
import { type Group, groupOf, groupsOf } from '../diagnosis/group.ts';
import { momentOf } from '../diagnosis/moment.ts';
import { type Observed, observedIn } from '../diagnosis/observed.ts';
import { appliesTo, whyNotApplicable } from '../evaluation/applicability.ts';
import { evaluate } from '../evaluation/evaluate.ts';
import { exclusionOf, isUnseen } from '../evaluation/exclusion.ts';
import type { Run, Witness } from '../signals/occurrence-log.ts';
import type { Scope } from '../evaluation/scope.ts';
import { type Truth, stronger } from '../truth-value.ts';
import type { Rule } from '../rule.ts';
import type {
	EpisodeAccount,
	ExclusionAccount,
	GroupAccount,
	PartAccount,
	RuleAccount,
	Shortfall,
	SignalAccount,
	RuleVerdict,
} from './account.ts';
import { signalProbeId } from './signal-probe.ts';
import { partAccount } from './part-account.ts';
import { seenLine } from './seen-line.ts';

/** Makes the account of one rule. It asks what the diagnosis asks, so that the two agree. */
export function accountOf(rule: Rule, context: DiagnoseContext): RuleAccount {
	const { table, pack, facts } = context;
	const observed = observedIn(context);
	const applies = appliesTo(rule.applies, facts);
	const found = groupsOf(rule, observed);
	const lastBoot = table.boots.length - 1;
	const groups =
		found.length > 0 || applies === 'fails' || lastBoot < 0
			? found
			: [groupOf({ rule, boot: lastBoot, key: undefined, applies }, observed)];
	const probe = pack.rules.find(({ id }) => id === signalProbeId(rule));
	const accounts = groups.map((group) =>
		groupAccount(group, probe && groupOf({ ...group, rule: probe }, observed), (source) =>
			isCovered(source, group.boot, observed),
		),
	);
	return { rule: rule.id, verdict: verdictOf(rule, accounts, observed, context), groups: accounts };
}

function verdictOf(
	rule: Rule,
	groups: readonly GroupAccount[],
	observed: Observed,
	context: DiagnoseContext,
): RuleVerdict {
	if (groups.some(({ fired }) => fired)) return { kind: 'fired' };
	if (appliesTo(rule.applies, observed.facts) === 'fails')
		return { kind: 'not-applicable', why: whyNotApplicable(rule.applies, observed.facts) };
	const unproven = whyNotClean(rule, observed, context);
	return unproven === undefined ? { kind: 'silent' } : { kind: 'not-checkable', why: unproven.why };
}

function groupAccount(
	group: Group,
	probe: Group | undefined,
	isShown: (source: string) => boolean,
): GroupAccount {
	const { rule, boot, key } = group;
	const { remaining } = exclusionOf(rule, group);
	const needs = partAccount(rule.needs.condition, remaining);
	const wanted = wantedBy(needs);
	const stretches = stretchesOf(group);
	return {
		boot,
		key,
		fired: stretches.length > 0,
		signals: rule.signals.map(({ name }) => signalAccount(name, { group, remaining, probe, isShown })),
		needs,
		wanted,
		matched: wanted.filter((name) => remaining.runs(name).length > 0),
		missing: missingFrom(needs),
		exclusions: rule.excludes.map((exclusion): ExclusionAccount => {
			const { truth, matches } = evaluate(exclusion.condition, group);
			const match = matches.find((one) => one.truth === truth);
			return {
				text: exclusion.text,
				within: exclusion.within,
				// A condition that only unseen sources would tell may hold all the same.
				truth: truth === 'fails' && isUnseen(exclusion.condition, group) ? 'possible' : truth,
				by: match === undefined ? undefined : seenLine(match.end, group),
			};
		}),
		episodes: stretches.map((stretch) => episodeAccount(stretch)),
	};
}

interface SignalContext {
	readonly group: Group;
	/** The group without the lines that an exclusion takes away. */
	readonly remaining: Scope;
	readonly probe: Group | undefined;
	readonly isShown: (source: string) => boolean;
}

function signalAccount(name: string, { group, remaining, probe, isShown }: SignalContext): SignalAccount {
	const runs = group.runs(name);
	const count = counted(runs);
	let truth: Truth = 'fails';
	let last: Witness | undefined;
	for (const run of runs) {
		truth = stronger(truth, run.truth);
		if (last === undefined || run.last.place.ordinal > last.place.ordinal) last = run.last;
	}
	const first = runs[0]?.first;
	return {
		name,
		count,
		first: first && seenLine(first, group),
		last: last && seenLine(last, group),
		truth,
		excluded: count - counted(remaining.runs(name)),
		nearly: probe === undefined ? 0 : Math.max(0, counted(probe.runs(name)) - count),
		unseenSources: count > 0 ? [] : group.sourcesOf(name).filter((source) => !isShown(source)),
	};
}

function counted(runs: readonly Run[]): number {
	return runs.reduce((sum, { count }) => sum + count, 0);
}

function episodeAccount({ group, first, last, count, ended }: Stretch): EpisodeAccount {
	return {
		first: momentOf(first, group.table),
		last: momentOf(last, group.table),
		count,
		ended: ended && { ...seenLine(ended.by, group), truth: ended.truth },
	};
}

/** Of several ways on which a condition can hold, the one that comes farthest. */
function farthest(parts: readonly PartAccount[]): PartAccount | undefined {
	const scored = parts.map((part) => ({ part, score: scoreOf(part) }));
	return scored.toSorted((one, other) => other.score - one.score)[0]?.part;
}

/** The part of a condition that is fulfilled, from 0 to 1. */
function scoreOf(part: PartAccount): number {
	if (part.truth === 'holds') return 1;
	if (part.truth === 'possible') return 0.9;
	const { condition, parts, shortfall } = part;
	if (condition.kind === 'or') return Math.max(0, ...parts.map(scoreOf));
	if (parts.length > 0) {
		const mean = parts.reduce((sum, one) => sum + scoreOf(one), 0) / parts.length;
		return mean * 0.8;
	}
	if (shortfall === undefined || shortfall.kind === 'never-seen') return 0;
	return 'seen' in shortfall && 'of' in shortfall ? (0.8 * shortfall.seen) / shortfall.of : 0.8;
}

/** The signals that a condition asks for, on the way on which it comes farthest. */
function wantedBy(part: PartAccount): readonly string[] {
	const { condition, parts } = part;
	if (condition.kind === 'or') {
		const way = farthest(parts);
		return way === undefined ? [] : wantedBy(way);
	}
	return parts.length === 0
		? evidenceNames(condition)
		: [...new Set(parts.flatMap((inner) => wantedBy(inner)))];
}

/** The shortfall of a condition, on the way on which it comes farthest. */
function missingFrom(part: PartAccount): Shortfall | undefined {
	if (part.truth === 'holds') return undefined;
	if (part.shortfall !== undefined) return part.shortfall;
	if (part.condition.kind === 'or') {
		const way = farthest(part.parts);
		return way && missingFrom(way);
	}
	for (const inner of part.parts) {
		const missing = missingFrom(inner);
		if (missing !== undefined) return missing;
	}
	return undefined;
}
