/** Bytes that the readers look for, by the name of the character. */
export const TAB = 0x09;
export const LINE_FEED = 0x0a;
export const CARRIAGE_RETURN = 0x0d;
export const SPACE = 0x20;
export const QUOTE = 0x22;
export const STAR = 0x2a;
export const PLUS = 0x2b;
export const COMMA = 0x2c;
export const MINUS = 0x2d;
export const DOT = 0x2e;
export const ZERO = 0x30;
const NINE = 0x39;
export const COLON = 0x3a;
export const LESS_THAN = 0x3c;
export const GREATER_THAN = 0x3e;
export const OPEN_BRACKET = 0x5b;
export const BACKSLASH = 0x5c;
export const CLOSE_BRACKET = 0x5d;
export const OPEN_BRACE = 0x7b;
export const CLOSE_BRACE = 0x7d;

const encoder = new TextEncoder();

/** The UTF-8 bytes of a literal. */
export function ascii(text: string): Uint8Array {
	return encoder.encode(text);
}

export function isDigit(byte: number | undefined): boolean {
	return byte !== undefined && byte >= ZERO && byte <= NINE;
}

/** Whether `bytes[start, end)` begins with `literal`. */
export function startsWith(bytes: Uint8Array, start: number, end: number, literal: Uint8Array): boolean {
	if (end - start < literal.length) return false;
	for (let at = 0; at < literal.length; at += 1) {
		if (bytes[start + at] !== literal[at]) return false;
	}
	return true;
}

/** Whether `bytes[start, end)` ends with `literal`. */
export function endsWith(bytes: Uint8Array, start: number, end: number, literal: Uint8Array): boolean {
	return end - start >= literal.length && startsWith(bytes, end - literal.length, end, literal);
}
