import type { SourceEventBase } from '@whydown/grammars';
import type { BootId, RealtimeUsec } from '@whydown/journal';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { yearlessOf } from './calendar.ts';
import type { Place, TimedEntry } from './time.ts';
import { Timeline } from './timeline.ts';
import { asPrinted, timedEntry } from './truth.arbitraries.ts';
import type { TrueEntry } from './truth.arbitraries.ts';
import { tell } from './text.arbitraries.ts';

const BOOT = 'b0'.repeat(16) as BootId;

function trueEntry(realtimeUsec: number, monotonicUsec: number): TrueEntry {
	return {
		realtimeUsec,
		sourceRealtimeUsec: undefined,
		monotonicUsec,
		bootId: BOOT,
		identifier: 'x',
		pid: 1,
		message: '',
	};
}

function place(entries: readonly TimedEntry[]): { timeline: Timeline<number>; places: Place[] } {
	const places: Place[] = [];
	const timeline = new Timeline<number>({ placed: (at, where) => (places[at] = where) });
	for (const [at, entry] of entries.entries()) timeline.add(entry, undefined, at);
	timeline.end();
	return { timeline, places };
}

const dated = (seconds: number): TimedEntry =>
	timedEntry({ stampKind: 'realtime', stampUsec: seconds * 1e6 });

describe('a timeline', () => {
	test('is exact with monotonic stamps, whatever the clock does', () => {
		fc.assert(
			fc.property(
				fc.array(
					fc.record({
						monotonic: fc.integer({ min: 0, max: 5e9 }),
						realtime: fc.integer({ min: 0, max: 4e15 }),
					}),
					{ minLength: 1, maxLength: 40 },
				),
				(steps) => {
					let now = 3_000_000;
					const entries = steps.map(({ monotonic, realtime }) => {
						now += monotonic;
						return asPrinted(trueEntry(realtime, now), 'json', 1);
					});
					const { timeline, places } = place(entries);
					const table = timeline.table();
					const [first] = places;
					for (const [at, entry] of entries.entries()) {
						const where = places[at];
						if (first === undefined || where === undefined) throw new Error('not placed');
						const { lo, hi } = table.elapsed(first, where);
						const passed = (entry.monotonicUsec - (entries[0]?.monotonicUsec ?? 0)) / 1e6;
						expect(lo).toBeCloseTo(passed, 5);
						expect(hi).toBeCloseTo(passed, 5);
						expect(table.deviceTime(where)?.usec).toBeCloseTo(entry.realtimeUsec, -1);
					}
				},
			),
		);
	});

	test('never takes disorder of two seconds for a jump', () => {
		fc.assert(
			fc.property(
				fc.array(
					fc.record({ step: fc.integer({ min: 0, max: 2000 }), late: fc.integer({ min: 0, max: 2000 }) }),
					{
						minLength: 1,
						maxLength: 200,
					},
				),
				(steps) => {
					let now = 1_795_238_888_000;
					const entries = steps.map(({ step, late }) => {
						now += step;
						return dated((now - late) / 1000);
					});
					const { timeline, places } = place(entries);
					expect(timeline.table().jumps).toEqual([]);
					expect(places).toHaveLength(entries.length);
				},
			),
		);
	});

	test('never takes lines that are late for a jump unless four in a row are', () => {
		fc.assert(
			fc.property(
				fc.array(
					fc.record({ lines: fc.integer({ min: 1, max: 3 }), late: fc.integer({ min: 3, max: 290 }) }),
					{
						minLength: 1,
						maxLength: 40,
					},
				),
				(bursts) => {
					let now = 1_795_238_888;
					const entries = bursts.flatMap(({ lines, late }) => {
						now += 1;
						return [dated(now), ...Array.from({ length: lines }, () => dated(now - late))];
					});
					const { timeline, places } = place([...entries, dated(now + 1)]);
					expect(timeline.table().jumps).toEqual([]);
					const [first] = places;
					const last = places.at(-1);
					if (first === undefined || last === undefined) throw new Error('not placed');
					expect(timeline.table().elapsed(first, last).likely).toBe(bursts.length);
				},
			),
		);
	});

	test('bounds the time that really passed, whatever large steps the clock makes', () => {
		// A step back by more than 300 s, or forward by more than an hour, is never hidden.
		const jump = fc.oneof(
			fc.integer({ min: -400_000_000, max: -4000 }),
			fc.integer({ min: 3601, max: 400_000_000 }),
		);
		const line = fc.record({
			passed: fc.integer({ min: 0, max: 300 }),
			jump: fc.option(jump, { freq: 6, nil: 0 }),
		});
		fc.assert(
			fc.property(fc.array(line, { minLength: 2, maxLength: 60 }), (lines) => {
				let [truth, clock] = [0, 1_400_000_000];
				const truths: number[] = [];
				const entries = lines.map(({ passed, jump: step }) => {
					truth += passed;
					clock += passed + step;
					truths.push(truth);
					return dated(clock);
				});
				const { timeline, places } = place(entries);
				const table = timeline.table();
				for (const [at, where] of places.entries()) {
					const [first] = places;
					if (first === undefined) throw new Error('not placed');
					const { lo, hi } = table.elapsed(first, where);
					const passed = (truths[at] ?? 0) - (truths[0] ?? 0);
					expect(lo).toBeLessThanOrEqual(passed);
					expect(hi).toBeGreaterThanOrEqual(passed);
				}
			}),
		);
	});

	test('releases every entry once and in order', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: -400, max: 400 }), { maxLength: 80 }), (steps) => {
				let now = 1_795_238_888;
				const order: number[] = [];
				const timeline = new Timeline<number>({
					placed: (at, { ordinal }) => {
						expect(ordinal).toBe(at);
						order.push(at);
					},
				});
				for (const [at, step] of steps.entries()) {
					now += step;
					timeline.add(dated(now), undefined, at);
				}
				timeline.end();
				expect(order).toEqual(steps.map((_, at) => at));
			}),
		);
	});

	test('stays in order and in bounds, whatever is said and in whatever order', () => {
		const said = fc.record(
			{
				kind: fc.constantFrom(
					'x.other',
					'chronyd.backward-jump',
					'chronyd.forward-jump',
					'chronyd.clock-wrong',
					'chronyd.clock-stepped',
					'chronyd.source-selected',
					'chronyd.adjustment-refused',
					'kernel.booting',
					'journald.started',
					'systemd.shutting-down',
				),
				seconds: fc.constantFrom(5, -5, 30, -3600, 86_400, 304_968_533, -304_968_533),
				writtenAt: fc.record({
					usec: fc.integer({ min: 0, max: 60 }).map((second) => (1_795_238_888 + second) * 1e6),
					zone: fc.constantFrom('utc' as const, 'local' as const),
				}),
			},
			{ requiredKeys: ['kind', 'seconds'] },
		);
		const line = fc.record({
			kind: fc.constantFrom('yearless' as const, 'realtime' as const, 'monotonic' as const, 'none' as const),
			second: fc.oneof(
				fc.integer({ min: 0, max: 60 }),
				fc.constantFrom(-3600, -20, 3600, 86_400, -304_968_533),
			),
			said: fc.option(said, { nil: undefined, freq: 2 }),
			marker: fc.boolean(),
		});
		const kinds = fc.uniqueArray(fc.constantFrom('yearless', 'realtime', 'monotonic', 'none'), {
			minLength: 1,
		});
		fc.assert(
			fc.property(fc.array(line, { maxLength: 60 }), kinds, (lines, allowed) => {
				const places: Place[] = [];
				const timeline = new Timeline<number>({ placed: (at, where) => (places[at] = where) });
				const kept = lines.filter(({ kind }) => allowed.includes(kind));
				for (const [at, { kind, second, said: event, marker }] of kept.entries()) {
					if (marker && second % 7 === 0) timeline.boot(undefined);
					const moment = 1_795_238_888 + second;
					const stamp =
						kind === 'yearless' ? yearlessOf(moment) : kind === 'monotonic' ? 400_000_000 + second : moment;
					timeline.add(
						timedEntry({ stampKind: kind, stampUsec: kind === 'none' ? Number.NaN : stamp * 1e6 }),
						event,
						at,
					);
				}
				timeline.end();
				const table = timeline.table();
				expect(places).toHaveLength(kept.length);
				for (const [at, where] of places.entries()) {
					expect(where.ordinal).toBe(at);
					const before = places[at - 1];
					if (before === undefined) continue;
					const { lo, hi, likely } = table.elapsed(before, where);
					expect(lo).toBeGreaterThanOrEqual(0);
					expect(likely).toBeGreaterThanOrEqual(lo - 1e-6);
					expect(hi).toBeGreaterThanOrEqual(likely - 1e-6);
					const time = table.trueTime(where);
					expect(time === undefined || time.latest >= time.earliest).toBe(true);
				}
				const starts = table.segments.map((segment) => segment.startOrdinal);
				expect(starts).toEqual(starts.toSorted((one, other) => one - other));
			}),
			{ numRuns: 500 },
		);
	});

	test('moves on over entries without a payload, and releases none of them', () => {
		const places: Place[] = [];
		const timeline = new Timeline<string>({ placed: (_, where) => places.push(where) });
		timeline.add(dated(100), undefined, 'first');
		for (let at = 1; at < 10; at += 1) timeline.add(dated(100 + at), undefined, undefined);
		timeline.add(dated(110), undefined, 'last');
		expect(places.map(({ ordinal, reading }) => [ordinal, reading])).toEqual([
			[0, 0],
			[10, 10],
		]);
	});

	test('reads an entry during the call only', () => {
		const view = { ...timedEntry({ stampKind: 'realtime' }), stampUsec: 0 };
		const clocks: (number | undefined)[] = [];
		const timeline = new Timeline<number>({ placed: (_, where) => clocks.push(where.clock) });
		for (const [at, stamp] of [100, 50, 51, 101].entries()) {
			view.stampUsec = stamp * 1e6;
			timeline.add(view, undefined, at);
		}
		expect(clocks).toEqual([100, 50, 51, 101]);
	});

	test('forgets nothing that it does not know: past the limit time is unknown, never wrong', () => {
		const entries = Array.from({ length: 400 }, (_, at) => dated(1_000_000_000 - at * 1000));
		const { timeline, places } = place(entries);
		const table = timeline.table();
		expect(table.segments).toHaveLength(64);
		const [first] = places;
		const last = places.at(-1);
		if (first === undefined || last === undefined) throw new Error('not placed');
		expect(table.elapsed(first, last)).toEqual({ lo: 0, hi: Number.POSITIVE_INFINITY, likely: 0 });
	});

	test('tells thousands of boots apart, and then no more', () => {
		const places: Place[] = [];
		const timeline = new Timeline<number>({ placed: (at, where) => (places[at] = where) });
		for (let at = 0; at < 5000; at += 1) {
			timeline.boot(undefined);
			timeline.add(dated(1_000_000_000 + at), undefined, at);
		}
		const table = timeline.table();
		expect(table.boots).toHaveLength(4096);
		const [before, last] = places.slice(-2);
		if (before === undefined || last === undefined) throw new Error('not placed');
		expect(table.elapsed(before, last).hi).toBe(Number.POSITIVE_INFINITY);
	});

	test('places what a dump prints after its journal', () => {
		const { timeline, places } = place([dated(1_795_238_888)]);
		const where = timeline.heading(1_795_238_900_000_000);
		const [first] = places;
		if (first === undefined || where === undefined) throw new Error('not placed');
		expect(timeline.table().elapsed(first, where).likely).toBe(12);
		expect(timeline.table().deviceTime(where)?.usec).toBe(1_795_238_900_000_000 as RealtimeUsec);
	});

	test('ignores markers that no entry follows', () => {
		const story = tell(`
			-- Reboot --
			-- Boot ${'1'.repeat(32)} --
			Nov 21 05:30:00 x[1]: one
			-- Reboot --`);
		expect(story.table.boots).toHaveLength(1);
		expect(story.table.boots[0]).toMatchObject({ id: '1'.repeat(32), witness: 'marker' });
	});

	test('answers while entries arrive, and corrects itself', () => {
		const places: Place[] = [];
		const timeline = new Timeline<number>({ placed: (at, where) => (places[at] = where) });
		const add = (at: number, seconds: number, event?: SourceEventBase): void => {
			timeline.add(dated(seconds), event, at);
		};
		const passed = (): number => {
			const [first, second] = places;
			if (first === undefined || second === undefined) throw new Error('not placed');
			return timeline.elapsed(first, second).likely;
		};
		add(0, 1_700_000_000);
		add(1, 1_700_086_402);
		expect(passed()).toBe(86_402);
		const stepped: SourceEventBase & { seconds: number } = { kind: 'chronyd.clock-stepped', seconds: 86_400 };
		add(2, 1_700_086_402, stepped);
		expect(passed()).toBe(2);
	});
});
