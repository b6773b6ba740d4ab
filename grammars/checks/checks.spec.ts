import { describe, expect, test } from 'vitest';
import { testAgreement } from '../testing/agreement.ts';
import { casesIn } from '../testing/cases.ts';
import { matchChecksLine } from './checks.parser.ts';
import { checkEvents } from './index.ts';

// A case begins with a line such as "check_memory failed".
const cases = casesIn(new URL('./cases.txt', import.meta.url)).map(
	({ title, messages: [heading = '', ...status], expected }) => {
		const [check = '', verdict = ''] = heading.split(' ');
		return { title, check, success: verdict === 'succeeded', status, expected };
	},
);

describe('checks: cases.txt', () => {
	test.each(cases.map((one) => [one.title, one] as const))(
		'%s',
		(_, { check, success, status, expected }) => {
			const located = checkEvents(check, success, status.join('\n')).map(({ event, outputLine }) => [
				outputLine,
				event,
			]);
			expect(JSON.parse(JSON.stringify(located))).toEqual(expected);
		},
	);
});

describe('a verdict', () => {
	test('that says nothing has failed all the same', () => {
		expect(checkEvents('check_localdisk', false, '')).toMatchObject([
			{ event: { kind: 'checks.failed', finding: 'unspecified', text: '' }, outputLine: 0 },
		]);
	});

	test('of very many lines is read so far as it is kept', () => {
		const status = `Some networking issues detected: ${'\ntest_ping: Packets lost while pinging x'.repeat(5000)}`;
		expect(checkEvents('check_networking', false, status)).toHaveLength(199);
	});
});

testAgreement(
	new URL('./checks.ohm', import.meta.url),
	matchChecksLine,
	cases.flatMap(({ status }) => status),
);
