import type { LedgerCounter } from '../ledger-counter.ts';
import type { Line } from '../line.ts';
import type { LineReader } from '../line-format.ts';

/** An object without a field says nothing, and a brace alone begins one of several lines. */
const shortestObject = 3;

/** Reads one kind of JSON objects that are no entries of a journal. */
export interface ObjectReader {
	/** The line class of the first line of the object; `undefined` if the object is of another kind. */
	readObject(value: object, line: number): 'entry' | 'output' | undefined;
}

/** JSON objects that are no entries of a journal, on one line or printed over several: their kinds, in order. */
export class OtherObjects implements LineReader {
	readonly #kinds: readonly ObjectReader[];
	readonly #ledger: LedgerCounter;
	readonly #nesting: number;

	constructor(kinds: readonly ObjectReader[], ledger: LedgerCounter, nesting: number) {
		this.#kinds = kinds;
		this.#ledger = ledger;
		this.#nesting = nesting;
	}

	read(line: Line): boolean {
		return line.end - line.start >= shortestObject && this.readObject(line, 1);
	}

	/** Reads the object that `lines` lines of the input say; `line` is the first of them, and holds it whole. */
	readObject(line: Line, lines: number): boolean {
		const value = line.object(this.#nesting);
		if (value === undefined) return false;
		for (const kind of this.#kinds) {
			const lineClass = kind.readObject(value, line.number);
			if (lineClass === 'entry') this.#ledger.continuations += lines - 1;
			else if (lineClass === 'output') this.#ledger.output += lines;
			if (lineClass !== undefined) return true;
		}
		return false;
	}
}
