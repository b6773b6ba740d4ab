import { describe, expect, test } from 'vitest';
import { tell } from './text.arbitraries.ts';

/** Lines one second apart, to have something between two statements. */
function filler(stamp: (second: number) => string, count: number): string {
	return Array.from({ length: count }, (_, at) => `${stamp(at)} x[1]: filler ${String(at)}`).join('\n');
}

const second = (at: number): string => String(at).padStart(2, '0');

describe('boots', () => {
	const first = '1'.repeat(32);
	const other = '2'.repeat(32);

	test('begin at a marker; nothing is carried over', () => {
		const story = tell(`
			Aug 19 10:00:01 x[1]: one
			-- Boot ${other} --
			Mar 23 12:00:00 x[1]: two
			-- Reboot --
			Mar 23 12:00:05 x[1]: three`);
		expect(story.jumps()).toEqual([]);
		expect(story.table.boots.map(({ witness, id }) => [witness, id])).toEqual([
			['input-start', undefined],
			['marker', other],
			['marker', undefined],
		]);
		expect(story.elapsed(1, 3)).toEqual({ lo: 0, hi: Number.POSITIVE_INFINITY, likely: 0 });
	});

	test('come back under the same id', () => {
		const story = tell(`
			-- Boot ${first} --
			Aug 19 10:00:01 x[1]: one
			-- Boot ${other} --
			Mar 23 12:00:00 x[1]: two
			-- Boot ${first} --
			Aug 19 10:01:40 x[1]: three`);
		expect(story.table.boots).toHaveLength(2);
		expect(story.place(6).boot).toBe(0);
		expect(story.elapsed(2, 6)).toEqual({ lo: 0, hi: Number.POSITIVE_INFINITY, likely: 0 });
		expect(story.jumps()).toEqual([]);
	});

	test('begin where the monotonic clock falls, but not at a kernel line', () => {
		const story = tell(`
			[   22.000000] x[1]: one
			[    0.000123] kernel: late
			[   23.000000] x[1]: two
			[    3.400000] systemd-journald[20]: Journal started
			[    3.500000] x[1]: three`);
		expect(story.table.boots.map((boot) => boot.witness)).toEqual(['input-start', 'monotonic-fell']);
		expect(story.elapsed(1, 3).likely).toBe(1);
		expect(story.elapsed(4, 5).likely).toBeCloseTo(0.1);
	});

	test('without markers begin where the text of a start says so', () => {
		const before = filler((at) => `Nov 21 05:29:${second(at)}`, 25);
		const story = tell(`
			${before}
			Nov 21 05:29:55 systemd[1]: Shutting down.
			Nov 21 05:29:56 systemd-journald[20]: Journal started
			Nov 21 05:29:57 x[1]: next
			${filler((at) => `Nov 21 05:30:${second(at)}`, 25)}
			Mar 01 00:00:00 kernel: Booting Linux on physical CPU 0x0`);
		expect(story.table.boots.map((boot) => boot.witness)).toEqual([
			'input-start',
			'start-up-text',
			'start-up-text',
		]);
		expect(story.jumps()).toEqual([]);
	});

	test('carry a year to the next when it begins within a day', () => {
		const story = tell(`
			Nov 21 05:29:55 healthdog[31]: 2026-11-21T05:29:55Z chronyd exiting
			-- Boot ${other} --
			Nov 21 05:29:56 x[1]: next`);
		expect(story.clock(3)).toBe('2026-11-21T05:29:56');
	});
});
