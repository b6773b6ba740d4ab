/**
 * The fate of every line: nothing is dropped without being counted.
 *
 * `lines` is the sum of the line classes (`entries` … `blank`); `bytes` is the size of the input.
 */
export interface Ledger {
	readonly bytes: number;
	readonly lines: number;

	/* Line classes: each line is exactly one of these. */
	/** Lines that begin an entry. */
	readonly entries: number;
	/** Further lines of an entry. */
	readonly continuations: number;
	/** `-- Boot … --` and its like, with the further lines of notices, and the catalogue's explanations (`-x`). */
	readonly markers: number;
	/** Headings, dates and trailers of a dump. */
	readonly structure: number;
	/** Output of commands in a dump; also output that is glued to the lines of `time`. */
	readonly output: number;
	/** Lines that no reader understands. */
	readonly undecodable: number;
	readonly blank: number;

	/* What else happened to them. */
	/** Lines longer than the limit, whose rest is not read, and further lines that a too long message leaves out. */
	readonly truncated: number;
	/** Lines that a limit of sections, fields or nesting leaves out: they are in their class, and nobody was told of them. */
	readonly leftOut: number;
	/** Entries whose message journalctl did not print. */
	readonly withheld: number;
	/**
	 * Entries whose message is no UTF-8, counted when the entry is kept (`EntryView.entry()`): what nobody keeps
	 * is never decoded, and so never judged.
	 */
	readonly replaced: number;
	/** NUL bytes outside of binary fields: holes that a dump gets when it is redirected into a file. */
	readonly nulBytes: number;
	/** The last line had no line end. */
	readonly unterminated: number;
}
