/** UTF-16 units from one to another, both included. */
export type UnitRange = readonly [from: number, to: number];

/** The syntax tree of a pattern. A set of no ranges matches nothing. */
export type PatternNode =
	| { readonly kind: 'set'; readonly ranges: readonly UnitRange[] }
	| { readonly kind: 'sequence'; readonly of: readonly PatternNode[] }
	| { readonly kind: 'choice'; readonly of: readonly PatternNode[] }
	| { readonly kind: 'repeat'; readonly of: PatternNode; readonly min: number; readonly max: number };

/** One of the outermost alternatives of a pattern: only these can be tied to the ends of the text. */
export interface PatternBranch {
	readonly node: PatternNode;
	readonly fromStart: boolean;
	readonly toEnd: boolean;
}
