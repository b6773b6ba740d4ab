/**
 * Makes the folder of a new service or command, complete but for its first case:
 *
 *     npm run new:source my-daemon
 *     npm run new:command my-tool
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { commandFiles } from './command-template.ts';
import { serviceFiles } from './service-template.ts';
import { sourceNames } from './source-names.ts';

export type SourceType = 'service' | 'command';

const types = {
	service: { folder: 'services', files: serviceFiles, script: 'new:source', example: 'my-daemon' },
	command: { folder: 'commands', files: commandFiles, script: 'new:command', example: 'my-tool' },
} as const satisfies Readonly<Record<SourceType, unknown>>;

/** Names that the code has for something else: words of the language, the health checks, and the types of all sources. */
const taken: ReadonlySet<string> = new Set(
	`await break case catch checks class const continue debugger default delete do else enum eval export extends false finally
	for function if implements import in instanceof interface let new null package private protected public return source
	static super switch this throw true try typeof undefined var void while with yield`.split(/\s+/),
);

/**
 * Makes the folder of a source. Nothing else is touched: `npm run generate` finds it and compiles its grammar.
 *
 * @param root - the folder of the repository
 * @returns the paths that were written, relative to `root`
 * @throws Error when the name does not fit or is taken
 */
export function newSource(type: SourceType, name: string, root: string): readonly string[] {
	if (!/^[a-z][a-z\d]*(?:-[a-z\d]+)*$/.test(name)) {
		throw new Error(
			`"${name}" is no name of a ${type}: write it like os-config, in small letters, digits and hyphens.`,
		);
	}
	if (taken.has(sourceNames(name).camel)) {
		throw new Error(`"${name}" has another meaning in the code: choose another name.`);
	}
	// The name stands before every event, so a service and a command cannot share it.
	for (const { folder } of Object.values(types)) {
		if (existsSync(join(root, 'grammars', folder, name))) {
			throw new Error(`grammars/${folder}/${name} is there already: choose another name.`);
		}
	}
	const { folder, files } = types[type];
	mkdirSync(join(root, 'grammars', folder, name));
	return [...files(name)].map(([file, text]) => {
		const path = `grammars/${folder}/${name}/${file}`;
		writeFileSync(join(root, path), text);
		return path;
	});
}

function main(type: string | undefined, name: string | undefined): void {
	try {
		if (type !== 'service' && type !== 'command')
			throw new Error('Say "service" or "command", then its name.');
		const { folder, script, example } = types[type];
		if (name === undefined) throw new Error(`Name the ${type}: npm run ${script} ${example}`);
		for (const path of newSource(type, name, fileURLToPath(new URL('..', import.meta.url))))
			console.log(path);
		console.log(`
Next: npm run generate
      npx vitest run grammars/${folder}/${name}
The first compiles the grammar and lists the ${type}. The second fails at one place: "write the first case" in
grammars/${folder}/${name}/cases.txt. CONTRIBUTING.md says how to go on ("A new source").`);
	} catch (error) {
		console.error(error instanceof Error ? error.message : String(error));
		process.exitCode = 1;
	}
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
	main(process.argv[2], process.argv[3]);
