import type { LedgerCounter } from '../ledger-counter.ts';
import type { LineReader } from '../line-format.ts';

/** Lines that begin with a dash and are nothing of a dump: no daemon prints them, whatever stands beside them. */
export class DashedLines implements LineReader {
	readonly #ledger: LedgerCounter;

	constructor(ledger: LedgerCounter) {
		this.#ledger = ledger;
	}

	read(): boolean {
		this.#ledger.undecodable += 1;
		return true;
	}
}
