// Generated from ip-addr.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Span } from '../../fields/span.ts';

/** What a message said, and where its parts stand. */
export type IpAddrLineMatch =
	| {
			readonly case: 'interface';
			readonly name: Span;
			readonly flags: Span;
			readonly state: Span | undefined;
	  }
	| {
			readonly case: 'address';
			readonly address: Span;
	  };

/** Matches the UTF-8 text `bytes[start, end)`, whole; `undefined` when no case of the grammar describes it. */
export function matchIpAddrLine(bytes: Uint8Array, start: number, end: number): IpAddrLineMatch | undefined {
	if (rule_line(bytes, start, end) !== end) return undefined;
	switch (matched) {
		case 0:
			return {
				case: 'interface',
				name: { start: from_name, end: to_name },
				flags: { start: from_flags, end: to_flags },
				state: from_state < 0 ? undefined : { start: from_state, end: to_state },
			};
		case 1:
			return {
				case: 'address',
				address: { start: from_address, end: to_address },
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
let from_state = -1;
let to_state = -1;
let from_address = -1;
let to_address = -1;

function rule_line(b: Uint8Array, p: number, end: number): number {
	p = rule_said(b, p, end);
	if (p < 0) return -1;
	return p;
}

function rule_said(b: Uint8Array, p: number, end: number): number {
	let q = -1;
	q = case_interface(b, p, end);
	if (q >= 0) return q;
	return case_address(b, p, end);
}

function case_interface(b: Uint8Array, p: number, end: number): number {
	from_state = -1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	// ": "
	if (p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20) return -1;
	p += 2;
	from_name = p;
	p = rule_name(b, p, end);
	if (p < 0) return -1;
	to_name = p;
	const optional1 = p;
	optional1: {
		attempt2: {
			// "@"
			if (p >= end || b[p] !== 0x40) break attempt2;
			p += 1;
			p = rule_skipPeer(b, p, end);
			if (p < 0) break attempt2;
			break optional1;
		}
		p = optional1;
	}
	// ": <"
	if (p + 3 > end || b[p] !== 0x3a || b[p + 1] !== 0x20 || b[p + 2] !== 0x3c) return -1;
	p += 3;
	from_flags = p;
	p = rule_flags(b, p, end);
	if (p < 0) return -1;
	to_flags = p;
	// ">"
	if (p >= end || b[p] !== 0x3e) return -1;
	p += 1;
	repeat3: for (;;) {
		const repeat3 = p;
		attempt4: {
			p = rule_skipToState(b, p, end);
			if (p < 0) break attempt4;
			continue repeat3;
		}
		p = repeat3;
		break;
	}
	const optional5 = p;
	optional5: {
		attempt6: {
			// " state "
			if (p + 7 > end ||
				b[p] !== 0x20 || b[p + 1] !== 0x73 || b[p + 2] !== 0x74 || b[p + 3] !== 0x61 || b[p + 4] !== 0x74 ||
				b[p + 5] !== 0x65 || b[p + 6] !== 0x20) break attempt6;
			p += 7;
			from_state = p;
			p = rule_state(b, p, end);
			if (p < 0) break attempt6;
			to_state = p;
			break optional5;
		}
		p = optional5;
		from_state = -1;
	}
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 0;
	return p;
}

function case_address(b: Uint8Array, p: number, end: number): number {
	// " "
	if (p >= end || b[p] !== 0x20) return -1;
	p += 1;
	while (p < end && !(b[p] !== 0x20)) p += 1;
	const choice7 = p;
	choice7: {
		attempt8: {
			// "inet6 "
			if (p + 6 > end ||
				b[p] !== 0x69 || b[p + 1] !== 0x6e || b[p + 2] !== 0x65 || b[p + 3] !== 0x74 || b[p + 4] !== 0x36 ||
				b[p + 5] !== 0x20) break attempt8;
			p += 6;
			break choice7;
		}
		p = choice7;
		attempt9: {
			// "inet "
			if (p + 5 > end || b[p] !== 0x69 || b[p + 1] !== 0x6e || b[p + 2] !== 0x65 || b[p + 3] !== 0x74 || b[p + 4] !== 0x20) break attempt9;
			p += 5;
			break choice7;
		}
		p = choice7;
		return -1;
	}
	from_address = p;
	p = rule_address(b, p, end);
	if (p < 0) return -1;
	to_address = p;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 1;
	return p;
}

function rule_name(b: Uint8Array, p: number, end: number): number {
	const not10 = p;
	not10: {
		const choice11 = p;
		choice11: {
			attempt12: {
				// "@"
				if (p >= end || b[p] !== 0x40) break attempt12;
				p += 1;
				break choice11;
			}
			p = choice11;
			attempt13: {
				// ": "
				if (p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20) break attempt13;
				p += 2;
				break choice11;
			}
			p = choice11;
			break not10;
		}
		p = not10;
		return -1;
	}
	p = not10;
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	scan14: for (; p < end; p += 1) {
		if ((b[p] !== 0x3a && b[p] !== 0x40)) continue;
		const not15 = p;
		not15: {
			const choice16 = p;
			choice16: {
				attempt17: {
					// "@"
					if (p >= end || b[p] !== 0x40) break attempt17;
					p += 1;
					break choice16;
				}
				p = choice16;
				attempt18: {
					// ": "
					if (p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20) break attempt18;
					p += 2;
					break choice16;
				}
				p = choice16;
				break not15;
			}
			p = not15;
			break scan14;
		}
		p = not15;
	}
	return p;
}

function rule_skipPeer(b: Uint8Array, p: number, end: number): number {
	// not ": "
	if (!(p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20)) return -1;
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	scan19: for (; p < end; p += 1) {
		if (b[p] !== 0x3a) continue;
		// not ": "
		if (!(p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20)) break scan19;
	}
	return p;
}

function rule_flags(b: Uint8Array, p: number, end: number): number {
	while (p < end && !(b[p] === 0x3e)) p += 1;
	return p;
}

function rule_skipToState(b: Uint8Array, p: number, end: number): number {
	// not " state "
	if (!(p + 7 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x73 || b[p + 2] !== 0x74 || b[p + 3] !== 0x61 || b[p + 4] !== 0x74 ||
		b[p + 5] !== 0x65 || b[p + 6] !== 0x20)) return -1;
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	return p;
}

function rule_state(b: Uint8Array, p: number, end: number): number {
	if (p >= end || b[p] === 0x20) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !(b[p] === 0x20)) p += 1;
	return p;
}

function rule_skipRest(_b: Uint8Array, p: number, end: number): number {
	p = end;
	return p;
}

function rule_address(b: Uint8Array, p: number, end: number): number {
	if (p >= end || b[p] === 0x20) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !(b[p] === 0x20)) p += 1;
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
