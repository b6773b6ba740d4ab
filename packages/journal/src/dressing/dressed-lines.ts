import type { DumpSections } from '../dump/sections.ts';
import {
	type DressingName,
	isBlankText,
	latin1,
	lineDressings,
	type Peel,
	gluedMark,
	withoutClosing,
} from '../formats/dressing.ts';
import { isFence } from '../formats/prompt.ts';
import { BACKTICK, startsWith, utf8 } from '../input/bytes.ts';
import { HeldLines } from '../input/held-lines.ts';
import type { LedgerCounter } from '../ledger-counter.ts';
import { Line } from '../line.ts';
import type { LineReader, LinesAgain } from '../line-format.ts';
import type { OpenReaders } from '../open-readers.ts';
import type { LogProbe } from './log-probe.ts';
import { undress } from './undressing.ts';

/** So much is looked at to see what a block wears. */
const windowLines = 64;
const windowBytes = 64 * 1024;
/** A line of an entry that binary fields may follow: these cannot wait. */
const exportBegins = utf8('__');
const fenceMark = '```';

/** A dressing that was taken off, and the first line that wore it. */
export interface TakenDressing {
	readonly name: DressingName;
	readonly line: number;
}

/**
 * Lines that nobody reads because of what a mail, a chat or a page has put around them. They wait until their block ends, or is long
 * enough to show what it wears; then they are read without it, and so are the lines behind them while they wear the same.
 */
export class DressedLines implements LineReader {
	/** Lines behind those that wait, or that wear what those before them wore. */
	readonly further: LineReader = { read: (line) => this.#readFurther(line) };

	readonly #sections: DumpSections;
	readonly #ledger: LedgerCounter;
	readonly #open: OpenReaders;
	readonly #again: LinesAgain;
	readonly #probe: LogProbe;
	readonly #waiting: HeldLines = new HeldLines(windowBytes);
	#running: readonly Peel[] = [];
	/** The line of the log before those that wait is their neighbour, and was read as it stood. */
	#isBehindLog = false;
	#isReleasing = false;
	/** A Markdown block was begun. */
	#inFence = false;
	/** The number of the last line that ended one. */
	#endOfFence = 0;
	/** The number of the last line that was read without its dressing. */
	#lastDressed = 0;
	readonly #taken = new Map<DressingName, number>();

	constructor(
		sections: DumpSections,
		ledger: LedgerCounter,
		open: OpenReaders,
		again: LinesAgain,
		probe: LogProbe,
	) {
		this.#sections = sections;
		this.#ledger = ledger;
		this.#open = open;
		this.#again = again;
		this.#probe = probe;
	}

	/** True while lines wait for the end of their block. */
	get isWaiting(): boolean {
		return this.#waiting.size > 0;
	}

	/** What was taken off so far, each kind once. */
	get taken(): readonly TakenDressing[] {
		return [...this.#taken].map(([name, line]) => ({ name, line }));
	}

	/** A dressing was taken off this line by somebody else. */
	tell(name: DressingName, line: number): void {
		if (!this.#taken.has(name)) this.#taken.set(name, line);
	}

	/** Holds a line that may be dressed; a fence is the dressing itself. */
	read(line: Line): boolean {
		if (isFence(line.bytes, line.start, line.end)) {
			if (this.#endOfFence !== line.number) this.#inFence = true;
			this.#openWhileNeeded();
			this.#ledger.structure += 1;
			return true;
		}
		if (this.#isReleasing || !mayBeDressed(line)) return false;
		this.#isBehindLog = this.#sections.isBehindLog(line) && this.#lastDressed !== line.number - 1;
		return this.#hold(line);
	}

	/** The input is complete. */
	end(): void {
		this.#release();
	}

	#readFurther(line: Line): boolean {
		if (this.#isReleasing) return false;
		if (this.#waiting.size > 0) return this.#readBehindWaiting(line);
		if (this.#running.length > 0) {
			if (line.isEmpty) return false;
			const peeled = this.#withoutRunning(line);
			if (peeled !== undefined) {
				this.#lastDressed = line.number;
				this.#readAs(peeled, line.number);
				return true;
			}
			this.#running = [];
		}
		const isRead = this.#inFence && this.#readEndOfFence(line);
		this.#openWhileNeeded();
		return isRead;
	}

	#readBehindWaiting(line: Line): boolean {
		const { bytes, start, end } = line;
		const isEnd =
			line.isEmpty ||
			this.#waiting.size >= windowLines ||
			startsWith(bytes, start, end, exportBegins) ||
			isFence(bytes, start, end);
		if (!isEnd && this.#hold(line)) return true;
		this.#release();
		// What was released may have begun something: all formats are asked anew.
		this.#again.read(new Line().set(bytes, start, end, line.number));
		return true;
	}

	#withoutRunning({ bytes, start, end }: Line): Uint8Array | undefined {
		let peeled: Uint8Array | undefined = bytes.subarray(start, end);
		for (const peel of this.#running) {
			peeled = peel(peeled);
			if (peeled === undefined) return undefined;
		}
		return peeled;
	}

	/** A fence may be glued to the last line of its block. */
	#readEndOfFence({ bytes, start, end, number }: Line): boolean {
		if (isFence(bytes, start, end)) {
			this.#inFence = false;
			this.#endOfFence = number;
			return false;
		}
		if (bytes[end - 1] !== BACKTICK) return false;
		const rest = withoutClosing(bytes.subarray(start, end), fenceMark);
		if (rest === undefined) return false;
		this.#inFence = false;
		this.tell('Markdown fences', number);
		this.#readAs(rest, number);
		return true;
	}

	#hold({ bytes, start, end, number }: Line): boolean {
		if (!this.#waiting.hold(bytes, start, end, number)) return false;
		this.#open.add(this);
		return true;
	}

	/** Reads the lines that wait, without what they wear. */
	#release(): void {
		const held = this.#waiting.take();
		if (held.length === 0) return;
		const { lines, taken, running } = undress(
			held.map(({ bytes }) => bytes),
			this.#probe,
			this.#isBehindLog,
		);
		for (const [name, place] of taken) this.tell(name, held[place]?.line ?? 0);
		this.#running = running;
		lines.forEach((bytes, index) => {
			const { line = 0, bytes: worn } = held[index] ?? {};
			if (bytes !== worn) this.#lastDressed = line;
			this.#readAs(bytes, line);
		});
		this.#openWhileNeeded();
	}

	/** Reads a line as what it is without its dressing. */
	#readAs(bytes: Uint8Array, number: number): void {
		this.#isReleasing = true;
		this.#again.read(new Line().set(bytes, 0, bytes.length, number));
		this.#isReleasing = false;
	}

	#openWhileNeeded(): void {
		if (this.#running.length > 0 || this.#inFence || this.#waiting.size > 0) this.#open.add(this);
		else this.#open.delete(this);
	}
}

function mayBeDressed({ bytes, start, end }: Line): boolean {
	const text = latin1(bytes.subarray(start, Math.min(end, start + 512)));
	if (isBlankText(text)) return false;
	return (
		lineDressings.some(({ wears }) => wears(text)) || gluedMark(bytes.subarray(start, end)) !== undefined
	);
}
