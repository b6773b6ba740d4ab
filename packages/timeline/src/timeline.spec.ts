import type { BootId, RealtimeUsec } from '@whydown/journal';
import { describe, expect, test } from 'vitest';
import type { Place } from './time.ts';
import { Timeline } from './timeline.ts';
import { asPrinted, timedEntry } from './truth.arbitraries.ts';

const BOOT = 'b0'.repeat(16) as BootId;

function placesOf(): { timeline: Timeline<number>; places: Place[] } {
	const places: Place[] = [];
	const timeline = new Timeline<number>({ placed: (at, place) => (places[at] = place) });
	return { timeline, places };
}

describe('elapsed', () => {
	test('is exact with monotonic stamps, whatever the clock does', () => {
		const { timeline, places } = placesOf();
		for (const [at, [realtime, monotonic]] of [
			[1_795_238_888_000_000, 3_000_000],
			[1_490_270_400_000_000, 8_500_000],
			[1_795_238_900_000_000, 9_000_000],
		].entries()) {
			timeline.add(
				asPrinted(
					{
						realtimeUsec: realtime ?? 0,
						sourceRealtimeUsec: undefined,
						monotonicUsec: monotonic ?? 0,
						bootId: BOOT,
						identifier: 'x',
						pid: 1,
						message: '',
					},
					'json',
					at,
				),
				undefined,
				at,
			);
		}
		timeline.end();
		const table = timeline.table();
		const [first, second, third] = places;
		if (first === undefined || second === undefined || third === undefined) throw new Error('not placed');
		expect(table.elapsed(first, second)).toEqual({ lo: 5.5, hi: 5.5, likely: 5.5 });
		expect(table.elapsed(first, third)).toEqual({ lo: 6, hi: 6, likely: 6 });
		expect(table.jumps.map((jump) => jump.direction)).toEqual(['back', 'forward']);
		expect(table.deviceTime(second)).toEqual({
			usec: 1_490_270_400_000_000 as RealtimeUsec,
			yearInferred: false,
		});
	});

	test('follows plain stamps to the second', () => {
		const { timeline, places } = placesOf();
		for (const [at, stampUsec] of [10e6, 10e6, 11e6, 14e6].entries()) {
			timeline.add(timedEntry({ stampKind: 'yearless', stampUsec }), undefined, at);
		}
		const [first, , , last] = places;
		if (first === undefined || last === undefined) throw new Error('not placed');
		expect(timeline.table().elapsed(first, last)).toEqual({ lo: 4, hi: 4, likely: 4 });
		expect(timeline.table().deviceTime(last)).toBeUndefined();
	});
});
