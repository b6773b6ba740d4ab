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
	...[
		{ magic: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00], name: 'xz', unpack: 'xzcat' },
		{ magic: [0x28, 0xb5, 0x2f, 0xfd], name: 'zstd', unpack: 'zstdcat' },
		{ magic: ascii('BZh'), name: 'bzip2', unpack: 'bzcat' },
		{ magic: [0x04, 0x22, 0x4d, 0x18], name: 'lz4', unpack: 'lz4cat' },
		{ magic: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], name: '7-Zip', unpack: '7z x -so' },
		{ magic: ascii('Rar!'), name: 'RAR', unpack: 'unrar p -inul' },
	].map(
		({ magic, name, unpack }) =>
			[
				magic,
				{
					code: 'ERR_INPUT_COMPRESSED',
					message: `is compressed with ${name}: unpack it first, for example \`${unpack} FILE | whydown\``,
				},
			] as const,
	),
	...[
		{ magic: [0x89, 0x50, 0x4e, 0x47], name: 'a picture' },
		{ magic: [0xff, 0xd8, 0xff], name: 'a picture' },
		{ magic: ascii('GIF8'), name: 'a picture' },
		{ magic: ascii('RIFF'), name: 'a picture or a film' },
		{ magic: [0x00, 0x00, 0x00, 0x18, ...ascii('ftyp')], name: 'a picture or a film' },
		{ magic: [0x00, 0x00, 0x00, 0x1c, ...ascii('ftyp')], name: 'a picture or a film' },
		{ magic: [0x00, 0x00, 0x00, 0x20, ...ascii('ftyp')], name: 'a picture or a film' },
		{ magic: [0xd0, 0xcf, 0x11, 0xe0], name: 'a document of an office program' },
		{ magic: ascii('{\\rtf'), name: 'a document of an office program' },
		{ magic: ascii('%PDF-'), name: 'a PDF document' },
	].map(
		({ magic, name }) =>
			[
				magic,
				{
					code: 'ERR_INPUT_BINARY',
					message: `is ${name}: give it the text itself, \`journalctl --no-pager -b\``,
				},
			] as const,
	),
	...[
		{ magic: [0x7f, 0x45, 0x4c, 0x46], name: 'a program' },
		{ magic: ascii('SQLite f'), name: 'a database (SQLite)' },
		{ magic: [0x4d, 0x5a, 0x90, 0x00], name: 'a program of Windows' },
		{ magic: ascii('ElfFile\u0000'), name: 'an event log of Windows' },
		{ magic: [0xd4, 0xc3, 0xb2, 0xa1], name: 'a recording of network packets' },
		{ magic: [0x0a, 0x0d, 0x0d, 0x0a], name: 'a recording of network packets' },
	].map(
		({ magic, name }) =>
			[
				magic,
				{
					code: 'ERR_INPUT_BINARY',
					message: `is ${name}: give it journalctl output or a diagnostics dump as text`,
				},
			] as const,
	),
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

/** Bytes of a beginning that show what a text looks like. */
const headBytes = 16 * 1024;
const longestMagic = 8;

/** The first bytes of an input, however small its chunks are. */
export class FileHead {
	readonly #bytes: Uint8Array = new Uint8Array(headBytes);
	#filled = 0;

	/** Takes what it still lacks from a chunk; `true` when it got something new to tell the format by. */
	take(chunk: Uint8Array | string): boolean {
		const before = this.#filled;
		if (before === this.#bytes.length) return false;
		const bytes = typeof chunk === 'string' ? new TextEncoder().encode(chunk.slice(0, headBytes)) : chunk;
		const part = bytes.subarray(0, this.#bytes.length - before);
		this.#bytes.set(part, before);
		this.#filled += part.length;
		return before < longestMagic && part.length > 0;
	}

	/** The bytes by which a format that is no text is told. */
	get bytes(): Uint8Array {
		return this.#bytes.subarray(0, Math.min(this.#filled, longestMagic));
	}

	/** The beginning as text; a character that was cut at its end is left out. */
	get text(): string {
		return new TextDecoder().decode(this.#bytes.subarray(0, this.#filled)).replace(/\uFFFD$/, '');
	}
}
