import { describe, expect, test } from 'vitest';
import { testAgreement } from '../../testing/agreement.ts';
import { outputLinesIn, testOutputCases } from '../../testing/output-cases.ts';
import { noAnswers, readOutput } from '../../testing/outputs.ts';
import { uname } from './index.ts';
import { matchUnameLine } from './uname.parser.ts';

const cases = new URL('./cases.txt', import.meta.url);

const command = 'uname -a';
const noDate = 'Linux f220105 6.18.44-fc-v445 #1 SMP PREEMPT_DYNAMIC @0 x86_64 GNU/Linux';
const dated =
	'Linux f220105 5.10.95-v8 #1 SMP PREEMPT Thu Feb 17 11:43:01 UTC 2022 aarch64 aarch64 aarch64 GNU/Linux';
const arm = 'Linux 9294512 4.19.75 #1 SMP Mon Mar 23 11:42:01 UTC 2020 armv7l GNU/Linux';

describe('uname', () => {
	test('a kernel without a date', () => {
		expect(readOutput(uname, command, [noDate])).toEqual([
			{
				event: {
					kind: 'uname.reported',
					hostname: 'f220105',
					kernelVersion: '6.18.44-fc-v445',
					machine: 'x86_64',
				},
				outputLine: 0,
			},
		]);
	});

	test('the machine three times, and the date of the build', () => {
		expect(readOutput(uname, command, [dated])[0]?.event).toEqual({
			kind: 'uname.reported',
			hostname: 'f220105',
			kernelVersion: '5.10.95-v8',
			machine: 'aarch64',
			built: { usec: Date.UTC(2022, 1, 17, 11, 43, 1) * 1000, zone: 'utc' },
		});
		expect(readOutput(uname, command, [arm])[0]?.event).toMatchObject({ machine: 'armv7l' });
	});

	test('says that it failed; no answer and no output tell nothing', () => {
		expect(readOutput(uname, command, [], { exitStatus: 1 })[0]?.event.kind).toBe('uname.failed');
		for (const ending of noAnswers) expect(readOutput(uname, command, [dated], ending)).toEqual([]);
		expect(readOutput(uname, command, ['Darwin host 1.0'])).toEqual([]);
	});

	test('reads this command', () => {
		expect(uname.matches(command)).toBe(true);
		expect(uname.matches('uname -r')).toBe(false);
	});
});

testOutputCases(uname, cases);

testAgreement(new URL('./uname.ohm', import.meta.url), matchUnameLine, [
	...outputLinesIn(cases),
	noDate,
	dated,
	arm,
	'',
]);
