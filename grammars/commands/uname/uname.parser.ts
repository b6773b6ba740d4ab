// Generated from uname.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Span } from '../../fields/span.ts';

/** What a message said, and where its parts stand. */
export type UnameLineMatch =
	| {
			readonly case: 'reported';
			readonly hostname: Span;
			readonly release: Span;
			readonly details: Span;
	  };

/** Matches the UTF-8 text `bytes[start, end)`, whole; `undefined` when no case of the grammar describes it. */
export function matchUnameLine(bytes: Uint8Array, start: number, end: number): UnameLineMatch | undefined {
	if (rule_line(bytes, start, end) !== end) return undefined;
	switch (matched) {
		case 0:
			return {
				case: 'reported',
				hostname: { start: from_hostname, end: to_hostname },
				release: { start: from_release, end: to_release },
				details: { start: from_details, end: to_details },
			};
		default:
			return undefined;
	}
}

let matched = -1;
let from_hostname = -1;
let to_hostname = -1;
let from_release = -1;
let to_release = -1;
let from_details = -1;
let to_details = -1;

function rule_line(b: Uint8Array, p: number, end: number): number {
	p = rule_said(b, p, end);
	if (p < 0) return -1;
	return p;
}

function rule_said(b: Uint8Array, p: number, end: number): number {
	return case_reported(b, p, end);
}

function case_reported(b: Uint8Array, p: number, end: number): number {
	// "Linux "
	if (p + 6 > end ||
		b[p] !== 0x4c || b[p + 1] !== 0x69 || b[p + 2] !== 0x6e || b[p + 3] !== 0x75 || b[p + 4] !== 0x78 ||
		b[p + 5] !== 0x20) return -1;
	p += 6;
	from_hostname = p;
	p = rule_hostname(b, p, end);
	if (p < 0) return -1;
	to_hostname = p;
	// " "
	if (p >= end || b[p] !== 0x20) return -1;
	p += 1;
	from_release = p;
	p = rule_release(b, p, end);
	if (p < 0) return -1;
	to_release = p;
	// " "
	if (p >= end || b[p] !== 0x20) return -1;
	p += 1;
	from_details = p;
	p = rule_details(b, p, end);
	if (p < 0) return -1;
	to_details = p;
	matched = 0;
	return p;
}

function rule_hostname(b: Uint8Array, p: number, end: number): number {
	if (p >= end || b[p] === 0x20) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !(b[p] === 0x20)) p += 1;
	return p;
}

function rule_release(b: Uint8Array, p: number, end: number): number {
	if (p >= end || b[p] === 0x20) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !(b[p] === 0x20)) p += 1;
	return p;
}

function rule_details(b: Uint8Array, p: number, end: number): number {
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
