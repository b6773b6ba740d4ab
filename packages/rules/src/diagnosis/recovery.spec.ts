import { expect, test } from 'vitest';
import { Story, is, or, rule, sees } from '../testing/story.ts';
import type { State } from './diagnosis.ts';

const by = (signal: string): { readonly text: string; readonly condition: ReturnType<typeof is> } => ({
	text: signal,
	condition: is(signal),
});

const names = {
	...rule('names', {
		signals: [
			sees('any', 'api.bad', 'vpn.bad'),
			sees('vpn_bad', 'vpn.bad'),
			sees('vpn_good', 'vpn.good'),
			sees('api_good', 'api.good'),
		],
		needs: is('any'),
		resolvedBy: or(is('api_good'), is('vpn_good')),
	}),
	recovers: [{ signal: 'vpn_bad', by: by('vpn_good') }],
};

function statesOf(...kinds: readonly string[]): readonly State[] | undefined {
	const story = new Story().boot();
	for (const [at, kind] of kinds.entries()) story.line(kind, 10 * at);
	return story.diagnose([names]).causes[0]?.episodes.map(({ state }) => state);
}

test('what works again mends no other that failed', () => {
	expect(statesOf('vpn.bad', 'api.good')).toEqual(['active']);
	expect(statesOf('vpn.bad', 'vpn.good')).toEqual(['resolved']);
	expect(statesOf('api.bad', 'vpn.good')).toEqual(['resolved']);
});

test('an episode ends when all that failed in it works', () => {
	expect(statesOf('api.bad', 'vpn.bad', 'api.good')).toEqual(['active']);
	expect(statesOf('api.bad', 'vpn.bad', 'api.good', 'vpn.good')).toEqual(['resolved']);
	expect(statesOf('api.bad', 'vpn.bad', 'vpn.good', 'api.good')).toEqual(['resolved']);
});

test('a failure after the recovery of its own is an episode of its own', () => {
	expect(statesOf('vpn.bad', 'api.good', 'vpn.bad')).toEqual(['active']);
	expect(statesOf('vpn.bad', 'vpn.good', 'api.bad')).toEqual(['resolved', 'active']);
	expect(statesOf('vpn.bad', 'api.good', 'api.bad', 'vpn.good', 'vpn.bad')).toEqual(['resolved', 'active']);
});

test('what nothing else ends goes on', () => {
	const own = { ...names, resolvedBy: undefined };
	const story = new Story().boot().line('api.bad', 1).line('vpn.bad', 2).line('vpn.good', 3);
	expect(story.diagnose([own]).causes[0]?.state).toBe('active');
	const mended = new Story().boot().line('vpn.bad', 2).line('vpn.good', 3);
	expect(mended.diagnose([own]).causes[0]?.state).toBe('resolved');
});
