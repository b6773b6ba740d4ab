/** Bytes that the readers look for, by the name of the character. */
export const NUL = 0x00;
export const BACKSPACE = 0x08;
export const TAB = 0x09;
export const LINE_FEED = 0x0a;
export const FORM_FEED = 0x0c;
export const CARRIAGE_RETURN = 0x0d;
export const ESCAPE = 0x1b;
export const RECORD_SEPARATOR = 0x1e;
export const SPACE = 0x20;
export const QUOTE = 0x22;
export const HASH = 0x23;
export const DOLLAR = 0x24;
export const PERCENT = 0x25;
export const AMPERSAND = 0x26;
export const STAR = 0x2a;
export const PLUS = 0x2b;
export const COMMA = 0x2c;
export const MINUS = 0x2d;
export const DOT = 0x2e;
export const SLASH = 0x2f;
export const ZERO = 0x30;
const NINE = 0x39;
export const COLON = 0x3a;
export const SEMICOLON = 0x3b;
export const LESS_THAN = 0x3c;
export const EQUALS = 0x3d;
export const GREATER_THAN = 0x3e;
export const AT_SIGN = 0x40;
export const UPPER_A = 0x41;
export const UPPER_E = 0x45;
export const UPPER_H = 0x48;
export const UPPER_N = 0x4e;
export const UPPER_S = 0x53;
export const UPPER_T = 0x54;
export const UPPER_W = 0x57;
export const UPPER_Z = 0x5a;
export const OPEN_BRACKET = 0x5b;
export const BACKSLASH = 0x5c;
export const CLOSE_BRACKET = 0x5d;
export const UNDERSCORE = 0x5f;
export const TILDE = 0x7e;
export const BACKTICK = 0x60;
export const LOWER_A = 0x61;
export const LOWER_B = 0x62;
export const LOWER_C = 0x63;
export const LOWER_D = 0x64;
export const LOWER_F = 0x66;
export const LOWER_K = 0x6b;
export const LOWER_L = 0x6c;
export const LOWER_M = 0x6d;
export const LOWER_N = 0x6e;
export const LOWER_R = 0x72;
export const LOWER_S = 0x73;
export const LOWER_T = 0x74;
export const LOWER_U = 0x75;
export const LOWER_Z = 0x7a;
export const OPEN_BRACE = 0x7b;
export const VERTICAL_BAR = 0x7c;
export const CLOSE_BRACE = 0x7d;
/** The first byte that is no ASCII character. */
export const NON_ASCII = 0x80;
/** The first byte of the catalogue's shades (`░`) in UTF-8. */
export const SHADE_LEAD = 0xe2;
/** The byte order mark as UTF-8 writes it, and, in pairs, as UTF-16 does. */
export const UTF8_MARK: Uint8Array = new Uint8Array([0xef, 0xbb, 0xbf]);
export const UTF16LE_MARK: Uint8Array = new Uint8Array([0xff, 0xfe]);
export const UTF16BE_MARK: Uint8Array = new Uint8Array([0xfe, 0xff]);
/** The bit that makes an ASCII letter small. */
export const CASE_BIT = 0x20;

const encoder = new TextEncoder();

/** The UTF-8 bytes of a literal. */
export function utf8(text: string): Uint8Array {
	return encoder.encode(text);
}

/** All bytes from `first` to `last`. */
function byteRange(first: number, last: number): readonly number[] {
	return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

export const anyByte: readonly number[] = byteRange(0x00, 0xff);
/** The bytes that are no ASCII characters. */
export const nonAscii: readonly number[] = byteRange(NON_ASCII, 0xff);
export const digits: readonly number[] = byteRange(ZERO, NINE);
export const upperLetters: readonly number[] = byteRange(UPPER_A, UPPER_Z);
export const lowerLetters: readonly number[] = byteRange(LOWER_A, LOWER_Z);
export const letters: readonly number[] = [...upperLetters, ...lowerLetters];

export function isDigit(byte: number | undefined): boolean {
	return byte !== undefined && byte >= ZERO && byte <= NINE;
}

/** True if `bytes[start, end)` begins with `literal`. */
export function startsWith(bytes: Uint8Array, start: number, end: number, literal: Uint8Array): boolean {
	if (end - start < literal.length) return false;
	for (let at = 0; at < literal.length; at += 1) {
		if (bytes[start + at] !== literal[at]) return false;
	}
	return true;
}

/** True if `bytes[start, end)` ends with `literal`. */
export function endsWith(bytes: Uint8Array, start: number, end: number, literal: Uint8Array): boolean {
	return end - start >= literal.length && startsWith(bytes, end - literal.length, end, literal);
}

/** True if `bytes[start, end)` is `literal`. */
export function equals(bytes: Uint8Array, start: number, end: number, literal: Uint8Array): boolean {
	return end - start === literal.length && startsWith(bytes, start, end, literal);
}
