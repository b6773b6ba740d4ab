import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n');

interface Manifest {
	readonly name: string;
	readonly version: string;
	readonly private?: boolean;
	readonly engines: Readonly<Record<string, string>>;
	readonly dependencies?: Readonly<Record<string, string>>;
	readonly devDependencies?: Readonly<Record<string, string>>;
}

const manifest = (folder: string): Manifest => JSON.parse(read(`${folder}/package.json`)) as Manifest;

const workspaces = [
	'grammars',
	'bench',
	...readdirSync(join(root, 'packages')).map((name) => `packages/${name}`),
];

const whydown = manifest('package');

test('the workspaces are those that are checked here', () => {
	const { workspaces: named } = JSON.parse(read('package.json')) as { workspaces: readonly string[] };
	expect(named).toEqual(['packages/*', 'grammars', 'bench']);
});

describe.each(workspaces)('the workspace in %s', (folder) => {
	const { name, version, private: isPrivate, engines, dependencies = {} } = manifest(folder);

	test('is not published, and has the version of the package', () => {
		expect(name).toMatch(/^@whydown\//);
		expect(isPrivate).toBe(true);
		expect(version).toBe(whydown.version);
		expect(engines).toEqual(whydown.engines);
	});

	test('names every dependency by its exact version', () => {
		const inexact = Object.entries(dependencies).filter(([, wanted]) => !/^\d+\.\d+\.\d+$/.test(wanted));
		expect(inexact).toEqual([]);
		const stages = Object.entries(dependencies).filter(([needed]) => needed.startsWith('@whydown/'));
		expect(stages.filter(([, wanted]) => wanted !== whydown.version)).toEqual([]);
	});
});

describe('the package', () => {
	test('needs nothing that npm would have to install', () => {
		expect(whydown.name).toBe('whydown');
		expect(whydown.private).toBeUndefined();
		const needing = Object.keys(whydown).filter((key) => /dependencies$/i.test(key));
		expect(needing).toEqual([]);
	});

	test('has the licence of the repository, and a README', () => {
		expect(read('package/LICENSE')).toBe(read('LICENSE'));
		expect(read('package/README.md')).toMatch(/^# whydown\n/);
	});

	test('has a README whose links lead out of the package or to a file in it', () => {
		const links = [...read('package/README.md').matchAll(/\]\((?<target>[^)]+)\)/g)].map(
			({ groups }) => groups?.['target'] ?? '',
		);
		expect(
			links.filter((link) => !/^https?:|^#/.test(link) && !existsSync(join(root, 'package', link))),
		).toEqual([]);
	});
});
