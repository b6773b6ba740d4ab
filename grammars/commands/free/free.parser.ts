// Generated from free.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Span } from '../../fields/span.ts';

/** What a message said, and where its parts stand. */
export type FreeLineMatch =
	| {
			readonly case: 'heading';
			readonly heading: Span;
	  }
	| {
			readonly case: 'memory';
			readonly total: Span;
			readonly used: Span;
			readonly unused: Span;
			readonly shared: Span | undefined;
			readonly cached: Span | undefined;
			readonly sixth: Span | undefined;
	  }
	| {
			readonly case: 'withoutCache';
			readonly used: Span;
			readonly unused: Span;
	  }
	| {
			readonly case: 'swap';
			readonly total: Span;
			readonly used: Span;
			readonly unused: Span;
	  };

/** Matches the UTF-8 text `bytes[start, end)`, whole; `undefined` when no case of the grammar describes it. */
export function matchFreeLine(bytes: Uint8Array, start: number, end: number): FreeLineMatch | undefined {
	if (rule_line(bytes, start, end) !== end) return undefined;
	switch (matched) {
		case 0:
			return {
				case: 'heading',
				heading: { start: from_heading, end: to_heading },
			};
		case 1:
			return {
				case: 'memory',
				total: { start: from_total, end: to_total },
				used: { start: from_used, end: to_used },
				unused: { start: from_unused, end: to_unused },
				shared: from_shared < 0 ? undefined : { start: from_shared, end: to_shared },
				cached: from_cached < 0 ? undefined : { start: from_cached, end: to_cached },
				sixth: from_sixth < 0 ? undefined : { start: from_sixth, end: to_sixth },
			};
		case 2:
			return {
				case: 'withoutCache',
				used: { start: from_used, end: to_used },
				unused: { start: from_unused, end: to_unused },
			};
		case 3:
			return {
				case: 'swap',
				total: { start: from_total, end: to_total },
				used: { start: from_used, end: to_used },
				unused: { start: from_unused, end: to_unused },
			};
		default:
			return undefined;
	}
}

let matched = -1;
let from_heading = -1;
let to_heading = -1;
let from_total = -1;
let to_total = -1;
let from_used = -1;
let to_used = -1;
let from_unused = -1;
let to_unused = -1;
let from_shared = -1;
let to_shared = -1;
let from_cached = -1;
let to_cached = -1;
let from_sixth = -1;
let to_sixth = -1;

const set0: Uint8Array = byteSet([0x2c, 0x2c], [0x2e, 0x2e], [0x30, 0x39]);
const set1: Uint8Array = byteSet([0x42, 0x42], [0x47, 0x47], [0x4b, 0x4b], [0x4d, 0x4d], [0x50, 0x50], [0x54, 0x54], [0x69, 0x69]);

function byteSet(...ranges: readonly (readonly [from: number, to: number])[]): Uint8Array {
	const set = new Uint8Array(256);
	for (const [from, to] of ranges) set.fill(1, from, to + 1);
	return set;
}

function rule_line(b: Uint8Array, p: number, end: number): number {
	p = rule_said(b, p, end);
	if (p < 0) return -1;
	return p;
}

function rule_said(b: Uint8Array, p: number, end: number): number {
	switch (p < end ? b[p] : -1) {
		case 0x20:
			return case_heading(b, p, end);
		case 0x2d: // -
			return case_withoutCache(b, p, end);
		case 0x4d: // M
			return case_memory(b, p, end);
		case 0x53: // S
			return case_swap(b, p, end);
		default:
			return -1;
	}
}

function case_heading(b: Uint8Array, p: number, end: number): number {
	p = rule_skipGap(b, p, end);
	if (p < 0) return -1;
	// "total "
	if (p + 6 > end ||
		b[p] !== 0x74 || b[p + 1] !== 0x6f || b[p + 2] !== 0x74 || b[p + 3] !== 0x61 || b[p + 4] !== 0x6c ||
		b[p + 5] !== 0x20) return -1;
	p += 6;
	from_heading = p;
	p = rule_heading(b, p, end);
	if (p < 0) return -1;
	to_heading = p;
	matched = 0;
	return p;
}

function case_memory(b: Uint8Array, p: number, end: number): number {
	from_shared = -1;
	from_cached = -1;
	from_sixth = -1;
	// "Mem:"
	if (p + 4 > end || b[p] !== 0x4d || b[p + 1] !== 0x65 || b[p + 2] !== 0x6d || b[p + 3] !== 0x3a) return -1;
	p += 4;
	p = rule_skipGap(b, p, end);
	if (p < 0) return -1;
	from_total = p;
	p = rule_total(b, p, end);
	if (p < 0) return -1;
	to_total = p;
	p = rule_skipGap(b, p, end);
	if (p < 0) return -1;
	from_used = p;
	p = rule_used(b, p, end);
	if (p < 0) return -1;
	to_used = p;
	p = rule_skipGap(b, p, end);
	if (p < 0) return -1;
	from_unused = p;
	p = rule_unused(b, p, end);
	if (p < 0) return -1;
	to_unused = p;
	const optional1 = p;
	optional1: {
		attempt2: {
			p = rule_skipGap(b, p, end);
			if (p < 0) break attempt2;
			from_shared = p;
			p = rule_shared(b, p, end);
			if (p < 0) break attempt2;
			to_shared = p;
			p = rule_skipGap(b, p, end);
			if (p < 0) break attempt2;
			from_cached = p;
			p = rule_cached(b, p, end);
			if (p < 0) break attempt2;
			to_cached = p;
			const optional3 = p;
			optional3: {
				attempt4: {
					p = rule_skipGap(b, p, end);
					if (p < 0) break attempt4;
					from_sixth = p;
					p = rule_sixth(b, p, end);
					if (p < 0) break attempt4;
					to_sixth = p;
					break optional3;
				}
				p = optional3;
				from_sixth = -1;
			}
			break optional1;
		}
		p = optional1;
		from_shared = -1;
		from_cached = -1;
		from_sixth = -1;
	}
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 1;
	return p;
}

function case_withoutCache(b: Uint8Array, p: number, end: number): number {
	// "-/+ buffers/cache:"
	if (p + 18 > end ||
		b[p] !== 0x2d || b[p + 1] !== 0x2f || b[p + 2] !== 0x2b || b[p + 3] !== 0x20 || b[p + 4] !== 0x62 ||
		b[p + 5] !== 0x75 || b[p + 6] !== 0x66 || b[p + 7] !== 0x66 || b[p + 8] !== 0x65 || b[p + 9] !== 0x72 ||
		b[p + 10] !== 0x73 || b[p + 11] !== 0x2f || b[p + 12] !== 0x63 || b[p + 13] !== 0x61 || b[p + 14] !== 0x63 ||
		b[p + 15] !== 0x68 || b[p + 16] !== 0x65 || b[p + 17] !== 0x3a) return -1;
	p += 18;
	p = rule_skipGap(b, p, end);
	if (p < 0) return -1;
	from_used = p;
	p = rule_used(b, p, end);
	if (p < 0) return -1;
	to_used = p;
	p = rule_skipGap(b, p, end);
	if (p < 0) return -1;
	from_unused = p;
	p = rule_unused(b, p, end);
	if (p < 0) return -1;
	to_unused = p;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 2;
	return p;
}

function case_swap(b: Uint8Array, p: number, end: number): number {
	// "Swap:"
	if (p + 5 > end || b[p] !== 0x53 || b[p + 1] !== 0x77 || b[p + 2] !== 0x61 || b[p + 3] !== 0x70 || b[p + 4] !== 0x3a) return -1;
	p += 5;
	p = rule_skipGap(b, p, end);
	if (p < 0) return -1;
	from_total = p;
	p = rule_total(b, p, end);
	if (p < 0) return -1;
	to_total = p;
	p = rule_skipGap(b, p, end);
	if (p < 0) return -1;
	from_used = p;
	p = rule_used(b, p, end);
	if (p < 0) return -1;
	to_used = p;
	p = rule_skipGap(b, p, end);
	if (p < 0) return -1;
	from_unused = p;
	p = rule_unused(b, p, end);
	if (p < 0) return -1;
	to_unused = p;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 3;
	return p;
}

function rule_skipGap(b: Uint8Array, p: number, end: number): number {
	// " "
	if (p >= end || b[p] !== 0x20) return -1;
	p += 1;
	while (p < end && !(b[p] !== 0x20)) p += 1;
	return p;
}

function rule_heading(b: Uint8Array, p: number, end: number): number {
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	p = end;
	return p;
}

function rule_total(b: Uint8Array, p: number, end: number): number {
	p = rule_skipSize(b, p, end);
	if (p < 0) return -1;
	return p;
}

function rule_used(b: Uint8Array, p: number, end: number): number {
	p = rule_skipSize(b, p, end);
	if (p < 0) return -1;
	return p;
}

function rule_unused(b: Uint8Array, p: number, end: number): number {
	p = rule_skipSize(b, p, end);
	if (p < 0) return -1;
	return p;
}

function rule_shared(b: Uint8Array, p: number, end: number): number {
	p = rule_skipSize(b, p, end);
	if (p < 0) return -1;
	return p;
}

function rule_cached(b: Uint8Array, p: number, end: number): number {
	p = rule_skipSize(b, p, end);
	if (p < 0) return -1;
	return p;
}

function rule_sixth(b: Uint8Array, p: number, end: number): number {
	p = rule_skipSize(b, p, end);
	if (p < 0) return -1;
	return p;
}

function rule_skipRest(_b: Uint8Array, p: number, end: number): number {
	p = end;
	return p;
}

function rule_skipSize(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	while (p < end && !(set0[b[p] ?? 0] === 0)) p += 1;
	while (p < end && !(set1[b[p] ?? 0] === 0)) p += 1;
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
