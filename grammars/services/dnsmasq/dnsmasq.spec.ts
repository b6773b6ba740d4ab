import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { testAgreement } from '../../testing/agreement.ts';
import { casesIn, eventOf, testCases } from '../../testing/cases.ts';
import { matchDnsmasq } from './dnsmasq.parser.ts';
import { dnsmasq } from './index.ts';

const casesFile = new URL('./cases.txt', import.meta.url);
const realMessages = readFileSync(new URL('./messages.txt', import.meta.url), 'utf8')
	.split('\n')
	.slice(0, -1);

testCases(dnsmasq, casesFile);

testAgreement(new URL('./dnsmasq.ohm', import.meta.url), matchDnsmasq, [
	...casesIn(casesFile).flatMap((one) => one.messages),
	...realMessages,
]);

describe('dnsmasq', () => {
	test('recognises every line of the journals that real daemons wrote', () => {
		const unknown = realMessages.filter(
			(message) => eventOf(dnsmasq, message).kind === 'dnsmasq.unrecognised',
		);
		expect(unknown).toEqual([]);
	});

	test('says something about anything, the empty message included', () => {
		for (const message of ['', ' ', '\u0000', 'é', '[', '[info', '\u001b[36m']) {
			expect(eventOf(dnsmasq, message).kind).toMatch(/^dnsmasq\./);
		}
	});
});
