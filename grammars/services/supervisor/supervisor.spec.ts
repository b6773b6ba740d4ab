import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { testAgreement } from '../../testing/agreement.ts';
import { casesIn, eventOf, testCases } from '../../testing/cases.ts';
import { matchSupervisor } from './supervisor.parser.ts';
import { supervisor } from './index.ts';

const casesFile = new URL('./cases.txt', import.meta.url);
const realMessages = readFileSync(new URL('./messages.txt', import.meta.url), 'utf8')
	.split('\n')
	.slice(0, -1);

testCases(supervisor, casesFile);

testAgreement(new URL('./supervisor.ohm', import.meta.url), matchSupervisor, [
	...casesIn(casesFile).flatMap((one) => one.messages),
	...realMessages,
]);

describe('supervisor', () => {
	test('recognises every line of the journals that real daemons wrote', () => {
		const unknown = realMessages.filter(
			(message) => eventOf(supervisor, message).kind === 'supervisor.unrecognised',
		);
		expect(unknown).toEqual([]);
	});

	test('says something about anything, the empty message included', () => {
		for (const message of ['', ' ', '\u0000', 'é', '[', '[info', '\u001b[36m']) {
			expect(eventOf(supervisor, message).kind).toMatch(/^supervisor\./);
		}
	});

	test('reads levels that a terminal coloured', () => {
		expect(eventOf(supervisor, '[\u001b[36minfo\u001b[39m]    VPN connection is not active.').kind).toBe(
			'supervisor.vpn-inactive',
		);
		expect(
			eventOf(supervisor, '[\u001b[1m\u001b[31merror\u001b[39m\u001b[22m]   Healthcheck failed').kind,
		).toBe('supervisor.healthcheck-failed');
	});

	test('keeps quotes and line ends of an error that JSON wrote', () => {
		expect(
			eventOf(supervisor, 'Event: Device state report failure {"error":"not \\"found\\", or\\nlost"}'),
		).toEqual({
			kind: 'supervisor.state-report-failed',
			text: 'not "found", or\nlost',
			failure: { class: 'unspecified', reason: 'unspecified' },
		});
	});

	test('keeps what a cut line still says', () => {
		expect(
			eventOf(supervisor, 'Event: Device state report failure {"error":"getaddrinfo EAI_AGA>'),
		).toMatchObject({
			kind: 'supervisor.state-report-failed',
			failure: { class: 'dns', reason: 'unspecified' },
		});
		expect(
			eventOf(supervisor, 'Event: Device state report failure {"error":"certificate has expired\\'),
		).toMatchObject({ kind: 'supervisor.state-report-failed', failure: { class: 'tls', reason: 'expired' } });
	});

	test('never takes the identifier of a user container', () => {
		for (const identifier of ['e593ab6439fe', 'main', 'balenad']) {
			expect(supervisor.identifiers).not.toContain(identifier);
		}
		expect(supervisor.identifierPattern).toBeUndefined();
	});
});
