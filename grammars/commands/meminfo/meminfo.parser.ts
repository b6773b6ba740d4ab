// Generated from meminfo.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Span } from '../../fields/span.ts';

/** What a message said, and where its parts stand. */
export type MeminfoLineMatch =
	| {
			readonly case: 'total';
			readonly kibibytes: Span;
	  }
	| {
			readonly case: 'unused';
			readonly kibibytes: Span;
	  }
	| {
			readonly case: 'available';
			readonly kibibytes: Span;
	  }
	| {
			readonly case: 'swapTotal';
			readonly kibibytes: Span;
	  }
	| {
			readonly case: 'swapUnused';
			readonly kibibytes: Span;
	  };

/** Matches the UTF-8 text `bytes[start, end)`, whole; `undefined` when no case of the grammar describes it. */
export function matchMeminfoLine(bytes: Uint8Array, start: number, end: number): MeminfoLineMatch | undefined {
	if (rule_line(bytes, start, end) !== end) return undefined;
	switch (matched) {
		case 0:
			return {
				case: 'total',
				kibibytes: { start: from_kibibytes, end: to_kibibytes },
			};
		case 1:
			return {
				case: 'unused',
				kibibytes: { start: from_kibibytes, end: to_kibibytes },
			};
		case 2:
			return {
				case: 'available',
				kibibytes: { start: from_kibibytes, end: to_kibibytes },
			};
		case 3:
			return {
				case: 'swapTotal',
				kibibytes: { start: from_kibibytes, end: to_kibibytes },
			};
		case 4:
			return {
				case: 'swapUnused',
				kibibytes: { start: from_kibibytes, end: to_kibibytes },
			};
		default:
			return undefined;
	}
}

let matched = -1;
let from_kibibytes = -1;
let to_kibibytes = -1;

function rule_line(b: Uint8Array, p: number, end: number): number {
	p = rule_said(b, p, end);
	if (p < 0) return -1;
	return p;
}

function rule_said(b: Uint8Array, p: number, end: number): number {
	let q = -1;
	switch (p < end ? b[p] : -1) {
		case 0x4d: // M
			q = case_total(b, p, end);
			if (q >= 0) return q;
			q = case_unused(b, p, end);
			if (q >= 0) return q;
			return case_available(b, p, end);
		case 0x53: // S
			q = case_swapTotal(b, p, end);
			if (q >= 0) return q;
			return case_swapUnused(b, p, end);
		default:
			return -1;
	}
}

function case_total(b: Uint8Array, p: number, end: number): number {
	// "MemTotal:"
	if (p + 9 > end ||
		b[p] !== 0x4d || b[p + 1] !== 0x65 || b[p + 2] !== 0x6d || b[p + 3] !== 0x54 || b[p + 4] !== 0x6f ||
		b[p + 5] !== 0x74 || b[p + 6] !== 0x61 || b[p + 7] !== 0x6c || b[p + 8] !== 0x3a) return -1;
	p += 9;
	p = rule_skipBlanks(b, p, end);
	if (p < 0) return -1;
	from_kibibytes = p;
	p = rule_kibibytes(b, p, end);
	if (p < 0) return -1;
	to_kibibytes = p;
	// " kB"
	if (p + 3 > end || b[p] !== 0x20 || b[p + 1] !== 0x6b || b[p + 2] !== 0x42) return -1;
	p += 3;
	matched = 0;
	return p;
}

function case_unused(b: Uint8Array, p: number, end: number): number {
	// "MemFree:"
	if (p + 8 > end ||
		b[p] !== 0x4d || b[p + 1] !== 0x65 || b[p + 2] !== 0x6d || b[p + 3] !== 0x46 || b[p + 4] !== 0x72 ||
		b[p + 5] !== 0x65 || b[p + 6] !== 0x65 || b[p + 7] !== 0x3a) return -1;
	p += 8;
	p = rule_skipBlanks(b, p, end);
	if (p < 0) return -1;
	from_kibibytes = p;
	p = rule_kibibytes(b, p, end);
	if (p < 0) return -1;
	to_kibibytes = p;
	// " kB"
	if (p + 3 > end || b[p] !== 0x20 || b[p + 1] !== 0x6b || b[p + 2] !== 0x42) return -1;
	p += 3;
	matched = 1;
	return p;
}

function case_available(b: Uint8Array, p: number, end: number): number {
	// "MemAvailable:"
	if (p + 13 > end ||
		b[p] !== 0x4d || b[p + 1] !== 0x65 || b[p + 2] !== 0x6d || b[p + 3] !== 0x41 || b[p + 4] !== 0x76 ||
		b[p + 5] !== 0x61 || b[p + 6] !== 0x69 || b[p + 7] !== 0x6c || b[p + 8] !== 0x61 || b[p + 9] !== 0x62 ||
		b[p + 10] !== 0x6c || b[p + 11] !== 0x65 || b[p + 12] !== 0x3a) return -1;
	p += 13;
	p = rule_skipBlanks(b, p, end);
	if (p < 0) return -1;
	from_kibibytes = p;
	p = rule_kibibytes(b, p, end);
	if (p < 0) return -1;
	to_kibibytes = p;
	// " kB"
	if (p + 3 > end || b[p] !== 0x20 || b[p + 1] !== 0x6b || b[p + 2] !== 0x42) return -1;
	p += 3;
	matched = 2;
	return p;
}

function case_swapTotal(b: Uint8Array, p: number, end: number): number {
	// "SwapTotal:"
	if (p + 10 > end ||
		b[p] !== 0x53 || b[p + 1] !== 0x77 || b[p + 2] !== 0x61 || b[p + 3] !== 0x70 || b[p + 4] !== 0x54 ||
		b[p + 5] !== 0x6f || b[p + 6] !== 0x74 || b[p + 7] !== 0x61 || b[p + 8] !== 0x6c || b[p + 9] !== 0x3a) return -1;
	p += 10;
	p = rule_skipBlanks(b, p, end);
	if (p < 0) return -1;
	from_kibibytes = p;
	p = rule_kibibytes(b, p, end);
	if (p < 0) return -1;
	to_kibibytes = p;
	// " kB"
	if (p + 3 > end || b[p] !== 0x20 || b[p + 1] !== 0x6b || b[p + 2] !== 0x42) return -1;
	p += 3;
	matched = 3;
	return p;
}

function case_swapUnused(b: Uint8Array, p: number, end: number): number {
	// "SwapFree:"
	if (p + 9 > end ||
		b[p] !== 0x53 || b[p + 1] !== 0x77 || b[p + 2] !== 0x61 || b[p + 3] !== 0x70 || b[p + 4] !== 0x46 ||
		b[p + 5] !== 0x72 || b[p + 6] !== 0x65 || b[p + 7] !== 0x65 || b[p + 8] !== 0x3a) return -1;
	p += 9;
	p = rule_skipBlanks(b, p, end);
	if (p < 0) return -1;
	from_kibibytes = p;
	p = rule_kibibytes(b, p, end);
	if (p < 0) return -1;
	to_kibibytes = p;
	// " kB"
	if (p + 3 > end || b[p] !== 0x20 || b[p + 1] !== 0x6b || b[p + 2] !== 0x42) return -1;
	p += 3;
	matched = 4;
	return p;
}

function rule_skipBlanks(b: Uint8Array, p: number, end: number): number {
	while (p < end && !(b[p] !== 0x20)) p += 1;
	return p;
}

function rule_kibibytes(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	return p;
}
