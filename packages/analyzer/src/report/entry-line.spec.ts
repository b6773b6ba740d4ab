import { describe, expect, test } from 'vitest';
import { readEntries, type EntryRecord, type RecordsEnd } from '../records.ts';
import { entryLine } from './entry-line.ts';

async function read(input: string | Uint8Array): Promise<{ lines: unknown[]; texts: string[] }> {
	const texts: string[] = [];
	for await (const record of readEntries(input)) texts.push(entryLine('a.txt', record));
	return { lines: texts.map((text) => JSON.parse(text) as unknown), texts };
}

describe('one entry as one line of JSON', () => {
	test('says what a text line says, and nothing that it does not', async () => {
		const { lines, texts } = await read(
			'2024-02-29T11:59:59+0000 host openvpn[12]: one\n2024-02-29T12:00:01+0000 host openvpn[12]: two\n',
		);
		expect(lines).toEqual([
			{
				input: 'a.txt',
				line: 1,
				boot: 0,
				realtimeUsec: Date.UTC(2024, 1, 29, 11, 59, 59) * 1000,
				elapsedUsec: 0,
				hostname: 'host',
				identifier: 'openvpn',
				pid: 12,
				message: 'one',
			},
			{
				input: 'a.txt',
				line: 2,
				boot: 0,
				realtimeUsec: Date.UTC(2024, 1, 29, 12, 0, 1) * 1000,
				elapsedUsec: 2_000_000,
				hostname: 'host',
				identifier: 'openvpn',
				pid: 12,
				message: 'two',
			},
		]);
		expect(texts.join('')).toMatch(/^\{[^\n]*\}\n\{[^\n]*\}\n$/);
	});

	test('masks credentials in every field, also in those that only a forged journal fills with them', async () => {
		const secret = 'password=hunter2hunter2';
		const fields = [
			'__CURSOR',
			'_BOOT_ID',
			'_HOSTNAME',
			'SYSLOG_IDENTIFIER',
			'_SYSTEMD_UNIT',
			'CONTAINER_NAME',
			'MESSAGE',
		];
		const forged = JSON.stringify({
			__REALTIME_TIMESTAMP: '1700000000123456',
			...Object.fromEntries(fields.map((field) => [field, secret])),
		});
		for await (const record of readEntries(`${forged}\n`)) {
			expect(entryLine(`${secret}.txt`, record)).not.toContain('hunter2');
			expect(entryLine('a.txt', record, { redact: false }).split('hunter2hunter2')).toHaveLength(
				fields.length + 1,
			);
		}
	});

	test('says what JSON says', async () => {
		const { lines } = await read(
			`${JSON.stringify({
				__CURSOR: 's=1',
				__REALTIME_TIMESTAMP: '1700000000123456',
				__MONOTONIC_TIMESTAMP: '25000000',
				_BOOT_ID: '0123456789abcdef0123456789abcdef',
				PRIORITY: '3',
				_SYSTEMD_UNIT: 'openvpn.service',
				MESSAGE: [255, 10],
			})}\n`,
		);
		expect(lines).toEqual([
			{
				input: 'a.txt',
				line: 1,
				cursor: 's=1',
				boot: 0,
				bootId: '0123456789abcdef0123456789abcdef',
				realtimeUsec: 1700000000123456,
				monotonicUsec: 25000000,
				elapsedUsec: 0,
				unit: 'openvpn.service',
				priority: 3,
				messageBase64: '/wo=',
			},
		]);
	});

	test('a withheld message is null, an absent one absent', async () => {
		const json = (message: object): string =>
			`${JSON.stringify({ __REALTIME_TIMESTAMP: '1700000000000000', ...message })}\n`;
		const { lines } = await read(json({ MESSAGE: null }) + json({}));
		expect(lines).toMatchObject([{ message: null }, expect.not.objectContaining({ message: null })]);
	});

	test('masks credentials in text and in bytes, unless it is asked not to', () => {
		const record = (message: EntryRecord['entry']['message']): EntryRecord => ({
			entry: {
				ordinal: 0,
				at: { line: 1, section: undefined },
				stamp: { kind: 'none' },
				realtimeUsec: undefined,
				monotonicUsec: undefined,
				sourceRealtimeUsec: undefined,
				bootId: undefined,
				cursor: undefined,
				hostname: undefined,
				identifier: undefined,
				unit: undefined,
				pid: undefined,
				priority: undefined,
				message,
			},
		});
		const text = record({ kind: 'text', text: 'GET /?apikey=0123456789' });
		expect(entryLine('a', text)).toContain('apikey=<hidden>');
		expect(entryLine('a', text, { redact: false })).toContain('apikey=0123456789');
		const bytes = record({ kind: 'bytes', bytes: Buffer.from('\xff GET /?apikey=0123456789', 'latin1') });
		const { messageBase64 } = JSON.parse(entryLine('a', bytes)) as { messageBase64: string };
		expect(Buffer.from(messageBase64, 'base64').toString('latin1')).toBe('\xff GET /?apikey=<hidden>');
	});

	test('masks credentials in the command of a section and in the names that a program gives itself', () => {
		const key = '0123456789abcdef';
		const record: EntryRecord = {
			entry: {
				ordinal: 0,
				at: { line: 1, section: `curl https://api.example.com/ping?apikey=${key}` },
				stamp: { kind: 'none' },
				realtimeUsec: undefined,
				monotonicUsec: undefined,
				sourceRealtimeUsec: undefined,
				bootId: undefined,
				cursor: undefined,
				hostname: `token=${key}`,
				identifier: `app --token ${key}`,
				unit: `app@psk=${key}`,
				pid: undefined,
				priority: undefined,
				message: { kind: 'absent' },
			},
		};
		expect(entryLine('a', record)).not.toContain(key);
		expect(entryLine('a', record, { redact: false }).split(key)).toHaveLength(5);
	});

	test('no character of a message reaches the terminal as it is', async () => {
		const { texts } = await read('2024-02-29T11:59:59+0000 host a[1]: \u001b[31m\u007f\u009b\u202e\u2028\n');
		expect(texts.join('')).toMatch(/^[\u0020-\u007e]*\n$/);
		expect(JSON.parse(texts[0] ?? '')).toMatchObject({ message: '\u001b[31m\u007f\u009b\u202e\u2028' });
	});
});

describe('how reading ended', () => {
	const line = '2024-02-29T11:59:59+0000 host a[1]: one\n';

	async function* breaking(): AsyncGenerator<string> {
		yield await Promise.resolve(line);
		throw new Error('the disk is gone');
	}

	test('without onEnd a source that fails makes the iteration throw', async () => {
		await expect(async () => {
			for await (const record of readEntries(breaking())) void record;
		}).rejects.toThrow('the disk is gone');
	});

	test('with onEnd what was read comes, and the problem is told with the ledger', async () => {
		const ends: RecordsEnd[] = [];
		const records: EntryRecord[] = [];
		for await (const record of readEntries(breaking(), { onEnd: (end) => ends.push(end) }))
			records.push(record);
		expect(records).toHaveLength(1);
		expect(ends).toMatchObject([
			{
				status: 'unreadable',
				problems: [{ code: 'ERR_INPUT_READ', message: 'the disk is gone' }],
				ledger: { lines: 1, entries: 1 },
			},
		]);
	});
});
