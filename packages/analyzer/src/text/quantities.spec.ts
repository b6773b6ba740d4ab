import { describe, expect, test } from 'vitest';
import { counted, duration } from './quantities.ts';

describe('quantities in words', () => {
	test.each([
		[0.2, 'less than a second'],
		[1, '1 second'],
		[-65, '1 minute 5 seconds'],
		[3600, '1 hour'],
		[90_061, '1 day 1 hour'],
		[304_968_533, '9 years 242 days'],
	])('%d seconds', (seconds, words) => {
		expect(duration(seconds)).toBe(words);
	});

	test('one and many', () => {
		expect([counted(1, 'line'), counted(2, 'line'), counted(0, 'entry', 'entries')]).toEqual([
			'1 line',
			'2 lines',
			'0 entries',
		]);
	});
});
