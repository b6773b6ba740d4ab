import { readFileSync } from 'node:fs';
import type { RealtimeUsec } from '@whydown/journal';
import { describe, expect, test } from 'vitest';
import { TimeBoundError } from './selection.ts';
import { readTimeBound, Zone } from './time-bound.ts';

const now = (Date.parse('2024-08-21T10:20:30Z') * 1000) as RealtimeUsec;
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
		expect(at('2024-03-31 23:43')).toBe('2024-03-31T21:43:00.000Z');
		expect(at('2024-10-27 23:43')).toBe('2024-10-27T22:43:00.000Z');
		expect(at('2024-07-15 12:00 UTC')).toBe('2024-07-15T12:00:00.000Z');
		expect(() => new Zone('Nowhere/City')).toThrow('no such time zone');
	});
});

test('who asks for no range never loads the calendar', () => {
	const seen = new Set<string>();
	const follow = (url: URL): void => {
		if (seen.has(url.href)) return;
		seen.add(url.href);
		for (const [, name = ''] of readFileSync(url, 'utf8').matchAll(/from '([^']+)'/g)) {
			expect(name).not.toContain('date-fns');
			if (name.startsWith('.')) follow(new URL(name, url));
		}
	};
	follow(new URL('index.ts', import.meta.url));
	expect(seen.size).toBeGreaterThan(10);
});
