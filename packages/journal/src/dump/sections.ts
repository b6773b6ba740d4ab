import { parsedObject } from '../formats/json.ts';
import { ascii, endsWith, MINUS, OPEN_BRACE, startsWith } from '../input/bytes.ts';
import type { ReaderLimits } from '../input/limits.ts';
import type { JournalLines } from '../journal-lines.ts';
import type { LedgerCounter } from '../ledger-counter.ts';
import type { JournalSink, Outcome, OutputLineView, Section } from '../sink.ts';
import { decodeSpan } from '../text.ts';
import type { HealthChecks } from './checks.ts';
import { promptedCommand } from './prompt.ts';
import { isTimeoutNotice, rfc3339Usec, TrailerReader } from './trailer.ts';

const headingStart = ascii('--- ');
const headingEnd = ascii(' ---');
const preambleHeading = /^--- (?:leech \/ )?(?:diagnose .*|CHECKS|COMMANDS) ---$/;
const checksHeading = '--- CHECKS ---';
const listHeading = '--- COMMANDS ---';
const anyHeading = /^--- .* ---$/;
const groupHeading = /^echo === [A-Z]+ ===$/;
const journalCommand = /(?:^|[\s;|&/(])journalctl(?:\s|$)/;
/** What prints logs when it is typed, beside other things; in a dump these are read by who knows them. */
const printsLogs = /(?:^|[\s;|&/(])(?:systemctl\s(?:.*\s)?status|dmesg|logread|device\s+logs)(?:\s|$)/;
const notEntries =
	/\s--(?:list-boots|header|disk-usage|verify|fields?|rotate|flush|sync|list-catalog|vacuum-\w+)\b/;
const printsNoHost = /\s--no-hostname(?:\s|$)/;

/** An expanded value inside a command may hold line ends; more lines than this are no heading. */
const headingLines = 8;
/** Blank lines between a heading and its date: one, or two when stderr was merged into stdout. */
const headingBlanks = 4;
/** A heading longer than this is not looked at. */
const heldBytes = 16 * 1024;

class DumpSection implements Section {
	readonly index: number;
	readonly command: string;
	readonly takenAtUsec: number;
	readonly firstLine: number;
	readonly content: 'journal' | 'output';
	/** Somebody typed the command: the section ends at the next prompt. */
	readonly typed: boolean;
	/** `false` beyond the limit of sections. */
	isTold: boolean = true;
	lastLine: number;
	outcome: Outcome = { kind: 'unknown' };

	constructor(
		index: number,
		command: string,
		takenAtUsec: number,
		firstLine: number,
		lastLine: number,
		typed: boolean,
	) {
		this.index = index;
		this.command = command;
		this.takenAtUsec = takenAtUsec;
		this.firstLine = firstLine;
		this.lastLine = lastLine;
		this.typed = typed;
		const printsJournal = journalCommand.test(command) || (typed && printsLogs.test(command));
		this.content = printsJournal && !notEntries.test(command) ? 'journal' : 'output';
	}
}

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

/** What the lines that are held back may turn out to be. */
type Holding = 'nothing' | 'open-heading' | 'heading' | 'outcome';

/**
 * Splits a device-diagnostics dump into the sections of its commands.
 *
 * A heading is a line `--- command ---` (printed twice when stderr was merged into stdout) behind a blank
 * line, followed by a blank line and the date of the command. Output may hold lines that look the same
 * (`--- google.co.uk ping statistics ---`), so a heading must also be in the list of commands that the dump
 * itself prints, or follow the end of the section before; only a dump that has lost its list, the tail of a
 * cut one, is believed without. Dumps of the layout without dates are split by their list alone.
 */
export class DumpSections {
	readonly #sink: JournalSink;
	readonly #ledger: LedgerCounter;
	readonly #journal: JournalLines;
	readonly #checks: HealthChecks;
	readonly #limits: ReaderLimits;
	readonly #trailer: TrailerReader = new TrailerReader();
	readonly #commands = new Set<string>();
	/** The list that the dump itself prints: a command of it without a section is missing. */
	readonly listed: string[] = [];

	#section: DumpSection | undefined = undefined;
	#sections = 0;
	#view: ReusedOutputLine | undefined = undefined;
	#strayTrailers = 0;
	#inPreamble = false;
	#seenPreamble = false;
	#inList = false;
	#inChecks = false;
	#recorded = false;
	#seenDates = false;
	/** The number of the line behind which a heading may stand. */
	#lastBreak = 0;
	/** Nothing but blank lines has followed the end of the section. */
	#trailerDone = false;
	/** Blank lines of an output: handed over if more output follows. */
	#blanksInOutput = 0;

	#holding: Holding = 'nothing';
	readonly #held: Uint8Array = new Uint8Array(heldBytes);
	/** Where each held line ends in `#held`. */
	readonly #heldEnds: number[] = [];
	#heldFirstLine = 0;
	/** How many of the held lines are one copy of the heading. */
	#headingLength = 0;
	#headingCopies = 0;
	#heldOutcome: Outcome = { kind: 'unknown' };
	#heldOutcomeStart = 0;

	constructor(
		sink: JournalSink,
		ledger: LedgerCounter,
		journal: JournalLines,
		checks: HealthChecks,
		limits: ReaderLimits,
	) {
		this.#sink = sink;
		this.#ledger = ledger;
		this.#journal = journal;
		this.#checks = checks;
		this.#limits = limits;
	}

	/** Whether the input has shown itself to be a dump. */
	get found(): boolean {
		return this.#sections > 0 || this.#seenPreamble;
	}

	/** Whether the input is the recording of a terminal. */
	get recorded(): boolean {
		return this.#recorded;
	}

	/** Whether ends of sections were found without their beginnings: what a dump redirected into a file leaves. */
	get foundRemains(): boolean {
		return this.#strayTrailers > 0;
	}

	/** Whether the next line concerns a dump whatever it is. */
	get active(): boolean {
		return this.#section !== undefined || this.#inPreamble || this.#holding !== 'nothing';
	}

	/** Whether a line that begins with this byte may begin a dump. */
	mayBegin(first: number): boolean {
		return first === MINUS;
	}

	/** A blank line outside of any dump: a heading may follow it. */
	blankOutside(line: number): void {
		this.#lastBreak = line;
	}

	/** Whether a line outside of any section is the end of one whose beginning is lost; it is counted then. */
	readStray(bytes: Uint8Array, start: number, end: number, line: number): boolean {
		if (!this.#trailer.read(bytes, start, end) || this.#trailer.start !== start) return false;
		this.#ledger.structure += 1;
		this.#strayTrailers += 1;
		this.#lastBreak = line;
		return true;
	}

	/**
	 * Reads a shell's prompt, which ends what was typed before and begins the section of the command behind it; `false`
	 * when the line is none. What the sections of a dump print is never a prompt.
	 */
	readPrompt(bytes: Uint8Array, start: number, end: number, line: number): boolean {
		const section = this.#section;
		if (section !== undefined && !section.typed && !this.#trailerDone) return false;
		const command = promptedCommand(bytes, start, end, section?.typed === true);
		if (command === undefined) return false;
		this.#release();
		this.#endSection();
		this.#inPreamble = false;
		this.#ledger.structure += 1;
		this.#lastBreak = line;
		if (command === '') return true;
		this.#recorded = true;
		this.#open(new DumpSection(this.#sections, command, NaN, line, line, true));
		return true;
	}

	/** Reads one line; an empty span is a blank line. */
	line(bytes: Uint8Array, start: number, end: number, line: number): void {
		if (this.#holding !== 'nothing' && this.#readHeld(bytes, start, end, line)) return;
		this.#readFresh(bytes, start, end, line);
	}

	/** The input is complete. */
	end(): void {
		if (this.#holding === 'heading' && this.#isCommand(this.#heldCommand())) this.#beginSection(NaN);
		else this.#release();
		this.#endSection();
	}

	#readFresh(bytes: Uint8Array, start: number, end: number, line: number): void {
		if (start >= end) {
			this.#lastBreak = line;
			if (this.#section?.content === 'journal') {
				this.#journal.blank();
			} else {
				if (this.#section === undefined) this.#journal.endEntry();
				else this.#blanksInOutput += 1;
				this.#ledger.blank += 1;
			}
			return;
		}
		if (
			startsWith(bytes, start, end, headingStart) &&
			(this.#lastBreak === line - 1 || this.#isListed(bytes, start, end)) &&
			this.#hold(bytes, start, end, line)
		) {
			this.#holding = endsWith(bytes, start, end, headingEnd) ? 'heading' : 'open-heading';
			this.#headingLength = 1;
			this.#headingCopies = 1;
			return;
		}
		if (this.#section !== undefined && this.#readTrailer(bytes, start, end, line)) return;
		this.#readOrdinary(bytes, start, end, line);
	}

	/** A line that is neither heading nor trailer: what it is depends on where it stands. */
	#readOrdinary(bytes: Uint8Array, start: number, end: number, line: number): void {
		const section = this.#section;
		if (start >= end) {
			this.#readFresh(bytes, start, end, line);
			return;
		}
		if (section !== undefined) {
			section.lastLine = line;
			this.#trailerDone = false;
			if (isTimeoutNotice(bytes, start, end)) {
				this.#ledger.structure += 1;
				return;
			}
			if (section.content === 'journal' && section.isTold && this.#journal.read(bytes, start, end, line))
				return;
			this.#journal.endEntry();
			if (section.typed && this.#readChecks(section, bytes, start, end, line)) return;
			this.#ledger.output += 1;
			this.#output(section, bytes, start, end, line);
			return;
		}
		if (this.#journal.read(bytes, start, end, line)) {
			this.#inPreamble = false;
			return;
		}
		this.#journal.endEntry();
		if (this.#readPreamble(bytes, start, end, line)) this.#ledger.structure += 1;
		else this.#ledger.undecodable += 1;
	}

	#readPreamble(bytes: Uint8Array, start: number, end: number, line: number): boolean {
		const text = decodeSpan(bytes, start, Math.min(end, start + heldBytes));
		if (preambleHeading.test(text)) {
			this.#inPreamble = true;
			this.#seenPreamble = true;
		}
		if (!this.#inPreamble) return false;
		if (anyHeading.test(text)) this.#inChecks = text === checksHeading;
		else if (this.#inChecks) this.#checks.readVerdict(text, line);
		if (text === listHeading) this.#inList = true;
		else if (this.#inList && !anyHeading.test(text) && this.listed.length < this.#limits.commands) {
			const command = text.trim();
			this.listed.push(command);
			this.#commands.add(command);
		}
		return true;
	}

	/** Reads a part of the trailer; `false` when the line is none. */
	#readTrailer(bytes: Uint8Array, start: number, end: number, line: number): boolean {
		const section = this.#section;
		const trailer = this.#trailer;
		if (section === undefined || !trailer.read(bytes, start, end)) return false;
		const glued = trailer.start !== start;
		// journalctl ends its lines, and an entry may quote a trailer.
		if (glued && section.content === 'journal') return false;
		switch (trailer.part) {
			case 'outcome':
				if (!this.#hold(bytes, start, end, line)) return false;
				this.#holding = 'outcome';
				this.#heldOutcome = trailer.outcome;
				this.#heldOutcomeStart = trailer.start - start;
				return true;
			case 'figures':
				section.outcome = trailer.outcome;
				break;
			case 'more-figures':
				if (!this.#trailerDone) return false;
				break;
		}
		this.#journal.endEntry();
		if (glued) {
			this.#ledger.output += 1;
			this.#output(section, bytes, start, trailer.start, line);
		} else {
			this.#ledger.structure += 1;
		}
		section.lastLine = line;
		this.#blanksInOutput = 0;
		this.#trailerDone = true;
		this.#lastBreak = line;
		return true;
	}

	/** Verdicts of health checks, which somebody asked for by hand. */
	#readChecks(section: DumpSection, bytes: Uint8Array, start: number, end: number, line: number): boolean {
		if (this.#checks.readRow(bytes, start, end, line, section)) return true;
		if (bytes[start] !== OPEN_BRACE || section.content === 'journal') return false;
		const value = parsedObject(bytes, start, end, this.#limits.nesting);
		if (value === undefined || !this.#checks.readObject(value, line, section)) return false;
		this.#ledger.output += 1;
		return true;
	}

	#output(section: DumpSection, bytes: Uint8Array, start: number, end: number, line: number): void {
		if (!section.isTold) {
			this.#ledger.leftOut += 1;
			return;
		}
		const view = (this.#view ??= new ReusedOutputLine(section, bytes));
		view.section = section;
		view.bytes = bytes;
		view.start = start;
		view.end = start;
		for (; this.#blanksInOutput > 0; this.#blanksInOutput -= 1) {
			view.line = line - this.#blanksInOutput;
			this.#sink.outputLine(view);
		}
		view.line = line;
		view.end = end;
		this.#sink.outputLine(view);
	}

	/** Takes a line that follows held ones: `true` when it is held too or has completed them. */
	#readHeld(bytes: Uint8Array, start: number, end: number, line: number): boolean {
		if (this.#holding === 'outcome') return this.#readBehindOutcome(bytes, start, end, line);
		const blanks = this.#heldEnds.length - this.#headingLength * this.#headingCopies;
		if (start >= end) {
			if (this.#holding === 'heading' && blanks < headingBlanks && this.#hold(bytes, start, end, line))
				return true;
		} else if (this.#holding === 'open-heading') {
			if (this.#readInHeading(bytes, start, end, line)) return true;
		} else if (blanks === 0) {
			if (
				this.#headingCopies === 1 &&
				this.#isHeldLine(0, bytes, start, end) &&
				this.#hold(bytes, start, end, line)
			) {
				this.#headingCopies = 2;
				if (this.#headingLength > 1) this.#holding = 'open-heading';
				return true;
			}
		} else {
			const takenAtUsec = rfc3339Usec(bytes, start, end);
			const command = this.#heldCommand();
			if (!Number.isNaN(takenAtUsec)) {
				if (this.#commands.size === 0 || this.#trailerDone || this.#isCommand(command)) {
					this.#seenDates = true;
					this.#ledger.structure += 1;
					this.#beginSection(takenAtUsec);
					return true;
				}
			} else if (!this.#seenDates && this.#isCommand(command)) {
				this.#beginSection(NaN);
				return false;
			}
		}
		this.#release();
		return false;
	}

	/** A further line of a heading that holds line ends. */
	#readInHeading(bytes: Uint8Array, start: number, end: number, line: number): boolean {
		if (this.#headingCopies === 2) {
			const place = this.#heldEnds.length - this.#headingLength;
			if (!this.#isHeldLine(place, bytes, start, end) || !this.#hold(bytes, start, end, line)) return false;
			if (place + 1 === this.#headingLength) this.#holding = 'heading';
			return true;
		}
		if (this.#headingLength === headingLines || !this.#hold(bytes, start, end, line)) return false;
		this.#headingLength += 1;
		if (endsWith(bytes, start, end, headingEnd)) this.#holding = 'heading';
		return true;
	}

	#readBehindOutcome(bytes: Uint8Array, start: number, end: number, line: number): boolean {
		const section = this.#section;
		const trailer = this.#trailer;
		const isEnd =
			section !== undefined &&
			start < end &&
			trailer.read(bytes, start, end) &&
			trailer.part === 'figures' &&
			trailer.start === start;
		if (!isEnd) {
			this.#release();
			return false;
		}
		this.#journal.endEntry();
		if (this.#heldOutcomeStart > 0) {
			this.#ledger.output += 1;
			this.#output(section, this.#held, 0, this.#heldOutcomeStart, this.#heldFirstLine);
		} else {
			this.#ledger.structure += 1;
		}
		this.#ledger.structure += 1;
		this.#forgetHeld();
		section.outcome = this.#heldOutcome;
		section.lastLine = line;
		this.#blanksInOutput = 0;
		this.#trailerDone = true;
		this.#lastBreak = line;
		return true;
	}

	/**
	 * Whether a dump of the layout without dates lists the command of this heading: output that did not end its last line has taken
	 * the blank line before it.
	 */
	#isListed(bytes: Uint8Array, start: number, end: number): boolean {
		if (this.#seenDates || this.#commands.size === 0 || !endsWith(bytes, start, end, headingEnd))
			return false;
		const command = decodeSpan(bytes, start + headingStart.length, end - headingEnd.length);
		return this.#commands.has(command.trim());
	}

	/** Whether the dump itself says that it ran this command. */
	#isCommand(command: string): boolean {
		if (groupHeading.test(command) || this.#commands.has(command)) return true;
		const lines = command.split('\n');
		return lines.length > 1 && lines.every((line) => this.#commands.has(line.trim()));
	}

	/** The held heading is one: ends the section before it and begins its own. */
	#beginSection(takenAtUsec: number): void {
		const command = this.#heldCommand();
		const heading = this.#headingLength * this.#headingCopies;
		this.#endSection();
		this.#ledger.structure += heading;
		this.#ledger.blank += this.#heldEnds.length - heading;
		const lastLine = this.#heldFirstLine + this.#heldEnds.length - (Number.isNaN(takenAtUsec) ? 1 : 0);
		const section = new DumpSection(
			this.#sections,
			command,
			takenAtUsec,
			this.#heldFirstLine,
			lastLine,
			false,
		);
		this.#forgetHeld();
		this.#open(section);
	}

	#open(section: DumpSection): void {
		section.isTold = this.#sections < this.#limits.sections;
		if (section.isTold) this.#sections += 1;
		this.#section = section;
		this.#inPreamble = false;
		this.#inList = false;
		this.#trailerDone = false;
		if (section.isTold) this.#sink.sectionStarted(section);
		this.#journal.enter(section, printsNoHost.test(section.command), section.typed);
	}

	#endSection(): void {
		const section = this.#section;
		this.#journal.enter(undefined, false, true);
		this.#checks.endTable(section);
		this.#blanksInOutput = 0;
		if (section === undefined) return;
		this.#section = undefined;
		if (section.isTold) this.#sink.sectionEnded(section);
	}

	#heldCommand(): string {
		const end = this.#heldEnds[this.#headingLength - 1] ?? 0;
		return decodeSpan(this.#held, headingStart.length, end - headingEnd.length).trim();
	}

	/** Copies a line behind the held ones; `false` when there is no room, and it is no heading then. */
	#hold(bytes: Uint8Array, start: number, end: number, line: number): boolean {
		const last = this.#heldEnds.at(-1);
		// The lines are kept with their line ends: a command of several lines is then one span.
		const at = last === undefined ? 0 : last + 1;
		if (at + end - start >= heldBytes) return false;
		if (last === undefined) this.#heldFirstLine = line;
		else this.#held[last] = 0x0a;
		this.#held.set(bytes.subarray(start, end), at);
		this.#heldEnds.push(at + end - start);
		return true;
	}

	#isHeldLine(index: number, bytes: Uint8Array, start: number, end: number): boolean {
		const heldStart = index === 0 ? 0 : (this.#heldEnds[index - 1] ?? 0) + 1;
		return (
			startsWith(bytes, start, end, this.#held.subarray(heldStart, this.#heldEnds[index])) &&
			end - start === (this.#heldEnds[index] ?? 0) - heldStart
		);
	}

	/** The held lines are no heading and no trailer: reads them as what they are otherwise. */
	#release(): void {
		this.#holding = 'nothing';
		let start = 0;
		let line = this.#heldFirstLine;
		for (const end of this.#heldEnds) {
			this.#readOrdinary(this.#held, start, end, line);
			start = end + 1;
			line += 1;
		}
		// A pending entry must not point into lines that are about to be forgotten.
		this.#journal.detach();
		this.#forgetHeld();
	}

	#forgetHeld(): void {
		this.#holding = 'nothing';
		this.#heldEnds.length = 0;
	}
}
