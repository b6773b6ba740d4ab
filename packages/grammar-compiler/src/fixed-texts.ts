import type { Expression, Grammar } from './expression.ts';
import { characterOf } from './first-bytes.ts';
import { readGrammar } from './subset.ts';

/** Texts that stand in this order in every message of one kind; `undefined` stands for a text that is free. */
export type FixedTexts = readonly (string | undefined)[];

/** One way in which a case can be said. */
export interface Wording {
	readonly case: string;
	readonly texts: FixedTexts;
}

/** More ways of one expression than these are not told apart: it counts as free. */
const mostWordings = 200;

const free: FixedTexts = [undefined];
const nothing: FixedTexts = [];

/**
 * The ways in which the cases of a grammar can be said, by the texts that are fixed in them. What stands before the case in the
 * start rule (a level, a stamp of the program) is no part of it.
 *
 * @throws {@link GrammarError} where `compileGrammar` throws, too
 *
 * @example
 * ```ts
 * wordingsOf('Greeting { line = ("hello " | "hi ") who "!" -- greeted\n who = any+ }');
 * // [{ case: 'greeted', texts: ['hello ', undefined, '!'] }, { case: 'greeted', texts: ['hi ', undefined, '!'] }]
 * ```
 */
export function wordingsOf(source: string): readonly Wording[] {
	const grammar = readGrammar(source);
	return grammar.cases.flatMap(({ name, body }) =>
		textsOf(body, grammar).map((texts) => ({ case: name, texts })),
	);
}

function textsOf(expression: Expression, grammar: Grammar): readonly FixedTexts[] {
	const all = allTextsOf(expression, grammar);
	return all.length > mostWordings ? [free] : all;
}

function allTextsOf(expression: Expression, grammar: Grammar): readonly FixedTexts[] {
	switch (expression.kind) {
		case 'terminal':
			return [expression.text === '' ? nothing : [expression.text]];
		case 'end':
		case 'not':
		// What is looked at ahead is read once more by what follows.
		case 'lookahead':
			return [nothing];
		case 'range':
		case 'any':
		case 'star':
			return [free];
		case 'optional':
			return [nothing, ...textsOf(expression.body, grammar)];
		case 'plus':
			return textsOf(expression.body, grammar).map((texts) => joined(texts, free));
		case 'choice':
			if (characterOf(expression, grammar) !== undefined) return [free];
			return expression.alternatives.flatMap((alternative) => textsOf(alternative, grammar));
		case 'sequence':
			return expression.parts.reduce<readonly FixedTexts[]>(
				(before, part) => {
					const next = textsOf(part, grammar);
					const follow = before.length * next.length > mostWordings ? [free] : next;
					return before.flatMap((texts) => follow.map((more) => joined(texts, more)));
				},
				[nothing],
			);
		case 'apply': {
			const body = grammar.rules.get(expression.rule);
			return body === undefined ? [free] : textsOf(body, grammar);
		}
	}
}

/** Neighbouring texts are one. */
function joined(before: FixedTexts, after: FixedTexts): FixedTexts {
	const [last] = before.slice(-1);
	const [first, ...rest] = after;
	if (before.length === 0 || after.length === 0) return before.length === 0 ? after : before;
	if (last === undefined && first === undefined) return [...before, ...rest];
	if (last === undefined || first === undefined) return [...before, ...after];
	return [...before.slice(0, -1), last + first, ...rest];
}
