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
	/** A number for each of them that differs for most texts that differ: it is compared first. */
	readonly #marks = new Int32Array(linesBetween);
	#next = 0;

	/** True for a line of a source that repeats one that was written the other way a moment before. */
	isDuplicate(view: EntryView, source: string, fromContainer: boolean): boolean {
		const text = decodeSpan(view.bytes, view.start, view.end);
		const prefix = !fromContainer && text.startsWith('[') ? (tag.exec(text)?.[0] ?? '') : '';
		const way: Way = fromContainer ? 'container' : prefix === '' ? 'plain' : 'tagged';
		const words = way === 'tagged' ? text.slice(prefix.length) : text;
		const { stampUsec } = view;
		const mark = markOf(words);
		// A loop, because this runs for every line that a rule asks for.
		for (let at = 0; at < linesBetween; at += 1) {
			if (this.#marks[at] !== mark) continue;
			const line = this.#recent[at];
			if (line === undefined || line.hasDuplicate) continue;
			const isOriginal =
				(line.way === 'plain') !== (way === 'plain') &&
				line.source === source &&
				line.words === words &&
				Math.abs(line.stampUsec - stampUsec) <= apartUsec;
			if (!isOriginal) continue;
			line.hasDuplicate = true;
			return true;
		}
		this.#marks[this.#next] = mark;
		this.#recent[this.#next] = { source, words, way, stampUsec, hasDuplicate: false };
		this.#next = (this.#next + 1) % linesBetween;
		return false;
	}
}

/** Made of the length and of some characters. */
function markOf(words: string): number {
	const { length } = words;
	const middle = length >>> 1;
	return (
		length |
		(words.charCodeAt(0) << 12) |
		((words.charCodeAt(middle) & 0x7f) << 18) |
		((words.charCodeAt(length - 1) & 0x7f) << 25)
	);
}
