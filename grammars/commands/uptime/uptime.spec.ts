import { describe, expect, test } from 'vitest';
import { testAgreement } from '../../testing/agreement.ts';
import { outputLinesIn, testOutputCases } from '../../testing/output-cases.ts';
import { noAnswers, readOutput } from '../../testing/outputs.ts';
import { uptime } from './index.ts';
import { matchUptimeLine } from './uptime.parser.ts';

const casesOfFile = new URL('./cases.txt', import.meta.url);

const cases: readonly (readonly [line: string, upSeconds: number])[] = [
	[' 05:28:51 up 0 min,  0 user,  load average: 0.40, 1.44, 2.29', 0],
	[' 10:12:00 up 2:03,  1 user,  load average: 0.00, 0.01, 0.05', 7380],
	[' 10:12:00 up 1 day,  5 min,  2 users,  load average: 12.00, 8.01, 4.05', 86_700],
	[' 10:12:00 up 103 days, 23:59,  0 users,  load average: 0.00, 0.01, 0.05', 8_985_540],
	[' 10:12:00 up 12 min,  load average: 0.00, 0.01, 0.05', 720],
];

describe('uptime', () => {
	test.each(cases)('%s', (line, upSeconds) => {
		expect(readOutput(uptime, 'uptime', [line])[0]?.event).toMatchObject({
			kind: 'uptime.reported',
			upSeconds,
		});
	});

	test('the load', () => {
		expect(readOutput(uptime, 'uptime', [cases[2]?.[0] ?? ''])).toEqual([
			{
				event: { kind: 'uptime.reported', upSeconds: 86_700, load1: 12, load5: 8.01, load15: 4.05 },
				outputLine: 0,
			},
		]);
	});

	test('says that it failed; no answer and no output tell nothing', () => {
		expect(readOutput(uptime, 'uptime', [], { exitStatus: 1 })[0]?.event.kind).toBe('uptime.failed');
		for (const ending of noAnswers) {
			expect(readOutput(uptime, 'uptime', [cases[0]?.[0] ?? ''], ending)).toEqual([]);
		}
		expect(readOutput(uptime, 'uptime', [])).toEqual([]);
	});

	test('reads this command', () => {
		expect(uptime.matches('uptime')).toBe(true);
		expect(uptime.matches('uptime -p')).toBe(false);
	});
});

testOutputCases(uptime, casesOfFile);

testAgreement(new URL('./uptime.ohm', import.meta.url), matchUptimeLine, [
	...outputLinesIn(casesOfFile),
	...cases.map(([line]) => line),
	'',
]);
