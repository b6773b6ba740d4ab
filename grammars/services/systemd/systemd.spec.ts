import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { testAgreement } from '../../testing/agreement.ts';
import { casesIn, eventOf, testCases } from '../../testing/cases.ts';
import { systemd } from './index.ts';
import { matchSystemd } from './systemd.parser.ts';

const casesFile = new URL('./cases.txt', import.meta.url);
const realMessages = readFileSync(new URL('./messages.txt', import.meta.url), 'utf8')
	.split('\n')
	.slice(0, -1);

testCases(systemd, casesFile);

testAgreement(new URL('./systemd.ohm', import.meta.url), matchSystemd, [
	...casesIn(casesFile).flatMap((one) => one.messages),
	...realMessages,
]);

test('recognises every line of real journals', () => {
	const unknown = realMessages.filter((message) => eventOf(systemd, message).kind === 'systemd.unrecognised');
	expect(unknown).toEqual([]);
});

test('H7: a result that is named like a member of every object is unspecified', () => {
	for (const result of ['constructor', 'toString', 'valueOf']) {
		expect(eventOf(systemd, `x.service: Failed with result '${result}'.`)).toMatchObject({
			kind: 'systemd.unit-failed',
			failure: { class: 'unspecified', reason: 'unspecified' },
		});
	}
});
