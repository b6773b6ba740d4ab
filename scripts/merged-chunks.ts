import { basename, dirname, join } from 'node:path';
import { readFile, writeFile } from 'node:fs/promises';
import { build, type ImportKind, type Metafile, type Plugin } from 'esbuild';

/** Chunks that are loaded together become one file of this name. */
interface Group {
	readonly name: string;
	/** File names of the chunks. */
	readonly chunks: readonly string[];
}

/**
 * Makes one file of chunks that are loaded together, and leaves in place of each chunk a line that leads there. Node takes half
 * a millisecond of processor time for every file it imports, and esbuild makes a chunk for every set of entry points that share
 * a module: a diagnosis loaded 45, and takes 6 % less since it loads 13 (`bench -- start-up`).
 *
 * @param root the folder that the paths of the metafile start from
 * @param stages entry points as they are loaded one after the other: their compiled files
 * @param library the entry point whose chunks, loaded at once or later, hold nothing that only Node has, as compiled
 */
export async function mergeChunks(
	root: string,
	{ outputs }: Metafile,
	stages: readonly (readonly string[])[],
	library: string,
): Promise<void> {
	const outputOf = (entryPoint: string): string => {
		const found = Object.keys(outputs).find((path) => outputs[path]?.entryPoint === entryPoint);
		if (found === undefined) throw new Error(`${entryPoint} is no entry point of the bundle`);
		return found;
	};
	const isChunk = (path: string): boolean => basename(dirname(path)) === 'chunks';
	const forLibrary = reached([outputOf(library)], outputs, ['import-statement', 'dynamic-import']);
	const seen = new Set<string>();
	const exportsByChunk = new Map<string, readonly string[]>();
	for (const [number, entryPoints] of stages.entries()) {
		const stage = [...reached(entryPoints.map(outputOf), outputs)].filter(
			(path) => isChunk(path) && !seen.has(path),
		);
		for (const path of stage) {
			seen.add(path);
			exportsByChunk.set(basename(path), outputs[path]?.exports ?? []);
		}
		const [first] = stage;
		if (first === undefined) continue;
		const folder = join(root, dirname(first));
		for (const isLibrary of [true, false]) {
			const chunks = stage.filter((path) => forLibrary.has(path) === isLibrary).map((path) => basename(path));
			const name = `${isLibrary ? 'library' : 'command'}-${number + 1}.js`;
			if (chunks.length > 1) await merge(folder, { name, chunks }, exportsByChunk);
		}
	}
}

/** The outputs that are loaded with some of them, by imports of these kinds. */
function reached(
	paths: readonly string[],
	outputs: Metafile['outputs'],
	kinds: readonly ImportKind[] = ['import-statement'],
): ReadonlySet<string> {
	const found = new Set<string>();
	const waiting = [...paths];
	for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
		if (found.has(path)) continue;
		found.add(path);
		for (const { path: imported, kind, external = false } of outputs[path]?.imports ?? [])
			if (kinds.some((one) => one === kind) && !external) waiting.push(imported);
	}
	return found;
}

async function merge(
	folder: string,
	{ name, chunks }: Group,
	exportsByChunk: ReadonlyMap<string, readonly string[]>,
): Promise<void> {
	// Two chunks may export the same name: each gets the number of its chunk.
	const pairs = (chunk: string, write: (name: string, merged: string) => string): string =>
		(exportsByChunk.get(chunk) ?? [])
			.map((exported) => write(exported, `${exported}$${chunks.indexOf(chunk)}`))
			.join();
	const all = chunks.map(
		(chunk) => `export{${pairs(chunk, (exported, merged) => `${exported} as ${merged}`)}}from"./${chunk}";`,
	);
	const { outputFiles } = await build({
		stdin: { contents: all.join('\n'), resolveDir: folder },
		bundle: true,
		format: 'esm',
		platform: 'neutral',
		target: 'es2023',
		minifyWhitespace: true,
		minifySyntax: true,
		legalComments: 'none',
		write: false,
		plugins: [chunksOf(folder, chunks)],
		logLevel: 'warning',
	});
	for (const { contents } of outputFiles) await writeFile(join(folder, name), contents);
	for (const chunk of chunks) {
		const names = pairs(chunk, (exported, merged) => `${merged} as ${exported}`);
		await writeFile(join(folder, chunk), `export{${names}}from"./${name}";\n`);
	}
}

/** Takes these chunks into the file, and leaves all others where they are; what was merged before is taken from its file. */
function chunksOf(folder: string, chunks: readonly string[]): Plugin {
	return {
		name: 'chunks',
		setup(bundling) {
			bundling.onResolve({ filter: /^\.\// }, async ({ path, kind }) => {
				const chunk = basename(path);
				const isTaken = kind === 'import-statement' && (chunks.includes(chunk) || (await isMerged(chunk)));
				return isTaken ? { path: join(folder, chunk) } : { path, external: true };
			});
			bundling.onResolve({ filter: /^node:/ }, () => ({ external: true }));
		},
	};

	async function isMerged(chunk: string): Promise<boolean> {
		return /^export\{[^}]*\}from"\.\/(?:library|command)-\d\.js";\n$/.test(
			await readFile(join(folder, chunk), 'utf8'),
		);
	}
}
