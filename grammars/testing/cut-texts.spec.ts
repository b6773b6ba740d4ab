import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { failureOfText } from '../fields/error-text/error-text.ts';
import type { Failure } from '../vocabulary/failure.ts';
import { sources } from '../index.ts';
import type { SourceEventBase } from '../vocabulary/source.ts';
import { casesIn, eventOf } from './cases.ts';

/** The ends of a line that was cut: none, journalctl's sign, or that of `less -S` at the edge of a terminal. */
const marks = ['', '…', '>'];

/** Reasons that say less than another of their class. */
const vague: ReadonlySet<Failure['reason']> = new Set<Failure['reason']>([
	'unspecified',
	'verify-failed',
	'handshake-failed',
	'expired-or-not-yet-valid',
]);

/** True for a failure that says no more than the whole line. */
function saysNoMore(cut: Failure | undefined, whole: Failure | undefined): boolean {
	if (cut === undefined || cut.class === 'unspecified') return true;
	return cut.class === whole?.class && (cut.reason === whole.reason || vague.has(cut.reason));
}

/** Events that end a fault: no part of another line may be taken for one. */
const recoveries: ReadonlySet<string> = new Set([
	'chronyd.clock-stepped',
	'chronyd.source-online',
	'chronyd.source-selected',
	'connectivity-wait.connected',
	'kernel.link-up',
	'kernel.voltage-normalised',
	'network-manager.activated',
	'openvpn.certificate-accepted',
	'openvpn.up',
	'os-config.retrieved',
	'rollback.stable',
	'supervisor.connectivity-ok',
	'supervisor.state-reported',
	'supervisor.target-state-applied',
	'supervisor.vpn-active',
	'timesync-https.synchronised',
	'timesyncd.synchronised',
]);

/** Kinds whose first words are another message, with nothing to show that they were cut. */
const undecided: readonly (readonly [whole: string, cut: RegExp])[] = [
	['engine.database-corrupt', /^(?:\w+: )?panic: /],
	['openvpn.auth-failed', /AUTH_FAILED.{0,13}$/],
	['openvpn.file-unreadable', /^Options error: .*[^…>]$/],
	['openvpn.notice', /^Options error: .*[^…>]$/],
	['openvpn.option-error', /^Options error: .*[^…>]$/],
];

describe('a line that was cut, wherever it was cut', () => {
	const known = sources.filter(({ name }) =>
		existsSync(new URL(`../services/${name}/cases.txt`, import.meta.url)),
	);

	test('is looked at for every source', () => {
		expect(known).toHaveLength(sources.length);
	});

	test.each(known.map((source) => [source.name, source] as const))(
		'says nothing else: %s',
		(name, source) => {
			const lies: unknown[] = [];
			for (const { messages } of casesIn(new URL(`../services/${name}/cases.txt`, import.meta.url))) {
				for (const message of messages) {
					const whole = eventOf(source, message);
					for (let at = 0; at < message.length; at += 1) {
						for (const mark of marks) {
							const text = message.slice(0, at) + mark;
							const event = eventOf(source, text);
							const isLie =
								!saysNoMore(event.failure, whole.failure) ||
								(event.kind !== whole.kind && recoveries.has(event.kind));
							if (isLie && !undecided.some(([kind, cut]) => kind === whole.kind && cut.test(text)))
								lies.push({ whole: whole.kind, text, event });
						}
					}
				}
			}
			expect(lies.slice(0, 5)).toEqual([]);
		},
	);
});

/** Important failures; from `‸` on the line may be cut, or shortened in its middle, and still says the same. */
const decided: readonly (readonly [source: string, line: string])[] = [
	[
		'openvpn',
		'Thu Mar 23 12:00:25 2017 VERIFY ERROR: depth=1, error=certificate is not yet valid: ‸C=US, ST=WA, L=Seattle, O=balena.io',
	],
	[
		'openvpn',
		'2026-11-21 05:31:01 VERIFY ERROR: depth=0, error=certificate has expired: ‸C=US, O=balena.io, CN=vpn.balena-cloud.com, serial=3',
	],
	[
		'openvpn',
		'VERIFY ERROR: depth=1, error=unable to get local issuer certificate: ‸C=IE, ST=Dublin, O=Example College, serial=7303',
	],
	[
		'openvpn',
		'VERIFY ERROR: depth=1, error=self signed certificate in certificate chain: ‸O=Example College, CN=EXAMPLE-TLS-PROTECT',
	],
	[
		'openvpn',
		'VERIFY ERROR: depth=1, subject=CN=ca.example.com, serial=1: The certificate validity starts in the future‸ and more',
	],
	[
		'openvpn',
		'2026-11-21 05:31:25 RESOLVE: Cannot resolve host address: cloudlink.balena-cloud.com:443 (Temporary failure in name resolution)‸',
	],
	['openvpn', 'TCP: connect to [AF_INET]203.0.113.10:443 failed: Connection timed out‸ (110) and so on'],
	[
		'openvpn',
		'TLS Error: TLS key negotiation failed to occur within 60 seconds‸ (check your network connectivity)',
	],
	['openvpn', 'AUTH: Received control message: AUTH_FAILED‸,Session: user is unknown'],
	['openvpn', 'Connection reset, restarting [0]‸'],
	['openvpn', 'Initialization Sequence Completed‸'],
	['chronyd', "2022-08-19T09:15:37Z Can't synchronise: no selectable sources‸ (2 unreachable sources)"],
	['chronyd', '2017-03-23T12:01:09Z Backward time jump detected!‸'],
	['dnsmasq', 'dnsmasq[1792]: failed to access /etc/resolv.dnsmasq: No such file or directory‸'],
	['dnsmasq', 'Maximum number of concurrent DNS queries reached (max: 150)‸'],
	[
		'supervisor',
		'[event]   Event: Device state report failure {"error":"getaddrinfo EAI_AGAIN‸ api.balena-cloud.com"}',
	],
	['supervisor', '[event]   Event: Device state report failure {"error":"certificate is not yet valid‸"}'],
	[
		'supervisor',
		'[error]   LogBackend: unexpected error: Error: getaddrinfo EAI_AGAIN‸ api.balena-cloud.com',
	],
	[
		'supervisor',
		'[error]   Failed to get target state for device: connect ECONNREFUSED 198.51.100.19:443‸ - Local (0.0.0.0:0)',
	],
	['supervisor', '[info]    VPN connection is not active‸.'],
	[
		'os-config',
		'https://api.balena-cloud.com/os/v1/config: error trying to connect: failed to lookup address information: Temporary failure in name resolution‸',
	],
	[
		'os-config',
		'https://api.balena-cloud.com/os/v1/config: error trying to connect: error:1416F086:SSL routines:tls_process_server_certificate:certificate verify failed:../x.c:1914: (certificate is not yet valid‸)',
	],
	[
		'engine',
		'time="2022-08-19T18:24:36.794621631Z" level=error msg="Not continuing with pull after error: failed to register layer: write /x: no space left on device‸"',
	],
	[
		'engine',
		'time="2017-03-23T12:00:25.000000000Z" level=error msg="Attempting next endpoint for pull after error: Get https://registry2.balena-cloud.com/v2/: x509: certificate has expired or is not yet valid: current time 2017-03-23T12:00:25Z is before‸ 2022-01-01T00:00:00Z"',
	],
	['systemd', 'balena.service: Main process exited, code=killed, status=9/KILL‸'],
	['systemd', 'balena-supervisor.service: Watchdog timeout‸ (limit 3min)!'],
	['systemd', 'openvpn.service: Start request repeated too quickly‸.'],
	['systemd', "openvpn.service: Failed with result 'exit-code'‸."],
	['kernel', 'Out of memory: Killed process 411 (node) ‸total-vm:1234kB, anon-rss:1000kB'],
	['kernel', 'hwmon hwmon1: Undervoltage detected!‸'],
	['kernel', 'EXT4-fs (mmcblk0p6): Remounting filesystem read-only‸'],
	[
		'kernel',
		'EXT4-fs error (device mmcblk0p6): ‸ext4_find_entry:1455: inode #131: comm balenad: reading directory lblock 0',
	],
	['kernel', 'blk_update_request: I/O error, dev mmcblk0, sector 123‸456 op 0x0:(READ) flags 0x80700'],
	['kernel', 'mmc0: Timeout waiting for hardware interrupt‸.'],
	['network-manager', "<warn>  [1645071269.4077] device (wlan0): Activation: failed for connection 'x'‸"],
];

describe('the important failures are the same', () => {
	const tellingOf = ({ kind, failure }: SourceEventBase): unknown => ({
		kind,
		class: failure?.class,
		reason: failure?.reason,
	});

	test.each(decided)('%s: %s', (name, line) => {
		const source = sources.find((one) => one.name === name);
		if (source === undefined) throw new Error(`${name} is no source.`);
		const from = line.indexOf('‸');
		const message = line.replace('‸', '');
		const whole = tellingOf(eventOf(source, message));
		expect(whole).not.toMatchObject({
			kind: expect.stringMatching(/\.(?:unrecognised|notice|warning|error)$/),
		});
		const others: unknown[] = [];
		for (let at = from; at < message.length; at += 1) {
			for (const mark of [...marks, ...(at < message.length - 3 ? [`…${message.slice(-3)}`] : [])]) {
				const text = message.slice(0, at) + mark;
				const cut = tellingOf(eventOf(source, text));
				if (JSON.stringify(cut) !== JSON.stringify(whole)) others.push({ text, cut });
			}
		}
		expect(others.slice(0, 3)).toEqual([]);
	});
});

test('an error of Go that was cut does not blame the certificate where it may be the clock', () => {
	const text = new TextEncoder().encode('x509: certificate has expired or is not yet valid: current time');
	for (let at = 'x509: certificate has'.length; at <= text.length; at += 1) {
		expect(failureOfText(text, 0, at)).toEqual({ class: 'tls', reason: 'expired-or-not-yet-valid' });
	}
});
