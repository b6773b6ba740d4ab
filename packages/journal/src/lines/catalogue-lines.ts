import type { EntryInProgress } from '../entry-in-progress.ts';
import { MINUS, SHADE_LEAD, SPACE, startsWith, utf8 } from '../input/bytes.ts';
import type { LedgerCounter } from '../ledger-counter.ts';
import type { Line } from '../line.ts';
import type { LineReader } from '../line-format.ts';
import type { OpenReaders } from '../open-readers.ts';

/** The explanations of `-x` begin with shades, or with dashes where the locale has none. */
const shades = utf8('\u2591\u2591');
const subject = utf8('-- Subject: ');
const dashes = utf8('--');

/** The bytes that an explanation can begin with. */
export const catalogueBegins: readonly number[] = [MINUS, SHADE_LEAD];

/** Explanations of the catalogue (`-x`): they are about the entry above them, and counted as markers. */
export class CatalogueLines implements LineReader {
	readonly #entry: EntryInProgress;
	readonly #ledger: LedgerCounter;
	readonly #open: OpenReaders;
	/** The explanation goes on while lines begin with dashes. */
	#isDashed = false;

	constructor(entry: EntryInProgress, ledger: LedgerCounter, open: OpenReaders) {
		this.#entry = entry;
		this.#ledger = ledger;
		this.#open = open;
	}

	read(line: Line): boolean {
		const { bytes, start, end } = line;
		const isDashed = startsWith(bytes, start, end, subject) || (this.#isDashed && isFurtherDashed(line));
		if (!isDashed && !startsWith(bytes, start, end, shades)) return false;
		this.#entry.finish();
		if (isDashed) {
			this.#isDashed = true;
			this.#open.add(this);
		}
		this.#ledger.markers += 1;
		return true;
	}

	finish(): void {
		this.#isDashed = false;
		this.#open.delete(this);
	}
}

function isFurtherDashed({ bytes, start, end }: Line): boolean {
	return startsWith(bytes, start, end, dashes) && (end - start === 2 || bytes[start + 2] === SPACE);
}
