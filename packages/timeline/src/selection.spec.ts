import type { RealtimeUsec } from '@whydown/journal';
import { describe, expect, test } from 'vitest';
import { RangeSelection } from './selection.ts';
import type { RealtimeInterval } from './time.ts';
import { readTimeBound } from './time-bound.ts';

const utc = (text: string): RealtimeUsec => (Date.parse(text) * 1000) as RealtimeUsec;

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
		const selection = new RangeSelection<Item>({
			since: since === undefined ? undefined : readTimeBound(since),
			until: until === undefined ? undefined : readTimeBound(until),
			timeOf: (item) => item.time,
			...(held === undefined ? {} : { held }),
		});
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

	test('an unknown time goes with its neighbours, and without any may be inside', () => {
		expect(selected(items(undefined, 1, 2), '2024-08-02')).toBe('2');
		expect(selected(items(1, undefined, undefined, 2), '2024-08-02')).toBe('123');
		expect(selected(items(1, 2, undefined), undefined, '2024-08-02 18:00')).toBe('012');
		expect(selected(items(1, 3, undefined, 4), undefined, '2024-08-02')).toBe('0');
		expect(selected(items(undefined, undefined), '2024-08-02', '2024-08-03')).toBe('01');
		expect(selected(items(1, undefined), '2024-08-02')).toBe('1');
	});

	test('a witness that comes late is heard', () => {
		const clock = { wrongBy: 20 };
		const selection = new RangeSelection<{ readonly name: string; readonly date: number }>({
			since: readTimeBound('2024-08-22'),
			until: readTimeBound('2024-08-24'),
			timeOf: ({ date }) => {
				const time = day(date < 10 ? date + 20 - clock.wrongBy : date);
				return { earliest: time, latest: time };
			},
		});
		const inside = [1, 2, 3, 23, 30].flatMap((date) => selection.take({ name: `${date}`, date }));
		// A few lines after the clock was put right, somebody says by how much it was wrong.
		clock.wrongBy = 0;
		inside.push(...selection.end());
		expect(inside.map(({ name }) => name)).toEqual(['2', '3', '23']);
		expect(selection).toMatchObject({ outside: 2, forgotten: 0 });
	});

	test('what waits is bounded, and what is forgotten is counted', () => {
		expect(selected(items(1, 2, 3, 4, 5, 6), '-10d', undefined, 3)).toBe('345');
		expect(selected(items(1, 20, 21, 22, 23, 2), undefined, '2024-08-10', 2)).toBe('0345');
	});

	test('what was let go and lies outside for certain is not forgotten', () => {
		const forgotten = (all: readonly Item[], since?: string, until?: string): number => {
			const selection = new RangeSelection<Item>({
				since: since === undefined ? undefined : readTimeBound(since),
				until: until === undefined ? undefined : readTimeBound(until),
				timeOf: (item) => item.time,
				held: 4,
			});
			for (const item of all) selection.take(item);
			selection.end();
			return selection.forgotten;
		};
		const all = items(1, 2, 3, 4, 5, 6, 7, 8, 9);
		expect(forgotten(all, '-1d')).toBe(0);
		expect(forgotten(all, '2024-08-09')).toBe(0);
		expect(forgotten(all, undefined, '2024-08-02')).toBe(0);
		expect(forgotten(all, '-7d')).toBeGreaterThan(0);
	});
});
