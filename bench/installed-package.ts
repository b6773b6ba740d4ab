import { execFile } from 'node:child_process';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../', import.meta.url));

/** The published package, packed and installed alone in a project of its own. */
export interface InstalledPackage {
	/** Path of the tarball. */
	readonly tarball: string;
	/** Folder of the project. */
	readonly project: string;
	/** Folder of the package in the project. */
	readonly folder: string;
	/** Script of the command, for Node. */
	readonly command: string;
}

/** Runs npm; npm is a script on Windows. */
async function npm(cwd: string, ...args: readonly string[]): Promise<string> {
	const { stdout } = await promisify(execFile)('npm', args, {
		cwd,
		maxBuffer: 2 ** 26,
		shell: process.platform === 'win32',
	});
	return stdout;
}

/**
 * Packs the package out of this checkout and installs the tarball in `<folder>/project`. Asks no registry.
 *
 * @param folder an empty folder outside of the repository
 */
export async function installPackage(folder: string): Promise<InstalledPackage> {
	await npm(root, 'pack', './package', '--pack-destination', folder);
	const [name = ''] = await readdir(folder);
	const tarball = join(folder, name);
	const project = join(folder, 'project');
	await mkdir(project);
	await writeFile(join(project, 'package.json'), '{ "private": true }\n');
	await npm(project, 'install', '--offline', '--no-audit', '--no-fund', tarball);
	const installed = join(project, 'node_modules/whydown');
	return { tarball, project, folder: installed, command: join(installed, 'dist/whydown.js') };
}
