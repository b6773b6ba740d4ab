import type { Place } from '@whydown/timeline';
import { firstIndex } from '../engine/first-index.ts';
import { append } from '../engine/signals.ts';
import { span } from '../engine/windows.ts';
import type { Rule } from '../rule.ts';
import type { State } from './diagnosis.ts';
import { type Stretch, countOf, separatingSilence, silenceOf } from './episodes.ts';
import type { Asked } from './group.ts';

/** A stretch with how things stood with it at the end of the input. */
export interface Judged {
	readonly stretch: Stretch;
	readonly state: State;
}

/** The stretches of one rule and key that become one finding: those that something explains, or those that nothing does. */
export interface Part {
	readonly stretches: Judged[];
	readonly isExplained: boolean;
	/** The parts that explain one of its stretches. */
	readonly causes: Set<Part>;
	/** What hangs under it at any depth, and how many lines of that lie inside of its own stretches. */
	readonly explained: Map<Part, number>;
}

/** For each rule the rules that it explains, each with its lag. */
type Edges = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** What whydown takes for "from the beginning": a source that was just starting to be shown, in seconds. */
const coverageBegins = 60;

/**
 * Tells stretches that something explains from those that nothing does, and says what explains them. One stretch explains another
 * when they share the boot, its rule explains the other's rule, and it was there when the other began, give or take the edge's lag;
 * and when the other goes on at the end of the input, still then: a symptom that outlives its cause has another one.
 * A silence of the journal counts as long as it seems: what may hide in it would join today's fault to that of yesterday.
 *
 * @param judged in the order of the boots, and inside a boot in that of the input, for each rule and key
 */
export function partsOf(judged: readonly Judged[], asked: Asked): readonly Part[] {
	const edges = acyclicEdges(judged.map(({ stretch }) => stretch.group.rule));
	const anyCause = new Causes(judged, edges, asked, () => undefined);
	const parts = new Map<string, Part>();
	const partOf = new Map<Judged, Part>();
	for (const one of judged) {
		const { rule, key } = one.stretch.group;
		const isExplained = anyCause.of(one).length > 0;
		const name = JSON.stringify([rule.id, key ?? null, isExplained]);
		let part = parts.get(name);
		if (part === undefined) {
			part = { stretches: [], isExplained, causes: new Set(), explained: new Map() };
			parts.set(name, part);
		}
		part.stretches.push(one);
		partOf.set(one, part);
	}
	const causes = new Causes(judged, edges, asked, (one) => partOf.get(one));
	for (const part of parts.values()) {
		if (!part.isExplained) continue;
		for (const one of part.stretches) {
			for (const cause of causes.of(one)) if (cause !== undefined) part.causes.add(cause);
		}
	}
	const all = [...parts.values()];
	for (const part of all) doubtWhatIsNotSeenAgain(part);
	countExplained(all, edges, asked);
	return all;
}

/**
 * A symptom that was seen last before its cause ended may have ended with it: that nobody has said so yet does not mean that it
 * goes on.
 */
function doubtWhatIsNotSeenAgain({ stretches, causes }: Part): void {
	const latest = stretches.at(-1);
	if (latest?.state !== 'active' || latest.stretch.confirmed) return;
	const reasons = [...causes].flatMap((cause) => cause.stretches.at(-1) ?? []);
	const isOver =
		reasons.length > 0 && reasons.every(({ state }) => state === 'resolved' || state === 'historical');
	const after = ({ stretch }: Judged): boolean =>
		stretch.ended !== undefined && stretch.ended.by.place.ordinal > latest.stretch.last.place.ordinal;
	if (isOver && reasons.some(after)) stretches[stretches.length - 1] = { ...latest, state: 'unknown' };
}

/** Counts for each part the lines of what it explains that lie inside of its stretches: a symptom may have begun before, or go on after. */
function countExplained(parts: readonly Part[], edges: Edges, asked: Asked): void {
	const under = new Map<Part, Part[]>();
	for (const part of parts) for (const cause of part.causes) append(under, cause, part);
	for (const cause of under.keys()) {
		const lasting = new Map<number, Lasting>();
		for (const [boot, stretches] of byBoot(cause)) lasting.set(boot, new Lasting(stretches, asked));
		const lags = new Map<Part, number>([[cause, 0]]);
		for (const [part, lag] of lags) {
			for (const next of under.get(part) ?? []) {
				if (lags.has(next)) continue;
				const step = edges.get(ruleOf(part))?.get(ruleOf(next)) ?? 0;
				lags.set(next, lag + step);
				cause.explained.set(next, linesInside(next, lasting, lag + step));
			}
		}
	}
}

function ruleOf({ stretches }: Part): string {
	return stretches[0]?.stretch.group.rule.id ?? '';
}

function byBoot({ stretches }: Part): ReadonlyMap<number, readonly Judged[]> {
	const boots = new Map<number, Judged[]>();
	for (const one of stretches) append(boots, one.stretch.group.boot, one);
	return boots;
}

function linesInside({ stretches }: Part, lasting: ReadonlyMap<number, Lasting>, lag: number): number {
	let lines = 0;
	for (const { stretch } of stretches) {
		const cause = lasting.get(stretch.group.boot);
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
		{ readonly cause: Lasting; readonly name: Name; readonly lag: number }[]
	>();

	constructor(judged: readonly Judged[], edges: Edges, asked: Asked, nameOf: (one: Judged) => Name) {
		const groups = new Map<Stretch['group'], Map<Name, Judged[]>>();
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
				const cause = new Lasting(stretches, asked);
				for (const [symptom, lag] of edges.get(rule.id) ?? []) {
					append(this.#bySymptom, `${boot} ${symptom}`, { cause, name, lag });
				}
			}
		}
	}

	/** What explains a stretch. What still goes on is not explained by what is over for longer than the lag. */
	of({ stretch: { group, first, last }, state }: Judged): Name[] {
		const names: Name[] = [];
		for (const { cause, name, lag } of this.#bySymptom.get(`${group.boot} ${group.rule.id}`) ?? []) {
			if (!cause.joins(first.place, lag)) continue;
			if (state !== 'active' || cause.joins(last.place, lag)) names.push(name);
		}
		return names;
	}
}

/** The stretches of one cause in one boot, in order. */
class Lasting {
	readonly #asked: Asked;
	readonly #begins: readonly Place[];
	/** For each stretch, where the longest of it and those before it ends; `undefined`: not before the boot does. */
	readonly #lastsUntil: readonly (Place | undefined)[];
	/** Of those whose first lines may lie before what the input shows: where the longest ends. */
	readonly #oldest: { readonly lastsUntil: Place | undefined } | undefined;

	constructor(judged: readonly Judged[], asked: Asked) {
		this.#asked = asked;
		this.#begins = judged.map(({ stretch }) => stretch.first.place);
		const lastsUntil: (Place | undefined)[] = [];
		let oldest: { readonly lastsUntil: Place | undefined } | undefined;
		for (const [at, one] of judged.entries()) {
			const end = endOf(one, asked);
			lastsUntil.push(at === 0 ? end : later(lastsUntil[at - 1], end));
			if (mayBeOlder(one.stretch, asked)) {
				oldest = { lastsUntil: oldest === undefined ? end : later(oldest.lastsUntil, end) };
			}
		}
		this.#lastsUntil = lastsUntil;
		this.#oldest = oldest;
	}

	/** Whether one of the stretches was there at a place, or began at most `lag` later: programs buffer, and time out late. */
	joins(there: Place, lag: number): boolean {
		const { table } = this.#asked;
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

function mayBeOlder({ first }: Stretch, { table, coverage }: Asked): boolean {
	const shownFrom = coverage.beginningBefore(first.source, first.place);
	return shownFrom !== undefined && span(table, shownFrom, first.place).hi < coverageBegins;
}

/**
 * Where a cause ends; `undefined` when it lasts to the end of the boot. A rule that says how it is resolved lasts until that is seen;
 * one that does not ends with a silence.
 */
function endOf({ stretch, state }: Judged, { table }: Asked): Place | undefined {
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
