import { builtinModules } from 'node:module';
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Metafile, type Plugin } from 'esbuild';
import { copyDeclarations } from './declarations.ts';
import { directImports } from './direct-imports.ts';
import { mergeChunks } from './merged-chunks.ts';
import { licencesOf } from './third-party.ts';

/*
 * Makes `package/dist`, all that the published package holds beside its manifest, out of what `tsc -b` wrote:
 *
 *     index.js, node.js, whydown.js   the two libraries and the command, bundled with their dependencies
 *     chunks/                         what they share, and what is loaded only when it is needed
 *     index.d.ts, node.d.ts, types/   their types
 *     schema/                         JSON Schemas of reports and rule files
 *     THIRD-PARTY-LICENSES.md         licences of the dependencies inside
 *     metafile.json                   esbuild's account of what went where; not published
 */

const root = fileURLToPath(new URL('..', import.meta.url));
const out = join(root, 'package/dist');

/** Entry points of the package, by name, as compiled. */
const entryPoints = {
	index: 'packages/analyzer/dist/index.js',
	node: 'packages/cli/dist/index.js',
	whydown: 'packages/cli/dist/main.js',
};

/** What the command loads for a diagnosis, one after the other. */
const diagnosisStages = [
	[entryPoints.whydown],
	['packages/cli/dist/read-command-line.js'],
	[
		'packages/cli/dist/commands/analyze.js',
		'packages/cli/dist/commands/analyze-inputs.js',
		'packages/analyzer/dist/report/text.js',
	],
];

/** The indexes of the stages, by the names under which others import them. */
const indexes = {
	'@whydown/analyzer': join(root, 'packages/analyzer/dist/index.js'),
	'@whydown/grammars': join(root, 'grammars/dist/index.js'),
	'@whydown/journal': join(root, 'packages/journal/dist/index.js'),
	'@whydown/rules': join(root, 'packages/rules/dist/index.js'),
	'@whydown/timeline': join(root, 'packages/timeline/dist/index.js'),
};

const schemaFolders = ['packages/analyzer/schema', 'packages/rules/schema'];

/**
 * Leaves modules of Node to Node. A `require` of one, in a CommonJS dependency, becomes an import: a file that a browser
 * loads needs no `require` then.
 */
const nodeModules: Plugin = {
	name: 'node-modules',
	setup(bundling) {
		const filter = new RegExp(`^(?:node:.+|${builtinModules.join('|')})$`);
		const bare = (path: string): string => path.replace(/^node:/, '');
		bundling.onResolve({ filter }, ({ path, kind }) =>
			kind === 'require-call'
				? { path: bare(path), namespace: 'required' }
				: { path: `node:${bare(path)}`, external: true },
		);
		bundling.onLoad({ filter: /.*/, namespace: 'required' }, ({ path }) => ({
			contents: `import required from 'node:${path}';\nmodule.exports = required;`,
		}));
	},
};

async function bundle(): Promise<Metafile> {
	const { metafile } = await build({
		absWorkingDir: root,
		entryPoints,
		outdir: out,
		chunkNames: 'chunks/[name]-[hash]',
		bundle: true,
		splitting: true,
		format: 'esm',
		platform: 'neutral',
		mainFields: ['module', 'main'],
		target: 'es2023',
		// Names stay, so that a stack trace in a report of a fault can be read.
		minifyWhitespace: true,
		minifySyntax: true,
		legalComments: 'none',
		metafile: true,
		plugins: [nodeModules, directImports(indexes)],
		logLevel: 'warning',
	});
	return metafile;
}

/**
 * Writes every character beyond ASCII as `\uXXXX`: a source with one such character takes two bytes for each of its characters
 * in V8, and loads a third slower. esbuild does so in strings and leaves regular expressions, where the escape means the same.
 */
async function keepToAscii(folder: string): Promise<void> {
	for (const name of await readdir(folder)) {
		const path = join(folder, name);
		const source = await readFile(path, 'utf8');
		const ascii = source.replaceAll(
			/[^\0-\x7f]/g,
			(unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
		);
		if (ascii !== source) await writeFile(path, ascii);
	}
}

/** Says in the first line of a script what runs it. */
async function makeRunnable(script: string): Promise<void> {
	await writeFile(script, `#!/usr/bin/env node\n${await readFile(script, 'utf8')}`);
}

async function copySchemas(): Promise<void> {
	await mkdir(join(out, 'schema'), { recursive: true });
	for (const folder of schemaFolders)
		for (const name of await readdir(join(root, folder)))
			await copyFile(join(root, folder, name), join(out, 'schema', name));
}

await rm(out, { recursive: true, force: true });
const metafile = await bundle();
await writeFile(join(out, 'metafile.json'), JSON.stringify(metafile));
await writeFile(join(out, 'THIRD-PARTY-LICENSES.md'), await licencesOf(root, metafile));
await mergeChunks(root, metafile, diagnosisStages, entryPoints.index);
await makeRunnable(join(out, 'whydown.js'));
await keepToAscii(join(out, 'chunks'));
await copySchemas();
const declared = { index: 'packages/analyzer/dist/index.d.ts', node: 'packages/cli/dist/index.d.ts' };
for (const [name, path] of Object.entries(declared)) {
	const copy = await copyDeclarations(root, path, join(out, 'types'));
	const from = `./${relative(out, copy).replaceAll('\\', '/')}`.replace(/\.d\.ts$/, '.js');
	await writeFile(join(out, `${name}.d.ts`), `export * from '${from}';\n`);
}
