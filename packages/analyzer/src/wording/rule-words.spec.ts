import type { Condition, Signal } from '@whydown/rules';
import { describe, expect, test } from 'vitest';
import { circumstanceWords, conditionWords, signalWords } from './rule-words.ts';

const is = (signal: string): Condition => ({ kind: 'signal', signal });
const either: Condition = { kind: 'or', of: [is('a'), is('b'), is('c_d')] };

describe('a condition, as a part of a sentence', () => {
	test.each<[string, Condition]>([
		['“timed out”', is('timed_out')],
		['“a”, “b” or “c d”', either],
		['“a” and (“a”, “b” or “c d”)', { kind: 'and', of: [is('a'), either] }],
		['“a” and then “b”', { kind: 'then', first: is('a'), second: is('b'), within: undefined }],
		[
			'“a” and then (“a”, “b” or “c d”) within 30 minutes',
			{ kind: 'then', first: is('a'), second: either, within: 1800 },
		],
		[
			'“a” without “b” after it within 5 minutes',
			{ kind: 'not-followed-by', what: is('a'), by: is('b'), within: 300 },
		],
		['“a” without “b” before it', { kind: 'not-preceded-by', what: is('a'), by: is('b'), within: undefined }],
		['“a” at least once', { kind: 'count', signal: 'a', atLeast: 1, within: undefined }],
		['“a” at least twice within 1 hour', { kind: 'count', signal: 'a', atLeast: 2, within: 3600 }],
		['“a” at least 3 times within 10 minutes', { kind: 'count', signal: 'a', atLeast: 3, within: 600 }],
		[
			'“a” with at least 2 different values of `host` within 10 minutes',
			{ kind: 'distinct', signal: 'a', field: 'host', atLeast: 2, within: 600 },
		],
		['“a” with a value of `server` that is new', { kind: 'new', signal: 'a', field: 'server' }],
		['“a” in the first 5 minutes of the boot', { kind: 'in-first', signal: 'a', within: 300 }],
	])('%s', (words, condition) => {
		expect(conditionWords(condition)).toBe(words);
	});

	test('a circumstance says how near it counts', () => {
		expect(circumstanceWords({ text: 'a', condition: is('a'), within: undefined })).toBe('“a”');
		expect(circumstanceWords({ text: 'a', condition: is('a'), within: 600 })).toBe(
			'“a”, less than 10 minutes before or after the evidence',
		);
	});
});

describe('a signal', () => {
	const signal = (part: Partial<Signal>): Signal => ({
		name: 's',
		kinds: undefined,
		failure: undefined,
		where: [],
		...part,
	});
	const where = (test: Signal['where'][number]['test']): Partial<Signal> => ({
		kinds: ['a.b'],
		where: [{ field: 'f', test }],
	});

	test.each<[string, Partial<Signal>]>([
		['`a.b`', { kinds: ['a.b'] }],
		[
			'a line of `app` with the words `is stuck`',
			{ text: { source: 'app', is: 'literal', text: 'is stuck' } },
		],
		['a line of `app` that matches `^is`', { text: { source: 'app', is: 'pattern', text: '^is' } }],
		[
			'a line of `plant` with the words `is stuck`',
			{ text: { source: 'plant', is: 'literal', text: 'is stuck' } },
		],
		[
			'a line of `plant` that matches `stuck|jam`',
			{ text: { source: 'plant', is: 'pattern', text: 'stuck|jam' } },
		],
		['`a.b`, `c.d` or `e.f`', { kinds: ['a.b', 'c.d', 'e.f'] }],
		['any event with a failure of `dns`', { failure: { classes: ['dns'], reasons: undefined } }],
		[
			'`a.b` with the failure `dns: no-answer` or `dns: unspecified`',
			{ kinds: ['a.b'], failure: { classes: ['dns'], reasons: ['no-answer', 'unspecified'] } },
		],
		[
			'any event with a failure of `dns` or `tls`, namely `no-answer` or `expired`',
			{ failure: { classes: ['dns', 'tls'], reasons: ['no-answer', 'expired'] } },
		],
		['any event with the failure `expired`', { failure: { classes: undefined, reasons: ['expired'] } }],
		['`a.b` where `f` is `0`', where({ op: 'equals', value: 0 })],
		['`a.b` where `f` is the device’s `os.version`', where({ op: 'equals', value: { fact: 'os.version' } })],
		['`a.b` where `f` is `x` or `y`', where({ op: 'in', values: ['x', 'y'] })],
		['`a.b` where `f` is not `x`', where({ op: 'not-in', values: ['x'] })],
		[
			'`a.b` where `f` is not among the device’s `dns.dhcpServers`',
			where({ op: 'not-in', values: { fact: 'dns.dhcpServers' } }),
		],
		['`a.b` where `f` is above 1', where({ op: 'above', value: 1 })],
		['`a.b` where `f` is below 5', where({ op: 'below', value: 5 })],
		['`a.b` where `f` is above 60 or below -60', where({ op: 'magnitude-above', value: 60 })],
		['`a.b` where `f` is not given', where({ op: 'present', value: false })],
		[
			'`a.b` where `f` is above 1 and `g` is given',
			{
				kinds: ['a.b'],
				where: [
					{ field: 'f', test: { op: 'above', value: 1 } },
					{ field: 'g', test: { op: 'present', value: true } },
				],
			},
		],
	])('%s', (words, part) => {
		expect(signalWords(signal(part))).toBe(words);
	});
});
