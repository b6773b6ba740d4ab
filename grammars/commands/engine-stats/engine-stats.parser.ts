// Generated from engine-stats.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Span } from '../../fields/span.ts';

/** What a message said, and where its parts stand. */
export type EngineStatsLineMatch =
	| {
			readonly case: 'heading';
	  }
	| {
			readonly case: 'complaint';
			readonly complaint: Span;
	  }
	| {
			readonly case: 'container';
			readonly container: Span;
			readonly name: Span | undefined;
			readonly cpu: Span;
			readonly memory: Span;
			readonly limit: Span;
	  };

/** Matches the UTF-8 text `bytes[start, end)`, whole; `undefined` when no case of the grammar describes it. */
export function matchEngineStatsLine(bytes: Uint8Array, start: number, end: number): EngineStatsLineMatch | undefined {
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
				case: 'container',
				container: { start: from_container, end: to_container },
				name: from_name < 0 ? undefined : { start: from_name, end: to_name },
				cpu: { start: from_cpu, end: to_cpu },
				memory: { start: from_memory, end: to_memory },
				limit: { start: from_limit, end: to_limit },
			};
		default:
			return undefined;
	}
}

let matched = -1;
let from_complaint = -1;
let to_complaint = -1;
let from_container = -1;
let to_container = -1;
let from_name = -1;
let to_name = -1;
let from_cpu = -1;
let to_cpu = -1;
let from_memory = -1;
let to_memory = -1;
let from_limit = -1;
let to_limit = -1;

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
	return case_container(b, p, end);
}

function case_heading(b: Uint8Array, p: number, end: number): number {
	// "CONTAINER"
	if (p + 9 > end ||
		b[p] !== 0x43 || b[p + 1] !== 0x4f || b[p + 2] !== 0x4e || b[p + 3] !== 0x54 || b[p + 4] !== 0x41 ||
		b[p + 5] !== 0x49 || b[p + 6] !== 0x4e || b[p + 7] !== 0x45 || b[p + 8] !== 0x52) return -1;
	p += 9;
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

function case_container(b: Uint8Array, p: number, end: number): number {
	from_name = -1;
	from_container = p;
	p = rule_container(b, p, end);
	if (p < 0) return -1;
	to_container = p;
	p = rule_skipGap(b, p, end);
	if (p < 0) return -1;
	const optional1 = p;
	optional1: {
		attempt2: {
			from_name = p;
			p = rule_name(b, p, end);
			if (p < 0) break attempt2;
			to_name = p;
			p = rule_skipGap(b, p, end);
			if (p < 0) break attempt2;
			break optional1;
		}
		p = optional1;
		from_name = -1;
	}
	from_cpu = p;
	p = rule_cpu(b, p, end);
	if (p < 0) return -1;
	to_cpu = p;
	p = rule_skipGap(b, p, end);
	if (p < 0) return -1;
	from_memory = p;
	p = rule_memory(b, p, end);
	if (p < 0) return -1;
	to_memory = p;
	// " / "
	if (p + 3 > end || b[p] !== 0x20 || b[p + 1] !== 0x2f || b[p + 2] !== 0x20) return -1;
	p += 3;
	from_limit = p;
	p = rule_limit(b, p, end);
	if (p < 0) return -1;
	to_limit = p;
	p = rule_skipGap(b, p, end);
	if (p < 0) return -1;
	p = rule_skipShare(b, p, end);
	if (p < 0) return -1;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
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

function rule_container(b: Uint8Array, p: number, end: number): number {
	if (p >= end || b[p] === 0x20) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !(b[p] === 0x20)) p += 1;
	return p;
}

function rule_skipGap(b: Uint8Array, p: number, end: number): number {
	// "  "
	if (p + 2 > end || b[p] !== 0x20 || b[p + 1] !== 0x20) return -1;
	p += 2;
	while (p < end && !(b[p] !== 0x20)) p += 1;
	return p;
}

function rule_name(b: Uint8Array, p: number, end: number): number {
	const not3 = p;
	not3: {
		p = rule_skipShare(b, p, end);
		if (p < 0) break not3;
		p = not3;
		return -1;
	}
	p = not3;
	if (p >= end || b[p] === 0x20) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !(b[p] === 0x20)) p += 1;
	return p;
}

function rule_cpu(b: Uint8Array, p: number, end: number): number {
	p = rule_skipShare(b, p, end);
	if (p < 0) return -1;
	return p;
}

function rule_memory(b: Uint8Array, p: number, end: number): number {
	p = rule_skipSize(b, p, end);
	if (p < 0) return -1;
	return p;
}

function rule_limit(b: Uint8Array, p: number, end: number): number {
	p = rule_skipSize(b, p, end);
	if (p < 0) return -1;
	return p;
}

function rule_skipShare(b: Uint8Array, p: number, end: number): number {
	const choice4 = p;
	choice4: {
		attempt5: {
			// "--"
			if (p + 2 > end || b[p] !== 0x2d || b[p + 1] !== 0x2d) break attempt5;
			p += 2;
			break choice4;
		}
		p = choice4;
		attempt6: {
			p = rule_skipPercent(b, p, end);
			if (p < 0) break attempt6;
			break choice4;
		}
		p = choice4;
		return -1;
	}
	return p;
}

function rule_skipComplaint(b: Uint8Array, p: number, end: number): number {
	const choice7 = p;
	choice7: {
		switch (p < end ? b[p] : -1) {
			case 0x43: // C
				attempt8: {
					// "Cannot connect to the "
					if (p + 22 > end ||
						b[p] !== 0x43 || b[p + 1] !== 0x61 || b[p + 2] !== 0x6e || b[p + 3] !== 0x6e || b[p + 4] !== 0x6f ||
						b[p + 5] !== 0x74 || b[p + 6] !== 0x20 || b[p + 7] !== 0x63 || b[p + 8] !== 0x6f || b[p + 9] !== 0x6e ||
						b[p + 10] !== 0x6e || b[p + 11] !== 0x65 || b[p + 12] !== 0x63 || b[p + 13] !== 0x74 || b[p + 14] !== 0x20 ||
						b[p + 15] !== 0x74 || b[p + 16] !== 0x6f || b[p + 17] !== 0x20 || b[p + 18] !== 0x74 || b[p + 19] !== 0x68 ||
						b[p + 20] !== 0x65 || b[p + 21] !== 0x20) break attempt8;
					p += 22;
					break choice7;
				}
				p = choice7;
				return -1;
			case 0x45: // E
				attempt9: {
					// "Error response from daemon: "
					if (p + 28 > end ||
						b[p] !== 0x45 || b[p + 1] !== 0x72 || b[p + 2] !== 0x72 || b[p + 3] !== 0x6f || b[p + 4] !== 0x72 ||
						b[p + 5] !== 0x20 || b[p + 6] !== 0x72 || b[p + 7] !== 0x65 || b[p + 8] !== 0x73 || b[p + 9] !== 0x70 ||
						b[p + 10] !== 0x6f || b[p + 11] !== 0x6e || b[p + 12] !== 0x73 || b[p + 13] !== 0x65 || b[p + 14] !== 0x20 ||
						b[p + 15] !== 0x66 || b[p + 16] !== 0x72 || b[p + 17] !== 0x6f || b[p + 18] !== 0x6d || b[p + 19] !== 0x20 ||
						b[p + 20] !== 0x64 || b[p + 21] !== 0x61 || b[p + 22] !== 0x65 || b[p + 23] !== 0x6d || b[p + 24] !== 0x6f ||
						b[p + 25] !== 0x6e || b[p + 26] !== 0x3a || b[p + 27] !== 0x20) break attempt9;
					p += 28;
					break choice7;
				}
				p = choice7;
				return -1;
			case 0x47: // G
				attempt10: {
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
						b[p + 50] !== 0x68 || b[p + 51] !== 0x65 || b[p + 52] !== 0x20) break attempt10;
					p += 53;
					break choice7;
				}
				p = choice7;
				return -1;
			case 0x65: // e
				attempt11: {
					// "error during connect: "
					if (p + 22 > end ||
						b[p] !== 0x65 || b[p + 1] !== 0x72 || b[p + 2] !== 0x72 || b[p + 3] !== 0x6f || b[p + 4] !== 0x72 ||
						b[p + 5] !== 0x20 || b[p + 6] !== 0x64 || b[p + 7] !== 0x75 || b[p + 8] !== 0x72 || b[p + 9] !== 0x69 ||
						b[p + 10] !== 0x6e || b[p + 11] !== 0x67 || b[p + 12] !== 0x20 || b[p + 13] !== 0x63 || b[p + 14] !== 0x6f ||
						b[p + 15] !== 0x6e || b[p + 16] !== 0x6e || b[p + 17] !== 0x65 || b[p + 18] !== 0x63 || b[p + 19] !== 0x74 ||
						b[p + 20] !== 0x3a || b[p + 21] !== 0x20) break attempt11;
					p += 22;
					break choice7;
				}
				p = choice7;
				return -1;
			default:
				return -1;
		}
	}
	return p;
}

function rule_skipSize(b: Uint8Array, p: number, end: number): number {
	const choice12 = p;
	choice12: {
		attempt13: {
			// "--"
			if (p + 2 > end || b[p] !== 0x2d || b[p + 1] !== 0x2d) break attempt13;
			p += 2;
			break choice12;
		}
		p = choice12;
		attempt14: {
			p = rule_skipDigits(b, p, end);
			if (p < 0) break attempt14;
			break choice12;
		}
		p = choice12;
		return -1;
	}
	return p;
}

function rule_skipPercent(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	const optional15 = p;
	optional15: {
		attempt16: {
			// "."
			if (p >= end || b[p] !== 0x2e) break attempt16;
			p += 1;
			if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) break attempt16;
			p += 1;
			while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
			break optional15;
		}
		p = optional15;
	}
	// "%"
	if (p >= end || b[p] !== 0x25) return -1;
	p += 1;
	return p;
}

function rule_skipDigits(b: Uint8Array, p: number, end: number): number {
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
