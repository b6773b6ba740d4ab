import type { Ledger } from './ledger.ts';

/** The ledger while it is being kept: every line is counted in exactly one of the line classes. */
export class LedgerCounter {
	bytes: number = 0;
	entries: number = 0;
	continuations: number = 0;
	markers: number = 0;
	structure: number = 0;
	output: number = 0;
	undecodable: number = 0;
	blank: number = 0;
	truncated: number = 0;
	leftOut: number = 0;
	withheld: number = 0;
	replaced: number = 0;
	nulBytes: number = 0;
	unterminated: number = 0;

	/** The counts so far. Lines whose class only later lines decide are not in it yet. */
	snapshot(): Ledger {
		const { entries, continuations, markers, structure, output, undecodable, blank } = this;
		return {
			bytes: this.bytes,
			lines: entries + continuations + markers + structure + output + undecodable + blank,
			entries,
			continuations,
			markers,
			structure,
			output,
			undecodable,
			blank,
			truncated: this.truncated,
			leftOut: this.leftOut,
			withheld: this.withheld,
			replaced: this.replaced,
			nulBytes: this.nulBytes,
			unterminated: this.unterminated,
		};
	}
}
