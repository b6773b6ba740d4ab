import type { Explanation, Rule } from '../rule.ts';
import type { JudgedStretch } from './state.ts';

/** The way in which one rule explains another. */
export interface Edge extends Pick<Explanation, 'lag' | 'near'> {
	/** `false` where the cause with this key is about another unit, peer or host than the symptom with that key. */
	links(cause: string | undefined, symptom: string | undefined): boolean;
}

/** For each rule the rules that it explains. */
export type Edges = ReadonlyMap<string, ReadonlyMap<string, Edge>>;

/** The edges between rules that fired, without those that would close a circle. */
export function edgesOf(judged: readonly JudgedStretch[]): Edges {
	const byId = new Map(judged.map(({ stretch: { group } }) => [group.rule.id, group.rule]));
	const edges = new Map<string, Map<string, Edge>>();
	const reaches = (from: string, to: string): boolean =>
		from === to || [...(edges.get(from)?.keys() ?? [])].some((next) => reaches(next, to));
	for (const rule of byId.values()) {
		const ofRule = new Map<string, Edge>();
		edges.set(rule.id, ofRule);
		for (const explanation of rule.explains) {
			const symptom = byId.get(explanation.rule);
			if (symptom === undefined || reaches(symptom.id, rule.id)) continue;
			ofRule.set(symptom.id, edgeOf(rule, explanation, symptom));
		}
	}
	return edges;
}

/** Two rules by unit tell of the same unit, unless the distance between their lines says enough. */
function edgeOf({ groupBy, units }: Rule, { lag, near }: Explanation, symptom: Rule): Edge {
	const isSame = near === undefined && groupBy !== 'boot' && groupBy === symptom.groupBy;
	const only = near === undefined && symptom.groupBy === 'unit' ? units : undefined;
	return {
		lag,
		...(near !== undefined && { near }),
		links: (cause, key) => {
			if (key === undefined) return true;
			if (only !== undefined && !only.includes(key)) return false;
			return !isSame || cause === undefined || cause === key;
		},
	};
}
