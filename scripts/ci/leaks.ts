import type { Complaint } from './check.ts';
import { run } from './command.ts';
import { textIn, trackedPaths } from './tracked-files.ts';

/** The registry that everybody uses: to name it tells nothing. */
const PUBLIC_REGISTRY = 'registry.npmjs.org';

/** Folders in which people keep their sources, as other machines name them. */
const HOME_PATH =
	/(?<![\w.-])(?:\/Users\/|\/home\/[a-z]+\/(?:src|work|code|repos?)\/|\/workspaces?\/|\/builds\/)|[A-Z]:\\Users/;

/** The words that would tell on which machine a file was written. */
export interface Machine {
	/** The folder of the repository. */
	readonly folder: string;
	/** The host of npm's registry. */
	readonly registry: string;
}

/** The lines of a text that name a path or a registry of a machine, each with its number: `12: …`. */
export function leaksIn(text: string, machine: Machine): readonly string[] {
	const words: string[] = [];
	if (machine.registry !== PUBLIC_REGISTRY) words.push(machine.registry);
	// A short path such as /app would be found inside other paths.
	if (machine.folder.split('/').length > 2) words.push(machine.folder);
	return text
		.split('\n')
		.map((line, at) => `${at + 1}: ${line}`)
		.filter((line) => HOME_PATH.test(line) || words.some((word) => line.includes(word)));
}

/** Complains of tracked files that tell on which machine they were written. The corpus shows other machines on purpose. */
export async function leaksOfMachine(): Promise<Complaint> {
	const { stdout } = await run(['npm', 'config', 'get', 'registry']);
	const machine: Machine = { folder: process.cwd(), registry: new URL(stdout.trim()).hostname };
	const paths = (await trackedPaths()).filter((path) => !path.startsWith('corpus/'));
	const found = await Promise.all(
		paths.map(async (path) => {
			return leaksIn((await textIn(path)) ?? '', machine).map((line) => `${path}:${line}`);
		}),
	);
	const lines = found.flat();
	return lines.length === 0 ? undefined : lines.join('\n');
}

/** The lines of a lock file that bind it to a registry, a repository or a folder, each with its number. */
export function boundLines(lockFile: string): readonly string[] {
	return lockFile
		.split('\n')
		.map((line, at) => `${at + 1}: ${line.trim()}`)
		.filter((line) => /"resolved": "(?:https?|git|file)[:+]/.test(line));
}
