// Generated from hup-lock.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Span } from '../../fields/span.ts';

/** What a message said, and where its parts stand. */
export type HupLockLineMatch =
	| {
			readonly case: 'file';
			readonly path: Span;
	  }
	| {
			readonly case: 'modified';
			readonly modified: Span;
	  }
	| {
			readonly case: 'problem';
			readonly problem: Span;
	  };

/** Matches the UTF-8 text `bytes[start, end)`, whole; `undefined` when no case of the grammar describes it. */
export function matchHupLockLine(bytes: Uint8Array, start: number, end: number): HupLockLineMatch | undefined {
	if (rule_line(bytes, start, end) !== end) return undefined;
	switch (matched) {
		case 0:
			return {
				case: 'file',
				path: { start: from_path, end: to_path },
			};
		case 1:
			return {
				case: 'modified',
				modified: { start: from_modified, end: to_modified },
			};
		case 2:
			return {
				case: 'problem',
				problem: { start: from_problem, end: to_problem },
			};
		default:
			return undefined;
	}
}

let matched = -1;
let from_path = -1;
let to_path = -1;
let from_modified = -1;
let to_modified = -1;
let from_problem = -1;
let to_problem = -1;

function rule_line(b: Uint8Array, p: number, end: number): number {
	p = rule_skipBlanks(b, p, end);
	if (p < 0) return -1;
	p = rule_said(b, p, end);
	if (p < 0) return -1;
	return p;
}

function rule_said(b: Uint8Array, p: number, end: number): number {
	let q = -1;
	q = case_file(b, p, end);
	if (q >= 0) return q;
	q = case_modified(b, p, end);
	if (q >= 0) return q;
	return case_problem(b, p, end);
}

function case_file(b: Uint8Array, p: number, end: number): number {
	// "File: "
	if (p + 6 > end ||
		b[p] !== 0x46 || b[p + 1] !== 0x69 || b[p + 2] !== 0x6c || b[p + 3] !== 0x65 || b[p + 4] !== 0x3a ||
		b[p + 5] !== 0x20) return -1;
	p += 6;
	from_path = p;
	p = rule_path(b, p, end);
	if (p < 0) return -1;
	to_path = p;
	matched = 0;
	return p;
}

function case_modified(b: Uint8Array, p: number, end: number): number {
	// "Modify: "
	if (p + 8 > end ||
		b[p] !== 0x4d || b[p + 1] !== 0x6f || b[p + 2] !== 0x64 || b[p + 3] !== 0x69 || b[p + 4] !== 0x66 ||
		b[p + 5] !== 0x79 || b[p + 6] !== 0x3a || b[p + 7] !== 0x20) return -1;
	p += 8;
	from_modified = p;
	p = rule_modified(b, p, end);
	if (p < 0) return -1;
	to_modified = p;
	matched = 1;
	return p;
}

function case_problem(b: Uint8Array, p: number, end: number): number {
	// "stat: "
	if (p + 6 > end ||
		b[p] !== 0x73 || b[p + 1] !== 0x74 || b[p + 2] !== 0x61 || b[p + 3] !== 0x74 || b[p + 4] !== 0x3a ||
		b[p + 5] !== 0x20) return -1;
	p += 6;
	from_problem = p;
	p = rule_problem(b, p, end);
	if (p < 0) return -1;
	to_problem = p;
	matched = 2;
	return p;
}

function rule_skipBlanks(b: Uint8Array, p: number, end: number): number {
	while (p < end && !(b[p] !== 0x20)) p += 1;
	return p;
}

function rule_path(b: Uint8Array, p: number, end: number): number {
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	p = end;
	return p;
}

function rule_modified(b: Uint8Array, p: number, end: number): number {
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	p = end;
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
