import { describe, expect, test } from 'vitest';
import { Engine } from '../engine.ts';
import type { Confidence } from '../rule.ts';
import { Story, count, is, reads, rule, sees, seesWhere } from '../testing/story.ts';

const signals = [sees('a', 's.a'), sees('b', 's.b'), sees('c', 's.c')];

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
