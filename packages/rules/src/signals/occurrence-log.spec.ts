import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OccurrenceLog, type Run, type Witness } from './occurrence-log.ts';

function witness(ordinal: number, reading: number, truth: Witness['truth'] = 'holds'): Witness {
	return {
		place: { boot: 0, ordinal, reading },
		line: ordinal,
		section: undefined,
		source: 'openvpn',
		kind: 'openvpn.restarting',
		pid: 1,
		fromCommand: false,
		stamp: '',
		text: '',
		truth,
	};
}

/** Merges the two closest neighbours of a strand, the first of those that are equally close, until nothing is to be merged. */
function shrunkOneByOne(strands: readonly (readonly Run[])[], target: number): Run[][] {
	const left = strands.map((strand) => [...strand]);
	for (let size = left.flat().length; size > target; size -= 1) {
		let closest: { strand: Run[]; at: number; pause: number } | undefined;
		for (const strand of left) {
			for (const [at, run] of strand.entries()) {
				const before = strand[at - 1];
				if (before === undefined) continue;
				const pause = run.first.place.reading - before.last.place.reading;
				if (closest === undefined || pause < closest.pause) closest = { strand, at, pause };
			}
		}
		if (closest === undefined) break;
		const { strand, at, pause } = closest;
		const [before, run] = [strand[at - 1], strand[at]];
		if (before === undefined || run === undefined) break;
		strand.splice(at - 1, 2, {
			first: before.first,
			last: run.last,
			count: before.count + run.count,
			longestPause: Math.max(before.longestPause, run.longestPause, pause),
			values: before.values,
			truth: before.truth === run.truth ? before.truth : 'holds',
		});
	}
	return left;
}

const occurrences = fc.array(
	fc.record({
		pause: fc.integer({ min: 0, max: 5 }),
		value: fc.constantFrom('a', 'b', 'c'),
		truth: fc.constantFrom('holds' as const, 'possible' as const),
	}),
	{ minLength: 1, maxLength: 60 },
);

describe('OccurrenceLog', () => {
	it('merges the closest neighbours, as if one pair after the other were merged', () => {
		fc.assert(
			fc.property(occurrences, fc.array(fc.nat(60), { maxLength: 3 }), (told, targets) => {
				const log = new OccurrenceLog();
				const strands = new Map<string, Run[]>();
				let reading = 0;
				for (const [ordinal, { pause, value, truth }] of told.entries()) {
					reading += pause;
					const line = witness(ordinal, reading, truth);
					log.add(line, [value]);
					const run: Run = { first: line, last: line, count: 1, longestPause: 0, values: [value], truth };
					strands.set(value, [...(strands.get(value) ?? []), run]);
				}
				let expected: Run[][] = [...strands.values()];
				for (const target of targets) {
					log.shrink(target);
					expected = shrunkOneByOne(expected, target);
				}
				const inOrder = expected.flat().toSorted((a, b) => a.first.place.ordinal - b.first.place.ordinal);
				expect(log.runs()).toEqual(inOrder);
				expect(log.size).toBe(inOrder.length);
				const standAlone = inOrder.filter(({ count }) => count === 1).length;
				expect(log.merged).toBe(told.length - standAlone);
			}),
		);
	});

	it('keeps the order of places, whatever the order in which lines come', () => {
		const log = new OccurrenceLog();
		for (const ordinal of [4, 1, 3, 2]) log.add(witness(ordinal, ordinal * 10), []);
		expect(log.runs().map(({ first }) => first.line)).toEqual([1, 2, 3, 4]);
		log.shrink(1);
		expect(log.runs()).toMatchObject([{ count: 4, longestPause: 10, first: { line: 1 }, last: { line: 4 } }]);
	});
});
