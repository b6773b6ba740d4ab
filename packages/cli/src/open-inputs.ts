import { constants } from 'node:fs';
import { open, stat, type FileHandle } from 'node:fs/promises';
import { resolve } from 'node:path';
import { chunksOf } from '@whydown/analyzer';
import type { ArchiveLimits } from './archive/archive-limits.ts';
import { unpacked } from './archive/unpacked.ts';
import type { NamedInput, ReadableInput, UnreadableInput } from './named-input.ts';
import { reasonOfCode, systemErrorReason, type SystemErrorReason } from './system-error-reason.ts';

const chunkSize = 256 * 1024;

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
		throw new Error(systemErrorReason(error).message, { cause: error });
	} finally {
		await handle?.close();
	}
}

function regularFile(name: string): ReadableInput {
	return { kind: 'readable', name, path: name, chunks: () => fileChunks(name) };
}

function unreadable(name: string, reason: SystemErrorReason): UnreadableInput {
	return { kind: 'unreadable', name, ...reason };
}

/** Names of standard input that cannot be opened when it is a socket. */
const standardInputPaths: ReadonlySet<string> = new Set(['/dev/stdin', '/dev/fd/0', '/proc/self/fd/0']);

function standardInput(stream: NodeJS.ReadableStream, name: string): ReadableInput {
	return { kind: 'readable', name, chunks: () => chunksOfStandardInput(stream) };
}

/** Node's sockets and terminals are loaded when standard input is read. */
async function* chunksOfStandardInput(stream: NodeJS.ReadableStream): AsyncGenerator<Uint8Array> {
	const { standardInputChunks } = await import('./standard-input-chunks.ts');
	yield* standardInputChunks(stream);
}

/** The input at a path; `undefined` where nothing is. */
async function inputAt(path: string): Promise<NamedInput | undefined> {
	try {
		const status = await stat(path);
		if (status.isDirectory()) return unreadable(path, reasonOfCode('EISDIR'));
		if (status.isSocket() || status.isBlockDevice()) {
			const message = 'is not a regular file: save what it holds as a file first';
			return unreadable(path, { code: 'ERR_INPUT_KIND', message });
		}
		return status.isFile()
			? regularFile(path)
			: { kind: 'readable', name: path, chunks: () => fileChunks(path) };
	} catch (error) {
		const reason = systemErrorReason(error);
		return reason.code === 'ENOENT' ? undefined : unreadable(path, reason);
	}
}

/** The files that match a pattern, sorted by name. */
async function inputsMatching(pattern: string): Promise<readonly NamedInput[]> {
	const { default: glob } = await import('fast-glob');
	try {
		// Symbolic links to directories may lead in circles.
		const names = await glob(pattern, { followSymbolicLinks: false, onlyFiles: true, unique: true });
		if (names.length > 0) return names.toSorted().map(regularFile);
		const message = 'no such file, and no file matches it as a pattern';
		return [unreadable(pattern, { code: 'ENOENT', message })];
	} catch (error) {
		return [unreadable(pattern, systemErrorReason(error))];
	}
}

/** A path that exists is taken as it is, whatever characters it holds. */
async function inputsNamed(operand: string): Promise<readonly NamedInput[]> {
	const input = await inputAt(operand);
	if (input !== undefined) return [input];
	if (/[*?[\]{}()!+@]/.test(operand)) return inputsMatching(operand);
	return [unreadable(operand, reasonOfCode('ENOENT'))];
}

/** Finds what the operands name. Each file comes once. */
async function findInputs(
	operands: readonly string[],
	stdin: NodeJS.ReadableStream,
): Promise<readonly NamedInput[]> {
	const found = new Map<string, NamedInput>();
	for (const operand of operands) {
		const isStandard = operand === '-' || standardInputPaths.has(operand);
		const inputs = isStandard
			? [standardInput(stdin, operand === '-' ? 'stdin' : operand)]
			: await inputsNamed(operand);
		for (const input of inputs) {
			const key = isStandard ? '-' : resolve(input.name);
			if (!found.has(key)) found.set(key, input);
		}
	}
	return [...found.values()];
}

async function* bytesUntil(
	signal: AbortSignal,
	chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
	for await (const chunk of chunksOf(chunks, { signal }))
		yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}

/** The surroundings in which inputs are opened. */
export interface OpeningSurroundings {
	readonly stdin: NodeJS.ReadableStream;
	readonly limits: ArchiveLimits;
	/** Stops reading, also while an input is silent. */
	readonly signal: AbortSignal;
}

/**
 * Opens what the operands name, and what is packed in it, one after the other: each is to be read before the next is asked
 * for. Without operands it opens standard input.
 */
export async function* openInputs(
	operands: readonly string[],
	{ stdin, limits, signal }: OpeningSurroundings,
): AsyncGenerator<NamedInput, void, undefined> {
	for (const input of await findInputs(operands.length === 0 ? ['-'] : operands, stdin)) {
		const stoppable: NamedInput =
			input.kind === 'unreadable' ? input : { ...input, chunks: () => bytesUntil(signal, input.chunks()) };
		yield* unpacked(stoppable, limits);
	}
}
