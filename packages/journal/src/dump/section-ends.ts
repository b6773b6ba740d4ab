import type { EntryInProgress } from '../entry-in-progress.ts';
import type { LedgerCounter } from '../ledger-counter.ts';
import { Line } from '../line.ts';
import type { LineReader, LinesAgain } from '../line-format.ts';
import type { OpenReaders } from '../open-readers.ts';
import type { Outcome } from '../sink.ts';
import type { OutputLines } from './output-lines.ts';
import type { DumpSections } from './sections.ts';
import { TrailerReader } from './trailer.ts';

/** A line longer than this is no trailer. */
const heldBytes = 16 * 1024;

/** A line that says how a command ended, if the next one proves it. */
interface HeldOutcome {
	readonly line: Line;
	readonly outcome: Outcome;
	/** The place of the outcome in the line: it stands behind output without a line end. */
	readonly trailerStart: number;
}

/** Ends of a dump's sections: the lines of `time`. */
export class SectionEnds implements LineReader {
	/** The line behind an outcome. */
	readonly further: LineReader = { read: (line) => this.#readBehindOutcome(line) };
	/** Ends of sections whose beginning is lost: what a dump leaves that was redirected into a file that is cut. */
	readonly stray: LineReader = { read: (line) => this.#readStray(line) };

	readonly #sections: DumpSections;
	readonly #output: OutputLines;
	readonly #entry: EntryInProgress;
	readonly #ledger: LedgerCounter;
	readonly #open: OpenReaders;
	readonly #again: LinesAgain;
	readonly #trailer: TrailerReader = new TrailerReader();
	#held: HeldOutcome | undefined = undefined;
	#strayEnds = 0;

	constructor(
		sections: DumpSections,
		output: OutputLines,
		entry: EntryInProgress,
		ledger: LedgerCounter,
		open: OpenReaders,
		again: LinesAgain,
	) {
		this.#sections = sections;
		this.#output = output;
		this.#entry = entry;
		this.#ledger = ledger;
		this.#open = open;
		this.#again = again;
	}

	/** True if ends of sections were found without their beginnings. */
	get foundStray(): boolean {
		return this.#strayEnds > 0;
	}

	read(line: Line): boolean {
		const { section } = this.#sections;
		const trailer = this.#trailer;
		const { bytes, start, end } = line;
		if (section === undefined || !trailer.read(bytes, start, end)) return false;
		// journalctl ends its lines, and an entry may quote a trailer.
		if (trailer.start !== start && section.content === 'journal') return false;
		if (trailer.part === 'outcome') return this.#hold(line);
		if (trailer.part === 'more-figures' && !this.#sections.isOver) return false;
		if (trailer.part === 'figures') section.outcome = trailer.outcome;
		this.#endSection(line, trailer.start);
		return true;
	}

	/** The held line is no outcome: reads it as what it is otherwise. */
	release(): void {
		const line = this.#held?.line;
		this.#forget();
		if (line !== undefined) this.#again.readUndivided(line);
	}

	#hold({ bytes, start, end, number }: Line): boolean {
		if (end - start >= heldBytes) return false;
		const line = new Line().set(bytes.slice(start, end), 0, end - start, number);
		this.#held = { line, outcome: this.#trailer.outcome, trailerStart: this.#trailer.start - start };
		this.#open.add(this);
		return true;
	}

	#readBehindOutcome(line: Line): boolean {
		const held = this.#held;
		if (held === undefined) return false;
		const { section } = this.#sections;
		const trailer = this.#trailer;
		const { bytes, start, end } = line;
		const isEnd =
			!line.isEmpty &&
			trailer.read(bytes, start, end) &&
			trailer.part === 'figures' &&
			trailer.start === start;
		if (!isEnd || section === undefined) {
			this.release();
			return false;
		}
		this.#forget();
		section.outcome = held.outcome;
		this.#endSection(held.line, held.trailerStart);
		this.#ledger.structure += 1;
		this.#sections.over(line.number);
		return true;
	}

	/** The section ends in this line, at `trailerStart`; what stands before it is output. */
	#endSection(line: Line, trailerStart: number): void {
		this.#entry.finish();
		if (trailerStart === line.start) this.#ledger.structure += 1;
		else this.#output.readGlued(line, trailerStart);
		this.#output.endsHere();
		this.#sections.over(line.number);
	}

	#readStray({ bytes, start, end, number }: Line): boolean {
		if (!this.#trailer.read(bytes, start, end) || this.#trailer.start !== start) return false;
		this.#ledger.structure += 1;
		this.#strayEnds += 1;
		this.#sections.breakAt(number);
		return true;
	}

	#forget(): void {
		this.#held = undefined;
		this.#open.delete(this);
	}
}
