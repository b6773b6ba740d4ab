import { describe, expect, test } from 'vitest';
import { casesIn, eventOf, testCases } from '../testing/cases.ts';
import { testAgreement } from '../testing/agreement.ts';
import { openvpn } from './index.ts';
import { matchOpenvpn } from './openvpn.parser.ts';

const cases = new URL('./cases.txt', import.meta.url);

testCases(openvpn, cases);
testAgreement(
	new URL('./openvpn.ohm', import.meta.url),
	matchOpenvpn,
	casesIn(cases).flatMap((one) => one.messages),
);

describe('openvpn', () => {
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
