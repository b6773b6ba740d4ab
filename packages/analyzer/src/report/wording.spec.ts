import { describe, expect, test } from 'vitest';
import { momentOf } from './example.arbitraries.ts';
import { counted, duration, moment, shortened } from './wording.ts';

describe('wording', () => {
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

	test('a shortened text stays whole characters', () => {
		expect(shortened('abcdef', 6)).toBe('abcdef');
		expect(shortened('abcdefg', 6)).toBe('abcde…');
		expect(shortened('abcd😀efg', 6)).toBe('abcd…');
	});

	test('a year that no stamp says is unknown, not guessed', () => {
		expect(moment(momentOf(7, 'Mar 23 12:00:25'))).toBe('Mar 23 12:00:25 (year unknown)');
		expect(moment(momentOf(7, ''))).toBe('line 7');
		expect(moment(momentOf(7, '2022-08-18T10:51:01+0000'))).toBe('2022-08-18T10:51:01+0000');
	});
});
