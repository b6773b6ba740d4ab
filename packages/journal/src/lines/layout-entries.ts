import type { EntryInProgress } from '../entry-in-progress.ts';
import type { FormatName } from '../formats/format-name.ts';
import type { LineHead, LineLayout, Part } from '../formats/line-layout.ts';
import { hashSpan, type NameTable } from '../input/names.ts';
import type { Line } from '../line.ts';
import type { LineReader } from '../line-format.ts';

/** Entries of one layout that is not journalctl's, read by what stands before their message. */
export class LayoutEntries implements LineReader {
	readonly #format: FormatName;
	readonly #layout: LineLayout;
	readonly #entry: EntryInProgress;
	readonly #names: NameTable;
	readonly #ofServices: boolean;

	/** `ofServices`: users' services print what has this layout, so nobody of the system speaks in it unless the head names him. */
	constructor(
		format: FormatName,
		layout: LineLayout,
		entry: EntryInProgress,
		names: NameTable,
		ofServices: boolean,
	) {
		this.#format = format;
		this.#layout = layout;
		this.#entry = entry;
		this.#names = names;
		this.#ofServices = ofServices;
	}

	read(line: Line): boolean {
		const head = this.headOf(line);
		if (head === undefined) return false;
		this.tell(line, head);
		return true;
	}

	/** The head of the line; `undefined` if it has another layout. */
	headOf(line: Line): LineHead | undefined {
		return this.#layout.read(line.text());
	}

	startBlock(): void {
		this.#layout.startBlock?.();
	}

	/** Begins the entry whose first line has this head. */
	tell(line: Line, head: LineHead): void {
		const { bytes, start, end } = line;
		const view = this.#entry.begin();
		const { stamp = { from: 0, to: 0 }, identifier } = head;
		view.stampAt(head.stampKind, head.stampUsec, bytes, start + stamp.from, start + stamp.to);
		view.zone = head.zone;
		view.hostname = this.#nameOf(head.hostname, line);
		view.identifier = typeof identifier === 'string' ? identifier : this.#nameOf(identifier, line);
		if (this.#ofServices && identifier === undefined) view.service = this.#nameOf(head.service, line) ?? '';
		view.pid = head.pid ?? NaN;
		view.priority = head.priority ?? NaN;
		view.span(bytes, Math.min(end, start + head.message), end);
		this.#entry.count(line.number, this.#format);
		this.#entry.wait(0);
	}

	#nameOf(part: Part | undefined, { bytes, start }: Line): string | undefined {
		if (part === undefined) return undefined;
		const from = start + part.from;
		const to = start + part.to;
		return this.#names.intern(bytes, from, to, hashSpan(bytes, from, to));
	}
}
