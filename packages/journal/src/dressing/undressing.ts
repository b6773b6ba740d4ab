import {
	type DressingName,
	gluedMark,
	isBlankText,
	latin1,
	lineDressings,
	type Peel,
	withoutClosing,
} from '../formats/dressing.ts';
import { SPACE } from '../input/bytes.ts';
import type { LogProbe } from './log-probe.ts';

/** A dressing within a dressing, as deep as mail threads go. */
const deepest = 12;
/** No stamp is shorter: a line that is indented so far behind one may be a further line of its message. */
const leastColumn = 16;
/** So many lines are looked at to undress one block: texts made to be ambiguous cost no more. */
const looksLimit = 2000;

/** Lines as they are under their dressings. */
export interface Undressed {
	/** One for each line that was given, in order. */
	readonly lines: readonly Uint8Array[];
	/** The dressings that were taken off, by the place of the first line that wore them. */
	readonly taken: ReadonlyMap<DressingName, number>;
	/** The dressings of the last line, from the outside in, where all lines from some line to the last wear them. */
	readonly running: readonly Peel[];
}

/**
 * Takes the dressings off lines that follow each other. One comes off only where a whole block of lines wears it: from a line that
 * nobody reads to the last that wears it too, if something in it can be read then, and the lines beside it cannot.
 *
 * `behindLog`: the line before them was read as it stood, so the first of them may be a further line of what it says.
 */
export function undress(lines: readonly Uint8Array[], probe: LogProbe, behindLog: boolean): Undressed {
	return new Undressing(probe).all(lines, behindLog, 0);
}

/** What `Undressing` found in some lines. */
interface Found extends Undressed {
	/** The number of lines that can be read. */
	readonly readable: number;
}

class Undressing {
	readonly #probe: LogProbe;
	#looks = 0;

	constructor(probe: LogProbe) {
		this.#probe = probe;
	}

	all(lines: readonly Uint8Array[], behindLog: boolean, depth: number): Found {
		const plain: Uint8Array[] = [];
		const taken = new Map<DressingName, number>();
		let running: readonly Peel[] = [];
		let readable = 0;
		let isBehindLog = behindLog;
		let column = 0;
		while (plain.length < lines.length) {
			const at = plain.length;
			const line = lines[at] ?? noLine;
			const isRead = this.#reads(line);
			if (isRead) column = this.#probe.messageColumn;
			const block =
				isRead || depth === deepest || isFurther(line, column)
					? 1
					: this.#block(lines, at, isBehindLog, depth);
			if (typeof block === 'number') {
				plain.push(...lines.slice(at, at + block));
				running = [];
				isBehindLog = isRead || (isBehindLog && !isBlankText(latin1(line)));
				if (isRead) readable += 1;
				continue;
			}
			plain.push(...block.lines);
			for (const [name, place] of block.taken) if (!taken.has(name)) taken.set(name, at + place);
			running = plain.length === lines.length ? block.running : [];
			readable += block.readable;
			isBehindLog = false;
		}
		return { lines: plain, taken, running, readable };
	}

	/** The block that begins at a line, undressed; the number of lines that are no such block. */
	#block(lines: readonly Uint8Array[], at: number, behindLog: boolean, depth: number): Found | number {
		const text = latin1(lines[at] ?? noLine);
		if (isBlankText(text)) return 1;
		let shortest = lines.length;
		for (const { name, wears, peel } of lineDressings) {
			if (!wears(text) || (behindLog && name !== 'tabs or non-breaking blanks')) continue;
			const texts = textsWhile(lines, at, wears);
			const end = at + texts.length;
			shortest = Math.min(shortest, texts.length);
			if (this.#reads(lines[end] ?? noLine) && name !== 'tabs or non-breaking blanks') continue;
			const off = peel(texts);
			const peeled = lines.slice(at, end).map((line) => off(line) ?? line);
			// A name and a colon stand before the words of many programs, too: those words are their own.
			if (name === 'prefixes' && !peeled.some((line) => this.#probe.readsLog(line))) continue;
			const inner = this.all(peeled, false, depth + 1);
			if (inner.readable === 0) continue;
			return { ...inner, taken: new Map([[name, 0], ...inner.taken]), running: [off, ...inner.running] };
		}
		const glued = behindLog ? undefined : this.#glued(lines, at, depth);
		return glued ?? (shortest === lines.length ? 1 : shortest);
	}

	/** A block with a mark before its first line, and perhaps behind its last one. */
	#glued(lines: readonly Uint8Array[], at: number, depth: number): Found | undefined {
		const mark = gluedMark(lines[at] ?? noLine);
		if (mark === undefined) return undefined;
		const first = this.all([mark.rest], false, depth + 1);
		if (first.readable === 0) return undefined;
		const block = [first.lines[0] ?? noLine];
		let end = at + 1;
		while (end < lines.length && !isBlankText(latin1(lines[end] ?? noLine))) {
			block.push(lines[end] ?? noLine);
			end += 1;
		}
		const last = withoutClosing(block.at(-1) ?? noLine, mark.close);
		if (last !== undefined) block[block.length - 1] = last;
		const taken = new Map<DressingName, number>([[mark.name, 0], ...first.taken]);
		return { lines: block, taken, running: [], readable: block.length };
	}

	#reads(line: Uint8Array): boolean {
		this.#looks += 1;
		return this.#looks <= looksLimit && this.#probe.reads(line);
	}
}

const noLine = new Uint8Array(0);

/** True for a line that a message goes on with which begins in this column; 0 if none does. */
function isFurther(line: Uint8Array, column: number): boolean {
	if (column === 0) return false;
	for (let at = 0; at < Math.min(column, leastColumn); at += 1) {
		if (line[at] !== SPACE) return false;
	}
	return true;
}

/** The texts of the lines from one on that wear something, without the blank lines at their end. */
function textsWhile(
	lines: readonly Uint8Array[],
	at: number,
	wears: (text: string) => boolean,
): readonly string[] {
	const texts: string[] = [];
	let worn = 0;
	for (let next = at; next < lines.length; next += 1) {
		const text = latin1(lines[next] ?? noLine);
		if (wears(text)) worn = texts.length + 1;
		else if (!isBlankText(text)) break;
		texts.push(text);
	}
	return texts.slice(0, worn);
}
