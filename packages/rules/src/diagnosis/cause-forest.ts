import type { Place } from '@whydown/timeline';
import { append } from '../append.ts';
import { firstIndex } from '../first-index.ts';
import { span } from '../evaluation/elapsed.ts';
import type { Rule } from '../rule.ts';
import { type Stretch, countOf, separatingSilence, silenceOf } from './stretches.ts';
import type { Observed } from './observed.ts';
import type { JudgedStretch } from './state.ts';

/** The stretches of one rule and key that become one finding: those that something explains, or those that nothing does. */
export interface FindingDraft {
	readonly stretches: JudgedStretch[];
	readonly isExplained: boolean;
	/** The drafts that explain one of its stretches. */
	readonly causes: Set<FindingDraft>;
	/** The drafts that hang under it at any depth, with the number of their lines inside of its own stretches. */
	readonly explained: Map<FindingDraft, number>;
}

/** For each rule the rules that it explains, each with its lag. */
type Edges = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Seconds from the beginning of a source's coverage in which a fault may be older than its first line. */
const coverageBegins = 60;

/**
 * Tells stretches that something explains from those that nothing does, and says what explains them. One stretch explains another
 * when they share the boot, its rule explains the other's rule, and it was there when the other began, give or take the edge's lag;
 * and when the other goes on at the end of the input, still then: a symptom that outlives its cause has another one.
 * A silence of the journal counts as long as it seems: what may hide in it would join today's fault to that of yesterday.
 *
 * @param judged in the order of the boots, and inside a boot in that of the input, for each rule and key
 */
export function causeForest(judged: readonly JudgedStretch[], observed: Observed): readonly FindingDraft[] {
	const edges = edgesOf(judged);
	const all = joinedDrafts(judged, edges, observed);
	for (const draft of all) doubtUnconfirmedSymptoms(draft);
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
	const drafts = joinedDrafts(judged, edgesOf(judged), observed);
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

function edgesOf(judged: readonly JudgedStretch[]): Edges {
	return acyclicEdges(judged.map(({ stretch }) => stretch.group.rule));
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

/**
 * A symptom that was seen last before its cause ended may have ended with it: that nobody has said so yet does not mean that it
 * goes on.
 */
function doubtUnconfirmedSymptoms({ stretches, causes }: FindingDraft): void {
	const latest = stretches.at(-1);
	if (latest?.state !== 'active' || latest.stretch.confirmed) return;
	const reasons = [...causes].flatMap((cause) => cause.stretches.at(-1) ?? []);
	const isOver =
		reasons.length > 0 && reasons.every(({ state }) => state === 'resolved' || state === 'historical');
	const after = ({ stretch }: JudgedStretch): boolean =>
		stretch.ended !== undefined && stretch.ended.by.place.ordinal > latest.stretch.last.place.ordinal;
	if (isOver && reasons.some(after)) stretches[stretches.length - 1] = { ...latest, state: 'unknown' };
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
				const step = edges.get(ruleOf(draft))?.get(ruleOf(next)) ?? 0;
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
		{ readonly cause: CauseSpan; readonly name: Name; readonly lag: number }[]
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
		for (const [{ boot, rule }, byName] of groups) {
			for (const [name, stretches] of byName) {
				const cause = new CauseSpan(stretches, observed);
				for (const [symptom, lag] of edges.get(rule.id) ?? []) {
					append(this.#bySymptom, `${boot} ${symptom}`, { cause, name, lag });
				}
			}
		}
	}

	/** The names of the causes that explain a stretch. A cause that is over for longer than the lag explains nothing that still goes on. */
	of({ stretch: { group, first, last }, state }: JudgedStretch): Name[] {
		const names: Name[] = [];
		for (const { cause, name, lag } of this.#bySymptom.get(`${group.boot} ${group.rule.id}`) ?? []) {
			if (!cause.joins(first.place, lag)) continue;
			if (state !== 'active' || cause.joins(last.place, lag)) names.push(name);
		}
		return names;
	}
}

/** The stretches of one cause in one boot, in order. */
class CauseSpan {
	readonly #observed: Observed;
	readonly #begins: readonly Place[];
	/** For each stretch, where the longest of it and those before it ends; `undefined`: not before the boot does. */
	readonly #lastsUntil: readonly (Place | undefined)[];
	/** Of those whose first lines may lie before what the input shows: where the longest ends. */
	readonly #oldest: { readonly lastsUntil: Place | undefined } | undefined;

	constructor(judged: readonly JudgedStretch[], observed: Observed) {
		this.#observed = observed;
		this.#begins = judged.map(({ stretch }) => stretch.first.place);
		const lastsUntil: (Place | undefined)[] = [];
		let oldest: { readonly lastsUntil: Place | undefined } | undefined;
		for (const [at, one] of judged.entries()) {
			const end = endOf(one, observed);
			lastsUntil.push(at === 0 ? end : later(lastsUntil[at - 1], end));
			if (mayBeOlder(one.stretch, observed)) {
				oldest = { lastsUntil: oldest === undefined ? end : later(oldest.lastsUntil, end) };
			}
		}
		this.#lastsUntil = lastsUntil;
		this.#oldest = oldest;
	}

	/** True where one of the stretches was there at a place, or began at most `lag` later: programs buffer, and time out late. */
	joins(there: Place, lag: number): boolean {
		const { table } = this.#observed;
		const lasts = (end: Place | undefined): boolean =>
			end === undefined || span(table, end, there).likely <= lag;
		const isLater = (begin: Place): boolean => span(table, there, begin).likely > lag;
		const { length } = this.#begins;
		const beganBy = firstIndex(length, (at) => isLater(this.#begins[at] ?? there));
		if (beganBy > 0 && lasts(this.#lastsUntil[beganBy - 1])) return true;
		return this.#oldest !== undefined && lasts(this.#oldest.lastsUntil);
	}
}

function later(one: Place | undefined, other: Place | undefined): Place | undefined {
	if (one === undefined || other === undefined) return undefined;
	return other.ordinal > one.ordinal ? other : one;
}

function mayBeOlder({ first }: Stretch, { table, coverage }: Observed): boolean {
	const shownFrom = coverage.beginningBefore(first.source, first.place);
	return shownFrom !== undefined && span(table, shownFrom, first.place).hi < coverageBegins;
}

/**
 * The end of a cause; `undefined` where it lasts to the end of the boot. A rule with `resolvedBy` lasts until that is seen, one
 * without ends with a silence.
 */
function endOf({ stretch, state }: JudgedStretch, { table }: Observed): Place | undefined {
	if (stretch.ended !== undefined) return stretch.ended.by.place;
	if (state === 'active' || stretch.group.rule.resolvedBy !== undefined) return undefined;
	const { last } = stretch;
	const boot = table.boots[stretch.group.boot];
	const silence = silenceOf(stretch.usualPause, separatingSilence);
	if (boot === undefined || span(table, last.place, boot.last).likely <= silence) return undefined;
	return last.place;
}

/** The lags of all edges between rules that fired, without edges that would close a circle. */
function acyclicEdges(rules: readonly Rule[]): Edges {
	const byId = new Map(rules.map((rule) => [rule.id, rule]));
	const edges = new Map<string, Map<string, number>>();
	const reaches = (from: string, to: string): boolean =>
		from === to || [...(edges.get(from)?.keys() ?? [])].some((next) => reaches(next, to));
	for (const rule of byId.values()) {
		const lags = new Map<string, number>();
		edges.set(rule.id, lags);
		for (const { rule: symptom, lag } of rule.explains) {
			if (byId.has(symptom) && !reaches(symptom, rule.id)) lags.set(symptom, lag);
		}
	}
	return edges;
}
