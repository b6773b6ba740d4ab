import type { Expression, Grammar } from './expression.ts';
import { fieldsOf, isFieldName, type Field } from './fields.ts';
import { characterOf, firstOf, type ByteSet } from './first-bytes.ts';

/** From this number of alternatives on, a choice looks at the next byte before it tries any of them. */
const dispatchFrom = 4;

/** A set that needs more comparisons than this becomes a table. */
const mostComparisons = 4;

/**
 * Writes one function per rule: `(bytes, position, end) → position after the match, or -1`.
 *
 * Inside a function the position is `p`. Whatever fails runs the `fail` statement that the caller of the emitter chose,
 * a `return` or a `break` out of a labelled block; who sets up such a block restores `p` and the captures behind it.
 */
export class RuleEmitter {
	readonly functions: string[] = [];
	readonly sets: ByteSet[] = [];
	usesAfterCharacter = false;
	/** Rules that the emitted functions call, those not emitted yet included. */
	readonly calledRules: Set<string> = new Set<string>();
	readonly #grammar: Grammar;
	#lines: string[] = [];
	#depth = 1;
	#labels = 0;
	/** Name of the function being written, when applications in it are fields. */
	#fieldsIn: string | undefined;

	constructor(grammar: Grammar) {
		this.#grammar = grammar;
	}

	/** A rule whose parts nobody asks for. */
	rule(name: string, body: Expression): void {
		this.#function(`rule_${name}`, undefined, () => this.#emit(body, 'return -1;'));
	}

	/** The start rule or a case: applications in it are captured. */
	fieldRule(name: string, body: Expression, fields: readonly Field[], whenMatched?: string): void {
		this.#function(name, name, () => {
			this.#reset(fields.filter((field) => field.optional));
			this.#emit(body, 'return -1;');
			if (whenMatched !== undefined) this.#line(whenMatched);
		});
	}

	/** The rule that has cases: tries those that can begin with the next byte, in the grammar's order. */
	caseChoice(name: string): void {
		const { cases } = this.#grammar;
		const attempt = (ordinal: number): string => `case_${cases[ordinal]?.name ?? ''}(b, p, end)`;
		const groups = this.#groups(cases.map((one) => one.body));
		this.#function(
			name,
			undefined,
			() => {
				const attempts = (ordinals: readonly number[]): void => {
					if (ordinals.length === 0) this.#line('return -1;');
					for (const [index, ordinal] of ordinals.entries()) {
						if (index === ordinals.length - 1) this.#line(`return ${attempt(ordinal)};`);
						else {
							this.#line(`q = ${attempt(ordinal)};`);
							this.#line('if (q >= 0) return q;');
						}
					}
				};
				const dispatches = cases.length >= dispatchFrom;
				const triesSeveral = dispatches
					? [...groups].some((group) => group.alternatives.length > 1)
					: cases.length > 1;
				if (triesSeveral) this.#line('let q = -1;');
				if (!dispatches) {
					attempts(cases.map((_, ordinal) => ordinal));
					return;
				}
				this.#switch(groups, attempts);
			},
			false,
		);
	}

	#function(name: string, fieldsIn: string | undefined, body: () => void, returnsPosition = true): void {
		const outer = { lines: this.#lines, depth: this.#depth, fieldsIn: this.#fieldsIn };
		this.#lines = [];
		this.#depth = 1;
		this.#fieldsIn = fieldsIn;
		body();
		if (returnsPosition) this.#line('return p;');
		const code = this.#lines.filter((line) => !line.trimStart().startsWith('//')).join('\n');
		// An underscore tells the type checker that a parameter is unused on purpose.
		const parameter = (letters: string): string =>
			new RegExp(`\\b${letters}\\b`).test(code) ? letters : `_${letters}`;
		this.functions.push(
			`function ${name}(${parameter('b')}: Uint8Array, p: number, ${parameter('end')}: number): number {\n${this.#lines.join('\n')}\n}\n`,
		);
		this.#lines = outer.lines;
		this.#depth = outer.depth;
		this.#fieldsIn = outer.fieldsIn;
	}

	#emit(expression: Expression, fail: string): void {
		const characters = characterOf(expression, this.#grammar);
		switch (expression.kind) {
			case 'terminal':
				this.#terminal(expression, fail);
				return;
			case 'end':
				this.#line(`if (p < end) ${fail}`);
				return;
			case 'range':
			case 'any':
				if (characters !== undefined) this.#character(characters, fail);
				return;
			case 'apply':
				this.#application(expression.rule, fail);
				return;
			case 'sequence':
				if (characters !== undefined) this.#character(characters, fail);
				else for (const part of expression.parts) this.#emit(part, fail);
				return;
			case 'choice':
				if (characters !== undefined && this.#fields(expression).length === 0)
					this.#character(characters, fail);
				else this.#choice(expression.alternatives, fail);
				return;
			case 'optional':
				this.#optional(expression.body);
				return;
			case 'plus':
				this.#emit(expression.body, fail);
				this.#star(expression.body);
				return;
			case 'star':
				this.#star(expression.body);
				return;
			case 'not':
				this.#not(expression.body, fail);
				return;
			case 'lookahead': {
				const label = this.#label('ahead');
				this.#line(`const ${label} = p;`);
				this.#emit(expression.body, fail);
				this.#line(`p = ${label};`);
				return;
			}
		}
	}

	#terminal(terminal: Extract<Expression, { kind: 'terminal' }>, fail: string): void {
		const { bytes } = terminal;
		if (bytes.length === 0) return;
		this.#line(`// ${JSON.stringify(terminal.text)}`);
		this.#line(`if (${this.#differs(bytes)}) ${fail}`);
		this.#line(`p += ${bytes.length};`);
	}

	/** The condition under which `bytes` do not stand at `p`. */
	#differs(bytes: readonly number[]): string {
		const indent = '\t'.repeat(this.#depth + 1);
		const tests = bytes.map((byte, index) => `b[p${index === 0 ? '' : ` + ${index}`}] !== ${hex(byte)}`);
		const rows: string[] = [];
		for (let at = 0; at < tests.length; at += 5) rows.push(tests.slice(at, at + 5).join(' || '));
		const short = bytes.length === 1 ? 'p >= end' : `p + ${bytes.length} > end`;
		return [short, ...rows].join(rows.length > 1 ? ` ||\n${indent}` : ' || ');
	}

	/** Exactly one character of a set. */
	#character(set: ByteSet, fail: string): void {
		const all = set.every(Boolean);
		if (set[0x80] === true) {
			this.usesAfterCharacter = true;
			this.#line(`if (p >= end${all ? '' : ` || ${this.#excludes(set, 'b[p]')}`}) ${fail}`);
			this.#line('p = afterCharacter(b, p, end);');
			return;
		}
		this.#line(`if (p >= end || ${this.#excludes(set, 'b[p]')}) ${fail}`);
		this.#line('p += 1;');
	}

	/** The condition under which `byte` (an element of `b`) is outside the set. */
	#excludes(set: ByteSet, byte: string): string {
		const out = rangesOf(set.map((contained) => !contained));
		const inside = rangesOf(set);
		const [first] = inside;
		if (out.length === 0) return 'false';
		if (out.every(([from, to]) => from === to) && out.length <= mostComparisons) {
			return parenthesised(out.map(([from]) => `${byte} === ${hex(from)}`));
		}
		if (inside.every(([from, to]) => from === to) && inside.length <= mostComparisons) {
			return inside
				.map(([from]) => `${byte} !== ${hex(from)}`)
				.join(' && ')
				.replace(/^(.* && .*)$/, '($1)');
		}
		if (inside.length === 1 && first !== undefined) {
			const [from, to] = first;
			const value = `(${byte} ?? 0)`;
			const tests = [
				...(from === 0 ? [] : [`${value} < ${hex(from)}`]),
				...(to === 255 ? [] : [`${value} > ${hex(to)}`]),
			];
			return parenthesised(tests);
		}
		return `${this.#set(set)}[${byte} ?? 0] === 0`;
	}

	#set(set: ByteSet): string {
		let index = this.sets.findIndex((other) => other.every((contained, byte) => contained === set[byte]));
		if (index < 0) index = this.sets.push(set) - 1;
		return `set${index}`;
	}

	#application(rule: string, fail: string): void {
		this.calledRules.add(rule);
		if (this.#fieldsIn === undefined || !isFieldName(rule, this.#grammar)) {
			this.#line(`p = rule_${rule}(b, p, end);`);
			this.#line(`if (p < 0) ${fail}`);
			return;
		}
		this.#line(`from_${rule} = p;`);
		this.#line(`p = rule_${rule}(b, p, end);`);
		this.#line(`if (p < 0) ${fail}`);
		this.#line(`to_${rule} = p;`);
	}

	#choice(alternatives: readonly Expression[], fail: string): void {
		const label = this.#label('choice');
		this.#line(`const ${label} = p;`);
		const groups = alternatives.length < dispatchFrom ? [] : this.#groups(alternatives);
		const shared = alternatives.map(
			(_, index) => groups.filter((group) => group.alternatives.includes(index)).length,
		);
		const hoisted = alternatives.map((alternative, index) => {
			if ((shared[index] ?? 0) < 2) return undefined;
			const name = this.#label('part');
			this.#function(name, this.#fieldsIn === undefined ? undefined : name, () =>
				this.#emit(alternative, 'return -1;'),
			);
			return name;
		});
		const attempts = (ordinals: readonly number[], last: string): void => {
			for (const ordinal of ordinals) {
				const alternative = alternatives[ordinal];
				if (alternative === undefined) continue;
				const name = hoisted[ordinal];
				if (name !== undefined) {
					this.#line(`p = ${name}(b, p, end);`);
					this.#line(`if (p >= 0) break ${label};`);
				} else {
					const attempt = this.#label('attempt');
					this.#block(`${attempt}: {`, () => {
						this.#emit(alternative, `break ${attempt};`);
						this.#line(`break ${label};`);
					});
				}
				this.#line(`p = ${label};`);
				this.#reset(this.#fields(alternative));
			}
			this.#line(last);
		};
		this.#block(`${label}: {`, () => {
			if (groups.length < 2)
				attempts(
					alternatives.map((_, ordinal) => ordinal),
					fail,
				);
			else this.#switch(groups, (ordinals) => attempts(ordinals, fail));
		});
	}

	#optional(body: Expression): void {
		const label = this.#label('optional');
		this.#line(`const ${label} = p;`);
		this.#block(`${label}: {`, () => {
			const attempt = this.#label('attempt');
			this.#block(`${attempt}: {`, () => {
				this.#emit(body, `break ${attempt};`);
				this.#line(`break ${label};`);
			});
			this.#line(`p = ${label};`);
			this.#reset(this.#fields(body));
		});
	}

	#star(body: Expression): void {
		const characters = characterOf(body, this.#grammar);
		if (characters !== undefined) {
			// Every byte of a character beyond ASCII is in the set when one is: no need to look at sequences.
			if (characters.every(Boolean)) this.#line('p = end;');
			else this.#line(`while (p < end && !(${this.#excludes(characters, 'b[p]')})) p += 1;`);
			return;
		}
		if (this.#scan(body)) return;
		const label = this.#label('repeat');
		this.#block(`${label}: for (;;) {`, () => {
			this.#line(`const ${label} = p;`);
			const attempt = this.#label('attempt');
			this.#block(`${attempt}: {`, () => {
				this.#emit(body, `break ${attempt};`);
				this.#line(`continue ${label};`);
			});
			this.#line(`p = ${label};`);
			this.#line('break;');
		});
	}

	/** `(~"stop" any)*` runs byte by byte, and looks for what stops it only where that can begin. */
	#scan(body: Expression): boolean {
		if (body.kind !== 'sequence') return false;
		const last = body.parts.at(-1);
		const characters = last === undefined ? undefined : characterOf(last, this.#grammar);
		if (characters === undefined || body.parts.slice(0, -1).some((part) => part.kind !== 'not')) return false;
		const stop: Expression = {
			kind: 'choice',
			alternatives: body.parts.flatMap((part) => (part.kind === 'not' ? [part.body] : [])),
		};
		const first = firstOf(stop, this.#grammar);
		// Inside a UTF-8 sequence nothing may stop the scan.
		if (first.empty || first.bytes.some((contained, byte) => contained && byte >= 0x80 && byte < 0xc0))
			return false;
		const label = this.#label('scan');
		this.#block(`${label}: for (; p < end; p += 1) {`, () => {
			if (!characters.every(Boolean)) this.#line(`if (${this.#excludes(characters, 'b[p]')}) break;`);
			this.#line(`if (${this.#excludes(first.bytes, 'b[p]')}) continue;`);
			this.#not(stop.alternatives.length === 1 ? (stop.alternatives[0] ?? stop) : stop, `break ${label};`);
		});
		return true;
	}

	#not(body: Expression, fail: string): void {
		if (body.kind === 'terminal' && body.bytes.length > 0) {
			this.#line(`// not ${JSON.stringify(body.text)}`);
			this.#line(`if (!(${this.#differs(body.bytes)})) ${fail}`);
			return;
		}
		const characters = characterOf(body, this.#grammar);
		if (characters !== undefined) {
			this.#line(`if (p < end && !(${this.#excludes(characters, 'b[p]')})) ${fail}`);
			return;
		}
		const label = this.#label('not');
		this.#line(`const ${label} = p;`);
		const fieldsIn = this.#fieldsIn;
		this.#fieldsIn = undefined;
		this.#block(`${label}: {`, () => {
			this.#emit(body, `break ${label};`);
			this.#line(`p = ${label};`);
			this.#line(fail);
		});
		this.#fieldsIn = fieldsIn;
		this.#line(`p = ${label};`);
	}

	/** Which alternatives can begin with which bytes, as the cases of a `switch`; -1 is the end of the message. */
	#groups(alternatives: readonly Expression[]): readonly Group[] {
		const firsts = alternatives.map((alternative) => firstOf(alternative, this.#grammar));
		const groups = new Map<string, Group>();
		for (let byte = -1; byte < 256; byte += 1) {
			const candidates = firsts.flatMap((first, ordinal) =>
				first.empty || (byte >= 0 && first.bytes[byte] === true) ? [ordinal] : [],
			);
			const key = candidates.join(',');
			const group = groups.get(key);
			if (group === undefined) groups.set(key, { bytes: [byte], alternatives: candidates });
			else group.bytes.push(byte);
		}
		return [...groups.values()];
	}

	#switch(groups: readonly Group[], body: (alternatives: readonly number[]) => void): void {
		const largest = groups.reduce((left, right) => (right.bytes.length > left.bytes.length ? right : left));
		this.#block('switch (p < end ? b[p] : -1) {', () => {
			for (const group of groups) {
				if (group === largest) continue;
				for (const byte of group.bytes) {
					const shown = byte > 0x20 && byte < 0x7f ? ` // ${String.fromCharCode(byte)}` : '';
					this.#line(`case ${byte < 0 ? '-1' : hex(byte)}:${shown}`);
				}
				this.#depth += 1;
				body(group.alternatives);
				this.#depth -= 1;
			}
			this.#line('default:');
			this.#depth += 1;
			body(largest.alternatives);
			this.#depth -= 1;
		});
	}

	#fields(expression: Expression): readonly Field[] {
		return this.#fieldsIn === undefined ? [] : fieldsOf(expression, this.#grammar, this.#fieldsIn);
	}

	#reset(fields: readonly Field[]): void {
		for (const { name } of fields) this.#line(`from_${name} = -1;`);
	}

	#block(head: string, body: () => void): void {
		this.#line(head);
		this.#depth += 1;
		body();
		this.#depth -= 1;
		this.#line('}');
	}

	#line(text: string): void {
		this.#lines.push('\t'.repeat(this.#depth) + text);
	}

	#label(what: string): string {
		this.#labels += 1;
		return `${what}${this.#labels}`;
	}
}

interface Group {
	readonly bytes: number[];
	readonly alternatives: readonly number[];
}

/** The table of a set, as a constant of the module. */
export function emitSet(set: ByteSet, index: number): string {
	const ranges = rangesOf(set).map(([from, to]) => `[${hex(from)}, ${hex(to)}]`);
	return `const set${index}: Uint8Array = byteSet(${ranges.join(', ')});`;
}

function rangesOf(set: ByteSet): readonly (readonly [from: number, to: number])[] {
	const ranges: (readonly [number, number])[] = [];
	for (let byte = 0; byte < 256; byte += 1) {
		if (set[byte] !== true) continue;
		const from = byte;
		while (byte < 255 && set[byte + 1] === true) byte += 1;
		ranges.push([from, byte]);
	}
	return ranges;
}

function parenthesised(tests: readonly string[]): string {
	return tests.length === 1 ? (tests[0] ?? '') : `(${tests.join(' || ')})`;
}

function hex(byte: number): string {
	return `0x${byte.toString(16).padStart(2, '0')}`;
}
