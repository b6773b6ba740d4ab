// Generated from os-config.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Span } from '../../fields/span.ts';

/** What a message said, and where its parts stand. */
export type OsConfigMatch =
	| {
			readonly case: 'fetching';
			readonly url: Span;
	  }
	| {
			readonly case: 'retrieved';
	  }
	| {
			readonly case: 'configurationAwaited';
	  }
	| {
			readonly case: 'fetchingGivenUp';
	  }
	| {
			readonly case: 'connectFailed';
			readonly url: Span;
			readonly problem: Span;
	  }
	| {
			readonly case: 'requestFailed';
			readonly sentUrl: Span;
			readonly problem: Span;
	  }
	| {
			readonly case: 'fetchFailed';
			readonly url: Span;
			readonly problem: Span;
	  }
	| {
			readonly case: 'unconfigured';
	  }
	| {
			readonly case: 'exitTimedOut';
	  }
	| {
			readonly case: 'startFailed';
			readonly failedUnit: Span;
	  }
	| {
			readonly case: 'stopFailed';
			readonly failedUnit: Span;
	  }
	| {
			readonly case: 'stopping';
			readonly unit: Span;
	  }
	| {
			readonly case: 'exitAwaited';
			readonly unit: Span;
	  }
	| {
			readonly case: 'starting';
			readonly unit: Span;
	  }
	| {
			readonly case: 'configInvalid';
			readonly mistake: Span;
	  }
	| {
			readonly case: 'updated';
			readonly path: Span;
	  }
	| {
			readonly case: 'notice';
	  };

/** Matches the UTF-8 text `bytes[start, end)`, whole; `undefined` when no case of the grammar describes it. */
export function matchOsConfig(bytes: Uint8Array, start: number, end: number): OsConfigMatch | undefined {
	if (rule_message(bytes, start, end) !== end) return undefined;
	switch (matched) {
		case 0:
			return {
				case: 'fetching',
				url: { start: from_url, end: to_url },
			};
		case 1:
			return {
				case: 'retrieved',
			};
		case 2:
			return {
				case: 'configurationAwaited',
			};
		case 3:
			return {
				case: 'fetchingGivenUp',
			};
		case 4:
			return {
				case: 'connectFailed',
				url: { start: from_url, end: to_url },
				problem: { start: from_problem, end: to_problem },
			};
		case 5:
			return {
				case: 'requestFailed',
				sentUrl: { start: from_sentUrl, end: to_sentUrl },
				problem: { start: from_problem, end: to_problem },
			};
		case 6:
			return {
				case: 'fetchFailed',
				url: { start: from_url, end: to_url },
				problem: { start: from_problem, end: to_problem },
			};
		case 7:
			return {
				case: 'unconfigured',
			};
		case 8:
			return {
				case: 'exitTimedOut',
			};
		case 9:
			return {
				case: 'startFailed',
				failedUnit: { start: from_failedUnit, end: to_failedUnit },
			};
		case 10:
			return {
				case: 'stopFailed',
				failedUnit: { start: from_failedUnit, end: to_failedUnit },
			};
		case 11:
			return {
				case: 'stopping',
				unit: { start: from_unit, end: to_unit },
			};
		case 12:
			return {
				case: 'exitAwaited',
				unit: { start: from_unit, end: to_unit },
			};
		case 13:
			return {
				case: 'starting',
				unit: { start: from_unit, end: to_unit },
			};
		case 14:
			return {
				case: 'configInvalid',
				mistake: { start: from_mistake, end: to_mistake },
			};
		case 15:
			return {
				case: 'updated',
				path: { start: from_path, end: to_path },
			};
		case 16:
			return {
				case: 'notice',
			};
		default:
			return undefined;
	}
}

let matched = -1;
let from_url = -1;
let to_url = -1;
let from_problem = -1;
let to_problem = -1;
let from_sentUrl = -1;
let to_sentUrl = -1;
let from_failedUnit = -1;
let to_failedUnit = -1;
let from_unit = -1;
let to_unit = -1;
let from_mistake = -1;
let to_mistake = -1;
let from_path = -1;
let to_path = -1;

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
			q = case_configurationAwaited(b, p, end);
			if (q >= 0) return q;
			q = case_exitAwaited(b, p, end);
			if (q >= 0) return q;
			return case_updated(b, p, end);
		case 0x43: // C
		case 0x44: // D
		case 0x47: // G
		case 0x4d: // M
		case 0x52: // R
		case 0x57: // W
			q = case_updated(b, p, end);
			if (q >= 0) return q;
			return case_notice(b, p, end);
		case 0x45: // E
		case 0x60: // `
			q = case_configInvalid(b, p, end);
			if (q >= 0) return q;
			return case_updated(b, p, end);
		case 0x46: // F
			q = case_fetching(b, p, end);
			if (q >= 0) return q;
			q = case_fetchingGivenUp(b, p, end);
			if (q >= 0) return q;
			return case_updated(b, p, end);
		case 0x4e: // N
			q = case_configInvalid(b, p, end);
			if (q >= 0) return q;
			q = case_updated(b, p, end);
			if (q >= 0) return q;
			return case_notice(b, p, end);
		case 0x53: // S
			q = case_retrieved(b, p, end);
			if (q >= 0) return q;
			q = case_startFailed(b, p, end);
			if (q >= 0) return q;
			q = case_stopFailed(b, p, end);
			if (q >= 0) return q;
			q = case_stopping(b, p, end);
			if (q >= 0) return q;
			q = case_starting(b, p, end);
			if (q >= 0) return q;
			q = case_configInvalid(b, p, end);
			if (q >= 0) return q;
			return case_updated(b, p, end);
		case 0x54: // T
			q = case_exitTimedOut(b, p, end);
			if (q >= 0) return q;
			return case_updated(b, p, end);
		case 0x55: // U
			q = case_unconfigured(b, p, end);
			if (q >= 0) return q;
			q = case_configInvalid(b, p, end);
			if (q >= 0) return q;
			q = case_updated(b, p, end);
			if (q >= 0) return q;
			return case_notice(b, p, end);
		case 0x65: // e
			q = case_requestFailed(b, p, end);
			if (q >= 0) return q;
			return case_updated(b, p, end);
		case 0x68: // h
			q = case_connectFailed(b, p, end);
			if (q >= 0) return q;
			q = case_fetchFailed(b, p, end);
			if (q >= 0) return q;
			return case_updated(b, p, end);
		default:
			return case_updated(b, p, end);
	}
}

function case_fetching(b: Uint8Array, p: number, end: number): number {
	// "Fetching service configuration from "
	if (p + 36 > end ||
		b[p] !== 0x46 || b[p + 1] !== 0x65 || b[p + 2] !== 0x74 || b[p + 3] !== 0x63 || b[p + 4] !== 0x68 ||
		b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x67 || b[p + 8] !== 0x20 || b[p + 9] !== 0x73 ||
		b[p + 10] !== 0x65 || b[p + 11] !== 0x72 || b[p + 12] !== 0x76 || b[p + 13] !== 0x69 || b[p + 14] !== 0x63 ||
		b[p + 15] !== 0x65 || b[p + 16] !== 0x20 || b[p + 17] !== 0x63 || b[p + 18] !== 0x6f || b[p + 19] !== 0x6e ||
		b[p + 20] !== 0x66 || b[p + 21] !== 0x69 || b[p + 22] !== 0x67 || b[p + 23] !== 0x75 || b[p + 24] !== 0x72 ||
		b[p + 25] !== 0x61 || b[p + 26] !== 0x74 || b[p + 27] !== 0x69 || b[p + 28] !== 0x6f || b[p + 29] !== 0x6e ||
		b[p + 30] !== 0x20 || b[p + 31] !== 0x66 || b[p + 32] !== 0x72 || b[p + 33] !== 0x6f || b[p + 34] !== 0x6d ||
		b[p + 35] !== 0x20) return -1;
	p += 36;
	from_url = p;
	p = rule_url(b, p, end);
	if (p < 0) return -1;
	to_url = p;
	// "..."
	if (p + 3 > end || b[p] !== 0x2e || b[p + 1] !== 0x2e || b[p + 2] !== 0x2e) return -1;
	p += 3;
	if (p < end) return -1;
	matched = 0;
	return p;
}

function case_retrieved(b: Uint8Array, p: number, end: number): number {
	// "Service configuration retrieved"
	if (p + 31 > end ||
		b[p] !== 0x53 || b[p + 1] !== 0x65 || b[p + 2] !== 0x72 || b[p + 3] !== 0x76 || b[p + 4] !== 0x69 ||
		b[p + 5] !== 0x63 || b[p + 6] !== 0x65 || b[p + 7] !== 0x20 || b[p + 8] !== 0x63 || b[p + 9] !== 0x6f ||
		b[p + 10] !== 0x6e || b[p + 11] !== 0x66 || b[p + 12] !== 0x69 || b[p + 13] !== 0x67 || b[p + 14] !== 0x75 ||
		b[p + 15] !== 0x72 || b[p + 16] !== 0x61 || b[p + 17] !== 0x74 || b[p + 18] !== 0x69 || b[p + 19] !== 0x6f ||
		b[p + 20] !== 0x6e || b[p + 21] !== 0x20 || b[p + 22] !== 0x72 || b[p + 23] !== 0x65 || b[p + 24] !== 0x74 ||
		b[p + 25] !== 0x72 || b[p + 26] !== 0x69 || b[p + 27] !== 0x65 || b[p + 28] !== 0x76 || b[p + 29] !== 0x65 ||
		b[p + 30] !== 0x64) return -1;
	p += 31;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 1;
	return p;
}

function case_configurationAwaited(b: Uint8Array, p: number, end: number): number {
	// "Awaiting service configuration"
	if (p + 30 > end ||
		b[p] !== 0x41 || b[p + 1] !== 0x77 || b[p + 2] !== 0x61 || b[p + 3] !== 0x69 || b[p + 4] !== 0x74 ||
		b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x67 || b[p + 8] !== 0x20 || b[p + 9] !== 0x73 ||
		b[p + 10] !== 0x65 || b[p + 11] !== 0x72 || b[p + 12] !== 0x76 || b[p + 13] !== 0x69 || b[p + 14] !== 0x63 ||
		b[p + 15] !== 0x65 || b[p + 16] !== 0x20 || b[p + 17] !== 0x63 || b[p + 18] !== 0x6f || b[p + 19] !== 0x6e ||
		b[p + 20] !== 0x66 || b[p + 21] !== 0x69 || b[p + 22] !== 0x67 || b[p + 23] !== 0x75 || b[p + 24] !== 0x72 ||
		b[p + 25] !== 0x61 || b[p + 26] !== 0x74 || b[p + 27] !== 0x69 || b[p + 28] !== 0x6f || b[p + 29] !== 0x6e) return -1;
	p += 30;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 2;
	return p;
}

function case_fetchingGivenUp(b: Uint8Array, p: number, end: number): number {
	// "Fetching configuration failed"
	if (p + 29 > end ||
		b[p] !== 0x46 || b[p + 1] !== 0x65 || b[p + 2] !== 0x74 || b[p + 3] !== 0x63 || b[p + 4] !== 0x68 ||
		b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x67 || b[p + 8] !== 0x20 || b[p + 9] !== 0x63 ||
		b[p + 10] !== 0x6f || b[p + 11] !== 0x6e || b[p + 12] !== 0x66 || b[p + 13] !== 0x69 || b[p + 14] !== 0x67 ||
		b[p + 15] !== 0x75 || b[p + 16] !== 0x72 || b[p + 17] !== 0x61 || b[p + 18] !== 0x74 || b[p + 19] !== 0x69 ||
		b[p + 20] !== 0x6f || b[p + 21] !== 0x6e || b[p + 22] !== 0x20 || b[p + 23] !== 0x66 || b[p + 24] !== 0x61 ||
		b[p + 25] !== 0x69 || b[p + 26] !== 0x6c || b[p + 27] !== 0x65 || b[p + 28] !== 0x64) return -1;
	p += 29;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 3;
	return p;
}

function case_connectFailed(b: Uint8Array, p: number, end: number): number {
	from_url = p;
	p = rule_url(b, p, end);
	if (p < 0) return -1;
	to_url = p;
	// ": "
	if (p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20) return -1;
	p += 2;
	const optional1 = p;
	optional1: {
		attempt2: {
			// "an "
			if (p + 3 > end || b[p] !== 0x61 || b[p + 1] !== 0x6e || b[p + 2] !== 0x20) break attempt2;
			p += 3;
			break optional1;
		}
		p = optional1;
	}
	// "error"
	if (p + 5 > end || b[p] !== 0x65 || b[p + 1] !== 0x72 || b[p + 2] !== 0x72 || b[p + 3] !== 0x6f || b[p + 4] !== 0x72) return -1;
	p += 5;
	const optional3 = p;
	optional3: {
		attempt4: {
			// " occurred"
			if (p + 9 > end ||
				b[p] !== 0x20 || b[p + 1] !== 0x6f || b[p + 2] !== 0x63 || b[p + 3] !== 0x63 || b[p + 4] !== 0x75 ||
				b[p + 5] !== 0x72 || b[p + 6] !== 0x72 || b[p + 7] !== 0x65 || b[p + 8] !== 0x64) break attempt4;
			p += 9;
			break optional3;
		}
		p = optional3;
	}
	// " trying to connect"
	if (p + 18 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x74 || b[p + 2] !== 0x72 || b[p + 3] !== 0x79 || b[p + 4] !== 0x69 ||
		b[p + 5] !== 0x6e || b[p + 6] !== 0x67 || b[p + 7] !== 0x20 || b[p + 8] !== 0x74 || b[p + 9] !== 0x6f ||
		b[p + 10] !== 0x20 || b[p + 11] !== 0x63 || b[p + 12] !== 0x6f || b[p + 13] !== 0x6e || b[p + 14] !== 0x6e ||
		b[p + 15] !== 0x65 || b[p + 16] !== 0x63 || b[p + 17] !== 0x74) return -1;
	p += 18;
	const optional5 = p;
	optional5: {
		attempt6: {
			// ": "
			if (p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20) break attempt6;
			p += 2;
			break optional5;
		}
		p = optional5;
	}
	from_problem = p;
	p = rule_problem(b, p, end);
	if (p < 0) return -1;
	to_problem = p;
	matched = 4;
	return p;
}

function case_requestFailed(b: Uint8Array, p: number, end: number): number {
	// "error sending request for url ("
	if (p + 31 > end ||
		b[p] !== 0x65 || b[p + 1] !== 0x72 || b[p + 2] !== 0x72 || b[p + 3] !== 0x6f || b[p + 4] !== 0x72 ||
		b[p + 5] !== 0x20 || b[p + 6] !== 0x73 || b[p + 7] !== 0x65 || b[p + 8] !== 0x6e || b[p + 9] !== 0x64 ||
		b[p + 10] !== 0x69 || b[p + 11] !== 0x6e || b[p + 12] !== 0x67 || b[p + 13] !== 0x20 || b[p + 14] !== 0x72 ||
		b[p + 15] !== 0x65 || b[p + 16] !== 0x71 || b[p + 17] !== 0x75 || b[p + 18] !== 0x65 || b[p + 19] !== 0x73 ||
		b[p + 20] !== 0x74 || b[p + 21] !== 0x20 || b[p + 22] !== 0x66 || b[p + 23] !== 0x6f || b[p + 24] !== 0x72 ||
		b[p + 25] !== 0x20 || b[p + 26] !== 0x75 || b[p + 27] !== 0x72 || b[p + 28] !== 0x6c || b[p + 29] !== 0x20 ||
		b[p + 30] !== 0x28) return -1;
	p += 31;
	from_sentUrl = p;
	p = rule_sentUrl(b, p, end);
	if (p < 0) return -1;
	to_sentUrl = p;
	// ")"
	if (p >= end || b[p] !== 0x29) return -1;
	p += 1;
	const optional7 = p;
	optional7: {
		attempt8: {
			// ": "
			if (p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20) break attempt8;
			p += 2;
			break optional7;
		}
		p = optional7;
	}
	from_problem = p;
	p = rule_problem(b, p, end);
	if (p < 0) return -1;
	to_problem = p;
	matched = 5;
	return p;
}

function case_fetchFailed(b: Uint8Array, p: number, end: number): number {
	from_url = p;
	p = rule_url(b, p, end);
	if (p < 0) return -1;
	to_url = p;
	// ": "
	if (p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20) return -1;
	p += 2;
	from_problem = p;
	p = rule_problem(b, p, end);
	if (p < 0) return -1;
	to_problem = p;
	matched = 6;
	return p;
}

function case_unconfigured(b: Uint8Array, p: number, end: number): number {
	// "Unconfigured device. Exiting"
	if (p + 28 > end ||
		b[p] !== 0x55 || b[p + 1] !== 0x6e || b[p + 2] !== 0x63 || b[p + 3] !== 0x6f || b[p + 4] !== 0x6e ||
		b[p + 5] !== 0x66 || b[p + 6] !== 0x69 || b[p + 7] !== 0x67 || b[p + 8] !== 0x75 || b[p + 9] !== 0x72 ||
		b[p + 10] !== 0x65 || b[p + 11] !== 0x64 || b[p + 12] !== 0x20 || b[p + 13] !== 0x64 || b[p + 14] !== 0x65 ||
		b[p + 15] !== 0x76 || b[p + 16] !== 0x69 || b[p + 17] !== 0x63 || b[p + 18] !== 0x65 || b[p + 19] !== 0x2e ||
		b[p + 20] !== 0x20 || b[p + 21] !== 0x45 || b[p + 22] !== 0x78 || b[p + 23] !== 0x69 || b[p + 24] !== 0x74 ||
		b[p + 25] !== 0x69 || b[p + 26] !== 0x6e || b[p + 27] !== 0x67) return -1;
	p += 28;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 7;
	return p;
}

function case_exitTimedOut(b: Uint8Array, p: number, end: number): number {
	// "Timed out awaiting service to exit"
	if (p + 34 > end ||
		b[p] !== 0x54 || b[p + 1] !== 0x69 || b[p + 2] !== 0x6d || b[p + 3] !== 0x65 || b[p + 4] !== 0x64 ||
		b[p + 5] !== 0x20 || b[p + 6] !== 0x6f || b[p + 7] !== 0x75 || b[p + 8] !== 0x74 || b[p + 9] !== 0x20 ||
		b[p + 10] !== 0x61 || b[p + 11] !== 0x77 || b[p + 12] !== 0x61 || b[p + 13] !== 0x69 || b[p + 14] !== 0x74 ||
		b[p + 15] !== 0x69 || b[p + 16] !== 0x6e || b[p + 17] !== 0x67 || b[p + 18] !== 0x20 || b[p + 19] !== 0x73 ||
		b[p + 20] !== 0x65 || b[p + 21] !== 0x72 || b[p + 22] !== 0x76 || b[p + 23] !== 0x69 || b[p + 24] !== 0x63 ||
		b[p + 25] !== 0x65 || b[p + 26] !== 0x20 || b[p + 27] !== 0x74 || b[p + 28] !== 0x6f || b[p + 29] !== 0x20 ||
		b[p + 30] !== 0x65 || b[p + 31] !== 0x78 || b[p + 32] !== 0x69 || b[p + 33] !== 0x74) return -1;
	p += 34;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 8;
	return p;
}

function case_startFailed(b: Uint8Array, p: number, end: number): number {
	// "Starting "
	if (p + 9 > end ||
		b[p] !== 0x53 || b[p + 1] !== 0x74 || b[p + 2] !== 0x61 || b[p + 3] !== 0x72 || b[p + 4] !== 0x74 ||
		b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x67 || b[p + 8] !== 0x20) return -1;
	p += 9;
	from_failedUnit = p;
	p = rule_failedUnit(b, p, end);
	if (p < 0) return -1;
	to_failedUnit = p;
	// " failed"
	if (p + 7 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x66 || b[p + 2] !== 0x61 || b[p + 3] !== 0x69 || b[p + 4] !== 0x6c ||
		b[p + 5] !== 0x65 || b[p + 6] !== 0x64) return -1;
	p += 7;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 9;
	return p;
}

function case_stopFailed(b: Uint8Array, p: number, end: number): number {
	// "Stopping "
	if (p + 9 > end ||
		b[p] !== 0x53 || b[p + 1] !== 0x74 || b[p + 2] !== 0x6f || b[p + 3] !== 0x70 || b[p + 4] !== 0x70 ||
		b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x67 || b[p + 8] !== 0x20) return -1;
	p += 9;
	from_failedUnit = p;
	p = rule_failedUnit(b, p, end);
	if (p < 0) return -1;
	to_failedUnit = p;
	// " failed"
	if (p + 7 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x66 || b[p + 2] !== 0x61 || b[p + 3] !== 0x69 || b[p + 4] !== 0x6c ||
		b[p + 5] !== 0x65 || b[p + 6] !== 0x64) return -1;
	p += 7;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 10;
	return p;
}

function case_stopping(b: Uint8Array, p: number, end: number): number {
	// "Stopping "
	if (p + 9 > end ||
		b[p] !== 0x53 || b[p + 1] !== 0x74 || b[p + 2] !== 0x6f || b[p + 3] !== 0x70 || b[p + 4] !== 0x70 ||
		b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x67 || b[p + 8] !== 0x20) return -1;
	p += 9;
	from_unit = p;
	p = rule_unit(b, p, end);
	if (p < 0) return -1;
	to_unit = p;
	// "..."
	if (p + 3 > end || b[p] !== 0x2e || b[p + 1] !== 0x2e || b[p + 2] !== 0x2e) return -1;
	p += 3;
	if (p < end) return -1;
	matched = 11;
	return p;
}

function case_exitAwaited(b: Uint8Array, p: number, end: number): number {
	// "Awaiting "
	if (p + 9 > end ||
		b[p] !== 0x41 || b[p + 1] !== 0x77 || b[p + 2] !== 0x61 || b[p + 3] !== 0x69 || b[p + 4] !== 0x74 ||
		b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x67 || b[p + 8] !== 0x20) return -1;
	p += 9;
	from_unit = p;
	p = rule_unit(b, p, end);
	if (p < 0) return -1;
	to_unit = p;
	// " to exit..."
	if (p + 11 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x74 || b[p + 2] !== 0x6f || b[p + 3] !== 0x20 || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x78 || b[p + 6] !== 0x69 || b[p + 7] !== 0x74 || b[p + 8] !== 0x2e || b[p + 9] !== 0x2e ||
		b[p + 10] !== 0x2e) return -1;
	p += 11;
	if (p < end) return -1;
	matched = 12;
	return p;
}

function case_starting(b: Uint8Array, p: number, end: number): number {
	// "Starting "
	if (p + 9 > end ||
		b[p] !== 0x53 || b[p + 1] !== 0x74 || b[p + 2] !== 0x61 || b[p + 3] !== 0x72 || b[p + 4] !== 0x74 ||
		b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x67 || b[p + 8] !== 0x20) return -1;
	p += 9;
	from_unit = p;
	p = rule_unit(b, p, end);
	if (p < 0) return -1;
	to_unit = p;
	// "..."
	if (p + 3 > end || b[p] !== 0x2e || b[p + 1] !== 0x2e || b[p + 2] !== 0x2e) return -1;
	p += 3;
	if (p < end) return -1;
	matched = 13;
	return p;
}

function case_configInvalid(b: Uint8Array, p: number, end: number): number {
	from_mistake = p;
	p = rule_mistake(b, p, end);
	if (p < 0) return -1;
	to_mistake = p;
	matched = 14;
	return p;
}

function case_updated(b: Uint8Array, p: number, end: number): number {
	from_path = p;
	p = rule_path(b, p, end);
	if (p < 0) return -1;
	to_path = p;
	// " updated"
	if (p + 8 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x75 || b[p + 2] !== 0x70 || b[p + 3] !== 0x64 || b[p + 4] !== 0x61 ||
		b[p + 5] !== 0x74 || b[p + 6] !== 0x65 || b[p + 7] !== 0x64) return -1;
	p += 8;
	if (p < end) return -1;
	matched = 15;
	return p;
}

function case_notice(b: Uint8Array, p: number, end: number): number {
	p = rule_skipRoutine(b, p, end);
	if (p < 0) return -1;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 16;
	return p;
}

function rule_url(b: Uint8Array, p: number, end: number): number {
	const choice9 = p;
	choice9: {
		attempt10: {
			// "https://"
			if (p + 8 > end ||
				b[p] !== 0x68 || b[p + 1] !== 0x74 || b[p + 2] !== 0x74 || b[p + 3] !== 0x70 || b[p + 4] !== 0x73 ||
				b[p + 5] !== 0x3a || b[p + 6] !== 0x2f || b[p + 7] !== 0x2f) break attempt10;
			p += 8;
			break choice9;
		}
		p = choice9;
		attempt11: {
			// "http://"
			if (p + 7 > end ||
				b[p] !== 0x68 || b[p + 1] !== 0x74 || b[p + 2] !== 0x74 || b[p + 3] !== 0x70 || b[p + 4] !== 0x3a ||
				b[p + 5] !== 0x2f || b[p + 6] !== 0x2f) break attempt11;
			p += 7;
			break choice9;
		}
		p = choice9;
		return -1;
	}
	const not12 = p;
	not12: {
		const choice13 = p;
		choice13: {
			attempt14: {
				// "..."
				if (p + 3 > end || b[p] !== 0x2e || b[p + 1] !== 0x2e || b[p + 2] !== 0x2e) break attempt14;
				p += 3;
				if (p < end) break attempt14;
				break choice13;
			}
			p = choice13;
			attempt15: {
				// ": "
				if (p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20) break attempt15;
				p += 2;
				break choice13;
			}
			p = choice13;
			attempt16: {
				// " "
				if (p >= end || b[p] !== 0x20) break attempt16;
				p += 1;
				break choice13;
			}
			p = choice13;
			break not12;
		}
		p = not12;
		return -1;
	}
	p = not12;
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	scan17: for (; p < end; p += 1) {
		if ((b[p] !== 0x20 && b[p] !== 0x2e && b[p] !== 0x3a)) continue;
		const not18 = p;
		not18: {
			const choice19 = p;
			choice19: {
				attempt20: {
					// "..."
					if (p + 3 > end || b[p] !== 0x2e || b[p + 1] !== 0x2e || b[p + 2] !== 0x2e) break attempt20;
					p += 3;
					if (p < end) break attempt20;
					break choice19;
				}
				p = choice19;
				attempt21: {
					// ": "
					if (p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20) break attempt21;
					p += 2;
					break choice19;
				}
				p = choice19;
				attempt22: {
					// " "
					if (p >= end || b[p] !== 0x20) break attempt22;
					p += 1;
					break choice19;
				}
				p = choice19;
				break not18;
			}
			p = not18;
			break scan17;
		}
		p = not18;
	}
	return p;
}

function rule_skipRest(_b: Uint8Array, p: number, end: number): number {
	p = end;
	return p;
}

function rule_problem(_b: Uint8Array, p: number, end: number): number {
	p = end;
	return p;
}

function rule_sentUrl(b: Uint8Array, p: number, end: number): number {
	if (p >= end || b[p] === 0x29) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !(b[p] === 0x29)) p += 1;
	return p;
}

function rule_failedUnit(b: Uint8Array, p: number, end: number): number {
	if (p >= end || b[p] === 0x20) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !(b[p] === 0x20)) p += 1;
	return p;
}

function rule_unit(b: Uint8Array, p: number, end: number): number {
	const not23 = p;
	not23: {
		const choice24 = p;
		choice24: {
			attempt25: {
				// "..."
				if (p + 3 > end || b[p] !== 0x2e || b[p + 1] !== 0x2e || b[p + 2] !== 0x2e) break attempt25;
				p += 3;
				break choice24;
			}
			p = choice24;
			attempt26: {
				// " "
				if (p >= end || b[p] !== 0x20) break attempt26;
				p += 1;
				break choice24;
			}
			p = choice24;
			break not23;
		}
		p = not23;
		return -1;
	}
	p = not23;
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	scan27: for (; p < end; p += 1) {
		if ((b[p] !== 0x20 && b[p] !== 0x2e)) continue;
		const not28 = p;
		not28: {
			const choice29 = p;
			choice29: {
				attempt30: {
					// "..."
					if (p + 3 > end || b[p] !== 0x2e || b[p + 1] !== 0x2e || b[p + 2] !== 0x2e) break attempt30;
					p += 3;
					break choice29;
				}
				p = choice29;
				attempt31: {
					// " "
					if (p >= end || b[p] !== 0x20) break attempt31;
					p += 1;
					break choice29;
				}
				p = choice29;
				break not28;
			}
			p = not28;
			break scan27;
		}
		p = not28;
	}
	return p;
}

function part33(b: Uint8Array, p: number, end: number): number {
	p = rule_skipBadCertificate(b, p, end);
	if (p < 0) return -1;
	return p;
}

function rule_mistake(b: Uint8Array, p: number, end: number): number {
	const choice32 = p;
	choice32: {
		switch (p < end ? b[p] : -1) {
			case 0x45: // E
				attempt34: {
					p = rule_skipBadJson(b, p, end);
					if (p < 0) break attempt34;
					break choice32;
				}
				p = choice32;
				return -1;
			case 0x4e: // N
			case 0x55: // U
				p = part33(b, p, end);
				if (p >= 0) break choice32;
				p = choice32;
				return -1;
			case 0x53: // S
				attempt35: {
					p = rule_skipServiceMissing(b, p, end);
					if (p < 0) break attempt35;
					break choice32;
				}
				p = choice32;
				return -1;
			case 0x60: // `
				attempt36: {
					p = rule_skipKeyMissing(b, p, end);
					if (p < 0) break attempt36;
					break choice32;
				}
				p = choice32;
				p = part33(b, p, end);
				if (p >= 0) break choice32;
				p = choice32;
				return -1;
			default:
				return -1;
		}
	}
	return p;
}

function rule_path(b: Uint8Array, p: number, end: number): number {
	if (p >= end || b[p] === 0x20) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !(b[p] === 0x20)) p += 1;
	return p;
}

function rule_skipRoutine(b: Uint8Array, p: number, end: number): number {
	const choice37 = p;
	choice37: {
		switch (p < end ? b[p] : -1) {
			case 0x43: // C
				attempt38: {
					// "Creating "
					if (p + 9 > end ||
						b[p] !== 0x43 || b[p + 1] !== 0x72 || b[p + 2] !== 0x65 || b[p + 3] !== 0x61 || b[p + 4] !== 0x74 ||
						b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x67 || b[p + 8] !== 0x20) break attempt38;
					p += 9;
					break choice37;
				}
				p = choice37;
				return -1;
			case 0x44: // D
				attempt39: {
					// "Deleting "
					if (p + 9 > end ||
						b[p] !== 0x44 || b[p + 1] !== 0x65 || b[p + 2] !== 0x6c || b[p + 3] !== 0x65 || b[p + 4] !== 0x74 ||
						b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x67 || b[p + 8] !== 0x20) break attempt39;
					p += 9;
					break choice37;
				}
				p = choice37;
				attempt40: {
					// "Device key "
					if (p + 11 > end ||
						b[p] !== 0x44 || b[p + 1] !== 0x65 || b[p + 2] !== 0x76 || b[p + 3] !== 0x69 || b[p + 4] !== 0x63 ||
						b[p + 5] !== 0x65 || b[p + 6] !== 0x20 || b[p + 7] !== 0x6b || b[p + 8] !== 0x65 || b[p + 9] !== 0x79 ||
						b[p + 10] !== 0x20) break attempt40;
					p += 11;
					break choice37;
				}
				p = choice37;
				return -1;
			case 0x47: // G
				attempt41: {
					// "Generating "
					if (p + 11 > end ||
						b[p] !== 0x47 || b[p + 1] !== 0x65 || b[p + 2] !== 0x6e || b[p + 3] !== 0x65 || b[p + 4] !== 0x72 ||
						b[p + 5] !== 0x61 || b[p + 6] !== 0x74 || b[p + 7] !== 0x69 || b[p + 8] !== 0x6e || b[p + 9] !== 0x67 ||
						b[p + 10] !== 0x20) break attempt41;
					p += 11;
					break choice37;
				}
				p = choice37;
				return -1;
			case 0x4d: // M
				attempt42: {
					// "Migrating "
					if (p + 10 > end ||
						b[p] !== 0x4d || b[p + 1] !== 0x69 || b[p + 2] !== 0x67 || b[p + 3] !== 0x72 || b[p + 4] !== 0x61 ||
						b[p + 5] !== 0x74 || b[p + 6] !== 0x69 || b[p + 7] !== 0x6e || b[p + 8] !== 0x67 || b[p + 9] !== 0x20) break attempt42;
					p += 10;
					break choice37;
				}
				p = choice37;
				return -1;
			case 0x4e: // N
				attempt43: {
					// "No configuration changes"
					if (p + 24 > end ||
						b[p] !== 0x4e || b[p + 1] !== 0x6f || b[p + 2] !== 0x20 || b[p + 3] !== 0x63 || b[p + 4] !== 0x6f ||
						b[p + 5] !== 0x6e || b[p + 6] !== 0x66 || b[p + 7] !== 0x69 || b[p + 8] !== 0x67 || b[p + 9] !== 0x75 ||
						b[p + 10] !== 0x72 || b[p + 11] !== 0x61 || b[p + 12] !== 0x74 || b[p + 13] !== 0x69 || b[p + 14] !== 0x6f ||
						b[p + 15] !== 0x6e || b[p + 16] !== 0x20 || b[p + 17] !== 0x63 || b[p + 18] !== 0x68 || b[p + 19] !== 0x61 ||
						b[p + 20] !== 0x6e || b[p + 21] !== 0x67 || b[p + 22] !== 0x65 || b[p + 23] !== 0x73) break attempt43;
					p += 24;
					break choice37;
				}
				p = choice37;
				return -1;
			case 0x52: // R
				attempt44: {
					// "Reading "
					if (p + 8 > end ||
						b[p] !== 0x52 || b[p + 1] !== 0x65 || b[p + 2] !== 0x61 || b[p + 3] !== 0x64 || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x6e || b[p + 6] !== 0x67 || b[p + 7] !== 0x20) break attempt44;
					p += 8;
					break choice37;
				}
				p = choice37;
				attempt45: {
					// "Registering "
					if (p + 12 > end ||
						b[p] !== 0x52 || b[p + 1] !== 0x65 || b[p + 2] !== 0x67 || b[p + 3] !== 0x69 || b[p + 4] !== 0x73 ||
						b[p + 5] !== 0x74 || b[p + 6] !== 0x65 || b[p + 7] !== 0x72 || b[p + 8] !== 0x69 || b[p + 9] !== 0x6e ||
						b[p + 10] !== 0x67 || b[p + 11] !== 0x20) break attempt45;
					p += 12;
					break choice37;
				}
				p = choice37;
				return -1;
			case 0x55: // U
				attempt46: {
					// "Using "
					if (p + 6 > end ||
						b[p] !== 0x55 || b[p + 1] !== 0x73 || b[p + 2] !== 0x69 || b[p + 3] !== 0x6e || b[p + 4] !== 0x67 ||
						b[p + 5] !== 0x20) break attempt46;
					p += 6;
					break choice37;
				}
				p = choice37;
				return -1;
			case 0x57: // W
				attempt47: {
					// "Writing "
					if (p + 8 > end ||
						b[p] !== 0x57 || b[p + 1] !== 0x72 || b[p + 2] !== 0x69 || b[p + 3] !== 0x74 || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x6e || b[p + 6] !== 0x67 || b[p + 7] !== 0x20) break attempt47;
					p += 8;
					break choice37;
				}
				p = choice37;
				return -1;
			default:
				return -1;
		}
	}
	return p;
}

function rule_skipBadCertificate(b: Uint8Array, p: number, end: number): number {
	const choice48 = p;
	choice48: {
		attempt49: {
			// "`balenaRootCA` base64 decoding failed"
			if (p + 37 > end ||
				b[p] !== 0x60 || b[p + 1] !== 0x62 || b[p + 2] !== 0x61 || b[p + 3] !== 0x6c || b[p + 4] !== 0x65 ||
				b[p + 5] !== 0x6e || b[p + 6] !== 0x61 || b[p + 7] !== 0x52 || b[p + 8] !== 0x6f || b[p + 9] !== 0x6f ||
				b[p + 10] !== 0x74 || b[p + 11] !== 0x43 || b[p + 12] !== 0x41 || b[p + 13] !== 0x60 || b[p + 14] !== 0x20 ||
				b[p + 15] !== 0x62 || b[p + 16] !== 0x61 || b[p + 17] !== 0x73 || b[p + 18] !== 0x65 || b[p + 19] !== 0x36 ||
				b[p + 20] !== 0x34 || b[p + 21] !== 0x20 || b[p + 22] !== 0x64 || b[p + 23] !== 0x65 || b[p + 24] !== 0x63 ||
				b[p + 25] !== 0x6f || b[p + 26] !== 0x64 || b[p + 27] !== 0x69 || b[p + 28] !== 0x6e || b[p + 29] !== 0x67 ||
				b[p + 30] !== 0x20 || b[p + 31] !== 0x66 || b[p + 32] !== 0x61 || b[p + 33] !== 0x69 || b[p + 34] !== 0x6c ||
				b[p + 35] !== 0x65 || b[p + 36] !== 0x64) break attempt49;
			p += 37;
			break choice48;
		}
		p = choice48;
		attempt50: {
			// "Not a valid PEM encoded certificate"
			if (p + 35 > end ||
				b[p] !== 0x4e || b[p + 1] !== 0x6f || b[p + 2] !== 0x74 || b[p + 3] !== 0x20 || b[p + 4] !== 0x61 ||
				b[p + 5] !== 0x20 || b[p + 6] !== 0x76 || b[p + 7] !== 0x61 || b[p + 8] !== 0x6c || b[p + 9] !== 0x69 ||
				b[p + 10] !== 0x64 || b[p + 11] !== 0x20 || b[p + 12] !== 0x50 || b[p + 13] !== 0x45 || b[p + 14] !== 0x4d ||
				b[p + 15] !== 0x20 || b[p + 16] !== 0x65 || b[p + 17] !== 0x6e || b[p + 18] !== 0x63 || b[p + 19] !== 0x6f ||
				b[p + 20] !== 0x64 || b[p + 21] !== 0x65 || b[p + 22] !== 0x64 || b[p + 23] !== 0x20 || b[p + 24] !== 0x63 ||
				b[p + 25] !== 0x65 || b[p + 26] !== 0x72 || b[p + 27] !== 0x74 || b[p + 28] !== 0x69 || b[p + 29] !== 0x66 ||
				b[p + 30] !== 0x69 || b[p + 31] !== 0x63 || b[p + 32] !== 0x61 || b[p + 33] !== 0x74 || b[p + 34] !== 0x65) break attempt50;
			p += 35;
			break choice48;
		}
		p = choice48;
		attempt51: {
			// "Unable to base64-decode the custom CA from config.json"
			if (p + 54 > end ||
				b[p] !== 0x55 || b[p + 1] !== 0x6e || b[p + 2] !== 0x61 || b[p + 3] !== 0x62 || b[p + 4] !== 0x6c ||
				b[p + 5] !== 0x65 || b[p + 6] !== 0x20 || b[p + 7] !== 0x74 || b[p + 8] !== 0x6f || b[p + 9] !== 0x20 ||
				b[p + 10] !== 0x62 || b[p + 11] !== 0x61 || b[p + 12] !== 0x73 || b[p + 13] !== 0x65 || b[p + 14] !== 0x36 ||
				b[p + 15] !== 0x34 || b[p + 16] !== 0x2d || b[p + 17] !== 0x64 || b[p + 18] !== 0x65 || b[p + 19] !== 0x63 ||
				b[p + 20] !== 0x6f || b[p + 21] !== 0x64 || b[p + 22] !== 0x65 || b[p + 23] !== 0x20 || b[p + 24] !== 0x74 ||
				b[p + 25] !== 0x68 || b[p + 26] !== 0x65 || b[p + 27] !== 0x20 || b[p + 28] !== 0x63 || b[p + 29] !== 0x75 ||
				b[p + 30] !== 0x73 || b[p + 31] !== 0x74 || b[p + 32] !== 0x6f || b[p + 33] !== 0x6d || b[p + 34] !== 0x20 ||
				b[p + 35] !== 0x43 || b[p + 36] !== 0x41 || b[p + 37] !== 0x20 || b[p + 38] !== 0x66 || b[p + 39] !== 0x72 ||
				b[p + 40] !== 0x6f || b[p + 41] !== 0x6d || b[p + 42] !== 0x20 || b[p + 43] !== 0x63 || b[p + 44] !== 0x6f ||
				b[p + 45] !== 0x6e || b[p + 46] !== 0x66 || b[p + 47] !== 0x69 || b[p + 48] !== 0x67 || b[p + 49] !== 0x2e ||
				b[p + 50] !== 0x6a || b[p + 51] !== 0x73 || b[p + 52] !== 0x6f || b[p + 53] !== 0x6e) break attempt51;
			p += 54;
			break choice48;
		}
		p = choice48;
		return -1;
	}
	p = end;
	return p;
}

function rule_skipBadJson(b: Uint8Array, p: number, end: number): number {
	const choice52 = p;
	choice52: {
		attempt53: {
			// "Expected JSON object"
			if (p + 20 > end ||
				b[p] !== 0x45 || b[p + 1] !== 0x78 || b[p + 2] !== 0x70 || b[p + 3] !== 0x65 || b[p + 4] !== 0x63 ||
				b[p + 5] !== 0x74 || b[p + 6] !== 0x65 || b[p + 7] !== 0x64 || b[p + 8] !== 0x20 || b[p + 9] !== 0x4a ||
				b[p + 10] !== 0x53 || b[p + 11] !== 0x4f || b[p + 12] !== 0x4e || b[p + 13] !== 0x20 || b[p + 14] !== 0x6f ||
				b[p + 15] !== 0x62 || b[p + 16] !== 0x6a || b[p + 17] !== 0x65 || b[p + 18] !== 0x63 || b[p + 19] !== 0x74) break attempt53;
			p += 20;
			break choice52;
		}
		p = choice52;
		attempt54: {
			// "Expected a JSON object"
			if (p + 22 > end ||
				b[p] !== 0x45 || b[p + 1] !== 0x78 || b[p + 2] !== 0x70 || b[p + 3] !== 0x65 || b[p + 4] !== 0x63 ||
				b[p + 5] !== 0x74 || b[p + 6] !== 0x65 || b[p + 7] !== 0x64 || b[p + 8] !== 0x20 || b[p + 9] !== 0x61 ||
				b[p + 10] !== 0x20 || b[p + 11] !== 0x4a || b[p + 12] !== 0x53 || b[p + 13] !== 0x4f || b[p + 14] !== 0x4e ||
				b[p + 15] !== 0x20 || b[p + 16] !== 0x6f || b[p + 17] !== 0x62 || b[p + 18] !== 0x6a || b[p + 19] !== 0x65 ||
				b[p + 20] !== 0x63 || b[p + 21] !== 0x74) break attempt54;
			p += 22;
			break choice52;
		}
		p = choice52;
		return -1;
	}
	p = end;
	return p;
}

function rule_skipServiceMissing(b: Uint8Array, p: number, end: number): number {
	// "Service `"
	if (p + 9 > end ||
		b[p] !== 0x53 || b[p + 1] !== 0x65 || b[p + 2] !== 0x72 || b[p + 3] !== 0x76 || b[p + 4] !== 0x69 ||
		b[p + 5] !== 0x63 || b[p + 6] !== 0x65 || b[p + 7] !== 0x20 || b[p + 8] !== 0x60) return -1;
	p += 9;
	// not "` not found in `os-config-api.json`"
	if (!(p + 35 > end ||
		b[p] !== 0x60 || b[p + 1] !== 0x20 || b[p + 2] !== 0x6e || b[p + 3] !== 0x6f || b[p + 4] !== 0x74 ||
		b[p + 5] !== 0x20 || b[p + 6] !== 0x66 || b[p + 7] !== 0x6f || b[p + 8] !== 0x75 || b[p + 9] !== 0x6e ||
		b[p + 10] !== 0x64 || b[p + 11] !== 0x20 || b[p + 12] !== 0x69 || b[p + 13] !== 0x6e || b[p + 14] !== 0x20 ||
		b[p + 15] !== 0x60 || b[p + 16] !== 0x6f || b[p + 17] !== 0x73 || b[p + 18] !== 0x2d || b[p + 19] !== 0x63 ||
		b[p + 20] !== 0x6f || b[p + 21] !== 0x6e || b[p + 22] !== 0x66 || b[p + 23] !== 0x69 || b[p + 24] !== 0x67 ||
		b[p + 25] !== 0x2d || b[p + 26] !== 0x61 || b[p + 27] !== 0x70 || b[p + 28] !== 0x69 || b[p + 29] !== 0x2e ||
		b[p + 30] !== 0x6a || b[p + 31] !== 0x73 || b[p + 32] !== 0x6f || b[p + 33] !== 0x6e || b[p + 34] !== 0x60)) return -1;
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	scan55: for (; p < end; p += 1) {
		if (b[p] !== 0x60) continue;
		// not "` not found in `os-config-api.json`"
		if (!(p + 35 > end ||
			b[p] !== 0x60 || b[p + 1] !== 0x20 || b[p + 2] !== 0x6e || b[p + 3] !== 0x6f || b[p + 4] !== 0x74 ||
			b[p + 5] !== 0x20 || b[p + 6] !== 0x66 || b[p + 7] !== 0x6f || b[p + 8] !== 0x75 || b[p + 9] !== 0x6e ||
			b[p + 10] !== 0x64 || b[p + 11] !== 0x20 || b[p + 12] !== 0x69 || b[p + 13] !== 0x6e || b[p + 14] !== 0x20 ||
			b[p + 15] !== 0x60 || b[p + 16] !== 0x6f || b[p + 17] !== 0x73 || b[p + 18] !== 0x2d || b[p + 19] !== 0x63 ||
			b[p + 20] !== 0x6f || b[p + 21] !== 0x6e || b[p + 22] !== 0x66 || b[p + 23] !== 0x69 || b[p + 24] !== 0x67 ||
			b[p + 25] !== 0x2d || b[p + 26] !== 0x61 || b[p + 27] !== 0x70 || b[p + 28] !== 0x69 || b[p + 29] !== 0x2e ||
			b[p + 30] !== 0x6a || b[p + 31] !== 0x73 || b[p + 32] !== 0x6f || b[p + 33] !== 0x6e || b[p + 34] !== 0x60)) break scan55;
	}
	// "` not found in `os-config-api.json`"
	if (p + 35 > end ||
		b[p] !== 0x60 || b[p + 1] !== 0x20 || b[p + 2] !== 0x6e || b[p + 3] !== 0x6f || b[p + 4] !== 0x74 ||
		b[p + 5] !== 0x20 || b[p + 6] !== 0x66 || b[p + 7] !== 0x6f || b[p + 8] !== 0x75 || b[p + 9] !== 0x6e ||
		b[p + 10] !== 0x64 || b[p + 11] !== 0x20 || b[p + 12] !== 0x69 || b[p + 13] !== 0x6e || b[p + 14] !== 0x20 ||
		b[p + 15] !== 0x60 || b[p + 16] !== 0x6f || b[p + 17] !== 0x73 || b[p + 18] !== 0x2d || b[p + 19] !== 0x63 ||
		b[p + 20] !== 0x6f || b[p + 21] !== 0x6e || b[p + 22] !== 0x66 || b[p + 23] !== 0x69 || b[p + 24] !== 0x67 ||
		b[p + 25] !== 0x2d || b[p + 26] !== 0x61 || b[p + 27] !== 0x70 || b[p + 28] !== 0x69 || b[p + 29] !== 0x2e ||
		b[p + 30] !== 0x6a || b[p + 31] !== 0x73 || b[p + 32] !== 0x6f || b[p + 33] !== 0x6e || b[p + 34] !== 0x60) return -1;
	p += 35;
	p = end;
	return p;
}

function rule_skipKeyMissing(b: Uint8Array, p: number, end: number): number {
	// "`"
	if (p >= end || b[p] !== 0x60) return -1;
	p += 1;
	// not "` not found"
	if (!(p + 11 > end ||
		b[p] !== 0x60 || b[p + 1] !== 0x20 || b[p + 2] !== 0x6e || b[p + 3] !== 0x6f || b[p + 4] !== 0x74 ||
		b[p + 5] !== 0x20 || b[p + 6] !== 0x66 || b[p + 7] !== 0x6f || b[p + 8] !== 0x75 || b[p + 9] !== 0x6e ||
		b[p + 10] !== 0x64)) return -1;
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	scan56: for (; p < end; p += 1) {
		if (b[p] !== 0x60) continue;
		// not "` not found"
		if (!(p + 11 > end ||
			b[p] !== 0x60 || b[p + 1] !== 0x20 || b[p + 2] !== 0x6e || b[p + 3] !== 0x6f || b[p + 4] !== 0x74 ||
			b[p + 5] !== 0x20 || b[p + 6] !== 0x66 || b[p + 7] !== 0x6f || b[p + 8] !== 0x75 || b[p + 9] !== 0x6e ||
			b[p + 10] !== 0x64)) break scan56;
	}
	// "` not found"
	if (p + 11 > end ||
		b[p] !== 0x60 || b[p + 1] !== 0x20 || b[p + 2] !== 0x6e || b[p + 3] !== 0x6f || b[p + 4] !== 0x74 ||
		b[p + 5] !== 0x20 || b[p + 6] !== 0x66 || b[p + 7] !== 0x6f || b[p + 8] !== 0x75 || b[p + 9] !== 0x6e ||
		b[p + 10] !== 0x64) return -1;
	p += 11;
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
