import { describe, expect, test } from 'vitest';
import type { Rule } from '../rule.ts';
import { Story, and, count, fails, is, or, rule, sees, seesWhere } from '../testing/story.ts';

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
