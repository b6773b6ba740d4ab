import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { analyze } from './analyze.ts';
import { readEvents, readUnrecognised, type EventOptions, type EventRecord } from './events.ts';
import { readEntries } from './records.ts';
import { eventLine, unrecognisedLines } from './report/event-line.ts';
import { jsonReport } from './report/json.ts';
import { textReport } from './report/text.ts';

const corpus = (name: string): Uint8Array =>
	readFileSync(new URL(`../../../corpus/${name}`, import.meta.url));

async function events(input: Uint8Array | string, options: EventOptions = {}): Promise<EventRecord[]> {
	const all: EventRecord[] = [];
	for await (const record of readEvents(input, options)) all.push(record);
	return all;
}

describe('reads what known sources said', () => {
	test('a journal: the same events at the same times as its entries have', async () => {
		const journal = corpus('journals/clock-jump/input.short.txt');
		const expected: unknown[] = [];
		for await (const { entry, event, time } of readEntries(journal)) {
			if (event === undefined) continue;
			const { kind, failure, writtenAt, ...fields } = event;
			expected.push({ line: entry.at.line, kind, failure, writtenAt, fields, time });
		}
		const found = (await events(journal)).map(({ line, kind, failure, writtenAt, fields, time }) => ({
			line,
			kind,
			failure,
			writtenAt,
			fields,
			time,
		}));
		expect(found.length).toBeGreaterThan(100);
		expect(found).toEqual(expected);
	});

	test('a dump: its journal in order, then what its commands say, each with its section', async () => {
		const found = await events(corpus('dumps/dns-dead/input.txt'));
		const firstOfCommand = found.findIndex(({ entry }) => entry === undefined);
		expect(firstOfCommand).toBeGreaterThan(10);
		expect(found.slice(firstOfCommand).every(({ entry }) => entry === undefined)).toBe(true);
		expect(found.slice(firstOfCommand).map(({ source }) => source)).toContain('chronyc-tracking');
		for (const { section, time } of found.slice(firstOfCommand)) {
			expect(section).toBeTypeOf('string');
			expect(time?.elapsed.lo).toBeGreaterThanOrEqual(0);
		}
	});

	test('what is not wanted is left out and changes no time', async () => {
		const journal = corpus('journals/clock-jump/input.short.txt');
		const all = (await events(journal)).filter(({ source }) => source === 'chronyd');
		expect(await events(journal, { wants: (_, source) => source === 'chronyd' })).toEqual(all);
	});
});

test('an event is one line of JSON: what only its kind has stands apart from where and when', async () => {
	const [record] = await events(
		'Aug 19 09:15:17 host chronyd[1]: 2022-08-19T09:15:17Z Selected source 192.0.2.7 (ntp.example.com)\n',
	);
	if (record === undefined) throw new Error('no event');
	const line = eventLine('a.txt', record);
	expect(line.endsWith('}\n')).toBe(true);
	expect(JSON.parse(line)).toEqual({
		input: 'a.txt',
		line: 1,
		source: 'chronyd',
		kind: 'chronyd.source-selected',
		fields: { source: '192.0.2.7', name: 'ntp.example.com' },
		text: '2022-08-19T09:15:17Z Selected source 192.0.2.7 (ntp.example.com)',
		stamp: 'Aug 19 09:15:17',
		writtenAt: { time: '2022-08-19T09:15:17Z', usec: Date.UTC(2022, 7, 19, 9, 15, 17) * 1000, zone: 'utc' },
		boot: 0,
		deviceTime: '2022-08-19T09:15:17Z',
		deviceTimeUsec: Date.UTC(2022, 7, 19, 9, 15, 17) * 1000,
		yearInferred: true,
		trueTime: expect.anything(),
		elapsedSeconds: { min: 0, max: 0 },
	});
});

const odd = [
	'Aug 19 09:15:17 host openvpn[1]: The moon failed at 192.0.2.7:443',
	'Aug 19 09:15:18 host openvpn[1]: The moon failed at 192.0.2.9:443 apikey=feedfacefeedface',
	'Aug 19 09:15:19 host openvpn[1]: The moon is round',
	'Aug 19 09:15:20 host kernel: odd: 17 things',
	'',
].join('\n');

describe('what no grammar describes', () => {
	test('is told as templates, what complains first', async () => {
		const lines = unrecognisedLines('a.txt', await readUnrecognised(odd))
			.trimEnd()
			.split('\n');
		expect(lines.map((line): unknown => JSON.parse(line))).toEqual([
			{
				input: 'a.txt',
				source: 'openvpn',
				count: 1,
				template: 'The moon failed at <addr>',
				alarm: 'error',
				line: 1,
				example: 'The moon failed at 192.0.2.7:443',
			},
			{
				input: 'a.txt',
				source: 'openvpn',
				count: 1,
				template: 'The moon failed at <addr> apikey=<hidden>',
				alarm: 'error',
				line: 2,
				example: 'The moon failed at 192.0.2.9:443 apikey=<hidden>',
			},
			{
				input: 'a.txt',
				source: 'openvpn',
				count: 1,
				template: 'The moon is round',
				alarm: 'none',
				line: 3,
				example: 'The moon is round',
			},
			{ input: 'a.txt', source: 'kernel', count: 1 },
		]);
	});

	test('the JSON report tells the same, and keeps to its schema', async () => {
		const json = jsonReport([await analyze(odd)]);
		const schema: Record<string, unknown> = JSON.parse(
			readFileSync(new URL('../schema/report.schema.json', import.meta.url), 'utf8'),
		);
		const check = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);
		const report: unknown = JSON.parse(json);
		check(report);
		expect(check.errors).toBeNull();
		expect(report).toMatchObject({
			inputs: [{ unrecognised: [{ line: 1 }, { line: 2 }, { line: 3 }, { source: 'kernel', count: 1 }] }],
		});
		expect(json).not.toContain('feedfacefeedface');
	});

	test('the text report shows what complains, and counts all', async () => {
		const text = textReport([await analyze(odd)]);
		expect(text).toContain('openvpn: The moon failed at 192.0.2.7:443 (1 time, line 1)');
		expect(text).not.toContain('The moon is round');
		expect(text).toContain('4 messages of known services not understood');
	});
});
