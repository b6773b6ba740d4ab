import { describe, expect, test } from 'vitest';
import type { JournalEntry } from '../entry.ts';
import { messageText, recordText } from '../testing/recording.ts';

interface Said {
	readonly stamp: string;
	readonly at?: string | number;
	readonly host?: string;
	readonly identifier?: string;
	readonly service?: string;
	readonly pid?: number;
	readonly priority?: number;
	readonly message: string;
}

function said(entry: JournalEntry | undefined): Said {
	if (entry === undefined) return { stamp: 'no entry', message: '' };
	const { stamp, hostname, identifier, service, pid, priority } = entry;
	const dated = stamp.kind === 'realtime' || stamp.kind === 'local';
	return {
		stamp: stamp.kind,
		...(dated ? { at: new Date(stamp.usec / 1000).toISOString() } : {}),
		...(stamp.kind === 'yearless' || stamp.kind === 'monotonic' ? { at: stamp.usec / 1_000_000 } : {}),
		...(hostname === undefined ? {} : { host: hostname }),
		...(identifier === undefined ? {} : { identifier }),
		...(service === undefined ? {} : { service }),
		...(pid === undefined ? {} : { pid }),
		...(priority === undefined ? {} : { priority }),
		message: messageText(entry),
	};
}

function read(text: string): { readonly said: readonly Said[]; readonly formats: readonly string[] } {
	const { entries, formats, ledger } = recordText(`${text}\n`);
	expect(ledger).toMatchObject({ undecodable: 0 });
	return { said: entries.map(said), formats };
}

/** Seconds since 1 January of a leap year. */
const secondsOf = (date: string): number => (Date.parse(`2000-${date}Z`) - Date.parse('2000-01-01Z')) / 1000;

describe("layouts that are not journalctl's", () => {
	test.each<[format: string, title: string, line: string, expected: Said]>([
		[
			'syslog',
			'RFC 5424',
			'<29>1 2024-08-19T07:25:20.123Z 9294512 openvpn 2632 - - VERIFY ERROR: depth=1',
			{
				stamp: 'realtime',
				at: '2024-08-19T07:25:20.123Z',
				host: '9294512',
				identifier: 'openvpn',
				pid: 2632,
				priority: 5,
				message: 'VERIFY ERROR: depth=1',
			},
		],
		[
			'syslog',
			'RFC 5424 with structured data, an offset and the mark of UTF-8',
			'<30>1 2024-08-19T09:25:20+02:00 host chronyd - ID47 [a@1 k="]\\"x"][b@1] \uFEFFSelected source',
			{
				stamp: 'realtime',
				at: '2024-08-19T07:25:20.000Z',
				host: 'host',
				identifier: 'chronyd',
				priority: 6,
				message: 'Selected source',
			},
		],
		[
			'syslog',
			'RFC 5424 of which nothing is known',
			'<13>1 - - - - - - text',
			{ stamp: 'none', priority: 5, message: 'text' },
		],
		[
			'syslog',
			'RFC 3164 with its priority',
			'<30>Aug  9 07:25:20 9294512 dnsmasq[1792]: using nameserver 192.0.2.1#53',
			{
				stamp: 'yearless',
				at: secondsOf('08-09T07:25:20'),
				host: '9294512',
				identifier: 'dnsmasq',
				pid: 1792,
				priority: 6,
				message: 'using nameserver 192.0.2.1#53',
			},
		],
		[
			'logread',
			'OpenWrt',
			'Thu Jun 22 03:33:29 2017 daemon.warn dnsmasq[2277]: no servers found',
			{
				stamp: 'local',
				at: '2017-06-22T03:33:29.000Z',
				identifier: 'dnsmasq',
				pid: 2277,
				priority: 4,
				message: 'no servers found',
			},
		],
		[
			'short',
			"busybox's syslogd",
			'Sep 12 14:29:16 router daemon.err dnsmasq[1]: failed',
			{
				stamp: 'yearless',
				at: secondsOf('09-12T14:29:16'),
				host: 'router',
				identifier: 'dnsmasq',
				pid: 1,
				priority: 3,
				message: 'failed',
			},
		],
		[
			'device-logs',
			'of a service',
			'[Logs]    [2024-08-19T07:25:20.000Z] [main] openvpn[1]: not of the system',
			{
				stamp: 'realtime',
				at: '2024-08-19T07:25:20.000Z',
				service: 'main',
				message: 'openvpn[1]: not of the system',
			},
		],
		[
			'device-logs',
			'of the system',
			"[Logs]    [2024-08-19T07:25:20.000Z] Killing service 'main sha256:abc'",
			{
				stamp: 'realtime',
				at: '2024-08-19T07:25:20.000Z',
				service: '',
				message: "Killing service 'main sha256:abc'",
			},
		],
		[
			'device-logs',
			"with a time in the ways of the user's country",
			'[Logs]    [5/16/2023, 9:00:00 AM] [main] text',
			{ stamp: 'none', service: 'main', message: 'text' },
		],
		[
			'local-logs',
			'NDJSON',
			'{"message":"a\\nb","timestamp":1724052320000,"serviceName":"main"}',
			{ stamp: 'realtime', at: '2024-08-19T07:25:20.000Z', service: 'main', message: 'a\nb' },
		],
		[
			'local-logs',
			'NDJSON of the system',
			'{"message":"Supervisor starting","timestamp":1724052320000,"isSystem":true}',
			{ stamp: 'realtime', at: '2024-08-19T07:25:20.000Z', service: '', message: 'Supervisor starting' },
		],
		[
			'dashboard-logs',
			'pasted from the dashboard',
			'08.07.19 18:46:46 (+0200)  main  text  with blanks',
			{ stamp: 'realtime', at: '2019-07-08T16:46:46.000Z', service: 'main', message: 'text  with blanks' },
		],
		[
			'compose',
			'docker-compose',
			'openvpn_1  | VERIFY ERROR: depth=1',
			{ stamp: 'none', service: 'openvpn_1', message: 'VERIFY ERROR: depth=1' },
		],
		[
			'compose',
			'docker-compose in colour, with stamps',
			'\u001B[36mmain-1   |\u001B[0m 2024-08-19T07:25:20.123456789Z text',
			{ stamp: 'realtime', at: '2024-08-19T07:25:20.123Z', service: 'main-1', message: 'text' },
		],
		[
			'bare',
			'OpenVPN to 2.4',
			'Thu Mar 23 12:00:24 2017 VERIFY ERROR: depth=1, error=certificate is not yet valid',
			{
				stamp: 'local',
				at: '2017-03-23T12:00:24.000Z',
				message: 'VERIFY ERROR: depth=1, error=certificate is not yet valid',
			},
		],
		[
			'bare',
			'OpenVPN since 2.5',
			'2022-03-05 09:05:43 VERIFY OK: depth=1',
			{ stamp: 'local', at: '2022-03-05T09:05:43.000Z', message: 'VERIFY OK: depth=1' },
		],
		[
			'bare',
			'chronyd, even where its text looks like host and identifier',
			"2022-08-18T10:51:01Z Can't synchronise: no selectable sources",
			{
				stamp: 'realtime',
				at: '2022-08-18T10:51:01.000Z',
				message: "Can't synchronise: no selectable sources",
			},
		],
		[
			'bare',
			'dnsmasq',
			'dnsmasq[1792]: using nameserver 192.0.2.1#53',
			{ stamp: 'none', identifier: 'dnsmasq', pid: 1792, message: 'using nameserver 192.0.2.1#53' },
		],
		[
			'bare',
			'supervisor since 10',
			'[info]    Waiting for connectivity...',
			{ stamp: 'none', message: '[info]    Waiting for connectivity...' },
		],
		[
			'bare',
			'supervisor before 10',
			'[2019-06-13T18:41:47.927Z] Internet Connectivity: OK',
			{ stamp: 'realtime', at: '2019-06-13T18:41:47.927Z', message: 'Internet Connectivity: OK' },
		],
		[
			'bare',
			'engine',
			'time="2022-08-18T10:51:01.123456789Z" level=info msg="text"',
			{
				stamp: 'realtime',
				at: '2022-08-18T10:51:01.123Z',
				message: 'time="2022-08-18T10:51:01.123456789Z" level=info msg="text"',
			},
		],
		[
			'dmesg',
			'dmesg -T',
			'[Thu Feb 17 11:43:01 2022] usb 1-1: new high-speed USB device',
			{
				stamp: 'local',
				at: '2022-02-17T11:43:01.000Z',
				identifier: 'kernel',
				message: 'usb 1-1: new high-speed USB device',
			},
		],
		[
			'dmesg',
			'dmesg --time-format iso',
			'2022-02-17T11:43:01,123456+00:00 Under-voltage detected! (0x00050005)',
			{
				stamp: 'realtime',
				at: '2022-02-17T11:43:01.123Z',
				identifier: 'kernel',
				message: 'Under-voltage detected! (0x00050005)',
			},
		],
		[
			'dmesg',
			'dmesg -r',
			'<4>[   12.500000] Under-voltage detected! (0x00050005)',
			{
				stamp: 'monotonic',
				at: 12.5,
				identifier: 'kernel',
				priority: 4,
				message: 'Under-voltage detected! (0x00050005)',
			},
		],
		[
			'dmesg',
			'dmesg -x',
			'kern  :warn  : [   12.500000] Under-voltage detected! (0x00050005)',
			{
				stamp: 'monotonic',
				at: 12.5,
				identifier: 'kernel',
				priority: 4,
				message: 'Under-voltage detected! (0x00050005)',
			},
		],
	])('%s: %s', (format, _, line, expected) => {
		expect(read(line)).toEqual({ said: [expected], formats: [format] });
	});

	test.each([
		'a word | and a table',
		'main | one blank before the bar is prose',
		'2022-13-05 09:05:43 no such month',
		'<192>Aug  9 07:25:20 host x: no such priority',
		'{"message":"an object of some other program"}',
		'[not a level]    text',
	])('no entry: %s', (line) => {
		expect(recordText(`${line}\n`)).toMatchObject({ entries: [], ledger: { undecodable: 1 } });
	});
});

describe('dmesg', () => {
	const kernel = (at: number, message: string): Said => ({
		stamp: 'monotonic',
		at,
		identifier: 'kernel',
		message,
	});

	test('plain lines are no journal, though most of them look like one', () => {
		const { said: entries, formats } = read(
			[
				'[    0.000000] Booting Linux on physical CPU 0x0',
				'[    1.250000] usb 1-1: new high-speed USB device number 2 using dwc_otg',
				'[    2.000000] random: crng init done',
				'[    3.000000] systemd[1]: Started Journal Service.',
				'[    4.000000] EXT4-fs error (device mmcblk0p6): ext4_find_entry:1455: inode #2: comm x: reading directory',
				'[    5.000000]  mmcblk0: p1 p2 p3',
			].join('\n'),
		);
		expect(entries).toEqual([
			kernel(0, 'Booting Linux on physical CPU 0x0'),
			kernel(1.25, 'usb 1-1: new high-speed USB device number 2 using dwc_otg'),
			kernel(2, 'random: crng init done'),
			{ stamp: 'monotonic', at: 3, identifier: 'systemd', pid: 1, message: 'Started Journal Service.' },
			kernel(
				4,
				'EXT4-fs error (device mmcblk0p6): ext4_find_entry:1455: inode #2: comm x: reading directory',
			),
			kernel(5, ' mmcblk0: p1 p2 p3'),
		]);
		expect(formats).toEqual(['dmesg']);
	});

	test('lines before the first pid are of the journal whose host they name', () => {
		const lines = [
			'[    1.000000] f220105 my-program: two lines',
			`${' '.repeat(35)}of text`,
			'[    2.000000] f220105 other: no pid',
			'[    3.000000] f220105 systemd[1]: Started.',
			'[    4.000000] f220105 my-program: no pid',
		];
		const heads = (text: readonly string[]): unknown =>
			read(text.join('\n')).said.map(({ host, identifier, message }) => [host, identifier, message]);
		expect(heads(lines)).toEqual([
			['f220105', 'my-program', 'two lines\nof text'],
			['f220105', 'other', 'no pid'],
			['f220105', 'systemd', 'Started.'],
			['f220105', 'my-program', 'no pid'],
		]);
		// The kernel's texts do not all begin with one word, nor with the host of who follows.
		const ring = ['[    1.000000] usb 1-1: new device', '[    2.000000] usb 1-1: disconnect'];
		const said = [
			[undefined, 'kernel', 'usb 1-1: new device'],
			[undefined, 'kernel', 'usb 1-1: disconnect'],
		];
		expect(heads(ring)).toEqual(said);
		expect(heads([...ring, '[    3.000000] node[12]: segfault'])).toEqual([
			...said,
			[undefined, 'kernel', 'node[12]: segfault'],
		]);
		expect(heads([...ring, '[    3.000000] f220105 a[1]: x'])).toEqual([...said, ['f220105', 'a', 'x']]);
		expect(heads([...ring, 'Aug 19 10:00:00 f220105 a[1]: x'])).toEqual([...said, ['f220105', 'a', 'x']]);
		expect(heads([...ring, '-- No entries --'])).toEqual(said);
	});

	test('the end of a ring buffer is told from a journal, too', () => {
		expect(read('[  152.700479] usb 1-1: USB disconnect, device number 3').said).toEqual([
			kernel(152.700479, 'usb 1-1: USB disconnect, device number 3'),
		]);
	});

	test('a journal with stamps of the monotonic clock stays one, and each may follow the other', () => {
		const { said: entries, formats } = read(
			[
				'[    1.000000] host systemd[1]: Starting.',
				'[    2.000000] host my-program: no pid',
				'[    3.000000] Booting Linux on physical CPU 0x0',
				'[    4.000000] usb 1-1: new device',
				'[    5.000000] host kernel: usb 1-1: new device',
				'[    6.000000] host my-program: no pid',
			].join('\n'),
		);
		expect(entries.map(({ host, identifier, message }) => [host, identifier, message])).toEqual([
			['host', 'systemd', 'Starting.'],
			['host', 'my-program', 'no pid'],
			[undefined, 'kernel', 'Booting Linux on physical CPU 0x0'],
			[undefined, 'kernel', 'usb 1-1: new device'],
			['host', 'kernel', 'usb 1-1: new device'],
			['host', 'my-program', 'no pid'],
		]);
		expect(formats).toEqual(['short-monotonic', 'dmesg']);
	});

	test('-H prints minutes, and differences to the line before', () => {
		const { said: entries } = read(
			[
				'[Aug28 17:07] Booting Linux',
				'[  +0.500000] usb 1-1: new device',
				'[  +8.000000] eth0: link up',
				'[Aug28 17:08] eth0: link down',
			].join('\n'),
		);
		const minute = secondsOf('08-28T17:07:00');
		expect(entries.map(({ at }) => at)).toEqual([minute, minute + 0.5, minute + 8.5, minute + 60]);
		expect(new Set(entries.map(({ identifier }) => identifier))).toEqual(new Set(['kernel']));
	});
});

describe('balena device logs', () => {
	test('a further line belongs to the message above it, and what the command says is no log', () => {
		const recording = recordText(
			[
				'[Info]    Streaming device logs...',
				'[Logs]    [2024-08-19T07:25:20.000Z] [main] one',
				'[Logs]    two',
				'[Logs]    [2024-08-19T07:25:21.000Z] [main] three',
				'[Warn]    Connection to device lost',
				'',
			].join('\n'),
		);
		expect(recording.entries.map(messageText)).toEqual(['one\ntwo', 'three']);
		expect(recording.ledger).toMatchObject({ entries: 2, continuations: 1, markers: 2, undecodable: 0 });
		expect(recording.kind).toBe('device-logs');
	});
});
