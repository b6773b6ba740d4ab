// Generated from rollback.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Span } from '../../fields/span.ts';

/** What a message said, and where its parts stand. */
export type RollbackMatch =
	| {
			readonly case: 'updateDetected';
			readonly seconds: Span;
	  }
	| {
			readonly case: 'checking';
	  }
	| {
			readonly case: 'checkingAgain';
			readonly attempt: Span;
			readonly attempts: Span;
	  }
	| {
			readonly case: 'checksFailed';
	  }
	| {
			readonly case: 'rollingBack';
	  }
	| {
			readonly case: 'hooksFailed';
	  }
	| {
			readonly case: 'stable';
	  }
	| {
			readonly case: 'altboot';
	  }
	| {
			readonly case: 'altbootStuck';
	  }
	| {
			readonly case: 'vpnTestFailed';
	  }
	| {
			readonly case: 'engineTestFailed';
	  }
	| {
			readonly case: 'boardTestFailed';
	  }
	| {
			readonly case: 'testPassed';
	  }
	| {
			readonly case: 'bootloaderUnreadable';
			readonly variable: Span;
	  }
	| {
			readonly case: 'notice';
	  };

/** Matches the UTF-8 text `bytes[start, end)`, whole; `undefined` when no case of the grammar describes it. */
export function matchRollback(bytes: Uint8Array, start: number, end: number): RollbackMatch | undefined {
	if (rule_message(bytes, start, end) !== end) return undefined;
	switch (matched) {
		case 0:
			return {
				case: 'updateDetected',
				seconds: { start: from_seconds, end: to_seconds },
			};
		case 1:
			return {
				case: 'checking',
			};
		case 2:
			return {
				case: 'checkingAgain',
				attempt: { start: from_attempt, end: to_attempt },
				attempts: { start: from_attempts, end: to_attempts },
			};
		case 3:
			return {
				case: 'checksFailed',
			};
		case 4:
			return {
				case: 'rollingBack',
			};
		case 5:
			return {
				case: 'hooksFailed',
			};
		case 6:
			return {
				case: 'stable',
			};
		case 7:
			return {
				case: 'altboot',
			};
		case 8:
			return {
				case: 'altbootStuck',
			};
		case 9:
			return {
				case: 'vpnTestFailed',
			};
		case 10:
			return {
				case: 'engineTestFailed',
			};
		case 11:
			return {
				case: 'boardTestFailed',
			};
		case 12:
			return {
				case: 'testPassed',
			};
		case 13:
			return {
				case: 'bootloaderUnreadable',
				variable: { start: from_variable, end: to_variable },
			};
		case 14:
			return {
				case: 'notice',
			};
		default:
			return undefined;
	}
}

let matched = -1;
let from_seconds = -1;
let to_seconds = -1;
let from_attempt = -1;
let to_attempt = -1;
let from_attempts = -1;
let to_attempts = -1;
let from_variable = -1;
let to_variable = -1;

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
	const optional3 = p;
	optional3: {
		attempt4: {
			// "Rollback: "
			if (p + 10 > end ||
				b[p] !== 0x52 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6c || b[p + 3] !== 0x6c || b[p + 4] !== 0x62 ||
				b[p + 5] !== 0x61 || b[p + 6] !== 0x63 || b[p + 7] !== 0x6b || b[p + 8] !== 0x3a || b[p + 9] !== 0x20) break attempt4;
			p += 10;
			break optional3;
		}
		p = optional3;
	}
	p = rule_said(b, p, end);
	if (p < 0) return -1;
	return p;
}

function rule_said(b: Uint8Array, p: number, end: number): number {
	let q = -1;
	switch (p < end ? b[p] : -1) {
		case 0x42: // B
		case 0x50: // P
		case 0x53: // S
		case 0x72: // r
			return case_notice(b, p, end);
		case 0x43: // C
			q = case_bootloaderUnreadable(b, p, end);
			if (q >= 0) return q;
			return case_notice(b, p, end);
		case 0x45: // E
			q = case_vpnTestFailed(b, p, end);
			if (q >= 0) return q;
			q = case_engineTestFailed(b, p, end);
			if (q >= 0) return q;
			return case_boardTestFailed(b, p, end);
		case 0x46: // F
			q = case_rollingBack(b, p, end);
			if (q >= 0) return q;
			q = case_hooksFailed(b, p, end);
			if (q >= 0) return q;
			return case_notice(b, p, end);
		case 0x48: // H
			q = case_updateDetected(b, p, end);
			if (q >= 0) return q;
			return case_notice(b, p, end);
		case 0x4c: // L
			q = case_checksFailed(b, p, end);
			if (q >= 0) return q;
			q = case_altboot(b, p, end);
			if (q >= 0) return q;
			return case_altbootStuck(b, p, end);
		case 0x4e: // N
		case 0x56: // V
			q = case_testPassed(b, p, end);
			if (q >= 0) return q;
			return case_notice(b, p, end);
		case 0x52: // R
			q = case_checking(b, p, end);
			if (q >= 0) return q;
			return case_notice(b, p, end);
		case 0x54: // T
			return case_checkingAgain(b, p, end);
		case 0x62: // b
			return case_testPassed(b, p, end);
		case 0x6e: // n
			return case_stable(b, p, end);
		default:
			return -1;
	}
}

function case_updateDetected(b: Uint8Array, p: number, end: number): number {
	// "HUP detected. Running healthchecks after "
	if (p + 41 > end ||
		b[p] !== 0x48 || b[p + 1] !== 0x55 || b[p + 2] !== 0x50 || b[p + 3] !== 0x20 || b[p + 4] !== 0x64 ||
		b[p + 5] !== 0x65 || b[p + 6] !== 0x74 || b[p + 7] !== 0x65 || b[p + 8] !== 0x63 || b[p + 9] !== 0x74 ||
		b[p + 10] !== 0x65 || b[p + 11] !== 0x64 || b[p + 12] !== 0x2e || b[p + 13] !== 0x20 || b[p + 14] !== 0x52 ||
		b[p + 15] !== 0x75 || b[p + 16] !== 0x6e || b[p + 17] !== 0x6e || b[p + 18] !== 0x69 || b[p + 19] !== 0x6e ||
		b[p + 20] !== 0x67 || b[p + 21] !== 0x20 || b[p + 22] !== 0x68 || b[p + 23] !== 0x65 || b[p + 24] !== 0x61 ||
		b[p + 25] !== 0x6c || b[p + 26] !== 0x74 || b[p + 27] !== 0x68 || b[p + 28] !== 0x63 || b[p + 29] !== 0x68 ||
		b[p + 30] !== 0x65 || b[p + 31] !== 0x63 || b[p + 32] !== 0x6b || b[p + 33] !== 0x73 || b[p + 34] !== 0x20 ||
		b[p + 35] !== 0x61 || b[p + 36] !== 0x66 || b[p + 37] !== 0x74 || b[p + 38] !== 0x65 || b[p + 39] !== 0x72 ||
		b[p + 40] !== 0x20) return -1;
	p += 41;
	from_seconds = p;
	p = rule_seconds(b, p, end);
	if (p < 0) return -1;
	to_seconds = p;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 0;
	return p;
}

function case_checking(b: Uint8Array, p: number, end: number): number {
	// "Running healthchecks to see if new system is stable"
	if (p + 51 > end ||
		b[p] !== 0x52 || b[p + 1] !== 0x75 || b[p + 2] !== 0x6e || b[p + 3] !== 0x6e || b[p + 4] !== 0x69 ||
		b[p + 5] !== 0x6e || b[p + 6] !== 0x67 || b[p + 7] !== 0x20 || b[p + 8] !== 0x68 || b[p + 9] !== 0x65 ||
		b[p + 10] !== 0x61 || b[p + 11] !== 0x6c || b[p + 12] !== 0x74 || b[p + 13] !== 0x68 || b[p + 14] !== 0x63 ||
		b[p + 15] !== 0x68 || b[p + 16] !== 0x65 || b[p + 17] !== 0x63 || b[p + 18] !== 0x6b || b[p + 19] !== 0x73 ||
		b[p + 20] !== 0x20 || b[p + 21] !== 0x74 || b[p + 22] !== 0x6f || b[p + 23] !== 0x20 || b[p + 24] !== 0x73 ||
		b[p + 25] !== 0x65 || b[p + 26] !== 0x65 || b[p + 27] !== 0x20 || b[p + 28] !== 0x69 || b[p + 29] !== 0x66 ||
		b[p + 30] !== 0x20 || b[p + 31] !== 0x6e || b[p + 32] !== 0x65 || b[p + 33] !== 0x77 || b[p + 34] !== 0x20 ||
		b[p + 35] !== 0x73 || b[p + 36] !== 0x79 || b[p + 37] !== 0x73 || b[p + 38] !== 0x74 || b[p + 39] !== 0x65 ||
		b[p + 40] !== 0x6d || b[p + 41] !== 0x20 || b[p + 42] !== 0x69 || b[p + 43] !== 0x73 || b[p + 44] !== 0x20 ||
		b[p + 45] !== 0x73 || b[p + 46] !== 0x74 || b[p + 47] !== 0x61 || b[p + 48] !== 0x62 || b[p + 49] !== 0x6c ||
		b[p + 50] !== 0x65) return -1;
	p += 51;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 1;
	return p;
}

function case_checkingAgain(b: Uint8Array, p: number, end: number): number {
	// "Trying healthcheck again "
	if (p + 25 > end ||
		b[p] !== 0x54 || b[p + 1] !== 0x72 || b[p + 2] !== 0x79 || b[p + 3] !== 0x69 || b[p + 4] !== 0x6e ||
		b[p + 5] !== 0x67 || b[p + 6] !== 0x20 || b[p + 7] !== 0x68 || b[p + 8] !== 0x65 || b[p + 9] !== 0x61 ||
		b[p + 10] !== 0x6c || b[p + 11] !== 0x74 || b[p + 12] !== 0x68 || b[p + 13] !== 0x63 || b[p + 14] !== 0x68 ||
		b[p + 15] !== 0x65 || b[p + 16] !== 0x63 || b[p + 17] !== 0x6b || b[p + 18] !== 0x20 || b[p + 19] !== 0x61 ||
		b[p + 20] !== 0x67 || b[p + 21] !== 0x61 || b[p + 22] !== 0x69 || b[p + 23] !== 0x6e || b[p + 24] !== 0x20) return -1;
	p += 25;
	from_attempt = p;
	p = rule_attempt(b, p, end);
	if (p < 0) return -1;
	to_attempt = p;
	// " of "
	if (p + 4 > end || b[p] !== 0x20 || b[p + 1] !== 0x6f || b[p + 2] !== 0x66 || b[p + 3] !== 0x20) return -1;
	p += 4;
	from_attempts = p;
	p = rule_attempts(b, p, end);
	if (p < 0) return -1;
	to_attempts = p;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 2;
	return p;
}

function case_checksFailed(b: Uint8Array, p: number, end: number): number {
	// "Looks like we failed some health check. Rolling back"
	if (p + 52 > end ||
		b[p] !== 0x4c || b[p + 1] !== 0x6f || b[p + 2] !== 0x6f || b[p + 3] !== 0x6b || b[p + 4] !== 0x73 ||
		b[p + 5] !== 0x20 || b[p + 6] !== 0x6c || b[p + 7] !== 0x69 || b[p + 8] !== 0x6b || b[p + 9] !== 0x65 ||
		b[p + 10] !== 0x20 || b[p + 11] !== 0x77 || b[p + 12] !== 0x65 || b[p + 13] !== 0x20 || b[p + 14] !== 0x66 ||
		b[p + 15] !== 0x61 || b[p + 16] !== 0x69 || b[p + 17] !== 0x6c || b[p + 18] !== 0x65 || b[p + 19] !== 0x64 ||
		b[p + 20] !== 0x20 || b[p + 21] !== 0x73 || b[p + 22] !== 0x6f || b[p + 23] !== 0x6d || b[p + 24] !== 0x65 ||
		b[p + 25] !== 0x20 || b[p + 26] !== 0x68 || b[p + 27] !== 0x65 || b[p + 28] !== 0x61 || b[p + 29] !== 0x6c ||
		b[p + 30] !== 0x74 || b[p + 31] !== 0x68 || b[p + 32] !== 0x20 || b[p + 33] !== 0x63 || b[p + 34] !== 0x68 ||
		b[p + 35] !== 0x65 || b[p + 36] !== 0x63 || b[p + 37] !== 0x6b || b[p + 38] !== 0x2e || b[p + 39] !== 0x20 ||
		b[p + 40] !== 0x52 || b[p + 41] !== 0x6f || b[p + 42] !== 0x6c || b[p + 43] !== 0x6c || b[p + 44] !== 0x69 ||
		b[p + 45] !== 0x6e || b[p + 46] !== 0x67 || b[p + 47] !== 0x20 || b[p + 48] !== 0x62 || b[p + 49] !== 0x61 ||
		b[p + 50] !== 0x63 || b[p + 51] !== 0x6b) return -1;
	p += 52;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 3;
	return p;
}

function case_rollingBack(b: Uint8Array, p: number, end: number): number {
	// "Failed hea"
	if (p + 10 > end ||
		b[p] !== 0x46 || b[p + 1] !== 0x61 || b[p + 2] !== 0x69 || b[p + 3] !== 0x6c || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x64 || b[p + 6] !== 0x20 || b[p + 7] !== 0x68 || b[p + 8] !== 0x65 || b[p + 9] !== 0x61) return -1;
	p += 10;
	const optional5 = p;
	optional5: {
		attempt6: {
			// "l"
			if (p >= end || b[p] !== 0x6c) break attempt6;
			p += 1;
			break optional5;
		}
		p = optional5;
	}
	// "thchecks. Rebooting to previous rootfs"
	if (p + 38 > end ||
		b[p] !== 0x74 || b[p + 1] !== 0x68 || b[p + 2] !== 0x63 || b[p + 3] !== 0x68 || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x63 || b[p + 6] !== 0x6b || b[p + 7] !== 0x73 || b[p + 8] !== 0x2e || b[p + 9] !== 0x20 ||
		b[p + 10] !== 0x52 || b[p + 11] !== 0x65 || b[p + 12] !== 0x62 || b[p + 13] !== 0x6f || b[p + 14] !== 0x6f ||
		b[p + 15] !== 0x74 || b[p + 16] !== 0x69 || b[p + 17] !== 0x6e || b[p + 18] !== 0x67 || b[p + 19] !== 0x20 ||
		b[p + 20] !== 0x74 || b[p + 21] !== 0x6f || b[p + 22] !== 0x20 || b[p + 23] !== 0x70 || b[p + 24] !== 0x72 ||
		b[p + 25] !== 0x65 || b[p + 26] !== 0x76 || b[p + 27] !== 0x69 || b[p + 28] !== 0x6f || b[p + 29] !== 0x75 ||
		b[p + 30] !== 0x73 || b[p + 31] !== 0x20 || b[p + 32] !== 0x72 || b[p + 33] !== 0x6f || b[p + 34] !== 0x6f ||
		b[p + 35] !== 0x74 || b[p + 36] !== 0x66 || b[p + 37] !== 0x73) return -1;
	p += 38;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 4;
	return p;
}

function case_hooksFailed(b: Uint8Array, p: number, end: number): number {
	// "Failed to run previous hooks. Rebooting to recover system"
	if (p + 57 > end ||
		b[p] !== 0x46 || b[p + 1] !== 0x61 || b[p + 2] !== 0x69 || b[p + 3] !== 0x6c || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x64 || b[p + 6] !== 0x20 || b[p + 7] !== 0x74 || b[p + 8] !== 0x6f || b[p + 9] !== 0x20 ||
		b[p + 10] !== 0x72 || b[p + 11] !== 0x75 || b[p + 12] !== 0x6e || b[p + 13] !== 0x20 || b[p + 14] !== 0x70 ||
		b[p + 15] !== 0x72 || b[p + 16] !== 0x65 || b[p + 17] !== 0x76 || b[p + 18] !== 0x69 || b[p + 19] !== 0x6f ||
		b[p + 20] !== 0x75 || b[p + 21] !== 0x73 || b[p + 22] !== 0x20 || b[p + 23] !== 0x68 || b[p + 24] !== 0x6f ||
		b[p + 25] !== 0x6f || b[p + 26] !== 0x6b || b[p + 27] !== 0x73 || b[p + 28] !== 0x2e || b[p + 29] !== 0x20 ||
		b[p + 30] !== 0x52 || b[p + 31] !== 0x65 || b[p + 32] !== 0x62 || b[p + 33] !== 0x6f || b[p + 34] !== 0x6f ||
		b[p + 35] !== 0x74 || b[p + 36] !== 0x69 || b[p + 37] !== 0x6e || b[p + 38] !== 0x67 || b[p + 39] !== 0x20 ||
		b[p + 40] !== 0x74 || b[p + 41] !== 0x6f || b[p + 42] !== 0x20 || b[p + 43] !== 0x72 || b[p + 44] !== 0x65 ||
		b[p + 45] !== 0x63 || b[p + 46] !== 0x6f || b[p + 47] !== 0x76 || b[p + 48] !== 0x65 || b[p + 49] !== 0x72 ||
		b[p + 50] !== 0x20 || b[p + 51] !== 0x73 || b[p + 52] !== 0x79 || b[p + 53] !== 0x73 || b[p + 54] !== 0x74 ||
		b[p + 55] !== 0x65 || b[p + 56] !== 0x6d) return -1;
	p += 57;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 5;
	return p;
}

function case_stable(b: Uint8Array, p: number, end: number): number {
	// "new OS seems stable. Preventing further rollbacks"
	if (p + 49 > end ||
		b[p] !== 0x6e || b[p + 1] !== 0x65 || b[p + 2] !== 0x77 || b[p + 3] !== 0x20 || b[p + 4] !== 0x4f ||
		b[p + 5] !== 0x53 || b[p + 6] !== 0x20 || b[p + 7] !== 0x73 || b[p + 8] !== 0x65 || b[p + 9] !== 0x65 ||
		b[p + 10] !== 0x6d || b[p + 11] !== 0x73 || b[p + 12] !== 0x20 || b[p + 13] !== 0x73 || b[p + 14] !== 0x74 ||
		b[p + 15] !== 0x61 || b[p + 16] !== 0x62 || b[p + 17] !== 0x6c || b[p + 18] !== 0x65 || b[p + 19] !== 0x2e ||
		b[p + 20] !== 0x20 || b[p + 21] !== 0x50 || b[p + 22] !== 0x72 || b[p + 23] !== 0x65 || b[p + 24] !== 0x76 ||
		b[p + 25] !== 0x65 || b[p + 26] !== 0x6e || b[p + 27] !== 0x74 || b[p + 28] !== 0x69 || b[p + 29] !== 0x6e ||
		b[p + 30] !== 0x67 || b[p + 31] !== 0x20 || b[p + 32] !== 0x66 || b[p + 33] !== 0x75 || b[p + 34] !== 0x72 ||
		b[p + 35] !== 0x74 || b[p + 36] !== 0x68 || b[p + 37] !== 0x65 || b[p + 38] !== 0x72 || b[p + 39] !== 0x20 ||
		b[p + 40] !== 0x72 || b[p + 41] !== 0x6f || b[p + 42] !== 0x6c || b[p + 43] !== 0x6c || b[p + 44] !== 0x62 ||
		b[p + 45] !== 0x61 || b[p + 46] !== 0x63 || b[p + 47] !== 0x6b || b[p + 48] !== 0x73) return -1;
	p += 49;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 6;
	return p;
}

function case_altboot(b: Uint8Array, p: number, end: number): number {
	// "Looks like we are running in altboot mode"
	if (p + 41 > end ||
		b[p] !== 0x4c || b[p + 1] !== 0x6f || b[p + 2] !== 0x6f || b[p + 3] !== 0x6b || b[p + 4] !== 0x73 ||
		b[p + 5] !== 0x20 || b[p + 6] !== 0x6c || b[p + 7] !== 0x69 || b[p + 8] !== 0x6b || b[p + 9] !== 0x65 ||
		b[p + 10] !== 0x20 || b[p + 11] !== 0x77 || b[p + 12] !== 0x65 || b[p + 13] !== 0x20 || b[p + 14] !== 0x61 ||
		b[p + 15] !== 0x72 || b[p + 16] !== 0x65 || b[p + 17] !== 0x20 || b[p + 18] !== 0x72 || b[p + 19] !== 0x75 ||
		b[p + 20] !== 0x6e || b[p + 21] !== 0x6e || b[p + 22] !== 0x69 || b[p + 23] !== 0x6e || b[p + 24] !== 0x67 ||
		b[p + 25] !== 0x20 || b[p + 26] !== 0x69 || b[p + 27] !== 0x6e || b[p + 28] !== 0x20 || b[p + 29] !== 0x61 ||
		b[p + 30] !== 0x6c || b[p + 31] !== 0x74 || b[p + 32] !== 0x62 || b[p + 33] !== 0x6f || b[p + 34] !== 0x6f ||
		b[p + 35] !== 0x74 || b[p + 36] !== 0x20 || b[p + 37] !== 0x6d || b[p + 38] !== 0x6f || b[p + 39] !== 0x64 ||
		b[p + 40] !== 0x65) return -1;
	p += 41;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 7;
	return p;
}

function case_altbootStuck(b: Uint8Array, p: number, end: number): number {
	// "Looks like something bad happened to rollback-altboot.service"
	if (p + 61 > end ||
		b[p] !== 0x4c || b[p + 1] !== 0x6f || b[p + 2] !== 0x6f || b[p + 3] !== 0x6b || b[p + 4] !== 0x73 ||
		b[p + 5] !== 0x20 || b[p + 6] !== 0x6c || b[p + 7] !== 0x69 || b[p + 8] !== 0x6b || b[p + 9] !== 0x65 ||
		b[p + 10] !== 0x20 || b[p + 11] !== 0x73 || b[p + 12] !== 0x6f || b[p + 13] !== 0x6d || b[p + 14] !== 0x65 ||
		b[p + 15] !== 0x74 || b[p + 16] !== 0x68 || b[p + 17] !== 0x69 || b[p + 18] !== 0x6e || b[p + 19] !== 0x67 ||
		b[p + 20] !== 0x20 || b[p + 21] !== 0x62 || b[p + 22] !== 0x61 || b[p + 23] !== 0x64 || b[p + 24] !== 0x20 ||
		b[p + 25] !== 0x68 || b[p + 26] !== 0x61 || b[p + 27] !== 0x70 || b[p + 28] !== 0x70 || b[p + 29] !== 0x65 ||
		b[p + 30] !== 0x6e || b[p + 31] !== 0x65 || b[p + 32] !== 0x64 || b[p + 33] !== 0x20 || b[p + 34] !== 0x74 ||
		b[p + 35] !== 0x6f || b[p + 36] !== 0x20 || b[p + 37] !== 0x72 || b[p + 38] !== 0x6f || b[p + 39] !== 0x6c ||
		b[p + 40] !== 0x6c || b[p + 41] !== 0x62 || b[p + 42] !== 0x61 || b[p + 43] !== 0x63 || b[p + 44] !== 0x6b ||
		b[p + 45] !== 0x2d || b[p + 46] !== 0x61 || b[p + 47] !== 0x6c || b[p + 48] !== 0x74 || b[p + 49] !== 0x62 ||
		b[p + 50] !== 0x6f || b[p + 51] !== 0x6f || b[p + 52] !== 0x74 || b[p + 53] !== 0x2e || b[p + 54] !== 0x73 ||
		b[p + 55] !== 0x65 || b[p + 56] !== 0x72 || b[p + 57] !== 0x76 || b[p + 58] !== 0x69 || b[p + 59] !== 0x63 ||
		b[p + 60] !== 0x65) return -1;
	p += 61;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 8;
	return p;
}

function case_vpnTestFailed(b: Uint8Array, p: number, end: number): number {
	// "ERROR: VPN used to be ok but has not connected!"
	if (p + 47 > end ||
		b[p] !== 0x45 || b[p + 1] !== 0x52 || b[p + 2] !== 0x52 || b[p + 3] !== 0x4f || b[p + 4] !== 0x52 ||
		b[p + 5] !== 0x3a || b[p + 6] !== 0x20 || b[p + 7] !== 0x56 || b[p + 8] !== 0x50 || b[p + 9] !== 0x4e ||
		b[p + 10] !== 0x20 || b[p + 11] !== 0x75 || b[p + 12] !== 0x73 || b[p + 13] !== 0x65 || b[p + 14] !== 0x64 ||
		b[p + 15] !== 0x20 || b[p + 16] !== 0x74 || b[p + 17] !== 0x6f || b[p + 18] !== 0x20 || b[p + 19] !== 0x62 ||
		b[p + 20] !== 0x65 || b[p + 21] !== 0x20 || b[p + 22] !== 0x6f || b[p + 23] !== 0x6b || b[p + 24] !== 0x20 ||
		b[p + 25] !== 0x62 || b[p + 26] !== 0x75 || b[p + 27] !== 0x74 || b[p + 28] !== 0x20 || b[p + 29] !== 0x68 ||
		b[p + 30] !== 0x61 || b[p + 31] !== 0x73 || b[p + 32] !== 0x20 || b[p + 33] !== 0x6e || b[p + 34] !== 0x6f ||
		b[p + 35] !== 0x74 || b[p + 36] !== 0x20 || b[p + 37] !== 0x63 || b[p + 38] !== 0x6f || b[p + 39] !== 0x6e ||
		b[p + 40] !== 0x6e || b[p + 41] !== 0x65 || b[p + 42] !== 0x63 || b[p + 43] !== 0x74 || b[p + 44] !== 0x65 ||
		b[p + 45] !== 0x64 || b[p + 46] !== 0x21) return -1;
	p += 47;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 9;
	return p;
}

function case_engineTestFailed(b: Uint8Array, p: number, end: number): number {
	// "ERROR: "
	if (p + 7 > end ||
		b[p] !== 0x45 || b[p + 1] !== 0x52 || b[p + 2] !== 0x52 || b[p + 3] !== 0x4f || b[p + 4] !== 0x52 ||
		b[p + 5] !== 0x3a || b[p + 6] !== 0x20) return -1;
	p += 7;
	const choice7 = p;
	choice7: {
		attempt8: {
			// "balenaEngine"
			if (p + 12 > end ||
				b[p] !== 0x62 || b[p + 1] !== 0x61 || b[p + 2] !== 0x6c || b[p + 3] !== 0x65 || b[p + 4] !== 0x6e ||
				b[p + 5] !== 0x61 || b[p + 6] !== 0x45 || b[p + 7] !== 0x6e || b[p + 8] !== 0x67 || b[p + 9] !== 0x69 ||
				b[p + 10] !== 0x6e || b[p + 11] !== 0x65) break attempt8;
			p += 12;
			break choice7;
		}
		p = choice7;
		attempt9: {
			// "balena-engine"
			if (p + 13 > end ||
				b[p] !== 0x62 || b[p + 1] !== 0x61 || b[p + 2] !== 0x6c || b[p + 3] !== 0x65 || b[p + 4] !== 0x6e ||
				b[p + 5] !== 0x61 || b[p + 6] !== 0x2d || b[p + 7] !== 0x65 || b[p + 8] !== 0x6e || b[p + 9] !== 0x67 ||
				b[p + 10] !== 0x69 || b[p + 11] !== 0x6e || b[p + 12] !== 0x65) break attempt9;
			p += 13;
			break choice7;
		}
		p = choice7;
		attempt10: {
			// "balena"
			if (p + 6 > end ||
				b[p] !== 0x62 || b[p + 1] !== 0x61 || b[p + 2] !== 0x6c || b[p + 3] !== 0x65 || b[p + 4] !== 0x6e ||
				b[p + 5] !== 0x61) break attempt10;
			p += 6;
			break choice7;
		}
		p = choice7;
		return -1;
	}
	// " is not healthy!"
	if (p + 16 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x69 || b[p + 2] !== 0x73 || b[p + 3] !== 0x20 || b[p + 4] !== 0x6e ||
		b[p + 5] !== 0x6f || b[p + 6] !== 0x74 || b[p + 7] !== 0x20 || b[p + 8] !== 0x68 || b[p + 9] !== 0x65 ||
		b[p + 10] !== 0x61 || b[p + 11] !== 0x6c || b[p + 12] !== 0x74 || b[p + 13] !== 0x68 || b[p + 14] !== 0x79 ||
		b[p + 15] !== 0x21) return -1;
	p += 16;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 10;
	return p;
}

function case_boardTestFailed(b: Uint8Array, p: number, end: number): number {
	// "ERROR: Board specific healthchecks failed!"
	if (p + 42 > end ||
		b[p] !== 0x45 || b[p + 1] !== 0x52 || b[p + 2] !== 0x52 || b[p + 3] !== 0x4f || b[p + 4] !== 0x52 ||
		b[p + 5] !== 0x3a || b[p + 6] !== 0x20 || b[p + 7] !== 0x42 || b[p + 8] !== 0x6f || b[p + 9] !== 0x61 ||
		b[p + 10] !== 0x72 || b[p + 11] !== 0x64 || b[p + 12] !== 0x20 || b[p + 13] !== 0x73 || b[p + 14] !== 0x70 ||
		b[p + 15] !== 0x65 || b[p + 16] !== 0x63 || b[p + 17] !== 0x69 || b[p + 18] !== 0x66 || b[p + 19] !== 0x69 ||
		b[p + 20] !== 0x63 || b[p + 21] !== 0x20 || b[p + 22] !== 0x68 || b[p + 23] !== 0x65 || b[p + 24] !== 0x61 ||
		b[p + 25] !== 0x6c || b[p + 26] !== 0x74 || b[p + 27] !== 0x68 || b[p + 28] !== 0x63 || b[p + 29] !== 0x68 ||
		b[p + 30] !== 0x65 || b[p + 31] !== 0x63 || b[p + 32] !== 0x6b || b[p + 33] !== 0x73 || b[p + 34] !== 0x20 ||
		b[p + 35] !== 0x66 || b[p + 36] !== 0x61 || b[p + 37] !== 0x69 || b[p + 38] !== 0x6c || b[p + 39] !== 0x65 ||
		b[p + 40] !== 0x64 || b[p + 41] !== 0x21) return -1;
	p += 42;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 11;
	return p;
}

function case_testPassed(b: Uint8Array, p: number, end: number): number {
	p = rule_skipPassed(b, p, end);
	if (p < 0) return -1;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 12;
	return p;
}

function case_bootloaderUnreadable(b: Uint8Array, p: number, end: number): number {
	// "Could not find "
	if (p + 15 > end ||
		b[p] !== 0x43 || b[p + 1] !== 0x6f || b[p + 2] !== 0x75 || b[p + 3] !== 0x6c || b[p + 4] !== 0x64 ||
		b[p + 5] !== 0x20 || b[p + 6] !== 0x6e || b[p + 7] !== 0x6f || b[p + 8] !== 0x74 || b[p + 9] !== 0x20 ||
		b[p + 10] !== 0x66 || b[p + 11] !== 0x69 || b[p + 12] !== 0x6e || b[p + 13] !== 0x64 || b[p + 14] !== 0x20) return -1;
	p += 15;
	from_variable = p;
	p = rule_variable(b, p, end);
	if (p < 0) return -1;
	to_variable = p;
	// " variable in bootloader environment"
	if (p + 35 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x76 || b[p + 2] !== 0x61 || b[p + 3] !== 0x72 || b[p + 4] !== 0x69 ||
		b[p + 5] !== 0x61 || b[p + 6] !== 0x62 || b[p + 7] !== 0x6c || b[p + 8] !== 0x65 || b[p + 9] !== 0x20 ||
		b[p + 10] !== 0x69 || b[p + 11] !== 0x6e || b[p + 12] !== 0x20 || b[p + 13] !== 0x62 || b[p + 14] !== 0x6f ||
		b[p + 15] !== 0x6f || b[p + 16] !== 0x74 || b[p + 17] !== 0x6c || b[p + 18] !== 0x6f || b[p + 19] !== 0x61 ||
		b[p + 20] !== 0x64 || b[p + 21] !== 0x65 || b[p + 22] !== 0x72 || b[p + 23] !== 0x20 || b[p + 24] !== 0x65 ||
		b[p + 25] !== 0x6e || b[p + 26] !== 0x76 || b[p + 27] !== 0x69 || b[p + 28] !== 0x72 || b[p + 29] !== 0x6f ||
		b[p + 30] !== 0x6e || b[p + 31] !== 0x6d || b[p + 32] !== 0x65 || b[p + 33] !== 0x6e || b[p + 34] !== 0x74) return -1;
	p += 35;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 13;
	return p;
}

function case_notice(b: Uint8Array, p: number, end: number): number {
	p = rule_skipRoutine(b, p, end);
	if (p < 0) return -1;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 14;
	return p;
}

function rule_skipBracketed(b: Uint8Array, p: number, end: number): number {
	// "[rollback"
	if (p + 9 > end ||
		b[p] !== 0x5b || b[p + 1] !== 0x72 || b[p + 2] !== 0x6f || b[p + 3] !== 0x6c || b[p + 4] !== 0x6c ||
		b[p + 5] !== 0x62 || b[p + 6] !== 0x61 || b[p + 7] !== 0x63 || b[p + 8] !== 0x6b) return -1;
	p += 9;
	while (p < end && !(b[p] === 0x20)) p += 1;
	// " "
	if (p >= end || b[p] !== 0x20) return -1;
	p += 1;
	return p;
}

function rule_seconds(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	return p;
}

function rule_skipRest(_b: Uint8Array, p: number, end: number): number {
	p = end;
	return p;
}

function rule_attempt(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	return p;
}

function rule_attempts(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	return p;
}

function rule_skipPassed(b: Uint8Array, p: number, end: number): number {
	const choice11 = p;
	choice11: {
		attempt12: {
			// "VPN is back online in new OS."
			if (p + 29 > end ||
				b[p] !== 0x56 || b[p + 1] !== 0x50 || b[p + 2] !== 0x4e || b[p + 3] !== 0x20 || b[p + 4] !== 0x69 ||
				b[p + 5] !== 0x73 || b[p + 6] !== 0x20 || b[p + 7] !== 0x62 || b[p + 8] !== 0x61 || b[p + 9] !== 0x63 ||
				b[p + 10] !== 0x6b || b[p + 11] !== 0x20 || b[p + 12] !== 0x6f || b[p + 13] !== 0x6e || b[p + 14] !== 0x6c ||
				b[p + 15] !== 0x69 || b[p + 16] !== 0x6e || b[p + 17] !== 0x65 || b[p + 18] !== 0x20 || b[p + 19] !== 0x69 ||
				b[p + 20] !== 0x6e || b[p + 21] !== 0x20 || b[p + 22] !== 0x6e || b[p + 23] !== 0x65 || b[p + 24] !== 0x77 ||
				b[p + 25] !== 0x20 || b[p + 26] !== 0x4f || b[p + 27] !== 0x53 || b[p + 28] !== 0x2e) break attempt12;
			p += 29;
			break choice11;
		}
		p = choice11;
		attempt13: {
			// "No issues detected."
			if (p + 19 > end ||
				b[p] !== 0x4e || b[p + 1] !== 0x6f || b[p + 2] !== 0x20 || b[p + 3] !== 0x69 || b[p + 4] !== 0x73 ||
				b[p + 5] !== 0x73 || b[p + 6] !== 0x75 || b[p + 7] !== 0x65 || b[p + 8] !== 0x73 || b[p + 9] !== 0x20 ||
				b[p + 10] !== 0x64 || b[p + 11] !== 0x65 || b[p + 12] !== 0x74 || b[p + 13] !== 0x65 || b[p + 14] !== 0x63 ||
				b[p + 15] !== 0x74 || b[p + 16] !== 0x65 || b[p + 17] !== 0x64 || b[p + 18] !== 0x2e) break attempt13;
			p += 19;
			break choice11;
		}
		p = choice11;
		attempt14: {
			p = rule_skipEngineHealthy(b, p, end);
			if (p < 0) break attempt14;
			break choice11;
		}
		p = choice11;
		return -1;
	}
	return p;
}

function rule_variable(b: Uint8Array, p: number, end: number): number {
	if (p >= end || b[p] === 0x20) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !(b[p] === 0x20)) p += 1;
	return p;
}

function rule_skipRoutine(b: Uint8Array, p: number, end: number): number {
	const choice15 = p;
	choice15: {
		switch (p < end ? b[p] : -1) {
			case 0x42: // B
				attempt16: {
					// "Bootcount cleared"
					if (p + 17 > end ||
						b[p] !== 0x42 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6f || b[p + 3] !== 0x74 || b[p + 4] !== 0x63 ||
						b[p + 5] !== 0x6f || b[p + 6] !== 0x75 || b[p + 7] !== 0x6e || b[p + 8] !== 0x74 || b[p + 9] !== 0x20 ||
						b[p + 10] !== 0x63 || b[p + 11] !== 0x6c || b[p + 12] !== 0x65 || b[p + 13] !== 0x61 || b[p + 14] !== 0x72 ||
						b[p + 15] !== 0x65 || b[p + 16] !== 0x64) break attempt16;
					p += 17;
					break choice15;
				}
				p = choice15;
				return -1;
			case 0x43: // C
				attempt17: {
					// "Clearing bootcount"
					if (p + 18 > end ||
						b[p] !== 0x43 || b[p + 1] !== 0x6c || b[p + 2] !== 0x65 || b[p + 3] !== 0x61 || b[p + 4] !== 0x72 ||
						b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x67 || b[p + 8] !== 0x20 || b[p + 9] !== 0x62 ||
						b[p + 10] !== 0x6f || b[p + 11] !== 0x6f || b[p + 12] !== 0x74 || b[p + 13] !== 0x63 || b[p + 14] !== 0x6f ||
						b[p + 15] !== 0x75 || b[p + 16] !== 0x6e || b[p + 17] !== 0x74) break attempt17;
					p += 18;
					break choice15;
				}
				p = choice15;
				return -1;
			case 0x46: // F
				attempt18: {
					// "Following bootloader file "
					if (p + 26 > end ||
						b[p] !== 0x46 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6c || b[p + 3] !== 0x6c || b[p + 4] !== 0x6f ||
						b[p + 5] !== 0x77 || b[p + 6] !== 0x69 || b[p + 7] !== 0x6e || b[p + 8] !== 0x67 || b[p + 9] !== 0x20 ||
						b[p + 10] !== 0x62 || b[p + 11] !== 0x6f || b[p + 12] !== 0x6f || b[p + 13] !== 0x74 || b[p + 14] !== 0x6c ||
						b[p + 15] !== 0x6f || b[p + 16] !== 0x61 || b[p + 17] !== 0x64 || b[p + 18] !== 0x65 || b[p + 19] !== 0x72 ||
						b[p + 20] !== 0x20 || b[p + 21] !== 0x66 || b[p + 22] !== 0x69 || b[p + 23] !== 0x6c || b[p + 24] !== 0x65 ||
						b[p + 25] !== 0x20) break attempt18;
					p += 26;
					break choice15;
				}
				p = choice15;
				attempt19: {
					// "Further rollbacks stopped"
					if (p + 25 > end ||
						b[p] !== 0x46 || b[p + 1] !== 0x75 || b[p + 2] !== 0x72 || b[p + 3] !== 0x74 || b[p + 4] !== 0x68 ||
						b[p + 5] !== 0x65 || b[p + 6] !== 0x72 || b[p + 7] !== 0x20 || b[p + 8] !== 0x72 || b[p + 9] !== 0x6f ||
						b[p + 10] !== 0x6c || b[p + 11] !== 0x6c || b[p + 12] !== 0x62 || b[p + 13] !== 0x61 || b[p + 14] !== 0x63 ||
						b[p + 15] !== 0x6b || b[p + 16] !== 0x73 || b[p + 17] !== 0x20 || b[p + 18] !== 0x73 || b[p + 19] !== 0x74 ||
						b[p + 20] !== 0x6f || b[p + 21] !== 0x70 || b[p + 22] !== 0x70 || b[p + 23] !== 0x65 || b[p + 24] !== 0x64) break attempt19;
					p += 25;
					break choice15;
				}
				p = choice15;
				return -1;
			case 0x48: // H
				attempt20: {
					// "Health sanity check"
					if (p + 19 > end ||
						b[p] !== 0x48 || b[p + 1] !== 0x65 || b[p + 2] !== 0x61 || b[p + 3] !== 0x6c || b[p + 4] !== 0x74 ||
						b[p + 5] !== 0x68 || b[p + 6] !== 0x20 || b[p + 7] !== 0x73 || b[p + 8] !== 0x61 || b[p + 9] !== 0x6e ||
						b[p + 10] !== 0x69 || b[p + 11] !== 0x74 || b[p + 12] !== 0x79 || b[p + 13] !== 0x20 || b[p + 14] !== 0x63 ||
						b[p + 15] !== 0x68 || b[p + 16] !== 0x65 || b[p + 17] !== 0x63 || b[p + 18] !== 0x6b) break attempt20;
					p += 19;
					break choice15;
				}
				p = choice15;
				return -1;
			case 0x4e: // N
				attempt21: {
					// "Nothing to do"
					if (p + 13 > end ||
						b[p] !== 0x4e || b[p + 1] !== 0x6f || b[p + 2] !== 0x74 || b[p + 3] !== 0x68 || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x6e || b[p + 6] !== 0x67 || b[p + 7] !== 0x20 || b[p + 8] !== 0x74 || b[p + 9] !== 0x6f ||
						b[p + 10] !== 0x20 || b[p + 11] !== 0x64 || b[p + 12] !== 0x6f) break attempt21;
					p += 13;
					break choice15;
				}
				p = choice15;
				return -1;
			case 0x50: // P
				attempt22: {
					// "Parsing bootloader configuration"
					if (p + 32 > end ||
						b[p] !== 0x50 || b[p + 1] !== 0x61 || b[p + 2] !== 0x72 || b[p + 3] !== 0x73 || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x6e || b[p + 6] !== 0x67 || b[p + 7] !== 0x20 || b[p + 8] !== 0x62 || b[p + 9] !== 0x6f ||
						b[p + 10] !== 0x6f || b[p + 11] !== 0x74 || b[p + 12] !== 0x6c || b[p + 13] !== 0x6f || b[p + 14] !== 0x61 ||
						b[p + 15] !== 0x64 || b[p + 16] !== 0x65 || b[p + 17] !== 0x72 || b[p + 18] !== 0x20 || b[p + 19] !== 0x63 ||
						b[p + 20] !== 0x6f || b[p + 21] !== 0x6e || b[p + 22] !== 0x66 || b[p + 23] !== 0x69 || b[p + 24] !== 0x67 ||
						b[p + 25] !== 0x75 || b[p + 26] !== 0x72 || b[p + 27] !== 0x61 || b[p + 28] !== 0x74 || b[p + 29] !== 0x69 ||
						b[p + 30] !== 0x6f || b[p + 31] !== 0x6e) break attempt22;
					p += 32;
					break choice15;
				}
				p = choice15;
				return -1;
			case 0x52: // R
				attempt23: {
					// "Running tests"
					if (p + 13 > end ||
						b[p] !== 0x52 || b[p + 1] !== 0x75 || b[p + 2] !== 0x6e || b[p + 3] !== 0x6e || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x6e || b[p + 6] !== 0x67 || b[p + 7] !== 0x20 || b[p + 8] !== 0x74 || b[p + 9] !== 0x65 ||
						b[p + 10] !== 0x73 || b[p + 11] !== 0x74 || b[p + 12] !== 0x73) break attempt23;
					p += 13;
					break choice15;
				}
				p = choice15;
				attempt24: {
					// "Running hooks from previous rootfs"
					if (p + 34 > end ||
						b[p] !== 0x52 || b[p + 1] !== 0x75 || b[p + 2] !== 0x6e || b[p + 3] !== 0x6e || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x6e || b[p + 6] !== 0x67 || b[p + 7] !== 0x20 || b[p + 8] !== 0x68 || b[p + 9] !== 0x6f ||
						b[p + 10] !== 0x6f || b[p + 11] !== 0x6b || b[p + 12] !== 0x73 || b[p + 13] !== 0x20 || b[p + 14] !== 0x66 ||
						b[p + 15] !== 0x72 || b[p + 16] !== 0x6f || b[p + 17] !== 0x6d || b[p + 18] !== 0x20 || b[p + 19] !== 0x70 ||
						b[p + 20] !== 0x72 || b[p + 21] !== 0x65 || b[p + 22] !== 0x76 || b[p + 23] !== 0x69 || b[p + 24] !== 0x6f ||
						b[p + 25] !== 0x75 || b[p + 26] !== 0x73 || b[p + 27] !== 0x20 || b[p + 28] !== 0x72 || b[p + 29] !== 0x6f ||
						b[p + 30] !== 0x6f || b[p + 31] !== 0x74 || b[p + 32] !== 0x66 || b[p + 33] !== 0x73) break attempt24;
					p += 34;
					break choice15;
				}
				p = choice15;
				attempt25: {
					// "Running commit hooks"
					if (p + 20 > end ||
						b[p] !== 0x52 || b[p + 1] !== 0x75 || b[p + 2] !== 0x6e || b[p + 3] !== 0x6e || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x6e || b[p + 6] !== 0x67 || b[p + 7] !== 0x20 || b[p + 8] !== 0x63 || b[p + 9] !== 0x6f ||
						b[p + 10] !== 0x6d || b[p + 11] !== 0x6d || b[p + 12] !== 0x69 || b[p + 13] !== 0x74 || b[p + 14] !== 0x20 ||
						b[p + 15] !== 0x68 || b[p + 16] !== 0x6f || b[p + 17] !== 0x6f || b[p + 18] !== 0x6b || b[p + 19] !== 0x73) break attempt25;
					p += 20;
					break choice15;
				}
				p = choice15;
				attempt26: {
					// "Running board specific healthchecks"
					if (p + 35 > end ||
						b[p] !== 0x52 || b[p + 1] !== 0x75 || b[p + 2] !== 0x6e || b[p + 3] !== 0x6e || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x6e || b[p + 6] !== 0x67 || b[p + 7] !== 0x20 || b[p + 8] !== 0x62 || b[p + 9] !== 0x6f ||
						b[p + 10] !== 0x61 || b[p + 11] !== 0x72 || b[p + 12] !== 0x64 || b[p + 13] !== 0x20 || b[p + 14] !== 0x73 ||
						b[p + 15] !== 0x70 || b[p + 16] !== 0x65 || b[p + 17] !== 0x63 || b[p + 18] !== 0x69 || b[p + 19] !== 0x66 ||
						b[p + 20] !== 0x69 || b[p + 21] !== 0x63 || b[p + 22] !== 0x20 || b[p + 23] !== 0x68 || b[p + 24] !== 0x65 ||
						b[p + 25] !== 0x61 || b[p + 26] !== 0x6c || b[p + 27] !== 0x74 || b[p + 28] !== 0x68 || b[p + 29] !== 0x63 ||
						b[p + 30] !== 0x68 || b[p + 31] !== 0x65 || b[p + 32] !== 0x63 || b[p + 33] !== 0x6b || b[p + 34] !== 0x73) break attempt26;
					p += 35;
					break choice15;
				}
				p = choice15;
				attempt27: {
					// "Rebooting system"
					if (p + 16 > end ||
						b[p] !== 0x52 || b[p + 1] !== 0x65 || b[p + 2] !== 0x62 || b[p + 3] !== 0x6f || b[p + 4] !== 0x6f ||
						b[p + 5] !== 0x74 || b[p + 6] !== 0x69 || b[p + 7] !== 0x6e || b[p + 8] !== 0x67 || b[p + 9] !== 0x20 ||
						b[p + 10] !== 0x73 || b[p + 11] !== 0x79 || b[p + 12] !== 0x73 || b[p + 13] !== 0x74 || b[p + 14] !== 0x65 ||
						b[p + 15] !== 0x6d) break attempt27;
					p += 16;
					break choice15;
				}
				p = choice15;
				return -1;
			case 0x53: // S
				attempt28: {
					// "Sleeping for "
					if (p + 13 > end ||
						b[p] !== 0x53 || b[p + 1] !== 0x6c || b[p + 2] !== 0x65 || b[p + 3] !== 0x65 || b[p + 4] !== 0x70 ||
						b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x67 || b[p + 8] !== 0x20 || b[p + 9] !== 0x66 ||
						b[p + 10] !== 0x6f || b[p + 11] !== 0x72 || b[p + 12] !== 0x20) break attempt28;
					p += 13;
					break choice15;
				}
				p = choice15;
				attempt29: {
					// "Stopping further rollbacks"
					if (p + 26 > end ||
						b[p] !== 0x53 || b[p + 1] !== 0x74 || b[p + 2] !== 0x6f || b[p + 3] !== 0x70 || b[p + 4] !== 0x70 ||
						b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x67 || b[p + 8] !== 0x20 || b[p + 9] !== 0x66 ||
						b[p + 10] !== 0x75 || b[p + 11] !== 0x72 || b[p + 12] !== 0x74 || b[p + 13] !== 0x68 || b[p + 14] !== 0x65 ||
						b[p + 15] !== 0x72 || b[p + 16] !== 0x20 || b[p + 17] !== 0x72 || b[p + 18] !== 0x6f || b[p + 19] !== 0x6c ||
						b[p + 20] !== 0x6c || b[p + 21] !== 0x62 || b[p + 22] !== 0x61 || b[p + 23] !== 0x63 || b[p + 24] !== 0x6b ||
						b[p + 25] !== 0x73) break attempt29;
					p += 26;
					break choice15;
				}
				p = choice15;
				attempt30: {
					// "Setting upgrade_available "
					if (p + 26 > end ||
						b[p] !== 0x53 || b[p + 1] !== 0x65 || b[p + 2] !== 0x74 || b[p + 3] !== 0x74 || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x6e || b[p + 6] !== 0x67 || b[p + 7] !== 0x20 || b[p + 8] !== 0x75 || b[p + 9] !== 0x70 ||
						b[p + 10] !== 0x67 || b[p + 11] !== 0x72 || b[p + 12] !== 0x61 || b[p + 13] !== 0x64 || b[p + 14] !== 0x65 ||
						b[p + 15] !== 0x5f || b[p + 16] !== 0x61 || b[p + 17] !== 0x76 || b[p + 18] !== 0x61 || b[p + 19] !== 0x69 ||
						b[p + 20] !== 0x6c || b[p + 21] !== 0x61 || b[p + 22] !== 0x62 || b[p + 23] !== 0x6c || b[p + 24] !== 0x65 ||
						b[p + 25] !== 0x20) break attempt30;
					p += 26;
					break choice15;
				}
				p = choice15;
				return -1;
			case 0x56: // V
				attempt31: {
					// "VPN used to be offline before HUP"
					if (p + 33 > end ||
						b[p] !== 0x56 || b[p + 1] !== 0x50 || b[p + 2] !== 0x4e || b[p + 3] !== 0x20 || b[p + 4] !== 0x75 ||
						b[p + 5] !== 0x73 || b[p + 6] !== 0x65 || b[p + 7] !== 0x64 || b[p + 8] !== 0x20 || b[p + 9] !== 0x74 ||
						b[p + 10] !== 0x6f || b[p + 11] !== 0x20 || b[p + 12] !== 0x62 || b[p + 13] !== 0x65 || b[p + 14] !== 0x20 ||
						b[p + 15] !== 0x6f || b[p + 16] !== 0x66 || b[p + 17] !== 0x66 || b[p + 18] !== 0x6c || b[p + 19] !== 0x69 ||
						b[p + 20] !== 0x6e || b[p + 21] !== 0x65 || b[p + 22] !== 0x20 || b[p + 23] !== 0x62 || b[p + 24] !== 0x65 ||
						b[p + 25] !== 0x66 || b[p + 26] !== 0x6f || b[p + 27] !== 0x72 || b[p + 28] !== 0x65 || b[p + 29] !== 0x20 ||
						b[p + 30] !== 0x48 || b[p + 31] !== 0x55 || b[p + 32] !== 0x50) break attempt31;
					p += 33;
					break choice15;
				}
				p = choice15;
				return -1;
			case 0x72: // r
				attempt32: {
					// "rollback-health.service will run"
					if (p + 32 > end ||
						b[p] !== 0x72 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6c || b[p + 3] !== 0x6c || b[p + 4] !== 0x62 ||
						b[p + 5] !== 0x61 || b[p + 6] !== 0x63 || b[p + 7] !== 0x6b || b[p + 8] !== 0x2d || b[p + 9] !== 0x68 ||
						b[p + 10] !== 0x65 || b[p + 11] !== 0x61 || b[p + 12] !== 0x6c || b[p + 13] !== 0x74 || b[p + 14] !== 0x68 ||
						b[p + 15] !== 0x2e || b[p + 16] !== 0x73 || b[p + 17] !== 0x65 || b[p + 18] !== 0x72 || b[p + 19] !== 0x76 ||
						b[p + 20] !== 0x69 || b[p + 21] !== 0x63 || b[p + 22] !== 0x65 || b[p + 23] !== 0x20 || b[p + 24] !== 0x77 ||
						b[p + 25] !== 0x69 || b[p + 26] !== 0x6c || b[p + 27] !== 0x6c || b[p + 28] !== 0x20 || b[p + 29] !== 0x72 ||
						b[p + 30] !== 0x75 || b[p + 31] !== 0x6e) break attempt32;
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

function rule_skipEngineHealthy(b: Uint8Array, p: number, end: number): number {
	const choice33 = p;
	choice33: {
		attempt34: {
			// "balenaEngine"
			if (p + 12 > end ||
				b[p] !== 0x62 || b[p + 1] !== 0x61 || b[p + 2] !== 0x6c || b[p + 3] !== 0x65 || b[p + 4] !== 0x6e ||
				b[p + 5] !== 0x61 || b[p + 6] !== 0x45 || b[p + 7] !== 0x6e || b[p + 8] !== 0x67 || b[p + 9] !== 0x69 ||
				b[p + 10] !== 0x6e || b[p + 11] !== 0x65) break attempt34;
			p += 12;
			break choice33;
		}
		p = choice33;
		attempt35: {
			// "balena-engine"
			if (p + 13 > end ||
				b[p] !== 0x62 || b[p + 1] !== 0x61 || b[p + 2] !== 0x6c || b[p + 3] !== 0x65 || b[p + 4] !== 0x6e ||
				b[p + 5] !== 0x61 || b[p + 6] !== 0x2d || b[p + 7] !== 0x65 || b[p + 8] !== 0x6e || b[p + 9] !== 0x67 ||
				b[p + 10] !== 0x69 || b[p + 11] !== 0x6e || b[p + 12] !== 0x65) break attempt35;
			p += 13;
			break choice33;
		}
		p = choice33;
		attempt36: {
			// "balena"
			if (p + 6 > end ||
				b[p] !== 0x62 || b[p + 1] !== 0x61 || b[p + 2] !== 0x6c || b[p + 3] !== 0x65 || b[p + 4] !== 0x6e ||
				b[p + 5] !== 0x61) break attempt36;
			p += 6;
			break choice33;
		}
		p = choice33;
		return -1;
	}
	// " looks healthy"
	if (p + 14 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x6c || b[p + 2] !== 0x6f || b[p + 3] !== 0x6f || b[p + 4] !== 0x6b ||
		b[p + 5] !== 0x73 || b[p + 6] !== 0x20 || b[p + 7] !== 0x68 || b[p + 8] !== 0x65 || b[p + 9] !== 0x61 ||
		b[p + 10] !== 0x6c || b[p + 11] !== 0x74 || b[p + 12] !== 0x68 || b[p + 13] !== 0x79) return -1;
	p += 14;
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
