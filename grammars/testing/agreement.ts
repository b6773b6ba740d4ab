import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import * as ohm from 'ohm-js';
import { describe, expect, test } from 'vitest';
import type { Span } from '../fields/span.ts';

/** The type of every generated `match…` function. */
export type MatchFunction = (
	bytes: Uint8Array,
	start: number,
	end: number,
) => { readonly case: string } | undefined;

/** The case of a message and the text of every field that was captured. */
export interface Reading {
	readonly case: string;
	readonly fields: Readonly<Record<string, string>>;
}

/** Reads messages with ohm-js itself, and captures by the rule that the compiler follows. */
export class InterpretedGrammar {
	readonly #grammar: ohm.Grammar;
	readonly #semantics: ohm.Semantics;
	/** Rule → the names that Ohm gives to its cases. */
	readonly #caseRule: string;
	/** The names of the cases, in the order of the grammar. */
	readonly cases: readonly string[];

	constructor(grammarText: string) {
		this.#grammar = ohm.grammar(grammarText);
		const own = Object.keys(this.#grammar.rules);
		const caseRule = own.find((rule) => own.some((other) => other.startsWith(`${rule}_`)));
		if (caseRule === undefined) throw new Error('The grammar has no cases.');
		this.#caseRule = caseRule;
		this.cases = own
			.filter((rule) => rule.startsWith(`${caseRule}_`))
			.map((rule) => rule.slice(caseRule.length + 1));

		const collect = (node: ohm.Node, into: Captures): void => {
			for (const child of node.children) {
				if (child.isTerminal()) continue;
				if (child.isIteration()) collect(child, into);
				else if (child.ctorName === caseRule || child.ctorName.startsWith(`${caseRule}_`)) {
					if (child.ctorName !== caseRule) into.case = child.ctorName.slice(caseRule.length + 1);
					collect(child, into);
				} else if (!builtIns.has(child.ctorName) && !child.ctorName.startsWith('skip')) {
					into.fields.set(child.ctorName, child.source);
				}
			}
		};
		this.#semantics = this.#grammar.createSemantics().addOperation<Captures>('captures', {
			_nonterminal(...children) {
				void children;
				const into: Captures = { case: undefined, fields: new Map() };
				collect(this, into);
				return into;
			},
		});
	}

	read(message: string): Reading | undefined {
		const found = this.spans(message);
		if (found === undefined) return undefined;
		const fields = [...found.fields].map(([name, { start, end }]) => [name, message.slice(start, end)]);
		return { case: found.case, fields: Object.fromEntries(fields) as Record<string, string> };
	}

	/** The same with the places of the fields, in UTF-16 units. */
	spans(message: string): { readonly case: string; readonly fields: ReadonlyMap<string, Span> } | undefined {
		const match = this.#grammar.match(message);
		if (match.failed()) return undefined;
		const captures = this.#semantics(match)['captures']() as Captures;
		if (captures.case === undefined) throw new Error(`No case of "${this.#caseRule}" matched.`);
		const fields = [...captures.fields].map(
			([name, { startIdx, endIdx }]) => [name, { start: startIdx, end: endIdx }] as const,
		);
		return { case: captures.case, fields: new Map(fields) };
	}
}

interface Captures {
	case: string | undefined;
	readonly fields: Map<string, ohm.Interval>;
}

const builtIns: ReadonlySet<string> = new Set(['any', 'end', 'digit', 'hexDigit', 'space']);

/** Reads a message with a generated function; the message stands inside a larger buffer that goes on on both sides. */
export function readCompiled(match: MatchFunction, message: string): Reading | undefined {
	const encoder = new TextEncoder();
	const body = encoder.encode(message);
	// The text around the message must not matter: here it continues the message.
	const bytes = new Uint8Array([
		...encoder.encode('1 TLS '),
		...body,
		...body.slice(-3),
		...encoder.encode('0a: '),
	]);
	const found = match(bytes, 6, 6 + body.length);
	if (found === undefined) return undefined;
	const fields: Record<string, string> = {};
	// The fields of a match are read when they are asked for: they are no properties of its own.
	for (const name in found) {
		const span: unknown = Reflect.get(found, name);
		if (isSpan(span))
			fields[name] = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
				bytes.subarray(span.start, span.end),
			);
	}
	return { case: found.case, fields };
}

/** The number of times that a generated function reads a byte of a message: its work, but for a constant. */
export function readsOf(match: MatchFunction, message: string): number {
	const bytes = new TextEncoder().encode(message);
	let reads = 0;
	const counting = new Proxy(bytes, {
		get: (target, key) => {
			reads += 1;
			const value: unknown = Reflect.get(target, key, target);
			return value;
		},
	});
	match(counting, 0, bytes.length);
	return reads;
}

function isSpan(value: unknown): value is Span {
	return typeof value === 'object' && value !== null && 'start' in value && 'end' in value;
}

/**
 * Registers tests that the generated function and ohm-js agree (whether a message matches, which case it is, and the
 * text of every field) on the given messages and on mutations of them, and that every case of the grammar occurs.
 */
export function testAgreement(grammarFile: URL, match: MatchFunction, messages: readonly string[]): void {
	const interpreted = new InterpretedGrammar(readFileSync(grammarFile, 'utf8'));
	const compiled = (message: string): unknown => ({ message, reading: readCompiled(match, message) });
	const expected = (message: string): unknown => ({ message, reading: interpreted.read(message) });
	describe('the compiled grammar and ohm-js agree', () => {
		test('on real messages', () => {
			expect(messages.map(compiled)).toEqual(messages.map(expected));
		});

		test('on mutated messages', () => {
			const agree = fc.property(mutated(messages), (message) => {
				expect(compiled(message)).toEqual(expected(message));
			});
			fc.assert(agree, { numRuns: 600, examples: [[''], [' ']] });
		});

		test('and the work is linear in the length, whatever part of a message is repeated', () => {
			const part = fc.double({ min: 0, max: 1, noNaN: true });
			const linear = fc.property(fc.constantFrom(...messages), part, part, (message, one, other) => {
				const from = Math.round(Math.min(one, other) * message.length);
				const repeated = message.slice(from, Math.round(Math.max(one, other) * message.length)) || ' ';
				const workAt = (times: number): number =>
					readsOf(match, message.slice(0, from) + repeated.repeat(times) + message.slice(from));
				const times = Math.ceil(150 / repeated.length);
				// Quadratic work would grow sixteenfold.
				expect({ message, repeated, work: workAt(4 * times) }).toSatisfy(
					({ work }: { readonly work: number }) => work <= 5 * workAt(times) + 100,
				);
			});
			fc.assert(linear, { numRuns: 60 });
		});

		test('and every case of the grammar has a message', () => {
			const seen = new Set(messages.map((message) => interpreted.read(message)?.case));
			expect(interpreted.cases.filter((name) => !seen.has(name))).toEqual([]);
		});
	});
}

const strangers = [
	'',
	' ',
	':',
	',',
	'0',
	'9',
	'a',
	'é',
	'：',
	'😀',
	'\u0000',
	'\t',
	'\u0080',
	'\uffff',
	'\u{10ffff}',
];

/** Messages that were cut, had characters replaced, inserted or doubled, or were joined to a part of another. */
function mutated(messages: readonly string[]): fc.Arbitrary<string> {
	const message = fc.constantFrom(...messages).map((text) => [...text]);
	const part = fc.double({ min: 0, max: 1, noNaN: true });
	const at = (text: readonly string[], share: number): number => Math.round(share * text.length);
	return fc
		.tuple(
			message,
			message,
			part,
			part,
			fc.constantFrom(...strangers),
			fc.constantFrom('cut', 'replace', 'insert', 'double', 'splice', 'remove'),
		)
		.map(([text, other, first, second, stranger, how]) => {
			const from = Math.min(at(text, first), at(text, second));
			const to = Math.max(at(text, first), at(text, second));
			switch (how) {
				case 'cut':
					return text.slice(0, from);
				case 'remove':
					return [...text.slice(0, from), ...text.slice(to)];
				case 'replace':
					return [...text.slice(0, from), stranger, ...text.slice(from + 1)];
				case 'insert':
					return [...text.slice(0, from), stranger, ...text.slice(from)];
				case 'double':
					return [...text.slice(0, to), ...text.slice(from)];
				case 'splice':
					return [...text.slice(0, from), ...other.slice(at(other, second))];
			}
		})
		.map((characters) => characters.join(''));
}
