import { describe, expect, test } from 'vitest';
import type { SourceEventBase } from '@whydown/grammars';
import { tell } from './text.arbitraries.ts';
import type { TimeTable } from './time.ts';
import { Timeline } from './timeline.ts';
import { timedEntry } from './truth.arbitraries.ts';

type Event = SourceEventBase & { readonly seconds: number };

/** Stamps with a zone label: the clock face, as if it were UTC. */
function timesOf(lines: readonly (readonly [face: string, zone: string, Event | undefined])[]): TimeTable {
	const timeline = new Timeline<never>({ placed: () => undefined });
	for (const [face, zone, event] of lines) {
		timeline.add(
			timedEntry({ stampKind: 'local', stampUsec: Date.parse(face) * 1000, zone }),
			event,
			undefined,
		);
	}
	timeline.end();
	return timeline.table();
}

describe('years', () => {
	test('come from an inner stamp that agrees', () => {
		const story = tell(`
			Aug 18 10:51:00 x[1]: before
			Aug 18 10:51:45 openvpn[2639]: Thu Aug 18 10:51:45 2022 VERIFY OK: depth=0`);
		expect(story.clock(1)).toBe('2022-08-18T10:51:00');
		expect(story.table.deviceTime(story.place(1))?.yearInferred).toBe(true);
	});

	test('New Year is no jump', () => {
		const story = tell(`
			Dec 31 23:59:59 openvpn[1]: 2022-12-31 23:59:59 one
			Jan 01 00:00:02 x[1]: two
			Dec 31 23:59:59 x[1]: late
			Jan 01 00:00:03 x[1]: three`);
		expect(story.jumps()).toEqual([]);
		expect(story.clock(2)).toBe('2023-01-01T00:00:02');
		expect(story.clock(3)).toBe('2022-12-31T23:59:59');
		expect(story.elapsed(1, 4)).toEqual({ lo: 4, hi: 4, likely: 4 });
	});

	test('a month that goes back without a witness is a jump of unknown direction', () => {
		const story = tell(`
			Aug 19 10:00:19 x[1]: one
			Jan 01 00:00:00 x[1]: two`);
		expect(story.jumps()).toEqual(['2 unknown undefined']);
		expect(story.clock(1)).toBe('unknown');
	});

	test('whole years that stamps cannot show are found by the inner stamp', () => {
		const story = tell(`
			Nov 21 05:28:41 healthdog[31]: 2026-11-21T05:28:41Z one
			Nov 21 05:28:50 x[1]: two
			Nov 21 05:28:55 healthdog[31]: 2021-11-21T05:28:55Z three`);
		expect(story.jumps()).toEqual([`3 back ${String(-1826 * 86_400)}`]);
		expect(story.clock(1)).toBe('2026-11-21T05:28:41');
		expect(story.clock(3)).toBe('2021-11-21T05:28:55');
	});

	test('28 February to 1 March: a day longer in a leap year, doubtful without a year', () => {
		const lines = (year: string): string => `
			Feb 28 23:59:58 x[1]: one
			Mar 01 00:00:01 openvpn[1]: ${year} two`;
		expect(tell(lines('2021-03-01 00:00:01')).elapsed(1, 2)).toEqual({ lo: 3, hi: 3, likely: 3 });
		expect(tell(lines('2024-03-01 00:00:01')).elapsed(1, 2).likely).toBe(86_403);
		expect(tell(lines('nothing')).elapsed(1, 2)).toEqual({ lo: 3, hi: 86_403, likely: 3 });
		expect(tell(lines('2021-03-01 00:00:01')).clock(1)).toBe('2021-02-28T23:59:58');
	});

	test('29 February needs a leap year', () => {
		const story = tell('Feb 29 00:00:00 x[1]: leap day', { takenAt: '2022-06-01T00:00:00Z' });
		expect(story.clock(1)).toBe('unknown');
		expect(tell('Feb 29 00:00:00 x[1]: leap day', { takenAt: '2024-06-01T00:00:00Z' }).clock(1)).toBe(
			'2024-02-29T00:00:00',
		);
	});

	test('an inner stamp that was held up gives the year and moves no clock', () => {
		const story = tell(`
			Nov 21 12:43:20 x[1]: one
			Nov 21 12:43:23 openvpn[1]: 2019-11-21 12:00:57 buffered`);
		expect(story.jumps()).toEqual([]);
		expect(story.clock(1)).toBe('2019-11-21T12:43:20');
	});

	test('the header dates the rows at its edges', () => {
		const lines = `
			Aug 19 07:25:20 balena-supervisor[6890]: [debug] one
			Aug 19 07:27:06 balena-supervisor[6890]: [api] two
			Mar 23 12:00:02 balena-supervisor[6890]: [info] three`;
		const whole = tell(lines, { range: ['2017-03-23T12:00:00Z', '2022-08-19T09:33:22Z'] });
		expect([whole.clock(1), whole.clock(3)]).toEqual(['2022-08-19T07:25:20', '2017-03-23T12:00:02']);
		expect(whole.table.jumps[0]?.direction).toBe('back');
		const begin = tell(lines, { range: ['2017-03-23T12:00:20Z'] });
		expect([begin.clock(1), begin.clock(3)]).toEqual(['unknown', '2017-03-23T12:00:02']);
	});

	test("the dump's date gives the year of the last row only", () => {
		const story = tell(
			`
			Mar 23 12:00:02 x[1]: one
			Nov 21 05:29:32 x[1]: two`,
			{ takenAt: '2026-11-21T05:30:00Z' },
		);
		expect([story.clock(1), story.clock(2)]).toEqual(['unknown', '2026-11-21T05:29:32']);
		expect(tell('Dec 31 23:00:00 x[1]: one', { takenAt: '2027-01-01T00:30:00Z' }).clock(1)).toBe(
			'2026-12-31T23:00:00',
		);
	});

	test("stamps in the reader's zone are no jump", () => {
		const story = tell(`
			Nov 21 10:53:41 healthdog[31]: 2026-11-21T05:23:41Z one
			Nov 21 10:53:45 healthdog[31]: 2026-11-21T05:23:45Z two
			Nov 21 10:53:49 healthdog[31]: 2026-11-21T05:23:49Z three
			Nov 21 10:53:50 healthdog[31]: 2026-11-21T05:23:50Z four`);
		expect(story.jumps()).toEqual([]);
		expect(story.clock(1)).toBe('2026-11-21T10:53:41');
	});
});

describe('zones', () => {
	test('summer time in the label is no part of a jump', () => {
		const table = timesOf([
			['2017-03-23T08:00:38Z', 'EDT', undefined],
			['2026-11-21T00:29:32Z', 'EST', { kind: 'chronyd.clock-stepped', seconds: 304_968_533.772 }],
		]);
		expect(table.jumps.map(({ seconds }) => seconds)).toEqual([304_968_533.772]);
		expect(table.segments[1]?.gap.hi).toBeLessThan(2);
	});

	test('labels that name several offsets leave the stamps as printed', () => {
		const table = timesOf([
			['2026-11-21T10:53:41Z', 'IST', undefined],
			['2026-11-21T10:53:42Z', 'IST', undefined],
		]);
		expect(table.jumps).toEqual([]);
		expect(table.segments).toMatchObject([{ year: 2026, yearInferred: false }]);
	});
});
