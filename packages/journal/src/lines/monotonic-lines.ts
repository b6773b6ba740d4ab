import type { EntryInProgress } from '../entry-in-progress.ts';
import { monotonicBlock } from '../formats/dmesg.ts';
import type { StampedLine } from '../formats/stamped-line.ts';
import { OPEN_BRACKET, SPACE } from '../input/bytes.ts';
import { HeldLines } from '../input/held-lines.ts';
import type { LedgerCounter } from '../ledger-counter.ts';
import { Line } from '../line.ts';
import type { LineReader, LinesAgain } from '../line-format.ts';
import type { OpenReaders } from '../open-readers.ts';
import type { LayoutEntries } from './layout-entries.ts';

const waitingBytes = 64 * 1024;

/**
 * Lines with a stamp of the monotonic clock, as both a journal and the kernel's ring buffer have it: who speaks in them with a
 * pid, or as the kernel, tells which. Until a line does, they wait.
 */
export class MonotonicLines implements LineReader {
	/** Further lines behind those that wait. */
	readonly further: LineReader = { read: (line) => this.#readBehindWaiting(line) };

	readonly #stamped: StampedLine;
	readonly #ringBuffer: LayoutEntries;
	readonly #entry: EntryInProgress;
	readonly #ledger: LedgerCounter;
	readonly #open: OpenReaders;
	readonly #again: LinesAgain;
	readonly #waiting: HeldLines = new HeldLines(waitingBytes);
	/** The word that those which wait begin with behind their stamp: only a host stands in every line. */
	#host = '';

	constructor(
		stamped: StampedLine,
		ringBuffer: LayoutEntries,
		entry: EntryInProgress,
		ledger: LedgerCounter,
		open: OpenReaders,
		again: LinesAgain,
	) {
		this.#stamped = stamped;
		this.#ringBuffer = ringBuffer;
		this.#entry = entry;
		this.#ledger = ledger;
		this.#open = open;
		this.#again = again;
	}

	/** Reads what is the kernel's, and holds what may be; what is a journal's is left to the formats of journals. */
	read(line: Line): boolean {
		if (!this.#stamped.read(line)) return false;
		if (this.#stamped.stamp.format !== 'short-monotonic') {
			if (this.#waiting.size > 0) return this.#decide('ring-buffer', line);
			this.#stamped.monotonicBlock = 'open';
			return false;
		}
		const { header, hasHeader } = this.#stamped;
		const before = this.#stamped.monotonicBlock;
		const host = hasHeader ? header.hostname : undefined;
		const block = monotonicBlock(before, hasHeader ? header : undefined);
		if (block === 'ring-buffer' && before === 'open' && this.#mayBeHost(host) && this.#hold(line)) {
			this.#host = host;
			return true;
		}
		if (this.#waiting.size > 0) {
			const isJournal = block === 'journal' && host === this.#host;
			return this.#decide(isJournal ? 'journal' : 'ring-buffer', line);
		}
		this.#stamped.monotonicBlock = block;
		if (block !== 'ring-buffer') return false;
		// The words that looked like hosts and identifiers were none.
		this.#stamped.forgetHosts();
		return this.#ringBuffer.read(line);
	}

	/** Nobody told what the lines are that wait: the kernel names nobody. */
	finish(): void {
		// Those behind a line of another format may begin to wait anew: they are of this block, too.
		while (this.#waiting.size > 0) this.#release('ring-buffer');
	}

	#readBehindWaiting(line: Line): boolean {
		const { first } = line;
		if (this.#waiting.size === 0 || first === OPEN_BRACKET || line.isEmpty) return false;
		if (first === SPACE && this.#hold(line)) return true;
		this.#release('ring-buffer');
		return false;
	}

	#mayBeHost(word: string | undefined): word is string {
		return word !== undefined && !word.includes(' ') && (this.#waiting.size === 0 || word === this.#host);
	}

	#hold({ bytes, start, end, number }: Line): boolean {
		if (this.#waiting.size === 0) this.#entry.finish();
		if (!this.#waiting.hold(bytes, start, end, number)) return false;
		this.#open.add(this);
		return true;
	}

	/** It is known now what the lines are that wait, and this one is read behind them. */
	#decide(block: 'journal' | 'ring-buffer', { bytes, start, end, number }: Line): boolean {
		this.#release(block);
		return this.#again.readLog(new Line().set(bytes, start, end, number));
	}

	#release(block: 'journal' | 'ring-buffer'): void {
		if (this.#waiting.size === 0) return;
		const lines = this.#waiting.take();
		this.#open.delete(this);
		this.#stamped.monotonicBlock = block;
		for (const { bytes, line } of lines) {
			if (!this.#again.readLog(new Line().set(bytes, 0, bytes.length, line))) this.#ledger.undecodable += 1;
		}
	}
}
