/** A part of a message: `bytes[start, end)`. Compiled grammars capture these. */
export interface Span {
	readonly start: number;
	readonly end: number;
}
