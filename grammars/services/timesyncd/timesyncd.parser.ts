// Generated from timesyncd.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Span } from '../../fields/span.ts';

/** What a message said, and where its parts stand. */
export type TimesyncdMatch =
	| {
			readonly case: 'clockRestored';
	  }
	| {
			readonly case: 'synchronised';
			readonly server: Span;
			readonly name: Span;
	  }
	| {
			readonly case: 'synchronisedSomewhere';
	  }
	| {
			readonly case: 'noReply';
			readonly server: Span;
			readonly name: Span;
	  }
	| {
			readonly case: 'noReplyOf';
			readonly server: Span;
	  }
	| {
			readonly case: 'resolvingFailed';
			readonly host: Span;
			readonly problem: Span;
	  }
	| {
			readonly case: 'offline';
	  }
	| {
			readonly case: 'clockChanged';
	  }
	| {
			readonly case: 'offset';
			readonly seconds: Span;
	  }
	| {
			readonly case: 'serverUnusable';
	  }
	| {
			readonly case: 'serverUnsynchronised';
	  }
	| {
			readonly case: 'failed';
			readonly problem: Span;
	  }
	| {
			readonly case: 'notice';
	  };

/** Matches the UTF-8 text `bytes[start, end)`, whole; `undefined` when no case of the grammar describes it. */
export function matchTimesyncd(bytes: Uint8Array, start: number, end: number): TimesyncdMatch | undefined {
	if (rule_message(bytes, start, end) !== end) return undefined;
	switch (matched) {
		case 0:
			return {
				case: 'clockRestored',
			};
		case 1:
			return {
				case: 'synchronised',
				server: { start: from_server, end: to_server },
				name: { start: from_name, end: to_name },
			};
		case 2:
			return {
				case: 'synchronisedSomewhere',
			};
		case 3:
			return {
				case: 'noReply',
				server: { start: from_server, end: to_server },
				name: { start: from_name, end: to_name },
			};
		case 4:
			return {
				case: 'noReplyOf',
				server: { start: from_server, end: to_server },
			};
		case 5:
			return {
				case: 'resolvingFailed',
				host: { start: from_host, end: to_host },
				problem: { start: from_problem, end: to_problem },
			};
		case 6:
			return {
				case: 'offline',
			};
		case 7:
			return {
				case: 'clockChanged',
			};
		case 8:
			return {
				case: 'offset',
				seconds: { start: from_seconds, end: to_seconds },
			};
		case 9:
			return {
				case: 'serverUnusable',
			};
		case 10:
			return {
				case: 'serverUnsynchronised',
			};
		case 11:
			return {
				case: 'failed',
				problem: { start: from_problem, end: to_problem },
			};
		case 12:
			return {
				case: 'notice',
			};
		default:
			return undefined;
	}
}

let matched = -1;
let from_server = -1;
let to_server = -1;
let from_name = -1;
let to_name = -1;
let from_host = -1;
let to_host = -1;
let from_problem = -1;
let to_problem = -1;
let from_seconds = -1;
let to_seconds = -1;

function rule_message(b: Uint8Array, p: number, end: number): number {
	p = rule_said(b, p, end);
	if (p < 0) return -1;
	return p;
}

function rule_said(b: Uint8Array, p: number, end: number): number {
	let q = -1;
	switch (p < end ? b[p] : -1) {
		case 0x41: // A
		case 0x52: // R
		case 0x55: // U
		case 0x57: // W
		case 0x61: // a
		case 0x73: // s
			return case_notice(b, p, end);
		case 0x43: // C
			q = case_synchronised(b, p, end);
			if (q >= 0) return q;
			q = case_synchronisedSomewhere(b, p, end);
			if (q >= 0) return q;
			return case_notice(b, p, end);
		case 0x46: // F
			q = case_resolvingFailed(b, p, end);
			if (q >= 0) return q;
			return case_failed(b, p, end);
		case 0x49: // I
			q = case_synchronised(b, p, end);
			if (q >= 0) return q;
			return case_synchronisedSomewhere(b, p, end);
		case 0x4e: // N
			q = case_offline(b, p, end);
			if (q >= 0) return q;
			return case_notice(b, p, end);
		case 0x53: // S
			q = case_clockRestored(b, p, end);
			if (q >= 0) return q;
			q = case_synchronised(b, p, end);
			if (q >= 0) return q;
			q = case_synchronisedSomewhere(b, p, end);
			if (q >= 0) return q;
			q = case_clockChanged(b, p, end);
			if (q >= 0) return q;
			q = case_serverUnusable(b, p, end);
			if (q >= 0) return q;
			q = case_serverUnsynchronised(b, p, end);
			if (q >= 0) return q;
			return case_notice(b, p, end);
		case 0x54: // T
			q = case_noReply(b, p, end);
			if (q >= 0) return q;
			q = case_noReplyOf(b, p, end);
			if (q >= 0) return q;
			return case_notice(b, p, end);
		case 0x69: // i
			return case_offset(b, p, end);
		default:
			return -1;
	}
}

function case_clockRestored(b: Uint8Array, p: number, end: number): number {
	// "System clock time unset or jumped backwards, restor"
	if (p + 51 > end ||
		b[p] !== 0x53 || b[p + 1] !== 0x79 || b[p + 2] !== 0x73 || b[p + 3] !== 0x74 || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x6d || b[p + 6] !== 0x20 || b[p + 7] !== 0x63 || b[p + 8] !== 0x6c || b[p + 9] !== 0x6f ||
		b[p + 10] !== 0x63 || b[p + 11] !== 0x6b || b[p + 12] !== 0x20 || b[p + 13] !== 0x74 || b[p + 14] !== 0x69 ||
		b[p + 15] !== 0x6d || b[p + 16] !== 0x65 || b[p + 17] !== 0x20 || b[p + 18] !== 0x75 || b[p + 19] !== 0x6e ||
		b[p + 20] !== 0x73 || b[p + 21] !== 0x65 || b[p + 22] !== 0x74 || b[p + 23] !== 0x20 || b[p + 24] !== 0x6f ||
		b[p + 25] !== 0x72 || b[p + 26] !== 0x20 || b[p + 27] !== 0x6a || b[p + 28] !== 0x75 || b[p + 29] !== 0x6d ||
		b[p + 30] !== 0x70 || b[p + 31] !== 0x65 || b[p + 32] !== 0x64 || b[p + 33] !== 0x20 || b[p + 34] !== 0x62 ||
		b[p + 35] !== 0x61 || b[p + 36] !== 0x63 || b[p + 37] !== 0x6b || b[p + 38] !== 0x77 || b[p + 39] !== 0x61 ||
		b[p + 40] !== 0x72 || b[p + 41] !== 0x64 || b[p + 42] !== 0x73 || b[p + 43] !== 0x2c || b[p + 44] !== 0x20 ||
		b[p + 45] !== 0x72 || b[p + 46] !== 0x65 || b[p + 47] !== 0x73 || b[p + 48] !== 0x74 || b[p + 49] !== 0x6f ||
		b[p + 50] !== 0x72) return -1;
	p += 51;
	const choice1 = p;
	choice1: {
		attempt2: {
			// "ing"
			if (p + 3 > end || b[p] !== 0x69 || b[p + 1] !== 0x6e || b[p + 2] !== 0x67) break attempt2;
			p += 3;
			break choice1;
		}
		p = choice1;
		attempt3: {
			// "ed"
			if (p + 2 > end || b[p] !== 0x65 || b[p + 1] !== 0x64) break attempt3;
			p += 2;
			break choice1;
		}
		p = choice1;
		return -1;
	}
	// " from recorded timestamp"
	if (p + 24 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x66 || b[p + 2] !== 0x72 || b[p + 3] !== 0x6f || b[p + 4] !== 0x6d ||
		b[p + 5] !== 0x20 || b[p + 6] !== 0x72 || b[p + 7] !== 0x65 || b[p + 8] !== 0x63 || b[p + 9] !== 0x6f ||
		b[p + 10] !== 0x72 || b[p + 11] !== 0x64 || b[p + 12] !== 0x65 || b[p + 13] !== 0x64 || b[p + 14] !== 0x20 ||
		b[p + 15] !== 0x74 || b[p + 16] !== 0x69 || b[p + 17] !== 0x6d || b[p + 18] !== 0x65 || b[p + 19] !== 0x73 ||
		b[p + 20] !== 0x74 || b[p + 21] !== 0x61 || b[p + 22] !== 0x6d || b[p + 23] !== 0x70) return -1;
	p += 24;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 0;
	return p;
}

function case_synchronised(b: Uint8Array, p: number, end: number): number {
	p = rule_skipSynchronised(b, p, end);
	if (p < 0) return -1;
	from_server = p;
	p = rule_server(b, p, end);
	if (p < 0) return -1;
	to_server = p;
	// " ("
	if (p + 2 > end || b[p] !== 0x20 || b[p + 1] !== 0x28) return -1;
	p += 2;
	from_name = p;
	p = rule_name(b, p, end);
	if (p < 0) return -1;
	to_name = p;
	// ")"
	if (p >= end || b[p] !== 0x29) return -1;
	p += 1;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 1;
	return p;
}

function case_synchronisedSomewhere(b: Uint8Array, p: number, end: number): number {
	p = rule_skipSynchronised(b, p, end);
	if (p < 0) return -1;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 2;
	return p;
}

function case_noReply(b: Uint8Array, p: number, end: number): number {
	// "Timed out waiting for reply from "
	if (p + 33 > end ||
		b[p] !== 0x54 || b[p + 1] !== 0x69 || b[p + 2] !== 0x6d || b[p + 3] !== 0x65 || b[p + 4] !== 0x64 ||
		b[p + 5] !== 0x20 || b[p + 6] !== 0x6f || b[p + 7] !== 0x75 || b[p + 8] !== 0x74 || b[p + 9] !== 0x20 ||
		b[p + 10] !== 0x77 || b[p + 11] !== 0x61 || b[p + 12] !== 0x69 || b[p + 13] !== 0x74 || b[p + 14] !== 0x69 ||
		b[p + 15] !== 0x6e || b[p + 16] !== 0x67 || b[p + 17] !== 0x20 || b[p + 18] !== 0x66 || b[p + 19] !== 0x6f ||
		b[p + 20] !== 0x72 || b[p + 21] !== 0x20 || b[p + 22] !== 0x72 || b[p + 23] !== 0x65 || b[p + 24] !== 0x70 ||
		b[p + 25] !== 0x6c || b[p + 26] !== 0x79 || b[p + 27] !== 0x20 || b[p + 28] !== 0x66 || b[p + 29] !== 0x72 ||
		b[p + 30] !== 0x6f || b[p + 31] !== 0x6d || b[p + 32] !== 0x20) return -1;
	p += 33;
	from_server = p;
	p = rule_server(b, p, end);
	if (p < 0) return -1;
	to_server = p;
	// " ("
	if (p + 2 > end || b[p] !== 0x20 || b[p + 1] !== 0x28) return -1;
	p += 2;
	from_name = p;
	p = rule_name(b, p, end);
	if (p < 0) return -1;
	to_name = p;
	// ")"
	if (p >= end || b[p] !== 0x29) return -1;
	p += 1;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 3;
	return p;
}

function case_noReplyOf(b: Uint8Array, p: number, end: number): number {
	// "Timed out waiting for reply from "
	if (p + 33 > end ||
		b[p] !== 0x54 || b[p + 1] !== 0x69 || b[p + 2] !== 0x6d || b[p + 3] !== 0x65 || b[p + 4] !== 0x64 ||
		b[p + 5] !== 0x20 || b[p + 6] !== 0x6f || b[p + 7] !== 0x75 || b[p + 8] !== 0x74 || b[p + 9] !== 0x20 ||
		b[p + 10] !== 0x77 || b[p + 11] !== 0x61 || b[p + 12] !== 0x69 || b[p + 13] !== 0x74 || b[p + 14] !== 0x69 ||
		b[p + 15] !== 0x6e || b[p + 16] !== 0x67 || b[p + 17] !== 0x20 || b[p + 18] !== 0x66 || b[p + 19] !== 0x6f ||
		b[p + 20] !== 0x72 || b[p + 21] !== 0x20 || b[p + 22] !== 0x72 || b[p + 23] !== 0x65 || b[p + 24] !== 0x70 ||
		b[p + 25] !== 0x6c || b[p + 26] !== 0x79 || b[p + 27] !== 0x20 || b[p + 28] !== 0x66 || b[p + 29] !== 0x72 ||
		b[p + 30] !== 0x6f || b[p + 31] !== 0x6d || b[p + 32] !== 0x20) return -1;
	p += 33;
	from_server = p;
	p = rule_server(b, p, end);
	if (p < 0) return -1;
	to_server = p;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 4;
	return p;
}

function case_resolvingFailed(b: Uint8Array, p: number, end: number): number {
	// "Failed to resolve "
	if (p + 18 > end ||
		b[p] !== 0x46 || b[p + 1] !== 0x61 || b[p + 2] !== 0x69 || b[p + 3] !== 0x6c || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x64 || b[p + 6] !== 0x20 || b[p + 7] !== 0x74 || b[p + 8] !== 0x6f || b[p + 9] !== 0x20 ||
		b[p + 10] !== 0x72 || b[p + 11] !== 0x65 || b[p + 12] !== 0x73 || b[p + 13] !== 0x6f || b[p + 14] !== 0x6c ||
		b[p + 15] !== 0x76 || b[p + 16] !== 0x65 || b[p + 17] !== 0x20) return -1;
	p += 18;
	from_host = p;
	p = rule_host(b, p, end);
	if (p < 0) return -1;
	to_host = p;
	// ": "
	if (p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20) return -1;
	p += 2;
	from_problem = p;
	p = rule_problem(b, p, end);
	if (p < 0) return -1;
	to_problem = p;
	matched = 5;
	return p;
}

function case_offline(b: Uint8Array, p: number, end: number): number {
	// "No network connectivity"
	if (p + 23 > end ||
		b[p] !== 0x4e || b[p + 1] !== 0x6f || b[p + 2] !== 0x20 || b[p + 3] !== 0x6e || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x74 || b[p + 6] !== 0x77 || b[p + 7] !== 0x6f || b[p + 8] !== 0x72 || b[p + 9] !== 0x6b ||
		b[p + 10] !== 0x20 || b[p + 11] !== 0x63 || b[p + 12] !== 0x6f || b[p + 13] !== 0x6e || b[p + 14] !== 0x6e ||
		b[p + 15] !== 0x65 || b[p + 16] !== 0x63 || b[p + 17] !== 0x74 || b[p + 18] !== 0x69 || b[p + 19] !== 0x76 ||
		b[p + 20] !== 0x69 || b[p + 21] !== 0x74 || b[p + 22] !== 0x79) return -1;
	p += 23;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 6;
	return p;
}

function case_clockChanged(b: Uint8Array, p: number, end: number): number {
	// "System time changed. Resyncing."
	if (p + 31 > end ||
		b[p] !== 0x53 || b[p + 1] !== 0x79 || b[p + 2] !== 0x73 || b[p + 3] !== 0x74 || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x6d || b[p + 6] !== 0x20 || b[p + 7] !== 0x74 || b[p + 8] !== 0x69 || b[p + 9] !== 0x6d ||
		b[p + 10] !== 0x65 || b[p + 11] !== 0x20 || b[p + 12] !== 0x63 || b[p + 13] !== 0x68 || b[p + 14] !== 0x61 ||
		b[p + 15] !== 0x6e || b[p + 16] !== 0x67 || b[p + 17] !== 0x65 || b[p + 18] !== 0x64 || b[p + 19] !== 0x2e ||
		b[p + 20] !== 0x20 || b[p + 21] !== 0x52 || b[p + 22] !== 0x65 || b[p + 23] !== 0x73 || b[p + 24] !== 0x79 ||
		b[p + 25] !== 0x6e || b[p + 26] !== 0x63 || b[p + 27] !== 0x69 || b[p + 28] !== 0x6e || b[p + 29] !== 0x67 ||
		b[p + 30] !== 0x2e) return -1;
	p += 31;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 7;
	return p;
}

function case_offset(b: Uint8Array, p: number, end: number): number {
	// "interval/delta/delay/jitter/drift "
	if (p + 34 > end ||
		b[p] !== 0x69 || b[p + 1] !== 0x6e || b[p + 2] !== 0x74 || b[p + 3] !== 0x65 || b[p + 4] !== 0x72 ||
		b[p + 5] !== 0x76 || b[p + 6] !== 0x61 || b[p + 7] !== 0x6c || b[p + 8] !== 0x2f || b[p + 9] !== 0x64 ||
		b[p + 10] !== 0x65 || b[p + 11] !== 0x6c || b[p + 12] !== 0x74 || b[p + 13] !== 0x61 || b[p + 14] !== 0x2f ||
		b[p + 15] !== 0x64 || b[p + 16] !== 0x65 || b[p + 17] !== 0x6c || b[p + 18] !== 0x61 || b[p + 19] !== 0x79 ||
		b[p + 20] !== 0x2f || b[p + 21] !== 0x6a || b[p + 22] !== 0x69 || b[p + 23] !== 0x74 || b[p + 24] !== 0x74 ||
		b[p + 25] !== 0x65 || b[p + 26] !== 0x72 || b[p + 27] !== 0x2f || b[p + 28] !== 0x64 || b[p + 29] !== 0x72 ||
		b[p + 30] !== 0x69 || b[p + 31] !== 0x66 || b[p + 32] !== 0x74 || b[p + 33] !== 0x20) return -1;
	p += 34;
	p = rule_skipWord(b, p, end);
	if (p < 0) return -1;
	from_seconds = p;
	p = rule_seconds(b, p, end);
	if (p < 0) return -1;
	to_seconds = p;
	// "s/"
	if (p + 2 > end || b[p] !== 0x73 || b[p + 1] !== 0x2f) return -1;
	p += 2;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 8;
	return p;
}

function case_serverUnusable(b: Uint8Array, p: number, end: number): number {
	// "Server has too large root distance"
	if (p + 34 > end ||
		b[p] !== 0x53 || b[p + 1] !== 0x65 || b[p + 2] !== 0x72 || b[p + 3] !== 0x76 || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x72 || b[p + 6] !== 0x20 || b[p + 7] !== 0x68 || b[p + 8] !== 0x61 || b[p + 9] !== 0x73 ||
		b[p + 10] !== 0x20 || b[p + 11] !== 0x74 || b[p + 12] !== 0x6f || b[p + 13] !== 0x6f || b[p + 14] !== 0x20 ||
		b[p + 15] !== 0x6c || b[p + 16] !== 0x61 || b[p + 17] !== 0x72 || b[p + 18] !== 0x67 || b[p + 19] !== 0x65 ||
		b[p + 20] !== 0x20 || b[p + 21] !== 0x72 || b[p + 22] !== 0x6f || b[p + 23] !== 0x6f || b[p + 24] !== 0x74 ||
		b[p + 25] !== 0x20 || b[p + 26] !== 0x64 || b[p + 27] !== 0x69 || b[p + 28] !== 0x73 || b[p + 29] !== 0x74 ||
		b[p + 30] !== 0x61 || b[p + 31] !== 0x6e || b[p + 32] !== 0x63 || b[p + 33] !== 0x65) return -1;
	p += 34;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 9;
	return p;
}

function case_serverUnsynchronised(b: Uint8Array, p: number, end: number): number {
	// "Server not synchronized"
	if (p + 23 > end ||
		b[p] !== 0x53 || b[p + 1] !== 0x65 || b[p + 2] !== 0x72 || b[p + 3] !== 0x76 || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x72 || b[p + 6] !== 0x20 || b[p + 7] !== 0x6e || b[p + 8] !== 0x6f || b[p + 9] !== 0x74 ||
		b[p + 10] !== 0x20 || b[p + 11] !== 0x73 || b[p + 12] !== 0x79 || b[p + 13] !== 0x6e || b[p + 14] !== 0x63 ||
		b[p + 15] !== 0x68 || b[p + 16] !== 0x72 || b[p + 17] !== 0x6f || b[p + 18] !== 0x6e || b[p + 19] !== 0x69 ||
		b[p + 20] !== 0x7a || b[p + 21] !== 0x65 || b[p + 22] !== 0x64) return -1;
	p += 23;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 10;
	return p;
}

function case_failed(b: Uint8Array, p: number, end: number): number {
	// "Failed to "
	if (p + 10 > end ||
		b[p] !== 0x46 || b[p + 1] !== 0x61 || b[p + 2] !== 0x69 || b[p + 3] !== 0x6c || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x64 || b[p + 6] !== 0x20 || b[p + 7] !== 0x74 || b[p + 8] !== 0x6f || b[p + 9] !== 0x20) return -1;
	p += 10;
	from_problem = p;
	p = rule_problem(b, p, end);
	if (p < 0) return -1;
	to_problem = p;
	matched = 11;
	return p;
}

function case_notice(b: Uint8Array, p: number, end: number): number {
	p = rule_skipRoutine(b, p, end);
	if (p < 0) return -1;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 12;
	return p;
}

function rule_skipRest(_b: Uint8Array, p: number, end: number): number {
	p = end;
	return p;
}

function rule_skipSynchronised(b: Uint8Array, p: number, end: number): number {
	const choice4 = p;
	choice4: {
		switch (p < end ? b[p] : -1) {
			case 0x43: // C
				attempt5: {
					// "Contacted time server "
					if (p + 22 > end ||
						b[p] !== 0x43 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6e || b[p + 3] !== 0x74 || b[p + 4] !== 0x61 ||
						b[p + 5] !== 0x63 || b[p + 6] !== 0x74 || b[p + 7] !== 0x65 || b[p + 8] !== 0x64 || b[p + 9] !== 0x20 ||
						b[p + 10] !== 0x74 || b[p + 11] !== 0x69 || b[p + 12] !== 0x6d || b[p + 13] !== 0x65 || b[p + 14] !== 0x20 ||
						b[p + 15] !== 0x73 || b[p + 16] !== 0x65 || b[p + 17] !== 0x72 || b[p + 18] !== 0x76 || b[p + 19] !== 0x65 ||
						b[p + 20] !== 0x72 || b[p + 21] !== 0x20) break attempt5;
					p += 22;
					break choice4;
				}
				p = choice4;
				return -1;
			case 0x49: // I
				attempt6: {
					// "Initial synchronization to time server "
					if (p + 39 > end ||
						b[p] !== 0x49 || b[p + 1] !== 0x6e || b[p + 2] !== 0x69 || b[p + 3] !== 0x74 || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x61 || b[p + 6] !== 0x6c || b[p + 7] !== 0x20 || b[p + 8] !== 0x73 || b[p + 9] !== 0x79 ||
						b[p + 10] !== 0x6e || b[p + 11] !== 0x63 || b[p + 12] !== 0x68 || b[p + 13] !== 0x72 || b[p + 14] !== 0x6f ||
						b[p + 15] !== 0x6e || b[p + 16] !== 0x69 || b[p + 17] !== 0x7a || b[p + 18] !== 0x61 || b[p + 19] !== 0x74 ||
						b[p + 20] !== 0x69 || b[p + 21] !== 0x6f || b[p + 22] !== 0x6e || b[p + 23] !== 0x20 || b[p + 24] !== 0x74 ||
						b[p + 25] !== 0x6f || b[p + 26] !== 0x20 || b[p + 27] !== 0x74 || b[p + 28] !== 0x69 || b[p + 29] !== 0x6d ||
						b[p + 30] !== 0x65 || b[p + 31] !== 0x20 || b[p + 32] !== 0x73 || b[p + 33] !== 0x65 || b[p + 34] !== 0x72 ||
						b[p + 35] !== 0x76 || b[p + 36] !== 0x65 || b[p + 37] !== 0x72 || b[p + 38] !== 0x20) break attempt6;
					p += 39;
					break choice4;
				}
				p = choice4;
				attempt7: {
					// "Initial clock synchronization to "
					if (p + 33 > end ||
						b[p] !== 0x49 || b[p + 1] !== 0x6e || b[p + 2] !== 0x69 || b[p + 3] !== 0x74 || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x61 || b[p + 6] !== 0x6c || b[p + 7] !== 0x20 || b[p + 8] !== 0x63 || b[p + 9] !== 0x6c ||
						b[p + 10] !== 0x6f || b[p + 11] !== 0x63 || b[p + 12] !== 0x6b || b[p + 13] !== 0x20 || b[p + 14] !== 0x73 ||
						b[p + 15] !== 0x79 || b[p + 16] !== 0x6e || b[p + 17] !== 0x63 || b[p + 18] !== 0x68 || b[p + 19] !== 0x72 ||
						b[p + 20] !== 0x6f || b[p + 21] !== 0x6e || b[p + 22] !== 0x69 || b[p + 23] !== 0x7a || b[p + 24] !== 0x61 ||
						b[p + 25] !== 0x74 || b[p + 26] !== 0x69 || b[p + 27] !== 0x6f || b[p + 28] !== 0x6e || b[p + 29] !== 0x20 ||
						b[p + 30] !== 0x74 || b[p + 31] !== 0x6f || b[p + 32] !== 0x20) break attempt7;
					p += 33;
					break choice4;
				}
				p = choice4;
				return -1;
			case 0x53: // S
				attempt8: {
					// "Synchronized to time server for the first time "
					if (p + 47 > end ||
						b[p] !== 0x53 || b[p + 1] !== 0x79 || b[p + 2] !== 0x6e || b[p + 3] !== 0x63 || b[p + 4] !== 0x68 ||
						b[p + 5] !== 0x72 || b[p + 6] !== 0x6f || b[p + 7] !== 0x6e || b[p + 8] !== 0x69 || b[p + 9] !== 0x7a ||
						b[p + 10] !== 0x65 || b[p + 11] !== 0x64 || b[p + 12] !== 0x20 || b[p + 13] !== 0x74 || b[p + 14] !== 0x6f ||
						b[p + 15] !== 0x20 || b[p + 16] !== 0x74 || b[p + 17] !== 0x69 || b[p + 18] !== 0x6d || b[p + 19] !== 0x65 ||
						b[p + 20] !== 0x20 || b[p + 21] !== 0x73 || b[p + 22] !== 0x65 || b[p + 23] !== 0x72 || b[p + 24] !== 0x76 ||
						b[p + 25] !== 0x65 || b[p + 26] !== 0x72 || b[p + 27] !== 0x20 || b[p + 28] !== 0x66 || b[p + 29] !== 0x6f ||
						b[p + 30] !== 0x72 || b[p + 31] !== 0x20 || b[p + 32] !== 0x74 || b[p + 33] !== 0x68 || b[p + 34] !== 0x65 ||
						b[p + 35] !== 0x20 || b[p + 36] !== 0x66 || b[p + 37] !== 0x69 || b[p + 38] !== 0x72 || b[p + 39] !== 0x73 ||
						b[p + 40] !== 0x74 || b[p + 41] !== 0x20 || b[p + 42] !== 0x74 || b[p + 43] !== 0x69 || b[p + 44] !== 0x6d ||
						b[p + 45] !== 0x65 || b[p + 46] !== 0x20) break attempt8;
					p += 47;
					break choice4;
				}
				p = choice4;
				attempt9: {
					// "Synchronized to time server "
					if (p + 28 > end ||
						b[p] !== 0x53 || b[p + 1] !== 0x79 || b[p + 2] !== 0x6e || b[p + 3] !== 0x63 || b[p + 4] !== 0x68 ||
						b[p + 5] !== 0x72 || b[p + 6] !== 0x6f || b[p + 7] !== 0x6e || b[p + 8] !== 0x69 || b[p + 9] !== 0x7a ||
						b[p + 10] !== 0x65 || b[p + 11] !== 0x64 || b[p + 12] !== 0x20 || b[p + 13] !== 0x74 || b[p + 14] !== 0x6f ||
						b[p + 15] !== 0x20 || b[p + 16] !== 0x74 || b[p + 17] !== 0x69 || b[p + 18] !== 0x6d || b[p + 19] !== 0x65 ||
						b[p + 20] !== 0x20 || b[p + 21] !== 0x73 || b[p + 22] !== 0x65 || b[p + 23] !== 0x72 || b[p + 24] !== 0x76 ||
						b[p + 25] !== 0x65 || b[p + 26] !== 0x72 || b[p + 27] !== 0x20) break attempt9;
					p += 28;
					break choice4;
				}
				p = choice4;
				return -1;
			default:
				return -1;
		}
	}
	return p;
}

function rule_server(b: Uint8Array, p: number, end: number): number {
	if (p >= end || b[p] === 0x20) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !(b[p] === 0x20)) p += 1;
	return p;
}

function rule_name(b: Uint8Array, p: number, end: number): number {
	if (p >= end || b[p] === 0x29) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !(b[p] === 0x29)) p += 1;
	return p;
}

function rule_host(b: Uint8Array, p: number, end: number): number {
	// not ": "
	if (!(p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20)) return -1;
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	scan10: for (; p < end; p += 1) {
		if (b[p] !== 0x3a) continue;
		// not ": "
		if (!(p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20)) break scan10;
	}
	return p;
}

function rule_problem(_b: Uint8Array, p: number, end: number): number {
	p = end;
	return p;
}

function rule_skipWord(b: Uint8Array, p: number, end: number): number {
	if (p >= end || b[p] === 0x2f) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !(b[p] === 0x2f)) p += 1;
	// "/"
	if (p >= end || b[p] !== 0x2f) return -1;
	p += 1;
	return p;
}

function rule_seconds(b: Uint8Array, p: number, end: number): number {
	const optional11 = p;
	optional11: {
		attempt12: {
			if (p >= end || (b[p] !== 0x2b && b[p] !== 0x2d)) break attempt12;
			p += 1;
			break optional11;
		}
		p = optional11;
	}
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	const optional13 = p;
	optional13: {
		attempt14: {
			// "."
			if (p >= end || b[p] !== 0x2e) break attempt14;
			p += 1;
			if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) break attempt14;
			p += 1;
			while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
			break optional13;
		}
		p = optional13;
	}
	return p;
}

function rule_skipRoutine(b: Uint8Array, p: number, end: number): number {
	const choice15 = p;
	choice15: {
		switch (p < end ? b[p] : -1) {
			case 0x41: // A
				attempt16: {
					// "Added new server "
					if (p + 17 > end ||
						b[p] !== 0x41 || b[p + 1] !== 0x64 || b[p + 2] !== 0x64 || b[p + 3] !== 0x65 || b[p + 4] !== 0x64 ||
						b[p + 5] !== 0x20 || b[p + 6] !== 0x6e || b[p + 7] !== 0x65 || b[p + 8] !== 0x77 || b[p + 9] !== 0x20 ||
						b[p + 10] !== 0x73 || b[p + 11] !== 0x65 || b[p + 12] !== 0x72 || b[p + 13] !== 0x76 || b[p + 14] !== 0x65 ||
						b[p + 15] !== 0x72 || b[p + 16] !== 0x20) break attempt16;
					p += 17;
					break choice15;
				}
				p = choice15;
				return -1;
			case 0x43: // C
				attempt17: {
					// "Connecting to time server "
					if (p + 26 > end ||
						b[p] !== 0x43 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6e || b[p + 3] !== 0x6e || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x63 || b[p + 6] !== 0x74 || b[p + 7] !== 0x69 || b[p + 8] !== 0x6e || b[p + 9] !== 0x67 ||
						b[p + 10] !== 0x20 || b[p + 11] !== 0x74 || b[p + 12] !== 0x6f || b[p + 13] !== 0x20 || b[p + 14] !== 0x74 ||
						b[p + 15] !== 0x69 || b[p + 16] !== 0x6d || b[p + 17] !== 0x65 || b[p + 18] !== 0x20 || b[p + 19] !== 0x73 ||
						b[p + 20] !== 0x65 || b[p + 21] !== 0x72 || b[p + 22] !== 0x76 || b[p + 23] !== 0x65 || b[p + 24] !== 0x72 ||
						b[p + 25] !== 0x20) break attempt17;
					p += 26;
					break choice15;
				}
				p = choice15;
				return -1;
			case 0x4e: // N
				attempt18: {
					// "Network configuration changed"
					if (p + 29 > end ||
						b[p] !== 0x4e || b[p + 1] !== 0x65 || b[p + 2] !== 0x74 || b[p + 3] !== 0x77 || b[p + 4] !== 0x6f ||
						b[p + 5] !== 0x72 || b[p + 6] !== 0x6b || b[p + 7] !== 0x20 || b[p + 8] !== 0x63 || b[p + 9] !== 0x6f ||
						b[p + 10] !== 0x6e || b[p + 11] !== 0x66 || b[p + 12] !== 0x69 || b[p + 13] !== 0x67 || b[p + 14] !== 0x75 ||
						b[p + 15] !== 0x72 || b[p + 16] !== 0x61 || b[p + 17] !== 0x74 || b[p + 18] !== 0x69 || b[p + 19] !== 0x6f ||
						b[p + 20] !== 0x6e || b[p + 21] !== 0x20 || b[p + 22] !== 0x63 || b[p + 23] !== 0x68 || b[p + 24] !== 0x61 ||
						b[p + 25] !== 0x6e || b[p + 26] !== 0x67 || b[p + 27] !== 0x65 || b[p + 28] !== 0x64) break attempt18;
					p += 29;
					break choice15;
				}
				p = choice15;
				attempt19: {
					// "NTP response"
					if (p + 12 > end ||
						b[p] !== 0x4e || b[p + 1] !== 0x54 || b[p + 2] !== 0x50 || b[p + 3] !== 0x20 || b[p + 4] !== 0x72 ||
						b[p + 5] !== 0x65 || b[p + 6] !== 0x73 || b[p + 7] !== 0x70 || b[p + 8] !== 0x6f || b[p + 9] !== 0x6e ||
						b[p + 10] !== 0x73 || b[p + 11] !== 0x65) break attempt19;
					p += 12;
					break choice15;
				}
				p = choice15;
				return -1;
			case 0x52: // R
				attempt20: {
					// "Resolving "
					if (p + 10 > end ||
						b[p] !== 0x52 || b[p + 1] !== 0x65 || b[p + 2] !== 0x73 || b[p + 3] !== 0x6f || b[p + 4] !== 0x6c ||
						b[p + 5] !== 0x76 || b[p + 6] !== 0x69 || b[p + 7] !== 0x6e || b[p + 8] !== 0x67 || b[p + 9] !== 0x20) break attempt20;
					p += 10;
					break choice15;
				}
				p = choice15;
				attempt21: {
					// "Resolved address "
					if (p + 17 > end ||
						b[p] !== 0x52 || b[p + 1] !== 0x65 || b[p + 2] !== 0x73 || b[p + 3] !== 0x6f || b[p + 4] !== 0x6c ||
						b[p + 5] !== 0x76 || b[p + 6] !== 0x65 || b[p + 7] !== 0x64 || b[p + 8] !== 0x20 || b[p + 9] !== 0x61 ||
						b[p + 10] !== 0x64 || b[p + 11] !== 0x64 || b[p + 12] !== 0x72 || b[p + 13] !== 0x65 || b[p + 14] !== 0x73 ||
						b[p + 15] !== 0x73 || b[p + 16] !== 0x20) break attempt21;
					p += 17;
					break choice15;
				}
				p = choice15;
				attempt22: {
					// "Received response from "
					if (p + 23 > end ||
						b[p] !== 0x52 || b[p + 1] !== 0x65 || b[p + 2] !== 0x63 || b[p + 3] !== 0x65 || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x76 || b[p + 6] !== 0x65 || b[p + 7] !== 0x64 || b[p + 8] !== 0x20 || b[p + 9] !== 0x72 ||
						b[p + 10] !== 0x65 || b[p + 11] !== 0x73 || b[p + 12] !== 0x70 || b[p + 13] !== 0x6f || b[p + 14] !== 0x6e ||
						b[p + 15] !== 0x73 || b[p + 16] !== 0x65 || b[p + 17] !== 0x20 || b[p + 18] !== 0x66 || b[p + 19] !== 0x72 ||
						b[p + 20] !== 0x6f || b[p + 21] !== 0x6d || b[p + 22] !== 0x20) break attempt22;
					p += 23;
					break choice15;
				}
				p = choice15;
				attempt23: {
					// "Removed server "
					if (p + 15 > end ||
						b[p] !== 0x52 || b[p + 1] !== 0x65 || b[p + 2] !== 0x6d || b[p + 3] !== 0x6f || b[p + 4] !== 0x76 ||
						b[p + 5] !== 0x65 || b[p + 6] !== 0x64 || b[p + 7] !== 0x20 || b[p + 8] !== 0x73 || b[p + 9] !== 0x65 ||
						b[p + 10] !== 0x72 || b[p + 11] !== 0x76 || b[p + 12] !== 0x65 || b[p + 13] !== 0x72 || b[p + 14] !== 0x20) break attempt23;
					p += 15;
					break choice15;
				}
				p = choice15;
				return -1;
			case 0x53: // S
				attempt24: {
					// "Selected server "
					if (p + 16 > end ||
						b[p] !== 0x53 || b[p + 1] !== 0x65 || b[p + 2] !== 0x6c || b[p + 3] !== 0x65 || b[p + 4] !== 0x63 ||
						b[p + 5] !== 0x74 || b[p + 6] !== 0x65 || b[p + 7] !== 0x64 || b[p + 8] !== 0x20 || b[p + 9] !== 0x73 ||
						b[p + 10] !== 0x65 || b[p + 11] !== 0x72 || b[p + 12] !== 0x76 || b[p + 13] !== 0x65 || b[p + 14] !== 0x72 ||
						b[p + 15] !== 0x20) break attempt24;
					p += 16;
					break choice15;
				}
				p = choice15;
				attempt25: {
					// "Selected address "
					if (p + 17 > end ||
						b[p] !== 0x53 || b[p + 1] !== 0x65 || b[p + 2] !== 0x6c || b[p + 3] !== 0x65 || b[p + 4] !== 0x63 ||
						b[p + 5] !== 0x74 || b[p + 6] !== 0x65 || b[p + 7] !== 0x64 || b[p + 8] !== 0x20 || b[p + 9] !== 0x61 ||
						b[p + 10] !== 0x64 || b[p + 11] !== 0x64 || b[p + 12] !== 0x72 || b[p + 13] !== 0x65 || b[p + 14] !== 0x73 ||
						b[p + 15] !== 0x73 || b[p + 16] !== 0x20) break attempt25;
					p += 17;
					break choice15;
				}
				p = choice15;
				attempt26: {
					// "Sent NTP request to "
					if (p + 20 > end ||
						b[p] !== 0x53 || b[p + 1] !== 0x65 || b[p + 2] !== 0x6e || b[p + 3] !== 0x74 || b[p + 4] !== 0x20 ||
						b[p + 5] !== 0x4e || b[p + 6] !== 0x54 || b[p + 7] !== 0x50 || b[p + 8] !== 0x20 || b[p + 9] !== 0x72 ||
						b[p + 10] !== 0x65 || b[p + 11] !== 0x71 || b[p + 12] !== 0x75 || b[p + 13] !== 0x65 || b[p + 14] !== 0x73 ||
						b[p + 15] !== 0x74 || b[p + 16] !== 0x20 || b[p + 17] !== 0x74 || b[p + 18] !== 0x6f || b[p + 19] !== 0x20) break attempt26;
					p += 20;
					break choice15;
				}
				p = choice15;
				attempt27: {
					// "Slowly changing "
					if (p + 16 > end ||
						b[p] !== 0x53 || b[p + 1] !== 0x6c || b[p + 2] !== 0x6f || b[p + 3] !== 0x77 || b[p + 4] !== 0x6c ||
						b[p + 5] !== 0x79 || b[p + 6] !== 0x20 || b[p + 7] !== 0x63 || b[p + 8] !== 0x68 || b[p + 9] !== 0x61 ||
						b[p + 10] !== 0x6e || b[p + 11] !== 0x67 || b[p + 12] !== 0x69 || b[p + 13] !== 0x6e || b[p + 14] !== 0x67 ||
						b[p + 15] !== 0x20) break attempt27;
					p += 16;
					break choice15;
				}
				p = choice15;
				attempt28: {
					p = rule_skipDisconnected(b, p, end);
					if (p < 0) break attempt28;
					break choice15;
				}
				p = choice15;
				return -1;
			case 0x54: // T
				attempt29: {
					// "The system is configured to read the RTC time in the local time zone"
					if (p + 68 > end ||
						b[p] !== 0x54 || b[p + 1] !== 0x68 || b[p + 2] !== 0x65 || b[p + 3] !== 0x20 || b[p + 4] !== 0x73 ||
						b[p + 5] !== 0x79 || b[p + 6] !== 0x73 || b[p + 7] !== 0x74 || b[p + 8] !== 0x65 || b[p + 9] !== 0x6d ||
						b[p + 10] !== 0x20 || b[p + 11] !== 0x69 || b[p + 12] !== 0x73 || b[p + 13] !== 0x20 || b[p + 14] !== 0x63 ||
						b[p + 15] !== 0x6f || b[p + 16] !== 0x6e || b[p + 17] !== 0x66 || b[p + 18] !== 0x69 || b[p + 19] !== 0x67 ||
						b[p + 20] !== 0x75 || b[p + 21] !== 0x72 || b[p + 22] !== 0x65 || b[p + 23] !== 0x64 || b[p + 24] !== 0x20 ||
						b[p + 25] !== 0x74 || b[p + 26] !== 0x6f || b[p + 27] !== 0x20 || b[p + 28] !== 0x72 || b[p + 29] !== 0x65 ||
						b[p + 30] !== 0x61 || b[p + 31] !== 0x64 || b[p + 32] !== 0x20 || b[p + 33] !== 0x74 || b[p + 34] !== 0x68 ||
						b[p + 35] !== 0x65 || b[p + 36] !== 0x20 || b[p + 37] !== 0x52 || b[p + 38] !== 0x54 || b[p + 39] !== 0x43 ||
						b[p + 40] !== 0x20 || b[p + 41] !== 0x74 || b[p + 42] !== 0x69 || b[p + 43] !== 0x6d || b[p + 44] !== 0x65 ||
						b[p + 45] !== 0x20 || b[p + 46] !== 0x69 || b[p + 47] !== 0x6e || b[p + 48] !== 0x20 || b[p + 49] !== 0x74 ||
						b[p + 50] !== 0x68 || b[p + 51] !== 0x65 || b[p + 52] !== 0x20 || b[p + 53] !== 0x6c || b[p + 54] !== 0x6f ||
						b[p + 55] !== 0x63 || b[p + 56] !== 0x61 || b[p + 57] !== 0x6c || b[p + 58] !== 0x20 || b[p + 59] !== 0x74 ||
						b[p + 60] !== 0x69 || b[p + 61] !== 0x6d || b[p + 62] !== 0x65 || b[p + 63] !== 0x20 || b[p + 64] !== 0x7a ||
						b[p + 65] !== 0x6f || b[p + 66] !== 0x6e || b[p + 67] !== 0x65) break attempt29;
					p += 68;
					break choice15;
				}
				p = choice15;
				return -1;
			case 0x55: // U
				attempt30: {
					// "Using NTP server "
					if (p + 17 > end ||
						b[p] !== 0x55 || b[p + 1] !== 0x73 || b[p + 2] !== 0x69 || b[p + 3] !== 0x6e || b[p + 4] !== 0x67 ||
						b[p + 5] !== 0x20 || b[p + 6] !== 0x4e || b[p + 7] !== 0x54 || b[p + 8] !== 0x50 || b[p + 9] !== 0x20 ||
						b[p + 10] !== 0x73 || b[p + 11] !== 0x65 || b[p + 12] !== 0x72 || b[p + 13] !== 0x76 || b[p + 14] !== 0x65 ||
						b[p + 15] !== 0x72 || b[p + 16] !== 0x20) break attempt30;
					p += 17;
					break choice15;
				}
				p = choice15;
				return -1;
			case 0x57: // W
				attempt31: {
					// "Waiting after exhausting servers"
					if (p + 32 > end ||
						b[p] !== 0x57 || b[p + 1] !== 0x61 || b[p + 2] !== 0x69 || b[p + 3] !== 0x74 || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x6e || b[p + 6] !== 0x67 || b[p + 7] !== 0x20 || b[p + 8] !== 0x61 || b[p + 9] !== 0x66 ||
						b[p + 10] !== 0x74 || b[p + 11] !== 0x65 || b[p + 12] !== 0x72 || b[p + 13] !== 0x20 || b[p + 14] !== 0x65 ||
						b[p + 15] !== 0x78 || b[p + 16] !== 0x68 || b[p + 17] !== 0x61 || b[p + 18] !== 0x75 || b[p + 19] !== 0x73 ||
						b[p + 20] !== 0x74 || b[p + 21] !== 0x69 || b[p + 22] !== 0x6e || b[p + 23] !== 0x67 || b[p + 24] !== 0x20 ||
						b[p + 25] !== 0x73 || b[p + 26] !== 0x65 || b[p + 27] !== 0x72 || b[p + 28] !== 0x76 || b[p + 29] !== 0x65 ||
						b[p + 30] !== 0x72 || b[p + 31] !== 0x73) break attempt31;
					p += 32;
					break choice15;
				}
				p = choice15;
				return -1;
			case 0x61: // a
				attempt32: {
					// "adjtime state "
					if (p + 14 > end ||
						b[p] !== 0x61 || b[p + 1] !== 0x64 || b[p + 2] !== 0x6a || b[p + 3] !== 0x74 || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x6d || b[p + 6] !== 0x65 || b[p + 7] !== 0x20 || b[p + 8] !== 0x73 || b[p + 9] !== 0x74 ||
						b[p + 10] !== 0x61 || b[p + 11] !== 0x74 || b[p + 12] !== 0x65 || b[p + 13] !== 0x20) break attempt32;
					p += 14;
					break choice15;
				}
				p = choice15;
				return -1;
			case 0x73: // s
				attempt33: {
					// "systemd-timesyncd running as pid"
					if (p + 32 > end ||
						b[p] !== 0x73 || b[p + 1] !== 0x79 || b[p + 2] !== 0x73 || b[p + 3] !== 0x74 || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x6d || b[p + 6] !== 0x64 || b[p + 7] !== 0x2d || b[p + 8] !== 0x74 || b[p + 9] !== 0x69 ||
						b[p + 10] !== 0x6d || b[p + 11] !== 0x65 || b[p + 12] !== 0x73 || b[p + 13] !== 0x79 || b[p + 14] !== 0x6e ||
						b[p + 15] !== 0x63 || b[p + 16] !== 0x64 || b[p + 17] !== 0x20 || b[p + 18] !== 0x72 || b[p + 19] !== 0x75 ||
						b[p + 20] !== 0x6e || b[p + 21] !== 0x6e || b[p + 22] !== 0x69 || b[p + 23] !== 0x6e || b[p + 24] !== 0x67 ||
						b[p + 25] !== 0x20 || b[p + 26] !== 0x61 || b[p + 27] !== 0x73 || b[p + 28] !== 0x20 || b[p + 29] !== 0x70 ||
						b[p + 30] !== 0x69 || b[p + 31] !== 0x64) break attempt33;
					p += 32;
					break choice15;
				}
				p = choice15;
				return -1;
			default:
				return -1;
		}
	}
	return p;
}

function rule_skipDisconnected(b: Uint8Array, p: number, end: number): number {
	// "Server "
	if (p + 7 > end ||
		b[p] !== 0x53 || b[p + 1] !== 0x65 || b[p + 2] !== 0x72 || b[p + 3] !== 0x76 || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x72 || b[p + 6] !== 0x20) return -1;
	p += 7;
	if (p >= end || b[p] === 0x20) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !(b[p] === 0x20)) p += 1;
	// " disconnected"
	if (p + 13 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x64 || b[p + 2] !== 0x69 || b[p + 3] !== 0x73 || b[p + 4] !== 0x63 ||
		b[p + 5] !== 0x6f || b[p + 6] !== 0x6e || b[p + 7] !== 0x6e || b[p + 8] !== 0x65 || b[p + 9] !== 0x63 ||
		b[p + 10] !== 0x74 || b[p + 11] !== 0x65 || b[p + 12] !== 0x64) return -1;
	p += 13;
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
