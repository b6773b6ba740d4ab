import { setOfByte, type ByteSet } from './byte-set.ts';
import { partsOf, type Expression, type Grammar } from './expression.ts';
import { characterOf } from './first-bytes.ts';

/** A rule of more numbers is called, unless it is applied once. */
const mostNumbers = 10;
/** A text of more bytes is compared as one. */
const mostBytes = 4;

/** Decides which rules are written where they are applied, instead of called. */
export class Inlining {
	readonly #grammar: Grammar;
	readonly #applications = new Map<string, number>();

	constructor(grammar: Grammar) {
		this.#grammar = grammar;
		const bodies = [...grammar.rules.values(), ...grammar.cases.map((alternative) => alternative.body)];
		for (const body of bodies) this.#count(body);
	}

	isInlined(rule: string): boolean {
		return this.#applications.get(rule) === 1 || this.#sizeOf(this.#bodyOf(rule)) <= mostNumbers;
	}

	/** The characters of an expression that always consumes as many, all of them ASCII or of short texts. */
	charactersOf(expression: Expression): readonly ByteSet[] | undefined {
		const set = characterOf(expression, this.#grammar);
		if (set !== undefined) return set[0x80] === true ? undefined : [set];
		switch (expression.kind) {
			case 'apply':
				return expression.rule === this.#grammar.caseRule
					? undefined
					: this.charactersOf(this.#bodyOf(expression.rule));
			case 'terminal':
				return expression.bytes.length > mostBytes ? undefined : expression.bytes.map(setOfByte);
			case 'sequence': {
				const lists = expression.parts.map((part) => this.charactersOf(part));
				return lists.every((list) => list !== undefined) ? lists.flat() : undefined;
			}
			case 'range':
			case 'any':
			case 'end':
			case 'choice':
			case 'star':
			case 'plus':
			case 'optional':
			case 'not':
			case 'lookahead':
				return undefined;
		}
	}

	#bodyOf(rule: string): Expression {
		return this.#grammar.rules.get(rule) ?? { kind: 'sequence', parts: [] };
	}

	#count(expression: Expression): void {
		if (expression.kind === 'apply') {
			this.#applications.set(expression.rule, (this.#applications.get(expression.rule) ?? 0) + 1);
		}
		for (const part of partsOf(expression)) this.#count(part);
	}

	/** A guess at the count of numbers that the instructions of an expression are. */
	#sizeOf(expression: Expression): number {
		if (characterOf(expression, this.#grammar) !== undefined) return 2;
		switch (expression.kind) {
			case 'terminal':
				return 3;
			case 'apply':
				return this.#sizeOf(this.#bodyOf(expression.rule));
			case 'choice':
				return 12 * expression.alternatives.length;
			case 'sequence':
				return expression.parts.reduce((sum, part) => sum + this.#sizeOf(part), 0);
			case 'plus':
			case 'star':
			case 'not':
				return characterOf(expression.body, this.#grammar) === undefined ? 12 : 2;
			case 'optional':
			case 'lookahead':
				return 8 + this.#sizeOf(expression.body);
			case 'end':
			case 'range':
			case 'any':
				return 1;
		}
	}
}
