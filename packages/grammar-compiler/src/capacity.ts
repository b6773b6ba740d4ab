import { partsOf, type Expression, type Grammar } from './expression.ts';
import { GrammarError } from './grammar-error.ts';

/** The room that the matcher has (`grammars/matcher/run.ts`): for attempts and calls within each other, and for fields. */
const mostFrames = 96;
const mostFields = 64;

/** Refuses what the matcher has no room for. */
export function refuseTooDeep(grammar: Grammar): void {
	const start = grammar.rules.get(grammar.start);
	const ofStart = start === undefined ? 0 : framesOf(start, grammar);
	for (const { name, body } of grammar.cases) {
		// A case may be one of several with the same beginnings: an attempt for each of its parts.
		const shared = body.kind === 'sequence' ? body.parts.length : 1;
		if (ofStart + 1 + shared + framesOf(body, grammar) > mostFrames) {
			throw new GrammarError(
				name,
				'its rules, choices and repetitions are nested too deep; make it flatter.',
			);
		}
	}
}

/** Refuses a case with more fields than a match can capture; those of the start rule count. */
export function refuseManyFields(where: string, fields: number): void {
	if (fields <= mostFields) return;
	throw new GrammarError(where, `it has ${fields} fields, and a match has room for ${mostFields}; split it.`);
}

/** The most attempts and calls that are open at once. */
function framesOf(expression: Expression, grammar: Grammar): number {
	if (expression.kind === 'apply') {
		const body = grammar.rules.get(expression.rule);
		return body === undefined ? 0 : 1 + framesOf(body, grammar);
	}
	const inside = Math.max(0, ...partsOf(expression).map((part) => framesOf(part, grammar)));
	switch (expression.kind) {
		case 'sequence':
			return inside;
		case 'choice':
		case 'optional':
		case 'star':
		case 'plus':
		case 'not':
			return 1 + inside;
		case 'lookahead':
			return 2 + inside;
		case 'terminal':
		case 'range':
		case 'any':
		case 'end':
			return 0;
	}
}
