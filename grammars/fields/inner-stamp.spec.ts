import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { innerStampOf } from './inner-stamp.ts';
import type { InnerStamp } from '../vocabulary/source.ts';

/** Reads a stamp that stands inside a longer text. */
function stampIn(text: string): InnerStamp | undefined {
	const bytes = new TextEncoder().encode(`9${text}9`);
	return innerStampOf(bytes, { start: 1, end: bytes.length - 1 });
}

const usec = (iso: string): number => Date.parse(iso) * 1000;

describe('innerStampOf', () => {
	test.each([
		['Thu Mar 23 12:00:25 2017', usec('2017-03-23T12:00:25Z'), 'local'],
		['Tue Jul  4 00:00:00 2017', usec('2017-07-04T00:00:00Z'), 'local'],
		['Thu Mar 23 12:00:25 UTC 2017', usec('2017-03-23T12:00:25Z'), 'utc'],
		['Tue Jul  4 00:00:00 UTC 2017', usec('2017-07-04T00:00:00Z'), 'utc'],
		['2022-03-05 09:05:43', usec('2022-03-05T09:05:43Z'), 'local'],
		['2017-03-23T12:01:09Z', usec('2017-03-23T12:01:09Z'), 'utc'],
		['2022-02-17T11:43:01.250000000-04:00', usec('2022-02-17T15:43:01.250Z'), 'utc'],
		['2022-02-17T11:43:01+0530', usec('2022-02-17T06:13:01Z'), 'utc'],
		['1795238485.029427', 1_795_238_485_029_427, 'utc'],
		['1645071269.4077', 1_645_071_269_407_700, 'utc'],
		['1970-01-01 00:00:00', 0, 'local'],
		['2024-02-29 23:59:60', usec('2024-03-01T00:00:00Z'), 'local'],
	])('%s', (text, expected, zone) => {
		expect(stampIn(text)).toEqual({ usec: expected, zone });
	});

	test.each([
		'Thu Foo 23 12:00:25 2017',
		'Thu Mar 23 24:00:25 2017',
		'Thu Mar  0 12:00:25 2017',
		'Thu Mar 23 12:00:25 CET 2017',
		'Thu Mar 23 12:00:25.2017 UTC',
		'2023-02-29 09:05:43',
		'2022-13-05 09:05:43',
		'2022-03-05 09:60:43',
		'2022-03-05T09:05:43+5',
		'99999999999999999999.0',
		'',
	])('"%s" is no moment', (text) => {
		expect(stampIn(text)).toBeUndefined();
	});

	test('agrees with the calendar of the host', () => {
		const moment = fc.date({ min: new Date(0), max: new Date('2254-12-31T00:00:00Z'), noInvalidDate: true });
		fc.assert(
			fc.property(moment, (date) => {
				const seconds = Math.floor(date.getTime() / 1000) * 1_000_000;
				const iso = date.toISOString();
				const [, day, month, year] = date.toUTCString().split(' ');
				const ctime = `Thu ${month} ${String(Number(day)).padStart(2)} ${iso.slice(11, 19)} ${year}`;
				expect(stampIn(`${iso.slice(0, 10)} ${iso.slice(11, 19)}`)).toEqual({ usec: seconds, zone: 'local' });
				expect(stampIn(ctime)).toEqual({ usec: seconds, zone: 'local' });
				expect(stampIn(iso)).toEqual({ usec: date.getTime() * 1000, zone: 'utc' });
			}),
		);
	});
});
