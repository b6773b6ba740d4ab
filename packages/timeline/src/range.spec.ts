import type { RealtimeUsec } from '@whydown/journal';
import { describe, expect, test } from 'vitest';
import { RangeSelection, readTimeBound, TimeBoundError, Zone } from './range.ts';
import type { RealtimeInterval } from './time.ts';

const utc = (text: string): RealtimeUsec => (Date.parse(text) * 1000) as RealtimeUsec;
const now = utc('2024-08-21T10:20:30Z');
const iso = (usec: number): string => new Date(usec / 1000).toISOString();

describe('moments as journalctl takes them', () => {
	test.each([
		['now', '2024-08-21T10:20:30.000Z'],
		['today', '2024-08-21T00:00:00.000Z'],
		['yesterday', '2024-08-20T00:00:00.000Z'],
		['tomorrow', '2024-08-22T00:00:00.000Z'],
		['11:12', '2024-08-21T11:12:00.000Z'],
		['11:12:13', '2024-08-21T11:12:13.000Z'],
		['Wed 11:12', '2024-08-21T11:12:00.000Z'],
		['-1h', '2024-08-21T09:20:30.000Z'],
		['-1h30min', '2024-08-21T08:50:30.000Z'],
		['+5min', '2024-08-21T10:25:30.000Z'],
		['2 days ago', '2024-08-19T10:20:30.000Z'],
		['1.5h ago', '2024-08-21T08:50:30.000Z'],
		['5 ago', '2024-08-21T10:20:25.000Z'],
		['1h left', '2024-08-21T11:20:30.000Z'],
		['@1395716396', '2014-03-25T02:59:56.000Z'],
		['2012-11-23 11:12:13', '2012-11-23T11:12:13.000Z'],
		['Fri 2012-11-23 11:12:13', '2012-11-23T11:12:13.000Z'],
		['friday 2012-11-23', '2012-11-23T00:00:00.000Z'],
		['12-11-23 11:12', '2012-11-23T11:12:00.000Z'],
		['99-11-23', '1999-11-23T00:00:00.000Z'],
		['2012-02-30', '2012-03-01T00:00:00.000Z'],
		['2012-11-23 11:12:13.4567', '2012-11-23T11:12:13.456Z'],
		['2012-11-23 11:12 UTC', '2012-11-23T11:12:00.000Z'],
		['2012-07-23 11:12 Europe/Berlin', '2012-07-23T09:12:00.000Z'],
		['2012-11-23T11:12:13Z', '2012-11-23T11:12:13.000Z'],
		['2012-11-23T11:12:13.25+0530', '2012-11-23T05:42:13.250Z'],
		['2012-11-23 11:12:13 -01:00', '2012-11-23T12:12:13.000Z'],
	])('%s', (text, expected) => {
		expect(iso(readTimeBound(text).at(now))).toBe(expected);
	});

	test.each([
		'',
		'soon',
		'last week',
		'Tue 2012-11-23',
		'24:00',
		'11:60',
		'2012-13-01',
		'2012-00-10',
		'-',
		'@',
		'+1x',
		'1h',
		'ago',
		'2012-11-23 1',
		'2012-11-23 11:12 Mars/Olympus',
		'1h ago UTC',
		'constructor ago',
	])('refuses %j', (text) => {
		expect(() => readTimeBound(text).at(now)).toThrow(TimeBoundError);
	});

	test('a zone that is asked for, in winter and in summer, and in the hours of its changes', () => {
		const zone = new Zone('Europe/Berlin');
		const at = (text: string): string => iso(readTimeBound(text, zone).at(now));
		expect(at('2024-01-15 12:00')).toBe('2024-01-15T11:00:00.000Z');
		expect(at('2024-07-15 12:00')).toBe('2024-07-15T10:00:00.000Z');
		expect(at('today')).toBe('2024-08-20T22:00:00.000Z');
		expect(at('2024-03-31 02:30')).toBe('2024-03-31T01:30:00.000Z');
		expect(at('2024-10-27 02:30')).toBe('2024-10-27T00:30:00.000Z');
		expect(at('2024-07-15 12:00 UTC')).toBe('2024-07-15T12:00:00.000Z');
		expect(() => new Zone('Nowhere/City')).toThrow('no such time zone');
	});
});

describe('a stretch of a time line', () => {
	interface Item {
		readonly name: string;
		readonly time: RealtimeInterval | undefined;
	}
	const day = (date: number): RealtimeUsec => utc(`2024-08-${String(date).padStart(2, '0')}T12:00:00Z`);
	const items = (...dates: (number | undefined)[]): Item[] =>
		dates.map((date, at) => ({
			name: `${at}`,
			time: date === undefined ? undefined : { earliest: day(date), latest: day(date) },
		}));
	const selected = (all: readonly Item[], since?: string, until?: string, held?: number): string => {
		const selection = new RangeSelection<Item>(
			{
				since: since === undefined ? undefined : readTimeBound(since),
				until: until === undefined ? undefined : readTimeBound(until),
				...(held === undefined ? {} : { held }),
			},
			(item) => item.time,
		);
		const inside = all.flatMap((item) => selection.take(item));
		inside.push(...selection.end());
		expect(inside.length + selection.outside + selection.forgotten).toBe(all.length);
		return inside.map((item) => item.name).join('');
	};

	test('absolute bounds', () => {
		const all = items(1, 2, 3, 4, 5);
		expect(selected(all)).toBe('01234');
		expect(selected(all, '2024-08-02')).toBe('1234');
		expect(selected(all, '2024-08-02', '2024-08-04')).toBe('12');
		expect(selected(all, undefined, '2024-08-02 12:00')).toBe('01');
		expect(selected(all, '2024-09-01')).toBe('');
	});

	test('relative bounds count from the end of the input, not from today', () => {
		const all = items(1, 2, 3, 4, 5);
		expect(selected(all, '-2d')).toBe('234');
		expect(selected(all, 'yesterday', 'today')).toBe('3');
		expect(selected([], '-2d')).toBe('');
	});

	test('a clock that jumps back loses nothing that came after', () => {
		expect(selected(items(10, 11, 1, 2, 12), '2024-08-10 18:00')).toBe('1234');
		expect(selected(items(20, 21, 1, 2, 3), undefined, '2024-08-02 18:00')).toBe('0123');
		expect(selected(items(1, 2, 30, 3, 4), '2024-08-02', '2024-08-03 18:00')).toBe('123');
	});

	test('an unknown time may be inside', () => {
		expect(selected(items(undefined, 1, 2), '2024-08-02')).toBe('012');
		expect(selected(items(1, 3, undefined, 4), undefined, '2024-08-02')).toBe('012');
	});

	test('what waits is bounded, and what is forgotten is counted', () => {
		expect(selected(items(1, 2, 3, 4, 5, 6), '-10d', undefined, 3)).toBe('45');
		expect(selected(items(1, 20, 21, 22, 23, 2), undefined, '2024-08-10', 2)).toBe('0345');
	});
});
