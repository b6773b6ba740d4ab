import type { EntryInProgress } from '../entry-in-progress.ts';
import type { EntryTally } from '../entry-tally.ts';
import { HeldLines } from '../input/held-lines.ts';
import type { LedgerCounter } from '../ledger-counter.ts';
import type { Line } from '../line.ts';
import type { LineReader } from '../line-format.ts';
import type { LayoutEntries } from './layout-entries.ts';

const waitingBytes = 64 * 1024;

/**
 * Lines that no format knows. Where all that stands in an input is what daemons print themselves, as in mode cat, they are
 * more of that; before the first such line they wait.
 */
export class UnreadLines implements LineReader {
	/** Lines that a daemon printed without any prefix: they tell what stands beside them. */
	readonly bare: LineReader;

	readonly #entry: EntryInProgress;
	readonly #ledger: LedgerCounter;
	readonly #tally: EntryTally;
	readonly #isAlone: () => boolean;
	readonly #waiting: HeldLines = new HeldLines(waitingBytes);
	/** Daemons print what stands here, and nothing else was found before it. */
	#isBare = false;
	#hasSections = false;

	/** `isAlone` says that nothing was found beside the entries of the tally. */
	constructor(
		bare: LayoutEntries,
		entry: EntryInProgress,
		ledger: LedgerCounter,
		tally: EntryTally,
		isAlone: () => boolean,
	) {
		this.#entry = entry;
		this.#ledger = ledger;
		this.#tally = tally;
		this.#isAlone = isAlone;
		this.bare = { read: (line) => this.#readBare(bare, line) };
	}

	read({ bytes, start, end, number }: Line): boolean {
		if (this.#isBare && this.#tally.isOnly('bare')) {
			this.#entry.tellPlain(bytes, start, end, number, 'bare');
		} else if (!this.#mayBeBare || !this.#waiting.hold(bytes, start, end, number)) {
			this.end();
			this.#ledger.undecodable += 1;
		}
		return true;
	}

	startBlock(): void {
		this.end();
		this.#hasSections = true;
		this.#isBare = false;
	}

	/** The lines that wait were nothing. */
	end(): void {
		this.#ledger.undecodable += this.#waiting.take().length;
	}

	/** True while nothing says that the lines are no output of a daemon. */
	get #mayBeBare(): boolean {
		return this.#tally.isEmpty && !this.#hasSections && this.#isAlone();
	}

	#readBare(bare: LayoutEntries, line: Line): boolean {
		const head = bare.headOf(line);
		if (head === undefined) return false;
		this.#entry.finish();
		if (this.#mayBeBare) {
			this.#isBare = true;
			for (const { bytes, line: number } of this.#waiting.take()) {
				this.#entry.tellPlain(bytes, 0, bytes.length, number, 'bare');
			}
		}
		bare.tell(line, head);
		return true;
	}
}
