import { noByte, union, type ByteSet } from './byte-set.ts';
import { partsOf, type Expression, type Grammar } from './expression.ts';
import { characterOf, firstOf } from './first-bytes.ts';
import { GrammarError } from './grammar-error.ts';

/**
 * Refuses what could take longer than linear in the length of a message, so that no line can hang a reader.
 *
 * Without recursion every rule is tried at a bounded number of places, except inside of repetitions. There, what is tried
 * and may fail after a run of any length could read the same characters again at the next iteration. It cannot when no
 * character of such a run is one that the attempt begins with: then attempts overlap a bounded number of times.
 */
export function refuseSuperlinear(grammar: Grammar): void {
	new Work(grammar).check();
}

class Work {
	readonly #grammar: Grammar;
	readonly #consumed = new Map<string, ByteSet>();
	readonly #runs = new Map<string, ByteSet>();

	constructor(grammar: Grammar) {
		this.#grammar = grammar;
	}

	check(): void {
		const { rules, cases, caseRule } = this.#grammar;
		for (const name of rules.keys()) this.#refuseRecursion(name, []);
		const bodies = [...rules, ...cases.map(({ name, body }) => [`${caseRule}_${name}`, body] as const)];
		for (const [name, body] of bodies) this.#visit(body, name);
	}

	#refuseRecursion(name: string, path: readonly string[]): void {
		if (path.includes(name)) {
			throw new GrammarError(
				name,
				`it applies itself (${[...path.slice(path.indexOf(name)), name].join(' → ')}); recursion is not compiled, because a line could make it slow: write a repetition.`,
			);
		}
		const body = this.#grammar.rules.get(name);
		if (body !== undefined) this.#applied(body, (next) => this.#refuseRecursion(next, [...path, name]));
	}

	#applied(expression: Expression, each: (rule: string) => void): void {
		if (expression.kind === 'apply') each(expression.rule);
		for (const part of partsOf(expression)) this.#applied(part, each);
	}

	/** Looks for repetitions. */
	#visit(expression: Expression, where: string): void {
		if (expression.kind === 'star' || expression.kind === 'plus') this.#repeated(expression.body, where);
		for (const part of partsOf(expression)) this.#visit(part, where);
	}

	/** Looks for attempts in what is repeated, wherever they stand. */
	#repeated(expression: Expression, where: string): void {
		switch (expression.kind) {
			case 'apply': {
				const body = this.#grammar.rules.get(expression.rule);
				if (body !== undefined) this.#repeated(body, where);
				return;
			}
			case 'choice':
				// When the last alternative fails, so does what stands around it.
				for (const alternative of expression.alternatives.slice(0, -1)) this.#attempt(alternative, where);
				break;
			case 'optional':
			case 'star':
			case 'plus':
			case 'not':
				this.#attempt(expression.body, where);
				break;
			case 'lookahead':
				this.#attempt(expression.body, where, true);
				break;
			case 'sequence':
				for (const [at, part] of expression.parts.entries()) {
					if (part.kind === 'not' && this.#isOvertaken(part.body, expression.parts.slice(at + 1))) continue;
					this.#repeated(part, where);
				}
				return;
			case 'terminal':
			case 'range':
			case 'any':
			case 'end':
		}
		for (const part of partsOf(expression)) this.#repeated(part, where);
	}

	/** True when what follows an attempt reads at least as far, in one run: the next iteration then begins behind it. */
	#isOvertaken(attempted: Expression, following: readonly Expression[]): boolean {
		const next = following.find((part) => part.kind !== 'not');
		const overtaking = next === undefined ? undefined : this.#leadingRun(next);
		if (overtaking === undefined) return false;
		return this.#bytesUntilLastRun(attempted).every(
			(contained, byte) => !contained || overtaking[byte] === true,
		);
	}

	/** The characters of the run with which it always begins. */
	#leadingRun(expression: Expression): ByteSet | undefined {
		switch (expression.kind) {
			case 'star':
			case 'plus':
				return characterOf(expression.body, this.#grammar);
			case 'sequence': {
				const [first] = expression.parts;
				return first === undefined ? undefined : this.#leadingRun(first);
			}
			case 'apply': {
				const body = this.#grammar.rules.get(expression.rule);
				return body === undefined ? undefined : this.#leadingRun(body);
			}
			case 'terminal':
			case 'range':
			case 'any':
			case 'end':
			case 'choice':
			case 'optional':
			case 'not':
			case 'lookahead':
				return undefined;
		}
	}

	/** The bytes that it may read until the end of its last run; behind that, a bounded number of characters. */
	#bytesUntilLastRun(expression: Expression): ByteSet {
		const body = expression.kind === 'apply' ? this.#grammar.rules.get(expression.rule) : undefined;
		if (body !== undefined) return this.#bytesUntilLastRun(body);
		if (expression.kind !== 'sequence') return this.#bytesOf(expression);
		const last = expression.parts.findLastIndex((part) => this.#runOf(part).some(Boolean));
		return expression.parts
			.slice(0, last + 1)
			.map((part) => this.#bytesOf(part))
			.reduce(union, noByte);
	}

	#attempt(expression: Expression, where: string, givesBack = false): void {
		if (expression.kind === 'choice') {
			// Each alternative is an attempt of its own.
			for (const alternative of expression.alternatives) this.#attempt(alternative, where, givesBack);
			return;
		}
		const applied = expression.kind === 'apply' ? this.#grammar.rules.get(expression.rule) : undefined;
		if (applied !== undefined) {
			this.#attempt(applied, where, givesBack);
			return;
		}
		if (!givesBack && !this.#failsAfterRun(expression)) return;
		const first = firstOf(expression, this.#grammar);
		const run = this.#runOf(expression);
		const overlaps = run.some((contained, byte) => contained && (first.empty || first.bytes[byte] === true));
		if (!overlaps) return;
		throw new GrammarError(
			where,
			'inside of a repetition it tries what may read on and on and then fail, and may begin again within what was read: a line could make it slow. Let what is tried begin with a character that cannot follow in it, or bound it.',
		);
	}

	/** True when it may fail after it has read a run of any length. */
	#failsAfterRun(expression: Expression): boolean {
		switch (expression.kind) {
			case 'apply': {
				const body = this.#grammar.rules.get(expression.rule);
				return body !== undefined && this.#failsAfterRun(body);
			}
			case 'sequence': {
				let hasRun = false;
				for (const part of expression.parts) {
					if (this.#failsAfterRun(part) || (hasRun && this.#mayFail(part))) return true;
					hasRun ||= this.#runOf(part).some(Boolean);
				}
				return false;
			}
			case 'choice':
				return expression.alternatives.some((alternative) => this.#failsAfterRun(alternative));
			case 'star':
			case 'plus':
			case 'optional':
			case 'not':
				return this.#failsAfterRun(expression.body);
			case 'lookahead':
				return this.#runOf(expression.body).some(Boolean);
			case 'terminal':
			case 'range':
			case 'any':
			case 'end':
				return false;
		}
	}

	#mayFail(expression: Expression): boolean {
		switch (expression.kind) {
			case 'star':
			case 'optional':
				return false;
			case 'plus':
				return this.#mayFail(expression.body);
			case 'sequence':
				return expression.parts.some((part) => this.#mayFail(part));
			case 'choice':
				return expression.alternatives.every((alternative) => this.#mayFail(alternative));
			case 'apply': {
				const body = this.#grammar.rules.get(expression.rule);
				return body === undefined || this.#mayFail(body);
			}
			case 'terminal':
				return expression.bytes.length > 0;
			case 'range':
			case 'any':
			case 'end':
			case 'not':
			case 'lookahead':
				return true;
		}
	}

	/** The bytes of its repetitions: it may read any number of them. */
	#runOf(expression: Expression): ByteSet {
		switch (expression.kind) {
			case 'star':
			case 'plus':
				return this.#bytesOf(expression.body);
			case 'apply':
				return this.#remembered(this.#runs, expression.rule, (body) => this.#runOf(body));
			case 'terminal':
			case 'range':
			case 'any':
			case 'end':
			case 'sequence':
			case 'choice':
			case 'optional':
			case 'not':
			case 'lookahead':
				return partsOf(expression)
					.map((part) => this.#runOf(part))
					.reduce(union, noByte);
		}
	}

	/** The bytes that it may read. */
	#bytesOf(expression: Expression): ByteSet {
		const characters = characterOf(expression, this.#grammar);
		if (characters !== undefined) return characters;
		switch (expression.kind) {
			case 'terminal':
				return noByte.map((_, byte) => expression.bytes.includes(byte));
			case 'apply':
				return this.#remembered(this.#consumed, expression.rule, (body) => this.#bytesOf(body));
			case 'range':
			case 'any':
			case 'end':
			case 'sequence':
			case 'choice':
			case 'optional':
			case 'star':
			case 'plus':
			case 'not':
			case 'lookahead':
				return partsOf(expression)
					.map((part) => this.#bytesOf(part))
					.reduce(union, noByte);
		}
	}

	#remembered(memory: Map<string, ByteSet>, rule: string, of: (body: Expression) => ByteSet): ByteSet {
		const known = memory.get(rule);
		if (known !== undefined) return known;
		const body = this.#grammar.rules.get(rule);
		const bytes = body === undefined ? noByte : of(body);
		memory.set(rule, bytes);
		return bytes;
	}
}
