import { describe, expect, test } from 'vitest';
import type { Condition } from '../condition/ast.ts';
import type { Confidence } from '../rule.ts';
import {
	Story,
	and,
	count,
	distinct,
	fails,
	inFirst,
	inTurn,
	is,
	notFollowedBy,
	notPrecededBy,
	or,
	rule,
	sees,
} from '../testing/story.ts';

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
