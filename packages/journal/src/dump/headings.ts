import { endsWith, equals, startsWith, utf8 } from '../input/bytes.ts';
import { HeldLines } from '../input/held-lines.ts';
import type { LedgerCounter } from '../ledger-counter.ts';
import { Line } from '../line.ts';
import type { LineReader, LinesAgain } from '../line-format.ts';
import type { OpenReaders } from '../open-readers.ts';
import { decodeSpan } from '../input/text.ts';
import type { CommandList } from './command-list.ts';
import type { DumpSections } from './sections.ts';
import { rfc3339Usec } from './trailer.ts';

const headingStart = utf8('--- ');
const headingEnd = utf8(' ---');
const groupHeading = /^echo === [A-Z]+ ===$/;

/** An expanded value inside a command may hold line ends; more lines than this are no heading. */
const headingLines = 8;
/** Blank lines between a heading and its date: one, or two when stderr was merged into stdout. */
const headingBlanks = 4;
/** A heading longer than this is not looked at. */
const headingBytes = 16 * 1024;

/**
 * Headings of a dump's sections: a line `--- command ---` (printed twice when stderr was merged into stdout) behind a
 * blank line, followed by a blank line and the date of the command.
 *
 * Output may hold lines that look the same (`--- google.co.uk ping statistics ---`), so a heading must also be in the list
 * of commands that the dump itself prints, or follow the end of the section before; only a dump that has lost its list,
 * the tail of a cut one, is believed without. Dumps of the layout without dates are split by their list alone.
 */
export class Headings implements LineReader {
	/** Lines behind one that may begin a heading: they prove it, or that it was none. */
	readonly further: LineReader = { read: (line) => this.#isHolding && this.#readFurther(line) };

	readonly #sections: DumpSections;
	readonly #commands: CommandList;
	readonly #ledger: LedgerCounter;
	readonly #open: OpenReaders;
	readonly #again: LinesAgain;
	readonly #held: HeldLines = new HeldLines(headingBytes);
	/** The number of held lines that are one copy of the heading. */
	#length = 0;
	#copies = 0;
	/** The last line of the heading was read, and the one of its copy. */
	#isWhole = false;
	#hasDates = false;

	constructor(
		sections: DumpSections,
		commands: CommandList,
		ledger: LedgerCounter,
		open: OpenReaders,
		again: LinesAgain,
	) {
		this.#sections = sections;
		this.#commands = commands;
		this.#ledger = ledger;
		this.#open = open;
		this.#again = again;
	}

	/** Holds a line that may begin a heading. */
	read(line: Line): boolean {
		const { bytes, start, end } = line;
		if (!startsWith(bytes, start, end, headingStart)) return false;
		if (!this.#sections.isBehindBreak(line) && !this.#isListed(line)) return false;
		if (!this.#hold(line)) return false;
		this.#open.add(this);
		this.#isWhole = endsWith(bytes, start, end, headingEnd);
		this.#length = 1;
		this.#copies = 1;
		return true;
	}

	/** The held lines are no heading: reads them as what they are otherwise. */
	release(): void {
		if (!this.#isHolding) return;
		for (const { bytes, line } of this.#forget()) {
			this.#again.readUndivided(new Line().set(bytes, 0, bytes.length, line));
		}
	}

	/** The input is complete: nothing more proves what is held. */
	end(): void {
		if (this.#isHolding && this.#isWhole && this.#isCommand(this.#command())) this.#beginSection(NaN);
		else this.release();
	}

	get #isHolding(): boolean {
		return this.#held.size > 0;
	}

	/** Takes a line that follows held ones: `true` when it is held too or has completed them. */
	#readFurther(line: Line): boolean {
		const blanks = this.#held.size - this.#length * this.#copies;
		if (line.isEmpty) {
			if (this.#isWhole && blanks < headingBlanks && this.#hold(line)) return true;
		} else if (!this.#isWhole) {
			if (this.#readInHeading(line)) return true;
		} else if (blanks === 0) {
			if (this.#copies === 1 && this.#isHeldLine(0, line) && this.#hold(line)) {
				this.#copies = 2;
				this.#isWhole = this.#length === 1;
				return true;
			}
		} else {
			const takenAtUsec = rfc3339Usec(line.bytes, line.start, line.end);
			const command = this.#command();
			if (!Number.isNaN(takenAtUsec)) {
				if (this.#commands.isEmpty || this.#sections.isOver || this.#isCommand(command)) {
					this.#hasDates = true;
					this.#ledger.structure += 1;
					this.#beginSection(takenAtUsec);
					return true;
				}
			} else if (!this.#hasDates && this.#isCommand(command)) {
				this.#beginSection(NaN);
				return false;
			}
		}
		this.release();
		return false;
	}

	/** A further line of a heading that holds line ends. */
	#readInHeading(line: Line): boolean {
		if (this.#copies === 2) {
			const place = this.#held.size - this.#length;
			if (!this.#isHeldLine(place, line) || !this.#hold(line)) return false;
			this.#isWhole = place + 1 === this.#length;
			return true;
		}
		if (this.#length === headingLines || !this.#hold(line)) return false;
		this.#length += 1;
		this.#isWhole = endsWith(line.bytes, line.start, line.end, headingEnd);
		return true;
	}

	/**
	 * True if a dump of the layout without dates lists the command of this heading: output that did not end its last line
	 * has taken the blank line before it.
	 */
	#isListed({ bytes, start, end }: Line): boolean {
		if (this.#hasDates || this.#commands.isEmpty || !endsWith(bytes, start, end, headingEnd)) return false;
		return this.#commands.has(commandOf(decodeSpan(bytes, start, end)));
	}

	/** True if the dump itself says that it ran this command. */
	#isCommand(command: string): boolean {
		if (groupHeading.test(command) || this.#commands.has(command)) return true;
		const lines = command.split('\n');
		return lines.length > 1 && lines.every((line) => this.#commands.has(line.trim()));
	}

	/** The held heading is one: ends the section before it and begins its own. */
	#beginSection(takenAtUsec: number): void {
		const command = this.#command();
		const heading = this.#length * this.#copies;
		const lines = this.#forget();
		const firstLine = lines[0]?.line ?? 0;
		this.#ledger.structure += heading;
		this.#ledger.blank += lines.length - heading;
		this.#sections.begin({
			command,
			takenAtUsec,
			firstLine,
			lastLine: firstLine + lines.length - (Number.isNaN(takenAtUsec) ? 1 : 0),
			typed: false,
		});
	}

	#command(): string {
		let text = '';
		for (let index = 0; index < this.#length; index += 1) {
			const { bytes } = this.#held.at(index) ?? noLine;
			text += (index === 0 ? '' : '\n') + decodeSpan(bytes, 0, bytes.length);
		}
		return commandOf(text);
	}

	#hold({ bytes, start, end, number }: Line): boolean {
		return this.#held.hold(bytes, start, end, number);
	}

	#isHeldLine(index: number, { bytes, start, end }: Line): boolean {
		return equals(bytes, start, end, (this.#held.at(index) ?? noLine).bytes);
	}

	#forget(): ReturnType<HeldLines['take']> {
		this.#open.delete(this);
		return this.#held.take();
	}
}

const noLine = { bytes: new Uint8Array(0) };

function commandOf(heading: string): string {
	return heading.slice(headingStart.length, -headingEnd.length).trim();
}
