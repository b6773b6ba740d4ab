import { cp, mkdir, rm, symlink, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { buildFirst, root, run } from './run.ts';
import { temporaryFolder } from './temporary-folder.ts';

vi.setConfig({ testTimeout: 60_000 });

buildFirst();
const folder = temporaryFolder();
let script: string;

const warning =
	'whydown: grammars/events.ts was changed after the build: run `npm run generate` and `npm run build` first, or the answer is about the sources as they were\n';

async function changeSource(): Promise<void> {
	const later = new Date(Date.now() + 60_000);
	await utimes(folder.at('grammars/events.ts'), later, later);
}

/** Writes a checkout with this command and one other project, both built. */
beforeEach(async () => {
	script = folder.at('packages/cli/bin/whydown.js');
	await rm(folder.at(), { recursive: true });
	await mkdir(folder.at());
	for (const part of ['bin', 'dist', 'package.json'])
		await cp(join(root, 'packages/cli', part), folder.at('packages/cli', part), { recursive: true });
	await symlink(join(root, 'node_modules'), folder.at('node_modules'));
	await folder.write('.', {
		'packages/cli/src/main.ts': '',
		'packages/cli/tsconfig.json': JSON.stringify({ references: [{ path: '../../grammars' }] }),
		'packages/cli/dist/.tsbuildinfo': JSON.stringify({ fileNames: ['../src/main.ts'] }),
		'grammars/tsconfig.json': '{}',
		'grammars/events.ts': '',
		'grammars/dist/.tsbuildinfo': JSON.stringify({ fileNames: ['../events.ts'] }),
	});
});

test('`rules test` in a checkout that was changed after the build said that an event does not exist', async () => {
	const rules = ['rules', 'list', '--area', 'vpn'];
	const fresh = await run(rules, { script, cwd: folder.at() });
	expect({ code: fresh.code, stderr: fresh.stderr }).toEqual({ code: 0, stderr: '' });

	await changeSource();
	const stale = await run(rules, { script, cwd: folder.at() });
	expect(stale.stderr).toBe(warning);
	expect({ ...stale, stderr: '' }).toEqual(fresh);
});

test('a new format of the report was refused without a word on the build', async () => {
	const unknown = ['--format', 'table'];
	const fresh = await run(unknown, { script, cwd: folder.at() });
	expect(fresh.code).toBe(2);
	expect(fresh.stderr).toContain('table');
	expect(fresh.stderr).not.toContain('build');

	await changeSource();
	const stale = await run(unknown, { script, cwd: folder.at() });
	expect(stale).toEqual({ ...fresh, stderr: `${fresh.stderr}${warning}` });
	const wellCalled = await run(['--help'], { script, cwd: folder.at() });
	expect({ code: wellCalled.code, stderr: wellCalled.stderr }).toEqual({ code: 0, stderr: '' });
});
