import { CASE_BIT, GREATER_THAN, LESS_THAN, LOWER_A, LOWER_Z } from '../input/bytes.ts';
import { decodeLatin1 } from '../input/text.ts';

const entity = /&(?:gt|lt|amp|quot|apos|nbsp|#39|#34|#x27);/g;
/** A page that shows the source of a page writes them twice. */
const mostTimes = 3;
const characters: Readonly<Record<string, string>> = {
	'&gt;': '>',
	'&lt;': '<',
	'&amp;': '&',
	'&quot;': '"',
	'&apos;': "'",
	'&nbsp;': ' ',
	'&#39;': "'",
	'&#34;': '"',
	'&#x27;': "'",
};

/**
 * The line with the characters that HTML writes as entities; `undefined` if it has none, or a character that HTML would have written as
 * one.
 */
export function withoutEntities(bytes: Uint8Array, start: number, end: number): Uint8Array | undefined {
	let at = start;
	// Other marks may stand before what a page wrote.
	while (at < end && bytes[at] !== LESS_THAN && !isLetter(bytes[at] ?? 0)) at += 1;
	for (; at < end; at += 1) {
		if (bytes[at] === LESS_THAN || bytes[at] === GREATER_THAN) return undefined;
	}
	const text = decodeLatin1(bytes, start, end);
	let decoded = text;
	for (let times = 0; times < mostTimes; times += 1) {
		decoded = decoded.replaceAll(entity, (found) => characters[found] ?? found);
	}
	if (decoded === text) return undefined;
	return Uint8Array.from(decoded, (character) => character.charCodeAt(0));
}

function isLetter(byte: number): boolean {
	const lower = byte | CASE_BIT;
	return lower >= LOWER_A && lower <= LOWER_Z;
}
