import fc from 'fast-check';
import type { Condition } from '../condition/ast.ts';

/** The signals that made-up conditions speak of. */
export const names = ['a', 'b', 'c'] as const;

/** A length of time that a condition may name. */
export const duration = fc.constantFrom(undefined, 0, 10, 60, 300);
/** The name of one of them. */
export const signal = fc.constantFrom(...names);

/** Conditions of all kinds, one in another. */
export const { condition } = fc.letrec<{ condition: Condition; leaf: Condition }>((tie) => ({
	condition: fc.oneof(
		{ depthSize: 'small', withCrossShrink: true },
		tie('leaf'),
		fc.record({
			kind: fc.constant('and' as const),
			of: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }),
		}),
		fc.record({
			kind: fc.constant('or' as const),
			of: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }),
		}),
		fc.record({
			kind: fc.constant('then' as const),
			first: tie('condition'),
			second: tie('condition'),
			within: duration,
		}),
		fc.record({
			kind: fc.constantFrom('not-followed-by' as const, 'not-preceded-by' as const),
			what: tie('condition'),
			by: tie('condition'),
			within: duration,
		}),
	),
	leaf: fc.oneof(
		fc.record({ kind: fc.constant('signal' as const), signal }),
		fc.record({ kind: fc.constant('signal' as const), signal }),
		fc.record({
			kind: fc.constant('count' as const),
			signal,
			atLeast: fc.integer({ min: 1, max: 5 }),
			within: duration,
		}),
		fc.record({
			kind: fc.constant('distinct' as const),
			signal,
			field: fc.constant('host'),
			atLeast: fc.integer({ min: 1, max: 3 }),
			within: duration,
		}),
		fc.record({ kind: fc.constant('in-first' as const), signal, within: fc.constantFrom(0, 30, 200) }),
		fc.record({ kind: fc.constant('new' as const), signal, field: fc.constant('host') }),
	),
}));
