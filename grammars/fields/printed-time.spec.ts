import { describe, expect, test } from 'vitest';
import { printedTime } from './printed-time.ts';

const usec = Date.UTC(2026, 10, 21, 5, 28, 51) * 1000;

describe('moments that tools print', () => {
	test.each([
		'Sat 2026-11-21 05:28:51 UTC',
		'2026-11-21 05:28:51 UTC',
		'Sat Nov 21 05:28:51 UTC 2026',
		'Sat Nov 21 05:28:51 GMT 2026',
		'2026-11-21 05:28:51.000000000 +0000',
		'2026-11-21 10:58:51 +0530',
		'2026-11-21T05:28:51+00:00',
		'2026-11-21T05:28:51Z',
	])('%s is a moment', (text) => {
		expect(printedTime(text)).toEqual({ usec, zone: 'utc' });
	});

	test.each(['Sat 2026-11-21 05:28:51 EST', 'Sat 2026-11-21 05:28:51', 'Sat Nov 21 05:28:51 CET 2026'])(
		'%s is a local time',
		(text) => {
			expect(printedTime(text)).toEqual({ usec, zone: 'local' });
		},
	);

	test('days of one digit and fractions', () => {
		expect(printedTime('Thu Jan  1 00:00:07 UTC 1970')).toEqual({ usec: 7_000_000, zone: 'utc' });
		expect(printedTime('1970-01-01 00:00:07.110739563 +0000')).toEqual({ usec: 7_110_739, zone: 'utc' });
	});

	test.each(['', 'n/a', 'Sat Now 21 05:28:51 UTC 2026', 'Sat 2026-13-21 05:28:51 UTC', '2026-11-21'])(
		'%j names no moment',
		(text) => {
			expect(printedTime(text)).toBeUndefined();
		},
	);
});
