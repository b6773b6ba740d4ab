// Generated from timeinit.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Span } from '../../fields/span.ts';

/** What a message said, and where its parts stand. */
export type TimeinitMatch =
	| {
			readonly case: 'setting';
			readonly origin: Span;
	  }
	| {
			readonly case: 'oldTime';
			readonly moment: Span;
	  }
	| {
			readonly case: 'newTime';
			readonly moment: Span;
	  }
	| {
			readonly case: 'alreadySet';
	  }
	| {
			readonly case: 'rtcBehind';
	  }
	| {
			readonly case: 'batteryDoubted';
	  }
	| {
			readonly case: 'rtcTime';
			readonly moment: Span;
	  }
	| {
			readonly case: 'systemTime';
			readonly moment: Span;
	  }
	| {
			readonly case: 'rtcMissing';
			readonly device: Span;
	  }
	| {
			readonly case: 'rtcUnreadable';
			readonly problem: Span;
	  }
	| {
			readonly case: 'buildTimeMissing';
			readonly path: Span;
	  };

/** Matches the UTF-8 text `bytes[start, end)`, whole; `undefined` when no case of the grammar describes it. */
export function matchTimeinit(bytes: Uint8Array, start: number, end: number): TimeinitMatch | undefined {
	if (rule_message(bytes, start, end) !== end) return undefined;
	switch (matched) {
		case 0:
			return {
				case: 'setting',
				origin: { start: from_origin, end: to_origin },
			};
		case 1:
			return {
				case: 'oldTime',
				moment: { start: from_moment, end: to_moment },
			};
		case 2:
			return {
				case: 'newTime',
				moment: { start: from_moment, end: to_moment },
			};
		case 3:
			return {
				case: 'alreadySet',
			};
		case 4:
			return {
				case: 'rtcBehind',
			};
		case 5:
			return {
				case: 'batteryDoubted',
			};
		case 6:
			return {
				case: 'rtcTime',
				moment: { start: from_moment, end: to_moment },
			};
		case 7:
			return {
				case: 'systemTime',
				moment: { start: from_moment, end: to_moment },
			};
		case 8:
			return {
				case: 'rtcMissing',
				device: { start: from_device, end: to_device },
			};
		case 9:
			return {
				case: 'rtcUnreadable',
				problem: { start: from_problem, end: to_problem },
			};
		case 10:
			return {
				case: 'buildTimeMissing',
				path: { start: from_path, end: to_path },
			};
		default:
			return undefined;
	}
}

let matched = -1;
let from_origin = -1;
let to_origin = -1;
let from_moment = -1;
let to_moment = -1;
let from_device = -1;
let to_device = -1;
let from_problem = -1;
let to_problem = -1;
let from_path = -1;
let to_path = -1;

function rule_message(b: Uint8Array, p: number, end: number): number {
	const optional1 = p;
	optional1: {
		attempt2: {
			p = rule_skipBracketed(b, p, end);
			if (p < 0) break attempt2;
			break optional1;
		}
		p = optional1;
	}
	p = rule_said(b, p, end);
	if (p < 0) return -1;
	return p;
}

function rule_said(b: Uint8Array, p: number, end: number): number {
	let q = -1;
	switch (p < end ? b[p] : -1) {
		case 0x2f: // /
			return case_buildTimeMissing(b, p, end);
		case 0x43: // C
			return case_batteryDoubted(b, p, end);
		case 0x4e: // N
			return case_newTime(b, p, end);
		case 0x4f: // O
			return case_oldTime(b, p, end);
		case 0x52: // R
			q = case_rtcBehind(b, p, end);
			if (q >= 0) return q;
			q = case_rtcTime(b, p, end);
			if (q >= 0) return q;
			return case_rtcMissing(b, p, end);
		case 0x53: // S
			q = case_setting(b, p, end);
			if (q >= 0) return q;
			q = case_alreadySet(b, p, end);
			if (q >= 0) return q;
			return case_systemTime(b, p, end);
		case 0x68: // h
			return case_rtcUnreadable(b, p, end);
		default:
			return -1;
	}
}

function case_setting(b: Uint8Array, p: number, end: number): number {
	// "Setting system time from "
	if (p + 25 > end ||
		b[p] !== 0x53 || b[p + 1] !== 0x65 || b[p + 2] !== 0x74 || b[p + 3] !== 0x74 || b[p + 4] !== 0x69 ||
		b[p + 5] !== 0x6e || b[p + 6] !== 0x67 || b[p + 7] !== 0x20 || b[p + 8] !== 0x73 || b[p + 9] !== 0x79 ||
		b[p + 10] !== 0x73 || b[p + 11] !== 0x74 || b[p + 12] !== 0x65 || b[p + 13] !== 0x6d || b[p + 14] !== 0x20 ||
		b[p + 15] !== 0x74 || b[p + 16] !== 0x69 || b[p + 17] !== 0x6d || b[p + 18] !== 0x65 || b[p + 19] !== 0x20 ||
		b[p + 20] !== 0x66 || b[p + 21] !== 0x72 || b[p + 22] !== 0x6f || b[p + 23] !== 0x6d || b[p + 24] !== 0x20) return -1;
	p += 25;
	from_origin = p;
	p = rule_origin(b, p, end);
	if (p < 0) return -1;
	to_origin = p;
	// "."
	if (p >= end || b[p] !== 0x2e) return -1;
	p += 1;
	if (p < end) return -1;
	matched = 0;
	return p;
}

function case_oldTime(b: Uint8Array, p: number, end: number): number {
	// "Old time: "
	if (p + 10 > end ||
		b[p] !== 0x4f || b[p + 1] !== 0x6c || b[p + 2] !== 0x64 || b[p + 3] !== 0x20 || b[p + 4] !== 0x74 ||
		b[p + 5] !== 0x69 || b[p + 6] !== 0x6d || b[p + 7] !== 0x65 || b[p + 8] !== 0x3a || b[p + 9] !== 0x20) return -1;
	p += 10;
	from_moment = p;
	p = rule_moment(b, p, end);
	if (p < 0) return -1;
	to_moment = p;
	matched = 1;
	return p;
}

function case_newTime(b: Uint8Array, p: number, end: number): number {
	// "New time: "
	if (p + 10 > end ||
		b[p] !== 0x4e || b[p + 1] !== 0x65 || b[p + 2] !== 0x77 || b[p + 3] !== 0x20 || b[p + 4] !== 0x74 ||
		b[p + 5] !== 0x69 || b[p + 6] !== 0x6d || b[p + 7] !== 0x65 || b[p + 8] !== 0x3a || b[p + 9] !== 0x20) return -1;
	p += 10;
	from_moment = p;
	p = rule_moment(b, p, end);
	if (p < 0) return -1;
	to_moment = p;
	matched = 2;
	return p;
}

function case_alreadySet(b: Uint8Array, p: number, end: number): number {
	const choice3 = p;
	choice3: {
		attempt4: {
			// "System time already set."
			if (p + 24 > end ||
				b[p] !== 0x53 || b[p + 1] !== 0x79 || b[p + 2] !== 0x73 || b[p + 3] !== 0x74 || b[p + 4] !== 0x65 ||
				b[p + 5] !== 0x6d || b[p + 6] !== 0x20 || b[p + 7] !== 0x74 || b[p + 8] !== 0x69 || b[p + 9] !== 0x6d ||
				b[p + 10] !== 0x65 || b[p + 11] !== 0x20 || b[p + 12] !== 0x61 || b[p + 13] !== 0x6c || b[p + 14] !== 0x72 ||
				b[p + 15] !== 0x65 || b[p + 16] !== 0x61 || b[p + 17] !== 0x64 || b[p + 18] !== 0x79 || b[p + 19] !== 0x20 ||
				b[p + 20] !== 0x73 || b[p + 21] !== 0x65 || b[p + 22] !== 0x74 || b[p + 23] !== 0x2e) break attempt4;
			p += 24;
			break choice3;
		}
		p = choice3;
		attempt5: {
			// "System time is already set."
			if (p + 27 > end ||
				b[p] !== 0x53 || b[p + 1] !== 0x79 || b[p + 2] !== 0x73 || b[p + 3] !== 0x74 || b[p + 4] !== 0x65 ||
				b[p + 5] !== 0x6d || b[p + 6] !== 0x20 || b[p + 7] !== 0x74 || b[p + 8] !== 0x69 || b[p + 9] !== 0x6d ||
				b[p + 10] !== 0x65 || b[p + 11] !== 0x20 || b[p + 12] !== 0x69 || b[p + 13] !== 0x73 || b[p + 14] !== 0x20 ||
				b[p + 15] !== 0x61 || b[p + 16] !== 0x6c || b[p + 17] !== 0x72 || b[p + 18] !== 0x65 || b[p + 19] !== 0x61 ||
				b[p + 20] !== 0x64 || b[p + 21] !== 0x79 || b[p + 22] !== 0x20 || b[p + 23] !== 0x73 || b[p + 24] !== 0x65 ||
				b[p + 25] !== 0x74 || b[p + 26] !== 0x2e) break attempt5;
			p += 27;
			break choice3;
		}
		p = choice3;
		return -1;
	}
	if (p < end) return -1;
	matched = 3;
	return p;
}

function case_rtcBehind(b: Uint8Array, p: number, end: number): number {
	// "RTC time is in the past."
	if (p + 24 > end ||
		b[p] !== 0x52 || b[p + 1] !== 0x54 || b[p + 2] !== 0x43 || b[p + 3] !== 0x20 || b[p + 4] !== 0x74 ||
		b[p + 5] !== 0x69 || b[p + 6] !== 0x6d || b[p + 7] !== 0x65 || b[p + 8] !== 0x20 || b[p + 9] !== 0x69 ||
		b[p + 10] !== 0x73 || b[p + 11] !== 0x20 || b[p + 12] !== 0x69 || b[p + 13] !== 0x6e || b[p + 14] !== 0x20 ||
		b[p + 15] !== 0x74 || b[p + 16] !== 0x68 || b[p + 17] !== 0x65 || b[p + 18] !== 0x20 || b[p + 19] !== 0x70 ||
		b[p + 20] !== 0x61 || b[p + 21] !== 0x73 || b[p + 22] !== 0x74 || b[p + 23] !== 0x2e) return -1;
	p += 24;
	if (p < end) return -1;
	matched = 4;
	return p;
}

function case_batteryDoubted(b: Uint8Array, p: number, end: number): number {
	// "Check RTC battery if this issue persists."
	if (p + 41 > end ||
		b[p] !== 0x43 || b[p + 1] !== 0x68 || b[p + 2] !== 0x65 || b[p + 3] !== 0x63 || b[p + 4] !== 0x6b ||
		b[p + 5] !== 0x20 || b[p + 6] !== 0x52 || b[p + 7] !== 0x54 || b[p + 8] !== 0x43 || b[p + 9] !== 0x20 ||
		b[p + 10] !== 0x62 || b[p + 11] !== 0x61 || b[p + 12] !== 0x74 || b[p + 13] !== 0x74 || b[p + 14] !== 0x65 ||
		b[p + 15] !== 0x72 || b[p + 16] !== 0x79 || b[p + 17] !== 0x20 || b[p + 18] !== 0x69 || b[p + 19] !== 0x66 ||
		b[p + 20] !== 0x20 || b[p + 21] !== 0x74 || b[p + 22] !== 0x68 || b[p + 23] !== 0x69 || b[p + 24] !== 0x73 ||
		b[p + 25] !== 0x20 || b[p + 26] !== 0x69 || b[p + 27] !== 0x73 || b[p + 28] !== 0x73 || b[p + 29] !== 0x75 ||
		b[p + 30] !== 0x65 || b[p + 31] !== 0x20 || b[p + 32] !== 0x70 || b[p + 33] !== 0x65 || b[p + 34] !== 0x72 ||
		b[p + 35] !== 0x73 || b[p + 36] !== 0x69 || b[p + 37] !== 0x73 || b[p + 38] !== 0x74 || b[p + 39] !== 0x73 ||
		b[p + 40] !== 0x2e) return -1;
	p += 41;
	if (p < end) return -1;
	matched = 5;
	return p;
}

function case_rtcTime(b: Uint8Array, p: number, end: number): number {
	// "RTC time: "
	if (p + 10 > end ||
		b[p] !== 0x52 || b[p + 1] !== 0x54 || b[p + 2] !== 0x43 || b[p + 3] !== 0x20 || b[p + 4] !== 0x74 ||
		b[p + 5] !== 0x69 || b[p + 6] !== 0x6d || b[p + 7] !== 0x65 || b[p + 8] !== 0x3a || b[p + 9] !== 0x20) return -1;
	p += 10;
	while (p < end && !(b[p] !== 0x20)) p += 1;
	from_moment = p;
	p = rule_moment(b, p, end);
	if (p < 0) return -1;
	to_moment = p;
	matched = 6;
	return p;
}

function case_systemTime(b: Uint8Array, p: number, end: number): number {
	// "System time: "
	if (p + 13 > end ||
		b[p] !== 0x53 || b[p + 1] !== 0x79 || b[p + 2] !== 0x73 || b[p + 3] !== 0x74 || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x6d || b[p + 6] !== 0x20 || b[p + 7] !== 0x74 || b[p + 8] !== 0x69 || b[p + 9] !== 0x6d ||
		b[p + 10] !== 0x65 || b[p + 11] !== 0x3a || b[p + 12] !== 0x20) return -1;
	p += 13;
	while (p < end && !(b[p] !== 0x20)) p += 1;
	from_moment = p;
	p = rule_moment(b, p, end);
	if (p < 0) return -1;
	to_moment = p;
	matched = 7;
	return p;
}

function case_rtcMissing(b: Uint8Array, p: number, end: number): number {
	// "RTC device "
	if (p + 11 > end ||
		b[p] !== 0x52 || b[p + 1] !== 0x54 || b[p + 2] !== 0x43 || b[p + 3] !== 0x20 || b[p + 4] !== 0x64 ||
		b[p + 5] !== 0x65 || b[p + 6] !== 0x76 || b[p + 7] !== 0x69 || b[p + 8] !== 0x63 || b[p + 9] !== 0x65 ||
		b[p + 10] !== 0x20) return -1;
	p += 11;
	from_device = p;
	p = rule_device(b, p, end);
	if (p < 0) return -1;
	to_device = p;
	// " not found."
	if (p + 11 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x6e || b[p + 2] !== 0x6f || b[p + 3] !== 0x74 || b[p + 4] !== 0x20 ||
		b[p + 5] !== 0x66 || b[p + 6] !== 0x6f || b[p + 7] !== 0x75 || b[p + 8] !== 0x6e || b[p + 9] !== 0x64 ||
		b[p + 10] !== 0x2e) return -1;
	p += 11;
	if (p < end) return -1;
	matched = 8;
	return p;
}

function case_rtcUnreadable(b: Uint8Array, p: number, end: number): number {
	// "hwclock: "
	if (p + 9 > end ||
		b[p] !== 0x68 || b[p + 1] !== 0x77 || b[p + 2] !== 0x63 || b[p + 3] !== 0x6c || b[p + 4] !== 0x6f ||
		b[p + 5] !== 0x63 || b[p + 6] !== 0x6b || b[p + 7] !== 0x3a || b[p + 8] !== 0x20) return -1;
	p += 9;
	from_problem = p;
	p = rule_problem(b, p, end);
	if (p < 0) return -1;
	to_problem = p;
	matched = 9;
	return p;
}

function case_buildTimeMissing(b: Uint8Array, p: number, end: number): number {
	from_path = p;
	p = rule_path(b, p, end);
	if (p < 0) return -1;
	to_path = p;
	// " not found."
	if (p + 11 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x6e || b[p + 2] !== 0x6f || b[p + 3] !== 0x74 || b[p + 4] !== 0x20 ||
		b[p + 5] !== 0x66 || b[p + 6] !== 0x6f || b[p + 7] !== 0x75 || b[p + 8] !== 0x6e || b[p + 9] !== 0x64 ||
		b[p + 10] !== 0x2e) return -1;
	p += 11;
	if (p < end) return -1;
	matched = 10;
	return p;
}

function rule_skipBracketed(b: Uint8Array, p: number, end: number): number {
	// "[timeinit"
	if (p + 9 > end ||
		b[p] !== 0x5b || b[p + 1] !== 0x74 || b[p + 2] !== 0x69 || b[p + 3] !== 0x6d || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x69 || b[p + 8] !== 0x74) return -1;
	p += 9;
	while (p < end && !(b[p] === 0x20)) p += 1;
	// " "
	if (p >= end || b[p] !== 0x20) return -1;
	p += 1;
	return p;
}

function rule_origin(b: Uint8Array, p: number, end: number): number {
	const choice6 = p;
	choice6: {
		attempt7: {
			// "build time"
			if (p + 10 > end ||
				b[p] !== 0x62 || b[p + 1] !== 0x75 || b[p + 2] !== 0x69 || b[p + 3] !== 0x6c || b[p + 4] !== 0x64 ||
				b[p + 5] !== 0x20 || b[p + 6] !== 0x74 || b[p + 7] !== 0x69 || b[p + 8] !== 0x6d || b[p + 9] !== 0x65) break attempt7;
			p += 10;
			break choice6;
		}
		p = choice6;
		attempt8: {
			// "RTC"
			if (p + 3 > end || b[p] !== 0x52 || b[p + 1] !== 0x54 || b[p + 2] !== 0x43) break attempt8;
			p += 3;
			break choice6;
		}
		p = choice6;
		return -1;
	}
	return p;
}

function rule_moment(b: Uint8Array, p: number, end: number): number {
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	p = end;
	return p;
}

function rule_device(b: Uint8Array, p: number, end: number): number {
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

function rule_path(b: Uint8Array, p: number, end: number): number {
	// "/"
	if (p >= end || b[p] !== 0x2f) return -1;
	p += 1;
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
