import { readdir, readFile } from 'node:fs/promises';

/** Also from `dist/`. */
const ROOT = new URL('../', import.meta.resolve('@whydown/bench/package.json'));

/** A message of a journal, with its speaker. */
export interface Said {
	readonly identifier: string;
	readonly message: string;
}

const PREFIX = /^[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d (?:\S+ )?([^ :[]+)(?:\[\d+\])?: (.+)$/;

/** Everything different that is said in the corpus. */
export async function knownEntries(): Promise<readonly Said[]> {
	const found = new Map<string, Said>();
	for (const line of await linesOf(await corpusFiles())) {
		const [, identifier, message] = PREFIX.exec(line) ?? [];
		if (identifier !== undefined && message !== undefined)
			found.set(`${identifier} ${message}`, { identifier, message });
	}
	return [...found.values()];
}

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

async function corpusFiles(): Promise<readonly URL[]> {
	return filesIn('corpus/', /(^|\/)input(\.short)?\.txt$/);
}

async function linesOf(files: readonly URL[]): Promise<string[]> {
	const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
	return texts.flatMap((text) => text.split('\n'));
}

async function filesIn(folder: string, wanted: RegExp): Promise<URL[]> {
	const root = new URL(folder, ROOT);
	const paths = (await readdir(root, { recursive: true })).map((path) => path.replaceAll('\\', '/'));
	return paths.filter((path) => wanted.test(path)).map((path) => new URL(path, root));
}
