// Generated from engine-inspect.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Span } from '../../fields/span.ts';

/** What a message said, and where its parts stand. */
export type EngineInspectLineMatch =
	| {
			readonly case: 'complaint';
			readonly complaint: Span;
	  }
	| {
			readonly case: 'element';
			readonly indent: Span;
	  }
	| {
			readonly case: 'opened';
			readonly indent: Span;
			readonly key: Span;
	  }
	| {
			readonly case: 'text';
			readonly indent: Span;
			readonly key: Span;
			readonly text: Span;
	  }
	| {
			readonly case: 'literal';
			readonly indent: Span;
			readonly key: Span;
			readonly literal: Span;
	  };

/** Matches the UTF-8 text `bytes[start, end)`, whole; `undefined` when no case of the grammar describes it. */
export function matchEngineInspectLine(bytes: Uint8Array, start: number, end: number): EngineInspectLineMatch | undefined {
	if (rule_line(bytes, start, end) !== end) return undefined;
	switch (matched) {
		case 0:
			return {
				case: 'complaint',
				complaint: { start: from_complaint, end: to_complaint },
			};
		case 1:
			return {
				case: 'element',
				indent: { start: from_indent, end: to_indent },
			};
		case 2:
			return {
				case: 'opened',
				indent: { start: from_indent, end: to_indent },
				key: { start: from_key, end: to_key },
			};
		case 3:
			return {
				case: 'text',
				indent: { start: from_indent, end: to_indent },
				key: { start: from_key, end: to_key },
				text: { start: from_text, end: to_text },
			};
		case 4:
			return {
				case: 'literal',
				indent: { start: from_indent, end: to_indent },
				key: { start: from_key, end: to_key },
				literal: { start: from_literal, end: to_literal },
			};
		default:
			return undefined;
	}
}

let matched = -1;
let from_complaint = -1;
let to_complaint = -1;
let from_indent = -1;
let to_indent = -1;
let from_key = -1;
let to_key = -1;
let from_text = -1;
let to_text = -1;
let from_literal = -1;
let to_literal = -1;

function rule_line(b: Uint8Array, p: number, end: number): number {
	p = rule_said(b, p, end);
	if (p < 0) return -1;
	return p;
}

function rule_said(b: Uint8Array, p: number, end: number): number {
	let q = -1;
	switch (p < end ? b[p] : -1) {
		case 0x22: // "
		case 0x43: // C
		case 0x45: // E
		case 0x47: // G
		case 0x65: // e
			q = case_complaint(b, p, end);
			if (q >= 0) return q;
			q = case_element(b, p, end);
			if (q >= 0) return q;
			q = case_opened(b, p, end);
			if (q >= 0) return q;
			q = case_text(b, p, end);
			if (q >= 0) return q;
			return case_literal(b, p, end);
		default:
			q = case_element(b, p, end);
			if (q >= 0) return q;
			q = case_opened(b, p, end);
			if (q >= 0) return q;
			q = case_text(b, p, end);
			if (q >= 0) return q;
			return case_literal(b, p, end);
	}
}

function case_complaint(b: Uint8Array, p: number, end: number): number {
	from_complaint = p;
	p = rule_complaint(b, p, end);
	if (p < 0) return -1;
	to_complaint = p;
	matched = 0;
	return p;
}

function case_element(b: Uint8Array, p: number, end: number): number {
	from_indent = p;
	p = rule_indent(b, p, end);
	if (p < 0) return -1;
	to_indent = p;
	// "{"
	if (p >= end || b[p] !== 0x7b) return -1;
	p += 1;
	if (p < end) return -1;
	matched = 1;
	return p;
}

function case_opened(b: Uint8Array, p: number, end: number): number {
	from_indent = p;
	p = rule_indent(b, p, end);
	if (p < 0) return -1;
	to_indent = p;
	// "\""
	if (p >= end || b[p] !== 0x22) return -1;
	p += 1;
	from_key = p;
	p = rule_key(b, p, end);
	if (p < 0) return -1;
	to_key = p;
	// "\": "
	if (p + 3 > end || b[p] !== 0x22 || b[p + 1] !== 0x3a || b[p + 2] !== 0x20) return -1;
	p += 3;
	if (p >= end || (b[p] !== 0x5b && b[p] !== 0x7b)) return -1;
	p += 1;
	if (p < end) return -1;
	matched = 2;
	return p;
}

function case_text(b: Uint8Array, p: number, end: number): number {
	from_indent = p;
	p = rule_indent(b, p, end);
	if (p < 0) return -1;
	to_indent = p;
	// "\""
	if (p >= end || b[p] !== 0x22) return -1;
	p += 1;
	from_key = p;
	p = rule_key(b, p, end);
	if (p < 0) return -1;
	to_key = p;
	// "\": \""
	if (p + 4 > end || b[p] !== 0x22 || b[p + 1] !== 0x3a || b[p + 2] !== 0x20 || b[p + 3] !== 0x22) return -1;
	p += 4;
	from_text = p;
	p = rule_text(b, p, end);
	if (p < 0) return -1;
	to_text = p;
	// "\""
	if (p >= end || b[p] !== 0x22) return -1;
	p += 1;
	p = rule_skipComma(b, p, end);
	if (p < 0) return -1;
	if (p < end) return -1;
	matched = 3;
	return p;
}

function case_literal(b: Uint8Array, p: number, end: number): number {
	from_indent = p;
	p = rule_indent(b, p, end);
	if (p < 0) return -1;
	to_indent = p;
	// "\""
	if (p >= end || b[p] !== 0x22) return -1;
	p += 1;
	from_key = p;
	p = rule_key(b, p, end);
	if (p < 0) return -1;
	to_key = p;
	// "\": "
	if (p + 3 > end || b[p] !== 0x22 || b[p + 1] !== 0x3a || b[p + 2] !== 0x20) return -1;
	p += 3;
	from_literal = p;
	p = rule_literal(b, p, end);
	if (p < 0) return -1;
	to_literal = p;
	p = rule_skipComma(b, p, end);
	if (p < 0) return -1;
	if (p < end) return -1;
	matched = 4;
	return p;
}

function rule_complaint(b: Uint8Array, p: number, end: number): number {
	p = rule_skipComplaint(b, p, end);
	if (p < 0) return -1;
	p = end;
	return p;
}

function rule_indent(b: Uint8Array, p: number, end: number): number {
	while (p < end && !(b[p] !== 0x20)) p += 1;
	return p;
}

function rule_key(b: Uint8Array, p: number, end: number): number {
	if (p >= end || b[p] === 0x22) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !(b[p] === 0x22)) p += 1;
	return p;
}

function rule_text(b: Uint8Array, p: number, end: number): number {
	repeat1: for (;;) {
		const repeat1 = p;
		attempt2: {
			p = rule_skipCharacter(b, p, end);
			if (p < 0) break attempt2;
			continue repeat1;
		}
		p = repeat1;
		break;
	}
	return p;
}

function rule_skipComma(b: Uint8Array, p: number, end: number): number {
	const optional3 = p;
	optional3: {
		attempt4: {
			// ","
			if (p >= end || b[p] !== 0x2c) break attempt4;
			p += 1;
			break optional3;
		}
		p = optional3;
	}
	return p;
}

function rule_literal(b: Uint8Array, p: number, end: number): number {
	const choice5 = p;
	choice5: {
		switch (p < end ? b[p] : -1) {
			case 0x2d: // -
			case 0x30: // 0
			case 0x31: // 1
			case 0x32: // 2
			case 0x33: // 3
			case 0x34: // 4
			case 0x35: // 5
			case 0x36: // 6
			case 0x37: // 7
			case 0x38: // 8
			case 0x39: // 9
				attempt6: {
					p = rule_skipNumber(b, p, end);
					if (p < 0) break attempt6;
					break choice5;
				}
				p = choice5;
				return -1;
			case 0x66: // f
				attempt7: {
					// "false"
					if (p + 5 > end || b[p] !== 0x66 || b[p + 1] !== 0x61 || b[p + 2] !== 0x6c || b[p + 3] !== 0x73 || b[p + 4] !== 0x65) break attempt7;
					p += 5;
					break choice5;
				}
				p = choice5;
				return -1;
			case 0x6e: // n
				attempt8: {
					// "null"
					if (p + 4 > end || b[p] !== 0x6e || b[p + 1] !== 0x75 || b[p + 2] !== 0x6c || b[p + 3] !== 0x6c) break attempt8;
					p += 4;
					break choice5;
				}
				p = choice5;
				return -1;
			case 0x74: // t
				attempt9: {
					// "true"
					if (p + 4 > end || b[p] !== 0x74 || b[p + 1] !== 0x72 || b[p + 2] !== 0x75 || b[p + 3] !== 0x65) break attempt9;
					p += 4;
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

function rule_skipComplaint(b: Uint8Array, p: number, end: number): number {
	const choice10 = p;
	choice10: {
		switch (p < end ? b[p] : -1) {
			case 0x22: // "
				attempt11: {
					// "\"docker inspect\" requires "
					if (p + 26 > end ||
						b[p] !== 0x22 || b[p + 1] !== 0x64 || b[p + 2] !== 0x6f || b[p + 3] !== 0x63 || b[p + 4] !== 0x6b ||
						b[p + 5] !== 0x65 || b[p + 6] !== 0x72 || b[p + 7] !== 0x20 || b[p + 8] !== 0x69 || b[p + 9] !== 0x6e ||
						b[p + 10] !== 0x73 || b[p + 11] !== 0x70 || b[p + 12] !== 0x65 || b[p + 13] !== 0x63 || b[p + 14] !== 0x74 ||
						b[p + 15] !== 0x22 || b[p + 16] !== 0x20 || b[p + 17] !== 0x72 || b[p + 18] !== 0x65 || b[p + 19] !== 0x71 ||
						b[p + 20] !== 0x75 || b[p + 21] !== 0x69 || b[p + 22] !== 0x72 || b[p + 23] !== 0x65 || b[p + 24] !== 0x73 ||
						b[p + 25] !== 0x20) break attempt11;
					p += 26;
					break choice10;
				}
				p = choice10;
				attempt12: {
					// "\"balena-engine inspect\" requires "
					if (p + 33 > end ||
						b[p] !== 0x22 || b[p + 1] !== 0x62 || b[p + 2] !== 0x61 || b[p + 3] !== 0x6c || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x6e || b[p + 6] !== 0x61 || b[p + 7] !== 0x2d || b[p + 8] !== 0x65 || b[p + 9] !== 0x6e ||
						b[p + 10] !== 0x67 || b[p + 11] !== 0x69 || b[p + 12] !== 0x6e || b[p + 13] !== 0x65 || b[p + 14] !== 0x20 ||
						b[p + 15] !== 0x69 || b[p + 16] !== 0x6e || b[p + 17] !== 0x73 || b[p + 18] !== 0x70 || b[p + 19] !== 0x65 ||
						b[p + 20] !== 0x63 || b[p + 21] !== 0x74 || b[p + 22] !== 0x22 || b[p + 23] !== 0x20 || b[p + 24] !== 0x72 ||
						b[p + 25] !== 0x65 || b[p + 26] !== 0x71 || b[p + 27] !== 0x75 || b[p + 28] !== 0x69 || b[p + 29] !== 0x72 ||
						b[p + 30] !== 0x65 || b[p + 31] !== 0x73 || b[p + 32] !== 0x20) break attempt12;
					p += 33;
					break choice10;
				}
				p = choice10;
				return -1;
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
					break choice10;
				}
				p = choice10;
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
					break choice10;
				}
				p = choice10;
				attempt15: {
					// "Error: No such object: "
					if (p + 23 > end ||
						b[p] !== 0x45 || b[p + 1] !== 0x72 || b[p + 2] !== 0x72 || b[p + 3] !== 0x6f || b[p + 4] !== 0x72 ||
						b[p + 5] !== 0x3a || b[p + 6] !== 0x20 || b[p + 7] !== 0x4e || b[p + 8] !== 0x6f || b[p + 9] !== 0x20 ||
						b[p + 10] !== 0x73 || b[p + 11] !== 0x75 || b[p + 12] !== 0x63 || b[p + 13] !== 0x68 || b[p + 14] !== 0x20 ||
						b[p + 15] !== 0x6f || b[p + 16] !== 0x62 || b[p + 17] !== 0x6a || b[p + 18] !== 0x65 || b[p + 19] !== 0x63 ||
						b[p + 20] !== 0x74 || b[p + 21] !== 0x3a || b[p + 22] !== 0x20) break attempt15;
					p += 23;
					break choice10;
				}
				p = choice10;
				return -1;
			case 0x47: // G
				attempt16: {
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
						b[p + 50] !== 0x68 || b[p + 51] !== 0x65 || b[p + 52] !== 0x20) break attempt16;
					p += 53;
					break choice10;
				}
				p = choice10;
				return -1;
			case 0x65: // e
				attempt17: {
					// "error during connect: "
					if (p + 22 > end ||
						b[p] !== 0x65 || b[p + 1] !== 0x72 || b[p + 2] !== 0x72 || b[p + 3] !== 0x6f || b[p + 4] !== 0x72 ||
						b[p + 5] !== 0x20 || b[p + 6] !== 0x64 || b[p + 7] !== 0x75 || b[p + 8] !== 0x72 || b[p + 9] !== 0x69 ||
						b[p + 10] !== 0x6e || b[p + 11] !== 0x67 || b[p + 12] !== 0x20 || b[p + 13] !== 0x63 || b[p + 14] !== 0x6f ||
						b[p + 15] !== 0x6e || b[p + 16] !== 0x6e || b[p + 17] !== 0x65 || b[p + 18] !== 0x63 || b[p + 19] !== 0x74 ||
						b[p + 20] !== 0x3a || b[p + 21] !== 0x20) break attempt17;
					p += 22;
					break choice10;
				}
				p = choice10;
				return -1;
			default:
				return -1;
		}
	}
	return p;
}

function rule_skipCharacter(b: Uint8Array, p: number, end: number): number {
	const choice18 = p;
	choice18: {
		attempt19: {
			p = rule_skipEscaped(b, p, end);
			if (p < 0) break attempt19;
			break choice18;
		}
		p = choice18;
		attempt20: {
			if (p >= end || b[p] === 0x22) break attempt20;
			p = afterCharacter(b, p, end);
			break choice18;
		}
		p = choice18;
		return -1;
	}
	return p;
}

function rule_skipNumber(b: Uint8Array, p: number, end: number): number {
	const optional21 = p;
	optional21: {
		attempt22: {
			// "-"
			if (p >= end || b[p] !== 0x2d) break attempt22;
			p += 1;
			break optional21;
		}
		p = optional21;
	}
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	const optional23 = p;
	optional23: {
		attempt24: {
			// "."
			if (p >= end || b[p] !== 0x2e) break attempt24;
			p += 1;
			if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) break attempt24;
			p += 1;
			while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
			break optional23;
		}
		p = optional23;
	}
	return p;
}

function rule_skipEscaped(b: Uint8Array, p: number, end: number): number {
	// "\\"
	if (p >= end || b[p] !== 0x5c) return -1;
	p += 1;
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
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
