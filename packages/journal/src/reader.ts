import type { Direction } from './direction.ts';
import { HealthChecks } from './dump/checks.ts';
import { mayBePrompt } from './dump/prompt.ts';
import { DumpSections } from './dump/sections.ts';
import type { FormatName } from './formats/format.ts';
import { JournalLines } from './journal-lines.ts';
import { EncodedBytes, type Encoding } from './input/encoding.ts';
import { defaultLimits, type ReaderLimits } from './input/limits.ts';
import { LineBuffer } from './input/lines.ts';
import { indexOfByte } from './input/search.ts';
import { LedgerCounter } from './ledger-counter.ts';
import type { Ledger } from './ledger.ts';
import type { JournalSink } from './sink.ts';

/**
 * What an input turned out to be.
 *
 * - `checks`: verdicts of health checks and nothing else.
 * - `device-logs`: what users' services print, without a journal.
 * - `mixed`: several of these in one file, or the recording of a terminal.
 */
export type InputKind =
	'journal' | 'diagnostics-dump' | 'checks' | 'device-logs' | 'mixed' | 'unrecognised' | 'empty';

/** As many NUL bytes before a line are a hole in the file, and no part of a message. */
const holeBytes = 16;

/** Limits, and what cannot be found out from the input. */
export interface ReaderOptions extends Partial<ReaderLimits> {
	/**
	 * `cat`: each line is a message, or a line of one, and nothing else. Such lines look like any text, so this mode is
	 * never guessed; every other one is found out line by line.
	 */
	readonly format?: 'cat';
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
	readonly #lines: LineBuffer;
	readonly #encoded: EncodedBytes;
	readonly #journal: JournalLines;
	readonly #sections: DumpSections;
	readonly #checks: HealthChecks;
	readonly #bare: boolean;
	#lineNumber = 0;
	/** The first half of a character that a string chunk was cut in. */
	#heldSurrogate = '';
	#ended = false;
	/** The input's last byte so far belongs to a binary field and is no line end. */
	#rawOpen = false;

	constructor(sink: JournalSink, options: ReaderOptions = {}) {
		const limits: ReaderLimits = { ...defaultLimits, ...options };
		this.#bare = options.format === 'cat';
		this.#checks = new HealthChecks(sink, this.#ledger);
		this.#journal = new JournalLines(sink, this.#ledger, limits, this.#checks);
		this.#sections = new DumpSections(sink, this.#ledger, this.#journal, this.#checks, limits);
		this.#lines = new LineBuffer(this, limits.lineBytes);
		this.#encoded = new EncodedBytes((bytes) => {
			this.#ledger.nulBytes += countZeroes(bytes);
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
		this.#checks.endTable(undefined);
		this.#sections.end();
		this.#journal.end();
	}

	/** What became of the lines so far; exact once the input has ended. */
	ledger(): Ledger {
		return this.#ledger.snapshot();
	}

	/** What the input turned out to be so far. */
	kind(): InputKind {
		const { entriesOutside, serviceEntries } = this.#journal;
		const { entries, markers } = this.#ledger;
		if (this.#sections.recorded) return 'mixed';
		if (this.#sections.found) return entriesOutside > 0 ? 'mixed' : 'diagnostics-dump';
		if (this.#checks.found > 0) return entries > 0 ? 'mixed' : 'checks';
		if (serviceEntries > 0) return serviceEntries < entries ? 'mixed' : 'device-logs';
		if (entries + markers > 0) return 'journal';
		if (this.#sections.foundRemains) return 'diagnostics-dump';
		return this.#lineNumber === 0 ? 'empty' : 'unrecognised';
	}

	/** The formats of the journal lines, in the order in which they appeared. */
	formats(): readonly FormatName[] {
		return this.#journal.formats();
	}

	/** The commands that a dump says it consists of, in its order: without the section of the last one, the dump was cut. */
	listedCommands(): readonly string[] {
		return this.#sections.listed;
	}

	/** What the input is written in. */
	encoding(): Encoding {
		return this.#encoded.encoding;
	}

	/** In which order the journal is printed, by its first 200 entries; the sections of a dump are left out. */
	direction(): Direction {
		return this.#journal.direction();
	}

	/** @internal Called by the line buffer. */
	line(bytes: Uint8Array, lineStart: number, end: number, truncated: boolean): void {
		this.#lineNumber += 1;
		this.#rawOpen = false;
		if (truncated) this.#ledger.truncated += 1;
		let start = lineStart;
		if (
			this.#lineNumber === 1 &&
			bytes[start] === 0xef &&
			bytes[start + 1] === 0xbb &&
			bytes[start + 2] === 0xbf
		) {
			start += 3;
		}
		if (this.#bare) {
			this.#journal.readPlain(bytes, start, end, this.#lineNumber, 'cat');
			return;
		}
		const beforeHole = start;
		while (start < end && bytes[start] === 0) start += 1;
		if (start - beforeHole >= holeBytes) {
			const hole = `a hole of ${start - beforeHole} NUL bytes: what stood here is lost`;
			this.#journal.notice(this.#lineNumber, hole);
		}
		const sections = this.#sections;
		const checks = this.#checks;
		if (checks.inTable && !sections.active && checks.readRow(bytes, start, end, this.#lineNumber, undefined))
			return;
		if (mayBePrompt(bytes[start] ?? 0) && sections.readPrompt(bytes, start, end, this.#lineNumber)) return;
		if (sections.active || (start < end && sections.mayBegin(bytes[start] ?? 0))) {
			sections.line(bytes, start, end, this.#lineNumber);
		} else if (start >= end) {
			sections.blankOutside(this.#lineNumber);
			this.#journal.blank();
		} else if (!this.#journal.read(bytes, start, end, this.#lineNumber)) {
			this.#journal.endEntry();
			if (sections.readStray(bytes, start, end, this.#lineNumber)) return;
			if (checks.readRow(bytes, start, end, this.#lineNumber, undefined)) return;
			this.#journal.unread(bytes, start, end, this.#lineNumber);
		}
		const wanted = this.#journal.takeWanted();
		if (wanted > 0) this.#lines.takeBytes(wanted);
	}

	/** @internal Called by the line buffer: a part of a binary field. Its line ends count, its NUL bytes are no holes. */
	raw(bytes: Uint8Array, start: number, end: number): void {
		for (let at = start; at < end; at += 1) {
			if (bytes[at] === 0) this.#ledger.nulBytes -= 1;
			if (bytes[at] !== 0x0a) continue;
			this.#lineNumber += 1;
			this.#ledger.continuations += 1;
		}
		this.#rawOpen = bytes[end - 1] !== 0x0a;
		this.#journal.raw(bytes, start, end);
		this.#lines.takeBytes(this.#journal.takeWanted());
	}

	/** @internal Called by the line buffer. */
	moving(): void {
		this.#journal.detach();
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
