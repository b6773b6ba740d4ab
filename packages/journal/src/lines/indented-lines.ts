import type { EntryInProgress } from '../entry-in-progress.ts';
import type { Line } from '../line.ts';
import type { LineReader } from '../line-format.ts';

/** Further lines of a message, indented to where it began. */
export class IndentedLines implements LineReader {
	readonly #entry: EntryInProgress;

	constructor(entry: EntryInProgress) {
		this.#entry = entry;
	}

	read(line: Line): boolean {
		return this.#entry.readIndented(line);
	}
}
