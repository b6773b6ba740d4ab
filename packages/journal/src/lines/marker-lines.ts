import type { EntryInProgress } from '../entry-in-progress.ts';
import type { EntryTally } from '../entry-tally.ts';
import { readMarker } from '../formats/markers.ts';
import { SPACE } from '../input/bytes.ts';
import type { LedgerCounter } from '../ledger-counter.ts';
import type { Line } from '../line.ts';
import type { LineReader } from '../line-format.ts';
import type { OpenReaders } from '../open-readers.ts';
import type { JournalSink } from '../sink.ts';

/** Lines that journalctl prints about the journal. */
export class MarkerLines implements LineReader {
	/** Further lines of a notice, which are indented. */
	readonly further: LineReader = { read: (line) => this.#readFurther(line) };

	readonly #sink: JournalSink;
	readonly #entry: EntryInProgress;
	readonly #ledger: LedgerCounter;
	readonly #tally: EntryTally;
	readonly #open: OpenReaders;
	#inNotice = false;

	constructor(
		sink: JournalSink,
		entry: EntryInProgress,
		ledger: LedgerCounter,
		tally: EntryTally,
		open: OpenReaders,
	) {
		this.#sink = sink;
		this.#entry = entry;
		this.#ledger = ledger;
		this.#tally = tally;
		this.#open = open;
	}

	read({ bytes, start, end, number }: Line): boolean {
		const marker = readMarker(bytes, start, end, number, this.#entry.section);
		if (marker === undefined) return false;
		this.#entry.finish();
		if (marker.kind === 'notice') {
			this.#inNotice = true;
			this.#open.add(this);
		} else if (marker.kind === 'boot') {
			this.#tally.direction.boundary();
		}
		this.#ledger.markers += 1;
		this.#sink.marker(marker);
		return true;
	}

	finish(): void {
		this.#inNotice = false;
		this.#open.delete(this);
	}

	#readFurther({ first }: Line): boolean {
		if (!this.#inNotice || first !== SPACE) return false;
		this.#ledger.markers += 1;
		return true;
	}
}
