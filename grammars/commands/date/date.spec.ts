import { describe, expect, test } from 'vitest';
import { testAgreement } from '../../testing/agreement.ts';
import { outputLinesIn, testOutputCases } from '../../testing/output-cases.ts';
import { noAnswers, readOutput } from '../../testing/outputs.ts';
import { matchDateLine } from './date.parser.ts';
import { date } from './index.ts';

const cases = new URL('./cases.txt', import.meta.url);

const usec = Date.UTC(2026, 10, 21, 5, 28, 51) * 1000;

const lines = [
	'Sat Nov 21 05:28:51 UTC 2026',
	'Sat Nov 21 05:28:51 EST 2026',
	'2026-11-21T05:28:51+00:00',
	'Thu Jan  1 00:00:07 UTC 1970',
];

describe('date', () => {
	test('the clock of the device', () => {
		expect(readOutput(date, 'date', [lines[0] ?? ''])).toEqual([
			{ event: { kind: 'date.printed', writtenAt: { usec, zone: 'utc' }, year: 2026 }, outputLine: 0 },
		]);
		expect(readOutput(date, 'date -u', [lines[2] ?? ''])[0]?.event.writtenAt).toEqual({ usec, zone: 'utc' });
		expect(readOutput(date, 'date', [lines[3] ?? ''])[0]?.event.writtenAt?.usec).toBe(7_000_000);
	});

	test('a zone without an offset is a local time', () => {
		expect(readOutput(date, 'date', [lines[1] ?? ''])[0]?.event.writtenAt).toEqual({ usec, zone: 'local' });
	});

	test('says that it failed', () => {
		expect(readOutput(date, 'date', ["date: invalid option -- 'q'"], { exitStatus: 1 })).toEqual([
			{ event: { kind: 'date.failed', status: 1, text: "date: invalid option -- 'q'" }, outputLine: 0 },
		]);
	});

	test('no answer, another language and no output tell nothing', () => {
		for (const ending of noAnswers) expect(readOutput(date, 'date', lines, ending)).toEqual([]);
		expect(readOutput(date, 'date', ['Sa 21. Nov 05:28:51 UTC 2026'])).toEqual([]);
		expect(readOutput(date, 'date', ['Sat Nov 31 05:28:51 UTC 2026'])).toEqual([]);
		expect(readOutput(date, 'date', [])).toEqual([]);
	});

	test('reads this command', () => {
		expect(['date', 'date -u', 'date --utc'].filter(date.matches)).toHaveLength(3);
		expect(['date -s "2017-03-23"', 'update', 'date; reboot'].filter(date.matches)).toEqual([]);
	});
});

testOutputCases(date, cases);

testAgreement(new URL('./date.ohm', import.meta.url), matchDateLine, [
	...outputLinesIn(cases),
	...lines,
	'sh: date: not found',
	'',
]);
