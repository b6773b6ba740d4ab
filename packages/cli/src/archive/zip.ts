import { crc32 } from 'node:zlib';
import type { Entry, Options, ZipFile } from 'yauzl';
import { ArchiveError } from './archive-error.ts';
import type { Budget } from './budget.ts';

/** A member of a zip archive. */
export interface ZipMember {
	readonly name: string;
	readonly kind: 'file' | 'directory' | 'link';
	readonly chunks: () => AsyncGenerator<Uint8Array, void, undefined>;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The name as the archive says it, wherever it points. */
function nameOf({ fileNameRaw }: Entry): string {
	try {
		return utf8.decode(fileNameRaw);
	} catch {
		return fileNameRaw.toString('latin1');
	}
}

/** The system in the upper byte of "version made by": its attributes hold the mode of the file. */
const unixHost = 3;

/** Bits of a mode (inode(7)): the type of the file, and the type of a symbolic link. */
const fileTypeMask = 0o170000;
const symbolicLink = 0o120000;

function kindOf(entry: Entry, name: string): ZipMember['kind'] {
	const mode = entry.versionMadeBy >> 8 === unixHost ? entry.externalFileAttributes >>> 16 : 0;
	if ((mode & fileTypeMask) === symbolicLink) return 'link';
	return name.endsWith('/') ? 'directory' : 'file';
}

async function* contents(
	zip: ZipFile,
	entry: Entry,
	budget: Budget,
): AsyncGenerator<Uint8Array, void, undefined> {
	if (entry.isEncrypted()) {
		throw new ArchiveError('is encrypted: unpack it first, and name the files that come of it');
	}
	if (!entry.canDecodeFileData()) {
		throw new ArchiveError(
			`is compressed in a way that is not read here (method ${entry.compressionMethod}): unpack it first`,
		);
	}
	let checksum = 0;
	let size = 0;
	try {
		const chunks: AsyncIterable<Uint8Array> = await zip.openReadStreamPromise(entry);
		for await (const bytes of chunks) {
			checksum = crc32(bytes, checksum);
			size += bytes.length;
			budget.unpacked(bytes.length, entry.compressedSize, size);
			yield bytes;
		}
	} catch (error) {
		throw error instanceof ArchiveError ? error : damaged(error);
	}
	if (checksum !== entry.crc32) {
		throw new ArchiveError('is damaged: it does not match its checksum; it was read all the same');
	}
}

function damaged(error: unknown): ArchiveError {
	const what = error instanceof Error ? error.message : String(error);
	return new ArchiveError(`is damaged: zip: ${what}`, { cause: error });
}

/**
 * The members of a zip archive, which is a file or held as bytes: its list stands at its end.
 *
 * @throws {ArchiveError} when the list is cut or damaged, after all members before
 */
export async function* zipMembers(
	archive: string | Buffer,
	budget: Budget,
): AsyncGenerator<ZipMember, void, undefined> {
	const { fromBufferPromise, openPromise } = await import('yauzl').then((module) => module.default);
	// Names are only shown: those that point outside are no danger.
	const options: Options = { lazyEntries: true, autoClose: false, decodeStrings: false };
	let zip: ZipFile | undefined;
	try {
		zip = await (typeof archive === 'string'
			? openPromise(archive, options)
			: fromBufferPromise(archive, options));
		const opened = zip;
		for await (const entry of opened.eachEntry()) {
			const name = nameOf(entry);
			yield { name, kind: kindOf(entry, name), chunks: () => contents(opened, entry, budget) };
		}
	} catch (error) {
		throw error instanceof ArchiveError ? error : damaged(error);
	} finally {
		zip?.close();
	}
}
