import { gap } from './specific.ts';

/** Free words before the fixed ones are no longer than this, in bytes. */
const reach = 80;
/** Bytes by which wordings are looked up: no line is compared with a wording that begins otherwise. */
const keyBytes = 3;

/** A wording of a source. */
interface Wording<Owner> {
	readonly owner: Owner;
	/** Free words that may stand before it. */
	readonly freeWords: number;
	/** The fixed texts, in their order. */
	readonly texts: readonly string[];
	/** A free text follows the last of them. */
	readonly isOpen: boolean;
	readonly letters: number;
}

/** A source that owns a wording which a line has, and how many letters of the line are fixed in it. */
export interface Found<Owner> {
	readonly owner: Owner;
	readonly letters: number;
}

/** A wording as it is listed. */
interface Written<Owner> {
	readonly owner: Owner;
	readonly written: string;
}

/** No free word stands before these, and their characters are their bytes. */
const beginsWithLetters = /^[A-Za-z][ -~]{2}/;

const encoder = new TextEncoder();
const decoder = new TextDecoder('latin1');

/** Finds the wordings that a line has: by its first bytes, or by those behind a free word or two. */
export class WordingIndex<Owner> {
	readonly #byKey = new Map<number, Wording<Owner>[]>();
	readonly #behindWords = new Map<number, Wording<Owner>[]>();
	/** Wordings that no line has asked for. A dump asks for a dozen of two thousand. */
	readonly #unread = new Map<number, Written<Owner>[]>();

	/** `written`: wordings with `…` for what is free. */
	add(owner: Owner, written: readonly string[]): void {
		for (const one of written) {
			if (beginsWithLetters.test(one)) {
				append(this.#unread, writtenKey(one), { owner, written: one });
				continue;
			}
			const wording = wordingOf(owner, one);
			const index = wording.freeWords === 0 ? this.#byKey : this.#behindWords;
			append(index, keyAt(encoder.encode(wording.texts[0]), 0), wording);
		}
	}

	/** The wordings that begin with these bytes. */
	#beginningWith(key: number): readonly Wording<Owner>[] | undefined {
		const unread = this.#unread.get(key);
		if (unread !== undefined) {
			this.#unread.delete(key);
			for (const { owner, written } of unread) append(this.#byKey, key, wordingOf(owner, written));
		}
		return this.#byKey.get(key);
	}

	/** The owners of wordings that the line has, the one with the most fixed letters first. */
	find(bytes: Uint8Array, start: number, end: number): readonly Found<Owner>[] {
		const found: Found<Owner>[] = [];
		let text: string | undefined;
		const look = (wordings: readonly Wording<Owner>[] | undefined, at: number): void => {
			if (wordings === undefined) return;
			text ??= decoder.decode(bytes.subarray(start, end));
			for (const { owner, texts, isOpen, letters } of wordings) {
				if (has(text, at - start, texts, isOpen)) found.push({ owner, letters });
			}
		};
		look(this.#beginningWith(keyAt(bytes, start)), start);
		let blanks = 0;
		for (let at = start; at < Math.min(end, start + reach); at += 1) {
			const wordings = this.#behindWords.get(keyAt(bytes, at));
			if (wordings !== undefined) {
				const before = decoder.decode(bytes.subarray(start, at));
				look(
					wordings.filter(({ freeWords, texts }) => mayStandBefore(before, freeWords, texts[0] ?? '')),
					at,
				);
			}
			if (bytes[at] === 0x20) blanks += 1;
			if (blanks > 2) break;
		}
		return found.toSorted((one, other) => other.letters - one.letters);
	}
}

function wordingOf<Owner>(owner: Owner, written: string): Wording<Owner> {
	const pieces = written.split(gap);
	const first = pieces.findIndex((piece) => /[A-Za-z]/.test(piece));
	const texts = pieces.slice(first).filter((piece) => piece !== '');
	const letters = texts.join('').match(/[A-Za-z]/g)?.length ?? 0;
	// Latin-1, as the line is looked at: bytes stand for themselves.
	const asBytes = texts.map((text) => decoder.decode(encoder.encode(text)));
	return { owner, freeWords: first, texts: asBytes, isOpen: written.endsWith(gap), letters };
}

function has(text: string, from: number, texts: readonly string[], isOpen: boolean): boolean {
	let at = from;
	for (const [place, piece] of texts.entries()) {
		const found = place === 0 ? (text.startsWith(piece, at) ? at : -1) : text.indexOf(piece, at);
		if (found === -1) return false;
		at = found + piece.length;
	}
	return !isOpen || !goesOnAsProse(text, at);
}

/** True where a sentence goes on behind the fixed words as in prose: a program ends there, or a mark, a name or a number follows. */
function goesOnAsProse(text: string, at: number): boolean {
	return (
		/[A-Za-z]/.test(text[at - 1] ?? '') && /^[A-Za-z_]|^,? [A-Za-z]+(?: |$)/.test(text.slice(at, at + 40))
	);
}

/** True for words that a program puts before its own: names, numbers and places, not the beginning of a sentence. */
function mayStandBefore(before: string, freeWords: number, first: string): boolean {
	const words = before.split(' ');
	if (words.length > freeWords) return false;
	if (before === '' || /[:()[\]=]/.test(first)) return true;
	return words.every((word) => /[^A-Za-z,;'"`*(]/.test(word));
}

function keyAt(bytes: Uint8Array, at: number): number {
	let key = 0;
	for (let place = 0; place < keyBytes; place += 1) key = (key << 8) | (bytes[at + place] ?? 0);
	return key;
}

/** The key of a wording that begins with letters. */
function writtenKey(written: string): number {
	return (written.charCodeAt(0) << 16) | (written.charCodeAt(1) << 8) | written.charCodeAt(2);
}

function append<Value>(lists: Map<number, Value[]>, key: number, value: Value): void {
	const list = lists.get(key);
	if (list === undefined) lists.set(key, [value]);
	else list.push(value);
}
