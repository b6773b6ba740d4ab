// Generated from ifconfig.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Span } from '../../fields/span.ts';

/** What a message said, and where its parts stand. */
export type IfconfigLineMatch =
	| {
			readonly case: 'interface';
			readonly name: Span;
			readonly flags: Span;
	  }
	| {
			readonly case: 'oldInterface';
			readonly name: Span;
	  }
	| {
			readonly case: 'received';
			readonly count: Span;
	  }
	| {
			readonly case: 'transmitted';
			readonly count: Span;
	  }
	| {
			readonly case: 'address';
			readonly address: Span;
	  }
	| {
			readonly case: 'oldFlags';
			readonly flags: Span;
	  };

/** Matches the UTF-8 text `bytes[start, end)`, whole; `undefined` when no case of the grammar describes it. */
export function matchIfconfigLine(bytes: Uint8Array, start: number, end: number): IfconfigLineMatch | undefined {
	if (rule_line(bytes, start, end) !== end) return undefined;
	switch (matched) {
		case 0:
			return {
				case: 'interface',
				name: { start: from_name, end: to_name },
				flags: { start: from_flags, end: to_flags },
			};
		case 1:
			return {
				case: 'oldInterface',
				name: { start: from_name, end: to_name },
			};
		case 2:
			return {
				case: 'received',
				count: { start: from_count, end: to_count },
			};
		case 3:
			return {
				case: 'transmitted',
				count: { start: from_count, end: to_count },
			};
		case 4:
			return {
				case: 'address',
				address: { start: from_address, end: to_address },
			};
		case 5:
			return {
				case: 'oldFlags',
				flags: { start: from_flags, end: to_flags },
			};
		default:
			return undefined;
	}
}

let matched = -1;
let from_name = -1;
let to_name = -1;
let from_flags = -1;
let to_flags = -1;
let from_count = -1;
let to_count = -1;
let from_address = -1;
let to_address = -1;

function rule_line(b: Uint8Array, p: number, end: number): number {
	p = rule_said(b, p, end);
	if (p < 0) return -1;
	return p;
}

function rule_said(b: Uint8Array, p: number, end: number): number {
	let q = -1;
	switch (p < end ? b[p] : -1) {
		case -1:
			q = case_received(b, p, end);
			if (q >= 0) return q;
			q = case_transmitted(b, p, end);
			if (q >= 0) return q;
			q = case_address(b, p, end);
			if (q >= 0) return q;
			return case_oldFlags(b, p, end);
		default:
			q = case_interface(b, p, end);
			if (q >= 0) return q;
			q = case_oldInterface(b, p, end);
			if (q >= 0) return q;
			q = case_received(b, p, end);
			if (q >= 0) return q;
			q = case_transmitted(b, p, end);
			if (q >= 0) return q;
			q = case_address(b, p, end);
			if (q >= 0) return q;
			return case_oldFlags(b, p, end);
	}
}

function case_interface(b: Uint8Array, p: number, end: number): number {
	from_name = p;
	p = rule_name(b, p, end);
	if (p < 0) return -1;
	to_name = p;
	// ": flags="
	if (p + 8 > end ||
		b[p] !== 0x3a || b[p + 1] !== 0x20 || b[p + 2] !== 0x66 || b[p + 3] !== 0x6c || b[p + 4] !== 0x61 ||
		b[p + 5] !== 0x67 || b[p + 6] !== 0x73 || b[p + 7] !== 0x3d) return -1;
	p += 8;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	// "<"
	if (p >= end || b[p] !== 0x3c) return -1;
	p += 1;
	from_flags = p;
	p = rule_flags(b, p, end);
	if (p < 0) return -1;
	to_flags = p;
	// ">"
	if (p >= end || b[p] !== 0x3e) return -1;
	p += 1;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 0;
	return p;
}

function case_oldInterface(b: Uint8Array, p: number, end: number): number {
	from_name = p;
	p = rule_name(b, p, end);
	if (p < 0) return -1;
	to_name = p;
	p = rule_skipBlanks(b, p, end);
	if (p < 0) return -1;
	// "Link encap:"
	if (p + 11 > end ||
		b[p] !== 0x4c || b[p + 1] !== 0x69 || b[p + 2] !== 0x6e || b[p + 3] !== 0x6b || b[p + 4] !== 0x20 ||
		b[p + 5] !== 0x65 || b[p + 6] !== 0x6e || b[p + 7] !== 0x63 || b[p + 8] !== 0x61 || b[p + 9] !== 0x70 ||
		b[p + 10] !== 0x3a) return -1;
	p += 11;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 1;
	return p;
}

function case_received(b: Uint8Array, p: number, end: number): number {
	p = rule_skipBlanks(b, p, end);
	if (p < 0) return -1;
	// "RX "
	if (p + 3 > end || b[p] !== 0x52 || b[p + 1] !== 0x58 || b[p + 2] !== 0x20) return -1;
	p += 3;
	p = rule_skipErrors(b, p, end);
	if (p < 0) return -1;
	from_count = p;
	p = rule_count(b, p, end);
	if (p < 0) return -1;
	to_count = p;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 2;
	return p;
}

function case_transmitted(b: Uint8Array, p: number, end: number): number {
	p = rule_skipBlanks(b, p, end);
	if (p < 0) return -1;
	// "TX "
	if (p + 3 > end || b[p] !== 0x54 || b[p + 1] !== 0x58 || b[p + 2] !== 0x20) return -1;
	p += 3;
	p = rule_skipErrors(b, p, end);
	if (p < 0) return -1;
	from_count = p;
	p = rule_count(b, p, end);
	if (p < 0) return -1;
	to_count = p;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 3;
	return p;
}

function case_address(b: Uint8Array, p: number, end: number): number {
	p = rule_skipBlanks(b, p, end);
	if (p < 0) return -1;
	const choice1 = p;
	choice1: {
		switch (p < end ? b[p] : -1) {
			case 0x69: // i
				attempt2: {
					// "inet6 addr: "
					if (p + 12 > end ||
						b[p] !== 0x69 || b[p + 1] !== 0x6e || b[p + 2] !== 0x65 || b[p + 3] !== 0x74 || b[p + 4] !== 0x36 ||
						b[p + 5] !== 0x20 || b[p + 6] !== 0x61 || b[p + 7] !== 0x64 || b[p + 8] !== 0x64 || b[p + 9] !== 0x72 ||
						b[p + 10] !== 0x3a || b[p + 11] !== 0x20) break attempt2;
					p += 12;
					break choice1;
				}
				p = choice1;
				attempt3: {
					// "inet addr:"
					if (p + 10 > end ||
						b[p] !== 0x69 || b[p + 1] !== 0x6e || b[p + 2] !== 0x65 || b[p + 3] !== 0x74 || b[p + 4] !== 0x20 ||
						b[p + 5] !== 0x61 || b[p + 6] !== 0x64 || b[p + 7] !== 0x64 || b[p + 8] !== 0x72 || b[p + 9] !== 0x3a) break attempt3;
					p += 10;
					break choice1;
				}
				p = choice1;
				attempt4: {
					// "inet6 "
					if (p + 6 > end ||
						b[p] !== 0x69 || b[p + 1] !== 0x6e || b[p + 2] !== 0x65 || b[p + 3] !== 0x74 || b[p + 4] !== 0x36 ||
						b[p + 5] !== 0x20) break attempt4;
					p += 6;
					break choice1;
				}
				p = choice1;
				attempt5: {
					// "inet "
					if (p + 5 > end || b[p] !== 0x69 || b[p + 1] !== 0x6e || b[p + 2] !== 0x65 || b[p + 3] !== 0x74 || b[p + 4] !== 0x20) break attempt5;
					p += 5;
					break choice1;
				}
				p = choice1;
				return -1;
			default:
				return -1;
		}
	}
	from_address = p;
	p = rule_address(b, p, end);
	if (p < 0) return -1;
	to_address = p;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 4;
	return p;
}

function case_oldFlags(b: Uint8Array, p: number, end: number): number {
	p = rule_skipBlanks(b, p, end);
	if (p < 0) return -1;
	from_flags = p;
	p = rule_flags(b, p, end);
	if (p < 0) return -1;
	to_flags = p;
	// "  MTU:"
	if (p + 6 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x20 || b[p + 2] !== 0x4d || b[p + 3] !== 0x54 || b[p + 4] !== 0x55 ||
		b[p + 5] !== 0x3a) return -1;
	p += 6;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 5;
	return p;
}

function rule_name(b: Uint8Array, p: number, end: number): number {
	const not6 = p;
	not6: {
		const choice7 = p;
		choice7: {
			attempt8: {
				// " "
				if (p >= end || b[p] !== 0x20) break attempt8;
				p += 1;
				break choice7;
			}
			p = choice7;
			attempt9: {
				// ": "
				if (p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20) break attempt9;
				p += 2;
				break choice7;
			}
			p = choice7;
			break not6;
		}
		p = not6;
		return -1;
	}
	p = not6;
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	scan10: for (; p < end; p += 1) {
		if ((b[p] !== 0x20 && b[p] !== 0x3a)) continue;
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
					// ": "
					if (p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20) break attempt14;
					p += 2;
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

function rule_flags(b: Uint8Array, p: number, end: number): number {
	scan15: for (; p < end; p += 1) {
		if ((b[p] !== 0x20 && b[p] !== 0x3e)) continue;
		const not16 = p;
		not16: {
			const choice17 = p;
			choice17: {
				attempt18: {
					// ">"
					if (p >= end || b[p] !== 0x3e) break attempt18;
					p += 1;
					break choice17;
				}
				p = choice17;
				attempt19: {
					// "  "
					if (p + 2 > end || b[p] !== 0x20 || b[p + 1] !== 0x20) break attempt19;
					p += 2;
					break choice17;
				}
				p = choice17;
				break not16;
			}
			p = not16;
			break scan15;
		}
		p = not16;
	}
	return p;
}

function rule_skipRest(_b: Uint8Array, p: number, end: number): number {
	p = end;
	return p;
}

function rule_skipBlanks(b: Uint8Array, p: number, end: number): number {
	while (p < end && !(b[p] !== 0x20)) p += 1;
	return p;
}

function rule_skipErrors(b: Uint8Array, p: number, end: number): number {
	const choice20 = p;
	choice20: {
		attempt21: {
			// "errors "
			if (p + 7 > end ||
				b[p] !== 0x65 || b[p + 1] !== 0x72 || b[p + 2] !== 0x72 || b[p + 3] !== 0x6f || b[p + 4] !== 0x72 ||
				b[p + 5] !== 0x73 || b[p + 6] !== 0x20) break attempt21;
			p += 7;
			break choice20;
		}
		p = choice20;
		attempt22: {
			p = rule_skipPackets(b, p, end);
			if (p < 0) break attempt22;
			break choice20;
		}
		p = choice20;
		return -1;
	}
	return p;
}

function rule_count(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	return p;
}

function rule_address(b: Uint8Array, p: number, end: number): number {
	if (p >= end || b[p] === 0x20) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !(b[p] === 0x20)) p += 1;
	return p;
}

function rule_skipPackets(b: Uint8Array, p: number, end: number): number {
	// "packets:"
	if (p + 8 > end ||
		b[p] !== 0x70 || b[p + 1] !== 0x61 || b[p + 2] !== 0x63 || b[p + 3] !== 0x6b || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x74 || b[p + 6] !== 0x73 || b[p + 7] !== 0x3a) return -1;
	p += 8;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	// " errors:"
	if (p + 8 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x65 || b[p + 2] !== 0x72 || b[p + 3] !== 0x72 || b[p + 4] !== 0x6f ||
		b[p + 5] !== 0x72 || b[p + 6] !== 0x73 || b[p + 7] !== 0x3a) return -1;
	p += 8;
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
