import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/* A checkout runs what was built last. `bin/whydown.js` asks here first; a package has no sources beside its build. */

/** The commands with which grammars and rules are written: they look at every source before they run. */
const authorsCommands: ReadonlySet<string> = new Set(['events', 'explain', 'why-not', 'rules']);

/** A list in a JSON file; empty where it is none. */
function listIn(path: string, key: string): readonly unknown[] {
	const content: unknown = JSON.parse(readFileSync(path, 'utf8'));
	const fields: Readonly<Record<string, unknown>> =
		typeof content === 'object' && content !== null ? { ...content } : {};
	const list: unknown = fields[key];
	return Array.isArray(list) ? list : [];
}

/** Adds the folder of a TypeScript project, and of every project that it refers to. */
function addProjects(folder: string, found: Set<string>): void {
	if (found.has(folder)) return;
	found.add(folder);
	for (const reference of listIn(join(folder, 'tsconfig.json'), 'references')) {
		if (typeof reference === 'object' && reference !== null && 'path' in reference)
			addProjects(resolve(folder, String(reference.path)), found);
	}
}

/** The sources of a project at its last build. */
function sourcesOf(buildInfo: string): readonly string[] {
	return listIn(buildInfo, 'fileNames')
		.map(String)
		.filter((name) => /^\.\.\/.*\.ts$/.test(name) && !/\.d\.ts$|\/node_modules\//.test(name))
		.map((name) => resolve(buildInfo, '..', name));
}

/**
 * Finds a source that was changed or removed after the last build of a project, or of one that it refers to; `undefined` where
 * the build is fresh, or no sources lie beside it.
 *
 * @param project - the folder of the project
 */
export function staleSource(project: string): string | undefined {
	if (!existsSync(join(project, 'src'))) return undefined;
	const projects = new Set<string>();
	addProjects(project, projects);
	for (const folder of projects) {
		const buildInfo = join(folder, 'dist', '.tsbuildinfo');
		const built = statSync(buildInfo, { throwIfNoEntry: false })?.mtimeMs;
		if (built === undefined) continue;
		for (const source of sourcesOf(buildInfo)) {
			const changed = statSync(source, { throwIfNoEntry: false })?.mtimeMs;
			if (changed === undefined || changed > built) return source;
		}
	}
	return undefined;
}

/** True for a command whose answer is about the sources of a checkout. */
export function isAuthorsCommand(command: string | undefined): boolean {
	return command !== undefined && authorsCommands.has(command);
}

/** Warns whoever changed the sources of a checkout that the command runs an older build. */
export function warnOfStaleBuild(stderr: NodeJS.WritableStream): void {
	const source = staleSource(fileURLToPath(new URL('..', import.meta.url)));
	if (source === undefined) return;
	stderr.write(
		`whydown: ${relative('', source)} was changed after the build: run \`npm run generate\` and \`npm run build\` first, or the answer is about the sources as they were\n`,
	);
}
