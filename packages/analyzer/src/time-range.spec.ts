import { createReadStream } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { analyze } from './analyze.ts';
import type { Input } from './input/input-reader.ts';
import { readEvents } from './events.ts';
import { readEntries, type EntryRecord, type RecordsEnd } from './records.ts';
import { readRange, type RangeText } from './time-range.ts';

const corpus = (path: string): string => fileURLToPath(new URL(`../../../corpus/${path}`, import.meta.url));

async function selected(
	input: Input,
	range: RangeText,
): Promise<{ records: EntryRecord[]; outside: number | undefined }> {
	const records: EntryRecord[] = [];
	let outside: number | undefined;
	const onEnd = ({ leftOut }: RecordsEnd): void => void (outside = leftOut?.outside);
	for await (const record of readEntries(input, { range: await readRange(range), onEnd }))
		records.push(record);
	return { records, outside };
}

const lines = (records: readonly EntryRecord[]): number[] => records.map(({ entry }) => entry.at.line);

describe('a range of records', () => {
	const journal = ['10:00:00', '11:00:00', '12:00:00', '12:30:00']
		.map((time, at) => `2017-03-23T${time}+0000 host a[1]: ${at}\n`)
		.join('');

	test('absolute and relative, told how many are outside', async () => {
		const absolute = await selected(journal, { since: '2017-03-23 10:30', until: '2017-03-23 12:00' });
		expect(lines(absolute.records)).toEqual([2, 3]);
		expect(absolute.outside).toBe(2);
		const relative = await selected(journal, { since: '-1h' });
		expect(lines(relative.records)).toEqual([3, 4]);
		expect(lines((await selected(journal, { since: 'today', until: '11:00' })).records)).toEqual([1, 2]);
	});

	test('the zone of the moments, and of stamps that name none', async () => {
		const since = await selected(journal, { since: '2017-03-23 12:30', zone: 'Europe/Berlin' });
		expect(lines(since.records)).toEqual([3, 4]);
		const yearless = `-- Journal begins at Thu 2017-03-23 09:00:00 UTC, ends at Thu 2017-03-23 11:30:00 UTC. --\n${[
			'10:00:00',
			'11:00:00',
		]
			.map((time) => `Mar 23 ${time} host a[1]: x\n`)
			.join('')}`;
		const { records } = await selected(yearless, { since: '2017-03-23 10:30', zone: 'Europe/Berlin' });
		expect(records.map(({ time }) => time?.deviceTimeUsec)).toEqual([Date.UTC(2017, 2, 23, 10) * 1000]);
	});

	test('after a jump of the clock no entry is lost', async () => {
		const all: EntryRecord[] = [];
		const file = corpus('journals/clock-jump/input.short-iso.txt');
		for await (const record of readEntries(createReadStream(file))) all.push(record);
		for (const at of [0, 10, Math.floor(all.length / 2)]) {
			const time = all[at]?.time?.deviceTimeUsec ?? 0;
			const { records: inside } = await selected(createReadStream(file), {
				since: `@${String(Math.floor(time / 1e6))}`,
			});
			expect(inside.at(-1)?.entry.at.line).toBe(all.at(-1)?.entry.at.line);
			const first = all.findIndex(({ entry }) => entry.at.line === inside[0]?.entry.at.line);
			expect(first).toBeLessThanOrEqual(at);
			expect(lines(inside)).toEqual(lines(all.slice(first)));
		}
	});

	test('the same in every mode: what a clock of 2017 wrote stands between', async () => {
		const range = { since: '2026-11-21 05:28:45', until: '2026-11-21 05:28:55' };
		const messages = async (mode: string): Promise<readonly unknown[]> => {
			const { records } = await selected(
				createReadStream(corpus(`journals/clock-jump/input.${mode}`)),
				range,
			);
			return records.map(({ entry }) => entry.message);
		};
		const inIso = await messages('short-iso.txt');
		expect(inIso.length).toBeGreaterThan(60);
		for (const mode of ['short.txt', 'short-full.txt', 'short.r.txt'])
			expect(await messages(mode)).toEqual(inIso);
	});

	test('a mistake is told before anything is read', async () => {
		await expect(readRange({ since: 'soon' })).rejects.toThrow('no moment in time: soon');
		await expect(readRange({ zone: 'Nowhere/City' })).rejects.toThrow('no such time zone');
	});
});

describe('a range of events', () => {
	test('counts from the last entry, whatever that says', async () => {
		const journal = [
			'10:00:00 host chronyd[1]: chronyd exiting',
			'11:30:00 host a[1]: x',
			'12:00:00 host chronyd[1]: chronyd exiting',
			'12:45:00 host a[1]: x',
		]
			.map((line) => `2017-03-23T${line.replace(' ', '+0000 ')}\n`)
			.join('');
		const heard = async (range: RangeText): Promise<number[]> => {
			const events: number[] = [];
			for await (const { line } of readEvents(journal, { range: await readRange(range) })) events.push(line);
			return events;
		};
		expect(await heard({ since: '-45min' })).toEqual([3]);
		expect(await heard({ since: '-44min' })).toEqual([]);
		expect(await heard({ until: '11:45' })).toEqual([1]);
	});

	test('outputs of commands stand at the date below their heading', async () => {
		const sectionsSince = async (since: string): Promise<number> => {
			let outputs = 0;
			const range = await readRange({ since });
			for await (const { entry } of readEvents(createReadStream(corpus('dumps/dns-dead/input.txt')), {
				range,
			})) {
				if (entry === undefined) outputs += 1;
			}
			return outputs;
		};
		expect(await sectionsSince('2026-11-21')).toBeGreaterThan(0);
		expect(await sectionsSince('2026-11-22')).toBe(0);
	});
});

describe('a diagnosis of a range', () => {
	const journal = corpus('journals/clock-jump/input.short.txt');
	const diagnosed = async (range: RangeText, input = journal): ReturnType<typeof analyze> =>
		analyze(createReadStream(input), { range: await readRange(range) });

	test('only what is inside is evidence, and the coverage ends at the range', async () => {
		const before = await diagnosed({ until: '2026-11-21 05:28:40' });
		expect(before.causes).toEqual([]);
		expect(before.timeline.jumps).toEqual([]);
		const range = { since: '2026-11-21 05:28:45', until: '2026-11-21 05:28:55' };
		const during = await diagnosed(range);
		expect(during.range).toEqual({ ...range, zone: 'UTC', outside: 647, forgotten: 0 });
		expect(during.causes.map(({ rule, state }) => [rule, state])).toEqual([['clock-set-back', 'active']]);
		expect(during.timeline.jumps).toHaveLength(1);
		const lines = during.causes.flatMap(({ evidence }) => evidence.map(({ at }) => at.line ?? 0));
		expect(Math.min(...lines)).toBeGreaterThanOrEqual(160);
		expect(Math.max(...lines)).toBeLessThanOrEqual(240);
		const seconds = during.coverage.map(({ first, last }) => [first.deviceTime, last.deviceTime]);
		expect(seconds).toEqual([[during.period.from, during.period.to]]);
		const whole = await analyze(createReadStream(journal));
		expect(whole.range).toBeUndefined();
		expect(whole.causes.map(({ state }) => state)).toEqual(['historical']);
	});

	test('what goes on is told as it was at the end of the range', async () => {
		const dump = corpus('dumps/dns-dead/input.txt');
		const report = await diagnosed({ until: '2026-11-21 05:32:00' }, dump);
		expect(report.causes[0]).toMatchObject({ rule: 'dns-servers-unreachable', state: 'active' });
		expect(report.causes[0]?.count).toBeLessThan(21);
	});

	test('earlier boots are not told of', async () => {
		const report = await diagnosed({ since: '-10s' });
		expect(report.timeline.boots).toHaveLength(1);
		expect(report.timeline.jumps).toEqual([]);
	});

	test('an empty range says so, and nothing is clean', async () => {
		const report = await diagnosed({ since: '2030-01-01' });
		expect(report.status).toBe('complete');
		expect(report.errors.map(({ code }) => code)).toEqual(['ERR_RANGE_EMPTY']);
		expect(report).toMatchObject({ causes: [], clean: [], coverage: [] });
		expect(report.period).toEqual({ yearInferred: false });
	});
});
