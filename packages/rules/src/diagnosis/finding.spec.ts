import { describe, expect, test } from 'vitest';
import type { Rule } from '../rule.ts';
import { onlyFinding, signals } from '../testing/broken-rule.ts';
import { Story, and, is, or, rule, sees } from '../testing/story.ts';

describe('evidence', () => {
	test('shows the first line of each kind, the last, what adds to the picture, and what ended it', () => {
		const adding = rule('r', {
			signals: [...signals, sees('beside', 's.beside')],
			needs: or(is('bad'), is('shown')),
			resolvedBy: is('good'),
			contributes: ['beside'],
		});
		const story = new Story().boot().line('s.beside', 1).lines('s.bad', 10, 100, 10).line('s.good', 200);
		const { evidence } = onlyFinding(story.diagnose([adding]));
		expect(evidence.map(({ at, role, text }) => [at.line, role, text])).toEqual([
			[2, 'contributes', 's.beside said at 1'],
			[3, 'fired', 's.bad said at 10'],
			[4, 'fired', 's.bad said at 20'],
			[12, 'fired', 's.bad said at 100'],
			[13, 'resolved', 's.good said at 200'],
		]);
	});

	test('counts a line once, however many signals it shows', () => {
		const twice = rule('r', {
			signals: [sees('one', 's.bad'), sees('two', 's.bad', 's.worse')],
			needs: and(is('one'), is('two')),
		});
		expect(onlyFinding(new Story().boot().lines('s.bad', 1, 3, 1).diagnose([twice])).count).toBe(3);
	});
});

describe('the texts of a finding', () => {
	const slot = { signal: 'bad', field: 'server', otherwise: 'the server' };
	const told: Rule = {
		...rule('r', { signals, needs: is('bad'), resolvedBy: is('good') }),
		templates: {
			title: ['No answer from ', slot],
			summary: ['It runs ', { fact: 'os.version', otherwise: 'some system' }, '.'],
		},
	};
	const titleOf = (story: Story): string => onlyFinding(story.diagnose([told])).title;
	const bad = (...servers: readonly unknown[]): Story => {
		const story = new Story().boot();
		for (const [at, server] of servers.entries())
			story.line('s.bad', at + 1, server === undefined ? {} : { server });
		return story;
	};

	test('have the values that the lines tell, the latest first', () => {
		expect(titleOf(bad('192.0.2.1'))).toBe('No answer from 192.0.2.1');
		expect(titleOf(bad('a', 'b', 'a'))).toBe('No answer from a, b');
		expect(titleOf(bad('a', 'b', 'c', 'd', 'e'))).toBe('No answer from e, d and 3 more');
		expect(titleOf(bad(['a', 'b'], 7))).toBe('No answer from 7, a, b');
	});

	test('say it in words where no line tells a value', () => {
		expect(titleOf(bad(undefined))).toBe('No answer from the server');
		expect(titleOf(bad('\u0007 '))).toBe('No answer from the server');
	});

	test('tell the values of the latest episode only', () => {
		expect(titleOf(bad('a').line('s.good', 5).line('s.bad', 6, { server: 'b' }))).toBe('No answer from b');
	});

	test('name facts', () => {
		const summary = (facts: ReadonlyMap<string, string>): string =>
			onlyFinding(bad('a').diagnose([told], { facts })).summary;
		expect(summary(new Map())).toBe('It runs some system.');
		expect(summary(new Map([['os.version', '2.98.33']]))).toBe('It runs 2.98.33.');
	});

	test('let nothing of a log act on the reader, and no value go on for long', () => {
		expect(titleOf(bad('a\u001b[31m\u202eb\u0000'))).toBe('No answer from a[31mb');
		expect(titleOf(bad('x'.repeat(500)))).toBe(`No answer from ${'x'.repeat(80)}…`);
	});
});
