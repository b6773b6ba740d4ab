import { CASE_BIT, CLOSE_BRACE, OPEN_BRACE } from './input/bytes.ts';
import { decodeSpan } from './input/text.ts';

/** The object that `bytes[start, end)` writes; `undefined` if it is none, or deeper than `nesting`: its walkers would overflow. */
export function parsedObject(
	bytes: Uint8Array,
	start: number,
	end: number,
	nesting: number,
): object | undefined {
	if (isDeep(bytes, start, end, nesting)) return undefined;
	let value: unknown;
	try {
		value = JSON.parse(decodeSpan(bytes, start, end));
	} catch {
		return undefined;
	}
	return typeof value === 'object' && value !== null ? value : undefined;
}

/** True if brackets, those inside of strings included, stand deeper than an entry can be. */
function isDeep(bytes: Uint8Array, start: number, end: number, nesting: number): boolean {
	let depth = 0;
	for (let at = start; at < end; at += 1) {
		// The bit makes a brace of a bracket.
		const byte = (bytes[at] ?? 0) | CASE_BIT;
		if (byte === OPEN_BRACE) depth += 1;
		else if (byte === CLOSE_BRACE) depth -= 1;
		if (depth > nesting) return true;
	}
	return false;
}
