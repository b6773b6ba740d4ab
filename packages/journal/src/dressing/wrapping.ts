/** One line of a text that may be wrapped, as far as its breaks are judged. */
export interface WrappedPiece {
	/** The columns that it takes, without its line end. */
	readonly columns: number;
	/** Something begins here: the line of a log, a prompt, a marker. Others may be pieces of the line before. */
	readonly begins: boolean;
	readonly firstWord: string;
	readonly lastCharacter: string;
	/** The characters behind its last blank. */
	readonly lastWord: string;
}

/** The way in which a terminal or a mail program broke the lines of a text. */
export interface Wrapping {
	/** The most columns that a line takes, as far as the lines show. */
	readonly width: number;
	/** A line of so many columns is wider. */
	readonly tooWide: number;
	/** At words the blank is lost where a line is broken. */
	readonly breaks: 'anywhere' | 'at words';
}

/** The columns that a line would have had if it had not been broken before this piece; infinite where blanks hide it. */
export function columnsUnbroken(
	{ columns, lastCharacter }: WrappedPiece,
	{ firstWord }: WrappedPiece,
): number {
	if (firstWord === '') return Infinity;
	return columns + firstWord.length + (lastCharacter === ' ' ? 0 : 1);
}

/** True for a piece that is a single word: where lines are broken at words, it may be wider than they are. */
export function isOneWord({ firstWord, columns }: WrappedPiece): boolean {
	return firstWord.length >= columns;
}

/** No terminal and no mail is narrower. */
export const leastWidth = 40;
/** A line of this length that goes on in the middle of a word is worth a remark. */
const suspectedWidth = 60;
/** Widths that terminals are given, beside the round ones. */
const usualWidths: ReadonlySet<number> = new Set([72, 76, 78, 79, 132, 158, 159, 211, 237, 238, 239]);

/**
 * The wrapping that explains why these lines do not all begin something; `undefined` without one. `before`: the line of a log before
 * them; `widest`: the columns of the widest line of that log so far.
 *
 * A width is believed if two breaks show it and no line is wider. One break alone is believed only where it goes through a word and
 * the width is one that terminals have.
 */
export function wrappingOf(
	before: WrappedPiece | undefined,
	widest: number,
	pieces: readonly WrappedPiece[],
): Wrapping | 'suspected' | undefined {
	const fixed = fixedWrapping(before, widest, pieces);
	const atWords = wordWrapping(before, widest, pieces);
	if (fixed === undefined || atWords === undefined) return (fixed ?? atWords)?.wrapping;
	// A terminal breaks all lines at one width: breaks elsewhere show a mail program.
	return fixed.left > 0 && fixed.explained < atWords.explained ? atWords.wrapping : fixed.wrapping;
}

/** A wrapping, and the number of breaks that it explains. */
interface Explanation {
	readonly wrapping: Wrapping | 'suspected';
	readonly explained: number;
	/** The breaks that it does not explain. */
	readonly left: number;
}

function fixedWrapping(
	before: WrappedPiece | undefined,
	widest: number,
	pieces: readonly WrappedPiece[],
): Explanation | undefined {
	const width = (before ?? pieces[0])?.columns ?? 0;
	if (width < leastWidth || widest > width) return undefined;
	const breaks: (readonly [WrappedPiece, WrappedPiece])[] = [];
	let left = 0;
	let last = before;
	for (const piece of pieces) {
		if (piece.columns > width) {
			if (piece.begins) return undefined;
			break;
		}
		if (!piece.begins) {
			if (last?.columns === width) breaks.push([last, piece]);
			else left += 1;
		}
		last = piece;
	}
	const first = breaks[0];
	if (first === undefined) return undefined;
	const explained = breaks.length;
	const isSure = areDifferent(breaks) || (explained > 1 && (isUsual(width) || isBetweenLetters(...first)));
	const isIn = isInWord(...first);
	if (isSure || (isIn && (explained > 1 || isFragment(first[0]) || isUsual(width)))) {
		return { wrapping: { width, tooWide: width + 1, breaks: 'anywhere' }, explained, left };
	}
	return maySeemBroken(...first) && width >= suspectedWidth
		? { wrapping: 'suspected', explained: 0, left }
		: undefined;
}

function wordWrapping(
	before: WrappedPiece | undefined,
	widest: number,
	pieces: readonly WrappedPiece[],
): Explanation | undefined {
	let width = Math.max(widest, before?.columns ?? 0, leastWidth);
	let tooWide = Infinity;
	const breaks: (readonly [WrappedPiece, WrappedPiece])[] = [];
	let last = before;
	for (const piece of pieces) {
		const width2 = isOneWord(piece) ? width : Math.max(width, piece.columns);
		const isBreak = !piece.begins && last !== undefined;
		const tooWide2 = isBreak ? Math.min(tooWide, columnsUnbroken(last ?? piece, piece)) : tooWide;
		if (width2 >= tooWide2) {
			if (piece.begins) return undefined;
			break;
		}
		width = width2;
		tooWide = tooWide2;
		if (isBreak && last !== undefined) breaks.push([last, piece]);
		last = piece;
	}
	if (!areDifferent(breaks) || mayBeSentences(breaks)) return undefined;
	return { wrapping: { width, tooWide, breaks: 'at words' }, explained: breaks.length, left: 0 };
}

/** True unless the same line stands before every break: one that has further lines of its own shows no width. */
function areDifferent(breaks: readonly (readonly [WrappedPiece, WrappedPiece])[]): boolean {
	return new Set(breaks.map(([last, next]) => `${last.lastWord} ${next.firstWord}`)).size > 1;
}

/** True if most pieces begin as sentences do: somebody wrote between the lines. */
function mayBeSentences(breaks: readonly (readonly [WrappedPiece, WrappedPiece])[]): boolean {
	return (
		breaks.filter(([, { firstWord }]) => /^(?:[A-Z][a-z]|I$|A$)/.test(firstWord)).length * 2 > breaks.length
	);
}

/** True for a break where a word may go on. */
function isInWord({ lastCharacter }: WrappedPiece, { firstWord }: WrappedPiece): boolean {
	return /[\w/(="'-]/.test(lastCharacter) && /^[a-z\d]/.test(firstWord);
}

/** True for a break in the middle of a sentence. */
function maySeemBroken({ lastCharacter }: WrappedPiece, { firstWord }: WrappedPiece): boolean {
	return !/[.!?]/.test(lastCharacter) && /^[a-z\d]/.test(firstWord);
}

/** True for a break where a word in capitals may go on, too. */
function isBetweenLetters({ lastCharacter }: WrappedPiece, { firstWord }: WrappedPiece): boolean {
	return /\w/.test(lastCharacter) && /^\w/.test(firstWord);
}

/** True if the last word is a single letter that is no word. */
function isFragment({ lastWord }: WrappedPiece): boolean {
	return /^[b-z]$/.test(lastWord);
}

function isUsual(width: number): boolean {
	return (width >= suspectedWidth && width % 10 === 0) || usualWidths.has(width);
}
