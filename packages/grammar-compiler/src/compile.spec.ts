import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
	InterpretedGrammar,
	readCompiled,
	readsOf,
	type MatchFunction,
} from '../../../grammars/testing/agreement.ts';
import { compileGrammar, GrammarError } from './index.ts';

const matcherFolder = fileURLToPath(new URL('../../../grammars/matcher', import.meta.url));
const options = { grammarFile: 'made-up.ohm', matcherFolder };
/** A grammar around rules; Ohm wants a line end behind the name of a case. */
const grammarOf = (rules: string): string => `G {\n${rules.replaceAll(/ -- (\w+) /g, ' -- $1\n ')}\n}`;
const compile = (rules: string): string => compileGrammar(grammarOf(rules), options);

/** One more than a match has room for. */
const fieldNames = Array.from({ length: 65 }, (_, index) => `f${index}`);

describe('what lies outside the subset is refused, with rule and advice', () => {
	test.each([
		['left recursion', 'a = b -- one\n b = b "x" | "x" "y"', /Rule "b".*left recursion.*\* or \+/s],
		[
			'left recursion through a nullable rule',
			'a = b -- one\n b = c b "x" | "x" b "y"\n c = "z"?',
			/Rule "b".*b → b/s,
		],
		['left recursion through others', 'a = b -- one\n b = c\n c = ~"q" b "x"', /b → c → b/],
		['parameters', 'a = twice<"x"> -- one\n twice<e> = e e', /parameters/],
		['syntactic rules', 'A = "x" -- one', /Rule "A.*small letter/s],
		['repetition of what may be empty', 'a = b* -- one\n b = "x"?', /not allowed inside '\*'/],
		['? behind what may be empty', 'a = ("x"*)? -- one', /may be empty/],
		['caseInsensitive', 'a = caseInsensitive<"x"> -- one', /Rule "a_one".*both spellings/s],
		['letter', 'a = letter -- one', /"letter".*"a".."z"/s],
		['lower', 'a = lower -- one', /"lower"/],
		['upper', 'a = upper -- one', /"upper"/],
		['alnum', 'a = alnum -- one', /"alnum"/],
		['spaces', 'a = spaces -- one', /write space\*/],
		['listOf', 'a = listOf<"x", ","> -- one', /listOf/],
		['#', 'a = #("x") -- one', /"#"/],
		['ranges beyond ASCII', 'a = "à".."ü" -- one', /Rule "a_one".*leaves ASCII/s],
		['changed rules of Ohm', 'a = digit -- one\n digit := "x"', /digit/],
		['a repeated capture', 'a = b* -- one\n b = "x"', /"b" is repeated.*skip/s],
		['a capture that consumes nothing', 'a = &b "x" -- one\n b = "x"', /"b" stands under "&"/],
		['one field twice on a path', 'a = b "y" b? -- one\n b = "x"', /"b" stands twice/],
		[
			'a field twice, start rule and case',
			's = b a\n a = b -- one\n b = "x"',
			/"b" stands in the start rule already/,
		],
		['a field named case', 'a = case -- one\n case = "x"', /named "case"/],
		['no cases', 'a = "x"', /no rule with cases/],
		['cases in two rules', 's = a\n a = b -- one\n b = "x" -- two', /only one rule may have cases/],
		['an alternative without a name', 'a = "x" -- one | "y"', /every alternative/],
		['cases that are optional', 's = a?\n a = "x" -- one', /exactly once/],
		['cases that are repeated', 's = a+\n a = "x" -- one', /repeated|exactly once/],
		['cases on some paths only', 's = (a | b)\n b = "y"\n a = "x" -- one', /exactly once/],
		['cases from within', 's = a\n a = "x" -- one | "(" b ")" -- two\n b = a', /Rule "b".*applies "a"/s],
		['a rule that nobody applies', 'a = "x" -- one\n b = "y"', /Rule "b".*no rule applies it/s],
		[
			'a character that is excluded where it is asked for',
			'a = b -- one\n b = ~"a" "a"',
			/Rule "b".*never match/s,
		],
		['such a character within others', 'a = ("x" | ~("a" | "b") "a".."b") "c" -- one', /never match/],
		[
			'recursion',
			'a = b -- one\n b = skipC | "x"\n skipC = "(" b ")"',
			/Rule "b".*applies itself \(b → skipC → b\)/s,
		],
		[
			'a run that is tried again and again',
			'a = b -- one\n b = (~(digit+ "x") any)*',
			/Rule "b".*could make it slow/s,
		],
		[
			'such a run among alternatives',
			'a = (skipB | any)* -- one\n skipB = ("a" any*) "x"',
			/Rule "a_one".*slow/s,
		],
		['such a run under "?"', 'a = ((digit+ "x")? any)* -- one', /slow/],
		['such a run in a repetition of its own', 'a = ((digit digit* "x")* any)* -- one', /slow/],
		['what follows reads less far', 'a = (~("a".."z"+ ": up") "a")* any* -- one', /slow/],
		['a run that is looked at and given back', 'a = (&(digit+) any)* -- one', /slow/],
		['what Ohm refuses', 'a = undeclared -- one', /undeclared is not declared/],
		[
			'more fields than a match has room for',
			`a = ${fieldNames.join(' ')} -- one\n ${fieldNames.map((name) => `${name} = "x"`).join('\n ')}`,
			/Rule "one": it has 65 fields.*split it/,
		],
		[
			'more nesting than the matcher has room for',
			`a = ${'('.repeat(100)}"x" any* "y"${')? "z"'.repeat(100)} -- one`,
			/Rule "one".*too deep/,
		],
	])('%s', (_, rules, message) => {
		expect(() => compile(rules)).toThrow(message);
		expect(() => compile(rules)).toThrow(GrammarError);
	});

	test('inheritance', () => {
		expect(() => compileGrammar('A { a = "x" }\nG <: A { b = "x" -- one }', options)).toThrow(GrammarError);
	});
});

test.each([
	['a run cannot begin again within itself', 'a = (~(", serial=" digit+ end) any)* -- one'],
	['nothing can fail behind the run', 'a = (~("x" digit*) any)* -- one'],
	['the last alternative ends the repetition', 'a = ("x" | skipB)* -- one\n skipB = digit+ "y"'],
	['alternatives are tried one by one', 'a = (~("F" "=" | "U" hexDigit+ "!") any)* -- one'],
	['what follows reads as far', 'a = (~(skipWord ": up") skipWord " ")* any* -- one\n skipWord = "a".."z"+'],
	['it stands in no repetition', 'a = (digit+ "x")? any* -- one'],
])('what cannot be slow is compiled: %s', (_, rules) => {
	expect(() => compile(rules)).not.toThrow();
});

test('the same grammar always gives the same text', () => {
	const rules = 'a = b -- one | "x" c -- two | (b "y")? -- three\n b = digit+\n c = (~"z" any)*';
	expect(compile(rules)).toBe(compile(rules));
	expect(compile(rules)).toMatch(/^\/\/ Generated from made-up\.ohm\..*npm run generate/);
});

test('the type of a match says the fields of each case, those that there always are and those that there may be', () => {
	const text = compile(
		's = (b " ")? a\n a = c -- one | c? "x" d -- two | "y" -- three\n b = "b"\n c = "c"\n d = "d"',
	);
	expect(text).toContain("const cases = {\n\tone: 'c',\n\ttwo: 'c? d',\n\tthree: '',\n} as const;\n");
	expect(text).toContain("export type GMatch = MatchOf<typeof cases, 'b?'>;\n");
	expect(text).toContain("export const matchG: Matcher<GMatch> = matcherOf({\n\tstart: 'b?',\n");
	expect(compile('a = "x" -- one')).toContain('export type GMatch = MatchOf<typeof cases>;\n');
});

describe('a compiled grammar', () => {
	let folder = '';
	let modules = 0;
	beforeAll(() => {
		folder = mkdtempSync(join(tmpdir(), 'grammar-'));
	});
	afterAll(() => {
		rmSync(folder, { recursive: true });
	});

	async function load(rules: string): Promise<{ match: MatchFunction; interpreted: InterpretedGrammar }> {
		modules += 1;
		const file = join(folder, `g${modules}.ts`);
		writeFileSync(file, compile(rules));
		const module: { matchG: MatchFunction } = await import(/* @vite-ignore */ pathToFileURL(file).href);
		return { match: module.matchG, interpreted: new InterpretedGrammar(grammarOf(rules)) };
	}

	test('forgets what an abandoned alternative captured', async () => {
		const { match } = await load('a = (b "1" | c "2")? d -- one\n b = "x"\n c = "x"\n d = any*');
		expect(readCompiled(match, 'x1z')).toEqual({ case: 'one', fields: { b: 'x', d: 'z' } });
		expect(readCompiled(match, 'x2z')).toEqual({ case: 'one', fields: { c: 'x', d: 'z' } });
		expect(readCompiled(match, 'x3z')).toEqual({ case: 'one', fields: { d: 'x3z' } });
	});

	test('forgets what the message before captured', async () => {
		const { match } = await load('s = (b " ")? a\n a = c? "!" -- one | c -- two\n b = "b"\n c = "c"');
		expect(readCompiled(match, 'b c!')?.fields).toEqual({ b: 'b', c: 'c' });
		expect(readCompiled(match, '!')).toEqual({ case: 'one', fields: {} });
	});

	test('tries few cases one after another, whatever they begin with', async () => {
		const { match } = await load('s = "a" -- one | "b" -- two | b "!" -- three\n b = "c"');
		expect(['a', 'b', 'c!', 'd'].map((text) => readCompiled(match, text)?.case)).toEqual([
			'one',
			'two',
			'three',
			undefined,
		]);
	});

	test('a character is a sequence of UTF-8, and a broken byte is one', async () => {
		const { match } = await load('a = b c -- one\n b = any\n c = any*');
		expect(readCompiled(match, '😀é')?.fields).toEqual({ b: '😀', c: 'é' });
		for (const broken of [
			[0xe2, 0x82],
			[0xff, 0x41],
			[0x80, 0x80],
			[0xf0, 0x9f, 0x98],
			[0xc0, 0xaf],
			[0xe2, 0x41, 0x41],
		]) {
			const found = match(new Uint8Array(broken), 0, broken.length);
			expect(found).toMatchObject({
				case: 'one',
				b: { start: 0, end: 1 },
				c: { start: 1, end: broken.length },
			});
		}
	});

	test('never reads beyond the end of the message', async () => {
		const { match } = await load('a = "abc" -- one | "ab" digit* -- two | "a" (~"bc" any)* -- three');
		const bytes = new TextEncoder().encode('abc1');
		expect(match(bytes, 0, 1)?.case).toBe('three');
		expect(match(bytes, 0, 2)?.case).toBe('two');
		expect(match(bytes, 0, 3)?.case).toBe('one');
		expect(match(bytes, 1, 1)).toBeUndefined();
	});

	test('agrees with ohm-js, whatever the grammar', async () => {
		const alphabet = ['a', 'b', 'c', 'ab', 'abc', '1', ' ', 'é', '😀', '"', "'", '\\'];
		const texts = fc.array(
			fc.array(fc.constantFrom(...alphabet), { maxLength: 8 }).map((characters) => characters.join('')),
			{ minLength: 40, maxLength: 40 },
		);
		let compiled = 0;
		let accepted = 0;
		await fc.assert(
			fc.asyncProperty(grammarRules, texts, async (rules, messages) => {
				const loaded = await load(rules).catch((error: unknown) => {
					// Ohm refuses some of what is generated, such as the repetition of nothing.
					if (error instanceof GrammarError) return undefined;
					throw error;
				});
				if (loaded === undefined) return;
				const { match, interpreted } = loaded;
				compiled += 1;
				for (const message of messages) {
					const expected = interpreted.read(message);
					if (expected !== undefined) accepted += 1;
					expect({ message, reading: readCompiled(match, message) }).toEqual({ message, reading: expected });
				}
				// Quadratic work would grow sixteenfold.
				const [drawnOut = ''] = messages;
				const workAt = (times: number): number => readsOf(match, drawnOut.repeat(times));
				expect({ drawnOut, work: workAt(200) }).toSatisfy(
					({ work }: { readonly work: number }) => work <= 5 * workAt(50) + 100,
				);
			}),
			{ numRuns: 40 },
		);
		expect(compiled).toBeGreaterThan(15);
		expect(accepted).toBeGreaterThan(20);
	});
});

/**
 * Expressions. A `solid` consumes something and may be repeated; an `item` counts as one part, as Ohm wants it of the
 * alternatives of a choice.
 */
const { expression } = fc.letrec<{ expression: string; item: string; solid: string }>((tie) => ({
	solid: fc.oneof(
		{ maxDepth: 2 },
		fc.constantFrom(
			'"a"',
			'"ab"',
			'"é"',
			'"😀"',
			'" "',
			'any',
			'digit',
			'hexDigit',
			'space',
			'"a".."c"',
			'skipWord',
			// Texts that share a beginning, and characters that mean something in a table.
			'"abc"',
			'"abca"',
			'"ab1"',
			'"aé"',
			'"\\""',
			'"\'\\\\"',
		),
		fc.constantFrom(
			'(~"b" any)',
			'(~skipWord any)',
			'(~("a" | "é") any)',
			'(~("ab" | digit) any)',
			'(~("ab" digit) any)',
			'(~("abc" | "ab1") any)',
			'(~"1" ~"ab" any)',
			'(~"é1" any)',
		),
		fc.array(tie('solid'), { minLength: 2, maxLength: 6 }).map((items) => `(${items.join(' | ')})`),
		tie('solid').map((item) => `(${item})+`),
	),
	item: fc.oneof(
		{ maxDepth: 2 },
		tie('solid'),
		fc.tuple(tie('solid'), fc.constantFrom('*', '?')).map(([item, how]) => `(${item})${how}`),
		fc.array(tie('item'), { minLength: 2, maxLength: 6 }).map((items) => `(${items.join(' | ')})`),
		tie('item').map((item) => `&(${item})`),
	),
	expression: fc
		.array(
			fc.oneof(
				{ weight: 3, arbitrary: tie('item') },
				tie('solid').map((item) => `~(${item})`),
			),
			{
				minLength: 1,
				maxLength: 3,
			},
		)
		.map((items) => items.join(' ')),
}));

/** Rules whose cases use each field once at most, plain, optional, or in one of several alternatives. */
const grammarRules = fc
	.record({
		first: expression,
		second: expression,
		word: fc.constantFrom('"a".."b"+', '"ab" | "c"', '("é" | "1")+'),
		rest: fc.constantFrom('any*', '(~"a" any)*', '(~("ab" | "é") any)+'),
		cases: fc.array(
			fc.tuple(
				expression,
				fc.constantFrom('x', '(x " ")?', '(x | y)', '(x "1" | y "c" | skipWord "c" | skipWord " ")?'),
				expression,
			),
			{ minLength: 1, maxLength: 6 },
		),
		prefix: fc.constantFrom('', '(z " ")? ', '("a" | z)? '),
	})
	.map(({ first, second, word, rest, cases, prefix }) =>
		[
			// Every rule must be applied somewhere.
			`s = ${prefix}said rest ~skipNever end`,
			`said = ${cases.map(([before, field, after], index) => `${before} ${field} ${after} -- n${index}`).join('\n | ')}`,
			`x = ${first}`,
			`y = ${second}`,
			`z = "b" | skipWord`,
			`skipWord = ${word}`,
			`skipNever = "\\u{1}" x y z`,
			`rest = ${rest}`,
		].join('\n'),
	);
