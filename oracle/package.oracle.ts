import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { build, type Metafile } from 'esbuild';
import { execFileSync, spawnSync } from 'node:child_process';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { installPackage, type InstalledPackage } from '../bench/installed-package.ts';

/*
 * The published package as a stranger gets it: one tarball, installed in an empty project outside of the repository, with no
 * registry asked. Judges: Node, npm, TypeScript, esbuild, publint and "are the types wrong".
 */

const atRoot = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const dump = atRoot('corpus/dumps/dns-dead/input.txt');
const cause = 'dns-servers-unreachable';

/** A zip archive with a journal of two lines. */
const zip = Buffer.from(
	'UEsDBBQAAgAIAAAAIRSXrjKHPQAAAGoAAAALAAAAam91cm5hbC50eHTzyy9TMDJUMDC1Mja0MjJVSDMyMjA0MFUoriwuSc1NiTaMtVIILkksKklNUfAvSM0LC/DT4/JD0WRGnCYAUEsBAh4DFAACAAgAAAAhFJeuMoc9AAAAagAAAAsAAAAAAAAAAQAAAKSBAAAAAGpvdXJuYWwudHh0UEsFBgAAAAABAAEAOQAAAGYAAAAAAA==',
	'base64',
);

let folder = '';
let whydown: InstalledPackage;

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'package-'));
	whydown = await installPackage(folder);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes a file into the project and gives its path. */
function written(name: string, text: string | Uint8Array): string {
	const path = join(whydown.project, name);
	writeFileSync(path, text);
	return path;
}

/** All files below a folder, by their paths in it. */
const filesBelow = (path: string): readonly string[] =>
	readdirSync(path, { withFileTypes: true, recursive: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));

describe('the tarball', () => {
	test('installs alone: nothing comes with it', () => {
		const modules = readdirSync(join(whydown.project, 'node_modules'));
		expect(modules.filter((name) => !name.startsWith('.'))).toEqual(['whydown']);
	});

	test('has at most 1.2 MB', () => {
		expect(readFileSync(whydown.tarball).length).toBeLessThanOrEqual(1_200_000);
	});

	test('holds neither tests nor sources, and names no map that it does not hold', () => {
		const files = filesBelow(whydown.folder);
		expect(files.filter((path) => /\.spec\.|\.map$|metafile|(?<!\.d)\.ts$/.test(path))).toEqual([]);
		const naming = files.filter((path) => readFileSync(path, 'utf8').includes('sourceMappingURL='));
		expect(naming).toEqual([]);
	});

	test('says nothing of the machine that packed it', () => {
		const telling = filesBelow(whydown.folder).filter((path) =>
			readFileSync(path, 'utf8').includes(atRoot('')),
		);
		expect(telling).toEqual([]);
	});

	test('carries the licence of every package that is bundled', () => {
		const { inputs } = JSON.parse(readFileSync(atRoot('package/dist/metafile.json'), 'utf8')) as Metafile;
		const bundled = new Set(
			Object.keys(inputs).flatMap((path) => {
				const [name = '', ...scoped] = path.split('node_modules/').at(-1)?.split('/') ?? [];
				if (!path.includes('node_modules/')) return [];
				const whole = name.startsWith('@') ? `${name}/${scoped[0]}` : name;
				return path.slice(0, path.lastIndexOf('node_modules/')) + `node_modules/${whole}`;
			}),
		);
		expect(bundled.size).toBeGreaterThan(20);
		const text = readFileSync(join(whydown.folder, 'dist/THIRD-PARTY-LICENSES.md'), 'utf8');
		const chapters = new Map(text.split(/^## /m).map((chapter) => [/^.*/.exec(chapter)?.[0], chapter]));
		const missing = [...bundled].filter((path) => {
			const { name, version } = JSON.parse(readFileSync(atRoot(`${path}/package.json`), 'utf8')) as {
				readonly name: string;
				readonly version: string;
			};
			const chapter = chapters.get(`${name} ${version}`) ?? '';
			return !/copyright/i.test(chapter) || !/permission|redistribut|license/i.test(chapter);
		});
		expect(missing).toEqual([]);
	});

	test('loads for a diagnosis neither the list of events nor what reads rule files', () => {
		const { outputs } = JSON.parse(readFileSync(atRoot('package/dist/metafile.json'), 'utf8')) as Metafile;
		const begin = Object.entries(outputs).filter(([, { entryPoint = '' }]) =>
			/\/(?:main|analyze-inputs)\.js$/.test(entryPoint),
		);
		expect(begin).toHaveLength(2);
		const loaded = new Set(begin.map(([path]) => path));
		for (const path of loaded)
			for (const { path: next, kind } of outputs[path]?.imports ?? [])
				if (kind === 'import-statement') loaded.add(next);
		const modules = [...loaded].flatMap((path) => Object.keys(outputs[path]?.inputs ?? {}));
		expect(modules).toContain('packages/rules/dist/catalogue/catalogue.generated.js');
		expect(
			modules.filter((path) =>
				/events\.generated|catalogue-tests|rule-files\/lint|\/yaml\/|ohm-js/.test(path),
			),
		).toEqual([]);
	});

	test('loads few files for a diagnosis: each costs half a millisecond', () => {
		const dist = join(whydown.folder, 'dist');
		const chunks = readdirSync(join(dist, 'chunks')).filter((name) =>
			/^(?:read-command-line|analyze|analyze-inputs|text)-[A-Z0-9]{8}\.js$/.test(name),
		);
		expect(chunks).toHaveLength(4);
		const loaded = new Set([join(dist, 'whydown.js'), ...chunks.map((name) => join(dist, 'chunks', name))]);
		for (const path of loaded)
			for (const [, next = ''] of readFileSync(path, 'utf8').matchAll(/(?:from|import)"(\.[\w./-]+\.js)"/g))
				loaded.add(join(path, '..', next));
		expect(loaded.size).toBeGreaterThan(5);
		expect(loaded.size).toBeLessThanOrEqual(16);
	});

	test('pleases publint', async () => {
		const { messages, pkg } = await publint({ pkgDir: whydown.folder, pack: false, strict: true });
		expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
	});

	test('pleases "are the types wrong", as a package of ES modules only', async () => {
		const analysis = await checkPackage(createPackageFromTarballData(readFileSync(whydown.tarball)));
		expect(analysis.types).toEqual({ kind: 'included' });
		const problems = 'problems' in analysis ? analysis.problems : [];
		const ofModules = problems.filter(
			(problem) =>
				!('resolutionKind' in problem) || !['node10', 'node16-cjs'].includes(problem.resolutionKind),
		);
		expect(ofModules).toEqual([]);
	});
});

/** What a script in the project prints. */
function printed(name: string, script: string): string {
	return execFileSync(process.execPath, [written(name, script)], {
		cwd: whydown.project,
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'pipe'],
	});
}

describe('the libraries', () => {
	test('import', () => {
		const script = `import { createReadStream } from 'node:fs';
			import { analyze } from 'whydown';
			import { analyzeFiles } from 'whydown/node';
			console.log((await analyze(createReadStream(${JSON.stringify(dump)}))).causes[0].rule);
			for await (const report of analyzeFiles([${JSON.stringify(dump)}])) console.log(report.causes[0].rule);`;
		expect(printed('import.mjs', script)).toBe(`${cause}\n${cause}\n`);
	});

	test('require', () => {
		const script = `const { analyze } = require('whydown');
			const { openInputs } = require('whydown/node');
			const { $id } = require('whydown/schema/report.schema.json');
			if (typeof $id !== 'string') throw new Error('no schema');
			(async () => {
				for await (const input of openInputs([${JSON.stringify(dump)}]))
					console.log((await analyze(input.chunks())).causes[0].rule);
			})();`;
		expect(printed('require.cjs', script)).toBe(`${cause}\n`);
	});

	test('share what they have in common: the rules of one are those of the other', () => {
		const script = `import { catalogue, rulesOf } from 'whydown';
			import { analyzeFiles } from 'whydown/node';
			const { pack } = await rulesOf({ packs: [], only: false });
			console.log(catalogue.rules.length, pack.rules.length);
			for await (const report of analyzeFiles([${JSON.stringify(dump)}], { rules: pack }))
				console.log(report.causes.length > 0);`;
		expect(printed('shared.mjs', script)).toMatch(/^(?<count>\d+) \k<count>\ntrue\n$/);
	});

	test('the schemas are there', () => {
		for (const name of ['report', 'rule', 'signals'])
			expect(existsSync(join(whydown.folder, `dist/schema/${name}.schema.json`))).toBe(true);
	});

	test('whydown runs where there is no Node: bundled for browsers, in a context with what the web has', async () => {
		written(
			'page.mjs',
			`import { analyze, jsonReport } from 'whydown';
			export const reportOn = async (text) => jsonReport([await analyze(text, { name: 'dump.txt' })]);`,
		);
		const { outputFiles } = await build({
			absWorkingDir: whydown.project,
			entryPoints: ['page.mjs'],
			bundle: true,
			format: 'iife',
			globalName: 'page',
			platform: 'browser',
			write: false,
			logLevel: 'silent',
		});
		const context = createContext({ TextDecoder, TextEncoder, AbortController, setTimeout, performance });
		runInContext(outputFiles[0]?.text ?? '', context);
		context['text'] = readFileSync(dump, 'utf8');
		const report: unknown = await runInContext('page.reportOn(text)', context);
		const { reportOn } = (await import(join(whydown.project, 'page.mjs'))) as {
			reportOn: (text: string) => Promise<string>;
		};
		expect(report).toBe(await reportOn(readFileSync(dump, 'utf8')));
		expect(report).toContain(cause);
	});
});

describe('the types, strict, with `skipLibCheck: false`', () => {
	const consumer = `import { analyze, catalogue, rulesOf, textReport, type Report, type RulePack } from 'whydown';
		import { analyzeFiles, openInputs, type NamedInput } from 'whydown/node';
		import schema from 'whydown/schema/report.schema.json' with { type: 'json' };
		export async function reports(names: readonly string[]): Promise<readonly Report[]> {
			const found: Report[] = [await analyze(new Uint8Array(3), { name: 'bytes', rules: catalogue })];
			for await (const report of analyzeFiles(names, { archiveLimits: { depth: 2 } })) found.push(report);
			for await (const input of openInputs(names)) await read(input);
			return found;
		}
		async function read(input: NamedInput): Promise<string> {
			// @ts-expect-error: an input that cannot be read has no chunks
			input.chunks();
			return input.kind === 'readable' ? textReport([await analyze(input.chunks())]) : input.message;
		}
		export const own: Promise<RulePack> = rulesOf({ packs: [] }).then(({ pack }) => pack);
		// @ts-expect-error: a limit is a number
		void analyzeFiles([], { archiveLimits: { depth: 'two' } });
		export const title: string = schema.title;`;
	const common = `import { analyze } from 'whydown';
		import { analyzeFiles } from 'whydown/node';
		export const found = analyze('text').then(({ causes }) => causes.length.toFixed());
		// @ts-expect-error: a report has no such field
		analyze('text').then(({ nonsense }) => nonsense);
		export const reports = analyzeFiles(['a']);`;

	test.each([
		['NodeNext, as a module', 'nodenext', 'consumer.mts', consumer],
		['NodeNext, required', 'nodenext', 'consumer.cts', common],
		['Bundler', 'bundler', 'consumer.ts', consumer],
	])('%s', (_, resolution, name, text) => {
		const path = join(whydown.project, name.replace('.', '-'));
		mkdirSync(path);
		writeFileSync(join(path, name), text);
		const compilerOptions = {
			strict: true,
			exactOptionalPropertyTypes: true,
			skipLibCheck: false,
			noEmit: true,
			target: 'es2023',
			lib: ['es2023', 'dom'],
			module: resolution === 'nodenext' ? 'nodenext' : 'preserve',
			moduleResolution: resolution,
			resolveJsonModule: true,
			types: [],
		};
		writeFileSync(join(path, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: [name] }));
		const { stdout } = spawnSync(process.execPath, [atRoot('node_modules/typescript/bin/tsc'), '-p', path], {
			encoding: 'utf8',
		});
		expect(stdout).toBe('');
	});
});

describe('the command says what the checkout says', () => {
	const run = (script: string, args: readonly string[]): unknown => {
		const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
			cwd: whydown.project,
			encoding: 'utf8',
			maxBuffer: 2 ** 26,
			stdio: ['ignore', 'pipe', 'pipe'],
		});
		return { status, stdout, stderr };
	};

	test.each<[string, ...string[]]>([
		['--version'],
		['--help'],
		['rules', '--help'],
		['--format', 'json', dump],
		['--format', 'summary', join(atRoot('corpus/dumps'), 'dns-*', '*.txt')],
		['why-not', 'link-down', dump],
		['explain', cause],
		['entries', 'journal.zip'],
		['events', 'dump.gz'],
		['events', '--list'],
		['rules', 'list'],
		['rules', 'schema'],
		['rules', 'test', atRoot('packages/rules/catalog/time')],
		['rules', 'lint', dump],
		['--since', 'never', dump],
		['missing.txt'],
	])('%s %s %s', (...args) => {
		written('journal.zip', zip);
		written('dump.gz', gzipSync(readFileSync(dump)));
		const said = run(whydown.command, args);
		expect(said).toEqual(run(atRoot('packages/cli/bin/whydown.js'), args));
		expect(said).not.toMatchObject({ stdout: '', stderr: '' });
		expect(said).not.toMatchObject({ stderr: expect.stringContaining('internal error') as unknown });
	});

	test('it is on the path of the project', () => {
		const bin = join(
			whydown.project,
			'node_modules/.bin',
			process.platform === 'win32' ? 'whydown.cmd' : 'whydown',
		);
		expect(existsSync(bin)).toBe(true);
		const { stdout } = spawnSync(bin, ['--version'], {
			encoding: 'utf8',
			shell: process.platform === 'win32',
		});
		expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
	});
});
