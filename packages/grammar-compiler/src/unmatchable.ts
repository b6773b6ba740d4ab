import { partsOf, type Expression, type Grammar } from './expression.ts';
import { characterOf } from './first-bytes.ts';
import { GrammarError } from './grammar-error.ts';

/** Refuses `~"a" "a"` and its like: a character that is excluded where it is asked for, so that the rule never matches. */
export function refuseUnmatchableCharacters(grammar: Grammar): void {
	const visit = (expression: Expression, where: string): void => {
		if (characterOf(expression, grammar)?.some(Boolean) === false) {
			throw new GrammarError(
				where,
				'a part of it can never match: what "~" excludes is every character that may follow; leave that part out.',
			);
		}
		for (const part of partsOf(expression)) visit(part, where);
	};
	for (const [name, body] of grammar.rules) visit(body, name);
	for (const { name, body } of grammar.cases) visit(body, name);
}
