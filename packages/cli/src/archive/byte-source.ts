/**
 * Bytes that are pulled from chunks. Bytes that were looked at stay until they are passed; a view that was handed out is valid
 * until the next call.
 */
export class ByteSource {
	readonly #chunks: AsyncIterator<Uint8Array>;
	#held: Uint8Array = new Uint8Array();
	#ended = false;
	/** The number of bytes that were passed. */
	offset = 0;

	constructor(chunks: AsyncIterable<Uint8Array>) {
		this.#chunks = chunks[Symbol.asyncIterator]();
	}

	/** The bytes that are there without waiting. */
	get ready(): Uint8Array {
		return this.#held;
	}

	/** Waits for the next chunk; `false` at the end. */
	async more(): Promise<boolean> {
		if (this.#ended) return false;
		// The source of the chunks may fill the same buffer again.
		const before = new Uint8Array(this.#held);
		const next = await this.#chunks.next();
		if (next.done === true) {
			this.#ended = true;
			this.#held = before;
			return false;
		}
		this.#held = before.length === 0 ? next.value : Buffer.concat([before, next.value]);
		return true;
	}

	/** The next `count` bytes, or fewer at the end. */
	async peek(count: number): Promise<Uint8Array> {
		while (this.#held.length < count && (await this.more()));
		return this.#held.subarray(0, count);
	}

	/** At least one and at most `count` bytes; none at the end. */
	async some(count: number): Promise<Uint8Array> {
		while (this.#held.length === 0 && (await this.more()));
		return this.#held.subarray(0, count);
	}

	/** Moves past bytes that were looked at. */
	pass(count: number): void {
		this.#held = this.#held.subarray(count);
		this.offset += count;
	}

	/** Moves past `count` bytes; returns how many of them were there. */
	async skip(count: number): Promise<number> {
		let left = count;
		while (left > 0) {
			const { length } = await this.some(left);
			if (length === 0) break;
			this.pass(length);
			left -= length;
		}
		return count - left;
	}

	/** Everything that follows. */
	async *rest(): AsyncGenerator<Uint8Array, void, undefined> {
		for (;;) {
			const chunk = await this.some(Number.POSITIVE_INFINITY);
			if (chunk.length === 0) return;
			this.pass(chunk.length);
			yield chunk;
		}
	}

	/** Closes the chunks: nothing more is wanted. */
	async close(): Promise<void> {
		if (!this.#ended) await this.#chunks.return?.();
		this.#ended = true;
	}
}
