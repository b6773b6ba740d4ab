import type { LedgerCounter } from '../ledger-counter.ts';
import type { Line } from '../line.ts';
import type { LineReader } from '../line-format.ts';
import type { JournalSink, OutputLineView, Section } from '../sink.ts';
import type { DumpSections } from './sections.ts';
import { isTimeoutNotice } from './trailer.ts';

class ReusedOutputLine implements OutputLineView {
	line: number = 0;
	section: Section;
	bytes: Uint8Array;
	start: number = 0;
	end: number = 0;

	constructor(section: Section, bytes: Uint8Array) {
		this.section = section;
		this.bytes = bytes;
	}
}

/** Lines of a section that are the output of its command, and nothing else. */
export class OutputLines implements LineReader {
	/** Blank lines: they are output if more of it follows. */
	readonly blank: LineReader = { read: () => this.#readBlank() };
	/** The notice of `timeout -v` that it stops the command. */
	readonly timeoutNotice: LineReader = { read: (line) => this.#readTimeoutNotice(line) };

	readonly #sink: JournalSink;
	readonly #sections: DumpSections;
	readonly #ledger: LedgerCounter;
	#view: ReusedOutputLine | undefined = undefined;
	#heldBlanks = 0;

	constructor(sink: JournalSink, sections: DumpSections, ledger: LedgerCounter) {
		this.#sink = sink;
		this.#sections = sections;
		this.#ledger = ledger;
	}

	read(line: Line): boolean {
		this.readGlued(line, line.end);
		return true;
	}

	/** Reads the output that stands in a line before `stop`: the end of the section is glued to it. */
	readGlued({ bytes, start, number }: Line, stop: number): void {
		const { section } = this.#sections;
		this.#ledger.output += 1;
		if (section === undefined) return;
		if (!section.isTold) {
			this.#ledger.leftOut += 1;
			return;
		}
		const view = (this.#view ??= new ReusedOutputLine(section, bytes));
		view.section = section;
		view.bytes = bytes;
		view.start = start;
		view.end = start;
		for (; this.#heldBlanks > 0; this.#heldBlanks -= 1) {
			view.line = number - this.#heldBlanks;
			this.#sink.outputLine(view);
		}
		view.line = number;
		view.end = stop;
		this.#sink.outputLine(view);
	}

	/** Tells of a line that is made of several lines of the input; `line` is the first of them, and somebody else counts them. */
	tell(text: Uint8Array, line: number): void {
		const { section } = this.#sections;
		if (section?.isTold !== true) return;
		const view = (this.#view ??= new ReusedOutputLine(section, text));
		view.section = section;
		view.bytes = text;
		view.start = 0;
		view.end = text.length;
		view.line = line;
		this.#sink.outputLine(view);
	}

	/** The output is complete: blank lines behind it are none. */
	endsHere(): void {
		this.#heldBlanks = 0;
	}

	startBlock(): void {
		this.#heldBlanks = 0;
	}

	#readBlank(): boolean {
		this.#heldBlanks += 1;
		this.#ledger.blank += 1;
		return true;
	}

	#readTimeoutNotice({ bytes, start, end }: Line): boolean {
		if (!isTimeoutNotice(bytes, start, end)) return false;
		this.#ledger.structure += 1;
		return true;
	}
}
