// Generated from chronyc-sources.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Span } from '../../fields/span.ts';

/** What a message said, and where its parts stand. */
export type ChronycSourcesLineMatch =
	| {
			readonly case: 'source';
			readonly mode: Span;
			readonly state: Span;
			readonly name: Span;
			readonly stratum: Span;
			readonly poll: Span;
			readonly reach: Span;
			readonly lastRx: Span;
	  }
	| {
			readonly case: 'heading';
	  }
	| {
			readonly case: 'count';
	  }
	| {
			readonly case: 'failed';
			readonly complaint: Span;
	  };

/** Matches the UTF-8 text `bytes[start, end)`, whole; `undefined` when no case of the grammar describes it. */
export function matchChronycSourcesLine(bytes: Uint8Array, start: number, end: number): ChronycSourcesLineMatch | undefined {
	if (rule_line(bytes, start, end) !== end) return undefined;
	switch (matched) {
		case 0:
			return {
				case: 'source',
				mode: { start: from_mode, end: to_mode },
				state: { start: from_state, end: to_state },
				name: { start: from_name, end: to_name },
				stratum: { start: from_stratum, end: to_stratum },
				poll: { start: from_poll, end: to_poll },
				reach: { start: from_reach, end: to_reach },
				lastRx: { start: from_lastRx, end: to_lastRx },
			};
		case 1:
			return {
				case: 'heading',
			};
		case 2:
			return {
				case: 'count',
			};
		case 3:
			return {
				case: 'failed',
				complaint: { start: from_complaint, end: to_complaint },
			};
		default:
			return undefined;
	}
}

let matched = -1;
let from_mode = -1;
let to_mode = -1;
let from_state = -1;
let to_state = -1;
let from_name = -1;
let to_name = -1;
let from_stratum = -1;
let to_stratum = -1;
let from_poll = -1;
let to_poll = -1;
let from_reach = -1;
let to_reach = -1;
let from_lastRx = -1;
let to_lastRx = -1;
let from_complaint = -1;
let to_complaint = -1;

const set0: Uint8Array = byteSet([0x2a, 0x2b], [0x2d, 0x2d], [0x3f, 0x3f], [0x78, 0x78], [0x7e, 0x7e]);

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
	switch (p < end ? b[p] : -1) {
		case 0x23: // #
		case 0x3d: // =
		case 0x5e: // ^
			return case_source(b, p, end);
		case 0x32: // 2
			return case_count(b, p, end);
		case 0x35: // 5
		case 0x43: // C
		case 0x55: // U
			return case_failed(b, p, end);
		case 0x4d: // M
			return case_heading(b, p, end);
		default:
			return -1;
	}
}

function case_source(b: Uint8Array, p: number, end: number): number {
	from_mode = p;
	p = rule_mode(b, p, end);
	if (p < 0) return -1;
	to_mode = p;
	from_state = p;
	p = rule_state(b, p, end);
	if (p < 0) return -1;
	to_state = p;
	// " "
	if (p >= end || b[p] !== 0x20) return -1;
	p += 1;
	from_name = p;
	p = rule_name(b, p, end);
	if (p < 0) return -1;
	to_name = p;
	// " "
	if (p >= end || b[p] !== 0x20) return -1;
	p += 1;
	while (p < end && !(b[p] !== 0x20)) p += 1;
	from_stratum = p;
	p = rule_stratum(b, p, end);
	if (p < 0) return -1;
	to_stratum = p;
	// " "
	if (p >= end || b[p] !== 0x20) return -1;
	p += 1;
	while (p < end && !(b[p] !== 0x20)) p += 1;
	from_poll = p;
	p = rule_poll(b, p, end);
	if (p < 0) return -1;
	to_poll = p;
	// " "
	if (p >= end || b[p] !== 0x20) return -1;
	p += 1;
	while (p < end && !(b[p] !== 0x20)) p += 1;
	from_reach = p;
	p = rule_reach(b, p, end);
	if (p < 0) return -1;
	to_reach = p;
	// " "
	if (p >= end || b[p] !== 0x20) return -1;
	p += 1;
	while (p < end && !(b[p] !== 0x20)) p += 1;
	from_lastRx = p;
	p = rule_lastRx(b, p, end);
	if (p < 0) return -1;
	to_lastRx = p;
	// " "
	if (p >= end || b[p] !== 0x20) return -1;
	p += 1;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 0;
	return p;
}

function case_heading(b: Uint8Array, p: number, end: number): number {
	// "MS Name/IP address"
	if (p + 18 > end ||
		b[p] !== 0x4d || b[p + 1] !== 0x53 || b[p + 2] !== 0x20 || b[p + 3] !== 0x4e || b[p + 4] !== 0x61 ||
		b[p + 5] !== 0x6d || b[p + 6] !== 0x65 || b[p + 7] !== 0x2f || b[p + 8] !== 0x49 || b[p + 9] !== 0x50 ||
		b[p + 10] !== 0x20 || b[p + 11] !== 0x61 || b[p + 12] !== 0x64 || b[p + 13] !== 0x64 || b[p + 14] !== 0x72 ||
		b[p + 15] !== 0x65 || b[p + 16] !== 0x73 || b[p + 17] !== 0x73) return -1;
	p += 18;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 1;
	return p;
}

function case_count(b: Uint8Array, p: number, end: number): number {
	// "210 Number of sources"
	if (p + 21 > end ||
		b[p] !== 0x32 || b[p + 1] !== 0x31 || b[p + 2] !== 0x30 || b[p + 3] !== 0x20 || b[p + 4] !== 0x4e ||
		b[p + 5] !== 0x75 || b[p + 6] !== 0x6d || b[p + 7] !== 0x62 || b[p + 8] !== 0x65 || b[p + 9] !== 0x72 ||
		b[p + 10] !== 0x20 || b[p + 11] !== 0x6f || b[p + 12] !== 0x66 || b[p + 13] !== 0x20 || b[p + 14] !== 0x73 ||
		b[p + 15] !== 0x6f || b[p + 16] !== 0x75 || b[p + 17] !== 0x72 || b[p + 18] !== 0x63 || b[p + 19] !== 0x65 ||
		b[p + 20] !== 0x73) return -1;
	p += 21;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 2;
	return p;
}

function case_failed(b: Uint8Array, p: number, end: number): number {
	from_complaint = p;
	p = rule_complaint(b, p, end);
	if (p < 0) return -1;
	to_complaint = p;
	matched = 3;
	return p;
}

function rule_mode(b: Uint8Array, p: number, end: number): number {
	if (p >= end || (b[p] !== 0x23 && b[p] !== 0x3d && b[p] !== 0x5e)) return -1;
	p += 1;
	return p;
}

function rule_state(b: Uint8Array, p: number, end: number): number {
	if (p >= end || set0[b[p] ?? 0] === 0) return -1;
	p += 1;
	return p;
}

function rule_name(b: Uint8Array, p: number, end: number): number {
	if (p >= end || b[p] === 0x20) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !(b[p] === 0x20)) p += 1;
	return p;
}

function rule_stratum(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	return p;
}

function rule_poll(b: Uint8Array, p: number, end: number): number {
	const optional1 = p;
	optional1: {
		attempt2: {
			// "-"
			if (p >= end || b[p] !== 0x2d) break attempt2;
			p += 1;
			break optional1;
		}
		p = optional1;
	}
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	return p;
}

function rule_reach(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x37)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x37))) p += 1;
	if (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) return -1;
	return p;
}

function rule_lastRx(b: Uint8Array, p: number, end: number): number {
	const choice3 = p;
	choice3: {
		attempt4: {
			// "-"
			if (p >= end || b[p] !== 0x2d) break attempt4;
			p += 1;
			break choice3;
		}
		p = choice3;
		attempt5: {
			p = rule_skipAge(b, p, end);
			if (p < 0) break attempt5;
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

function rule_complaint(b: Uint8Array, p: number, end: number): number {
	const choice6 = p;
	choice6: {
		switch (p < end ? b[p] : -1) {
			case 0x35: // 5
				attempt7: {
					// "506 Cannot talk to daemon"
					if (p + 25 > end ||
						b[p] !== 0x35 || b[p + 1] !== 0x30 || b[p + 2] !== 0x36 || b[p + 3] !== 0x20 || b[p + 4] !== 0x43 ||
						b[p + 5] !== 0x61 || b[p + 6] !== 0x6e || b[p + 7] !== 0x6e || b[p + 8] !== 0x6f || b[p + 9] !== 0x74 ||
						b[p + 10] !== 0x20 || b[p + 11] !== 0x74 || b[p + 12] !== 0x61 || b[p + 13] !== 0x6c || b[p + 14] !== 0x6b ||
						b[p + 15] !== 0x20 || b[p + 16] !== 0x74 || b[p + 17] !== 0x6f || b[p + 18] !== 0x20 || b[p + 19] !== 0x64 ||
						b[p + 20] !== 0x61 || b[p + 21] !== 0x65 || b[p + 22] !== 0x6d || b[p + 23] !== 0x6f || b[p + 24] !== 0x6e) break attempt7;
					p += 25;
					break choice6;
				}
				p = choice6;
				attempt8: {
					// "501 Not authorised"
					if (p + 18 > end ||
						b[p] !== 0x35 || b[p + 1] !== 0x30 || b[p + 2] !== 0x31 || b[p + 3] !== 0x20 || b[p + 4] !== 0x4e ||
						b[p + 5] !== 0x6f || b[p + 6] !== 0x74 || b[p + 7] !== 0x20 || b[p + 8] !== 0x61 || b[p + 9] !== 0x75 ||
						b[p + 10] !== 0x74 || b[p + 11] !== 0x68 || b[p + 12] !== 0x6f || b[p + 13] !== 0x72 || b[p + 14] !== 0x69 ||
						b[p + 15] !== 0x73 || b[p + 16] !== 0x65 || b[p + 17] !== 0x64) break attempt8;
					p += 18;
					break choice6;
				}
				p = choice6;
				return -1;
			case 0x43: // C
				attempt9: {
					// "Could not "
					if (p + 10 > end ||
						b[p] !== 0x43 || b[p + 1] !== 0x6f || b[p + 2] !== 0x75 || b[p + 3] !== 0x6c || b[p + 4] !== 0x64 ||
						b[p + 5] !== 0x20 || b[p + 6] !== 0x6e || b[p + 7] !== 0x6f || b[p + 8] !== 0x74 || b[p + 9] !== 0x20) break attempt9;
					p += 10;
					break choice6;
				}
				p = choice6;
				return -1;
			case 0x55: // U
				attempt10: {
					// "Unrecognized command"
					if (p + 20 > end ||
						b[p] !== 0x55 || b[p + 1] !== 0x6e || b[p + 2] !== 0x72 || b[p + 3] !== 0x65 || b[p + 4] !== 0x63 ||
						b[p + 5] !== 0x6f || b[p + 6] !== 0x67 || b[p + 7] !== 0x6e || b[p + 8] !== 0x69 || b[p + 9] !== 0x7a ||
						b[p + 10] !== 0x65 || b[p + 11] !== 0x64 || b[p + 12] !== 0x20 || b[p + 13] !== 0x63 || b[p + 14] !== 0x6f ||
						b[p + 15] !== 0x6d || b[p + 16] !== 0x6d || b[p + 17] !== 0x61 || b[p + 18] !== 0x6e || b[p + 19] !== 0x64) break attempt10;
					p += 20;
					break choice6;
				}
				p = choice6;
				attempt11: {
					// "Unrecognised command"
					if (p + 20 > end ||
						b[p] !== 0x55 || b[p + 1] !== 0x6e || b[p + 2] !== 0x72 || b[p + 3] !== 0x65 || b[p + 4] !== 0x63 ||
						b[p + 5] !== 0x6f || b[p + 6] !== 0x67 || b[p + 7] !== 0x6e || b[p + 8] !== 0x69 || b[p + 9] !== 0x73 ||
						b[p + 10] !== 0x65 || b[p + 11] !== 0x64 || b[p + 12] !== 0x20 || b[p + 13] !== 0x63 || b[p + 14] !== 0x6f ||
						b[p + 15] !== 0x6d || b[p + 16] !== 0x6d || b[p + 17] !== 0x61 || b[p + 18] !== 0x6e || b[p + 19] !== 0x64) break attempt11;
					p += 20;
					break choice6;
				}
				p = choice6;
				return -1;
			default:
				return -1;
		}
	}
	p = end;
	return p;
}

function rule_skipAge(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	const optional12 = p;
	optional12: {
		attempt13: {
			if (p >= end || (b[p] !== 0x64 && b[p] !== 0x68 && b[p] !== 0x6d && b[p] !== 0x79)) break attempt13;
			p += 1;
			break optional12;
		}
		p = optional12;
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
