// Generated from ping.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Span } from '../../fields/span.ts';

/** What a message said, and where its parts stand. */
export type PingLineMatch =
	| {
			readonly case: 'statistics';
			readonly sent: Span;
			readonly received: Span;
			readonly loss: Span;
	  }
	| {
			readonly case: 'roundTrip';
			readonly average: Span;
	  }
	| {
			readonly case: 'obstacle';
			readonly obstacle: Span;
	  }
	| {
			readonly case: 'badAddress';
			readonly host: Span;
	  }
	| {
			readonly case: 'unknownHost';
			readonly host: Span;
	  }
	| {
			readonly case: 'problem';
			readonly problem: Span;
	  };

/** Matches the UTF-8 text `bytes[start, end)`, whole; `undefined` when no case of the grammar describes it. */
export function matchPingLine(bytes: Uint8Array, start: number, end: number): PingLineMatch | undefined {
	if (rule_line(bytes, start, end) !== end) return undefined;
	switch (matched) {
		case 0:
			return {
				case: 'statistics',
				sent: { start: from_sent, end: to_sent },
				received: { start: from_received, end: to_received },
				loss: { start: from_loss, end: to_loss },
			};
		case 1:
			return {
				case: 'roundTrip',
				average: { start: from_average, end: to_average },
			};
		case 2:
			return {
				case: 'obstacle',
				obstacle: { start: from_obstacle, end: to_obstacle },
			};
		case 3:
			return {
				case: 'badAddress',
				host: { start: from_host, end: to_host },
			};
		case 4:
			return {
				case: 'unknownHost',
				host: { start: from_host, end: to_host },
			};
		case 5:
			return {
				case: 'problem',
				problem: { start: from_problem, end: to_problem },
			};
		default:
			return undefined;
	}
}

let matched = -1;
let from_sent = -1;
let to_sent = -1;
let from_received = -1;
let to_received = -1;
let from_loss = -1;
let to_loss = -1;
let from_average = -1;
let to_average = -1;
let from_obstacle = -1;
let to_obstacle = -1;
let from_host = -1;
let to_host = -1;
let from_problem = -1;
let to_problem = -1;

function rule_line(b: Uint8Array, p: number, end: number): number {
	p = rule_said(b, p, end);
	if (p < 0) return -1;
	return p;
}

function rule_said(b: Uint8Array, p: number, end: number): number {
	let q = -1;
	switch (p < end ? b[p] : -1) {
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
			return case_statistics(b, p, end);
		case 0x46: // F
			return case_obstacle(b, p, end);
		case 0x63: // c
			return case_problem(b, p, end);
		case 0x70: // p
			q = case_badAddress(b, p, end);
			if (q >= 0) return q;
			q = case_unknownHost(b, p, end);
			if (q >= 0) return q;
			return case_problem(b, p, end);
		case 0x72: // r
			return case_roundTrip(b, p, end);
		default:
			return -1;
	}
}

function case_statistics(b: Uint8Array, p: number, end: number): number {
	from_sent = p;
	p = rule_sent(b, p, end);
	if (p < 0) return -1;
	to_sent = p;
	// " packets transmitted, "
	if (p + 22 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x70 || b[p + 2] !== 0x61 || b[p + 3] !== 0x63 || b[p + 4] !== 0x6b ||
		b[p + 5] !== 0x65 || b[p + 6] !== 0x74 || b[p + 7] !== 0x73 || b[p + 8] !== 0x20 || b[p + 9] !== 0x74 ||
		b[p + 10] !== 0x72 || b[p + 11] !== 0x61 || b[p + 12] !== 0x6e || b[p + 13] !== 0x73 || b[p + 14] !== 0x6d ||
		b[p + 15] !== 0x69 || b[p + 16] !== 0x74 || b[p + 17] !== 0x74 || b[p + 18] !== 0x65 || b[p + 19] !== 0x64 ||
		b[p + 20] !== 0x2c || b[p + 21] !== 0x20) return -1;
	p += 22;
	from_received = p;
	p = rule_received(b, p, end);
	if (p < 0) return -1;
	to_received = p;
	const optional1 = p;
	optional1: {
		attempt2: {
			// " packets"
			if (p + 8 > end ||
				b[p] !== 0x20 || b[p + 1] !== 0x70 || b[p + 2] !== 0x61 || b[p + 3] !== 0x63 || b[p + 4] !== 0x6b ||
				b[p + 5] !== 0x65 || b[p + 6] !== 0x74 || b[p + 7] !== 0x73) break attempt2;
			p += 8;
			break optional1;
		}
		p = optional1;
	}
	// " received"
	if (p + 9 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x72 || b[p + 2] !== 0x65 || b[p + 3] !== 0x63 || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x69 || b[p + 6] !== 0x76 || b[p + 7] !== 0x65 || b[p + 8] !== 0x64) return -1;
	p += 9;
	repeat3: for (;;) {
		const repeat3 = p;
		attempt4: {
			p = rule_skipOther(b, p, end);
			if (p < 0) break attempt4;
			continue repeat3;
		}
		p = repeat3;
		break;
	}
	// ", "
	if (p + 2 > end || b[p] !== 0x2c || b[p + 1] !== 0x20) return -1;
	p += 2;
	from_loss = p;
	p = rule_loss(b, p, end);
	if (p < 0) return -1;
	to_loss = p;
	// "% packet loss"
	if (p + 13 > end ||
		b[p] !== 0x25 || b[p + 1] !== 0x20 || b[p + 2] !== 0x70 || b[p + 3] !== 0x61 || b[p + 4] !== 0x63 ||
		b[p + 5] !== 0x6b || b[p + 6] !== 0x65 || b[p + 7] !== 0x74 || b[p + 8] !== 0x20 || b[p + 9] !== 0x6c ||
		b[p + 10] !== 0x6f || b[p + 11] !== 0x73 || b[p + 12] !== 0x73) return -1;
	p += 13;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 0;
	return p;
}

function case_roundTrip(b: Uint8Array, p: number, end: number): number {
	const choice5 = p;
	choice5: {
		attempt6: {
			// "rtt min/avg/max/mdev = "
			if (p + 23 > end ||
				b[p] !== 0x72 || b[p + 1] !== 0x74 || b[p + 2] !== 0x74 || b[p + 3] !== 0x20 || b[p + 4] !== 0x6d ||
				b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x2f || b[p + 8] !== 0x61 || b[p + 9] !== 0x76 ||
				b[p + 10] !== 0x67 || b[p + 11] !== 0x2f || b[p + 12] !== 0x6d || b[p + 13] !== 0x61 || b[p + 14] !== 0x78 ||
				b[p + 15] !== 0x2f || b[p + 16] !== 0x6d || b[p + 17] !== 0x64 || b[p + 18] !== 0x65 || b[p + 19] !== 0x76 ||
				b[p + 20] !== 0x20 || b[p + 21] !== 0x3d || b[p + 22] !== 0x20) break attempt6;
			p += 23;
			break choice5;
		}
		p = choice5;
		attempt7: {
			// "round-trip min/avg/max/stddev = "
			if (p + 32 > end ||
				b[p] !== 0x72 || b[p + 1] !== 0x6f || b[p + 2] !== 0x75 || b[p + 3] !== 0x6e || b[p + 4] !== 0x64 ||
				b[p + 5] !== 0x2d || b[p + 6] !== 0x74 || b[p + 7] !== 0x72 || b[p + 8] !== 0x69 || b[p + 9] !== 0x70 ||
				b[p + 10] !== 0x20 || b[p + 11] !== 0x6d || b[p + 12] !== 0x69 || b[p + 13] !== 0x6e || b[p + 14] !== 0x2f ||
				b[p + 15] !== 0x61 || b[p + 16] !== 0x76 || b[p + 17] !== 0x67 || b[p + 18] !== 0x2f || b[p + 19] !== 0x6d ||
				b[p + 20] !== 0x61 || b[p + 21] !== 0x78 || b[p + 22] !== 0x2f || b[p + 23] !== 0x73 || b[p + 24] !== 0x74 ||
				b[p + 25] !== 0x64 || b[p + 26] !== 0x64 || b[p + 27] !== 0x65 || b[p + 28] !== 0x76 || b[p + 29] !== 0x20 ||
				b[p + 30] !== 0x3d || b[p + 31] !== 0x20) break attempt7;
			p += 32;
			break choice5;
		}
		p = choice5;
		attempt8: {
			// "round-trip min/avg/max = "
			if (p + 25 > end ||
				b[p] !== 0x72 || b[p + 1] !== 0x6f || b[p + 2] !== 0x75 || b[p + 3] !== 0x6e || b[p + 4] !== 0x64 ||
				b[p + 5] !== 0x2d || b[p + 6] !== 0x74 || b[p + 7] !== 0x72 || b[p + 8] !== 0x69 || b[p + 9] !== 0x70 ||
				b[p + 10] !== 0x20 || b[p + 11] !== 0x6d || b[p + 12] !== 0x69 || b[p + 13] !== 0x6e || b[p + 14] !== 0x2f ||
				b[p + 15] !== 0x61 || b[p + 16] !== 0x76 || b[p + 17] !== 0x67 || b[p + 18] !== 0x2f || b[p + 19] !== 0x6d ||
				b[p + 20] !== 0x61 || b[p + 21] !== 0x78 || b[p + 22] !== 0x20 || b[p + 23] !== 0x3d || b[p + 24] !== 0x20) break attempt8;
			p += 25;
			break choice5;
		}
		p = choice5;
		return -1;
	}
	p = rule_skipNumber(b, p, end);
	if (p < 0) return -1;
	// "/"
	if (p >= end || b[p] !== 0x2f) return -1;
	p += 1;
	from_average = p;
	p = rule_average(b, p, end);
	if (p < 0) return -1;
	to_average = p;
	// "/"
	if (p >= end || b[p] !== 0x2f) return -1;
	p += 1;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 1;
	return p;
}

function case_obstacle(b: Uint8Array, p: number, end: number): number {
	// "From "
	if (p + 5 > end || b[p] !== 0x46 || b[p + 1] !== 0x72 || b[p + 2] !== 0x6f || b[p + 3] !== 0x6d || b[p + 4] !== 0x20) return -1;
	p += 5;
	if (p >= end || b[p] === 0x20) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !(b[p] === 0x20)) p += 1;
	// " icmp_seq="
	if (p + 10 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x69 || b[p + 2] !== 0x63 || b[p + 3] !== 0x6d || b[p + 4] !== 0x70 ||
		b[p + 5] !== 0x5f || b[p + 6] !== 0x73 || b[p + 7] !== 0x65 || b[p + 8] !== 0x71 || b[p + 9] !== 0x3d) return -1;
	p += 10;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	// " "
	if (p >= end || b[p] !== 0x20) return -1;
	p += 1;
	from_obstacle = p;
	p = rule_obstacle(b, p, end);
	if (p < 0) return -1;
	to_obstacle = p;
	matched = 2;
	return p;
}

function case_badAddress(b: Uint8Array, p: number, end: number): number {
	// "ping: bad address '"
	if (p + 19 > end ||
		b[p] !== 0x70 || b[p + 1] !== 0x69 || b[p + 2] !== 0x6e || b[p + 3] !== 0x67 || b[p + 4] !== 0x3a ||
		b[p + 5] !== 0x20 || b[p + 6] !== 0x62 || b[p + 7] !== 0x61 || b[p + 8] !== 0x64 || b[p + 9] !== 0x20 ||
		b[p + 10] !== 0x61 || b[p + 11] !== 0x64 || b[p + 12] !== 0x64 || b[p + 13] !== 0x72 || b[p + 14] !== 0x65 ||
		b[p + 15] !== 0x73 || b[p + 16] !== 0x73 || b[p + 17] !== 0x20 || b[p + 18] !== 0x27) return -1;
	p += 19;
	from_host = p;
	p = rule_host(b, p, end);
	if (p < 0) return -1;
	to_host = p;
	// "'"
	if (p >= end || b[p] !== 0x27) return -1;
	p += 1;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 3;
	return p;
}

function case_unknownHost(b: Uint8Array, p: number, end: number): number {
	// "ping: unknown host "
	if (p + 19 > end ||
		b[p] !== 0x70 || b[p + 1] !== 0x69 || b[p + 2] !== 0x6e || b[p + 3] !== 0x67 || b[p + 4] !== 0x3a ||
		b[p + 5] !== 0x20 || b[p + 6] !== 0x75 || b[p + 7] !== 0x6e || b[p + 8] !== 0x6b || b[p + 9] !== 0x6e ||
		b[p + 10] !== 0x6f || b[p + 11] !== 0x77 || b[p + 12] !== 0x6e || b[p + 13] !== 0x20 || b[p + 14] !== 0x68 ||
		b[p + 15] !== 0x6f || b[p + 16] !== 0x73 || b[p + 17] !== 0x74 || b[p + 18] !== 0x20) return -1;
	p += 19;
	from_host = p;
	p = rule_host(b, p, end);
	if (p < 0) return -1;
	to_host = p;
	matched = 4;
	return p;
}

function case_problem(b: Uint8Array, p: number, end: number): number {
	const choice9 = p;
	choice9: {
		attempt10: {
			// "ping: "
			if (p + 6 > end ||
				b[p] !== 0x70 || b[p + 1] !== 0x69 || b[p + 2] !== 0x6e || b[p + 3] !== 0x67 || b[p + 4] !== 0x3a ||
				b[p + 5] !== 0x20) break attempt10;
			p += 6;
			break choice9;
		}
		p = choice9;
		attempt11: {
			// "connect: "
			if (p + 9 > end ||
				b[p] !== 0x63 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6e || b[p + 3] !== 0x6e || b[p + 4] !== 0x65 ||
				b[p + 5] !== 0x63 || b[p + 6] !== 0x74 || b[p + 7] !== 0x3a || b[p + 8] !== 0x20) break attempt11;
			p += 9;
			break choice9;
		}
		p = choice9;
		return -1;
	}
	from_problem = p;
	p = rule_problem(b, p, end);
	if (p < 0) return -1;
	to_problem = p;
	matched = 5;
	return p;
}

function rule_sent(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	return p;
}

function rule_received(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	return p;
}

function rule_skipOther(b: Uint8Array, p: number, end: number): number {
	// ", "
	if (p + 2 > end || b[p] !== 0x2c || b[p + 1] !== 0x20) return -1;
	p += 2;
	const optional12 = p;
	optional12: {
		attempt13: {
			// "+"
			if (p >= end || b[p] !== 0x2b) break attempt13;
			p += 1;
			break optional12;
		}
		p = optional12;
	}
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	// " "
	if (p >= end || b[p] !== 0x20) return -1;
	p += 1;
	const choice14 = p;
	choice14: {
		attempt15: {
			// "errors"
			if (p + 6 > end ||
				b[p] !== 0x65 || b[p + 1] !== 0x72 || b[p + 2] !== 0x72 || b[p + 3] !== 0x6f || b[p + 4] !== 0x72 ||
				b[p + 5] !== 0x73) break attempt15;
			p += 6;
			break choice14;
		}
		p = choice14;
		attempt16: {
			// "duplicates"
			if (p + 10 > end ||
				b[p] !== 0x64 || b[p + 1] !== 0x75 || b[p + 2] !== 0x70 || b[p + 3] !== 0x6c || b[p + 4] !== 0x69 ||
				b[p + 5] !== 0x63 || b[p + 6] !== 0x61 || b[p + 7] !== 0x74 || b[p + 8] !== 0x65 || b[p + 9] !== 0x73) break attempt16;
			p += 10;
			break choice14;
		}
		p = choice14;
		attempt17: {
			// "corrupted"
			if (p + 9 > end ||
				b[p] !== 0x63 || b[p + 1] !== 0x6f || b[p + 2] !== 0x72 || b[p + 3] !== 0x72 || b[p + 4] !== 0x75 ||
				b[p + 5] !== 0x70 || b[p + 6] !== 0x74 || b[p + 7] !== 0x65 || b[p + 8] !== 0x64) break attempt17;
			p += 9;
			break choice14;
		}
		p = choice14;
		return -1;
	}
	return p;
}

function rule_loss(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	const optional18 = p;
	optional18: {
		attempt19: {
			// "."
			if (p >= end || b[p] !== 0x2e) break attempt19;
			p += 1;
			if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) break attempt19;
			p += 1;
			while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
			break optional18;
		}
		p = optional18;
	}
	return p;
}

function rule_skipRest(_b: Uint8Array, p: number, end: number): number {
	p = end;
	return p;
}

function rule_skipNumber(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	const optional20 = p;
	optional20: {
		attempt21: {
			// "."
			if (p >= end || b[p] !== 0x2e) break attempt21;
			p += 1;
			if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) break attempt21;
			p += 1;
			while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
			break optional20;
		}
		p = optional20;
	}
	return p;
}

function rule_average(b: Uint8Array, p: number, end: number): number {
	p = rule_skipNumber(b, p, end);
	if (p < 0) return -1;
	return p;
}

function rule_obstacle(b: Uint8Array, p: number, end: number): number {
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	p = end;
	return p;
}

function rule_host(b: Uint8Array, p: number, end: number): number {
	if (p >= end || b[p] === 0x27) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !(b[p] === 0x27)) p += 1;
	return p;
}

function rule_problem(b: Uint8Array, p: number, end: number): number {
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
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
