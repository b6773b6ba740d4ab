import { describe, expect, test } from 'vitest';
import type { CommandSection } from '../../source.ts';
import { testAgreement } from '../../testing/agreement.ts';
import { matchCurlLine } from './curl.parser.ts';
import { curl, type CurlEvent } from './index.ts';

const api = 'CURL_CA_BUNDLE=/tmp/tmp.PFzXwTGF5b curl https://api.balena-cloud.com/ping';
const health = 'curl --max-time 5 localhost:48484/v1/healthy';
const engine = 'curl --unix-socket /var/run/balena-engine.sock http://./debug/pprof/goroutine?debug=2';

const complaints = [
	'curl: (6) Could not resolve host: api.balena-cloud.com',
	'curl: (7) Failed to connect to api.balena-cloud.com port 443: Connection refused',
	'curl: (28) Operation timed out after 5000 milliseconds with 0 out of 0 bytes received',
	'curl: (35) error:1408F10B:SSL routines:ssl3_get_record:wrong version number',
	'curl: (60) SSL certificate problem: unable to get local issuer certificate',
	'curl: (60) server certificate verification failed. CAfile: /etc/ssl/certs/ca-certificates.crt CRLfile: none',
	'curl: (52) Empty reply from server',
	'curl: (56) Recv failure: Connection reset by peer',
];

function eventsOf(
	command: string,
	lines: readonly string[],
	exitStatus: number | undefined,
): readonly { readonly event: CurlEvent; readonly outputLine: number }[] {
	const section: CommandSection = { command, exitStatus, signal: undefined, takenAtUsec: Number.NaN };
	const reader = curl.read(section);
	for (const line of lines) reader.line(line);
	return reader.end(section);
}

describe('curl', () => {
	test('an answer', () => {
		expect(eventsOf(api, ['OK'], 0)).toEqual([
			{
				event: {
					kind: 'curl.answered',
					url: 'https://api.balena-cloud.com/ping',
					host: 'api.balena-cloud.com',
				},
				outputLine: 0,
			},
		]);
	});

	test.each([
		[complaints[0], 6, { class: 'dns', reason: 'unspecified' }],
		[complaints[1], 7, { class: 'connect', reason: 'refused' }],
		[complaints[2], 28, { class: 'connect', reason: 'timed-out' }],
		[complaints[3], 35, { class: 'tls', reason: 'not-tls' }],
		[complaints[4], 60, { class: 'tls', reason: 'unknown-issuer' }],
		[complaints[5], 60, { class: 'tls', reason: 'verify-failed' }],
		[complaints[6], 52, { class: 'connect', reason: 'closed' }],
		[complaints[7], 56, { class: 'connect', reason: 'reset' }],
	])('%s', (line = '', status, failure) => {
		const [located] = eventsOf(api, ['  % Total    % Received % Xferd', line], status);
		expect(located).toMatchObject({
			event: {
				kind: 'curl.failed',
				status,
				text: line.slice(line.indexOf(')') + 2),
				failure: { ...failure, host: 'api.balena-cloud.com', status },
			},
			outputLine: 1,
		});
	});

	test('the error behind a progress meter', () => {
		expect(eventsOf(api, [`  0     0    0     0\r${complaints[0]}`], 6)[0]?.event).toMatchObject({
			kind: 'curl.failed',
			text: 'Could not resolve host: api.balena-cloud.com',
		});
	});

	test('without its words the status must do', () => {
		expect(eventsOf(api, [], 6)[0]?.event).toMatchObject({
			failure: { class: 'dns', reason: 'unspecified' },
		});
		expect(eventsOf(api, [], 60)[0]?.event).toMatchObject({
			failure: { class: 'tls', reason: 'verify-failed' },
		});
		expect(eventsOf(api, [], 99)[0]?.event).toMatchObject({ failure: { class: 'unspecified', status: 99 } });
	});

	test('a program on the device does not answer: no failure of the network', () => {
		expect(eventsOf(health, [], 7)).toEqual([
			{
				event: { kind: 'curl.local-failed', url: 'localhost:48484/v1/healthy', status: 7, text: '' },
				outputLine: 0,
			},
		]);
		expect(eventsOf(engine, [], 7)[0]?.event).toMatchObject({ kind: 'curl.local-failed' });
		expect(eventsOf(health, ['OK'], 0)).toEqual([]);
	});

	test('a missing tool, a timeout and an unknown end tell nothing', () => {
		expect(eventsOf(api, ['bash: curl: command not found'], 127)).toEqual([]);
		expect(eventsOf(api, [], 124)).toEqual([]);
		expect(eventsOf(api, ['OK'], undefined)).toEqual([]);
	});

	test('reads commands of curl alone', () => {
		for (const command of [api, health, engine]) expect(curl.matches(command)).toBe(true);
		for (const command of ['curl --version', 'echo curl https://example.net/', 'ping -c 1 google.com']) {
			expect(curl.matches(command)).toBe(false);
		}
	});
});

testAgreement(new URL('./curl.ohm', import.meta.url), matchCurlLine, [
	...complaints,
	`  0     0    0     0\r${complaints[0]}`,
	'OK',
	'',
]);
