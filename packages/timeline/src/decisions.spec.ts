import { describe, expect, test } from 'vitest';
import { tell } from './text.arbitraries.ts';

describe('back', () => {
	test('by two seconds or less is disorder', () => {
		const story = tell(`
			Nov 21 05:30:19 x[1]: one
			Nov 21 05:30:17 x[1]: two
			Nov 21 05:30:19 x[1]: three`);
		expect(story.jumps()).toEqual([]);
		expect(story.elapsed(1, 3)).toEqual({ lo: 0, hi: 0, likely: 0 });
	});

	test('by two seconds is disorder for any number of lines', () => {
		const story = tell(`
			Nov 21 05:30:19 x[1]: one
			Nov 21 05:30:17 x[1]: two
			Nov 21 05:30:17 x[1]: three
			Nov 21 05:30:17 x[1]: four
			Nov 21 05:30:17 x[1]: five`);
		expect(story.jumps()).toEqual([]);
	});

	test('by some seconds for less than four lines is disorder, and adds no time', () => {
		const story = tell(`
			Nov 21 05:30:40 x[1]: one
			Nov 21 05:30:20 x[1]: two
			Nov 21 05:30:21 x[1]: three
			Nov 21 05:30:22 x[1]: four
			Nov 21 05:30:41 x[1]: five`);
		expect(story.jumps()).toEqual([]);
		expect(story.elapsed(1, 5).likely).toBe(1);
	});

	test('by some seconds for four lines is a jump at the first of them', () => {
		const story = tell(`
			Nov 21 05:30:40 x[1]: one
			Nov 21 05:30:20 x[1]: two
			Nov 21 05:30:21 x[1]: three
			Nov 21 05:30:22 x[1]: four
			Nov 21 05:30:23 x[1]: five`);
		expect(story.jumps()).toEqual(['2 back -20']);
		expect(story.table.jumps[0]?.certainty).toBe('likely');
		expect(story.elapsed(2, 5)).toEqual({ lo: 3, hi: 3, likely: 3 });
		expect(story.elapsed(1, 5)).toEqual({ lo: 3, hi: Number.POSITIVE_INFINITY, likely: 3 });
	});

	test('by some seconds is a jump at once when chronyd says so on that line', () => {
		const story = tell(`
			Nov 21 05:24:01 phase[95]: clock is 30 s slow
			Nov 21 05:23:32 healthdog[72]: 2026-11-21T05:23:32Z Backward time jump detected!
			Nov 21 05:23:35 x[1]: later`);
		expect(story.jumps()).toEqual(['2 back -29']);
		expect(story.table.jumps[0]).toMatchObject({
			certainty: 'certain',
			witnesses: ['stamps', 'chronyd.backward-jump'],
		});
	});

	test('by more than 300 s is a jump at once; the silence is unknown', () => {
		const story = tell(`
			2026-11-21T05:24:39Z x[1]: one
			2026-11-21T05:14:44Z x[1]: two`);
		expect(story.jumps()).toEqual(['2 back -595']);
		expect(story.elapsed(1, 2)).toEqual({ lo: 0, hi: Number.POSITIVE_INFINITY, likely: 0 });
	});
});

describe('forward', () => {
	test('without a witness is silence', () => {
		const story = tell(`
			2026-11-21T05:00:00Z x[1]: one
			2026-11-21T05:40:00Z x[1]: two`);
		expect(story.jumps()).toEqual([]);
		expect(story.table.gaps).toEqual([]);
		expect(story.elapsed(1, 2)).toEqual({ lo: 2400, hi: 2400, likely: 2400 });
	});

	test('for an hour or more without a witness is a silence in which a jump could hide', () => {
		const story = tell(`
			2026-11-21T05:00:00Z x[1]: one
			2026-11-21T08:00:00Z x[1]: two
			2026-11-21T08:00:01Z x[1]: three`);
		expect(story.jumps()).toEqual([]);
		expect(story.table.gaps).toMatchObject([{ line: 2, seconds: { lo: 0, hi: 10_800 } }]);
		expect(story.elapsed(1, 3)).toEqual({ lo: 1, hi: 10_801, likely: 10_801 });
	});

	test('becomes a jump when "stepped by" follows and the size fits', () => {
		const story = tell(`
			Nov 20 05:27:35 x[1]: one
			Nov 21 05:27:37 x[1]: two
			Nov 21 05:27:37 chronyd[188]: System clock was stepped by 86399.999996 seconds
			Nov 21 05:27:38 x[1]: three`);
		expect(story.jumps()).toEqual(['2 forward 86399.999996']);
		expect(story.table.gaps).toEqual([]);
		expect(story.elapsed(1, 4).likely).toBeCloseTo(3);
		expect(story.elapsed(1, 4).hi).toBeLessThan(4.1);
	});

	test('after a pending step moves by the step, and the rest is silence', () => {
		const story = tell(`
			Nov 21 05:23:35 healthdog[72]: 2026-11-21T05:24:05Z System clock was stepped by 29.999997 seconds
			Nov 21 05:24:10 x[1]: one`);
		expect(story.jumps()).toEqual(['2 forward 29.999997']);
		expect(story.elapsed(1, 2).likely).toBeCloseTo(5);
	});

	test('becomes a jump when "Forward time jump detected!" follows; the size is not known', () => {
		const story = tell(`
			2026-11-21T05:24:13Z x[1]: one
			2026-11-21T06:24:14Z x[1]: two
			2026-11-21T06:24:16Z healthdog[72]: 2026-11-21T06:24:16Z Forward time jump detected!`);
		expect(story.jumps()).toEqual(['2 forward 3601']);
		expect(story.table.jumps[0]?.witnesses).toEqual(['chronyd.forward-jump']);
		expect(story.elapsed(1, 3)).toEqual({ lo: 2, hi: 3603, likely: 2 });
	});

	test('by more than 30 days is a jump, likely', () => {
		const story = tell(`
			2021-02-28T23:59:58Z x[1]: one
			2026-11-21T05:30:19Z x[1]: two`);
		expect(story.jumps()).toEqual(['2 forward 180682221']);
		expect(story.table.jumps[0]?.certainty).toBe('likely');
		expect(story.elapsed(1, 2).likely).toBe(0);
	});
});

describe('chronyd says', () => {
	test('"stepped by" after the jump: the clock was wrong by that much before, and is right now', () => {
		const story = tell(`
			Mar 23 12:00:38 healthdog[31]: 2017-03-23T12:00:38Z Can't synchronise: no selectable sources
			Nov 21 05:29:32 healthdog[31]: 2017-03-23T12:00:38Z Selected source 192.0.2.3
			Nov 21 05:29:32 healthdog[31]: 2017-03-23T12:00:38Z System clock wrong by 304968533.772419 seconds
			Nov 21 05:29:32 healthdog[31]: 2026-11-21T05:29:32Z System clock was stepped by 304968533.772419 seconds
			Nov 21 05:29:33 x[1]: later`);
		expect(story.jumps()).toEqual(['2 forward 304968533.772419']);
		expect(story.table.segments.map(({ year, offset }) => [year, offset])).toEqual([
			[2017, { lo: 304_968_532.772_419, hi: 304_968_534.772_419 }],
			[2026, { lo: -1, hi: 1 }],
		]);
		expect(story.table.trueTime(story.place(1))?.latest).toBeGreaterThan(
			Date.parse('2026-11-21T05:29:31Z') * 1000,
		);
		expect(story.elapsed(1, 5).likely).toBeCloseTo(1.23);
	});

	test('"stepped by -0.000000": nothing', () => {
		const story = tell(`
			Mar 23 12:01:19 healthdog[2011]: 2017-03-23T12:01:19Z System clock was stepped by -0.000000 seconds
			Mar 23 12:01:20 x[1]: later`);
		expect(story.jumps()).toEqual([]);
		expect(story.table.segments[0]?.offset).toBeUndefined();
	});

	test('"wrong by" of the clock on which the line was written', () => {
		const story = tell(`
			Nov 21 06:24:16 x[1]: one
			Nov 21 05:24:16 healthdog[72]: 2026-11-21T06:24:16Z System clock wrong by -3600.000004 seconds
			Nov 21 05:24:16 healthdog[72]: 2026-11-21T05:24:16Z System clock was stepped by -3600.000004 seconds`);
		expect(story.jumps()).toEqual(['2 back -3600.000004']);
		expect(story.table.segments[0]?.offset?.hi).toBeCloseTo(-3599);
		expect(story.table.segments[1]?.offset).toEqual({ lo: -1, hi: 1 });
	});

	test('"wrong by" that was written before the jump says nothing of the clock after it', () => {
		const story = tell(`
			Nov 21 06:24:16 x[1]: one
			Nov 21 05:24:16 healthdog[72]: 2026-11-21T06:24:16Z System clock wrong by -3600.000004 seconds`);
		expect(story.table.segments.map(({ offset }) => offset?.lo)).toEqual([-3601.000004, undefined]);
	});

	test('what was said after a silence that proves to be a jump belongs to the clock after it', () => {
		const story = tell(`
			2026-11-21T05:24:13Z x[1]: one
			2026-11-21T06:24:14Z healthdog[72]: 2026-11-21T06:24:14Z Selected source 192.0.2.1
			2026-11-21T06:24:16Z healthdog[72]: 2026-11-21T06:24:16Z Forward time jump detected!`);
		expect(story.table.segments.map(({ offset }) => offset)).toEqual([undefined, { lo: -1, hi: 1 }]);
	});

	test('"wrong by" that is never followed by a step: an interval, and "Selected" proves nothing', () => {
		const story = tell(`
			Nov 21 05:24:21 healthdog[102]: 2026-11-21T05:24:21Z System clock wrong by 4.999996 seconds
			Nov 21 05:24:22 healthdog[102]: 2026-11-21T05:24:22Z Selected source 192.0.2.1`);
		expect(story.jumps()).toEqual([]);
		expect(story.table.segments[0]?.offset).toEqual({ lo: -1, hi: 5.999996 });
	});

	test('"Selected source" alone: the clock is right', () => {
		const story = tell(`Nov 21 05:28:41 healthdog[31]: 2026-11-21T05:28:41Z Selected source 192.0.2.3`);
		expect(story.table.segments[0]?.offset).toEqual({ lo: -1, hi: 1 });
	});

	test('a jump that the stamps show is told once, however many speak of it', () => {
		const story = tell(`
			Nov 21 05:28:53 x[1]: before
			Mar 23 12:00:00 x[1]: after
			Mar 23 12:00:05 healthdog[31]: 2017-03-23T12:00:05Z Backward time jump detected!
			Mar 23 12:00:05 healthdog[31]: 2017-03-23T12:00:05Z Backward time jump detected!`);
		expect(story.table.jumps).toHaveLength(1);
		expect(story.table.jumps[0]).toMatchObject({
			direction: 'back',
			line: 2,
			witnesses: ['stamps', 'chronyd.backward-jump'],
		});
	});

	test('without any wall-clock stamp: its word is the event', () => {
		const story = tell(`
			[   19.000000] x[1]: before
			[   20.000000] chronyd[188]: Backward time jump detected!
			[   22.000000] chronyd[188]: System clock was stepped by 86399.999996 seconds
			[   23.500000] x[1]: later`);
		expect(story.jumps()).toEqual(['2 back undefined', '3 forward 86399.999996']);
		expect(story.elapsed(2, 4)).toEqual({ lo: 3.5, hi: 3.5, likely: 3.5 });
	});
});

describe('stories', () => {
	test('the clock set to 2017 by hand and repaired by chronyd', () => {
		const story = tell(`
			Aug 18 10:51:01 9294512 healthdog[2011]: 2022-08-18T10:51:01Z chronyd version 4.0 starting
			Mar 23 12:01:09 9294512 healthdog[2011]: 2017-03-23T12:01:09Z Backward time jump detected!
			Mar 23 12:01:09 9294512 healthdog[2011]: 2017-03-23T12:01:09Z Cannot synchronise: no selectable sources
			Mar 23 12:01:19 9294512 healthdog[135156]: [chrony-healthcheck][INFO] No online NTP sources - forcing poll
			Mar 23 12:01:19 9294512 healthdog[2011]: 2017-03-23T12:01:19Z System clock was stepped by -0.000000 seconds
			Mar 23 12:01:25 9294512 healthdog[2011]: 2017-03-23T12:01:25Z Selected source 198.51.100.101 (0.resinio.pool.ntp.org)
			Mar 23 12:01:25 9294512 healthdog[2011]: 2017-03-23T12:01:25Z System clock wrong by 170630052.229025 seconds
			Aug 19 09:15:37 9294512 healthdog[2011]: 2022-08-19T09:15:37Z System clock was stepped by 170630052.229025 seconds`);
		expect([1, 2, 8].map((line) => story.clock(line))).toEqual([
			'2022-08-18T10:51:01',
			'2017-03-23T12:01:09',
			'2022-08-19T09:15:37',
		]);
		expect(story.jumps()).toEqual(['2 back -170549392', '8 forward 170630052.229025']);
		expect(story.table.jumps[1]?.witnesses).toEqual(['stamps', 'chronyd.clock-stepped']);
		// The time that passed between the first two lines is not written anywhere.
		expect(story.elapsed(1, 2)).toEqual({ lo: 0, hi: Number.POSITIVE_INFINITY, likely: 0 });
		expect(story.elapsed(2, 8).likely).toBe(16);
		const [before, wrong, right] = story.table.segments;
		expect(before?.offset).toBeUndefined();
		expect(wrong?.offset?.lo).toBeCloseTo(170_630_051.229);
		expect(right?.offset).toEqual({ lo: -1, hi: 1 });
	});

	test('OpenVPN alone, across the repair', () => {
		const story = tell(`
			Mar 23 12:01:21 9294512 openvpn[135086]: Thu Mar 23 12:01:21 2017 Restart pause, 5 second(s)
			Aug 19 09:15:39 9294512 openvpn[135086]: Fri Aug 19 09:15:39 2022 NOTE: the current --script-security setting
			Aug 19 09:15:40 9294512 openvpn[135086]: Fri Aug 19 09:15:40 2022 VERIFY OK: depth=1`);
		expect(story.clock(1)).toBe('2017-03-23T12:01:21');
		expect(story.jumps()).toEqual(['2 forward 170630058']);
	});

	test('the supervisor alone: years stay unknown, and the answer is honest', () => {
		const story = tell(`
			Mar 23 12:04:08 9294512 balena-supervisor[6890]: [info] Retrying current state report in 240 seconds
			Aug 19 09:55:20 9294512 balena-supervisor[6890]: [debug] Attempting container log timestamp flush...`);
		expect([story.clock(1), story.clock(2)]).toEqual(['unknown', 'unknown']);
		expect(story.jumps()).toEqual(['2 unknown undefined']);
	});
});
