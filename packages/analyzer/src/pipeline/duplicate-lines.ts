import { decodeSpan, type EntryView } from '@whydown/journal';

/** The way in which a line was written; of two duplicates exactly one is plain. */
type Way = 'plain' | 'container' | 'tagged';

/** Duplicates follow each other within a moment; only the lines of others stand between them. */
const linesBetween = 64;
const apartUsec = 2_000_000;
/** More than the lines between, so that most slots are empty; a power of two. */
const slots = 512;
/** No tag is longer. */
const tagReach = 128;

/** The tag that the os-helpers print before the words that they also hand to the journal: `[chrony-healthcheck][INFO] `. */
const tag = /^\[[\w.-]+\]\[[A-Z]+\] ?/;

/**
 * balenaOS writes some lines twice: the supervisor under its unit and under its container, the scripts with and without
 * `[script][LEVEL]`. Both stay entries, and count once as evidence. A line is the duplicate of one other at most, so that
 * what was said twice, each time in both ways, counts twice.
 */
export class DuplicateLines {
	readonly #recent: readonly RecentLine[] = Array.from({ length: linesBetween }, () => new RecentLine());
	/** A number for each of them that differs for most texts that differ, and for the two ways: it is compared first. */
	readonly #marks = new Int32Array(linesBetween);
	/** How many marks lead to each slot. Most lines have no duplicate, and one look tells it. */
	readonly #marksIn = new Uint8Array(slots);
	#next = 0;

	constructor() {
		this.#marksIn[slotOf(0)] = linesBetween;
	}

	/** True for a line of a source that repeats one that was written the other way a moment before. */
	isDuplicate(view: EntryView, source: string, fromContainer: boolean): boolean {
		const { bytes, end, stampUsec } = view;
		const begin = fromContainer ? view.start : endOfTag(bytes, view.start, end);
		const way: Way = fromContainer ? 'container' : begin === view.start ? 'plain' : 'tagged';
		const mark = markOf(bytes, begin, end);
		const other = way === 'plain' ? ~mark : mark;
		if (this.#marksIn[slotOf(other)] !== 0) {
			// A loop, because this runs for every line that a rule asks for.
			for (let at = 0; at < linesBetween; at += 1) {
				if (this.#marks[at] !== other) continue;
				const line = this.#recent[at];
				if (line === undefined || line.hasDuplicate) continue;
				const isOriginal =
					(line.way === 'plain') !== (way === 'plain') &&
					line.source === source &&
					Math.abs(line.stampUsec - stampUsec) <= apartUsec &&
					line.says(bytes, begin, end);
				if (!isOriginal) continue;
				line.hasDuplicate = true;
				return true;
			}
		}
		this.#remember(way === 'plain' ? mark : ~mark, source, way, view, begin);
		return false;
	}

	#remember(mark: number, source: string, way: Way, view: EntryView, begin: number): void {
		const at = this.#next;
		const slot = slotOf(mark);
		const left = slotOf(this.#marks[at] ?? 0);
		this.#marksIn[left] = (this.#marksIn[left] ?? 0) - 1;
		this.#marksIn[slot] = (this.#marksIn[slot] ?? 0) + 1;
		this.#marks[at] = mark;
		this.#recent[at]?.become(source, way, view, begin);
		this.#next = (at + 1) % linesBetween;
	}
}

/** A line that was read a moment ago. Its space serves for one line after the other, so that the pass makes no garbage. */
class RecentLine {
	source = '';
	way: Way = 'plain';
	stampUsec = 0;
	/** True from the beginning: there is no line yet that could have a duplicate. */
	hasDuplicate = true;
	#words = new Uint8Array(256);
	#length = 0;

	/** Takes the place of the line before, with the words from `begin` on. */
	become(source: string, way: Way, { bytes, end, stampUsec }: EntryView, begin: number): void {
		this.source = source;
		this.way = way;
		this.stampUsec = stampUsec;
		this.hasDuplicate = false;
		this.#length = end - begin;
		if (this.#length > this.#words.length) this.#words = new Uint8Array(2 * this.#length);
		// For so few bytes a loop is quicker than a view on them.
		for (let at = 0; at < this.#length; at += 1) this.#words[at] = bytes[begin + at] ?? 0;
	}

	says(bytes: Uint8Array, start: number, end: number): boolean {
		if (end - start !== this.#length) return false;
		for (let at = 0; at < this.#length; at += 1) {
			if (this.#words[at] !== bytes[start + at]) return false;
		}
		return true;
	}
}

/** The place behind the tag of a line; its beginning where it has none. */
function endOfTag(bytes: Uint8Array, start: number, end: number): number {
	if (bytes[start] !== 0x5b) return start;
	const beginning = decodeSpan(bytes, start, Math.min(end, start + tagReach));
	return start + (tag.exec(beginning)?.[0].length ?? 0);
}

/** Made of the length and of some bytes. */
function markOf(bytes: Uint8Array, start: number, end: number): number {
	const length = end - start;
	return (
		length |
		((bytes[start] ?? 0) << 12) |
		(((bytes[start + (length >>> 1)] ?? 0) & 0x7f) << 18) |
		(((bytes[end - 1] ?? 0) & 0x7f) << 25)
	);
}

function slotOf(mark: number): number {
	return (mark ^ (mark >>> 9) ^ (mark >>> 18)) & (slots - 1);
}
