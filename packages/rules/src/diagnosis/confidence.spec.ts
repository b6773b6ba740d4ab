import { describe, expect, test } from 'vitest';
import type { Rule } from '../rule.ts';
import { onlyFinding, signals } from '../testing/broken-rule.ts';
import { Story, and, count, inTurn, is, notFollowedBy, or, rule, sees } from '../testing/story.ts';
import type { Diagnosis } from './diagnosis.ts';

describe('confidence', () => {
	const extra = [...signals, sees('more', 's.more'), sees('less', 's.less')];
	const confidence = (story: Story, draft: Partial<Parameters<typeof rule>[1]>): string | undefined =>
		story.diagnose([rule('r', { signals: extra, needs: is('bad'), ...draft })]).causes[0]?.confidence;
	const bad = (): Story => new Story().boot().line('s.bad', 10);

	test('is raised and lowered by what else is there', () => {
		expect(confidence(bad(), { base: 'likely' })).toBe('likely');
		expect(confidence(bad().line('s.more', 11), { base: 'likely', raisedBy: ['more'] })).toBe('certain');
		expect(confidence(bad(), { base: 'likely', raisedBy: ['more'] })).toBe('likely');
		expect(confidence(bad().line('s.less', 11), { base: 'likely', loweredBy: ['less'] })).toBe('possible');
		expect(
			confidence(bad().line('s.more', 11).line('s.less', 12), {
				base: 'certain',
				raisedBy: ['more'],
				loweredBy: ['less'],
			}),
		).toBe('certain');
	});

	test('an exclusion silences the rule; a possible one lowers it', () => {
		expect(confidence(bad().line('s.less', 11), { excludes: is('less') })).toBeUndefined();
		const excludes = notFollowedBy('less', 'more', 60);
		expect(confidence(bad().line('s.less', 11).line('s.end', 100), { excludes })).toBeUndefined();
		expect(confidence(bad().line('s.less', 11).line('s.end', 50), { excludes })).toBe('likely');
		expect(confidence(bad().line('s.less', 11).line('s.more', 12), { excludes })).toBe('certain');
	});

	test('an exclusion that is bound in time takes only the lines near to it', () => {
		const draft = { excludes: is('less'), excludesWithin: 60 };
		const lines = (...seconds: readonly number[]): Story => {
			const story = new Story().boot();
			for (const second of seconds) story.line('s.bad', second);
			return story;
		};
		expect(confidence(lines(10).line('s.less', 70), draft)).toBeUndefined();
		expect(confidence(lines(10).line('s.less', 71), draft)).toBe('certain');
		expect(confidence(new Story().boot().line('s.less', 10).line('s.bad', 70), draft)).toBeUndefined();
		expect(confidence(new Story().boot().line('s.less', 10).line('s.bad', 71), draft)).toBe('certain');
		const both = lines(10).line('s.less', 20).line('s.bad', 300);
		const [cause] = both.diagnose([rule('r', { signals: extra, needs: is('bad'), ...draft })]).causes;
		expect([cause?.count, cause?.first.line]).toEqual([1, 4]);
		expect(confidence(both, { ...draft, needs: count('bad', 2) })).toBeUndefined();
	});

	test('an exclusion lowers it where the input shows nobody who would say it', () => {
		const by = (excludes: Parameters<typeof rule>[1]['excludes']): Partial<Parameters<typeof rule>[1]> => ({
			signals: [...extra, sees('cause', 't.cause'), sees('end', 't.end')],
			...(excludes && { excludes }),
		});
		const excerpt = (): Story => bad().line('s.end', 20).covers('s', 0, 20);
		expect(confidence(excerpt(), by(is('cause')))).toBe('likely');
		expect(confidence(excerpt().covers('t', 0, 20), by(is('cause')))).toBe('certain');
		expect(confidence(excerpt(), by(or(is('less'), is('cause'))))).toBe('likely');
		expect(confidence(excerpt(), by(and(is('less'), is('cause'))))).toBe('certain');
		expect(confidence(excerpt(), by(and(is('bad'), is('cause'))))).toBe('likely');
		expect(confidence(excerpt(), by(inTurn('bad', 'cause', 60)))).toBe('likely');
		expect(confidence(excerpt(), by(notFollowedBy('cause', 'end', 60)))).toBe('likely');
		expect(confidence(excerpt(), { ...by(is('cause')), excludesWithin: 60 })).toBe('likely');
	});

	test('an exclusion lowers it where nobody knows whether it was near', () => {
		const draft = { excludes: is('less'), excludesWithin: 60 };
		expect(confidence(bad().unknownGap().line('s.less', 20), draft)).toBe('likely');
		expect(confidence(bad().line('s.less', 20).unknownGap().line('s.bad', 30), draft)).toBe('likely');
	});

	test('an exclusion that is bound in time takes nothing that must be absent', () => {
		const needs = notFollowedBy('bad', 'good', 60);
		const story = bad().line('s.good', 20).line('s.less', 75).line('s.end', 200);
		expect(confidence(story, { needs, excludes: is('less'), excludesWithin: 60 })).toBeUndefined();
	});

	test('is raised and lowered only by what is near, where that is asked', () => {
		const raised = { base: 'likely', raisedBy: ['more'], seenWithin: 60 } as const;
		expect(confidence(bad().line('s.more', 70), raised)).toBe('certain');
		expect(confidence(bad().line('s.more', 71), raised)).toBe('likely');
		const lowered = { base: 'likely', loweredBy: ['less'], seenWithin: 60 } as const;
		expect(confidence(bad().line('s.less', 70), lowered)).toBe('possible');
		expect(confidence(bad().line('s.less', 71), lowered)).toBe('likely');
	});

	test('falls where nobody knows whether the rule applies to the version, and the rule is silent where it does not', () => {
		const applies: Rule['applies'] = [
			{
				what: 'os',
				fact: 'os.version',
				ranges: [{ text: '>= 2.13', bounds: [{ op: '>=', version: '2.13' }] }],
			},
		];
		const rules = [rule('r', { signals: extra, needs: is('bad'), applies })];
		const withVersion = (version?: string): Diagnosis =>
			bad().diagnose(rules, { facts: new Map(version === undefined ? [] : [['os.version', version]]) });
		expect(onlyFinding(withVersion('2.98.33')).confidence).toBe('certain');
		expect(onlyFinding(withVersion()).confidence).toBe('likely');
		expect(onlyFinding(withVersion('rolling')).confidence).toBe('likely');
		const { causes, clean, notCheckable, notApplicable } = withVersion('2.12.7');
		expect([causes, clean, notCheckable]).toEqual([[], [], []]);
		expect(notApplicable).toEqual([{ rule: 'r', why: 'applies to os >= 2.13, and this is 2.12.7' }]);
	});

	test('falls by one step for each doubt', () => {
		const excludes = notFollowedBy('less', 'more', 60);
		expect(confidence(bad().line('s.less', 11).line('s.end', 50), { base: 'likely', excludes })).toBe(
			'possible',
		);
	});

	test('is never certain where time or coverage leave a doubt', () => {
		const doubtful = {
			needs: notFollowedBy('bad', 'good', 60),
			base: 'certain',
			raisedBy: ['more'],
		} as const;
		expect(confidence(bad().line('s.more', 11).line('s.end', 100), doubtful)).toBe('certain');
		expect(confidence(bad().line('s.more', 11), doubtful)).toBe('likely');
	});
});
