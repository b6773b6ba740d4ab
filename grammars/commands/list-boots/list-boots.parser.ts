// Generated from list-boots.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Span } from '../../fields/span.ts';

/** What a message said, and where its parts stand. */
export type ListBootsLineMatch =
	| {
			readonly case: 'boot';
			readonly index: Span;
			readonly bootId: Span;
			readonly first: Span;
			readonly last: Span;
	  }
	| {
			readonly case: 'heading';
	  }
	| {
			readonly case: 'failed';
			readonly complaint: Span;
	  };

/** Matches the UTF-8 text `bytes[start, end)`, whole; `undefined` when no case of the grammar describes it. */
export function matchListBootsLine(bytes: Uint8Array, start: number, end: number): ListBootsLineMatch | undefined {
	if (rule_line(bytes, start, end) !== end) return undefined;
	switch (matched) {
		case 0:
			return {
				case: 'boot',
				index: { start: from_index, end: to_index },
				bootId: { start: from_bootId, end: to_bootId },
				first: { start: from_first, end: to_first },
				last: { start: from_last, end: to_last },
			};
		case 1:
			return {
				case: 'heading',
			};
		case 2:
			return {
				case: 'failed',
				complaint: { start: from_complaint, end: to_complaint },
			};
		default:
			return undefined;
	}
}

let matched = -1;
let from_index = -1;
let to_index = -1;
let from_bootId = -1;
let to_bootId = -1;
let from_first = -1;
let to_first = -1;
let from_last = -1;
let to_last = -1;
let from_complaint = -1;
let to_complaint = -1;

const set0: Uint8Array = byteSet([0x30, 0x39], [0x41, 0x46], [0x61, 0x66]);

function byteSet(...ranges: readonly (readonly [from: number, to: number])[]): Uint8Array {
	const set = new Uint8Array(256);
	for (const [from, to] of ranges) set.fill(1, from, to + 1);
	return set;
}

function rule_line(b: Uint8Array, p: number, end: number): number {
	p = rule_skipBlanks(b, p, end);
	if (p < 0) return -1;
	p = rule_said(b, p, end);
	if (p < 0) return -1;
	return p;
}

function rule_said(b: Uint8Array, p: number, end: number): number {
	let q = -1;
	q = case_boot(b, p, end);
	if (q >= 0) return q;
	q = case_heading(b, p, end);
	if (q >= 0) return q;
	return case_failed(b, p, end);
}

function case_boot(b: Uint8Array, p: number, end: number): number {
	from_index = p;
	p = rule_index(b, p, end);
	if (p < 0) return -1;
	to_index = p;
	// " "
	if (p >= end || b[p] !== 0x20) return -1;
	p += 1;
	from_bootId = p;
	p = rule_bootId(b, p, end);
	if (p < 0) return -1;
	to_bootId = p;
	// " "
	if (p >= end || b[p] !== 0x20) return -1;
	p += 1;
	from_first = p;
	p = rule_first(b, p, end);
	if (p < 0) return -1;
	to_first = p;
	p = rule_skipBetween(b, p, end);
	if (p < 0) return -1;
	from_last = p;
	p = rule_last(b, p, end);
	if (p < 0) return -1;
	to_last = p;
	p = rule_skipBlanks(b, p, end);
	if (p < 0) return -1;
	if (p < end) return -1;
	matched = 0;
	return p;
}

function case_heading(b: Uint8Array, p: number, end: number): number {
	// "IDX BOOT ID"
	if (p + 11 > end ||
		b[p] !== 0x49 || b[p + 1] !== 0x44 || b[p + 2] !== 0x58 || b[p + 3] !== 0x20 || b[p + 4] !== 0x42 ||
		b[p + 5] !== 0x4f || b[p + 6] !== 0x4f || b[p + 7] !== 0x54 || b[p + 8] !== 0x20 || b[p + 9] !== 0x49 ||
		b[p + 10] !== 0x44) return -1;
	p += 11;
	p = end;
	matched = 1;
	return p;
}

function case_failed(b: Uint8Array, p: number, end: number): number {
	from_complaint = p;
	p = rule_complaint(b, p, end);
	if (p < 0) return -1;
	to_complaint = p;
	matched = 2;
	return p;
}

function rule_skipBlanks(b: Uint8Array, p: number, end: number): number {
	while (p < end && !(b[p] !== 0x20)) p += 1;
	return p;
}

function rule_index(b: Uint8Array, p: number, end: number): number {
	const optional1 = p;
	optional1: {
		attempt2: {
			// "-"
			if (p >= end || b[p] !== 0x2d) break attempt2;
			p += 1;
			break optional1;
		}
		p = optional1;
	}
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	return p;
}

function rule_bootId(b: Uint8Array, p: number, end: number): number {
	if (p >= end || set0[b[p] ?? 0] === 0) return -1;
	p += 1;
	if (p >= end || set0[b[p] ?? 0] === 0) return -1;
	p += 1;
	if (p >= end || set0[b[p] ?? 0] === 0) return -1;
	p += 1;
	if (p >= end || set0[b[p] ?? 0] === 0) return -1;
	p += 1;
	if (p >= end || set0[b[p] ?? 0] === 0) return -1;
	p += 1;
	if (p >= end || set0[b[p] ?? 0] === 0) return -1;
	p += 1;
	if (p >= end || set0[b[p] ?? 0] === 0) return -1;
	p += 1;
	if (p >= end || set0[b[p] ?? 0] === 0) return -1;
	p += 1;
	if (p >= end || set0[b[p] ?? 0] === 0) return -1;
	p += 1;
	if (p >= end || set0[b[p] ?? 0] === 0) return -1;
	p += 1;
	if (p >= end || set0[b[p] ?? 0] === 0) return -1;
	p += 1;
	if (p >= end || set0[b[p] ?? 0] === 0) return -1;
	p += 1;
	if (p >= end || set0[b[p] ?? 0] === 0) return -1;
	p += 1;
	if (p >= end || set0[b[p] ?? 0] === 0) return -1;
	p += 1;
	if (p >= end || set0[b[p] ?? 0] === 0) return -1;
	p += 1;
	if (p >= end || set0[b[p] ?? 0] === 0) return -1;
	p += 1;
	if (p >= end || set0[b[p] ?? 0] === 0) return -1;
	p += 1;
	if (p >= end || set0[b[p] ?? 0] === 0) return -1;
	p += 1;
	if (p >= end || set0[b[p] ?? 0] === 0) return -1;
	p += 1;
	if (p >= end || set0[b[p] ?? 0] === 0) return -1;
	p += 1;
	if (p >= end || set0[b[p] ?? 0] === 0) return -1;
	p += 1;
	if (p >= end || set0[b[p] ?? 0] === 0) return -1;
	p += 1;
	if (p >= end || set0[b[p] ?? 0] === 0) return -1;
	p += 1;
	if (p >= end || set0[b[p] ?? 0] === 0) return -1;
	p += 1;
	if (p >= end || set0[b[p] ?? 0] === 0) return -1;
	p += 1;
	if (p >= end || set0[b[p] ?? 0] === 0) return -1;
	p += 1;
	if (p >= end || set0[b[p] ?? 0] === 0) return -1;
	p += 1;
	if (p >= end || set0[b[p] ?? 0] === 0) return -1;
	p += 1;
	if (p >= end || set0[b[p] ?? 0] === 0) return -1;
	p += 1;
	if (p >= end || set0[b[p] ?? 0] === 0) return -1;
	p += 1;
	if (p >= end || set0[b[p] ?? 0] === 0) return -1;
	p += 1;
	if (p >= end || set0[b[p] ?? 0] === 0) return -1;
	p += 1;
	return p;
}

function rule_first(b: Uint8Array, p: number, end: number): number {
	p = rule_skipMoment(b, p, end);
	if (p < 0) return -1;
	return p;
}

function rule_skipBetween(b: Uint8Array, p: number, end: number): number {
	const choice3 = p;
	choice3: {
		attempt4: {
			// "—"
			if (p + 3 > end || b[p] !== 0xe2 || b[p + 1] !== 0x80 || b[p + 2] !== 0x94) break attempt4;
			p += 3;
			break choice3;
		}
		p = choice3;
		attempt5: {
			// " "
			if (p >= end || b[p] !== 0x20) break attempt5;
			p += 1;
			while (p < end && !(b[p] !== 0x20)) p += 1;
			break choice3;
		}
		p = choice3;
		return -1;
	}
	return p;
}

function rule_last(b: Uint8Array, p: number, end: number): number {
	p = rule_skipMoment(b, p, end);
	if (p < 0) return -1;
	return p;
}

function rule_complaint(b: Uint8Array, p: number, end: number): number {
	const choice6 = p;
	choice6: {
		attempt7: {
			// "Failed to "
			if (p + 10 > end ||
				b[p] !== 0x46 || b[p + 1] !== 0x61 || b[p + 2] !== 0x69 || b[p + 3] !== 0x6c || b[p + 4] !== 0x65 ||
				b[p + 5] !== 0x64 || b[p + 6] !== 0x20 || b[p + 7] !== 0x74 || b[p + 8] !== 0x6f || b[p + 9] !== 0x20) break attempt7;
			p += 10;
			break choice6;
		}
		p = choice6;
		attempt8: {
			// "No journal files were found"
			if (p + 27 > end ||
				b[p] !== 0x4e || b[p + 1] !== 0x6f || b[p + 2] !== 0x20 || b[p + 3] !== 0x6a || b[p + 4] !== 0x6f ||
				b[p + 5] !== 0x75 || b[p + 6] !== 0x72 || b[p + 7] !== 0x6e || b[p + 8] !== 0x61 || b[p + 9] !== 0x6c ||
				b[p + 10] !== 0x20 || b[p + 11] !== 0x66 || b[p + 12] !== 0x69 || b[p + 13] !== 0x6c || b[p + 14] !== 0x65 ||
				b[p + 15] !== 0x73 || b[p + 16] !== 0x20 || b[p + 17] !== 0x77 || b[p + 18] !== 0x65 || b[p + 19] !== 0x72 ||
				b[p + 20] !== 0x65 || b[p + 21] !== 0x20 || b[p + 22] !== 0x66 || b[p + 23] !== 0x6f || b[p + 24] !== 0x75 ||
				b[p + 25] !== 0x6e || b[p + 26] !== 0x64) break attempt8;
			p += 27;
			break choice6;
		}
		p = choice6;
		attempt9: {
			// "Journal file "
			if (p + 13 > end ||
				b[p] !== 0x4a || b[p + 1] !== 0x6f || b[p + 2] !== 0x75 || b[p + 3] !== 0x72 || b[p + 4] !== 0x6e ||
				b[p + 5] !== 0x61 || b[p + 6] !== 0x6c || b[p + 7] !== 0x20 || b[p + 8] !== 0x66 || b[p + 9] !== 0x69 ||
				b[p + 10] !== 0x6c || b[p + 11] !== 0x65 || b[p + 12] !== 0x20) break attempt9;
			p += 13;
			break choice6;
		}
		p = choice6;
		return -1;
	}
	p = end;
	return p;
}

function rule_skipMoment(b: Uint8Array, p: number, end: number): number {
	p = rule_skipWeekday(b, p, end);
	if (p < 0) return -1;
	// " "
	if (p >= end || b[p] !== 0x20) return -1;
	p += 1;
	p = rule_skipDay(b, p, end);
	if (p < 0) return -1;
	// " "
	if (p >= end || b[p] !== 0x20) return -1;
	p += 1;
	p = rule_skipTime(b, p, end);
	if (p < 0) return -1;
	// " "
	if (p >= end || b[p] !== 0x20) return -1;
	p += 1;
	p = rule_skipZone(b, p, end);
	if (p < 0) return -1;
	return p;
}

function rule_skipWeekday(b: Uint8Array, p: number, end: number): number {
	if (p >= end || b[p] === 0x20) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !(b[p] === 0x20)) p += 1;
	return p;
}

function rule_skipDay(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	// "-"
	if (p >= end || b[p] !== 0x2d) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	// "-"
	if (p >= end || b[p] !== 0x2d) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	return p;
}

function rule_skipTime(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	// ":"
	if (p >= end || b[p] !== 0x3a) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	// ":"
	if (p >= end || b[p] !== 0x3a) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	return p;
}

function rule_skipZone(b: Uint8Array, p: number, end: number): number {
	// not " "
	if (!(p >= end || b[p] !== 0x20)) return -1;
	// not "—"
	if (!(p + 3 > end || b[p] !== 0xe2 || b[p + 1] !== 0x80 || b[p + 2] !== 0x94)) return -1;
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	scan10: for (; p < end; p += 1) {
		if ((b[p] !== 0x20 && b[p] !== 0xe2)) continue;
		const not11 = p;
		not11: {
			const choice12 = p;
			choice12: {
				attempt13: {
					// " "
					if (p >= end || b[p] !== 0x20) break attempt13;
					p += 1;
					break choice12;
				}
				p = choice12;
				attempt14: {
					// "—"
					if (p + 3 > end || b[p] !== 0xe2 || b[p + 1] !== 0x80 || b[p + 2] !== 0x94) break attempt14;
					p += 3;
					break choice12;
				}
				p = choice12;
				break not11;
			}
			p = not11;
			break scan10;
		}
		p = not11;
	}
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
