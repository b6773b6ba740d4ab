import type { NamedInput, ReadableInput } from '../named-input.ts';
import { ArchiveError } from './archive-error.ts';
import type { ArchiveLimits } from './archive-limits.ts';
import { Budget } from './budget.ts';
import { ByteSource } from './byte-source.ts';
import { LINE_FEED } from './bytes.ts';
import { isGzip, isZip } from './magic.ts';
import { isTarHeader, tarMembers, type TarMember } from './tar.ts';
import type { ZipMember } from './zip.ts';

const headBytes = 512;

/** Names of members are shown, never followed; nobody needs more of them. */
const nameLength = 1024;

type Container = 'gzip' | 'tar' | 'zip' | undefined;

/** The container of an input, known by its first bytes. Text is known by its first line: a pipe may never bring more. */
async function containerOf(source: ByteSource): Promise<Container> {
	const magic = await source.peek(4);
	if (isGzip(magic)) return 'gzip';
	if (isZip(magic)) return 'zip';
	while (source.ready.length < headBytes) {
		if (source.ready.includes(LINE_FEED) || !(await source.more())) return undefined;
	}
	return isTarHeader(source.ready) ? 'tar' : undefined;
}

function unreadable(name: string, error: unknown): NamedInput {
	const message = error instanceof Error ? error.message : String(error);
	return { kind: 'unreadable', name, code: 'ERR_INPUT_ARCHIVE', message };
}

/** A member's name behind the archive's: a label and no path. */
function labelled(archive: string, member: string): string {
	return `${archive}!${member.length > nameLength ? `${member.slice(0, nameLength)}…` : member}`;
}

/** The whole of a zip archive that comes through a pipe or out of another archive. */
async function held(source: ByteSource, budget: Budget): Promise<Buffer> {
	const parts: Uint8Array[] = [];
	const { heldBytes } = budget.limits;
	for await (const chunk of source.rest()) {
		if (source.offset > heldBytes) {
			throw new ArchiveError(
				`is a zip archive of more than ${heldBytes} bytes that comes through a pipe or lies in another archive: save it as a file and name that`,
			);
		}
		parts.push(new Uint8Array(chunk));
	}
	return Buffer.concat(parts);
}

async function* members(
	archive: ReadableInput,
	found: AsyncIterable<TarMember | ZipMember>,
	budget: Budget,
	depth: number,
): AsyncGenerator<NamedInput, void, undefined> {
	let count = 0;
	try {
		for await (const { name, kind, chunks } of found) {
			count += 1;
			budget.file();
			const label = labelled(archive.name, name);
			if (kind === 'directory') continue;
			if (kind === 'file') yield* layers({ kind: 'readable', name: label, chunks }, budget, depth);
			else yield unreadable(label, 'is a link or device in an archive: it holds nothing to read');
		}
		if (count === 0) yield unreadable(archive.name, 'is an archive without files');
	} catch (error) {
		yield unreadable(archive.name, error);
	}
}

async function* layers(
	input: ReadableInput,
	budget: Budget,
	depth: number,
): AsyncGenerator<NamedInput, void, undefined> {
	const source = new ByteSource(input.chunks());
	try {
		let container: Container;
		try {
			container = await containerOf(source);
		} catch (error) {
			// The reader of the input meets the same error.
			yield { ...input, chunks: () => failing(error) };
			return;
		}
		if (container === undefined) {
			yield { ...input, chunks: () => source.rest() };
			return;
		}
		if (depth === budget.limits.depth) {
			yield unreadable(
				input.name,
				`lies in more than ${depth} layers of archives: unpack it first, or raise --max-depth if you trust it`,
			);
			return;
		}
		// Node's zlib and the reader of zip archives are loaded when the first archive needs them.
		if (container === 'gzip') {
			const { gunzip } = await import('./gzip.ts');
			const { name } = input;
			yield* layers({ kind: 'readable', name, chunks: () => gunzip(source, budget) }, budget, depth + 1);
		} else if (container === 'tar') {
			yield* members(input, tarMembers(source), budget, depth + 1);
		} else {
			let archive: string | Buffer;
			try {
				archive = input.path ?? (await held(source, budget));
			} catch (error) {
				yield unreadable(input.name, error);
				return;
			}
			const { zipMembers } = await import('./zip.ts');
			yield* members(input, zipMembers(archive, budget), budget, depth + 1);
		}
	} finally {
		await source.close();
	}
}

// oxlint-disable-next-line require-yield -- it has nothing to give but the error.
async function* failing(error: unknown): AsyncGenerator<Uint8Array, void, undefined> {
	throw await Promise.resolve(error);
}

/**
 * The files in an input: itself, or those that are packed in it, found by content and not by name. Nothing is written
 * anywhere. Each file is to be read before the next one is asked for.
 */
export async function* unpacked(
	input: NamedInput,
	limits: ArchiveLimits,
): AsyncGenerator<NamedInput, void, undefined> {
	if (input.kind === 'unreadable') yield input;
	else yield* layers(input, new Budget(limits), 0);
}
