import type { EntryInProgress } from '../entry-in-progress.ts';
import type { EntryTally } from '../entry-tally.ts';
import type { ReusedEntryView } from '../entry-view.ts';
import { ExportReader } from '../formats/export.ts';
import { FieldRecord } from '../formats/field-record.ts';
import type { StampedLine } from '../formats/stamped-line.ts';
import { VerboseReader } from '../formats/verbose.ts';
import type { NameTable } from '../input/names.ts';
import type { LedgerCounter } from '../ledger-counter.ts';
import type { Line } from '../line.ts';
import type { LineReader } from '../line-format.ts';
import type { OpenReaders } from '../open-readers.ts';

/** Reads the lines of an entry whose fields stand on a line each. */
interface FieldReader {
	/** Takes a line: 1 when it belongs to the entry, 0 when it does not, -1 when its value is too long. */
	line(bytes: Uint8Array, start: number, end: number): number;
	/** Fills the view from the fields that were read. */
	fill(view: ReusedEntryView, names: NameTable): void;
}

/**
 * Entries that come field by field (`verbose`, `export`): each line is shown to the entry that was begun, until one
 * does not belong to it.
 */
export class FieldEntries implements LineReader {
	/** `journalctl -o verbose`: begins with a line of stamp and cursor. */
	readonly verbose: LineReader = { read: (line) => this.#beginVerbose(line) };
	/** `journalctl -o export`: begins with one of two fields. */
	readonly export: LineReader = { read: (line) => this.#beginExport(line) };

	readonly #entry: EntryInProgress;
	readonly #ledger: LedgerCounter;
	readonly #tally: EntryTally;
	readonly #names: NameTable;
	readonly #open: OpenReaders;
	readonly #stamped: StampedLine;
	readonly #verbose: VerboseReader;
	readonly #export: ExportReader;
	/** The reader of the entry that was begun. */
	#reader: FieldReader | undefined = undefined;

	constructor(
		entry: EntryInProgress,
		ledger: LedgerCounter,
		tally: EntryTally,
		names: NameTable,
		open: OpenReaders,
		stamped: StampedLine,
		messageBytes: number,
	) {
		this.#entry = entry;
		this.#ledger = ledger;
		this.#tally = tally;
		this.#names = names;
		this.#open = open;
		this.#stamped = stamped;
		const record = new FieldRecord(messageBytes);
		this.#verbose = new VerboseReader(record);
		this.#export = new ExportReader(record);
	}

	/** Reads a further line of the entry that was begun. */
	read({ bytes, start, end }: Line): boolean {
		const taken = this.#reader?.line(bytes, start, end) ?? 0;
		if (taken === 0) return false;
		this.#ledger.continuations += 1;
		this.#countLeftOut(taken);
		return true;
	}

	finish(): void {
		const reader = this.#reader;
		if (reader === undefined) return;
		this.#reader = undefined;
		this.#open.delete(this);
		reader.fill(this.#entry.view, this.#names);
		if (reader === this.#verbose) this.#entry.withholdBlob();
		else if (this.#export.isCut) this.#ledger.truncated += 1;
		this.#entry.tell();
	}

	/** The number of bytes behind the line just read that are no lines, but a binary field: to be given to `raw`. */
	takeWanted(): number {
		return this.#reader === this.#export ? this.#export.takeWanted() : 0;
	}

	/** Reads a part of the bytes that were wanted. */
	raw(bytes: Uint8Array, start: number, end: number): void {
		if (!this.#export.raw(bytes, start, end)) this.#ledger.truncated += 1;
	}

	#beginVerbose(line: Line): boolean {
		const { stamp } = this.#stamped;
		if (!this.#stamped.read(line) || !this.#verbose.isHeader(line.bytes, stamp, line.end)) return false;
		this.#entry.begin();
		this.#verbose.begin(line.bytes, stamp, line.end);
		this.#begin(this.#verbose, line.number, 'verbose');
		return true;
	}

	#beginExport({ bytes, start, end, number }: Line): boolean {
		if (!this.#export.begins(bytes, start, end)) return false;
		this.#entry.begin();
		this.#export.begin(bytes, this.#tally.isEmpty || this.#tally.isOnly('export'));
		this.#begin(this.#export, number, 'export');
		this.#countLeftOut(this.#export.line(bytes, start, end));
		return true;
	}

	#begin(reader: FieldReader, line: number, format: 'verbose' | 'export'): void {
		this.#entry.count(line, format);
		this.#reader = reader;
		this.#open.add(this);
	}

	#countLeftOut(taken: number): void {
		if (taken === -1) this.#ledger.truncated += 1;
	}
}
