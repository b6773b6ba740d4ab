import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Elapsed, Place } from '@whydown/timeline';
import type { Condition } from './condition/ast.ts';
import type { Confidence } from './rule.ts';
import { Engine } from './engine.ts';
import {
	Story,
	and,
	count,
	distinct,
	fails,
	inFirst,
	is,
	notFollowedBy,
	notPrecededBy,
	or,
	reads,
	rule,
	sees,
	seesWhere,
	inTurn,
} from './testing/story.ts';

const signals = [sees('a', 's.a'), sees('b', 's.b'), sees('c', 's.c')];

/** `certain` when the condition holds, `likely` when it is only possible, `undefined` when it fails. */
function confidence(story: Story, needs: Condition): Confidence | undefined {
	const diagnosis = story.diagnose([rule('r', { signals, needs })]);
	return diagnosis.causes[0]?.confidence;
}

/** a at 100 s, b at 160 s, with the end of the boot at 1000 s. */
const aThenB = (): Story => new Story().boot().line('s.a', 100).line('s.b', 160).line('s.end', 1000);
const onlyA = (): Story => new Story().boot().line('s.a', 100).line('s.end', 1000);
const unknownBetween = (): Story =>
	new Story().boot().line('s.a', 100).unknownGap().line('s.b', 160).line('s.end', 1000);

describe('a condition', () => {
	test.each<[string, Story, Condition, Confidence | undefined]>([
		['signal', onlyA(), is('a'), 'certain'],
		['signal that is not there', onlyA(), is('b'), undefined],
		['and', aThenB(), and(is('a'), is('b')), 'certain'],
		['and with one part', onlyA(), and(is('a'), is('b')), undefined],
		['or', onlyA(), or(is('a'), is('b')), 'certain'],
		['or with none', onlyA(), or(is('c'), is('b')), undefined],
		['and takes the weakest', unknownBetween(), and(is('a'), inTurn('a', 'b', 120)), 'likely'],
		['or takes the strongest', unknownBetween(), or(is('a'), inTurn('a', 'b', 120)), 'certain'],
		['then', aThenB(), inTurn('a', 'b'), 'certain'],
		['then in the wrong order', aThenB(), inTurn('b', 'a'), undefined],
		['then within', aThenB(), inTurn('a', 'b', 60), 'certain'],
		['then within, too late', aThenB(), inTurn('a', 'b', 59), undefined],
		['then within, over an unknown gap', unknownBetween(), inTurn('a', 'b', 120), 'likely'],
		[
			'then within, over an unknown gap but too late anyway',
			unknownBetween(),
			inTurn('a', 'b', 30),
			undefined,
		],
		['not followed by', onlyA(), notFollowedBy('a', 'b'), 'certain'],
		['not followed by, but it is', aThenB(), notFollowedBy('a', 'b'), undefined],
		['not followed by within', aThenB(), notFollowedBy('a', 'b', 50), 'certain'],
		['not followed by within, but it is', aThenB(), notFollowedBy('a', 'b', 60), undefined],
		['not followed by within, over an unknown gap', unknownBetween(), notFollowedBy('a', 'b', 120), 'likely'],
		['not followed by within more than was read', onlyA(), notFollowedBy('a', 'b', 2000), 'likely'],
		['not followed by, in all that was read', onlyA(), notFollowedBy('a', 'b', 900), 'certain'],
		[
			'not followed by, of a source that is not covered',
			onlyA().covers('other', 0, 1000),
			notFollowedBy('a', 'b'),
			'likely',
		],
		['not preceded by', aThenB(), notPrecededBy('a', 'b'), 'certain'],
		['not preceded by, but it is', aThenB(), notPrecededBy('b', 'a'), undefined],
		['not preceded by within', aThenB(), notPrecededBy('b', 'a', 50), 'certain'],
		[
			'not preceded by, the beginning cut off',
			new Story().boot(false).line('s.a', 9),
			notPrecededBy('a', 'b'),
			'likely',
		],
		[
			'not preceded by within what is there',
			new Story().boot(false).line('s.a', 9),
			notPrecededBy('a', 'b', 9),
			'certain',
		],
		['in first', onlyA(), inFirst('a', 100), 'certain'],
		['in first, too late', onlyA(), inFirst('a', 99), undefined],
		['in first, the beginning cut off', new Story().boot(false).line('s.a', 9), inFirst('a', 100), 'likely'],
		[
			'in first, cut off and too late',
			new Story().boot(false).line('s.a', 200),
			inFirst('a', 100),
			undefined,
		],
	])('%s', (_, story, needs, expected) => {
		expect(confidence(story, needs)).toBe(expected);
	});

	test('counts inside a window', () => {
		const story = (): Story => new Story().boot().lines('s.a', 0, 40, 10).line('s.a', 5000);
		expect(confidence(story(), count('a', 6))).toBe('certain');
		expect(confidence(story(), count('a', 5, 40))).toBe('certain');
		expect(confidence(story(), count('a', 5, 39))).toBeUndefined();
		expect(confidence(story(), count('a', 6, 4000))).toBeUndefined();
		const gap = new Story().boot().line('s.a', 0).line('s.a', 10).unknownGap().line('s.a', 20);
		expect(confidence(gap, count('a', 3, 60))).toBe('likely');
	});

	test('takes only the occurrences of a full window', () => {
		const story = new Story().boot().lines('s.a', 0, 30, 10).line('s.a', 5000);
		const [cause] = story.diagnose([rule('r', { signals, needs: count('a', 3, 60) })]).causes;
		expect(cause?.count).toBe(4);
		expect(cause?.last.elapsed).toMatchObject({ lo: 30, hi: 30 });
	});

	test('counts different values inside a window, wherever the event carries the field', () => {
		const hosts = [fails('a', 'dns')];
		const story = new Story()
			.boot()
			.line('s.a', 0, { failure: { class: 'dns', reason: 'no-answer', host: 'one.example' } })
			.line('t.a', 30, { failure: { class: 'dns', reason: 'no-answer', host: 'one.example' } })
			.line('t.x', 60, { host: 'two.example', failure: { class: 'dns', reason: 'no-answer' } })
			.line('t.x', 65, { failure: { class: 'dns', reason: 'no-answer' } });
		const fires = (atLeast: number, within?: number): number =>
			story.diagnose([rule('r', { signals: hosts, needs: distinct('a', 'host', atLeast, within) })]).causes
				.length;
		expect(fires(2)).toBe(1);
		expect(fires(2, 30)).toBe(1);
		expect(fires(2, 29)).toBe(0);
		expect(fires(3)).toBe(0);
		expect(
			story.diagnose([rule('r', { signals: hosts, needs: distinct('a', 'failure.host', 2) })]).causes,
		).toEqual([]);
	});

	test('never matches across boots', () => {
		const story = new Story().boot().line('s.a', 10).boot().line('s.b', 10);
		expect(confidence(story, and(is('a'), is('b')))).toBeUndefined();
		expect(confidence(story, inTurn('a', 'b'))).toBeUndefined();
		expect(confidence(story, notFollowedBy('a', 'b'))).toBe('certain');
	});

	test('is asked for each peer apart; what names no peer concerns them all', () => {
		const needs = and(count('a', 2), is('b'));
		const rules = [rule('r', { signals, needs, groupBy: 'peer' })];
		const story = new Story()
			.boot()
			.line('s.a', 1, { peer: '192.0.2.1:443' })
			.line('s.a', 2, { peer: '192.0.2.2:443' })
			.line('s.a', 3, { failure: { class: 'connect', reason: 'refused', peer: '192.0.2.2:443' } })
			.line('s.b', 4);
		expect(story.diagnose(rules).causes.map(({ id }) => id)).toEqual(['r@boot-1+192.0.2.2:443']);
	});
});

describe('a signal', () => {
	test('tests fields', () => {
		const fires = (
			field: string,
			where: Parameters<typeof seesWhere>[3],
			fields: Record<string, unknown>,
		): boolean =>
			new Story()
				.boot()
				.line('s.a', 1, fields)
				.diagnose([rule('r', { signals: [seesWhere('a', 's.a', field, where)], needs: is('a') })]).causes
				.length > 0;
		expect(fires('n', { op: 'above', value: 5 }, { n: 6 })).toBe(true);
		expect(fires('n', { op: 'above', value: 5 }, { n: 5 })).toBe(false);
		expect(fires('n', { op: 'above', value: 5 }, { n: '6' })).toBe(false);
		expect(fires('n', { op: 'below', value: 5 }, { n: 4 })).toBe(true);
		expect(fires('n', { op: 'magnitude-above', value: 5 }, { n: -6 })).toBe(true);
		expect(fires('n', { op: 'magnitude-above', value: 5 }, { n: -5 })).toBe(false);
		expect(fires('n', { op: 'equals', value: 'x' }, { n: 'x' })).toBe(true);
		expect(fires('n', { op: 'equals', value: 'x' }, { n: ['w', 'x'] })).toBe(true);
		expect(fires('n', { op: 'in', values: ['x', 'y'] }, { n: 'y' })).toBe(true);
		expect(fires('n', { op: 'not-in', values: ['x', 'y'] }, { n: 'z' })).toBe(true);
		expect(fires('n', { op: 'not-in', values: ['x', 'y'] }, { n: 'y' })).toBe(false);
		expect(fires('n', { op: 'not-in', values: ['x', 'y'] }, {})).toBe(false);
		expect(fires('n', { op: 'present', value: true }, { n: 0 })).toBe(true);
		expect(fires('n', { op: 'present', value: false }, {})).toBe(true);
		expect(fires('m.n', { op: 'equals', value: 1 }, { m: { n: 1 } })).toBe(true);
		expect(fires('constructor', { op: 'present', value: true }, {})).toBe(false);
	});

	test('looks at the text of one source, whatever event it gave', () => {
		const pack = [
			rule('literal', { signals: [reads('a', 's', 'literal', 'is (gone)')], needs: is('a'), sources: ['s'] }),
			rule('pattern', {
				signals: [reads('a', 's', 'pattern', 'is \\(g.ne\\)$')],
				needs: is('a'),
				sources: ['s'],
			}),
		];
		const causes = (text: string, kind = 's.unrecognised'): readonly string[] =>
			new Story()
				.boot()
				.line(kind, 1, {}, { text })
				.diagnose(pack)
				.causes.map((cause) => cause.rule);
		expect(causes('it is (gone)')).toEqual(['literal', 'pattern']);
		expect(causes('it is (gone) now', 's.known')).toEqual(['literal']);
		expect(causes('it is (gne)')).toEqual([]);
		expect(causes('it is (gone)', 't.unrecognised')).toEqual([]);
		expect([...new Engine({ version: 't', rules: pack }).textSources]).toEqual(['s']);
		expect(
			new Engine({ version: 't', rules: [rule('r', { signals, needs: is('a') })] }).textSources.size,
		).toBe(0);
	});

	test('is asked for each unit apart: the one that the event speaks of, else the one that wrote it', () => {
		const rules = [rule('r', { signals: [sees('a', 's.a', 't.a')], needs: count('a', 2), groupBy: 'unit' })];
		const story = new Story()
			.boot()
			.line('s.a', 1, { unit: 'one.service' }, { unit: 'init.scope' })
			.line('s.a', 2, { unit: 'two.service' }, { unit: 'init.scope' })
			.line('t.a', 3, {}, { unit: 'two.service' });
		expect(story.diagnose(rules).causes.map(({ id }) => id)).toEqual(['r@boot-1+two.service']);
	});

	test('asks facts when the input has been read', () => {
		const rules = [
			rule('r', {
				signals: [seesWhere('a', 's.a', 'server', { op: 'not-in', values: { fact: 'dns.dhcpServers' } })],
				needs: is('a'),
			}),
		];
		const story = new Story().boot().line('s.a', 1, { server: '203.0.113.99' });
		const withServers = (...servers: string[]): Confidence | undefined =>
			story.diagnose(rules, { facts: new Map([['dns.dhcpServers', servers]]) }).causes[0]?.confidence;
		expect(withServers('192.0.2.53')).toBe('certain');
		expect(withServers('203.0.113.99')).toBeUndefined();
		expect(story.diagnose(rules).causes[0]?.confidence).toBe('likely');
	});

	test('sees the time line', () => {
		const rules = [
			rule('r', {
				signals: [seesWhere('back', 'timeline.clock-jumped', 'direction', { op: 'equals', value: 'back' })],
				needs: is('back'),
			}),
		];
		const jumped = (seconds: number, certainty: 'certain' | 'likely' = 'certain'): Confidence | undefined =>
			new Story().boot().line('s.x', 5).jump(seconds, certainty).diagnose(rules).causes[0]?.confidence;
		expect(jumped(-300)).toBe('certain');
		expect(jumped(-300, 'likely')).toBe('likely');
		expect(jumped(300)).toBeUndefined();
	});
});

describe('the engine', () => {
	test('asks for the events that its signals or the connectivity may show, and for no others', () => {
		const engine = new Engine({
			version: 't',
			rules: [rule('r', { signals: [sees('a', 's.a'), fails('f', 'dns')], needs: is('a') })],
		});
		expect(engine.asksFor({ kind: 's.a' })).toBe(true);
		expect(engine.asksFor({ kind: 's.x', failure: { class: 'dns', reason: 'no-answer' } })).toBe(true);
		expect(engine.asksFor({ kind: 's.x', failure: { class: 'connect', reason: 'refused' } })).toBe(false);
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
