import { mkdir, rm, utimes } from 'node:fs/promises';
import { beforeEach, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../test/temporary-folder.ts';
import { staleSource } from './stale-build.ts';

const folder = temporaryFolder();

const built = new Date('2026-11-21T05:00:00Z');
const before = new Date('2026-11-21T04:00:00Z');
const after = new Date('2026-11-21T06:00:00Z');

const source = (): string => folder.at('grammars/events.ts');
const command = (): string => folder.at('packages/cli');

/** Writes a checkout with two projects, in which the command refers to the grammars. */
beforeEach(async () => {
	await rm(folder.at(), { recursive: true });
	await mkdir(folder.at());
	await folder.write('.', {
		'packages/cli/tsconfig.json': JSON.stringify({ references: [{ path: '../../grammars' }] }),
		'packages/cli/src/main.ts': '',
		'grammars/tsconfig.json': '{}',
		'grammars/dist/.tsbuildinfo': JSON.stringify({
			fileNames: ['lib.es5.d.ts', '../../packages/journal/dist/index.d.ts', '../events.ts'],
		}),
		'grammars/events.ts': '',
	});
	await utimes(folder.at('grammars/dist/.tsbuildinfo'), built, built);
	await utimes(source(), before, before);
});

describe('a stale build', () => {
	test('is told by a source of any project that was changed behind it', async () => {
		expect(staleSource(command())).toBeUndefined();
		await utimes(source(), after, after);
		expect(staleSource(command())).toBe(source());
	});

	test('is told by a source that is gone', async () => {
		await rm(source());
		expect(staleSource(command())).toBe(source());
	});

	test('is none where no sources lie beside it', async () => {
		await utimes(source(), after, after);
		await rm(folder.at('packages/cli/src'), { recursive: true });
		expect(staleSource(command())).toBeUndefined();
	});
});
