import type { InputProblem } from './input-status.ts';

const ascii = (text: string): readonly number[] => [...text].map((character) => character.charCodeAt(0));

/** The first two bytes of a gzip member (RFC 1952, 2.3.1). */
const gzipMagic = [0x1f, 0x8b] as const;

/** Files that are no text, by their first bytes. */
const magics: readonly (readonly [magic: readonly number[], problem: InputProblem])[] = [
	[
		ascii('LPKSHHRH'),
		{
			code: 'ERR_INPUT_BINARY_JOURNAL',
			message:
				'is a binary journal file: print it with `journalctl --file=FILE -o json -a` and diagnose that',
		},
	],
	[
		gzipMagic,
		{
			code: 'ERR_INPUT_COMPRESSED',
			message: 'is compressed with gzip: unpack it first, for example `zcat FILE | whydown`',
		},
	],
	[
		ascii('PK\u0003\u0004'),
		{ code: 'ERR_INPUT_COMPRESSED', message: 'is a zip archive: unpack it first and name the files in it' },
	],
];

/** Puts the name of the file into the command to run, if a shell takes that name as it is. */
function withName(problem: InputProblem, name: string): InputProblem {
	return /^[\w./@%+=:-]+$/.test(name)
		? { ...problem, message: problem.message.replace('FILE', name) }
		: problem;
}

/** Says from the first bytes of an input that nobody need read on. */
export function foreignFormat(head: Uint8Array, name: string): InputProblem | undefined {
	const found = magics.find(([magic]) => magic.every((byte, at) => head[at] === byte));
	return found === undefined ? undefined : withName(found[1], name);
}

/** The first bytes of an input, however small its chunks are. */
export class FileHead {
	readonly #bytes: Uint8Array = new Uint8Array(8);
	#filled = 0;

	/** Takes what it still lacks from a chunk; `true` when it got something new to look at. */
	take(chunk: Uint8Array | string): boolean {
		if (this.#filled === this.#bytes.length) return false;
		const bytes = typeof chunk === 'string' ? new TextEncoder().encode(chunk.slice(0, 8)) : chunk;
		const part = bytes.subarray(0, this.#bytes.length - this.#filled);
		this.#bytes.set(part, this.#filled);
		this.#filled += part.length;
		return part.length > 0;
	}

	get bytes(): Uint8Array {
		return this.#bytes.subarray(0, this.#filled);
	}
}
