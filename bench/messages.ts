import { readdir, readFile } from 'node:fs/promises';

const ROOT = new URL('../', import.meta.url);

/**
 * Every different line that the grammars are tested with, or that the corpus holds, without the journal's prefix; and
 * what is quoted in one or follows a colon, because some grammars read a part of a message. Each grammar finds its own.
 */
export async function knownMessages(): Promise<readonly string[]> {
	const found = new Set<string>();
	const files = [
		...(await filesIn('corpus/', /(^|\/)input(\.short)?\.txt$/)),
		...(await filesIn('grammars/', /(^|\/)(cases|messages)\.txt$/)),
	];
	for (const file of files) {
		for (const line of (await readFile(file, 'utf8')).split('\n')) {
			const message = line.replace(
				/^[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d (?:\S+ )?[^ :[]+(?:\[\d+\])?: /,
				'',
			);
			found.add(message);
			for (const part of partsOf(message)) found.add(part);
		}
	}
	return [...found].filter((message) => message !== '');
}

function partsOf(message: string): string[] {
	const quoted = [...message.matchAll(/"([^"]+)"/g)].map((match) => match[1] ?? '');
	const behind = [...message.matchAll(/: (?=(.+))/g)].map((match) => match[1] ?? '');
	return [...quoted, ...behind];
}

async function filesIn(folder: string, wanted: RegExp): Promise<URL[]> {
	const root = new URL(folder, ROOT);
	const paths = (await readdir(root, { recursive: true })).map((path) => path.replaceAll('\\', '/'));
	return paths.filter((path) => wanted.test(path)).map((path) => new URL(path, root));
}
