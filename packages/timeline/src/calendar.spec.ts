import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { realtimeOf, startOfYear, yearlessOf, yearNear, yearOf } from './calendar.ts';

const seconds = fc.integer({ min: 0, max: 4_102_444_799 });

describe('the calendar', () => {
	test('agrees with the platform on every year', () => {
		for (let year = 1900; year <= 2200; year += 1) {
			expect(startOfYear(year)).toBe(Date.UTC(year, 0, 1) / 1000);
			expect(yearOf(startOfYear(year))).toBe(year);
			expect(yearOf(startOfYear(year) - 1)).toBe(year - 1);
		}
	});

	test('takes the year off a moment and puts it back', () => {
		fc.assert(
			fc.property(seconds, (moment) => {
				expect(realtimeOf(yearlessOf(moment), yearOf(moment))).toBe(moment);
			}),
		);
	});

	test('finds the year that is nearest', () => {
		fc.assert(
			fc.property(seconds, fc.integer({ min: -86_400, max: 86_400 }), (moment, off) => {
				expect(yearNear(yearlessOf(moment), moment + off, 2 * 86_400)).toBe(yearOf(moment));
			}),
		);
	});

	test('has no 29 February in a common year', () => {
		expect(
			yearNear(yearlessOf(Date.UTC(2024, 1, 29) / 1000), Date.UTC(2023, 2, 1) / 1000, 86_400),
		).toBeUndefined();
	});
});
