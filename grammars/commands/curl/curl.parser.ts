// Generated from curl.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Span } from '../../fields/span.ts';

/** What a message said, and where its parts stand. */
export type CurlLineMatch =
	| {
			readonly case: 'failed';
			readonly status: Span;
			readonly problem: Span;
	  };

/** Matches the UTF-8 text `bytes[start, end)`, whole; `undefined` when no case of the grammar describes it. */
export function matchCurlLine(bytes: Uint8Array, start: number, end: number): CurlLineMatch | undefined {
	if (rule_line(bytes, start, end) !== end) return undefined;
	switch (matched) {
		case 0:
			return {
				case: 'failed',
				status: { start: from_status, end: to_status },
				problem: { start: from_problem, end: to_problem },
			};
		default:
			return undefined;
	}
}

let matched = -1;
let from_status = -1;
let to_status = -1;
let from_problem = -1;
let to_problem = -1;

function rule_line(b: Uint8Array, p: number, end: number): number {
	p = rule_said(b, p, end);
	if (p < 0) return -1;
	return p;
}

function rule_said(b: Uint8Array, p: number, end: number): number {
	return case_failed(b, p, end);
}

function case_failed(b: Uint8Array, p: number, end: number): number {
	p = rule_skipProgress(b, p, end);
	if (p < 0) return -1;
	// "curl: ("
	if (p + 7 > end ||
		b[p] !== 0x63 || b[p + 1] !== 0x75 || b[p + 2] !== 0x72 || b[p + 3] !== 0x6c || b[p + 4] !== 0x3a ||
		b[p + 5] !== 0x20 || b[p + 6] !== 0x28) return -1;
	p += 7;
	from_status = p;
	p = rule_status(b, p, end);
	if (p < 0) return -1;
	to_status = p;
	// ") "
	if (p + 2 > end || b[p] !== 0x29 || b[p + 1] !== 0x20) return -1;
	p += 2;
	from_problem = p;
	p = rule_problem(b, p, end);
	if (p < 0) return -1;
	to_problem = p;
	matched = 0;
	return p;
}

function rule_skipProgress(b: Uint8Array, p: number, end: number): number {
	scan1: for (; p < end; p += 1) {
		if (b[p] !== 0x63) continue;
		// not "curl: ("
		if (!(p + 7 > end ||
			b[p] !== 0x63 || b[p + 1] !== 0x75 || b[p + 2] !== 0x72 || b[p + 3] !== 0x6c || b[p + 4] !== 0x3a ||
			b[p + 5] !== 0x20 || b[p + 6] !== 0x28)) break scan1;
	}
	return p;
}

function rule_status(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	return p;
}

function rule_problem(b: Uint8Array, p: number, end: number): number {
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	p = end;
	return p;
}

/** Where the character at `p` ends; a byte that begins no UTF-8 sequence counts as one. */
function afterCharacter(b: Uint8Array, p: number, end: number): number {
	const head = b[p] ?? 0;
	const length = head < 0xc2 || head > 0xf4 ? 1 : head < 0xe0 ? 2 : head < 0xf0 ? 3 : 4;
	if (p + length > end) return p + 1;
	for (let i = 1; i < length; i += 1) {
		if (((b[p + i] ?? 0) & 0xc0) !== 0x80) return p + 1;
	}
	return p + length;
}
