/** A parsing expression of the subset of Ohm that we compile. Terminals are UTF-8 bytes. */
export type Expression =
	| { readonly kind: 'terminal'; readonly text: string; readonly bytes: readonly number[] }
	| { readonly kind: 'range'; readonly from: number; readonly to: number }
	| { readonly kind: 'any' }
	| { readonly kind: 'end' }
	| { readonly kind: 'sequence'; readonly parts: readonly Expression[] }
	| { readonly kind: 'choice'; readonly alternatives: readonly Expression[] }
	| { readonly kind: 'star' | 'plus' | 'optional' | 'not' | 'lookahead'; readonly body: Expression }
	| { readonly kind: 'apply'; readonly rule: string };

/** An alternative `… -- name` of the rule that has cases. */
export interface CaseAlternative {
	readonly name: string;
	readonly body: Expression;
}

export interface Grammar {
	readonly name: string;
	/** The first rule. */
	readonly start: string;
	/** Every rule but the one that has cases, in the order of the file. */
	readonly rules: ReadonlyMap<string, Expression>;
	readonly caseRule: string;
	readonly cases: readonly CaseAlternative[];
}

/** The expressions directly inside. */
export function partsOf(expression: Expression): readonly Expression[] {
	switch (expression.kind) {
		case 'sequence':
			return expression.parts;
		case 'choice':
			return expression.alternatives;
		case 'star':
		case 'plus':
		case 'optional':
		case 'not':
		case 'lookahead':
			return [expression.body];
		case 'terminal':
		case 'range':
		case 'any':
		case 'end':
		case 'apply':
			return [];
	}
}
