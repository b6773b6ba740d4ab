import { crc32, createInflateRaw, type InflateRaw } from 'node:zlib';
import type { ByteSource } from './byte-source.ts';
import { NUL } from './bytes.ts';
import { isGzip } from './magic.ts';
import { ArchiveError } from './archive-error.ts';
import type { Budget } from './budget.ts';

/** The bytes that are inflated at a time: one step makes little of them. */
const stepBytes = 16 * 1024;

const headerBytes = 10;
const trailerBytes = 8;

/** The bits of FLG in a header; the three above them are reserved. */
const flags = { headerChecksum: 2, extra: 4, name: 8, comment: 16 } as const;
const flagsOffset = 3;
const knownFlags = 0b11111;

function cut(source: ByteSource): ArchiveError {
	return new ArchiveError(
		`is cut: its gzip data ends at byte ${source.offset + source.ready.length}, before its end; what came before was read`,
	);
}

function damaged(at: number): ArchiveError {
	return new ArchiveError(`is damaged: its gzip data is wrong at byte ${at}; what came before was read`);
}

/** Moves past a text that ends with NUL. */
async function skipText(source: ByteSource): Promise<void> {
	for (;;) {
		const some = await source.some(stepBytes);
		if (some.length === 0) throw cut(source);
		const end = some.indexOf(NUL);
		source.pass(end === -1 ? some.length : end + 1);
		if (end !== -1) return;
	}
}

async function skipHeader(source: ByteSource): Promise<void> {
	const head = await source.peek(headerBytes);
	if (head.length < headerBytes) throw cut(source);
	const set = head[flagsOffset] ?? 0;
	if (set > knownFlags) throw damaged(source.offset + flagsOffset);
	source.pass(headerBytes);
	if ((set & flags.extra) !== 0) {
		const length = await source.peek(2);
		if (length.length < 2) throw cut(source);
		const extra = 2 + (length[0] ?? 0) + 256 * (length[1] ?? 0);
		if ((await source.skip(extra)) < extra) throw cut(source);
	}
	if ((set & flags.name) !== 0) await skipText(source);
	if ((set & flags.comment) !== 0) await skipText(source);
	if ((set & flags.headerChecksum) !== 0 && (await source.skip(2)) < 2) throw cut(source);
}

/** Inflates bytes one step after the other. The output of a step is taken before more goes in. */
class Inflater {
	readonly #stream: InflateRaw = createInflateRaw();
	#wake: () => void = () => undefined;
	isDamaged = false;

	constructor() {
		this.#stream.on('readable', () => this.#wake());
		this.#stream.on('error', () => {
			this.isDamaged = true;
			this.#wake();
		});
	}

	/** The bytes that were used so far: the rest stands behind the end of the data. */
	get used(): number {
		return this.#stream.bytesWritten;
	}

	async *step(bytes: Uint8Array): AsyncGenerator<Uint8Array, void, undefined> {
		let isTaken = false;
		this.#stream.write(bytes, () => {
			isTaken = true;
			this.#wake();
		});
		for (;;) {
			const woken = new Promise<void>((resolve) => (this.#wake = resolve));
			for (let out = this.#read(); out !== null; out = this.#read()) yield out;
			if (isTaken || this.isDamaged) return;
			await woken;
		}
	}

	close(): void {
		this.#stream.close();
	}

	#read(): Uint8Array | null {
		const chunk: unknown = this.#stream.read();
		return chunk instanceof Uint8Array ? chunk : null;
	}
}

/** One member: header, deflated data, checksum and size. */
async function* member(source: ByteSource, budget: Budget): AsyncGenerator<Uint8Array, void, undefined> {
	const start = source.offset;
	await skipHeader(source);
	const inflater = new Inflater();
	let checksum = 0;
	let size = 0;
	try {
		for (;;) {
			const some = await source.some(stepBytes);
			if (some.length === 0) throw cut(source);
			const before = inflater.used;
			for await (const chunk of inflater.step(some)) {
				checksum = crc32(chunk, checksum);
				size += chunk.length;
				budget.unpacked(chunk.length, source.offset + some.length - start, size);
				yield chunk;
			}
			const used = inflater.used - before;
			source.pass(used);
			if (inflater.isDamaged) throw damaged(source.offset);
			// The inflater takes nothing beyond the end of the data.
			if (used < some.length) break;
		}
	} finally {
		inflater.close();
	}
	const trailer = await source.peek(trailerBytes);
	if (trailer.length < trailerBytes) throw cut(source);
	const view = new DataView(trailer.buffer, trailer.byteOffset, trailerBytes);
	if (view.getUint32(0, true) !== checksum || view.getUint32(4, true) !== size % 2 ** 32) {
		throw new ArchiveError(
			`is damaged: the gzip data of bytes ${start} to ${source.offset} does not match its checksum; it was read all the same`,
		);
	}
	source.pass(trailerBytes);
}

/** Moves past the zeros that tapes and block devices leave behind the data. */
async function skipPadding(source: ByteSource): Promise<void> {
	for (;;) {
		const some = await source.some(stepBytes);
		const end = some.findIndex((byte) => byte !== NUL);
		source.pass(end === -1 ? some.length : end);
		if (end !== -1 || some.length === 0) return;
	}
}

/**
 * Unpacks gzip data, member after member.
 *
 * @throws {ArchiveError} when it is cut, damaged or followed by something else, after everything that could be unpacked
 */
export async function* gunzip(
	source: ByteSource,
	budget: Budget,
): AsyncGenerator<Uint8Array, void, undefined> {
	yield* member(source, budget);
	for (;;) {
		await skipPadding(source);
		const head = await source.peek(3);
		if (head.length === 0) return;
		if (!isGzip(head)) {
			throw new ArchiveError(
				`goes on after its gzip data ends at byte ${source.offset}: what follows was not read`,
			);
		}
		yield* member(source, budget);
	}
}
