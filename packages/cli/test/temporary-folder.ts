import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';

/** A folder for the tests of one file. */
export interface TemporaryFolder {
	/** A path in it. */
	readonly at: (...path: readonly string[]) => string;
	/** Writes files into a folder in it, and returns the name of that folder. */
	readonly write: (name: string, files: Readonly<Record<string, string | Uint8Array>>) => Promise<string>;
}

/** Makes a folder before the tests of a file, and removes it behind them. */
export function temporaryFolder(): TemporaryFolder {
	let folder = '';
	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), 'whydown-'));
	});
	afterAll(async () => {
		await rm(folder, { recursive: true, force: true });
	});
	const at = (...path: readonly string[]): string => join(folder, ...path);
	return {
		at,
		write: async (name, files) => {
			await mkdir(at(name), { recursive: true });
			for (const [path, text] of Object.entries(files)) {
				await mkdir(dirname(at(name, path)), { recursive: true });
				await writeFile(at(name, path), text);
			}
			return name;
		},
	};
}
