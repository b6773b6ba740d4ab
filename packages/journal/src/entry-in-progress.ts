import type { EntryTally } from './entry-tally.ts';
import { ReusedEntryView } from './entry-view.ts';
import { withinColours } from './formats/colour.ts';
import type { FormatName } from './formats/format-name.ts';
import { ESCAPE, LINE_FEED, SPACE } from './input/bytes.ts';
import type { LedgerCounter } from './ledger-counter.ts';
import type { Line } from './line.ts';
import type { Block } from './line-format.ts';
import type { OpenReaders } from './open-readers.ts';
import type { JournalSink, Section } from './sink.ts';

/**
 * The entry that is being read, from its first line until the sink has it.
 *
 * An entry that may have further lines waits: the line after it proves that it has none.
 */
export class EntryInProgress {
	readonly view: ReusedEntryView;
	readonly #sink: JournalSink;
	readonly #ledger: LedgerCounter;
	readonly #tally: EntryTally;
	readonly #open: OpenReaders;
	#section: Section | undefined = undefined;
	#waits = false;
	/** The number of spaces before a further line of the waiting entry; 0 if no indentation makes one. */
	#indent = 0;
	/** Blank lines behind the waiting entry: a part of it if a further line follows. */
	#heldBlanks = 0;

	constructor(
		sink: JournalSink,
		ledger: LedgerCounter,
		tally: EntryTally,
		open: OpenReaders,
		messageBytes: number,
	) {
		this.#sink = sink;
		this.#ledger = ledger;
		this.#tally = tally;
		this.#open = open;
		this.view = new ReusedEntryView(messageBytes, (messages) => {
			ledger.replaced += messages;
		});
	}

	/** The section in which the entry stands. */
	get section(): Section | undefined {
		return this.#section;
	}

	startBlock({ section }: Block): void {
		this.finish();
		this.#section = section;
	}

	/** Begins an entry, with an empty view to fill: what was open is complete. */
	begin(): ReusedEntryView {
		this.finish();
		this.view.begin();
		return this.view;
	}

	/** The view holds a new entry, whose first line is this one. */
	count(line: number, format: FormatName): void {
		const { view } = this;
		view.line = line;
		view.section = this.#section;
		view.ordinal = this.#tally.count(view, format);
		this.#ledger.entries += 1;
	}

	/** The entry may go on in the next line, indented by so many spaces. */
	wait(indent: number): void {
		this.#indent = indent;
		this.#waits = true;
	}

	/** True while further lines of the entry may come. */
	get waits(): boolean {
		return this.#waits;
	}

	/** True if the last entry has a stamp. */
	get isStamped(): boolean {
		return this.view.stampKind !== 'none';
	}

	/** The format of the last entry. */
	get lastFormat(): FormatName | undefined {
		return this.#tally.lastFormat;
	}

	/** The last line of the message so far. */
	lastLine(): Uint8Array {
		const { bytes, start, end } = this.view;
		return bytes.subarray(
			Math.max(start, bytes.subarray(start, end).lastIndexOf(LINE_FEED) + start + 1),
			end,
		);
	}

	/** `bytes[start, end)` is a piece of the last line of the waiting entry. */
	joinPiece(bytes: Uint8Array, start: number, end: number, blank: boolean): void {
		this.countPiece();
		// Behind the colon a blank stands that is no part of the message.
		const from = this.view.start === this.view.end && bytes[start] === SPACE ? start + 1 : start;
		if (!this.view.extend(bytes, from, end, blank)) this.#ledger.truncated += 1;
	}

	/** A piece of a line that was put together. */
	countPiece(): void {
		this.#ledger.continuations += 1;
	}

	/** The entry is complete: hands it over. */
	tell(): void {
		const { view } = this;
		if (view.section === undefined) {
			this.#tally.direction.entry(
				Number.isNaN(view.monotonicUsec) ? view.stampUsec : view.monotonicUsec,
				view.bootId,
			);
		}
		this.#sink.entry(view);
	}

	/** No further line of what is open can follow. */
	finish(): void {
		this.#open.finish();
		if (!this.#waits) return;
		this.#waits = false;
		this.#ledger.blank += this.#heldBlanks;
		this.#heldBlanks = 0;
		this.withholdBlob();
		this.tell();
	}

	/** A message of which journalctl printed only the size is withheld. */
	withholdBlob(): void {
		if (!this.view.isBlobNote()) return;
		this.view.noMessage('withheld');
		this.#ledger.withheld += 1;
	}

	/** Tells of a line that is a message, or a line of one, and nothing else. */
	tellPlain(bytes: Uint8Array, start: number, end: number, line: number, format: 'cat' | 'bare'): void {
		const { view } = this;
		view.begin();
		this.setMessage(bytes, start, end);
		this.count(line, format);
		this.#sink.entry(view);
	}

	/** Sets the message, without the colours that journalctl puts around it; those of the program stay. */
	setMessage(bytes: Uint8Array, start: number, end: number): void {
		if (bytes[start] === ESCAPE) this.view.span(bytes, ...withinColours(bytes, start, end));
		else this.view.span(bytes, start, end);
	}

	/** A line indented to where the message began is a further line of it, whatever it looks like. */
	readIndented({ bytes, start, end }: Line): boolean {
		if (!this.#waits || this.#indent === 0) return false;
		const message = start + this.#indent;
		if (message > end) return false;
		for (let at = start; at < message; at += 1) {
			if (bytes[at] !== SPACE) return false;
		}
		let whole = true;
		for (; this.#heldBlanks > 0; this.#heldBlanks -= 1) {
			this.#ledger.continuations += 1;
			whole = this.view.continue(bytes, end, end) && whole;
		}
		this.#ledger.continuations += 1;
		const text = bytes[message] === ESCAPE ? withinColours(bytes, message, end) : undefined;
		whole = this.view.continue(bytes, text?.[0] ?? message, text?.[1] ?? end) && whole;
		if (!whole) this.#ledger.truncated += 1;
		return true;
	}

	/** `bytes[start, end)` is a further line of the waiting entry, if it has this format; `false` if none waits. */
	readFurther(format: FormatName, bytes: Uint8Array, start: number, end: number): boolean {
		if (!this.#waits || this.#tally.lastFormat !== format) return false;
		this.#ledger.continuations += 1;
		if (!this.view.continue(bytes, start, end)) this.#ledger.truncated += 1;
		return true;
	}

	/** A line without a byte: it may stand between two lines of one message. */
	readBlank(): void {
		if (this.#waits && this.#indent > 0) this.#heldBlanks += 1;
		else this.#ledger.blank += 1;
	}

	/** Says something about the journal that its lines do not say themselves. */
	notice(line: number, text: string): void {
		this.finish();
		this.#sink.marker({ kind: 'notice', line, text, section: this.#section });
	}

	/** The reader's buffer is about to move: the waiting entry takes its bytes along. */
	detach(): void {
		if (this.#waits) this.view.detach();
	}
}
