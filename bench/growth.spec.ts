import { expect, test } from 'vitest';
import { exponentOf } from './growth.ts';

test('times that double with the length are linear, times that quadruple are not', () => {
	expect(exponentOf([1, 2, 4, 8])).toBe(1);
	expect(exponentOf([1, 4, 16, 64])).toBe(2);
});

test('what takes no time does not grow', () => {
	expect(exponentOf([1e-9, 1e-8, 1e-7, 1e-6])).toBe(0);
});
