// Generated from logfmt.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Span } from '../../fields/span.ts';

/** What a message said, and where its parts stand. */
export type LogfmtMatch =
	| {
			readonly case: 'quoted';
			readonly key: Span;
			readonly quoted: Span;
	  }
	| {
			readonly case: 'bare';
			readonly key: Span;
			readonly bare: Span;
	  };

/** Matches the UTF-8 text `bytes[start, end)`, whole; `undefined` when no case of the grammar describes it. */
export function matchLogfmt(bytes: Uint8Array, start: number, end: number): LogfmtMatch | undefined {
	if (rule_message(bytes, start, end) !== end) return undefined;
	switch (matched) {
		case 0:
			return {
				case: 'quoted',
				key: { start: from_key, end: to_key },
				quoted: { start: from_quoted, end: to_quoted },
			};
		case 1:
			return {
				case: 'bare',
				key: { start: from_key, end: to_key },
				bare: { start: from_bare, end: to_bare },
			};
		default:
			return undefined;
	}
}

let matched = -1;
let from_key = -1;
let to_key = -1;
let from_quoted = -1;
let to_quoted = -1;
let from_bare = -1;
let to_bare = -1;

function rule_message(b: Uint8Array, p: number, end: number): number {
	p = rule_pair(b, p, end);
	if (p < 0) return -1;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	return p;
}

function rule_pair(b: Uint8Array, p: number, end: number): number {
	let q = -1;
	q = case_quoted(b, p, end);
	if (q >= 0) return q;
	return case_bare(b, p, end);
}

function case_quoted(b: Uint8Array, p: number, end: number): number {
	from_key = p;
	p = rule_key(b, p, end);
	if (p < 0) return -1;
	to_key = p;
	// "=\""
	if (p + 2 > end || b[p] !== 0x3d || b[p + 1] !== 0x22) return -1;
	p += 2;
	from_quoted = p;
	p = rule_quoted(b, p, end);
	if (p < 0) return -1;
	to_quoted = p;
	matched = 0;
	return p;
}

function case_bare(b: Uint8Array, p: number, end: number): number {
	from_key = p;
	p = rule_key(b, p, end);
	if (p < 0) return -1;
	to_key = p;
	// "="
	if (p >= end || b[p] !== 0x3d) return -1;
	p += 1;
	from_bare = p;
	p = rule_bare(b, p, end);
	if (p < 0) return -1;
	to_bare = p;
	matched = 1;
	return p;
}

function rule_skipRest(_b: Uint8Array, p: number, end: number): number {
	p = end;
	return p;
}

function rule_key(b: Uint8Array, p: number, end: number): number {
	if (p >= end || (b[p] === 0x20 || b[p] === 0x22 || b[p] === 0x3d)) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !((b[p] === 0x20 || b[p] === 0x22 || b[p] === 0x3d))) p += 1;
	return p;
}

function rule_quoted(b: Uint8Array, p: number, end: number): number {
	repeat1: for (;;) {
		const repeat1 = p;
		attempt2: {
			const choice3 = p;
			choice3: {
				attempt4: {
					p = rule_skipEscape(b, p, end);
					if (p < 0) break attempt4;
					break choice3;
				}
				p = choice3;
				attempt5: {
					if (p >= end || b[p] === 0x22) break attempt5;
					p = afterCharacter(b, p, end);
					break choice3;
				}
				p = choice3;
				break attempt2;
			}
			continue repeat1;
		}
		p = repeat1;
		break;
	}
	return p;
}

function rule_bare(b: Uint8Array, p: number, end: number): number {
	while (p < end && !(b[p] === 0x20)) p += 1;
	return p;
}

function rule_skipEscape(b: Uint8Array, p: number, end: number): number {
	// "\\"
	if (p >= end || b[p] !== 0x5c) return -1;
	p += 1;
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
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
