import type { EntryInProgress } from '../entry-in-progress.ts';
import type { LineReader } from '../line-format.ts';

/** Blank lines in a log: they end what ends with one, and may stand between two lines of one message. */
export class BlankLines implements LineReader {
	readonly #entry: EntryInProgress;
	readonly #ended: readonly Required<Pick<LineReader, 'finish'>>[];

	/** `ended`: the readers of what a blank line ends. */
	constructor(entry: EntryInProgress, ended: readonly Required<Pick<LineReader, 'finish'>>[]) {
		this.#entry = entry;
		this.#ended = ended;
	}

	read(): boolean {
		for (const reader of this.#ended) reader.finish();
		this.#entry.readBlank();
		return true;
	}
}
