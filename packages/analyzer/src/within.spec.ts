import { createReadStream } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readEvents, type EntryRecord } from './records.ts';
import { recordsWithin, type RecordRange } from './within.ts';

const corpus = (path: string): string => fileURLToPath(new URL(`../../../corpus/${path}`, import.meta.url));

async function selected(
	input: string,
	range: RecordRange,
): Promise<{ records: EntryRecord[]; outside: number }> {
	const within = recordsWithin(range);
	const records: EntryRecord[] = [];
	for await (const record of within.of(readEvents(input))) records.push(record);
	return { records, outside: within.left.outside };
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
		expect(records.map(({ time }) => time?.deviceTime)).toEqual([Date.UTC(2017, 2, 23, 10) * 1000]);
	});

	test('after a jump of the clock no entry is lost', async () => {
		const all: EntryRecord[] = [];
		const file = corpus('journals/clock-jump/input.short-iso.txt');
		for await (const record of readEvents(createReadStream(file))) all.push(record);
		for (const at of [0, 10, Math.floor(all.length / 2)]) {
			const time = all[at]?.time?.deviceTime ?? 0;
			const within = recordsWithin({ since: `@${String(Math.floor(time / 1e6))}` });
			const inside: EntryRecord[] = [];
			for await (const record of within.of(readEvents(createReadStream(file)))) inside.push(record);
			expect(inside.at(-1)?.entry.at.line).toBe(all.at(-1)?.entry.at.line);
			const first = all.findIndex(({ entry }) => entry.at.line === inside[0]?.entry.at.line);
			expect(first).toBeLessThanOrEqual(at);
			expect(lines(inside)).toEqual(lines(all.slice(first)));
		}
	});
});
