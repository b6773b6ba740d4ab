import { expect, test } from 'vitest';
import { isoInterval, isoTime } from './iso-time.ts';

test.each([
	[0, '1970-01-01T00:00:00Z'],
	[1_655_719_522_000_001, '2022-06-20T10:05:22.000001Z'],
	[1_655_719_522_120_000, '2022-06-20T10:05:22.12Z'],
	[-1, '1969-12-31T23:59:59.999999Z'],
])('%i microseconds are %s', (usec, text) => {
	expect(isoTime(usec)).toBe(text);
});

test('an interval has no noise below a microsecond, and an open bound is null', () => {
	expect(isoInterval({ lo: 114.127_465_009_689_33, hi: Infinity })).toEqual({ min: 114.127_465, max: null });
});
