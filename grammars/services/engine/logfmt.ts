import { blank } from '../../fields/byte-codes.ts';
import { textOf, type Span } from '../../fields/span.ts';
import { matchLogfmt } from './logfmt.parser.ts';

/** One `key=value` of a line, as it is printed: quotes taken off, escapes left in. */
export interface LogfmtPair {
	readonly key: Span;
	readonly value: Span;
}

/** The pairs of one line, in its order. */
export type LogfmtLine = readonly LogfmtPair[];

/** Keys with which the lines of Go programs begin; a line that was cut at its beginning is none of ours. */
const firstKeys: readonly string[] = ['time', 'level', 'msg'];

/**
 * Reads `time="…" level=… msg="…" key=…`, the keys in any order, the last value perhaps cut.
 *
 * @returns `undefined` when the line is no such line: a stack, a text of another program
 */
export function readLogfmt(bytes: Uint8Array, start: number, end: number): LogfmtLine | undefined {
	const pairs: LogfmtPair[] = [];
	let at = start;
	while (at < end) {
		const pair = matchLogfmt(bytes, at, end);
		// The line was cut inside a key, or goes on in free text.
		if (pair === undefined) break;
		const { key } = pair;
		if (pairs.length === 0 && !firstKeys.some((first) => isText(bytes, key, first))) return undefined;
		const value = pair.case === 'quoted' ? pair.quoted : pair.bare;
		pairs.push({ key, value });
		at = pair.case === 'quoted' ? value.end + 1 : value.end;
		while (at < end && bytes[at] === blank) at += 1;
	}
	return pairs.length === 0 ? undefined : pairs;
}

/** The value of a key, the first one where it is repeated. */
export function valueIn(bytes: Uint8Array, line: LogfmtLine, key: string): Span | undefined {
	return line.find((pair) => isText(bytes, pair.key, key))?.value;
}

/** The text of a value with its escapes resolved; as it is printed where one of them is no escape of JSON. */
export function unescapedText(bytes: Uint8Array, span: Span): string {
	const text = textOf(bytes, span);
	if (!text.includes('\\')) return text;
	try {
		const value: unknown = JSON.parse(`"${text}"`);
		return typeof value === 'string' ? value : text;
	} catch {
		return text;
	}
}

/** True for a span that holds an ASCII text; every line asks this for several keys, so nothing is decoded. */
function isText(bytes: Uint8Array, { start, end }: Span, text: string): boolean {
	if (end - start !== text.length) return false;
	for (let index = 0; index < text.length; index += 1) {
		if (bytes[start + index] !== text.charCodeAt(index)) return false;
	}
	return true;
}
