import fc from 'fast-check';
import type { Elapsed, Place } from '@whydown/timeline';
import { describe, expect, test } from 'vitest';
import type { Condition } from './condition/ast.ts';
import { Engine } from './engine.ts';
import type { Confidence } from './rule.ts';
import { Story, and, count, distinct, fails, is, or, reads, rule, sees, seesWhere } from './testing/story.ts';

const signals = [sees('a', 's.a'), sees('b', 's.b'), sees('c', 's.c')];

describe('the engine', () => {
	test('lends no line of the hosts beyond its limit to a host that it knows by name', () => {
		const asked = rule('r', { signals, needs: count('a', 3), groupBy: 'host' });
		const story = new Story().boot();
		for (let host = 0; host < 300; host += 1) story.line('s.a', host, { host: `h${host}` });
		for (let second = 301; second < 303; second += 1) story.line('s.a', second, { host: 'h0' });
		const { causes, dropped } = story.diagnose([asked]);
		expect(causes.map(({ count: lines, first }) => [lines, first.line])).toEqual([[3, 2]]);
		expect(dropped).toEqual([{ rule: 'r', occurrences: 300 - 256 }]);
	});

	test('asks for the events that its signals or the connectivity may show, for complaints, and for no others', () => {
		const engine = new Engine({
			version: 't',
			rules: [rule('r', { signals: [sees('a', 's.a'), fails('f', 'dns')], needs: is('a') })],
		});
		expect(engine.asksFor({ kind: 's.a' })).toBe(true);
		expect(engine.asksFor({ kind: 's.x', failure: { class: 'dns', reason: 'no-answer' } })).toBe(true);
		expect(engine.asksFor({ kind: 's.x', failure: { class: 'connect', reason: 'refused' } })).toBe(true);
		expect(engine.asksFor({ kind: 'dnsmasq.no-upstream' })).toBe(true);
		expect(engine.asksFor({ kind: 'openvpn.up' })).toBe(true);
		expect(engine.asksFor({ kind: 's.x' })).toBe(false);
	});

	test('keeps bounded runs, with first, last and count exact', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 3000 }),
				fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 20 }),
				fc.integer({ min: 1, max: 5 }),
				(lines, pauses, hosts) => {
					const engine = new Engine(
						{ version: 't', rules: [rule('r', { signals, needs: distinct('a', 'host', 1) })] },
						{ runsPerSignal: 64 },
					);
					const story = new Story().boot();
					let second = 0;
					for (let at = 0; at < lines; at += 1) {
						second += pauses[at % pauses.length] ?? 0;
						story.line('s.a', second, { host: `h${at % hosts}` });
					}
					for (const observation of story.observations) {
						engine.observe(observation);
						expect(engine.size).toBeLessThanOrEqual(64);
					}
					const [cause] = engine.conclude({
						table: story.table,
						coverage: story.coverage,
						facts: new Map(),
						inputComplete: true,
					}).causes;
					expect(cause?.count).toBe(lines);
					expect(cause?.first.line).toBe(2);
					expect(cause?.last.line).toBe(lines + 1);
				},
			),
			{ numRuns: 30 },
		);
	});

	test('keeps 100 000 occurrences with ever new values in bounded space, and says what it merged', () => {
		const engine = new Engine({
			version: 't',
			rules: [rule('r', { signals, needs: distinct('a', 'host', 2) })],
		});
		const story = new Story().boot().line('s.x', 1_000_000);
		const place = story.table.boots[0]?.last;
		if (place === undefined) throw new Error('no boot');
		for (let at = 0; at < 100_000; at += 1) {
			engine.observe({
				event: ofHost(`h${at}`),
				source: 's',
				place: { ordinal: at, boot: 0, reading: at },
				line: at + 1,
				section: undefined,
				pid: undefined,
				unit: undefined,
				fromCommand: false,
				stampText: () => '',
				messageText: () => 'x',
			});
		}
		expect(engine.size).toBeLessThanOrEqual(512);
		const diagnosis = engine.conclude({
			table: {
				...story.table,
				elapsed: exactly,
			},
			coverage: story.coverage,
			facts: new Map(),
			inputComplete: true,
		});
		expect(diagnosis.dropped[0]?.rule).toBe('r');
		expect(diagnosis.dropped[0]?.occurrences).toBeGreaterThan(90_000);
		expect(diagnosis.causes).toHaveLength(1);
	});

	test('forgets the oldest of many boots, and says so', () => {
		const engine = new Engine(
			{ version: 't', rules: [rule('r', { signals, needs: is('a') })] },
			{ boots: 4, runsPerOldBoot: 2, runsPerSignal: 20 },
		);
		const story = new Story();
		for (let boot = 0; boot < 20; boot += 1) story.boot().lines('s.a', 1, 10, 1);
		for (const observation of story.observations) engine.observe(observation);
		expect(engine.size).toBeLessThanOrEqual(20);
		const diagnosis = engine.conclude({
			table: story.table,
			coverage: story.coverage,
			facts: new Map(),
			inputComplete: true,
		});
		expect(diagnosis.causes[0]?.episodes.map(({ boot }) => boot)).toEqual([16, 17, 18, 19]);
		expect(diagnosis.causes[0]?.count).toBe(40);
		// 16 boots are forgotten, and of the 40 lines that are left 20 at most stand alone.
		expect(diagnosis.dropped[0]?.occurrences).toBeGreaterThanOrEqual(160 + 20);
	});

	test('stays bounded over many boots full of ever new values', () => {
		const engine = new Engine({
			version: 't',
			rules: [rule('r', { signals, needs: distinct('a', 'host', 2) })],
		});
		const story = new Story();
		for (let boot = 0; boot < 20; boot += 1) {
			story.boot();
			for (let second = 1; second < 200; second += 1)
				story.line('s.a', second, { host: `${boot}-${second}` });
		}
		for (const observation of story.observations) {
			engine.observe(observation);
			expect(engine.size).toBeLessThanOrEqual(512);
		}
	});

	test('merged occurrences still answer windows', () => {
		const story = new Story().boot().lines('s.a', 0, 10_000, 10);
		const fires = (needs: Condition): Confidence | undefined =>
			story.diagnose([rule('r', { signals, needs })], {}, { runsPerSignal: 8 }).causes[0]?.confidence;
		expect(fires(count('a', 1001))).toBe('certain');
		expect(fires(count('a', 3, 20))).toBe('certain');
		expect(fires(count('a', 4, 20))).not.toBe('certain');
	});

	test('may be asked at any time, and answers the same when asked again', () => {
		const story = new Story().boot().lines('s.a', 1, 50, 7).line('s.b', 60).lines('s.a', 70, 90, 5);
		const rules = [rule('r', { signals, needs: count('a', 2), resolvedBy: is('b') })];
		const { table, coverage, observations } = story;
		const context = { table, coverage, facts: new Map(), inputComplete: true };
		const once = new Engine({ version: 't', rules });
		const often = new Engine({ version: 't', rules });
		for (const observation of observations) {
			once.observe(observation);
			often.observe(observation);
			often.conclude(context);
		}
		expect(often.conclude(context)).toEqual(once.conclude(context));
		expect(often.conclude(context)).toEqual(often.conclude(context));
	});

	test('decodes nothing that no rule asks for', () => {
		const engine = new Engine({ version: 't', rules: [rule('r', { signals, needs: is('a') })] });
		const refuse = (): never => {
			throw new Error('decoded');
		};
		const [observation] = new Story().boot().line('s.other', 1).observations;
		if (observation === undefined) throw new Error('nothing said');
		engine.observe({ ...observation, messageText: refuse, stampText: refuse });
		expect(engine.size).toBe(0);
	});

	test('does not care in which order independent lines of one second were read', () => {
		const rules = [
			rule('both', { signals, needs: and(count('a', 2, 60), is('b')) }),
			rule('values', { signals, needs: distinct('c', 'host', 2, 60) }),
		];
		const event = fc.record({
			kind: fc.constantFrom('s.a', 's.b', 's.c', 's.d'),
			second: fc.integer({ min: 1, max: 200 }),
			host: fc.constantFrom('x', 'y', 'z'),
			shuffle: fc.nat(),
		});
		const told = (events: readonly { kind: string; second: number; host: string }[]): unknown => {
			const story = new Story().boot();
			for (const { kind, second, host } of events) story.line(kind, second, { host });
			story.line('s.end', 300);
			const { causes, clean } = story.diagnose(rules);
			return {
				clean,
				causes: causes.map(({ id, confidence: sure, count: lines, state, first, last }) => ({
					id,
					sure,
					lines,
					state,
					first: first.elapsed,
					last: last.elapsed,
				})),
			};
		};
		fc.assert(
			fc.property(fc.array(event, { maxLength: 30 }), (events) => {
				const bySecond = events.toSorted((one, other) => one.second - other.second);
				const shuffled = events.toSorted(
					(one, other) => one.second - other.second || one.shuffle - other.shuffle,
				);
				expect(sortedById(told(shuffled))).toEqual(sortedById(told(bySecond)));
			}),
		);
	});
});

describe('what a rule costs', () => {
	const rules = [
		rule('one', {
			signals: [sees('a', 's.a'), seesWhere('b', 's.b', 'n', { op: 'above', value: 5 })],
			needs: is('a'),
		}),
		rule('two', {
			signals: [sees('a', 's.a'), reads('t', 't', 'literal', 'x')],
			needs: or(is('a'), is('t')),
		}),
		rule('none', { signals: [sees('c', 's.c')], needs: is('c') }),
	];
	const story = new Story()
		.boot()
		.lines('s.a', 1, 3, 1)
		.line('s.b', 4, { n: 5 })
		.line('s.b', 5, { n: 6 })
		.line('t.y', 6, {}, { text: 'x' })
		.line('t.y', 7, {}, { text: 'y' });

	test('is counted: events that were compared, that matched, and what is kept of them', () => {
		expect(story.diagnose(rules).costs).toEqual([
			{ rule: 'one', tried: 5, found: 4, kept: 4 },
			{ rule: 'two', tried: 5, found: 4, kept: 4 },
			{ rule: 'none', tried: 0, found: 0, kept: 0 },
		]);
	});

	test('is the same however often the diagnosis is asked for', () => {
		const jumps = [rule('r', { signals: [sees('a', 'timeline.clock-jumped')], needs: is('a') })];
		const engine = new Engine({ version: 't', rules: jumps });
		const jumping = new Story().boot().line('s.a', 10).jump(100);
		const conclude = (): unknown =>
			engine.conclude({
				table: jumping.table,
				coverage: jumping.coverage,
				facts: new Map(),
				inputComplete: true,
			});
		expect(conclude()).toEqual(conclude());
	});

	test('is measured where a clock is given', () => {
		let now = 0;
		const { costs } = story.diagnose(rules, { clock: () => (now += 7) });
		expect(costs.map(({ milliseconds }) => milliseconds)).toEqual([7, 7, 7]);
	});
});

function sortedById(value: unknown): unknown {
	if (typeof value !== 'object' || value === null || !('causes' in value) || !Array.isArray(value.causes))
		return value;
	return { ...value, causes: value.causes.map((cause) => JSON.stringify(cause)).toSorted() };
}

function ofHost(host: string): { readonly kind: string; readonly host: string } {
	return { kind: 's.a', host };
}

function exactly(from: Place, to: Place): Elapsed {
	const seconds = to.reading - from.reading;
	return { lo: seconds, hi: seconds, likely: seconds };
}
