import { isLevelWord } from '../formats/level-words.ts';
import type { StampedLine } from '../formats/stamped-line.ts';
import { OPEN_BRACE, UPPER_Z } from '../input/bytes.ts';
import type { Line } from '../line.ts';
import type { LineReader } from '../line-format.ts';

/** The length of `2026-11-21 05:40:10`, which is no stamp of journalctl's. */
const plainStampBytes = 19;

/**
 * Lines that a program stamped itself in the way of journalctl's `short-iso`: journalctl writes `+0000`, and a program
 * that prints UTC as `Z` prints no header behind it, though its text may look like one. A host that is the name of a level is none. Behind
 * a stamp of Loki's stand labels.
 */
export class ProgramStamps implements LineReader {
	readonly #stamped: StampedLine;
	readonly #bare: LineReader;
	readonly #leveled: LineReader;
	readonly #labelled: LineReader;

	constructor(stamped: StampedLine, bare: LineReader, leveled: LineReader, labelled: LineReader) {
		this.#labelled = labelled;
		this.#leveled = leveled;
		this.#stamped = stamped;
		this.#bare = bare;
	}

	read(line: Line): boolean {
		const { stamp, header } = this.#stamped;
		const isStamped = this.#stamped.read(line);
		const behind = isStamped ? stamp.end : line.start + plainStampBytes;
		if (line.bytes[behind + 1] === OPEN_BRACE && this.#labelled.read(line)) return true;
		if (!isStamped) return false;
		const { hasHeader } = this.#stamped;
		if (hasHeader && header.hostname !== undefined && isLevelWord(header.hostname)) {
			if (this.#leveled.read(line)) return true;
		}
		if (line.bytes[stamp.end - 1] !== UPPER_Z) return false;
		if (stamp.format !== 'short-iso' && stamp.format !== 'short-iso-precise') return false;
		const isSure = hasHeader && (!Number.isNaN(header.pid) || header.name === 'kernel');
		return !isSure && this.#bare.read(line);
	}
}
