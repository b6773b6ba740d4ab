import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	Story,
	and,
	count,
	fails,
	inTurn,
	is,
	newly,
	notFollowedBy,
	or,
	rule,
	sees,
	seesWhere,
} from '../testing/story.ts';
import type { Rule } from '../rule.ts';
import type { Diagnosis, Finding, State } from './diagnosis.ts';

const signals = [sees('bad', 's.bad'), sees('good', 's.good'), sees('shown', 'command.shown')];
const broken = rule('broken', { signals, needs: or(is('bad'), is('shown')), resolvedBy: is('good') });

function only(diagnosis: Diagnosis): Finding {
	const [finding, ...others] = [...diagnosis.causes, ...diagnosis.symptoms];
	if (finding === undefined || others.length > 0) throw new Error('There should be one finding');
	return finding;
}

describe('an episode', () => {
	test('ends where it is resolved, and another begins after that', () => {
		const story = new Story()
			.boot()
			.lines('s.bad', 10, 30, 10)
			.line('s.good', 40)
			.line('s.bad', 50)
			.line('s.end', 55);
		const { episodes, count: lines, first, last } = only(story.diagnose([broken]));
		expect(
			episodes.map((episode) => [episode.first.line, episode.last.line, episode.count, episode.state]),
		).toEqual([
			[2, 4, 3, 'resolved'],
			[6, 6, 1, 'active'],
		]);
		expect(episodes[0]?.ended?.at.line).toBe(5);
		expect([lines, first.line, last.line]).toEqual([4, 2, 6]);
	});

	test('ends with a silence of more than half an hour', () => {
		const episodes = (pause: number): number =>
			only(
				new Story()
					.boot()
					.line('s.bad', 10)
					.line('s.bad', 10 + pause)
					.diagnose([broken]),
			).episodes.length;
		expect(episodes(1800)).toBe(1);
		expect(episodes(1801)).toBe(2);
	});

	test('goes on when its lines come rarely anyway', () => {
		const story = new Story().boot().lines('s.bad', 0, 12_000, 3000).line('s.bad', 20_000);
		expect(only(story.diagnose([broken])).episodes).toHaveLength(1);
		expect(only(story.line('s.bad', 60_000).diagnose([broken])).episodes).toHaveLength(2);
	});

	test('does not end in a silence whose length nobody knows', () => {
		const story = new Story().boot().line('s.bad', 10).unknownGap().line('s.bad', 20);
		expect(only(story.diagnose([broken])).episodes).toHaveLength(1);
	});

	test('that lasts goes on until its end is seen, where the input would show it', () => {
		const pack = (end: string): readonly Rule[] => [
			rule('broken', {
				signals: [...signals.slice(0, 1), sees('good', end)],
				needs: is('bad'),
				resolvedBy: is('good'),
				lasts: true,
			}),
		];
		const story = new Story().boot().line('s.bad', 10).line('s.end', 50_000);
		expect(only(story.diagnose(pack('s.good'))).state).toBe('active');
		const blind = new Story().boot().line('s.bad', 10).line('s.end', 50_000).covers('s', 0, 50_000);
		expect(only(blind.diagnose(pack('t.good'))).state).toBe('unknown');
		expect(only(story.line('s.good', 50_001).diagnose(pack('s.good'))).state).toBe('resolved');
	});

	test('may be over after two minutes, where the input would not have shown its end', () => {
		const pack = [
			rule('broken', {
				signals: [...signals.slice(0, 1), sees('good', 't.good')],
				needs: is('bad'),
				resolvedBy: is('good'),
			}),
		];
		const story = (silence: number): Story =>
			new Story()
				.boot()
				.line('s.bad', 10)
				.line('s.end', 10 + silence);
		const blind = (silence: number): State =>
			only(
				story(silence)
					.covers('s', 0, 10 + silence)
					.diagnose(pack),
			).state;
		expect([blind(120), blind(121)]).toEqual(['active', 'unknown']);
		const seen = (silence: number): State => only(story(silence).diagnose(pack)).state;
		expect([seen(600), seen(601)]).toEqual(['active', 'unknown']);
	});

	test('is confirmed, not followed, by the output of a command', () => {
		const story = new Story()
			.boot()
			.line('s.bad', 10)
			.line('command.shown', 90_000, {}, { fromCommand: true });
		const { episodes, state } = only(story.diagnose([broken]));
		expect(episodes).toHaveLength(1);
		expect(state).toBe('active');
	});

	test('may be resolved by what begins with its last line', () => {
		const repaired = rule('r', { signals, needs: is('bad'), resolvedBy: inTurn('bad', 'good', 60) });
		const story = (second: number): Story =>
			new Story().boot().line('s.bad', 10).line('s.good', second).line('s.end', 100);
		expect(only(story(70).diagnose([repaired])).state).toBe('resolved');
		expect(only(story(71).diagnose([repaired])).state).toBe('active');
	});

	test('may be resolved by a value that was not there before', () => {
		const renewed = rule('r', { signals, needs: is('bad'), resolvedBy: newly('good', 'server') });
		const state = (before: string | undefined, after: string, startsAtBeginning = true): State => {
			const story = new Story().boot(startsAtBeginning);
			if (before !== undefined) story.line('s.good', 5, { server: before });
			return only(story.line('s.bad', 10).line('s.good', 20, { server: after }).diagnose([renewed])).state;
		};
		expect(state('a', 'b')).toBe('resolved');
		expect(state('a', 'a')).toBe('active');
		expect(state(undefined, 'a')).toBe('resolved');
		// Where the beginning is cut off, the first value that is told may have been there.
		expect(state(undefined, 'a', false)).toBe('unknown');
		expect(state('a', 'b', false)).toBe('resolved');
	});

	test('is not resolved by its own last line', () => {
		const same = rule('r', {
			signals: [sees('bad', 's.bad'), sees('any', 's.bad', 's.good')],
			needs: is('bad'),
			resolvedBy: is('any'),
		});
		const story = new Story().boot().line('s.bad', 10);
		expect(only(story.diagnose([same])).state).toBe('active');
		expect(only(story.line('s.good', 11).diagnose([same])).state).toBe('resolved');
	});

	test('needs all parts of an `and` after its last line to be resolved', () => {
		const both = rule('r', {
			signals: [...signals, sees('better', 's.better')],
			needs: is('bad'),
			resolvedBy: and(is('good'), is('better')),
		});
		const story = (): Story => new Story().boot().line('s.good', 5).line('s.bad', 10).line('s.better', 20);
		expect(only(story().diagnose([both])).state).toBe('active');
		const resolved = only(story().line('s.good', 30).diagnose([both]));
		expect(resolved.state).toBe('resolved');
		expect(resolved.episodes[0]?.ended?.at.line).toBe(5);
	});
});

describe('very many episodes', () => {
	const flapping = (times: number): Finding => {
		const story = new Story().boot();
		for (let at = 0; at < times; at += 1) story.line('s.bad', at * 10).line('s.good', at * 10 + 5);
		return only(story.diagnose([broken]));
	};

	test('are told by the first and the last few, and counted', () => {
		const { episodes, episodesLeftOut, count: lines, last } = flapping(300);
		expect(episodes.map(({ first }) => first.line)).toEqual([
			...[0, 1, 2, 3, 4].map((at) => 2 + at * 2),
			...Array.from({ length: 15 }, (_, at) => 2 + (285 + at) * 2),
		]);
		expect([episodesLeftOut, lines, last.line]).toEqual([280, 300, 600]);
	});

	test('are all told up to twenty', () => {
		expect(flapping(20).episodes).toHaveLength(20);
		expect(flapping(20)).not.toHaveProperty('episodesLeftOut');
	});

	test('hang under the cause that was there by then, and the rest under none', () => {
		const whole = rule('whole', {
			signals: [sees('down', 's.down'), sees('up', 's.up')],
			needs: is('down'),
			resolvedBy: is('up'),
			explains: ['broken'],
		});
		const story = new Story().boot();
		for (let at = 0; at < 60; at += 1) {
			if (at === 30) story.line('s.down', 3000);
			story.line('s.bad', at * 100).line('s.good', at * 100 + 5);
		}
		const { causes, symptoms } = story.line('s.end', 9000).diagnose([whole, broken]);
		expect(causes.map(({ id, count: lines }) => [id, lines])).toEqual([
			['whole@boot-1', 1],
			['broken@boot-1', 29],
		]);
		expect(symptoms.map(({ id, count: lines, explainedBy }) => [id, lines, explainedBy])).toEqual([
			['broken@boot-1.2', 31, ['whole@boot-1']],
		]);
	});
});

describe('a state', () => {
	const state = (story: Story, rules: readonly Rule[] = [broken]): State => only(story.diagnose(rules)).state;

	test.each<[string, State, Story]>([
		['the last line is near the end', 'active', new Story().boot().line('s.bad', 10).line('s.end', 610)],
		['the last line is long ago', 'unknown', new Story().boot().line('s.bad', 10).line('s.end', 611)],
		['its lines come rarely', 'active', new Story().boot().lines('s.bad', 0, 4000, 1000).line('s.end', 6900)],
		[
			'its lines come rarely, but not that rarely',
			'unknown',
			new Story().boot().lines('s.bad', 0, 4000, 1000).line('s.end', 7100),
		],
		[
			'the end is an unknown time away',
			'unknown',
			new Story().boot().line('s.bad', 10).unknownGap().line('s.end', 20),
		],
		['it was resolved', 'resolved', new Story().boot().line('s.bad', 10).line('s.good', 11)],
		['what resolves it came before', 'active', new Story().boot().line('s.good', 9).line('s.bad', 10)],
		['the last boot is clean', 'historical', new Story().boot().line('s.bad', 10).boot().line('s.end', 10)],
		[
			'it was resolved and the last boot is clean',
			'historical',
			new Story().boot().line('s.bad', 10).line('s.good', 11).boot().line('s.end', 10),
		],
		[
			'the last boot is not shown',
			'unknown',
			new Story().boot().line('s.bad', 10).covers('*', 0, 10).boot().line('s.end', 10),
		],
		[
			'the last boot is not shown, but it was resolved',
			'resolved',
			new Story().boot().line('s.bad', 10).line('s.good', 11).covers('*', 0, 11).boot().line('s.end', 10),
		],
		[
			'it came back in the last boot',
			'active',
			new Story().boot().line('s.bad', 10).line('s.good', 11).boot().line('s.bad', 10),
		],
		[
			'recovery in another boot is none',
			'active',
			new Story().boot().line('s.good', 10).boot().line('s.bad', 10),
		],
		[
			'nothing says how long the source is shown',
			'unknown',
			new Story().boot().line('s.bad', 10).covers('other', 0, 20),
		],
		[
			'a command shows it',
			'active',
			new Story().boot().line('command.shown', 10, {}, { fromCommand: true }).covers('other', 0, 20),
		],
		[
			'a command shows it after it was resolved',
			'active',
			new Story()
				.boot()
				.line('s.bad', 1)
				.line('s.good', 2)
				.line('command.shown', 10, {}, { fromCommand: true }),
		],
	])('when %s: %s', (_, expected, story) => {
		expect(state(story)).toBe(expected);
	});

	test('is unknown where the recovery is only possible', () => {
		const lasting = rule('r', { signals, needs: is('bad'), resolvedBy: notFollowedBy('good', 'bad', 300) });
		const story = new Story().boot().line('s.bad', 10).line('s.good', 20).line('s.end', 100);
		expect(state(story, [lasting])).toBe('unknown');
		expect(state(story.line('s.end', 400), [lasting])).toBe('resolved');
	});

	test('of a finding is that of its latest episode', () => {
		const story = new Story().boot().line('s.bad', 10).boot().line('s.bad', 5).line('s.good', 6);
		const finding = only(story.diagnose([broken]));
		expect(finding.id).toBe('broken@boot-2');
		expect(finding.episodes.map((episode) => episode.state)).toEqual(['unknown', 'resolved']);
		expect(finding.state).toBe('resolved');
	});
});

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
		expect(only(withVersion('2.98.33')).confidence).toBe('certain');
		expect(only(withVersion()).confidence).toBe('likely');
		expect(only(withVersion('rolling')).confidence).toBe('likely');
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

describe('the forest of causes', () => {
	const see = (name: string): Parameters<typeof rule>[1] => ({
		signals: [sees('bad', `${name}.bad`), sees('good', `${name}.good`)],
		needs: is('bad'),
		resolvedBy: is('good'),
	});
	const rules = [
		rule('dns', { ...see('dns'), explains: ['clock', 'vpn'] }),
		rule('clock', { ...see('clock'), explains: ['tls'] }),
		rule('tls', { ...see('tls'), explains: ['vpn'], role: 'symptom' }),
		rule('vpn', { ...see('vpn'), role: 'symptom' }),
	];
	const tree = (story: Story, pack: readonly Rule[] = rules): Record<string, readonly string[]> => {
		const { causes, symptoms } = story.diagnose(pack);
		for (const cause of causes) expect(cause.explainedBy).toEqual([]);
		for (const finding of [...causes, ...symptoms]) {
			for (const id of finding.explains) {
				expect(symptoms.find((symptom) => symptom.id === id)?.explainedBy).toContain(finding.id);
			}
		}
		return Object.fromEntries([...causes, ...symptoms].map(({ id, explainedBy }) => [id, explainedBy]));
	};

	test('hangs chains of symptoms under their causes', () => {
		const story = new Story()
			.boot()
			.line('dns.bad', 1)
			.line('clock.bad', 20)
			.line('tls.bad', 30)
			.line('vpn.bad', 40);
		expect(tree(story)).toEqual({
			'dns@boot-1': [],
			'clock@boot-1': ['dns@boot-1'],
			'tls@boot-1': ['clock@boot-1'],
			'vpn@boot-1': ['dns@boot-1', 'tls@boot-1'],
		});
	});

	test('lets a symptom begin until the lag after the cause ended', () => {
		const after = (pause: number): readonly string[] | undefined =>
			tree(
				new Story()
					.boot()
					.line('clock.bad', 1)
					.line('clock.good', 10)
					.line('tls.bad', 10 + pause),
			)['tls@boot-1'];
		expect(after(120)).toEqual(['clock@boot-1']);
		expect(after(121)).toEqual([]);
	});

	test('lets a cause show up to the lag later than its symptom', () => {
		const before = (pause: number): readonly string[] | undefined =>
			tree(
				new Story()
					.boot()
					.line('tls.bad', 100)
					.line('clock.bad', 100 + pause),
			)['tls@boot-1'];
		expect(before(120)).toEqual(['clock@boot-1']);
		expect(before(121)).toEqual([]);
	});

	test('takes a cause for older where what shows it has only begun', () => {
		const story = (shownFrom: number): Story =>
			new Story()
				.boot()
				.line('tls.bad', 100)
				.line('s.x', shownFrom)
				.line('clock.bad', 600)
				.covers('tls', 0, 600)
				.covers('clock', shownFrom, 600);
		expect(tree(story(541))['tls@boot-1']).toEqual(['clock@boot-1']);
		expect(tree(story(540))['tls@boot-1']).toEqual([]);
	});

	test('joins where the time between is unknown', () => {
		const story = new Story()
			.boot()
			.line('clock.bad', 1)
			.line('clock.good', 10)
			.unknownGap()
			.line('tls.bad', 400);
		expect(tree(story)['tls@boot-1']).toEqual([]);
		const near = new Story()
			.boot()
			.line('clock.bad', 1)
			.line('clock.good', 10)
			.unknownGap()
			.line('tls.bad', 20);
		expect(tree(near)['tls@boot-1']).toEqual(['clock@boot-1']);
	});

	test('never joins boots', () => {
		const story = new Story().boot().line('clock.bad', 1).boot().line('tls.bad', 2);
		expect(tree(story)['tls@boot-2']).toEqual([]);
		expect(tree(story.line('clock.bad', 3))['tls@boot-2']).toEqual(['clock@boot-2']);
	});

	test('does not let the fault of yesterday swallow that of today', () => {
		const story = new Story()
			.boot()
			.line('clock.bad', 1)
			.line('tls.bad', 10)
			.line('clock.good', 20)
			.line('tls.good', 21)
			.line('tls.bad', 86_400);
		const { causes, symptoms } = story.diagnose(rules);
		expect(causes.map(({ id, state, count: lines }) => [id, state, lines])).toEqual([
			['tls@boot-1', 'active', 1],
			['clock@boot-1', 'resolved', 1],
		]);
		expect(symptoms.map(({ id, state, explainedBy }) => [id, state, explainedBy])).toEqual([
			['tls@boot-1.2', 'resolved', ['clock@boot-1']],
		]);
	});

	test('does not let a cause that is over hide a symptom that goes on', () => {
		const goingOnAt = (second: number): readonly string[] | undefined =>
			tree(
				new Story()
					.boot()
					.line('clock.bad', 1)
					.line('tls.bad', 10)
					.line('clock.good', 20)
					.line('tls.bad', second),
			)['tls@boot-1'];
		expect(goingOnAt(140)).toEqual(['clock@boot-1']);
		expect(goingOnAt(141)).toEqual([]);
	});

	test('does not call a symptom active that was not seen again after its cause ended', () => {
		const stateAfter = (...seconds: readonly number[]): string | undefined => {
			const story = new Story().boot().line('clock.bad', 1).line('tls.bad', 10).line('clock.good', 20);
			for (const second of seconds) story.line('tls.bad', second);
			return story.diagnose(rules).symptoms.find(({ id }) => id === 'tls@boot-1')?.state;
		};
		expect(stateAfter()).toBe('unknown');
		expect(stateAfter(25)).toBe('active');
	});

	test('takes a silence for as long as it seems, though a jump may hide in it', () => {
		const night = { lo: 0, hi: 36_000, likely: 36_000 };
		const story = new Story()
			.boot()
			.line('clock.bad', 1)
			.line('tls.bad', 10)
			.line('clock.good', 20)
			.unknownGap(night)
			.line('tls.bad', 30);
		expect(tree(story)).toEqual({ 'clock@boot-1': [], 'tls@boot-1': [], 'tls@boot-1.2': ['clock@boot-1'] });
	});

	test('keeps independent causes apart', () => {
		const story = new Story().boot().line('clock.bad', 1).line('disk.bad', 2).line('tls.bad', 3);
		const { causes } = story.diagnose([...rules, rule('disk', see('disk'))]);
		expect(causes.map(({ id }) => id)).toEqual(['clock@boot-1', 'disk@boot-1']);
	});

	test('shows a symptom that nothing explains as a cause, with less confidence', () => {
		const lone = new Story().boot().line('vpn.bad', 1).diagnose(rules).causes[0];
		expect([lone?.id, lone?.confidence]).toEqual(['vpn@boot-1', 'likely']);
		const explained = new Story().boot().line('dns.bad', 1).line('vpn.bad', 1).diagnose(rules).symptoms[0];
		expect([explained?.id, explained?.confidence]).toEqual(['vpn@boot-1', 'certain']);
	});

	test('counts of a symptom only the lines inside of the cause, at any depth', () => {
		const story = new Story().boot().line('clock.bad', 800);
		for (let second = 850; second <= 1450; second += 100) {
			story.line('tls.bad', second);
			if (second === 950) story.line('vpn.bad', 960).line('clock.good', 1000);
			if (second === 1350) story.line('vpn.bad', 1360);
		}
		story.line('tls.good', 1460).line('vpn.good', 1470).line('s.end', 1500);
		const { causes, symptoms } = story.diagnose([
			rule('clock', { ...see('clock'), explains: ['tls'] }),
			rule('tls', { ...see('tls'), explains: ['vpn'] }),
			rule('vpn', see('vpn')),
		]);
		const clock = causes.find(({ id }) => id === 'clock@boot-1');
		// Two minutes after its end still belong to the cause, on each edge.
		expect(clock?.linesExplained).toEqual({ 'tls@boot-1': 3, 'vpn@boot-1': 1 });
		expect(symptoms.map(({ id, count: lines }) => [id, lines])).toEqual([
			['tls@boot-1', 7],
			['vpn@boot-1', 2],
		]);
	});

	test('has roots even where rules explain each other', () => {
		const circle = [
			rule('one', { ...see('one'), explains: ['two'] }),
			rule('two', { ...see('two'), explains: ['one'] }),
		];
		const story = new Story().boot().line('one.bad', 1).line('two.bad', 2);
		expect(tree(story, circle)).toEqual({ 'one@boot-1': [], 'two@boot-1': ['one@boot-1'] });
	});

	test('ends a cause that does not say how it is resolved with a silence', () => {
		const pack = [
			rule('spike', { signals: [sees('bad', 'spike.bad')], needs: is('bad'), explains: ['tls'] }),
			rule('tls', see('tls')),
		];
		const story = (second: number): Story =>
			new Story().boot().line('spike.bad', 1).line('tls.bad', second).line('s.end', second);
		expect(tree(story(100), pack)['tls@boot-1']).toEqual(['spike@boot-1']);
		expect(tree(story(1900), pack)['tls@boot-1']).toEqual([]);
	});

	test('always has a root for everything it explains', () => {
		const kinds = ['dns', 'clock', 'tls', 'vpn'].flatMap((name) => [`${name}.bad`, `${name}.good`]);
		const line = fc.record({
			kind: fc.constantFrom(...kinds),
			pause: fc.integer({ min: 0, max: 3000 }),
			reboot: fc.nat(9),
		});
		fc.assert(
			fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
				const story = new Story().boot();
				let second = 0;
				let said = 0;
				for (const { kind, pause, reboot } of lines) {
					if (reboot === 0) {
						story.boot();
						second = 0;
					}
					second += pause;
					story.line(kind, second);
					if (kind.endsWith('.bad')) said += 1;
				}
				const { causes, symptoms } = story.diagnose(rules);
				tree(story);
				expect([...causes, ...symptoms].reduce((sum, finding) => sum + finding.count, 0)).toBe(said);
				expect(new Set([...causes, ...symptoms].map(({ id }) => id)).size).toBe(
					causes.length + symptoms.length,
				);
				const byId = new Map([...causes, ...symptoms].map((finding) => [finding.id, finding]));
				for (const { explains, linesExplained } of byId.values()) {
					for (const id of explains) expect(linesExplained[id]).toBeGreaterThan(0);
					for (const [id, inside] of Object.entries(linesExplained)) {
						expect(inside).toBeLessThanOrEqual(byId.get(id)?.count ?? 0);
					}
				}
				const rooted = new Set(causes.map(({ id }) => id));
				for (let left = symptoms; left.length > 0;) {
					const found = left.filter(({ explainedBy }) => explainedBy.some((id) => rooted.has(id)));
					expect(found).not.toEqual([]);
					for (const { id } of found) rooted.add(id);
					left = left.filter((finding) => !found.includes(finding));
				}
			}),
		);
	});
});

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

describe('what could not be checked', () => {
	const why = (story: Story, checked: Rule, inputComplete = true): string | undefined => {
		const { notCheckable, clean } = story.diagnose([checked], { inputComplete });
		expect(notCheckable.length + clean.length).toBe(1);
		return notCheckable[0]?.why;
	};
	const alternatives = rule('r', {
		signals: [sees('a', 'one.a'), sees('b', 'two.b')],
		needs: or(is('a'), is('b')),
	});
	const both = rule('r', { signals: [sees('a', 'one.a'), sees('b', 'two.b')], needs: and(is('a'), is('b')) });
	const shown = (...sources: string[]): Story =>
		sources.reduce((story, source) => story.covers(source, 0, 5), new Story().boot().line('s.x', 5));

	test('is clean where the input would have shown it', () => {
		expect(why(shown('*'), both)).toBeUndefined();
		expect(why(shown('one', 'two'), both)).toBeUndefined();
		expect(why(shown('one'), alternatives)).toBeUndefined();
	});

	test('says which source lacks', () => {
		expect(why(shown('other'), alternatives)).toBe('no lines of one in this input');
		expect(why(shown('one'), both)).toBe('no lines of two in this input');
		expect(why(shown('other'), both)).toBe('no lines of one in this input; no lines of two in this input');
	});

	test('does not say of a source whose lines it shows as evidence that there are none', () => {
		const stray = shown('other').line('one.a', 5);
		expect(why(stray, both)).toBe('too few lines of one in this input; no lines of two in this input');
	});

	test('wants the last boot, and more than an empty section', () => {
		expect(why(shown('one').boot().line('s.x', 1).covers('s', 0, 1), alternatives)).toBe(
			'no lines of one in the last boot',
		);
		const empty = new Story().boot().line('s.x', 5).covers('one', 0, 5, 0, 'its section is empty');
		expect(why(empty, alternatives)).toBe('no lines of one: its section is empty');
	});

	test('is everything in an empty journal, and whatever is silent in a cut one', () => {
		expect(new Story().diagnose([both]).notCheckable).toEqual([
			{ rule: 'r', why: 'the input has no journal entries' },
		]);
		expect(why(shown('*'), both, false)).toBe('the input could not be read whole');
	});

	test('is what asks by how much the clock jumped, where nobody tells', () => {
		const back = (field: string, test: Parameters<typeof seesWhere>[3]): Rule =>
			rule('r', { signals: [seesWhere('a', 'timeline.clock-jumped', field, test)], needs: is('a') });
		const story = new Story().boot().line('s.x', 10).jump(undefined);
		const open = [{ rule: 'r', why: 'nobody tells by how much the clock jumped in line 2' }];
		const unchecked = (asked: Rule, told = story): unknown => told.diagnose([asked]).notCheckable;
		expect(unchecked(back('seconds', { op: 'below', value: -60 }))).toEqual(open);
		expect(unchecked(back('direction', { op: 'equals', value: 'back' }))).toEqual(open);
		expect(unchecked(back('certainty', { op: 'equals', value: 'possible' }))).toEqual([]);
		expect(unchecked(back('seconds', { op: 'present', value: true }))).toEqual([]);
		const measured = new Story().boot().line('s.x', 10).jump(100);
		expect(unchecked(back('seconds', { op: 'below', value: -60 }), measured)).toEqual([]);
		const earlier = new Story().boot().line('s.x', 10).jump(undefined).boot();
		expect(unchecked(back('seconds', { op: 'below', value: -60 }), earlier)).toEqual([]);
	});

	test('takes the output of a command for what it is: the end of the last boot', () => {
		const asks = rule('r', {
			signals: [seesWhere('a', 'command.told', 'ok', { op: 'equals', value: false })],
			needs: is('a'),
		});
		const told = (story: Story): Story => story.line('command.told', 9, { ok: true }, { fromCommand: true });
		expect(why(shown('one'), asks)).toBe('no lines of command in this input');
		expect(why(told(shown('one')), asks)).toBeUndefined();
	});

	test('knows the time line wherever anything is shown, and failures by the sources the rule names', () => {
		const jumps = rule('r', { signals: [sees('a', 'timeline.clock-jumped')], needs: is('a') });
		expect(why(shown('one'), jumps)).toBeUndefined();
		const failures = rule('r', {
			signals: [fails('a', 'dns')],
			needs: count('a', 2),
			sources: ['one', 'two'],
		});
		expect(why(shown('two'), failures)).toBeUndefined();
		expect(why(shown('three'), failures)).toBe('no lines of one in this input');
	});
});

describe('evidence', () => {
	test('shows the first line of each kind, the last, what adds to the picture, and what ended it', () => {
		const adding = rule('r', {
			signals: [...signals, sees('beside', 's.beside')],
			needs: or(is('bad'), is('shown')),
			resolvedBy: is('good'),
			contributes: ['beside'],
		});
		const story = new Story().boot().line('s.beside', 1).lines('s.bad', 10, 100, 10).line('s.good', 200);
		const { evidence } = only(story.diagnose([adding]));
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
		expect(only(new Story().boot().lines('s.bad', 1, 3, 1).diagnose([twice])).count).toBe(3);
	});
});

describe('connectivity', () => {
	test.each([
		[
			'online',
			['openvpn.restarting', 'supervisor.state-report-failed', 'openvpn.up', 'supervisor.state-reported'],
		],
		['heartbeat-only', ['openvpn.up', 'supervisor.state-reported', 'openvpn.restarting']],
		['vpn-only', ['openvpn.up', 'supervisor.state-reported', 'supervisor.state-report-failed']],
		['offline', ['openvpn.restarting', 'supervisor.state-report-failed']],
		['heartbeat-only', ['openvpn.up', 'supervisor.state-reported', 'openvpn.exiting']],
		['vpn-only', ['openvpn.up', 'supervisor.state-reported', 'supervisor.target-state-failed']],
		['unknown', ['openvpn.up']],
		['unknown', ['supervisor.state-reported']],
		['unknown', []],
	])('%s', (expected, kinds) => {
		const story = new Story().boot().line('openvpn.up', 1).line('supervisor.state-reported', 2).boot();
		for (const [second, kind] of kinds.entries()) story.line(kind, second);
		const { connectivity } = story.diagnose([]);
		expect(connectivity.state).toBe(expected);
		const speaking = kinds.findLast((kind) => kind.startsWith('openvpn'));
		const first = connectivity.evidence.find(({ kind }) => !kind.startsWith('supervisor'));
		expect(first?.kind).toBe(speaking);
	});

	test('is VPN only where the supervisor, or its engine, is gone and says nothing of it', () => {
		const gone = rule('engine-killed', {
			signals: [sees('killed', 'systemd.process-exited'), sees('back', 'systemd.started')],
			needs: is('killed'),
			resolvedBy: is('back'),
		});
		const story = new Story()
			.boot()
			.line('openvpn.up', 1)
			.line('supervisor.state-reported', 2)
			.line('systemd.process-exited', 60);
		const { connectivity } = story.diagnose([gone]);
		expect([connectivity.state, connectivity.evidence.map(({ kind }) => kind)]).toEqual([
			'vpn-only',
			['openvpn.up', 'systemd.process-exited'],
		]);
		// What came back has not reported yet, and was not heard to fail either: the last word counts.
		expect(story.line('systemd.started', 70).diagnose([gone]).connectivity.state).toBe('online');
	});

	test('is VPN only where the health check says that the API was not reached for long', () => {
		const story = (text: string): Story =>
			new Story()
				.boot()
				.line('openvpn.up', 1)
				.line('supervisor.state-reported', 2)
				.line('supervisor.healthcheck-failed', 900, { text });
		const late = 'Device has not fetched target state within appUpdatePollInterval limit';
		expect(story(late).diagnose([]).connectivity.state).toBe('vpn-only');
		expect(story('').diagnose([]).connectivity.state).toBe('online');
	});

	test('knows a VPN client that the service manager calls stopped', () => {
		const story = (activeState: string): Story =>
			new Story()
				.boot()
				.line('openvpn.up', 1)
				.line('supervisor.state-reported', 2)
				.line('systemctl-status.unit', 60, { unit: 'openvpn.service', activeState }, { fromCommand: true });
		expect(story('failed').diagnose([]).connectivity.state).toBe('heartbeat-only');
		expect(story('active').diagnose([]).connectivity.state).toBe('online');
	});

	const stopped = { signal: 'SIGTERM', source: 'hard' };
	const running = (): Story => new Story().boot().line('openvpn.up', 1).line('supervisor.state-reported', 2);

	test.each<[string, string, string, Story]>([
		[
			'what went on before an orderly shutdown',
			'online',
			'systemd.shutting-down',
			running().line('openvpn.exiting', 1000, stopped).line('systemd.shutting-down', 1100),
		],
		[
			'the same where the last line is that a target was reached',
			'online',
			'systemd.target-reached',
			running()
				.line('openvpn.exiting', 1000, stopped)
				.line('supervisor.state-report-failed', 1001)
				.line('systemd.target-reached', 1002, { unit: 'shutdown.target', description: 'System Shutdown' }),
		],
		[
			'an outage before the shutdown',
			'heartbeat-only',
			'systemd.shutting-down',
			running()
				.line('openvpn.restarting', 900)
				.line('openvpn.exiting', 1000, stopped)
				.line('systemd.shutting-down', 1001),
		],
		[
			'a client that was stopped long before the shutdown',
			'heartbeat-only',
			'systemd.shutting-down',
			running().line('openvpn.exiting', 1000, stopped).line('systemd.shutting-down', 1181),
		],
		[
			'a client that gave up by itself',
			'heartbeat-only',
			'systemd.shutting-down',
			running()
				.line('openvpn.exiting', 1000, { signal: 'SIGTERM', source: 'soft' })
				.line('systemd.shutting-down', 1001),
		],
		[
			'a client that was stopped and stayed so',
			'heartbeat-only',
			'supervisor.state-reported',
			running().line('openvpn.exiting', 1000, stopped),
		],
		[
			'a client that was stopped and started again',
			'online',
			'supervisor.state-reported',
			running().line('openvpn.exiting', 1000, stopped).line('openvpn.up', 1002),
		],
		[
			'another target',
			'online',
			'supervisor.state-reported',
			running().line('systemd.target-reached', 3, {
				unit: 'multi-user.target',
				description: 'Multi-User System',
			}),
		],
		[
			'the end of a session of a user',
			'online',
			'supervisor.state-reported',
			running().line('systemd.target-reached', 3, { unit: 'shutdown.target' }, { pid: 812 }),
		],
		[
			'the boot after the shutdown',
			'unknown',
			'openvpn.up',
			running().line('systemd.shutting-down', 1001).boot().line('openvpn.up', 5),
		],
	])('sees %s', (_, state, lastKind, story) => {
		const { connectivity } = story.diagnose([]);
		expect([connectivity.state, connectivity.evidence.at(-1)?.kind]).toEqual([state, lastKind]);
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
	const titleOf = (story: Story): string => only(story.diagnose([told])).title;
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
			only(bad('a').diagnose([told], { facts })).summary;
		expect(summary(new Map())).toBe('It runs some system.');
		expect(summary(new Map([['os.version', '2.98.33']]))).toBe('It runs 2.98.33.');
	});

	test('let nothing of a log act on the reader, and no value go on for long', () => {
		expect(titleOf(bad('a\u001b[31m\u202eb\u0000'))).toBe('No answer from a[31mb');
		expect(titleOf(bad('x'.repeat(500)))).toBe(`No answer from ${'x'.repeat(80)}…`);
	});
});
