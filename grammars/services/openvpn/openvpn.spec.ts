import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { casesIn, eventOf, testCases } from '../../testing/cases.ts';
import { testAgreement } from '../../testing/agreement.ts';
import { openvpn } from './index.ts';
import { matchOpenvpn } from './openvpn.parser.ts';

const cases = new URL('./cases.txt', import.meta.url);

const realMessages = readFileSync(new URL('./messages.txt', import.meta.url), 'utf8')
	.split('\n')
	.slice(0, -1);

testCases(openvpn, cases);
testAgreement(new URL('./openvpn.ohm', import.meta.url), matchOpenvpn, [
	...casesIn(cases).flatMap((one) => one.messages),
	...realMessages,
]);

describe('openvpn', () => {
	test('recognises every line of the journals that a real OpenVPN 2.6.14 wrote', () => {
		expect(realMessages.length).toBeGreaterThan(100);
		const unknown = realMessages.filter(
			(message) => eventOf(openvpn, message).kind === 'openvpn.unrecognised',
		);
		expect(unknown).toEqual([]);
	});

	test('mbed TLS lists what it does not like line by line: a clock that is behind explains the rest', () => {
		const message =
			'VERIFY ERROR: depth=1, subject=CN=ca.example.com, serial=1: The certificate is not correctly signed by the trusted CA\n' +
			'The certificate validity starts in the future';
		expect(eventOf(openvpn, message)).toMatchObject({
			failure: { class: 'tls', reason: 'not-yet-valid', depth: 1 },
		});
	});

	test('a route that could not be set is no failure: the tunnel comes up all the same', () => {
		expect(eventOf(openvpn, 'ERROR: Linux route add command failed').failure).toBeUndefined();
	});

	test('a refused cipher is not a refused password', () => {
		const refused = eventOf(openvpn, 'AUTH: Received control message: AUTH_FAILED');
		const cipher = eventOf(
			openvpn,
			'AUTH: Received control message: AUTH_FAILED,Data channel cipher negotiation failed (no shared cipher)',
		);
		expect(refused.failure).toEqual({ class: 'auth', reason: 'rejected' });
		expect(cipher.failure).toEqual({ class: 'auth', reason: 'cipher-mismatch' });
	});

	test('a stamp of no moment keeps the event and says no time', () => {
		expect(eventOf(openvpn, '2026-02-31 05:23:04 Initialization Sequence Completed')).toEqual({
			kind: 'openvpn.up',
			withErrors: false,
		});
	});

	test.each(['openvpn-resin', 'ovpn-client', 'ovpn-resin'])('%s is OpenVPN', (identifier) => {
		expect(openvpn.identifiers.includes(identifier) || openvpn.identifierPattern?.test(identifier)).toBe(
			true,
		);
	});

	test.each(['prepare-openvpn', 'my-ovpn-client', 'ovpn-'])('%s is not', (identifier) => {
		expect(openvpn.identifiers.includes(identifier) || openvpn.identifierPattern?.test(identifier)).toBe(
			false,
		);
	});
});
