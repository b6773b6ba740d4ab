import { decodeSpan, type EntryView } from '@whydown/journal';

/** The way in which a line was written; of two duplicates exactly one is plain. */
type Way = 'plain' | 'container' | 'tagged';

interface RecentLine {
	readonly source: string;
	readonly words: string;
	readonly way: Way;
	readonly stampUsec: number;
	hasDuplicate: boolean;
}

/** Duplicates follow each other within a moment; only the lines of others stand between them. */
const linesBetween = 64;
const apartUsec = 2_000_000;

/** The tag that the os-helpers print before the words that they also hand to the journal: `[chrony-healthcheck][INFO] `. */
const tag = /^\[[\w.-]+\]\[[A-Z]+\] ?/;

/**
 * balenaOS writes some lines twice: the supervisor under its unit and under its container, the scripts with and without
 * `[script][LEVEL]`. Both stay entries, and count once as evidence. A line is the duplicate of one other at most, so that
 * what was said twice, each time in both ways, counts twice.
 */
export class DuplicateLines {
	readonly #recent: RecentLine[] = [];
	#next = 0;

	/** True for a line of a source that repeats one that was written the other way a moment before. */
	isDuplicate(view: EntryView, source: string, fromContainer: boolean): boolean {
		const text = decodeSpan(view.bytes, view.start, view.end);
		const prefix = tag.exec(text)?.[0] ?? '';
		const way: Way = fromContainer ? 'container' : prefix === '' ? 'plain' : 'tagged';
		const words = way === 'tagged' ? text.slice(prefix.length) : text;
		const { stampUsec } = view;
		const original = this.#recent.find(
			(line) =>
				!line.hasDuplicate &&
				(line.way === 'plain') !== (way === 'plain') &&
				line.source === source &&
				line.words === words &&
				Math.abs(line.stampUsec - stampUsec) <= apartUsec,
		);
		if (original !== undefined) {
			original.hasDuplicate = true;
			return true;
		}
		this.#recent[this.#next] = { source, words, way, stampUsec, hasDuplicate: false };
		this.#next = (this.#next + 1) % linesBetween;
		return false;
	}
}
