import type { LineReader } from './line-format.ts';

/** The readers that have begun what further lines may belong to. */
export class OpenReaders {
	readonly #readers = new Set<LineReader>();

	get any(): boolean {
		return this.#readers.size > 0;
	}

	add(reader: LineReader): void {
		this.#readers.add(reader);
	}

	delete(reader: LineReader): void {
		this.#readers.delete(reader);
	}

	/** What was begun is complete. */
	finish(): void {
		if (this.#readers.size === 0) return;
		for (const reader of [...this.#readers]) reader.finish?.();
	}
}
