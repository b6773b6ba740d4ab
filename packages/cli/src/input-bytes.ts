import { statSync, type Stats } from 'node:fs';

/**
 * The size in bytes of the files among the words of a command line; `undefined` where none is one, or where one is no plain file:
 * a pipe or a folder may hold any number. Never throws: whoever opens the files says what is wrong with them.
 */
export function inputBytes(words: readonly string[]): number | undefined {
	let bytes: number | undefined;
	for (const word of words) {
		const found = statsOf(word);
		if (found === undefined) continue;
		if (!found.isFile()) return undefined;
		bytes = (bytes ?? 0) + found.size;
	}
	return bytes;
}

function statsOf(word: string): Stats | undefined {
	try {
		return statSync(word, { throwIfNoEntry: false });
	} catch {
		return undefined;
	}
}
