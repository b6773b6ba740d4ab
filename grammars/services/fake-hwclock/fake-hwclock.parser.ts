// Generated from fake-hwclock.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Span } from '../../fields/span.ts';

/** What a message said, and where its parts stand. */
export type FakeHwclockMatch =
	| {
			readonly case: 'saving';
	  }
	| {
			readonly case: 'restoring';
	  }
	| {
			readonly case: 'timeTravel';
	  }
	| {
			readonly case: 'releaseInFuture';
			readonly moment: Span;
	  }
	| {
			readonly case: 'systemTime';
			readonly moment: Span;
	  }
	| {
			readonly case: 'savedInPast';
			readonly moment: Span;
	  }
	| {
			readonly case: 'nothingSaved';
	  }
	| {
			readonly case: 'buildTimeMissing';
			readonly path: Span;
	  }
	| {
			readonly case: 'advice';
	  }
	| {
			readonly case: 'restored';
			readonly restored: Span;
	  };

/** Matches the UTF-8 text `bytes[start, end)`, whole; `undefined` when no case of the grammar describes it. */
export function matchFakeHwclock(bytes: Uint8Array, start: number, end: number): FakeHwclockMatch | undefined {
	if (rule_message(bytes, start, end) !== end) return undefined;
	switch (matched) {
		case 0:
			return {
				case: 'saving',
			};
		case 1:
			return {
				case: 'restoring',
			};
		case 2:
			return {
				case: 'timeTravel',
			};
		case 3:
			return {
				case: 'releaseInFuture',
				moment: { start: from_moment, end: to_moment },
			};
		case 4:
			return {
				case: 'systemTime',
				moment: { start: from_moment, end: to_moment },
			};
		case 5:
			return {
				case: 'savedInPast',
				moment: { start: from_moment, end: to_moment },
			};
		case 6:
			return {
				case: 'nothingSaved',
			};
		case 7:
			return {
				case: 'buildTimeMissing',
				path: { start: from_path, end: to_path },
			};
		case 8:
			return {
				case: 'advice',
			};
		case 9:
			return {
				case: 'restored',
				restored: { start: from_restored, end: to_restored },
			};
		default:
			return undefined;
	}
}

let matched = -1;
let from_moment = -1;
let to_moment = -1;
let from_path = -1;
let to_path = -1;
let from_restored = -1;
let to_restored = -1;

const set0: Uint8Array = byteSet([0x20, 0x20], [0x30, 0x39]);

function byteSet(...ranges: readonly (readonly [from: number, to: number])[]): Uint8Array {
	const set = new Uint8Array(256);
	for (const [from, to] of ranges) set.fill(1, from, to + 1);
	return set;
}

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
		case 0x56: // V
		case 0x57: // W
		case 0x58: // X
		case 0x59: // Y
		case 0x5a: // Z
			return case_restored(b, p, end);
		case 0x43: // C
			q = case_systemTime(b, p, end);
			if (q >= 0) return q;
			return case_restored(b, p, end);
		case 0x53: // S
			q = case_saving(b, p, end);
			if (q >= 0) return q;
			q = case_restoring(b, p, end);
			if (q >= 0) return q;
			return case_restored(b, p, end);
		case 0x54: // T
			q = case_timeTravel(b, p, end);
			if (q >= 0) return q;
			q = case_advice(b, p, end);
			if (q >= 0) return q;
			return case_restored(b, p, end);
		case 0x55: // U
			q = case_nothingSaved(b, p, end);
			if (q >= 0) return q;
			return case_restored(b, p, end);
		case 0x66: // f
			q = case_releaseInFuture(b, p, end);
			if (q >= 0) return q;
			return case_savedInPast(b, p, end);
		default:
			return -1;
	}
}

function case_saving(b: Uint8Array, p: number, end: number): number {
	// "Saving system time to "
	if (p + 22 > end ||
		b[p] !== 0x53 || b[p + 1] !== 0x61 || b[p + 2] !== 0x76 || b[p + 3] !== 0x69 || b[p + 4] !== 0x6e ||
		b[p + 5] !== 0x67 || b[p + 6] !== 0x20 || b[p + 7] !== 0x73 || b[p + 8] !== 0x79 || b[p + 9] !== 0x73 ||
		b[p + 10] !== 0x74 || b[p + 11] !== 0x65 || b[p + 12] !== 0x6d || b[p + 13] !== 0x20 || b[p + 14] !== 0x74 ||
		b[p + 15] !== 0x69 || b[p + 16] !== 0x6d || b[p + 17] !== 0x65 || b[p + 18] !== 0x20 || b[p + 19] !== 0x74 ||
		b[p + 20] !== 0x6f || b[p + 21] !== 0x20) return -1;
	p += 22;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 0;
	return p;
}

function case_restoring(b: Uint8Array, p: number, end: number): number {
	// "Setting system time from "
	if (p + 25 > end ||
		b[p] !== 0x53 || b[p + 1] !== 0x65 || b[p + 2] !== 0x74 || b[p + 3] !== 0x74 || b[p + 4] !== 0x69 ||
		b[p + 5] !== 0x6e || b[p + 6] !== 0x67 || b[p + 7] !== 0x20 || b[p + 8] !== 0x73 || b[p + 9] !== 0x79 ||
		b[p + 10] !== 0x73 || b[p + 11] !== 0x74 || b[p + 12] !== 0x65 || b[p + 13] !== 0x6d || b[p + 14] !== 0x20 ||
		b[p + 15] !== 0x74 || b[p + 16] !== 0x69 || b[p + 17] !== 0x6d || b[p + 18] !== 0x65 || b[p + 19] !== 0x20 ||
		b[p + 20] !== 0x66 || b[p + 21] !== 0x72 || b[p + 22] !== 0x6f || b[p + 23] !== 0x6d || b[p + 24] !== 0x20) return -1;
	p += 25;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 1;
	return p;
}

function case_timeTravel(b: Uint8Array, p: number, end: number): number {
	// "Time travel detected!"
	if (p + 21 > end ||
		b[p] !== 0x54 || b[p + 1] !== 0x69 || b[p + 2] !== 0x6d || b[p + 3] !== 0x65 || b[p + 4] !== 0x20 ||
		b[p + 5] !== 0x74 || b[p + 6] !== 0x72 || b[p + 7] !== 0x61 || b[p + 8] !== 0x76 || b[p + 9] !== 0x65 ||
		b[p + 10] !== 0x6c || b[p + 11] !== 0x20 || b[p + 12] !== 0x64 || b[p + 13] !== 0x65 || b[p + 14] !== 0x74 ||
		b[p + 15] !== 0x65 || b[p + 16] !== 0x63 || b[p + 17] !== 0x74 || b[p + 18] !== 0x65 || b[p + 19] !== 0x64 ||
		b[p + 20] !== 0x21) return -1;
	p += 21;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 2;
	return p;
}

function case_releaseInFuture(b: Uint8Array, p: number, end: number): number {
	// "fake-hwclock release date is in the future: "
	if (p + 44 > end ||
		b[p] !== 0x66 || b[p + 1] !== 0x61 || b[p + 2] !== 0x6b || b[p + 3] !== 0x65 || b[p + 4] !== 0x2d ||
		b[p + 5] !== 0x68 || b[p + 6] !== 0x77 || b[p + 7] !== 0x63 || b[p + 8] !== 0x6c || b[p + 9] !== 0x6f ||
		b[p + 10] !== 0x63 || b[p + 11] !== 0x6b || b[p + 12] !== 0x20 || b[p + 13] !== 0x72 || b[p + 14] !== 0x65 ||
		b[p + 15] !== 0x6c || b[p + 16] !== 0x65 || b[p + 17] !== 0x61 || b[p + 18] !== 0x73 || b[p + 19] !== 0x65 ||
		b[p + 20] !== 0x20 || b[p + 21] !== 0x64 || b[p + 22] !== 0x61 || b[p + 23] !== 0x74 || b[p + 24] !== 0x65 ||
		b[p + 25] !== 0x20 || b[p + 26] !== 0x69 || b[p + 27] !== 0x73 || b[p + 28] !== 0x20 || b[p + 29] !== 0x69 ||
		b[p + 30] !== 0x6e || b[p + 31] !== 0x20 || b[p + 32] !== 0x74 || b[p + 33] !== 0x68 || b[p + 34] !== 0x65 ||
		b[p + 35] !== 0x20 || b[p + 36] !== 0x66 || b[p + 37] !== 0x75 || b[p + 38] !== 0x74 || b[p + 39] !== 0x75 ||
		b[p + 40] !== 0x72 || b[p + 41] !== 0x65 || b[p + 42] !== 0x3a || b[p + 43] !== 0x20) return -1;
	p += 44;
	from_moment = p;
	p = rule_moment(b, p, end);
	if (p < 0) return -1;
	to_moment = p;
	matched = 3;
	return p;
}

function case_systemTime(b: Uint8Array, p: number, end: number): number {
	// "Current system time: "
	if (p + 21 > end ||
		b[p] !== 0x43 || b[p + 1] !== 0x75 || b[p + 2] !== 0x72 || b[p + 3] !== 0x72 || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x6e || b[p + 6] !== 0x74 || b[p + 7] !== 0x20 || b[p + 8] !== 0x73 || b[p + 9] !== 0x79 ||
		b[p + 10] !== 0x73 || b[p + 11] !== 0x74 || b[p + 12] !== 0x65 || b[p + 13] !== 0x6d || b[p + 14] !== 0x20 ||
		b[p + 15] !== 0x74 || b[p + 16] !== 0x69 || b[p + 17] !== 0x6d || b[p + 18] !== 0x65 || b[p + 19] !== 0x3a ||
		b[p + 20] !== 0x20) return -1;
	p += 21;
	from_moment = p;
	p = rule_moment(b, p, end);
	if (p < 0) return -1;
	to_moment = p;
	matched = 4;
	return p;
}

function case_savedInPast(b: Uint8Array, p: number, end: number): number {
	// "fake-hwclock saved clock information is in the past: "
	if (p + 53 > end ||
		b[p] !== 0x66 || b[p + 1] !== 0x61 || b[p + 2] !== 0x6b || b[p + 3] !== 0x65 || b[p + 4] !== 0x2d ||
		b[p + 5] !== 0x68 || b[p + 6] !== 0x77 || b[p + 7] !== 0x63 || b[p + 8] !== 0x6c || b[p + 9] !== 0x6f ||
		b[p + 10] !== 0x63 || b[p + 11] !== 0x6b || b[p + 12] !== 0x20 || b[p + 13] !== 0x73 || b[p + 14] !== 0x61 ||
		b[p + 15] !== 0x76 || b[p + 16] !== 0x65 || b[p + 17] !== 0x64 || b[p + 18] !== 0x20 || b[p + 19] !== 0x63 ||
		b[p + 20] !== 0x6c || b[p + 21] !== 0x6f || b[p + 22] !== 0x63 || b[p + 23] !== 0x6b || b[p + 24] !== 0x20 ||
		b[p + 25] !== 0x69 || b[p + 26] !== 0x6e || b[p + 27] !== 0x66 || b[p + 28] !== 0x6f || b[p + 29] !== 0x72 ||
		b[p + 30] !== 0x6d || b[p + 31] !== 0x61 || b[p + 32] !== 0x74 || b[p + 33] !== 0x69 || b[p + 34] !== 0x6f ||
		b[p + 35] !== 0x6e || b[p + 36] !== 0x20 || b[p + 37] !== 0x69 || b[p + 38] !== 0x73 || b[p + 39] !== 0x20 ||
		b[p + 40] !== 0x69 || b[p + 41] !== 0x6e || b[p + 42] !== 0x20 || b[p + 43] !== 0x74 || b[p + 44] !== 0x68 ||
		b[p + 45] !== 0x65 || b[p + 46] !== 0x20 || b[p + 47] !== 0x70 || b[p + 48] !== 0x61 || b[p + 49] !== 0x73 ||
		b[p + 50] !== 0x74 || b[p + 51] !== 0x3a || b[p + 52] !== 0x20) return -1;
	p += 53;
	from_moment = p;
	p = rule_moment(b, p, end);
	if (p < 0) return -1;
	to_moment = p;
	matched = 5;
	return p;
}

function case_nothingSaved(b: Uint8Array, p: number, end: number): number {
	// "Unable to read saved clock information: "
	if (p + 40 > end ||
		b[p] !== 0x55 || b[p + 1] !== 0x6e || b[p + 2] !== 0x61 || b[p + 3] !== 0x62 || b[p + 4] !== 0x6c ||
		b[p + 5] !== 0x65 || b[p + 6] !== 0x20 || b[p + 7] !== 0x74 || b[p + 8] !== 0x6f || b[p + 9] !== 0x20 ||
		b[p + 10] !== 0x72 || b[p + 11] !== 0x65 || b[p + 12] !== 0x61 || b[p + 13] !== 0x64 || b[p + 14] !== 0x20 ||
		b[p + 15] !== 0x73 || b[p + 16] !== 0x61 || b[p + 17] !== 0x76 || b[p + 18] !== 0x65 || b[p + 19] !== 0x64 ||
		b[p + 20] !== 0x20 || b[p + 21] !== 0x63 || b[p + 22] !== 0x6c || b[p + 23] !== 0x6f || b[p + 24] !== 0x63 ||
		b[p + 25] !== 0x6b || b[p + 26] !== 0x20 || b[p + 27] !== 0x69 || b[p + 28] !== 0x6e || b[p + 29] !== 0x66 ||
		b[p + 30] !== 0x6f || b[p + 31] !== 0x72 || b[p + 32] !== 0x6d || b[p + 33] !== 0x61 || b[p + 34] !== 0x74 ||
		b[p + 35] !== 0x69 || b[p + 36] !== 0x6f || b[p + 37] !== 0x6e || b[p + 38] !== 0x3a || b[p + 39] !== 0x20) return -1;
	p += 40;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 6;
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
	matched = 7;
	return p;
}

function case_advice(b: Uint8Array, p: number, end: number): number {
	// "To "
	if (p + 3 > end || b[p] !== 0x54 || b[p + 1] !== 0x6f || b[p + 2] !== 0x20) return -1;
	p += 3;
	const choice3 = p;
	choice3: {
		attempt4: {
			// "force the saved"
			if (p + 15 > end ||
				b[p] !== 0x66 || b[p + 1] !== 0x6f || b[p + 2] !== 0x72 || b[p + 3] !== 0x63 || b[p + 4] !== 0x65 ||
				b[p + 5] !== 0x20 || b[p + 6] !== 0x74 || b[p + 7] !== 0x68 || b[p + 8] !== 0x65 || b[p + 9] !== 0x20 ||
				b[p + 10] !== 0x73 || b[p + 11] !== 0x61 || b[p + 12] !== 0x76 || b[p + 13] !== 0x65 || b[p + 14] !== 0x64) break attempt4;
			p += 15;
			break choice3;
		}
		p = choice3;
		attempt5: {
			// "set system time"
			if (p + 15 > end ||
				b[p] !== 0x73 || b[p + 1] !== 0x65 || b[p + 2] !== 0x74 || b[p + 3] !== 0x20 || b[p + 4] !== 0x73 ||
				b[p + 5] !== 0x79 || b[p + 6] !== 0x73 || b[p + 7] !== 0x74 || b[p + 8] !== 0x65 || b[p + 9] !== 0x6d ||
				b[p + 10] !== 0x20 || b[p + 11] !== 0x74 || b[p + 12] !== 0x69 || b[p + 13] !== 0x6d || b[p + 14] !== 0x65) break attempt5;
			p += 15;
			break choice3;
		}
		p = choice3;
		return -1;
	}
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 8;
	return p;
}

function case_restored(b: Uint8Array, p: number, end: number): number {
	from_restored = p;
	p = rule_restored(b, p, end);
	if (p < 0) return -1;
	to_restored = p;
	matched = 9;
	return p;
}

function rule_skipBracketed(b: Uint8Array, p: number, end: number): number {
	// "[fake-hwclock]"
	if (p + 14 > end ||
		b[p] !== 0x5b || b[p + 1] !== 0x66 || b[p + 2] !== 0x61 || b[p + 3] !== 0x6b || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x2d || b[p + 6] !== 0x68 || b[p + 7] !== 0x77 || b[p + 8] !== 0x63 || b[p + 9] !== 0x6c ||
		b[p + 10] !== 0x6f || b[p + 11] !== 0x63 || b[p + 12] !== 0x6b || b[p + 13] !== 0x5d) return -1;
	p += 14;
	while (p < end && !(b[p] === 0x20)) p += 1;
	// " "
	if (p >= end || b[p] !== 0x20) return -1;
	p += 1;
	return p;
}

function rule_skipRest(_b: Uint8Array, p: number, end: number): number {
	p = end;
	return p;
}

function rule_moment(b: Uint8Array, p: number, end: number): number {
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

function rule_restored(b: Uint8Array, p: number, end: number): number {
	p = rule_skipName(b, p, end);
	if (p < 0) return -1;
	// " "
	if (p >= end || b[p] !== 0x20) return -1;
	p += 1;
	p = rule_skipName(b, p, end);
	if (p < 0) return -1;
	// " "
	if (p >= end || b[p] !== 0x20) return -1;
	p += 1;
	if (p >= end || set0[b[p] ?? 0] === 0) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	// " "
	if (p >= end || b[p] !== 0x20) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x3a)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x3a))) p += 1;
	// " UTC "
	if (p + 5 > end || b[p] !== 0x20 || b[p + 1] !== 0x55 || b[p + 2] !== 0x54 || b[p + 3] !== 0x43 || b[p + 4] !== 0x20) return -1;
	p += 5;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	return p;
}

function rule_skipName(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x41 || (b[p] ?? 0) > 0x5a)) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x61 || (b[p] ?? 0) > 0x7a)) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x61 || (b[p] ?? 0) > 0x7a)) return -1;
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
