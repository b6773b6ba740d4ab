// Generated from modem-manager.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Span } from '../../fields/span.ts';

/** What a message said, and where its parts stand. */
export type ModemManagerMatch =
	| {
			readonly case: 'starting';
			readonly level: Span | undefined;
			readonly stamp: Span | undefined;
			readonly modem: Span | undefined;
			readonly path: Span | undefined;
			readonly version: Span;
	  }
	| {
			readonly case: 'stateChanged';
			readonly level: Span | undefined;
			readonly stamp: Span | undefined;
			readonly modem: Span | undefined;
			readonly path: Span | undefined;
			readonly from: Span;
			readonly to: Span;
	  }
	| {
			readonly case: 'registrationChanged';
			readonly level: Span | undefined;
			readonly stamp: Span | undefined;
			readonly modem: Span | undefined;
			readonly path: Span | undefined;
			readonly from: Span;
			readonly to: Span;
	  }
	| {
			readonly case: 'connectFailed';
			readonly level: Span | undefined;
			readonly stamp: Span | undefined;
			readonly modem: Span | undefined;
			readonly path: Span | undefined;
			readonly attempt: Span;
			readonly problem: Span;
	  }
	| {
			readonly case: 'bearerFailed';
			readonly level: Span | undefined;
			readonly stamp: Span | undefined;
			readonly modem: Span | undefined;
			readonly path: Span | undefined;
			readonly problem: Span;
	  }
	| {
			readonly case: 'networkNotStarted';
			readonly level: Span | undefined;
			readonly stamp: Span | undefined;
			readonly modem: Span | undefined;
			readonly path: Span | undefined;
			readonly problem: Span;
	  }
	| {
			readonly case: 'callEnded';
			readonly level: Span | undefined;
			readonly stamp: Span | undefined;
			readonly modem: Span | undefined;
			readonly path: Span | undefined;
			readonly callEnd: Span;
	  }
	| {
			readonly case: 'disconnected';
			readonly level: Span | undefined;
			readonly stamp: Span | undefined;
			readonly modem: Span | undefined;
			readonly path: Span | undefined;
			readonly attempt: Span;
	  }
	| {
			readonly case: 'simMissing';
			readonly level: Span | undefined;
			readonly stamp: Span | undefined;
			readonly modem: Span | undefined;
			readonly path: Span | undefined;
	  }
	| {
			readonly case: 'registrationFailed';
			readonly level: Span | undefined;
			readonly stamp: Span | undefined;
			readonly modem: Span | undefined;
			readonly path: Span | undefined;
			readonly problem: Span;
	  }
	| {
			readonly case: 'modesUnavailable';
			readonly level: Span | undefined;
			readonly stamp: Span | undefined;
			readonly modem: Span | undefined;
			readonly path: Span | undefined;
			readonly problem: Span;
	  }
	| {
			readonly case: 'initialisationFailed';
			readonly level: Span | undefined;
			readonly stamp: Span | undefined;
			readonly modem: Span | undefined;
			readonly path: Span | undefined;
			readonly problem: Span;
	  }
	| {
			readonly case: 'routine';
			readonly level: Span | undefined;
			readonly stamp: Span | undefined;
			readonly modem: Span | undefined;
			readonly path: Span | undefined;
			readonly routine: Span;
	  }
	| {
			readonly case: 'other';
			readonly level: Span | undefined;
			readonly stamp: Span | undefined;
			readonly modem: Span | undefined;
			readonly path: Span | undefined;
			readonly text: Span;
	  };

/** Matches the UTF-8 text `bytes[start, end)`, whole; `undefined` when no case of the grammar describes it. */
export function matchModemManager(bytes: Uint8Array, start: number, end: number): ModemManagerMatch | undefined {
	if (rule_message(bytes, start, end) !== end) return undefined;
	switch (matched) {
		case 0:
			return {
				case: 'starting',
				level: from_level < 0 ? undefined : { start: from_level, end: to_level },
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				modem: from_modem < 0 ? undefined : { start: from_modem, end: to_modem },
				path: from_path < 0 ? undefined : { start: from_path, end: to_path },
				version: { start: from_version, end: to_version },
			};
		case 1:
			return {
				case: 'stateChanged',
				level: from_level < 0 ? undefined : { start: from_level, end: to_level },
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				modem: from_modem < 0 ? undefined : { start: from_modem, end: to_modem },
				path: from_path < 0 ? undefined : { start: from_path, end: to_path },
				from: { start: from_from, end: to_from },
				to: { start: from_to, end: to_to },
			};
		case 2:
			return {
				case: 'registrationChanged',
				level: from_level < 0 ? undefined : { start: from_level, end: to_level },
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				modem: from_modem < 0 ? undefined : { start: from_modem, end: to_modem },
				path: from_path < 0 ? undefined : { start: from_path, end: to_path },
				from: { start: from_from, end: to_from },
				to: { start: from_to, end: to_to },
			};
		case 3:
			return {
				case: 'connectFailed',
				level: from_level < 0 ? undefined : { start: from_level, end: to_level },
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				modem: from_modem < 0 ? undefined : { start: from_modem, end: to_modem },
				path: from_path < 0 ? undefined : { start: from_path, end: to_path },
				attempt: { start: from_attempt, end: to_attempt },
				problem: { start: from_problem, end: to_problem },
			};
		case 4:
			return {
				case: 'bearerFailed',
				level: from_level < 0 ? undefined : { start: from_level, end: to_level },
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				modem: from_modem < 0 ? undefined : { start: from_modem, end: to_modem },
				path: from_path < 0 ? undefined : { start: from_path, end: to_path },
				problem: { start: from_problem, end: to_problem },
			};
		case 5:
			return {
				case: 'networkNotStarted',
				level: from_level < 0 ? undefined : { start: from_level, end: to_level },
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				modem: from_modem < 0 ? undefined : { start: from_modem, end: to_modem },
				path: from_path < 0 ? undefined : { start: from_path, end: to_path },
				problem: { start: from_problem, end: to_problem },
			};
		case 6:
			return {
				case: 'callEnded',
				level: from_level < 0 ? undefined : { start: from_level, end: to_level },
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				modem: from_modem < 0 ? undefined : { start: from_modem, end: to_modem },
				path: from_path < 0 ? undefined : { start: from_path, end: to_path },
				callEnd: { start: from_callEnd, end: to_callEnd },
			};
		case 7:
			return {
				case: 'disconnected',
				level: from_level < 0 ? undefined : { start: from_level, end: to_level },
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				modem: from_modem < 0 ? undefined : { start: from_modem, end: to_modem },
				path: from_path < 0 ? undefined : { start: from_path, end: to_path },
				attempt: { start: from_attempt, end: to_attempt },
			};
		case 8:
			return {
				case: 'simMissing',
				level: from_level < 0 ? undefined : { start: from_level, end: to_level },
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				modem: from_modem < 0 ? undefined : { start: from_modem, end: to_modem },
				path: from_path < 0 ? undefined : { start: from_path, end: to_path },
			};
		case 9:
			return {
				case: 'registrationFailed',
				level: from_level < 0 ? undefined : { start: from_level, end: to_level },
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				modem: from_modem < 0 ? undefined : { start: from_modem, end: to_modem },
				path: from_path < 0 ? undefined : { start: from_path, end: to_path },
				problem: { start: from_problem, end: to_problem },
			};
		case 10:
			return {
				case: 'modesUnavailable',
				level: from_level < 0 ? undefined : { start: from_level, end: to_level },
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				modem: from_modem < 0 ? undefined : { start: from_modem, end: to_modem },
				path: from_path < 0 ? undefined : { start: from_path, end: to_path },
				problem: { start: from_problem, end: to_problem },
			};
		case 11:
			return {
				case: 'initialisationFailed',
				level: from_level < 0 ? undefined : { start: from_level, end: to_level },
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				modem: from_modem < 0 ? undefined : { start: from_modem, end: to_modem },
				path: from_path < 0 ? undefined : { start: from_path, end: to_path },
				problem: { start: from_problem, end: to_problem },
			};
		case 12:
			return {
				case: 'routine',
				level: from_level < 0 ? undefined : { start: from_level, end: to_level },
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				modem: from_modem < 0 ? undefined : { start: from_modem, end: to_modem },
				path: from_path < 0 ? undefined : { start: from_path, end: to_path },
				routine: { start: from_routine, end: to_routine },
			};
		case 13:
			return {
				case: 'other',
				level: from_level < 0 ? undefined : { start: from_level, end: to_level },
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				modem: from_modem < 0 ? undefined : { start: from_modem, end: to_modem },
				path: from_path < 0 ? undefined : { start: from_path, end: to_path },
				text: { start: from_text, end: to_text },
			};
		default:
			return undefined;
	}
}

let matched = -1;
let from_level = -1;
let to_level = -1;
let from_stamp = -1;
let to_stamp = -1;
let from_modem = -1;
let to_modem = -1;
let from_path = -1;
let to_path = -1;
let from_version = -1;
let to_version = -1;
let from_from = -1;
let to_from = -1;
let from_to = -1;
let to_to = -1;
let from_attempt = -1;
let to_attempt = -1;
let from_problem = -1;
let to_problem = -1;
let from_callEnd = -1;
let to_callEnd = -1;
let from_routine = -1;
let to_routine = -1;
let from_text = -1;
let to_text = -1;

function rule_message(b: Uint8Array, p: number, end: number): number {
	from_level = -1;
	from_stamp = -1;
	from_modem = -1;
	from_path = -1;
	const optional1 = p;
	optional1: {
		attempt2: {
			// "<"
			if (p >= end || b[p] !== 0x3c) break attempt2;
			p += 1;
			from_level = p;
			p = rule_level(b, p, end);
			if (p < 0) break attempt2;
			to_level = p;
			// ">"
			if (p >= end || b[p] !== 0x3e) break attempt2;
			p += 1;
			while (p < end && !(b[p] !== 0x20)) p += 1;
			break optional1;
		}
		p = optional1;
		from_level = -1;
	}
	const optional3 = p;
	optional3: {
		attempt4: {
			// "["
			if (p >= end || b[p] !== 0x5b) break attempt4;
			p += 1;
			from_stamp = p;
			p = rule_stamp(b, p, end);
			if (p < 0) break attempt4;
			to_stamp = p;
			// "] "
			if (p + 2 > end || b[p] !== 0x5d || b[p + 1] !== 0x20) break attempt4;
			p += 2;
			break optional3;
		}
		p = optional3;
		from_stamp = -1;
	}
	const optional5 = p;
	optional5: {
		attempt6: {
			// "["
			if (p >= end || b[p] !== 0x5b) break attempt6;
			p += 1;
			from_modem = p;
			p = rule_modem(b, p, end);
			if (p < 0) break attempt6;
			to_modem = p;
			// "] "
			if (p + 2 > end || b[p] !== 0x5d || b[p + 1] !== 0x20) break attempt6;
			p += 2;
			break optional5;
		}
		p = optional5;
		from_modem = -1;
	}
	const optional7 = p;
	optional7: {
		attempt8: {
			// "Modem "
			if (p + 6 > end ||
				b[p] !== 0x4d || b[p + 1] !== 0x6f || b[p + 2] !== 0x64 || b[p + 3] !== 0x65 || b[p + 4] !== 0x6d ||
				b[p + 5] !== 0x20) break attempt8;
			p += 6;
			from_path = p;
			p = rule_path(b, p, end);
			if (p < 0) break attempt8;
			to_path = p;
			// ": "
			if (p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20) break attempt8;
			p += 2;
			break optional7;
		}
		p = optional7;
		from_path = -1;
	}
	p = rule_said(b, p, end);
	if (p < 0) return -1;
	return p;
}

function rule_said(b: Uint8Array, p: number, end: number): number {
	let q = -1;
	switch (p < end ? b[p] : -1) {
		case 0x20:
		case 0x28: // (
		case 0x4c: // L
		case 0x5b: // [
		case 0x61: // a
		case 0x64: // d
		case 0x6e: // n
		case 0x70: // p
			q = case_routine(b, p, end);
			if (q >= 0) return q;
			return case_other(b, p, end);
		case 0x33: // 3
			q = case_registrationChanged(b, p, end);
			if (q >= 0) return q;
			q = case_routine(b, p, end);
			if (q >= 0) return q;
			return case_other(b, p, end);
		case 0x43: // C
			q = case_bearerFailed(b, p, end);
			if (q >= 0) return q;
			q = case_simMissing(b, p, end);
			if (q >= 0) return q;
			q = case_modesUnavailable(b, p, end);
			if (q >= 0) return q;
			q = case_initialisationFailed(b, p, end);
			if (q >= 0) return q;
			q = case_routine(b, p, end);
			if (q >= 0) return q;
			return case_other(b, p, end);
		case 0x4d: // M
			q = case_starting(b, p, end);
			if (q >= 0) return q;
			q = case_simMissing(b, p, end);
			if (q >= 0) return q;
			q = case_routine(b, p, end);
			if (q >= 0) return q;
			return case_other(b, p, end);
		case 0x53: // S
			q = case_stateChanged(b, p, end);
			if (q >= 0) return q;
			q = case_simMissing(b, p, end);
			if (q >= 0) return q;
			q = case_routine(b, p, end);
			if (q >= 0) return q;
			return case_other(b, p, end);
		case 0x63: // c
			q = case_connectFailed(b, p, end);
			if (q >= 0) return q;
			q = case_bearerFailed(b, p, end);
			if (q >= 0) return q;
			q = case_networkNotStarted(b, p, end);
			if (q >= 0) return q;
			q = case_disconnected(b, p, end);
			if (q >= 0) return q;
			q = case_simMissing(b, p, end);
			if (q >= 0) return q;
			q = case_modesUnavailable(b, p, end);
			if (q >= 0) return q;
			q = case_initialisationFailed(b, p, end);
			if (q >= 0) return q;
			q = case_routine(b, p, end);
			if (q >= 0) return q;
			return case_other(b, p, end);
		case 0x65: // e
			q = case_initialisationFailed(b, p, end);
			if (q >= 0) return q;
			return case_other(b, p, end);
		case 0x6d: // m
			q = case_simMissing(b, p, end);
			if (q >= 0) return q;
			q = case_initialisationFailed(b, p, end);
			if (q >= 0) return q;
			q = case_routine(b, p, end);
			if (q >= 0) return q;
			return case_other(b, p, end);
		case 0x72: // r
			q = case_registrationFailed(b, p, end);
			if (q >= 0) return q;
			q = case_routine(b, p, end);
			if (q >= 0) return q;
			return case_other(b, p, end);
		case 0x73: // s
			q = case_stateChanged(b, p, end);
			if (q >= 0) return q;
			q = case_routine(b, p, end);
			if (q >= 0) return q;
			return case_other(b, p, end);
		case 0x76: // v
			q = case_callEnded(b, p, end);
			if (q >= 0) return q;
			return case_other(b, p, end);
		default:
			return case_other(b, p, end);
	}
}

function case_starting(b: Uint8Array, p: number, end: number): number {
	// "ModemManager (version "
	if (p + 22 > end ||
		b[p] !== 0x4d || b[p + 1] !== 0x6f || b[p + 2] !== 0x64 || b[p + 3] !== 0x65 || b[p + 4] !== 0x6d ||
		b[p + 5] !== 0x4d || b[p + 6] !== 0x61 || b[p + 7] !== 0x6e || b[p + 8] !== 0x61 || b[p + 9] !== 0x67 ||
		b[p + 10] !== 0x65 || b[p + 11] !== 0x72 || b[p + 12] !== 0x20 || b[p + 13] !== 0x28 || b[p + 14] !== 0x76 ||
		b[p + 15] !== 0x65 || b[p + 16] !== 0x72 || b[p + 17] !== 0x73 || b[p + 18] !== 0x69 || b[p + 19] !== 0x6f ||
		b[p + 20] !== 0x6e || b[p + 21] !== 0x20) return -1;
	p += 22;
	from_version = p;
	p = rule_version(b, p, end);
	if (p < 0) return -1;
	to_version = p;
	// ") starting"
	if (p + 10 > end ||
		b[p] !== 0x29 || b[p + 1] !== 0x20 || b[p + 2] !== 0x73 || b[p + 3] !== 0x74 || b[p + 4] !== 0x61 ||
		b[p + 5] !== 0x72 || b[p + 6] !== 0x74 || b[p + 7] !== 0x69 || b[p + 8] !== 0x6e || b[p + 9] !== 0x67) return -1;
	p += 10;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 0;
	return p;
}

function case_stateChanged(b: Uint8Array, p: number, end: number): number {
	if (p >= end || (b[p] !== 0x53 && b[p] !== 0x73)) return -1;
	p += 1;
	// "tate changed ("
	if (p + 14 > end ||
		b[p] !== 0x74 || b[p + 1] !== 0x61 || b[p + 2] !== 0x74 || b[p + 3] !== 0x65 || b[p + 4] !== 0x20 ||
		b[p + 5] !== 0x63 || b[p + 6] !== 0x68 || b[p + 7] !== 0x61 || b[p + 8] !== 0x6e || b[p + 9] !== 0x67 ||
		b[p + 10] !== 0x65 || b[p + 11] !== 0x64 || b[p + 12] !== 0x20 || b[p + 13] !== 0x28) return -1;
	p += 14;
	from_from = p;
	p = rule_from(b, p, end);
	if (p < 0) return -1;
	to_from = p;
	// " -> "
	if (p + 4 > end || b[p] !== 0x20 || b[p + 1] !== 0x2d || b[p + 2] !== 0x3e || b[p + 3] !== 0x20) return -1;
	p += 4;
	from_to = p;
	p = rule_to(b, p, end);
	if (p < 0) return -1;
	to_to = p;
	const optional9 = p;
	optional9: {
		attempt10: {
			// ")"
			if (p >= end || b[p] !== 0x29) break attempt10;
			p += 1;
			break optional9;
		}
		p = optional9;
	}
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 1;
	return p;
}

function case_registrationChanged(b: Uint8Array, p: number, end: number): number {
	// "3GPP "
	if (p + 5 > end || b[p] !== 0x33 || b[p + 1] !== 0x47 || b[p + 2] !== 0x50 || b[p + 3] !== 0x50 || b[p + 4] !== 0x20) return -1;
	p += 5;
	if (p >= end || (b[p] !== 0x52 && b[p] !== 0x72)) return -1;
	p += 1;
	// "egistration state changed ("
	if (p + 27 > end ||
		b[p] !== 0x65 || b[p + 1] !== 0x67 || b[p + 2] !== 0x69 || b[p + 3] !== 0x73 || b[p + 4] !== 0x74 ||
		b[p + 5] !== 0x72 || b[p + 6] !== 0x61 || b[p + 7] !== 0x74 || b[p + 8] !== 0x69 || b[p + 9] !== 0x6f ||
		b[p + 10] !== 0x6e || b[p + 11] !== 0x20 || b[p + 12] !== 0x73 || b[p + 13] !== 0x74 || b[p + 14] !== 0x61 ||
		b[p + 15] !== 0x74 || b[p + 16] !== 0x65 || b[p + 17] !== 0x20 || b[p + 18] !== 0x63 || b[p + 19] !== 0x68 ||
		b[p + 20] !== 0x61 || b[p + 21] !== 0x6e || b[p + 22] !== 0x67 || b[p + 23] !== 0x65 || b[p + 24] !== 0x64 ||
		b[p + 25] !== 0x20 || b[p + 26] !== 0x28) return -1;
	p += 27;
	from_from = p;
	p = rule_from(b, p, end);
	if (p < 0) return -1;
	to_from = p;
	// " -> "
	if (p + 4 > end || b[p] !== 0x20 || b[p + 1] !== 0x2d || b[p + 2] !== 0x3e || b[p + 3] !== 0x20) return -1;
	p += 4;
	from_to = p;
	p = rule_to(b, p, end);
	if (p < 0) return -1;
	to_to = p;
	const optional11 = p;
	optional11: {
		attempt12: {
			// ")"
			if (p >= end || b[p] !== 0x29) break attempt12;
			p += 1;
			break optional11;
		}
		p = optional11;
	}
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 2;
	return p;
}

function case_connectFailed(b: Uint8Array, p: number, end: number): number {
	// "connection attempt #"
	if (p + 20 > end ||
		b[p] !== 0x63 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6e || b[p + 3] !== 0x6e || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x63 || b[p + 6] !== 0x74 || b[p + 7] !== 0x69 || b[p + 8] !== 0x6f || b[p + 9] !== 0x6e ||
		b[p + 10] !== 0x20 || b[p + 11] !== 0x61 || b[p + 12] !== 0x74 || b[p + 13] !== 0x74 || b[p + 14] !== 0x65 ||
		b[p + 15] !== 0x6d || b[p + 16] !== 0x70 || b[p + 17] !== 0x74 || b[p + 18] !== 0x20 || b[p + 19] !== 0x23) return -1;
	p += 20;
	from_attempt = p;
	p = rule_attempt(b, p, end);
	if (p < 0) return -1;
	to_attempt = p;
	// " failed: "
	if (p + 9 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x66 || b[p + 2] !== 0x61 || b[p + 3] !== 0x69 || b[p + 4] !== 0x6c ||
		b[p + 5] !== 0x65 || b[p + 6] !== 0x64 || b[p + 7] !== 0x3a || b[p + 8] !== 0x20) return -1;
	p += 9;
	from_problem = p;
	p = rule_problem(b, p, end);
	if (p < 0) return -1;
	to_problem = p;
	matched = 3;
	return p;
}

function case_bearerFailed(b: Uint8Array, p: number, end: number): number {
	const choice13 = p;
	choice13: {
		attempt14: {
			// "couldn't connect bearer: "
			if (p + 25 > end ||
				b[p] !== 0x63 || b[p + 1] !== 0x6f || b[p + 2] !== 0x75 || b[p + 3] !== 0x6c || b[p + 4] !== 0x64 ||
				b[p + 5] !== 0x6e || b[p + 6] !== 0x27 || b[p + 7] !== 0x74 || b[p + 8] !== 0x20 || b[p + 9] !== 0x63 ||
				b[p + 10] !== 0x6f || b[p + 11] !== 0x6e || b[p + 12] !== 0x6e || b[p + 13] !== 0x65 || b[p + 14] !== 0x63 ||
				b[p + 15] !== 0x74 || b[p + 16] !== 0x20 || b[p + 17] !== 0x62 || b[p + 18] !== 0x65 || b[p + 19] !== 0x61 ||
				b[p + 20] !== 0x72 || b[p + 21] !== 0x65 || b[p + 22] !== 0x72 || b[p + 23] !== 0x3a || b[p + 24] !== 0x20) break attempt14;
			p += 25;
			break choice13;
		}
		p = choice13;
		attempt15: {
			p = rule_skipOldBearer(b, p, end);
			if (p < 0) break attempt15;
			break choice13;
		}
		p = choice13;
		return -1;
	}
	from_problem = p;
	p = rule_problem(b, p, end);
	if (p < 0) return -1;
	to_problem = p;
	matched = 4;
	return p;
}

function case_networkNotStarted(b: Uint8Array, p: number, end: number): number {
	// "couldn't start network: "
	if (p + 24 > end ||
		b[p] !== 0x63 || b[p + 1] !== 0x6f || b[p + 2] !== 0x75 || b[p + 3] !== 0x6c || b[p + 4] !== 0x64 ||
		b[p + 5] !== 0x6e || b[p + 6] !== 0x27 || b[p + 7] !== 0x74 || b[p + 8] !== 0x20 || b[p + 9] !== 0x73 ||
		b[p + 10] !== 0x74 || b[p + 11] !== 0x61 || b[p + 12] !== 0x72 || b[p + 13] !== 0x74 || b[p + 14] !== 0x20 ||
		b[p + 15] !== 0x6e || b[p + 16] !== 0x65 || b[p + 17] !== 0x74 || b[p + 18] !== 0x77 || b[p + 19] !== 0x6f ||
		b[p + 20] !== 0x72 || b[p + 21] !== 0x6b || b[p + 22] !== 0x3a || b[p + 23] !== 0x20) return -1;
	p += 24;
	from_problem = p;
	p = rule_problem(b, p, end);
	if (p < 0) return -1;
	to_problem = p;
	matched = 5;
	return p;
}

function case_callEnded(b: Uint8Array, p: number, end: number): number {
	// "verbose call end reason ("
	if (p + 25 > end ||
		b[p] !== 0x76 || b[p + 1] !== 0x65 || b[p + 2] !== 0x72 || b[p + 3] !== 0x62 || b[p + 4] !== 0x6f ||
		b[p + 5] !== 0x73 || b[p + 6] !== 0x65 || b[p + 7] !== 0x20 || b[p + 8] !== 0x63 || b[p + 9] !== 0x61 ||
		b[p + 10] !== 0x6c || b[p + 11] !== 0x6c || b[p + 12] !== 0x20 || b[p + 13] !== 0x65 || b[p + 14] !== 0x6e ||
		b[p + 15] !== 0x64 || b[p + 16] !== 0x20 || b[p + 17] !== 0x72 || b[p + 18] !== 0x65 || b[p + 19] !== 0x61 ||
		b[p + 20] !== 0x73 || b[p + 21] !== 0x6f || b[p + 22] !== 0x6e || b[p + 23] !== 0x20 || b[p + 24] !== 0x28) return -1;
	p += 25;
	// not "): "
	if (!(p + 3 > end || b[p] !== 0x29 || b[p + 1] !== 0x3a || b[p + 2] !== 0x20)) return -1;
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	scan16: for (; p < end; p += 1) {
		if (b[p] !== 0x29) continue;
		// not "): "
		if (!(p + 3 > end || b[p] !== 0x29 || b[p + 1] !== 0x3a || b[p + 2] !== 0x20)) break scan16;
	}
	// "): "
	if (p + 3 > end || b[p] !== 0x29 || b[p + 1] !== 0x3a || b[p + 2] !== 0x20) return -1;
	p += 3;
	from_callEnd = p;
	p = rule_callEnd(b, p, end);
	if (p < 0) return -1;
	to_callEnd = p;
	matched = 6;
	return p;
}

function case_disconnected(b: Uint8Array, p: number, end: number): number {
	// "connection #"
	if (p + 12 > end ||
		b[p] !== 0x63 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6e || b[p + 3] !== 0x6e || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x63 || b[p + 6] !== 0x74 || b[p + 7] !== 0x69 || b[p + 8] !== 0x6f || b[p + 9] !== 0x6e ||
		b[p + 10] !== 0x20 || b[p + 11] !== 0x23) return -1;
	p += 12;
	from_attempt = p;
	p = rule_attempt(b, p, end);
	if (p < 0) return -1;
	to_attempt = p;
	// " finished: "
	if (p + 11 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x66 || b[p + 2] !== 0x69 || b[p + 3] !== 0x6e || b[p + 4] !== 0x69 ||
		b[p + 5] !== 0x73 || b[p + 6] !== 0x68 || b[p + 7] !== 0x65 || b[p + 8] !== 0x64 || b[p + 9] !== 0x3a ||
		b[p + 10] !== 0x20) return -1;
	p += 11;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 7;
	return p;
}

function case_simMissing(b: Uint8Array, p: number, end: number): number {
	p = rule_skipSimMissing(b, p, end);
	if (p < 0) return -1;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 8;
	return p;
}

function case_registrationFailed(b: Uint8Array, p: number, end: number): number {
	// "registration in network failed: "
	if (p + 32 > end ||
		b[p] !== 0x72 || b[p + 1] !== 0x65 || b[p + 2] !== 0x67 || b[p + 3] !== 0x69 || b[p + 4] !== 0x73 ||
		b[p + 5] !== 0x74 || b[p + 6] !== 0x72 || b[p + 7] !== 0x61 || b[p + 8] !== 0x74 || b[p + 9] !== 0x69 ||
		b[p + 10] !== 0x6f || b[p + 11] !== 0x6e || b[p + 12] !== 0x20 || b[p + 13] !== 0x69 || b[p + 14] !== 0x6e ||
		b[p + 15] !== 0x20 || b[p + 16] !== 0x6e || b[p + 17] !== 0x65 || b[p + 18] !== 0x74 || b[p + 19] !== 0x77 ||
		b[p + 20] !== 0x6f || b[p + 21] !== 0x72 || b[p + 22] !== 0x6b || b[p + 23] !== 0x20 || b[p + 24] !== 0x66 ||
		b[p + 25] !== 0x61 || b[p + 26] !== 0x69 || b[p + 27] !== 0x6c || b[p + 28] !== 0x65 || b[p + 29] !== 0x64 ||
		b[p + 30] !== 0x3a || b[p + 31] !== 0x20) return -1;
	p += 32;
	from_problem = p;
	p = rule_problem(b, p, end);
	if (p < 0) return -1;
	to_problem = p;
	matched = 9;
	return p;
}

function case_modesUnavailable(b: Uint8Array, p: number, end: number): number {
	const choice17 = p;
	choice17: {
		attempt18: {
			// "couldn't load supported modes"
			if (p + 29 > end ||
				b[p] !== 0x63 || b[p + 1] !== 0x6f || b[p + 2] !== 0x75 || b[p + 3] !== 0x6c || b[p + 4] !== 0x64 ||
				b[p + 5] !== 0x6e || b[p + 6] !== 0x27 || b[p + 7] !== 0x74 || b[p + 8] !== 0x20 || b[p + 9] !== 0x6c ||
				b[p + 10] !== 0x6f || b[p + 11] !== 0x61 || b[p + 12] !== 0x64 || b[p + 13] !== 0x20 || b[p + 14] !== 0x73 ||
				b[p + 15] !== 0x75 || b[p + 16] !== 0x70 || b[p + 17] !== 0x70 || b[p + 18] !== 0x6f || b[p + 19] !== 0x72 ||
				b[p + 20] !== 0x74 || b[p + 21] !== 0x65 || b[p + 22] !== 0x64 || b[p + 23] !== 0x20 || b[p + 24] !== 0x6d ||
				b[p + 25] !== 0x6f || b[p + 26] !== 0x64 || b[p + 27] !== 0x65 || b[p + 28] !== 0x73) break attempt18;
			p += 29;
			break choice17;
		}
		p = choice17;
		attempt19: {
			// "Couldn't load supported modes"
			if (p + 29 > end ||
				b[p] !== 0x43 || b[p + 1] !== 0x6f || b[p + 2] !== 0x75 || b[p + 3] !== 0x6c || b[p + 4] !== 0x64 ||
				b[p + 5] !== 0x6e || b[p + 6] !== 0x27 || b[p + 7] !== 0x74 || b[p + 8] !== 0x20 || b[p + 9] !== 0x6c ||
				b[p + 10] !== 0x6f || b[p + 11] !== 0x61 || b[p + 12] !== 0x64 || b[p + 13] !== 0x20 || b[p + 14] !== 0x73 ||
				b[p + 15] !== 0x75 || b[p + 16] !== 0x70 || b[p + 17] !== 0x70 || b[p + 18] !== 0x6f || b[p + 19] !== 0x72 ||
				b[p + 20] !== 0x74 || b[p + 21] !== 0x65 || b[p + 22] !== 0x64 || b[p + 23] !== 0x20 || b[p + 24] !== 0x6d ||
				b[p + 25] !== 0x6f || b[p + 26] !== 0x64 || b[p + 27] !== 0x65 || b[p + 28] !== 0x73) break attempt19;
			p += 29;
			break choice17;
		}
		p = choice17;
		return -1;
	}
	const optional20 = p;
	optional20: {
		attempt21: {
			// ": "
			if (p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20) break attempt21;
			p += 2;
			break optional20;
		}
		p = optional20;
	}
	from_problem = p;
	p = rule_problem(b, p, end);
	if (p < 0) return -1;
	to_problem = p;
	matched = 10;
	return p;
}

function case_initialisationFailed(b: Uint8Array, p: number, end: number): number {
	p = rule_skipInitialisation(b, p, end);
	if (p < 0) return -1;
	from_problem = p;
	p = rule_problem(b, p, end);
	if (p < 0) return -1;
	to_problem = p;
	matched = 11;
	return p;
}

function case_routine(b: Uint8Array, p: number, end: number): number {
	from_routine = p;
	p = rule_routine(b, p, end);
	if (p < 0) return -1;
	to_routine = p;
	matched = 12;
	return p;
}

function case_other(b: Uint8Array, p: number, end: number): number {
	from_text = p;
	p = rule_text(b, p, end);
	if (p < 0) return -1;
	to_text = p;
	matched = 13;
	return p;
}

function rule_level(b: Uint8Array, p: number, end: number): number {
	p = rule_skipLetter(b, p, end);
	if (p < 0) return -1;
	while (p < end && !(((b[p] ?? 0) < 0x61 || (b[p] ?? 0) > 0x7a))) p += 1;
	return p;
}

function rule_stamp(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	// "."
	if (p >= end || b[p] !== 0x2e) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	return p;
}

function rule_modem(b: Uint8Array, p: number, end: number): number {
	// "modem"
	if (p + 5 > end || b[p] !== 0x6d || b[p + 1] !== 0x6f || b[p + 2] !== 0x64 || b[p + 3] !== 0x65 || b[p + 4] !== 0x6d) return -1;
	p += 5;
	while (p < end && !(b[p] === 0x5d)) p += 1;
	return p;
}

function rule_path(b: Uint8Array, p: number, end: number): number {
	// "/"
	if (p >= end || b[p] !== 0x2f) return -1;
	p += 1;
	// not ": "
	if (!(p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20)) return -1;
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	scan22: for (; p < end; p += 1) {
		if (b[p] !== 0x3a) continue;
		// not ": "
		if (!(p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20)) break scan22;
	}
	return p;
}

function rule_version(b: Uint8Array, p: number, end: number): number {
	if (p >= end || b[p] === 0x29) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !(b[p] === 0x29)) p += 1;
	return p;
}

function rule_skipRest(_b: Uint8Array, p: number, end: number): number {
	p = end;
	return p;
}

function rule_from(b: Uint8Array, p: number, end: number): number {
	// not " -> "
	if (!(p + 4 > end || b[p] !== 0x20 || b[p + 1] !== 0x2d || b[p + 2] !== 0x3e || b[p + 3] !== 0x20)) return -1;
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	scan23: for (; p < end; p += 1) {
		if (b[p] !== 0x20) continue;
		// not " -> "
		if (!(p + 4 > end || b[p] !== 0x20 || b[p + 1] !== 0x2d || b[p + 2] !== 0x3e || b[p + 3] !== 0x20)) break scan23;
	}
	return p;
}

function rule_to(b: Uint8Array, p: number, end: number): number {
	if (p >= end || (b[p] === 0x29 || b[p] === 0x2c)) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !((b[p] === 0x29 || b[p] === 0x2c))) p += 1;
	return p;
}

function rule_attempt(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	return p;
}

function rule_problem(_b: Uint8Array, p: number, end: number): number {
	p = end;
	return p;
}

function rule_skipOldBearer(b: Uint8Array, p: number, end: number): number {
	// "Couldn't connect bearer"
	if (p + 23 > end ||
		b[p] !== 0x43 || b[p + 1] !== 0x6f || b[p + 2] !== 0x75 || b[p + 3] !== 0x6c || b[p + 4] !== 0x64 ||
		b[p + 5] !== 0x6e || b[p + 6] !== 0x27 || b[p + 7] !== 0x74 || b[p + 8] !== 0x20 || b[p + 9] !== 0x63 ||
		b[p + 10] !== 0x6f || b[p + 11] !== 0x6e || b[p + 12] !== 0x6e || b[p + 13] !== 0x65 || b[p + 14] !== 0x63 ||
		b[p + 15] !== 0x74 || b[p + 16] !== 0x20 || b[p + 17] !== 0x62 || b[p + 18] !== 0x65 || b[p + 19] !== 0x61 ||
		b[p + 20] !== 0x72 || b[p + 21] !== 0x65 || b[p + 22] !== 0x72) return -1;
	p += 23;
	const optional24 = p;
	optional24: {
		attempt25: {
			// " '"
			if (p + 2 > end || b[p] !== 0x20 || b[p + 1] !== 0x27) break attempt25;
			p += 2;
			while (p < end && !(b[p] === 0x27)) p += 1;
			// "'"
			if (p >= end || b[p] !== 0x27) break attempt25;
			p += 1;
			break optional24;
		}
		p = optional24;
	}
	const choice26 = p;
	choice26: {
		attempt27: {
			// ": "
			if (p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20) break attempt27;
			p += 2;
			break choice26;
		}
		p = choice26;
		attempt28: {
			if (p < end) break attempt28;
			break choice26;
		}
		p = choice26;
		return -1;
	}
	return p;
}

function rule_callEnd(b: Uint8Array, p: number, end: number): number {
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	p = end;
	return p;
}

function part30(b: Uint8Array, p: number, end: number): number {
	p = rule_skipSimFailed(b, p, end);
	if (p < 0) return -1;
	return p;
}

function rule_skipSimMissing(b: Uint8Array, p: number, end: number): number {
	const choice29 = p;
	choice29: {
		switch (p < end ? b[p] : -1) {
			case 0x43: // C
				attempt31: {
					// "Couldn't initialize: 'Couldn't check unlock status: SIM not inserted"
					if (p + 68 > end ||
						b[p] !== 0x43 || b[p + 1] !== 0x6f || b[p + 2] !== 0x75 || b[p + 3] !== 0x6c || b[p + 4] !== 0x64 ||
						b[p + 5] !== 0x6e || b[p + 6] !== 0x27 || b[p + 7] !== 0x74 || b[p + 8] !== 0x20 || b[p + 9] !== 0x69 ||
						b[p + 10] !== 0x6e || b[p + 11] !== 0x69 || b[p + 12] !== 0x74 || b[p + 13] !== 0x69 || b[p + 14] !== 0x61 ||
						b[p + 15] !== 0x6c || b[p + 16] !== 0x69 || b[p + 17] !== 0x7a || b[p + 18] !== 0x65 || b[p + 19] !== 0x3a ||
						b[p + 20] !== 0x20 || b[p + 21] !== 0x27 || b[p + 22] !== 0x43 || b[p + 23] !== 0x6f || b[p + 24] !== 0x75 ||
						b[p + 25] !== 0x6c || b[p + 26] !== 0x64 || b[p + 27] !== 0x6e || b[p + 28] !== 0x27 || b[p + 29] !== 0x74 ||
						b[p + 30] !== 0x20 || b[p + 31] !== 0x63 || b[p + 32] !== 0x68 || b[p + 33] !== 0x65 || b[p + 34] !== 0x63 ||
						b[p + 35] !== 0x6b || b[p + 36] !== 0x20 || b[p + 37] !== 0x75 || b[p + 38] !== 0x6e || b[p + 39] !== 0x6c ||
						b[p + 40] !== 0x6f || b[p + 41] !== 0x63 || b[p + 42] !== 0x6b || b[p + 43] !== 0x20 || b[p + 44] !== 0x73 ||
						b[p + 45] !== 0x74 || b[p + 46] !== 0x61 || b[p + 47] !== 0x74 || b[p + 48] !== 0x75 || b[p + 49] !== 0x73 ||
						b[p + 50] !== 0x3a || b[p + 51] !== 0x20 || b[p + 52] !== 0x53 || b[p + 53] !== 0x49 || b[p + 54] !== 0x4d ||
						b[p + 55] !== 0x20 || b[p + 56] !== 0x6e || b[p + 57] !== 0x6f || b[p + 58] !== 0x74 || b[p + 59] !== 0x20 ||
						b[p + 60] !== 0x69 || b[p + 61] !== 0x6e || b[p + 62] !== 0x73 || b[p + 63] !== 0x65 || b[p + 64] !== 0x72 ||
						b[p + 65] !== 0x74 || b[p + 66] !== 0x65 || b[p + 67] !== 0x64) break attempt31;
					p += 68;
					break choice29;
				}
				p = choice29;
				return -1;
			case 0x4d: // M
				p = part30(b, p, end);
				if (p >= 0) break choice29;
				p = choice29;
				return -1;
			case 0x53: // S
				attempt32: {
					// "SIM is missing"
					if (p + 14 > end ||
						b[p] !== 0x53 || b[p + 1] !== 0x49 || b[p + 2] !== 0x4d || b[p + 3] !== 0x20 || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x73 || b[p + 6] !== 0x20 || b[p + 7] !== 0x6d || b[p + 8] !== 0x69 || b[p + 9] !== 0x73 ||
						b[p + 10] !== 0x73 || b[p + 11] !== 0x69 || b[p + 12] !== 0x6e || b[p + 13] !== 0x67) break attempt32;
					p += 14;
					break choice29;
				}
				p = choice29;
				attempt33: {
					// "SIM not inserted"
					if (p + 16 > end ||
						b[p] !== 0x53 || b[p + 1] !== 0x49 || b[p + 2] !== 0x4d || b[p + 3] !== 0x20 || b[p + 4] !== 0x6e ||
						b[p + 5] !== 0x6f || b[p + 6] !== 0x74 || b[p + 7] !== 0x20 || b[p + 8] !== 0x69 || b[p + 9] !== 0x6e ||
						b[p + 10] !== 0x73 || b[p + 11] !== 0x65 || b[p + 12] !== 0x72 || b[p + 13] !== 0x74 || b[p + 14] !== 0x65 ||
						b[p + 15] !== 0x64) break attempt33;
					p += 16;
					break choice29;
				}
				p = choice29;
				return -1;
			case 0x63: // c
				attempt34: {
					// "couldn't initialize: 'Couldn't check unlock status: SIM not inserted"
					if (p + 68 > end ||
						b[p] !== 0x63 || b[p + 1] !== 0x6f || b[p + 2] !== 0x75 || b[p + 3] !== 0x6c || b[p + 4] !== 0x64 ||
						b[p + 5] !== 0x6e || b[p + 6] !== 0x27 || b[p + 7] !== 0x74 || b[p + 8] !== 0x20 || b[p + 9] !== 0x69 ||
						b[p + 10] !== 0x6e || b[p + 11] !== 0x69 || b[p + 12] !== 0x74 || b[p + 13] !== 0x69 || b[p + 14] !== 0x61 ||
						b[p + 15] !== 0x6c || b[p + 16] !== 0x69 || b[p + 17] !== 0x7a || b[p + 18] !== 0x65 || b[p + 19] !== 0x3a ||
						b[p + 20] !== 0x20 || b[p + 21] !== 0x27 || b[p + 22] !== 0x43 || b[p + 23] !== 0x6f || b[p + 24] !== 0x75 ||
						b[p + 25] !== 0x6c || b[p + 26] !== 0x64 || b[p + 27] !== 0x6e || b[p + 28] !== 0x27 || b[p + 29] !== 0x74 ||
						b[p + 30] !== 0x20 || b[p + 31] !== 0x63 || b[p + 32] !== 0x68 || b[p + 33] !== 0x65 || b[p + 34] !== 0x63 ||
						b[p + 35] !== 0x6b || b[p + 36] !== 0x20 || b[p + 37] !== 0x75 || b[p + 38] !== 0x6e || b[p + 39] !== 0x6c ||
						b[p + 40] !== 0x6f || b[p + 41] !== 0x63 || b[p + 42] !== 0x6b || b[p + 43] !== 0x20 || b[p + 44] !== 0x73 ||
						b[p + 45] !== 0x74 || b[p + 46] !== 0x61 || b[p + 47] !== 0x74 || b[p + 48] !== 0x75 || b[p + 49] !== 0x73 ||
						b[p + 50] !== 0x3a || b[p + 51] !== 0x20 || b[p + 52] !== 0x53 || b[p + 53] !== 0x49 || b[p + 54] !== 0x4d ||
						b[p + 55] !== 0x20 || b[p + 56] !== 0x6e || b[p + 57] !== 0x6f || b[p + 58] !== 0x74 || b[p + 59] !== 0x20 ||
						b[p + 60] !== 0x69 || b[p + 61] !== 0x6e || b[p + 62] !== 0x73 || b[p + 63] !== 0x65 || b[p + 64] !== 0x72 ||
						b[p + 65] !== 0x74 || b[p + 66] !== 0x65 || b[p + 67] !== 0x64) break attempt34;
					p += 68;
					break choice29;
				}
				p = choice29;
				attempt35: {
					// "couldn't load SIM identifier: SIM not inserted"
					if (p + 46 > end ||
						b[p] !== 0x63 || b[p + 1] !== 0x6f || b[p + 2] !== 0x75 || b[p + 3] !== 0x6c || b[p + 4] !== 0x64 ||
						b[p + 5] !== 0x6e || b[p + 6] !== 0x27 || b[p + 7] !== 0x74 || b[p + 8] !== 0x20 || b[p + 9] !== 0x6c ||
						b[p + 10] !== 0x6f || b[p + 11] !== 0x61 || b[p + 12] !== 0x64 || b[p + 13] !== 0x20 || b[p + 14] !== 0x53 ||
						b[p + 15] !== 0x49 || b[p + 16] !== 0x4d || b[p + 17] !== 0x20 || b[p + 18] !== 0x69 || b[p + 19] !== 0x64 ||
						b[p + 20] !== 0x65 || b[p + 21] !== 0x6e || b[p + 22] !== 0x74 || b[p + 23] !== 0x69 || b[p + 24] !== 0x66 ||
						b[p + 25] !== 0x69 || b[p + 26] !== 0x65 || b[p + 27] !== 0x72 || b[p + 28] !== 0x3a || b[p + 29] !== 0x20 ||
						b[p + 30] !== 0x53 || b[p + 31] !== 0x49 || b[p + 32] !== 0x4d || b[p + 33] !== 0x20 || b[p + 34] !== 0x6e ||
						b[p + 35] !== 0x6f || b[p + 36] !== 0x74 || b[p + 37] !== 0x20 || b[p + 38] !== 0x69 || b[p + 39] !== 0x6e ||
						b[p + 40] !== 0x73 || b[p + 41] !== 0x65 || b[p + 42] !== 0x72 || b[p + 43] !== 0x74 || b[p + 44] !== 0x65 ||
						b[p + 45] !== 0x64) break attempt35;
					p += 46;
					break choice29;
				}
				p = choice29;
				return -1;
			case 0x6d: // m
				attempt36: {
					// "modem couldn't be initialized: Couldn't check unlock status: SIM not inserted"
					if (p + 77 > end ||
						b[p] !== 0x6d || b[p + 1] !== 0x6f || b[p + 2] !== 0x64 || b[p + 3] !== 0x65 || b[p + 4] !== 0x6d ||
						b[p + 5] !== 0x20 || b[p + 6] !== 0x63 || b[p + 7] !== 0x6f || b[p + 8] !== 0x75 || b[p + 9] !== 0x6c ||
						b[p + 10] !== 0x64 || b[p + 11] !== 0x6e || b[p + 12] !== 0x27 || b[p + 13] !== 0x74 || b[p + 14] !== 0x20 ||
						b[p + 15] !== 0x62 || b[p + 16] !== 0x65 || b[p + 17] !== 0x20 || b[p + 18] !== 0x69 || b[p + 19] !== 0x6e ||
						b[p + 20] !== 0x69 || b[p + 21] !== 0x74 || b[p + 22] !== 0x69 || b[p + 23] !== 0x61 || b[p + 24] !== 0x6c ||
						b[p + 25] !== 0x69 || b[p + 26] !== 0x7a || b[p + 27] !== 0x65 || b[p + 28] !== 0x64 || b[p + 29] !== 0x3a ||
						b[p + 30] !== 0x20 || b[p + 31] !== 0x43 || b[p + 32] !== 0x6f || b[p + 33] !== 0x75 || b[p + 34] !== 0x6c ||
						b[p + 35] !== 0x64 || b[p + 36] !== 0x6e || b[p + 37] !== 0x27 || b[p + 38] !== 0x74 || b[p + 39] !== 0x20 ||
						b[p + 40] !== 0x63 || b[p + 41] !== 0x68 || b[p + 42] !== 0x65 || b[p + 43] !== 0x63 || b[p + 44] !== 0x6b ||
						b[p + 45] !== 0x20 || b[p + 46] !== 0x75 || b[p + 47] !== 0x6e || b[p + 48] !== 0x6c || b[p + 49] !== 0x6f ||
						b[p + 50] !== 0x63 || b[p + 51] !== 0x6b || b[p + 52] !== 0x20 || b[p + 53] !== 0x73 || b[p + 54] !== 0x74 ||
						b[p + 55] !== 0x61 || b[p + 56] !== 0x74 || b[p + 57] !== 0x75 || b[p + 58] !== 0x73 || b[p + 59] !== 0x3a ||
						b[p + 60] !== 0x20 || b[p + 61] !== 0x53 || b[p + 62] !== 0x49 || b[p + 63] !== 0x4d || b[p + 64] !== 0x20 ||
						b[p + 65] !== 0x6e || b[p + 66] !== 0x6f || b[p + 67] !== 0x74 || b[p + 68] !== 0x20 || b[p + 69] !== 0x69 ||
						b[p + 70] !== 0x6e || b[p + 71] !== 0x73 || b[p + 72] !== 0x65 || b[p + 73] !== 0x72 || b[p + 74] !== 0x74 ||
						b[p + 75] !== 0x65 || b[p + 76] !== 0x64) break attempt36;
					p += 77;
					break choice29;
				}
				p = choice29;
				p = part30(b, p, end);
				if (p >= 0) break choice29;
				p = choice29;
				return -1;
			default:
				return -1;
		}
	}
	return p;
}

function rule_skipInitialisation(b: Uint8Array, p: number, end: number): number {
	const choice37 = p;
	choice37: {
		switch (p < end ? b[p] : -1) {
			case 0x43: // C
				attempt38: {
					// "Couldn't initialize: "
					if (p + 21 > end ||
						b[p] !== 0x43 || b[p + 1] !== 0x6f || b[p + 2] !== 0x75 || b[p + 3] !== 0x6c || b[p + 4] !== 0x64 ||
						b[p + 5] !== 0x6e || b[p + 6] !== 0x27 || b[p + 7] !== 0x74 || b[p + 8] !== 0x20 || b[p + 9] !== 0x69 ||
						b[p + 10] !== 0x6e || b[p + 11] !== 0x69 || b[p + 12] !== 0x74 || b[p + 13] !== 0x69 || b[p + 14] !== 0x61 ||
						b[p + 15] !== 0x6c || b[p + 16] !== 0x69 || b[p + 17] !== 0x7a || b[p + 18] !== 0x65 || b[p + 19] !== 0x3a ||
						b[p + 20] !== 0x20) break attempt38;
					p += 21;
					break choice37;
				}
				p = choice37;
				return -1;
			case 0x63: // c
				attempt39: {
					// "couldn't initialize: "
					if (p + 21 > end ||
						b[p] !== 0x63 || b[p + 1] !== 0x6f || b[p + 2] !== 0x75 || b[p + 3] !== 0x6c || b[p + 4] !== 0x64 ||
						b[p + 5] !== 0x6e || b[p + 6] !== 0x27 || b[p + 7] !== 0x74 || b[p + 8] !== 0x20 || b[p + 9] !== 0x69 ||
						b[p + 10] !== 0x6e || b[p + 11] !== 0x69 || b[p + 12] !== 0x74 || b[p + 13] !== 0x69 || b[p + 14] !== 0x61 ||
						b[p + 15] !== 0x6c || b[p + 16] !== 0x69 || b[p + 17] !== 0x7a || b[p + 18] !== 0x65 || b[p + 19] !== 0x3a ||
						b[p + 20] !== 0x20) break attempt39;
					p += 21;
					break choice37;
				}
				p = choice37;
				return -1;
			case 0x65: // e
				attempt40: {
					// "error initializing: "
					if (p + 20 > end ||
						b[p] !== 0x65 || b[p + 1] !== 0x72 || b[p + 2] !== 0x72 || b[p + 3] !== 0x6f || b[p + 4] !== 0x72 ||
						b[p + 5] !== 0x20 || b[p + 6] !== 0x69 || b[p + 7] !== 0x6e || b[p + 8] !== 0x69 || b[p + 9] !== 0x74 ||
						b[p + 10] !== 0x69 || b[p + 11] !== 0x61 || b[p + 12] !== 0x6c || b[p + 13] !== 0x69 || b[p + 14] !== 0x7a ||
						b[p + 15] !== 0x69 || b[p + 16] !== 0x6e || b[p + 17] !== 0x67 || b[p + 18] !== 0x3a || b[p + 19] !== 0x20) break attempt40;
					p += 20;
					break choice37;
				}
				p = choice37;
				return -1;
			case 0x6d: // m
				attempt41: {
					// "modem couldn't be initialized: "
					if (p + 31 > end ||
						b[p] !== 0x6d || b[p + 1] !== 0x6f || b[p + 2] !== 0x64 || b[p + 3] !== 0x65 || b[p + 4] !== 0x6d ||
						b[p + 5] !== 0x20 || b[p + 6] !== 0x63 || b[p + 7] !== 0x6f || b[p + 8] !== 0x75 || b[p + 9] !== 0x6c ||
						b[p + 10] !== 0x64 || b[p + 11] !== 0x6e || b[p + 12] !== 0x27 || b[p + 13] !== 0x74 || b[p + 14] !== 0x20 ||
						b[p + 15] !== 0x62 || b[p + 16] !== 0x65 || b[p + 17] !== 0x20 || b[p + 18] !== 0x69 || b[p + 19] !== 0x6e ||
						b[p + 20] !== 0x69 || b[p + 21] !== 0x74 || b[p + 22] !== 0x69 || b[p + 23] !== 0x61 || b[p + 24] !== 0x6c ||
						b[p + 25] !== 0x69 || b[p + 26] !== 0x7a || b[p + 27] !== 0x65 || b[p + 28] !== 0x64 || b[p + 29] !== 0x3a ||
						b[p + 30] !== 0x20) break attempt41;
					p += 31;
					break choice37;
				}
				p = choice37;
				attempt42: {
					// "modem in failed state: "
					if (p + 23 > end ||
						b[p] !== 0x6d || b[p + 1] !== 0x6f || b[p + 2] !== 0x64 || b[p + 3] !== 0x65 || b[p + 4] !== 0x6d ||
						b[p + 5] !== 0x20 || b[p + 6] !== 0x69 || b[p + 7] !== 0x6e || b[p + 8] !== 0x20 || b[p + 9] !== 0x66 ||
						b[p + 10] !== 0x61 || b[p + 11] !== 0x69 || b[p + 12] !== 0x6c || b[p + 13] !== 0x65 || b[p + 14] !== 0x64 ||
						b[p + 15] !== 0x20 || b[p + 16] !== 0x73 || b[p + 17] !== 0x74 || b[p + 18] !== 0x61 || b[p + 19] !== 0x74 ||
						b[p + 20] !== 0x65 || b[p + 21] !== 0x3a || b[p + 22] !== 0x20) break attempt42;
					p += 23;
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

function rule_routine(b: Uint8Array, p: number, end: number): number {
	p = rule_skipRoutine(b, p, end);
	if (p < 0) return -1;
	p = end;
	return p;
}

function rule_text(_b: Uint8Array, p: number, end: number): number {
	p = end;
	return p;
}

function rule_skipLetter(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x61 || (b[p] ?? 0) > 0x7a)) return -1;
	p += 1;
	return p;
}

function rule_skipSimFailed(b: Uint8Array, p: number, end: number): number {
	if (p >= end || (b[p] !== 0x4d && b[p] !== 0x6d)) return -1;
	p += 1;
	// "odem in failed state: sim-missing"
	if (p + 33 > end ||
		b[p] !== 0x6f || b[p + 1] !== 0x64 || b[p + 2] !== 0x65 || b[p + 3] !== 0x6d || b[p + 4] !== 0x20 ||
		b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x20 || b[p + 8] !== 0x66 || b[p + 9] !== 0x61 ||
		b[p + 10] !== 0x69 || b[p + 11] !== 0x6c || b[p + 12] !== 0x65 || b[p + 13] !== 0x64 || b[p + 14] !== 0x20 ||
		b[p + 15] !== 0x73 || b[p + 16] !== 0x74 || b[p + 17] !== 0x61 || b[p + 18] !== 0x74 || b[p + 19] !== 0x65 ||
		b[p + 20] !== 0x3a || b[p + 21] !== 0x20 || b[p + 22] !== 0x73 || b[p + 23] !== 0x69 || b[p + 24] !== 0x6d ||
		b[p + 25] !== 0x2d || b[p + 26] !== 0x6d || b[p + 27] !== 0x69 || b[p + 28] !== 0x73 || b[p + 29] !== 0x73 ||
		b[p + 30] !== 0x69 || b[p + 31] !== 0x6e || b[p + 32] !== 0x67) return -1;
	p += 33;
	return p;
}

function rule_skipRoutine(b: Uint8Array, p: number, end: number): number {
	const choice43 = p;
	choice43: {
		switch (p < end ? b[p] : -1) {
			case 0x20:
				attempt44: {
					// "  "
					if (p + 2 > end || b[p] !== 0x20 || b[p + 1] !== 0x20) break attempt44;
					p += 2;
					break choice43;
				}
				p = choice43;
				return -1;
			case 0x28: // (
				attempt45: {
					// "(tty/"
					if (p + 5 > end || b[p] !== 0x28 || b[p + 1] !== 0x74 || b[p + 2] !== 0x74 || b[p + 3] !== 0x79 || b[p + 4] !== 0x2f) break attempt45;
					p += 5;
					break choice43;
				}
				p = choice43;
				attempt46: {
					// "(net/"
					if (p + 5 > end || b[p] !== 0x28 || b[p + 1] !== 0x6e || b[p + 2] !== 0x65 || b[p + 3] !== 0x74 || b[p + 4] !== 0x2f) break attempt46;
					p += 5;
					break choice43;
				}
				p = choice43;
				attempt47: {
					// "(usbmisc/"
					if (p + 9 > end ||
						b[p] !== 0x28 || b[p + 1] !== 0x75 || b[p + 2] !== 0x73 || b[p + 3] !== 0x62 || b[p + 4] !== 0x6d ||
						b[p + 5] !== 0x69 || b[p + 6] !== 0x73 || b[p + 7] !== 0x63 || b[p + 8] !== 0x2f) break attempt47;
					p += 9;
					break choice43;
				}
				p = choice43;
				return -1;
			case 0x33: // 3
				attempt48: {
					// "3GPP packet service state changed"
					if (p + 33 > end ||
						b[p] !== 0x33 || b[p + 1] !== 0x47 || b[p + 2] !== 0x50 || b[p + 3] !== 0x50 || b[p + 4] !== 0x20 ||
						b[p + 5] !== 0x70 || b[p + 6] !== 0x61 || b[p + 7] !== 0x63 || b[p + 8] !== 0x6b || b[p + 9] !== 0x65 ||
						b[p + 10] !== 0x74 || b[p + 11] !== 0x20 || b[p + 12] !== 0x73 || b[p + 13] !== 0x65 || b[p + 14] !== 0x72 ||
						b[p + 15] !== 0x76 || b[p + 16] !== 0x69 || b[p + 17] !== 0x63 || b[p + 18] !== 0x65 || b[p + 19] !== 0x20 ||
						b[p + 20] !== 0x73 || b[p + 21] !== 0x74 || b[p + 22] !== 0x61 || b[p + 23] !== 0x74 || b[p + 24] !== 0x65 ||
						b[p + 25] !== 0x20 || b[p + 26] !== 0x63 || b[p + 27] !== 0x68 || b[p + 28] !== 0x61 || b[p + 29] !== 0x6e ||
						b[p + 30] !== 0x67 || b[p + 31] !== 0x65 || b[p + 32] !== 0x64) break attempt48;
					p += 33;
					break choice43;
				}
				p = choice43;
				attempt49: {
					// "3GPP location updated"
					if (p + 21 > end ||
						b[p] !== 0x33 || b[p + 1] !== 0x47 || b[p + 2] !== 0x50 || b[p + 3] !== 0x50 || b[p + 4] !== 0x20 ||
						b[p + 5] !== 0x6c || b[p + 6] !== 0x6f || b[p + 7] !== 0x63 || b[p + 8] !== 0x61 || b[p + 9] !== 0x74 ||
						b[p + 10] !== 0x69 || b[p + 11] !== 0x6f || b[p + 12] !== 0x6e || b[p + 13] !== 0x20 || b[p + 14] !== 0x75 ||
						b[p + 15] !== 0x70 || b[p + 16] !== 0x64 || b[p + 17] !== 0x61 || b[p + 18] !== 0x74 || b[p + 19] !== 0x65 ||
						b[p + 20] !== 0x64) break attempt49;
					p += 21;
					break choice43;
				}
				p = choice43;
				return -1;
			case 0x43: // C
				attempt50: {
					// "Couldn't check support for device "
					if (p + 34 > end ||
						b[p] !== 0x43 || b[p + 1] !== 0x6f || b[p + 2] !== 0x75 || b[p + 3] !== 0x6c || b[p + 4] !== 0x64 ||
						b[p + 5] !== 0x6e || b[p + 6] !== 0x27 || b[p + 7] !== 0x74 || b[p + 8] !== 0x20 || b[p + 9] !== 0x63 ||
						b[p + 10] !== 0x68 || b[p + 11] !== 0x65 || b[p + 12] !== 0x63 || b[p + 13] !== 0x6b || b[p + 14] !== 0x20 ||
						b[p + 15] !== 0x73 || b[p + 16] !== 0x75 || b[p + 17] !== 0x70 || b[p + 18] !== 0x70 || b[p + 19] !== 0x6f ||
						b[p + 20] !== 0x72 || b[p + 21] !== 0x74 || b[p + 22] !== 0x20 || b[p + 23] !== 0x66 || b[p + 24] !== 0x6f ||
						b[p + 25] !== 0x72 || b[p + 26] !== 0x20 || b[p + 27] !== 0x64 || b[p + 28] !== 0x65 || b[p + 29] !== 0x76 ||
						b[p + 30] !== 0x69 || b[p + 31] !== 0x63 || b[p + 32] !== 0x65 || b[p + 33] !== 0x20) break attempt50;
					p += 34;
					break choice43;
				}
				p = choice43;
				attempt51: {
					// "Creating modem with plugin "
					if (p + 27 > end ||
						b[p] !== 0x43 || b[p + 1] !== 0x72 || b[p + 2] !== 0x65 || b[p + 3] !== 0x61 || b[p + 4] !== 0x74 ||
						b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x67 || b[p + 8] !== 0x20 || b[p + 9] !== 0x6d ||
						b[p + 10] !== 0x6f || b[p + 11] !== 0x64 || b[p + 12] !== 0x65 || b[p + 13] !== 0x6d || b[p + 14] !== 0x20 ||
						b[p + 15] !== 0x77 || b[p + 16] !== 0x69 || b[p + 17] !== 0x74 || b[p + 18] !== 0x68 || b[p + 19] !== 0x20 ||
						b[p + 20] !== 0x70 || b[p + 21] !== 0x6c || b[p + 22] !== 0x75 || b[p + 23] !== 0x67 || b[p + 24] !== 0x69 ||
						b[p + 25] !== 0x6e || b[p + 26] !== 0x20) break attempt51;
					p += 27;
					break choice43;
				}
				p = choice43;
				return -1;
			case 0x4c: // L
				attempt52: {
					// "Loaded "
					if (p + 7 > end ||
						b[p] !== 0x4c || b[p + 1] !== 0x6f || b[p + 2] !== 0x61 || b[p + 3] !== 0x64 || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x64 || b[p + 6] !== 0x20) break attempt52;
					p += 7;
					break choice43;
				}
				p = choice43;
				return -1;
			case 0x4d: // M
				attempt53: {
					// "Modem for device "
					if (p + 17 > end ||
						b[p] !== 0x4d || b[p + 1] !== 0x6f || b[p + 2] !== 0x64 || b[p + 3] !== 0x65 || b[p + 4] !== 0x6d ||
						b[p + 5] !== 0x20 || b[p + 6] !== 0x66 || b[p + 7] !== 0x6f || b[p + 8] !== 0x72 || b[p + 9] !== 0x20 ||
						b[p + 10] !== 0x64 || b[p + 11] !== 0x65 || b[p + 12] !== 0x76 || b[p + 13] !== 0x69 || b[p + 14] !== 0x63 ||
						b[p + 15] !== 0x65 || b[p + 16] !== 0x20) break attempt53;
					p += 17;
					break choice43;
				}
				p = choice43;
				attempt54: {
					// "ModemManager is shut down"
					if (p + 25 > end ||
						b[p] !== 0x4d || b[p + 1] !== 0x6f || b[p + 2] !== 0x64 || b[p + 3] !== 0x65 || b[p + 4] !== 0x6d ||
						b[p + 5] !== 0x4d || b[p + 6] !== 0x61 || b[p + 7] !== 0x6e || b[p + 8] !== 0x61 || b[p + 9] !== 0x67 ||
						b[p + 10] !== 0x65 || b[p + 11] !== 0x72 || b[p + 12] !== 0x20 || b[p + 13] !== 0x69 || b[p + 14] !== 0x73 ||
						b[p + 15] !== 0x20 || b[p + 16] !== 0x73 || b[p + 17] !== 0x68 || b[p + 18] !== 0x75 || b[p + 19] !== 0x74 ||
						b[p + 20] !== 0x20 || b[p + 21] !== 0x64 || b[p + 22] !== 0x6f || b[p + 23] !== 0x77 || b[p + 24] !== 0x6e) break attempt54;
					p += 25;
					break choice43;
				}
				p = choice43;
				return -1;
			case 0x53: // S
				attempt55: {
					// "Simple connect "
					if (p + 15 > end ||
						b[p] !== 0x53 || b[p + 1] !== 0x69 || b[p + 2] !== 0x6d || b[p + 3] !== 0x70 || b[p + 4] !== 0x6c ||
						b[p + 5] !== 0x65 || b[p + 6] !== 0x20 || b[p + 7] !== 0x63 || b[p + 8] !== 0x6f || b[p + 9] !== 0x6e ||
						b[p + 10] !== 0x6e || b[p + 11] !== 0x65 || b[p + 12] !== 0x63 || b[p + 13] !== 0x74 || b[p + 14] !== 0x20) break attempt55;
					p += 15;
					break choice43;
				}
				p = choice43;
				attempt56: {
					// "SIM identifier "
					if (p + 15 > end ||
						b[p] !== 0x53 || b[p + 1] !== 0x49 || b[p + 2] !== 0x4d || b[p + 3] !== 0x20 || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x64 || b[p + 6] !== 0x65 || b[p + 7] !== 0x6e || b[p + 8] !== 0x74 || b[p + 9] !== 0x69 ||
						b[p + 10] !== 0x66 || b[p + 11] !== 0x69 || b[p + 12] !== 0x65 || b[p + 13] !== 0x72 || b[p + 14] !== 0x20) break attempt56;
					p += 15;
					break choice43;
				}
				p = choice43;
				attempt57: {
					// "SIM imsi "
					if (p + 9 > end ||
						b[p] !== 0x53 || b[p + 1] !== 0x49 || b[p + 2] !== 0x4d || b[p + 3] !== 0x20 || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x6d || b[p + 6] !== 0x73 || b[p + 7] !== 0x69 || b[p + 8] !== 0x20) break attempt57;
					p += 9;
					break choice43;
				}
				p = choice43;
				return -1;
			case 0x5b: // [
				attempt58: {
					// "[device "
					if (p + 8 > end ||
						b[p] !== 0x5b || b[p + 1] !== 0x64 || b[p + 2] !== 0x65 || b[p + 3] !== 0x76 || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x63 || b[p + 6] !== 0x65 || b[p + 7] !== 0x20) break attempt58;
					p += 8;
					break choice43;
				}
				p = choice43;
				attempt59: {
					// "[base-manager] "
					if (p + 15 > end ||
						b[p] !== 0x5b || b[p + 1] !== 0x62 || b[p + 2] !== 0x61 || b[p + 3] !== 0x73 || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x2d || b[p + 6] !== 0x6d || b[p + 7] !== 0x61 || b[p + 8] !== 0x6e || b[p + 9] !== 0x61 ||
						b[p + 10] !== 0x67 || b[p + 11] !== 0x65 || b[p + 12] !== 0x72 || b[p + 13] !== 0x5d || b[p + 14] !== 0x20) break attempt59;
					p += 15;
					break choice43;
				}
				p = choice43;
				attempt60: {
					// "[plugin/"
					if (p + 8 > end ||
						b[p] !== 0x5b || b[p + 1] !== 0x70 || b[p + 2] !== 0x6c || b[p + 3] !== 0x75 || b[p + 4] !== 0x67 ||
						b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x2f) break attempt60;
					p += 8;
					break choice43;
				}
				p = choice43;
				attempt61: {
					// "[sleep-monitor"
					if (p + 14 > end ||
						b[p] !== 0x5b || b[p + 1] !== 0x73 || b[p + 2] !== 0x6c || b[p + 3] !== 0x65 || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x70 || b[p + 6] !== 0x2d || b[p + 7] !== 0x6d || b[p + 8] !== 0x6f || b[p + 9] !== 0x6e ||
						b[p + 10] !== 0x69 || b[p + 11] !== 0x74 || b[p + 12] !== 0x6f || b[p + 13] !== 0x72) break attempt61;
					p += 14;
					break choice43;
				}
				p = choice43;
				return -1;
			case 0x61: // a
				attempt62: {
					// "all requested bearers "
					if (p + 22 > end ||
						b[p] !== 0x61 || b[p + 1] !== 0x6c || b[p + 2] !== 0x6c || b[p + 3] !== 0x20 || b[p + 4] !== 0x72 ||
						b[p + 5] !== 0x65 || b[p + 6] !== 0x71 || b[p + 7] !== 0x75 || b[p + 8] !== 0x65 || b[p + 9] !== 0x73 ||
						b[p + 10] !== 0x74 || b[p + 11] !== 0x65 || b[p + 12] !== 0x64 || b[p + 13] !== 0x20 || b[p + 14] !== 0x62 ||
						b[p + 15] !== 0x65 || b[p + 16] !== 0x61 || b[p + 17] !== 0x72 || b[p + 18] !== 0x65 || b[p + 19] !== 0x72 ||
						b[p + 20] !== 0x73 || b[p + 21] !== 0x20) break attempt62;
					p += 22;
					break choice43;
				}
				p = choice43;
				attempt63: {
					// "access technology changed"
					if (p + 25 > end ||
						b[p] !== 0x61 || b[p + 1] !== 0x63 || b[p + 2] !== 0x63 || b[p + 3] !== 0x65 || b[p + 4] !== 0x73 ||
						b[p + 5] !== 0x73 || b[p + 6] !== 0x20 || b[p + 7] !== 0x74 || b[p + 8] !== 0x65 || b[p + 9] !== 0x63 ||
						b[p + 10] !== 0x68 || b[p + 11] !== 0x6e || b[p + 12] !== 0x6f || b[p + 13] !== 0x6c || b[p + 14] !== 0x6f ||
						b[p + 15] !== 0x67 || b[p + 16] !== 0x79 || b[p + 17] !== 0x20 || b[p + 18] !== 0x63 || b[p + 19] !== 0x68 ||
						b[p + 20] !== 0x61 || b[p + 21] !== 0x6e || b[p + 22] !== 0x67 || b[p + 23] !== 0x65 || b[p + 24] !== 0x64) break attempt63;
					p += 25;
					break choice43;
				}
				p = choice43;
				return -1;
			case 0x63: // c
				attempt64: {
					// "couldn't check support for device "
					if (p + 34 > end ||
						b[p] !== 0x63 || b[p + 1] !== 0x6f || b[p + 2] !== 0x75 || b[p + 3] !== 0x6c || b[p + 4] !== 0x64 ||
						b[p + 5] !== 0x6e || b[p + 6] !== 0x27 || b[p + 7] !== 0x74 || b[p + 8] !== 0x20 || b[p + 9] !== 0x63 ||
						b[p + 10] !== 0x68 || b[p + 11] !== 0x65 || b[p + 12] !== 0x63 || b[p + 13] !== 0x6b || b[p + 14] !== 0x20 ||
						b[p + 15] !== 0x73 || b[p + 16] !== 0x75 || b[p + 17] !== 0x70 || b[p + 18] !== 0x70 || b[p + 19] !== 0x6f ||
						b[p + 20] !== 0x72 || b[p + 21] !== 0x74 || b[p + 22] !== 0x20 || b[p + 23] !== 0x66 || b[p + 24] !== 0x6f ||
						b[p + 25] !== 0x72 || b[p + 26] !== 0x20 || b[p + 27] !== 0x64 || b[p + 28] !== 0x65 || b[p + 29] !== 0x76 ||
						b[p + 30] !== 0x69 || b[p + 31] !== 0x63 || b[p + 32] !== 0x65 || b[p + 33] !== 0x20) break attempt64;
					p += 34;
					break choice43;
				}
				p = choice43;
				attempt65: {
					// "creating modem with plugin "
					if (p + 27 > end ||
						b[p] !== 0x63 || b[p + 1] !== 0x72 || b[p + 2] !== 0x65 || b[p + 3] !== 0x61 || b[p + 4] !== 0x74 ||
						b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x67 || b[p + 8] !== 0x20 || b[p + 9] !== 0x6d ||
						b[p + 10] !== 0x6f || b[p + 11] !== 0x64 || b[p + 12] !== 0x65 || b[p + 13] !== 0x6d || b[p + 14] !== 0x20 ||
						b[p + 15] !== 0x77 || b[p + 16] !== 0x69 || b[p + 17] !== 0x74 || b[p + 18] !== 0x68 || b[p + 19] !== 0x20 ||
						b[p + 20] !== 0x70 || b[p + 21] !== 0x6c || b[p + 22] !== 0x75 || b[p + 23] !== 0x67 || b[p + 24] !== 0x69 ||
						b[p + 25] !== 0x6e || b[p + 26] !== 0x20) break attempt65;
					p += 27;
					break choice43;
				}
				p = choice43;
				attempt66: {
					// "caught signal"
					if (p + 13 > end ||
						b[p] !== 0x63 || b[p + 1] !== 0x61 || b[p + 2] !== 0x75 || b[p + 3] !== 0x67 || b[p + 4] !== 0x68 ||
						b[p + 5] !== 0x74 || b[p + 6] !== 0x20 || b[p + 7] !== 0x73 || b[p + 8] !== 0x69 || b[p + 9] !== 0x67 ||
						b[p + 10] !== 0x6e || b[p + 11] !== 0x61 || b[p + 12] !== 0x6c) break attempt66;
					p += 13;
					break choice43;
				}
				p = choice43;
				attempt67: {
					// "could not acquire the "
					if (p + 22 > end ||
						b[p] !== 0x63 || b[p + 1] !== 0x6f || b[p + 2] !== 0x75 || b[p + 3] !== 0x6c || b[p + 4] !== 0x64 ||
						b[p + 5] !== 0x20 || b[p + 6] !== 0x6e || b[p + 7] !== 0x6f || b[p + 8] !== 0x74 || b[p + 9] !== 0x20 ||
						b[p + 10] !== 0x61 || b[p + 11] !== 0x63 || b[p + 12] !== 0x71 || b[p + 13] !== 0x75 || b[p + 14] !== 0x69 ||
						b[p + 15] !== 0x72 || b[p + 16] !== 0x65 || b[p + 17] !== 0x20 || b[p + 18] !== 0x74 || b[p + 19] !== 0x68 ||
						b[p + 20] !== 0x65 || b[p + 21] !== 0x20) break attempt67;
					p += 22;
					break choice43;
				}
				p = choice43;
				return -1;
			case 0x64: // d
				attempt68: {
					// "deleted bearer "
					if (p + 15 > end ||
						b[p] !== 0x64 || b[p + 1] !== 0x65 || b[p + 2] !== 0x6c || b[p + 3] !== 0x65 || b[p + 4] !== 0x74 ||
						b[p + 5] !== 0x65 || b[p + 6] !== 0x64 || b[p + 7] !== 0x20 || b[p + 8] !== 0x62 || b[p + 9] !== 0x65 ||
						b[p + 10] !== 0x61 || b[p + 11] !== 0x72 || b[p + 12] !== 0x65 || b[p + 13] !== 0x72 || b[p + 14] !== 0x20) break attempt68;
					p += 15;
					break choice43;
				}
				p = choice43;
				return -1;
			case 0x6d: // m
				attempt69: {
					// "modem for device "
					if (p + 17 > end ||
						b[p] !== 0x6d || b[p + 1] !== 0x6f || b[p + 2] !== 0x64 || b[p + 3] !== 0x65 || b[p + 4] !== 0x6d ||
						b[p + 5] !== 0x20 || b[p + 6] !== 0x66 || b[p + 7] !== 0x6f || b[p + 8] !== 0x72 || b[p + 9] !== 0x20 ||
						b[p + 10] !== 0x64 || b[p + 11] !== 0x65 || b[p + 12] !== 0x76 || b[p + 13] !== 0x69 || b[p + 14] !== 0x63 ||
						b[p + 15] !== 0x65 || b[p + 16] !== 0x20) break attempt69;
					p += 17;
					break choice43;
				}
				p = choice43;
				return -1;
			case 0x6e: // n
				attempt70: {
					// "net link "
					if (p + 9 > end ||
						b[p] !== 0x6e || b[p + 1] !== 0x65 || b[p + 2] !== 0x74 || b[p + 3] !== 0x20 || b[p + 4] !== 0x6c ||
						b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x6b || b[p + 8] !== 0x20) break attempt70;
					p += 9;
					break choice43;
				}
				p = choice43;
				return -1;
			case 0x70: // p
				attempt71: {
					// "processing user request "
					if (p + 24 > end ||
						b[p] !== 0x70 || b[p + 1] !== 0x72 || b[p + 2] !== 0x6f || b[p + 3] !== 0x63 || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x73 || b[p + 6] !== 0x73 || b[p + 7] !== 0x69 || b[p + 8] !== 0x6e || b[p + 9] !== 0x67 ||
						b[p + 10] !== 0x20 || b[p + 11] !== 0x75 || b[p + 12] !== 0x73 || b[p + 13] !== 0x65 || b[p + 14] !== 0x72 ||
						b[p + 15] !== 0x20 || b[p + 16] !== 0x72 || b[p + 17] !== 0x65 || b[p + 18] !== 0x71 || b[p + 19] !== 0x75 ||
						b[p + 20] !== 0x65 || b[p + 21] !== 0x73 || b[p + 22] !== 0x74 || b[p + 23] !== 0x20) break attempt71;
					p += 24;
					break choice43;
				}
				p = choice43;
				attempt72: {
					// "port "
					if (p + 5 > end || b[p] !== 0x70 || b[p + 1] !== 0x6f || b[p + 2] !== 0x72 || b[p + 3] !== 0x74 || b[p + 4] !== 0x20) break attempt72;
					p += 5;
					break choice43;
				}
				p = choice43;
				attempt73: {
					// "power state updated"
					if (p + 19 > end ||
						b[p] !== 0x70 || b[p + 1] !== 0x6f || b[p + 2] !== 0x77 || b[p + 3] !== 0x65 || b[p + 4] !== 0x72 ||
						b[p + 5] !== 0x20 || b[p + 6] !== 0x73 || b[p + 7] !== 0x74 || b[p + 8] !== 0x61 || b[p + 9] !== 0x74 ||
						b[p + 10] !== 0x65 || b[p + 11] !== 0x20 || b[p + 12] !== 0x75 || b[p + 13] !== 0x70 || b[p + 14] !== 0x64 ||
						b[p + 15] !== 0x61 || b[p + 16] !== 0x74 || b[p + 17] !== 0x65 || b[p + 18] !== 0x64) break attempt73;
					p += 19;
					break choice43;
				}
				p = choice43;
				return -1;
			case 0x72: // r
				attempt74: {
					// "reconnecting "
					if (p + 13 > end ||
						b[p] !== 0x72 || b[p + 1] !== 0x65 || b[p + 2] !== 0x63 || b[p + 3] !== 0x6f || b[p + 4] !== 0x6e ||
						b[p + 5] !== 0x6e || b[p + 6] !== 0x65 || b[p + 7] !== 0x63 || b[p + 8] !== 0x74 || b[p + 9] !== 0x69 ||
						b[p + 10] !== 0x6e || b[p + 11] !== 0x67 || b[p + 12] !== 0x20) break attempt74;
					p += 13;
					break choice43;
				}
				p = choice43;
				return -1;
			case 0x73: // s
				attempt75: {
					// "simple connect "
					if (p + 15 > end ||
						b[p] !== 0x73 || b[p + 1] !== 0x69 || b[p + 2] !== 0x6d || b[p + 3] !== 0x70 || b[p + 4] !== 0x6c ||
						b[p + 5] !== 0x65 || b[p + 6] !== 0x20 || b[p + 7] !== 0x63 || b[p + 8] !== 0x6f || b[p + 9] !== 0x6e ||
						b[p + 10] !== 0x6e || b[p + 11] !== 0x65 || b[p + 12] !== 0x63 || b[p + 13] !== 0x74 || b[p + 14] !== 0x20) break attempt75;
					p += 15;
					break choice43;
				}
				p = choice43;
				attempt76: {
					// "successfully loaded "
					if (p + 20 > end ||
						b[p] !== 0x73 || b[p + 1] !== 0x75 || b[p + 2] !== 0x63 || b[p + 3] !== 0x63 || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x73 || b[p + 6] !== 0x73 || b[p + 7] !== 0x66 || b[p + 8] !== 0x75 || b[p + 9] !== 0x6c ||
						b[p + 10] !== 0x6c || b[p + 11] !== 0x79 || b[p + 12] !== 0x20 || b[p + 13] !== 0x6c || b[p + 14] !== 0x6f ||
						b[p + 15] !== 0x61 || b[p + 16] !== 0x64 || b[p + 17] !== 0x65 || b[p + 18] !== 0x64 || b[p + 19] !== 0x20) break attempt76;
					p += 20;
					break choice43;
				}
				p = choice43;
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
