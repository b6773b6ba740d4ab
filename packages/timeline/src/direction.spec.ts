import { expect, test } from 'vitest';
import { directionOf } from './direction.ts';
import { timedEntry } from './truth.arbitraries.ts';

const dated = (seconds: number) => timedEntry({ stampKind: 'realtime', stampUsec: seconds * 1e6 });

const jumping = [1000, 1001, 1001, 1003, 500_000_000, 500_000_001, 1010, 1009, 1011, 1012];

test('a journal runs forward, whatever its clock does', () => {
	expect(directionOf(jumping.map(dated))).toBe('forward');
});

test('the same journal printed with -r runs back', () => {
	expect(directionOf(jumping.toReversed().map(dated))).toBe('reversed');
});

test('one second does not tell', () => {
	expect(directionOf([5, 5, 5].map(dated))).toBe('undecided');
	expect(directionOf([])).toBe('undecided');
	expect(directionOf([timedEntry({}), timedEntry({})])).toBe('undecided');
});

test('monotonic stamps tell better than the clock', () => {
	const entries = [3, 2, 1].map((second, at) =>
		timedEntry({ stampKind: 'realtime', stampUsec: second * 1e6, monotonicUsec: at * 1e6 }),
	);
	expect(directionOf(entries)).toBe('forward');
});
