import { JsonPrettyLines } from '../formats/json-pretty.ts';
import type { LedgerCounter } from '../ledger-counter.ts';
import { Line } from '../line.ts';
import type { Block, LineReader } from '../line-format.ts';
import type { OpenReaders } from '../open-readers.ts';
import type { JsonEntries } from './json-entries.ts';
import type { OtherObjects } from './other-objects.ts';

/** JSON objects printed over several lines: entries of `journalctl -o json-pretty`, and others where any log may stand. */
export class PrettyObjects implements LineReader {
	/** Begins an object. */
	readonly first: LineReader = { read: (line) => this.#begin(line) };

	readonly #json: JsonEntries;
	readonly #others: OtherObjects;
	readonly #ledger: LedgerCounter;
	readonly #open: OpenReaders;
	readonly #lines: JsonPrettyLines;
	readonly #whole: Line = new Line();
	#isOpen = false;
	#firstLine = 0;
	#anyLog = true;

	/** `limit`: bytes of one object at most. */
	constructor(
		json: JsonEntries,
		others: OtherObjects,
		ledger: LedgerCounter,
		open: OpenReaders,
		limit: number,
	) {
		this.#json = json;
		this.#others = others;
		this.#ledger = ledger;
		this.#open = open;
		this.#lines = new JsonPrettyLines(limit);
	}

	/** Reads a further line of the object that was begun. */
	read({ bytes, start, end }: Line): boolean {
		if (!this.#isOpen) return false;
		const kind = this.#lines.line(bytes, start, end);
		if (kind === 'last') this.finish();
		return kind !== 'none';
	}

	/** The object is complete, or as complete as it will be. */
	finish(): void {
		if (!this.#isOpen) return;
		this.#isOpen = false;
		this.#open.delete(this);
		const { bytes, length, lines, complete } = this.#lines;
		if (!complete) this.#ledger.truncated += 1;
		const line = this.#whole.set(bytes, 0, length - 1, this.#firstLine);
		if (this.#json.read(bytes, 0, line.end, line.number, 'json-pretty')) {
			this.#ledger.continuations += lines - 1;
		} else if (!this.#anyLog || !this.#others.readObject(line, lines)) {
			this.#ledger.undecodable += lines;
			if (this.#json.beyondLimits) this.#ledger.leftOut += lines;
		}
	}

	startBlock({ anyLog }: Block): void {
		this.#anyLog = anyLog;
	}

	/** A line that is only a brace begins an object of several lines. */
	#begin({ bytes, start, end, number }: Line): boolean {
		if (this.#json.beyondLimits) this.#ledger.leftOut += 1;
		if (!this.#lines.begin(bytes, start, end)) return false;
		this.#isOpen = true;
		this.#firstLine = number;
		this.#open.add(this);
		return true;
	}
}
