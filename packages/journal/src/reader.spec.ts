import { describe, expect, test } from 'vitest';
import type { JournalEntry } from './entry.ts';
import { messageText, record, recordText } from './testing/recording.ts';

function summary(entry: JournalEntry | undefined): unknown {
	return [entry?.hostname, entry?.identifier, entry?.pid, messageText(entry)];
}

function only(line: string): unknown {
	const { entries } = recordText(`${line}\n`);
	expect(entries).toHaveLength(1);
	return summary(entries[0]);
}

describe('output without any prefix', () => {
	const bare = 'dnsmasq[38]: using nameserver 203.0.113.99#53';
	const counted = (lines: readonly string[]): unknown => {
		const { entries, ledger } = recordText(lines.map((line) => `${line}\n`).join(''));
		return [entries.map((entry) => entry.at.line), ledger.undecodable];
	};

	test('what stands beside the lines of daemons is more of it, before them, too', () => {
		expect(counted(['Started chronyd.service.', '', bare, 'Started openvpn.service.'])).toEqual([
			[1, 3, 4],
			0,
		]);
	});

	test('text without such a line is no log', () => {
		expect(counted(['Dear support,', '', 'my device is down.'])).toEqual([[], 2]);
	});

	test('beside a journal nothing is taken for more than it says', () => {
		const journal = 'Aug 19 10:00:01 9294512 openvpn[2632]: text';
		expect(counted(['Dear support,', journal, 'my device is down.'])).toEqual([[2], 2]);
		expect(counted(['Dear support,', bare, journal, 'my device is down.'])).toEqual([[1, 2, 3], 1]);
		expect(
			counted(['root@abc:~# dmesg', 'no such command', 'root@abc:~# ', 'Dear support,', bare, 'it is down.']),
		).toEqual([[5], 2]);
	});

	test('what waits for the first line of a daemon is bounded', () => {
		const lines = Array.from({ length: 1000 }, (_, at) => `line ${at}`);
		const { ledger } = recordText([...lines, bare, ''].join('\n'));
		expect(ledger.entries).toBeLessThanOrEqual(257);
		expect(ledger.entries + ledger.undecodable).toBe(1001);
	});
});

describe('headers of the short family', () => {
	test.each([
		['short', 'Aug 19 10:00:01 9294512 openvpn[2632]: text'],
		['short, day padded with a space', 'Aug  9 10:00:01 9294512 openvpn[2632]: text'],
		['short-precise', 'Aug 19 10:00:01.123456 9294512 openvpn[2632]: text'],
		['short-iso', '2022-08-19T10:00:01+0000 9294512 openvpn[2632]: text'],
		['short-iso with a colon in the offset', '2022-08-19T10:00:01+00:00 9294512 openvpn[2632]: text'],
		['short-iso-precise', '2022-08-19T10:00:01.123456+0000 9294512 openvpn[2632]: text'],
		['short-full', 'Fri 2022-08-19 10:00:01 UTC 9294512 openvpn[2632]: text'],
		['short-unix', '1660903201.123456 9294512 openvpn[2632]: text'],
		['short-unix of a small number', '         0.000001 9294512 openvpn[2632]: text'],
		['short-monotonic', '[    6.000000] 9294512 openvpn[2632]: text'],
		['short-delta', '[   26.000000 <    1.000000 >] 9294512 openvpn[2632]: text'],
	])('%s', (_, line) => {
		expect(only(line)).toEqual(['9294512', 'openvpn', 2632, 'text']);
		expect(only(line.replace('9294512 ', ''))).toEqual([undefined, 'openvpn', 2632, 'text']);
	});

	test.each([
		['no pid', 'host openvpn: text', ['host', 'openvpn', undefined, 'text']],
		['neither host nor pid', 'openvpn: text', [undefined, 'openvpn', undefined, 'text']],
		[
			'a token that ends in a colon is never a host',
			'healthdog[31]: Selected source 1.2.3.4',
			[undefined, 'healthdog', 31, 'Selected source 1.2.3.4'],
		],
		[
			'nor when its message looks like a header',
			'healthdog[31]: a b[7]: c',
			[undefined, 'healthdog', 31, 'a b[7]: c'],
		],
		['empty message', 'host x[3]: ', ['host', 'x', 3, '']],
		['empty message whose trailing space was lost', 'host x[3]:', ['host', 'x', 3, '']],
		['empty identifier', 'host [3]: text', ['host', '', 3, 'text']],
		['brackets in the identifier', 'host a[b]c[164]: text', ['host', 'a[b]c', 164, 'text']],
		['host with colons', 'fe80::1 x[3]: text', ['fe80::1', 'x', 3, 'text']],
		['host with a space', 'my host x[3]: text', ['my host', 'x', 3, 'text']],
		['host in UTF-8', 'appareil-é x[3]: text', ['appareil-é', 'x', 3, 'text']],
		['colon without a space', 'host a:b[3]: text', ['host', 'a:b', 3, 'text']],
		[
			'a kernel line that names a process',
			'host kernel: node[812]: segfault at 0',
			['host', 'kernel', undefined, 'node[812]: segfault at 0'],
		],
		[
			'a message that looks like a header',
			'host weird[174]: W20: looks[99]: like: one',
			['host', 'weird', 174, 'W20: looks[99]: like: one'],
		],
	])('%s', (_, rest, expected) => {
		expect(only(`Aug 19 10:00:01 ${rest}`)).toEqual(expected);
	});

	test('an identifier with a space and a colon, behind a host that the block has printed before', () => {
		const { entries } = recordText(
			'Aug 19 10:00:01 host x[3]: one\nAug 19 10:00:02 host my app: v2[143]: two\nAug 19 10:00:03 host my app: three\n',
		);
		expect(summary(entries[1])).toEqual(['host', 'my app: v2', 143, 'two']);
		expect(summary(entries[2])).toEqual(['host', 'my app', undefined, 'three']);
	});

	test('in a block that prints no hosts, a space belongs to the identifier', () => {
		const hostless = Array.from({ length: 20 }, (_, n) => `Aug 19 10:00:01 x[${n}]: text\n`).join('');
		const { entries } = recordText(
			`${hostless}Aug 19 10:00:02 my app[7]: text\nAug 19 10:00:02 my app: v2[8]: text\n`,
		);
		expect(summary(entries[20])).toEqual([undefined, 'my app', 7, 'text']);
		expect(summary(entries[21])).toEqual([undefined, 'my app: v2', 8, 'text']);
	});

	test('a block with hosts behind a block without is noticed by the identifiers that it shares', () => {
		const hostless = Array.from({ length: 20 }, (_, n) => `Aug 19 10:00:01 openvpn[${n}]: text\n`).join('');
		const { entries } = recordText(
			`${hostless}Aug 19 10:00:02 host openvpn[7]: text\nAug 19 10:00:02 host other[8]: text\n`,
		);
		expect(summary(entries[20])).toEqual(['host', 'openvpn', 7, 'text']);
		expect(summary(entries[21])).toEqual(['host', 'other', 8, 'text']);
	});

	test('with-unit prints units, and identifiers where there is no unit', () => {
		const { entries, formats } = recordText(
			'Fri 2022-08-19 10:00:01 UTC host openvpn.service[7]: one\nFri 2022-08-19 10:00:02 UTC host kernel: two\n',
		);
		expect(entries.map(({ unit, identifier, pid }) => [unit, identifier, pid])).toEqual([
			['openvpn.service', undefined, 7],
			[undefined, 'kernel', undefined],
		]);
		expect(formats).toEqual(['with-unit']);
	});

	test('equal identifiers are one string', () => {
		const { entries } = recordText(
			'Aug 19 10:00:01 host constructor: a\nAug 19 10:00:02 host __proto__[1]: b\n',
		);
		expect(entries.map(({ identifier }) => identifier)).toEqual(['constructor', '__proto__']);
	});
});

describe('messages of several lines', () => {
	const header = 'Mar 23 12:00:25 host x[3]: ';
	const indent = ' '.repeat(header.length);

	test('lines indented to the message belong to it and keep their own indentation', () => {
		const { entries, ledger } = recordText(
			`${header}one\n${indent}two\n${indent}  three\n${indent}\n${indent}five\n`,
		);
		expect(entries.map(messageText)).toEqual(['one\ntwo\n  three\n\nfive']);
		expect(ledger).toMatchObject({ entries: 1, continuations: 4, lines: 5 });
	});

	test('a further line that looks like a header, a marker or a heading stays a further line', () => {
		const { entries, ledger } = recordText(
			`${header}x\n${indent}Aug 19 10:00:01 host openvpn[1]: forged\n${indent}-- Boot 11111111111111111111111111111111 --\n\n${indent}--- date ---\n`,
		);
		expect(entries).toHaveLength(1);
		expect(messageText(entries[0])).toContain('openvpn[1]: forged');
		expect(ledger).toMatchObject({ entries: 1, continuations: 4, markers: 0, blank: 0 });
	});

	test('the width counts bytes', () => {
		const wide = 'Mar 23 12:00:25 appareil-é x[3]: ';
		const { entries } = recordText(`${wide}one\n${' '.repeat(wide.length + 1)}two\n`);
		expect(messageText(entries[0])).toBe('one\ntwo');
	});

	test('an empty line between is a part of the message only if the message goes on', () => {
		const { entries, ledger } = recordText(`${header}one\n\n${indent}three\n\n\n${header}next\n\n`);
		expect(entries.map(messageText)).toEqual(['one\n\nthree', 'next']);
		expect(ledger).toMatchObject({ continuations: 2, blank: 3, lines: 7 });
	});

	test('a line indented by less belongs to nothing, and is counted', () => {
		const { entries, ledger } = recordText(`${header}one\n   two\n`);
		expect(entries.map(messageText)).toEqual(['one']);
		expect(ledger.undecodable).toBe(1);
	});

	test('more than the limit is left out, and said', () => {
		const { entries, ledger } = recordText(`${header}one\n${indent}two\n${indent}three\n`, {
			messageBytes: 8,
		});
		expect(entries.map(messageText)).toEqual(['one\ntwo']);
		expect(ledger).toMatchObject({ continuations: 2, truncated: 1 });
	});
});

describe('what journalctl does not print', () => {
	test.each(['[11B blob data]', '[5.2K blob data]', '[1M blob data]'])('%s is a message withheld', (note) => {
		const { entries, ledger } = recordText(`Aug 19 10:00:01 host x[3]: ${note}\n`);
		expect(entries[0]?.message).toEqual({ kind: 'withheld' });
		expect(ledger.withheld).toBe(1);
	});

	test('a message that quotes the note is a message', () => {
		expect(only('Aug 19 10:00:01 host x[3]: saw [11B blob data]')).toEqual([
			'host',
			'x',
			3,
			'saw [11B blob data]',
		]);
		expect(only('Aug 19 10:00:01 host x[3]: [no blob data]')).toEqual(['host', 'x', 3, '[no blob data]']);
	});

	test('bytes that are no UTF-8 are kept as bytes and counted', () => {
		const { entries, ledger } = record([
			new TextEncoder().encode('Aug 19 10:00:01 host x[3]: caf'),
			new Uint8Array([0xe9, 0x0a]),
		]);
		expect(entries[0]?.message).toEqual({ kind: 'bytes', bytes: new Uint8Array([0x63, 0x61, 0x66, 0xe9]) });
		expect(ledger.replaced).toBe(1);
	});
});

describe('lines', () => {
	const line = 'Aug 19 10:00:01 host x[3]: text';

	test('a byte order mark and carriage returns are no part of the text', () => {
		const { entries, ledger } = recordText(`\uFEFF${line}\r\n\r\n${line}\r\n`);
		expect(entries.map(messageText)).toEqual(['text', 'text']);
		expect(ledger).toMatchObject({ entries: 2, blank: 1, lines: 3 });
		expect(ledger.bytes).toBe(3 + 2 + 2 * (line.length + 2));
	});

	test('a lone carriage return ends no line', () => {
		expect(only(`${line}\rmore`)).toEqual(['host', 'x', 3, 'text\rmore']);
	});

	test('the last line may have no end', () => {
		const { entries, ledger } = recordText(line);
		expect(entries.map(messageText)).toEqual(['text']);
		expect(ledger.unterminated).toBe(1);
	});

	test('a line beyond the limit is cut, and the next one is read', () => {
		const { entries, ledger } = recordText(`${line}${'x'.repeat(100)}\n${line}\n`, {
			lineBytes: line.length,
		});
		expect(entries.map(messageText)).toEqual(['text', 'text']);
		expect(ledger).toMatchObject({ entries: 2, truncated: 1, lines: 2 });
	});

	test('a line of ten megabytes takes no more than its limit', () => {
		const megabyte = new Uint8Array(1024 * 1024).fill(0x61);
		const chunks = [
			new TextEncoder().encode(line),
			...Array.from({ length: 10 }, () => megabyte),
			new TextEncoder().encode(`\n${line}\n`),
		];
		const { entries, ledger } = record(chunks);
		expect(entries).toHaveLength(2);
		expect(messageText(entries[0])).toHaveLength(1024 * 1024 - line.length + 'text'.length);
		expect(ledger).toMatchObject({ truncated: 1, bytes: 10 * 1024 * 1024 + 2 * line.length + 2 });
	});

	test('NUL bytes before a line are a hole, not a part of it', () => {
		const { entries, ledger } = record([new Uint8Array(2261), `${line}\n`, new Uint8Array(3), '\n']);
		expect(entries.map(messageText)).toEqual(['text']);
		expect(ledger).toMatchObject({ nulBytes: 2264, entries: 1, blank: 1 });
	});

	test('what nothing understands is counted and never lost', () => {
		const { ledger, kind } = recordText(
			'some words about a journal\nMar 45 12:00:00 host x: no such day\n2022-13-01T00:00:00+0000 x: y\n',
		);
		expect(ledger).toMatchObject({ undecodable: 3, lines: 3, entries: 0 });
		expect(kind).toBe('unrecognised');
	});

	test('formats may change within a file', () => {
		const { entries, formats, kind } = recordText(
			`${line}\n{"MESSAGE":"json","__REALTIME_TIMESTAMP":"1660903201000000"}\nFri 2022-08-19 10:00:01 UTC x: full\n`,
		);
		expect(entries.map(messageText)).toEqual(['text', 'json', 'full']);
		expect(formats).toEqual(['short', 'json', 'short-full']);
		expect(kind).toBe('journal');
	});

	test('an input without a byte is empty', () => {
		expect(record([]).kind).toBe('empty');
	});

	test('half a character at the end of a string chunk waits for the other half', () => {
		const [high, low] = ['\uD83D', '\uDE80'];
		const { entries } = record([`${line} ${high}`, `${low}!\n`]);
		expect(entries.map(messageText)).toEqual(['text \u{1F680}!']);
	});
});
