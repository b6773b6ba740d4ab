import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n');

/** Folders of the packages that are published. */
const published = [
	'grammars',
	...['analyzer', 'cli', 'journal', 'rules', 'timeline'].map((name) => `packages/${name}`),
];

interface Manifest {
	readonly name: string;
	readonly private?: boolean;
	readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
	readonly bin?: Readonly<Record<string, string>>;
}

const manifest = (folder: string): Manifest => JSON.parse(read(`${folder}/package.json`)) as Manifest;

/** The files of each package as npm would publish it, by the package's name. */
function packedFiles(): ReadonlyMap<string, readonly string[]> {
	const workspaces = published.flatMap((folder) => ['--workspace', folder]);
	const json = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts', ...workspaces], {
		cwd: root,
		encoding: 'utf8',
		maxBuffer: 2 ** 26,
		// npm is a script on Windows.
		shell: process.platform === 'win32',
		stdio: ['ignore', 'pipe', 'ignore'],
	});
	const packages = JSON.parse(json) as readonly { name: string; files: readonly { path: string }[] }[];
	return new Map(packages.map(({ name, files }) => [name, files.map(({ path }) => path)]));
}

const packed = packedFiles();

test('every package that is not private is checked here', () => {
	const { workspaces } = JSON.parse(read('package.json')) as { workspaces: readonly string[] };
	expect(workspaces).toEqual(['packages/*', 'grammars', 'bench']);
	expect(manifest('bench').private).toBe(true);
	expect(manifest('packages/grammar-compiler').private).toBe(true);
	expect([...packed.keys()].toSorted()).toEqual(published.map((folder) => manifest(folder).name).toSorted());
});

describe.each(published)('the package in %s', (folder) => {
	const { name, exports, bin = {} } = manifest(folder);
	const files = packed.get(name) ?? [];

	test('has the licence of the repository, and a README', () => {
		expect(files).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'package.json']));
		expect(read(`${folder}/LICENSE`)).toBe(read('LICENSE'));
		expect(read(`${folder}/README.md`)).toMatch(/^# /);
	});

	test('holds what it exports and runs', () => {
		const targets = [...Object.values(exports), bin].flatMap((target) =>
			typeof target === 'string' ? [target] : Object.values(target),
		);
		expect(targets.length).toBeGreaterThan(1);
		expect(files, 'run `npm run build`').toEqual(
			expect.arrayContaining(targets.map((target) => target.replace('./', ''))),
		);
	});

	test('holds nothing else: neither tests, nor maps of sources that are not packed', () => {
		const needed =
			/^(?:LICENSE|README\.md|LOSSES\.md|package\.json|bin\/[^/]+\.js|schema\/[^/]+\.json|dist\/.+\.(?:js|d\.ts))$/;
		expect(files.filter((path) => !needed.test(path))).toEqual([]);
		expect(files.filter((path) => /\.spec\.|(?:^|\/)testing\//.test(path))).toEqual([]);
	});
});
