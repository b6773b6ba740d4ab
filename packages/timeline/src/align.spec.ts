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

	test('H23: among very many lines of one second, and the search does not grow with their square', () => {
		const count = 4000;
		let asked = 0;
		const pairs = align(
			Array.from({ length: count }, (_, at) => `a${at}`),
			[...Array.from({ length: count }, (_, at) => `b${at}…`), 'a3999'],
			{
				keyOf: (item) => item,
				stemOf: () => 'one second',
				same: () => {
					asked += 1;
					return false;
				},
			},
		);
		expect(pairs).toEqual([[3999, 4000]]);
		expect(asked).toBeLessThanOrEqual(count * 1000);
		// Repeated, so that they are no anchors: equal ones are found however far apart they stand.
		expect(
			align([...Array.from({ length: count }, (_, at) => `a${at}`), 'r', 'r'], ['r', 'r'], {
				keyOf: (item) => item,
				stemOf: () => 'one second',
				same: () => false,
			}),
		).toEqual([
			[count, 0],
			[count + 1, 1],
		]);
	});

	test('nothing', () => {
		expect(align([...'abc'], [...'xyz'], identity)).toEqual([]);
		expect(align([], [...'xyz'], identity)).toEqual([]);
	});
});
