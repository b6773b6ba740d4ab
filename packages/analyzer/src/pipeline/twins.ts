import { decodeSpan, type EntryView } from '@whydown/journal';

/** How a line was written; of two copies exactly one is plain. */
type Way = 'plain' | 'container' | 'tagged';

interface Line {
	readonly source: string;
	readonly words: string;
	readonly way: Way;
	readonly stampUsec: number;
	hasCopy: boolean;
}

/** Copies follow each other within a moment; only the lines of others stand between them. */
const linesBetween = 64;
const apartUsec = 2_000_000;

/** What the os-helpers print before the words that they also hand to the journal: `[chrony-healthcheck][INFO] `. */
const tag = /^\[[\w.-]+\]\[[A-Z]+\] ?/;

/**
 * balenaOS writes some lines twice: the supervisor under its unit and under its container, the scripts with and without
 * `[script][LEVEL]`. Both copies stay entries, and count once as evidence. A line is the copy of one other at most, so that
 * what was said twice, each time in both ways, counts twice.
 */
export class Twins {
	readonly #recent: Line[] = [];
	#next = 0;

	/** Whether a line of a source repeats one that was written the other way a moment before. */
	isCopy(view: EntryView, source: string, fromContainer: boolean): boolean {
		const text = decodeSpan(view.bytes, view.start, view.end);
		const prefix = tag.exec(text)?.[0] ?? '';
		const way: Way = fromContainer ? 'container' : prefix === '' ? 'plain' : 'tagged';
		const words = way === 'tagged' ? text.slice(prefix.length) : text;
		const { stampUsec } = view;
		const original = this.#recent.find(
			(line) =>
				!line.hasCopy &&
				(line.way === 'plain') !== (way === 'plain') &&
				line.source === source &&
				line.words === words &&
				Math.abs(line.stampUsec - stampUsec) <= apartUsec,
		);
		if (original !== undefined) {
			original.hasCopy = true;
			return true;
		}
		this.#recent[this.#next] = { source, words, way, stampUsec, hasCopy: false };
		this.#next = (this.#next + 1) % linesBetween;
		return false;
	}
}
