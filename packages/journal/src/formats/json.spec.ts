import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JournalEntry, Message } from '../entry.ts';
import { messageText, record, recordText } from '../testing/recording.ts';

function read(value: string): JournalEntry | undefined {
	return recordText(`${value}\n`).entries[0];
}

function message(value: string): Message | undefined {
	return read(`{"__REALTIME_TIMESTAMP":"1","MESSAGE":${value}}`)?.message;
}

describe('journalctl -o json', () => {
	test('the fields of an entry, in any order', () => {
		const fields: [string, string][] = [
			['__CURSOR', 's=1;i=2'],
			['__REALTIME_TIMESTAMP', '1795239012414143'],
			['__MONOTONIC_TIMESTAMP', '5098004'],
			['_SOURCE_REALTIME_TIMESTAMP', '1795239012414000'],
			['_BOOT_ID', '4eb4fcb0d40745ac95fc55ec237c3b6f'],
			['_HOSTNAME', 'f220105'],
			['SYSLOG_IDENTIFIER', 'openvpn'],
			['_COMM', 'other'],
			['_SYSTEMD_UNIT', 'openvpn.service'],
			['CONTAINER_NAME', 'balena_supervisor'],
			['CONTAINER_ID', 'e593ab6439fe'],
			['_PID', '41'],
			['SYSLOG_PID', '7'],
			['PRIORITY', '5'],
			['MESSAGE', 'text'],
			['_CMDLINE', '{"MESSAGE":"forged"}'],
			['__proto__', 'harmless'],
		];
		fc.assert(
			fc.property(fc.shuffledSubarray(fields, { minLength: fields.length }), (shuffled) => {
				const line = `{${shuffled.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join(',')}}`;
				expect(read(line)).toEqual({
					ordinal: 0,
					at: { line: 1, section: undefined },
					stamp: { kind: 'realtime', text: '1795239012414143', usec: 1_795_239_012_414_143 },
					realtimeUsec: 1_795_239_012_414_143,
					monotonicUsec: 5_098_004,
					sourceRealtimeUsec: 1_795_239_012_414_000,
					bootId: '4eb4fcb0d40745ac95fc55ec237c3b6f',
					cursor: 's=1;i=2',
					hostname: 'f220105',
					identifier: 'openvpn',
					unit: 'openvpn.service',
					container: 'balena_supervisor',
					pid: 41,
					priority: 5,
					message: { kind: 'text', text: 'text' },
				});
			}),
		);
	});

	test('missing fields are missing', () => {
		expect(read('{"__CURSOR":"s=1"}')).toMatchObject({
			stamp: { kind: 'none' },
			realtimeUsec: undefined,
			identifier: undefined,
			pid: undefined,
			message: { kind: 'absent' },
		});
	});

	test('what stands in for a missing identifier and pid', () => {
		expect(read('{"MESSAGE":"x","_COMM":"socat","SYSLOG_PID":"7"}')).toMatchObject({
			identifier: 'socat',
			pid: 7,
		});
		expect(read('{"MESSAGE":"x","SYSLOG_IDENTIFIER":["a","b"],"_COMM":"socat"}')).toMatchObject({
			identifier: 'socat',
		});
	});

	test('an identifier that is no plain text is decoded, as text with -a and export show it', () => {
		expect(read('{"MESSAGE":"x","SYSLOG_IDENTIFIER":[97,255],"_COMM":"socat"}')).toMatchObject({
			identifier: 'a\uFFFD',
			message: { kind: 'text', text: 'x' },
		});
	});

	test.each<[string, string, Message]>([
		['text', '"a b"', { kind: 'text', text: 'a b' }],
		[
			'escapes',
			String.raw`"a\"\\\/\b\f\n\r\t\u0041\u00e9\ud83d\ude80"`,
			{ kind: 'text', text: 'a"\\/\b\f\n\r\tAé\u{1F680}' },
		],
		['half a pair', String.raw`"\ud83d!"`, { kind: 'text', text: '\uFFFD!' }],
		['null', 'null', { kind: 'withheld' }],
		['bytes that are text', '[27,91,51,49,109]', { kind: 'text', text: '\u001B[31m' }],
		['bytes', '[99, 97,102,233]', { kind: 'bytes', bytes: new Uint8Array([99, 97, 102, 233]) }],
		['no bytes', '[]', { kind: 'text', text: '' }],
		['a field that occurs twice', '["one","two"]', { kind: 'text', text: 'two' }],
		['... with escapes', String.raw`["o\"ne","t\"wo"]`, { kind: 'text', text: 't"wo' }],
		['... with bytes', '["one",[255]]', { kind: 'bytes', bytes: new Uint8Array([255]) }],
		['... with null', '["one",null]', { kind: 'withheld' }],
	])('a message: %s', (_, value, expected) => {
		expect(message(value)).toEqual(expected);
	});

	test('a note about a blob is text here', () => {
		const { entries, ledger } = recordText('{"MESSAGE":"[33B blob data]"}\n{"MESSAGE":null}\n');
		expect(entries.map(messageText)).toEqual(['[33B blob data]', '(withheld)']);
		expect(ledger.withheld).toBe(1);
	});

	test.each([
		'{"MESSAGE":"half',
		'{"MESSAGE":"x"',
		'{"MESSAGE":"x",}',
		'{"MESSAGE":"x"} {"MESSAGE":"y"}',
		'{"MESSAGE":[256]}',
		'{"MESSAGE":[-1]}',
		'{"MESSAGE":[1.5]}',
		'{"MESSAGE":{"a":1}}',
		'{"no":"journal"}',
		'{}',
		'{',
		`{"MESSAGE":"x","deep":${'['.repeat(100)}${']'.repeat(100)}}`,
		`{"MESSAGE":"x","deep":${'['.repeat(100_000)}`,
		`{"\\u0061":${'['.repeat(100_000)}`,
	])('%#: not an entry, and counted', (line) => {
		const { entries, ledger } = recordText(`${line}\n`);
		expect(entries).toEqual([]);
		expect(ledger).toMatchObject({ undecodable: 1, lines: 1 });
	});

	test('a key that occurs twice counts last, a key may be written with escapes', () => {
		expect(messageText(read('{"MESSAGE":"one","MESSAGE":"two"}'))).toBe('two');
		expect(messageText(read(String.raw`{"\u004dESSAGE":"x","__proto__":{"identifier":"y"}}`))).toBe('x');
		expect(({} as Record<string, unknown>)['identifier']).toBeUndefined();
	});

	test('json-seq and json-sse wrap the same objects', () => {
		const { entries, formats } = recordText('\u001E{"MESSAGE":"one"}\ndata: {"MESSAGE":"two"}\n\n');
		expect(entries.map(messageText)).toEqual(['one', 'two']);
		expect(formats).toEqual(['json-seq', 'json-sse']);
	});

	test('on any object, the fields are those that JSON.parse finds', () => {
		const value = fc.oneof(
			fc.string({ unit: 'binary' }),
			fc.string({ unit: 'grapheme' }),
			fc.constant(null),
			fc.uint8Array({ minLength: 1 }).map((bytes) => [...bytes]),
			fc.array(fc.string(), { minLength: 2 }),
			fc.array(fc.oneof(fc.constant(null), fc.string(), fc.array(fc.oneof(fc.nat(300), fc.constant(']'))))),
			fc.jsonValue(),
		);
		const key = fc.oneof(
			fc.constantFrom(
				'MESSAGE',
				'_PID',
				'SYSLOG_IDENTIFIER',
				'__proto__',
				'__CURSOR',
				'PRIORITY',
				'_HOSTNAME',
			),
			fc.string(),
		);
		fc.assert(
			fc.property(fc.array(fc.tuple(key, value), { maxLength: 6 }), fc.boolean(), (fields, spaced) => {
				const body = fields.map(
					([name, content]) => `${JSON.stringify(name)}${spaced ? ' : ' : ':'}${JSON.stringify(content)}`,
				);
				const line = `{${body.join(spaced ? ' , ' : ',')}}`;
				expect(record([`${line}\n`]).entries[0]?.message).toEqual(messageByParsing(line));
			}),
			{ numRuns: 200 },
		);
	});
});

/** The message according to `JSON.parse`; `undefined` when the object is no entry. */
function messageByParsing(line: string): Message | undefined {
	const object = new Map<string, unknown>(Object.entries(JSON.parse(line) as object));
	if (!object.has('MESSAGE')) return object.has('__CURSOR') ? { kind: 'absent' } : undefined;
	return messageOf(object.get('MESSAGE'));
}

function messageOf(value: unknown): Message | undefined {
	if (value === null) return { kind: 'withheld' };
	if (typeof value === 'string') return textOf(new TextEncoder().encode(value));
	if (typeof value === 'number' || typeof value === 'boolean')
		return { kind: 'text', text: JSON.stringify(value) };
	if (!Array.isArray(value)) return undefined;
	const elements: readonly unknown[] = value;
	if (areBytes(elements)) return textOf(Uint8Array.from(elements, Number));
	const allowed = elements.every(
		(element) =>
			element === null || typeof element === 'string' || (Array.isArray(element) && areBytes(element)),
	);
	return allowed ? messageOf(elements.at(-1)) : undefined;
}

function areBytes(elements: readonly unknown[]): boolean {
	return elements.every((element) => /^\d{1,3}$/.test(JSON.stringify(element)) && Number(element) <= 255);
}

function textOf(bytes: Uint8Array): Message {
	try {
		return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
	} catch {
		return { kind: 'bytes', bytes };
	}
}
