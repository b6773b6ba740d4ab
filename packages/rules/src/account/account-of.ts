import { evidenceNames } from '../condition/names.ts';
import { isCovered } from '../diagnosis/coverage.ts';
import { askedOf, whyNotClean, type DiagnoseContext } from '../diagnosis/diagnose.ts';
import { type Stretch, stretchesOf } from '../diagnosis/episodes.ts';
import { type Asked, type Group, groupOf, groupsOf } from '../diagnosis/group.ts';
import { evidenceOf, momentOf } from '../diagnosis/moment.ts';
import { appliesTo, whyNotApplicable } from '../engine/applicability.ts';
import { evaluate } from '../engine/evaluate.ts';
import { excluding, isUnseen } from '../engine/exclusion.ts';
import type { Run, Witness } from '../engine/occurrence-log.ts';
import type { Scope } from '../engine/scope.ts';
import { type Truth, stronger } from '../engine/truth.ts';
import type { Rule } from '../rule.ts';
import type {
	EpisodeAccount,
	ExclusionAccount,
	GroupAccount,
	PartAccount,
	RuleAccount,
	SeenLine,
	Shortfall,
	SignalAccount,
	Verdict,
} from './account.ts';
import { loosenedId } from './loosened.ts';
import { partAccount } from './shortfall.ts';

/** Says of one rule what was seen of it and what is missing. It asks what the diagnosis asks, so that the two agree. */
export function accountOf(rule: Rule, context: DiagnoseContext): RuleAccount {
	const { table, pack, facts } = context;
	const asked = askedOf(context);
	const applies = appliesTo(rule.applies, facts);
	const found = groupsOf(rule, asked);
	const lastBoot = table.boots.length - 1;
	const groups =
		found.length > 0 || applies === 'fails' || lastBoot < 0
			? found
			: [groupOf({ rule, boot: lastBoot, key: undefined, applies }, asked)];
	const loosened = pack.rules.find(({ id }) => id === loosenedId(rule));
	const accounts = groups.map((group) =>
		groupAccount(group, loosened && groupOf({ ...group, rule: loosened }, asked), (source) =>
			isCovered(source, group.boot, asked, context.commands),
		),
	);
	return { rule: rule.id, verdict: verdictOf(rule, accounts, asked, context), groups: accounts };
}

function verdictOf(
	rule: Rule,
	groups: readonly GroupAccount[],
	asked: Asked,
	context: DiagnoseContext,
): Verdict {
	if (groups.some(({ fired }) => fired)) return { kind: 'fired' };
	if (appliesTo(rule.applies, asked.facts) === 'fails')
		return { kind: 'not-applicable', why: whyNotApplicable(rule.applies, asked.facts) };
	const unproven = whyNotClean(rule, asked, context);
	return unproven === undefined ? { kind: 'silent' } : { kind: 'not-checkable', why: unproven.why };
}

function groupAccount(
	group: Group,
	loosened: Group | undefined,
	isShown: (source: string) => boolean,
): GroupAccount {
	const { rule, boot, key } = group;
	const { left } = excluding(rule, group);
	const needs = partAccount(rule.needs.condition, left);
	const wanted = wantedBy(needs);
	const stretches = stretchesOf(group);
	return {
		boot,
		key,
		fired: stretches.length > 0,
		signals: rule.signals.map(({ name }) => signalAccount(name, { group, left, loosened, isShown })),
		needs,
		wanted,
		matched: wanted.filter((name) => left.runs(name).length > 0),
		missing: missingFrom(needs),
		exclusions: rule.excludes.map((exclusion): ExclusionAccount => {
			const { truth, matches } = evaluate(exclusion.condition, group);
			const match = matches.find((one) => one.truth === truth);
			return {
				text: exclusion.text,
				within: exclusion.within,
				// What nobody shown would say may be so all the same.
				truth: truth === 'fails' && isUnseen(exclusion.condition, group) ? 'possible' : truth,
				by: match === undefined ? undefined : seenLine(match.end, group),
			};
		}),
		episodes: stretches.map((stretch) => episodeAccount(stretch)),
	};
}

interface Looking {
	readonly group: Group;
	/** The group without the lines that an exclusion takes away. */
	readonly left: Scope;
	readonly loosened: Group | undefined;
	readonly isShown: (source: string) => boolean;
}

function signalAccount(name: string, { group, left, loosened, isShown }: Looking): SignalAccount {
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
		excluded: count - counted(left.runs(name)),
		nearly: loosened === undefined ? 0 : Math.max(0, counted(loosened.runs(name)) - count),
		unseenSources: count > 0 ? [] : group.sourcesOf(name).filter((source) => !isShown(source)),
	};
}

function counted(runs: readonly Run[]): number {
	return runs.reduce((sum, { count }) => sum + count, 0);
}

function seenLine(witness: Witness, { table }: Scope): SeenLine {
	const { at, kind, text } = evidenceOf(witness, 'fired', table);
	return { at, kind, text };
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

/** How far a condition comes, from 0 to 1. */
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

/** Why a condition does not hold, on the way on which it comes farthest. */
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
