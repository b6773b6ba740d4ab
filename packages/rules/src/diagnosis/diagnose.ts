import { append } from '../append.ts';
import { appliesTo, whyNotApplicable } from '../evaluation/applicability.ts';
import type { IndexedSignal, SignalIndex } from '../signals/signal-index.ts';
import type { Rule, RulePack } from '../rule.ts';
import type { ComplaintLog } from '../signals/complaint-log.ts';
import type { TimeTable } from '@whydown/timeline';
import type { ClockWatch } from './clock-watch.ts';
import type { ConnectivityWatch } from './connectivity.ts';
import { coverageShown, isCheckable, whyNotCheckable } from './checkability.ts';
import { accountForComplaints, isPassing } from './complaint-account.ts';
import type {
	Diagnosis,
	Finding,
	NotCheckable,
	PassingTrouble,
	RuleCost,
	SeenRule,
	Verdict,
} from './diagnosis.ts';
import { evidenceOf, momentOf } from './moment.ts';
import { type Stretch, stretchesOf } from './stretches.ts';
import { findingOf } from './finding.ts';
import { candidatesUnderFaults, causeForest, type FindingDraft } from './cause-forest.ts';
import { groupsOf } from './group.ts';
import { type Observed, type ObservedContext, observedIn } from './observed.ts';
import { ranked } from './rank.ts';
import { rivalsOf, type RuleOutcomes } from './rivals.ts';
import { type JudgedStretch, stateOf } from './state.ts';
import { whyJumpUnmeasured } from './unmeasured-jump.ts';

/** The input of a diagnosis. */
export interface DiagnoseContext extends ObservedContext {
	readonly pack: RulePack;
	readonly connectivity: ConnectivityWatch;
	readonly clockWatch: ClockWatch;
	readonly complaints: ComplaintLog;
}

/** Makes the diagnosis: the rules that fired, what explains what, the states, and what could not be checked. */
export function diagnose(context: DiagnoseContext): Diagnosis {
	const { pack, table } = context;
	const observed = observedIn(context);
	const { judged, took } = judgedByAll(pack, observed, context.clock);
	const { drafts, passing } = withoutPassing(judged, observed);
	const { spokenFor, ...accounted } = accountForComplaints(context.complaints, {
		...context,
		drafts,
		passing,
	});

	const fired = new Set([
		...drafts.flatMap(({ stretches }) => stretches.map(({ stretch }) => stretch.group.rule.id)),
		...passing.map(({ group }) => group.rule.id),
	]);
	const { seen, notCheckable, notApplicable, clean } = silentRules(
		pack.rules.filter(({ id }) => !fired.has(id)),
		{ observed, context, spokenFor },
	);

	const findings = findingsOf(
		{
			byId: new Map(pack.rules.map((rule) => [rule.id, rule])),
			drafts,
			clean: new Set(clean),
			notApplicable: new Set(notApplicable.map(({ rule }) => rule)),
		},
		observed,
	);

	const fixBefore = new Map(pack.rules.map((rule) => [rule.id, rule.fixBefore]));
	const causes = ranked(
		findings.filter(({ explainedBy }) => explainedBy.length === 0),
		fixBefore,
	);
	const connectivity = context.connectivity.conclude(table, judged);
	const isCutOff = connectivity.state !== 'online' && connectivity.state !== 'unknown';
	return {
		verdict: verdictOf(causes, accounted.account.unexplained > 0 || isCutOff, clean.length > 0),
		causes,
		symptoms: ranked(
			findings.filter(({ explainedBy }) => explainedBy.length > 0),
			fixBefore,
		),
		passing: passing.flatMap((stretch) => passingTrouble(stretch, table)),
		...accounted,
		seen,
		notCheckable,
		notApplicable,
		clean,
		coverage: coverageShown(context.coverage, observed),
		connectivity,
		clockFollowed: context.clockWatch.conclude(table),
		timeline: { boots: table.boots, jumps: table.jumps, gaps: table.gaps, segments: table.segments },
		costs: costsOf(pack, context, took),
		dropped: droppedOf(pack, context),
	};
}

function verdictOf(causes: readonly Finding[], isUnexplained: boolean, isChecked: boolean): Verdict {
	if (causes.some(({ severity }) => severity !== 'info')) return 'fault';
	if (isUnexplained) return 'unexplained';
	return isChecked || causes.length > 0 ? 'clean' : 'nothing-to-judge';
}

/** Tells of the rules that did not fire which are clean, and why the others are not. */
function silentRules(
	rules: readonly Rule[],
	{
		observed,
		context,
		spokenFor,
	}: {
		readonly observed: Observed;
		readonly context: DiagnoseContext;
		readonly spokenFor: ReadonlyMap<string, number>;
	},
): Pick<Diagnosis, 'seen' | 'notCheckable' | 'notApplicable' | 'clean'> {
	const seen: SeenRule[] = [];
	const notCheckable: NotCheckable[] = [];
	const notApplicable: NotCheckable[] = [];
	const clean: string[] = [];
	for (const rule of rules) {
		if (appliesTo(rule.applies, observed.facts) === 'fails') {
			notApplicable.push({ rule: rule.id, why: whyNotApplicable(rule.applies, observed.facts) });
			continue;
		}
		const complaints = spokenFor.get(rule.id);
		if (complaints !== undefined) {
			seen.push({ rule: rule.id, complaints });
			continue;
		}
		const why = whyNotClean(rule, observed, context);
		if (why === undefined) clean.push(rule.id);
		else notCheckable.push({ rule: rule.id, ...why });
	}
	return { seen, notCheckable, notApplicable, clean };
}

/** The forest of what is no passing trouble. */
function withoutPassing(
	judged: readonly JudgedStretch[],
	observed: Observed,
): { readonly drafts: readonly FindingDraft[]; readonly passing: readonly Stretch[] } {
	const candidates = new Set(
		judged.filter((one) => isPassing(one, observed.table)).map(({ stretch }) => stretch),
	);
	if (candidates.size === 0) return { drafts: causeForest(judged, observed), passing: [] };
	for (const one of candidatesUnderFaults(judged, candidates, observed)) candidates.delete(one);
	return {
		drafts: causeForest(
			judged.filter(({ stretch }) => !candidates.has(stretch)),
			observed,
		),
		passing: [...candidates],
	};
}

function passingTrouble({ group, first, last, count, ended }: Stretch, table: TimeTable): PassingTrouble[] {
	if (ended === undefined) return [];
	return [
		{
			rule: group.rule.id,
			title: group.rule.title,
			count,
			first: momentOf(first, table),
			last: momentOf(last, table),
			ended: evidenceOf(ended.by, 'resolved', table),
		},
	];
}

/** The reason why an applicable rule that found nothing proves nothing; `undefined` when it is clean. */
export function whyNotClean(
	rule: Rule,
	observed: Observed,
	{ inputComplete }: DiagnoseContext,
): Omit<NotCheckable, 'rule'> | undefined {
	return whyNotCheckable(rule, observed, inputComplete) ?? whyJumpUnmeasured(rule, observed);
}

/** The stretches of all rules, and the time that each rule took, where there is a clock. */
function judgedByAll(
	{ rules }: RulePack,
	observed: Observed,
	clock: (() => number) | undefined,
): { readonly judged: readonly JudgedStretch[]; readonly took: ReadonlyMap<string, number> } {
	const took = new Map<string, number>();
	const judged = rules.flatMap((rule) => {
		const before = clock?.() ?? 0;
		const ofRule = judgedOf(rule, observed);
		if (clock !== undefined) took.set(rule.id, clock() - before);
		return ofRule;
	});
	return { judged, took };
}

function judgedOf(rule: Rule, observed: Observed): JudgedStretch[] {
	const stretches = groupsOf(rule, observed).flatMap(stretchesOf);
	if (stretches.length === 0) return [];
	const lastBoot = observed.table.boots.length - 1;
	const inLastBoot = new Set(stretches.flatMap(({ group }) => (group.boot === lastBoot ? [group.key] : [])));
	const wouldShow = isCheckable(rule, lastBoot, observed);
	return stretches.map((stretch) => {
		const isOfThePast = stretch.group.boot < lastBoot && wouldShow && !inLastBoot.has(stretch.group.key);
		return { stretch, state: isOfThePast ? 'historical' : stateOf(stretch, observed) };
	});
}

/**
 * One finding for each rule and key. Where something explains some of its episodes and not others, they are told apart: what is
 * explained hangs under its cause, the rest stands as a finding of its own.
 */
function findingsOf(outcomes: RuleOutcomes, observed: Observed): Finding[] {
	const { drafts } = outcomes;
	const ids = new Map<FindingDraft, string>();
	const taken = new Set<string>();
	// The unexplained part keeps the plain name.
	for (const draft of drafts.toSorted((one, other) => Number(one.isExplained) - Number(other.isExplained))) {
		const id = freeId(draft, taken);
		taken.add(id);
		ids.set(draft, id);
	}
	const explained = new Map<FindingDraft, string[]>();
	for (const draft of drafts) {
		for (const cause of draft.causes) append(explained, cause, ids.get(draft) ?? '');
	}
	return drafts.map((draft) =>
		findingOf(draft.stretches, {
			id: ids.get(draft) ?? '',
			explainedBy: [...draft.causes].map((cause) => ids.get(cause) ?? ''),
			explains: explained.get(draft) ?? [],
			linesExplained: Object.fromEntries(
				Array.from(draft.explained, ([under, lines]) => [ids.get(under) ?? '', lines]),
			),
			rivals: rivalsOf(draft, outcomes, observed),
			table: observed.table,
			facts: observed.facts,
		}),
	);
}

function freeId({ stretches }: FindingDraft, taken: ReadonlySet<string>): string {
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

function signalsOf(rule: Rule, index: SignalIndex): ReadonlySet<IndexedSignal> {
	return new Set(rule.signals.flatMap(({ name }) => index.named(rule, name) ?? []));
}

function droppedOf({ rules }: RulePack, { index, occurrences }: DiagnoseContext): Diagnosis['dropped'] {
	return rules.flatMap((rule) => {
		let count = 0;
		for (const signal of signalsOf(rule, index)) count += occurrences.dropped(signal);
		return count === 0 ? [] : [{ rule: rule.id, occurrences: count }];
	});
}
