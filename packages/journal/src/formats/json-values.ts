import type { ReusedEntryView } from '../entry-view.ts';
import {
	BACKSLASH,
	BACKSPACE,
	CARRIAGE_RETURN,
	CASE_BIT,
	CLOSE_BRACKET,
	COMMA,
	FORM_FEED,
	isDigit,
	LINE_FEED,
	LOWER_A,
	LOWER_B,
	LOWER_F,
	LOWER_N,
	LOWER_R,
	LOWER_T,
	LOWER_U,
	NON_ASCII,
	TAB,
	ZERO,
} from '../input/bytes.ts';
import { skipBlanks } from './json-fields.ts';

/** The code point that stands for what is none. */
const REPLACEMENT = 0xfffd;
/** The marks of UTF-8: of the first byte of two, three and four, and of each that follows. */
const LEAD_OF_TWO = 0xc0;
const LEAD_OF_THREE = 0xe0;
const LEAD_OF_FOUR = 0xf0;
const TRAIL = 0x80;

/** The bytes that escapes of one letter stand for; any other stands for itself. */
const byteByEscape: ReadonlyMap<number, number> = new Map([
	[LOWER_N, LINE_FEED],
	[LOWER_T, TAB],
	[LOWER_R, CARRIAGE_RETURN],
	[LOWER_B, BACKSPACE],
	[LOWER_F, FORM_FEED],
]);

/** Puts the bytes that an array of numbers lists; `false` when an element is no byte. */
export function putBytes(bytes: Uint8Array, start: number, end: number, view: ReusedEntryView): boolean {
	view.beginScratch();
	let at = skipBlanks(bytes, start + 1, end);
	while (at < end && bytes[at] !== CLOSE_BRACKET) {
		let value = 0;
		const digits = at;
		while (at < end && isDigit(bytes[at])) {
			value = value * 10 + (bytes[at] ?? 0) - ZERO;
			at += 1;
		}
		if (at === digits || at - digits > 3 || value > 255) return false;
		view.put(value);
		at = skipBlanks(bytes, at, end);
		if (bytes[at] === COMMA) at = skipBlanks(bytes, at + 1, end);
		else if (bytes[at] !== CLOSE_BRACKET) return false;
	}
	view.spanOfScratch();
	return true;
}

/** Puts the text of a JSON string as UTF-8. A lone surrogate becomes U+FFFD, as in every encoder. */
export function putUnescaped(bytes: Uint8Array, start: number, end: number, view: ReusedEntryView): void {
	let at = start;
	while (at < end) {
		const byte = bytes[at] ?? 0;
		if (byte !== BACKSLASH) {
			view.put(byte);
			at += 1;
			continue;
		}
		const escaped = bytes[at + 1] ?? 0;
		at += 2;
		if (escaped !== LOWER_U) {
			view.put(byteByEscape.get(escaped) ?? escaped);
			continue;
		}
		const unit = hexUnit(bytes, at, end);
		at += 4;
		const next = bytes[at] === BACKSLASH && bytes[at + 1] === LOWER_U ? hexUnit(bytes, at + 2, end) : 0;
		if (unit >= 0xd800 && unit <= 0xdbff && next >= 0xdc00 && next <= 0xdfff) {
			putCodePoint(0x10000 + ((unit - 0xd800) << 10) + (next - 0xdc00), view);
			at += 6;
		} else {
			putCodePoint(unit >= 0xd800 && unit <= 0xdfff ? REPLACEMENT : unit, view);
		}
	}
}

/** The UTF-16 unit that four hexadecimal digits write. */
function hexUnit(bytes: Uint8Array, start: number, end: number): number {
	if (start + 4 > end) return REPLACEMENT;
	let value = 0;
	for (let at = start; at < start + 4; at += 1) {
		const byte = bytes[at] ?? 0;
		const lower = byte | CASE_BIT;
		if (isDigit(byte)) value = value * 16 + byte - ZERO;
		else if (lower >= LOWER_A && lower <= LOWER_F) value = value * 16 + lower - LOWER_A + 10;
		else return REPLACEMENT;
	}
	return value;
}

/** Puts a code point as UTF-8. */
function putCodePoint(code: number, view: ReusedEntryView): void {
	if (code < NON_ASCII) {
		view.put(code);
	} else if (code < 0x800) {
		view.put(LEAD_OF_TWO | (code >> 6));
		putTrail(code, view);
	} else if (code < 0x10000) {
		view.put(LEAD_OF_THREE | (code >> 12));
		putTrail(code >> 6, view);
		putTrail(code, view);
	} else {
		view.put(LEAD_OF_FOUR | (code >> 18));
		putTrail(code >> 12, view);
		putTrail(code >> 6, view);
		putTrail(code, view);
	}
}

/** Puts the last six bits of a code point. */
function putTrail(code: number, view: ReusedEntryView): void {
	view.put(TRAIL | (code & 0x3f));
}
