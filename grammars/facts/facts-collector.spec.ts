import * as fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { FactsCollector } from './facts-collector.ts';
import { factNames, type FactName, type Facts, type FactValue } from './facts.ts';
import { commandSources, sources, type SourceEvent } from '../index.ts';
import { readOutput } from '../testing/outputs.ts';

const encoder = new TextEncoder();

function said(name: string, line: string): SourceEvent {
	const source = sources.find((candidate) => candidate.name === name);
	if (source === undefined) throw new Error(`There is no source ${name}.`);
	const bytes = encoder.encode(line);
	return source.parse(bytes, 0, bytes.length);
}

function printed(command: string, ...lines: readonly string[]): readonly SourceEvent[] {
	const source = commandSources.find((candidate) => candidate.matches(command));
	if (source === undefined) throw new Error(`Nobody reads ${command}.`);
	return readOutput(source, command, lines).map(({ event }) => event);
}

function factsOf(...events: readonly SourceEvent[]): Facts {
	const collector = new FactsCollector();
	for (const event of events) collector.observe(event);
	return collector.facts();
}

const journal: readonly SourceEvent[] = [
	said('kernel', 'Linux version 5.10.95-v8 (oe-user@oe-host) (aarch64-poky-linux-gcc) #1 SMP PREEMPT'),
	said('systemd', 'systemd 247.6+ running in system mode. (+PAM -AUDIT)'),
	said('chronyd', '2022-08-18T10:51:01Z chronyd version 4.0 starting (+CMDMON +NTP +REFCLOCK)'),
	said('chronyd', '2022-08-18T10:51:07Z Selected source 192.0.2.3 (2.resinio.pool.ntp.org)'),
	said('dnsmasq', 'dnsmasq[1792]: started, version 2.84rc2 cachesize 150'),
	said('dnsmasq', 'dnsmasq[1792]: using nameserver 192.0.2.53#53'),
	said('dnsmasq', 'dnsmasq[1792]: using nameserver 192.0.2.54#5353'),
	said('supervisor', '[info]    Supervisor v14.0.8 starting up...'),
	said('openvpn', 'OpenVPN 2.4.7 arm-poky-linux-gnueabi [SSL (OpenSSL)] [LZO] built on Feb 20 2019'),
	said('openvpn', 'library versions: OpenSSL 1.1.1l  24 Aug 2021, LZO 2.10'),
	said(
		'network-manager',
		'<info>  [1645071269.4077] NetworkManager (version 1.28.0) is starting... (for the first time)',
	),
	said('modem-manager', '<info>  ModemManager (version 1.14.2) starting in system bus...'),
];

const dump: readonly SourceEvent[] = [
	...printed(
		'balena-engine --version',
		'balenaEngine version 20.10.17, build a9e7a0ec4d8b8dcd9e0bbd1a5d4e8b5e9c1e1b5c',
	),
	...printed('uname -a', 'Linux f220105 5.10.96-v8 #1 SMP PREEMPT aarch64 GNU/Linux'),
	...printed('cat /etc/resolv.conf', 'nameserver 127.0.0.2'),
	...printed('cat /var/run/resolvconf/interface/NetworkManager', 'nameserver 192.0.2.53'),
	...printed('cat /etc/os-release', 'NAME="balenaOS"', 'VERSION="2.98.33"', 'SLUG="raspberrypi4-64"'),
	...printed(
		'cat /mnt/boot/config.json',
		JSON.stringify({
			deviceType: 'raspberrypi4-64',
			uuid: 'f220105b5a8aa79b6359d2df76a73954',
			deviceApiKey: '<hidden>',
			hostname: 'debug-device',
			dnsServers: '192.0.2.53',
			ntpServers: 'ntp.example.net',
			apiEndpoint: 'https://api.balena-cloud.com',
			vpnEndpoint: 'cloudlink.balena-cloud.com',
			registryEndpoint: 'registry2.balena-cloud.com',
			deltaEndpoint: 'https://delta.balena-cloud.com',
			appUpdatePollInterval: 900_000,
			developmentMode: 'true',
			persistentLogging: false,
		}),
	),
	...printed('cat /tmp/chrony_added_dhcp_ntp_servers', '192.0.2.123'),
	...printed(
		'chronyc sources',
		'MS Name/IP address         Stratum Poll Reach LastRx Last sample               ',
		'^* 0.resinio.pool.ntp.org        2   4   377     7   +435ns[  -17us] +/- 6698ns',
	),
	...printed(
		'chronyc tracking',
		'Reference ID    : C0000203 (0.resinio.pool.ntp.org)',
		'Leap status     : Normal',
	),
	...printed(
		'timedatectl status',
		'                 RTC time: n/a',
		'                Time zone: Etc/UTC (UTC, +0000)',
	),
];

describe('facts about a device', () => {
	test('a journal and a dump tell every fact', () => {
		expect([...factsOf(...journal, ...dump)]).toEqual([
			['device.type', 'raspberrypi4-64'],
			['device.machine', 'aarch64'],
			['device.uuid', 'f220105b5a8aa79b6359d2df76a73954'],
			['device.hostname', 'f220105'],
			['device.configuredHostname', 'debug-device'],
			['device.provisioned', true],
			['os.name', 'balenaOS'],
			['os.version', '2.98.33'],
			['os.variant', 'development'],
			['kernel.version', '5.10.96-v8'],
			['systemd.version', '247.6+'],
			['supervisor.version', '14.0.8'],
			['engine.version', '20.10.17'],
			['openvpn.version', '2.4.7'],
			['openssl.version', '1.1.1l'],
			['chronyd.version', '4.0'],
			['dnsmasq.version', '2.84rc2'],
			['networkManager.version', '1.28.0'],
			['modemManager.version', '1.14.2'],
			['clock.hasRtc', false],
			['clock.synchronised', true],
			['clock.sources', ['0.resinio.pool.ntp.org']],
			['clock.configuredSources', ['ntp.example.net']],
			['clock.dhcpSources', ['192.0.2.123']],
			['clock.zone', 'Etc/UTC'],
			['dns.servers', ['192.0.2.53', '192.0.2.54#5353']],
			['dns.configured', ['192.0.2.53']],
			['dns.dhcpServers', ['192.0.2.53']],
			['dns.resolver', ['127.0.0.2']],
			['cloud.apiEndpoint', 'https://api.balena-cloud.com'],
			['cloud.vpnEndpoint', 'cloudlink.balena-cloud.com'],
			['cloud.registryEndpoint', 'registry2.balena-cloud.com'],
			['cloud.deltaEndpoint', 'https://delta.balena-cloud.com'],
			['cloud.pollIntervalMs', 900_000],
			['tls.hasRootCa', false],
			['journal.persistent', false],
		]);
		expect([...factsOf(...journal, ...dump).keys()]).toEqual(factNames);
	});

	test('the names are listed once each, and fit what rules ask for', () => {
		expect(new Set(factNames).size).toBe(factNames.length);
		expectTypeOf(factNames[0]).toEqualTypeOf<FactName | undefined>();
		expectTypeOf<Facts>().toExtend<ReadonlyMap<string, string | number | boolean | readonly string[]>>();
		expectTypeOf<FactValue>().toEqualTypeOf<string | number | boolean | readonly string[]>();
	});

	test('nothing is known of a device that said nothing', () => {
		expect(factsOf(said('supervisor', 'x'), said('dnsmasq', 'x')).size).toBe(0);
	});

	test('the last version that started counts', () => {
		const facts = factsOf(
			{ kind: 'supervisor.starting', version: '12.11.0' },
			{ kind: 'supervisor.starting', version: '14.0.8' },
		);
		expect(facts.get('supervisor.version')).toBe('14.0.8');
	});

	test("the tag of the supervisor's image stands in for a start that is not in the journal", () => {
		const container = printed(
			'balena-engine ps -a',
			'CONTAINER ID   IMAGE                              COMMAND                  CREATED        STATUS                  PORTS     NAMES',
			'5d3b0fa8a8cc   balena/aarch64-supervisor:v14.0.8  "/usr/src/app/entry.…"   5 weeks ago    Up 3 hours (healthy)              balena_supervisor',
		);
		expect(factsOf(...container).get('supervisor.version')).toBe('14.0.8');
		expect(
			factsOf({ kind: 'supervisor.starting', version: '14.1.0' }, ...container).get('supervisor.version'),
		).toBe('14.1.0');
	});

	test('dnsmasq that reads its servers again has new ones', () => {
		const server = (address: string): SourceEvent =>
			said('dnsmasq', `dnsmasq[1]: using nameserver ${address}#53`);
		const reading = said('dnsmasq', 'dnsmasq[1]: reading /etc/resolv.dnsmasq');
		expect(factsOf(server('192.0.2.1'), server('192.0.2.2')).get('dns.servers')).toEqual([
			'192.0.2.1',
			'192.0.2.2',
		]);
		expect(factsOf(server('192.0.2.1'), reading, server('192.0.2.2')).get('dns.servers')).toEqual([
			'192.0.2.2',
		]);
		expect(
			factsOf(
				server('192.0.2.1'),
				said('dnsmasq', 'dnsmasq[1]: no servers found in /etc/resolv.dnsmasq, will retry'),
			).get('dns.servers'),
		).toEqual([]);
	});

	test('a server for one domain only is none that all names are asked of', () => {
		const facts = factsOf(
			said('dnsmasq', 'dnsmasq[1]: using nameserver 192.0.2.9#53 for domain example.net'),
			said('dnsmasq', 'dnsmasq[1]: using nameserver 192.0.2.1#53'),
		);
		expect(facts.get('dns.servers')).toEqual(['192.0.2.1']);
	});

	test('what the cloud takes a device for counts more than what the system was built for', () => {
		const config = printed('cat /mnt/boot/config.json', '{"deviceType":"raspberrypi4-64"}');
		const board = printed('cat /mnt/boot/device-type.json', '{"slug":"raspberrypi3-64"}');
		const system = printed('cat /etc/os-release', 'SLUG="raspberrypi3"');
		for (const events of [
			[...config, ...board, ...system],
			[...system, ...board, ...config],
		]) {
			expect(factsOf(...events).get('device.type')).toBe('raspberrypi4-64');
		}
		expect(factsOf(...board, ...system).get('device.type')).toBe('raspberrypi3-64');
	});

	test('a configuration in an old place gives way', () => {
		const current = printed('cat /mnt/boot/config.json', '{"uuid":"a","deviceApiKey":"k"}');
		const old = printed('cat /mnt/conf/config.json', '{"uuid":"b"}');
		expect(factsOf(...current, ...old).get('device.uuid')).toBe('a');
		expect(factsOf(...current, ...old).get('device.provisioned')).toBe(true);
		expect(factsOf(...old).get('device.uuid')).toBe('b');
	});

	test('timedatectl knows better than timeinit whether there is a clock battery', () => {
		const missing = printed('timedatectl', '                 RTC time: n/a');
		expect(factsOf(...missing, { kind: 'timeinit.rtc-time' }).get('clock.hasRtc')).toBe(false);
		expect(factsOf({ kind: 'timeinit.rtc-time' }).get('clock.hasRtc')).toBe(true);
	});

	test('never holds more than a device can have', () => {
		fc.assert(
			fc.property(fc.array(fc.string({ minLength: 1, maxLength: 600 }), { maxLength: 80 }), (names) => {
				const collector = new FactsCollector();
				for (const name of names) {
					collector.observe({ kind: 'chronyd.source-selected', source: name });
					collector.observe({ kind: 'dnsmasq.nameserver-used', address: name, port: 53 });
					collector.observe({ kind: 'supervisor.starting', version: name });
				}
				for (const value of collector.facts().values()) {
					const texts = typeof value === 'object' ? value : [String(value)];
					expect(texts.length).toBeLessThanOrEqual(32);
					expect(texts.every((text) => text.length <= 256)).toBe(true);
				}
			}),
		);
	});
});
