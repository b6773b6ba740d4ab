// Generated from fingerprint.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Span } from '../../fields/span.ts';

/** What a message said, and where its parts stand. */
export type FingerprintLineMatch =
	| {
			readonly case: 'warning';
	  }
	| {
			readonly case: 'problem';
			readonly problem: Span;
	  }
	| {
			readonly case: 'mismatched';
			readonly path: Span;
			readonly unreadable: Span | undefined;
	  }
	| {
			readonly case: 'matching';
			readonly path: Span;
	  };

/** Matches the UTF-8 text `bytes[start, end)`, whole; `undefined` when no case of the grammar describes it. */
export function matchFingerprintLine(bytes: Uint8Array, start: number, end: number): FingerprintLineMatch | undefined {
	if (rule_line(bytes, start, end) !== end) return undefined;
	switch (matched) {
		case 0:
			return {
				case: 'warning',
			};
		case 1:
			return {
				case: 'problem',
				problem: { start: from_problem, end: to_problem },
			};
		case 2:
			return {
				case: 'mismatched',
				path: { start: from_path, end: to_path },
				unreadable: from_unreadable < 0 ? undefined : { start: from_unreadable, end: to_unreadable },
			};
		case 3:
			return {
				case: 'matching',
				path: { start: from_path, end: to_path },
			};
		default:
			return undefined;
	}
}

let matched = -1;
let from_problem = -1;
let to_problem = -1;
let from_path = -1;
let to_path = -1;
let from_unreadable = -1;
let to_unreadable = -1;

function rule_line(b: Uint8Array, p: number, end: number): number {
	p = rule_said(b, p, end);
	if (p < 0) return -1;
	return p;
}

function rule_said(b: Uint8Array, p: number, end: number): number {
	let q = -1;
	switch (p < end ? b[p] : -1) {
		case 0x2e: // .
		case 0x2f: // /
		case 0x5c: // \
			q = case_mismatched(b, p, end);
			if (q >= 0) return q;
			return case_matching(b, p, end);
		case 0x67: // g
		case 0x6d: // m
			q = case_warning(b, p, end);
			if (q >= 0) return q;
			return case_problem(b, p, end);
		default:
			return -1;
	}
}

function case_warning(b: Uint8Array, p: number, end: number): number {
	p = rule_skipProgram(b, p, end);
	if (p < 0) return -1;
	// "WARNING: "
	if (p + 9 > end ||
		b[p] !== 0x57 || b[p + 1] !== 0x41 || b[p + 2] !== 0x52 || b[p + 3] !== 0x4e || b[p + 4] !== 0x49 ||
		b[p + 5] !== 0x4e || b[p + 6] !== 0x47 || b[p + 7] !== 0x3a || b[p + 8] !== 0x20) return -1;
	p += 9;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 0;
	return p;
}

function case_problem(b: Uint8Array, p: number, end: number): number {
	p = rule_skipProgram(b, p, end);
	if (p < 0) return -1;
	from_problem = p;
	p = rule_problem(b, p, end);
	if (p < 0) return -1;
	to_problem = p;
	matched = 1;
	return p;
}

function case_mismatched(b: Uint8Array, p: number, end: number): number {
	from_unreadable = -1;
	from_path = p;
	p = rule_path(b, p, end);
	if (p < 0) return -1;
	to_path = p;
	// ": FAILED"
	if (p + 8 > end ||
		b[p] !== 0x3a || b[p + 1] !== 0x20 || b[p + 2] !== 0x46 || b[p + 3] !== 0x41 || b[p + 4] !== 0x49 ||
		b[p + 5] !== 0x4c || b[p + 6] !== 0x45 || b[p + 7] !== 0x44) return -1;
	p += 8;
	const optional1 = p;
	optional1: {
		attempt2: {
			from_unreadable = p;
			p = rule_unreadable(b, p, end);
			if (p < 0) break attempt2;
			to_unreadable = p;
			break optional1;
		}
		p = optional1;
		from_unreadable = -1;
	}
	p = rule_skipBlanks(b, p, end);
	if (p < 0) return -1;
	if (p < end) return -1;
	matched = 2;
	return p;
}

function case_matching(b: Uint8Array, p: number, end: number): number {
	from_path = p;
	p = rule_path(b, p, end);
	if (p < 0) return -1;
	to_path = p;
	// ": OK"
	if (p + 4 > end || b[p] !== 0x3a || b[p + 1] !== 0x20 || b[p + 2] !== 0x4f || b[p + 3] !== 0x4b) return -1;
	p += 4;
	p = rule_skipBlanks(b, p, end);
	if (p < 0) return -1;
	if (p < end) return -1;
	matched = 3;
	return p;
}

function rule_skipProgram(b: Uint8Array, p: number, end: number): number {
	const choice3 = p;
	choice3: {
		attempt4: {
			// "md5sum: "
			if (p + 8 > end ||
				b[p] !== 0x6d || b[p + 1] !== 0x64 || b[p + 2] !== 0x35 || b[p + 3] !== 0x73 || b[p + 4] !== 0x75 ||
				b[p + 5] !== 0x6d || b[p + 6] !== 0x3a || b[p + 7] !== 0x20) break attempt4;
			p += 8;
			break choice3;
		}
		p = choice3;
		attempt5: {
			// "grep: "
			if (p + 6 > end ||
				b[p] !== 0x67 || b[p + 1] !== 0x72 || b[p + 2] !== 0x65 || b[p + 3] !== 0x70 || b[p + 4] !== 0x3a ||
				b[p + 5] !== 0x20) break attempt5;
			p += 6;
			break choice3;
		}
		p = choice3;
		return -1;
	}
	return p;
}

function rule_skipRest(_b: Uint8Array, p: number, end: number): number {
	p = end;
	return p;
}

function rule_problem(b: Uint8Array, p: number, end: number): number {
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	p = end;
	return p;
}

function rule_path(b: Uint8Array, p: number, end: number): number {
	p = rule_skipRoot(b, p, end);
	if (p < 0) return -1;
	const not6 = p;
	not6: {
		p = rule_skipVerdict(b, p, end);
		if (p < 0) break not6;
		p = not6;
		return -1;
	}
	p = not6;
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	scan7: for (; p < end; p += 1) {
		if (b[p] !== 0x3a) continue;
		const not8 = p;
		not8: {
			p = rule_skipVerdict(b, p, end);
			if (p < 0) break not8;
			p = not8;
			break scan7;
		}
		p = not8;
	}
	return p;
}

function rule_unreadable(b: Uint8Array, p: number, end: number): number {
	// " open or read"
	if (p + 13 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x6f || b[p + 2] !== 0x70 || b[p + 3] !== 0x65 || b[p + 4] !== 0x6e ||
		b[p + 5] !== 0x20 || b[p + 6] !== 0x6f || b[p + 7] !== 0x72 || b[p + 8] !== 0x20 || b[p + 9] !== 0x72 ||
		b[p + 10] !== 0x65 || b[p + 11] !== 0x61 || b[p + 12] !== 0x64) return -1;
	p += 13;
	return p;
}

function rule_skipBlanks(b: Uint8Array, p: number, end: number): number {
	while (p < end && !(b[p] !== 0x20)) p += 1;
	return p;
}

function rule_skipRoot(b: Uint8Array, p: number, end: number): number {
	const choice9 = p;
	choice9: {
		attempt10: {
			// "/"
			if (p >= end || b[p] !== 0x2f) break attempt10;
			p += 1;
			break choice9;
		}
		p = choice9;
		attempt11: {
			// "./"
			if (p + 2 > end || b[p] !== 0x2e || b[p + 1] !== 0x2f) break attempt11;
			p += 2;
			break choice9;
		}
		p = choice9;
		attempt12: {
			// "\\/"
			if (p + 2 > end || b[p] !== 0x5c || b[p + 1] !== 0x2f) break attempt12;
			p += 2;
			break choice9;
		}
		p = choice9;
		return -1;
	}
	return p;
}

function rule_skipVerdict(b: Uint8Array, p: number, end: number): number {
	const choice13 = p;
	choice13: {
		attempt14: {
			// ": FAILED"
			if (p + 8 > end ||
				b[p] !== 0x3a || b[p + 1] !== 0x20 || b[p + 2] !== 0x46 || b[p + 3] !== 0x41 || b[p + 4] !== 0x49 ||
				b[p + 5] !== 0x4c || b[p + 6] !== 0x45 || b[p + 7] !== 0x44) break attempt14;
			p += 8;
			break choice13;
		}
		p = choice13;
		attempt15: {
			// ": OK"
			if (p + 4 > end || b[p] !== 0x3a || b[p + 1] !== 0x20 || b[p + 2] !== 0x4f || b[p + 3] !== 0x4b) break attempt15;
			p += 4;
			break choice13;
		}
		p = choice13;
		return -1;
	}
	const optional16 = p;
	optional16: {
		attempt17: {
			// " open or read"
			if (p + 13 > end ||
				b[p] !== 0x20 || b[p + 1] !== 0x6f || b[p + 2] !== 0x70 || b[p + 3] !== 0x65 || b[p + 4] !== 0x6e ||
				b[p + 5] !== 0x20 || b[p + 6] !== 0x6f || b[p + 7] !== 0x72 || b[p + 8] !== 0x20 || b[p + 9] !== 0x72 ||
				b[p + 10] !== 0x65 || b[p + 11] !== 0x61 || b[p + 12] !== 0x64) break attempt17;
			p += 13;
			break optional16;
		}
		p = optional16;
	}
	while (p < end && !(b[p] !== 0x20)) p += 1;
	if (p < end) return -1;
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
