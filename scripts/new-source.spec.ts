import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { newSource } from './new-source.ts';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const root = fileURLToPath(new URL('..', import.meta.url));
let checkout = '';

interface Outcome {
	readonly code: number;
	readonly output: string;
}

function run(tool: string, ...args: readonly string[]): Promise<Outcome> {
	return new Promise((resolve) => {
		const options = { cwd: checkout, env: { PATH: process.env['PATH'], NO_COLOR: '1' } };
		execFile(
			process.execPath,
			[join(root, 'node_modules', tool), ...args],
			options,
			(error, stdout, stderr) => {
				resolve({ code: error === null ? 0 : 1, output: stdout + stderr });
			},
		);
	});
}

/** An npm script of `package.json`, as `npm run` would start it. */
function npmRun(script: string, ...args: readonly string[]): Promise<Outcome> {
	const { scripts } = JSON.parse(readFileSync(join(checkout, 'package.json'), 'utf8')) as {
		scripts: Readonly<Record<string, string>>;
	};
	const [tool, ...own] = (scripts[script] ?? '').split(' ');
	if (tool !== 'tsx') throw new Error(`"npm run ${script}" does not run tsx.`);
	return run('tsx/dist/cli.mjs', ...own, ...args);
}

const made = [
	{ script: 'new:source', name: 'my-daemon2', folder: 'grammars/services/my-daemon2', logic: 'parse.ts' },
	{ script: 'new:command', name: 'my-tool2', folder: 'grammars/commands/my-tool2', logic: 'read.ts' },
] as const;

let generated: Outcome;

// A stranger has a checkout, and the two commands that CONTRIBUTING.md names.
beforeAll(async () => {
	checkout = mkdtempSync(join(tmpdir(), 'whydown-source-'));
	for (const name of ['grammars', 'packages', 'scripts', 'docs'])
		cpSync(join(root, name), join(checkout, name), {
			recursive: true,
			filter: (path) => !/[\\/](?:dist|node_modules)$/.test(path),
		});
	symlinkSync(join(root, 'node_modules'), join(checkout, 'node_modules'), 'dir');
	for (const file of [
		'package.json',
		'vitest.config.ts',
		'tsconfig.base.json',
		'tsconfig.spec.json',
		'.prettierrc',
		'.prettierignore',
		'.oxlintrc.json',
	]) {
		cpSync(join(root, file), join(checkout, file));
	}
	for (const { script, name } of made) await npmRun(script, name);
	generated = await npmRun('generate');
});

afterAll(() => {
	rmSync(checkout, { recursive: true });
});

test('"npm run generate" takes them in, prints what changed, and changes nothing when it runs again', async () => {
	expect(generated).toMatchObject({ code: 0 });
	expect(generated.output.trim().split('\n')).toEqual([
		join('grammars', 'commands', 'my-tool2', 'my-tool2.parser.ts'),
		join('grammars', 'services', 'my-daemon2', 'my-daemon2.parser.ts'),
		join('grammars', 'known-sources.generated.ts'),
		join('grammars', 'wordings.generated.ts'),
		join('grammars', 'events.generated.ts'),
	]);
	expect(await npmRun('generate')).toEqual({ code: 0, output: '' });
});

test('their types fit, and they are listed', async () => {
	const text = readFileSync(join(checkout, 'grammars/known-sources.generated.ts'), 'utf8');
	expect(text.match(/\bmyDaemon2\b/g)).toHaveLength(2);
	expect(text.match(/\bMyTool2Event\b/g)).toHaveLength(3);
	writeFileSync(
		join(checkout, 'tsconfig.json'),
		JSON.stringify({
			extends: './tsconfig.spec.json',
			compilerOptions: { lib: ['es2024', 'dom'] },
			include: ['grammars/known-sources.generated.ts', ...made.map(({ folder }) => `${folder}/*.ts`)],
			exclude: [],
		}),
	);
	expect(await run('typescript/bin/tsc', '-p', 'tsconfig.json')).toEqual({ code: 0, output: '' });
});

test('their tests fail at one place each: the case that waits to be written', async () => {
	const { code, output } = await run(
		'vitest/vitest.mjs',
		'run',
		'--reporter=json',
		'--root',
		checkout,
		...made.map(({ folder }) => folder),
		'grammars/source-finder.spec.ts',
		'grammars/testing/cut-texts.spec.ts',
	);
	expect({ code, output }).toMatchObject({ code: 1 });
	const report = JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1)) as {
		testResults: { assertionResults: { title: string; status: string }[] }[];
	};
	const results = report.testResults.flatMap(({ assertionResults }) => assertionResults);
	expect(results.length).toBeGreaterThan(30);
	const failed = results.filter(({ status }) => status !== 'passed').map(({ title }) => title);
	expect(failed.toSorted()).toEqual([
		"write the first case: a line that was really printed, without the journal's prefix",
		'write the first case: the command as the dump names it, and what it really printed',
	]);
});

test('a field that the grammar does not have does not build', async () => {
	const originals = made.map(({ folder, logic }) => {
		const path = join(checkout, folder, logic);
		return { path, text: readFileSync(path, 'utf8') };
	});
	for (const { path, text } of originals) writeFileSync(path, misspelt(text));
	const { code, output } = await run('typescript/bin/tsc', '-p', 'tsconfig.json');
	for (const { path, text } of originals) writeFileSync(path, text);
	expect(code).toBe(1);
	expect(output).toMatch(/my-daemon2\/parse\.ts.*TS2322.*"versoin"/);
	expect(output).toMatch(/my-tool2\/read\.ts.*TS2551.*'versoin'/);
});

/** The text with a wrong name for the field `version` of the grammar, as a table or a function reads it. */
function misspelt(text: string): string {
	return text
		.replace('{ eventsByCase }', '{ eventsByCase, from }')
		.replace('version: textOf }', "version: from('versoin', textOf) }")
		.replace('match.version', 'match.versoin');
}

test('they are formatted and linted', async () => {
	const folders = made.map(({ folder }) => folder);
	expect(await run('prettier/bin/prettier.cjs', '--check', ...folders)).toMatchObject({ code: 0 });
	expect(await run('oxlint/bin/oxlint', '--deny-warnings', ...folders)).toMatchObject({ code: 0 });
});

describe('a name is refused', () => {
	test.each([
		['My', 'is no name of a service'],
		['a--b', 'is no name of a service'],
		['../x', 'is no name of a service'],
		['openvpn', 'grammars/services/openvpn is there already'],
		['uptime', 'grammars/commands/uptime is there already'],
		['export', 'has another meaning'],
		['source', 'has another meaning'],
	])('%j', (name, message) => {
		expect(() => newSource('service', name, checkout)).toThrow(message);
		expect(existsSync(join(checkout, 'grammars/services', name, 'index.ts'))).toBe(name === 'openvpn');
	});
});
