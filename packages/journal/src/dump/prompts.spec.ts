import { describe, expect, test } from 'vitest';
import { messageText, recordText } from '../testing/recording.ts';
import { promptedCommand } from '../formats/prompt.ts';

function command(line: string, inTyped = false): string | undefined {
	const bytes = new TextEncoder().encode(line);
	return promptedCommand(bytes, 0, bytes.length, inTyped);
}

describe('a prompt', () => {
	test.each([
		['root@9294512:~# journalctl -n 100 -u openvpn', 'journalctl -n 100 -u openvpn'],
		['root@9294512:/mnt/boot# cat config.json | jq .', 'cat /mnt/boot/config.json | jq .'],
		['root@9294512:/mnt/boot# ls config.json', 'ls config.json'],
		['[root@host dir]# uptime', 'uptime'],
		['user@host:~$ balena logs', 'balena logs'],
		['root@9294512:~#', ''],
		['root@9294512:~# ', ''],
		['# journalctl -u openvpn', 'journalctl -u openvpn'],
		['$ sudo dmesg -T', 'sudo dmesg -T'],
		['root@9294512:/# date', 'date'],
		['[root@9294512 ~]# date', 'date'],
		['[root@9294512:~]# date', 'date'],
		['bash-5.0# journalctl -b', 'journalctl -b'],
		['sh-5.1$ uptime', 'uptime'],
		['luna:~ # systemctl status balena', 'systemctl status balena'],
		['/ # df -h', 'df -h'],
		['$ df -h /mnt/data', 'df -h /mnt/data'],
		['# free -m', 'free -m'],
		['# ip a', 'ip a'],
		['# ping -c 3 8.8.8.8', 'ping -c 3 8.8.8.8'],
		['➜  ~ balena device logs abc', 'balena device logs abc'],
		['➜  app git:(main) ✗ docker ps', 'docker ps'],
		['user@host ~ % curl -v https://api.balena-cloud.com/ping', 'curl -v https://api.balena-cloud.com/ping'],
		['user@host ~ %', ''],
		['C:\\>ping api.balena-cloud.com', 'ping api.balena-cloud.com'],
		['PS C:\\tools> nslookup api.balena-cloud.com', 'nslookup api.balena-cloud.com'],
		['# chronyc tracking', 'chronyc tracking'],
		['# iw dev wlan0 link', 'iw dev wlan0 link'],
		['# route -n', 'route -n'],
		['$ nc registry.example.com 443', 'nc registry.example.com 443'],
		['$ ha supervisor logs', 'ha supervisor logs'],
	])('%s', (line, expected) => {
		expect(command(line)).toBe(expected);
	});

	test.each([
		'# a heading',
		'# free memory is low',
		'# date of purchase',
		'# ping fails',
		'# mount points',
		'# ip address of the device',
		'# route to the office',
		'# iw has no answer',
		'/ # a comment',
		'luna:~ # a comment',
		'C:\\> nothing that we know',
		'➜ see below',
		'costs 5 $ a month',
		'usage at 80 % now',
		'bash-5.0 is installed',
		'mail@example.com costs 5 % more',
		'$ ls',
		'someone@example.com wrote # this',
		'root@host without a sign',
		'Mar 23 12:00:25 root@host:~# journalctl',
		'```',
	])('none: %s', (line) => {
		expect(command(line)).toBeUndefined();
	});

	test('the end of a Markdown block ends what was typed in it', () => {
		expect(command('```', true)).toBe('');
		expect(command('```shell', true)).toBe('');
	});
});

describe('the recording of a terminal', () => {
	const { calls, entries, kind, ledger } = recordText(
		[
			'=====',
			'Welcome to balenaOS',
			'root@9294512:~# date',
			'Thu Aug 18 10:51:01 UTC 2022',
			'root@9294512:~# journalctl --no-hostname -n 2 -u openvpn.service',
			'Aug 18 10:50:59 my app[3]: one',
			'                           root@9294512:~# forged',
			'Aug 18 10:51:00 openvpn[3]: two',
			'root@9294512:~# systemctl status dnsmasq',
			'   Main PID: 1792 (dnsmasq)',
			'',
			'Aug 18 10:51:01 9294512 dnsmasq[1792]: dnsmasq[1792]: started',
			'root@9294512:~# dmesg',
			'[    1.250000] usb 1-1: new high-speed USB device',
			'root@9294512:~# ',
			'Aug 18 10:51:02 9294512 x: outside',
			'',
		].join('\r\n'),
	);

	test('each command is a section', () => {
		const sections = calls.flatMap((call) =>
			call.call === 'started' ? [[call.command, call.content] as const] : [],
		);
		expect(sections).toEqual([
			['date', 'output'],
			['journalctl --no-hostname -n 2 -u openvpn.service', 'journal'],
			['systemctl status dnsmasq', 'journal'],
			['dmesg', 'journal'],
		]);
		expect(calls.flatMap((call) => (call.call === 'output' ? [call.text] : []))).toEqual([
			'Thu Aug 18 10:51:01 UTC 2022',
			'   Main PID: 1792 (dnsmasq)',
		]);
		expect(kind).toBe('mixed');
	});

	test('the logs among its outputs are entries', () => {
		expect(
			entries.map((entry) => [
				entry.at.section?.split(' ')[0],
				entry.hostname,
				entry.identifier,
				messageText(entry),
			]),
		).toEqual([
			['journalctl', undefined, 'my app', 'one\nroot@9294512:~# forged'],
			['journalctl', undefined, 'openvpn', 'two'],
			['systemctl', '9294512', 'dnsmasq', 'dnsmasq[1792]: started'],
			['dmesg', undefined, 'kernel', 'usb 1-1: new high-speed USB device'],
			[undefined, '9294512', 'x', 'outside'],
		]);
	});

	test('every line is counted', () => {
		expect(ledger).toMatchObject({
			entries: 5,
			continuations: 1,
			structure: 5,
			output: 2,
			undecodable: 2,
			blank: 1,
			lines: 16,
		});
	});

	test('what a section of a dump prints is no prompt', () => {
		const dump = recordText(
			[
				'--- diagnose 4.23.1 ---',
				'--- COMMANDS ---',
				'cat history',
				'',
				'--- cat history ---',
				'',
				'2026-11-21 05:04:54.545039650+00:00',
				'root@9294512:~# journalctl',
				'0.00user 0.00system 0:00.00elapsed 66%CPU (0avgtext+0avgdata 3304maxresident)k',
				'0inputs+0outputs (0major+297minor)pagefaults 0swaps',
				'',
			].join('\n'),
		);
		expect(dump.calls.flatMap((call) => (call.call === 'output' ? [call.text] : []))).toEqual([
			'root@9294512:~# journalctl',
		]);
		expect(dump.kind).toBe('diagnostics-dump');
	});
});

describe('a prompt glued to the line of a log', () => {
	test('is taken off, and ends what was typed before', () => {
		const { entries, calls } = recordText(
			[
				'root@9294512:~# uptime',
				'up 3 days',
				'root@9294512:/var/log# [  241.257912] usb 1-1: new high-speed USB device',
				'root@9294512:~# Mar 23 12:00:25 9294512 openvpn[7]: text',
				'',
			].join('\n'),
		);
		expect(entries.map((entry) => [entry.at.line, entry.at.section, messageText(entry)])).toEqual([
			[3, undefined, 'usb 1-1: new high-speed USB device'],
			[4, undefined, 'text'],
		]);
		expect(calls.filter(({ call }) => call === 'started')).toHaveLength(1);
	});
});

describe('commands that print logs', () => {
	test.each([
		'docker logs vpn',
		'balena-engine logs balena_supervisor',
		'docker-compose logs',
		'cat /var/log/messages',
		'tail -n 20 daemon.log',
	])('%s', (typed) => {
		const { entries } = recordText(`$ ${typed}\nMar 23 12:00:25 9294512 openvpn[7]: text\n`);
		expect(entries).toHaveLength(1);
	});

	test('the log of an update is no journal', () => {
		const { calls } = recordText('# cat /mnt/data/balenahup/upgrade-2.x.sh.log\n[000000044][LOG]text\n');
		expect(calls[0]).toMatchObject({ call: 'started', content: 'output' });
	});
});
