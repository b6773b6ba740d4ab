import { describe, expect, test } from 'vitest';
import { messageText, recordText } from '../testing/recording.ts';

/** Of each entry: kind of stamp, host, identifier with pid, service and message. */
function read(...lines: readonly string[]): readonly string[] {
	return recordText(`${lines.join('\n')}\n`).entries.map((entry) => {
		const { stamp, hostname = '-', identifier = '-', pid, service } = entry;
		const speaker = service === undefined ? identifier : `service ${service}`;
		return `${stamp.kind} ${hostname} ${speaker}${pid === undefined ? '' : `[${pid}]`}: ${messageText(entry)}`;
	});
}

describe('layouts as people paste them', () => {
	test.each([
		[
			'the host log of Home Assistant',
			'2024-10-17 07:29:16.580 homeassistant systemd[1]: text',
			'local homeassistant systemd[1]: text',
		],
		['the same without a host', '2023-09-24 17:40:33.1628 systemd[1]: text', 'local - systemd[1]: text'],
		[
			'the same with a T and no zone',
			'2024-10-17T07:29:16.580 homeassistant systemd[1]: text',
			'local homeassistant systemd[1]: text',
		],
		[
			'logread without year and facility',
			'Thu Sep 24 23:17:08 ModemManager: [modem0] text',
			'yearless - ModemManager: [modem0] text',
		],
		[
			'a level in the place of the host',
			'2023-12-20 10:30:36 err openvpn[812]: text',
			'local - openvpn[812]: text',
		],
		[
			'a level, and no number in the brackets',
			'2023-12-20 10:30:36 err kernel[]: [   64.114139] text',
			'local - kernel: [   64.114139] text',
		],
		['no stamp', '9294512 systemd[1]: text', 'none 9294512 systemd[1]: text'],
		['no stamp and no host', 'systemd[1]: text', 'none - systemd[1]: text'],
		['a level for a host', 'INFO ntpd[2871]: text', 'none - ntpd[2871]: text'],
		['logread without a stamp', 'daemon.err openvpn(home)[18324]: text', 'none - openvpn[18324]: text'],
		[
			'logread with the name of an instance',
			'Thu Jun 22 03:33:29 2017 daemon.warn openvpn(home)[2277]: text',
			'local - openvpn[2277]: text',
		],
		['supervisord', '2022-07-12T03:06:30-03:00 INFO [openvpn] text: more', 'realtime - openvpn: text: more'],
		[
			'logcli',
			'2026-11-21T05:40:10Z {host="f220105", unit="openvpn.service"} text',
			'realtime f220105 openvpn: text',
		],
		[
			'Grafana, without a zone',
			'2026-11-21 05:40:10 {job="systemd-journal",syslog_identifier="chronyd"} text',
			'local - chronyd: text',
		],
		[
			'a container in logcli, whatever unit runs it',
			'2026-11-21T05:40:10+01:00 {container_name="main_1_2",unit="openvpn.service"} text',
			'realtime - service main_1_2: text',
		],
		[
			'the supervisor’s container in logcli',
			'2026-11-21T05:40:10Z {container_name="balena_supervisor"} text',
			'realtime - balena_supervisor: text',
		],
		[
			'labels that name nobody',
			'2026-11-21T05:40:10Z {app="a"} openvpn[3]: text',
			'realtime - service : openvpn[3]: text',
		],
		[
			'redsocks',
			'1509616995.968253 notice utils.c:223 f(...) connect: Connection timed out',
			'realtime - redsocks: 1509616995.968253 notice utils.c:223 f(...) connect: Connection timed out',
		],
		[
			'the supervisor in the logs of the dashboard',
			"17.08.20 10:40:53 (+0300) Failed to download image 'a' due to 'b'",
			"realtime - balena-supervisor: Failed to download image 'a' due to 'b'",
		],
		[
			'the supervisor in the logs of the dashboard of 2016',
			"10.03.16 09:14:57 [+0100] Failed to download application 'a' due to 'b'",
			"realtime - balena-supervisor: Failed to download application 'a' due to 'b'",
		],
		[
			'a service in the logs of the dashboard, whatever it says',
			"17.08.20 10:40:53 (+0300)  main  Failed to download image 'a' due to 'b'",
			"realtime - service main: Failed to download image 'a' due to 'b'",
		],
		[
			'the supervisor without a stamp',
			'Updates are locked, retrying in 15m. Reason: x',
			'none - balena-supervisor: Updates are locked, retrying in 15m. Reason: x',
		],
		['the console of a boot', '[FAILED] Failed to start X.', 'none - systemd: Failed to start X.'],
		['the console of a boot, fine', '[  OK  ] Started X.', 'none - systemd: Started X.'],
	])('%s', (_, line, expected) => {
		expect(read(line)).toEqual([expected]);
	});

	test('a line without a pid is believed behind one of the same host', () => {
		expect(
			read(
				'2024-10-17 07:29:16.580 homeassistant systemd[1]: text',
				'2024-10-17 07:29:16.581 homeassistant kernel: usb 1-1: text',
				'2024-10-17 07:29:16.582 other: text',
				'9294512 systemd[1]: text',
				'9294512 kernel: usb 1-1: text',
			),
		).toEqual([
			'local homeassistant systemd[1]: text',
			'local homeassistant kernel: usb 1-1: text',
			'local - -: other: text',
			'none 9294512 systemd[1]: text',
			'none 9294512 kernel: usb 1-1: text',
		]);
	});

	test.each([
		[
			'2022-03-05 09:05:43 TLS Error: TLS key negotiation failed',
			'local - -: TLS Error: TLS key negotiation failed',
		],
		['2016-06-30 12:00:07 fatal fatalmessage', 'local - -: fatal fatalmessage'],
		['2024-10-17 07:29:16 ERROR app: text', 'local - -: ERROR app: text'],
	])("a program's own stamp stays one: %s", (line, expected) => {
		expect(read(line)).toEqual([expected]);
	});

	test.each([
		'see above: text',
		'my device says: nothing',
		'[FAILED] to do it',
		'Starting service is hard',
		'Killing time',
		'12  | a line of code',
	])('no entry: %s', (line) => {
		expect(read(line)).toEqual([]);
	});
});
