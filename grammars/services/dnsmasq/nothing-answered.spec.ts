import { expect, test } from 'vitest';
import { nothingAnswered } from './nothing-answered.ts';

const counters = { sent: 96, retriedOrFailed: 70, nxdomain: 0, averageLatencyMs: 0 };

test('a server that does not exist answers nothing', () => {
	expect(nothingAnswered(counters)).toBe(true);
});

test('every answer "failed" means that nothing can be looked up there either', () => {
	expect(nothingAnswered({ ...counters, sent: 33, retriedOrFailed: 33 })).toBe(true);
});

test('an answer leaves a latency or a "no such name" behind', () => {
	expect(nothingAnswered({ ...counters, averageLatencyMs: 1 })).toBe(false);
	expect(nothingAnswered({ ...counters, nxdomain: 1 })).toBe(false);
});

test('a near server that rounds to 0 ms is told apart by what had to be repeated', () => {
	for (const [sent, retriedOrFailed] of [
		[33, 4],
		[37, 5],
		[72, 6],
		[7, 2],
	] as const) {
		expect(nothingAnswered({ ...counters, sent, retriedOrFailed })).toBe(false);
	}
});

test('a few queries prove nothing, and none even less', () => {
	expect(nothingAnswered({ ...counters, sent: 0, retriedOrFailed: 0 })).toBe(false);
	expect(nothingAnswered({ ...counters, sent: 3, retriedOrFailed: 3 })).toBe(false);
	expect(nothingAnswered({ ...counters, sent: 4, retriedOrFailed: 2 })).toBe(true);
});
