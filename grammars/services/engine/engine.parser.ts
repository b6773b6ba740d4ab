// Generated from engine.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Span } from '../../fields/span.ts';

/** What a message said, and where its parts stand. */
export type EngineMatch =
	| {
			readonly case: 'version';
	  }
	| {
			readonly case: 'starting';
	  }
	| {
			readonly case: 'ready';
	  }
	| {
			readonly case: 'stopping';
			readonly signalName: Span;
	  }
	| {
			readonly case: 'stopped';
	  }
	| {
			readonly case: 'startFailed';
			readonly problem: Span;
	  }
	| {
			readonly case: 'containerLoadFailed';
			readonly container: Span | undefined;
			readonly problem: Span;
	  }
	| {
			readonly case: 'migrationFailed';
			readonly problem: Span;
	  }
	| {
			readonly case: 'layerFailed';
			readonly problem: Span;
	  }
	| {
			readonly case: 'layerAltered';
			readonly digest: Span;
	  }
	| {
			readonly case: 'deltaFailed';
			readonly deltaProblem: Span;
	  }
	| {
			readonly case: 'downloadRetrying';
			readonly attempt: Span;
			readonly attempts: Span;
			readonly problem: Span;
	  }
	| {
			readonly case: 'downloadRetryingOld';
			readonly problem: Span;
	  }
	| {
			readonly case: 'pullFailed';
			readonly problem: Span;
	  }
	| {
			readonly case: 'overlayFailed';
			readonly path: Span;
			readonly problem: Span;
	  }
	| {
			readonly case: 'objectMissing';
			readonly method: Span;
			readonly path: Span;
			readonly missing: Span;
	  }
	| {
			readonly case: 'requestFailed';
			readonly method: Span;
			readonly path: Span;
			readonly problem: Span;
	  }
	| {
			readonly case: 'streamClosed';
	  }
	| {
			readonly case: 'execGone';
	  }
	| {
			readonly case: 'execFailed';
			readonly problem: Span;
	  }
	| {
			readonly case: 'killForced';
			readonly seconds: Span;
	  }
	| {
			readonly case: 'killForcedOf';
			readonly container: Span;
			readonly seconds: Span;
	  }
	| {
			readonly case: 'healthCheckFailed';
			readonly container: Span;
			readonly problem: Span;
	  }
	| {
			readonly case: 'nameQueryFailed';
			readonly server: Span;
			readonly host: Span;
	  }
	| {
			readonly case: 'nameQueryFailedKeyed';
	  }
	| {
			readonly case: 'question';
			readonly host: Span;
	  }
	| {
			readonly case: 'nameServerUnreachable';
			readonly server: Span;
			readonly problem: Span;
	  }
	| {
			readonly case: 'databaseCorrupt';
			readonly damage: Span;
	  }
	| {
			readonly case: 'panicked';
			readonly problem: Span;
	  }
	| {
			readonly case: 'panicDetail';
	  }
	| {
			readonly case: 'containerdUuidInvalid';
			readonly uuidProblem: Span;
	  }
	| {
			readonly case: 'unreachable';
			readonly address: Span;
	  }
	| {
			readonly case: 'unreachableSomewhere';
			readonly problem: Span;
	  }
	| {
			readonly case: 'containerdLost';
	  }
	| {
			readonly case: 'notice';
	  }
	| {
			readonly case: 'layerMissing';
	  };

/** Matches the UTF-8 text `bytes[start, end)`, whole; `undefined` when no case of the grammar describes it. */
export function matchEngine(bytes: Uint8Array, start: number, end: number): EngineMatch | undefined {
	if (rule_message(bytes, start, end) !== end) return undefined;
	switch (matched) {
		case 0:
			return {
				case: 'version',
			};
		case 1:
			return {
				case: 'starting',
			};
		case 2:
			return {
				case: 'ready',
			};
		case 3:
			return {
				case: 'stopping',
				signalName: { start: from_signalName, end: to_signalName },
			};
		case 4:
			return {
				case: 'stopped',
			};
		case 5:
			return {
				case: 'startFailed',
				problem: { start: from_problem, end: to_problem },
			};
		case 6:
			return {
				case: 'containerLoadFailed',
				container: from_container < 0 ? undefined : { start: from_container, end: to_container },
				problem: { start: from_problem, end: to_problem },
			};
		case 7:
			return {
				case: 'migrationFailed',
				problem: { start: from_problem, end: to_problem },
			};
		case 8:
			return {
				case: 'layerFailed',
				problem: { start: from_problem, end: to_problem },
			};
		case 9:
			return {
				case: 'layerAltered',
				digest: { start: from_digest, end: to_digest },
			};
		case 10:
			return {
				case: 'deltaFailed',
				deltaProblem: { start: from_deltaProblem, end: to_deltaProblem },
			};
		case 11:
			return {
				case: 'downloadRetrying',
				attempt: { start: from_attempt, end: to_attempt },
				attempts: { start: from_attempts, end: to_attempts },
				problem: { start: from_problem, end: to_problem },
			};
		case 12:
			return {
				case: 'downloadRetryingOld',
				problem: { start: from_problem, end: to_problem },
			};
		case 13:
			return {
				case: 'pullFailed',
				problem: { start: from_problem, end: to_problem },
			};
		case 14:
			return {
				case: 'overlayFailed',
				path: { start: from_path, end: to_path },
				problem: { start: from_problem, end: to_problem },
			};
		case 15:
			return {
				case: 'objectMissing',
				method: { start: from_method, end: to_method },
				path: { start: from_path, end: to_path },
				missing: { start: from_missing, end: to_missing },
			};
		case 16:
			return {
				case: 'requestFailed',
				method: { start: from_method, end: to_method },
				path: { start: from_path, end: to_path },
				problem: { start: from_problem, end: to_problem },
			};
		case 17:
			return {
				case: 'streamClosed',
			};
		case 18:
			return {
				case: 'execGone',
			};
		case 19:
			return {
				case: 'execFailed',
				problem: { start: from_problem, end: to_problem },
			};
		case 20:
			return {
				case: 'killForced',
				seconds: { start: from_seconds, end: to_seconds },
			};
		case 21:
			return {
				case: 'killForcedOf',
				container: { start: from_container, end: to_container },
				seconds: { start: from_seconds, end: to_seconds },
			};
		case 22:
			return {
				case: 'healthCheckFailed',
				container: { start: from_container, end: to_container },
				problem: { start: from_problem, end: to_problem },
			};
		case 23:
			return {
				case: 'nameQueryFailed',
				server: { start: from_server, end: to_server },
				host: { start: from_host, end: to_host },
			};
		case 24:
			return {
				case: 'nameQueryFailedKeyed',
			};
		case 25:
			return {
				case: 'question',
				host: { start: from_host, end: to_host },
			};
		case 26:
			return {
				case: 'nameServerUnreachable',
				server: { start: from_server, end: to_server },
				problem: { start: from_problem, end: to_problem },
			};
		case 27:
			return {
				case: 'databaseCorrupt',
				damage: { start: from_damage, end: to_damage },
			};
		case 28:
			return {
				case: 'panicked',
				problem: { start: from_problem, end: to_problem },
			};
		case 29:
			return {
				case: 'panicDetail',
			};
		case 30:
			return {
				case: 'containerdUuidInvalid',
				uuidProblem: { start: from_uuidProblem, end: to_uuidProblem },
			};
		case 31:
			return {
				case: 'unreachable',
				address: { start: from_address, end: to_address },
			};
		case 32:
			return {
				case: 'unreachableSomewhere',
				problem: { start: from_problem, end: to_problem },
			};
		case 33:
			return {
				case: 'containerdLost',
			};
		case 34:
			return {
				case: 'notice',
			};
		case 35:
			return {
				case: 'layerMissing',
			};
		default:
			return undefined;
	}
}

let matched = -1;
let from_signalName = -1;
let to_signalName = -1;
let from_problem = -1;
let to_problem = -1;
let from_container = -1;
let to_container = -1;
let from_digest = -1;
let to_digest = -1;
let from_deltaProblem = -1;
let to_deltaProblem = -1;
let from_attempt = -1;
let to_attempt = -1;
let from_attempts = -1;
let to_attempts = -1;
let from_path = -1;
let to_path = -1;
let from_method = -1;
let to_method = -1;
let from_missing = -1;
let to_missing = -1;
let from_seconds = -1;
let to_seconds = -1;
let from_server = -1;
let to_server = -1;
let from_host = -1;
let to_host = -1;
let from_damage = -1;
let to_damage = -1;
let from_uuidProblem = -1;
let to_uuidProblem = -1;
let from_address = -1;
let to_address = -1;

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
		case -1:
			return -1;
		case 0x09:
		case 0x67: // g
			q = case_panicDetail(b, p, end);
			if (q >= 0) return q;
			return case_layerMissing(b, p, end);
		case 0x3b: // ;
			q = case_question(b, p, end);
			if (q >= 0) return q;
			return case_layerMissing(b, p, end);
		case 0x41: // A
		case 0x4e: // N
			q = case_layerFailed(b, p, end);
			if (q >= 0) return q;
			q = case_layerAltered(b, p, end);
			if (q >= 0) return q;
			q = case_deltaFailed(b, p, end);
			if (q >= 0) return q;
			q = case_pullFailed(b, p, end);
			if (q >= 0) return q;
			q = case_notice(b, p, end);
			if (q >= 0) return q;
			return case_layerMissing(b, p, end);
		case 0x43: // C
			q = case_killForced(b, p, end);
			if (q >= 0) return q;
			q = case_killForcedOf(b, p, end);
			if (q >= 0) return q;
			q = case_unreachable(b, p, end);
			if (q >= 0) return q;
			q = case_unreachableSomewhere(b, p, end);
			if (q >= 0) return q;
			q = case_notice(b, p, end);
			if (q >= 0) return q;
			return case_layerMissing(b, p, end);
		case 0x44: // D
			q = case_version(b, p, end);
			if (q >= 0) return q;
			q = case_ready(b, p, end);
			if (q >= 0) return q;
			q = case_stopped(b, p, end);
			if (q >= 0) return q;
			q = case_layerFailed(b, p, end);
			if (q >= 0) return q;
			q = case_layerAltered(b, p, end);
			if (q >= 0) return q;
			q = case_deltaFailed(b, p, end);
			if (q >= 0) return q;
			q = case_downloadRetrying(b, p, end);
			if (q >= 0) return q;
			q = case_downloadRetryingOld(b, p, end);
			if (q >= 0) return q;
			q = case_pullFailed(b, p, end);
			if (q >= 0) return q;
			q = case_notice(b, p, end);
			if (q >= 0) return q;
			return case_layerMissing(b, p, end);
		case 0x45: // E
			q = case_startFailed(b, p, end);
			if (q >= 0) return q;
			q = case_layerFailed(b, p, end);
			if (q >= 0) return q;
			q = case_layerAltered(b, p, end);
			if (q >= 0) return q;
			q = case_deltaFailed(b, p, end);
			if (q >= 0) return q;
			q = case_pullFailed(b, p, end);
			if (q >= 0) return q;
			q = case_execGone(b, p, end);
			if (q >= 0) return q;
			q = case_execFailed(b, p, end);
			if (q >= 0) return q;
			return case_layerMissing(b, p, end);
		case 0x46: // F
			q = case_containerLoadFailed(b, p, end);
			if (q >= 0) return q;
			q = case_containerdLost(b, p, end);
			if (q >= 0) return q;
			q = case_notice(b, p, end);
			if (q >= 0) return q;
			return case_layerMissing(b, p, end);
		case 0x47: // G
		case 0x4c: // L
		case 0x52: // R
		case 0x55: // U
		case 0x59: // Y
		case 0x69: // i
			q = case_notice(b, p, end);
			if (q >= 0) return q;
			return case_layerMissing(b, p, end);
		case 0x48: // H
			q = case_objectMissing(b, p, end);
			if (q >= 0) return q;
			q = case_requestFailed(b, p, end);
			if (q >= 0) return q;
			q = case_healthCheckFailed(b, p, end);
			if (q >= 0) return q;
			return case_layerMissing(b, p, end);
		case 0x50: // P
			q = case_stopping(b, p, end);
			if (q >= 0) return q;
			return case_layerMissing(b, p, end);
		case 0x53: // S
			q = case_starting(b, p, end);
			if (q >= 0) return q;
			q = case_migrationFailed(b, p, end);
			if (q >= 0) return q;
			return case_layerMissing(b, p, end);
		case 0x5b: // [
			q = case_nameQueryFailed(b, p, end);
			if (q >= 0) return q;
			q = case_nameQueryFailedKeyed(b, p, end);
			if (q >= 0) return q;
			q = case_nameServerUnreachable(b, p, end);
			if (q >= 0) return q;
			q = case_panicDetail(b, p, end);
			if (q >= 0) return q;
			q = case_notice(b, p, end);
			if (q >= 0) return q;
			return case_layerMissing(b, p, end);
		case 0x62: // b
		case 0x64: // d
			q = case_databaseCorrupt(b, p, end);
			if (q >= 0) return q;
			q = case_panicked(b, p, end);
			if (q >= 0) return q;
			return case_layerMissing(b, p, end);
		case 0x63: // c
			q = case_databaseCorrupt(b, p, end);
			if (q >= 0) return q;
			q = case_panicked(b, p, end);
			if (q >= 0) return q;
			q = case_panicDetail(b, p, end);
			if (q >= 0) return q;
			q = case_containerdLost(b, p, end);
			if (q >= 0) return q;
			q = case_notice(b, p, end);
			if (q >= 0) return q;
			return case_layerMissing(b, p, end);
		case 0x65: // e
			q = case_overlayFailed(b, p, end);
			if (q >= 0) return q;
			q = case_panicDetail(b, p, end);
			if (q >= 0) return q;
			q = case_unreachableSomewhere(b, p, end);
			if (q >= 0) return q;
			return case_layerMissing(b, p, end);
		case 0x66: // f
			q = case_startFailed(b, p, end);
			if (q >= 0) return q;
			q = case_containerLoadFailed(b, p, end);
			if (q >= 0) return q;
			q = case_migrationFailed(b, p, end);
			if (q >= 0) return q;
			q = case_layerFailed(b, p, end);
			if (q >= 0) return q;
			q = case_layerAltered(b, p, end);
			if (q >= 0) return q;
			q = case_deltaFailed(b, p, end);
			if (q >= 0) return q;
			q = case_panicked(b, p, end);
			if (q >= 0) return q;
			q = case_containerdLost(b, p, end);
			if (q >= 0) return q;
			q = case_notice(b, p, end);
			if (q >= 0) return q;
			return case_layerMissing(b, p, end);
		case 0x6c: // l
			q = case_deltaFailed(b, p, end);
			if (q >= 0) return q;
			q = case_notice(b, p, end);
			if (q >= 0) return q;
			return case_layerMissing(b, p, end);
		case 0x6d: // m
			q = case_panicDetail(b, p, end);
			if (q >= 0) return q;
			q = case_notice(b, p, end);
			if (q >= 0) return q;
			return case_layerMissing(b, p, end);
		case 0x70: // p
			q = case_databaseCorrupt(b, p, end);
			if (q >= 0) return q;
			q = case_panicked(b, p, end);
			if (q >= 0) return q;
			q = case_notice(b, p, end);
			if (q >= 0) return q;
			return case_layerMissing(b, p, end);
		case 0x72: // r
			q = case_panicDetail(b, p, end);
			if (q >= 0) return q;
			q = case_containerdUuidInvalid(b, p, end);
			if (q >= 0) return q;
			q = case_notice(b, p, end);
			if (q >= 0) return q;
			return case_layerMissing(b, p, end);
		case 0x73: // s
			q = case_migrationFailed(b, p, end);
			if (q >= 0) return q;
			q = case_streamClosed(b, p, end);
			if (q >= 0) return q;
			q = case_notice(b, p, end);
			if (q >= 0) return q;
			return case_layerMissing(b, p, end);
		case 0x74: // t
			q = case_containerdLost(b, p, end);
			if (q >= 0) return q;
			return case_layerMissing(b, p, end);
		case 0x75: // u
			q = case_panicked(b, p, end);
			if (q >= 0) return q;
			q = case_containerdUuidInvalid(b, p, end);
			if (q >= 0) return q;
			return case_layerMissing(b, p, end);
		default:
			return case_layerMissing(b, p, end);
	}
}

function case_version(b: Uint8Array, p: number, end: number): number {
	// "Docker daemon"
	if (p + 13 > end ||
		b[p] !== 0x44 || b[p + 1] !== 0x6f || b[p + 2] !== 0x63 || b[p + 3] !== 0x6b || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x72 || b[p + 6] !== 0x20 || b[p + 7] !== 0x64 || b[p + 8] !== 0x61 || b[p + 9] !== 0x65 ||
		b[p + 10] !== 0x6d || b[p + 11] !== 0x6f || b[p + 12] !== 0x6e) return -1;
	p += 13;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 0;
	return p;
}

function case_starting(b: Uint8Array, p: number, end: number): number {
	// "Starting up"
	if (p + 11 > end ||
		b[p] !== 0x53 || b[p + 1] !== 0x74 || b[p + 2] !== 0x61 || b[p + 3] !== 0x72 || b[p + 4] !== 0x74 ||
		b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x67 || b[p + 8] !== 0x20 || b[p + 9] !== 0x75 ||
		b[p + 10] !== 0x70) return -1;
	p += 11;
	if (p < end) return -1;
	matched = 1;
	return p;
}

function case_ready(b: Uint8Array, p: number, end: number): number {
	// "Daemon has completed initialization"
	if (p + 35 > end ||
		b[p] !== 0x44 || b[p + 1] !== 0x61 || b[p + 2] !== 0x65 || b[p + 3] !== 0x6d || b[p + 4] !== 0x6f ||
		b[p + 5] !== 0x6e || b[p + 6] !== 0x20 || b[p + 7] !== 0x68 || b[p + 8] !== 0x61 || b[p + 9] !== 0x73 ||
		b[p + 10] !== 0x20 || b[p + 11] !== 0x63 || b[p + 12] !== 0x6f || b[p + 13] !== 0x6d || b[p + 14] !== 0x70 ||
		b[p + 15] !== 0x6c || b[p + 16] !== 0x65 || b[p + 17] !== 0x74 || b[p + 18] !== 0x65 || b[p + 19] !== 0x64 ||
		b[p + 20] !== 0x20 || b[p + 21] !== 0x69 || b[p + 22] !== 0x6e || b[p + 23] !== 0x69 || b[p + 24] !== 0x74 ||
		b[p + 25] !== 0x69 || b[p + 26] !== 0x61 || b[p + 27] !== 0x6c || b[p + 28] !== 0x69 || b[p + 29] !== 0x7a ||
		b[p + 30] !== 0x61 || b[p + 31] !== 0x74 || b[p + 32] !== 0x69 || b[p + 33] !== 0x6f || b[p + 34] !== 0x6e) return -1;
	p += 35;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 2;
	return p;
}

function case_stopping(b: Uint8Array, p: number, end: number): number {
	// "Processing signal '"
	if (p + 19 > end ||
		b[p] !== 0x50 || b[p + 1] !== 0x72 || b[p + 2] !== 0x6f || b[p + 3] !== 0x63 || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x73 || b[p + 6] !== 0x73 || b[p + 7] !== 0x69 || b[p + 8] !== 0x6e || b[p + 9] !== 0x67 ||
		b[p + 10] !== 0x20 || b[p + 11] !== 0x73 || b[p + 12] !== 0x69 || b[p + 13] !== 0x67 || b[p + 14] !== 0x6e ||
		b[p + 15] !== 0x61 || b[p + 16] !== 0x6c || b[p + 17] !== 0x20 || b[p + 18] !== 0x27) return -1;
	p += 19;
	from_signalName = p;
	p = rule_signalName(b, p, end);
	if (p < 0) return -1;
	to_signalName = p;
	// "'"
	if (p >= end || b[p] !== 0x27) return -1;
	p += 1;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 3;
	return p;
}

function case_stopped(b: Uint8Array, p: number, end: number): number {
	// "Daemon shutdown complete"
	if (p + 24 > end ||
		b[p] !== 0x44 || b[p + 1] !== 0x61 || b[p + 2] !== 0x65 || b[p + 3] !== 0x6d || b[p + 4] !== 0x6f ||
		b[p + 5] !== 0x6e || b[p + 6] !== 0x20 || b[p + 7] !== 0x73 || b[p + 8] !== 0x68 || b[p + 9] !== 0x75 ||
		b[p + 10] !== 0x74 || b[p + 11] !== 0x64 || b[p + 12] !== 0x6f || b[p + 13] !== 0x77 || b[p + 14] !== 0x6e ||
		b[p + 15] !== 0x20 || b[p + 16] !== 0x63 || b[p + 17] !== 0x6f || b[p + 18] !== 0x6d || b[p + 19] !== 0x70 ||
		b[p + 20] !== 0x6c || b[p + 21] !== 0x65 || b[p + 22] !== 0x74 || b[p + 23] !== 0x65) return -1;
	p += 24;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 4;
	return p;
}

function case_startFailed(b: Uint8Array, p: number, end: number): number {
	p = rule_skipStartFailed(b, p, end);
	if (p < 0) return -1;
	from_problem = p;
	p = rule_problem(b, p, end);
	if (p < 0) return -1;
	to_problem = p;
	matched = 5;
	return p;
}

function case_containerLoadFailed(b: Uint8Array, p: number, end: number): number {
	from_container = -1;
	const choice3 = p;
	choice3: {
		attempt4: {
			// "Failed"
			if (p + 6 > end ||
				b[p] !== 0x46 || b[p + 1] !== 0x61 || b[p + 2] !== 0x69 || b[p + 3] !== 0x6c || b[p + 4] !== 0x65 ||
				b[p + 5] !== 0x64) break attempt4;
			p += 6;
			break choice3;
		}
		p = choice3;
		attempt5: {
			// "failed"
			if (p + 6 > end ||
				b[p] !== 0x66 || b[p + 1] !== 0x61 || b[p + 2] !== 0x69 || b[p + 3] !== 0x6c || b[p + 4] !== 0x65 ||
				b[p + 5] !== 0x64) break attempt5;
			p += 6;
			break choice3;
		}
		p = choice3;
		return -1;
	}
	// " to load container"
	if (p + 18 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x74 || b[p + 2] !== 0x6f || b[p + 3] !== 0x20 || b[p + 4] !== 0x6c ||
		b[p + 5] !== 0x6f || b[p + 6] !== 0x61 || b[p + 7] !== 0x64 || b[p + 8] !== 0x20 || b[p + 9] !== 0x63 ||
		b[p + 10] !== 0x6f || b[p + 11] !== 0x6e || b[p + 12] !== 0x74 || b[p + 13] !== 0x61 || b[p + 14] !== 0x69 ||
		b[p + 15] !== 0x6e || b[p + 16] !== 0x65 || b[p + 17] !== 0x72) return -1;
	p += 18;
	const optional6 = p;
	optional6: {
		attempt7: {
			// " mount"
			if (p + 6 > end ||
				b[p] !== 0x20 || b[p + 1] !== 0x6d || b[p + 2] !== 0x6f || b[p + 3] !== 0x75 || b[p + 4] !== 0x6e ||
				b[p + 5] !== 0x74) break attempt7;
			p += 6;
			break optional6;
		}
		p = optional6;
	}
	const optional8 = p;
	optional8: {
		attempt9: {
			// " "
			if (p >= end || b[p] !== 0x20) break attempt9;
			p += 1;
			from_container = p;
			p = rule_container(b, p, end);
			if (p < 0) break attempt9;
			to_container = p;
			break optional8;
		}
		p = optional8;
		from_container = -1;
	}
	const optional10 = p;
	optional10: {
		attempt11: {
			// ":"
			if (p >= end || b[p] !== 0x3a) break attempt11;
			p += 1;
			while (p < end && !(b[p] !== 0x20)) p += 1;
			break optional10;
		}
		p = optional10;
	}
	from_problem = p;
	p = rule_problem(b, p, end);
	if (p < 0) return -1;
	to_problem = p;
	matched = 6;
	return p;
}

function case_migrationFailed(b: Uint8Array, p: number, end: number): number {
	const choice12 = p;
	choice12: {
		attempt13: {
			// "failed aufs to overlay2 migration"
			if (p + 33 > end ||
				b[p] !== 0x66 || b[p + 1] !== 0x61 || b[p + 2] !== 0x69 || b[p + 3] !== 0x6c || b[p + 4] !== 0x65 ||
				b[p + 5] !== 0x64 || b[p + 6] !== 0x20 || b[p + 7] !== 0x61 || b[p + 8] !== 0x75 || b[p + 9] !== 0x66 ||
				b[p + 10] !== 0x73 || b[p + 11] !== 0x20 || b[p + 12] !== 0x74 || b[p + 13] !== 0x6f || b[p + 14] !== 0x20 ||
				b[p + 15] !== 0x6f || b[p + 16] !== 0x76 || b[p + 17] !== 0x65 || b[p + 18] !== 0x72 || b[p + 19] !== 0x6c ||
				b[p + 20] !== 0x61 || b[p + 21] !== 0x79 || b[p + 22] !== 0x32 || b[p + 23] !== 0x20 || b[p + 24] !== 0x6d ||
				b[p + 25] !== 0x69 || b[p + 26] !== 0x67 || b[p + 27] !== 0x72 || b[p + 28] !== 0x61 || b[p + 29] !== 0x74 ||
				b[p + 30] !== 0x69 || b[p + 31] !== 0x6f || b[p + 32] !== 0x6e) break attempt13;
			p += 33;
			break choice12;
		}
		p = choice12;
		attempt14: {
			// "Storage migration failed"
			if (p + 24 > end ||
				b[p] !== 0x53 || b[p + 1] !== 0x74 || b[p + 2] !== 0x6f || b[p + 3] !== 0x72 || b[p + 4] !== 0x61 ||
				b[p + 5] !== 0x67 || b[p + 6] !== 0x65 || b[p + 7] !== 0x20 || b[p + 8] !== 0x6d || b[p + 9] !== 0x69 ||
				b[p + 10] !== 0x67 || b[p + 11] !== 0x72 || b[p + 12] !== 0x61 || b[p + 13] !== 0x74 || b[p + 14] !== 0x69 ||
				b[p + 15] !== 0x6f || b[p + 16] !== 0x6e || b[p + 17] !== 0x20 || b[p + 18] !== 0x66 || b[p + 19] !== 0x61 ||
				b[p + 20] !== 0x69 || b[p + 21] !== 0x6c || b[p + 22] !== 0x65 || b[p + 23] !== 0x64) break attempt14;
			p += 24;
			break choice12;
		}
		p = choice12;
		attempt15: {
			// "storage migration failed"
			if (p + 24 > end ||
				b[p] !== 0x73 || b[p + 1] !== 0x74 || b[p + 2] !== 0x6f || b[p + 3] !== 0x72 || b[p + 4] !== 0x61 ||
				b[p + 5] !== 0x67 || b[p + 6] !== 0x65 || b[p + 7] !== 0x20 || b[p + 8] !== 0x6d || b[p + 9] !== 0x69 ||
				b[p + 10] !== 0x67 || b[p + 11] !== 0x72 || b[p + 12] !== 0x61 || b[p + 13] !== 0x74 || b[p + 14] !== 0x69 ||
				b[p + 15] !== 0x6f || b[p + 16] !== 0x6e || b[p + 17] !== 0x20 || b[p + 18] !== 0x66 || b[p + 19] !== 0x61 ||
				b[p + 20] !== 0x69 || b[p + 21] !== 0x6c || b[p + 22] !== 0x65 || b[p + 23] !== 0x64) break attempt15;
			p += 24;
			break choice12;
		}
		p = choice12;
		return -1;
	}
	from_problem = p;
	p = rule_problem(b, p, end);
	if (p < 0) return -1;
	to_problem = p;
	matched = 7;
	return p;
}

function case_layerFailed(b: Uint8Array, p: number, end: number): number {
	repeat16: for (;;) {
		const repeat16 = p;
		attempt17: {
			p = rule_skipPull(b, p, end);
			if (p < 0) break attempt17;
			continue repeat16;
		}
		p = repeat16;
		break;
	}
	// "failed to register layer: "
	if (p + 26 > end ||
		b[p] !== 0x66 || b[p + 1] !== 0x61 || b[p + 2] !== 0x69 || b[p + 3] !== 0x6c || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x64 || b[p + 6] !== 0x20 || b[p + 7] !== 0x74 || b[p + 8] !== 0x6f || b[p + 9] !== 0x20 ||
		b[p + 10] !== 0x72 || b[p + 11] !== 0x65 || b[p + 12] !== 0x67 || b[p + 13] !== 0x69 || b[p + 14] !== 0x73 ||
		b[p + 15] !== 0x74 || b[p + 16] !== 0x65 || b[p + 17] !== 0x72 || b[p + 18] !== 0x20 || b[p + 19] !== 0x6c ||
		b[p + 20] !== 0x61 || b[p + 21] !== 0x79 || b[p + 22] !== 0x65 || b[p + 23] !== 0x72 || b[p + 24] !== 0x3a ||
		b[p + 25] !== 0x20) return -1;
	p += 26;
	from_problem = p;
	p = rule_problem(b, p, end);
	if (p < 0) return -1;
	to_problem = p;
	matched = 8;
	return p;
}

function case_layerAltered(b: Uint8Array, p: number, end: number): number {
	repeat18: for (;;) {
		const repeat18 = p;
		attempt19: {
			p = rule_skipPull(b, p, end);
			if (p < 0) break attempt19;
			continue repeat18;
		}
		p = repeat18;
		break;
	}
	// "filesystem layer verification failed for digest "
	if (p + 48 > end ||
		b[p] !== 0x66 || b[p + 1] !== 0x69 || b[p + 2] !== 0x6c || b[p + 3] !== 0x65 || b[p + 4] !== 0x73 ||
		b[p + 5] !== 0x79 || b[p + 6] !== 0x73 || b[p + 7] !== 0x74 || b[p + 8] !== 0x65 || b[p + 9] !== 0x6d ||
		b[p + 10] !== 0x20 || b[p + 11] !== 0x6c || b[p + 12] !== 0x61 || b[p + 13] !== 0x79 || b[p + 14] !== 0x65 ||
		b[p + 15] !== 0x72 || b[p + 16] !== 0x20 || b[p + 17] !== 0x76 || b[p + 18] !== 0x65 || b[p + 19] !== 0x72 ||
		b[p + 20] !== 0x69 || b[p + 21] !== 0x66 || b[p + 22] !== 0x69 || b[p + 23] !== 0x63 || b[p + 24] !== 0x61 ||
		b[p + 25] !== 0x74 || b[p + 26] !== 0x69 || b[p + 27] !== 0x6f || b[p + 28] !== 0x6e || b[p + 29] !== 0x20 ||
		b[p + 30] !== 0x66 || b[p + 31] !== 0x61 || b[p + 32] !== 0x69 || b[p + 33] !== 0x6c || b[p + 34] !== 0x65 ||
		b[p + 35] !== 0x64 || b[p + 36] !== 0x20 || b[p + 37] !== 0x66 || b[p + 38] !== 0x6f || b[p + 39] !== 0x72 ||
		b[p + 40] !== 0x20 || b[p + 41] !== 0x64 || b[p + 42] !== 0x69 || b[p + 43] !== 0x67 || b[p + 44] !== 0x65 ||
		b[p + 45] !== 0x73 || b[p + 46] !== 0x74 || b[p + 47] !== 0x20) return -1;
	p += 48;
	from_digest = p;
	p = rule_digest(b, p, end);
	if (p < 0) return -1;
	to_digest = p;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 9;
	return p;
}

function case_deltaFailed(b: Uint8Array, p: number, end: number): number {
	repeat20: for (;;) {
		const repeat20 = p;
		attempt21: {
			p = rule_skipPull(b, p, end);
			if (p < 0) break attempt21;
			continue repeat20;
		}
		p = repeat20;
		break;
	}
	from_deltaProblem = p;
	p = rule_deltaProblem(b, p, end);
	if (p < 0) return -1;
	to_deltaProblem = p;
	matched = 10;
	return p;
}

function case_downloadRetrying(b: Uint8Array, p: number, end: number): number {
	// "Download failed, retrying ("
	if (p + 27 > end ||
		b[p] !== 0x44 || b[p + 1] !== 0x6f || b[p + 2] !== 0x77 || b[p + 3] !== 0x6e || b[p + 4] !== 0x6c ||
		b[p + 5] !== 0x6f || b[p + 6] !== 0x61 || b[p + 7] !== 0x64 || b[p + 8] !== 0x20 || b[p + 9] !== 0x66 ||
		b[p + 10] !== 0x61 || b[p + 11] !== 0x69 || b[p + 12] !== 0x6c || b[p + 13] !== 0x65 || b[p + 14] !== 0x64 ||
		b[p + 15] !== 0x2c || b[p + 16] !== 0x20 || b[p + 17] !== 0x72 || b[p + 18] !== 0x65 || b[p + 19] !== 0x74 ||
		b[p + 20] !== 0x72 || b[p + 21] !== 0x79 || b[p + 22] !== 0x69 || b[p + 23] !== 0x6e || b[p + 24] !== 0x67 ||
		b[p + 25] !== 0x20 || b[p + 26] !== 0x28) return -1;
	p += 27;
	from_attempt = p;
	p = rule_attempt(b, p, end);
	if (p < 0) return -1;
	to_attempt = p;
	// "/"
	if (p >= end || b[p] !== 0x2f) return -1;
	p += 1;
	from_attempts = p;
	p = rule_attempts(b, p, end);
	if (p < 0) return -1;
	to_attempts = p;
	// "): "
	if (p + 3 > end || b[p] !== 0x29 || b[p + 1] !== 0x3a || b[p + 2] !== 0x20) return -1;
	p += 3;
	from_problem = p;
	p = rule_problem(b, p, end);
	if (p < 0) return -1;
	to_problem = p;
	matched = 11;
	return p;
}

function case_downloadRetryingOld(b: Uint8Array, p: number, end: number): number {
	// "Download failed, retrying: "
	if (p + 27 > end ||
		b[p] !== 0x44 || b[p + 1] !== 0x6f || b[p + 2] !== 0x77 || b[p + 3] !== 0x6e || b[p + 4] !== 0x6c ||
		b[p + 5] !== 0x6f || b[p + 6] !== 0x61 || b[p + 7] !== 0x64 || b[p + 8] !== 0x20 || b[p + 9] !== 0x66 ||
		b[p + 10] !== 0x61 || b[p + 11] !== 0x69 || b[p + 12] !== 0x6c || b[p + 13] !== 0x65 || b[p + 14] !== 0x64 ||
		b[p + 15] !== 0x2c || b[p + 16] !== 0x20 || b[p + 17] !== 0x72 || b[p + 18] !== 0x65 || b[p + 19] !== 0x74 ||
		b[p + 20] !== 0x72 || b[p + 21] !== 0x79 || b[p + 22] !== 0x69 || b[p + 23] !== 0x6e || b[p + 24] !== 0x67 ||
		b[p + 25] !== 0x3a || b[p + 26] !== 0x20) return -1;
	p += 27;
	from_problem = p;
	p = rule_problem(b, p, end);
	if (p < 0) return -1;
	to_problem = p;
	matched = 12;
	return p;
}

function case_pullFailed(b: Uint8Array, p: number, end: number): number {
	p = rule_skipPull(b, p, end);
	if (p < 0) return -1;
	repeat22: for (;;) {
		const repeat22 = p;
		attempt23: {
			p = rule_skipPull(b, p, end);
			if (p < 0) break attempt23;
			continue repeat22;
		}
		p = repeat22;
		break;
	}
	from_problem = p;
	p = rule_problem(b, p, end);
	if (p < 0) return -1;
	to_problem = p;
	matched = 13;
	return p;
}

function case_overlayFailed(b: Uint8Array, p: number, end: number): number {
	// "error creating overlay mount to "
	if (p + 32 > end ||
		b[p] !== 0x65 || b[p + 1] !== 0x72 || b[p + 2] !== 0x72 || b[p + 3] !== 0x6f || b[p + 4] !== 0x72 ||
		b[p + 5] !== 0x20 || b[p + 6] !== 0x63 || b[p + 7] !== 0x72 || b[p + 8] !== 0x65 || b[p + 9] !== 0x61 ||
		b[p + 10] !== 0x74 || b[p + 11] !== 0x69 || b[p + 12] !== 0x6e || b[p + 13] !== 0x67 || b[p + 14] !== 0x20 ||
		b[p + 15] !== 0x6f || b[p + 16] !== 0x76 || b[p + 17] !== 0x65 || b[p + 18] !== 0x72 || b[p + 19] !== 0x6c ||
		b[p + 20] !== 0x61 || b[p + 21] !== 0x79 || b[p + 22] !== 0x20 || b[p + 23] !== 0x6d || b[p + 24] !== 0x6f ||
		b[p + 25] !== 0x75 || b[p + 26] !== 0x6e || b[p + 27] !== 0x74 || b[p + 28] !== 0x20 || b[p + 29] !== 0x74 ||
		b[p + 30] !== 0x6f || b[p + 31] !== 0x20) return -1;
	p += 32;
	from_path = p;
	p = rule_path(b, p, end);
	if (p < 0) return -1;
	to_path = p;
	// ": "
	if (p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20) return -1;
	p += 2;
	from_problem = p;
	p = rule_problem(b, p, end);
	if (p < 0) return -1;
	to_problem = p;
	matched = 14;
	return p;
}

function case_objectMissing(b: Uint8Array, p: number, end: number): number {
	// "Handler for "
	if (p + 12 > end ||
		b[p] !== 0x48 || b[p + 1] !== 0x61 || b[p + 2] !== 0x6e || b[p + 3] !== 0x64 || b[p + 4] !== 0x6c ||
		b[p + 5] !== 0x65 || b[p + 6] !== 0x72 || b[p + 7] !== 0x20 || b[p + 8] !== 0x66 || b[p + 9] !== 0x6f ||
		b[p + 10] !== 0x72 || b[p + 11] !== 0x20) return -1;
	p += 12;
	from_method = p;
	p = rule_method(b, p, end);
	if (p < 0) return -1;
	to_method = p;
	// " "
	if (p >= end || b[p] !== 0x20) return -1;
	p += 1;
	from_path = p;
	p = rule_path(b, p, end);
	if (p < 0) return -1;
	to_path = p;
	// " returned error: "
	if (p + 17 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x72 || b[p + 2] !== 0x65 || b[p + 3] !== 0x74 || b[p + 4] !== 0x75 ||
		b[p + 5] !== 0x72 || b[p + 6] !== 0x6e || b[p + 7] !== 0x65 || b[p + 8] !== 0x64 || b[p + 9] !== 0x20 ||
		b[p + 10] !== 0x65 || b[p + 11] !== 0x72 || b[p + 12] !== 0x72 || b[p + 13] !== 0x6f || b[p + 14] !== 0x72 ||
		b[p + 15] !== 0x3a || b[p + 16] !== 0x20) return -1;
	p += 17;
	from_missing = p;
	p = rule_missing(b, p, end);
	if (p < 0) return -1;
	to_missing = p;
	matched = 15;
	return p;
}

function case_requestFailed(b: Uint8Array, p: number, end: number): number {
	// "Handler for "
	if (p + 12 > end ||
		b[p] !== 0x48 || b[p + 1] !== 0x61 || b[p + 2] !== 0x6e || b[p + 3] !== 0x64 || b[p + 4] !== 0x6c ||
		b[p + 5] !== 0x65 || b[p + 6] !== 0x72 || b[p + 7] !== 0x20 || b[p + 8] !== 0x66 || b[p + 9] !== 0x6f ||
		b[p + 10] !== 0x72 || b[p + 11] !== 0x20) return -1;
	p += 12;
	from_method = p;
	p = rule_method(b, p, end);
	if (p < 0) return -1;
	to_method = p;
	// " "
	if (p >= end || b[p] !== 0x20) return -1;
	p += 1;
	from_path = p;
	p = rule_path(b, p, end);
	if (p < 0) return -1;
	to_path = p;
	// " returned error: "
	if (p + 17 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x72 || b[p + 2] !== 0x65 || b[p + 3] !== 0x74 || b[p + 4] !== 0x75 ||
		b[p + 5] !== 0x72 || b[p + 6] !== 0x6e || b[p + 7] !== 0x65 || b[p + 8] !== 0x64 || b[p + 9] !== 0x20 ||
		b[p + 10] !== 0x65 || b[p + 11] !== 0x72 || b[p + 12] !== 0x72 || b[p + 13] !== 0x6f || b[p + 14] !== 0x72 ||
		b[p + 15] !== 0x3a || b[p + 16] !== 0x20) return -1;
	p += 17;
	from_problem = p;
	p = rule_problem(b, p, end);
	if (p < 0) return -1;
	to_problem = p;
	matched = 16;
	return p;
}

function case_streamClosed(b: Uint8Array, p: number, end: number): number {
	// "stream copy error: reading from a closed fifo"
	if (p + 45 > end ||
		b[p] !== 0x73 || b[p + 1] !== 0x74 || b[p + 2] !== 0x72 || b[p + 3] !== 0x65 || b[p + 4] !== 0x61 ||
		b[p + 5] !== 0x6d || b[p + 6] !== 0x20 || b[p + 7] !== 0x63 || b[p + 8] !== 0x6f || b[p + 9] !== 0x70 ||
		b[p + 10] !== 0x79 || b[p + 11] !== 0x20 || b[p + 12] !== 0x65 || b[p + 13] !== 0x72 || b[p + 14] !== 0x72 ||
		b[p + 15] !== 0x6f || b[p + 16] !== 0x72 || b[p + 17] !== 0x3a || b[p + 18] !== 0x20 || b[p + 19] !== 0x72 ||
		b[p + 20] !== 0x65 || b[p + 21] !== 0x61 || b[p + 22] !== 0x64 || b[p + 23] !== 0x69 || b[p + 24] !== 0x6e ||
		b[p + 25] !== 0x67 || b[p + 26] !== 0x20 || b[p + 27] !== 0x66 || b[p + 28] !== 0x72 || b[p + 29] !== 0x6f ||
		b[p + 30] !== 0x6d || b[p + 31] !== 0x20 || b[p + 32] !== 0x61 || b[p + 33] !== 0x20 || b[p + 34] !== 0x63 ||
		b[p + 35] !== 0x6c || b[p + 36] !== 0x6f || b[p + 37] !== 0x73 || b[p + 38] !== 0x65 || b[p + 39] !== 0x64 ||
		b[p + 40] !== 0x20 || b[p + 41] !== 0x66 || b[p + 42] !== 0x69 || b[p + 43] !== 0x66 || b[p + 44] !== 0x6f) return -1;
	p += 45;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 17;
	return p;
}

function case_execGone(b: Uint8Array, p: number, end: number): number {
	// "Error running exec"
	if (p + 18 > end ||
		b[p] !== 0x45 || b[p + 1] !== 0x72 || b[p + 2] !== 0x72 || b[p + 3] !== 0x6f || b[p + 4] !== 0x72 ||
		b[p + 5] !== 0x20 || b[p + 6] !== 0x72 || b[p + 7] !== 0x75 || b[p + 8] !== 0x6e || b[p + 9] !== 0x6e ||
		b[p + 10] !== 0x69 || b[p + 11] !== 0x6e || b[p + 12] !== 0x67 || b[p + 13] !== 0x20 || b[p + 14] !== 0x65 ||
		b[p + 15] !== 0x78 || b[p + 16] !== 0x65 || b[p + 17] !== 0x63) return -1;
	p += 18;
	p = rule_skipToGone(b, p, end);
	if (p < 0) return -1;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 18;
	return p;
}

function case_execFailed(b: Uint8Array, p: number, end: number): number {
	// "Error running exec"
	if (p + 18 > end ||
		b[p] !== 0x45 || b[p + 1] !== 0x72 || b[p + 2] !== 0x72 || b[p + 3] !== 0x6f || b[p + 4] !== 0x72 ||
		b[p + 5] !== 0x20 || b[p + 6] !== 0x72 || b[p + 7] !== 0x75 || b[p + 8] !== 0x6e || b[p + 9] !== 0x6e ||
		b[p + 10] !== 0x69 || b[p + 11] !== 0x6e || b[p + 12] !== 0x67 || b[p + 13] !== 0x20 || b[p + 14] !== 0x65 ||
		b[p + 15] !== 0x78 || b[p + 16] !== 0x65 || b[p + 17] !== 0x63) return -1;
	p += 18;
	from_problem = p;
	p = rule_problem(b, p, end);
	if (p < 0) return -1;
	to_problem = p;
	matched = 19;
	return p;
}

function case_killForced(b: Uint8Array, p: number, end: number): number {
	// "Container failed to exit within "
	if (p + 32 > end ||
		b[p] !== 0x43 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6e || b[p + 3] !== 0x74 || b[p + 4] !== 0x61 ||
		b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x65 || b[p + 8] !== 0x72 || b[p + 9] !== 0x20 ||
		b[p + 10] !== 0x66 || b[p + 11] !== 0x61 || b[p + 12] !== 0x69 || b[p + 13] !== 0x6c || b[p + 14] !== 0x65 ||
		b[p + 15] !== 0x64 || b[p + 16] !== 0x20 || b[p + 17] !== 0x74 || b[p + 18] !== 0x6f || b[p + 19] !== 0x20 ||
		b[p + 20] !== 0x65 || b[p + 21] !== 0x78 || b[p + 22] !== 0x69 || b[p + 23] !== 0x74 || b[p + 24] !== 0x20 ||
		b[p + 25] !== 0x77 || b[p + 26] !== 0x69 || b[p + 27] !== 0x74 || b[p + 28] !== 0x68 || b[p + 29] !== 0x69 ||
		b[p + 30] !== 0x6e || b[p + 31] !== 0x20) return -1;
	p += 32;
	from_seconds = p;
	p = rule_seconds(b, p, end);
	if (p < 0) return -1;
	to_seconds = p;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 20;
	return p;
}

function case_killForcedOf(b: Uint8Array, p: number, end: number): number {
	// "Container "
	if (p + 10 > end ||
		b[p] !== 0x43 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6e || b[p + 3] !== 0x74 || b[p + 4] !== 0x61 ||
		b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x65 || b[p + 8] !== 0x72 || b[p + 9] !== 0x20) return -1;
	p += 10;
	from_container = p;
	p = rule_container(b, p, end);
	if (p < 0) return -1;
	to_container = p;
	// " failed to exit within "
	if (p + 23 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x66 || b[p + 2] !== 0x61 || b[p + 3] !== 0x69 || b[p + 4] !== 0x6c ||
		b[p + 5] !== 0x65 || b[p + 6] !== 0x64 || b[p + 7] !== 0x20 || b[p + 8] !== 0x74 || b[p + 9] !== 0x6f ||
		b[p + 10] !== 0x20 || b[p + 11] !== 0x65 || b[p + 12] !== 0x78 || b[p + 13] !== 0x69 || b[p + 14] !== 0x74 ||
		b[p + 15] !== 0x20 || b[p + 16] !== 0x77 || b[p + 17] !== 0x69 || b[p + 18] !== 0x74 || b[p + 19] !== 0x68 ||
		b[p + 20] !== 0x69 || b[p + 21] !== 0x6e || b[p + 22] !== 0x20) return -1;
	p += 23;
	from_seconds = p;
	p = rule_seconds(b, p, end);
	if (p < 0) return -1;
	to_seconds = p;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 21;
	return p;
}

function case_healthCheckFailed(b: Uint8Array, p: number, end: number): number {
	// "Health check for container "
	if (p + 27 > end ||
		b[p] !== 0x48 || b[p + 1] !== 0x65 || b[p + 2] !== 0x61 || b[p + 3] !== 0x6c || b[p + 4] !== 0x74 ||
		b[p + 5] !== 0x68 || b[p + 6] !== 0x20 || b[p + 7] !== 0x63 || b[p + 8] !== 0x68 || b[p + 9] !== 0x65 ||
		b[p + 10] !== 0x63 || b[p + 11] !== 0x6b || b[p + 12] !== 0x20 || b[p + 13] !== 0x66 || b[p + 14] !== 0x6f ||
		b[p + 15] !== 0x72 || b[p + 16] !== 0x20 || b[p + 17] !== 0x63 || b[p + 18] !== 0x6f || b[p + 19] !== 0x6e ||
		b[p + 20] !== 0x74 || b[p + 21] !== 0x61 || b[p + 22] !== 0x69 || b[p + 23] !== 0x6e || b[p + 24] !== 0x65 ||
		b[p + 25] !== 0x72 || b[p + 26] !== 0x20) return -1;
	p += 27;
	from_container = p;
	p = rule_container(b, p, end);
	if (p < 0) return -1;
	to_container = p;
	// " error: "
	if (p + 8 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x65 || b[p + 2] !== 0x72 || b[p + 3] !== 0x72 || b[p + 4] !== 0x6f ||
		b[p + 5] !== 0x72 || b[p + 6] !== 0x3a || b[p + 7] !== 0x20) return -1;
	p += 8;
	from_problem = p;
	p = rule_problem(b, p, end);
	if (p < 0) return -1;
	to_problem = p;
	matched = 22;
	return p;
}

function case_nameQueryFailed(b: Uint8Array, p: number, end: number): number {
	// "[resolver] failed to query DNS server: "
	if (p + 39 > end ||
		b[p] !== 0x5b || b[p + 1] !== 0x72 || b[p + 2] !== 0x65 || b[p + 3] !== 0x73 || b[p + 4] !== 0x6f ||
		b[p + 5] !== 0x6c || b[p + 6] !== 0x76 || b[p + 7] !== 0x65 || b[p + 8] !== 0x72 || b[p + 9] !== 0x5d ||
		b[p + 10] !== 0x20 || b[p + 11] !== 0x66 || b[p + 12] !== 0x61 || b[p + 13] !== 0x69 || b[p + 14] !== 0x6c ||
		b[p + 15] !== 0x65 || b[p + 16] !== 0x64 || b[p + 17] !== 0x20 || b[p + 18] !== 0x74 || b[p + 19] !== 0x6f ||
		b[p + 20] !== 0x20 || b[p + 21] !== 0x71 || b[p + 22] !== 0x75 || b[p + 23] !== 0x65 || b[p + 24] !== 0x72 ||
		b[p + 25] !== 0x79 || b[p + 26] !== 0x20 || b[p + 27] !== 0x44 || b[p + 28] !== 0x4e || b[p + 29] !== 0x53 ||
		b[p + 30] !== 0x20 || b[p + 31] !== 0x73 || b[p + 32] !== 0x65 || b[p + 33] !== 0x72 || b[p + 34] !== 0x76 ||
		b[p + 35] !== 0x65 || b[p + 36] !== 0x72 || b[p + 37] !== 0x3a || b[p + 38] !== 0x20) return -1;
	p += 39;
	from_server = p;
	p = rule_server(b, p, end);
	if (p < 0) return -1;
	to_server = p;
	// ", query: ;"
	if (p + 10 > end ||
		b[p] !== 0x2c || b[p + 1] !== 0x20 || b[p + 2] !== 0x71 || b[p + 3] !== 0x75 || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x72 || b[p + 6] !== 0x79 || b[p + 7] !== 0x3a || b[p + 8] !== 0x20 || b[p + 9] !== 0x3b) return -1;
	p += 10;
	from_host = p;
	p = rule_host(b, p, end);
	if (p < 0) return -1;
	to_host = p;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 23;
	return p;
}

function case_nameQueryFailedKeyed(b: Uint8Array, p: number, end: number): number {
	// "[resolver] failed to query "
	if (p + 27 > end ||
		b[p] !== 0x5b || b[p + 1] !== 0x72 || b[p + 2] !== 0x65 || b[p + 3] !== 0x73 || b[p + 4] !== 0x6f ||
		b[p + 5] !== 0x6c || b[p + 6] !== 0x76 || b[p + 7] !== 0x65 || b[p + 8] !== 0x72 || b[p + 9] !== 0x5d ||
		b[p + 10] !== 0x20 || b[p + 11] !== 0x66 || b[p + 12] !== 0x61 || b[p + 13] !== 0x69 || b[p + 14] !== 0x6c ||
		b[p + 15] !== 0x65 || b[p + 16] !== 0x64 || b[p + 17] !== 0x20 || b[p + 18] !== 0x74 || b[p + 19] !== 0x6f ||
		b[p + 20] !== 0x20 || b[p + 21] !== 0x71 || b[p + 22] !== 0x75 || b[p + 23] !== 0x65 || b[p + 24] !== 0x72 ||
		b[p + 25] !== 0x79 || b[p + 26] !== 0x20) return -1;
	p += 27;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 24;
	return p;
}

function case_question(b: Uint8Array, p: number, end: number): number {
	// ";"
	if (p >= end || b[p] !== 0x3b) return -1;
	p += 1;
	from_host = p;
	p = rule_host(b, p, end);
	if (p < 0) return -1;
	to_host = p;
	p = rule_skipQuestionRest(b, p, end);
	if (p < 0) return -1;
	matched = 25;
	return p;
}

function case_nameServerUnreachable(b: Uint8Array, p: number, end: number): number {
	// "[resolver] connect failed: dial udp "
	if (p + 36 > end ||
		b[p] !== 0x5b || b[p + 1] !== 0x72 || b[p + 2] !== 0x65 || b[p + 3] !== 0x73 || b[p + 4] !== 0x6f ||
		b[p + 5] !== 0x6c || b[p + 6] !== 0x76 || b[p + 7] !== 0x65 || b[p + 8] !== 0x72 || b[p + 9] !== 0x5d ||
		b[p + 10] !== 0x20 || b[p + 11] !== 0x63 || b[p + 12] !== 0x6f || b[p + 13] !== 0x6e || b[p + 14] !== 0x6e ||
		b[p + 15] !== 0x65 || b[p + 16] !== 0x63 || b[p + 17] !== 0x74 || b[p + 18] !== 0x20 || b[p + 19] !== 0x66 ||
		b[p + 20] !== 0x61 || b[p + 21] !== 0x69 || b[p + 22] !== 0x6c || b[p + 23] !== 0x65 || b[p + 24] !== 0x64 ||
		b[p + 25] !== 0x3a || b[p + 26] !== 0x20 || b[p + 27] !== 0x64 || b[p + 28] !== 0x69 || b[p + 29] !== 0x61 ||
		b[p + 30] !== 0x6c || b[p + 31] !== 0x20 || b[p + 32] !== 0x75 || b[p + 33] !== 0x64 || b[p + 34] !== 0x70 ||
		b[p + 35] !== 0x20) return -1;
	p += 36;
	from_server = p;
	p = rule_server(b, p, end);
	if (p < 0) return -1;
	to_server = p;
	// ": "
	if (p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20) return -1;
	p += 2;
	from_problem = p;
	p = rule_problem(b, p, end);
	if (p < 0) return -1;
	to_problem = p;
	matched = 26;
	return p;
}

function case_databaseCorrupt(b: Uint8Array, p: number, end: number): number {
	const optional24 = p;
	optional24: {
		attempt25: {
			p = rule_skipWriter(b, p, end);
			if (p < 0) break attempt25;
			// ": "
			if (p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20) break attempt25;
			p += 2;
			break optional24;
		}
		p = optional24;
	}
	// "panic: "
	if (p + 7 > end ||
		b[p] !== 0x70 || b[p + 1] !== 0x61 || b[p + 2] !== 0x6e || b[p + 3] !== 0x69 || b[p + 4] !== 0x63 ||
		b[p + 5] !== 0x3a || b[p + 6] !== 0x20) return -1;
	p += 7;
	from_damage = p;
	p = rule_damage(b, p, end);
	if (p < 0) return -1;
	to_damage = p;
	matched = 27;
	return p;
}

function case_panicked(b: Uint8Array, p: number, end: number): number {
	const optional26 = p;
	optional26: {
		attempt27: {
			p = rule_skipWriter(b, p, end);
			if (p < 0) break attempt27;
			// ": "
			if (p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20) break attempt27;
			p += 2;
			break optional26;
		}
		p = optional26;
	}
	const choice28 = p;
	choice28: {
		attempt29: {
			// "panic: "
			if (p + 7 > end ||
				b[p] !== 0x70 || b[p + 1] !== 0x61 || b[p + 2] !== 0x6e || b[p + 3] !== 0x69 || b[p + 4] !== 0x63 ||
				b[p + 5] !== 0x3a || b[p + 6] !== 0x20) break attempt29;
			p += 7;
			break choice28;
		}
		p = choice28;
		attempt30: {
			// "fatal error: "
			if (p + 13 > end ||
				b[p] !== 0x66 || b[p + 1] !== 0x61 || b[p + 2] !== 0x74 || b[p + 3] !== 0x61 || b[p + 4] !== 0x6c ||
				b[p + 5] !== 0x20 || b[p + 6] !== 0x65 || b[p + 7] !== 0x72 || b[p + 8] !== 0x72 || b[p + 9] !== 0x6f ||
				b[p + 10] !== 0x72 || b[p + 11] !== 0x3a || b[p + 12] !== 0x20) break attempt30;
			p += 13;
			break choice28;
		}
		p = choice28;
		attempt31: {
			// "unexpected fault address "
			if (p + 25 > end ||
				b[p] !== 0x75 || b[p + 1] !== 0x6e || b[p + 2] !== 0x65 || b[p + 3] !== 0x78 || b[p + 4] !== 0x70 ||
				b[p + 5] !== 0x65 || b[p + 6] !== 0x63 || b[p + 7] !== 0x74 || b[p + 8] !== 0x65 || b[p + 9] !== 0x64 ||
				b[p + 10] !== 0x20 || b[p + 11] !== 0x66 || b[p + 12] !== 0x61 || b[p + 13] !== 0x75 || b[p + 14] !== 0x6c ||
				b[p + 15] !== 0x74 || b[p + 16] !== 0x20 || b[p + 17] !== 0x61 || b[p + 18] !== 0x64 || b[p + 19] !== 0x64 ||
				b[p + 20] !== 0x72 || b[p + 21] !== 0x65 || b[p + 22] !== 0x73 || b[p + 23] !== 0x73 || b[p + 24] !== 0x20) break attempt31;
			p += 25;
			break choice28;
		}
		p = choice28;
		return -1;
	}
	from_problem = p;
	p = rule_problem(b, p, end);
	if (p < 0) return -1;
	to_problem = p;
	matched = 28;
	return p;
}

function case_panicDetail(b: Uint8Array, p: number, end: number): number {
	p = rule_skipStack(b, p, end);
	if (p < 0) return -1;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 29;
	return p;
}

function case_containerdUuidInvalid(b: Uint8Array, p: number, end: number): number {
	from_uuidProblem = p;
	p = rule_uuidProblem(b, p, end);
	if (p < 0) return -1;
	to_uuidProblem = p;
	matched = 30;
	return p;
}

function case_unreachable(b: Uint8Array, p: number, end: number): number {
	// "Cannot connect to the "
	if (p + 22 > end ||
		b[p] !== 0x43 || b[p + 1] !== 0x61 || b[p + 2] !== 0x6e || b[p + 3] !== 0x6e || b[p + 4] !== 0x6f ||
		b[p + 5] !== 0x74 || b[p + 6] !== 0x20 || b[p + 7] !== 0x63 || b[p + 8] !== 0x6f || b[p + 9] !== 0x6e ||
		b[p + 10] !== 0x6e || b[p + 11] !== 0x65 || b[p + 12] !== 0x63 || b[p + 13] !== 0x74 || b[p + 14] !== 0x20 ||
		b[p + 15] !== 0x74 || b[p + 16] !== 0x6f || b[p + 17] !== 0x20 || b[p + 18] !== 0x74 || b[p + 19] !== 0x68 ||
		b[p + 20] !== 0x65 || b[p + 21] !== 0x20) return -1;
	p += 22;
	scan32: for (; p < end; p += 1) {
		if (b[p] !== 0x20) continue;
		// not " daemon at "
		if (!(p + 11 > end ||
			b[p] !== 0x20 || b[p + 1] !== 0x64 || b[p + 2] !== 0x61 || b[p + 3] !== 0x65 || b[p + 4] !== 0x6d ||
			b[p + 5] !== 0x6f || b[p + 6] !== 0x6e || b[p + 7] !== 0x20 || b[p + 8] !== 0x61 || b[p + 9] !== 0x74 ||
			b[p + 10] !== 0x20)) break scan32;
	}
	// " daemon at "
	if (p + 11 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x64 || b[p + 2] !== 0x61 || b[p + 3] !== 0x65 || b[p + 4] !== 0x6d ||
		b[p + 5] !== 0x6f || b[p + 6] !== 0x6e || b[p + 7] !== 0x20 || b[p + 8] !== 0x61 || b[p + 9] !== 0x74 ||
		b[p + 10] !== 0x20) return -1;
	p += 11;
	from_address = p;
	p = rule_address(b, p, end);
	if (p < 0) return -1;
	to_address = p;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 31;
	return p;
}

function case_unreachableSomewhere(b: Uint8Array, p: number, end: number): number {
	const choice33 = p;
	choice33: {
		attempt34: {
			// "Cannot connect to the "
			if (p + 22 > end ||
				b[p] !== 0x43 || b[p + 1] !== 0x61 || b[p + 2] !== 0x6e || b[p + 3] !== 0x6e || b[p + 4] !== 0x6f ||
				b[p + 5] !== 0x74 || b[p + 6] !== 0x20 || b[p + 7] !== 0x63 || b[p + 8] !== 0x6f || b[p + 9] !== 0x6e ||
				b[p + 10] !== 0x6e || b[p + 11] !== 0x65 || b[p + 12] !== 0x63 || b[p + 13] !== 0x74 || b[p + 14] !== 0x20 ||
				b[p + 15] !== 0x74 || b[p + 16] !== 0x6f || b[p + 17] !== 0x20 || b[p + 18] !== 0x74 || b[p + 19] !== 0x68 ||
				b[p + 20] !== 0x65 || b[p + 21] !== 0x20) break attempt34;
			p += 22;
			break choice33;
		}
		p = choice33;
		attempt35: {
			// "error during connect: "
			if (p + 22 > end ||
				b[p] !== 0x65 || b[p + 1] !== 0x72 || b[p + 2] !== 0x72 || b[p + 3] !== 0x6f || b[p + 4] !== 0x72 ||
				b[p + 5] !== 0x20 || b[p + 6] !== 0x64 || b[p + 7] !== 0x75 || b[p + 8] !== 0x72 || b[p + 9] !== 0x69 ||
				b[p + 10] !== 0x6e || b[p + 11] !== 0x67 || b[p + 12] !== 0x20 || b[p + 13] !== 0x63 || b[p + 14] !== 0x6f ||
				b[p + 15] !== 0x6e || b[p + 16] !== 0x6e || b[p + 17] !== 0x65 || b[p + 18] !== 0x63 || b[p + 19] !== 0x74 ||
				b[p + 20] !== 0x3a || b[p + 21] !== 0x20) break attempt35;
			p += 22;
			break choice33;
		}
		p = choice33;
		return -1;
	}
	from_problem = p;
	p = rule_problem(b, p, end);
	if (p < 0) return -1;
	to_problem = p;
	matched = 32;
	return p;
}

function case_containerdLost(b: Uint8Array, p: number, end: number): number {
	p = rule_skipLostContainerd(b, p, end);
	if (p < 0) return -1;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 33;
	return p;
}

function case_notice(b: Uint8Array, p: number, end: number): number {
	p = rule_skipRoutine(b, p, end);
	if (p < 0) return -1;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 34;
	return p;
}

function case_layerMissing(b: Uint8Array, p: number, end: number): number {
	p = rule_skipToLayer(b, p, end);
	if (p < 0) return -1;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 35;
	return p;
}

function rule_skipBracketed(b: Uint8Array, p: number, end: number): number {
	// "[balena-"
	if (p + 8 > end ||
		b[p] !== 0x5b || b[p + 1] !== 0x62 || b[p + 2] !== 0x61 || b[p + 3] !== 0x6c || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x6e || b[p + 6] !== 0x61 || b[p + 7] !== 0x2d) return -1;
	p += 8;
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

function rule_signalName(b: Uint8Array, p: number, end: number): number {
	if (p >= end || b[p] === 0x27) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !(b[p] === 0x27)) p += 1;
	return p;
}

function rule_skipStartFailed(b: Uint8Array, p: number, end: number): number {
	const choice36 = p;
	choice36: {
		attempt37: {
			// "failed to start daemon: "
			if (p + 24 > end ||
				b[p] !== 0x66 || b[p + 1] !== 0x61 || b[p + 2] !== 0x69 || b[p + 3] !== 0x6c || b[p + 4] !== 0x65 ||
				b[p + 5] !== 0x64 || b[p + 6] !== 0x20 || b[p + 7] !== 0x74 || b[p + 8] !== 0x6f || b[p + 9] !== 0x20 ||
				b[p + 10] !== 0x73 || b[p + 11] !== 0x74 || b[p + 12] !== 0x61 || b[p + 13] !== 0x72 || b[p + 14] !== 0x74 ||
				b[p + 15] !== 0x20 || b[p + 16] !== 0x64 || b[p + 17] !== 0x61 || b[p + 18] !== 0x65 || b[p + 19] !== 0x6d ||
				b[p + 20] !== 0x6f || b[p + 21] !== 0x6e || b[p + 22] !== 0x3a || b[p + 23] !== 0x20) break attempt37;
			p += 24;
			break choice36;
		}
		p = choice36;
		attempt38: {
			// "Error starting daemon: "
			if (p + 23 > end ||
				b[p] !== 0x45 || b[p + 1] !== 0x72 || b[p + 2] !== 0x72 || b[p + 3] !== 0x6f || b[p + 4] !== 0x72 ||
				b[p + 5] !== 0x20 || b[p + 6] !== 0x73 || b[p + 7] !== 0x74 || b[p + 8] !== 0x61 || b[p + 9] !== 0x72 ||
				b[p + 10] !== 0x74 || b[p + 11] !== 0x69 || b[p + 12] !== 0x6e || b[p + 13] !== 0x67 || b[p + 14] !== 0x20 ||
				b[p + 15] !== 0x64 || b[p + 16] !== 0x61 || b[p + 17] !== 0x65 || b[p + 18] !== 0x6d || b[p + 19] !== 0x6f ||
				b[p + 20] !== 0x6e || b[p + 21] !== 0x3a || b[p + 22] !== 0x20) break attempt38;
			p += 23;
			break choice36;
		}
		p = choice36;
		attempt39: {
			// "failed to start containerd: "
			if (p + 28 > end ||
				b[p] !== 0x66 || b[p + 1] !== 0x61 || b[p + 2] !== 0x69 || b[p + 3] !== 0x6c || b[p + 4] !== 0x65 ||
				b[p + 5] !== 0x64 || b[p + 6] !== 0x20 || b[p + 7] !== 0x74 || b[p + 8] !== 0x6f || b[p + 9] !== 0x20 ||
				b[p + 10] !== 0x73 || b[p + 11] !== 0x74 || b[p + 12] !== 0x61 || b[p + 13] !== 0x72 || b[p + 14] !== 0x74 ||
				b[p + 15] !== 0x20 || b[p + 16] !== 0x63 || b[p + 17] !== 0x6f || b[p + 18] !== 0x6e || b[p + 19] !== 0x74 ||
				b[p + 20] !== 0x61 || b[p + 21] !== 0x69 || b[p + 22] !== 0x6e || b[p + 23] !== 0x65 || b[p + 24] !== 0x72 ||
				b[p + 25] !== 0x64 || b[p + 26] !== 0x3a || b[p + 27] !== 0x20) break attempt39;
			p += 28;
			break choice36;
		}
		p = choice36;
		return -1;
	}
	return p;
}

function rule_problem(_b: Uint8Array, p: number, end: number): number {
	p = end;
	return p;
}

function rule_container(b: Uint8Array, p: number, end: number): number {
	if (p >= end || (b[p] === 0x20 || b[p] === 0x22 || b[p] === 0x3a)) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !((b[p] === 0x20 || b[p] === 0x22 || b[p] === 0x3a))) p += 1;
	return p;
}

function rule_skipPull(b: Uint8Array, p: number, end: number): number {
	const choice40 = p;
	choice40: {
		switch (p < end ? b[p] : -1) {
			case 0x41: // A
				attempt41: {
					// "Attempting next endpoint for pull after error: "
					if (p + 47 > end ||
						b[p] !== 0x41 || b[p + 1] !== 0x74 || b[p + 2] !== 0x74 || b[p + 3] !== 0x65 || b[p + 4] !== 0x6d ||
						b[p + 5] !== 0x70 || b[p + 6] !== 0x74 || b[p + 7] !== 0x69 || b[p + 8] !== 0x6e || b[p + 9] !== 0x67 ||
						b[p + 10] !== 0x20 || b[p + 11] !== 0x6e || b[p + 12] !== 0x65 || b[p + 13] !== 0x78 || b[p + 14] !== 0x74 ||
						b[p + 15] !== 0x20 || b[p + 16] !== 0x65 || b[p + 17] !== 0x6e || b[p + 18] !== 0x64 || b[p + 19] !== 0x70 ||
						b[p + 20] !== 0x6f || b[p + 21] !== 0x69 || b[p + 22] !== 0x6e || b[p + 23] !== 0x74 || b[p + 24] !== 0x20 ||
						b[p + 25] !== 0x66 || b[p + 26] !== 0x6f || b[p + 27] !== 0x72 || b[p + 28] !== 0x20 || b[p + 29] !== 0x70 ||
						b[p + 30] !== 0x75 || b[p + 31] !== 0x6c || b[p + 32] !== 0x6c || b[p + 33] !== 0x20 || b[p + 34] !== 0x61 ||
						b[p + 35] !== 0x66 || b[p + 36] !== 0x74 || b[p + 37] !== 0x65 || b[p + 38] !== 0x72 || b[p + 39] !== 0x20 ||
						b[p + 40] !== 0x65 || b[p + 41] !== 0x72 || b[p + 42] !== 0x72 || b[p + 43] !== 0x6f || b[p + 44] !== 0x72 ||
						b[p + 45] !== 0x3a || b[p + 46] !== 0x20) break attempt41;
					p += 47;
					break choice40;
				}
				p = choice40;
				return -1;
			case 0x44: // D
				attempt42: {
					p = rule_skipDownloadFailed(b, p, end);
					if (p < 0) break attempt42;
					break choice40;
				}
				p = choice40;
				return -1;
			case 0x45: // E
				attempt43: {
					// "Error getting v2 registry: "
					if (p + 27 > end ||
						b[p] !== 0x45 || b[p + 1] !== 0x72 || b[p + 2] !== 0x72 || b[p + 3] !== 0x6f || b[p + 4] !== 0x72 ||
						b[p + 5] !== 0x20 || b[p + 6] !== 0x67 || b[p + 7] !== 0x65 || b[p + 8] !== 0x74 || b[p + 9] !== 0x74 ||
						b[p + 10] !== 0x69 || b[p + 11] !== 0x6e || b[p + 12] !== 0x67 || b[p + 13] !== 0x20 || b[p + 14] !== 0x76 ||
						b[p + 15] !== 0x32 || b[p + 16] !== 0x20 || b[p + 17] !== 0x72 || b[p + 18] !== 0x65 || b[p + 19] !== 0x67 ||
						b[p + 20] !== 0x69 || b[p + 21] !== 0x73 || b[p + 22] !== 0x74 || b[p + 23] !== 0x72 || b[p + 24] !== 0x79 ||
						b[p + 25] !== 0x3a || b[p + 26] !== 0x20) break attempt43;
					p += 27;
					break choice40;
				}
				p = choice40;
				attempt44: {
					// "Error trying v2 registry: "
					if (p + 26 > end ||
						b[p] !== 0x45 || b[p + 1] !== 0x72 || b[p + 2] !== 0x72 || b[p + 3] !== 0x6f || b[p + 4] !== 0x72 ||
						b[p + 5] !== 0x20 || b[p + 6] !== 0x74 || b[p + 7] !== 0x72 || b[p + 8] !== 0x79 || b[p + 9] !== 0x69 ||
						b[p + 10] !== 0x6e || b[p + 11] !== 0x67 || b[p + 12] !== 0x20 || b[p + 13] !== 0x76 || b[p + 14] !== 0x32 ||
						b[p + 15] !== 0x20 || b[p + 16] !== 0x72 || b[p + 17] !== 0x65 || b[p + 18] !== 0x67 || b[p + 19] !== 0x69 ||
						b[p + 20] !== 0x73 || b[p + 21] !== 0x74 || b[p + 22] !== 0x72 || b[p + 23] !== 0x79 || b[p + 24] !== 0x3a ||
						b[p + 25] !== 0x20) break attempt44;
					p += 26;
					break choice40;
				}
				p = choice40;
				return -1;
			case 0x4e: // N
				attempt45: {
					// "Not continuing with pull after error: "
					if (p + 38 > end ||
						b[p] !== 0x4e || b[p + 1] !== 0x6f || b[p + 2] !== 0x74 || b[p + 3] !== 0x20 || b[p + 4] !== 0x63 ||
						b[p + 5] !== 0x6f || b[p + 6] !== 0x6e || b[p + 7] !== 0x74 || b[p + 8] !== 0x69 || b[p + 9] !== 0x6e ||
						b[p + 10] !== 0x75 || b[p + 11] !== 0x69 || b[p + 12] !== 0x6e || b[p + 13] !== 0x67 || b[p + 14] !== 0x20 ||
						b[p + 15] !== 0x77 || b[p + 16] !== 0x69 || b[p + 17] !== 0x74 || b[p + 18] !== 0x68 || b[p + 19] !== 0x20 ||
						b[p + 20] !== 0x70 || b[p + 21] !== 0x75 || b[p + 22] !== 0x6c || b[p + 23] !== 0x6c || b[p + 24] !== 0x20 ||
						b[p + 25] !== 0x61 || b[p + 26] !== 0x66 || b[p + 27] !== 0x74 || b[p + 28] !== 0x65 || b[p + 29] !== 0x72 ||
						b[p + 30] !== 0x20 || b[p + 31] !== 0x65 || b[p + 32] !== 0x72 || b[p + 33] !== 0x72 || b[p + 34] !== 0x6f ||
						b[p + 35] !== 0x72 || b[p + 36] !== 0x3a || b[p + 37] !== 0x20) break attempt45;
					p += 38;
					break choice40;
				}
				p = choice40;
				return -1;
			default:
				return -1;
		}
	}
	return p;
}

function rule_digest(b: Uint8Array, p: number, end: number): number {
	if (p >= end || b[p] === 0x20) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !(b[p] === 0x20)) p += 1;
	return p;
}

function rule_deltaProblem(b: Uint8Array, p: number, end: number): number {
	const choice46 = p;
	choice46: {
		attempt47: {
			// "layers from manifest don't match image configuration"
			if (p + 52 > end ||
				b[p] !== 0x6c || b[p + 1] !== 0x61 || b[p + 2] !== 0x79 || b[p + 3] !== 0x65 || b[p + 4] !== 0x72 ||
				b[p + 5] !== 0x73 || b[p + 6] !== 0x20 || b[p + 7] !== 0x66 || b[p + 8] !== 0x72 || b[p + 9] !== 0x6f ||
				b[p + 10] !== 0x6d || b[p + 11] !== 0x20 || b[p + 12] !== 0x6d || b[p + 13] !== 0x61 || b[p + 14] !== 0x6e ||
				b[p + 15] !== 0x69 || b[p + 16] !== 0x66 || b[p + 17] !== 0x65 || b[p + 18] !== 0x73 || b[p + 19] !== 0x74 ||
				b[p + 20] !== 0x20 || b[p + 21] !== 0x64 || b[p + 22] !== 0x6f || b[p + 23] !== 0x6e || b[p + 24] !== 0x27 ||
				b[p + 25] !== 0x74 || b[p + 26] !== 0x20 || b[p + 27] !== 0x6d || b[p + 28] !== 0x61 || b[p + 29] !== 0x74 ||
				b[p + 30] !== 0x63 || b[p + 31] !== 0x68 || b[p + 32] !== 0x20 || b[p + 33] !== 0x69 || b[p + 34] !== 0x6d ||
				b[p + 35] !== 0x61 || b[p + 36] !== 0x67 || b[p + 37] !== 0x65 || b[p + 38] !== 0x20 || b[p + 39] !== 0x63 ||
				b[p + 40] !== 0x6f || b[p + 41] !== 0x6e || b[p + 42] !== 0x66 || b[p + 43] !== 0x69 || b[p + 44] !== 0x67 ||
				b[p + 45] !== 0x75 || b[p + 46] !== 0x72 || b[p + 47] !== 0x61 || b[p + 48] !== 0x74 || b[p + 49] !== 0x69 ||
				b[p + 50] !== 0x6f || b[p + 51] !== 0x6e) break attempt47;
			p += 52;
			break choice46;
		}
		p = choice46;
		attempt48: {
			// "loading delta base image "
			if (p + 25 > end ||
				b[p] !== 0x6c || b[p + 1] !== 0x6f || b[p + 2] !== 0x61 || b[p + 3] !== 0x64 || b[p + 4] !== 0x69 ||
				b[p + 5] !== 0x6e || b[p + 6] !== 0x67 || b[p + 7] !== 0x20 || b[p + 8] !== 0x64 || b[p + 9] !== 0x65 ||
				b[p + 10] !== 0x6c || b[p + 11] !== 0x74 || b[p + 12] !== 0x61 || b[p + 13] !== 0x20 || b[p + 14] !== 0x62 ||
				b[p + 15] !== 0x61 || b[p + 16] !== 0x73 || b[p + 17] !== 0x65 || b[p + 18] !== 0x20 || b[p + 19] !== 0x69 ||
				b[p + 20] !== 0x6d || b[p + 21] !== 0x61 || b[p + 22] !== 0x67 || b[p + 23] !== 0x65 || b[p + 24] !== 0x20) break attempt48;
			p += 25;
			break choice46;
		}
		p = choice46;
		attempt49: {
			// "failed to get digest "
			if (p + 21 > end ||
				b[p] !== 0x66 || b[p + 1] !== 0x61 || b[p + 2] !== 0x69 || b[p + 3] !== 0x6c || b[p + 4] !== 0x65 ||
				b[p + 5] !== 0x64 || b[p + 6] !== 0x20 || b[p + 7] !== 0x74 || b[p + 8] !== 0x6f || b[p + 9] !== 0x20 ||
				b[p + 10] !== 0x67 || b[p + 11] !== 0x65 || b[p + 12] !== 0x74 || b[p + 13] !== 0x20 || b[p + 14] !== 0x64 ||
				b[p + 15] !== 0x69 || b[p + 16] !== 0x67 || b[p + 17] !== 0x65 || b[p + 18] !== 0x73 || b[p + 19] !== 0x74 ||
				b[p + 20] !== 0x20) break attempt49;
			p += 21;
			break choice46;
		}
		p = choice46;
		return -1;
	}
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

function rule_path(b: Uint8Array, p: number, end: number): number {
	const not50 = p;
	not50: {
		const choice51 = p;
		choice51: {
			attempt52: {
				// " "
				if (p >= end || b[p] !== 0x20) break attempt52;
				p += 1;
				break choice51;
			}
			p = choice51;
			attempt53: {
				// ": "
				if (p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20) break attempt53;
				p += 2;
				break choice51;
			}
			p = choice51;
			break not50;
		}
		p = not50;
		return -1;
	}
	p = not50;
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	scan54: for (; p < end; p += 1) {
		if ((b[p] !== 0x20 && b[p] !== 0x3a)) continue;
		const not55 = p;
		not55: {
			const choice56 = p;
			choice56: {
				attempt57: {
					// " "
					if (p >= end || b[p] !== 0x20) break attempt57;
					p += 1;
					break choice56;
				}
				p = choice56;
				attempt58: {
					// ": "
					if (p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20) break attempt58;
					p += 2;
					break choice56;
				}
				p = choice56;
				break not55;
			}
			p = not55;
			break scan54;
		}
		p = not55;
	}
	return p;
}

function rule_method(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x41 || (b[p] ?? 0) > 0x5a)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x41 || (b[p] ?? 0) > 0x5a))) p += 1;
	return p;
}

function rule_missing(b: Uint8Array, p: number, end: number): number {
	const choice59 = p;
	choice59: {
		attempt60: {
			// "No such "
			if (p + 8 > end ||
				b[p] !== 0x4e || b[p + 1] !== 0x6f || b[p + 2] !== 0x20 || b[p + 3] !== 0x73 || b[p + 4] !== 0x75 ||
				b[p + 5] !== 0x63 || b[p + 6] !== 0x68 || b[p + 7] !== 0x20) break attempt60;
			p += 8;
			break choice59;
		}
		p = choice59;
		attempt61: {
			// "no such "
			if (p + 8 > end ||
				b[p] !== 0x6e || b[p + 1] !== 0x6f || b[p + 2] !== 0x20 || b[p + 3] !== 0x73 || b[p + 4] !== 0x75 ||
				b[p + 5] !== 0x63 || b[p + 6] !== 0x68 || b[p + 7] !== 0x20) break attempt61;
			p += 8;
			break choice59;
		}
		p = choice59;
		return -1;
	}
	p = end;
	return p;
}

function rule_skipToGone(b: Uint8Array, p: number, end: number): number {
	scan62: for (; p < end; p += 1) {
		if ((b[p] !== 0x4e && b[p] !== 0x6e)) continue;
		const not63 = p;
		not63: {
			const choice64 = p;
			choice64: {
				attempt65: {
					// "no such container"
					if (p + 17 > end ||
						b[p] !== 0x6e || b[p + 1] !== 0x6f || b[p + 2] !== 0x20 || b[p + 3] !== 0x73 || b[p + 4] !== 0x75 ||
						b[p + 5] !== 0x63 || b[p + 6] !== 0x68 || b[p + 7] !== 0x20 || b[p + 8] !== 0x63 || b[p + 9] !== 0x6f ||
						b[p + 10] !== 0x6e || b[p + 11] !== 0x74 || b[p + 12] !== 0x61 || b[p + 13] !== 0x69 || b[p + 14] !== 0x6e ||
						b[p + 15] !== 0x65 || b[p + 16] !== 0x72) break attempt65;
					p += 17;
					break choice64;
				}
				p = choice64;
				attempt66: {
					// "No such container"
					if (p + 17 > end ||
						b[p] !== 0x4e || b[p + 1] !== 0x6f || b[p + 2] !== 0x20 || b[p + 3] !== 0x73 || b[p + 4] !== 0x75 ||
						b[p + 5] !== 0x63 || b[p + 6] !== 0x68 || b[p + 7] !== 0x20 || b[p + 8] !== 0x63 || b[p + 9] !== 0x6f ||
						b[p + 10] !== 0x6e || b[p + 11] !== 0x74 || b[p + 12] !== 0x61 || b[p + 13] !== 0x69 || b[p + 14] !== 0x6e ||
						b[p + 15] !== 0x65 || b[p + 16] !== 0x72) break attempt66;
					p += 17;
					break choice64;
				}
				p = choice64;
				break not63;
			}
			p = not63;
			break scan62;
		}
		p = not63;
	}
	const choice67 = p;
	choice67: {
		attempt68: {
			// "no such container"
			if (p + 17 > end ||
				b[p] !== 0x6e || b[p + 1] !== 0x6f || b[p + 2] !== 0x20 || b[p + 3] !== 0x73 || b[p + 4] !== 0x75 ||
				b[p + 5] !== 0x63 || b[p + 6] !== 0x68 || b[p + 7] !== 0x20 || b[p + 8] !== 0x63 || b[p + 9] !== 0x6f ||
				b[p + 10] !== 0x6e || b[p + 11] !== 0x74 || b[p + 12] !== 0x61 || b[p + 13] !== 0x69 || b[p + 14] !== 0x6e ||
				b[p + 15] !== 0x65 || b[p + 16] !== 0x72) break attempt68;
			p += 17;
			break choice67;
		}
		p = choice67;
		attempt69: {
			// "No such container"
			if (p + 17 > end ||
				b[p] !== 0x4e || b[p + 1] !== 0x6f || b[p + 2] !== 0x20 || b[p + 3] !== 0x73 || b[p + 4] !== 0x75 ||
				b[p + 5] !== 0x63 || b[p + 6] !== 0x68 || b[p + 7] !== 0x20 || b[p + 8] !== 0x63 || b[p + 9] !== 0x6f ||
				b[p + 10] !== 0x6e || b[p + 11] !== 0x74 || b[p + 12] !== 0x61 || b[p + 13] !== 0x69 || b[p + 14] !== 0x6e ||
				b[p + 15] !== 0x65 || b[p + 16] !== 0x72) break attempt69;
			p += 17;
			break choice67;
		}
		p = choice67;
		return -1;
	}
	return p;
}

function rule_seconds(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	return p;
}

function rule_server(b: Uint8Array, p: number, end: number): number {
	const not70 = p;
	not70: {
		const choice71 = p;
		choice71: {
			attempt72: {
				// ", "
				if (p + 2 > end || b[p] !== 0x2c || b[p + 1] !== 0x20) break attempt72;
				p += 2;
				break choice71;
			}
			p = choice71;
			attempt73: {
				// " "
				if (p >= end || b[p] !== 0x20) break attempt73;
				p += 1;
				break choice71;
			}
			p = choice71;
			attempt74: {
				// ": "
				if (p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20) break attempt74;
				p += 2;
				break choice71;
			}
			p = choice71;
			break not70;
		}
		p = not70;
		return -1;
	}
	p = not70;
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	scan75: for (; p < end; p += 1) {
		if ((b[p] !== 0x20 && b[p] !== 0x2c && b[p] !== 0x3a)) continue;
		const not76 = p;
		not76: {
			const choice77 = p;
			choice77: {
				attempt78: {
					// ", "
					if (p + 2 > end || b[p] !== 0x2c || b[p + 1] !== 0x20) break attempt78;
					p += 2;
					break choice77;
				}
				p = choice77;
				attempt79: {
					// " "
					if (p >= end || b[p] !== 0x20) break attempt79;
					p += 1;
					break choice77;
				}
				p = choice77;
				attempt80: {
					// ": "
					if (p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20) break attempt80;
					p += 2;
					break choice77;
				}
				p = choice77;
				break not76;
			}
			p = not76;
			break scan75;
		}
		p = not76;
	}
	return p;
}

function rule_host(b: Uint8Array, p: number, end: number): number {
	const not81 = p;
	not81: {
		const choice82 = p;
		choice82: {
			switch (p < end ? b[p] : -1) {
				case 0x20:
					attempt83: {
						// " "
						if (p >= end || b[p] !== 0x20) break attempt83;
						p += 1;
						break choice82;
					}
					p = choice82;
					break not81;
				case 0x2e: // .
					attempt84: {
						// ". "
						if (p + 2 > end || b[p] !== 0x2e || b[p + 1] !== 0x20) break attempt84;
						p += 2;
						break choice82;
					}
					p = choice82;
					attempt85: {
						// ".\\t"
						if (p + 3 > end || b[p] !== 0x2e || b[p + 1] !== 0x5c || b[p + 2] !== 0x74) break attempt85;
						p += 3;
						break choice82;
					}
					p = choice82;
					break not81;
				case 0x5c: // \
					attempt86: {
						// "\\"
						if (p >= end || b[p] !== 0x5c) break attempt86;
						p += 1;
						break choice82;
					}
					p = choice82;
					break not81;
				default:
					break not81;
			}
		}
		p = not81;
		return -1;
	}
	p = not81;
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	scan87: for (; p < end; p += 1) {
		if ((b[p] !== 0x20 && b[p] !== 0x2e && b[p] !== 0x5c)) continue;
		const not88 = p;
		not88: {
			const choice89 = p;
			choice89: {
				switch (p < end ? b[p] : -1) {
					case 0x20:
						attempt90: {
							// " "
							if (p >= end || b[p] !== 0x20) break attempt90;
							p += 1;
							break choice89;
						}
						p = choice89;
						break not88;
					case 0x2e: // .
						attempt91: {
							// ". "
							if (p + 2 > end || b[p] !== 0x2e || b[p + 1] !== 0x20) break attempt91;
							p += 2;
							break choice89;
						}
						p = choice89;
						attempt92: {
							// ".\\t"
							if (p + 3 > end || b[p] !== 0x2e || b[p + 1] !== 0x5c || b[p + 2] !== 0x74) break attempt92;
							p += 3;
							break choice89;
						}
						p = choice89;
						break not88;
					case 0x5c: // \
						attempt93: {
							// "\\"
							if (p >= end || b[p] !== 0x5c) break attempt93;
							p += 1;
							break choice89;
						}
						p = choice89;
						break not88;
					default:
						break not88;
				}
			}
			p = not88;
			break scan87;
		}
		p = not88;
	}
	return p;
}

function rule_skipQuestionRest(b: Uint8Array, p: number, end: number): number {
	// "."
	if (p >= end || b[p] !== 0x2e) return -1;
	p += 1;
	p = end;
	return p;
}

function rule_skipWriter(b: Uint8Array, p: number, end: number): number {
	const choice94 = p;
	choice94: {
		switch (p < end ? b[p] : -1) {
			case 0x62: // b
				attempt95: {
					// "balena-engine-containerd"
					if (p + 24 > end ||
						b[p] !== 0x62 || b[p + 1] !== 0x61 || b[p + 2] !== 0x6c || b[p + 3] !== 0x65 || b[p + 4] !== 0x6e ||
						b[p + 5] !== 0x61 || b[p + 6] !== 0x2d || b[p + 7] !== 0x65 || b[p + 8] !== 0x6e || b[p + 9] !== 0x67 ||
						b[p + 10] !== 0x69 || b[p + 11] !== 0x6e || b[p + 12] !== 0x65 || b[p + 13] !== 0x2d || b[p + 14] !== 0x63 ||
						b[p + 15] !== 0x6f || b[p + 16] !== 0x6e || b[p + 17] !== 0x74 || b[p + 18] !== 0x61 || b[p + 19] !== 0x69 ||
						b[p + 20] !== 0x6e || b[p + 21] !== 0x65 || b[p + 22] !== 0x72 || b[p + 23] !== 0x64) break attempt95;
					p += 24;
					break choice94;
				}
				p = choice94;
				attempt96: {
					// "balenad"
					if (p + 7 > end ||
						b[p] !== 0x62 || b[p + 1] !== 0x61 || b[p + 2] !== 0x6c || b[p + 3] !== 0x65 || b[p + 4] !== 0x6e ||
						b[p + 5] !== 0x61 || b[p + 6] !== 0x64) break attempt96;
					p += 7;
					break choice94;
				}
				p = choice94;
				return -1;
			case 0x63: // c
				attempt97: {
					// "containerd"
					if (p + 10 > end ||
						b[p] !== 0x63 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6e || b[p + 3] !== 0x74 || b[p + 4] !== 0x61 ||
						b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x65 || b[p + 8] !== 0x72 || b[p + 9] !== 0x64) break attempt97;
					p += 10;
					break choice94;
				}
				p = choice94;
				return -1;
			case 0x64: // d
				attempt98: {
					// "dockerd"
					if (p + 7 > end ||
						b[p] !== 0x64 || b[p + 1] !== 0x6f || b[p + 2] !== 0x63 || b[p + 3] !== 0x6b || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x72 || b[p + 6] !== 0x64) break attempt98;
					p += 7;
					break choice94;
				}
				p = choice94;
				return -1;
			default:
				return -1;
		}
	}
	return p;
}

function rule_damage(b: Uint8Array, p: number, end: number): number {
	const choice99 = p;
	choice99: {
		switch (p < end ? b[p] : -1) {
			case 0x61: // a
				attempt100: {
					// "assertion failed: Page "
					if (p + 23 > end ||
						b[p] !== 0x61 || b[p + 1] !== 0x73 || b[p + 2] !== 0x73 || b[p + 3] !== 0x65 || b[p + 4] !== 0x72 ||
						b[p + 5] !== 0x74 || b[p + 6] !== 0x69 || b[p + 7] !== 0x6f || b[p + 8] !== 0x6e || b[p + 9] !== 0x20 ||
						b[p + 10] !== 0x66 || b[p + 11] !== 0x61 || b[p + 12] !== 0x69 || b[p + 13] !== 0x6c || b[p + 14] !== 0x65 ||
						b[p + 15] !== 0x64 || b[p + 16] !== 0x3a || b[p + 17] !== 0x20 || b[p + 18] !== 0x50 || b[p + 19] !== 0x61 ||
						b[p + 20] !== 0x67 || b[p + 21] !== 0x65 || b[p + 22] !== 0x20) break attempt100;
					p += 23;
					break choice99;
				}
				p = choice99;
				return -1;
			case 0x66: // f
				attempt101: {
					// "freepages: "
					if (p + 11 > end ||
						b[p] !== 0x66 || b[p + 1] !== 0x72 || b[p + 2] !== 0x65 || b[p + 3] !== 0x65 || b[p + 4] !== 0x70 ||
						b[p + 5] !== 0x61 || b[p + 6] !== 0x67 || b[p + 7] !== 0x65 || b[p + 8] !== 0x73 || b[p + 9] !== 0x3a ||
						b[p + 10] !== 0x20) break attempt101;
					p += 11;
					break choice99;
				}
				p = choice99;
				return -1;
			case 0x69: // i
				attempt102: {
					// "invalid page type"
					if (p + 17 > end ||
						b[p] !== 0x69 || b[p + 1] !== 0x6e || b[p + 2] !== 0x76 || b[p + 3] !== 0x61 || b[p + 4] !== 0x6c ||
						b[p + 5] !== 0x69 || b[p + 6] !== 0x64 || b[p + 7] !== 0x20 || b[p + 8] !== 0x70 || b[p + 9] !== 0x61 ||
						b[p + 10] !== 0x67 || b[p + 11] !== 0x65 || b[p + 12] !== 0x20 || b[p + 13] !== 0x74 || b[p + 14] !== 0x79 ||
						b[p + 15] !== 0x70 || b[p + 16] !== 0x65) break attempt102;
					p += 17;
					break choice99;
				}
				p = choice99;
				attempt103: {
					// "invalid freelist page"
					if (p + 21 > end ||
						b[p] !== 0x69 || b[p + 1] !== 0x6e || b[p + 2] !== 0x76 || b[p + 3] !== 0x61 || b[p + 4] !== 0x6c ||
						b[p + 5] !== 0x69 || b[p + 6] !== 0x64 || b[p + 7] !== 0x20 || b[p + 8] !== 0x66 || b[p + 9] !== 0x72 ||
						b[p + 10] !== 0x65 || b[p + 11] !== 0x65 || b[p + 12] !== 0x6c || b[p + 13] !== 0x69 || b[p + 14] !== 0x73 ||
						b[p + 15] !== 0x74 || b[p + 16] !== 0x20 || b[p + 17] !== 0x70 || b[p + 18] !== 0x61 || b[p + 19] !== 0x67 ||
						b[p + 20] !== 0x65) break attempt103;
					p += 21;
					break choice99;
				}
				p = choice99;
				return -1;
			case 0x70: // p
				attempt104: {
					p = rule_skipPage(b, p, end);
					if (p < 0) break attempt104;
					break choice99;
				}
				p = choice99;
				return -1;
			default:
				return -1;
		}
	}
	p = end;
	return p;
}

function rule_skipStack(b: Uint8Array, p: number, end: number): number {
	const choice105 = p;
	choice105: {
		switch (p < end ? b[p] : -1) {
			case 0x09:
				attempt106: {
					// "\t"
					if (p >= end || b[p] !== 0x09) break attempt106;
					p += 1;
					break choice105;
				}
				p = choice105;
				return -1;
			case 0x5b: // [
				attempt107: {
					// "[signal "
					if (p + 8 > end ||
						b[p] !== 0x5b || b[p + 1] !== 0x73 || b[p + 2] !== 0x69 || b[p + 3] !== 0x67 || b[p + 4] !== 0x6e ||
						b[p + 5] !== 0x61 || b[p + 6] !== 0x6c || b[p + 7] !== 0x20) break attempt107;
					p += 8;
					break choice105;
				}
				p = choice105;
				attempt108: {
					// "[recovered]"
					if (p + 11 > end ||
						b[p] !== 0x5b || b[p + 1] !== 0x72 || b[p + 2] !== 0x65 || b[p + 3] !== 0x63 || b[p + 4] !== 0x6f ||
						b[p + 5] !== 0x76 || b[p + 6] !== 0x65 || b[p + 7] !== 0x72 || b[p + 8] !== 0x65 || b[p + 9] !== 0x64 ||
						b[p + 10] !== 0x5d) break attempt108;
					p += 11;
					break choice105;
				}
				p = choice105;
				return -1;
			case 0x63: // c
				attempt109: {
					// "created by "
					if (p + 11 > end ||
						b[p] !== 0x63 || b[p + 1] !== 0x72 || b[p + 2] !== 0x65 || b[p + 3] !== 0x61 || b[p + 4] !== 0x74 ||
						b[p + 5] !== 0x65 || b[p + 6] !== 0x64 || b[p + 7] !== 0x20 || b[p + 8] !== 0x62 || b[p + 9] !== 0x79 ||
						b[p + 10] !== 0x20) break attempt109;
					p += 11;
					break choice105;
				}
				p = choice105;
				return -1;
			case 0x65: // e
				attempt110: {
					// "exit status "
					if (p + 12 > end ||
						b[p] !== 0x65 || b[p + 1] !== 0x78 || b[p + 2] !== 0x69 || b[p + 3] !== 0x74 || b[p + 4] !== 0x20 ||
						b[p + 5] !== 0x73 || b[p + 6] !== 0x74 || b[p + 7] !== 0x61 || b[p + 8] !== 0x74 || b[p + 9] !== 0x75 ||
						b[p + 10] !== 0x73 || b[p + 11] !== 0x20) break attempt110;
					p += 12;
					break choice105;
				}
				p = choice105;
				return -1;
			case 0x67: // g
				attempt111: {
					// "goroutine "
					if (p + 10 > end ||
						b[p] !== 0x67 || b[p + 1] !== 0x6f || b[p + 2] !== 0x72 || b[p + 3] !== 0x6f || b[p + 4] !== 0x75 ||
						b[p + 5] !== 0x74 || b[p + 6] !== 0x69 || b[p + 7] !== 0x6e || b[p + 8] !== 0x65 || b[p + 9] !== 0x20) break attempt111;
					p += 10;
					break choice105;
				}
				p = choice105;
				attempt112: {
					// "github.com/"
					if (p + 11 > end ||
						b[p] !== 0x67 || b[p + 1] !== 0x69 || b[p + 2] !== 0x74 || b[p + 3] !== 0x68 || b[p + 4] !== 0x75 ||
						b[p + 5] !== 0x62 || b[p + 6] !== 0x2e || b[p + 7] !== 0x63 || b[p + 8] !== 0x6f || b[p + 9] !== 0x6d ||
						b[p + 10] !== 0x2f) break attempt112;
					p += 11;
					break choice105;
				}
				p = choice105;
				attempt113: {
					// "go.etcd.io/bbolt"
					if (p + 16 > end ||
						b[p] !== 0x67 || b[p + 1] !== 0x6f || b[p + 2] !== 0x2e || b[p + 3] !== 0x65 || b[p + 4] !== 0x74 ||
						b[p + 5] !== 0x63 || b[p + 6] !== 0x64 || b[p + 7] !== 0x2e || b[p + 8] !== 0x69 || b[p + 9] !== 0x6f ||
						b[p + 10] !== 0x2f || b[p + 11] !== 0x62 || b[p + 12] !== 0x62 || b[p + 13] !== 0x6f || b[p + 14] !== 0x6c ||
						b[p + 15] !== 0x74) break attempt113;
					p += 16;
					break choice105;
				}
				p = choice105;
				return -1;
			case 0x6d: // m
				attempt114: {
					// "main."
					if (p + 5 > end || b[p] !== 0x6d || b[p + 1] !== 0x61 || b[p + 2] !== 0x69 || b[p + 3] !== 0x6e || b[p + 4] !== 0x2e) break attempt114;
					p += 5;
					break choice105;
				}
				p = choice105;
				return -1;
			case 0x72: // r
				attempt115: {
					// "runtime."
					if (p + 8 > end ||
						b[p] !== 0x72 || b[p + 1] !== 0x75 || b[p + 2] !== 0x6e || b[p + 3] !== 0x74 || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x6d || b[p + 6] !== 0x65 || b[p + 7] !== 0x2e) break attempt115;
					p += 8;
					break choice105;
				}
				p = choice105;
				return -1;
			default:
				return -1;
		}
	}
	return p;
}

function rule_uuidProblem(b: Uint8Array, p: number, end: number): number {
	const choice116 = p;
	choice116: {
		attempt117: {
			// "removing invalid "
			if (p + 17 > end ||
				b[p] !== 0x72 || b[p + 1] !== 0x65 || b[p + 2] !== 0x6d || b[p + 3] !== 0x6f || b[p + 4] !== 0x76 ||
				b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x67 || b[p + 8] !== 0x20 || b[p + 9] !== 0x69 ||
				b[p + 10] !== 0x6e || b[p + 11] !== 0x76 || b[p + 12] !== 0x61 || b[p + 13] !== 0x6c || b[p + 14] !== 0x69 ||
				b[p + 15] !== 0x64 || b[p + 16] !== 0x20) break attempt117;
			p += 17;
			break choice116;
		}
		p = choice116;
		attempt118: {
			// "uuid invalid after 'ctr version'"
			if (p + 32 > end ||
				b[p] !== 0x75 || b[p + 1] !== 0x75 || b[p + 2] !== 0x69 || b[p + 3] !== 0x64 || b[p + 4] !== 0x20 ||
				b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x76 || b[p + 8] !== 0x61 || b[p + 9] !== 0x6c ||
				b[p + 10] !== 0x69 || b[p + 11] !== 0x64 || b[p + 12] !== 0x20 || b[p + 13] !== 0x61 || b[p + 14] !== 0x66 ||
				b[p + 15] !== 0x74 || b[p + 16] !== 0x65 || b[p + 17] !== 0x72 || b[p + 18] !== 0x20 || b[p + 19] !== 0x27 ||
				b[p + 20] !== 0x63 || b[p + 21] !== 0x74 || b[p + 22] !== 0x72 || b[p + 23] !== 0x20 || b[p + 24] !== 0x76 ||
				b[p + 25] !== 0x65 || b[p + 26] !== 0x72 || b[p + 27] !== 0x73 || b[p + 28] !== 0x69 || b[p + 29] !== 0x6f ||
				b[p + 30] !== 0x6e || b[p + 31] !== 0x27) break attempt118;
			p += 32;
			break choice116;
		}
		p = choice116;
		return -1;
	}
	p = end;
	return p;
}

function rule_address(b: Uint8Array, p: number, end: number): number {
	const not119 = p;
	not119: {
		const choice120 = p;
		choice120: {
			attempt121: {
				// ". "
				if (p + 2 > end || b[p] !== 0x2e || b[p + 1] !== 0x20) break attempt121;
				p += 2;
				break choice120;
			}
			p = choice120;
			attempt122: {
				// " "
				if (p >= end || b[p] !== 0x20) break attempt122;
				p += 1;
				break choice120;
			}
			p = choice120;
			break not119;
		}
		p = not119;
		return -1;
	}
	p = not119;
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	scan123: for (; p < end; p += 1) {
		if ((b[p] !== 0x20 && b[p] !== 0x2e)) continue;
		const not124 = p;
		not124: {
			const choice125 = p;
			choice125: {
				attempt126: {
					// ". "
					if (p + 2 > end || b[p] !== 0x2e || b[p + 1] !== 0x20) break attempt126;
					p += 2;
					break choice125;
				}
				p = choice125;
				attempt127: {
					// " "
					if (p >= end || b[p] !== 0x20) break attempt127;
					p += 1;
					break choice125;
				}
				p = choice125;
				break not124;
			}
			p = not124;
			break scan123;
		}
		p = not124;
	}
	return p;
}

function rule_skipLostContainerd(b: Uint8Array, p: number, end: number): number {
	const choice128 = p;
	choice128: {
		switch (p < end ? b[p] : -1) {
			case 0x46: // F
				attempt129: {
					// "Failed to connect to containerd"
					if (p + 31 > end ||
						b[p] !== 0x46 || b[p + 1] !== 0x61 || b[p + 2] !== 0x69 || b[p + 3] !== 0x6c || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x64 || b[p + 6] !== 0x20 || b[p + 7] !== 0x74 || b[p + 8] !== 0x6f || b[p + 9] !== 0x20 ||
						b[p + 10] !== 0x63 || b[p + 11] !== 0x6f || b[p + 12] !== 0x6e || b[p + 13] !== 0x6e || b[p + 14] !== 0x65 ||
						b[p + 15] !== 0x63 || b[p + 16] !== 0x74 || b[p + 17] !== 0x20 || b[p + 18] !== 0x74 || b[p + 19] !== 0x6f ||
						b[p + 20] !== 0x20 || b[p + 21] !== 0x63 || b[p + 22] !== 0x6f || b[p + 23] !== 0x6e || b[p + 24] !== 0x74 ||
						b[p + 25] !== 0x61 || b[p + 26] !== 0x69 || b[p + 27] !== 0x6e || b[p + 28] !== 0x65 || b[p + 29] !== 0x72 ||
						b[p + 30] !== 0x64) break attempt129;
					p += 31;
					break choice128;
				}
				p = choice128;
				return -1;
			case 0x63: // c
				attempt130: {
					// "containerd did not exit successfully"
					if (p + 36 > end ||
						b[p] !== 0x63 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6e || b[p + 3] !== 0x74 || b[p + 4] !== 0x61 ||
						b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x65 || b[p + 8] !== 0x72 || b[p + 9] !== 0x64 ||
						b[p + 10] !== 0x20 || b[p + 11] !== 0x64 || b[p + 12] !== 0x69 || b[p + 13] !== 0x64 || b[p + 14] !== 0x20 ||
						b[p + 15] !== 0x6e || b[p + 16] !== 0x6f || b[p + 17] !== 0x74 || b[p + 18] !== 0x20 || b[p + 19] !== 0x65 ||
						b[p + 20] !== 0x78 || b[p + 21] !== 0x69 || b[p + 22] !== 0x74 || b[p + 23] !== 0x20 || b[p + 24] !== 0x73 ||
						b[p + 25] !== 0x75 || b[p + 26] !== 0x63 || b[p + 27] !== 0x63 || b[p + 28] !== 0x65 || b[p + 29] !== 0x73 ||
						b[p + 30] !== 0x73 || b[p + 31] !== 0x66 || b[p + 32] !== 0x75 || b[p + 33] !== 0x6c || b[p + 34] !== 0x6c ||
						b[p + 35] !== 0x79) break attempt130;
					p += 36;
					break choice128;
				}
				p = choice128;
				return -1;
			case 0x66: // f
				attempt131: {
					// "failed to get event"
					if (p + 19 > end ||
						b[p] !== 0x66 || b[p + 1] !== 0x61 || b[p + 2] !== 0x69 || b[p + 3] !== 0x6c || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x64 || b[p + 6] !== 0x20 || b[p + 7] !== 0x74 || b[p + 8] !== 0x6f || b[p + 9] !== 0x20 ||
						b[p + 10] !== 0x67 || b[p + 11] !== 0x65 || b[p + 12] !== 0x74 || b[p + 13] !== 0x20 || b[p + 14] !== 0x65 ||
						b[p + 15] !== 0x76 || b[p + 16] !== 0x65 || b[p + 17] !== 0x6e || b[p + 18] !== 0x74) break attempt131;
					p += 19;
					break choice128;
				}
				p = choice128;
				return -1;
			case 0x74: // t
				attempt132: {
					// "timeout waiting for containerd to start"
					if (p + 39 > end ||
						b[p] !== 0x74 || b[p + 1] !== 0x69 || b[p + 2] !== 0x6d || b[p + 3] !== 0x65 || b[p + 4] !== 0x6f ||
						b[p + 5] !== 0x75 || b[p + 6] !== 0x74 || b[p + 7] !== 0x20 || b[p + 8] !== 0x77 || b[p + 9] !== 0x61 ||
						b[p + 10] !== 0x69 || b[p + 11] !== 0x74 || b[p + 12] !== 0x69 || b[p + 13] !== 0x6e || b[p + 14] !== 0x67 ||
						b[p + 15] !== 0x20 || b[p + 16] !== 0x66 || b[p + 17] !== 0x6f || b[p + 18] !== 0x72 || b[p + 19] !== 0x20 ||
						b[p + 20] !== 0x63 || b[p + 21] !== 0x6f || b[p + 22] !== 0x6e || b[p + 23] !== 0x74 || b[p + 24] !== 0x61 ||
						b[p + 25] !== 0x69 || b[p + 26] !== 0x6e || b[p + 27] !== 0x65 || b[p + 28] !== 0x72 || b[p + 29] !== 0x64 ||
						b[p + 30] !== 0x20 || b[p + 31] !== 0x74 || b[p + 32] !== 0x6f || b[p + 33] !== 0x20 || b[p + 34] !== 0x73 ||
						b[p + 35] !== 0x74 || b[p + 36] !== 0x61 || b[p + 37] !== 0x72 || b[p + 38] !== 0x74) break attempt132;
					p += 39;
					break choice128;
				}
				p = choice128;
				return -1;
			default:
				return -1;
		}
	}
	return p;
}

function rule_skipRoutine(b: Uint8Array, p: number, end: number): number {
	const choice133 = p;
	choice133: {
		switch (p < end ? b[p] : -1) {
			case 0x41: // A
				attempt134: {
					// "API listen on "
					if (p + 14 > end ||
						b[p] !== 0x41 || b[p + 1] !== 0x50 || b[p + 2] !== 0x49 || b[p + 3] !== 0x20 || b[p + 4] !== 0x6c ||
						b[p + 5] !== 0x69 || b[p + 6] !== 0x73 || b[p + 7] !== 0x74 || b[p + 8] !== 0x65 || b[p + 9] !== 0x6e ||
						b[p + 10] !== 0x20 || b[p + 11] !== 0x6f || b[p + 12] !== 0x6e || b[p + 13] !== 0x20) break attempt134;
					p += 14;
					break choice133;
				}
				p = choice133;
				return -1;
			case 0x43: // C
				attempt135: {
					// "Configured runtime "
					if (p + 19 > end ||
						b[p] !== 0x43 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6e || b[p + 3] !== 0x66 || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x67 || b[p + 6] !== 0x75 || b[p + 7] !== 0x72 || b[p + 8] !== 0x65 || b[p + 9] !== 0x64 ||
						b[p + 10] !== 0x20 || b[p + 11] !== 0x72 || b[p + 12] !== 0x75 || b[p + 13] !== 0x6e || b[p + 14] !== 0x74 ||
						b[p + 15] !== 0x69 || b[p + 16] !== 0x6d || b[p + 17] !== 0x65 || b[p + 18] !== 0x20) break attempt135;
					p += 19;
					break choice133;
				}
				p = choice133;
				attempt136: {
					// "Couldn't run auplink"
					if (p + 20 > end ||
						b[p] !== 0x43 || b[p + 1] !== 0x6f || b[p + 2] !== 0x75 || b[p + 3] !== 0x6c || b[p + 4] !== 0x64 ||
						b[p + 5] !== 0x6e || b[p + 6] !== 0x27 || b[p + 7] !== 0x74 || b[p + 8] !== 0x20 || b[p + 9] !== 0x72 ||
						b[p + 10] !== 0x75 || b[p + 11] !== 0x6e || b[p + 12] !== 0x20 || b[p + 13] !== 0x61 || b[p + 14] !== 0x75 ||
						b[p + 15] !== 0x70 || b[p + 16] !== 0x6c || b[p + 17] !== 0x69 || b[p + 18] !== 0x6e || b[p + 19] !== 0x6b) break attempt136;
					p += 20;
					break choice133;
				}
				p = choice133;
				attempt137: {
					// "ClientConn switching "
					if (p + 21 > end ||
						b[p] !== 0x43 || b[p + 1] !== 0x6c || b[p + 2] !== 0x69 || b[p + 3] !== 0x65 || b[p + 4] !== 0x6e ||
						b[p + 5] !== 0x74 || b[p + 6] !== 0x43 || b[p + 7] !== 0x6f || b[p + 8] !== 0x6e || b[p + 9] !== 0x6e ||
						b[p + 10] !== 0x20 || b[p + 11] !== 0x73 || b[p + 12] !== 0x77 || b[p + 13] !== 0x69 || b[p + 14] !== 0x74 ||
						b[p + 15] !== 0x63 || b[p + 16] !== 0x68 || b[p + 17] !== 0x69 || b[p + 18] !== 0x6e || b[p + 19] !== 0x67 ||
						b[p + 20] !== 0x20) break attempt137;
					p += 21;
					break choice133;
				}
				p = choice133;
				return -1;
			case 0x44: // D
				attempt138: {
					// "Default bridge "
					if (p + 15 > end ||
						b[p] !== 0x44 || b[p + 1] !== 0x65 || b[p + 2] !== 0x66 || b[p + 3] !== 0x61 || b[p + 4] !== 0x75 ||
						b[p + 5] !== 0x6c || b[p + 6] !== 0x74 || b[p + 7] !== 0x20 || b[p + 8] !== 0x62 || b[p + 9] !== 0x72 ||
						b[p + 10] !== 0x69 || b[p + 11] !== 0x64 || b[p + 12] !== 0x67 || b[p + 13] !== 0x65 || b[p + 14] !== 0x20) break attempt138;
					p += 15;
					break choice133;
				}
				p = choice133;
				return -1;
			case 0x46: // F
				attempt139: {
					// "Firewalld "
					if (p + 10 > end ||
						b[p] !== 0x46 || b[p + 1] !== 0x69 || b[p + 2] !== 0x72 || b[p + 3] !== 0x65 || b[p + 4] !== 0x77 ||
						b[p + 5] !== 0x61 || b[p + 6] !== 0x6c || b[p + 7] !== 0x6c || b[p + 8] !== 0x64 || b[p + 9] !== 0x20) break attempt139;
					p += 10;
					break choice133;
				}
				p = choice133;
				return -1;
			case 0x47: // G
				attempt140: {
					// "Graph migration "
					if (p + 16 > end ||
						b[p] !== 0x47 || b[p + 1] !== 0x72 || b[p + 2] !== 0x61 || b[p + 3] !== 0x70 || b[p + 4] !== 0x68 ||
						b[p + 5] !== 0x20 || b[p + 6] !== 0x6d || b[p + 7] !== 0x69 || b[p + 8] !== 0x67 || b[p + 9] !== 0x72 ||
						b[p + 10] !== 0x61 || b[p + 11] !== 0x74 || b[p + 12] !== 0x69 || b[p + 13] !== 0x6f || b[p + 14] !== 0x6e ||
						b[p + 15] !== 0x20) break attempt140;
					p += 16;
					break choice133;
				}
				p = choice133;
				return -1;
			case 0x4c: // L
				attempt141: {
					// "Loading containers: "
					if (p + 20 > end ||
						b[p] !== 0x4c || b[p + 1] !== 0x6f || b[p + 2] !== 0x61 || b[p + 3] !== 0x64 || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x6e || b[p + 6] !== 0x67 || b[p + 7] !== 0x20 || b[p + 8] !== 0x63 || b[p + 9] !== 0x6f ||
						b[p + 10] !== 0x6e || b[p + 11] !== 0x74 || b[p + 12] !== 0x61 || b[p + 13] !== 0x69 || b[p + 14] !== 0x6e ||
						b[p + 15] !== 0x65 || b[p + 16] !== 0x72 || b[p + 17] !== 0x73 || b[p + 18] !== 0x3a || b[p + 19] !== 0x20) break attempt141;
					p += 20;
					break choice133;
				}
				p = choice133;
				return -1;
			case 0x4e: // N
				attempt142: {
					// "No non-localhost DNS nameservers"
					if (p + 32 > end ||
						b[p] !== 0x4e || b[p + 1] !== 0x6f || b[p + 2] !== 0x20 || b[p + 3] !== 0x6e || b[p + 4] !== 0x6f ||
						b[p + 5] !== 0x6e || b[p + 6] !== 0x2d || b[p + 7] !== 0x6c || b[p + 8] !== 0x6f || b[p + 9] !== 0x63 ||
						b[p + 10] !== 0x61 || b[p + 11] !== 0x6c || b[p + 12] !== 0x68 || b[p + 13] !== 0x6f || b[p + 14] !== 0x73 ||
						b[p + 15] !== 0x74 || b[p + 16] !== 0x20 || b[p + 17] !== 0x44 || b[p + 18] !== 0x4e || b[p + 19] !== 0x53 ||
						b[p + 20] !== 0x20 || b[p + 21] !== 0x6e || b[p + 22] !== 0x61 || b[p + 23] !== 0x6d || b[p + 24] !== 0x65 ||
						b[p + 25] !== 0x73 || b[p + 26] !== 0x65 || b[p + 27] !== 0x72 || b[p + 28] !== 0x76 || b[p + 29] !== 0x65 ||
						b[p + 30] !== 0x72 || b[p + 31] !== 0x73) break attempt142;
					p += 32;
					break choice133;
				}
				p = choice133;
				return -1;
			case 0x52: // R
				attempt143: {
					// "Running experimental build"
					if (p + 26 > end ||
						b[p] !== 0x52 || b[p + 1] !== 0x75 || b[p + 2] !== 0x6e || b[p + 3] !== 0x6e || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x6e || b[p + 6] !== 0x67 || b[p + 7] !== 0x20 || b[p + 8] !== 0x65 || b[p + 9] !== 0x78 ||
						b[p + 10] !== 0x70 || b[p + 11] !== 0x65 || b[p + 12] !== 0x72 || b[p + 13] !== 0x69 || b[p + 14] !== 0x6d ||
						b[p + 15] !== 0x65 || b[p + 16] !== 0x6e || b[p + 17] !== 0x74 || b[p + 18] !== 0x61 || b[p + 19] !== 0x6c ||
						b[p + 20] !== 0x20 || b[p + 21] !== 0x62 || b[p + 22] !== 0x75 || b[p + 23] !== 0x69 || b[p + 24] !== 0x6c ||
						b[p + 25] !== 0x64) break attempt143;
					p += 26;
					break choice133;
				}
				p = choice133;
				attempt144: {
					// "Removing stale sandbox "
					if (p + 23 > end ||
						b[p] !== 0x52 || b[p + 1] !== 0x65 || b[p + 2] !== 0x6d || b[p + 3] !== 0x6f || b[p + 4] !== 0x76 ||
						b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x67 || b[p + 8] !== 0x20 || b[p + 9] !== 0x73 ||
						b[p + 10] !== 0x74 || b[p + 11] !== 0x61 || b[p + 12] !== 0x6c || b[p + 13] !== 0x65 || b[p + 14] !== 0x20 ||
						b[p + 15] !== 0x73 || b[p + 16] !== 0x61 || b[p + 17] !== 0x6e || b[p + 18] !== 0x64 || b[p + 19] !== 0x62 ||
						b[p + 20] !== 0x6f || b[p + 21] !== 0x78 || b[p + 22] !== 0x20) break attempt144;
					p += 23;
					break choice133;
				}
				p = choice133;
				return -1;
			case 0x55: // U
				attempt145: {
					// "Unable to find "
					if (p + 15 > end ||
						b[p] !== 0x55 || b[p + 1] !== 0x6e || b[p + 2] !== 0x61 || b[p + 3] !== 0x62 || b[p + 4] !== 0x6c ||
						b[p + 5] !== 0x65 || b[p + 6] !== 0x20 || b[p + 7] !== 0x74 || b[p + 8] !== 0x6f || b[p + 9] !== 0x20 ||
						b[p + 10] !== 0x66 || b[p + 11] !== 0x69 || b[p + 12] !== 0x6e || b[p + 13] !== 0x64 || b[p + 14] !== 0x20) break attempt145;
					p += 15;
					break choice133;
				}
				p = choice133;
				return -1;
			case 0x59: // Y
				attempt146: {
					// "Your kernel does not support "
					if (p + 29 > end ||
						b[p] !== 0x59 || b[p + 1] !== 0x6f || b[p + 2] !== 0x75 || b[p + 3] !== 0x72 || b[p + 4] !== 0x20 ||
						b[p + 5] !== 0x6b || b[p + 6] !== 0x65 || b[p + 7] !== 0x72 || b[p + 8] !== 0x6e || b[p + 9] !== 0x65 ||
						b[p + 10] !== 0x6c || b[p + 11] !== 0x20 || b[p + 12] !== 0x64 || b[p + 13] !== 0x6f || b[p + 14] !== 0x65 ||
						b[p + 15] !== 0x73 || b[p + 16] !== 0x20 || b[p + 17] !== 0x6e || b[p + 18] !== 0x6f || b[p + 19] !== 0x74 ||
						b[p + 20] !== 0x20 || b[p + 21] !== 0x73 || b[p + 22] !== 0x75 || b[p + 23] !== 0x70 || b[p + 24] !== 0x70 ||
						b[p + 25] !== 0x6f || b[p + 26] !== 0x72 || b[p + 27] !== 0x74 || b[p + 28] !== 0x20) break attempt146;
					p += 29;
					break choice133;
				}
				p = choice133;
				return -1;
			case 0x5b: // [
				attempt147: {
					// "[graphdriver] "
					if (p + 14 > end ||
						b[p] !== 0x5b || b[p + 1] !== 0x67 || b[p + 2] !== 0x72 || b[p + 3] !== 0x61 || b[p + 4] !== 0x70 ||
						b[p + 5] !== 0x68 || b[p + 6] !== 0x64 || b[p + 7] !== 0x72 || b[p + 8] !== 0x69 || b[p + 9] !== 0x76 ||
						b[p + 10] !== 0x65 || b[p + 11] !== 0x72 || b[p + 12] !== 0x5d || b[p + 13] !== 0x20) break attempt147;
					p += 14;
					break choice133;
				}
				p = choice133;
				return -1;
			case 0x63: // c
				attempt148: {
					// "cleaning up"
					if (p + 11 > end ||
						b[p] !== 0x63 || b[p + 1] !== 0x6c || b[p + 2] !== 0x65 || b[p + 3] !== 0x61 || b[p + 4] !== 0x6e ||
						b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x67 || b[p + 8] !== 0x20 || b[p + 9] !== 0x75 ||
						b[p + 10] !== 0x70) break attempt148;
					p += 11;
					break choice133;
				}
				p = choice133;
				attempt149: {
					// "ccResolverWrapper: "
					if (p + 19 > end ||
						b[p] !== 0x63 || b[p + 1] !== 0x63 || b[p + 2] !== 0x52 || b[p + 3] !== 0x65 || b[p + 4] !== 0x73 ||
						b[p + 5] !== 0x6f || b[p + 6] !== 0x6c || b[p + 7] !== 0x76 || b[p + 8] !== 0x65 || b[p + 9] !== 0x72 ||
						b[p + 10] !== 0x57 || b[p + 11] !== 0x72 || b[p + 12] !== 0x61 || b[p + 13] !== 0x70 || b[p + 14] !== 0x70 ||
						b[p + 15] !== 0x65 || b[p + 16] !== 0x72 || b[p + 17] !== 0x3a || b[p + 18] !== 0x20) break attempt149;
					p += 19;
					break choice133;
				}
				p = choice133;
				attempt150: {
					// "containerd successfully booted"
					if (p + 30 > end ||
						b[p] !== 0x63 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6e || b[p + 3] !== 0x74 || b[p + 4] !== 0x61 ||
						b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x65 || b[p + 8] !== 0x72 || b[p + 9] !== 0x64 ||
						b[p + 10] !== 0x20 || b[p + 11] !== 0x73 || b[p + 12] !== 0x75 || b[p + 13] !== 0x63 || b[p + 14] !== 0x63 ||
						b[p + 15] !== 0x65 || b[p + 16] !== 0x73 || b[p + 17] !== 0x73 || b[p + 18] !== 0x66 || b[p + 19] !== 0x75 ||
						b[p + 20] !== 0x6c || b[p + 21] !== 0x6c || b[p + 22] !== 0x79 || b[p + 23] !== 0x20 || b[p + 24] !== 0x62 ||
						b[p + 25] !== 0x6f || b[p + 26] !== 0x6f || b[p + 27] !== 0x74 || b[p + 28] !== 0x65 || b[p + 29] !== 0x64) break attempt150;
					p += 30;
					break choice133;
				}
				p = choice133;
				return -1;
			case 0x66: // f
				attempt151: {
					// "failed to retrieve "
					if (p + 19 > end ||
						b[p] !== 0x66 || b[p + 1] !== 0x61 || b[p + 2] !== 0x69 || b[p + 3] !== 0x6c || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x64 || b[p + 6] !== 0x20 || b[p + 7] !== 0x74 || b[p + 8] !== 0x6f || b[p + 9] !== 0x20 ||
						b[p + 10] !== 0x72 || b[p + 11] !== 0x65 || b[p + 12] !== 0x74 || b[p + 13] !== 0x72 || b[p + 14] !== 0x69 ||
						b[p + 15] !== 0x65 || b[p + 16] !== 0x76 || b[p + 17] !== 0x65 || b[p + 18] !== 0x20) break attempt151;
					p += 19;
					break choice133;
				}
				p = choice133;
				return -1;
			case 0x69: // i
				attempt152: {
					// "ignoring event"
					if (p + 14 > end ||
						b[p] !== 0x69 || b[p + 1] !== 0x67 || b[p + 2] !== 0x6e || b[p + 3] !== 0x6f || b[p + 4] !== 0x72 ||
						b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x67 || b[p + 8] !== 0x20 || b[p + 9] !== 0x65 ||
						b[p + 10] !== 0x76 || b[p + 11] !== 0x65 || b[p + 12] !== 0x6e || b[p + 13] !== 0x74) break attempt152;
					p += 14;
					break choice133;
				}
				p = choice133;
				return -1;
			case 0x6c: // l
				attempt153: {
					// "libcontainerd: "
					if (p + 15 > end ||
						b[p] !== 0x6c || b[p + 1] !== 0x69 || b[p + 2] !== 0x62 || b[p + 3] !== 0x63 || b[p + 4] !== 0x6f ||
						b[p + 5] !== 0x6e || b[p + 6] !== 0x74 || b[p + 7] !== 0x61 || b[p + 8] !== 0x69 || b[p + 9] !== 0x6e ||
						b[p + 10] !== 0x65 || b[p + 11] !== 0x72 || b[p + 12] !== 0x64 || b[p + 13] !== 0x3a || b[p + 14] !== 0x20) break attempt153;
					p += 15;
					break choice133;
				}
				p = choice133;
				attempt154: {
					// "loading plugin "
					if (p + 15 > end ||
						b[p] !== 0x6c || b[p + 1] !== 0x6f || b[p + 2] !== 0x61 || b[p + 3] !== 0x64 || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x6e || b[p + 6] !== 0x67 || b[p + 7] !== 0x20 || b[p + 8] !== 0x70 || b[p + 9] !== 0x6c ||
						b[p + 10] !== 0x75 || b[p + 11] !== 0x67 || b[p + 12] !== 0x69 || b[p + 13] !== 0x6e || b[p + 14] !== 0x20) break attempt154;
					p += 15;
					break choice133;
				}
				p = choice133;
				return -1;
			case 0x6d: // m
				attempt155: {
					// "metadata content store policy"
					if (p + 29 > end ||
						b[p] !== 0x6d || b[p + 1] !== 0x65 || b[p + 2] !== 0x74 || b[p + 3] !== 0x61 || b[p + 4] !== 0x64 ||
						b[p + 5] !== 0x61 || b[p + 6] !== 0x74 || b[p + 7] !== 0x61 || b[p + 8] !== 0x20 || b[p + 9] !== 0x63 ||
						b[p + 10] !== 0x6f || b[p + 11] !== 0x6e || b[p + 12] !== 0x74 || b[p + 13] !== 0x65 || b[p + 14] !== 0x6e ||
						b[p + 15] !== 0x74 || b[p + 16] !== 0x20 || b[p + 17] !== 0x73 || b[p + 18] !== 0x74 || b[p + 19] !== 0x6f ||
						b[p + 20] !== 0x72 || b[p + 21] !== 0x65 || b[p + 22] !== 0x20 || b[p + 23] !== 0x70 || b[p + 24] !== 0x6f ||
						b[p + 25] !== 0x6c || b[p + 26] !== 0x69 || b[p + 27] !== 0x63 || b[p + 28] !== 0x79) break attempt155;
					p += 29;
					break choice133;
				}
				p = choice133;
				return -1;
			case 0x70: // p
				attempt156: {
					// "parsed scheme: "
					if (p + 15 > end ||
						b[p] !== 0x70 || b[p + 1] !== 0x61 || b[p + 2] !== 0x72 || b[p + 3] !== 0x73 || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x64 || b[p + 6] !== 0x20 || b[p + 7] !== 0x73 || b[p + 8] !== 0x63 || b[p + 9] !== 0x68 ||
						b[p + 10] !== 0x65 || b[p + 11] !== 0x6d || b[p + 12] !== 0x65 || b[p + 13] !== 0x3a || b[p + 14] !== 0x20) break attempt156;
					p += 15;
					break choice133;
				}
				p = choice133;
				return -1;
			case 0x72: // r
				attempt157: {
					// "runtime v1 is deprecated"
					if (p + 24 > end ||
						b[p] !== 0x72 || b[p + 1] !== 0x75 || b[p + 2] !== 0x6e || b[p + 3] !== 0x74 || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x6d || b[p + 6] !== 0x65 || b[p + 7] !== 0x20 || b[p + 8] !== 0x76 || b[p + 9] !== 0x31 ||
						b[p + 10] !== 0x20 || b[p + 11] !== 0x69 || b[p + 12] !== 0x73 || b[p + 13] !== 0x20 || b[p + 14] !== 0x64 ||
						b[p + 15] !== 0x65 || b[p + 16] !== 0x70 || b[p + 17] !== 0x72 || b[p + 18] !== 0x65 || b[p + 19] !== 0x63 ||
						b[p + 20] !== 0x61 || b[p + 21] !== 0x74 || b[p + 22] !== 0x65 || b[p + 23] !== 0x64) break attempt157;
					p += 24;
					break choice133;
				}
				p = choice133;
				return -1;
			case 0x73: // s
				attempt158: {
					// "shim reaped"
					if (p + 11 > end ||
						b[p] !== 0x73 || b[p + 1] !== 0x68 || b[p + 2] !== 0x69 || b[p + 3] !== 0x6d || b[p + 4] !== 0x20 ||
						b[p + 5] !== 0x72 || b[p + 6] !== 0x65 || b[p + 7] !== 0x61 || b[p + 8] !== 0x70 || b[p + 9] !== 0x65 ||
						b[p + 10] !== 0x64) break attempt158;
					p += 11;
					break choice133;
				}
				p = choice133;
				attempt159: {
					// "shim disconnected"
					if (p + 17 > end ||
						b[p] !== 0x73 || b[p + 1] !== 0x68 || b[p + 2] !== 0x69 || b[p + 3] !== 0x6d || b[p + 4] !== 0x20 ||
						b[p + 5] !== 0x64 || b[p + 6] !== 0x69 || b[p + 7] !== 0x73 || b[p + 8] !== 0x63 || b[p + 9] !== 0x6f ||
						b[p + 10] !== 0x6e || b[p + 11] !== 0x6e || b[p + 12] !== 0x65 || b[p + 13] !== 0x63 || b[p + 14] !== 0x74 ||
						b[p + 15] !== 0x65 || b[p + 16] !== 0x64) break attempt159;
					p += 17;
					break choice133;
				}
				p = choice133;
				attempt160: {
					// "shim balena-engine-containerd-shim started"
					if (p + 42 > end ||
						b[p] !== 0x73 || b[p + 1] !== 0x68 || b[p + 2] !== 0x69 || b[p + 3] !== 0x6d || b[p + 4] !== 0x20 ||
						b[p + 5] !== 0x62 || b[p + 6] !== 0x61 || b[p + 7] !== 0x6c || b[p + 8] !== 0x65 || b[p + 9] !== 0x6e ||
						b[p + 10] !== 0x61 || b[p + 11] !== 0x2d || b[p + 12] !== 0x65 || b[p + 13] !== 0x6e || b[p + 14] !== 0x67 ||
						b[p + 15] !== 0x69 || b[p + 16] !== 0x6e || b[p + 17] !== 0x65 || b[p + 18] !== 0x2d || b[p + 19] !== 0x63 ||
						b[p + 20] !== 0x6f || b[p + 21] !== 0x6e || b[p + 22] !== 0x74 || b[p + 23] !== 0x61 || b[p + 24] !== 0x69 ||
						b[p + 25] !== 0x6e || b[p + 26] !== 0x65 || b[p + 27] !== 0x72 || b[p + 28] !== 0x64 || b[p + 29] !== 0x2d ||
						b[p + 30] !== 0x73 || b[p + 31] !== 0x68 || b[p + 32] !== 0x69 || b[p + 33] !== 0x6d || b[p + 34] !== 0x20 ||
						b[p + 35] !== 0x73 || b[p + 36] !== 0x74 || b[p + 37] !== 0x61 || b[p + 38] !== 0x72 || b[p + 39] !== 0x74 ||
						b[p + 40] !== 0x65 || b[p + 41] !== 0x64) break attempt160;
					p += 42;
					break choice133;
				}
				p = choice133;
				attempt161: {
					// "shim docker-containerd-shim started"
					if (p + 35 > end ||
						b[p] !== 0x73 || b[p + 1] !== 0x68 || b[p + 2] !== 0x69 || b[p + 3] !== 0x6d || b[p + 4] !== 0x20 ||
						b[p + 5] !== 0x64 || b[p + 6] !== 0x6f || b[p + 7] !== 0x63 || b[p + 8] !== 0x6b || b[p + 9] !== 0x65 ||
						b[p + 10] !== 0x72 || b[p + 11] !== 0x2d || b[p + 12] !== 0x63 || b[p + 13] !== 0x6f || b[p + 14] !== 0x6e ||
						b[p + 15] !== 0x74 || b[p + 16] !== 0x61 || b[p + 17] !== 0x69 || b[p + 18] !== 0x6e || b[p + 19] !== 0x65 ||
						b[p + 20] !== 0x72 || b[p + 21] !== 0x64 || b[p + 22] !== 0x2d || b[p + 23] !== 0x73 || b[p + 24] !== 0x68 ||
						b[p + 25] !== 0x69 || b[p + 26] !== 0x6d || b[p + 27] !== 0x20 || b[p + 28] !== 0x73 || b[p + 29] !== 0x74 ||
						b[p + 30] !== 0x61 || b[p + 31] !== 0x72 || b[p + 32] !== 0x74 || b[p + 33] !== 0x65 || b[p + 34] !== 0x64) break attempt161;
					p += 35;
					break choice133;
				}
				p = choice133;
				attempt162: {
					// "shim containerd-shim started"
					if (p + 28 > end ||
						b[p] !== 0x73 || b[p + 1] !== 0x68 || b[p + 2] !== 0x69 || b[p + 3] !== 0x6d || b[p + 4] !== 0x20 ||
						b[p + 5] !== 0x63 || b[p + 6] !== 0x6f || b[p + 7] !== 0x6e || b[p + 8] !== 0x74 || b[p + 9] !== 0x61 ||
						b[p + 10] !== 0x69 || b[p + 11] !== 0x6e || b[p + 12] !== 0x65 || b[p + 13] !== 0x72 || b[p + 14] !== 0x64 ||
						b[p + 15] !== 0x2d || b[p + 16] !== 0x73 || b[p + 17] !== 0x68 || b[p + 18] !== 0x69 || b[p + 19] !== 0x6d ||
						b[p + 20] !== 0x20 || b[p + 21] !== 0x73 || b[p + 22] !== 0x74 || b[p + 23] !== 0x61 || b[p + 24] !== 0x72 ||
						b[p + 25] !== 0x74 || b[p + 26] !== 0x65 || b[p + 27] !== 0x64) break attempt162;
					p += 28;
					break choice133;
				}
				p = choice133;
				attempt163: {
					// "starting signal loop"
					if (p + 20 > end ||
						b[p] !== 0x73 || b[p + 1] !== 0x74 || b[p + 2] !== 0x61 || b[p + 3] !== 0x72 || b[p + 4] !== 0x74 ||
						b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x67 || b[p + 8] !== 0x20 || b[p + 9] !== 0x73 ||
						b[p + 10] !== 0x69 || b[p + 11] !== 0x67 || b[p + 12] !== 0x6e || b[p + 13] !== 0x61 || b[p + 14] !== 0x6c ||
						b[p + 15] !== 0x20 || b[p + 16] !== 0x6c || b[p + 17] !== 0x6f || b[p + 18] !== 0x6f || b[p + 19] !== 0x70) break attempt163;
					p += 20;
					break choice133;
				}
				p = choice133;
				attempt164: {
					// "scheme "
					if (p + 7 > end ||
						b[p] !== 0x73 || b[p + 1] !== 0x63 || b[p + 2] !== 0x68 || b[p + 3] !== 0x65 || b[p + 4] !== 0x6d ||
						b[p + 5] !== 0x65 || b[p + 6] !== 0x20) break attempt164;
					p += 7;
					break choice133;
				}
				p = choice133;
				attempt165: {
					// "stopping healthcheck following graceful shutdown"
					if (p + 48 > end ||
						b[p] !== 0x73 || b[p + 1] !== 0x74 || b[p + 2] !== 0x6f || b[p + 3] !== 0x70 || b[p + 4] !== 0x70 ||
						b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x67 || b[p + 8] !== 0x20 || b[p + 9] !== 0x68 ||
						b[p + 10] !== 0x65 || b[p + 11] !== 0x61 || b[p + 12] !== 0x6c || b[p + 13] !== 0x74 || b[p + 14] !== 0x68 ||
						b[p + 15] !== 0x63 || b[p + 16] !== 0x68 || b[p + 17] !== 0x65 || b[p + 18] !== 0x63 || b[p + 19] !== 0x6b ||
						b[p + 20] !== 0x20 || b[p + 21] !== 0x66 || b[p + 22] !== 0x6f || b[p + 23] !== 0x6c || b[p + 24] !== 0x6c ||
						b[p + 25] !== 0x6f || b[p + 26] !== 0x77 || b[p + 27] !== 0x69 || b[p + 28] !== 0x6e || b[p + 29] !== 0x67 ||
						b[p + 30] !== 0x20 || b[p + 31] !== 0x67 || b[p + 32] !== 0x72 || b[p + 33] !== 0x61 || b[p + 34] !== 0x63 ||
						b[p + 35] !== 0x65 || b[p + 36] !== 0x66 || b[p + 37] !== 0x75 || b[p + 38] !== 0x6c || b[p + 39] !== 0x20 ||
						b[p + 40] !== 0x73 || b[p + 41] !== 0x68 || b[p + 42] !== 0x75 || b[p + 43] !== 0x74 || b[p + 44] !== 0x64 ||
						b[p + 45] !== 0x6f || b[p + 46] !== 0x77 || b[p + 47] !== 0x6e) break attempt165;
					p += 48;
					break choice133;
				}
				p = choice133;
				attempt166: {
					// "stopping event stream following graceful shutdown"
					if (p + 49 > end ||
						b[p] !== 0x73 || b[p + 1] !== 0x74 || b[p + 2] !== 0x6f || b[p + 3] !== 0x70 || b[p + 4] !== 0x70 ||
						b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x67 || b[p + 8] !== 0x20 || b[p + 9] !== 0x65 ||
						b[p + 10] !== 0x76 || b[p + 11] !== 0x65 || b[p + 12] !== 0x6e || b[p + 13] !== 0x74 || b[p + 14] !== 0x20 ||
						b[p + 15] !== 0x73 || b[p + 16] !== 0x74 || b[p + 17] !== 0x72 || b[p + 18] !== 0x65 || b[p + 19] !== 0x61 ||
						b[p + 20] !== 0x6d || b[p + 21] !== 0x20 || b[p + 22] !== 0x66 || b[p + 23] !== 0x6f || b[p + 24] !== 0x6c ||
						b[p + 25] !== 0x6c || b[p + 26] !== 0x6f || b[p + 27] !== 0x77 || b[p + 28] !== 0x69 || b[p + 29] !== 0x6e ||
						b[p + 30] !== 0x67 || b[p + 31] !== 0x20 || b[p + 32] !== 0x67 || b[p + 33] !== 0x72 || b[p + 34] !== 0x61 ||
						b[p + 35] !== 0x63 || b[p + 36] !== 0x65 || b[p + 37] !== 0x66 || b[p + 38] !== 0x75 || b[p + 39] !== 0x6c ||
						b[p + 40] !== 0x20 || b[p + 41] !== 0x73 || b[p + 42] !== 0x68 || b[p + 43] !== 0x75 || b[p + 44] !== 0x74 ||
						b[p + 45] !== 0x64 || b[p + 46] !== 0x6f || b[p + 47] !== 0x77 || b[p + 48] !== 0x6e) break attempt166;
					p += 49;
					break choice133;
				}
				p = choice133;
				attempt167: {
					// "starting containerd"
					if (p + 19 > end ||
						b[p] !== 0x73 || b[p + 1] !== 0x74 || b[p + 2] !== 0x61 || b[p + 3] !== 0x72 || b[p + 4] !== 0x74 ||
						b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x67 || b[p + 8] !== 0x20 || b[p + 9] !== 0x63 ||
						b[p + 10] !== 0x6f || b[p + 11] !== 0x6e || b[p + 12] !== 0x74 || b[p + 13] !== 0x61 || b[p + 14] !== 0x69 ||
						b[p + 15] !== 0x6e || b[p + 16] !== 0x65 || b[p + 17] !== 0x72 || b[p + 18] !== 0x64) break attempt167;
					p += 19;
					break choice133;
				}
				p = choice133;
				attempt168: {
					// "skip loading plugin "
					if (p + 20 > end ||
						b[p] !== 0x73 || b[p + 1] !== 0x6b || b[p + 2] !== 0x69 || b[p + 3] !== 0x70 || b[p + 4] !== 0x20 ||
						b[p + 5] !== 0x6c || b[p + 6] !== 0x6f || b[p + 7] !== 0x61 || b[p + 8] !== 0x64 || b[p + 9] !== 0x69 ||
						b[p + 10] !== 0x6e || b[p + 11] !== 0x67 || b[p + 12] !== 0x20 || b[p + 13] !== 0x70 || b[p + 14] !== 0x6c ||
						b[p + 15] !== 0x75 || b[p + 16] !== 0x67 || b[p + 17] !== 0x69 || b[p + 18] !== 0x6e || b[p + 19] !== 0x20) break attempt168;
					p += 20;
					break choice133;
				}
				p = choice133;
				attempt169: {
					// "serving..."
					if (p + 10 > end ||
						b[p] !== 0x73 || b[p + 1] !== 0x65 || b[p + 2] !== 0x72 || b[p + 3] !== 0x76 || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x6e || b[p + 6] !== 0x67 || b[p + 7] !== 0x2e || b[p + 8] !== 0x2e || b[p + 9] !== 0x2e) break attempt169;
					p += 10;
					break choice133;
				}
				p = choice133;
				return -1;
			default:
				return -1;
		}
	}
	return p;
}

function rule_skipToLayer(b: Uint8Array, p: number, end: number): number {
	scan170: for (; p < end; p += 1) {
		if (b[p] !== 0x6c) continue;
		// not "layer does not exist"
		if (!(p + 20 > end ||
			b[p] !== 0x6c || b[p + 1] !== 0x61 || b[p + 2] !== 0x79 || b[p + 3] !== 0x65 || b[p + 4] !== 0x72 ||
			b[p + 5] !== 0x20 || b[p + 6] !== 0x64 || b[p + 7] !== 0x6f || b[p + 8] !== 0x65 || b[p + 9] !== 0x73 ||
			b[p + 10] !== 0x20 || b[p + 11] !== 0x6e || b[p + 12] !== 0x6f || b[p + 13] !== 0x74 || b[p + 14] !== 0x20 ||
			b[p + 15] !== 0x65 || b[p + 16] !== 0x78 || b[p + 17] !== 0x69 || b[p + 18] !== 0x73 || b[p + 19] !== 0x74)) break scan170;
	}
	// "layer does not exist"
	if (p + 20 > end ||
		b[p] !== 0x6c || b[p + 1] !== 0x61 || b[p + 2] !== 0x79 || b[p + 3] !== 0x65 || b[p + 4] !== 0x72 ||
		b[p + 5] !== 0x20 || b[p + 6] !== 0x64 || b[p + 7] !== 0x6f || b[p + 8] !== 0x65 || b[p + 9] !== 0x73 ||
		b[p + 10] !== 0x20 || b[p + 11] !== 0x6e || b[p + 12] !== 0x6f || b[p + 13] !== 0x74 || b[p + 14] !== 0x20 ||
		b[p + 15] !== 0x65 || b[p + 16] !== 0x78 || b[p + 17] !== 0x69 || b[p + 18] !== 0x73 || b[p + 19] !== 0x74) return -1;
	p += 20;
	return p;
}

function rule_skipDownloadFailed(b: Uint8Array, p: number, end: number): number {
	// "Download failed after "
	if (p + 22 > end ||
		b[p] !== 0x44 || b[p + 1] !== 0x6f || b[p + 2] !== 0x77 || b[p + 3] !== 0x6e || b[p + 4] !== 0x6c ||
		b[p + 5] !== 0x6f || b[p + 6] !== 0x61 || b[p + 7] !== 0x64 || b[p + 8] !== 0x20 || b[p + 9] !== 0x66 ||
		b[p + 10] !== 0x61 || b[p + 11] !== 0x69 || b[p + 12] !== 0x6c || b[p + 13] !== 0x65 || b[p + 14] !== 0x64 ||
		b[p + 15] !== 0x20 || b[p + 16] !== 0x61 || b[p + 17] !== 0x66 || b[p + 18] !== 0x74 || b[p + 19] !== 0x65 ||
		b[p + 20] !== 0x72 || b[p + 21] !== 0x20) return -1;
	p += 22;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	// " attempt"
	if (p + 8 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x61 || b[p + 2] !== 0x74 || b[p + 3] !== 0x74 || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x6d || b[p + 6] !== 0x70 || b[p + 7] !== 0x74) return -1;
	p += 8;
	const optional171 = p;
	optional171: {
		attempt172: {
			// "s"
			if (p >= end || b[p] !== 0x73) break attempt172;
			p += 1;
			break optional171;
		}
		p = optional171;
	}
	// ": "
	if (p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20) return -1;
	p += 2;
	return p;
}

function rule_skipPage(b: Uint8Array, p: number, end: number): number {
	// "page "
	if (p + 5 > end || b[p] !== 0x70 || b[p + 1] !== 0x61 || b[p + 2] !== 0x67 || b[p + 3] !== 0x65 || b[p + 4] !== 0x20) return -1;
	p += 5;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
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
