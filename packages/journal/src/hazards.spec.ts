import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { JournalReader } from './reader.ts';
import { countLines, messageText, record, recordText, sumOfClasses } from './testing/recording.ts';

/* What inputs can do to a reader, one test per hazard. Archives and files (H10 to H13) are opened by the command, not here. */

const encoder = new TextEncoder();
const header = 'Aug 19 10:00:01 9294512 openvpn[2632]: ';
const corpus = (path: string): Uint8Array =>
	readFileSync(new URL(`../../../corpus/${path}`, import.meta.url));

const silent = {
	entry: () => undefined,
	marker: () => undefined,
	sectionStarted: () => undefined,
	outputLine: () => undefined,
	sectionEnded: () => undefined,
};

function utf16(text: string, littleEndian: boolean): Uint8Array {
	const view = new DataView(new ArrayBuffer(text.length * 2));
	for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
	return new Uint8Array(view.buffer);
}

test('H3: a line that looks like an entry inside of a message is a part of the message', () => {
	const forged = 'Aug 19 10:00:02 9294512 openvpn[1]: forged';
	const indented = recordText(`${header}first\n${' '.repeat(header.length)}${forged}\n`);
	expect(indented.entries.map(messageText)).toEqual([`first\n${forged}`]);
	const json = recordText(
		`${JSON.stringify({ MESSAGE: `first\n${forged}`, __REALTIME_TIMESTAMP: '1660903201000000' })}\n`,
	);
	expect(json.entries.map(messageText)).toEqual([`first\n${forged}`]);
	const service = recordText(`[Logs]    [2024-08-19T07:25:20.000Z] [openvpn] ${forged}\n`);
	expect(service.entries.map(({ identifier, unit, service: name }) => [identifier, unit, name])).toEqual([
		[undefined, undefined, 'openvpn'],
	]);
});

describe('H7: names of the prototype', () => {
	const before = Object.getOwnPropertyNames(Object.prototype);

	test.each([...before, '__proto__'])('%s as identifier, host, unit, service, key and check', (name) => {
		const lines = [
			`Aug 19 10:00:01 ${name} ${name}[1]: text`,
			JSON.stringify({ MESSAGE: 'text', __CURSOR: 's=1' }).replace('{', `{"${name}":{"polluted":true},`),
			`{"MESSAGE":"text","__CURSOR":"s=2","SYSLOG_IDENTIFIER":"${name}","_SYSTEMD_UNIT":"${name}"}`,
			`{"message":"text","timestamp":1,"serviceName":"${name}","${name}":1}`,
			`{"checks":[{"name":"${name}","success":true,"status":"","${name}":{"polluted":true}}]}`,
		];
		const { entries, ledger } = recordText(`${lines.join('\n')}\n`);
		expect(entries.map(({ identifier, unit, service }) => identifier ?? unit ?? service)).toEqual([
			name,
			undefined,
			name,
			name,
		]);
		expect(ledger).toMatchObject({ entries: 4, output: 1, undecodable: 0 });
		expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
		expect('polluted' in {}).toBe(false);
	});
});

describe('H8: values within values', () => {
	const nested = (depth: number): string =>
		`{"__CURSOR":"s=1","MESSAGE":"text","DEEP":${'['.repeat(depth)}${']'.repeat(depth)}}`;

	test.each([10, 60])('%i deep is read', (depth) => {
		expect(recordText(`${nested(depth)}\n`).entries).toHaveLength(1);
	});

	test.each([100, 1000, 10_000, 400_000])('%i deep is left out, counted, and overflows nothing', (depth) => {
		for (const text of [nested(depth), nested(depth).replace('DEEP', String.raw`\u0044EEP`)]) {
			const { entries, ledger } = recordText(`${text}\n${header}after\n`);
			expect(entries.map(messageText)).toEqual(['after']);
			expect(ledger).toMatchObject({ undecodable: 1, entries: 1 });
		}
		expect(recordText(`${nested(depth)}\n`).ledger.leftOut).toBe(1);
	});

	test('how deep is an option', () => {
		expect(recordText(`${nested(3)}\n`, { nesting: 2 }).ledger).toMatchObject({ entries: 0, leftOut: 1 });
		expect(recordText(`${nested(3)}\n`, { nesting: 8 }).ledger).toMatchObject({ entries: 1, leftOut: 0 });
	});
});

describe('H9: what JSON allows', () => {
	const said = (value: string): string => {
		const { entries, ledger } = recordText(`{"__CURSOR":"s=1","MESSAGE":${value}}\n`);
		return entries.length === 1 ? messageText(entries[0]) : `undecodable: ${ledger.undecodable}`;
	};

	test.each([
		['"a","MESSAGE":"b"', 'b'],
		['null', '(withheld)'],
		['[104,105]', 'hi'],
		['[104,256]', 'undecodable: 1'],
		['[104,-1]', 'undecodable: 1'],
		['[104,1.5]', 'undecodable: 1'],
		['["one","two"]', 'two'],
		['"a",', 'undecodable: 1'],
		['"a"}{"MESSAGE":"b"', 'undecodable: 1'],
		['{"a":"b"}', 'undecodable: 1'],
	])('MESSAGE: %s', (value, expected) => {
		expect(said(value)).toBe(expected);
	});

	test('a number beyond 2^53 is no time', () => {
		const { entries } = recordText('{"MESSAGE":"x","__REALTIME_TIMESTAMP":"9007199254740993"}\n');
		expect(entries[0]?.realtimeUsec).toBeUndefined();
	});

	test('a byte array of 250,000 elements', () => {
		expect(said(`[${Array.from({ length: 250_000 }, () => 97).join(',')}]`)).toBe('a'.repeat(250_000));
	});

	test('more fields than an entry of a journal can have', () => {
		const fields = Array.from({ length: 2000 }, (_, n) => `"F${n}":"x"`).join(',');
		const text = `{${fields},"MESSAGE":"text"}\n`;
		expect(recordText(text).ledger).toMatchObject({ undecodable: 1, leftOut: 1 });
		expect(recordText(text, { fields: 4000 }).ledger).toMatchObject({ entries: 1, leftOut: 0 });
	});
});

test('H14: a line of 32 MiB costs no more than its limit', () => {
	const mebibyte = new Uint8Array(1024 * 1024).fill(0x61);
	const reader = new JournalReader(silent);
	reader.push(header);
	for (let count = 0; count < 32; count += 1) reader.push(mebibyte);
	reader.push(`\n${header}after\n`);
	reader.end();
	expect(reader.ledger()).toMatchObject({
		entries: 2,
		truncated: 1,
		lines: 2,
		bytes: 32 * 1024 * 1024 + 2 * header.length + 7,
	});
});

test('H14: line after line of nothing', () => {
	const { ledger, kind } = record([new Uint8Array(200_000).fill(0x0a)]);
	expect(ledger).toMatchObject({ blank: 200_000, lines: 200_000 });
	expect(kind).toBe('unrecognised');
});

describe('H15: bytes that are no text', () => {
	test('every byte at the beginning, in the middle and at the end of a message', () => {
		for (let byte = 0; byte < 256; byte += 1) {
			if (byte === 0x0a || byte === 0x0d) continue;
			const messages = [
				[byte, 97, 97],
				[97, byte, 97],
				[97, 97, byte],
			];
			for (const message of messages) {
				const bytes = new Uint8Array([...encoder.encode(header), ...message, 0x0a]);
				const { entries, ledger } = record([bytes]);
				const [entry] = entries;
				const printed = entry?.message.kind === 'text' ? [...encoder.encode(entry.message.text)] : undefined;
				expect(entry?.message.kind === 'bytes' ? [...entry.message.bytes] : printed).toEqual(message);
				expect(ledger).toMatchObject({
					lines: 1,
					entries: 1,
					nulBytes: byte === 0 ? 1 : 0,
					replaced: byte < 0x80 ? 0 : 1,
				});
			}
		}
	});

	test('a hole of NUL bytes is said, where it is', () => {
		const { calls, ledger } = record([`${header}one\n`, new Uint8Array(2261), `${header}two\n`]);
		expect(
			calls.flatMap((call) => (call.call === 'marker' ? [[call.kind, call.line, call.says]] : [])),
		).toEqual([['notice', 2, 'a hole of 2261 NUL bytes: what stood here is lost']]);
		expect(ledger).toMatchObject({ entries: 2, markers: 0, nulBytes: 2261, lines: 2 });
	});
});

test('H16: line ends of terminals and of Windows, wherever the chunk is cut', () => {
	const text = `\uFEFF${header}one\r\n${header}50%\r100%\r\n\r\n${header}three\r\n`;
	const bytes = encoder.encode(text);
	for (let cut = 0; cut <= bytes.length; cut += 1) {
		const { entries, ledger } = record([bytes.subarray(0, cut), bytes.subarray(cut)]);
		expect(entries.map(messageText)).toEqual(['one', '50%\r100%', 'three']);
		expect(ledger).toMatchObject({ entries: 3, blank: 1, undecodable: 0 });
	}
});

test('H17: one text in five encodings is one journal', () => {
	const text = `${header}größer \u{1F680}\n${' '.repeat(header.length)}zwei\r\n-- Boot 22222222222222222222222222222222 --\n`;
	const whole = recordText(text);
	expect(whole.entries.map(messageText)).toEqual(['größer \u{1F680}\nzwei']);
	const inputs: readonly [string, Uint8Array][] = [
		['utf-8', encoder.encode(`\uFEFF${text}`)],
		['utf-16le', utf16(text, true)],
		['utf-16be', utf16(text, false)],
		['utf-16le', utf16(`\uFEFF${text}`, true)],
		['utf-16be', utf16(`\uFEFF${text}`, false)],
	];
	for (const [encoding, bytes] of inputs) {
		const recording = record(Array.from(bytes, (_, at) => bytes.subarray(at, at + 1)));
		expect(recording).toEqual({
			...whole,
			encoding,
			ledger: { ...whole.ledger, bytes: bytes.length },
		});
	}
});

describe.each(['seeds/ntp-chronyd-steps-the-clock/input.txt', 'excerpts/logs-from-everywhere/input.txt'])(
	'H18: %s',
	(path) => {
		test('cut at any byte gives a prefix of its entries', () => {
			const bytes = corpus(path);
			const whole = record([bytes]).entries;
			for (let length = 0; length <= bytes.length; length += 1) {
				const cut = bytes.subarray(0, length);
				const { entries, ledger } = record([cut]);
				const complete = entries.slice(0, -1);
				expect(complete).toEqual(whole.slice(0, complete.length));
				expect(sumOfClasses(ledger)).toBe(countLines(cut));
			}
		});
	},
);

test('H19: stderr between the lines of a dump, headings twice, and the lines of time', () => {
	const heading = ['', '', '--- curl https://example.com ---', '--- curl https://example.com ---', '', ''];
	const { calls, ledger } = recordText(
		[
			'--- COMMANDS ---',
			'curl https://example.com',
			...heading,
			'2026-11-21 05:04:54.545039650+00:00',
			'  % Total    % Received',
			'timeout: sending signal TERM to command \u2018bash\u2019',
			'Command exited with non-zero status 143',
			'0.00user 0.00system 0:00.00elapsed 66%CPU (0avgtext+0avgdata 3304maxresident)k',
			'0inputs+0outputs (0major+297minor)pagefaults 0swaps',
			'',
		].join('\n'),
	);
	expect(calls.flatMap((call) => (call.call === 'ended' ? [call.outcome] : []))).toEqual([
		{ kind: 'exited', status: 143 },
	]);
	expect(calls.flatMap((call) => (call.call === 'output' ? [call.text] : []))).toEqual([
		'  % Total    % Received',
	]);
	expect(ledger.undecodable).toBe(0);
});

describe('H19: whichever time ran', () => {
	const one = (...lines: string[]): string =>
		[
			'--- COMMANDS ---',
			'uptime',
			'date',
			'',
			'--- uptime ---',
			'',
			'2026-11-21 05:04:54.545039650+00:00',
			...lines,
			'',
			'--- date ---',
			'',
			'2026-11-21 05:04:55.545039650+00:00',
			'now',
			'',
		].join('\n');

	test.each<[string, readonly string[]]>([
		[
			'GNU',
			[
				'up0.00user 0.00system 0:00.00elapsed 66%CPU (0avgtext+0avgdata 3304maxresident)k',
				'0inputs+0outputs (0major+297minor)pagefaults 0swaps',
			],
		],
		['busybox', ['up', 'real\t0m 0.00s', 'user\t0m 0.00s', 'sys\t0m 0.00s']],
		['bash', ['up', '', 'real\t0m0.001s', 'user\t0m0.000s', 'sys\t0m0.001s']],
	])('%s', (_, lines) => {
		const { calls } = recordText(one(...lines));
		expect(calls.flatMap((call) => (call.call === 'output' ? [call.text] : []))).toEqual(['up', 'now']);
	});
});

test('H22: nothing is read ahead of who takes it', () => {
	const reader = new JournalReader(silent);
	let pulled = 0;
	const line = `${header}text\n`;
	for (const chunk of (function* () {
		for (; pulled < 1000; pulled += 1) yield line;
	})()) {
		reader.push(chunk);
		// All but the entry that may go on in the next line has been handed over.
		expect(reader.ledger().entries).toBe(pulled + 1);
	}
});

test('H23: a million different names leave a table of bounded size, and each is read rightly', () => {
	let wrong = 0;
	let count = 0;
	const reader = new JournalReader({
		...silent,
		entry(view) {
			if (view.identifier !== `p${count}` || view.hostname !== `h${count % 70_000}`) wrong += 1;
			count += 1;
		},
	});
	for (let at = 0; at < 100_000; at += 1000) {
		let chunk = '';
		for (let n = at; n < at + 1000; n += 1) chunk += `Aug 19 10:00:01 h${n % 70_000} p${n}[${n}]: text\n`;
		reader.push(chunk);
	}
	reader.end();
	expect([count, wrong]).toEqual([100_000, 0]);
});

describe('limits', () => {
	test('sections beyond the limit are counted and left out', () => {
		const section = (command: string): string[] => [`root@9294512:~# ${command}`, `output of ${command}`];
		const text = ['one', 'two', 'three'].flatMap(section).join('\n');
		const { calls, ledger } = recordText(`${text}\nroot@9294512:~# \n${header}after\n`, { sections: 2 });
		expect(calls.flatMap((call) => (call.call === 'started' ? [call.command] : []))).toEqual(['one', 'two']);
		expect(ledger).toMatchObject({ output: 3, leftOut: 1, entries: 1 });
	});

	test('whatever the limits are, every line and byte is counted once', () => {
		const limit = fc.integer({ min: 1, max: 40 });
		const limits = fc.record({
			lineBytes: limit,
			messageBytes: limit,
			names: limit,
			commands: limit,
			sections: limit,
			fields: limit,
			nesting: limit,
		});
		const bytes = corpus('excerpts/logs-from-everywhere/input.txt');
		fc.assert(
			fc.property(limits, (options) => {
				const { ledger } = record([bytes], options);
				expect(sumOfClasses(ledger)).toBe(countLines(bytes));
				expect(ledger.bytes).toBe(bytes.length);
			}),
			{ numRuns: 30 },
		);
	});
});
