// Generated from iptables.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Span } from '../../fields/span.ts';

/** What a message said, and where its parts stand. */
export type IptablesLineMatch =
	| {
			readonly case: 'policyChain';
			readonly chain: Span;
			readonly policy: Span;
	  }
	| {
			readonly case: 'userChain';
			readonly chain: Span;
	  }
	| {
			readonly case: 'heading';
	  }
	| {
			readonly case: 'rule';
			readonly target: Span;
	  }
	| {
			readonly case: 'ruleWithoutTarget';
	  };

/** Matches the UTF-8 text `bytes[start, end)`, whole; `undefined` when no case of the grammar describes it. */
export function matchIptablesLine(bytes: Uint8Array, start: number, end: number): IptablesLineMatch | undefined {
	if (rule_line(bytes, start, end) !== end) return undefined;
	switch (matched) {
		case 0:
			return {
				case: 'policyChain',
				chain: { start: from_chain, end: to_chain },
				policy: { start: from_policy, end: to_policy },
			};
		case 1:
			return {
				case: 'userChain',
				chain: { start: from_chain, end: to_chain },
			};
		case 2:
			return {
				case: 'heading',
			};
		case 3:
			return {
				case: 'rule',
				target: { start: from_target, end: to_target },
			};
		case 4:
			return {
				case: 'ruleWithoutTarget',
			};
		default:
			return undefined;
	}
}

let matched = -1;
let from_chain = -1;
let to_chain = -1;
let from_policy = -1;
let to_policy = -1;
let from_target = -1;
let to_target = -1;

const set0: Uint8Array = byteSet([0x2d, 0x2d], [0x30, 0x39], [0x41, 0x5a], [0x5f, 0x5f], [0x61, 0x7a]);
const set1: Uint8Array = byteSet([0x2d, 0x2d], [0x30, 0x39], [0x61, 0x7a]);

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
		case 0x74: // t
			q = case_heading(b, p, end);
			if (q >= 0) return q;
			q = case_rule(b, p, end);
			if (q >= 0) return q;
			return case_ruleWithoutTarget(b, p, end);
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
		case 0x41: // A
		case 0x42: // B
		case 0x44: // D
		case 0x45: // E
		case 0x46: // F
		case 0x47: // G
		case 0x48: // H
		case 0x49: // I
		case 0x4a: // J
		case 0x4b: // K
		case 0x4c: // L
		case 0x4d: // M
		case 0x4e: // N
		case 0x4f: // O
		case 0x50: // P
		case 0x51: // Q
		case 0x52: // R
		case 0x53: // S
		case 0x54: // T
		case 0x55: // U
		case 0x56: // V
		case 0x57: // W
		case 0x58: // X
		case 0x59: // Y
		case 0x5a: // Z
		case 0x5f: // _
		case 0x61: // a
		case 0x62: // b
		case 0x63: // c
		case 0x64: // d
		case 0x65: // e
		case 0x66: // f
		case 0x67: // g
		case 0x68: // h
		case 0x69: // i
		case 0x6a: // j
		case 0x6b: // k
		case 0x6c: // l
		case 0x6d: // m
		case 0x6e: // n
		case 0x6f: // o
		case 0x70: // p
		case 0x71: // q
		case 0x72: // r
		case 0x73: // s
		case 0x75: // u
		case 0x76: // v
		case 0x77: // w
		case 0x78: // x
		case 0x79: // y
		case 0x7a: // z
			q = case_rule(b, p, end);
			if (q >= 0) return q;
			return case_ruleWithoutTarget(b, p, end);
		case 0x43: // C
			q = case_policyChain(b, p, end);
			if (q >= 0) return q;
			q = case_userChain(b, p, end);
			if (q >= 0) return q;
			q = case_rule(b, p, end);
			if (q >= 0) return q;
			return case_ruleWithoutTarget(b, p, end);
		default:
			return case_ruleWithoutTarget(b, p, end);
	}
}

function case_policyChain(b: Uint8Array, p: number, end: number): number {
	// "Chain "
	if (p + 6 > end ||
		b[p] !== 0x43 || b[p + 1] !== 0x68 || b[p + 2] !== 0x61 || b[p + 3] !== 0x69 || b[p + 4] !== 0x6e ||
		b[p + 5] !== 0x20) return -1;
	p += 6;
	from_chain = p;
	p = rule_chain(b, p, end);
	if (p < 0) return -1;
	to_chain = p;
	// " (policy "
	if (p + 9 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x28 || b[p + 2] !== 0x70 || b[p + 3] !== 0x6f || b[p + 4] !== 0x6c ||
		b[p + 5] !== 0x69 || b[p + 6] !== 0x63 || b[p + 7] !== 0x79 || b[p + 8] !== 0x20) return -1;
	p += 9;
	from_policy = p;
	p = rule_policy(b, p, end);
	if (p < 0) return -1;
	to_policy = p;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 0;
	return p;
}

function case_userChain(b: Uint8Array, p: number, end: number): number {
	// "Chain "
	if (p + 6 > end ||
		b[p] !== 0x43 || b[p + 1] !== 0x68 || b[p + 2] !== 0x61 || b[p + 3] !== 0x69 || b[p + 4] !== 0x6e ||
		b[p + 5] !== 0x20) return -1;
	p += 6;
	from_chain = p;
	p = rule_chain(b, p, end);
	if (p < 0) return -1;
	to_chain = p;
	// " ("
	if (p + 2 > end || b[p] !== 0x20 || b[p + 1] !== 0x28) return -1;
	p += 2;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 1;
	return p;
}

function case_heading(b: Uint8Array, p: number, end: number): number {
	const choice1 = p;
	choice1: {
		attempt2: {
			// "target "
			if (p + 7 > end ||
				b[p] !== 0x74 || b[p + 1] !== 0x61 || b[p + 2] !== 0x72 || b[p + 3] !== 0x67 || b[p + 4] !== 0x65 ||
				b[p + 5] !== 0x74 || b[p + 6] !== 0x20) break attempt2;
			p += 7;
			break choice1;
		}
		p = choice1;
		attempt3: {
			// " pkts "
			if (p + 6 > end ||
				b[p] !== 0x20 || b[p + 1] !== 0x70 || b[p + 2] !== 0x6b || b[p + 3] !== 0x74 || b[p + 4] !== 0x73 ||
				b[p + 5] !== 0x20) break attempt3;
			p += 6;
			break choice1;
		}
		p = choice1;
		return -1;
	}
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 2;
	return p;
}

function case_rule(b: Uint8Array, p: number, end: number): number {
	const optional4 = p;
	optional4: {
		attempt5: {
			p = rule_skipCounts(b, p, end);
			if (p < 0) break attempt5;
			break optional4;
		}
		p = optional4;
	}
	from_target = p;
	p = rule_target(b, p, end);
	if (p < 0) return -1;
	to_target = p;
	p = rule_skipGap(b, p, end);
	if (p < 0) return -1;
	p = rule_skipProtocol(b, p, end);
	if (p < 0) return -1;
	p = rule_skipGap(b, p, end);
	if (p < 0) return -1;
	p = rule_skipOption(b, p, end);
	if (p < 0) return -1;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 3;
	return p;
}

function case_ruleWithoutTarget(b: Uint8Array, p: number, end: number): number {
	const optional6 = p;
	optional6: {
		attempt7: {
			p = rule_skipCounts(b, p, end);
			if (p < 0) break attempt7;
			break optional6;
		}
		p = optional6;
	}
	p = rule_skipBlanks(b, p, end);
	if (p < 0) return -1;
	p = rule_skipProtocol(b, p, end);
	if (p < 0) return -1;
	p = rule_skipGap(b, p, end);
	if (p < 0) return -1;
	p = rule_skipOption(b, p, end);
	if (p < 0) return -1;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 4;
	return p;
}

function rule_chain(b: Uint8Array, p: number, end: number): number {
	if (p >= end || b[p] === 0x20) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !(b[p] === 0x20)) p += 1;
	return p;
}

function rule_policy(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x41 || (b[p] ?? 0) > 0x5a)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x41 || (b[p] ?? 0) > 0x5a))) p += 1;
	return p;
}

function rule_skipRest(_b: Uint8Array, p: number, end: number): number {
	p = end;
	return p;
}

function rule_skipCounts(b: Uint8Array, p: number, end: number): number {
	p = rule_skipCount(b, p, end);
	if (p < 0) return -1;
	p = rule_skipCount(b, p, end);
	if (p < 0) return -1;
	while (p < end && !(b[p] !== 0x20)) p += 1;
	return p;
}

function rule_target(b: Uint8Array, p: number, end: number): number {
	if (p >= end || set0[b[p] ?? 0] === 0) return -1;
	p += 1;
	while (p < end && !(set0[b[p] ?? 0] === 0)) p += 1;
	return p;
}

function rule_skipGap(b: Uint8Array, p: number, end: number): number {
	// " "
	if (p >= end || b[p] !== 0x20) return -1;
	p += 1;
	while (p < end && !(b[p] !== 0x20)) p += 1;
	return p;
}

function rule_skipProtocol(b: Uint8Array, p: number, end: number): number {
	if (p >= end || set1[b[p] ?? 0] === 0) return -1;
	p += 1;
	while (p < end && !(set1[b[p] ?? 0] === 0)) p += 1;
	return p;
}

function rule_skipOption(b: Uint8Array, p: number, end: number): number {
	const choice8 = p;
	choice8: {
		attempt9: {
			// "--"
			if (p + 2 > end || b[p] !== 0x2d || b[p + 1] !== 0x2d) break attempt9;
			p += 2;
			break choice8;
		}
		p = choice8;
		attempt10: {
			// "-f"
			if (p + 2 > end || b[p] !== 0x2d || b[p + 1] !== 0x66) break attempt10;
			p += 2;
			break choice8;
		}
		p = choice8;
		attempt11: {
			// "!f"
			if (p + 2 > end || b[p] !== 0x21 || b[p + 1] !== 0x66) break attempt11;
			p += 2;
			break choice8;
		}
		p = choice8;
		return -1;
	}
	return p;
}

function rule_skipBlanks(b: Uint8Array, p: number, end: number): number {
	while (p < end && !(b[p] !== 0x20)) p += 1;
	return p;
}

function rule_skipCount(b: Uint8Array, p: number, end: number): number {
	while (p < end && !(b[p] !== 0x20)) p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	const optional12 = p;
	optional12: {
		attempt13: {
			if (p >= end || (b[p] !== 0x47 && b[p] !== 0x4b && b[p] !== 0x4d && b[p] !== 0x54)) break attempt13;
			p += 1;
			break optional12;
		}
		p = optional12;
	}
	// " "
	if (p >= end || b[p] !== 0x20) return -1;
	p += 1;
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
