import { describe, expect, test } from 'vitest';
import type { Rule } from '../rule.ts';
import { Story, is, rule, sees } from '../testing/story.ts';

describe('the order of causes', () => {
	const see = (name: string, more: Partial<Parameters<typeof rule>[1]> = {}): Rule =>
		rule(name, {
			signals: [sees('bad', `${name}.bad`), sees('good', `${name}.good`)],
			needs: is('bad'),
			resolvedBy: is('good'),
			...more,
		});
	const order = (story: Story, ...rules: Rule[]): string[] =>
		story.diagnose(rules).causes.map((cause) => cause.rule);

	test('is state, then what must be repaired first, then severity, confidence and place', () => {
		const story = (): Story => new Story().boot().line('x.bad', 1).line('y.bad', 2);
		expect(order(story(), see('y'), see('x'))).toEqual(['x', 'y']);
		expect(order(story(), see('x', { base: 'likely' }), see('y'))).toEqual(['y', 'x']);
		expect(order(story(), see('x', { severity: 'warning' }), see('y', { base: 'likely' }))).toEqual([
			'y',
			'x',
		]);
		expect(order(story(), see('x', { severity: 'critical' }), see('y', { fixBefore: ['x'] }))).toEqual([
			'y',
			'x',
		]);
		expect(
			order(story().line('y.good', 3), see('x', { severity: 'warning' }), see('y', { fixBefore: ['x'] })),
		).toEqual(['x', 'y']);
		expect(order(story(), see('x', { fixBefore: ['y'] }), see('y', { fixBefore: ['x'] }))).toEqual([
			'x',
			'y',
		]);
	});

	test('asks what must be repaired first only among what is equally urgent', () => {
		const story = new Story().boot().line('x.bad', 1).line('y.bad', 2).line('y.good', 3).line('z.bad', 4);
		const rules = [see('x'), see('y', { fixBefore: ['x'] }), see('z', { severity: 'warning' })];
		expect(order(story, ...rules)).toEqual(['x', 'z', 'y']);
	});

	test('puts active before unknown before resolved before historical', () => {
		const story = new Story()
			.boot()
			.line('historical.bad', 1)
			.boot()
			.line('resolved.bad', 1)
			.line('resolved.good', 2)
			.line('unknown.bad', 3)
			.line('active.bad', 5000);
		const names = ['historical', 'resolved', 'unknown', 'active'];
		expect(order(story, ...names.map((name) => see(name)))).toEqual([
			'active',
			'unknown',
			'resolved',
			'historical',
		]);
	});
});
