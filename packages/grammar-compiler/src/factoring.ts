import type { Expression, Grammar } from './expression.ts';
import { characterOf } from './first-bytes.ts';

/** An alternative, or neighbours that begin with the same part: it is matched once for all of them. */
export type Factored =
	| { readonly kind: 'alternative'; readonly number: number; readonly rest: Expression }
	| { readonly kind: 'group'; readonly first: Expression; readonly members: readonly Factored[] };

/**
 * Factors out of neighbouring alternatives what they begin with. (`a ": x" | a ": y"` is `a (": x" | ": y")`: where `a`
 * fails both do, and it matches the same for both.) Texts and single characters are left: they are compared at once.
 */
export function factored(alternatives: readonly Expression[], grammar: Grammar): readonly Factored[] {
	return factoredFrom(
		alternatives.map((rest, number) => ({ number, rest })),
		grammar,
	);
}

/** The expression that matches the same. */
export function expressionOf(node: Factored): Expression {
	if (node.kind === 'alternative') return node.rest;
	const choice: Expression = { kind: 'choice', alternatives: node.members.map(expressionOf) };
	return { kind: 'sequence', parts: [node.first, choice] };
}

interface Numbered {
	readonly number: number;
	readonly rest: Expression;
}

function factoredFrom(alternatives: readonly Numbered[], grammar: Grammar): readonly Factored[] {
	const nodes: Factored[] = [];
	for (let at = 0; at < alternatives.length;) {
		const [one] = alternatives.slice(at, at + 1);
		if (one === undefined) break;
		const first = firstPartOf(one.rest);
		const key = JSON.stringify(first);
		let end = at + 1;
		if (first !== undefined && isDear(first, grammar)) {
			while (end < alternatives.length && JSON.stringify(firstPartOf(alternatives[end]?.rest)) === key)
				end += 1;
		}
		if (first === undefined || end === at + 1) nodes.push({ kind: 'alternative', ...one });
		else {
			const rests = alternatives
				.slice(at, end)
				.map(({ number, rest }) => ({ number, rest: withoutFirst(rest) }));
			nodes.push({ kind: 'group', first, members: factoredFrom(rests, grammar) });
		}
		at = end;
	}
	return nodes;
}

function firstPartOf(expression: Expression | undefined): Expression | undefined {
	return expression?.kind === 'sequence' ? expression.parts[0] : expression;
}

function withoutFirst(expression: Expression): Expression {
	return { kind: 'sequence', parts: expression.kind === 'sequence' ? expression.parts.slice(1) : [] };
}

function isDear(expression: Expression, grammar: Grammar): boolean {
	return expression.kind !== 'terminal' && characterOf(expression, grammar) === undefined;
}
