import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysSince1970 } from './civil-time.ts';
import { parseStamp } from './stamp.ts';

const day = 86_400_000_000;

describe('stamps', () => {
	test.each([
		['Jan 01 00:00:00', 0],
		['Mar 23 12:00:25', (31 + 29 + 22) * day + 43_225_000_000],
		['Dec 31 23:59:60', 366 * day],
		['Aug  9 10:00:01.000007', (213 + 8) * day + 36_001_000_007],
	])('%s has no year', (text, usec) => {
		expect(parseStamp(text)).toEqual({ kind: 'yearless', text, usec });
	});

	test.each([
		['2022-08-19T10:00:01+0000', 1_660_903_201_000_000],
		['2022-08-19T12:00:01+02:00', 1_660_903_201_000_000],
		['2022-08-19T07:30:01-0230', 1_660_903_201_000_000],
		['2022-08-19T10:00:01.5Z', 1_660_903_201_500_000],
		['Fri 2022-08-19 10:00:01 UTC', 1_660_903_201_000_000],
		['Fri 2022-08-19 10:00:01.000005 GMT', 1_660_903_201_000_005],
		['Fri 2022-08-19 13:00:01 +03', 1_660_903_201_000_000],
		['1660903201.000005', 1_660_903_201_000_005],
		['1969-12-31T23:59:59+0000', -1_000_000],
	])('%s is one moment', (text, usec) => {
		expect(parseStamp(text)).toEqual({ kind: 'realtime', text, usec });
	});

	test('an abbreviation that several zones share keeps its name', () => {
		expect(parseStamp('Fri 2022-08-19 10:00:01 IST host x: y')).toEqual({
			kind: 'local',
			text: 'Fri 2022-08-19 10:00:01 IST',
			usec: 1_660_903_201_000_000,
			zone: 'IST',
		});
	});

	test.each([
		'[    3.408488]',
		'[12345.678901]',
		'[   26.000000 <    1.000000 >]',
		'[    0.000000 <    0.000000*>]',
	])('%s counts from the boot', (text) => {
		expect(parseStamp(text)).toEqual({
			kind: 'monotonic',
			text,
			usec: Math.round(Number(/[\d.]+/.exec(text)?.[0]) * 1e6),
		});
	});

	test.each([
		'',
		'Mar',
		'Mar 00 12:00:25',
		'Mar 32 12:00:25',
		'Mar 23 24:00:25',
		'Foo 23 12:00:25',
		'Mar 23 12:00',
		'2022-00-19T10:00:01+0000',
		'2022-08-19T10:00:01',
		'2022-08-19 10:00:01 UTC',
		'Fri 2022-08-19 10:00:01 openvpn[1]:',
		'1660903201',
		'1660903201.00000x',
		'[3.4]',
		'[abc]',
		'-- Boot 1 --',
	])('%s is no stamp', (text) => {
		expect(parseStamp(text)).toBeUndefined();
	});

	test('every day agrees with the calendar of the platform', () => {
		fc.assert(
			fc.property(fc.integer({ min: -100_000, max: 200_000 }), (days) => {
				const date = new Date(days * 86_400_000);
				expect(daysSince1970(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())).toBe(days);
			}),
		);
	});

	test('every moment reads back, in every mode that prints the year', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 0, max: 4_102_444_799 }),
				fc.integer({ min: 0, max: 999_999 }),
				(seconds, micros) => {
					const iso = new Date(seconds * 1000).toISOString().slice(0, 19);
					const fraction = String(micros).padStart(6, '0');
					const usec = seconds * 1_000_000 + micros;
					expect(parseStamp(`${iso}.${fraction}+0000`)).toMatchObject({ kind: 'realtime', usec });
					expect(parseStamp(`Mon ${iso.replace('T', ' ')}.${fraction} UTC`)).toMatchObject({
						kind: 'realtime',
						usec,
					});
					expect(parseStamp(`${seconds}.${fraction}`)).toMatchObject({ kind: 'realtime', usec });
				},
			),
		);
	});
});
