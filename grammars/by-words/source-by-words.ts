import { sources, type KnownSource } from '../known-sources.generated.ts';
import { WordingIndex } from './wording-index.ts';
import { wordingsOf } from './wordings-of.ts';

let index: WordingIndex<KnownSource> | undefined;

/** Made when the first line asks for it: a journal has none. */
function wordingIndex(): WordingIndex<KnownSource> {
	if (index === undefined) {
		index = new WordingIndex();
		for (const source of sources) index.add(source, wordingsOf(source.name));
	}
	return index;
}

/** A level that the supervisor pads to ten columns before its words; no other program is known to. */
const supervisorLevel =
	/^\[(?:info\]    |api\]     |event\]   |debug\]   |error\]   |warn\]    |success\] )\S/;
const levelReach = 11;

/** Lines beyond this length are looked at as far as this. */
const reach = 4096;

/**
 * The source of a line that names neither host nor program, by its words alone. They have to be so specific that nobody else
 * begins a line with them (`specific.ts`), and the source's grammar has to understand the line whole; `undefined` otherwise, and
 * where two sources have an equal claim.
 *
 * @example
 * `VERIFY ERROR: depth=1, error=certificate has expired: CN=example` is OpenVPN's.
 */
export function sourceByWords(bytes: Uint8Array, start: number, end: number): KnownSource | undefined {
	if (bytes[start] === 0x5b) {
		const leveled = sourceByLevel(bytes, start, end);
		if (leveled !== undefined) return leveled;
	}
	const found = wordingIndex().find(bytes, start, Math.min(end, start + reach));
	let author: KnownSource | undefined;
	let letters = 0;
	for (const { owner, letters: claimed } of found) {
		if (author !== undefined && (claimed < letters || owner === author)) continue;
		if (owner.parse(bytes, start, end).kind === `${owner.name}.unrecognised`) continue;
		if (author !== undefined) return undefined;
		author = owner;
		letters = claimed;
	}
	return author;
}

function sourceByLevel(bytes: Uint8Array, start: number, end: number): KnownSource | undefined {
	const head = String.fromCharCode(...bytes.subarray(start, Math.min(end, start + levelReach)));
	if (!supervisorLevel.test(head)) return undefined;
	const supervisor = sources.find(({ name }) => name === 'supervisor');
	return supervisor?.parse(bytes, start, end).kind === 'supervisor.unrecognised' ? undefined : supervisor;
}
