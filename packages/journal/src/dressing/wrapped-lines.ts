import type { DumpSections } from '../dump/sections.ts';
import type { EntryInProgress } from '../entry-in-progress.ts';
import type { FormatName } from '../formats/format-name.ts';
import { isFence } from '../formats/prompt.ts';
import { SPACE } from '../input/bytes.ts';
import { type HeldLine, HeldLines } from '../input/held-lines.ts';
import { columnsOf, decodeLatin1 } from '../input/text.ts';
import { Line } from '../line.ts';
import { type LineReader, type LinesAgain, logPlaces } from '../line-format.ts';
import type { OpenReaders } from '../open-readers.ts';
import type { LogProbe } from './log-probe.ts';
import {
	columnsUnbroken,
	isOneWord,
	leastWidth,
	type WrappedPiece,
	type Wrapping,
	wrappingOf,
} from './wrapping.ts';

/** So much is looked at to see how lines are broken. */
const windowLines = 256;
const windowBytes = 64 * 1024;
/** A line that is indented so far is a further line of a message. */
const furtherColumns = 16;

/** A line of the log while its pieces are put together. */
interface Joining {
	readonly parts: Uint8Array[];
	readonly number: number;
	/** The last piece. */
	last: WrappedPiece;
	bytes: number;
}

/**
 * Lines of a log that a terminal or a mail program has broken. Where nobody reads a line behind one of a log, and that one is as wide as
 * any, the lines behind them wait until they show how they were broken; then they are read as they were.
 */
export class WrappedLines implements LineReader {
	/** Lines behind those that wait, or that are broken as those before them. */
	readonly further: LineReader = { read: (line) => this.#readFurther(line) };
	/** Lines that begin with a stamp, and that nobody reads: the break may be before their message. */
	readonly headless: LineReader = { read: (line) => this.#readHeadless(line) };

	readonly #sections: DumpSections;
	readonly #entry: EntryInProgress;
	readonly #open: OpenReaders;
	readonly #again: LinesAgain;
	readonly #probe: LogProbe;
	readonly #told: (line: number) => void;
	readonly #lineBytes: number;
	readonly #waiting: HeldLines = new HeldLines(windowBytes);
	/** The last line of a log before those that wait; `undefined` if none is open. */
	#before: WrappedPiece | undefined = undefined;
	/** A line of a log stands right before those that wait. */
	#isBehindLog = false;
	/** The entry before the lines has no message: what follows is it. */
	#behindEmpty = false;
	#wrapping: Wrapping | undefined = undefined;
	#joining: Joining | undefined = undefined;
	/** The piece of the entry that is in progress, while further pieces of it may come. */
	#ofEntry: WrappedPiece | undefined = undefined;
	#isReading = false;
	/** The number of the last line that was looked at: whoever has it read again, it does not wait again. */
	#settled = 0;
	/** The stamps that the lines of the log begin with: what is none of these begins nothing. */
	#stamps: FormatName | 'none' | undefined = undefined;
	/** The breaks that nothing explains, though they seem to be some. */
	suspected: number = 0;

	constructor(
		{
			sections,
			entry,
			open,
			lineBytes,
		}: {
			readonly sections: DumpSections;
			readonly entry: EntryInProgress;
			readonly open: OpenReaders;
			readonly lineBytes: number;
		},
		again: LinesAgain,
		probe: LogProbe,
		told: (line: number) => void,
	) {
		this.#sections = sections;
		this.#entry = entry;
		this.#open = open;
		this.#again = again;
		this.#probe = probe;
		this.#told = told;
		this.#lineBytes = lineBytes;
	}

	/** True while lines wait. */
	get isWaiting(): boolean {
		return this.#waiting.size > 0 || this.#joining !== undefined;
	}

	/** Holds a line right behind one of a log that may go on in it. */
	read(line: Line): boolean {
		if (this.#isReading || !this.#entry.waits || !this.#sections.isBehindLog(line)) return false;
		const message = this.#entry.lastLine();
		const columns = this.#sections.lastLogBytes - (message.length - columnsOf(message, 0, message.length));
		const widest = this.#sections.widestLog;
		const piece = this.#pieceOf(line.bytes, line.start, line.end);
		const isEmpty = message.length === 0;
		this.#stamps = this.#entry.isStamped ? this.#entry.lastFormat : 'none';
		if (!isEmpty) {
			if (columns < leastWidth || piece.columns > widest || columns + 1 + piece.firstWord.length <= widest)
				return false;
		}
		if (piece.begins) return false;
		const text = decodeLatin1(message, 0, message.length);
		this.#before = { ...pieceOfText(text, false), columns };
		this.#behindEmpty = isEmpty;
		return this.#hold(line);
	}

	/** The input is complete. */
	end(): void {
		this.#decide();
		this.#flush();
		this.#stop();
	}

	#readHeadless(line: Line): boolean {
		const { bytes, start, end } = line;
		if (this.#isReading) return false;
		const stamps = this.#probe.stampOf(bytes.subarray(start, end));
		if (stamps === undefined) return false;
		if (columnsOf(bytes, start, end) < leastWidth) return false;
		this.#before = undefined;
		this.#behindEmpty = false;
		this.#stamps = stamps;
		return this.#hold(line);
	}

	#hold(line: Line): boolean {
		const { bytes, start, end, number } = line;
		if (this.#waiting.size === 0) {
			if (number <= this.#settled) return false;
			this.#isBehindLog = this.#sections.isBehindLog(line);
		}
		if (!this.#waiting.hold(bytes, start, end, number)) return false;
		this.#open.add(this);
		return true;
	}

	#readFurther(line: Line): boolean {
		if (this.#isReading || (this.#waiting.size === 0 && this.#wrapping === undefined)) return false;
		const { bytes, start, end, number } = line;
		if (this.#waiting.size === 0 && !this.#isInLog) {
			this.#flush();
			this.#stop();
			return this.#readAs(bytes.slice(start, end), number);
		}
		const isEnd =
			line.isEmpty || isFence(bytes, start, end) || this.#probe.isPrompt(bytes.subarray(start, end));
		if (this.#waiting.size > 0) {
			if (!isEnd && this.#waiting.size < windowLines && this.#hold(line)) return true;
			this.#decide();
			// Some of them may wait anew.
			if (this.#waiting.size > 0) return this.#readFurther(line);
		}
		if (this.#wrapping === undefined) return this.#readAs(bytes.slice(start, end), number);
		if (!isEnd) return this.#join(bytes, start, end, number);
		this.#flush();
		return this.#readAs(bytes.slice(start, end), number);
	}

	/** Says how the lines that wait were broken, and reads them. */
	#decide(): void {
		const held = this.#waiting.take();
		if (held.length === 0) return;
		this.#settled = held.at(-1)?.line ?? 0;
		const pieces = held.map(({ bytes }) => this.#pieceOf(bytes, 0, bytes.length));
		const found = wrappingOf(this.#before, this.#sections.widestLog, pieces);
		if (found === undefined || found === 'suspected') {
			const isMessage = this.#behindEmpty;
			if (found === 'suspected' && !isMessage) this.suspected += 1;
			this.#stop();
			if (isMessage) {
				this.#fillMessage(held, pieces);
				return;
			}
			this.#sections.standsAgain(held[0]?.line ?? 0, this.#isBehindLog);
			// The first of them was found to divide nothing before it came here.
			held.forEach(({ bytes, line }, index) => this.#readAs(bytes, line, index === 0));
			return;
		}
		this.#wrapping = found;
		this.#behindEmpty = false;
		this.#ofEntry = this.#before;
		this.#told(held[0]?.line ?? 0);
		for (const { bytes, line } of held) this.#join(bytes, 0, bytes.length, line);
	}

	/** The lines up to the next that begins something are the message of the line before, which has none. */
	#fillMessage(held: readonly HeldLine[], pieces: readonly WrappedPiece[]): void {
		const begins = pieces.findIndex((piece) => piece.begins);
		const end = begins === -1 ? held.length : begins;
		this.#told(held[0]?.line ?? 0);
		for (const { bytes } of held.slice(0, end)) this.#entry.joinPiece(bytes, 0, bytes.length, true);
		this.#settled = held[end - 1]?.line ?? this.#settled;
		for (const { bytes, line } of held.slice(end)) {
			this.#again.read(new Line().set(bytes, 0, bytes.length, line));
		}
	}

	/** Puts a piece to the line that it is a part of, or begins a line with it. */
	#join(bytes: Uint8Array, start: number, end: number, number: number): true {
		const piece = this.#pieceOf(bytes, start, end);
		const isFitting = this.#fits(piece);
		if (piece.begins || !isFitting) {
			this.#flush();
			this.#ofEntry = undefined;
			if (!isFitting || !this.#isInLog) {
				this.#stop();
				return this.#readAs(bytes.slice(start, end), number);
			}
			this.#joining = { parts: [bytes.slice(start, end)], number, last: piece, bytes: piece.columns };
			return true;
		}
		const last = this.#joining?.last ?? this.#ofEntry;
		if (last === undefined || !this.#isBrokenBetween(last, piece)) {
			this.#flush();
			this.#ofEntry = undefined;
			return this.#readAs(bytes.slice(start, end), number);
		}
		const isBlankLost = this.#wrapping?.breaks === 'at words' && last.lastCharacter !== ' ';
		if (this.#joining === undefined) {
			this.#ofEntry = piece;
			this.#entry.joinPiece(bytes, start, end, isBlankLost);
			return true;
		}
		if (isBlankLost) this.#joining.parts.push(oneBlank);
		this.#joining.parts.push(bytes.slice(start, end));
		this.#joining.last = piece;
		this.#joining.bytes += end - start;
		this.#entry.countPiece();
		if (this.#joining.bytes > this.#lineBytes) this.#flush();
		return true;
	}

	/** True for a piece that the width explains. At words, the pieces show the width ever better. */
	#isBrokenBetween(last: WrappedPiece, piece: WrappedPiece): boolean {
		const wrapping = this.#wrapping;
		if (wrapping === undefined) return false;
		if (wrapping.breaks === 'anywhere') return last.columns === wrapping.width;
		const unbroken = columnsUnbroken(last, piece);
		if (unbroken <= wrapping.width) return false;
		this.#wrapping = { ...wrapping, tooWide: Math.min(wrapping.tooWide, unbroken) };
		return true;
	}

	/** True for a line that fits in; one that is wider than those before shows the width better. */
	#fits(piece: WrappedPiece): boolean {
		const wrapping = this.#wrapping;
		if (wrapping === undefined) return false;
		if (piece.columns <= wrapping.width) return true;
		if (wrapping.breaks === 'anywhere') return false;
		if (isOneWord(piece)) return true;
		if (piece.columns >= wrapping.tooWide) return false;
		this.#wrapping = { ...wrapping, width: piece.columns };
		return true;
	}

	/** Reads the line whose pieces are together. */
	#flush(): void {
		const joining = this.#joining;
		if (joining === undefined) return;
		this.#joining = undefined;
		const line = new Uint8Array(joining.parts.reduce((length, part) => length + part.length, 0));
		let at = 0;
		for (const part of joining.parts) {
			line.set(part, at);
			at += part.length;
		}
		this.#readAs(line, joining.number);
	}

	get #isInLog(): boolean {
		return logPlaces.includes(this.#sections.place);
	}

	/** Nothing that follows is broken, as far as is known. */
	#stop(): void {
		this.#wrapping = undefined;
		this.#behindEmpty = false;
		this.#before = undefined;
		this.#ofEntry = undefined;
		this.#open.delete(this);
	}

	#readAs(bytes: Uint8Array, number: number, undivided: boolean = false): true {
		this.#isReading = true;
		const line = new Line().set(bytes, 0, bytes.length, number);
		if (undivided) this.#again.readUndivided(line);
		else this.#again.read(line);
		this.#isReading = false;
		return true;
	}

	#pieceOf(bytes: Uint8Array, start: number, end: number): WrappedPiece {
		const line = bytes.subarray(start, end);
		const text = decodeLatin1(bytes, start, end);
		const begins = isIndentedFar(line) || this.#probe.begins(line, this.#stamps);
		return { ...pieceOfText(text, begins), columns: columnsOf(bytes, start, end) };
	}
}

const oneBlank = new Uint8Array([SPACE]);

function isIndentedFar(line: Uint8Array): boolean {
	for (let at = 0; at < furtherColumns; at += 1) if (line[at] !== SPACE) return false;
	return true;
}

function pieceOfText(text: string, begins: boolean): WrappedPiece {
	const blank = text.indexOf(' ');
	return {
		columns: text.length,
		begins,
		firstWord: blank === -1 ? text : text.slice(0, blank),
		lastCharacter: text.slice(-1),
		lastWord: text.slice(text.lastIndexOf(' ') + 1),
	};
}
