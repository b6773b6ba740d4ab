import { describe, expect, test } from 'vitest';
import type { Rule } from '../rule.ts';
import { broken, onlyFinding, signals } from '../testing/broken-rule.ts';
import { Story, and, inTurn, is, newly, rule, sees } from '../testing/story.ts';
import type { Finding, State } from './diagnosis.ts';

describe('an episode', () => {
	test('ends where it is resolved, and another begins after that', () => {
		const story = new Story()
			.boot()
			.lines('s.bad', 10, 30, 10)
			.line('s.good', 40)
			.line('s.bad', 50)
			.line('s.end', 55);
		const { episodes, count: lines, first, last } = onlyFinding(story.diagnose([broken]));
		expect(
			episodes.map((episode) => [episode.first.line, episode.last.line, episode.count, episode.state]),
		).toEqual([
			[2, 4, 3, 'resolved'],
			[6, 6, 1, 'active'],
		]);
		expect(episodes[0]?.ended?.at.line).toBe(5);
		expect([lines, first.line, last.line]).toEqual([4, 2, 6]);
	});

	test('neither begins nor ends with what only stands beside the failure, nor counts it', () => {
		const expired = {
			...rule('expired', {
				signals: [sees('bad', 's.bad'), sees('clock', 's.clock')],
				needs: and(is('bad'), is('clock')),
			}),
			context: ['clock'],
		};
		const story = new Story()
			.boot()
			.line('s.clock', 5)
			.line('s.bad', 400)
			.line('s.bad', 410)
			.line('s.clock', 420);
		const found = onlyFinding(story.diagnose([expired]));
		expect([found.count, found.first.line, found.last.line]).toEqual([2, 3, 4]);
		expect(found.evidence.map(({ role, at }) => [role, at.line])).toEqual([
			['contributes', 2],
			['fired', 3],
			['fired', 4],
		]);
	});

	test('ends with a silence of more than half an hour', () => {
		const episodes = (pause: number): number =>
			onlyFinding(
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
		expect(onlyFinding(story.diagnose([broken])).episodes).toHaveLength(1);
		expect(onlyFinding(story.line('s.bad', 60_000).diagnose([broken])).episodes).toHaveLength(2);
	});

	test('does not end in a silence whose length nobody knows', () => {
		const story = new Story().boot().line('s.bad', 10).unknownGap().line('s.bad', 20);
		expect(onlyFinding(story.diagnose([broken])).episodes).toHaveLength(1);
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
		expect(onlyFinding(story.diagnose(pack('s.good'))).state).toBe('active');
		const blind = new Story().boot().line('s.bad', 10).line('s.end', 50_000).covers('s', 0, 50_000);
		expect(onlyFinding(blind.diagnose(pack('t.good'))).state).toBe('unknown');
		expect(onlyFinding(story.line('s.good', 50_001).diagnose(pack('s.good'))).state).toBe('resolved');
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
			onlyFinding(
				story(silence)
					.covers('s', 0, 10 + silence)
					.diagnose(pack),
			).state;
		expect([blind(120), blind(121)]).toEqual(['active', 'unknown']);
		const seen = (silence: number): State => onlyFinding(story(silence).diagnose(pack)).state;
		expect([seen(600), seen(601)]).toEqual(['active', 'unknown']);
	});

	test('is confirmed, not followed, by the output of a command', () => {
		const story = new Story()
			.boot()
			.line('s.bad', 10)
			.line('command.shown', 90_000, {}, { fromCommand: true });
		const { episodes, state } = onlyFinding(story.diagnose([broken]));
		expect(episodes).toHaveLength(1);
		expect(state).toBe('active');
	});

	test('may be resolved by what begins with its last line', () => {
		const repaired = rule('r', { signals, needs: is('bad'), resolvedBy: inTurn('bad', 'good', 60) });
		const story = (second: number): Story =>
			new Story().boot().line('s.bad', 10).line('s.good', second).line('s.end', 100);
		expect(onlyFinding(story(70).diagnose([repaired])).state).toBe('resolved');
		expect(onlyFinding(story(71).diagnose([repaired])).state).toBe('active');
	});

	test('may be resolved by a value that was not there before', () => {
		const renewed = rule('r', { signals, needs: is('bad'), resolvedBy: newly('good', 'server') });
		const state = (before: string | undefined, after: string, startsAtBeginning = true): State => {
			const story = new Story().boot(startsAtBeginning);
			if (before !== undefined) story.line('s.good', 5, { server: before });
			return onlyFinding(story.line('s.bad', 10).line('s.good', 20, { server: after }).diagnose([renewed]))
				.state;
		};
		expect(state('a', 'b')).toBe('resolved');
		expect(state('a', 'a')).toBe('active');
		expect(state(undefined, 'a')).toBe('resolved');
		// The first value that is told may have been there before where the beginning is cut off.
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
		expect(onlyFinding(story.diagnose([same])).state).toBe('active');
		expect(onlyFinding(story.line('s.good', 11).diagnose([same])).state).toBe('resolved');
	});

	test('needs all parts of an `and` after its last line to be resolved', () => {
		const both = rule('r', {
			signals: [...signals, sees('better', 's.better')],
			needs: is('bad'),
			resolvedBy: and(is('good'), is('better')),
		});
		const story = (): Story => new Story().boot().line('s.good', 5).line('s.bad', 10).line('s.better', 20);
		expect(onlyFinding(story().diagnose([both])).state).toBe('active');
		const resolved = onlyFinding(story().line('s.good', 30).diagnose([both]));
		expect(resolved.state).toBe('resolved');
		expect(resolved.episodes[0]?.ended?.at.line).toBe(5);
	});
});

describe('very many episodes', () => {
	const flapping = (times: number): Finding => {
		const story = new Story().boot();
		for (let at = 0; at < times; at += 1) story.line('s.bad', at * 10).line('s.good', at * 10 + 5);
		return onlyFinding(story.diagnose([broken]));
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
