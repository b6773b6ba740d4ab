import type { LineReader } from './line-format.ts';

/** The readers that have begun what further lines may belong to. */
export class OpenReaders {
	readonly #readers = new Set<LineReader>();

	#any = false;

	/** True if there are some. */
	get any(): boolean {
		return this.#any;
	}

	add(reader: LineReader): void {
		this.#readers.add(reader);
		this.#any = true;
	}

	delete(reader: LineReader): void {
		this.#readers.delete(reader);
		this.#any = this.#readers.size > 0;
	}

	/** All that was begun is complete. */
	finish(): void {
		if (!this.#any) return;
		for (const reader of this.#readers) reader.finish?.();
	}
}
