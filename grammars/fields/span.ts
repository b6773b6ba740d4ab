import { decodeSpan } from '@whydown/journal';
import type { Span } from '../matcher/span.ts';
import { digit0, hyphen, plus } from './byte-codes.ts';

export type { Span };

/** The text of a span. */
export function textOf(bytes: Uint8Array, span: Span): string {
	return decodeSpan(bytes, span.start, span.end);
}

/** The number that a span of decimal digits, with an optional sign, writes. */
export function integerOf(bytes: Uint8Array, span: Span): number {
	let at = span.start;
	const sign = bytes[at];
	if (sign === hyphen || sign === plus) at += 1;
	let value = 0;
	for (; at < span.end; at += 1) value = value * 10 + ((bytes[at] ?? digit0) - digit0);
	return sign === hyphen ? -value : value;
}

/** The number that a span such as `-0.000250` writes. */
export function decimalOf(bytes: Uint8Array, span: Span): number {
	return Number(textOf(bytes, span));
}
