import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nthSmallest } from './nth-smallest.ts';

it('is the number that stands there in the sorted numbers', () => {
	const cases = fc
		.array(fc.oneof(fc.integer({ min: 0, max: 9 }), fc.double({ noNaN: true })), { minLength: 1 })
		.chain((numbers) => fc.tuple(fc.constant(numbers), fc.nat(numbers.length - 1)));
	fc.assert(
		fc.property(cases, ([numbers, nth]) => {
			const sorted = Float64Array.from(numbers).toSorted();
			// Numbers behind the length are not looked at.
			const space = Float64Array.from([...numbers, -1, -2]);
			// Zero and minus zero are as small as each other.
			expect(nthSmallest(space, numbers.length, nth) === sorted[nth]).toBe(true);
		}),
	);
});
