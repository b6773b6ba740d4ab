import { ArchiveError } from './archive-error.ts';
import type { ByteSource } from './byte-source.ts';
import { NUL, SPACE } from './bytes.ts';

/** A member of a tar archive. Its bytes are to be read before the next member is asked for; what is left is skipped. */
export interface TarMember {
	readonly name: string;
	readonly kind: 'file' | 'directory' | 'link' | 'other';
	readonly chunks: () => AsyncGenerator<Uint8Array, void, undefined>;
}

const blockBytes = 512;

/** The fields of a header that are read, each with its first byte and the byte behind it (POSIX pax, "ustar Interchange Format"). */
const headerFields = {
	name: [0, 100],
	size: [124, 136],
	checksum: [148, 156],
	type: [156, 157],
	magic: [257, 263],
	prefix: [345, 500],
} as const;

/** Types of headers that describe the members behind them. */
const describingTypes = { longName: 'L', longLink: 'K', ownAttributes: 'x', sharedAttributes: 'g' } as const;

/** Types of members; those that are not here are read as nothing. */
const memberKinds: Readonly<Record<string, TarMember['kind']>> = {
	'0': 'file',
	'\0': 'file',
	'7': 'file',
	'1': 'link',
	'2': 'link',
	'5': 'directory',
};

/** Types of members without contents, whatever size their headers say. */
const emptyTypes: ReadonlySet<string> = new Set(['1', '2', '3', '4', '5', '6']);

/** The most bytes of a name or of attributes. */
const maxDescriptionBytes = 1024 * 1024;

function field(block: Uint8Array, name: keyof typeof headerFields): Uint8Array {
	const [start, end] = headerFields[name];
	return block.subarray(start, end);
}

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/** The text of a field, up to its NUL. */
function text(bytes: Uint8Array): string {
	const end = bytes.indexOf(NUL);
	return Buffer.from(bytes.subarray(0, end === -1 ? bytes.length : end)).toString('utf8');
}

/** The highest bit of a number says that the rest of it is binary (GNU). */
const binaryMark = 0x80;

/** A number in octal digits, or in GNU's binary form; `NaN` when it is neither. */
function number(bytes: Uint8Array): number {
	const first = bytes[0] ?? 0;
	if ((first & binaryMark) !== 0) {
		let value = first & ~binaryMark;
		for (const byte of bytes.subarray(1)) value = value * 256 + byte;
		return Number.isSafeInteger(value) ? value : Number.NaN;
	}
	const digits = /^[\0 ]*([0-7]*)[\0 ]*$/.exec(latin1(bytes))?.[1];
	if (digits === undefined) return Number.NaN;
	return digits === '' ? 0 : Number.parseInt(digits, 8);
}

/**
 * True for a block that is the header of a member: its checksum is right. The checksum counts its own field as blanks, and old
 * programs added up signed bytes.
 */
export function isTarHeader(block: Uint8Array): boolean {
	if (block.length < blockBytes || block[0] === NUL) return false;
	const [start, end] = headerFields.checksum;
	let unsigned = (end - start) * SPACE;
	let signed = unsigned;
	for (const [at, byte] of block.subarray(0, blockBytes).entries()) {
		if (at >= start && at < end) continue;
		unsigned += byte;
		signed += byte < 128 ? byte : byte - 256;
	}
	const written = number(field(block, 'checksum'));
	return written === unsigned || written === signed;
}

const isZero = (block: Uint8Array): boolean => block.every((byte) => byte === NUL);

/** The attributes of a pax header: `<length> <key>=<value>\n`, one after the other. */
function attributes(bytes: Uint8Array): Map<string, string> {
	const found = new Map<string, string>();
	let at = 0;
	while (at < bytes.length) {
		const blank = bytes.indexOf(SPACE, at);
		const length = Number(latin1(bytes.subarray(at, Math.max(at, blank))));
		if (blank === -1 || !(length > blank - at + 1)) break;
		const record = Buffer.from(bytes.subarray(blank + 1, at + length - 1)).toString('utf8');
		const equals = record.indexOf('=');
		if (equals > 0) found.set(record.slice(0, equals), record.slice(equals + 1));
		at += length;
	}
	return found;
}

function cut(source: ByteSource): ArchiveError {
	return new ArchiveError(
		`is cut: its tar data ends at byte ${source.offset}, before its end; what came before was read`,
	);
}

/** Moves past the bytes that fill up the last block of contents. */
async function skipFilling(source: ByteSource, size: number): Promise<void> {
	await source.skip(-size & (blockBytes - 1));
}

/** Names, sizes and other attributes that headers gave to the members behind them. */
class Descriptions {
	#longName: string | undefined;
	#own = new Map<string, string>();
	readonly #shared = new Map<string, string>();

	/** Takes the contents of a describing header. */
	add(type: string, contents: Uint8Array): void {
		if (type === describingTypes.longName) this.#longName = text(contents);
		if (type === describingTypes.ownAttributes) this.#own = attributes(contents);
		if (type === describingTypes.sharedAttributes)
			for (const [key, value] of attributes(contents)) this.#shared.set(key, value);
	}

	/** The name of a member, and its size; each as its own header says where nothing else does. */
	of(block: Uint8Array, type: string): { readonly name: string; readonly size: number } {
		const described = this.#own.get('size') ?? this.#shared.get('size');
		const size = described === undefined ? number(field(block, 'size')) : Number(described);
		const shortName = text(field(block, 'name'));
		const isUstar = latin1(field(block, 'magic')) === 'ustar\0';
		const prefix = isUstar ? text(field(block, 'prefix')) : '';
		const name =
			this.#own.get('path') ??
			this.#longName ??
			this.#shared.get('path') ??
			(prefix === '' ? shortName : `${prefix}/${shortName}`);
		return { name, size: emptyTypes.has(type) ? 0 : size };
	}

	/** Forgets the attributes of one member alone. */
	next(): void {
		this.#longName = undefined;
		this.#own = new Map();
	}
}

/** Reads the next header; `undefined` at the end of the archive. */
async function nextHeader(source: ByteSource): Promise<Uint8Array | undefined> {
	const block = await source.peek(blockBytes);
	if (block.length < blockBytes) throw cut(source);
	if (isZero(block)) return undefined;
	if (!isTarHeader(block)) {
		throw new ArchiveError(`is damaged: no tar header at byte ${source.offset}; what came before was read`);
	}
	// The source may fill its buffer again.
	const header = new Uint8Array(block);
	source.pass(blockBytes);
	return header;
}

/** Reads the contents of a describing header. */
async function description(source: ByteSource, header: Uint8Array): Promise<Uint8Array> {
	const size = number(field(header, 'size'));
	if (!(size <= maxDescriptionBytes)) {
		throw new ArchiveError(`is damaged: an endless name at byte ${source.offset - blockBytes}`);
	}
	const contents = new Uint8Array(await source.peek(size));
	if (contents.length < size) throw cut(source);
	source.pass(size);
	await skipFilling(source, size);
	return contents;
}

const isDescribing = (type: string): boolean => Object.values<string>(describingTypes).includes(type);

/**
 * The members of a tar archive (ustar, pax, GNU, v7), one after the other. Names are what the archive says, wherever they
 * point.
 *
 * @throws {ArchiveError} when the archive is cut or damaged, after all members before
 */
export async function* tarMembers(source: ByteSource): AsyncGenerator<TarMember, void, undefined> {
	const descriptions = new Descriptions();
	for (;;) {
		const at = source.offset;
		const header = await nextHeader(source);
		if (header === undefined) return;
		const type = latin1(field(header, 'type'));
		if (isDescribing(type)) {
			descriptions.add(type, await description(source, header));
			continue;
		}
		const { name, size } = descriptions.of(header, type);
		if (!Number.isSafeInteger(size) || size < 0) {
			throw new ArchiveError(`is damaged: a member without a size at byte ${at}; what came before was read`);
		}
		descriptions.next();

		let left = size;
		const kind = name.endsWith('/') ? 'directory' : (memberKinds[type] ?? 'other');
		yield {
			name,
			kind,
			chunks: async function* () {
				while (left > 0) {
					const some = await source.some(left);
					if (some.length === 0) throw cut(source);
					left -= some.length;
					source.pass(some.length);
					yield some;
				}
			},
		};
		left -= await source.skip(left);
		if (left > 0) throw cut(source);
		await skipFilling(source, size);
	}
}
