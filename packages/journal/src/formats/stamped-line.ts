import type { NameTable } from '../input/names.ts';
import type { Line } from '../line.ts';
import type { Block } from '../line-format.ts';
import type { MonotonicBlock } from './dmesg.ts';
import { HeaderReader } from './header.ts';
import { StampReader } from './stamp.ts';

/** The stamp of a line, and the header of a journal behind it: read once, however many formats ask for them. */
export class StampedLine {
	readonly stamp: StampReader = new StampReader();
	readonly header: HeaderReader;
	/** The nature of the block of lines with a stamp of the monotonic clock that stand here. */
	monotonicBlock: MonotonicBlock = 'open';
	#hasStamp = false;
	#hasHeader = false;
	#hostless = false;

	constructor(names: NameTable) {
		this.header = new HeaderReader(names);
	}

	/** True if `header` tells what stands behind the stamp of the line that was read last. */
	get hasHeader(): boolean {
		return this.#hasHeader;
	}

	/** True if the line begins with a stamp, which `stamp` tells. */
	read(line: Line): boolean {
		if (line.stampRead) return this.#hasStamp;
		line.stampRead = true;
		const { bytes, start, end } = line;
		this.#hasStamp = this.stamp.read(bytes, start, end);
		this.#hasHeader = this.#hasStamp && this.header.read(bytes, this.stamp.end + 1, end);
		if (this.#hasStamp && this.stamp.kind !== 'monotonic') this.monotonicBlock = 'open';
		return this.#hasStamp;
	}

	startBlock({ hostless }: Block): void {
		this.monotonicBlock = 'open';
		this.#hostless = hostless;
		this.header.startBlock(hostless);
	}

	/** The hosts and identifiers of this block were none. */
	forgetHosts(): void {
		this.header.startBlock(this.#hostless);
	}
}
