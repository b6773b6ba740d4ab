// Generated from timesync-https.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Span } from '../../fields/span.ts';

/** What a message said, and where its parts stand. */
export type TimesyncHttpsMatch =
	| {
			readonly case: 'starting';
	  }
	| {
			readonly case: 'synchronised';
	  }
	| {
			readonly case: 'alreadySynchronised';
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
			readonly case: 'headerInPast';
	  }
	| {
			readonly case: 'headerWithoutDate';
	  }
	| {
			readonly case: 'serverTime';
			readonly moment: Span;
	  }
	| {
			readonly case: 'systemTime';
			readonly moment: Span;
	  }
	| {
			readonly case: 'failed';
			readonly attempts: Span;
	  };

/** Matches the UTF-8 text `bytes[start, end)`, whole; `undefined` when no case of the grammar describes it. */
export function matchTimesyncHttps(bytes: Uint8Array, start: number, end: number): TimesyncHttpsMatch | undefined {
	if (rule_message(bytes, start, end) !== end) return undefined;
	switch (matched) {
		case 0:
			return {
				case: 'starting',
			};
		case 1:
			return {
				case: 'synchronised',
			};
		case 2:
			return {
				case: 'alreadySynchronised',
			};
		case 3:
			return {
				case: 'oldTime',
				moment: { start: from_moment, end: to_moment },
			};
		case 4:
			return {
				case: 'newTime',
				moment: { start: from_moment, end: to_moment },
			};
		case 5:
			return {
				case: 'headerInPast',
			};
		case 6:
			return {
				case: 'headerWithoutDate',
			};
		case 7:
			return {
				case: 'serverTime',
				moment: { start: from_moment, end: to_moment },
			};
		case 8:
			return {
				case: 'systemTime',
				moment: { start: from_moment, end: to_moment },
			};
		case 9:
			return {
				case: 'failed',
				attempts: { start: from_attempts, end: to_attempts },
			};
		default:
			return undefined;
	}
}

let matched = -1;
let from_moment = -1;
let to_moment = -1;
let from_attempts = -1;
let to_attempts = -1;

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
		case 0x48: // H
			q = case_headerInPast(b, p, end);
			if (q >= 0) return q;
			q = case_headerWithoutDate(b, p, end);
			if (q >= 0) return q;
			return case_failed(b, p, end);
		case 0x4e: // N
			return case_newTime(b, p, end);
		case 0x4f: // O
			return case_oldTime(b, p, end);
		case 0x53: // S
			q = case_starting(b, p, end);
			if (q >= 0) return q;
			q = case_alreadySynchronised(b, p, end);
			if (q >= 0) return q;
			q = case_serverTime(b, p, end);
			if (q >= 0) return q;
			return case_systemTime(b, p, end);
		case 0x54: // T
			return case_synchronised(b, p, end);
		default:
			return -1;
	}
}

function case_starting(b: Uint8Array, p: number, end: number): number {
	// "Starting HTTPS time synchronisation."
	if (p + 36 > end ||
		b[p] !== 0x53 || b[p + 1] !== 0x74 || b[p + 2] !== 0x61 || b[p + 3] !== 0x72 || b[p + 4] !== 0x74 ||
		b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x67 || b[p + 8] !== 0x20 || b[p + 9] !== 0x48 ||
		b[p + 10] !== 0x54 || b[p + 11] !== 0x54 || b[p + 12] !== 0x50 || b[p + 13] !== 0x53 || b[p + 14] !== 0x20 ||
		b[p + 15] !== 0x74 || b[p + 16] !== 0x69 || b[p + 17] !== 0x6d || b[p + 18] !== 0x65 || b[p + 19] !== 0x20 ||
		b[p + 20] !== 0x73 || b[p + 21] !== 0x79 || b[p + 22] !== 0x6e || b[p + 23] !== 0x63 || b[p + 24] !== 0x68 ||
		b[p + 25] !== 0x72 || b[p + 26] !== 0x6f || b[p + 27] !== 0x6e || b[p + 28] !== 0x69 || b[p + 29] !== 0x73 ||
		b[p + 30] !== 0x61 || b[p + 31] !== 0x74 || b[p + 32] !== 0x69 || b[p + 33] !== 0x6f || b[p + 34] !== 0x6e ||
		b[p + 35] !== 0x2e) return -1;
	p += 36;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 0;
	return p;
}

function case_synchronised(b: Uint8Array, p: number, end: number): number {
	// "Time synchronised via HTTPS."
	if (p + 28 > end ||
		b[p] !== 0x54 || b[p + 1] !== 0x69 || b[p + 2] !== 0x6d || b[p + 3] !== 0x65 || b[p + 4] !== 0x20 ||
		b[p + 5] !== 0x73 || b[p + 6] !== 0x79 || b[p + 7] !== 0x6e || b[p + 8] !== 0x63 || b[p + 9] !== 0x68 ||
		b[p + 10] !== 0x72 || b[p + 11] !== 0x6f || b[p + 12] !== 0x6e || b[p + 13] !== 0x69 || b[p + 14] !== 0x73 ||
		b[p + 15] !== 0x65 || b[p + 16] !== 0x64 || b[p + 17] !== 0x20 || b[p + 18] !== 0x76 || b[p + 19] !== 0x69 ||
		b[p + 20] !== 0x61 || b[p + 21] !== 0x20 || b[p + 22] !== 0x48 || b[p + 23] !== 0x54 || b[p + 24] !== 0x54 ||
		b[p + 25] !== 0x50 || b[p + 26] !== 0x53 || b[p + 27] !== 0x2e) return -1;
	p += 28;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 1;
	return p;
}

function case_alreadySynchronised(b: Uint8Array, p: number, end: number): number {
	// "System time is already synchronised."
	if (p + 36 > end ||
		b[p] !== 0x53 || b[p + 1] !== 0x79 || b[p + 2] !== 0x73 || b[p + 3] !== 0x74 || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x6d || b[p + 6] !== 0x20 || b[p + 7] !== 0x74 || b[p + 8] !== 0x69 || b[p + 9] !== 0x6d ||
		b[p + 10] !== 0x65 || b[p + 11] !== 0x20 || b[p + 12] !== 0x69 || b[p + 13] !== 0x73 || b[p + 14] !== 0x20 ||
		b[p + 15] !== 0x61 || b[p + 16] !== 0x6c || b[p + 17] !== 0x72 || b[p + 18] !== 0x65 || b[p + 19] !== 0x61 ||
		b[p + 20] !== 0x64 || b[p + 21] !== 0x79 || b[p + 22] !== 0x20 || b[p + 23] !== 0x73 || b[p + 24] !== 0x79 ||
		b[p + 25] !== 0x6e || b[p + 26] !== 0x63 || b[p + 27] !== 0x68 || b[p + 28] !== 0x72 || b[p + 29] !== 0x6f ||
		b[p + 30] !== 0x6e || b[p + 31] !== 0x69 || b[p + 32] !== 0x73 || b[p + 33] !== 0x65 || b[p + 34] !== 0x64 ||
		b[p + 35] !== 0x2e) return -1;
	p += 36;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 2;
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
	matched = 3;
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
	matched = 4;
	return p;
}

function case_headerInPast(b: Uint8Array, p: number, end: number): number {
	// "HTTPS header time is in the past."
	if (p + 33 > end ||
		b[p] !== 0x48 || b[p + 1] !== 0x54 || b[p + 2] !== 0x54 || b[p + 3] !== 0x50 || b[p + 4] !== 0x53 ||
		b[p + 5] !== 0x20 || b[p + 6] !== 0x68 || b[p + 7] !== 0x65 || b[p + 8] !== 0x61 || b[p + 9] !== 0x64 ||
		b[p + 10] !== 0x65 || b[p + 11] !== 0x72 || b[p + 12] !== 0x20 || b[p + 13] !== 0x74 || b[p + 14] !== 0x69 ||
		b[p + 15] !== 0x6d || b[p + 16] !== 0x65 || b[p + 17] !== 0x20 || b[p + 18] !== 0x69 || b[p + 19] !== 0x73 ||
		b[p + 20] !== 0x20 || b[p + 21] !== 0x69 || b[p + 22] !== 0x6e || b[p + 23] !== 0x20 || b[p + 24] !== 0x74 ||
		b[p + 25] !== 0x68 || b[p + 26] !== 0x65 || b[p + 27] !== 0x20 || b[p + 28] !== 0x70 || b[p + 29] !== 0x61 ||
		b[p + 30] !== 0x73 || b[p + 31] !== 0x74 || b[p + 32] !== 0x2e) return -1;
	p += 33;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 5;
	return p;
}

function case_headerWithoutDate(b: Uint8Array, p: number, end: number): number {
	// "HTTPS header did not return a date field."
	if (p + 41 > end ||
		b[p] !== 0x48 || b[p + 1] !== 0x54 || b[p + 2] !== 0x54 || b[p + 3] !== 0x50 || b[p + 4] !== 0x53 ||
		b[p + 5] !== 0x20 || b[p + 6] !== 0x68 || b[p + 7] !== 0x65 || b[p + 8] !== 0x61 || b[p + 9] !== 0x64 ||
		b[p + 10] !== 0x65 || b[p + 11] !== 0x72 || b[p + 12] !== 0x20 || b[p + 13] !== 0x64 || b[p + 14] !== 0x69 ||
		b[p + 15] !== 0x64 || b[p + 16] !== 0x20 || b[p + 17] !== 0x6e || b[p + 18] !== 0x6f || b[p + 19] !== 0x74 ||
		b[p + 20] !== 0x20 || b[p + 21] !== 0x72 || b[p + 22] !== 0x65 || b[p + 23] !== 0x74 || b[p + 24] !== 0x75 ||
		b[p + 25] !== 0x72 || b[p + 26] !== 0x6e || b[p + 27] !== 0x20 || b[p + 28] !== 0x61 || b[p + 29] !== 0x20 ||
		b[p + 30] !== 0x64 || b[p + 31] !== 0x61 || b[p + 32] !== 0x74 || b[p + 33] !== 0x65 || b[p + 34] !== 0x20 ||
		b[p + 35] !== 0x66 || b[p + 36] !== 0x69 || b[p + 37] !== 0x65 || b[p + 38] !== 0x6c || b[p + 39] !== 0x64 ||
		b[p + 40] !== 0x2e) return -1;
	p += 41;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 6;
	return p;
}

function case_serverTime(b: Uint8Array, p: number, end: number): number {
	// "Server time: "
	if (p + 13 > end ||
		b[p] !== 0x53 || b[p + 1] !== 0x65 || b[p + 2] !== 0x72 || b[p + 3] !== 0x76 || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x72 || b[p + 6] !== 0x20 || b[p + 7] !== 0x74 || b[p + 8] !== 0x69 || b[p + 9] !== 0x6d ||
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
	matched = 8;
	return p;
}

function case_failed(b: Uint8Array, p: number, end: number): number {
	// "HTTPS time synchronisation failed after "
	if (p + 40 > end ||
		b[p] !== 0x48 || b[p + 1] !== 0x54 || b[p + 2] !== 0x54 || b[p + 3] !== 0x50 || b[p + 4] !== 0x53 ||
		b[p + 5] !== 0x20 || b[p + 6] !== 0x74 || b[p + 7] !== 0x69 || b[p + 8] !== 0x6d || b[p + 9] !== 0x65 ||
		b[p + 10] !== 0x20 || b[p + 11] !== 0x73 || b[p + 12] !== 0x79 || b[p + 13] !== 0x6e || b[p + 14] !== 0x63 ||
		b[p + 15] !== 0x68 || b[p + 16] !== 0x72 || b[p + 17] !== 0x6f || b[p + 18] !== 0x6e || b[p + 19] !== 0x69 ||
		b[p + 20] !== 0x73 || b[p + 21] !== 0x61 || b[p + 22] !== 0x74 || b[p + 23] !== 0x69 || b[p + 24] !== 0x6f ||
		b[p + 25] !== 0x6e || b[p + 26] !== 0x20 || b[p + 27] !== 0x66 || b[p + 28] !== 0x61 || b[p + 29] !== 0x69 ||
		b[p + 30] !== 0x6c || b[p + 31] !== 0x65 || b[p + 32] !== 0x64 || b[p + 33] !== 0x20 || b[p + 34] !== 0x61 ||
		b[p + 35] !== 0x66 || b[p + 36] !== 0x74 || b[p + 37] !== 0x65 || b[p + 38] !== 0x72 || b[p + 39] !== 0x20) return -1;
	p += 40;
	from_attempts = p;
	p = rule_attempts(b, p, end);
	if (p < 0) return -1;
	to_attempts = p;
	// " attempts"
	if (p + 9 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x61 || b[p + 2] !== 0x74 || b[p + 3] !== 0x74 || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x6d || b[p + 6] !== 0x70 || b[p + 7] !== 0x74 || b[p + 8] !== 0x73) return -1;
	p += 9;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 9;
	return p;
}

function rule_skipBracketed(b: Uint8Array, p: number, end: number): number {
	// "[timesync-https"
	if (p + 15 > end ||
		b[p] !== 0x5b || b[p + 1] !== 0x74 || b[p + 2] !== 0x69 || b[p + 3] !== 0x6d || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x73 || b[p + 6] !== 0x79 || b[p + 7] !== 0x6e || b[p + 8] !== 0x63 || b[p + 9] !== 0x2d ||
		b[p + 10] !== 0x68 || b[p + 11] !== 0x74 || b[p + 12] !== 0x74 || b[p + 13] !== 0x70 || b[p + 14] !== 0x73) return -1;
	p += 15;
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

function rule_attempts(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
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
