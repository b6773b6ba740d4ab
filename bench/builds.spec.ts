import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { commandIn } from './builds.ts';

function folderWith(files: Readonly<Record<string, unknown>>): string {
	const folder = mkdtempSync(join(tmpdir(), 'whydown-builds-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	for (const [path, manifest] of Object.entries(files)) {
		mkdirSync(join(folder, path), { recursive: true });
		writeFileSync(join(folder, path, 'package.json'), JSON.stringify(manifest));
	}
	return folder;
}

const whydown = { name: 'whydown', bin: { whydown: 'bin/whydown.js' } };

test('a build is found in a checkout, in a project and in the unpacked package', () => {
	const checkout = folderWith({
		'.': { name: 'a-workspace' },
		'packages/cli': whydown,
		'node_modules/whydown': whydown,
	});
	expect(commandIn(checkout)).toBe(join(checkout, 'packages/cli/bin/whydown.js'));
	const project = folderWith({ '.': { name: 'a-project' }, 'node_modules/whydown': whydown });
	expect(commandIn(project)).toBe(join(project, 'node_modules/whydown/bin/whydown.js'));
	const unpacked = folderWith({ '.': whydown });
	expect(commandIn(unpacked)).toBe(join(unpacked, 'bin/whydown.js'));
});

test('a folder without a build is refused', () => {
	expect(() => commandIn(folderWith({ '.': { name: 'other' } }))).toThrow('There is no whydown');
});
