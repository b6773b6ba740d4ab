import type { Condition, Duration } from '../condition/ast.ts';

/**
 * A condition as the generated catalogue writes it: signals are their names, with `or` between where any of them is enough;
 * anything else is its kind and then its parts.
 */
export type BriefCondition =
	| string
	| readonly ['and' | 'or', of: readonly BriefCondition[]]
	| readonly ['then' | 'not-followed-by' | 'not-preceded-by', BriefCondition, BriefCondition, Duration?]
	| readonly ['count', signal: string, atLeast: number, within?: Duration]
	| readonly ['distinct', signal: string, field: string, atLeast: number, within?: Duration]
	| readonly ['new', signal: string, field: string]
	| readonly ['in-first', signal: string, within: Duration];

/** The condition that a brief one stands for. */
export function conditionOf(brief: BriefCondition): Condition {
	if (typeof brief === 'string') {
		const signals = brief.split(' or ').map((signal): Condition => ({ kind: 'signal', signal }));
		const [only, ...others] = signals;
		return only !== undefined && others.length === 0 ? only : { kind: 'or', of: signals };
	}
	switch (brief[0]) {
		case 'and':
		case 'or': {
			const [kind, of] = brief;
			return { kind, of: of.map(conditionOf) };
		}
		case 'then': {
			const [kind, first, second, duration] = brief;
			return { kind, first: conditionOf(first), second: conditionOf(second), within: duration };
		}
		case 'not-followed-by':
		case 'not-preceded-by': {
			const [kind, what, by, duration] = brief;
			return { kind, what: conditionOf(what), by: conditionOf(by), within: duration };
		}
		case 'count': {
			const [kind, signal, atLeast, duration] = brief;
			return { kind, signal, atLeast, within: duration };
		}
		case 'distinct': {
			const [kind, signal, field, atLeast, duration] = brief;
			return { kind, signal, field, atLeast, within: duration };
		}
		case 'new': {
			const [kind, signal, field] = brief;
			return { kind, signal, field };
		}
		case 'in-first': {
			const [kind, signal, duration] = brief;
			return { kind, signal, within: duration };
		}
		default: {
			const never: never = brief;
			return never;
		}
	}
}
