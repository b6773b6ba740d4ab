import { readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readEntries, type EntryRecord } from './records.ts';

/* The times of entries as they come out at the end, in every mode in which the corpus holds a journal, against what journald knew. */

const elsewhere = process.env['WHYDOWN_JOURNALS'];
const journals =
	elsewhere === undefined
		? new URL('../../../corpus/journals/', import.meta.url)
		: pathToFileURL(`${elsewhere}/`);

interface TrueEntry {
	readonly realtime_us: string;
	readonly source_realtime_us: string | null;
	readonly monotonic_us: string;
	readonly message: unknown;
}

/** Seconds by which the time since the boot's first entry may be wrong: for 95 % of the entries, and for all. */
type Bound = readonly [p95: number, max: number];

/** By journal, then by what a stamp shows; `years`: entries whose year nothing says, where the stamp has none. */
const bounds: Readonly<
	Record<string, { seconds: Bound; microseconds: Bound; years: number; outside: number }>
> = {
	'clock-jump': { seconds: [0.64, 0.69], microseconds: [0.0011, 0.0044], years: 0, outside: 0 },
	'chrony-zoo': { seconds: [9.5, 10], microseconds: [8.3, 8.4], years: 0, outside: 12 },
	'dns-dead': { seconds: [0.81, 0.83], microseconds: [0.0011, 0.0044], years: 0, outside: 0 },
	'dnsmasq-zoo': { seconds: [0.8, 0.84], microseconds: [0.001, 0.009], years: 0, outside: 0 },
	remote: { seconds: [4, 5], microseconds: [4, 5], years: 27, outside: 5 },
	'vpn-failures': { seconds: [0.8, 0.84], microseconds: [0.001, 0.0096], years: 0, outside: 0 },
	weird: { seconds: [1.6, 1.64], microseconds: [1.05, 1.09], years: 342, outside: 0 },
};

/** Whole journals only: a selection begins elsewhere. */
const files = readdirSync(journals, { recursive: true, encoding: 'utf8' })
	.map((path) =>
		/^([^/]+)\/(?:input|printed)\.([a-z-]+)((?:\.(?:no-hostname|r|a|m|catalog))*)(?:\.txt)?$/.exec(path),
	)
	.flatMap((match) =>
		match === null || match[2] === 'cat' ? [] : [[match[1] ?? '', match[2] ?? '', match[0]] as const],
	)
	.filter(([name, , path]) => bounds[name] !== undefined && !/\.m\b/.test(path))
	.toSorted(([, , one], [, , other]) => (one < other ? -1 : 1));

const yearOf = (usec: number): number => new Date(usec / 1000).getUTCFullYear();

describe.each(files)('%s as %s', (name, mode, path) => {
	test(`times of ${path}`, async () => {
		const bound = bounds[name];
		if (bound === undefined) throw new Error('no bounds');
		const isText = /^(?:short|with-unit)/.test(mode);
		const truth = (
			JSON.parse(readFileSync(new URL(`${name}/entries.json`, journals), 'utf8')) as TrueEntry[]
		).filter(({ message }) => message !== null || !isText);
		const records: EntryRecord[] = [];
		for await (const record of readEntries([readFileSync(new URL(path, journals))])) records.push(record);
		expect(records).toHaveLength(truth.length);

		const isMonotonic = /monotonic|delta/.test(mode);
		const firsts = new Map<number, number>();
		const errors: number[] = [];
		let [wrongYears, unknownYears, outside, wrongClock] = [0, 0, 0, 0];
		for (const [at, { time }] of records.entries()) {
			const entry = truth[at];
			if (entry === undefined || time === undefined) throw new Error(`entry ${at} has no time`);
			const first = firsts.get(time.boot) ?? Number(entry.monotonic_us);
			firsts.set(time.boot, first);
			const passed = (Number(entry.monotonic_us) - first) / 1e6;
			errors.push(Math.abs(time.elapsed.likely - passed));
			if (passed < time.elapsed.lo - 1.1 || passed > time.elapsed.hi + 1.1) outside += 1;
			const clock = Number(entry.source_realtime_us ?? entry.realtime_us);
			if (time.deviceTimeUsec === undefined) unknownYears += 1;
			else if (yearOf(time.deviceTimeUsec) !== yearOf(clock)) wrongYears += 1;
			else if (!isMonotonic && Math.abs(time.deviceTimeUsec - clock) > 1_100_000) wrongClock += 1;
		}
		const sorted = errors.toSorted((one, other) => one - other);
		const isExact = isMonotonic || /^(?:json|export|verbose)/.test(mode);
		const [p95, max] = isExact ? [0, 0] : /precise|unix/.test(mode) ? bound.microseconds : bound.seconds;
		expect(sorted[Math.floor(sorted.length * 0.95)]).toBeLessThanOrEqual(p95 + 1e-5);
		expect(sorted.at(-1)).toBeLessThanOrEqual(max + 1e-5);
		expect({ wrongYears, wrongClock }).toEqual({ wrongYears: 0, wrongClock: 0 });
		expect(outside).toBeLessThanOrEqual(isExact ? 0 : bound.outside);
		// Text without any clock shows the year only where a program prints it.
		const untold = /^short(?:-precise)?$/.test(mode) ? bound.years : 0;
		expect(unknownYears).toBe(isMonotonic ? unknownYears : untold);
	});
});
