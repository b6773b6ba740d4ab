/** Anything that an input may be read from: one piece, an iterable, or a stream of the web or of Node. */
export type ChunkSource =
	| string
	| Uint8Array
	| Iterable<Uint8Array | string>
	| AsyncIterable<Uint8Array | string>
	| ReadableStream<Uint8Array | string>;

/**
 * The chunks of any source, one after the other.
 *
 * Stops reading and throws the signal's reason when the signal is aborted, also while it waits for a chunk;
 * the source is closed when the loop over the chunks is left early.
 *
 * @example
 * for await (const chunk of chunksOf(response.body, { signal: AbortSignal.timeout(5000) })) reader.push(chunk);
 */
export async function* chunksOf(
	source: ChunkSource,
	options: { readonly signal?: AbortSignal | undefined } = {},
): AsyncGenerator<Uint8Array | string, void, undefined> {
	const { signal } = options;
	signal?.throwIfAborted();
	if (typeof source === 'string' || source instanceof Uint8Array) {
		yield source;
		return;
	}
	const chunks = iteratorOf(source);
	let open = true;
	try {
		for (;;) {
			const next = chunks.next();
			const result = await (signal === undefined ? next : unlessAborted(next, signal));
			if (result.done === true) {
				open = false;
				return;
			}
			yield result.value;
			signal?.throwIfAborted();
		}
	} finally {
		// A source that still waits for its next chunk may never answer the closing: nobody waits for it.
		if (open) void closed(chunks);
	}
}

/** The common part of the iterators above. */
interface ChunkIterator {
	next(): Promise<IteratorResult<Uint8Array | string>>;
	close(): Promise<unknown>;
}

function iteratorOf(source: Exclude<ChunkSource, string | Uint8Array>): ChunkIterator {
	if ('getReader' in source) {
		const reader = source.getReader();
		return {
			next: async () => {
				const result = await reader.read();
				return result.done ? { done: true, value: undefined } : { done: false, value: result.value };
			},
			close: () => reader.cancel(),
		};
	}
	if (Symbol.asyncIterator in source) {
		const iterator = source[Symbol.asyncIterator]();
		return { next: () => iterator.next(), close: async () => iterator.return?.() };
	}
	const iterator = source[Symbol.iterator]();
	return { next: async () => iterator.next(), close: async () => iterator.return?.() };
}

async function closed(chunks: ChunkIterator): Promise<void> {
	try {
		await chunks.close();
	} catch {
		// The loop was left already, and has its own reason to give.
	}
}

/** The answer of `next`, or the signal's reason if it is aborted before. Leaves no listener behind. */
function unlessAborted<Value>(next: Promise<Value>, signal: AbortSignal): Promise<Value> {
	return new Promise((resolve, reject) => {
		// An aborter may choose any reason, and gets it back.
		const abort = (): void => reject(signal.reason);
		signal.addEventListener('abort', abort, { once: true });
		next.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
	});
}
