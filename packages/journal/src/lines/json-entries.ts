import type { EntryInProgress } from '../entry-in-progress.ts';
import { withoutColours } from '../formats/colour.ts';
import type { FormatName } from '../formats/format-name.ts';
import { JsonReader } from '../formats/json.ts';
import { ESCAPE, startsWith, utf8 } from '../input/bytes.ts';
import type { ReaderLimits } from '../input/limits.ts';
import type { NameTable } from '../input/names.ts';
import type { LedgerCounter } from '../ledger-counter.ts';
import type { Line } from '../line.ts';
import type { LineReader } from '../line-format.ts';

/** The bytes that each mode puts before the object. */
const prefixes = { json: '', 'json-seq': '\u001E', 'json-sse': 'data: ' } as const;
type JsonMode = keyof typeof prefixes;

/** Entries of a journal that are one JSON object each: complete at once, without further lines. */
export class JsonEntries {
	readonly #json: JsonReader;
	readonly #entry: EntryInProgress;
	readonly #ledger: LedgerCounter;

	constructor(entry: EntryInProgress, ledger: LedgerCounter, names: NameTable, limits: ReaderLimits) {
		this.#json = new JsonReader(names, limits);
		this.#entry = entry;
		this.#ledger = ledger;
	}

	/** True if the object that was looked at last has more fields, or deeper ones, than are read. */
	get beyondLimits(): boolean {
		return this.#json.beyondLimits;
	}

	/** Reads the lines of one of journalctl's modes of JSON. */
	lines(format: JsonMode): LineReader {
		const prefix = utf8(prefixes[format]);
		return {
			read: ({ bytes, start, end, number }: Line) =>
				startsWith(bytes, start, end, prefix) && this.read(bytes, start + prefix.length, end, number, format),
		};
	}

	/** Reads the object `bytes[start, end)`; `false` if it is no entry of a journal. */
	read(bytes: Uint8Array, start: number, end: number, line: number, format: FormatName): boolean {
		const { view } = this.#entry;
		this.#entry.finish();
		if (!this.#json.read(bytes, start, end, view)) {
			// journalctl puts its colours inside of the quotes: no key is known then.
			if (!bytes.subarray(start, end).includes(ESCAPE)) return false;
			const plain = withoutColours(bytes, start, end);
			if (!this.#json.read(plain, 0, plain.length, view)) return false;
		}
		this.#entry.count(line, format);
		if (view.messageKind === 'withheld') this.#ledger.withheld += 1;
		this.#entry.tell();
		return true;
	}
}
