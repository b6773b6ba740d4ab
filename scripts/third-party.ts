import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';

/** Folders of the packages from `node_modules` that went into a bundle, sorted. */
function bundledFolders({ inputs }: Pick<Metafile, 'inputs'>): readonly string[] {
	const folders = Object.keys(inputs).flatMap(
		(path) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? [],
	);
	return [...new Set(folders)].toSorted();
}

/**
 * The licences of all packages that went into a bundle, as Markdown.
 *
 * @param root the folder that the paths of the metafile start from
 * @throws {Error} when a package comes without the text of its licence
 */
export async function licencesOf(root: string, metafile: Metafile): Promise<string> {
	const packages = await Promise.all(bundledFolders(metafile).map((folder) => licenceIn(join(root, folder))));
	const chapters = packages.map(
		({ name, version, licence, text }) =>
			`## ${name} ${version}\n\n${licence}\n\n${text.replaceAll(/^(?=.)/gm, '    ')}\n`,
	);
	return `# Licences of what is bundled\n\nwhydown contains ${packages.length} packages of others.\n\n${chapters.join('\n')}`;
}

interface Licence {
	readonly name: string;
	readonly version: string;
	/** Identifier of SPDX. */
	readonly licence: string;
	readonly text: string;
}

async function licenceIn(folder: string): Promise<Licence> {
	const manifest: unknown = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
	const field = (name: string): string => {
		const value: unknown = Object.entries(manifest ?? {}).find(([key]) => key === name)?.[1];
		if (typeof value !== 'string') throw new Error(`${folder}/package.json has no ${name}`);
		return value;
	};
	const files = (await readdir(folder)).filter((name) => /^(?:licen[cs]e|copying|notice)/i.test(name));
	if (!files.some((name) => !/^notice/i.test(name)))
		throw new Error(`${folder} has no file with its licence`);
	const texts = await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')));
	const text = texts.map((one) => one.replaceAll('\r\n', '\n').trim()).join('\n\n');
	return { name: field('name'), version: field('version'), licence: field('license'), text };
}
