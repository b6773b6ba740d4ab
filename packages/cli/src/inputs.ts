import { constants } from 'node:fs';
import { open, stat, type FileHandle } from 'node:fs/promises';
import { resolve } from 'node:path';
import { chunksOf } from '@whydown/analyzer';
import type { ArchiveLimits } from './archive/limits.ts';
import { unpacked } from './archive/unpacked.ts';
import type { NamedInput } from './named-input.ts';
import { reusedChunks } from './reused-chunks.ts';

const chunkSize = 256 * 1024;

/** What a path could not be read for, in words that say what to do. */
const reasons: Readonly<Record<string, string>> = {
	ENOENT: 'no such file',
	EACCES: 'permission denied: run as a user who may read it',
	EPERM: 'permission denied: run as a user who may read it',
	EISDIR: "is a directory: name its files, for example with a glob in quotes: 'folder/*.txt'",
	ENOTDIR: 'a part of the path is no directory',
	ELOOP: 'too many symbolic links: it points to itself',
	ENAMETOOLONG: 'the name is too long',
	ENXIO: 'is a socket or device that cannot be opened',
	EIO: 'the medium reports an input error',
};

interface SystemError {
	readonly code: string;
}

function isSystemError(error: unknown): error is Error & SystemError {
	return error instanceof Error && 'code' in error && typeof error.code === 'string';
}

/** A sentence for an error of the file system. */
export function reasonOf(error: unknown): { readonly code: string; readonly message: string } {
	if (!isSystemError(error)) {
		return { code: 'ERR_INPUT_READ', message: error instanceof Error ? error.message : String(error) };
	}
	return { code: error.code, message: reasons[error.code] ?? `cannot be read (${error.code})` };
}

async function* fileChunks(path: string): AsyncGenerator<Uint8Array> {
	let handle: FileHandle | undefined;
	try {
		handle = await open(path, constants.O_RDONLY);
		// One buffer for all chunks: the analyzer is done with a chunk when it asks for the next.
		const buffer = Buffer.allocUnsafeSlow(chunkSize);
		for (;;) {
			const { bytesRead } = await handle.read(buffer, 0, chunkSize, null);
			if (bytesRead === 0) return;
			yield buffer.subarray(0, bytesRead);
		}
	} catch (error) {
		throw new Error(reasonOf(error).message, { cause: error });
	} finally {
		await handle?.close();
	}
}

function file(name: string): NamedInput {
	return { kind: 'readable', name, path: name, chunks: () => fileChunks(name) };
}

function unreadable(name: string, code: string, message: string): NamedInput {
	return { kind: 'unreadable', name, code, message };
}

/** Names of standard input that cannot be opened when it is a socket. */
const standardInputPaths: ReadonlySet<string> = new Set(['/dev/stdin', '/dev/fd/0', '/proc/self/fd/0']);

/** Standard input. */
function standardInput(stream: NodeJS.ReadableStream, name: string = 'stdin'): NamedInput {
	return { kind: 'readable', name, chunks: () => reusedChunks(stream) };
}

async function literal(name: string): Promise<NamedInput | undefined> {
	try {
		const status = await stat(name);
		if (status.isDirectory()) return unreadable(name, 'EISDIR', reasons['EISDIR'] ?? '');
		if (status.isSocket() || status.isBlockDevice()) {
			return unreadable(name, 'ERR_INPUT_KIND', 'is not a regular file: save what it holds as a file first');
		}
		return status.isFile() ? file(name) : { kind: 'readable', name, chunks: () => fileChunks(name) };
	} catch (error) {
		const { code, message } = reasonOf(error);
		return code === 'ENOENT' ? undefined : unreadable(name, code, message);
	}
}

async function matches(pattern: string): Promise<readonly NamedInput[]> {
	const { default: glob } = await import('fast-glob');
	try {
		// Symbolic links to directories may lead in circles.
		const names = await glob(pattern, { followSymbolicLinks: false, onlyFiles: true, unique: true });
		if (names.length > 0) return names.toSorted().map(file);
		return [unreadable(pattern, 'ENOENT', 'no such file, and no file matches it as a pattern')];
	} catch (error) {
		const { code, message } = reasonOf(error);
		return [unreadable(pattern, code, message)];
	}
}

/**
 * Finds what the operands name. A path that exists is taken as it is, whatever characters it holds; only what does not
 * exist and looks like a pattern is matched against files, sorted by name. Each file comes once.
 */
async function findInputs(
	operands: readonly string[],
	stdin: NodeJS.ReadableStream,
): Promise<readonly NamedInput[]> {
	const found = new Map<string, NamedInput>();
	for (const operand of operands) {
		const isStandard = operand === '-' || standardInputPaths.has(operand);
		const name = operand === '-' ? undefined : operand;
		const inputs = isStandard ? [standardInput(stdin, name)] : await named(operand);
		for (const input of inputs) {
			const key = isStandard ? '-' : resolve(input.name);
			if (!found.has(key)) found.set(key, input);
		}
	}
	return [...found.values()];
}

/** What `openInputs` needs to know beside the operands. */
export interface OpenOptions {
	readonly stdin: NodeJS.ReadableStream;
	readonly limits: ArchiveLimits;
	/** Stops reading. */
	readonly signal: AbortSignal;
}

/**
 * Opens what the operands name, and what is packed in it, one after the other: each is to be read before the next is asked
 * for.
 */
export async function* openInputs(
	operands: readonly string[],
	{ stdin, limits, signal }: OpenOptions,
): AsyncGenerator<NamedInput, void, undefined> {
	for (const input of await findInputs(operands, stdin)) {
		yield* unpacked(input.kind === 'unreadable' ? input : stoppedBy(input, signal), limits);
	}
}

/** The input, which a signal stops also while nothing comes. */
function stoppedBy<Input extends Extract<NamedInput, { readonly kind: 'readable' }>>(
	input: Input,
	signal: AbortSignal,
): Input {
	return { ...input, chunks: () => chunksOf(input.chunks(), { signal }) };
}

async function named(operand: string): Promise<readonly NamedInput[]> {
	const input = await literal(operand);
	if (input !== undefined) return [input];
	if (/[*?[\]{}()!+@]/.test(operand)) return matches(operand);
	return [unreadable(operand, 'ENOENT', 'no such file')];
}
