import { ReusedEntryView } from './entry-view.ts';
import type { FormatName } from './formats/format.ts';
import { HeaderReader } from './formats/header.ts';
import { JsonReader } from './formats/json.ts';
import { mayBeMarker, readMarker } from './formats/markers.ts';
import { StampReader } from './formats/stamp.ts';
import { ascii, OPEN_BRACE, SPACE, startsWith } from './input/bytes.ts';
import type { ReaderLimits } from './input/limits.ts';
import { NameTable } from './input/names.ts';
import type { LedgerCounter } from './ledger-counter.ts';
import type { JournalSink, Section } from './sink.ts';

/** What systemd calls a unit ends in one of these; mode with-unit prints it in place of the identifier. */
const unitName = /\.(?:service|scope|socket|target|mount|automount|timer|slice|swap|path|device)(?:\/.*)?$/;

const eventStart = ascii('data: {');
const RECORD_SEPARATOR = 0x1e;

/**
 * Reads the lines of a journal, in whichever of journalctl's formats each of them is written, and hands
 * entries and markers to the sink. Knows nothing of dumps: who owns it says which section it is in.
 *
 * An entry is handed over when the line after it proves that it has no further line.
 */
export class JournalLines {
	readonly #sink: JournalSink;
	readonly #ledger: LedgerCounter;
	readonly #names: NameTable;
	readonly #stamp: StampReader = new StampReader();
	readonly #header: HeaderReader;
	readonly #json: JsonReader;
	readonly #view: ReusedEntryView;
	readonly #formats = new Set<FormatName>();
	readonly #unitNames = new Map<string, boolean>();

	#section: Section | undefined = undefined;
	#entries = 0;
	#entriesOutside = 0;
	/** The view holds an entry that is not handed over yet. */
	#pending = false;
	#lastFormat: FormatName | undefined = undefined;
	/** How many spaces a further line of the pending entry begins with. */
	#indent = 0;
	/** Blank lines behind the pending entry: a part of it if a further line follows. */
	#heldBlanks = 0;
	/** A notice of several lines goes on while lines are indented. */
	#inNotice = false;

	constructor(sink: JournalSink, ledger: LedgerCounter, limits: ReaderLimits) {
		this.#sink = sink;
		this.#ledger = ledger;
		this.#names = new NameTable(limits.names);
		this.#header = new HeaderReader(this.#names);
		this.#json = new JsonReader(this.#names);
		this.#view = new ReusedEntryView(limits.messageBytes, (sequences) => {
			ledger.replaced += sequences;
		});
	}

	/** Entries read so far, the pending one included. */
	get entries(): number {
		return this.#entries;
	}

	/** Entries read so far that stand in no section. */
	get entriesOutside(): number {
		return this.#entriesOutside;
	}

	/** The formats found so far, in the order in which they appeared. */
	formats(): readonly FormatName[] {
		// What has no unit is printed with its identifier in mode with-unit, and looks like short-full.
		return [...this.#formats].filter((format) => format !== 'short-full' || !this.#formats.has('with-unit'));
	}

	/** What follows stands in another section, or in none. `hostless`: its command prints no host names. */
	enter(section: Section | undefined, hostless: boolean): void {
		this.endEntry();
		this.#section = section;
		this.#header.startBlock(hostless);
	}

	/** Reads one line; `false` when no reader understands it (it is not counted then). */
	read(bytes: Uint8Array, start: number, end: number, line: number): boolean {
		const first = bytes[start] ?? 0;
		if (first === SPACE && this.#readContinuation(bytes, start, end)) return true;
		if (this.#stamp.read(bytes, start, end) && this.#header.read(bytes, this.#stamp.end + 1, end)) {
			this.endEntry();
			this.#beginTextEntry(bytes, start, end, line);
			return true;
		}
		if (first === OPEN_BRACE) return this.#readJson(bytes, start, end, line, 'json');
		if (first === RECORD_SEPARATOR) return this.#readJson(bytes, start + 1, end, line, 'json-seq');
		if (first === 0x64 && startsWith(bytes, start, end, eventStart)) {
			return this.#readJson(bytes, start + eventStart.length - 1, end, line, 'json-sse');
		}
		if (mayBeMarker(first)) {
			const marker = readMarker(bytes, start, end, line, this.#section);
			if (marker !== undefined) {
				this.endEntry();
				this.#inNotice = marker.kind === 'notice';
				this.#ledger.markers += 1;
				this.#sink.marker(marker);
				return true;
			}
		}
		return false;
	}

	/** A line without a byte: it may stand between two lines of one message. */
	blank(): void {
		this.#inNotice = false;
		if (this.#pending && this.#indent > 0) this.#heldBlanks += 1;
		else this.#ledger.blank += 1;
	}

	/** No further line of the pending entry can follow. */
	endEntry(): void {
		this.#inNotice = false;
		if (!this.#pending) return;
		this.#pending = false;
		this.#ledger.blank += this.#heldBlanks;
		this.#heldBlanks = 0;
		const view = this.#view;
		if (view.isBlobNote()) {
			view.noMessage('withheld');
			this.#ledger.withheld += 1;
		}
		this.#sink.entry(view);
	}

	/** The reader's buffer is about to move: the pending entry takes its bytes along. */
	detach(): void {
		if (this.#pending) this.#view.detach();
	}

	#beginTextEntry(bytes: Uint8Array, start: number, end: number, line: number): void {
		const stamp = this.#stamp;
		const header = this.#header;
		const view = this.#view;
		view.begin();
		view.stampKind = stamp.kind;
		view.stampUsec = stamp.usec;
		view.zone = stamp.zone;
		if (stamp.kind === 'monotonic') view.monotonicUsec = stamp.usec;
		view.printed = bytes;
		view.stampStart = stamp.start;
		view.stampEnd = stamp.end;
		view.hostname = header.hostname;
		view.pid = header.pid;
		view.identifier = header.name;
		view.unit = undefined;
		let format = stamp.format;
		if (format === 'short-full' && this.#isUnit(header.name)) {
			view.identifier = undefined;
			view.unit = header.name;
			format = 'with-unit';
		}
		view.span(bytes, header.messageStart, end);
		this.#count(line, format);
		this.#indent = header.messageColumn - start;
		this.#pending = true;
	}

	/** An object is an entry at once: it has no further lines. */
	#readJson(bytes: Uint8Array, start: number, end: number, line: number, format: FormatName): boolean {
		this.endEntry();
		const view = this.#view;
		if (!this.#json.read(bytes, start, end, view)) return false;
		this.#count(line, format);
		if (view.messageKind === 'withheld') this.#ledger.withheld += 1;
		this.#sink.entry(view);
		return true;
	}

	/** The view holds a new entry. */
	#count(line: number, format: FormatName): void {
		const view = this.#view;
		view.ordinal = this.#entries;
		view.line = line;
		view.section = this.#section;
		this.#entries += 1;
		if (this.#section === undefined) this.#entriesOutside += 1;
		this.#ledger.entries += 1;
		if (format !== this.#lastFormat) {
			this.#lastFormat = format;
			this.#formats.add(format);
		}
	}

	#isUnit(name: string): boolean {
		let isUnit = this.#unitNames.get(name);
		if (isUnit === undefined) {
			isUnit = unitName.test(name);
			if (this.#unitNames.size < 4096) this.#unitNames.set(name, isUnit);
		}
		return isUnit;
	}

	/** A line indented to where the message of the pending entry began is a further line of it, whatever it looks like. */
	#readContinuation(bytes: Uint8Array, start: number, end: number): boolean {
		if (this.#inNotice) {
			this.#ledger.markers += 1;
			return true;
		}
		if (!this.#pending || this.#indent === 0) return false;
		const message = start + this.#indent;
		if (message > end) return false;
		for (let at = start; at < message; at += 1) {
			if (bytes[at] !== SPACE) return false;
		}
		let complete = true;
		for (; this.#heldBlanks > 0; this.#heldBlanks -= 1) {
			this.#ledger.continuations += 1;
			complete = this.#view.continue(bytes, end, end) && complete;
		}
		this.#ledger.continuations += 1;
		complete = this.#view.continue(bytes, message, end) && complete;
		if (!complete) this.#ledger.truncated += 1;
		return true;
	}
}
