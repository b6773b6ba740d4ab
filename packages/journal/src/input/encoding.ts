import { LINE_FEED, NUL, startsWith, UTF16BE_MARK, UTF16LE_MARK } from './bytes.ts';

/** The ways in which the bytes of an input write text. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** The number of bytes that decide about an input with NUL bytes. */
const sniffedBytes = 4096;
/** The number of bytes that are surely UTF-8 if none is a NUL: UTF-16 writes one beside every space and digit. */
const enoughBytes = 64;
/** Text in UTF-16 has a NUL in more than this part of its 16-bit units, and always on the same side. */
const nulShare = 0.3;
/** Fewer bytes do not tell text in UTF-16 from a few NUL bytes. */
const tellingBytes = 32;

const encoder = new TextEncoder();

/**
 * Hands on the bytes of an input as UTF-8, whatever its encoding: by its byte order mark or, without one, by the NUL bytes
 * that UTF-16 puts beside every ASCII character. A hole of NUL bytes, as a redirected dump has it, has them on both sides.
 *
 * The first bytes are held back until they decide: up to the first line end if there is no NUL before it.
 */
export class EncodedBytes {
	readonly #handle: (bytes: Uint8Array) => void;
	#encoding: Encoding | undefined;
	#head: Uint8Array = new Uint8Array(0);
	#decoder: InstanceType<typeof TextDecoder> | undefined;

	/** `handle` takes the bytes in UTF-8, valid during the call. */
	constructor(handle: (bytes: Uint8Array) => void) {
		this.#handle = handle;
	}

	/** The encoding of the input; UTF-8 as long as nothing else shows. */
	get encoding(): Encoding {
		return this.#encoding ?? 'utf-8';
	}

	push(chunk: Uint8Array): void {
		if (this.#encoding !== undefined) {
			this.#handOn(chunk);
			return;
		}
		const head = joined(this.#head, chunk);
		const encoding = encodingOf(head, false);
		if (encoding === undefined) this.#head = head;
		else this.#decide(encoding, head);
	}

	/** The input is complete: hands on what was held back. */
	end(): void {
		if (this.#encoding === undefined && this.#head.length > 0) {
			this.#decide(encodingOf(this.#head, true) ?? 'utf-8', this.#head);
		}
		const rest = this.#decoder?.decode();
		if (rest !== undefined && rest !== '') this.#handle(encoder.encode(rest));
		this.#decoder = undefined;
	}

	#decide(encoding: Encoding, head: Uint8Array): void {
		this.#encoding = encoding;
		// The mark itself is left to the reader, which drops it as it drops the one of UTF-8.
		if (encoding !== 'utf-8') this.#decoder = new TextDecoder(encoding, { ignoreBOM: true });
		this.#head = new Uint8Array(0);
		this.#handOn(head);
	}

	#handOn(bytes: Uint8Array): void {
		if (this.#encoding === 'utf-8') this.#handle(bytes);
		else this.#handle(encoder.encode(this.#decoder?.decode(bytes, { stream: true })));
	}
}

function joined(head: Uint8Array, chunk: Uint8Array): Uint8Array {
	if (head.length === 0) return chunk.slice();
	const both = new Uint8Array(head.length + chunk.length);
	both.set(head);
	both.set(chunk, head.length);
	return both;
}

/** Decides by the first bytes alone, so that where chunks are cut makes no difference; `undefined`: not yet. */
function encodingOf(head: Uint8Array, complete: boolean): Encoding | undefined {
	if (head.length < 2) return complete ? 'utf-8' : undefined;
	if (startsWith(head, 0, head.length, UTF16LE_MARK)) return 'utf-16le';
	if (startsWith(head, 0, head.length, UTF16BE_MARK)) return 'utf-16be';
	const first = head.subarray(0, enoughBytes);
	const nul = first.indexOf(NUL);
	const lineFeed = first.indexOf(LINE_FEED);
	// A line that no NUL precedes is no UTF-16. A line feed that comes first may be one, and its other half a NUL.
	if (lineFeed > 0 && (nul === -1 || nul > lineFeed)) return 'utf-8';
	if (nul === -1) return complete || head.length >= enoughBytes ? 'utf-8' : undefined;
	if (head.length < sniffedBytes && !complete) return undefined;
	return encodingByNuls(head.subarray(0, sniffedBytes));
}

function encodingByNuls(head: Uint8Array): Encoding {
	if (head.length < tellingBytes) return 'utf-8';
	let even = 0;
	let odd = 0;
	for (let at = 0; at < head.length; at += 1) {
		if (head[at] !== NUL) continue;
		if (at % 2 === 0) even += 1;
		else odd += 1;
	}
	const few = head.length * 0.5 * nulShare;
	if (odd > few && even * 10 < odd) return 'utf-16le';
	if (even > few && odd * 10 < even) return 'utf-16be';
	return 'utf-8';
}
