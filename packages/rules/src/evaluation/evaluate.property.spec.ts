import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Nearby } from './nearby.ts';
import { condition, duration, names, signal } from '../testing/conditions.ts';
import { CoverageMap } from './coverage-map.ts';
import { evaluate } from './evaluate.ts';
import { OccurrenceLog, type Run, type Witness } from '../signals/occurrence-log.ts';
import { prepareResolution } from './resolution.ts';
import type { Scope } from './scope.ts';
import { Story } from '../testing/story.ts';
import {
	evaluate as plainly,
	near as plainlyNear,
	resolutionAfter as plainlyAfter,
} from '../testing/evaluation-oracle.ts';

interface Line {
	readonly signal: (typeof names)[number];
	readonly pause: number;
	readonly host: string | undefined;
	readonly isSure: boolean;
	readonly unknownGap: boolean;
}

const lines = fc.array(
	fc.record<Line>({
		signal: fc.constantFrom(...names),
		pause: fc.constantFrom(0, 1, 10, 30, 100),
		host: fc.constantFrom('one', 'two', undefined),
		isSure: fc.boolean(),
		unknownGap: fc.integer({ min: 0, max: 9 }).map((one) => one === 0),
	}),
	{ minLength: 1, maxLength: 40 },
);

/** A story as a condition sees it. Where space is short, lines stand together in runs. */
function scopeOf(said: readonly Line[], space: number, isCovered: boolean): Scope {
	const story = new Story().boot(isCovered);
	let second = 0;
	for (const { signal: name, pause, unknownGap } of said) {
		second += pause;
		story.line(`s.${name}`, second);
		if (unknownGap) story.unknownGap();
	}
	if (!isCovered) story.covers('s', second / 4, second / 2).covers('t', 0, second);
	const logs = new Map(names.map((name) => [name, new OccurrenceLog()]));
	for (const [at, { signal: name, host, isSure }] of said.entries()) {
		const observation = story.observations[at + 1];
		if (observation === undefined) throw new Error('A line without an observation');
		const { place, line, section, source, pid, fromCommand, event } = observation;
		const witness: Witness = {
			place,
			line,
			section,
			source,
			kind: event.kind,
			pid,
			fromCommand,
			stamp: '',
			text: '',
			truth: isSure ? 'holds' : 'possible',
		};
		const log = logs.get(name);
		log?.add(witness, [host]);
		if (log !== undefined && log.size > space) log.shrink(Math.ceil(space / 2));
	}
	const runs = new Map<string, readonly Run[]>([...logs].map(([name, log]) => [name, log.runs()]));
	const { table } = story;
	return {
		table,
		coverage: new CoverageMap(story.coverage, table),
		runs: (name) => runs.get(name) ?? [],
		allRuns: (name) => runs.get(name) ?? [],
		valueOf: (_, __, run) => run.values[0],
		isShown: () => true,
		sourcesOf: (name) => (name === 'c' ? ['s', 't'] : ['s']),
	};
}

const space = fc.oneof(fc.integer({ min: 2, max: 8 }), fc.constant(100));

/** The conditions that most rules have: signals with one relation between them. */
const simple = fc.oneof(
	fc.record({ kind: fc.constant('new' as const), signal, field: fc.constant('host') }),
	fc.record({ kind: fc.constant('signal' as const), signal }),
	fc.record({ kind: fc.constant('in-first' as const), signal, within: fc.constantFrom(0, 30, 200) }),
	fc.record({
		kind: fc.constant('then' as const),
		first: fc.record({ kind: fc.constant('signal' as const), signal }),
		second: fc.record({ kind: fc.constant('signal' as const), signal }),
		within: duration,
	}),
	fc.record({
		kind: fc.constantFrom('not-followed-by' as const, 'not-preceded-by' as const),
		what: fc.record({ kind: fc.constant('signal' as const), signal }),
		by: fc.record({ kind: fc.constant('signal' as const), signal }),
		within: duration,
	}),
);

describe('the fast evaluation', () => {
	test('answers as the plain one', () => {
		fc.assert(
			fc.property(lines, space, fc.boolean(), condition, (said, runs, isCovered, of) => {
				const asked = scopeOf(said, runs, isCovered);
				expect(evaluate(of, asked)).toEqual(plainly(of, asked));
			}),
			{ numRuns: 1000 },
		);
	});

	test('finds what stands near as the plain one', () => {
		const bound = fc.constantFrom(0, 10, 60, 300);
		fc.assert(
			fc.property(lines, space, condition, signal, bound, (said, runs, of, evidence, duration) => {
				const asked = scopeOf(said, runs, true);
				const { matches } = evaluate(of, asked);
				const nearby = new Nearby(matches, duration, asked.table);
				for (const run of asked.runs(evidence)) {
					expect(nearby.near(run)).toBe(plainlyNear(run, matches, duration, asked.table));
				}
			}),
			{ numRuns: 1000 },
		);
	});

	test('finds the resolutions that the plain one finds, from every place', () => {
		fc.assert(
			fc.property(lines, space, fc.boolean(), fc.oneof(simple, condition), (said, runs, isCovered, of) => {
				const asked = scopeOf(said, runs, isCovered);
				const resolutionAfter = prepareResolution(of, asked);
				for (let ordinal = -1; ordinal <= said.length + 1; ordinal += 1) {
					const place = { ordinal, boot: 0, reading: 0 };
					const resolution = resolutionAfter(place);
					const expected = plainlyAfter(of, place, asked);
					expect([ordinal, resolution?.truth, resolution?.by.line]).toEqual([
						ordinal,
						expected?.truth,
						expected?.by.line,
					]);
				}
			}),
			{ numRuns: 1000 },
		);
	});
});
