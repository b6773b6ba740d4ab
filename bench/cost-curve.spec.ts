import { expect, test } from 'vitest';
import { linesOf, lineThrough } from './cost-curve.ts';

test('a cost is what is paid once and what is paid for each further 100 MB', () => {
	expect(lineThrough({ mb: 50, seconds: 1.5 }, { mb: 200, seconds: 4.5 })).toEqual({
		fixed: 0.5,
		marginal: 2,
	});
});

test('a program that warms up pays less and less for more, and more once', () => {
	const lines = linesOf([
		{ mb: 2, seconds: 1 },
		{ mb: 10, seconds: 2 },
		{ mb: 60, seconds: 3 },
	]);
	expect(lines[0]).toBeUndefined();
	expect(lines[1]).toEqual({ fixed: 0.75, marginal: 12.5 });
	expect(lines[2]?.fixed).toBeCloseTo(1.8);
	expect(lines[2]?.marginal).toBeCloseTo(2);
});

test('one size makes no line', () => {
	expect(() => lineThrough({ mb: 3, seconds: 1 }, { mb: 3, seconds: 2 })).toThrow('two sizes');
	expect(linesOf([{ mb: 3, seconds: 1 }])).toEqual([undefined]);
});
