import { beforeReset, behindColours } from '../formats/colour.ts';
import { Line } from '../line.ts';
import type { LineReader, LinesAgain } from '../line-format.ts';

/** Lines of a log that begin with a colour: they are what they are without it. */
export class ColouredLines implements LineReader {
	readonly #again: LinesAgain;

	constructor(again: LinesAgain) {
		this.#again = again;
	}

	read({ bytes, start, end, number }: Line): boolean {
		const plain = behindColours(bytes, start, end);
		if (plain === start) return false;
		const stop = plain === end ? end : beforeReset(bytes, plain, end);
		return this.#again.readLog(new Line().set(bytes, plain, stop, number));
	}
}
