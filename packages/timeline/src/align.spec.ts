import { describe, expect, test } from 'vitest';
import { align } from './align.ts';

const identity = {
	keyOf: (item: string) => item,
	stemOf: (item: string) => item,
	same: (one: string, other: string) => one === other,
};

const shared = (one: string, other: string): string =>
	align([...one], [...other], identity)
		.map(([at]) => one[at] ?? '')
		.join('');

describe('two journals share', () => {
	test('the longest order that both agree on', () => {
		expect(shared('abr', 'rab')).toBe('ab');
		expect(shared('abcdef', 'xbydz')).toBe('bd');
	});

	test('what repeats, between what does not', () => {
		expect(shared('rrarrb', 'rarb')).toBe('rarb');
		expect(shared('rrr', 'rr')).toBe('rr');
	});

	test('nothing', () => {
		expect(align([...'abc'], [...'xyz'], identity)).toEqual([]);
		expect(align([], [...'xyz'], identity)).toEqual([]);
	});
});
