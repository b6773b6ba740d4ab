// Generated from dmesg.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Span } from '../../fields/span.ts';

/** What a message said, and where its parts stand. */
export type DmesgLineMatch =
	| {
			readonly case: 'problem';
			readonly problem: Span;
	  }
	| {
			readonly case: 'words';
			readonly words: Span;
	  };

/** Matches the UTF-8 text `bytes[start, end)`, whole; `undefined` when no case of the grammar describes it. */
export function matchDmesgLine(bytes: Uint8Array, start: number, end: number): DmesgLineMatch | undefined {
	if (rule_line(bytes, start, end) !== end) return undefined;
	switch (matched) {
		case 0:
			return {
				case: 'problem',
				problem: { start: from_problem, end: to_problem },
			};
		case 1:
			return {
				case: 'words',
				words: { start: from_words, end: to_words },
			};
		default:
			return undefined;
	}
}

let matched = -1;
let from_problem = -1;
let to_problem = -1;
let from_words = -1;
let to_words = -1;

function rule_line(b: Uint8Array, p: number, end: number): number {
	p = rule_said(b, p, end);
	if (p < 0) return -1;
	return p;
}

function rule_said(b: Uint8Array, p: number, end: number): number {
	let q = -1;
	q = case_problem(b, p, end);
	if (q >= 0) return q;
	return case_words(b, p, end);
}

function case_problem(b: Uint8Array, p: number, end: number): number {
	// "dmesg: "
	if (p + 7 > end ||
		b[p] !== 0x64 || b[p + 1] !== 0x6d || b[p + 2] !== 0x65 || b[p + 3] !== 0x73 || b[p + 4] !== 0x67 ||
		b[p + 5] !== 0x3a || b[p + 6] !== 0x20) return -1;
	p += 7;
	from_problem = p;
	p = rule_problem(b, p, end);
	if (p < 0) return -1;
	to_problem = p;
	matched = 0;
	return p;
}

function case_words(b: Uint8Array, p: number, end: number): number {
	const optional1 = p;
	optional1: {
		attempt2: {
			p = rule_skipLevel(b, p, end);
			if (p < 0) break attempt2;
			break optional1;
		}
		p = optional1;
	}
	// "["
	if (p >= end || b[p] !== 0x5b) return -1;
	p += 1;
	while (p < end && !(b[p] === 0x5d)) p += 1;
	// "] "
	if (p + 2 > end || b[p] !== 0x5d || b[p + 1] !== 0x20) return -1;
	p += 2;
	from_words = p;
	p = rule_words(b, p, end);
	if (p < 0) return -1;
	to_words = p;
	matched = 1;
	return p;
}

function rule_problem(b: Uint8Array, p: number, end: number): number {
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	p = end;
	return p;
}

function rule_skipLevel(b: Uint8Array, p: number, end: number): number {
	// "<"
	if (p >= end || b[p] !== 0x3c) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	// ">"
	if (p >= end || b[p] !== 0x3e) return -1;
	p += 1;
	return p;
}

function rule_words(b: Uint8Array, p: number, end: number): number {
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
