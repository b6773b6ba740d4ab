import { type Direction, DirectionFinder } from './direction.ts';
import { ReusedEntryView } from './entry-view.ts';
import type { HealthChecks } from './dump/checks.ts';
import { type MonotonicBlock, monotonicBlock } from './formats/dmesg.ts';
import { type FormatName, serviceFormats } from './formats/format.ts';
import { beforeReset, behindColours, ESCAPE, withinColours, withoutColours } from './formats/colour.ts';
import { ExportReader } from './formats/export.ts';
import { FieldRecord } from './formats/field-record.ts';
import { HeaderReader } from './formats/header.ts';
import { JsonPrettyLines } from './formats/json-pretty.ts';
import { JsonReader, parsedObject } from './formats/json.ts';
import { mayBeMarker, readMarker } from './formats/markers.ts';
import { layoutBytes, type LineHead, type Part } from './formats/line-layout.ts';
import { LayoutReader } from './formats/layouts.ts';
import { logObjectOf } from './formats/log-object.ts';
import { furtherDeviceLogLine, isCommandNotice, unnamed } from './formats/service-logs.ts';
import { StampReader } from './formats/stamp.ts';
import { type HostWithLevel, hostWithLevel } from './formats/syslog.ts';
import { VerboseReader } from './formats/verbose.ts';
import { ascii, OPEN_BRACE, OPEN_BRACKET, SPACE, startsWith } from './input/bytes.ts';
import type { ReaderLimits } from './input/limits.ts';
import { HeldLines } from './input/held-lines.ts';
import { hashSpan, NameTable } from './input/names.ts';
import type { LedgerCounter } from './ledger-counter.ts';
import type { JournalSink, Section } from './sink.ts';
import { decodeLatin1 } from './text.ts';

/** What systemd calls a unit ends in one of these; mode with-unit prints it in place of the identifier. */
const unitName = /\.(?:service|scope|socket|target|mount|automount|timer|slice|swap|path|device)(?:\/.*)?$/;

/** What `-x` prints below an entry begins with shades, or with dashes where the locale has none. */
const catalogueShades = ascii('\u2591\u2591');
const catalogueSubject = ascii('-- Subject: ');
const catalogueDashes = ascii('--');
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
	readonly #verbose: VerboseReader;
	readonly #export: ExportReader;
	readonly #pretty: JsonPrettyLines;
	readonly #layouts: LayoutReader = new LayoutReader();
	readonly #checks: HealthChecks;
	readonly #nesting: number;
	readonly #direction: DirectionFinder = new DirectionFinder();
	readonly #view: ReusedEntryView;
	readonly #formats = new Set<FormatName>();
	readonly #unitNames = new Map<string, boolean>();

	#section: Section | undefined = undefined;
	#entries = 0;
	#entriesOutside = 0;
	/** The view holds an entry that is not handed over yet. */
	#pending = false;
	/** The format of the entry that is being collected, in a mode that spends a line on each field. */
	#collecting: 'verbose' | 'export' | 'json-pretty' | undefined = undefined;
	#prettyLine = 0;
	#lastFormat: FormatName | undefined = undefined;
	/** How many spaces a further line of the pending entry begins with. */
	#indent = 0;
	/** Blank lines behind the pending entry: a part of it if a further line follows. */
	#heldBlanks = 0;
	/** The explanation that `-x` prints below an entry goes on while lines begin with dashes. */
	#inCatalogue = false;
	/** Whether lines may have other layouts than journalctl's: not in a dump's own sections. */
	#anyLayout = true;
	#hostless = false;
	#monotonicBlock: MonotonicBlock = 'open';
	/** A host name that was looked at for a facility and a level, and what was found. */
	#facedName: string | undefined = undefined;
	#faced: HostWithLevel | undefined = undefined;
	#serviceEntries = 0;
	/** Whether users' services write what has the last format. */
	#lastIsService = false;
	/** Lines of a journal or of the kernel's ring buffer: who speaks in them with a pid, or as the kernel, will tell. */
	readonly #undecided: HeldLines = new HeldLines();
	/** The word that they all begin with behind their stamp: only a host stands in every line. */
	#undecidedHost = '';
	readonly #unread: HeldLines = new HeldLines();
	/** Daemons print what stands here themselves, and nothing else was found. */
	#onlyBare = false;
	#hasSections = false;
	/** A notice of several lines goes on while lines are indented. */
	#inNotice = false;

	constructor(sink: JournalSink, ledger: LedgerCounter, limits: ReaderLimits, checks: HealthChecks) {
		this.#sink = sink;
		this.#checks = checks;
		this.#nesting = limits.nesting;
		this.#ledger = ledger;
		this.#names = new NameTable(limits.names);
		this.#header = new HeaderReader(this.#names);
		this.#json = new JsonReader(this.#names, limits);
		const record = new FieldRecord(limits.messageBytes);
		this.#verbose = new VerboseReader(record);
		this.#export = new ExportReader(record);
		this.#pretty = new JsonPrettyLines(limits.lineBytes);
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

	/** Entries read so far that users' services wrote. */
	get serviceEntries(): number {
		return this.#serviceEntries;
	}

	/** The formats found so far, in the order in which they appeared. */
	formats(): readonly FormatName[] {
		// What has no unit is printed with its identifier in mode with-unit, and looks like short-full.
		return [...this.#formats].filter((format) => format !== 'short-full' || !this.#formats.has('with-unit'));
	}

	/** In which order the entries stand that are in no section. */
	direction(): Direction {
		return this.#direction.direction;
	}

	/**
	 * What follows stands in another section, or in none. `hostless`: its command prints no host names. `anyLayout`: it may
	 * be the log of another program than journalctl.
	 */
	enter(section: Section | undefined, hostless: boolean, anyLayout: boolean): void {
		this.endEntry();
		this.#countUnread();
		this.#hasSections = true;
		this.#onlyBare = false;
		this.#section = section;
		this.#anyLayout = anyLayout;
		this.#hostless = hostless;
		this.#startBlock();
	}

	/** Whether a word can be the host of a journal whose lines wait to be told from the kernel's ring buffer. */
	#mayBeHost(word: string | undefined): word is string {
		return (
			word !== undefined &&
			!word.includes(' ') &&
			(this.#undecided.size === 0 || word === this.#undecidedHost)
		);
	}

	/** It is known now what the lines are that waited. */
	#decide(block: 'journal' | 'ring-buffer'): void {
		const lines = this.#undecided.take();
		this.#monotonicBlock = block;
		for (const { bytes, line } of lines) {
			if (!this.read(bytes, 0, bytes.length, line)) this.#ledger.undecodable += 1;
		}
	}

	/** Says something about the journal that its lines do not say themselves. */
	notice(line: number, text: string): void {
		this.endEntry();
		this.#sink.marker({ kind: 'notice', line, text, section: this.#section });
	}

	/**
	 * A line that nothing reads. Where all that stands in an input is what daemons print themselves, as in mode cat, it is one
	 * line more of that; before the first such line it waits.
	 */
	unread(bytes: Uint8Array, start: number, end: number, line: number): void {
		if (this.#onlyBare) {
			this.readPlain(bytes, start, end, line, 'bare');
		} else if (this.#mayBeBare && this.#unread.hold(bytes, start, end, line)) {
			return;
		} else {
			this.#countUnread();
			this.#ledger.undecodable += 1;
		}
	}

	/** The input has ended: what waited was nothing. */
	end(): void {
		this.endEntry();
		this.#countUnread();
	}

	/** Reads a line that is a message, or a line of one, and nothing else. */
	readPlain(bytes: Uint8Array, start: number, end: number, line: number, format: 'cat' | 'bare'): void {
		const view = this.#view;
		view.begin();
		view.stampKind = 'none';
		view.stampUsec = NaN;
		view.printed = bytes;
		view.stampStart = start;
		view.stampEnd = start;
		view.hostname = undefined;
		view.identifier = undefined;
		view.unit = undefined;
		view.pid = NaN;
		this.#spanOfMessage(bytes, start, end);
		this.#count(line, format);
		this.#sink.entry(view);
	}

	/** Reads one line; `false` when no reader understands it (it is not counted then). */
	read(bytes: Uint8Array, start: number, end: number, line: number): boolean {
		if (this.#collecting !== undefined && this.#collect(bytes, start, end)) return true;
		const first = bytes[start] ?? 0;
		if (this.#undecided.size > 0 && first !== OPEN_BRACKET) {
			if (first === SPACE && this.#undecided.hold(bytes, start, end, line)) return true;
			this.#decide('ring-buffer');
		}
		if (first === SPACE && this.#readContinuation(bytes, start, end)) return true;
		if (this.#stamp.read(bytes, start, end)) {
			const headed = this.#header.read(bytes, this.#stamp.end + 1, end);
			if (this.#anyLayout && this.#readLikeJournal(bytes, start, end, line, headed)) return true;
			if (headed) {
				this.endEntry();
				this.#beginTextEntry(bytes, start, end, line);
				return true;
			}
			if (this.#verbose.isHeader(bytes, this.#stamp, end)) {
				this.endEntry();
				this.#verbose.begin(bytes, this.#stamp, end);
				this.#collectRecord('verbose', line);
				return true;
			}
		}
		if (first === OPEN_BRACE) {
			if (this.#readJson(bytes, start, end, line, 'json')) return true;
			if (this.#readOtherObject(bytes, start, end, line, 1)) return true;
			if (this.#json.beyondLimits) this.#ledger.leftOut += 1;
			return this.#beginPretty(bytes, start, end, line);
		}
		if (first === RECORD_SEPARATOR) return this.#readJson(bytes, start + 1, end, line, 'json-seq');
		if (first === 0x64 && startsWith(bytes, start, end, eventStart)) {
			return this.#readJson(bytes, start + eventStart.length - 1, end, line, 'json-sse');
		}
		if (first === 0x5f && this.#export.begins(bytes, start, end)) {
			this.endEntry();
			this.#export.begin(bytes, this.#formats.size === 0 || this.#isOnlyExport());
			this.#collectRecord('export', line);
			this.#collected(this.#export.line(bytes, start, end));
			return true;
		}
		if (first === ESCAPE) {
			const plain = behindColours(bytes, start, end);
			if (plain === end) {
				this.blank();
				return true;
			}
			if (plain > start) return this.read(bytes, plain, beforeReset(bytes, plain, end), line);
		}
		if (mayBeMarker(first)) {
			const marker = readMarker(bytes, start, end, line, this.#section);
			if (marker !== undefined) {
				this.endEntry();
				this.#inNotice = marker.kind === 'notice';
				if (marker.kind === 'boot') this.#direction.boundary();
				this.#ledger.markers += 1;
				this.#sink.marker(marker);
				return true;
			}
		}
		if (this.#readCatalogue(bytes, start, end)) return true;
		return this.#anyLayout && this.#readLayout(bytes, start, end, line);
	}

	/** A line without a byte: it may stand between two lines of one message. */
	blank(): void {
		this.#inNotice = false;
		if (this.#collecting !== undefined) this.endEntry();
		if (this.#pending && this.#indent > 0) this.#heldBlanks += 1;
		else this.#ledger.blank += 1;
	}

	/** No further line of the pending entry can follow. */
	endEntry(): void {
		if (this.#undecided.size > 0) this.#decide('ring-buffer');
		this.#inNotice = false;
		this.#inCatalogue = false;
		if (this.#collecting === 'json-pretty') this.#endPretty();
		if (!this.#pending) return;
		this.#pending = false;
		this.#ledger.blank += this.#heldBlanks;
		this.#heldBlanks = 0;
		const view = this.#view;
		const collected = this.#collecting;
		this.#collecting = undefined;
		if (collected === 'export') this.#fillExport(view);
		else if (collected === 'verbose') this.#verbose.fill(view, this.#names);
		if (collected !== 'export' && view.isBlobNote()) {
			view.noMessage('withheld');
			this.#ledger.withheld += 1;
		}
		this.#tell(view);
	}

	/** The reader's buffer is about to move: the pending entry takes its bytes along. */
	detach(): void {
		if (this.#pending && this.#collecting === undefined) this.#view.detach();
	}

	/** How many of the bytes behind the line just read are no lines, but a binary field: to be given to `raw`. */
	takeWanted(): number {
		return this.#collecting === 'export' ? this.#export.takeWanted() : 0;
	}

	/** Reads a part of the bytes that were wanted. */
	raw(bytes: Uint8Array, start: number, end: number): void {
		if (!this.#export.raw(bytes, start, end)) this.#ledger.truncated += 1;
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
		if (stamp.kind === 'yearless') this.#splitLevel(header.hostname, header.name);
		this.#spanOfMessage(bytes, header.messageStart, end);
		this.#count(line, format);
		this.#indent = header.messageColumn - start - miscounted(header.name, format);
		this.#pending = true;
	}

	/** Other programs write some stamps as journalctl does: what stands behind them tells. */
	#readLikeJournal(bytes: Uint8Array, start: number, end: number, line: number, headed: boolean): boolean {
		const { format, end: stampEnd } = this.#stamp;
		const header = this.#header;
		if (this.#undecided.size > 0 && format !== 'short-monotonic') {
			this.#decide('ring-buffer');
			return this.read(bytes, start, end, line);
		}
		if (format === 'short-monotonic') {
			const before = this.#monotonicBlock;
			const host = headed ? header.hostname : undefined;
			const block = monotonicBlock(before, headed ? header : undefined);
			if (block === 'ring-buffer' && before === 'open' && this.#mayBeHost(host)) {
				if (this.#undecided.hold(bytes, start, end, line)) {
					this.#undecidedHost = host;
					return true;
				}
			}
			if (this.#undecided.size > 0) {
				this.#decide(block === 'journal' && host === this.#undecidedHost ? 'journal' : 'ring-buffer');
				return this.read(bytes, start, end, line);
			}
			this.#monotonicBlock = block;
			if (block !== 'ring-buffer') return false;
			// What looked like hosts and identifiers was none.
			header.startBlock(this.#hostless);
			const head = this.#layouts.readRingBuffer(bytes, start, end);
			return head !== undefined && this.#beginLayoutEntry(head, bytes, start, end, line);
		}
		this.#monotonicBlock = 'open';
		// journalctl writes +0000; a program that prints UTC as Z prints no header behind it.
		if (bytes[stampEnd - 1] !== 0x5a || (headed && (header.pid === header.pid || header.name === 'kernel'))) {
			return false;
		}
		return this.#stampedIso(format) && this.#readLayout(bytes, start, end, line);
	}

	#stampedIso(format: FormatName): boolean {
		return format === 'short-iso' || format === 'short-iso-precise';
	}

	/** Reads a line in a layout that is not journalctl's. */
	#readLayout(bytes: Uint8Array, start: number, end: number, line: number): boolean {
		const head = this.#layouts.read(bytes, start, end);
		if (head !== undefined) return this.#beginLayoutEntry(head, bytes, start, end, line);
		if (bytes[start] !== OPEN_BRACKET) return false;
		const text = decodeLatin1(bytes, start, Math.min(end, start + layoutBytes));
		const further = furtherDeviceLogLine(text);
		if (further !== -1 && this.#pending && this.#lastFormat === 'device-logs') {
			this.#ledger.continuations += 1;
			if (!this.#view.continue(bytes, start + further, end)) this.#ledger.truncated += 1;
			return true;
		}
		if (further !== -1) {
			const head = {
				format: 'device-logs',
				stampKind: 'none',
				stampUsec: NaN,
				service: unnamed,
				message: further,
			} as const;
			return this.#beginLayoutEntry(head, bytes, start, end, line);
		}
		if (!isCommandNotice(text)) return false;
		this.notice(line, text);
		this.#ledger.markers += 1;
		return true;
	}

	#beginLayoutEntry(head: LineHead, bytes: Uint8Array, start: number, end: number, line: number): true {
		this.endEntry();
		if (head.format === 'bare' && this.#mayBeBare) {
			this.#onlyBare = true;
			for (const held of this.#unread.take())
				this.readPlain(held.bytes, 0, held.bytes.length, held.line, 'bare');
		}
		const view = this.#view;
		view.begin();
		view.stampKind = head.stampKind;
		view.stampUsec = head.stampUsec;
		view.zone = head.zone;
		if (head.stampKind === 'monotonic') view.monotonicUsec = head.stampUsec;
		view.printed = bytes;
		view.stampStart = start + (head.stamp?.from ?? 0);
		view.stampEnd = start + (head.stamp?.to ?? 0);
		view.hostname = this.#nameOf(head.hostname, bytes, start);
		view.identifier =
			typeof head.identifier === 'string' ? head.identifier : this.#nameOf(head.identifier, bytes, start);
		view.service = this.#nameOf(head.service, bytes, start);
		view.unit = undefined;
		view.pid = head.pid ?? NaN;
		view.priority = head.priority ?? NaN;
		view.span(bytes, Math.min(end, start + head.message), end);
		this.#count(line, head.format);
		this.#indent = 0;
		this.#pending = true;
		return true;
	}

	#nameOf(part: Part | undefined, bytes: Uint8Array, start: number): string | undefined {
		if (part === undefined) return undefined;
		const { from, to } = part;
		return this.#names.intern(bytes, start + from, start + to, hashSpan(bytes, start + from, start + to));
	}

	/** An object that is no entry of a journal: the verdicts of health checks, or a line of a local log. */
	#readOtherObject(bytes: Uint8Array, start: number, end: number, line: number, lines: number): boolean {
		if (!this.#anyLayout || end - start < 3) return false;
		const value = parsedObject(bytes, start, end, this.#nesting);
		if (value === undefined) return false;
		if (this.#checks.readObject(value, line, this.#section)) {
			this.#ledger.output += lines;
			return true;
		}
		const log = logObjectOf(value);
		if (log === undefined) return false;
		const view = this.#view;
		view.begin();
		view.stampUsec = log.usec;
		view.stampKind = Number.isNaN(log.usec) ? 'none' : 'realtime';
		view.printed = bytes;
		view.stampStart = start;
		view.stampEnd = start;
		view.hostname = undefined;
		view.identifier = undefined;
		view.service = log.service;
		view.unit = undefined;
		view.pid = NaN;
		const message = ascii(log.message);
		view.span(message, 0, message.length);
		this.#count(line, 'local-logs');
		this.#ledger.continuations += lines - 1;
		this.#tell(view);
		return true;
	}

	/** Busybox's syslogd prints facility and level between host and identifier: they read as a part of one of them. */
	#splitLevel(hostname: string | undefined, name: string): void {
		const view = this.#view;
		if (name.includes(' ')) {
			const [word = '', ...rest] = name.split(' ');
			const level = hostWithLevel(word);
			if (level !== undefined && rest.length > 0) {
				view.identifier = rest.join(' ');
				view.priority = level.priority;
			}
		}
		if (hostname === undefined) return;
		if (hostname !== this.#facedName) {
			this.#facedName = hostname;
			this.#faced = hostWithLevel(hostname);
		}
		if (this.#faced === undefined) return;
		view.hostname = this.#faced.hostname;
		view.priority = this.#faced.priority;
	}

	#startBlock(): void {
		this.#header.startBlock(this.#hostless);
		this.#layouts.startBlock();
		this.#monotonicBlock = 'open';
	}

	/** Explanations of the catalogue (`-x`) are about the entry above them. */
	#readCatalogue(bytes: Uint8Array, start: number, end: number): boolean {
		const dashed =
			startsWith(bytes, start, end, catalogueSubject) ||
			(this.#inCatalogue &&
				startsWith(bytes, start, end, catalogueDashes) &&
				(end - start === 2 || bytes[start + 2] === SPACE));
		if (!dashed && !startsWith(bytes, start, end, catalogueShades)) return false;
		this.endEntry();
		this.#inCatalogue = dashed;
		this.#ledger.markers += 1;
		return true;
	}

	/** The message without the colours that journalctl puts around it; those of the program stay. */
	#spanOfMessage(bytes: Uint8Array, start: number, end: number): void {
		if (bytes[start] !== ESCAPE) {
			this.#view.span(bytes, start, end);
			return;
		}
		this.#view.span(bytes, ...withinColours(bytes, start, end));
	}

	#isOnlyExport(): boolean {
		return this.#formats.size === 1 && this.#formats.has('export');
	}

	#fillExport(view: ReusedEntryView): void {
		this.#export.fill(view, this.#names);
		if (this.#export.isCut) this.#ledger.truncated += 1;
	}

	/** An entry that comes field by field begins. */
	#collectRecord(format: 'verbose' | 'export', line: number): void {
		this.#view.begin();
		this.#count(line, format);
		this.#pending = true;
		this.#collecting = format;
	}

	/** Takes a line of the entry that is being collected; `false` when it is none. */
	#collect(bytes: Uint8Array, start: number, end: number): boolean {
		if (this.#collecting === 'json-pretty') {
			const kind = this.#pretty.line(bytes, start, end);
			if (kind === 'last') this.#endPretty();
			return kind !== 'none';
		}
		const reader = this.#collecting === 'export' ? this.#export : this.#verbose;
		const taken = reader.line(bytes, start, end);
		if (taken === 0) return false;
		this.#ledger.continuations += 1;
		this.#collected(taken);
		return true;
	}

	#collected(taken: number): void {
		if (taken === -1) this.#ledger.truncated += 1;
	}

	#beginPretty(bytes: Uint8Array, start: number, end: number, line: number): boolean {
		if (!this.#pretty.begin(bytes, start, end)) return false;
		this.#collecting = 'json-pretty';
		this.#prettyLine = line;
		return true;
	}

	/** The object is complete, or as complete as it will be. */
	#endPretty(): void {
		this.#collecting = undefined;
		const { bytes, length, lines, complete } = this.#pretty;
		if (!complete) this.#ledger.truncated += 1;
		if (this.#readJson(bytes, 0, length - 1, this.#prettyLine, 'json-pretty')) {
			this.#ledger.continuations += lines - 1;
		} else if (!this.#readOtherObject(bytes, 0, length - 1, this.#prettyLine, lines)) {
			this.#ledger.undecodable += lines;
			if (this.#json.beyondLimits) this.#ledger.leftOut += lines;
		}
	}

	/** An object is an entry at once: it has no further lines. */
	#readJson(bytes: Uint8Array, start: number, end: number, line: number, format: FormatName): boolean {
		this.endEntry();
		const view = this.#view;
		if (!this.#json.read(bytes, start, end, view)) {
			// What journalctl colours it colours inside of the quotes: no key is known then.
			if (!bytes.subarray(start, end).includes(ESCAPE)) return false;
			const plain = withoutColours(bytes, start, end);
			if (!this.#json.read(plain, 0, plain.length, view)) return false;
		}
		this.#count(line, format);
		if (view.messageKind === 'withheld') this.#ledger.withheld += 1;
		this.#tell(view);
		return true;
	}

	/** Hands over the entry that the view holds. */
	#tell(view: ReusedEntryView): void {
		if (view.section === undefined) {
			this.#direction.entry(
				Number.isNaN(view.monotonicUsec) ? view.stampUsec : view.monotonicUsec,
				view.bootId,
			);
		}
		this.#sink.entry(view);
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
			this.#lastIsService = serviceFormats.has(format);
			this.#formats.add(format);
			this.#onlyBare &&= format === 'bare';
			this.#countUnread();
		}
		if (this.#lastIsService) this.#serviceEntries += 1;
	}

	/** Nothing was found yet that says otherwise. */
	get #mayBeBare(): boolean {
		return this.#formats.size === 0 && !this.#hasSections && this.#checks.found === 0;
	}

	#countUnread(): void {
		this.#ledger.undecodable += this.#unread.take().length;
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
		const text = bytes[message] === ESCAPE ? withinColours(bytes, message, end) : undefined;
		complete = this.#view.continue(bytes, text?.[0] ?? message, text?.[1] ?? end) && complete;
		if (!complete) this.#ledger.truncated += 1;
		return true;
	}
}

/**
 * How many columns less than the message's own journalctl indents its further lines by, because it counts what stands before
 * the message wrongly: not at all the name that it makes up, and a user's unit by the length of the unit before it.
 */
function miscounted(name: string, format: FormatName): number {
	if (name === 'unknown') return ' unknown'.length;
	if (format !== 'with-unit') return 0;
	const slash = name.indexOf('/');
	return slash === -1 ? 0 : name.length - slash - 1 - slash;
}
