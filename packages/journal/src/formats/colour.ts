import { ESCAPE, isDigit, LOWER_M, OPEN_BRACKET, SEMICOLON, startsWith, utf8 } from '../input/bytes.ts';

/** The end of a sequence that sets colours. */
const SGR_END = LOWER_M;
const reset = utf8('\u001B[0m');

/**
 * The colours that journalctl puts around a message, by priority: errors, warnings (with 256 and with 16 colours),
 * notices, debug (with 256 and with 16 colours). A program's own colours nearly never look like these.
 */
const messageColours: readonly Uint8Array[] = [
	'0;1;31',
	'0;1;38;5;185',
	'0;1;33',
	'0;1;39',
	'0;38;5;245',
	'0;90',
].map((codes) => utf8(`\u001B[${codes}m`));

const linkStart = utf8('\u001B]8;;');
const linkEnds: readonly Uint8Array[] = ['\u0007', '\u001B\\'].map((end) =>
	utf8(`${end}[🡕]\u001B]8;;${end} `),
);
const longestLink = 2048;

/** The end of the escape sequence `ESC [ digits m` at `at`; `at` when there is none. */
function endOfColour(bytes: Uint8Array, at: number, end: number): number {
	if (bytes[at] !== ESCAPE || bytes[at + 1] !== OPEN_BRACKET) return at;
	let next = at + 2;
	while (next < end && (isDigit(bytes[next]) || bytes[next] === SEMICOLON)) next += 1;
	return next < end && bytes[next] === SGR_END ? next + 1 : at;
}

/** The place behind the colours at the beginning of a line. */
export function behindColours(bytes: Uint8Array, start: number, end: number): number {
	let at = start;
	for (;;) {
		const next = endOfColour(bytes, at, end);
		if (next === at) return at;
		at = next;
	}
}

/** The end of the text without the reset behind it. */
export function beforeReset(bytes: Uint8Array, start: number, end: number): number {
	return end - start >= reset.length && startsWith(bytes, end - reset.length, end, reset)
		? end - reset.length
		: end;
}

/** Beginning and end of a line of a message without the link and the colours that journalctl puts around it. */
export function withinColours(bytes: Uint8Array, start: number, end: number): readonly [number, number] {
	const text = behindLink(bytes, start, end);
	const textEnd = beforeReset(bytes, text, end);
	if (textEnd === end) return [text, end];
	let at = text;
	for (;;) {
		const colour = messageColours.find((codes) => startsWith(bytes, at, textEnd, codes));
		if (colour === undefined) break;
		at += colour.length;
	}
	return at === text ? [text, end] : [at, textEnd];
}

/** A message with a link to its documentation begins with `[🡕] ` on a terminal, and the `[🡕]` is the link. */
function behindLink(bytes: Uint8Array, start: number, end: number): number {
	if (!startsWith(bytes, start, end, linkStart)) return start;
	const limit = Math.min(end, start + longestLink);
	for (let at = start + linkStart.length; at < limit; at += 1) {
		const known = linkEnds.find((linkEnd) => startsWith(bytes, at, end, linkEnd));
		if (known !== undefined) return at + known.length;
	}
	return start;
}

/** The line without any colours. */
export function withoutColours(bytes: Uint8Array, start: number, end: number): Uint8Array {
	const plain = new Uint8Array(end - start);
	let length = 0;
	let at = start;
	while (at < end) {
		const next = endOfColour(bytes, at, end);
		if (next === at) {
			plain[length] = bytes[at] ?? 0;
			length += 1;
			at += 1;
		} else {
			at = next;
		}
	}
	return plain.subarray(0, length);
}
