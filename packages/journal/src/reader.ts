import type { Direction } from './direction.ts';
import type { OutputAlone, OutputShape } from './dump/outputs-alone.ts';
import { DumpSections } from './dump/sections.ts';
import { EntryInProgress } from './entry-in-progress.ts';
import { EntryTally } from './entry-tally.ts';
import type { TakenDressing } from './dressing/dressed-lines.ts';
import { withoutEntities } from './formats/entities.ts';
import type { FormatName } from './formats/format-name.ts';
import { AMPERSAND, LINE_FEED, NUL, OPEN_BRACE, startsWith, UTF8_MARK } from './input/bytes.ts';
import { EncodedBytes, type Encoding } from './input/encoding.ts';
import { defaultLimits, type ReaderLimits } from './input/limits.ts';
import { LineBuffer } from './input/lines.ts';
import { indexOfByte } from './input/search.ts';
import { LedgerCounter } from './ledger-counter.ts';
import type { Ledger } from './ledger.ts';
import { Line } from './line.ts';
import { LineDecision } from './line-decision.ts';
import { formatTable } from './format-table.ts';
import { FormatReaders } from './format-readers.ts';
import { OpenReaders } from './open-readers.ts';
import type { ProgramRecogniser } from './formats/bare.ts';
import type { LineRecogniser } from './lines/unread-lines.ts';
import type { JournalSink } from './sink.ts';

/**
 * The kind of an input's content, as far as it was read.
 *
 * - `checks`: verdicts of health checks and nothing else.
 * - `device-logs`: what users' services print, without a journal.
 * - `mixed`: several of these in one file, or the recording of a terminal.
 */
export type ContentKind =
	'journal' | 'diagnostics-dump' | 'checks' | 'device-logs' | 'mixed' | 'unrecognised' | 'empty';

/** The number of NUL bytes before a line that make a hole in the file: they are no part of a message. */
const holeBytes = 16;

/** Limits, and what cannot be found out from the input. */
export interface ReaderOptions extends Partial<ReaderLimits> {
	/**
	 * `cat`: each line is a message, or a line of one, and nothing else. Such lines look like any text, so this mode is
	 * never guessed; every other one is found out line by line.
	 */
	readonly format?: 'cat';
	/**
	 * True for a line whose words alone say who wrote it. Where an input has neither an entry nor a section, such lines are its
	 * entries: nothing but their order says when they were written.
	 */
	readonly recognises?: LineRecogniser;
	/** True for a name of a program and words that are its own: `name: words` is its line, though nothing else stands before it. */
	readonly isProgram?: ProgramRecogniser;
	/** The outputs of commands that may stand without their command, by their first lines. */
	readonly outputShapes?: readonly OutputShape[];
}

const encoder = new TextEncoder();

/**
 * Reads a journal or a diagnostics dump that is pushed to it in chunks, and tells the sink what it finds.
 *
 * Synchronous, in constant memory, and indifferent to where the chunks are cut. Nothing in an input makes it
 * throw: what it cannot read is counted in the ledger.
 *
 * @example
 * const reader = new JournalReader(sink);
 * for await (const chunk of process.stdin) reader.push(chunk);
 * reader.end();
 * reader.ledger().entries;
 */
export class JournalReader {
	readonly #ledger: LedgerCounter = new LedgerCounter();
	readonly #tally: EntryTally = new EntryTally();
	readonly #lines: LineBuffer;
	readonly #encoded: EncodedBytes;
	readonly #entry: EntryInProgress;
	readonly #sections: DumpSections;
	readonly #readers: FormatReaders;
	readonly #decision: LineDecision;
	readonly #isCat: boolean;
	readonly #line: Line = new Line();
	#lineNumber = 0;
	/** Ampersands that were pushed and may stand in the lines to come: without any, nobody looks for entities. */
	#ampersands = 0;
	/** The first half of a character that a string chunk was cut in. */
	#heldSurrogate = '';
	#ended = false;
	/** The input's last byte so far belongs to a binary field and is no line end. */
	#rawOpen = false;

	constructor(sink: JournalSink, options: ReaderOptions = {}) {
		const limits: ReaderLimits = { ...defaultLimits, ...options };
		const ledger = this.#ledger;
		const tally = this.#tally;
		const open = new OpenReaders();
		const entry = new EntryInProgress(sink, ledger, tally, open, limits.messageBytes);
		const sections = new DumpSections(sink, limits.sections, (block) => decision.startBlock(block));
		const decision = new LineDecision(sections, entry, open);
		this.#readers = new FormatReaders(
			{
				sink,
				limits,
				shapes: options.outputShapes ?? [],
				ledger,
				tally,
				open,
				entry,
				sections,
				recognises: options.recognises ?? (() => false),
				isProgram: options.isProgram ?? (() => false),
			},
			decision,
		);
		decision.use(formatTable(this.#readers));
		this.#isCat = options.format === 'cat';
		this.#entry = entry;
		this.#sections = sections;
		this.#decision = decision;
		this.#lines = new LineBuffer(this, limits.lineBytes);
		this.#encoded = new EncodedBytes((bytes) => {
			ledger.nulBytes += countZeroes(bytes);
			this.#ampersands += countOf(bytes, AMPERSAND);
			this.#lines.push(bytes);
		});
	}

	/** Reads on. Strings are taken as text and counted as their UTF-8 bytes. */
	push(chunk: Uint8Array | string): void {
		if (typeof chunk === 'string') {
			this.#pushText(chunk);
			return;
		}
		this.#pushBytes(chunk);
	}

	/** The input is complete: hands over what was still open. Further calls do nothing. */
	end(): void {
		if (this.#ended) return;
		this.#ended = true;
		if (this.#heldSurrogate !== '') this.#pushBytes(encoder.encode(this.#heldSurrogate));
		this.#encoded.end();
		if (this.#lines.end()) {
			this.#ledger.unterminated = 1;
		} else if (this.#rawOpen) {
			this.#ledger.continuations += 1;
			this.#ledger.unterminated = 1;
		}
		const { dressed, wrapped, headings, sectionEnds, unread } = this.#readers;
		do {
			// What waits in one of them may be the other's.
			dressed.end();
			wrapped.end();
			headings.end();
			sectionEnds.release();
		} while (dressed.isWaiting || wrapped.isWaiting);
		this.#sections.end();
		unread.end();
	}

	/** The fate of the lines so far; exact once the input has ended. */
	ledger(): Ledger {
		return this.#ledger.snapshot();
	}

	/** The kind that the input has shown so far. */
	kind(): ContentKind {
		const { outside, ofServices } = this.#tally;
		const { entries, markers } = this.#ledger;
		if (this.#sections.isRecording) return 'mixed';
		if (this.#sections.found) return outside > 0 ? 'mixed' : 'diagnostics-dump';
		if (this.#readers.checks.found > 0) return entries > 0 ? 'mixed' : 'checks';
		if (ofServices > 0) return ofServices < entries ? 'mixed' : 'device-logs';
		if (entries + markers > 0) return 'journal';
		if (this.#readers.sectionEnds.foundStray) return 'diagnostics-dump';
		return this.#lineNumber === 0 ? 'empty' : 'unrecognised';
	}

	/** The entries that were told by their words alone: see `ReaderOptions.recognises`. */
	readByWords(): number {
		return this.#readers.unread.byWords;
	}

	/** The outputs that stand in the input without their commands: see `ReaderOptions.outputShapes`. */
	outputsAlone(): readonly OutputAlone[] {
		return this.#readers.outputsAlone.found;
	}

	/** The formats of the journal lines, in the order in which they appeared. */
	formats(): readonly FormatName[] {
		return this.#tally.formats();
	}

	/** The commands that a dump says it consists of, in its order: without the section of the last one, the dump was cut. */
	listedCommands(): readonly string[] {
		return this.#readers.commands.listed;
	}

	/** The dressings that were taken off so far, each kind once, with the first line that wore it. */
	dressings(): readonly TakenDressing[] {
		return this.#readers.dressed.taken;
	}

	/** The number of places where a line of a log seems to be broken, and nothing shows how: the pieces were not put together. */
	suspectedBreaks(): number {
		return this.#readers.wrapped.suspected;
	}

	/** The encoding of the input. */
	encoding(): Encoding {
		return this.#encoded.encoding;
	}

	/** The order in which the journal is printed, by its first 200 entries; the sections of a dump are left out. */
	direction(): Direction {
		return this.#tally.direction.direction;
	}

	/** @internal Called by the line buffer. */
	line(bytes: Uint8Array, lineStart: number, end: number, truncated: boolean): void {
		this.#lineNumber += 1;
		this.#rawOpen = false;
		if (truncated) this.#ledger.truncated += 1;
		let start = lineStart;
		if (this.#lineNumber === 1 && startsWith(bytes, start, end, UTF8_MARK)) start += UTF8_MARK.length;
		if (this.#isCat) {
			this.#entry.tellPlain(bytes, start, end, this.#lineNumber, 'cat');
			return;
		}
		const beforeHole = start;
		while (start < end && bytes[start] === NUL) start += 1;
		if (start - beforeHole >= holeBytes) {
			const hole = `a hole of ${start - beforeHole} NUL bytes: what stood here is lost`;
			this.#entry.notice(this.#lineNumber, hole);
			this.#readers.outputsAlone.tear();
		}
		const plain = this.#ampersands > 0 ? this.#withoutEntities(bytes, start, end) : undefined;
		if (plain === undefined) this.#decision.read(this.#line.set(bytes, start, end, this.#lineNumber));
		else this.#decision.read(this.#line.set(plain, 0, plain.length, this.#lineNumber));
		const wanted = this.#readers.fields.takeWanted();
		if (wanted > 0) this.#lines.takeBytes(wanted);
	}

	/** @internal Called by the line buffer: a part of a binary field. Its line ends count, its NUL bytes are no holes. */
	raw(bytes: Uint8Array, start: number, end: number): void {
		for (let at = start; at < end; at += 1) {
			if (bytes[at] === NUL) this.#ledger.nulBytes -= 1;
			if (bytes[at] !== LINE_FEED) continue;
			this.#lineNumber += 1;
			this.#ledger.continuations += 1;
		}
		this.#rawOpen = bytes[end - 1] !== LINE_FEED;
		this.#readers.fields.raw(bytes, start, end);
		this.#lines.takeBytes(this.#readers.fields.takeWanted());
	}

	/** @internal Called by the line buffer. */
	moving(): void {
		this.#entry.detach();
	}

	/** The line without the entities of HTML, where it may be a part of a page. */
	#withoutEntities(bytes: Uint8Array, start: number, end: number): Uint8Array | undefined {
		const { place } = this.#sections;
		const count = countOf(bytes.subarray(start, end), AMPERSAND);
		this.#ampersands -= count;
		if (count === 0 || place.startsWith('dump') || bytes[start] === OPEN_BRACE) return undefined;
		const plain = withoutEntities(bytes, start, end);
		if (plain !== undefined) this.#readers.dressed.tell('HTML entities', this.#lineNumber);
		return plain;
	}

	#pushText(chunk: string): void {
		let text = this.#heldSurrogate + chunk;
		const last = text.charCodeAt(text.length - 1);
		if (last >= 0xd800 && last <= 0xdbff) {
			this.#heldSurrogate = text.slice(-1);
			text = text.slice(0, -1);
		} else {
			this.#heldSurrogate = '';
		}
		this.#pushBytes(encoder.encode(text));
	}

	#pushBytes(chunk: Uint8Array): void {
		this.#ledger.bytes += chunk.length;
		this.#encoded.push(chunk);
	}
}

function countOf(chunk: Uint8Array, byte: number): number {
	let count = 0;
	for (let at = indexOfByte(chunk, byte, 0); at !== -1; at = indexOfByte(chunk, byte, at + 1)) count += 1;
	return count;
}

function countZeroes(chunk: Uint8Array): number {
	let count = 0;
	let at = indexOfByte(chunk, 0, 0);
	while (at !== -1) {
		while (chunk[at] === 0) {
			count += 1;
			at += 1;
		}
		at = indexOfByte(chunk, 0, at);
	}
	return count;
}
