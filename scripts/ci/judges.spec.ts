import { expect, test } from 'vitest';
import { judgementOf, type Judge } from './judges.ts';

/** A judge that is there once it is installed, and whose npm script does not exist. */
function missingJudge(): { readonly judge: Judge; readonly install: () => Promise<void> } {
	let isInstalled = false;
	const judge: Judge = {
		name: 'a judge agrees',
		script: 'no-such-script',
		packages: ['judge', 'gavel'],
		isThere: async () => isInstalled,
	};
	return { judge, install: async () => void (isInstalled = true) };
}

test('a program that cannot be installed is told as not run', async () => {
	const { judge } = missingJudge();
	expect(await judgementOf(judge, async () => undefined)).toEqual({
		state: 'not-run',
		name: 'npm run no-such-script',
		why: 'judge gavel: not here, and could not be installed',
	});
});

test('a program that could be installed is asked, and its script can fail', async () => {
	const { judge, install } = missingJudge();
	expect(await judgementOf(judge, install)).toMatchObject({ state: 'failed', name: 'a judge agrees' });
});
