// Generated from system-df.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Span } from '../../fields/span.ts';

/** What a message said, and where its parts stand. */
export type SystemDfLineMatch =
	| {
			readonly case: 'heading';
	  }
	| {
			readonly case: 'complaint';
			readonly complaint: Span;
	  }
	| {
			readonly case: 'usage';
			readonly store: Span;
			readonly total: Span | undefined;
			readonly active: Span | undefined;
			readonly size: Span;
			readonly reclaimable: Span;
	  };

/** Matches the UTF-8 text `bytes[start, end)`, whole; `undefined` when no case of the grammar describes it. */
export function matchSystemDfLine(bytes: Uint8Array, start: number, end: number): SystemDfLineMatch | undefined {
	if (rule_line(bytes, start, end) !== end) return undefined;
	switch (matched) {
		case 0:
			return {
				case: 'heading',
			};
		case 1:
			return {
				case: 'complaint',
				complaint: { start: from_complaint, end: to_complaint },
			};
		case 2:
			return {
				case: 'usage',
				store: { start: from_store, end: to_store },
				total: from_total < 0 ? undefined : { start: from_total, end: to_total },
				active: from_active < 0 ? undefined : { start: from_active, end: to_active },
				size: { start: from_size, end: to_size },
				reclaimable: { start: from_reclaimable, end: to_reclaimable },
			};
		default:
			return undefined;
	}
}

let matched = -1;
let from_complaint = -1;
let to_complaint = -1;
let from_store = -1;
let to_store = -1;
let from_total = -1;
let to_total = -1;
let from_active = -1;
let to_active = -1;
let from_size = -1;
let to_size = -1;
let from_reclaimable = -1;
let to_reclaimable = -1;

const set0: Uint8Array = byteSet([0x2e, 0x2e], [0x30, 0x39]);
const set1: Uint8Array = byteSet([0x41, 0x5a], [0x61, 0x7a]);

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
	let q = -1;
	q = case_heading(b, p, end);
	if (q >= 0) return q;
	q = case_complaint(b, p, end);
	if (q >= 0) return q;
	return case_usage(b, p, end);
}

function case_heading(b: Uint8Array, p: number, end: number): number {
	// "TYPE "
	if (p + 5 > end || b[p] !== 0x54 || b[p + 1] !== 0x59 || b[p + 2] !== 0x50 || b[p + 3] !== 0x45 || b[p + 4] !== 0x20) return -1;
	p += 5;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 0;
	return p;
}

function case_complaint(b: Uint8Array, p: number, end: number): number {
	from_complaint = p;
	p = rule_complaint(b, p, end);
	if (p < 0) return -1;
	to_complaint = p;
	matched = 1;
	return p;
}

function case_usage(b: Uint8Array, p: number, end: number): number {
	from_total = -1;
	from_active = -1;
	from_store = p;
	p = rule_store(b, p, end);
	if (p < 0) return -1;
	to_store = p;
	p = rule_skipGap(b, p, end);
	if (p < 0) return -1;
	const optional1 = p;
	optional1: {
		attempt2: {
			from_total = p;
			p = rule_total(b, p, end);
			if (p < 0) break attempt2;
			to_total = p;
			p = rule_skipGap(b, p, end);
			if (p < 0) break attempt2;
			from_active = p;
			p = rule_active(b, p, end);
			if (p < 0) break attempt2;
			to_active = p;
			p = rule_skipGap(b, p, end);
			if (p < 0) break attempt2;
			break optional1;
		}
		p = optional1;
		from_total = -1;
		from_active = -1;
	}
	from_size = p;
	p = rule_size(b, p, end);
	if (p < 0) return -1;
	to_size = p;
	p = rule_skipGap(b, p, end);
	if (p < 0) return -1;
	from_reclaimable = p;
	p = rule_reclaimable(b, p, end);
	if (p < 0) return -1;
	to_reclaimable = p;
	const optional3 = p;
	optional3: {
		attempt4: {
			// " ("
			if (p + 2 > end || b[p] !== 0x20 || b[p + 1] !== 0x28) break attempt4;
			p += 2;
			p = rule_skipShare(b, p, end);
			if (p < 0) break attempt4;
			break optional3;
		}
		p = optional3;
	}
	p = rule_skipBlanks(b, p, end);
	if (p < 0) return -1;
	if (p < end) return -1;
	matched = 2;
	return p;
}

function rule_skipRest(_b: Uint8Array, p: number, end: number): number {
	p = end;
	return p;
}

function rule_complaint(b: Uint8Array, p: number, end: number): number {
	p = rule_skipComplaint(b, p, end);
	if (p < 0) return -1;
	p = end;
	return p;
}

function rule_store(b: Uint8Array, p: number, end: number): number {
	const choice5 = p;
	choice5: {
		switch (p < end ? b[p] : -1) {
			case 0x42: // B
				attempt6: {
					// "Build Cache"
					if (p + 11 > end ||
						b[p] !== 0x42 || b[p + 1] !== 0x75 || b[p + 2] !== 0x69 || b[p + 3] !== 0x6c || b[p + 4] !== 0x64 ||
						b[p + 5] !== 0x20 || b[p + 6] !== 0x43 || b[p + 7] !== 0x61 || b[p + 8] !== 0x63 || b[p + 9] !== 0x68 ||
						b[p + 10] !== 0x65) break attempt6;
					p += 11;
					break choice5;
				}
				p = choice5;
				return -1;
			case 0x43: // C
				attempt7: {
					// "Containers"
					if (p + 10 > end ||
						b[p] !== 0x43 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6e || b[p + 3] !== 0x74 || b[p + 4] !== 0x61 ||
						b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x65 || b[p + 8] !== 0x72 || b[p + 9] !== 0x73) break attempt7;
					p += 10;
					break choice5;
				}
				p = choice5;
				return -1;
			case 0x49: // I
				attempt8: {
					// "Images"
					if (p + 6 > end ||
						b[p] !== 0x49 || b[p + 1] !== 0x6d || b[p + 2] !== 0x61 || b[p + 3] !== 0x67 || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x73) break attempt8;
					p += 6;
					break choice5;
				}
				p = choice5;
				return -1;
			case 0x4c: // L
				attempt9: {
					// "Local Volumes"
					if (p + 13 > end ||
						b[p] !== 0x4c || b[p + 1] !== 0x6f || b[p + 2] !== 0x63 || b[p + 3] !== 0x61 || b[p + 4] !== 0x6c ||
						b[p + 5] !== 0x20 || b[p + 6] !== 0x56 || b[p + 7] !== 0x6f || b[p + 8] !== 0x6c || b[p + 9] !== 0x75 ||
						b[p + 10] !== 0x6d || b[p + 11] !== 0x65 || b[p + 12] !== 0x73) break attempt9;
					p += 13;
					break choice5;
				}
				p = choice5;
				return -1;
			default:
				return -1;
		}
	}
	return p;
}

function rule_skipGap(b: Uint8Array, p: number, end: number): number {
	// "  "
	if (p + 2 > end || b[p] !== 0x20 || b[p + 1] !== 0x20) return -1;
	p += 2;
	while (p < end && !(b[p] !== 0x20)) p += 1;
	return p;
}

function rule_total(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	return p;
}

function rule_active(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	return p;
}

function rule_size(b: Uint8Array, p: number, end: number): number {
	p = rule_skipSize(b, p, end);
	if (p < 0) return -1;
	return p;
}

function rule_reclaimable(b: Uint8Array, p: number, end: number): number {
	p = rule_skipSize(b, p, end);
	if (p < 0) return -1;
	return p;
}

function rule_skipShare(b: Uint8Array, p: number, end: number): number {
	const optional10 = p;
	optional10: {
		attempt11: {
			// "-"
			if (p >= end || b[p] !== 0x2d) break attempt11;
			p += 1;
			break optional10;
		}
		p = optional10;
	}
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	// "%)"
	if (p + 2 > end || b[p] !== 0x25 || b[p + 1] !== 0x29) return -1;
	p += 2;
	return p;
}

function rule_skipBlanks(b: Uint8Array, p: number, end: number): number {
	while (p < end && !(b[p] !== 0x20)) p += 1;
	return p;
}

function rule_skipComplaint(b: Uint8Array, p: number, end: number): number {
	const choice12 = p;
	choice12: {
		switch (p < end ? b[p] : -1) {
			case 0x43: // C
				attempt13: {
					// "Cannot connect to the "
					if (p + 22 > end ||
						b[p] !== 0x43 || b[p + 1] !== 0x61 || b[p + 2] !== 0x6e || b[p + 3] !== 0x6e || b[p + 4] !== 0x6f ||
						b[p + 5] !== 0x74 || b[p + 6] !== 0x20 || b[p + 7] !== 0x63 || b[p + 8] !== 0x6f || b[p + 9] !== 0x6e ||
						b[p + 10] !== 0x6e || b[p + 11] !== 0x65 || b[p + 12] !== 0x63 || b[p + 13] !== 0x74 || b[p + 14] !== 0x20 ||
						b[p + 15] !== 0x74 || b[p + 16] !== 0x6f || b[p + 17] !== 0x20 || b[p + 18] !== 0x74 || b[p + 19] !== 0x68 ||
						b[p + 20] !== 0x65 || b[p + 21] !== 0x20) break attempt13;
					p += 22;
					break choice12;
				}
				p = choice12;
				return -1;
			case 0x45: // E
				attempt14: {
					// "Error response from daemon: "
					if (p + 28 > end ||
						b[p] !== 0x45 || b[p + 1] !== 0x72 || b[p + 2] !== 0x72 || b[p + 3] !== 0x6f || b[p + 4] !== 0x72 ||
						b[p + 5] !== 0x20 || b[p + 6] !== 0x72 || b[p + 7] !== 0x65 || b[p + 8] !== 0x73 || b[p + 9] !== 0x70 ||
						b[p + 10] !== 0x6f || b[p + 11] !== 0x6e || b[p + 12] !== 0x73 || b[p + 13] !== 0x65 || b[p + 14] !== 0x20 ||
						b[p + 15] !== 0x66 || b[p + 16] !== 0x72 || b[p + 17] !== 0x6f || b[p + 18] !== 0x6d || b[p + 19] !== 0x20 ||
						b[p + 20] !== 0x64 || b[p + 21] !== 0x61 || b[p + 22] !== 0x65 || b[p + 23] !== 0x6d || b[p + 24] !== 0x6f ||
						b[p + 25] !== 0x6e || b[p + 26] !== 0x3a || b[p + 27] !== 0x20) break attempt14;
					p += 28;
					break choice12;
				}
				p = choice12;
				return -1;
			case 0x47: // G
				attempt15: {
					// "Got permission denied while trying to connect to the "
					if (p + 53 > end ||
						b[p] !== 0x47 || b[p + 1] !== 0x6f || b[p + 2] !== 0x74 || b[p + 3] !== 0x20 || b[p + 4] !== 0x70 ||
						b[p + 5] !== 0x65 || b[p + 6] !== 0x72 || b[p + 7] !== 0x6d || b[p + 8] !== 0x69 || b[p + 9] !== 0x73 ||
						b[p + 10] !== 0x73 || b[p + 11] !== 0x69 || b[p + 12] !== 0x6f || b[p + 13] !== 0x6e || b[p + 14] !== 0x20 ||
						b[p + 15] !== 0x64 || b[p + 16] !== 0x65 || b[p + 17] !== 0x6e || b[p + 18] !== 0x69 || b[p + 19] !== 0x65 ||
						b[p + 20] !== 0x64 || b[p + 21] !== 0x20 || b[p + 22] !== 0x77 || b[p + 23] !== 0x68 || b[p + 24] !== 0x69 ||
						b[p + 25] !== 0x6c || b[p + 26] !== 0x65 || b[p + 27] !== 0x20 || b[p + 28] !== 0x74 || b[p + 29] !== 0x72 ||
						b[p + 30] !== 0x79 || b[p + 31] !== 0x69 || b[p + 32] !== 0x6e || b[p + 33] !== 0x67 || b[p + 34] !== 0x20 ||
						b[p + 35] !== 0x74 || b[p + 36] !== 0x6f || b[p + 37] !== 0x20 || b[p + 38] !== 0x63 || b[p + 39] !== 0x6f ||
						b[p + 40] !== 0x6e || b[p + 41] !== 0x6e || b[p + 42] !== 0x65 || b[p + 43] !== 0x63 || b[p + 44] !== 0x74 ||
						b[p + 45] !== 0x20 || b[p + 46] !== 0x74 || b[p + 47] !== 0x6f || b[p + 48] !== 0x20 || b[p + 49] !== 0x74 ||
						b[p + 50] !== 0x68 || b[p + 51] !== 0x65 || b[p + 52] !== 0x20) break attempt15;
					p += 53;
					break choice12;
				}
				p = choice12;
				return -1;
			case 0x65: // e
				attempt16: {
					// "error during connect: "
					if (p + 22 > end ||
						b[p] !== 0x65 || b[p + 1] !== 0x72 || b[p + 2] !== 0x72 || b[p + 3] !== 0x6f || b[p + 4] !== 0x72 ||
						b[p + 5] !== 0x20 || b[p + 6] !== 0x64 || b[p + 7] !== 0x75 || b[p + 8] !== 0x72 || b[p + 9] !== 0x69 ||
						b[p + 10] !== 0x6e || b[p + 11] !== 0x67 || b[p + 12] !== 0x20 || b[p + 13] !== 0x63 || b[p + 14] !== 0x6f ||
						b[p + 15] !== 0x6e || b[p + 16] !== 0x6e || b[p + 17] !== 0x65 || b[p + 18] !== 0x63 || b[p + 19] !== 0x74 ||
						b[p + 20] !== 0x3a || b[p + 21] !== 0x20) break attempt16;
					p += 22;
					break choice12;
				}
				p = choice12;
				return -1;
			default:
				return -1;
		}
	}
	return p;
}

function rule_skipSize(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	while (p < end && !(set0[b[p] ?? 0] === 0)) p += 1;
	const optional17 = p;
	optional17: {
		attempt18: {
			// " "
			if (p >= end || b[p] !== 0x20) break attempt18;
			p += 1;
			break optional17;
		}
		p = optional17;
	}
	if (p >= end || set1[b[p] ?? 0] === 0) return -1;
	p += 1;
	while (p < end && !(set1[b[p] ?? 0] === 0)) p += 1;
	return p;
}
