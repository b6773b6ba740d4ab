import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyze } from './analyze.ts';

const dumpOf = (name: string): string =>
	readFileSync(new URL(`../../../corpus/dumps/${name}/input.txt`, import.meta.url), 'utf8');

/** The first group of the last match in a dump: the facts as somebody reads them who only has grep. */
function grepped(dump: string, pattern: RegExp): string | undefined {
	return [...dump.matchAll(pattern)].at(-1)?.[1];
}

/** The lines of one section. */
function sectionOf(dump: string, command: string): string[] {
	const start = dump.lastIndexOf(`--- ${command} ---\n`);
	const output = dump.slice(start, dump.indexOf('\n0.0', start)).split('\n');
	return output.slice(output.findIndex((line) => /^\d{4}-\d\d-\d\d /.test(line)) + 1);
}

describe.each(['healthy', 'healthy-stderr', 'dns-dead', 'clock-jump'])('the facts of the dump %s', (name) => {
	const dump = dumpOf(name);
	const report = analyze(dump);

	test('are those that stand in it', async () => {
		const { facts } = await report;
		expect(facts).toMatchObject({
			'device.type': grepped(dump, /^ {2}"deviceType": "(.*?)"/gm),
			'device.uuid': grepped(dump, /^ {2}"uuid": "(.*?)"/gm),
			'device.hostname': grepped(dump, /^Linux (\S+) /gm),
			'device.machine': grepped(dump, /^Linux .* (\S+) GNU\/Linux$/gm),
			'device.provisioned': true,
			'os.name': grepped(dump, /^NAME="(.*)"$/gm),
			'os.version': grepped(dump, /^VERSION="(.*)"$/gm),
			'kernel.version': grepped(dump, /^Linux \S+ (\S+) /gm),
			'supervisor.version': grepped(dump, /Supervisor v(\S+) starting up/g),
			'openvpn.version': grepped(dump, /\d OpenVPN (\d\S+) /g),
			'openssl.version': grepped(dump, /library versions: OpenSSL (\S+) /g),
			'chronyd.version': grepped(dump, /chronyd version (\S+) starting/g),
			'dnsmasq.version': grepped(dump, /started, version (\S+) cachesize/g),
			'clock.hasRtc': grepped(dump, /^ *RTC time: (.*)$/gm) !== 'n/a',
			'clock.zone': grepped(dump, /^ *Time zone: (\S+) /gm),
			'clock.synchronised': grepped(dump, /^Leap status +: (.*)$/gm) === 'Normal',
			'clock.sources': sectionOf(dump, 'chronyc sources').flatMap(
				(line) => /^\^.(?: )(\S+)/.exec(line)?.[1] ?? [],
			),
			'clock.dhcpSources': [],
			'dns.servers': [grepped(dump, /using nameserver (\S+)#53$/gm)],
			'dns.resolver': sectionOf(dump, 'cat /etc/resolv.conf').map((line) => line.replace('nameserver ', '')),
			'cloud.apiEndpoint': grepped(dump, /^ {2}"apiEndpoint": "(.*?)"/gm),
			'cloud.vpnEndpoint': grepped(dump, /^ {2}"vpnEndpoint": "(.*?)"/gm),
			'cloud.pollIntervalMs': Number(grepped(dump, /^ {2}"appUpdatePollInterval": (\d+)/gm)),
		});
		// There is no engine on these devices, and nobody set its own servers.
		expect(Object.keys(facts)).not.toEqual(expect.arrayContaining(['engine.version']));
		expect(facts).not.toHaveProperty('dns.configured');
	});

	test('say whether the device is connected, with the lines that say so', async () => {
		const { connectivity } = await report;
		expect(connectivity.state).toBe(name === 'dns-dead' ? 'offline' : 'online');
		const lines = dump.split('\n');
		expect(connectivity.evidence.length).toBeGreaterThan(0);
		for (const { at, text } of connectivity.evidence)
			expect(lines[(at.line ?? 0) - 1]).toContain(text.slice(0, 80));
	});
});

test('an input that is no dump tells no more than it says', async () => {
	const { facts } = await analyze('Nov 21 05:28:08 f220105 dnsmasq[36]: using nameserver 198.51.100.53#53\n');
	expect(facts).toEqual({ 'dns.servers': ['198.51.100.53'] });
});
