import { createReadStream, readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze } from './analyze.ts';
import type { Input } from './input/input-reader.ts';
import { readEntries, type EntryRecord } from './records.ts';
import { jsonReport } from './report/json.ts';
import { textReport } from './report/text.ts';

const path = (name: string): string => fileURLToPath(new URL(`../../../corpus/${name}`, import.meta.url));
const bytesOf = (name: string): Uint8Array => readFileSync(path(name));

const dump = bytesOf('dumps/dns-dead/input.txt');
const journal = bytesOf('journals/clock-jump/input.short.txt');

async function told(input: Input): Promise<string> {
	return jsonReport([await analyze(input, { name: 'x' })]);
}

function* cut(bytes: Uint8Array, places: readonly number[]): Generator<Uint8Array> {
	let from = 0;
	for (const place of places.map((place) => place % bytes.length).toSorted((a, b) => a - b)) {
		yield bytes.slice(from, place);
		from = place;
	}
	yield bytes.slice(from);
}

describe('one answer', () => {
	test.each([
		['a dump', dump],
		['a journal', journal],
		['JSON', bytesOf('journals/dns-dead/input.json')],
		['a destroyed dump', bytesOf('damaged/dump-redirected-into-a-file/input.txt')],
	])('wherever the chunks are cut: %s', async (_name, bytes) => {
		const whole = await told(bytes);
		await fc.assert(
			fc.asyncProperty(fc.array(fc.nat(), { maxLength: 60 }), async (places) => {
				expect(await told(cut(bytes, places))).toBe(whole);
			}),
			{ numRuns: 8 },
		);
	});

	test('byte by byte', async () => {
		const bytes = bytesOf('seeds/ntp-clock-set-back-and-repaired/input.txt');
		const all = Array.from({ length: bytes.length - 1 }, (_, at) => at + 1);
		expect(await told(cut(bytes, all))).toBe(await told(bytes));
	});

	test('whatever delivers the input', async () => {
		const whole = await told(dump);
		const text = new TextDecoder().decode(dump);
		expect(await told(text)).toBe(whole);
		expect(await told([text.slice(0, 5000), text.slice(5000)])).toBe(whole);
		expect(await told(createReadStream(path('dumps/dns-dead/input.txt')))).toBe(whole);
		expect(await told(createReadStream(path('dumps/dns-dead/input.txt'), { encoding: 'utf8' }))).toBe(whole);
		expect(await told(Readable.from(cut(dump, [1000, 2000])))).toBe(whole);
		expect(await told(new Blob([dump]).stream())).toBe(whole);
	});

	test('whether the journal is written as text or as JSON', async () => {
		const findings = async (name: string): Promise<unknown> => {
			const report = await analyze(bytesOf(name));
			return report.causes.map(({ rule, state, confidence }) => ({ rule, state, confidence }));
		};
		for (const story of ['clock-jump', 'dns-dead']) {
			expect(await findings(`journals/${story}/input.json`)).toEqual(
				await findings(`journals/${story}/input.short.txt`),
			);
		}
	});
});

describe('reports', () => {
	const schema: unknown = JSON.parse(
		readFileSync(new URL('../schema/report.schema.json', import.meta.url), 'utf8'),
	);
	const validate = new Ajv2020({ allErrors: true }).compile(schema as object);

	test.each([
		'dumps/clock-jump/input.txt',
		'dumps/dns-dead/input.txt',
		'journals/clock-jump/input.json',
		'damaged/dump-cut-in-the-middle/input.txt',
		'damaged/no-entries/input.txt',
	])('%s keeps to the schema, and its text to the width', async (name) => {
		const report = await analyze(createReadStream(path(name)), { name });
		validate(JSON.parse(jsonReport([report])));
		expect(validate.errors).toBeNull();
		const text = textReport([report], { width: 80 });
		// The address of a document is never broken.
		const tooLong = text
			.split('\n')
			.filter((line) => line.length > 80 && !line.startsWith('     Read      '));
		expect(tooLong).toEqual([]);
	});

	test('every line is in the ledger once', async () => {
		for (const bytes of [dump, journal]) {
			const { ledger } = await analyze(bytes);
			const { lines, entries, continuations, markers, structure, output, undecodable, blank } = ledger;
			expect(entries + continuations + markers + structure + output + undecodable + blank).toBe(lines);
			expect(ledger.bytes).toBe(bytes.length);
		}
	});

	test('a message that holds control characters reaches no terminal', async () => {
		const hostile =
			'Mar 23 12:00:25 f220105 openvpn[31]: RESOLVE: Cannot resolve host address: \u001b]0;x\u0007\u202evpn.example.com:443 (Temporary failure in name resolution)\n';
		const report = await analyze(hostile.repeat(30), { name: 'a\u001b[2Jb' });
		expect(report.causes.length + report.symptoms.length).toBeGreaterThan(0);
		const unsafe = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/;
		for (const text of [textReport([report]), jsonReport([report])]) expect(text).not.toMatch(unsafe);
	});
});

describe('input that cannot be read whole', () => {
	test.each([
		['no bytes', '', 'ERR_INPUT_EMPTY'],
		['no journal', 'hello\nworld\n', 'ERR_INPUT_UNRECOGNISED'],
		['a binary journal', 'LPKSHHRH\0\0', 'ERR_INPUT_BINARY_JOURNAL'],
		['a binary journal, byte by byte', [...'LPKSHHRH\0\0'], 'ERR_INPUT_BINARY_JOURNAL'],
		['compressed', new Uint8Array([0x1f, 0x8b, 8, 0]), 'ERR_INPUT_COMPRESSED'],
	])('%s', async (_name, input, code) => {
		const report = await analyze(input);
		expect(report.status).toBe('unreadable');
		expect(report.errors.map((problem) => problem.code)).toEqual([code]);
		expect(report.causes).toEqual([]);
		expect(report.clean).toEqual([]);
	});

	test('a journal that a terminal wrapped is read as it was', async () => {
		const lines = journal.toString().split('\n').slice(0, 60);
		const wrapped = lines.map((line) => line.replaceAll(/.{80}(?=.)/g, '$&\n')).join('\n');
		const report = await analyze(wrapped);
		expect(report).toMatchObject({ status: 'complete', errors: [] });
		expect(report.undressed?.map(({ name }) => name)).toEqual(['line breaks']);
		const whole = await analyze(lines.join('\n'));
		expect(report.clean).toEqual(whole.clean);
	});

	test('a journal that is broken at no width reads as no healthy device', async () => {
		const lines = journal.toString().split('\n').slice(0, 60);
		const broken = lines
			.map((line, at) => [line.slice(0, 60 + at), line.slice(60 + at)].join('\n'))
			.join('\n');
		const report = await analyze(broken);
		expect(report.status).toBe('truncated');
		expect(report.errors.map(({ code }) => code)).toEqual(['ERR_INPUT_GARBLED']);
		expect(report.clean).toEqual([]);
		const inLetter = await analyze(['It is down:', '', ...lines, 'Yours, Ada'].join('\n'));
		expect(inLetter).toMatchObject({ status: 'complete', errors: [] });
		expect(inLetter.clean).not.toEqual([]);
	});

	test('a source that fails: the report covers what came before', async () => {
		async function* failing(): AsyncGenerator<Uint8Array> {
			yield journal;
			throw new Error('the medium reports an input error');
		}
		const report = await analyze(failing());
		expect(report.status).toBe('unreadable');
		expect(report.errors[0]?.message).toBe('the medium reports an input error');
		expect(report.causes.map((cause) => cause.rule)).toContain('clock-set-back');
	});

	test('a stop while the source is silent: the report covers what came before', async () => {
		const controller = new AbortController();
		async function* endless(): AsyncGenerator<Uint8Array> {
			yield journal;
			setTimeout(() => controller.abort(), 10);
			await new Promise(() => undefined);
		}
		const report = await analyze(endless(), { signal: controller.signal });
		expect(report.status).toBe('interrupted');
		expect(report.ledger.entries).toBe(718);
		expect(report.clean).toEqual([]);
	});
});

describe('records', () => {
	async function all(records: AsyncIterable<EntryRecord>): Promise<EntryRecord[]> {
		const result: EntryRecord[] = [];
		for await (const record of records) result.push(record);
		return result;
	}

	test('entries as they stand in the input', async () => {
		const records = await all(
			readEntries(createReadStream(path('journals/clock-jump/input.short.txt')), { order: 'printed' }),
		);
		expect(records).toHaveLength(718);
		expect(records.map(({ entry }) => entry.ordinal)).toEqual(records.map((_, at) => at));
		expect(records.every(({ event, time }) => event === undefined && time === undefined)).toBe(true);
	});

	test('events in time', async () => {
		const records = await all(readEntries(journal));
		expect(records).toHaveLength(718);
		expect(records.map(({ time }) => time?.ordinal)).toEqual(records.map((_, at) => at));
		const kinds = new Set(records.map(({ event }) => event?.kind));
		expect(kinds).toContain('chronyd.backward-jump');
		expect(records.at(-1)?.time?.boot).toBe(1);
	});

	test('the sections of a dump are one journal', async () => {
		const entries = await all(readEntries(bytesOf('dumps/clock-jump/input.txt'), { order: 'printed' }));
		const events = await all(readEntries(bytesOf('dumps/clock-jump/input.txt')));
		expect(events.length).toBeLessThan(entries.length);
		expect(events.filter(({ event }) => event?.kind === 'chronyd.backward-jump')).toHaveLength(1);
		expect(
			entries.filter(
				({ entry }) => entry.message.kind === 'text' && entry.message.text.includes('Backward time jump'),
			),
		).toHaveLength(2);
	});

	test('stop at the signal', async () => {
		await expect(
			all(readEntries(journal, { signal: AbortSignal.abort(new Error('enough')) })),
		).rejects.toThrow('enough');
	});
});

test('gathers what a dump tells about the device', async () => {
	const dump = new URL('../../../corpus/dumps/healthy/input.txt', import.meta.url);
	const { device, facts } = await analyze(createReadStream(dump), { name: 'dump' });
	expect(device).toMatchObject({ supervisorVersion: '14.0.8' });
	expect(facts).toMatchObject({ 'openvpn.version': '2.6.14', 'chronyd.version': '4.3' });
});

test('a dump that ends between two commands was cut, too', async () => {
	const lines = readFileSync(path('dumps/dns-dead/input.txt'), 'utf8').split('\n');
	const heading = lines.findIndex((line) => line.startsWith('--- systemd-analyze ---'));
	const { status } = await analyze(`${lines.slice(0, heading - 1).join('\n')}\n`);
	expect(status).toBe('truncated');
});

test('health checks without a journal are diagnosed', async () => {
	const report = await analyze(
		'{"diagnose_version":"4.23.1","checks":[{"name":"check_localdisk","success":false,"status":"test_diskspace Low disk space: (df reports 1% free)"}]}',
	);
	expect(report.causes.map(({ rule, state }) => [rule, state])).toEqual([['disk-full', 'active']]);
});

test('the excerpt of some units does not show what the others said', async () => {
	const report = await analyze(
		'Nov 21 05:00:01 d one[3]: text\nNov 21 05:00:01 d two[3]: text\nNov 21 05:00:02 d three[3]: text\n',
	);
	expect(report.clean).toEqual([]);
});

describe('the service manager in the excerpt of a unit', () => {
	const ofManager = async (...units: readonly string[]): Promise<Awaited<ReturnType<typeof analyze>>> =>
		analyze(
			units
				.map(
					(unit) =>
						`Nov 21 05:00:01 d systemd[1]: ${unit}: Scheduled restart job, restart counter is at 1.\n`,
				)
				.join(''),
		);

	test('does not make the rules look asked that need what it says of others', async () => {
		const report = await ofManager('openvpn.service', 'openvpn.service', 'chronyd.service');
		expect(report.clean).toEqual([]);
		expect(report.notCheckable).toContainEqual({
			rule: 'engine-killed',
			why: 'only what systemd says of some units',
		});
	});

	test('speaks for itself where it speaks of many', async () => {
		const report = await ofManager('openvpn.service', 'a.service', 'chronyd.service', 'balena.service');
		expect(report.clean).toContain('engine-killed');
	});
});

test('lines of which not one is understood are no all-clear', async () => {
	const line = (at: number, words: string): string => `Nov 21 05:00:${10 + at} d kernel: ${words}\n`;
	const strange = Array.from({ length: 28 }, (_, at) => line(at, `frobnicator ${at}: turned`)).join('');
	const report = await analyze(strange);
	expect([report.verdict, report.clean]).toEqual(['nothing-to-judge', []]);
	const one = await analyze(strange + line(30, 'usb 1-1: USB disconnect, device number 3'));
	expect(one.verdict).toBe('clean');
});
