import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { testAgreement } from '../../testing/agreement.ts';
import { casesIn, eventOf, testCases } from '../../testing/cases.ts';
import { matchChronyd } from './chronyd.parser.ts';
import { chronyd } from './index.ts';

const casesFile = new URL('./cases.txt', import.meta.url);
const realMessages = readFileSync(new URL('./messages.txt', import.meta.url), 'utf8')
	.split('\n')
	.slice(0, -1);

testCases(chronyd, casesFile);

testAgreement(new URL('./chronyd.ohm', import.meta.url), matchChronyd, [
	...casesIn(casesFile).flatMap((one) => one.messages),
	...realMessages,
]);

describe('chronyd', () => {
	test('recognises every line of the journals that real daemons wrote', () => {
		const unknown = realMessages.filter(
			(message) => eventOf(chronyd, message).kind === 'chronyd.unrecognised',
		);
		expect(unknown).toEqual([]);
	});

	test('says something about anything, the empty message included', () => {
		for (const message of ['', ' ', '\u0000', 'é', '[', '[info', '\u001b[36m']) {
			expect(eventOf(chronyd, message).kind).toMatch(/^chronyd\./);
		}
	});

	test('tells a forced step without a correction from a step', () => {
		const kindOf = (seconds: string): string =>
			eventOf(chronyd, `System clock was stepped by ${seconds} seconds`).kind;
		expect(['-0.000000', '0.000000', '0.999999', '-0.5'].map(kindOf)).toEqual(
			Array.from({ length: 4 }, () => 'chronyd.step-forced'),
		);
		expect(['1.000000', '-1.000000', '29.999997'].map(kindOf)).toEqual(
			Array.from({ length: 3 }, () => 'chronyd.clock-stepped'),
		);
	});

	test('reads no stamp from a day that does not exist', () => {
		expect(eventOf(chronyd, '2017-02-30T12:01:09Z chronyd exiting')).toEqual({ kind: 'chronyd.exiting' });
	});
});
