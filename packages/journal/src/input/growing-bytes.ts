const initialBytes = 4096;

/** Bytes that are put one behind the other, in an array that grows and is used again. */
export class GrowingBytes {
	#bytes: Uint8Array = new Uint8Array(initialBytes);
	#length = 0;

	/** What was put is `bytes[0, length)`; another array once more has been put. */
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
		if (this.#length + end - start > this.#bytes.length) this.#grow(end - start);
		this.#bytes.set(bytes.subarray(start, end), this.#length);
		this.#length += end - start;
	}

	#grow(more: number): void {
		let size = this.#bytes.length * 2;
		while (size < this.#length + more) size *= 2;
		const larger = new Uint8Array(size);
		larger.set(this.#bytes.subarray(0, this.#length));
		this.#bytes = larger;
	}
}
