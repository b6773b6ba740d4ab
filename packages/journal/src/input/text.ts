import { NON_ASCII } from './bytes.ts';

/** The part of Node's `Buffer` that makes decoding short spans cheap; absent in browsers. */
interface SpanDecoder {
	latin1Slice(start: number, end: number): string;
	utf8Slice(start: number, end: number): string;
}

interface BufferHost {
	readonly Buffer: { readonly prototype: SpanDecoder };
}

function hasBuffer(host: object): host is BufferHost {
	return 'Buffer' in host;
}

const host: object = globalThis;
const nodeDecoder: SpanDecoder | undefined = hasBuffer(host) ? host.Buffer.prototype : undefined;
// A U+FEFF inside a log is text; only at the start of a file it is a mark, and the reader drops it there.
const webDecoder = new TextDecoder('utf-8', { ignoreBOM: true });
const strictDecoder = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true });

/** True if all bytes of `bytes[start, end)` are ASCII. */
function isAscii(bytes: Uint8Array, start: number, end: number): boolean {
	for (let at = start; at < end; at += 1) {
		if ((bytes[at] ?? 0) >= NON_ASCII) return false;
	}
	return true;
}

/**
 * Decodes the UTF-8 bytes `bytes[start, end)`; sequences that are no UTF-8 become U+FFFD.
 *
 * Spans of log lines are short and mostly ASCII: where the host has Node's `Buffer`, its slices are several
 * times faster than a `TextDecoder` call.
 */
export function decodeSpan(bytes: Uint8Array, start: number, end: number): string {
	if (nodeDecoder === undefined) return webDecoder.decode(bytes.subarray(start, end));
	return isAscii(bytes, start, end)
		? nodeDecoder.latin1Slice.call(bytes, start, end)
		: nodeDecoder.utf8Slice.call(bytes, start, end);
}

/** One character per byte: an index into the text is an index into the span. */
export function decodeLatin1(bytes: Uint8Array, start: number, end: number): string {
	if (nodeDecoder !== undefined) return nodeDecoder.latin1Slice.call(bytes, start, end);
	return String.fromCharCode(...bytes.subarray(start, end));
}

/** The columns of `bytes[start, end)` in a terminal: a character of UTF-8 takes one. */
export function columnsOf(bytes: Uint8Array, start: number, end: number): number {
	let columns = 0;
	for (let at = start; at < end; at += 1) {
		if (((bytes[at] ?? 0) & 0xc0) !== 0x80) columns += 1;
	}
	return columns;
}

/** True if `bytes[start, end)` is UTF-8 throughout. */
export function isUtf8(bytes: Uint8Array, start: number, end: number): boolean {
	if (isAscii(bytes, start, end)) return true;
	try {
		strictDecoder.decode(bytes.subarray(start, end));
		return true;
	} catch {
		return false;
	}
}
