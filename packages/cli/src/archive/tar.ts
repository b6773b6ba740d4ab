import type { ByteSource } from './byte-source.ts';
import { ArchiveError } from './limits.ts';

/** A member of a tar archive. Its bytes are to be read before the next member is asked for; what is left is skipped. */
export interface TarMember {
	readonly name: string;
	readonly kind: 'file' | 'directory' | 'link' | 'other';
	readonly chunks: () => AsyncGenerator<Uint8Array, void, undefined>;
}

const blockBytes = 512;

/** Longer names and attributes are no names. */
const metaBytes = 1024 * 1024;

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/** The text of a field, up to its NUL. */
function text(bytes: Uint8Array): string {
	const end = bytes.indexOf(0);
	return Buffer.from(bytes.subarray(0, end === -1 ? bytes.length : end)).toString('utf8');
}

/** A number in octal digits, or in GNU's binary form; `NaN` when it is neither. */
function number(bytes: Uint8Array): number {
	const first = bytes[0] ?? 0;
	if ((first & 0x80) !== 0) {
		let value = first & 0x7f;
		for (const byte of bytes.subarray(1)) value = value * 256 + byte;
		return Number.isSafeInteger(value) ? value : Number.NaN;
	}
	const digits = /^[\0 ]*([0-7]*)[\0 ]*$/.exec(latin1(bytes))?.[1];
	if (digits === undefined) return Number.NaN;
	return digits === '' ? 0 : Number.parseInt(digits, 8);
}

/** Whether a block is the header of a member: its checksum, with the checksum's own field read as blanks, says so. */
export function isTarHeader(block: Uint8Array): boolean {
	if (block.length < blockBytes || block[0] === 0) return false;
	const said = number(block.subarray(148, 156));
	let unsigned = 8 * 0x20;
	let signed = unsigned;
	for (const [at, byte] of block.subarray(0, blockBytes).entries()) {
		if (at >= 148 && at < 156) continue;
		unsigned += byte;
		signed += byte < 128 ? byte : byte - 256;
	}
	return said === unsigned || said === signed;
}

const isZero = (block: Uint8Array): boolean => block.every((byte) => byte === 0);

/** The attributes of a pax header: `<length> <key>=<value>\n`, one after the other. */
function attributes(bytes: Uint8Array): Map<string, string> {
	const found = new Map<string, string>();
	let at = 0;
	while (at < bytes.length) {
		const blank = bytes.indexOf(0x20, at);
		const length = Number(latin1(bytes.subarray(at, Math.max(at, blank))));
		if (blank === -1 || !(length > blank - at + 1)) break;
		const record = Buffer.from(bytes.subarray(blank + 1, at + length - 1)).toString('utf8');
		const equals = record.indexOf('=');
		if (equals > 0) found.set(record.slice(0, equals), record.slice(equals + 1));
		at += length;
	}
	return found;
}

const kinds: Readonly<Record<string, TarMember['kind']>> = {
	'0': 'file',
	'\0': 'file',
	'7': 'file',
	'1': 'link',
	'2': 'link',
	'5': 'directory',
};

const bodiless = new Set(['1', '2', '3', '4', '5', '6']);

function cut(source: ByteSource): ArchiveError {
	return new ArchiveError(
		`is cut: its tar data ends at byte ${source.offset}, before its end; what came before was read`,
	);
}

/**
 * The members of a tar archive (ustar, pax, GNU, v7), one after the other. Names are what the archive says, wherever they
 * point.
 *
 * @throws {ArchiveError} when the archive is cut or damaged, after all members before.
 */
export async function* tarMembers(source: ByteSource): AsyncGenerator<TarMember, void, undefined> {
	let longName: string | undefined;
	let own = new Map<string, string>();
	const shared = new Map<string, string>();
	for (;;) {
		const block = await source.peek(blockBytes);
		if (block.length < blockBytes) throw cut(source);
		if (isZero(block)) return;
		if (!isTarHeader(block)) {
			throw new ArchiveError(`is damaged: no tar header at byte ${source.offset}; what came before was read`);
		}
		const type = String.fromCharCode(block[156] ?? 0);
		const isUstar = latin1(block.subarray(257, 263)) === 'ustar\0';
		const prefix = isUstar ? text(block.subarray(345, 500)) : '';
		const shortName = text(block.subarray(0, 100));
		let size = number(block.subarray(124, 136));
		const at = source.offset;
		source.pass(blockBytes);

		if (type === 'L' || type === 'K' || type === 'x' || type === 'g') {
			if (!(size <= metaBytes)) throw new ArchiveError(`is damaged: an endless name at byte ${at}`);
			const meta = await source.peek(size);
			if (meta.length < size) throw cut(source);
			if (type === 'L') longName = text(meta);
			if (type === 'x') own = attributes(meta);
			if (type === 'g') for (const [key, value] of attributes(meta)) shared.set(key, value);
			source.pass(size);
			await source.skip(-size & (blockBytes - 1));
			continue;
		}

		const said = own.get('size') ?? shared.get('size');
		if (said !== undefined) size = Number(said);
		if (bodiless.has(type)) size = 0;
		if (!Number.isSafeInteger(size) || size < 0) {
			throw new ArchiveError(`is damaged: a member without a size at byte ${at}; what came before was read`);
		}
		const name =
			own.get('path') ??
			longName ??
			shared.get('path') ??
			(prefix === '' ? shortName : `${prefix}/${shortName}`);
		longName = undefined;
		own = new Map();

		let left = size;
		const kind = name.endsWith('/') ? 'directory' : (kinds[type] ?? 'other');
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
		await source.skip(-size & (blockBytes - 1));
	}
}
