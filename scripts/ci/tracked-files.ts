import { readFile, stat } from 'node:fs/promises';
import { run } from './command.ts';

/** The paths that git tracks and that are there, from the root; only those under a folder if one is given. */
export async function trackedPaths(folder = '.'): Promise<readonly string[]> {
	const { exitCode, stdout, output } = await run(['git', 'ls-files', '-z', '--', folder]);
	if (exitCode !== 0) throw new Error(output);
	const paths = stdout.split('\0').filter((path) => path !== '');
	const files = await Promise.all(
		paths.map((path) =>
			stat(path).then(
				() => [path],
				() => [],
			),
		),
	);
	return files.flat();
}

/** The sum of the sizes of files, in bytes. */
export async function bytesOf(paths: readonly string[]): Promise<number> {
	const sizes = await Promise.all(paths.map(async (path) => (await stat(path)).size));
	return sizes.reduce((sum, size) => sum + size, 0);
}

/** The text of a file; `undefined` for one that is no text. */
export async function textIn(path: string): Promise<string | undefined> {
	const bytes = await readFile(path);
	return bytes.includes(0) ? undefined : bytes.toString('utf8');
}
