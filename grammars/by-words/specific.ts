/** Texts that stand in this order in every message of one kind; `undefined` stands for a text that is free. */
type Texts = readonly (string | undefined)[];

/** Stands for a free text where a wording is written in one string. */
export const gap = '…';

/**
 * Fixed letters and words that make a wording specific: nobody else begins a line with three words of twenty letters that are a
 * program's own. With the marks of a log between them, which prose has not, fewer letters do.
 *
 * Measured on lines of foreign programs and on prose (README.md): below these, both come in.
 */
const enoughWords = 3;
const enoughLetters = 16;
const enoughLettersWithMarks = 12;
const enoughMarks = 2;

/** Letters with which a line has to begin. */
const enoughLettersFirst = 3;

/** Free words that may stand before the first fixed letter: `usb 1-1: `. */
const mostFreeWords = 2;

/** Letters after which a wording is written no further: the grammar itself reads the rest. */
const tellingLetters = 32;

const letter = /[A-Za-z]/g;
const word = /[A-Za-z]{2,}/g;
const mark = /[:=[\]()'"/_#<>{}]/g;

const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;

/** True for a wording whose fixed texts are so many that a line which has them says by itself who wrote it. */
export function isSpecific(texts: Texts): boolean {
	const fixed = texts.filter((text) => text !== undefined).join(' ');
	const letters = count(fixed, letter);
	if (count(fixed, word) < enoughWords) return false;
	return letters >= enoughLetters || (letters >= enoughLettersWithMarks && count(fixed, mark) >= enoughMarks);
}

/** True for a wording that a line can be found by: fixed letters stand at its beginning, behind a free word or two at most. */
export function canBeFound(texts: Texts): boolean {
	const first = texts.findIndex((text) => text !== undefined && count(text, letter) > 0);
	if (first === -1 || texts.some((text) => text?.includes(gap) === true)) return false;
	const freeWords = texts.slice(0, first).filter((text) => text === undefined).length;
	return freeWords <= mostFreeWords && count(texts[first] ?? '', letter) >= enoughLettersFirst;
}

/** A wording in one string, with `…` for what is free, as far as it has to be looked at: what is cut ends without a `…`. */
export function written(texts: Texts): string {
	let result = '';
	let letters = 0;
	for (const character of texts.map((text) => text ?? gap).join('')) {
		if (letters === tellingLetters) break;
		result += character;
		if (/[A-Za-z]/.test(character)) letters += 1;
	}
	return result;
}
