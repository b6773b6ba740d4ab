import { textOf, type Span } from '../span.ts';
import { matchLogfmt } from './logfmt.parser.ts';

/** The values of a logfmt line by their keys, as they are printed: quotes taken off, escapes left in. */
export type LogfmtLine = ReadonlyMap<string, Span>;

const blank = 0x20;

/** Keys with which the lines of Go programs begin; a line that was cut at its beginning is none of ours. */
const firstKeys: ReadonlySet<string> = new Set(['time', 'level', 'msg']);

/**
 * Reads `time="…" level=… msg="…" key=…`, the keys in any order, the last value perhaps cut.
 *
 * @returns `undefined` when the line is no such line: a stack, a text of another program
 */
export function readLogfmt(bytes: Uint8Array, start: number, end: number): LogfmtLine | undefined {
	const values = new Map<string, Span>();
	let at = start;
	while (at < end) {
		const pair = matchLogfmt(bytes, at, end);
		// The line was cut inside a key, or goes on in free text.
		if (pair === undefined) break;
		const key = textOf(bytes, pair.key);
		if (values.size === 0 && !firstKeys.has(key)) return undefined;
		const value = pair.case === 'quoted' ? pair.quoted : pair.bare;
		if (!values.has(key)) values.set(key, value);
		at = pair.case === 'quoted' ? value.end + 1 : value.end;
		while (at < end && bytes[at] === blank) at += 1;
	}
	return values.size === 0 ? undefined : values;
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
