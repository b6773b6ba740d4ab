import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

interface Manifest {
	readonly bin?: Readonly<Record<string, string>>;
}

/**
 * The script of `whydown` in a folder: in a checkout that is built, in a project that has the package installed, or in
 * the unpacked package.
 *
 * @throws {Error} when there is none.
 */
export function commandIn(folder: string): string {
	const homes = [join(folder, 'packages', 'cli'), join(folder, 'node_modules', 'whydown'), folder];
	for (const home of homes) {
		const bin = manifestIn(home)?.bin?.['whydown'];
		if (bin !== undefined) return resolve(home, bin);
	}
	throw new Error(`There is no whydown in ${folder}: install and build it there first.`);
}

function manifestIn(folder: string): Manifest | undefined {
	try {
		return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
	} catch {
		return undefined;
	}
}
