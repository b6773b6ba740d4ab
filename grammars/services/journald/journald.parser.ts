// Generated from journald.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Span } from '../../fields/span.ts';

/** What a message said, and where its parts stand. */
export type JournaldMatch =
	| {
			readonly case: 'started';
	  }
	| {
			readonly case: 'stopped';
	  }
	| {
			readonly case: 'timeJumpedBackwards';
	  }
	| {
			readonly case: 'monotonicJumpedBackwards';
	  }
	| {
			readonly case: 'suppressed';
			readonly count: Span;
			readonly unit: Span;
	  }
	| {
			readonly case: 'kernelMessagesMissed';
			readonly count: Span;
	  }
	| {
			readonly case: 'syslogMissed';
			readonly count: Span;
	  }
	| {
			readonly case: 'fileCorrupted';
			readonly path: Span;
	  }
	| {
			readonly case: 'writeFailed';
			readonly storageProblem: Span;
	  }
	| {
			readonly case: 'journalSize';
	  }
	| {
			readonly case: 'routine';
	  };

/** Matches the UTF-8 text `bytes[start, end)`, whole; `undefined` when no case of the grammar describes it. */
export function matchJournald(bytes: Uint8Array, start: number, end: number): JournaldMatch | undefined {
	if (rule_message(bytes, start, end) !== end) return undefined;
	switch (matched) {
		case 0:
			return {
				case: 'started',
			};
		case 1:
			return {
				case: 'stopped',
			};
		case 2:
			return {
				case: 'timeJumpedBackwards',
			};
		case 3:
			return {
				case: 'monotonicJumpedBackwards',
			};
		case 4:
			return {
				case: 'suppressed',
				count: { start: from_count, end: to_count },
				unit: { start: from_unit, end: to_unit },
			};
		case 5:
			return {
				case: 'kernelMessagesMissed',
				count: { start: from_count, end: to_count },
			};
		case 6:
			return {
				case: 'syslogMissed',
				count: { start: from_count, end: to_count },
			};
		case 7:
			return {
				case: 'fileCorrupted',
				path: { start: from_path, end: to_path },
			};
		case 8:
			return {
				case: 'writeFailed',
				storageProblem: { start: from_storageProblem, end: to_storageProblem },
			};
		case 9:
			return {
				case: 'journalSize',
			};
		case 10:
			return {
				case: 'routine',
			};
		default:
			return undefined;
	}
}

let matched = -1;
let from_count = -1;
let to_count = -1;
let from_unit = -1;
let to_unit = -1;
let from_path = -1;
let to_path = -1;
let from_storageProblem = -1;
let to_storageProblem = -1;

function rule_message(b: Uint8Array, p: number, end: number): number {
	p = rule_said(b, p, end);
	if (p < 0) return -1;
	return p;
}

function rule_said(b: Uint8Array, p: number, end: number): number {
	let q = -1;
	switch (p < end ? b[p] : -1) {
		case -1:
			return -1;
		case 0x41: // A
		case 0x43: // C
		case 0x44: // D
			q = case_fileCorrupted(b, p, end);
			if (q >= 0) return q;
			return case_routine(b, p, end);
		case 0x46: // F
			q = case_syslogMissed(b, p, end);
			if (q >= 0) return q;
			q = case_fileCorrupted(b, p, end);
			if (q >= 0) return q;
			q = case_writeFailed(b, p, end);
			if (q >= 0) return q;
			return case_routine(b, p, end);
		case 0x4a: // J
			q = case_started(b, p, end);
			if (q >= 0) return q;
			q = case_stopped(b, p, end);
			if (q >= 0) return q;
			q = case_fileCorrupted(b, p, end);
			if (q >= 0) return q;
			return case_routine(b, p, end);
		case 0x4d: // M
			q = case_monotonicJumpedBackwards(b, p, end);
			if (q >= 0) return q;
			q = case_kernelMessagesMissed(b, p, end);
			if (q >= 0) return q;
			return case_fileCorrupted(b, p, end);
		case 0x50: // P
			q = case_fileCorrupted(b, p, end);
			if (q >= 0) return q;
			return case_journalSize(b, p, end);
		case 0x52: // R
		case 0x55: // U
		case 0x56: // V
			q = case_fileCorrupted(b, p, end);
			if (q >= 0) return q;
			q = case_journalSize(b, p, end);
			if (q >= 0) return q;
			return case_routine(b, p, end);
		case 0x53: // S
			q = case_suppressed(b, p, end);
			if (q >= 0) return q;
			q = case_fileCorrupted(b, p, end);
			if (q >= 0) return q;
			return case_journalSize(b, p, end);
		case 0x54: // T
			q = case_timeJumpedBackwards(b, p, end);
			if (q >= 0) return q;
			q = case_fileCorrupted(b, p, end);
			if (q >= 0) return q;
			return case_routine(b, p, end);
		default:
			return case_fileCorrupted(b, p, end);
	}
}

function case_started(b: Uint8Array, p: number, end: number): number {
	// "Journal started"
	if (p + 15 > end ||
		b[p] !== 0x4a || b[p + 1] !== 0x6f || b[p + 2] !== 0x75 || b[p + 3] !== 0x72 || b[p + 4] !== 0x6e ||
		b[p + 5] !== 0x61 || b[p + 6] !== 0x6c || b[p + 7] !== 0x20 || b[p + 8] !== 0x73 || b[p + 9] !== 0x74 ||
		b[p + 10] !== 0x61 || b[p + 11] !== 0x72 || b[p + 12] !== 0x74 || b[p + 13] !== 0x65 || b[p + 14] !== 0x64) return -1;
	p += 15;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 0;
	return p;
}

function case_stopped(b: Uint8Array, p: number, end: number): number {
	// "Journal stopped"
	if (p + 15 > end ||
		b[p] !== 0x4a || b[p + 1] !== 0x6f || b[p + 2] !== 0x75 || b[p + 3] !== 0x72 || b[p + 4] !== 0x6e ||
		b[p + 5] !== 0x61 || b[p + 6] !== 0x6c || b[p + 7] !== 0x20 || b[p + 8] !== 0x73 || b[p + 9] !== 0x74 ||
		b[p + 10] !== 0x6f || b[p + 11] !== 0x70 || b[p + 12] !== 0x70 || b[p + 13] !== 0x65 || b[p + 14] !== 0x64) return -1;
	p += 15;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 1;
	return p;
}

function case_timeJumpedBackwards(b: Uint8Array, p: number, end: number): number {
	// "Time jumped backwards, rotating"
	if (p + 31 > end ||
		b[p] !== 0x54 || b[p + 1] !== 0x69 || b[p + 2] !== 0x6d || b[p + 3] !== 0x65 || b[p + 4] !== 0x20 ||
		b[p + 5] !== 0x6a || b[p + 6] !== 0x75 || b[p + 7] !== 0x6d || b[p + 8] !== 0x70 || b[p + 9] !== 0x65 ||
		b[p + 10] !== 0x64 || b[p + 11] !== 0x20 || b[p + 12] !== 0x62 || b[p + 13] !== 0x61 || b[p + 14] !== 0x63 ||
		b[p + 15] !== 0x6b || b[p + 16] !== 0x77 || b[p + 17] !== 0x61 || b[p + 18] !== 0x72 || b[p + 19] !== 0x64 ||
		b[p + 20] !== 0x73 || b[p + 21] !== 0x2c || b[p + 22] !== 0x20 || b[p + 23] !== 0x72 || b[p + 24] !== 0x6f ||
		b[p + 25] !== 0x74 || b[p + 26] !== 0x61 || b[p + 27] !== 0x74 || b[p + 28] !== 0x69 || b[p + 29] !== 0x6e ||
		b[p + 30] !== 0x67) return -1;
	p += 31;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 2;
	return p;
}

function case_monotonicJumpedBackwards(b: Uint8Array, p: number, end: number): number {
	// "Monotonic clock jumped backwards relative to last journal entry, rotating"
	if (p + 73 > end ||
		b[p] !== 0x4d || b[p + 1] !== 0x6f || b[p + 2] !== 0x6e || b[p + 3] !== 0x6f || b[p + 4] !== 0x74 ||
		b[p + 5] !== 0x6f || b[p + 6] !== 0x6e || b[p + 7] !== 0x69 || b[p + 8] !== 0x63 || b[p + 9] !== 0x20 ||
		b[p + 10] !== 0x63 || b[p + 11] !== 0x6c || b[p + 12] !== 0x6f || b[p + 13] !== 0x63 || b[p + 14] !== 0x6b ||
		b[p + 15] !== 0x20 || b[p + 16] !== 0x6a || b[p + 17] !== 0x75 || b[p + 18] !== 0x6d || b[p + 19] !== 0x70 ||
		b[p + 20] !== 0x65 || b[p + 21] !== 0x64 || b[p + 22] !== 0x20 || b[p + 23] !== 0x62 || b[p + 24] !== 0x61 ||
		b[p + 25] !== 0x63 || b[p + 26] !== 0x6b || b[p + 27] !== 0x77 || b[p + 28] !== 0x61 || b[p + 29] !== 0x72 ||
		b[p + 30] !== 0x64 || b[p + 31] !== 0x73 || b[p + 32] !== 0x20 || b[p + 33] !== 0x72 || b[p + 34] !== 0x65 ||
		b[p + 35] !== 0x6c || b[p + 36] !== 0x61 || b[p + 37] !== 0x74 || b[p + 38] !== 0x69 || b[p + 39] !== 0x76 ||
		b[p + 40] !== 0x65 || b[p + 41] !== 0x20 || b[p + 42] !== 0x74 || b[p + 43] !== 0x6f || b[p + 44] !== 0x20 ||
		b[p + 45] !== 0x6c || b[p + 46] !== 0x61 || b[p + 47] !== 0x73 || b[p + 48] !== 0x74 || b[p + 49] !== 0x20 ||
		b[p + 50] !== 0x6a || b[p + 51] !== 0x6f || b[p + 52] !== 0x75 || b[p + 53] !== 0x72 || b[p + 54] !== 0x6e ||
		b[p + 55] !== 0x61 || b[p + 56] !== 0x6c || b[p + 57] !== 0x20 || b[p + 58] !== 0x65 || b[p + 59] !== 0x6e ||
		b[p + 60] !== 0x74 || b[p + 61] !== 0x72 || b[p + 62] !== 0x79 || b[p + 63] !== 0x2c || b[p + 64] !== 0x20 ||
		b[p + 65] !== 0x72 || b[p + 66] !== 0x6f || b[p + 67] !== 0x74 || b[p + 68] !== 0x61 || b[p + 69] !== 0x74 ||
		b[p + 70] !== 0x69 || b[p + 71] !== 0x6e || b[p + 72] !== 0x67) return -1;
	p += 73;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 3;
	return p;
}

function case_suppressed(b: Uint8Array, p: number, end: number): number {
	// "Suppressed "
	if (p + 11 > end ||
		b[p] !== 0x53 || b[p + 1] !== 0x75 || b[p + 2] !== 0x70 || b[p + 3] !== 0x70 || b[p + 4] !== 0x72 ||
		b[p + 5] !== 0x65 || b[p + 6] !== 0x73 || b[p + 7] !== 0x73 || b[p + 8] !== 0x65 || b[p + 9] !== 0x64 ||
		b[p + 10] !== 0x20) return -1;
	p += 11;
	from_count = p;
	p = rule_count(b, p, end);
	if (p < 0) return -1;
	to_count = p;
	// " messages from "
	if (p + 15 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x6d || b[p + 2] !== 0x65 || b[p + 3] !== 0x73 || b[p + 4] !== 0x73 ||
		b[p + 5] !== 0x61 || b[p + 6] !== 0x67 || b[p + 7] !== 0x65 || b[p + 8] !== 0x73 || b[p + 9] !== 0x20 ||
		b[p + 10] !== 0x66 || b[p + 11] !== 0x72 || b[p + 12] !== 0x6f || b[p + 13] !== 0x6d || b[p + 14] !== 0x20) return -1;
	p += 15;
	from_unit = p;
	p = rule_unit(b, p, end);
	if (p < 0) return -1;
	to_unit = p;
	if (p < end) return -1;
	matched = 4;
	return p;
}

function case_kernelMessagesMissed(b: Uint8Array, p: number, end: number): number {
	// "Missed "
	if (p + 7 > end ||
		b[p] !== 0x4d || b[p + 1] !== 0x69 || b[p + 2] !== 0x73 || b[p + 3] !== 0x73 || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x64 || b[p + 6] !== 0x20) return -1;
	p += 7;
	from_count = p;
	p = rule_count(b, p, end);
	if (p < 0) return -1;
	to_count = p;
	// " kernel messages"
	if (p + 16 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x6b || b[p + 2] !== 0x65 || b[p + 3] !== 0x72 || b[p + 4] !== 0x6e ||
		b[p + 5] !== 0x65 || b[p + 6] !== 0x6c || b[p + 7] !== 0x20 || b[p + 8] !== 0x6d || b[p + 9] !== 0x65 ||
		b[p + 10] !== 0x73 || b[p + 11] !== 0x73 || b[p + 12] !== 0x61 || b[p + 13] !== 0x67 || b[p + 14] !== 0x65 ||
		b[p + 15] !== 0x73) return -1;
	p += 16;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 5;
	return p;
}

function case_syslogMissed(b: Uint8Array, p: number, end: number): number {
	// "Forwarding to syslog missed "
	if (p + 28 > end ||
		b[p] !== 0x46 || b[p + 1] !== 0x6f || b[p + 2] !== 0x72 || b[p + 3] !== 0x77 || b[p + 4] !== 0x61 ||
		b[p + 5] !== 0x72 || b[p + 6] !== 0x64 || b[p + 7] !== 0x69 || b[p + 8] !== 0x6e || b[p + 9] !== 0x67 ||
		b[p + 10] !== 0x20 || b[p + 11] !== 0x74 || b[p + 12] !== 0x6f || b[p + 13] !== 0x20 || b[p + 14] !== 0x73 ||
		b[p + 15] !== 0x79 || b[p + 16] !== 0x73 || b[p + 17] !== 0x6c || b[p + 18] !== 0x6f || b[p + 19] !== 0x67 ||
		b[p + 20] !== 0x20 || b[p + 21] !== 0x6d || b[p + 22] !== 0x69 || b[p + 23] !== 0x73 || b[p + 24] !== 0x73 ||
		b[p + 25] !== 0x65 || b[p + 26] !== 0x64 || b[p + 27] !== 0x20) return -1;
	p += 28;
	from_count = p;
	p = rule_count(b, p, end);
	if (p < 0) return -1;
	to_count = p;
	// " messages"
	if (p + 9 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x6d || b[p + 2] !== 0x65 || b[p + 3] !== 0x73 || b[p + 4] !== 0x73 ||
		b[p + 5] !== 0x61 || b[p + 6] !== 0x67 || b[p + 7] !== 0x65 || b[p + 8] !== 0x73) return -1;
	p += 9;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 6;
	return p;
}

function case_fileCorrupted(b: Uint8Array, p: number, end: number): number {
	const optional1 = p;
	optional1: {
		attempt2: {
			const choice3 = p;
			choice3: {
				attempt4: {
					// "File "
					if (p + 5 > end || b[p] !== 0x46 || b[p + 1] !== 0x69 || b[p + 2] !== 0x6c || b[p + 3] !== 0x65 || b[p + 4] !== 0x20) break attempt4;
					p += 5;
					break choice3;
				}
				p = choice3;
				attempt5: {
					// "Journal file "
					if (p + 13 > end ||
						b[p] !== 0x4a || b[p + 1] !== 0x6f || b[p + 2] !== 0x75 || b[p + 3] !== 0x72 || b[p + 4] !== 0x6e ||
						b[p + 5] !== 0x61 || b[p + 6] !== 0x6c || b[p + 7] !== 0x20 || b[p + 8] !== 0x66 || b[p + 9] !== 0x69 ||
						b[p + 10] !== 0x6c || b[p + 11] !== 0x65 || b[p + 12] !== 0x20) break attempt5;
					p += 13;
					break choice3;
				}
				p = choice3;
				break attempt2;
			}
			break optional1;
		}
		p = optional1;
	}
	from_path = p;
	p = rule_path(b, p, end);
	if (p < 0) return -1;
	to_path = p;
	// " corrupted or uncleanly shut down"
	if (p + 33 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x63 || b[p + 2] !== 0x6f || b[p + 3] !== 0x72 || b[p + 4] !== 0x72 ||
		b[p + 5] !== 0x75 || b[p + 6] !== 0x70 || b[p + 7] !== 0x74 || b[p + 8] !== 0x65 || b[p + 9] !== 0x64 ||
		b[p + 10] !== 0x20 || b[p + 11] !== 0x6f || b[p + 12] !== 0x72 || b[p + 13] !== 0x20 || b[p + 14] !== 0x75 ||
		b[p + 15] !== 0x6e || b[p + 16] !== 0x63 || b[p + 17] !== 0x6c || b[p + 18] !== 0x65 || b[p + 19] !== 0x61 ||
		b[p + 20] !== 0x6e || b[p + 21] !== 0x6c || b[p + 22] !== 0x79 || b[p + 23] !== 0x20 || b[p + 24] !== 0x73 ||
		b[p + 25] !== 0x68 || b[p + 26] !== 0x75 || b[p + 27] !== 0x74 || b[p + 28] !== 0x20 || b[p + 29] !== 0x64 ||
		b[p + 30] !== 0x6f || b[p + 31] !== 0x77 || b[p + 32] !== 0x6e) return -1;
	p += 33;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 7;
	return p;
}

function case_writeFailed(b: Uint8Array, p: number, end: number): number {
	// "Failed to "
	if (p + 10 > end ||
		b[p] !== 0x46 || b[p + 1] !== 0x61 || b[p + 2] !== 0x69 || b[p + 3] !== 0x6c || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x64 || b[p + 6] !== 0x20 || b[p + 7] !== 0x74 || b[p + 8] !== 0x6f || b[p + 9] !== 0x20) return -1;
	p += 10;
	scan6: for (; p < end; p += 1) {
		if (b[p] !== 0x3a) continue;
		const not7 = p;
		not7: {
			const choice8 = p;
			choice8: {
				attempt9: {
					// ": No space left on device"
					if (p + 25 > end ||
						b[p] !== 0x3a || b[p + 1] !== 0x20 || b[p + 2] !== 0x4e || b[p + 3] !== 0x6f || b[p + 4] !== 0x20 ||
						b[p + 5] !== 0x73 || b[p + 6] !== 0x70 || b[p + 7] !== 0x61 || b[p + 8] !== 0x63 || b[p + 9] !== 0x65 ||
						b[p + 10] !== 0x20 || b[p + 11] !== 0x6c || b[p + 12] !== 0x65 || b[p + 13] !== 0x66 || b[p + 14] !== 0x74 ||
						b[p + 15] !== 0x20 || b[p + 16] !== 0x6f || b[p + 17] !== 0x6e || b[p + 18] !== 0x20 || b[p + 19] !== 0x64 ||
						b[p + 20] !== 0x65 || b[p + 21] !== 0x76 || b[p + 22] !== 0x69 || b[p + 23] !== 0x63 || b[p + 24] !== 0x65) break attempt9;
					p += 25;
					break choice8;
				}
				p = choice8;
				attempt10: {
					// ": Read-only file system"
					if (p + 23 > end ||
						b[p] !== 0x3a || b[p + 1] !== 0x20 || b[p + 2] !== 0x52 || b[p + 3] !== 0x65 || b[p + 4] !== 0x61 ||
						b[p + 5] !== 0x64 || b[p + 6] !== 0x2d || b[p + 7] !== 0x6f || b[p + 8] !== 0x6e || b[p + 9] !== 0x6c ||
						b[p + 10] !== 0x79 || b[p + 11] !== 0x20 || b[p + 12] !== 0x66 || b[p + 13] !== 0x69 || b[p + 14] !== 0x6c ||
						b[p + 15] !== 0x65 || b[p + 16] !== 0x20 || b[p + 17] !== 0x73 || b[p + 18] !== 0x79 || b[p + 19] !== 0x73 ||
						b[p + 20] !== 0x74 || b[p + 21] !== 0x65 || b[p + 22] !== 0x6d) break attempt10;
					p += 23;
					break choice8;
				}
				p = choice8;
				attempt11: {
					// ": Input/output error"
					if (p + 20 > end ||
						b[p] !== 0x3a || b[p + 1] !== 0x20 || b[p + 2] !== 0x49 || b[p + 3] !== 0x6e || b[p + 4] !== 0x70 ||
						b[p + 5] !== 0x75 || b[p + 6] !== 0x74 || b[p + 7] !== 0x2f || b[p + 8] !== 0x6f || b[p + 9] !== 0x75 ||
						b[p + 10] !== 0x74 || b[p + 11] !== 0x70 || b[p + 12] !== 0x75 || b[p + 13] !== 0x74 || b[p + 14] !== 0x20 ||
						b[p + 15] !== 0x65 || b[p + 16] !== 0x72 || b[p + 17] !== 0x72 || b[p + 18] !== 0x6f || b[p + 19] !== 0x72) break attempt11;
					p += 20;
					break choice8;
				}
				p = choice8;
				break not7;
			}
			p = not7;
			break scan6;
		}
		p = not7;
	}
	// ": "
	if (p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20) return -1;
	p += 2;
	from_storageProblem = p;
	p = rule_storageProblem(b, p, end);
	if (p < 0) return -1;
	to_storageProblem = p;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 8;
	return p;
}

function case_journalSize(b: Uint8Array, p: number, end: number): number {
	const choice12 = p;
	choice12: {
		switch (p < end ? b[p] : -1) {
			case 0x50: // P
				attempt13: {
					// "Permanent"
					if (p + 9 > end ||
						b[p] !== 0x50 || b[p + 1] !== 0x65 || b[p + 2] !== 0x72 || b[p + 3] !== 0x6d || b[p + 4] !== 0x61 ||
						b[p + 5] !== 0x6e || b[p + 6] !== 0x65 || b[p + 7] !== 0x6e || b[p + 8] !== 0x74) break attempt13;
					p += 9;
					break choice12;
				}
				p = choice12;
				return -1;
			case 0x52: // R
				attempt14: {
					// "Runtime"
					if (p + 7 > end ||
						b[p] !== 0x52 || b[p + 1] !== 0x75 || b[p + 2] !== 0x6e || b[p + 3] !== 0x74 || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x6d || b[p + 6] !== 0x65) break attempt14;
					p += 7;
					break choice12;
				}
				p = choice12;
				return -1;
			case 0x53: // S
				attempt15: {
					// "System"
					if (p + 6 > end ||
						b[p] !== 0x53 || b[p + 1] !== 0x79 || b[p + 2] !== 0x73 || b[p + 3] !== 0x74 || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x6d) break attempt15;
					p += 6;
					break choice12;
				}
				p = choice12;
				return -1;
			case 0x55: // U
				attempt16: {
					// "User"
					if (p + 4 > end || b[p] !== 0x55 || b[p + 1] !== 0x73 || b[p + 2] !== 0x65 || b[p + 3] !== 0x72) break attempt16;
					p += 4;
					break choice12;
				}
				p = choice12;
				return -1;
			case 0x56: // V
				attempt17: {
					// "Volatile"
					if (p + 8 > end ||
						b[p] !== 0x56 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6c || b[p + 3] !== 0x61 || b[p + 4] !== 0x74 ||
						b[p + 5] !== 0x69 || b[p + 6] !== 0x6c || b[p + 7] !== 0x65) break attempt17;
					p += 8;
					break choice12;
				}
				p = choice12;
				return -1;
			default:
				return -1;
		}
	}
	const choice18 = p;
	choice18: {
		attempt19: {
			// " Journal"
			if (p + 8 > end ||
				b[p] !== 0x20 || b[p + 1] !== 0x4a || b[p + 2] !== 0x6f || b[p + 3] !== 0x75 || b[p + 4] !== 0x72 ||
				b[p + 5] !== 0x6e || b[p + 6] !== 0x61 || b[p + 7] !== 0x6c) break attempt19;
			p += 8;
			break choice18;
		}
		p = choice18;
		attempt20: {
			// " journal"
			if (p + 8 > end ||
				b[p] !== 0x20 || b[p + 1] !== 0x6a || b[p + 2] !== 0x6f || b[p + 3] !== 0x75 || b[p + 4] !== 0x72 ||
				b[p + 5] !== 0x6e || b[p + 6] !== 0x61 || b[p + 7] !== 0x6c) break attempt20;
			p += 8;
			break choice18;
		}
		p = choice18;
		return -1;
	}
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 9;
	return p;
}

function case_routine(b: Uint8Array, p: number, end: number): number {
	p = rule_skipRoutine(b, p, end);
	if (p < 0) return -1;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 10;
	return p;
}

function rule_skipRest(_b: Uint8Array, p: number, end: number): number {
	p = end;
	return p;
}

function rule_count(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	return p;
}

function rule_unit(b: Uint8Array, p: number, end: number): number {
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	p = end;
	return p;
}

function rule_path(b: Uint8Array, p: number, end: number): number {
	if (p >= end || b[p] === 0x20) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !(b[p] === 0x20)) p += 1;
	return p;
}

function rule_storageProblem(b: Uint8Array, p: number, end: number): number {
	const choice21 = p;
	choice21: {
		attempt22: {
			// "No space left on device"
			if (p + 23 > end ||
				b[p] !== 0x4e || b[p + 1] !== 0x6f || b[p + 2] !== 0x20 || b[p + 3] !== 0x73 || b[p + 4] !== 0x70 ||
				b[p + 5] !== 0x61 || b[p + 6] !== 0x63 || b[p + 7] !== 0x65 || b[p + 8] !== 0x20 || b[p + 9] !== 0x6c ||
				b[p + 10] !== 0x65 || b[p + 11] !== 0x66 || b[p + 12] !== 0x74 || b[p + 13] !== 0x20 || b[p + 14] !== 0x6f ||
				b[p + 15] !== 0x6e || b[p + 16] !== 0x20 || b[p + 17] !== 0x64 || b[p + 18] !== 0x65 || b[p + 19] !== 0x76 ||
				b[p + 20] !== 0x69 || b[p + 21] !== 0x63 || b[p + 22] !== 0x65) break attempt22;
			p += 23;
			break choice21;
		}
		p = choice21;
		attempt23: {
			// "Read-only file system"
			if (p + 21 > end ||
				b[p] !== 0x52 || b[p + 1] !== 0x65 || b[p + 2] !== 0x61 || b[p + 3] !== 0x64 || b[p + 4] !== 0x2d ||
				b[p + 5] !== 0x6f || b[p + 6] !== 0x6e || b[p + 7] !== 0x6c || b[p + 8] !== 0x79 || b[p + 9] !== 0x20 ||
				b[p + 10] !== 0x66 || b[p + 11] !== 0x69 || b[p + 12] !== 0x6c || b[p + 13] !== 0x65 || b[p + 14] !== 0x20 ||
				b[p + 15] !== 0x73 || b[p + 16] !== 0x79 || b[p + 17] !== 0x73 || b[p + 18] !== 0x74 || b[p + 19] !== 0x65 ||
				b[p + 20] !== 0x6d) break attempt23;
			p += 21;
			break choice21;
		}
		p = choice21;
		attempt24: {
			// "Input/output error"
			if (p + 18 > end ||
				b[p] !== 0x49 || b[p + 1] !== 0x6e || b[p + 2] !== 0x70 || b[p + 3] !== 0x75 || b[p + 4] !== 0x74 ||
				b[p + 5] !== 0x2f || b[p + 6] !== 0x6f || b[p + 7] !== 0x75 || b[p + 8] !== 0x74 || b[p + 9] !== 0x70 ||
				b[p + 10] !== 0x75 || b[p + 11] !== 0x74 || b[p + 12] !== 0x20 || b[p + 13] !== 0x65 || b[p + 14] !== 0x72 ||
				b[p + 15] !== 0x72 || b[p + 16] !== 0x6f || b[p + 17] !== 0x72) break attempt24;
			p += 18;
			break choice21;
		}
		p = choice21;
		return -1;
	}
	return p;
}

function rule_skipRoutine(b: Uint8Array, p: number, end: number): number {
	const choice25 = p;
	choice25: {
		switch (p < end ? b[p] : -1) {
			case 0x41: // A
				attempt26: {
					// "Allowing "
					if (p + 9 > end ||
						b[p] !== 0x41 || b[p + 1] !== 0x6c || b[p + 2] !== 0x6c || b[p + 3] !== 0x6f || b[p + 4] !== 0x77 ||
						b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x67 || b[p + 8] !== 0x20) break attempt26;
					p += 9;
					break choice25;
				}
				p = choice25;
				return -1;
			case 0x43: // C
				attempt27: {
					// "Collecting audit messages"
					if (p + 25 > end ||
						b[p] !== 0x43 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6c || b[p + 3] !== 0x6c || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x63 || b[p + 6] !== 0x74 || b[p + 7] !== 0x69 || b[p + 8] !== 0x6e || b[p + 9] !== 0x67 ||
						b[p + 10] !== 0x20 || b[p + 11] !== 0x61 || b[p + 12] !== 0x75 || b[p + 13] !== 0x64 || b[p + 14] !== 0x69 ||
						b[p + 15] !== 0x74 || b[p + 16] !== 0x20 || b[p + 17] !== 0x6d || b[p + 18] !== 0x65 || b[p + 19] !== 0x73 ||
						b[p + 20] !== 0x73 || b[p + 21] !== 0x61 || b[p + 22] !== 0x67 || b[p + 23] !== 0x65 || b[p + 24] !== 0x73) break attempt27;
					p += 25;
					break choice25;
				}
				p = choice25;
				return -1;
			case 0x44: // D
				attempt28: {
					// "Data hash table of "
					if (p + 19 > end ||
						b[p] !== 0x44 || b[p + 1] !== 0x61 || b[p + 2] !== 0x74 || b[p + 3] !== 0x61 || b[p + 4] !== 0x20 ||
						b[p + 5] !== 0x68 || b[p + 6] !== 0x61 || b[p + 7] !== 0x73 || b[p + 8] !== 0x68 || b[p + 9] !== 0x20 ||
						b[p + 10] !== 0x74 || b[p + 11] !== 0x61 || b[p + 12] !== 0x62 || b[p + 13] !== 0x6c || b[p + 14] !== 0x65 ||
						b[p + 15] !== 0x20 || b[p + 16] !== 0x6f || b[p + 17] !== 0x66 || b[p + 18] !== 0x20) break attempt28;
					p += 19;
					break choice25;
				}
				p = choice25;
				attempt29: {
					// "Deleted "
					if (p + 8 > end ||
						b[p] !== 0x44 || b[p + 1] !== 0x65 || b[p + 2] !== 0x6c || b[p + 3] !== 0x65 || b[p + 4] !== 0x74 ||
						b[p + 5] !== 0x65 || b[p + 6] !== 0x64 || b[p + 7] !== 0x20) break attempt29;
					p += 8;
					break choice25;
				}
				p = choice25;
				attempt30: {
					// "Deleted archived journal"
					if (p + 24 > end ||
						b[p] !== 0x44 || b[p + 1] !== 0x65 || b[p + 2] !== 0x6c || b[p + 3] !== 0x65 || b[p + 4] !== 0x74 ||
						b[p + 5] !== 0x65 || b[p + 6] !== 0x64 || b[p + 7] !== 0x20 || b[p + 8] !== 0x61 || b[p + 9] !== 0x72 ||
						b[p + 10] !== 0x63 || b[p + 11] !== 0x68 || b[p + 12] !== 0x69 || b[p + 13] !== 0x76 || b[p + 14] !== 0x65 ||
						b[p + 15] !== 0x64 || b[p + 16] !== 0x20 || b[p + 17] !== 0x6a || b[p + 18] !== 0x6f || b[p + 19] !== 0x75 ||
						b[p + 20] !== 0x72 || b[p + 21] !== 0x6e || b[p + 22] !== 0x61 || b[p + 23] !== 0x6c) break attempt30;
					p += 24;
					break choice25;
				}
				p = choice25;
				return -1;
			case 0x46: // F
				attempt31: {
					// "Field hash table of "
					if (p + 20 > end ||
						b[p] !== 0x46 || b[p + 1] !== 0x69 || b[p + 2] !== 0x65 || b[p + 3] !== 0x6c || b[p + 4] !== 0x64 ||
						b[p + 5] !== 0x20 || b[p + 6] !== 0x68 || b[p + 7] !== 0x61 || b[p + 8] !== 0x73 || b[p + 9] !== 0x68 ||
						b[p + 10] !== 0x20 || b[p + 11] !== 0x74 || b[p + 12] !== 0x61 || b[p + 13] !== 0x62 || b[p + 14] !== 0x6c ||
						b[p + 15] !== 0x65 || b[p + 16] !== 0x20 || b[p + 17] !== 0x6f || b[p + 18] !== 0x66 || b[p + 19] !== 0x20) break attempt31;
					p += 20;
					break choice25;
				}
				p = choice25;
				attempt32: {
					// "Fixed max_use="
					if (p + 14 > end ||
						b[p] !== 0x46 || b[p + 1] !== 0x69 || b[p + 2] !== 0x78 || b[p + 3] !== 0x65 || b[p + 4] !== 0x64 ||
						b[p + 5] !== 0x20 || b[p + 6] !== 0x6d || b[p + 7] !== 0x61 || b[p + 8] !== 0x78 || b[p + 9] !== 0x5f ||
						b[p + 10] !== 0x75 || b[p + 11] !== 0x73 || b[p + 12] !== 0x65 || b[p + 13] !== 0x3d) break attempt32;
					p += 14;
					break choice25;
				}
				p = choice25;
				attempt33: {
					// "Fixed min_use="
					if (p + 14 > end ||
						b[p] !== 0x46 || b[p + 1] !== 0x69 || b[p + 2] !== 0x78 || b[p + 3] !== 0x65 || b[p + 4] !== 0x64 ||
						b[p + 5] !== 0x20 || b[p + 6] !== 0x6d || b[p + 7] !== 0x69 || b[p + 8] !== 0x6e || b[p + 9] !== 0x5f ||
						b[p + 10] !== 0x75 || b[p + 11] !== 0x73 || b[p + 12] !== 0x65 || b[p + 13] !== 0x3d) break attempt33;
					p += 14;
					break choice25;
				}
				p = choice25;
				attempt34: {
					// "Flushed "
					if (p + 8 > end ||
						b[p] !== 0x46 || b[p + 1] !== 0x6c || b[p + 2] !== 0x75 || b[p + 3] !== 0x73 || b[p + 4] !== 0x68 ||
						b[p + 5] !== 0x65 || b[p + 6] !== 0x64 || b[p + 7] !== 0x20) break attempt34;
					p += 8;
					break choice25;
				}
				p = choice25;
				return -1;
			case 0x4a: // J
				attempt35: {
					// "Journal header limits reached"
					if (p + 29 > end ||
						b[p] !== 0x4a || b[p + 1] !== 0x6f || b[p + 2] !== 0x75 || b[p + 3] !== 0x72 || b[p + 4] !== 0x6e ||
						b[p + 5] !== 0x61 || b[p + 6] !== 0x6c || b[p + 7] !== 0x20 || b[p + 8] !== 0x68 || b[p + 9] !== 0x65 ||
						b[p + 10] !== 0x61 || b[p + 11] !== 0x64 || b[p + 12] !== 0x65 || b[p + 13] !== 0x72 || b[p + 14] !== 0x20 ||
						b[p + 15] !== 0x6c || b[p + 16] !== 0x69 || b[p + 17] !== 0x6d || b[p + 18] !== 0x69 || b[p + 19] !== 0x74 ||
						b[p + 20] !== 0x73 || b[p + 21] !== 0x20 || b[p + 22] !== 0x72 || b[p + 23] !== 0x65 || b[p + 24] !== 0x61 ||
						b[p + 25] !== 0x63 || b[p + 26] !== 0x68 || b[p + 27] !== 0x65 || b[p + 28] !== 0x64) break attempt35;
					p += 29;
					break choice25;
				}
				p = choice25;
				attempt36: {
					// "Journal effective settings"
					if (p + 26 > end ||
						b[p] !== 0x4a || b[p + 1] !== 0x6f || b[p + 2] !== 0x75 || b[p + 3] !== 0x72 || b[p + 4] !== 0x6e ||
						b[p + 5] !== 0x61 || b[p + 6] !== 0x6c || b[p + 7] !== 0x20 || b[p + 8] !== 0x65 || b[p + 9] !== 0x66 ||
						b[p + 10] !== 0x66 || b[p + 11] !== 0x65 || b[p + 12] !== 0x63 || b[p + 13] !== 0x74 || b[p + 14] !== 0x69 ||
						b[p + 15] !== 0x76 || b[p + 16] !== 0x65 || b[p + 17] !== 0x20 || b[p + 18] !== 0x73 || b[p + 19] !== 0x65 ||
						b[p + 20] !== 0x74 || b[p + 21] !== 0x74 || b[p + 22] !== 0x69 || b[p + 23] !== 0x6e || b[p + 24] !== 0x67 ||
						b[p + 25] !== 0x73) break attempt36;
					p += 26;
					break choice25;
				}
				p = choice25;
				return -1;
			case 0x52: // R
				attempt37: {
					// "Received client request to "
					if (p + 27 > end ||
						b[p] !== 0x52 || b[p + 1] !== 0x65 || b[p + 2] !== 0x63 || b[p + 3] !== 0x65 || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x76 || b[p + 6] !== 0x65 || b[p + 7] !== 0x64 || b[p + 8] !== 0x20 || b[p + 9] !== 0x63 ||
						b[p + 10] !== 0x6c || b[p + 11] !== 0x69 || b[p + 12] !== 0x65 || b[p + 13] !== 0x6e || b[p + 14] !== 0x74 ||
						b[p + 15] !== 0x20 || b[p + 16] !== 0x72 || b[p + 17] !== 0x65 || b[p + 18] !== 0x71 || b[p + 19] !== 0x75 ||
						b[p + 20] !== 0x65 || b[p + 21] !== 0x73 || b[p + 22] !== 0x74 || b[p + 23] !== 0x20 || b[p + 24] !== 0x74 ||
						b[p + 25] !== 0x6f || b[p + 26] !== 0x20) break attempt37;
					p += 27;
					break choice25;
				}
				p = choice25;
				attempt38: {
					// "Received SIG"
					if (p + 12 > end ||
						b[p] !== 0x52 || b[p + 1] !== 0x65 || b[p + 2] !== 0x63 || b[p + 3] !== 0x65 || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x76 || b[p + 6] !== 0x65 || b[p + 7] !== 0x64 || b[p + 8] !== 0x20 || b[p + 9] !== 0x53 ||
						b[p + 10] !== 0x49 || b[p + 11] !== 0x47) break attempt38;
					p += 12;
					break choice25;
				}
				p = choice25;
				attempt39: {
					// "Rotating"
					if (p + 8 > end ||
						b[p] !== 0x52 || b[p + 1] !== 0x6f || b[p + 2] !== 0x74 || b[p + 3] !== 0x61 || b[p + 4] !== 0x74 ||
						b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x67) break attempt39;
					p += 8;
					break choice25;
				}
				p = choice25;
				attempt40: {
					// "Realtime clock jumped backwards"
					if (p + 31 > end ||
						b[p] !== 0x52 || b[p + 1] !== 0x65 || b[p + 2] !== 0x61 || b[p + 3] !== 0x6c || b[p + 4] !== 0x74 ||
						b[p + 5] !== 0x69 || b[p + 6] !== 0x6d || b[p + 7] !== 0x65 || b[p + 8] !== 0x20 || b[p + 9] !== 0x63 ||
						b[p + 10] !== 0x6c || b[p + 11] !== 0x6f || b[p + 12] !== 0x63 || b[p + 13] !== 0x6b || b[p + 14] !== 0x20 ||
						b[p + 15] !== 0x6a || b[p + 16] !== 0x75 || b[p + 17] !== 0x6d || b[p + 18] !== 0x70 || b[p + 19] !== 0x65 ||
						b[p + 20] !== 0x64 || b[p + 21] !== 0x20 || b[p + 22] !== 0x62 || b[p + 23] !== 0x61 || b[p + 24] !== 0x63 ||
						b[p + 25] !== 0x6b || b[p + 26] !== 0x77 || b[p + 27] !== 0x61 || b[p + 28] !== 0x72 || b[p + 29] !== 0x64 ||
						b[p + 30] !== 0x73) break attempt40;
					p += 31;
					break choice25;
				}
				p = choice25;
				return -1;
			case 0x54: // T
				attempt41: {
					// "Time spent on flushing"
					if (p + 22 > end ||
						b[p] !== 0x54 || b[p + 1] !== 0x69 || b[p + 2] !== 0x6d || b[p + 3] !== 0x65 || b[p + 4] !== 0x20 ||
						b[p + 5] !== 0x73 || b[p + 6] !== 0x70 || b[p + 7] !== 0x65 || b[p + 8] !== 0x6e || b[p + 9] !== 0x74 ||
						b[p + 10] !== 0x20 || b[p + 11] !== 0x6f || b[p + 12] !== 0x6e || b[p + 13] !== 0x20 || b[p + 14] !== 0x66 ||
						b[p + 15] !== 0x6c || b[p + 16] !== 0x75 || b[p + 17] !== 0x73 || b[p + 18] !== 0x68 || b[p + 19] !== 0x69 ||
						b[p + 20] !== 0x6e || b[p + 21] !== 0x67) break attempt41;
					p += 22;
					break choice25;
				}
				p = choice25;
				return -1;
			case 0x55: // U
				attempt42: {
					// "Using "
					if (p + 6 > end ||
						b[p] !== 0x55 || b[p + 1] !== 0x73 || b[p + 2] !== 0x69 || b[p + 3] !== 0x6e || b[p + 4] !== 0x67 ||
						b[p + 5] !== 0x20) break attempt42;
					p += 6;
					break choice25;
				}
				p = choice25;
				return -1;
			case 0x56: // V
				attempt43: {
					// "Vacuuming done"
					if (p + 14 > end ||
						b[p] !== 0x56 || b[p + 1] !== 0x61 || b[p + 2] !== 0x63 || b[p + 3] !== 0x75 || b[p + 4] !== 0x75 ||
						b[p + 5] !== 0x6d || b[p + 6] !== 0x69 || b[p + 7] !== 0x6e || b[p + 8] !== 0x67 || b[p + 9] !== 0x20 ||
						b[p + 10] !== 0x64 || b[p + 11] !== 0x6f || b[p + 12] !== 0x6e || b[p + 13] !== 0x65) break attempt43;
					p += 14;
					break choice25;
				}
				p = choice25;
				return -1;
			default:
				return -1;
		}
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
