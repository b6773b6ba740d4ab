// Generated from engine-version.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Span } from '../../fields/span.ts';

/** What a message said, and where its parts stand. */
export type EngineVersionLineMatch =
	| {
			readonly case: 'version';
			readonly program: Span;
			readonly version: Span;
			readonly build: Span | undefined;
	  };

/** Matches the UTF-8 text `bytes[start, end)`, whole; `undefined` when no case of the grammar describes it. */
export function matchEngineVersionLine(bytes: Uint8Array, start: number, end: number): EngineVersionLineMatch | undefined {
	if (rule_line(bytes, start, end) !== end) return undefined;
	switch (matched) {
		case 0:
			return {
				case: 'version',
				program: { start: from_program, end: to_program },
				version: { start: from_version, end: to_version },
				build: from_build < 0 ? undefined : { start: from_build, end: to_build },
			};
		default:
			return undefined;
	}
}

let matched = -1;
let from_program = -1;
let to_program = -1;
let from_version = -1;
let to_version = -1;
let from_build = -1;
let to_build = -1;

function rule_line(b: Uint8Array, p: number, end: number): number {
	p = rule_said(b, p, end);
	if (p < 0) return -1;
	return p;
}

function rule_said(b: Uint8Array, p: number, end: number): number {
	return case_version(b, p, end);
}

function case_version(b: Uint8Array, p: number, end: number): number {
	from_build = -1;
	from_program = p;
	p = rule_program(b, p, end);
	if (p < 0) return -1;
	to_program = p;
	// " version "
	if (p + 9 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x76 || b[p + 2] !== 0x65 || b[p + 3] !== 0x72 || b[p + 4] !== 0x73 ||
		b[p + 5] !== 0x69 || b[p + 6] !== 0x6f || b[p + 7] !== 0x6e || b[p + 8] !== 0x20) return -1;
	p += 9;
	from_version = p;
	p = rule_version(b, p, end);
	if (p < 0) return -1;
	to_version = p;
	const optional1 = p;
	optional1: {
		attempt2: {
			// ", build "
			if (p + 8 > end ||
				b[p] !== 0x2c || b[p + 1] !== 0x20 || b[p + 2] !== 0x62 || b[p + 3] !== 0x75 || b[p + 4] !== 0x69 ||
				b[p + 5] !== 0x6c || b[p + 6] !== 0x64 || b[p + 7] !== 0x20) break attempt2;
			p += 8;
			from_build = p;
			p = rule_build(b, p, end);
			if (p < 0) break attempt2;
			to_build = p;
			break optional1;
		}
		p = optional1;
		from_build = -1;
	}
	p = rule_skipBlanks(b, p, end);
	if (p < 0) return -1;
	if (p < end) return -1;
	matched = 0;
	return p;
}

function rule_program(b: Uint8Array, p: number, end: number): number {
	if (p >= end || b[p] === 0x20) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !(b[p] === 0x20)) p += 1;
	return p;
}

function rule_version(b: Uint8Array, p: number, end: number): number {
	if (p >= end || (b[p] === 0x20 || b[p] === 0x2c)) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !((b[p] === 0x20 || b[p] === 0x2c))) p += 1;
	return p;
}

function rule_build(b: Uint8Array, p: number, end: number): number {
	if (p >= end || b[p] === 0x20) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !(b[p] === 0x20)) p += 1;
	return p;
}

function rule_skipBlanks(b: Uint8Array, p: number, end: number): number {
	while (p < end && !(b[p] !== 0x20)) p += 1;
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
