import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { testAgreement } from '../../testing/agreement.ts';
import { casesIn, eventOf, testCases } from '../../testing/cases.ts';
import { journald } from './index.ts';
import { matchJournald } from './journald.parser.ts';

const casesFile = new URL('./cases.txt', import.meta.url);
const realMessages = readFileSync(new URL('./messages.txt', import.meta.url), 'utf8')
	.split('\n')
	.slice(0, -1);

testCases(journald, casesFile);

testAgreement(new URL('./journald.ohm', import.meta.url), matchJournald, [
	...casesIn(casesFile).flatMap((one) => one.messages),
	...realMessages,
]);

test('recognises every line of real journals', () => {
	const unknown = realMessages.filter(
		(message) => eventOf(journald, message).kind === 'journald.unrecognised',
	);
	expect(unknown).toEqual([]);
});
