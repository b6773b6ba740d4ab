import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { newSource } from './new-source.ts';

vi.setConfig({ testTimeout: 120_000 });

const root = fileURLToPath(new URL('..', import.meta.url));
let folder = '';

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'whydown-source-'));
	cpSync(join(root, 'grammars'), join(folder, 'grammars'), {
		recursive: true,
		filter: (path) => !/[\\/](?:dist|node_modules)$/.test(path),
	});
	for (const shared of ['node_modules', 'packages'])
		symlinkSync(join(root, shared), join(folder, shared), 'dir');
	for (const file of [
		'package.json',
		'vitest.config.ts',
		'tsconfig.base.json',
		'tsconfig.spec.json',
		'.prettierrc',
		'.prettierignore',
		'.oxlintrc.json',
	]) {
		cpSync(join(root, file), join(folder, file));
	}
	newSource('my-daemon2', folder);
});

afterAll(() => {
	rmSync(folder, { recursive: true });
});

function run(
	tool: string,
	args: readonly string[],
): Promise<{ readonly code: number; readonly output: string }> {
	return new Promise((resolve) => {
		const options = { cwd: folder, env: { PATH: process.env['PATH'], NO_COLOR: '1' } };
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

describe('a new source', () => {
	test('fails at one place only: the case that waits to be written', async () => {
		const { code, output } = await run('vitest/vitest.mjs', [
			'run',
			'--reporter=json',
			'--root',
			folder,
			'grammars/my-daemon2',
			'grammars/source-of.spec.ts',
		]);
		expect({ code, output }).toMatchObject({ code: 1 });
		const report = JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1)) as {
			testResults: { assertionResults: { title: string; status: string }[] }[];
		};
		const results = report.testResults.flatMap(({ assertionResults }) => assertionResults);
		expect(results.length).toBeGreaterThan(3);
		expect(results.filter(({ status }) => status !== 'passed').map(({ title }) => title)).toEqual([
			"write the first case: a line that was really printed, without the journal's prefix",
		]);
	});

	test('its types fit, and it is listed among the sources', async () => {
		const text = readFileSync(join(folder, 'grammars/known-sources.ts'), 'utf8');
		expect(text.match(/\bmyDaemon2\b/g)).toHaveLength(2);
		expect(text.match(/\bMyDaemon2Event\b/g)).toHaveLength(3);
		writeFileSync(
			join(folder, 'tsconfig.json'),
			JSON.stringify({
				extends: './tsconfig.spec.json',
				compilerOptions: { lib: ['es2024', 'dom'] },
				include: ['grammars/known-sources.ts', 'grammars/my-daemon2/*.ts'],
				exclude: [],
			}),
		);
		const { output } = await run('typescript/bin/tsc', ['-p', 'tsconfig.json']);
		expect(output.split('\n').filter((line) => /^error|my-?daemon2/i.test(line))).toEqual([]);
	});

	test('a field that its grammar does not have does not build', async () => {
		const parse = join(folder, 'grammars/my-daemon2/parse.ts');
		const text = readFileSync(parse, 'utf8');
		writeFileSync(parse, text.replace('match.version', 'match.versoin'));
		const { code, output } = await run('typescript/bin/tsc', ['-p', 'tsconfig.json']);
		writeFileSync(parse, text);
		expect(code).toBe(1);
		expect(output).toMatch(/my-daemon2\/parse\.ts.*TS2551.*'versoin'/);
	});

	test('it is formatted and linted', async () => {
		const files = ['events.ts', 'index.ts', 'parse.ts', 'my-daemon2.spec.ts', 'README.md'];
		const paths = ['grammars/known-sources.ts', ...files.map((file) => `grammars/my-daemon2/${file}`)];
		expect(await run('prettier/bin/prettier.cjs', ['--check', ...paths])).toMatchObject({ code: 0 });
		const linted = await run('oxlint/bin/oxlint', ['--deny-warnings', 'grammars/my-daemon2']);
		expect(linted).toMatchObject({ code: 0 });
	});

	test.each([
		['My', 'is no name of a source'],
		['a--b', 'is no name of a source'],
		['../x', 'is no name of a source'],
		['openvpn', 'is there already'],
	])('refuses the name %j', (name, message) => {
		expect(() => newSource(name, folder)).toThrow(message);
	});
});
