import type { EntryInProgress } from '../entry-in-progress.ts';
import type { EntryTally } from '../entry-tally.ts';
import { BACKTICK, QUOTE } from '../input/bytes.ts';
import { HeldLines } from '../input/held-lines.ts';
import type { LedgerCounter } from '../ledger-counter.ts';
import type { Line } from '../line.ts';
import type { Block, LineReader } from '../line-format.ts';
import type { LayoutEntries } from './layout-entries.ts';

const waitingBytes = 64 * 1024;

/** Lines that are known by their words wait until the input ends: people paste a few hundred. */
const knownBytes = 4 * 1024 * 1024;
const knownLines = 10_000;

/** Tells a line whose words alone say who wrote it: `bytes[start, end)`. */
export type LineRecogniser = (bytes: Uint8Array, start: number, end: number) => boolean;

/** A single line stands between backticks or quotation marks where somebody quotes it in a sentence of his own. */
function insideMarks(
	bytes: Uint8Array,
	start: number,
	end: number,
): { readonly start: number; readonly end: number } | undefined {
	const mark = bytes[start];
	if (mark !== BACKTICK && mark !== QUOTE) return undefined;
	let from = start;
	let to = end;
	while (from < to && bytes[from] === mark) from += 1;
	while (to > from && bytes[to - 1] === mark) to -= 1;
	return to < end && from < to ? { start: from, end: to } : undefined;
}

/**
 * Lines that no format knows. Where all that stands in an input is what daemons print themselves, as in mode cat, they are
 * more of that; before the first such line they wait. Where an input has neither an entry nor a section, the lines that are
 * known by their words are its entries.
 */
export class UnreadLines implements LineReader {
	/** Lines that a daemon printed without any prefix: they tell what stands beside them. */
	readonly bare: LineReader;

	readonly #entry: EntryInProgress;
	readonly #ledger: LedgerCounter;
	readonly #tally: EntryTally;
	readonly #isAlone: () => boolean;
	readonly #recognises: LineRecogniser;
	readonly #waiting: HeldLines = new HeldLines(waitingBytes);
	readonly #known: HeldLines = new HeldLines(knownBytes, knownLines);
	/** The entries that were made of lines without stamp, host and program. */
	byWords: number = 0;
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
		recognises: LineRecogniser,
	) {
		this.#entry = entry;
		this.#ledger = ledger;
		this.#tally = tally;
		this.#isAlone = isAlone;
		this.#recognises = recognises;
		this.bare = { read: (line) => this.#readBare(bare, line) };
	}

	read({ bytes, start, end, number }: Line): boolean {
		if (this.#isBare && this.#tally.isOnly('bare')) {
			this.#entry.tellPlain(bytes, start, end, number, 'bare');
		} else if (!this.#mayBeBare || !this.#waiting.hold(bytes, start, end, number)) {
			this.#settle();
			this.#leave(bytes, start, end, number);
		}
		return true;
	}

	startBlock({ section }: Block): void {
		this.#settle();
		if (section !== undefined) this.#hasSections = true;
		this.#isBare = false;
	}

	/** The input ends: lines that are known by their words are its entries, if it has no other. */
	end(): void {
		this.#settle();
		const isAlone = this.#mayBeBare;
		for (const { bytes, line } of this.#known.take()) {
			if (isAlone) {
				this.#entry.tellPlain(bytes, 0, bytes.length, line, 'bare');
				this.byWords += 1;
			} else this.#ledger.undecodable += 1;
		}
	}

	/** No stamp came for the lines that wait. */
	#settle(): void {
		for (const { bytes, line } of this.#waiting.take()) this.#leave(bytes, 0, bytes.length, line);
	}

	/** A line that nobody reads, unless by its words. */
	#leave(bytes: Uint8Array, start: number, end: number, line: number): void {
		if (this.#mayBeBare) {
			if (this.#recognises(bytes, start, end)) {
				if (this.#known.hold(bytes, start, end, line)) return;
			} else {
				const quoted = insideMarks(bytes, start, end);
				if (quoted !== undefined && this.#recognises(bytes, quoted.start, quoted.end)) {
					if (this.#known.hold(bytes, quoted.start, quoted.end, line)) return;
				}
			}
		}
		this.#ledger.undecodable += 1;
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
