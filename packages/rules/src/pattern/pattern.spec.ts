import { setFlagsFromString } from 'node:v8';
import fc from 'fast-check';
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { compilePattern, type Pattern, stepsLimit, textLimit } from './pattern.ts';

function compiled(text: string): Pattern {
	const result = compilePattern(text);
	if (!result.ok) throw new Error(result.reason);
	return result.pattern;
}

describe('a pattern', () => {
	test.each([
		['link is (up|down)', 'eth0: link is down', true],
		['link is (up|down)', 'eth0: link is lost', false],
		['^eth\\d+:', 'eth10: up', true],
		['^eth\\d+:', 'an eth10: up', false],
		['lost$', 'link lost', true],
		['lost$', 'lost link', false],
		['^$', '', true],
		['^$', 'a', false],
		['a|^b$', 'b', true],
		['a|^b$', 'bb', false],
		['x{2,3}y', 'xy', false],
		['x{2,3}y', 'xxxxy', true],
		['^x{2,3}y', 'xxxxy', false],
		['[^a-c]d', 'ad', false],
		['[^a-c]d', 'ed', true],
		['[\\w.-]+@example', 'a.b-c@example', true],
		['a.c', 'a\nc', false],
		['\\$\\{x\\}', '${x}', true],
		['größer', 'viel größer', true],
		['[а-я]+!', 'да!', true],
	])('%s in %j: %s', (pattern, text, expected) => {
		expect(compiled(pattern).test(text)).toBe(expected);
	});

	test('is matched anew for every text', () => {
		const pattern = compiled('^ab');
		expect([pattern.test('a'), pattern.test('b'), pattern.test('ab'), pattern.test('b')]).toEqual([
			false,
			false,
			true,
			false,
		]);
	});

	test('is long enough for a whole message', () => {
		const message = 'Unable to reach cloud: ESOCKETTIMEDOUT, trying again in a while '.repeat(4);
		expect(compiled(message).test(`> ${message}`)).toBe(true);
		expect(compiled(message).test(message.replace('again', 'never'))).toBe(false);
	});

	test('looks at no more of a text than the limit', () => {
		const long = 'x'.repeat(textLimit - 1);
		expect(compiled('[ab]').test(`${long}a`)).toBe(true);
		expect(compiled('[ab]').test(`${long}xa`)).toBe(false);
	});
});

/** Parts of patterns that JavaScript reads in the same way. */
const { branch } = fc.letrec<{ branch: string; sequence: string; part: string }>((tie) => ({
	branch: fc
		.tuple(fc.boolean(), tie('sequence'), fc.boolean())
		.map(([start, of, end]) => `${start ? '^' : ''}${of}${end ? '$' : ''}`),
	sequence: fc.array(tie('part'), { maxLength: 4 }).map((parts) => parts.join('')),
	part: fc
		.tuple(
			fc.oneof(
				{ maxDepth: 2 },
				fc.constantFrom('a', 'b', 'c', '.', '[ab]', '[^a]', '\\w', '\\s', '\\D', 'é'),
				fc
					.array(tie('sequence'), { minLength: 1, maxLength: 3 })
					.map((alternatives) => `(?:${alternatives.join('|')})`),
			),
			fc.constantFrom('', '', '', '*', '+', '?', '{2}', '{0,2}', '{1,}'),
		)
		.map(([what, quantifier]) => what + quantifier),
}));

// The judge of the automaton backtracks, and for hours on some of these patterns: V8 then goes over to an automaton of its own.
setFlagsFromString('--enable-experimental-regexp-engine-on-excessive-backtracks');

describe('the automaton', () => {
	const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', '7', 'é', '\u{1f600}'), maxLength: 6 });
	test('finds what a regular expression finds', () => {
		fc.assert(
			fc.property(fc.array(branch, { minLength: 1, maxLength: 3 }), text, (branches, said) => {
				const pattern = branches.join('|');
				const result = compilePattern(pattern);
				fc.pre(result.ok);
				expect(result.pattern.test(said)).toBe(new RegExp(pattern).test(said));
			}),
			{ numRuns: 3000 },
		);
	});
});

interface Evil {
	readonly pattern: string;
	/** Repeated, it is a text on which a backtracking engine stays for longer than anybody waits. */
	readonly unit: string;
}

const evil = JSON.parse(
	await readFile(new URL('evil-patterns.json', import.meta.url), 'utf8'),
) as readonly Evil[];

describe('no pattern can hang', () => {
	const accepted = evil.filter(({ pattern }) => compilePattern(pattern).ok);

	test.each(accepted)('$pattern', ({ pattern: text, unit }) => {
		const pattern = compiled(text);
		// The steps for each unit of a text are few, and counted beforehand.
		expect(pattern.stepsPerUnit).toBeLessThanOrEqual(stepsLimit);
		const short = `${unit.repeat(3)}!`;
		expect(pattern.test(short)).toBe(new RegExp(text).test(short));
		const hostile = unit.repeat(Math.floor((textLimit - 1) / unit.length));
		expect([true, false]).toContain(pattern.test(`${hostile}!`));
	});

	test('of these, most are matched and the rest is refused', () => {
		const refused = evil.flatMap(({ pattern }) => (compilePattern(pattern).ok ? [] : [pattern]));
		expect(accepted.length).toBeGreaterThanOrEqual(25);
		expect(refused).toEqual([
			'^\\s*(.*?)',
			'((a{1,5}){1,5}){1,5}b',
			'^(?=(a+))b',
			'(a+)\\1b',
			'(?<!a+)b',
			'a{1000}{1000}',
			'(a{500}){500}',
			'.{900}x',
			'(a|b|c|d|e|f){100}g',
		]);
	});
});

describe('what cannot be matched in linear time, or is written wrong, is refused at its place', () => {
	test.each([
		['a(?=b)', '(?=', 'cannot look around'],
		['a(?!b)', '(?!', 'cannot look around'],
		['(?<=a)b', '(?<=', 'cannot look around'],
		['(?<!a)b', '(?<!', 'cannot look around'],
		['(a)\\1', '\\1', 'cannot refer back'],
		['(?<x>a)\\k<x>', '(?<x', 'names and flags'],
		['(?i)a', '(?i', 'names and flags'],
		['a\\bc', '\\b', 'Borders of words'],
		['a\\q', '\\q', 'means nothing here'],
		['a\\', '\\', 'Nothing follows'],
		['a(b', '(', 'never closed'],
		['ab)', ')', 'never opened'],
		['a[b', '[', 'never closed'],
		['a[]b', ']', 'at least one character'],
		['[z-a]', 'z-a', 'ends before it begins'],
		['[\\d-z]', '\\d-z', 'from one character to another'],
		['*a', '*', 'nothing to repeat'],
		['a**', '*', 'brackets'],
		['a+?', '?', 'remove the `?`'],
		['a{2}{3}', '{3}', 'brackets'],
		['a{3,2}', '{3,2}', 'write {2,3}'],
		['a{2000}', '{2000}', 'up to 1000'],
		['a{b', '{', 'a repetition such as'],
		['a^b', '^', 'only at the beginning'],
		['a$b', '$', 'only at the end'],
		['(a$)', '$', 'only at the end'],
		['.{900}', '.{900}', 'too large'],
		['('.repeat(60), '(', '50 deep'],
	])('%s', (pattern, place, reason) => {
		const result = compilePattern(pattern);
		expect(result).toMatchObject({ ok: false, reason: expect.stringContaining(reason) });
		const { start, end } = result.ok ? { start: 0, end: 0 } : result;
		expect(pattern.slice(start, end)).toBe(place);
	});

	test('whatever is written, it is compiled or refused', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom(...'ab01(){}[]|*+?^$.\\-,:=!<d') }), (text) => {
				const result = compilePattern(text);
				expect(result.ok || result.reason !== '').toBe(true);
			}),
			{ numRuns: 2000 },
		);
	});
});
