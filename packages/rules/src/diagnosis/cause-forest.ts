import { append } from '../append.ts';
import { type Stretch, countOf } from './stretches.ts';
import type { Observed } from './observed.ts';
import { type JudgedStretch, goesOn } from './state.ts';
import { withDoubts } from './unconfirmed-symptoms.ts';
import { CauseSpan } from './cause-span.ts';
import { type Edge, type Edges, edgesOf } from './edges.ts';

/** The stretches of one rule and key that become one finding: those that something explains, or those that nothing does. */
export interface FindingDraft {
	readonly stretches: JudgedStretch[];
	readonly isExplained: boolean;
	/** The drafts that explain one of its stretches. */
	readonly causes: Set<FindingDraft>;
	/** The drafts that hang under it at any depth, with the number of their lines inside of its own stretches. */
	readonly explained: Map<FindingDraft, number>;
}

/**
 * Tells stretches that something explains from those that nothing does, and says what explains them. One stretch explains another
 * when they share the boot, its rule explains the other's rule, and it was there when the other began, give or take the edge's lag.
 * What goes on at the end of the input is explained by what goes on there, too, and by nothing else: a symptom that outlives its
 * cause has another one.
 * A silence of the journal counts as long as it seems: what may hide in it would join today's fault to that of yesterday.
 *
 * @param judged in the order of the boots, and inside a boot in that of the input, for each rule and key
 */
export function causeForest(judged: readonly JudgedStretch[], observed: Observed): readonly FindingDraft[] {
	const edges = edgesOf(judged);
	const all = joinedDrafts(withDoubts(judged, edges, observed), edges, observed);
	countExplained(all, edges, observed);
	return all;
}

/**
 * The candidates for passing trouble that are none: they hang, at any depth, under a fault that is no candidate. What passed as the
 * symptom of a fault belongs to the fault.
 */
export function candidatesUnderFaults(
	judged: readonly JudgedStretch[],
	candidates: ReadonlySet<Stretch>,
	observed: Observed,
): ReadonlySet<Stretch> {
	const edges = edgesOf(judged);
	const drafts = joinedDrafts(withDoubts(judged, edges, observed), edges, observed);
	const found = new Set<Stretch>();
	const isFault = ({ stretch }: JudgedStretch): boolean => !candidates.has(stretch) || found.has(stretch);
	for (let before = -1; before < found.size;) {
		before = found.size;
		for (const { causes, stretches } of drafts) {
			if (![...causes].some((cause) => cause.stretches.some(isFault))) continue;
			for (const { stretch } of stretches) if (candidates.has(stretch)) found.add(stretch);
		}
	}
	return found;
}

/** The drafts of all stretches, each with those that explain it. */
function joinedDrafts(
	judged: readonly JudgedStretch[],
	edges: Edges,
	observed: Observed,
): readonly FindingDraft[] {
	const anyCause = new Causes(judged, edges, observed, () => undefined);
	const drafts = new Map<string, FindingDraft>();
	const draftOf = new Map<JudgedStretch, FindingDraft>();
	for (const one of judged) {
		const { rule, key } = one.stretch.group;
		const isExplained = anyCause.of(one).length > 0;
		const name = JSON.stringify([rule.id, key ?? null, isExplained]);
		let draft = drafts.get(name);
		if (draft === undefined) {
			draft = { stretches: [], isExplained, causes: new Set(), explained: new Map() };
			drafts.set(name, draft);
		}
		draft.stretches.push(one);
		draftOf.set(one, draft);
	}
	const causes = new Causes(judged, edges, observed, (one) => draftOf.get(one));
	for (const draft of drafts.values()) {
		if (!draft.isExplained) continue;
		for (const one of draft.stretches) {
			for (const cause of causes.of(one)) if (cause !== undefined) draft.causes.add(cause);
		}
	}
	return [...drafts.values()];
}

/** Counts for each draft the lines of what it explains that lie inside of its stretches: a symptom may have begun before, or go on after. */
function countExplained(drafts: readonly FindingDraft[], edges: Edges, observed: Observed): void {
	const under = new Map<FindingDraft, FindingDraft[]>();
	for (const draft of drafts) for (const cause of draft.causes) append(under, cause, draft);
	for (const cause of under.keys()) {
		const spans = new Map<number, CauseSpan>();
		for (const [boot, stretches] of byBoot(cause)) spans.set(boot, new CauseSpan(stretches, observed));
		const lags = new Map<FindingDraft, number>([[cause, 0]]);
		for (const [draft, lag] of lags) {
			for (const next of under.get(draft) ?? []) {
				if (lags.has(next)) continue;
				const step = edges.get(ruleOf(draft))?.get(ruleOf(next))?.lag ?? 0;
				lags.set(next, lag + step);
				cause.explained.set(next, linesInside(next, spans, lag + step));
			}
		}
	}
}

function ruleOf({ stretches }: FindingDraft): string {
	return stretches[0]?.stretch.group.rule.id ?? '';
}

function byBoot({ stretches }: FindingDraft): ReadonlyMap<number, readonly JudgedStretch[]> {
	const boots = new Map<number, JudgedStretch[]>();
	for (const one of stretches) append(boots, one.stretch.group.boot, one);
	return boots;
}

function linesInside(
	{ stretches }: FindingDraft,
	spans: ReadonlyMap<number, CauseSpan>,
	lag: number,
): number {
	let lines = 0;
	for (const { stretch } of stretches) {
		const cause = spans.get(stretch.group.boot);
		if (cause === undefined) continue;
		const inside = stretch.runs.flatMap((run) => {
			const begins = cause.joins(run.first.place, lag);
			const ends = cause.joins(run.last.place, lag);
			if (begins && ends) return [run];
			// Of lines that were merged into one run at least the outer one is known to lie inside.
			if (begins) return [{ ...run, last: run.first, count: 1 }];
			return ends ? [{ ...run, first: run.last, count: 1 }] : [];
		});
		lines += countOf(inside);
	}
	return lines;
}

/** The causes of each boot, by the rules that they explain: told apart by what `nameOf` says. */
class Causes<Name> {
	readonly #bySymptom = new Map<
		string,
		{
			readonly cause: CauseSpan;
			/** The part of it that goes on. */
			readonly presentCause: CauseSpan | undefined;
			readonly name: Name;
			readonly edge: Edge;
			/** The key of its group. */
			readonly key: string | undefined;
		}[]
	>();

	constructor(
		judged: readonly JudgedStretch[],
		edges: Edges,
		observed: Observed,
		nameOf: (one: JudgedStretch) => Name,
	) {
		const groups = new Map<Stretch['group'], Map<Name, JudgedStretch[]>>();
		for (const one of judged) {
			const { group } = one.stretch;
			if ((edges.get(group.rule.id)?.size ?? 0) === 0) continue;
			let byName = groups.get(group);
			if (byName === undefined) {
				byName = new Map();
				groups.set(group, byName);
			}
			append(byName, nameOf(one), one);
		}
		for (const [{ boot, rule, key }, byName] of groups) {
			for (const [name, stretches] of byName) {
				const cause = new CauseSpan(stretches, observed);
				const present = stretches.filter(goesOn);
				const presentCause = present.length === 0 ? undefined : new CauseSpan(present, observed);
				for (const [symptom, edge] of edges.get(rule.id) ?? []) {
					append(this.#bySymptom, `${boot} ${symptom}`, { cause, presentCause, name, edge, key });
				}
			}
		}
	}

	/** The names of the causes that explain a stretch: of one that goes on, those that go on as well. */
	of(one: JudgedStretch): Name[] {
		const { group, first, last } = one.stretch;
		const isPresent = goesOn(one);
		const names: Name[] = [];
		const causes = this.#bySymptom.get(`${group.boot} ${group.rule.id}`) ?? [];
		for (const { cause, presentCause, name, edge, key } of causes) {
			const there = isPresent ? presentCause : cause;
			if (!edge.links(key, group.key) || there?.explains(first.place, edge) !== true) continue;
			if (!isPresent || there.explains(last.place, edge)) names.push(name);
		}
		return names;
	}
}
