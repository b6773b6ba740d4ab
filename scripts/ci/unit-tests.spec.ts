import { expect, test } from 'vitest';
import { outcomesOf } from './unit-tests.ts';

const report = (passed: number, failed: number, total: number): string =>
	JSON.stringify({
		numTotalTests: total,
		numPassedTests: passed,
		numFailedTests: failed,
		testResults: [
			{
				name: 'a.spec.ts',
				status: failed > 0 ? 'failed' : 'passed',
				message: '',
				assertionResults: [{ fullName: 'it holds', status: failed > 0 ? 'failed' : 'passed' }],
			},
		],
	});

test('every test counts', () => {
	expect(outcomesOf(0, '', report(12, 0, 12))).toEqual([
		{ state: 'passed', name: 'npm test: 12 tests', count: 12 },
	]);
	expect(outcomesOf(1, '', report(9, 3, 12))).toEqual([
		{ state: 'passed', name: 'npm test: 9 tests', count: 9 },
		{ state: 'failed', name: 'npm test: 3 tests', count: 3, output: 'it holds' },
	]);
});

test('a skipped test is told as not run', () => {
	expect(outcomesOf(0, '', report(11, 0, 12))).toContainEqual({
		state: 'not-run',
		name: 'npm test: 1 tests',
		why: 'marked as skipped or to be written',
	});
});

test.each([
	['no report', 0, undefined],
	['a report that is none', 0, 'out of memory'],
	['a run in which nothing passed', 0, report(0, 0, 0)],
	['an exit code without a failed test', 1, report(12, 0, 12)],
])('%s is a failure', (_, exitCode, text) => {
	expect(outcomesOf(exitCode, 'what it said', text)).toContainEqual({
		state: 'failed',
		name: expect.stringMatching(/^npm test: /),
		count: 1,
		output: 'what it said',
	});
});
