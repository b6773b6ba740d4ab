import { expect, test } from 'vitest';
import { boundLines, leaksIn, type Machine } from './leaks.ts';

/** Paths are put together here: this file is looked through, too. */
const path = (...names: readonly string[]): string => ['', ...names].join('/');

const machine: Machine = { folder: path('srv', 'checkout'), registry: 'npm.example.com' };
const nobody: Machine = { folder: path('app'), registry: 'registry.npmjs.org' };

test.each([
	path('Users', 'ada', 'whydown'),
	path('home', 'ada', 'src', 'whydown'),
	path('home', 'ada', 'repos', 'whydown'),
	path('workspace', 'whydown'),
	path('workspaces', 'whydown'),
	path('builds', 'whydown'),
	['C:', 'Users', 'ada'].join('\\'),
])('%s is a leak on any machine', (leak) => {
	expect(leaksIn(`first\nsee ${leak}`, nobody)).toEqual([`2: see ${leak}`]);
});

test('the folder and the registry of this machine are leaks', () => {
	expect(leaksIn(`cd ${machine.folder}/bench`, machine)).toHaveLength(1);
	expect(leaksIn('registry=https://npm.example.com/', machine)).toHaveLength(1);
	expect(leaksIn(`cd ${machine.folder}\nregistry=https://npm.example.com/`, nobody)).toEqual([]);
});

test('the registry of everybody, a short folder and other paths are no leaks', () => {
	const text = `https://registry.npmjs.org/ ${path('app')} docs${path('builds', 'x')} ${path('home', 'ada')} @workspace/x`;
	expect(leaksIn(text, nobody)).toEqual([]);
});

test('a lock file is bound by an address, a repository or a folder', () => {
	const places = [
		'https://npm.example.com/a',
		'git+ssh://git@example.com/a.git',
		'file:../a',
		'packages/cli',
	];
	const lines = places.map((place) => `"resolved": ${JSON.stringify(place)},`);
	expect(boundLines(lines.join('\n')).map((line) => line.slice(0, 2))).toEqual(['1:', '2:', '3:']);
});
