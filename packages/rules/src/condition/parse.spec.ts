import fc from 'fast-check';
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import type { Condition } from './ast.ts';
import { conditionGrammar } from './condition-grammar.generated.ts';
import { conditionParser, secondsOf } from './parse.ts';

const parse = await conditionParser();
const a: Condition = { kind: 'signal', signal: 'a' };
const b: Condition = { kind: 'signal', signal: 'b' };
const c: Condition = { kind: 'signal', signal: 'c' };

function conditionOf(text: string): Condition {
	const parsed = parse(text);
	if (!parsed.ok) throw new Error(parsed.reason);
	return parsed.condition;
}

describe('forms', () => {
	test.each<[string, Condition]>([
		['a', a],
		['a and b', { kind: 'and', of: [a, b] }],
		['a and b and c', { kind: 'and', of: [a, b, c] }],
		['a or b or c', { kind: 'or', of: [a, b, c] }],
		['(a)', a],
		['a then b', { kind: 'then', first: a, second: b, within: undefined }],
		['a then b within 30m', { kind: 'then', first: a, second: b, within: 1800 }],
		['a not followed by b', { kind: 'not-followed-by', what: a, by: b, within: undefined }],
		['a not followed by b within 30s', { kind: 'not-followed-by', what: a, by: b, within: 30 }],
		['a not preceded by b within 1d', { kind: 'not-preceded-by', what: a, by: b, within: 86_400 }],
		['count(a) >= 3', { kind: 'count', signal: 'a', atLeast: 3, within: undefined }],
		['count( a )>=3 within 2h', { kind: 'count', signal: 'a', atLeast: 3, within: 7200 }],
		[
			'distinct(a.host) >= 2 within 10m',
			{ kind: 'distinct', signal: 'a', field: 'host', atLeast: 2, within: 600 },
		],
		[
			'distinct(a.failure.host) >= 2',
			{ kind: 'distinct', signal: 'a', field: 'failure.host', atLeast: 2, within: undefined },
		],
		['new(a.server)', { kind: 'new', signal: 'a', field: 'server' }],
		['a in first 5m', { kind: 'in-first', signal: 'a', within: 300 }],
	])('%s', (text, condition) => {
		expect(conditionOf(text)).toEqual(condition);
	});

	test('names may begin with the letters of a keyword', () => {
		expect(conditionOf('order and android')).toEqual({
			kind: 'and',
			of: [
				{ kind: 'signal', signal: 'order' },
				{ kind: 'signal', signal: 'android' },
			],
		});
	});
});

describe('precedence', () => {
	test.each([
		['a or b and c', 'a or (b and c)'],
		['a and b or c', '(a and b) or c'],
		['a and b then c', 'a and (b then c)'],
		['a then b or c', '(a then b) or c'],
		['a then b then c within 5m', '(a then b) then c within 5m'],
		['a not preceded by b not followed by c', '(a not preceded by b) not followed by c'],
		['a then count(b) >= 2 within 5m', 'a then (count(b) >= 2 within 5m)'],
		['a\n\tand b', 'a and b'],
	])('%s is %s', (text, same) => {
		expect(conditionOf(text)).toEqual(conditionOf(same));
	});

	test('brackets change it', () => {
		expect(conditionOf('a and (b or c)')).toEqual({ kind: 'and', of: [a, { kind: 'or', of: [b, c] }] });
		expect(conditionOf('(a and b) then c')).not.toEqual(conditionOf('a and b then c'));
	});
});

describe('mistakes', () => {
	test.each([
		['', 0, 0, 'ends too early'],
		['a and', 5, 5, 'ends too early'],
		['a & b', 2, 3, '`or`, `and`'],
		['not a', 0, 3, '"not"'],
		['a in last 5m', 5, 9, '`first`'],
		['count(a) > 3', 9, 10, '`>=`'],
		['count(a) >= many', 12, 16, 'a whole number'],
		['a then b within 10min', 16, 21, 'such as 30s, 10m, 2h or 1d'],
		['(a or b', 7, 7, '`)`'],
		['distinct(a) >= 2', 10, 11, '`.`'],
		['a b', 2, 3, '`then`, or make this the end of the condition.'],
		['count(a) >= 3 or b c', 19, 20, ', or make this the end of the condition.'],
	])('%j', (text, start, end, reason) => {
		const parsed = parse(text);
		expect(parsed).toMatchObject({ ok: false, start, end });
		expect(parsed.ok ? '' : parsed.reason).toContain(reason);
		expect(parsed.ok ? '' : parsed.reason).not.toContain('end of input');
	});

	test('any text is an answer, never an exception', () => {
		const words = fc.constantFrom(
			'a',
			'and',
			'or',
			'then',
			'not',
			'followed',
			'by',
			'(',
			')',
			'within',
			'5m',
			'count',
			'>=',
			'2',
			'é',
			'"',
		);
		fc.assert(
			fc.property(
				fc.oneof(
					fc.string(),
					fc.array(words).map((list) => list.join(' ')),
				),
				(text) => {
					const parsed = parse(text);
					if (parsed.ok) return;
					expect(parsed.start).toBeGreaterThanOrEqual(0);
					expect(parsed.end).toBeLessThanOrEqual(text.length);
				},
			),
		);
	});
});

test('says which signals are named, and where', () => {
	const parsed = parse('a then count(bb) >= 2');
	expect(parsed.ok ? parsed.mentions : []).toEqual([
		{ signal: 'a', start: 0, end: 1 },
		{ signal: 'bb', start: 13, end: 15 },
	]);
});

test('printing a condition and reading it again gives the same condition', () => {
	const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
		condition: fc.oneof(
			{ maxDepth: 4 },
			fc.constantFrom<Condition>(
				a,
				b,
				c,
				{ kind: 'in-first', signal: 'a', within: 60 },
				{ kind: 'count', signal: 'b', atLeast: 2, within: undefined },
			),
			fc.record({
				kind: fc.constantFrom('and' as const, 'or' as const),
				of: fc.array(tie('condition'), { minLength: 2, maxLength: 3 }),
			}),
			fc.record({
				kind: fc.constant('then' as const),
				first: tie('condition'),
				second: tie('condition'),
				within: fc.constantFrom(undefined, 60),
			}),
			fc.record({
				kind: fc.constantFrom('not-followed-by' as const, 'not-preceded-by' as const),
				what: tie('condition'),
				by: tie('condition'),
				within: fc.constantFrom(undefined, 30),
			}),
		),
	}));
	fc.assert(
		fc.property(condition, (value) => {
			expect(conditionOf(printed(value))).toEqual(value);
		}),
	);
});

test.each([
	['30s', 30],
	['10m', 600],
	['2h', 7200],
	['1d', 86_400],
	['10', undefined],
	['m', undefined],
	['1.5h', undefined],
])('%s is %s seconds', (text, seconds) => {
	expect(secondsOf(text)).toBe(seconds);
});

test('the grammar in use is the one that stands in condition.ohm', async () => {
	expect(conditionGrammar).toBe(await readFile(new URL('condition.ohm', import.meta.url), 'utf8'));
});

function printed(condition: Condition): string {
	const within =
		'within' in condition && condition.within !== undefined ? ` within ${condition.within}s` : '';
	switch (condition.kind) {
		case 'signal':
			return condition.signal;
		case 'and':
		case 'or':
			return condition.of.map((part) => `(${printed(part)})`).join(` ${condition.kind} `);
		case 'then':
			return `(${printed(condition.first)}) then (${printed(condition.second)})${within}`;
		case 'not-followed-by':
		case 'not-preceded-by':
			return `(${printed(condition.what)}) ${condition.kind.replaceAll('-', ' ')} (${printed(condition.by)})${within}`;
		case 'count':
			return `count(${condition.signal}) >= ${condition.atLeast}${within}`;
		case 'distinct':
			return `distinct(${condition.signal}.${condition.field}) >= ${condition.atLeast}${within}`;
		case 'new':
			return `new(${condition.signal}.${condition.field})`;
		case 'in-first':
			return `${condition.signal} in first ${condition.within}s`;
	}
}
