import { describe, expect, test } from 'vitest';
import type { CommandSection } from '../../vocabulary/source.ts';
import { testAgreement } from '../../testing/agreement.ts';
import { outputLinesIn, testOutputCases } from '../../testing/output-cases.ts';
import { matchCurlLine } from './curl.parser.ts';
import { curl, type CurlEvent } from './index.ts';

const api = 'CURL_CA_BUNDLE=/tmp/tmp.PFzXwTGF5b curl https://api.balena-cloud.com/ping';
const health = 'curl --max-time 5 localhost:48484/v1/healthy';
const engine = 'curl --unix-socket /var/run/balena-engine.sock http://./debug/pprof/goroutine?debug=2';

const cases = new URL('./cases.txt', import.meta.url);

testOutputCases(curl, cases);

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
	test('the error behind a progress meter', () => {
		expect(
			eventsOf(api, ['  0     0    0     0\rcurl: (6) Could not resolve host: api.balena-cloud.com'], 6)[0]
				?.event,
		).toMatchObject({
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
	...outputLinesIn(cases),
	'  0     0    0     0\rcurl: (6) Could not resolve host: api.balena-cloud.com',
]);
