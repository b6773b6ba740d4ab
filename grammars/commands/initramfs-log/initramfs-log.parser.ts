// Generated from initramfs-log.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Span } from '../../fields/span.ts';

/** What a message said, and where its parts stand. */
export type InitramfsLogLineMatch =
	| {
			readonly case: 'problem';
			readonly problem: Span;
	  }
	| {
			readonly case: 'dataPartitionMissing';
	  }
	| {
			readonly case: 'expansionFailed';
	  }
	| {
			readonly case: 'expanding';
			readonly step: Span;
	  }
	| {
			readonly case: 'expanded';
			readonly path: Span;
	  }
	| {
			readonly case: 'words';
			readonly words: Span;
	  };

/** Matches the UTF-8 text `bytes[start, end)`, whole; `undefined` when no case of the grammar describes it. */
export function matchInitramfsLogLine(bytes: Uint8Array, start: number, end: number): InitramfsLogLineMatch | undefined {
	if (rule_line(bytes, start, end) !== end) return undefined;
	switch (matched) {
		case 0:
			return {
				case: 'problem',
				problem: { start: from_problem, end: to_problem },
			};
		case 1:
			return {
				case: 'dataPartitionMissing',
			};
		case 2:
			return {
				case: 'expansionFailed',
			};
		case 3:
			return {
				case: 'expanding',
				step: { start: from_step, end: to_step },
			};
		case 4:
			return {
				case: 'expanded',
				path: { start: from_path, end: to_path },
			};
		case 5:
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
let from_step = -1;
let to_step = -1;
let from_path = -1;
let to_path = -1;
let from_words = -1;
let to_words = -1;

const set0: Uint8Array = byteSet([0x2d, 0x2d], [0x41, 0x5a], [0x61, 0x7a]);

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
	switch (p < end ? b[p] : -1) {
		case -1:
			return -1;
		case 0x44: // D
			q = case_expanded(b, p, end);
			if (q >= 0) return q;
			return case_words(b, p, end);
		case 0x46: // F
			q = case_expansionFailed(b, p, end);
			if (q >= 0) return q;
			return case_words(b, p, end);
		case 0x54: // T
			q = case_dataPartitionMissing(b, p, end);
			if (q >= 0) return q;
			return case_words(b, p, end);
		case 0x5b: // [
			q = case_dataPartitionMissing(b, p, end);
			if (q >= 0) return q;
			q = case_expansionFailed(b, p, end);
			if (q >= 0) return q;
			q = case_expanding(b, p, end);
			if (q >= 0) return q;
			q = case_expanded(b, p, end);
			if (q >= 0) return q;
			return case_words(b, p, end);
		case 0x63: // c
			q = case_problem(b, p, end);
			if (q >= 0) return q;
			return case_words(b, p, end);
		case 0x72: // r
			q = case_expansionFailed(b, p, end);
			if (q >= 0) return q;
			q = case_expanding(b, p, end);
			if (q >= 0) return q;
			return case_words(b, p, end);
		default:
			return case_words(b, p, end);
	}
}

function case_problem(b: Uint8Array, p: number, end: number): number {
	// "cat: "
	if (p + 5 > end || b[p] !== 0x63 || b[p + 1] !== 0x61 || b[p + 2] !== 0x74 || b[p + 3] !== 0x3a || b[p + 4] !== 0x20) return -1;
	p += 5;
	from_problem = p;
	p = rule_problem(b, p, end);
	if (p < 0) return -1;
	to_problem = p;
	matched = 0;
	return p;
}

function case_dataPartitionMissing(b: Uint8Array, p: number, end: number): number {
	const optional1 = p;
	optional1: {
		attempt2: {
			p = rule_skipLevels(b, p, end);
			if (p < 0) break attempt2;
			break optional1;
		}
		p = optional1;
	}
	// "Timeout while waiting for data partition"
	if (p + 40 > end ||
		b[p] !== 0x54 || b[p + 1] !== 0x69 || b[p + 2] !== 0x6d || b[p + 3] !== 0x65 || b[p + 4] !== 0x6f ||
		b[p + 5] !== 0x75 || b[p + 6] !== 0x74 || b[p + 7] !== 0x20 || b[p + 8] !== 0x77 || b[p + 9] !== 0x68 ||
		b[p + 10] !== 0x69 || b[p + 11] !== 0x6c || b[p + 12] !== 0x65 || b[p + 13] !== 0x20 || b[p + 14] !== 0x77 ||
		b[p + 15] !== 0x61 || b[p + 16] !== 0x69 || b[p + 17] !== 0x74 || b[p + 18] !== 0x69 || b[p + 19] !== 0x6e ||
		b[p + 20] !== 0x67 || b[p + 21] !== 0x20 || b[p + 22] !== 0x66 || b[p + 23] !== 0x6f || b[p + 24] !== 0x72 ||
		b[p + 25] !== 0x20 || b[p + 26] !== 0x64 || b[p + 27] !== 0x61 || b[p + 28] !== 0x74 || b[p + 29] !== 0x61 ||
		b[p + 30] !== 0x20 || b[p + 31] !== 0x70 || b[p + 32] !== 0x61 || b[p + 33] !== 0x72 || b[p + 34] !== 0x74 ||
		b[p + 35] !== 0x69 || b[p + 36] !== 0x74 || b[p + 37] !== 0x69 || b[p + 38] !== 0x6f || b[p + 39] !== 0x6e) return -1;
	p += 40;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 1;
	return p;
}

function case_expansionFailed(b: Uint8Array, p: number, end: number): number {
	const optional3 = p;
	optional3: {
		attempt4: {
			p = rule_skipLevels(b, p, end);
			if (p < 0) break attempt4;
			break optional3;
		}
		p = optional3;
	}
	const optional5 = p;
	optional5: {
		attempt6: {
			// "resindataexpander: "
			if (p + 19 > end ||
				b[p] !== 0x72 || b[p + 1] !== 0x65 || b[p + 2] !== 0x73 || b[p + 3] !== 0x69 || b[p + 4] !== 0x6e ||
				b[p + 5] !== 0x64 || b[p + 6] !== 0x61 || b[p + 7] !== 0x74 || b[p + 8] !== 0x61 || b[p + 9] !== 0x65 ||
				b[p + 10] !== 0x78 || b[p + 11] !== 0x70 || b[p + 12] !== 0x61 || b[p + 13] !== 0x6e || b[p + 14] !== 0x64 ||
				b[p + 15] !== 0x65 || b[p + 16] !== 0x72 || b[p + 17] !== 0x3a || b[p + 18] !== 0x20) break attempt6;
			p += 19;
			break optional5;
		}
		p = optional5;
	}
	// "Failed to expand partition"
	if (p + 26 > end ||
		b[p] !== 0x46 || b[p + 1] !== 0x61 || b[p + 2] !== 0x69 || b[p + 3] !== 0x6c || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x64 || b[p + 6] !== 0x20 || b[p + 7] !== 0x74 || b[p + 8] !== 0x6f || b[p + 9] !== 0x20 ||
		b[p + 10] !== 0x65 || b[p + 11] !== 0x78 || b[p + 12] !== 0x70 || b[p + 13] !== 0x61 || b[p + 14] !== 0x6e ||
		b[p + 15] !== 0x64 || b[p + 16] !== 0x20 || b[p + 17] !== 0x70 || b[p + 18] !== 0x61 || b[p + 19] !== 0x72 ||
		b[p + 20] !== 0x74 || b[p + 21] !== 0x69 || b[p + 22] !== 0x74 || b[p + 23] !== 0x69 || b[p + 24] !== 0x6f ||
		b[p + 25] !== 0x6e) return -1;
	p += 26;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 2;
	return p;
}

function case_expanding(b: Uint8Array, p: number, end: number): number {
	const optional7 = p;
	optional7: {
		attempt8: {
			p = rule_skipLevels(b, p, end);
			if (p < 0) break attempt8;
			break optional7;
		}
		p = optional7;
	}
	// "resindataexpander: "
	if (p + 19 > end ||
		b[p] !== 0x72 || b[p + 1] !== 0x65 || b[p + 2] !== 0x73 || b[p + 3] !== 0x69 || b[p + 4] !== 0x6e ||
		b[p + 5] !== 0x64 || b[p + 6] !== 0x61 || b[p + 7] !== 0x74 || b[p + 8] !== 0x61 || b[p + 9] !== 0x65 ||
		b[p + 10] !== 0x78 || b[p + 11] !== 0x70 || b[p + 12] !== 0x61 || b[p + 13] !== 0x6e || b[p + 14] !== 0x64 ||
		b[p + 15] !== 0x65 || b[p + 16] !== 0x72 || b[p + 17] !== 0x3a || b[p + 18] !== 0x20) return -1;
	p += 19;
	from_step = p;
	p = rule_step(b, p, end);
	if (p < 0) return -1;
	to_step = p;
	matched = 3;
	return p;
}

function case_expanded(b: Uint8Array, p: number, end: number): number {
	const optional9 = p;
	optional9: {
		attempt10: {
			p = rule_skipLevels(b, p, end);
			if (p < 0) break attempt10;
			break optional9;
		}
		p = optional9;
	}
	// "Data partition at "
	if (p + 18 > end ||
		b[p] !== 0x44 || b[p + 1] !== 0x61 || b[p + 2] !== 0x74 || b[p + 3] !== 0x61 || b[p + 4] !== 0x20 ||
		b[p + 5] !== 0x70 || b[p + 6] !== 0x61 || b[p + 7] !== 0x72 || b[p + 8] !== 0x74 || b[p + 9] !== 0x69 ||
		b[p + 10] !== 0x74 || b[p + 11] !== 0x69 || b[p + 12] !== 0x6f || b[p + 13] !== 0x6e || b[p + 14] !== 0x20 ||
		b[p + 15] !== 0x61 || b[p + 16] !== 0x74 || b[p + 17] !== 0x20) return -1;
	p += 18;
	from_path = p;
	p = rule_path(b, p, end);
	if (p < 0) return -1;
	to_path = p;
	// " expanded."
	if (p + 10 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x65 || b[p + 2] !== 0x78 || b[p + 3] !== 0x70 || b[p + 4] !== 0x61 ||
		b[p + 5] !== 0x6e || b[p + 6] !== 0x64 || b[p + 7] !== 0x65 || b[p + 8] !== 0x64 || b[p + 9] !== 0x2e) return -1;
	p += 10;
	matched = 4;
	return p;
}

function case_words(b: Uint8Array, p: number, end: number): number {
	from_words = p;
	p = rule_words(b, p, end);
	if (p < 0) return -1;
	to_words = p;
	matched = 5;
	return p;
}

function rule_problem(b: Uint8Array, p: number, end: number): number {
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	p = end;
	return p;
}

function rule_skipLevels(b: Uint8Array, p: number, end: number): number {
	p = rule_skipLevel(b, p, end);
	if (p < 0) return -1;
	repeat11: for (;;) {
		const repeat11 = p;
		attempt12: {
			p = rule_skipLevel(b, p, end);
			if (p < 0) break attempt12;
			continue repeat11;
		}
		p = repeat11;
		break;
	}
	return p;
}

function rule_skipRest(_b: Uint8Array, p: number, end: number): number {
	p = end;
	return p;
}

function rule_step(b: Uint8Array, p: number, end: number): number {
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	p = end;
	return p;
}

function rule_path(b: Uint8Array, p: number, end: number): number {
	// not " expanded."
	if (!(p + 10 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x65 || b[p + 2] !== 0x78 || b[p + 3] !== 0x70 || b[p + 4] !== 0x61 ||
		b[p + 5] !== 0x6e || b[p + 6] !== 0x64 || b[p + 7] !== 0x65 || b[p + 8] !== 0x64 || b[p + 9] !== 0x2e)) return -1;
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	scan13: for (; p < end; p += 1) {
		if (b[p] !== 0x20) continue;
		// not " expanded."
		if (!(p + 10 > end ||
			b[p] !== 0x20 || b[p + 1] !== 0x65 || b[p + 2] !== 0x78 || b[p + 3] !== 0x70 || b[p + 4] !== 0x61 ||
			b[p + 5] !== 0x6e || b[p + 6] !== 0x64 || b[p + 7] !== 0x65 || b[p + 8] !== 0x64 || b[p + 9] !== 0x2e)) break scan13;
	}
	return p;
}

function rule_words(b: Uint8Array, p: number, end: number): number {
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	p = end;
	return p;
}

function rule_skipLevel(b: Uint8Array, p: number, end: number): number {
	// "["
	if (p >= end || b[p] !== 0x5b) return -1;
	p += 1;
	if (p >= end || set0[b[p] ?? 0] === 0) return -1;
	p += 1;
	while (p < end && !(set0[b[p] ?? 0] === 0)) p += 1;
	// "]"
	if (p >= end || b[p] !== 0x5d) return -1;
	p += 1;
	const optional14 = p;
	optional14: {
		attempt15: {
			// " "
			if (p >= end || b[p] !== 0x20) break attempt15;
			p += 1;
			break optional14;
		}
		p = optional14;
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
