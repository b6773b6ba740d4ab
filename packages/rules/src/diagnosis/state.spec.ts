import { describe, expect, test } from 'vitest';
import type { Rule } from '../rule.ts';
import { broken, onlyFinding, signals } from '../testing/broken-rule.ts';
import { Story, is, notFollowedBy, rule } from '../testing/story.ts';
import type { State } from './diagnosis.ts';

describe('a state', () => {
	const state = (story: Story, rules: readonly Rule[] = [broken]): State =>
		onlyFinding(story.diagnose(rules)).state;

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
		const finding = onlyFinding(story.diagnose([broken]));
		expect(finding.id).toBe('broken@boot-2');
		expect(finding.episodes.map((episode) => episode.state)).toEqual(['unknown', 'resolved']);
		expect(finding.state).toBe('resolved');
	});
});
