// Generated from openssl-s-client.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Span } from '../../fields/span.ts';

/** What a message said, and where its parts stand. */
export type OpensslSClientLineMatch =
	| {
			readonly case: 'depth';
			readonly depth: Span;
			readonly subject: Span;
	  }
	| {
			readonly case: 'rejected';
			readonly number: Span;
			readonly problem: Span;
	  }
	| {
			readonly case: 'chainSubject';
			readonly depth: Span;
			readonly subject: Span;
	  }
	| {
			readonly case: 'chainIssuer';
			readonly issuer: Span;
	  }
	| {
			readonly case: 'verdict';
			readonly number: Span;
			readonly verdict: Span;
	  }
	| {
			readonly case: 'connect';
			readonly number: Span;
	  }
	| {
			readonly case: 'problem';
			readonly problem: Span;
	  }
	| {
			readonly case: 'library';
			readonly problem: Span;
	  };

/** Matches the UTF-8 text `bytes[start, end)`, whole; `undefined` when no case of the grammar describes it. */
export function matchOpensslSClientLine(bytes: Uint8Array, start: number, end: number): OpensslSClientLineMatch | undefined {
	if (rule_line(bytes, start, end) !== end) return undefined;
	switch (matched) {
		case 0:
			return {
				case: 'depth',
				depth: { start: from_depth, end: to_depth },
				subject: { start: from_subject, end: to_subject },
			};
		case 1:
			return {
				case: 'rejected',
				number: { start: from_number, end: to_number },
				problem: { start: from_problem, end: to_problem },
			};
		case 2:
			return {
				case: 'chainSubject',
				depth: { start: from_depth, end: to_depth },
				subject: { start: from_subject, end: to_subject },
			};
		case 3:
			return {
				case: 'chainIssuer',
				issuer: { start: from_issuer, end: to_issuer },
			};
		case 4:
			return {
				case: 'verdict',
				number: { start: from_number, end: to_number },
				verdict: { start: from_verdict, end: to_verdict },
			};
		case 5:
			return {
				case: 'connect',
				number: { start: from_number, end: to_number },
			};
		case 6:
			return {
				case: 'problem',
				problem: { start: from_problem, end: to_problem },
			};
		case 7:
			return {
				case: 'library',
				problem: { start: from_problem, end: to_problem },
			};
		default:
			return undefined;
	}
}

let matched = -1;
let from_depth = -1;
let to_depth = -1;
let from_subject = -1;
let to_subject = -1;
let from_number = -1;
let to_number = -1;
let from_problem = -1;
let to_problem = -1;
let from_issuer = -1;
let to_issuer = -1;
let from_verdict = -1;
let to_verdict = -1;

const set0: Uint8Array = byteSet([0x30, 0x39], [0x41, 0x46], [0x61, 0x66]);

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
		case 0x20:
			q = case_chainSubject(b, p, end);
			if (q >= 0) return q;
			q = case_chainIssuer(b, p, end);
			if (q >= 0) return q;
			return case_verdict(b, p, end);
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
		case 0x41: // A
		case 0x42: // B
		case 0x43: // C
		case 0x44: // D
		case 0x45: // E
		case 0x46: // F
		case 0x61: // a
		case 0x62: // b
		case 0x65: // e
		case 0x66: // f
			return case_library(b, p, end);
		case 0x56: // V
			return case_verdict(b, p, end);
		case 0x63: // c
			q = case_connect(b, p, end);
			if (q >= 0) return q;
			q = case_problem(b, p, end);
			if (q >= 0) return q;
			return case_library(b, p, end);
		case 0x64: // d
			q = case_depth(b, p, end);
			if (q >= 0) return q;
			return case_library(b, p, end);
		case 0x67: // g
			return case_problem(b, p, end);
		case 0x76: // v
			return case_rejected(b, p, end);
		default:
			return -1;
	}
}

function case_depth(b: Uint8Array, p: number, end: number): number {
	// "depth="
	if (p + 6 > end ||
		b[p] !== 0x64 || b[p + 1] !== 0x65 || b[p + 2] !== 0x70 || b[p + 3] !== 0x74 || b[p + 4] !== 0x68 ||
		b[p + 5] !== 0x3d) return -1;
	p += 6;
	from_depth = p;
	p = rule_depth(b, p, end);
	if (p < 0) return -1;
	to_depth = p;
	// " "
	if (p >= end || b[p] !== 0x20) return -1;
	p += 1;
	from_subject = p;
	p = rule_subject(b, p, end);
	if (p < 0) return -1;
	to_subject = p;
	matched = 0;
	return p;
}

function case_rejected(b: Uint8Array, p: number, end: number): number {
	// "verify error:num="
	if (p + 17 > end ||
		b[p] !== 0x76 || b[p + 1] !== 0x65 || b[p + 2] !== 0x72 || b[p + 3] !== 0x69 || b[p + 4] !== 0x66 ||
		b[p + 5] !== 0x79 || b[p + 6] !== 0x20 || b[p + 7] !== 0x65 || b[p + 8] !== 0x72 || b[p + 9] !== 0x72 ||
		b[p + 10] !== 0x6f || b[p + 11] !== 0x72 || b[p + 12] !== 0x3a || b[p + 13] !== 0x6e || b[p + 14] !== 0x75 ||
		b[p + 15] !== 0x6d || b[p + 16] !== 0x3d) return -1;
	p += 17;
	from_number = p;
	p = rule_number(b, p, end);
	if (p < 0) return -1;
	to_number = p;
	// ":"
	if (p >= end || b[p] !== 0x3a) return -1;
	p += 1;
	from_problem = p;
	p = rule_problem(b, p, end);
	if (p < 0) return -1;
	to_problem = p;
	matched = 1;
	return p;
}

function case_chainSubject(b: Uint8Array, p: number, end: number): number {
	// " "
	if (p >= end || b[p] !== 0x20) return -1;
	p += 1;
	while (p < end && !(b[p] !== 0x20)) p += 1;
	from_depth = p;
	p = rule_depth(b, p, end);
	if (p < 0) return -1;
	to_depth = p;
	// " s:"
	if (p + 3 > end || b[p] !== 0x20 || b[p + 1] !== 0x73 || b[p + 2] !== 0x3a) return -1;
	p += 3;
	from_subject = p;
	p = rule_subject(b, p, end);
	if (p < 0) return -1;
	to_subject = p;
	matched = 2;
	return p;
}

function case_chainIssuer(b: Uint8Array, p: number, end: number): number {
	// " "
	if (p >= end || b[p] !== 0x20) return -1;
	p += 1;
	while (p < end && !(b[p] !== 0x20)) p += 1;
	// "i:"
	if (p + 2 > end || b[p] !== 0x69 || b[p + 1] !== 0x3a) return -1;
	p += 2;
	from_issuer = p;
	p = rule_issuer(b, p, end);
	if (p < 0) return -1;
	to_issuer = p;
	matched = 3;
	return p;
}

function case_verdict(b: Uint8Array, p: number, end: number): number {
	while (p < end && !(b[p] !== 0x20)) p += 1;
	// "Verify return code: "
	if (p + 20 > end ||
		b[p] !== 0x56 || b[p + 1] !== 0x65 || b[p + 2] !== 0x72 || b[p + 3] !== 0x69 || b[p + 4] !== 0x66 ||
		b[p + 5] !== 0x79 || b[p + 6] !== 0x20 || b[p + 7] !== 0x72 || b[p + 8] !== 0x65 || b[p + 9] !== 0x74 ||
		b[p + 10] !== 0x75 || b[p + 11] !== 0x72 || b[p + 12] !== 0x6e || b[p + 13] !== 0x20 || b[p + 14] !== 0x63 ||
		b[p + 15] !== 0x6f || b[p + 16] !== 0x64 || b[p + 17] !== 0x65 || b[p + 18] !== 0x3a || b[p + 19] !== 0x20) return -1;
	p += 20;
	from_number = p;
	p = rule_number(b, p, end);
	if (p < 0) return -1;
	to_number = p;
	// " ("
	if (p + 2 > end || b[p] !== 0x20 || b[p + 1] !== 0x28) return -1;
	p += 2;
	from_verdict = p;
	p = rule_verdict(b, p, end);
	if (p < 0) return -1;
	to_verdict = p;
	// ")"
	if (p >= end || b[p] !== 0x29) return -1;
	p += 1;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 4;
	return p;
}

function case_connect(b: Uint8Array, p: number, end: number): number {
	// "connect:errno="
	if (p + 14 > end ||
		b[p] !== 0x63 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6e || b[p + 3] !== 0x6e || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x63 || b[p + 6] !== 0x74 || b[p + 7] !== 0x3a || b[p + 8] !== 0x65 || b[p + 9] !== 0x72 ||
		b[p + 10] !== 0x72 || b[p + 11] !== 0x6e || b[p + 12] !== 0x6f || b[p + 13] !== 0x3d) return -1;
	p += 14;
	from_number = p;
	p = rule_number(b, p, end);
	if (p < 0) return -1;
	to_number = p;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 5;
	return p;
}

function case_problem(b: Uint8Array, p: number, end: number): number {
	const choice1 = p;
	choice1: {
		attempt2: {
			// "connect: "
			if (p + 9 > end ||
				b[p] !== 0x63 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6e || b[p + 3] !== 0x6e || b[p + 4] !== 0x65 ||
				b[p + 5] !== 0x63 || b[p + 6] !== 0x74 || b[p + 7] !== 0x3a || b[p + 8] !== 0x20) break attempt2;
			p += 9;
			break choice1;
		}
		p = choice1;
		attempt3: {
			// "getaddrinfo: "
			if (p + 13 > end ||
				b[p] !== 0x67 || b[p + 1] !== 0x65 || b[p + 2] !== 0x74 || b[p + 3] !== 0x61 || b[p + 4] !== 0x64 ||
				b[p + 5] !== 0x64 || b[p + 6] !== 0x72 || b[p + 7] !== 0x69 || b[p + 8] !== 0x6e || b[p + 9] !== 0x66 ||
				b[p + 10] !== 0x6f || b[p + 11] !== 0x3a || b[p + 12] !== 0x20) break attempt3;
			p += 13;
			break choice1;
		}
		p = choice1;
		attempt4: {
			// "gethostbyname "
			if (p + 14 > end ||
				b[p] !== 0x67 || b[p + 1] !== 0x65 || b[p + 2] !== 0x74 || b[p + 3] !== 0x68 || b[p + 4] !== 0x6f ||
				b[p + 5] !== 0x73 || b[p + 6] !== 0x74 || b[p + 7] !== 0x62 || b[p + 8] !== 0x79 || b[p + 9] !== 0x6e ||
				b[p + 10] !== 0x61 || b[p + 11] !== 0x6d || b[p + 12] !== 0x65 || b[p + 13] !== 0x20) break attempt4;
			p += 14;
			break choice1;
		}
		p = choice1;
		return -1;
	}
	from_problem = p;
	p = rule_problem(b, p, end);
	if (p < 0) return -1;
	to_problem = p;
	matched = 6;
	return p;
}

function case_library(b: Uint8Array, p: number, end: number): number {
	if (p >= end || set0[b[p] ?? 0] === 0) return -1;
	p += 1;
	while (p < end && !(set0[b[p] ?? 0] === 0)) p += 1;
	// ":error:"
	if (p + 7 > end ||
		b[p] !== 0x3a || b[p + 1] !== 0x65 || b[p + 2] !== 0x72 || b[p + 3] !== 0x72 || b[p + 4] !== 0x6f ||
		b[p + 5] !== 0x72 || b[p + 6] !== 0x3a) return -1;
	p += 7;
	from_problem = p;
	p = rule_problem(b, p, end);
	if (p < 0) return -1;
	to_problem = p;
	matched = 7;
	return p;
}

function rule_depth(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	return p;
}

function rule_subject(b: Uint8Array, p: number, end: number): number {
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	p = end;
	return p;
}

function rule_number(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	return p;
}

function rule_problem(b: Uint8Array, p: number, end: number): number {
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	p = end;
	return p;
}

function rule_issuer(b: Uint8Array, p: number, end: number): number {
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	p = end;
	return p;
}

function rule_verdict(b: Uint8Array, p: number, end: number): number {
	while (p < end && !(b[p] === 0x29)) p += 1;
	return p;
}

function rule_skipRest(_b: Uint8Array, p: number, end: number): number {
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
