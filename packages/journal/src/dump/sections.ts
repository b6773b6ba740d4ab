import { columnsOf } from '../input/text.ts';
import type { Line } from '../line.ts';
import type { Block, Place, Surroundings } from '../line-format.ts';
import type { JournalSink } from '../sink.ts';
import { DumpSection, type SectionHeading } from './section.ts';

/**
 * The sections of a dump, or of a terminal's recording, and where between them the next line stands. Knows what divides
 * them by those who read it: `Headings`, `SectionEnds`, `Prompts` and `Preamble`.
 */
export class DumpSections implements Surroundings {
	readonly #sink: JournalSink;
	readonly #limit: number;
	readonly #startBlock: (block: Block) => void;
	#section: DumpSection | undefined = undefined;
	#place: Place = 'outside';
	/** The number of sections that were told. */
	#told = 0;
	#hasPreamble = false;
	#isRecording = false;
	/** The number of the line behind which a heading may stand. */
	#lastBreak = 0;
	/** The number of the last line that a log format has read. */
	#lastLog = 0;
	#lastLogBytes = 0;
	#widestLog = 0;
	/** The end of the section was read; nothing but blank lines has followed. */
	#isOver = false;

	/** `limit`: of the sections that are told. `startBlock` hears where other lines begin. */
	constructor(sink: JournalSink, limit: number, startBlock: (block: Block) => void) {
		this.#sink = sink;
		this.#limit = limit;
		this.#startBlock = startBlock;
	}

	/** True if the input has shown itself to be a dump. */
	get found(): boolean {
		return this.#told > 0 || this.#hasPreamble;
	}

	/** True if the input is the recording of a terminal. */
	get isRecording(): boolean {
		return this.#isRecording;
	}

	get section(): DumpSection | undefined {
		return this.#section;
	}

	get place(): Place {
		return this.#place;
	}

	get isOver(): boolean {
		return this.#isOver;
	}

	/** True for a line behind which nothing but a break stands: a heading may follow there. */
	isBehindBreak(line: Line): boolean {
		return this.#lastBreak === line.number - 1;
	}

	stands(line: Line): void {
		if (line.isEmpty) {
			this.#lastBreak = line.number;
		} else if (this.#section !== undefined) {
			this.#section.lastLine = line.number;
			this.#isOver = false;
		}
	}

	/** True for a line right behind one that a log format has read. */
	isBehindLog(line: Line): boolean {
		return this.#lastLog === line.number - 1;
	}

	standsInLog(line: Line): void {
		if (line.isEmpty) {
			this.#widestLog = 0;
		} else {
			const { start, end } = line;
			this.#lastLog = line.number;
			this.#lastLogBytes = end - start;
			if (end - start > this.#widestLog) this.#widenLog(line);
		}
		if (this.#place === 'preamble' && !line.isEmpty) this.#place = 'outside';
	}

	/** The bytes of the last line that a log format has read. */
	get lastLogBytes(): number {
		return this.#lastLogBytes;
	}

	/** The columns of the widest line of the log since its last blank line. */
	get widestLog(): number {
		return this.#widestLog;
	}

	#widenLog({ bytes, start, end }: Line): void {
		this.#widestLog = Math.max(this.#widestLog, columnsOf(bytes, start, end));
	}

	/** The line stands behind one of a log, or not, whatever was told of it since. */
	standsAgain(line: number, behindLog: boolean): void {
		this.#lastLog = behindLog ? line - 1 : 0;
	}

	/** A line of a preamble stands here. */
	enterPreamble(): void {
		this.#hasPreamble = true;
		this.#place = 'preamble';
	}

	/** A heading may follow this line. */
	breakAt(line: number): void {
		this.#lastBreak = line;
	}

	/** The end of the section was read, in this line. */
	over(line: number): void {
		if (this.#section !== undefined) this.#section.lastLine = line;
		this.#isOver = true;
		this.#lastBreak = line;
	}

	/** Begins a section; the one before it has ended. */
	begin(heading: SectionHeading): void {
		this.end();
		const section = new DumpSection(heading, this.#told, this.#told < this.#limit);
		if (section.isTold) this.#told += 1;
		this.#isRecording ||= section.typed;
		this.#section = section;
		this.#place = section.place;
		this.#isOver = false;
		if (section.isTold) this.#sink.sectionStarted(section);
		this.#startBlock({ section, hostless: section.isHostless, anyLog: section.typed });
	}

	/** Ends the section, or the preamble: what follows stands outside. */
	end(): void {
		const section = this.#section;
		this.#startBlock({ section: undefined, hostless: false, anyLog: true });
		this.#section = undefined;
		this.#place = 'outside';
		if (section?.isTold === true) this.#sink.sectionEnded(section);
	}
}
