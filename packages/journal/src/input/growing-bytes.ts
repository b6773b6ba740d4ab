const initialBytes = 4096;
/** Up to so many bytes are copied one by one, which is cheaper than a view of them. */
const shortSpan = 64;

/** Bytes that are put one behind the other, in an array that grows and is used again. */
export class GrowingBytes {
	#bytes: Uint8Array = new Uint8Array(initialBytes);
	#length = 0;

	/** The bytes that were put are `bytes[0, length)`; another array once more have been put. */
	get bytes(): Uint8Array {
		return this.#bytes;
	}

	get length(): number {
		return this.#length;
	}

	clear(): void {
		this.#length = 0;
	}

	put(byte: number): void {
		if (this.#length === this.#bytes.length) this.#grow(1);
		this.#bytes[this.#length] = byte;
		this.#length += 1;
	}

	/** Puts `bytes[start, end)`. */
	putSpan(bytes: Uint8Array, start: number, end: number): void {
		const length = this.#length;
		if (length + end - start > this.#bytes.length) this.#grow(end - start);
		const own = this.#bytes;
		if (end - start > shortSpan) own.set(bytes.subarray(start, end), length);
		else for (let at = start; at < end; at += 1) own[length + at - start] = bytes[at] ?? 0;
		this.#length = length + end - start;
	}

	#grow(more: number): void {
		let size = this.#bytes.length * 2;
		while (size < this.#length + more) size *= 2;
		const larger = new Uint8Array(size);
		larger.set(this.#bytes.subarray(0, this.#length));
		this.#bytes = larger;
	}
}
