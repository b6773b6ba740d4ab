import type { Place } from '@whydown/timeline';
import { append } from '../engine/signals.ts';
import { span } from '../engine/windows.ts';
import type { Rule } from '../rule.ts';
import type { State } from './diagnosis.ts';
import { type Stretch, separatingSilence, silenceOf } from './episodes.ts';
import type { Asked } from './group.ts';

/** A stretch with how things stood with it at the end of the input. */
export interface Judged {
	readonly stretch: Stretch;
	readonly state: State;
}

/** What whydown takes for "from the beginning": a source that was just starting to be shown, in seconds. */
const coverageBegins = 60;

/**
 * For every stretch the stretches that explain it: they share its boot, their rule explains its rule, and they were there when
 * it began, give or take the edge's lag. A silence of the journal counts as long as it seems: what may hide in it would join
 * today's fault to that of yesterday.
 */
export function explanations(
	judged: readonly Judged[],
	asked: Asked,
): ReadonlyMap<Judged, readonly Judged[]> {
	const edges = acyclicEdges(judged.map(({ stretch }) => stretch.group.rule));
	const byRuleAndBoot = new Map<string, Judged[]>();
	for (const symptom of judged) {
		const { boot, rule } = symptom.stretch.group;
		append(byRuleAndBoot, `${boot} ${rule.id}`, symptom);
	}
	const result = new Map<Judged, Judged[]>(judged.map((symptom) => [symptom, []]));
	for (const cause of judged) {
		const { rule, boot } = cause.stretch.group;
		for (const [id, lag] of edges.get(rule.id) ?? []) {
			for (const symptom of byRuleAndBoot.get(`${boot} ${id}`) ?? []) {
				if (joins(cause, symptom, lag, asked)) result.get(symptom)?.push(cause);
			}
		}
	}
	return result;
}

function joins(cause: Judged, symptom: Judged, lag: number, asked: Asked): boolean {
	const { first } = symptom.stretch;
	if (!beganBy(cause.stretch, first.place, lag, asked)) return false;
	const end = endOf(cause, asked);
	return end === undefined || span(asked.table, end, first.place).likely <= lag;
}

/** Whether the cause was there when the symptom began, or began at most `lag` later: programs buffer, and time out late. */
function beganBy(cause: Stretch, symptomBegan: Place, lag: number, { table, coverage }: Asked): boolean {
	if (span(table, symptomBegan, cause.first.place).likely <= lag) return true;
	const shownFrom = coverage.beginningBefore(cause.first.source, cause.first.place);
	// Its first lines may lie before what the input shows.
	return shownFrom !== undefined && span(table, shownFrom, cause.first.place).hi < coverageBegins;
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
function acyclicEdges(rules: readonly Rule[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
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
