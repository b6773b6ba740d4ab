import { noBytes } from './entry-times.ts';
import { parsedObject } from './parsed-object.ts';
import { decodeLatin1 } from './input/text.ts';

/** Bytes of a line that a layout looks at: more than any of them puts before a message. */
const layoutBytes = 512;

/** Stands for the first byte of a line that has none. */
export const EMPTY = 256;

/**
 * The line that is being decided on: `bytes[start, end)`, without its end. Reused; what several formats ask of it is made once.
 */
export class Line {
	bytes: Uint8Array = noBytes;
	start: number = 0;
	end: number = 0;
	/** Its place in the input, from 1. */
	number: number = 0;
	/** The first byte, or `EMPTY`. */
	first: number = EMPTY;
	/** A stamp was looked for at its beginning: see `StampedLine`. */
	stampRead: boolean = false;
	#text: string | undefined = undefined;
	#object: object | false | undefined = undefined;

	set(bytes: Uint8Array, start: number, end: number, number: number): this {
		this.bytes = bytes;
		this.start = start;
		this.end = end;
		this.number = number;
		this.first = start < end ? (bytes[start] ?? 0) : EMPTY;
		this.stampRead = false;
		this.#text = undefined;
		this.#object = undefined;
		return this;
	}

	get isEmpty(): boolean {
		return this.first === EMPTY;
	}

	/** The beginning of the line as Latin-1: an index into the text is an offset from `start`. */
	text(): string {
		return (this.#text ??= decodeLatin1(
			this.bytes,
			this.start,
			Math.min(this.end, this.start + layoutBytes),
		));
	}

	/** The JSON object that the line is; `undefined` if it is none, or one with more brackets within brackets than `nesting`. */
	object(nesting: number): object | undefined {
		this.#object ??= parsedObject(this.bytes, this.start, this.end, nesting) ?? false;
		return this.#object === false ? undefined : this.#object;
	}
}
