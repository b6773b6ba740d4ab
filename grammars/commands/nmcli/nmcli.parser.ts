// Generated from nmcli.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Span } from '../../fields/span.ts';

/** What a message said, and where its parts stand. */
export type NmcliLineMatch =
	| {
			readonly case: 'version';
			readonly version: Span;
	  }
	| {
			readonly case: 'problem';
			readonly problem: Span;
	  }
	| {
			readonly case: 'general';
			readonly state: Span;
			readonly connectivity: Span;
	  }
	| {
			readonly case: 'device';
			readonly device: Span;
			readonly type: Span;
			readonly state: Span;
			readonly connection: Span | undefined;
	  };

/** Matches the UTF-8 text `bytes[start, end)`, whole; `undefined` when no case of the grammar describes it. */
export function matchNmcliLine(bytes: Uint8Array, start: number, end: number): NmcliLineMatch | undefined {
	if (rule_line(bytes, start, end) !== end) return undefined;
	switch (matched) {
		case 0:
			return {
				case: 'version',
				version: { start: from_version, end: to_version },
			};
		case 1:
			return {
				case: 'problem',
				problem: { start: from_problem, end: to_problem },
			};
		case 2:
			return {
				case: 'general',
				state: { start: from_state, end: to_state },
				connectivity: { start: from_connectivity, end: to_connectivity },
			};
		case 3:
			return {
				case: 'device',
				device: { start: from_device, end: to_device },
				type: { start: from_type, end: to_type },
				state: { start: from_state, end: to_state },
				connection: from_connection < 0 ? undefined : { start: from_connection, end: to_connection },
			};
		default:
			return undefined;
	}
}

let matched = -1;
let from_version = -1;
let to_version = -1;
let from_problem = -1;
let to_problem = -1;
let from_state = -1;
let to_state = -1;
let from_connectivity = -1;
let to_connectivity = -1;
let from_device = -1;
let to_device = -1;
let from_type = -1;
let to_type = -1;
let from_connection = -1;
let to_connection = -1;

const set0: Uint8Array = byteSet([0x2d, 0x2d], [0x30, 0x39], [0x41, 0x5a], [0x61, 0x7a]);

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
		case 0x45: // E
			q = case_problem(b, p, end);
			if (q >= 0) return q;
			q = case_general(b, p, end);
			if (q >= 0) return q;
			return case_device(b, p, end);
		case 0x6e: // n
			q = case_version(b, p, end);
			if (q >= 0) return q;
			q = case_general(b, p, end);
			if (q >= 0) return q;
			return case_device(b, p, end);
		default:
			q = case_general(b, p, end);
			if (q >= 0) return q;
			return case_device(b, p, end);
	}
}

function case_version(b: Uint8Array, p: number, end: number): number {
	// "nmcli tool, version "
	if (p + 20 > end ||
		b[p] !== 0x6e || b[p + 1] !== 0x6d || b[p + 2] !== 0x63 || b[p + 3] !== 0x6c || b[p + 4] !== 0x69 ||
		b[p + 5] !== 0x20 || b[p + 6] !== 0x74 || b[p + 7] !== 0x6f || b[p + 8] !== 0x6f || b[p + 9] !== 0x6c ||
		b[p + 10] !== 0x2c || b[p + 11] !== 0x20 || b[p + 12] !== 0x76 || b[p + 13] !== 0x65 || b[p + 14] !== 0x72 ||
		b[p + 15] !== 0x73 || b[p + 16] !== 0x69 || b[p + 17] !== 0x6f || b[p + 18] !== 0x6e || b[p + 19] !== 0x20) return -1;
	p += 20;
	from_version = p;
	p = rule_version(b, p, end);
	if (p < 0) return -1;
	to_version = p;
	matched = 0;
	return p;
}

function case_problem(b: Uint8Array, p: number, end: number): number {
	// "Error: "
	if (p + 7 > end ||
		b[p] !== 0x45 || b[p + 1] !== 0x72 || b[p + 2] !== 0x72 || b[p + 3] !== 0x6f || b[p + 4] !== 0x72 ||
		b[p + 5] !== 0x3a || b[p + 6] !== 0x20) return -1;
	p += 7;
	from_problem = p;
	p = rule_problem(b, p, end);
	if (p < 0) return -1;
	to_problem = p;
	matched = 1;
	return p;
}

function case_general(b: Uint8Array, p: number, end: number): number {
	from_state = p;
	p = rule_state(b, p, end);
	if (p < 0) return -1;
	to_state = p;
	p = rule_skipGap(b, p, end);
	if (p < 0) return -1;
	from_connectivity = p;
	p = rule_connectivity(b, p, end);
	if (p < 0) return -1;
	to_connectivity = p;
	p = rule_skipGap(b, p, end);
	if (p < 0) return -1;
	p = rule_skipSwitch(b, p, end);
	if (p < 0) return -1;
	p = rule_skipGap(b, p, end);
	if (p < 0) return -1;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 2;
	return p;
}

function case_device(b: Uint8Array, p: number, end: number): number {
	from_connection = -1;
	from_device = p;
	p = rule_device(b, p, end);
	if (p < 0) return -1;
	to_device = p;
	p = rule_skipGap(b, p, end);
	if (p < 0) return -1;
	from_type = p;
	p = rule_type(b, p, end);
	if (p < 0) return -1;
	to_type = p;
	p = rule_skipGap(b, p, end);
	if (p < 0) return -1;
	from_state = p;
	p = rule_state(b, p, end);
	if (p < 0) return -1;
	to_state = p;
	const optional1 = p;
	optional1: {
		attempt2: {
			p = rule_skipGap(b, p, end);
			if (p < 0) break attempt2;
			from_connection = p;
			p = rule_connection(b, p, end);
			if (p < 0) break attempt2;
			to_connection = p;
			break optional1;
		}
		p = optional1;
		from_connection = -1;
	}
	p = rule_skipBlanks(b, p, end);
	if (p < 0) return -1;
	if (p < end) return -1;
	matched = 3;
	return p;
}

function rule_version(b: Uint8Array, p: number, end: number): number {
	if (p >= end || b[p] === 0x20) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !(b[p] === 0x20)) p += 1;
	return p;
}

function rule_problem(b: Uint8Array, p: number, end: number): number {
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	p = end;
	return p;
}

function rule_state(b: Uint8Array, p: number, end: number): number {
	p = rule_skipCell(b, p, end);
	if (p < 0) return -1;
	return p;
}

function rule_skipGap(b: Uint8Array, p: number, end: number): number {
	// "  "
	if (p + 2 > end || b[p] !== 0x20 || b[p + 1] !== 0x20) return -1;
	p += 2;
	while (p < end && !(b[p] !== 0x20)) p += 1;
	return p;
}

function rule_connectivity(b: Uint8Array, p: number, end: number): number {
	const choice3 = p;
	choice3: {
		switch (p < end ? b[p] : -1) {
			case 0x66: // f
				attempt4: {
					// "full"
					if (p + 4 > end || b[p] !== 0x66 || b[p + 1] !== 0x75 || b[p + 2] !== 0x6c || b[p + 3] !== 0x6c) break attempt4;
					p += 4;
					break choice3;
				}
				p = choice3;
				return -1;
			case 0x6c: // l
				attempt5: {
					// "limited"
					if (p + 7 > end ||
						b[p] !== 0x6c || b[p + 1] !== 0x69 || b[p + 2] !== 0x6d || b[p + 3] !== 0x69 || b[p + 4] !== 0x74 ||
						b[p + 5] !== 0x65 || b[p + 6] !== 0x64) break attempt5;
					p += 7;
					break choice3;
				}
				p = choice3;
				return -1;
			case 0x6e: // n
				attempt6: {
					// "none"
					if (p + 4 > end || b[p] !== 0x6e || b[p + 1] !== 0x6f || b[p + 2] !== 0x6e || b[p + 3] !== 0x65) break attempt6;
					p += 4;
					break choice3;
				}
				p = choice3;
				return -1;
			case 0x70: // p
				attempt7: {
					// "portal"
					if (p + 6 > end ||
						b[p] !== 0x70 || b[p + 1] !== 0x6f || b[p + 2] !== 0x72 || b[p + 3] !== 0x74 || b[p + 4] !== 0x61 ||
						b[p + 5] !== 0x6c) break attempt7;
					p += 6;
					break choice3;
				}
				p = choice3;
				return -1;
			case 0x75: // u
				attempt8: {
					// "unknown"
					if (p + 7 > end ||
						b[p] !== 0x75 || b[p + 1] !== 0x6e || b[p + 2] !== 0x6b || b[p + 3] !== 0x6e || b[p + 4] !== 0x6f ||
						b[p + 5] !== 0x77 || b[p + 6] !== 0x6e) break attempt8;
					p += 7;
					break choice3;
				}
				p = choice3;
				return -1;
			default:
				return -1;
		}
	}
	return p;
}

function rule_skipSwitch(b: Uint8Array, p: number, end: number): number {
	const choice9 = p;
	choice9: {
		attempt10: {
			// "enabled"
			if (p + 7 > end ||
				b[p] !== 0x65 || b[p + 1] !== 0x6e || b[p + 2] !== 0x61 || b[p + 3] !== 0x62 || b[p + 4] !== 0x6c ||
				b[p + 5] !== 0x65 || b[p + 6] !== 0x64) break attempt10;
			p += 7;
			break choice9;
		}
		p = choice9;
		attempt11: {
			// "disabled"
			if (p + 8 > end ||
				b[p] !== 0x64 || b[p + 1] !== 0x69 || b[p + 2] !== 0x73 || b[p + 3] !== 0x61 || b[p + 4] !== 0x62 ||
				b[p + 5] !== 0x6c || b[p + 6] !== 0x65 || b[p + 7] !== 0x64) break attempt11;
			p += 8;
			break choice9;
		}
		p = choice9;
		attempt12: {
			// "missing"
			if (p + 7 > end ||
				b[p] !== 0x6d || b[p + 1] !== 0x69 || b[p + 2] !== 0x73 || b[p + 3] !== 0x73 || b[p + 4] !== 0x69 ||
				b[p + 5] !== 0x6e || b[p + 6] !== 0x67) break attempt12;
			p += 7;
			break choice9;
		}
		p = choice9;
		return -1;
	}
	return p;
}

function rule_skipRest(_b: Uint8Array, p: number, end: number): number {
	p = end;
	return p;
}

function rule_device(b: Uint8Array, p: number, end: number): number {
	p = rule_skipWord(b, p, end);
	if (p < 0) return -1;
	return p;
}

function rule_type(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x61 || (b[p] ?? 0) > 0x7a)) return -1;
	p += 1;
	while (p < end && !(set0[b[p] ?? 0] === 0)) p += 1;
	return p;
}

function rule_connection(b: Uint8Array, p: number, end: number): number {
	p = rule_skipCell(b, p, end);
	if (p < 0) return -1;
	return p;
}

function rule_skipBlanks(b: Uint8Array, p: number, end: number): number {
	while (p < end && !(b[p] !== 0x20)) p += 1;
	return p;
}

function rule_skipCell(b: Uint8Array, p: number, end: number): number {
	const not13 = p;
	not13: {
		// " "
		if (p >= end || b[p] !== 0x20) break not13;
		p += 1;
		p = rule_skipEdge(b, p, end);
		if (p < 0) break not13;
		p = not13;
		return -1;
	}
	p = not13;
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	scan14: for (; p < end; p += 1) {
		if (b[p] !== 0x20) continue;
		const not15 = p;
		not15: {
			// " "
			if (p >= end || b[p] !== 0x20) break not15;
			p += 1;
			p = rule_skipEdge(b, p, end);
			if (p < 0) break not15;
			p = not15;
			break scan14;
		}
		p = not15;
	}
	return p;
}

function rule_skipWord(b: Uint8Array, p: number, end: number): number {
	if (p >= end || b[p] === 0x20) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !(b[p] === 0x20)) p += 1;
	return p;
}

function rule_skipEdge(b: Uint8Array, p: number, end: number): number {
	const choice16 = p;
	choice16: {
		attempt17: {
			// " "
			if (p >= end || b[p] !== 0x20) break attempt17;
			p += 1;
			break choice16;
		}
		p = choice16;
		attempt18: {
			if (p < end) break attempt18;
			break choice16;
		}
		p = choice16;
		return -1;
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
