import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

/** A module named in a declaration file: `from '…'`, `import '…'`, `import('…')`. */
const specifiers = /(?<before>\b(?:from|import)\s*\(?\s*)'(?<specifier>[^']+)'/g;

/**
 * Copies a declaration file and all that it names, in turn, from the `dist` folders of the stages into one folder, where
 * each names the next by its relative path. References to source maps are left out.
 *
 * @param root the repository
 * @param path of the declaration file, below root
 * @returns the path of the copy
 * @throws {Error} when a declaration needs a package from outside of the repository
 */
export async function copyDeclarations(root: string, path: string, out: string): Promise<string> {
	const copied = new Set<string>();
	const copy = async (from: string): Promise<void> => {
		if (copied.has(from)) return;
		copied.add(from);
		const needed: string[] = [];
		const text = (await readFile(join(root, from), 'utf8')).replaceAll(
			specifiers,
			(_, before: string, specifier: string) => {
				const target = targetOf(specifier, from);
				needed.push(target);
				const way = relative(dirname(placeOf(from)), placeOf(target)).replaceAll('\\', '/');
				return `${before}'${way.startsWith('.') ? way : `./${way}`}'`.replace(/\.d\.ts'$/, ".js'");
			},
		);
		const place = join(out, placeOf(from));
		await mkdir(dirname(place), { recursive: true });
		await writeFile(place, text.replace(/\n\/\/# sourceMappingURL=.*\n?$/, '\n'));
		for (const next of needed) await copy(next);
	};
	await copy(path);
	return join(out, placeOf(path));
}

/** `packages/rules/dist/engine.d.ts` becomes `rules/engine.d.ts`. */
function placeOf(path: string): string {
	return path.replace(/^packages\//, '').replace('/dist/', '/');
}

/** The declaration file that a specifier names. */
function targetOf(specifier: string, from: string): string {
	const stage = /^@whydown\/(?<stage>[^/]+)(?:\/(?<entry>.+))?$/.exec(specifier)?.groups;
	if (stage?.['stage'] !== undefined) {
		const folder = stage['stage'] === 'grammars' ? 'grammars' : `packages/${stage['stage']}`;
		return `${folder}/dist/${stage['entry'] ?? 'index'}.d.ts`;
	}
	if (!specifier.startsWith('.'))
		throw new Error(`${from} needs ${specifier}, which the package does not hold`);
	return join(dirname(from), specifier)
		.replaceAll('\\', '/')
		.replace(/\.[jt]s$/, '.d.ts');
}
