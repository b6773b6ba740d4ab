import { expect, test } from 'vitest';
import { Tally, textOf, type Outcome } from './outcome.ts';

const passed: Outcome = { state: 'passed', name: 'knip', count: 1 };
const failed: Outcome = { state: 'failed', name: 'npm test: 3 tests', count: 3, output: 'one\ntwo\n' };
const notRun: Outcome = { state: 'not-run', name: 'npm run test:browser', why: 'chromium: not here' };

test('an outcome is one line, and a failure shows its last lines', () => {
	expect(textOf(passed)).toBe('ok       knip');
	expect(textOf(failed)).toBe('FAILED   npm test: 3 tests\n         | one\n         | two');
	expect(textOf({ ...failed, output: '' })).toBe('FAILED   npm test: 3 tests');
	expect(textOf(notRun)).toBe('not run: npm run test:browser: chromium: not here');
	const long = Array.from({ length: 100 }, (_, at) => `line ${at}`).join('\n');
	expect(textOf({ ...failed, output: long }).split('\n')).toHaveLength(61);
	expect(textOf({ ...failed, output: long })).toContain('line 99');
});

test('a failure makes the whole fail, and what is not run counts nowhere', () => {
	const tally = new Tally();
	tally.add({ ...passed, count: 12 });
	tally.add(notRun);
	expect([tally.text, tally.isGood]).toEqual(['12 passed, 0 failed', true]);
	tally.add(failed);
	expect([tally.text, tally.isGood]).toEqual(['12 passed, 3 failed', false]);
});

test('a run without a check is no good one', () => {
	expect(new Tally().isGood).toBe(false);
});
