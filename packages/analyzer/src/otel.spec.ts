import { readFileSync } from 'node:fs';
import type { SourceEvent } from '@whydown/grammars';
import { describe, expect, test } from 'vitest';
import { readEvents } from './events.ts';
import { toOtel, type OtelLogRecord } from './otel.ts';
import { readEntries, type EntryRecord } from './records.ts';

async function records(text: string): Promise<EntryRecord[]> {
	const all: EntryRecord[] = [];
	for await (const record of readEntries(text)) all.push(record);
	return all;
}

async function first(text: string): Promise<OtelLogRecord> {
	const [record] = await records(text);
	if (record === undefined) throw new Error('no record');
	return toOtel(record);
}

const fields = {
	__CURSOR: 's=1;i=2',
	__REALTIME_TIMESTAMP: '1655719522000001',
	__MONOTONIC_TIMESTAMP: '13000000',
	_SOURCE_REALTIME_TIMESTAMP: '1655719521999999',
	_BOOT_ID: '0123456789abcdef0123456789abcdef',
	_HOSTNAME: 'f220105',
	SYSLOG_IDENTIFIER: 'openvpn',
	_SYSTEMD_UNIT: 'openvpn.service',
	_PID: '2175',
	PRIORITY: '4',
	MESSAGE: 'VERIFY ERROR: depth=1, error=certificate is not yet valid: CN=ca.example.com',
};
const line = (more: object = {}): string => `${JSON.stringify({ ...fields, ...more })}\n`;

describe("the journal's fields go where the table of the specification puts them", () => {
	test('__REALTIME_TIMESTAMP is Timestamp, to the nanosecond', async () => {
		expect((await first(line())).timeUnixNano).toBe('1655719522000001000');
	});

	test('_HOSTNAME, SYSLOG_IDENTIFIER and _PID are the resource', async () => {
		expect((await first(line())).resource).toEqual({
			'host.name': 'f220105',
			'service.name': 'openvpn',
			'process.pid': 2175,
		});
	});

	test('MESSAGE is Body', async () => {
		expect((await first(line())).body).toBe(fields.MESSAGE);
	});

	test.each([
		[0, 'emerg', 21],
		[1, 'alert', 19],
		[2, 'crit', 18],
		[3, 'err', 17],
		[4, 'warning', 13],
		[5, 'notice', 10],
		[6, 'info', 9],
		[7, 'debug', 5],
	])('PRIORITY %i is Severity %s, %i', async (priority, severityText, severityNumber) => {
		expect(await first(line({ PRIORITY: String(priority) }))).toMatchObject({ severityText, severityNumber });
	});

	test('all other fields are journald.*', async () => {
		expect((await first(line())).attributes).toMatchObject({
			'journald.__CURSOR': 's=1;i=2',
			'journald.__MONOTONIC_TIMESTAMP': 13_000_000,
			'journald._BOOT_ID': '0123456789abcdef0123456789abcdef',
			'journald._SOURCE_REALTIME_TIMESTAMP': 1_655_719_521_999_999,
			'journald._SYSTEMD_UNIT': 'openvpn.service',
		});
	});
});

test('the event, its failure and its place in time are told', async () => {
	const { eventName, attributes } = await first(line());
	expect(eventName).toBe('openvpn.certificate-rejected');
	expect(attributes).toMatchObject({
		'error.type': 'tls.not-yet-valid',
		'whydown.failure.class': 'tls',
		'whydown.failure.reason': 'not-yet-valid',
		'whydown.event.depth': 1,
		'whydown.boot': 0,
		'whydown.elapsed_seconds': 0,
		'whydown.line': 1,
	});
	expect(attributes).not.toHaveProperty('whydown.event.kind');
	expect(attributes).not.toHaveProperty('whydown.event.failure');
});

test('what the input does not say is left out, and nothing is made up', async () => {
	const record = await first('Mar 23 12:00:25 host something[7]: hello\n');
	expect(record).toEqual({
		body: 'hello',
		resource: { 'host.name': 'host', 'service.name': 'something', 'process.pid': 7 },
		attributes: { 'whydown.boot': 0, 'whydown.elapsed_seconds': 0, 'whydown.line': 1 },
	});
});

test('a message that is no text keeps its bytes, and one that is not there has no body', async () => {
	expect((await first(line({ MESSAGE: [255, 254, 65] }))).body).toEqual(Uint8Array.of(255, 254, 65));
	expect(await first(line({ MESSAGE: null }))).not.toHaveProperty('body');
});

test('credentials are masked in the body and in the fields', async () => {
	const secret = 'feedfacefeedfacefeedfacefeedface';
	const told = JSON.stringify(
		await first(line({ MESSAGE: `Options error: https://x.example/?apikey=${secret}` })),
	);
	expect(told).not.toContain(secret);
	expect(told.split('apikey=<hidden>')).toHaveLength(3);
});

test('what a command of a dump says has no entry, and its line is the body', async () => {
	const dump = readFileSync(new URL('../../../corpus/dumps/healthy/input.txt', import.meta.url));
	const wants = (event: SourceEvent): boolean => event.kind === 'df.filesystem' && event.mount === '/';
	const told: OtelLogRecord[] = [];
	for await (const record of readEvents(dump, { wants })) told.push(toOtel(record));
	expect(told[0]).toMatchObject({
		body: '/dev/vda        252G   61G   41G  61% /',
		resource: {},
		eventName: 'df.filesystem',
		attributes: { 'whydown.section': 'df -h', 'whydown.event.mount': '/', 'whydown.event.usedPercent': 61 },
	});
	expect(told[0]).not.toHaveProperty('severityNumber');
});
