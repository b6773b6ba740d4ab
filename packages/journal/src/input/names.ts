import { decodeSpan } from './text.ts';

/** The hash that `NameTable` expects: callers that walk over the bytes anyway compute it on the way. */
export function hashByte(hash: number, byte: number): number {
	return (Math.imul(hash, 31) + byte) | 0;
}

export function hashSpan(bytes: Uint8Array, start: number, end: number): number {
	let hash = 0;
	for (let at = start; at < end; at += 1) hash = hashByte(hash, bytes[at] ?? 0);
	return hash;
}

/**
 * Turns the bytes of recurring names (identifiers, units, hosts) into strings that are created once.
 *
 * Holds a bounded number of names and never forgets one: when it is full, further names are decoded each time.
 */
export class NameTable {
	readonly #limit: number;
	readonly #mask: number;
	/** Index into the arrays below plus one; 0 is an empty slot. */
	readonly #slots: Int32Array;
	readonly #texts: string[] = [];
	readonly #spans: Uint8Array[] = [];

	constructor(limit: number) {
		this.#limit = limit;
		let size = 16;
		while (size < limit * 2) size *= 2;
		this.#mask = size - 1;
		this.#slots = new Int32Array(size);
	}

	/** The string of `bytes[start, end)`, whose `hashSpan` is `hash`: the same object whenever the name is held. */
	intern(bytes: Uint8Array, start: number, end: number, hash: number): string {
		const length = end - start;
		let slot = (hash ^ (hash >>> 15)) & this.#mask;
		for (;;) {
			const index = this.#slots[slot] ?? 0;
			if (index === 0) break;
			const span = this.#spans[index - 1];
			if (span !== undefined && span.length === length && equalSpans(bytes, start, span)) {
				return this.#texts[index - 1] ?? '';
			}
			slot = (slot + 1) & this.#mask;
		}
		const text = decodeSpan(bytes, start, end);
		if (this.#texts.length < this.#limit) {
			this.#texts.push(text);
			this.#spans.push(bytes.slice(start, end));
			this.#slots[slot] = this.#texts.length;
		}
		return text;
	}

	/** True if the name `bytes[start, end)` has been seen and is held. */
	holds(bytes: Uint8Array, start: number, end: number): boolean {
		const hash = hashSpan(bytes, start, end);
		let slot = (hash ^ (hash >>> 15)) & this.#mask;
		for (;;) {
			const index = this.#slots[slot] ?? 0;
			if (index === 0) return false;
			const span = this.#spans[index - 1];
			if (span !== undefined && span.length === end - start && equalSpans(bytes, start, span)) return true;
			slot = (slot + 1) & this.#mask;
		}
	}
}

function equalSpans(bytes: Uint8Array, start: number, span: Uint8Array): boolean {
	for (let at = 0; at < span.length; at += 1) {
		if (bytes[start + at] !== span[at]) return false;
	}
	return true;
}
