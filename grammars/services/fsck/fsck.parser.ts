// Generated from fsck.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Span } from '../../fields/span.ts';

/** What a message said, and where its parts stand. */
export type FsckMatch =
	| {
			readonly case: 'failed';
			readonly status: Span;
	  }
	| {
			readonly case: 'unreadable';
	  }
	| {
			readonly case: 'dirtyBit';
	  }
	| {
			readonly case: 'bootSectorsDiffer';
	  }
	| {
			readonly case: 'fatVersion';
	  }
	| {
			readonly case: 'version';
	  }
	| {
			readonly case: 'pass';
	  }
	| {
			readonly case: 'emergency';
	  }
	| {
			readonly case: 'journalRecovered';
			readonly volume: Span;
	  }
	| {
			readonly case: 'orphanCleared';
			readonly volume: Span;
	  }
	| {
			readonly case: 'notClosed';
			readonly volume: Span;
	  }
	| {
			readonly case: 'errorsRecorded';
			readonly volume: Span;
	  }
	| {
			readonly case: 'unrepaired';
			readonly volume: Span;
	  }
	| {
			readonly case: 'repaired';
			readonly volume: Span;
	  }
	| {
			readonly case: 'timeInFuture';
			readonly volume: Span;
	  }
	| {
			readonly case: 'clean';
			readonly volume: Span;
	  }
	| {
			readonly case: 'checked';
			readonly volume: Span;
	  }
	| {
			readonly case: 'fatChecked';
			readonly volume: Span;
	  }
	| {
			readonly case: 'checkDue';
			readonly volume: Span;
	  };

/** Matches the UTF-8 text `bytes[start, end)`, whole; `undefined` when no case of the grammar describes it. */
export function matchFsck(bytes: Uint8Array, start: number, end: number): FsckMatch | undefined {
	if (rule_message(bytes, start, end) !== end) return undefined;
	switch (matched) {
		case 0:
			return {
				case: 'failed',
				status: { start: from_status, end: to_status },
			};
		case 1:
			return {
				case: 'unreadable',
			};
		case 2:
			return {
				case: 'dirtyBit',
			};
		case 3:
			return {
				case: 'bootSectorsDiffer',
			};
		case 4:
			return {
				case: 'fatVersion',
			};
		case 5:
			return {
				case: 'version',
			};
		case 6:
			return {
				case: 'pass',
			};
		case 7:
			return {
				case: 'emergency',
			};
		case 8:
			return {
				case: 'journalRecovered',
				volume: { start: from_volume, end: to_volume },
			};
		case 9:
			return {
				case: 'orphanCleared',
				volume: { start: from_volume, end: to_volume },
			};
		case 10:
			return {
				case: 'notClosed',
				volume: { start: from_volume, end: to_volume },
			};
		case 11:
			return {
				case: 'errorsRecorded',
				volume: { start: from_volume, end: to_volume },
			};
		case 12:
			return {
				case: 'unrepaired',
				volume: { start: from_volume, end: to_volume },
			};
		case 13:
			return {
				case: 'repaired',
				volume: { start: from_volume, end: to_volume },
			};
		case 14:
			return {
				case: 'timeInFuture',
				volume: { start: from_volume, end: to_volume },
			};
		case 15:
			return {
				case: 'clean',
				volume: { start: from_volume, end: to_volume },
			};
		case 16:
			return {
				case: 'checked',
				volume: { start: from_volume, end: to_volume },
			};
		case 17:
			return {
				case: 'fatChecked',
				volume: { start: from_volume, end: to_volume },
			};
		case 18:
			return {
				case: 'checkDue',
				volume: { start: from_volume, end: to_volume },
			};
		default:
			return undefined;
	}
}

let matched = -1;
let from_status = -1;
let to_status = -1;
let from_volume = -1;
let to_volume = -1;

const set0: Uint8Array = byteSet([0x30, 0x39], [0x41, 0x46], [0x61, 0x66]);
const set1: Uint8Array = byteSet([0x41, 0x42], [0x49, 0x49], [0x53, 0x53]);
const set2: Uint8Array = byteSet([0x30, 0x39], [0x61, 0x7a]);

function byteSet(...ranges: readonly (readonly [from: number, to: number])[]): Uint8Array {
	const set = new Uint8Array(256);
	for (const [from, to] of ranges) set.fill(1, from, to + 1);
	return set;
}

function rule_message(b: Uint8Array, p: number, end: number): number {
	const optional1 = p;
	optional1: {
		attempt2: {
			p = rule_skipMonotonic(b, p, end);
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
		case -1:
			return -1;
		case 0x30: // 0
		case 0x44: // D
			q = case_dirtyBit(b, p, end);
			if (q >= 0) return q;
			q = case_journalRecovered(b, p, end);
			if (q >= 0) return q;
			q = case_orphanCleared(b, p, end);
			if (q >= 0) return q;
			q = case_notClosed(b, p, end);
			if (q >= 0) return q;
			q = case_errorsRecorded(b, p, end);
			if (q >= 0) return q;
			q = case_unrepaired(b, p, end);
			if (q >= 0) return q;
			q = case_repaired(b, p, end);
			if (q >= 0) return q;
			q = case_timeInFuture(b, p, end);
			if (q >= 0) return q;
			q = case_clean(b, p, end);
			if (q >= 0) return q;
			q = case_checked(b, p, end);
			if (q >= 0) return q;
			q = case_fatChecked(b, p, end);
			if (q >= 0) return q;
			return case_checkDue(b, p, end);
		case 0x50: // P
			q = case_pass(b, p, end);
			if (q >= 0) return q;
			q = case_journalRecovered(b, p, end);
			if (q >= 0) return q;
			q = case_orphanCleared(b, p, end);
			if (q >= 0) return q;
			q = case_notClosed(b, p, end);
			if (q >= 0) return q;
			q = case_errorsRecorded(b, p, end);
			if (q >= 0) return q;
			q = case_unrepaired(b, p, end);
			if (q >= 0) return q;
			q = case_repaired(b, p, end);
			if (q >= 0) return q;
			q = case_timeInFuture(b, p, end);
			if (q >= 0) return q;
			q = case_clean(b, p, end);
			if (q >= 0) return q;
			q = case_checked(b, p, end);
			if (q >= 0) return q;
			q = case_fatChecked(b, p, end);
			if (q >= 0) return q;
			return case_checkDue(b, p, end);
		case 0x52: // R
			q = case_emergency(b, p, end);
			if (q >= 0) return q;
			q = case_journalRecovered(b, p, end);
			if (q >= 0) return q;
			q = case_orphanCleared(b, p, end);
			if (q >= 0) return q;
			q = case_notClosed(b, p, end);
			if (q >= 0) return q;
			q = case_errorsRecorded(b, p, end);
			if (q >= 0) return q;
			q = case_unrepaired(b, p, end);
			if (q >= 0) return q;
			q = case_repaired(b, p, end);
			if (q >= 0) return q;
			q = case_timeInFuture(b, p, end);
			if (q >= 0) return q;
			q = case_clean(b, p, end);
			if (q >= 0) return q;
			q = case_checked(b, p, end);
			if (q >= 0) return q;
			q = case_fatChecked(b, p, end);
			if (q >= 0) return q;
			return case_checkDue(b, p, end);
		case 0x54: // T
			q = case_bootSectorsDiffer(b, p, end);
			if (q >= 0) return q;
			q = case_journalRecovered(b, p, end);
			if (q >= 0) return q;
			q = case_orphanCleared(b, p, end);
			if (q >= 0) return q;
			q = case_notClosed(b, p, end);
			if (q >= 0) return q;
			q = case_errorsRecorded(b, p, end);
			if (q >= 0) return q;
			q = case_unrepaired(b, p, end);
			if (q >= 0) return q;
			q = case_repaired(b, p, end);
			if (q >= 0) return q;
			q = case_timeInFuture(b, p, end);
			if (q >= 0) return q;
			q = case_clean(b, p, end);
			if (q >= 0) return q;
			q = case_checked(b, p, end);
			if (q >= 0) return q;
			q = case_fatChecked(b, p, end);
			if (q >= 0) return q;
			return case_checkDue(b, p, end);
		case 0x65: // e
			q = case_unreadable(b, p, end);
			if (q >= 0) return q;
			q = case_version(b, p, end);
			if (q >= 0) return q;
			q = case_journalRecovered(b, p, end);
			if (q >= 0) return q;
			q = case_orphanCleared(b, p, end);
			if (q >= 0) return q;
			q = case_notClosed(b, p, end);
			if (q >= 0) return q;
			q = case_errorsRecorded(b, p, end);
			if (q >= 0) return q;
			q = case_unrepaired(b, p, end);
			if (q >= 0) return q;
			q = case_repaired(b, p, end);
			if (q >= 0) return q;
			q = case_timeInFuture(b, p, end);
			if (q >= 0) return q;
			q = case_clean(b, p, end);
			if (q >= 0) return q;
			q = case_checked(b, p, end);
			if (q >= 0) return q;
			q = case_fatChecked(b, p, end);
			if (q >= 0) return q;
			return case_checkDue(b, p, end);
		case 0x66: // f
			q = case_failed(b, p, end);
			if (q >= 0) return q;
			q = case_unreadable(b, p, end);
			if (q >= 0) return q;
			q = case_fatVersion(b, p, end);
			if (q >= 0) return q;
			q = case_journalRecovered(b, p, end);
			if (q >= 0) return q;
			q = case_orphanCleared(b, p, end);
			if (q >= 0) return q;
			q = case_notClosed(b, p, end);
			if (q >= 0) return q;
			q = case_errorsRecorded(b, p, end);
			if (q >= 0) return q;
			q = case_unrepaired(b, p, end);
			if (q >= 0) return q;
			q = case_repaired(b, p, end);
			if (q >= 0) return q;
			q = case_timeInFuture(b, p, end);
			if (q >= 0) return q;
			q = case_clean(b, p, end);
			if (q >= 0) return q;
			q = case_checked(b, p, end);
			if (q >= 0) return q;
			q = case_fatChecked(b, p, end);
			if (q >= 0) return q;
			return case_checkDue(b, p, end);
		default:
			q = case_journalRecovered(b, p, end);
			if (q >= 0) return q;
			q = case_orphanCleared(b, p, end);
			if (q >= 0) return q;
			q = case_notClosed(b, p, end);
			if (q >= 0) return q;
			q = case_errorsRecorded(b, p, end);
			if (q >= 0) return q;
			q = case_unrepaired(b, p, end);
			if (q >= 0) return q;
			q = case_repaired(b, p, end);
			if (q >= 0) return q;
			q = case_timeInFuture(b, p, end);
			if (q >= 0) return q;
			q = case_clean(b, p, end);
			if (q >= 0) return q;
			q = case_checked(b, p, end);
			if (q >= 0) return q;
			q = case_fatChecked(b, p, end);
			if (q >= 0) return q;
			return case_checkDue(b, p, end);
	}
}

function case_failed(b: Uint8Array, p: number, end: number): number {
	// "fsck failed with "
	if (p + 17 > end ||
		b[p] !== 0x66 || b[p + 1] !== 0x73 || b[p + 2] !== 0x63 || b[p + 3] !== 0x6b || b[p + 4] !== 0x20 ||
		b[p + 5] !== 0x66 || b[p + 6] !== 0x61 || b[p + 7] !== 0x69 || b[p + 8] !== 0x6c || b[p + 9] !== 0x65 ||
		b[p + 10] !== 0x64 || b[p + 11] !== 0x20 || b[p + 12] !== 0x77 || b[p + 13] !== 0x69 || b[p + 14] !== 0x74 ||
		b[p + 15] !== 0x68 || b[p + 16] !== 0x20) return -1;
	p += 17;
	const choice3 = p;
	choice3: {
		attempt4: {
			// "exit status"
			if (p + 11 > end ||
				b[p] !== 0x65 || b[p + 1] !== 0x78 || b[p + 2] !== 0x69 || b[p + 3] !== 0x74 || b[p + 4] !== 0x20 ||
				b[p + 5] !== 0x73 || b[p + 6] !== 0x74 || b[p + 7] !== 0x61 || b[p + 8] !== 0x74 || b[p + 9] !== 0x75 ||
				b[p + 10] !== 0x73) break attempt4;
			p += 11;
			break choice3;
		}
		p = choice3;
		attempt5: {
			// "error code"
			if (p + 10 > end ||
				b[p] !== 0x65 || b[p + 1] !== 0x72 || b[p + 2] !== 0x72 || b[p + 3] !== 0x6f || b[p + 4] !== 0x72 ||
				b[p + 5] !== 0x20 || b[p + 6] !== 0x63 || b[p + 7] !== 0x6f || b[p + 8] !== 0x64 || b[p + 9] !== 0x65) break attempt5;
			p += 10;
			break choice3;
		}
		p = choice3;
		return -1;
	}
	// " "
	if (p >= end || b[p] !== 0x20) return -1;
	p += 1;
	from_status = p;
	p = rule_status(b, p, end);
	if (p < 0) return -1;
	to_status = p;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 0;
	return p;
}

function case_unreadable(b: Uint8Array, p: number, end: number): number {
	p = rule_skipTool(b, p, end);
	if (p < 0) return -1;
	// ": "
	if (p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20) return -1;
	p += 2;
	p = rule_skipToCorrupt(b, p, end);
	if (p < 0) return -1;
	p = rule_skipCorrupt(b, p, end);
	if (p < 0) return -1;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 1;
	return p;
}

function case_dirtyBit(b: Uint8Array, p: number, end: number): number {
	const optional6 = p;
	optional6: {
		attempt7: {
			// "0x"
			if (p + 2 > end || b[p] !== 0x30 || b[p + 1] !== 0x78) break attempt7;
			p += 2;
			if (p >= end || set0[b[p] ?? 0] === 0) break attempt7;
			p += 1;
			if (p >= end || set0[b[p] ?? 0] === 0) break attempt7;
			p += 1;
			// ": "
			if (p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20) break attempt7;
			p += 2;
			break optional6;
		}
		p = optional6;
	}
	// "Dirty bit is set."
	if (p + 17 > end ||
		b[p] !== 0x44 || b[p + 1] !== 0x69 || b[p + 2] !== 0x72 || b[p + 3] !== 0x74 || b[p + 4] !== 0x79 ||
		b[p + 5] !== 0x20 || b[p + 6] !== 0x62 || b[p + 7] !== 0x69 || b[p + 8] !== 0x74 || b[p + 9] !== 0x20 ||
		b[p + 10] !== 0x69 || b[p + 11] !== 0x73 || b[p + 12] !== 0x20 || b[p + 13] !== 0x73 || b[p + 14] !== 0x65 ||
		b[p + 15] !== 0x74 || b[p + 16] !== 0x2e) return -1;
	p += 17;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 2;
	return p;
}

function case_bootSectorsDiffer(b: Uint8Array, p: number, end: number): number {
	// "There are differences between boot sector and its backup."
	if (p + 57 > end ||
		b[p] !== 0x54 || b[p + 1] !== 0x68 || b[p + 2] !== 0x65 || b[p + 3] !== 0x72 || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x20 || b[p + 6] !== 0x61 || b[p + 7] !== 0x72 || b[p + 8] !== 0x65 || b[p + 9] !== 0x20 ||
		b[p + 10] !== 0x64 || b[p + 11] !== 0x69 || b[p + 12] !== 0x66 || b[p + 13] !== 0x66 || b[p + 14] !== 0x65 ||
		b[p + 15] !== 0x72 || b[p + 16] !== 0x65 || b[p + 17] !== 0x6e || b[p + 18] !== 0x63 || b[p + 19] !== 0x65 ||
		b[p + 20] !== 0x73 || b[p + 21] !== 0x20 || b[p + 22] !== 0x62 || b[p + 23] !== 0x65 || b[p + 24] !== 0x74 ||
		b[p + 25] !== 0x77 || b[p + 26] !== 0x65 || b[p + 27] !== 0x65 || b[p + 28] !== 0x6e || b[p + 29] !== 0x20 ||
		b[p + 30] !== 0x62 || b[p + 31] !== 0x6f || b[p + 32] !== 0x6f || b[p + 33] !== 0x74 || b[p + 34] !== 0x20 ||
		b[p + 35] !== 0x73 || b[p + 36] !== 0x65 || b[p + 37] !== 0x63 || b[p + 38] !== 0x74 || b[p + 39] !== 0x6f ||
		b[p + 40] !== 0x72 || b[p + 41] !== 0x20 || b[p + 42] !== 0x61 || b[p + 43] !== 0x6e || b[p + 44] !== 0x64 ||
		b[p + 45] !== 0x20 || b[p + 46] !== 0x69 || b[p + 47] !== 0x74 || b[p + 48] !== 0x73 || b[p + 49] !== 0x20 ||
		b[p + 50] !== 0x62 || b[p + 51] !== 0x61 || b[p + 52] !== 0x63 || b[p + 53] !== 0x6b || b[p + 54] !== 0x75 ||
		b[p + 55] !== 0x70 || b[p + 56] !== 0x2e) return -1;
	p += 57;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 3;
	return p;
}

function case_fatVersion(b: Uint8Array, p: number, end: number): number {
	// "fsck.fat "
	if (p + 9 > end ||
		b[p] !== 0x66 || b[p + 1] !== 0x73 || b[p + 2] !== 0x63 || b[p + 3] !== 0x6b || b[p + 4] !== 0x2e ||
		b[p + 5] !== 0x66 || b[p + 6] !== 0x61 || b[p + 7] !== 0x74 || b[p + 8] !== 0x20) return -1;
	p += 9;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 4;
	return p;
}

function case_version(b: Uint8Array, p: number, end: number): number {
	// "e2fsck "
	if (p + 7 > end ||
		b[p] !== 0x65 || b[p + 1] !== 0x32 || b[p + 2] !== 0x66 || b[p + 3] !== 0x73 || b[p + 4] !== 0x63 ||
		b[p + 5] !== 0x6b || b[p + 6] !== 0x20) return -1;
	p += 7;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 5;
	return p;
}

function case_pass(b: Uint8Array, p: number, end: number): number {
	// "Pass "
	if (p + 5 > end || b[p] !== 0x50 || b[p + 1] !== 0x61 || b[p + 2] !== 0x73 || b[p + 3] !== 0x73 || b[p + 4] !== 0x20) return -1;
	p += 5;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	// ": Checking "
	if (p + 11 > end ||
		b[p] !== 0x3a || b[p + 1] !== 0x20 || b[p + 2] !== 0x43 || b[p + 3] !== 0x68 || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x63 || b[p + 6] !== 0x6b || b[p + 7] !== 0x69 || b[p + 8] !== 0x6e || b[p + 9] !== 0x67 ||
		b[p + 10] !== 0x20) return -1;
	p += 11;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 6;
	return p;
}

function case_emergency(b: Uint8Array, p: number, end: number): number {
	// "Running request "
	if (p + 16 > end ||
		b[p] !== 0x52 || b[p + 1] !== 0x75 || b[p + 2] !== 0x6e || b[p + 3] !== 0x6e || b[p + 4] !== 0x69 ||
		b[p + 5] !== 0x6e || b[p + 6] !== 0x67 || b[p + 7] !== 0x20 || b[p + 8] !== 0x72 || b[p + 9] !== 0x65 ||
		b[p + 10] !== 0x71 || b[p + 11] !== 0x75 || b[p + 12] !== 0x65 || b[p + 13] !== 0x73 || b[p + 14] !== 0x74 ||
		b[p + 15] !== 0x20) return -1;
	p += 16;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 7;
	return p;
}

function case_journalRecovered(b: Uint8Array, p: number, end: number): number {
	from_volume = p;
	p = rule_volume(b, p, end);
	if (p < 0) return -1;
	to_volume = p;
	// ": recovering journal"
	if (p + 20 > end ||
		b[p] !== 0x3a || b[p + 1] !== 0x20 || b[p + 2] !== 0x72 || b[p + 3] !== 0x65 || b[p + 4] !== 0x63 ||
		b[p + 5] !== 0x6f || b[p + 6] !== 0x76 || b[p + 7] !== 0x65 || b[p + 8] !== 0x72 || b[p + 9] !== 0x69 ||
		b[p + 10] !== 0x6e || b[p + 11] !== 0x67 || b[p + 12] !== 0x20 || b[p + 13] !== 0x6a || b[p + 14] !== 0x6f ||
		b[p + 15] !== 0x75 || b[p + 16] !== 0x72 || b[p + 17] !== 0x6e || b[p + 18] !== 0x61 || b[p + 19] !== 0x6c) return -1;
	p += 20;
	matched = 8;
	return p;
}

function case_orphanCleared(b: Uint8Array, p: number, end: number): number {
	from_volume = p;
	p = rule_volume(b, p, end);
	if (p < 0) return -1;
	to_volume = p;
	// ": Clearing orphaned inode "
	if (p + 26 > end ||
		b[p] !== 0x3a || b[p + 1] !== 0x20 || b[p + 2] !== 0x43 || b[p + 3] !== 0x6c || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x61 || b[p + 6] !== 0x72 || b[p + 7] !== 0x69 || b[p + 8] !== 0x6e || b[p + 9] !== 0x67 ||
		b[p + 10] !== 0x20 || b[p + 11] !== 0x6f || b[p + 12] !== 0x72 || b[p + 13] !== 0x70 || b[p + 14] !== 0x68 ||
		b[p + 15] !== 0x61 || b[p + 16] !== 0x6e || b[p + 17] !== 0x65 || b[p + 18] !== 0x64 || b[p + 19] !== 0x20 ||
		b[p + 20] !== 0x69 || b[p + 21] !== 0x6e || b[p + 22] !== 0x6f || b[p + 23] !== 0x64 || b[p + 24] !== 0x65 ||
		b[p + 25] !== 0x20) return -1;
	p += 26;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 9;
	return p;
}

function case_notClosed(b: Uint8Array, p: number, end: number): number {
	from_volume = p;
	p = rule_volume(b, p, end);
	if (p < 0) return -1;
	to_volume = p;
	// " was not cleanly unmounted, check forced."
	if (p + 41 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x77 || b[p + 2] !== 0x61 || b[p + 3] !== 0x73 || b[p + 4] !== 0x20 ||
		b[p + 5] !== 0x6e || b[p + 6] !== 0x6f || b[p + 7] !== 0x74 || b[p + 8] !== 0x20 || b[p + 9] !== 0x63 ||
		b[p + 10] !== 0x6c || b[p + 11] !== 0x65 || b[p + 12] !== 0x61 || b[p + 13] !== 0x6e || b[p + 14] !== 0x6c ||
		b[p + 15] !== 0x79 || b[p + 16] !== 0x20 || b[p + 17] !== 0x75 || b[p + 18] !== 0x6e || b[p + 19] !== 0x6d ||
		b[p + 20] !== 0x6f || b[p + 21] !== 0x75 || b[p + 22] !== 0x6e || b[p + 23] !== 0x74 || b[p + 24] !== 0x65 ||
		b[p + 25] !== 0x64 || b[p + 26] !== 0x2c || b[p + 27] !== 0x20 || b[p + 28] !== 0x63 || b[p + 29] !== 0x68 ||
		b[p + 30] !== 0x65 || b[p + 31] !== 0x63 || b[p + 32] !== 0x6b || b[p + 33] !== 0x20 || b[p + 34] !== 0x66 ||
		b[p + 35] !== 0x6f || b[p + 36] !== 0x72 || b[p + 37] !== 0x63 || b[p + 38] !== 0x65 || b[p + 39] !== 0x64 ||
		b[p + 40] !== 0x2e) return -1;
	p += 41;
	matched = 10;
	return p;
}

function case_errorsRecorded(b: Uint8Array, p: number, end: number): number {
	from_volume = p;
	p = rule_volume(b, p, end);
	if (p < 0) return -1;
	to_volume = p;
	// " contains a file system with errors, check forced."
	if (p + 50 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x63 || b[p + 2] !== 0x6f || b[p + 3] !== 0x6e || b[p + 4] !== 0x74 ||
		b[p + 5] !== 0x61 || b[p + 6] !== 0x69 || b[p + 7] !== 0x6e || b[p + 8] !== 0x73 || b[p + 9] !== 0x20 ||
		b[p + 10] !== 0x61 || b[p + 11] !== 0x20 || b[p + 12] !== 0x66 || b[p + 13] !== 0x69 || b[p + 14] !== 0x6c ||
		b[p + 15] !== 0x65 || b[p + 16] !== 0x20 || b[p + 17] !== 0x73 || b[p + 18] !== 0x79 || b[p + 19] !== 0x73 ||
		b[p + 20] !== 0x74 || b[p + 21] !== 0x65 || b[p + 22] !== 0x6d || b[p + 23] !== 0x20 || b[p + 24] !== 0x77 ||
		b[p + 25] !== 0x69 || b[p + 26] !== 0x74 || b[p + 27] !== 0x68 || b[p + 28] !== 0x20 || b[p + 29] !== 0x65 ||
		b[p + 30] !== 0x72 || b[p + 31] !== 0x72 || b[p + 32] !== 0x6f || b[p + 33] !== 0x72 || b[p + 34] !== 0x73 ||
		b[p + 35] !== 0x2c || b[p + 36] !== 0x20 || b[p + 37] !== 0x63 || b[p + 38] !== 0x68 || b[p + 39] !== 0x65 ||
		b[p + 40] !== 0x63 || b[p + 41] !== 0x6b || b[p + 42] !== 0x20 || b[p + 43] !== 0x66 || b[p + 44] !== 0x6f ||
		b[p + 45] !== 0x72 || b[p + 46] !== 0x63 || b[p + 47] !== 0x65 || b[p + 48] !== 0x64 || b[p + 49] !== 0x2e) return -1;
	p += 50;
	matched = 11;
	return p;
}

function case_unrepaired(b: Uint8Array, p: number, end: number): number {
	from_volume = p;
	p = rule_volume(b, p, end);
	if (p < 0) return -1;
	to_volume = p;
	// ": UNEXPECTED INCONSISTENCY; RUN fsck MANUALLY."
	if (p + 46 > end ||
		b[p] !== 0x3a || b[p + 1] !== 0x20 || b[p + 2] !== 0x55 || b[p + 3] !== 0x4e || b[p + 4] !== 0x45 ||
		b[p + 5] !== 0x58 || b[p + 6] !== 0x50 || b[p + 7] !== 0x45 || b[p + 8] !== 0x43 || b[p + 9] !== 0x54 ||
		b[p + 10] !== 0x45 || b[p + 11] !== 0x44 || b[p + 12] !== 0x20 || b[p + 13] !== 0x49 || b[p + 14] !== 0x4e ||
		b[p + 15] !== 0x43 || b[p + 16] !== 0x4f || b[p + 17] !== 0x4e || b[p + 18] !== 0x53 || b[p + 19] !== 0x49 ||
		b[p + 20] !== 0x53 || b[p + 21] !== 0x54 || b[p + 22] !== 0x45 || b[p + 23] !== 0x4e || b[p + 24] !== 0x43 ||
		b[p + 25] !== 0x59 || b[p + 26] !== 0x3b || b[p + 27] !== 0x20 || b[p + 28] !== 0x52 || b[p + 29] !== 0x55 ||
		b[p + 30] !== 0x4e || b[p + 31] !== 0x20 || b[p + 32] !== 0x66 || b[p + 33] !== 0x73 || b[p + 34] !== 0x63 ||
		b[p + 35] !== 0x6b || b[p + 36] !== 0x20 || b[p + 37] !== 0x4d || b[p + 38] !== 0x41 || b[p + 39] !== 0x4e ||
		b[p + 40] !== 0x55 || b[p + 41] !== 0x41 || b[p + 42] !== 0x4c || b[p + 43] !== 0x4c || b[p + 44] !== 0x59 ||
		b[p + 45] !== 0x2e) return -1;
	p += 46;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 12;
	return p;
}

function case_repaired(b: Uint8Array, p: number, end: number): number {
	from_volume = p;
	p = rule_volume(b, p, end);
	if (p < 0) return -1;
	to_volume = p;
	// ": ***** FILE SYSTEM WAS MODIFIED *****"
	if (p + 38 > end ||
		b[p] !== 0x3a || b[p + 1] !== 0x20 || b[p + 2] !== 0x2a || b[p + 3] !== 0x2a || b[p + 4] !== 0x2a ||
		b[p + 5] !== 0x2a || b[p + 6] !== 0x2a || b[p + 7] !== 0x20 || b[p + 8] !== 0x46 || b[p + 9] !== 0x49 ||
		b[p + 10] !== 0x4c || b[p + 11] !== 0x45 || b[p + 12] !== 0x20 || b[p + 13] !== 0x53 || b[p + 14] !== 0x59 ||
		b[p + 15] !== 0x53 || b[p + 16] !== 0x54 || b[p + 17] !== 0x45 || b[p + 18] !== 0x4d || b[p + 19] !== 0x20 ||
		b[p + 20] !== 0x57 || b[p + 21] !== 0x41 || b[p + 22] !== 0x53 || b[p + 23] !== 0x20 || b[p + 24] !== 0x4d ||
		b[p + 25] !== 0x4f || b[p + 26] !== 0x44 || b[p + 27] !== 0x49 || b[p + 28] !== 0x46 || b[p + 29] !== 0x49 ||
		b[p + 30] !== 0x45 || b[p + 31] !== 0x44 || b[p + 32] !== 0x20 || b[p + 33] !== 0x2a || b[p + 34] !== 0x2a ||
		b[p + 35] !== 0x2a || b[p + 36] !== 0x2a || b[p + 37] !== 0x2a) return -1;
	p += 38;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 13;
	return p;
}

function case_timeInFuture(b: Uint8Array, p: number, end: number): number {
	from_volume = p;
	p = rule_volume(b, p, end);
	if (p < 0) return -1;
	to_volume = p;
	// ": Superblock last "
	if (p + 18 > end ||
		b[p] !== 0x3a || b[p + 1] !== 0x20 || b[p + 2] !== 0x53 || b[p + 3] !== 0x75 || b[p + 4] !== 0x70 ||
		b[p + 5] !== 0x65 || b[p + 6] !== 0x72 || b[p + 7] !== 0x62 || b[p + 8] !== 0x6c || b[p + 9] !== 0x6f ||
		b[p + 10] !== 0x63 || b[p + 11] !== 0x6b || b[p + 12] !== 0x20 || b[p + 13] !== 0x6c || b[p + 14] !== 0x61 ||
		b[p + 15] !== 0x73 || b[p + 16] !== 0x74 || b[p + 17] !== 0x20) return -1;
	p += 18;
	const choice8 = p;
	choice8: {
		attempt9: {
			// "mount"
			if (p + 5 > end || b[p] !== 0x6d || b[p + 1] !== 0x6f || b[p + 2] !== 0x75 || b[p + 3] !== 0x6e || b[p + 4] !== 0x74) break attempt9;
			p += 5;
			break choice8;
		}
		p = choice8;
		attempt10: {
			// "write"
			if (p + 5 > end || b[p] !== 0x77 || b[p + 1] !== 0x72 || b[p + 2] !== 0x69 || b[p + 3] !== 0x74 || b[p + 4] !== 0x65) break attempt10;
			p += 5;
			break choice8;
		}
		p = choice8;
		return -1;
	}
	// " time "
	if (p + 6 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x74 || b[p + 2] !== 0x69 || b[p + 3] !== 0x6d || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x20) return -1;
	p += 6;
	p = rule_skipToFuture(b, p, end);
	if (p < 0) return -1;
	// "is in the future"
	if (p + 16 > end ||
		b[p] !== 0x69 || b[p + 1] !== 0x73 || b[p + 2] !== 0x20 || b[p + 3] !== 0x69 || b[p + 4] !== 0x6e ||
		b[p + 5] !== 0x20 || b[p + 6] !== 0x74 || b[p + 7] !== 0x68 || b[p + 8] !== 0x65 || b[p + 9] !== 0x20 ||
		b[p + 10] !== 0x66 || b[p + 11] !== 0x75 || b[p + 12] !== 0x74 || b[p + 13] !== 0x75 || b[p + 14] !== 0x72 ||
		b[p + 15] !== 0x65) return -1;
	p += 16;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 14;
	return p;
}

function case_clean(b: Uint8Array, p: number, end: number): number {
	from_volume = p;
	p = rule_volume(b, p, end);
	if (p < 0) return -1;
	to_volume = p;
	// ": clean, "
	if (p + 9 > end ||
		b[p] !== 0x3a || b[p + 1] !== 0x20 || b[p + 2] !== 0x63 || b[p + 3] !== 0x6c || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x61 || b[p + 6] !== 0x6e || b[p + 7] !== 0x2c || b[p + 8] !== 0x20) return -1;
	p += 9;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 15;
	return p;
}

function case_checked(b: Uint8Array, p: number, end: number): number {
	from_volume = p;
	p = rule_volume(b, p, end);
	if (p < 0) return -1;
	to_volume = p;
	// ": "
	if (p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20) return -1;
	p += 2;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	// "/"
	if (p >= end || b[p] !== 0x2f) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	// " files "
	if (p + 7 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x66 || b[p + 2] !== 0x69 || b[p + 3] !== 0x6c || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x73 || b[p + 6] !== 0x20) return -1;
	p += 7;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 16;
	return p;
}

function case_fatChecked(b: Uint8Array, p: number, end: number): number {
	from_volume = p;
	p = rule_volume(b, p, end);
	if (p < 0) return -1;
	to_volume = p;
	// ": "
	if (p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20) return -1;
	p += 2;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	// " files, "
	if (p + 8 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x66 || b[p + 2] !== 0x69 || b[p + 3] !== 0x6c || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x73 || b[p + 6] !== 0x2c || b[p + 7] !== 0x20) return -1;
	p += 8;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 17;
	return p;
}

function case_checkDue(b: Uint8Array, p: number, end: number): number {
	from_volume = p;
	p = rule_volume(b, p, end);
	if (p < 0) return -1;
	to_volume = p;
	// " has been mounted "
	if (p + 18 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x68 || b[p + 2] !== 0x61 || b[p + 3] !== 0x73 || b[p + 4] !== 0x20 ||
		b[p + 5] !== 0x62 || b[p + 6] !== 0x65 || b[p + 7] !== 0x65 || b[p + 8] !== 0x6e || b[p + 9] !== 0x20 ||
		b[p + 10] !== 0x6d || b[p + 11] !== 0x6f || b[p + 12] !== 0x75 || b[p + 13] !== 0x6e || b[p + 14] !== 0x74 ||
		b[p + 15] !== 0x65 || b[p + 16] !== 0x64 || b[p + 17] !== 0x20) return -1;
	p += 18;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	// " times without being checked, check forced."
	if (p + 43 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x74 || b[p + 2] !== 0x69 || b[p + 3] !== 0x6d || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x73 || b[p + 6] !== 0x20 || b[p + 7] !== 0x77 || b[p + 8] !== 0x69 || b[p + 9] !== 0x74 ||
		b[p + 10] !== 0x68 || b[p + 11] !== 0x6f || b[p + 12] !== 0x75 || b[p + 13] !== 0x74 || b[p + 14] !== 0x20 ||
		b[p + 15] !== 0x62 || b[p + 16] !== 0x65 || b[p + 17] !== 0x69 || b[p + 18] !== 0x6e || b[p + 19] !== 0x67 ||
		b[p + 20] !== 0x20 || b[p + 21] !== 0x63 || b[p + 22] !== 0x68 || b[p + 23] !== 0x65 || b[p + 24] !== 0x63 ||
		b[p + 25] !== 0x6b || b[p + 26] !== 0x65 || b[p + 27] !== 0x64 || b[p + 28] !== 0x2c || b[p + 29] !== 0x20 ||
		b[p + 30] !== 0x63 || b[p + 31] !== 0x68 || b[p + 32] !== 0x65 || b[p + 33] !== 0x63 || b[p + 34] !== 0x6b ||
		b[p + 35] !== 0x20 || b[p + 36] !== 0x66 || b[p + 37] !== 0x6f || b[p + 38] !== 0x72 || b[p + 39] !== 0x63 ||
		b[p + 40] !== 0x65 || b[p + 41] !== 0x64 || b[p + 42] !== 0x2e) return -1;
	p += 43;
	matched = 18;
	return p;
}

function rule_skipMonotonic(b: Uint8Array, p: number, end: number): number {
	// "["
	if (p >= end || b[p] !== 0x5b) return -1;
	p += 1;
	while (p < end && !(b[p] !== 0x20)) p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	// "."
	if (p >= end || b[p] !== 0x2e) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	// "] "
	if (p + 2 > end || b[p] !== 0x5d || b[p + 1] !== 0x20) return -1;
	p += 2;
	return p;
}

function rule_status(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	return p;
}

function rule_skipRest(_b: Uint8Array, p: number, end: number): number {
	p = end;
	return p;
}

function rule_skipTool(b: Uint8Array, p: number, end: number): number {
	const choice11 = p;
	choice11: {
		attempt12: {
			p = rule_skipFsckOf(b, p, end);
			if (p < 0) break attempt12;
			break choice11;
		}
		p = choice11;
		attempt13: {
			// "e2fsck"
			if (p + 6 > end ||
				b[p] !== 0x65 || b[p + 1] !== 0x32 || b[p + 2] !== 0x66 || b[p + 3] !== 0x73 || b[p + 4] !== 0x63 ||
				b[p + 5] !== 0x6b) break attempt13;
			p += 6;
			break choice11;
		}
		p = choice11;
		return -1;
	}
	return p;
}

function rule_skipToCorrupt(b: Uint8Array, p: number, end: number): number {
	scan14: for (; p < end; p += 1) {
		if (set1[b[p] ?? 0] === 0) continue;
		const not15 = p;
		not15: {
			p = rule_skipCorrupt(b, p, end);
			if (p < 0) break not15;
			p = not15;
			break scan14;
		}
		p = not15;
	}
	return p;
}

function rule_skipCorrupt(b: Uint8Array, p: number, end: number): number {
	const choice16 = p;
	choice16: {
		switch (p < end ? b[p] : -1) {
			case 0x41: // A
				attempt17: {
					// "Attempt to read block from filesystem resulted in short read"
					if (p + 60 > end ||
						b[p] !== 0x41 || b[p + 1] !== 0x74 || b[p + 2] !== 0x74 || b[p + 3] !== 0x65 || b[p + 4] !== 0x6d ||
						b[p + 5] !== 0x70 || b[p + 6] !== 0x74 || b[p + 7] !== 0x20 || b[p + 8] !== 0x74 || b[p + 9] !== 0x6f ||
						b[p + 10] !== 0x20 || b[p + 11] !== 0x72 || b[p + 12] !== 0x65 || b[p + 13] !== 0x61 || b[p + 14] !== 0x64 ||
						b[p + 15] !== 0x20 || b[p + 16] !== 0x62 || b[p + 17] !== 0x6c || b[p + 18] !== 0x6f || b[p + 19] !== 0x63 ||
						b[p + 20] !== 0x6b || b[p + 21] !== 0x20 || b[p + 22] !== 0x66 || b[p + 23] !== 0x72 || b[p + 24] !== 0x6f ||
						b[p + 25] !== 0x6d || b[p + 26] !== 0x20 || b[p + 27] !== 0x66 || b[p + 28] !== 0x69 || b[p + 29] !== 0x6c ||
						b[p + 30] !== 0x65 || b[p + 31] !== 0x73 || b[p + 32] !== 0x79 || b[p + 33] !== 0x73 || b[p + 34] !== 0x74 ||
						b[p + 35] !== 0x65 || b[p + 36] !== 0x6d || b[p + 37] !== 0x20 || b[p + 38] !== 0x72 || b[p + 39] !== 0x65 ||
						b[p + 40] !== 0x73 || b[p + 41] !== 0x75 || b[p + 42] !== 0x6c || b[p + 43] !== 0x74 || b[p + 44] !== 0x65 ||
						b[p + 45] !== 0x64 || b[p + 46] !== 0x20 || b[p + 47] !== 0x69 || b[p + 48] !== 0x6e || b[p + 49] !== 0x20 ||
						b[p + 50] !== 0x73 || b[p + 51] !== 0x68 || b[p + 52] !== 0x6f || b[p + 53] !== 0x72 || b[p + 54] !== 0x74 ||
						b[p + 55] !== 0x20 || b[p + 56] !== 0x72 || b[p + 57] !== 0x65 || b[p + 58] !== 0x61 || b[p + 59] !== 0x64) break attempt17;
					p += 60;
					break choice16;
				}
				p = choice16;
				return -1;
			case 0x42: // B
				attempt18: {
					// "Bad magic number in super-block"
					if (p + 31 > end ||
						b[p] !== 0x42 || b[p + 1] !== 0x61 || b[p + 2] !== 0x64 || b[p + 3] !== 0x20 || b[p + 4] !== 0x6d ||
						b[p + 5] !== 0x61 || b[p + 6] !== 0x67 || b[p + 7] !== 0x69 || b[p + 8] !== 0x63 || b[p + 9] !== 0x20 ||
						b[p + 10] !== 0x6e || b[p + 11] !== 0x75 || b[p + 12] !== 0x6d || b[p + 13] !== 0x62 || b[p + 14] !== 0x65 ||
						b[p + 15] !== 0x72 || b[p + 16] !== 0x20 || b[p + 17] !== 0x69 || b[p + 18] !== 0x6e || b[p + 19] !== 0x20 ||
						b[p + 20] !== 0x73 || b[p + 21] !== 0x75 || b[p + 22] !== 0x70 || b[p + 23] !== 0x65 || b[p + 24] !== 0x72 ||
						b[p + 25] !== 0x2d || b[p + 26] !== 0x62 || b[p + 27] !== 0x6c || b[p + 28] !== 0x6f || b[p + 29] !== 0x63 ||
						b[p + 30] !== 0x6b) break attempt18;
					p += 31;
					break choice16;
				}
				p = choice16;
				return -1;
			case 0x49: // I
				attempt19: {
					// "Input/output error while"
					if (p + 24 > end ||
						b[p] !== 0x49 || b[p + 1] !== 0x6e || b[p + 2] !== 0x70 || b[p + 3] !== 0x75 || b[p + 4] !== 0x74 ||
						b[p + 5] !== 0x2f || b[p + 6] !== 0x6f || b[p + 7] !== 0x75 || b[p + 8] !== 0x74 || b[p + 9] !== 0x70 ||
						b[p + 10] !== 0x75 || b[p + 11] !== 0x74 || b[p + 12] !== 0x20 || b[p + 13] !== 0x65 || b[p + 14] !== 0x72 ||
						b[p + 15] !== 0x72 || b[p + 16] !== 0x6f || b[p + 17] !== 0x72 || b[p + 18] !== 0x20 || b[p + 19] !== 0x77 ||
						b[p + 20] !== 0x68 || b[p + 21] !== 0x69 || b[p + 22] !== 0x6c || b[p + 23] !== 0x65) break attempt19;
					p += 24;
					break choice16;
				}
				p = choice16;
				return -1;
			case 0x53: // S
				attempt20: {
					// "Superblock invalid"
					if (p + 18 > end ||
						b[p] !== 0x53 || b[p + 1] !== 0x75 || b[p + 2] !== 0x70 || b[p + 3] !== 0x65 || b[p + 4] !== 0x72 ||
						b[p + 5] !== 0x62 || b[p + 6] !== 0x6c || b[p + 7] !== 0x6f || b[p + 8] !== 0x63 || b[p + 9] !== 0x6b ||
						b[p + 10] !== 0x20 || b[p + 11] !== 0x69 || b[p + 12] !== 0x6e || b[p + 13] !== 0x76 || b[p + 14] !== 0x61 ||
						b[p + 15] !== 0x6c || b[p + 16] !== 0x69 || b[p + 17] !== 0x64) break attempt20;
					p += 18;
					break choice16;
				}
				p = choice16;
				return -1;
			default:
				return -1;
		}
	}
	return p;
}

function rule_volume(b: Uint8Array, p: number, end: number): number {
	if (p >= end || (b[p] === 0x20 || b[p] === 0x3a)) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !((b[p] === 0x20 || b[p] === 0x3a))) p += 1;
	return p;
}

function rule_skipToFuture(b: Uint8Array, p: number, end: number): number {
	scan21: for (; p < end; p += 1) {
		if (b[p] !== 0x69) continue;
		// not "is in the future"
		if (!(p + 16 > end ||
			b[p] !== 0x69 || b[p + 1] !== 0x73 || b[p + 2] !== 0x20 || b[p + 3] !== 0x69 || b[p + 4] !== 0x6e ||
			b[p + 5] !== 0x20 || b[p + 6] !== 0x74 || b[p + 7] !== 0x68 || b[p + 8] !== 0x65 || b[p + 9] !== 0x20 ||
			b[p + 10] !== 0x66 || b[p + 11] !== 0x75 || b[p + 12] !== 0x74 || b[p + 13] !== 0x75 || b[p + 14] !== 0x72 ||
			b[p + 15] !== 0x65)) break scan21;
	}
	return p;
}

function rule_skipFsckOf(b: Uint8Array, p: number, end: number): number {
	// "fsck."
	if (p + 5 > end || b[p] !== 0x66 || b[p + 1] !== 0x73 || b[p + 2] !== 0x63 || b[p + 3] !== 0x6b || b[p + 4] !== 0x2e) return -1;
	p += 5;
	if (p >= end || set2[b[p] ?? 0] === 0) return -1;
	p += 1;
	while (p < end && !(set2[b[p] ?? 0] === 0)) p += 1;
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
