import {
	endsWith,
	isDigit,
	LOWER_K,
	LOWER_L,
	LOWER_S,
	SPACE,
	startsWith,
	TAB,
	utf8,
} from '../input/bytes.ts';
import type { Outcome } from '../sink.ts';
import { decodeSpan } from '../input/text.ts';

/** The lines that `time` prints when a command has ended, whichever `time` it is. */
export type TrailerPart =
	/** `Command exited with non-zero status 127`: stands before the figures. */
	| 'outcome'
	/** The first line of figures. */
	| 'figures'
	/** A further line of figures. */
	| 'more-figures';

const figuresEnd = utf8('maxresident)k');
const moreFiguresEnd = utf8('swaps');
const figures =
	/\d+\.\d\duser \d+\.\d\dsystem [\d:.]+elapsed [\d?]+%CPU \(\d+avgtext\+\d+avgdata \d+maxresident\)k$/;
const moreFigures = /^\d+inputs\+\d+outputs \(\d+major\+\d+minor\)pagefaults \d+swaps$/;
const realTime = /real\t\d+m ?[\d.]+s$/;
const otherTime = /^(?:user|sys)\t\d+m ?[\d.]+s$/;
const outcome = /Command (?:exited with non-zero status|terminated by signal) (\d{1,3})$/;
const timeoutNotice = utf8('timeout: sending signal ');

/** The end of a line that can belong to a trailer. */
const trailerBytes = 256;

/**
 * Finds the parts of the trailer at the end of lines: output without a final newline is glued to it
 * (`OK0.00user 0.00system …`).
 */
export class TrailerReader {
	part: TrailerPart = 'figures';
	/** The place of the trailer in the line, behind what is glued to it. */
	start: number = 0;
	/** The command's end as the part tells it; figures alone say that it ended well. */
	outcome: Outcome = { kind: 'unknown' };

	/** True if the line `bytes[start, end)` is a part of a trailer, or ends in one. */
	read(bytes: Uint8Array, start: number, end: number): boolean {
		const last = bytes[end - 1] ?? 0;
		if (last === LOWER_K)
			return endsWith(bytes, start, end, figuresEnd) && this.#match('figures', figures, bytes, start, end);
		if (last === LOWER_S) return this.#readSeconds(bytes, start, end);
		if (isDigit(last)) return this.#readOutcome(bytes, start, end);
		return false;
	}

	#readSeconds(bytes: Uint8Array, start: number, end: number): boolean {
		if (endsWith(bytes, start, end, moreFiguresEnd)) {
			return this.#match('more-figures', moreFigures, bytes, start, end);
		}
		if (!isDigit(bytes[end - 2]) || bytes.subarray(Math.max(start, end - 24), end).indexOf(TAB) === -1)
			return false;
		return (
			this.#match('more-figures', otherTime, bytes, start, end) ||
			this.#match('figures', realTime, bytes, start, end)
		);
	}

	#readOutcome(bytes: Uint8Array, start: number, end: number): boolean {
		let at = end - 1;
		while (at > start && isDigit(bytes[at])) at -= 1;
		// `… status 127` or `… signal 9`
		if (bytes[at] !== SPACE || (bytes[at - 1] !== LOWER_S && bytes[at - 1] !== LOWER_L)) return false;
		return this.#match('outcome', outcome, bytes, start, end);
	}

	#match(part: TrailerPart, pattern: RegExp, bytes: Uint8Array, start: number, end: number): boolean {
		const from = Math.max(start, end - trailerBytes);
		// Latin-1 keeps one character per byte, so that an index into the text is an index into the line.
		let text = '';
		for (let at = from; at < end; at += 1) text += String.fromCharCode(bytes[at] ?? 0);
		const match = pattern.exec(text);
		if (match === null) return false;
		const [words, number] = match;
		this.part = part;
		this.start = from + match.index;
		if (number !== undefined) {
			this.outcome = words.includes('signal')
				? { kind: 'signalled', signal: Number(number) }
				: { kind: 'exited', status: Number(number) };
		} else if (pattern === realTime && !words.includes('m ')) {
			// The shell's own `time` does not say how the command ended.
			this.outcome = { kind: 'unknown' };
		} else {
			this.outcome = { kind: 'exited', status: 0 };
		}
		return true;
	}
}

/** True for the notice of `timeout -v` that it stops a command. */
export function isTimeoutNotice(bytes: Uint8Array, start: number, end: number): boolean {
	return startsWith(bytes, start, end, timeoutNotice);
}

/** Reads `2026-11-21 05:04:54.545039650+00:00`, microseconds since 1970; `NaN` if the line is something else. */
export function rfc3339Usec(bytes: Uint8Array, start: number, end: number): number {
	if (end - start < 25 || end - start > 35 || !isDigit(bytes[start])) return NaN;
	const match = rfc3339.exec(decodeSpan(bytes, start, end));
	if (match === null) return NaN;
	const [, date = '', time = '', fraction = '', zone = ''] = match;
	return Date.parse(`${date}T${time}${zone}`) * 1000 + Number(fraction.padEnd(6, '0').slice(0, 6));
}

const rfc3339 = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d)(?:[.,](\d{1,9}))?([+-]\d\d:\d\d|Z)$/;
