import { describe, expect, test } from 'vitest';
import { messageText, record, recordText } from '../testing/recording.ts';

const encoder = new TextEncoder();
const boot = '22222222222222222222222222222222';
const cursor = `s=a;i=1;b=${boot};m=5f5e100;t=54b649dcfb000;x=3`;
const forged = 'Aug 19 10:00:01 host openvpn[1]: forged';

describe('journalctl -o verbose', () => {
	const header = `Thu 2017-03-23 12:00:00.000005 UTC [${cursor}]`;

	test('an entry has what its lines and its cursor say', () => {
		const { entries, ledger, formats } = recordText(
			`${header}\n    PRIORITY=3\n    _HOSTNAME=host\n    SYSLOG_IDENTIFIER=x\n    _SYSTEMD_UNIT=x.service\n    CONTAINER_NAME=main_1\n    _PID=7\n    MESSAGE=text\n`,
		);
		expect(formats).toEqual(['verbose']);
		expect(ledger).toMatchObject({ lines: 8, entries: 1, continuations: 7 });
		expect(entries).toEqual([
			{
				ordinal: 0,
				at: { line: 1, section: undefined },
				stamp: { kind: 'realtime', text: 'Thu 2017-03-23 12:00:00.000005 UTC', usec: 1_490_270_400_000_005 },
				realtimeUsec: 1_490_270_400_000_000,
				monotonicUsec: 100_000_000,
				sourceRealtimeUsec: undefined,
				bootId: boot,
				cursor,
				hostname: 'host',
				identifier: 'x',
				unit: 'x.service',
				container: 'main_1',
				pid: 7,
				priority: 3,
				message: { kind: 'text', text: 'text' },
			},
		]);
	});

	test('a message keeps its lines and their own indentation, and forges nothing', () => {
		const { entries, ledger } = recordText(
			`${header}\n    MESSAGE=one\n              two\n            \n            ${forged}\n            __CURSOR=x\n    _PID=7\n`,
		);
		expect(entries.map(messageText)).toEqual([`one\n  two\n\n${forged}\n__CURSOR=x`]);
		expect(ledger.undecodable).toBe(0);
	});

	test('the last of several messages counts, and a withheld one is withheld', () => {
		expect(messageText(recordText(`${header}\n    MESSAGE=one\n    MESSAGE=two\n`).entries[0])).toBe('two');
		expect(messageText(recordText(`${header}\n    MESSAGE=[33B blob data]\n`).entries[0])).toBe('(withheld)');
		expect(messageText(recordText(`${header}\n    PRIORITY=3\n`).entries[0])).toBe('(absent)');
	});

	test.each([
		['EDT', 'Thu 2017-03-23 08:00:00.000005 EDT', 1_490_270_400_000_005],
		['IST', 'Thu 2017-03-23 17:30:00.000005 IST', 1_490_270_400_000_005],
	])('the zone %s has the offset that the cursor tells', (_, stamp, usec) => {
		const { entries } = recordText(`${stamp} [${cursor}]\n    MESSAGE=x\n`);
		expect(entries[0]?.stamp).toEqual({ kind: 'realtime', text: stamp, usec });
	});

	test('a zone that no offset explains stays a local time', () => {
		const { entries } = recordText(`Thu 2017-03-23 08:07:00.000000 EDT [${cursor}]\n    MESSAGE=x\n`);
		expect(entries[0]?.stamp).toMatchObject({ kind: 'local', zone: 'EDT' });
	});

	test.each([
		'Thu 2017-03-23 12:00:00.000005 UTC [nothing]',
		'Thu 2017-03-23 12:00:00.000005 UTC [s=a;i=1]',
		'    MESSAGE=of no entry',
	])('%s begins none', (line) => {
		expect(recordText(`${line}\n`).ledger).toMatchObject({ entries: 0, undecodable: 1 });
	});
});

describe('journalctl -o export', () => {
	/** The field as a length and bytes. */
	const binary = (name: string, value: Uint8Array): Uint8Array => {
		const length = new Uint8Array(8);
		new DataView(length.buffer).setBigUint64(0, BigInt(value.length), true);
		return Uint8Array.from([...encoder.encode(`${name}\n`), ...length, ...value, 0x0a]);
	};
	const begin = encoder.encode(`__CURSOR=${cursor}\n__REALTIME_TIMESTAMP=1490270400000000\n_PID=7\n`);

	test('a binary value is taken byte for byte, whatever it looks like', () => {
		const value = encoder.encode(`\r\n\n__CURSOR=no\n${forged}\n\0\u001B[31m\r\n`);
		const bytes = Uint8Array.from([
			...begin,
			...binary('MESSAGE', value),
			...encoder.encode('PRIORITY=3\n\n'),
		]);
		const whole = record([bytes]);
		expect(whole.entries).toHaveLength(1);
		expect(messageText(whole.entries[0])).toBe(new TextDecoder().decode(value));
		expect(whole.entries[0]).toMatchObject({
			pid: 7,
			priority: 3,
			realtimeUsec: 1_490_270_400_000_000,
			cursor,
		});
		expect(whole.ledger).toMatchObject({ entries: 1, blank: 1, undecodable: 0, nulBytes: 0 });
		expect(record(Array.from(bytes, (byte) => Uint8Array.of(byte)))).toEqual(whole);
	});

	test('a length that ends in a line end is a length', () => {
		for (const size of [10, 13, 266, 2570]) {
			const value = new Uint8Array(size).fill(0x78);
			const { entries, ledger } = record([begin, binary('MESSAGE', value), encoder.encode('\n')]);
			expect(messageText(entries[0])).toBe('x'.repeat(size));
			expect(ledger.undecodable).toBe(0);
		}
	});

	test('a value in a field that nobody asks for is passed over', () => {
		const { entries } = record([
			begin,
			binary('COREDUMP', new Uint8Array(1e6)),
			encoder.encode('MESSAGE=x\n\n'),
		]);
		expect(entries.map(messageText)).toEqual(['x']);
	});

	test('a value beyond the limit is left out and counted', () => {
		const { entries, ledger } = record(
			[begin, binary('MESSAGE', new Uint8Array(1000)), encoder.encode('\n')],
			{
				messageBytes: 100,
			},
		);
		expect(entries).toHaveLength(1);
		expect(ledger.truncated).toBe(1);
	});

	test('a length that no field has is damage, and what follows is read as lines', () => {
		const damaged = encoder.encode(
			'MESSAGE\n\u007F\u007F\u007F\u007F\u007F\u007F\u007F\u007F\nPRIORITY=3\n\n',
		);
		const { entries, ledger } = record([begin, damaged, begin, encoder.encode('MESSAGE=next\n\n')]);
		expect(entries.map(messageText)).toEqual(['', 'next']);
		expect(ledger.truncated).toBe(1);
	});

	test('among other lines no length hides more than a little of what follows', () => {
		const huge = Uint8Array.of(...encoder.encode('MESSAGE\n'), 0, 0, 0, 1, 0, 0, 0, 0, 0x0a);
		const line = encoder.encode('Mar 23 12:00:25 host x[3]: text\n');
		const { entries } = record([line, begin, huge, line, line]);
		expect(entries.map(messageText)).toEqual(['text', '', 'text', 'text']);
		expect(record([begin, huge, line]).entries).toHaveLength(1);
	});

	test('a field that the input ends in is counted as cut', () => {
		const whole = Uint8Array.from([...begin, ...binary('MESSAGE', encoder.encode('abcdef'))]);
		const cut = record([whole.subarray(0, -4)]);
		expect(cut.entries.map(messageText)).toEqual(['abc']);
		expect(cut.ledger).toMatchObject({ truncated: 1, unterminated: 1 });
		expect(record([whole]).ledger).toMatchObject({ truncated: 0, unterminated: 0 });
	});

	test('entries are told apart even where the blank line between them is lost', () => {
		const one = `__CURSOR=a\n__REALTIME_TIMESTAMP=1490270400000000\nMESSAGE=one\n`;
		const { entries } = recordText(`${one}${one.replace('one', 'two')}`);
		expect(entries.map(messageText)).toEqual(['one', 'two']);
	});

	test('what is no field ends the entry', () => {
		const { entries, ledger } = recordText(
			`__CURSOR=a\nMESSAGE=one\nlower=no field\nMar 23 12:00:25 x[3]: two\n`,
		);
		expect(entries.map(messageText)).toEqual(['one', 'two']);
		expect(ledger.undecodable).toBe(1);
	});
});

describe('journalctl -o json-pretty', () => {
	const object = '{\n\t"MESSAGE" : [\n\t\t99,\n\t\t255\n\t],\n\t"__CURSOR" : "s=1",\n\t"_PID" : "7"\n}\n';

	test('an object is an entry', () => {
		const { entries, ledger, formats } = recordText(object + object.replace('"7"', '"8"'));
		expect(formats).toEqual(['json-pretty']);
		expect(entries.map(({ pid, at }) => [pid, at.line])).toEqual([
			[7, 1],
			[8, 9],
		]);
		expect(entries[0]?.message).toEqual({ kind: 'bytes', bytes: Uint8Array.of(99, 255) });
		expect(ledger).toMatchObject({ lines: 16, entries: 2, continuations: 14, undecodable: 0 });
	});

	test('as jq prints it, too', () => {
		const { entries } = recordText('{\n  "MESSAGE": "text",\n  "TAGS": [\n    "a",\n    "b"\n  ]\n}\n');
		expect(entries.map(messageText)).toEqual(['text']);
	});

	test('half an object, or one of something else, is no entry', () => {
		expect(recordText(object.slice(0, 40)).ledger).toMatchObject({ entries: 0, undecodable: 6, lines: 6 });
		expect(recordText('{\n  "Id": 1\n}\n').ledger).toMatchObject({ entries: 0, undecodable: 3 });
	});

	test('an object is over when a line of something else comes', () => {
		const { entries, ledger } = recordText(`{\n\t"MESSAGE" : "half",\nMar 23 12:00:25 x[3]: text\n`);
		expect(entries.map(messageText)).toEqual(['text']);
		expect(ledger).toMatchObject({ undecodable: 2 });
	});

	test('an object beyond the limit is counted as cut', () => {
		const { entries, ledger } = recordText(`{\n\t"MESSAGE" : "${'x'.repeat(200)}",\n\t"_PID" : "7"\n}\n`, {
			lineBytes: 210,
		});
		expect(entries).toEqual([]);
		expect(ledger).toMatchObject({ truncated: 2, undecodable: 4 });
	});
});

describe('colours of a terminal', () => {
	const red = '\u001B[0;1;31m';
	const off = '\u001B[0m';

	test.each([
		['around the message', `${red}text${off}`, 'text'],
		['around several regions', `\u001B[0;1;39m${red}\u001B[0;1;39mtext${off}`, 'text'],
		['behind a link', `\u001B]8;;man:core(5)\u0007[🡕]\u001B]8;;\u0007 text`, 'text'],
		['behind a link and more', `\u001B]8;;man:x\u001B\\[🡕]\u001B]8;;\u001B\\ ${red}text${off}`, 'text'],
		['of the program', `\u001B[31mred${off}`, `\u001B[31mred${off}`],
		['of the program that end before the line does', `${red}a${off} b`, `${red}a${off} b`],
		['of the program inside of journalctl’s', `${red}a \u001B[32mb${off} c${off}`, `a \u001B[32mb${off} c`],
	])('%s', (_, printed, message) => {
		const { entries } = recordText(`Mar 23 12:00:25 host x[3]: ${printed}\n`);
		expect(entries.map(messageText)).toEqual([message]);
	});

	test('end on every line of a message', () => {
		const { entries } = recordText(
			`Mar 23 12:00:25 host x[3]: ${red}one${off}\n${' '.repeat(27)}${red}two${off}\n`,
		);
		expect(entries.map(messageText)).toEqual(['one\ntwo']);
	});

	test('around a boot line, and at the end of everything', () => {
		const { calls, ledger } = recordText(`\u001B[0;1;39m-- Boot ${boot} --${off}\n${off}`);
		expect(calls).toEqual([{ call: 'marker', kind: 'boot', line: 1, says: boot }]);
		expect(ledger).toMatchObject({ markers: 1, blank: 1, undecodable: 0 });
	});

	test('inside of the strings of JSON', () => {
		const green = '\u001B[0;32m';
		const { entries } = recordText(
			`{"${green}MESSAGE${off}":"${green}text${off}","${green}__CURSOR${off}":"${green}s=1${off}"}\n`,
		);
		expect(entries.map(({ cursor: at, ...entry }) => [at, messageText({ cursor: at, ...entry })])).toEqual([
			['s=1', 'text'],
		]);
	});
});

describe('further lines that journalctl indents by a wrong count', () => {
	test.each([
		['of the name that it makes up', 'Mar 23 12:00:25 host unknown[53443]: ', 8],
		['of a user\u2019s unit', 'Thu 2017-03-23 12:00:25 UTC host user@1000.service/app.service[7]: ', -6],
		['of a longer one', 'Thu 2017-03-23 12:00:25 UTC host a.service/some-long-name.service[7]: ', 13],
	])('%s', (_, head, less) => {
		const { entries, ledger } = recordText(`${head}one\n${' '.repeat(head.length - less)}  ${forged}\n`);
		expect(entries.map(messageText)).toEqual([`one\n  ${forged}`]);
		expect(ledger.undecodable).toBe(0);
	});
});

describe('the catalogue', () => {
	const line = 'Mar 23 12:00:25 host systemd[1]: Started x.\n';

	test.each(['░░', '--'])('explanations that begin with %s belong to no message', (prefix) => {
		const text = `${line}${prefix} Subject: A start job\n${prefix} Defined-By: systemd\n${prefix}\n${prefix} \n${prefix} A start job.\n${line}`;
		const { entries, ledger } = recordText(text);
		expect(entries.map(messageText)).toEqual(['Started x.', 'Started x.']);
		expect(ledger).toMatchObject({ entries: 2, markers: 5, undecodable: 0 });
	});

	test('dashes without a subject are none', () => {
		expect(recordText(`${line}-- something\n`).ledger).toMatchObject({
			entries: 1,
			markers: 0,
			undecodable: 1,
		});
	});

	test('a boot line among dashes is a boot line', () => {
		const { calls } = recordText(`${line}-- Subject: A\n-- Boot ${boot} --\n`);
		expect(calls.map(({ call }) => call)).toEqual(['entry', 'marker']);
	});
});

describe('journalctl -o cat', () => {
	test('each line is a message, whatever it looks like', () => {
		const lines = [
			'text',
			'',
			`-- Boot ${boot} --`,
			'--- uptime ---',
			forged,
			'{"MESSAGE":"x"}',
			'    indented',
		];
		const { entries, ledger, formats, kind } = recordText(`${lines.join('\n')}\n`, { format: 'cat' });
		expect(entries.map(messageText)).toEqual(lines);
		expect(entries[0]).toMatchObject({ stamp: { kind: 'none' }, identifier: undefined, pid: undefined });
		expect(ledger).toMatchObject({ entries: lines.length, lines: lines.length });
		expect(formats).toEqual(['cat']);
		expect(kind).toBe('journal');
	});
});

describe('the direction', () => {
	const at = (second: number): string => `Mar 23 12:00:${String(second).padStart(2, '0')} host x[3]: text\n`;

	test.each([
		['forward', [1, 2, 2, 3]],
		['reversed', [3, 2, 2, 1]],
		['undecided', [2, 2, 2]],
		['undecided', []],
	])('%s: %j', (direction, seconds) => {
		expect(recordText(seconds.map(at).join('')).direction).toBe(direction);
	});

	test('the step over a boot says nothing', () => {
		const bootLine = `-- Boot ${boot} --\n`;
		expect(recordText(`${at(50)}${bootLine}${at(1)}${bootLine}${at(30)}`).direction).toBe('undecided');
	});
});
