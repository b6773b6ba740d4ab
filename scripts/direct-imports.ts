import { readFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import type { Plugin } from 'esbuild';

const named = /^(import|export) \{([^}]*)\} from '([^']+)';$/gm;
const all = /^export \* from '([^']+)';$/gm;

/**
 * Takes what a module imports from the index of a package from the module that declares it. esbuild loads with a module all
 * that its imports lead to, used or not: through an index a diagnosis would load the reader of rule files and the list of all
 * events, too.
 *
 * @param indexes - of the packages, as compiled: their absolute paths, by name
 */
export function directImports(indexes: Readonly<Record<string, string>>): Plugin {
	const declared = new Map<string, Promise<ReadonlyMap<string, string>>>();

	/** The names that a module exports by `export { … } from`, each with the path of the module that declares it. */
	function exportsOf(path: string): Promise<ReadonlyMap<string, string>> {
		const known = declared.get(path) ?? readExports(path);
		declared.set(path, known);
		return known;
	}

	async function readExports(path: string): Promise<ReadonlyMap<string, string>> {
		const text = await readFile(path, 'utf8');
		const found = new Map<string, string>();
		for (const [, keyword, names = '', from = ''] of text.matchAll(named)) {
			if (keyword !== 'export') continue;
			for (const name of namesIn(names))
				if (/^\w+$/.test(name)) found.set(name, await declaring(name, pathOf(from, path)));
		}
		for (const [, from = ''] of text.matchAll(all)) {
			const source = pathOf(from, path);
			for (const [, name = ''] of (await readFile(source, 'utf8')).matchAll(
				/^export (?:const|function|class) (\w+)/gm,
			))
				found.set(name, source);
		}
		return found;
	}

	function pathOf(from: string, importer: string): string {
		return indexes[from] ?? resolve(dirname(importer), from);
	}

	/** The path of the module that declares a name which the module at `path` exports. */
	async function declaring(name: string, path: string): Promise<string> {
		return (await exportsOf(path)).get(name) ?? path;
	}

	return {
		name: 'direct-imports',
		setup(bundling) {
			bundling.onLoad({ filter: /[\\/]dist[\\/].*\.js$/ }, async ({ path }) => {
				const text = await readFile(path, 'utf8');
				const lines = new Map<string, string>();
				for (const [line, keyword = '', names = '', from = ''] of text.matchAll(named)) {
					const index = indexes[from];
					if (index === undefined) continue;
					const direct = namesIn(names).map(async (name) => {
						const [original = name] = name.split(' as ');
						const source = relative(dirname(path), await declaring(original, index)).replaceAll('\\', '/');
						return `${keyword} { ${name} } from './${source}';`;
					});
					lines.set(line, (await Promise.all(direct)).join(' '));
				}
				return { contents: text.replaceAll(named, (line) => lines.get(line) ?? line) };
			});
		},
	};
}

function namesIn(list: string): readonly string[] {
	return list
		.split(',')
		.map((name) => name.trim())
		.filter((name) => name !== '');
}
