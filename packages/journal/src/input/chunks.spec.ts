import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { type ChunkSource, chunksOf } from './chunks.ts';

async function collect(source: ChunkSource, signal?: AbortSignal): Promise<string> {
	let text = '';
	for await (const chunk of chunksOf(source, { signal })) {
		text += typeof chunk === 'string' ? chunk : new TextDecoder().decode(chunk);
	}
	return text;
}

function endless(whenClosed: () => void): AsyncIterable<string> {
	return {
		async *[Symbol.asyncIterator]() {
			try {
				for (;;) yield 'more ';
			} finally {
				whenClosed();
			}
		},
	};
}

describe('chunks of any source', () => {
	test.each<[string, () => ChunkSource]>([
		['a string', () => 'one two'],
		['bytes', () => new TextEncoder().encode('one two')],
		['an array', () => ['one ', 'two']],
		[
			'a generator',
			function* () {
				yield 'one ';
				yield 'two';
			},
		],
		[
			'an asynchronous generator',
			async function* () {
				yield 'one ';
				yield 'two';
			},
		],
		['a stream of Node', () => Readable.from([Buffer.from('one '), Buffer.from('two')])],
		['a stream of the web', () => new Blob(['one ', 'two']).stream()],
	])('%s', async (_, source) => {
		expect(await collect(source())).toBe('one two');
		expect(await collect(source(), new AbortController().signal)).toBe('one two');
	});

	test('leaving the loop closes the source', async () => {
		let closed = false;
		for await (const chunk of chunksOf(endless(() => (closed = true)))) {
			expect(chunk).toBe('more ');
			break;
		}
		await Promise.resolve();
		expect(closed).toBe(true);
	});

	test('an aborted signal ends the reading with its reason, before, between and while waiting', async () => {
		const reason = new Error('enough');
		await expect(collect('text', AbortSignal.abort(reason))).rejects.toBe(reason);

		const between = new AbortController();
		let seen = 0;
		const reading = (async () => {
			for await (const _ of chunksOf(
				endless(() => undefined),
				{ signal: between.signal },
			)) {
				seen += 1;
				if (seen === 3) between.abort(reason);
			}
		})();
		await expect(reading).rejects.toBe(reason);
		expect(seen).toBe(3);

		const waiting = new AbortController();
		const silent = new ReadableStream<string>();
		const read = collect(silent, waiting.signal);
		waiting.abort(reason);
		await expect(read).rejects.toBe(reason);
	});

	test('an error of the source is handed on', async () => {
		const failing = async function* (): AsyncGenerator<string> {
			yield 'one';
			throw new Error('gone');
		};
		await expect(collect(failing(), new AbortController().signal)).rejects.toThrow('gone');
	});
});
