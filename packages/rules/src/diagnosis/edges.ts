import type { JudgedStretch } from './state.ts';

/** For each rule the rules that it explains, each with its lag. */
export type Edges = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** The lags of all edges between rules that fired, without edges that would close a circle. */
export function edgesOf(judged: readonly JudgedStretch[]): Edges {
	const byId = new Map(judged.map(({ stretch: { group } }) => [group.rule.id, group.rule]));
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
