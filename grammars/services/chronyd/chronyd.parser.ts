// Generated from chronyd.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Span } from '../../fields/span.ts';

/** What a message said, and where its parts stand. */
export type ChronydMatch =
	| {
			readonly case: 'sourceSelected';
			readonly stamp: Span | undefined;
			readonly source: Span;
			readonly name: Span | undefined;
	  }
	| {
			readonly case: 'unsynchronised';
			readonly stamp: Span | undefined;
			readonly reason: Span;
	  }
	| {
			readonly case: 'clockWrong';
			readonly stamp: Span | undefined;
			readonly seconds: Span;
			readonly adjustment: Span | undefined;
	  }
	| {
			readonly case: 'clockStepped';
			readonly stamp: Span | undefined;
			readonly seconds: Span;
	  }
	| {
			readonly case: 'backwardJump';
			readonly stamp: Span | undefined;
	  }
	| {
			readonly case: 'forwardJump';
			readonly stamp: Span | undefined;
	  }
	| {
			readonly case: 'pollingForced';
			readonly stamp: Span | undefined;
	  }
	| {
			readonly case: 'synchronisationLost';
			readonly stamp: Span | undefined;
	  }
	| {
			readonly case: 'triggerFailed';
			readonly stamp: Span | undefined;
	  }
	| {
			readonly case: 'starting';
			readonly stamp: Span | undefined;
			readonly version: Span;
	  }
	| {
			readonly case: 'exiting';
			readonly stamp: Span | undefined;
	  }
	| {
			readonly case: 'sourceReplaced';
			readonly stamp: Span | undefined;
			readonly source: Span;
			readonly replacement: Span;
	  }
	| {
			readonly case: 'sourceOffline';
			readonly stamp: Span | undefined;
			readonly source: Span;
			readonly name: Span | undefined;
	  }
	| {
			readonly case: 'sourceOnline';
			readonly stamp: Span | undefined;
			readonly source: Span;
			readonly name: Span | undefined;
	  }
	| {
			readonly case: 'falseticker';
			readonly stamp: Span | undefined;
			readonly source: Span;
			readonly name: Span | undefined;
	  }
	| {
			readonly case: 'kissOfDeath';
			readonly stamp: Span | undefined;
			readonly source: Span;
	  }
	| {
			readonly case: 'sourceUnusable';
			readonly stamp: Span | undefined;
			readonly source: Span;
			readonly name: Span | undefined;
			readonly limit: Span;
	  }
	| {
			readonly case: 'resolvingFailed';
			readonly stamp: Span | undefined;
			readonly host: Span;
	  }
	| {
			readonly case: 'serverFromFileUnresolved';
			readonly stamp: Span | undefined;
			readonly host: Span;
	  }
	| {
			readonly case: 'interference';
			readonly stamp: Span | undefined;
	  }
	| {
			readonly case: 'adjustmentRefused';
			readonly stamp: Span | undefined;
			readonly seconds: Span;
			readonly consequence: Span;
	  }
	| {
			readonly case: 'rtcWrong';
			readonly stamp: Span | undefined;
			readonly seconds: Span;
	  }
	| {
			readonly case: 'clockOffFromRtc';
			readonly stamp: Span | undefined;
			readonly seconds: Span;
	  }
	| {
			readonly case: 'timeRestored';
			readonly stamp: Span | undefined;
	  }
	| {
			readonly case: 'alreadyRunning';
			readonly stamp: Span | undefined;
			readonly pid: Span;
	  }
	| {
			readonly case: 'configurationInvalid';
			readonly stamp: Span | undefined;
			readonly invalidity: Span;
	  }
	| {
			readonly case: 'configurationMissing';
			readonly stamp: Span | undefined;
			readonly missing: Span;
	  }
	| {
			readonly case: 'fatal';
			readonly stamp: Span | undefined;
			readonly fatality: Span;
	  }
	| {
			readonly case: 'notice';
			readonly stamp: Span | undefined;
	  };

/** Matches the UTF-8 text `bytes[start, end)`, whole; `undefined` when no case of the grammar describes it. */
export function matchChronyd(bytes: Uint8Array, start: number, end: number): ChronydMatch | undefined {
	if (rule_message(bytes, start, end) !== end) return undefined;
	switch (matched) {
		case 0:
			return {
				case: 'sourceSelected',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				source: { start: from_source, end: to_source },
				name: from_name < 0 ? undefined : { start: from_name, end: to_name },
			};
		case 1:
			return {
				case: 'unsynchronised',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				reason: { start: from_reason, end: to_reason },
			};
		case 2:
			return {
				case: 'clockWrong',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				seconds: { start: from_seconds, end: to_seconds },
				adjustment: from_adjustment < 0 ? undefined : { start: from_adjustment, end: to_adjustment },
			};
		case 3:
			return {
				case: 'clockStepped',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				seconds: { start: from_seconds, end: to_seconds },
			};
		case 4:
			return {
				case: 'backwardJump',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
			};
		case 5:
			return {
				case: 'forwardJump',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
			};
		case 6:
			return {
				case: 'pollingForced',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
			};
		case 7:
			return {
				case: 'synchronisationLost',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
			};
		case 8:
			return {
				case: 'triggerFailed',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
			};
		case 9:
			return {
				case: 'starting',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				version: { start: from_version, end: to_version },
			};
		case 10:
			return {
				case: 'exiting',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
			};
		case 11:
			return {
				case: 'sourceReplaced',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				source: { start: from_source, end: to_source },
				replacement: { start: from_replacement, end: to_replacement },
			};
		case 12:
			return {
				case: 'sourceOffline',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				source: { start: from_source, end: to_source },
				name: from_name < 0 ? undefined : { start: from_name, end: to_name },
			};
		case 13:
			return {
				case: 'sourceOnline',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				source: { start: from_source, end: to_source },
				name: from_name < 0 ? undefined : { start: from_name, end: to_name },
			};
		case 14:
			return {
				case: 'falseticker',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				source: { start: from_source, end: to_source },
				name: from_name < 0 ? undefined : { start: from_name, end: to_name },
			};
		case 15:
			return {
				case: 'kissOfDeath',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				source: { start: from_source, end: to_source },
			};
		case 16:
			return {
				case: 'sourceUnusable',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				source: { start: from_source, end: to_source },
				name: from_name < 0 ? undefined : { start: from_name, end: to_name },
				limit: { start: from_limit, end: to_limit },
			};
		case 17:
			return {
				case: 'resolvingFailed',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				host: { start: from_host, end: to_host },
			};
		case 18:
			return {
				case: 'serverFromFileUnresolved',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				host: { start: from_host, end: to_host },
			};
		case 19:
			return {
				case: 'interference',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
			};
		case 20:
			return {
				case: 'adjustmentRefused',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				seconds: { start: from_seconds, end: to_seconds },
				consequence: { start: from_consequence, end: to_consequence },
			};
		case 21:
			return {
				case: 'rtcWrong',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				seconds: { start: from_seconds, end: to_seconds },
			};
		case 22:
			return {
				case: 'clockOffFromRtc',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				seconds: { start: from_seconds, end: to_seconds },
			};
		case 23:
			return {
				case: 'timeRestored',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
			};
		case 24:
			return {
				case: 'alreadyRunning',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				pid: { start: from_pid, end: to_pid },
			};
		case 25:
			return {
				case: 'configurationInvalid',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				invalidity: { start: from_invalidity, end: to_invalidity },
			};
		case 26:
			return {
				case: 'configurationMissing',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				missing: { start: from_missing, end: to_missing },
			};
		case 27:
			return {
				case: 'fatal',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				fatality: { start: from_fatality, end: to_fatality },
			};
		case 28:
			return {
				case: 'notice',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
			};
		default:
			return undefined;
	}
}

let matched = -1;
let from_stamp = -1;
let to_stamp = -1;
let from_source = -1;
let to_source = -1;
let from_name = -1;
let to_name = -1;
let from_reason = -1;
let to_reason = -1;
let from_seconds = -1;
let to_seconds = -1;
let from_adjustment = -1;
let to_adjustment = -1;
let from_version = -1;
let to_version = -1;
let from_replacement = -1;
let to_replacement = -1;
let from_limit = -1;
let to_limit = -1;
let from_host = -1;
let to_host = -1;
let from_consequence = -1;
let to_consequence = -1;
let from_pid = -1;
let to_pid = -1;
let from_invalidity = -1;
let to_invalidity = -1;
let from_missing = -1;
let to_missing = -1;
let from_fatality = -1;
let to_fatality = -1;

function rule_message(b: Uint8Array, p: number, end: number): number {
	from_stamp = -1;
	repeat1: for (;;) {
		const repeat1 = p;
		attempt2: {
			p = rule_skipBracketed(b, p, end);
			if (p < 0) break attempt2;
			continue repeat1;
		}
		p = repeat1;
		break;
	}
	const optional3 = p;
	optional3: {
		attempt4: {
			from_stamp = p;
			p = rule_stamp(b, p, end);
			if (p < 0) break attempt4;
			to_stamp = p;
			// " "
			if (p >= end || b[p] !== 0x20) break attempt4;
			p += 1;
			break optional3;
		}
		p = optional3;
		from_stamp = -1;
	}
	p = rule_said(b, p, end);
	if (p < 0) return -1;
	return p;
}

function rule_said(b: Uint8Array, p: number, end: number): number {
	let q = -1;
	switch (p < end ? b[p] : -1) {
		case 0x32: // 2
		case 0x45: // E
		case 0x47: // G
		case 0x48: // H
		case 0x49: // I
		case 0x4c: // L
		case 0x54: // T
		case 0x55: // U
		case 0x57: // W
		case 0x61: // a
			return case_notice(b, p, end);
		case 0x35: // 5
			return case_triggerFailed(b, p, end);
		case 0x41: // A
			q = case_adjustmentRefused(b, p, end);
			if (q >= 0) return q;
			q = case_alreadyRunning(b, p, end);
			if (q >= 0) return q;
			return case_notice(b, p, end);
		case 0x42: // B
			return case_backwardJump(b, p, end);
		case 0x43: // C
			q = case_unsynchronised(b, p, end);
			if (q >= 0) return q;
			q = case_resolvingFailed(b, p, end);
			if (q >= 0) return q;
			q = case_serverFromFileUnresolved(b, p, end);
			if (q >= 0) return q;
			return case_notice(b, p, end);
		case 0x44: // D
			q = case_falseticker(b, p, end);
			if (q >= 0) return q;
			return case_notice(b, p, end);
		case 0x46: // F
			q = case_forwardJump(b, p, end);
			if (q >= 0) return q;
			q = case_triggerFailed(b, p, end);
			if (q >= 0) return q;
			q = case_alreadyRunning(b, p, end);
			if (q >= 0) return q;
			q = case_configurationInvalid(b, p, end);
			if (q >= 0) return q;
			q = case_configurationMissing(b, p, end);
			if (q >= 0) return q;
			q = case_fatal(b, p, end);
			if (q >= 0) return q;
			return case_notice(b, p, end);
		case 0x4a: // J
			return case_sourceUnusable(b, p, end);
		case 0x4e: // N
			q = case_pollingForced(b, p, end);
			if (q >= 0) return q;
			return case_synchronisationLost(b, p, end);
		case 0x52: // R
			q = case_kissOfDeath(b, p, end);
			if (q >= 0) return q;
			q = case_sourceUnusable(b, p, end);
			if (q >= 0) return q;
			q = case_rtcWrong(b, p, end);
			if (q >= 0) return q;
			return case_notice(b, p, end);
		case 0x53: // S
			q = case_sourceSelected(b, p, end);
			if (q >= 0) return q;
			q = case_clockWrong(b, p, end);
			if (q >= 0) return q;
			q = case_clockStepped(b, p, end);
			if (q >= 0) return q;
			q = case_sourceReplaced(b, p, end);
			if (q >= 0) return q;
			q = case_sourceOffline(b, p, end);
			if (q >= 0) return q;
			q = case_sourceOnline(b, p, end);
			if (q >= 0) return q;
			q = case_interference(b, p, end);
			if (q >= 0) return q;
			q = case_clockOffFromRtc(b, p, end);
			if (q >= 0) return q;
			q = case_timeRestored(b, p, end);
			if (q >= 0) return q;
			return case_notice(b, p, end);
		case 0x63: // c
			q = case_starting(b, p, end);
			if (q >= 0) return q;
			return case_exiting(b, p, end);
		default:
			return -1;
	}
}

function case_sourceSelected(b: Uint8Array, p: number, end: number): number {
	from_name = -1;
	// "Selected source "
	if (p + 16 > end ||
		b[p] !== 0x53 || b[p + 1] !== 0x65 || b[p + 2] !== 0x6c || b[p + 3] !== 0x65 || b[p + 4] !== 0x63 ||
		b[p + 5] !== 0x74 || b[p + 6] !== 0x65 || b[p + 7] !== 0x64 || b[p + 8] !== 0x20 || b[p + 9] !== 0x73 ||
		b[p + 10] !== 0x6f || b[p + 11] !== 0x75 || b[p + 12] !== 0x72 || b[p + 13] !== 0x63 || b[p + 14] !== 0x65 ||
		b[p + 15] !== 0x20) return -1;
	p += 16;
	from_source = p;
	p = rule_source(b, p, end);
	if (p < 0) return -1;
	to_source = p;
	const optional5 = p;
	optional5: {
		attempt6: {
			// " ("
			if (p + 2 > end || b[p] !== 0x20 || b[p + 1] !== 0x28) break attempt6;
			p += 2;
			from_name = p;
			p = rule_name(b, p, end);
			if (p < 0) break attempt6;
			to_name = p;
			// ")"
			if (p >= end || b[p] !== 0x29) break attempt6;
			p += 1;
			break optional5;
		}
		p = optional5;
		from_name = -1;
	}
	if (p < end) return -1;
	matched = 0;
	return p;
}

function case_unsynchronised(b: Uint8Array, p: number, end: number): number {
	const choice7 = p;
	choice7: {
		attempt8: {
			// "Can't"
			if (p + 5 > end || b[p] !== 0x43 || b[p + 1] !== 0x61 || b[p + 2] !== 0x6e || b[p + 3] !== 0x27 || b[p + 4] !== 0x74) break attempt8;
			p += 5;
			break choice7;
		}
		p = choice7;
		attempt9: {
			// "Cannot"
			if (p + 6 > end ||
				b[p] !== 0x43 || b[p + 1] !== 0x61 || b[p + 2] !== 0x6e || b[p + 3] !== 0x6e || b[p + 4] !== 0x6f ||
				b[p + 5] !== 0x74) break attempt9;
			p += 6;
			break choice7;
		}
		p = choice7;
		return -1;
	}
	// " synchroni"
	if (p + 10 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x73 || b[p + 2] !== 0x79 || b[p + 3] !== 0x6e || b[p + 4] !== 0x63 ||
		b[p + 5] !== 0x68 || b[p + 6] !== 0x72 || b[p + 7] !== 0x6f || b[p + 8] !== 0x6e || b[p + 9] !== 0x69) return -1;
	p += 10;
	if (p >= end || (b[p] !== 0x73 && b[p] !== 0x7a)) return -1;
	p += 1;
	// "e: "
	if (p + 3 > end || b[p] !== 0x65 || b[p + 1] !== 0x3a || b[p + 2] !== 0x20) return -1;
	p += 3;
	from_reason = p;
	p = rule_reason(b, p, end);
	if (p < 0) return -1;
	to_reason = p;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 1;
	return p;
}

function case_clockWrong(b: Uint8Array, p: number, end: number): number {
	from_adjustment = -1;
	// "System clock wrong by "
	if (p + 22 > end ||
		b[p] !== 0x53 || b[p + 1] !== 0x79 || b[p + 2] !== 0x73 || b[p + 3] !== 0x74 || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x6d || b[p + 6] !== 0x20 || b[p + 7] !== 0x63 || b[p + 8] !== 0x6c || b[p + 9] !== 0x6f ||
		b[p + 10] !== 0x63 || b[p + 11] !== 0x6b || b[p + 12] !== 0x20 || b[p + 13] !== 0x77 || b[p + 14] !== 0x72 ||
		b[p + 15] !== 0x6f || b[p + 16] !== 0x6e || b[p + 17] !== 0x67 || b[p + 18] !== 0x20 || b[p + 19] !== 0x62 ||
		b[p + 20] !== 0x79 || b[p + 21] !== 0x20) return -1;
	p += 22;
	from_seconds = p;
	p = rule_seconds(b, p, end);
	if (p < 0) return -1;
	to_seconds = p;
	// " seconds"
	if (p + 8 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x73 || b[p + 2] !== 0x65 || b[p + 3] !== 0x63 || b[p + 4] !== 0x6f ||
		b[p + 5] !== 0x6e || b[p + 6] !== 0x64 || b[p + 7] !== 0x73) return -1;
	p += 8;
	const optional10 = p;
	optional10: {
		attempt11: {
			from_adjustment = p;
			p = rule_adjustment(b, p, end);
			if (p < 0) break attempt11;
			to_adjustment = p;
			break optional10;
		}
		p = optional10;
		from_adjustment = -1;
	}
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 2;
	return p;
}

function case_clockStepped(b: Uint8Array, p: number, end: number): number {
	// "System clock was stepped by "
	if (p + 28 > end ||
		b[p] !== 0x53 || b[p + 1] !== 0x79 || b[p + 2] !== 0x73 || b[p + 3] !== 0x74 || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x6d || b[p + 6] !== 0x20 || b[p + 7] !== 0x63 || b[p + 8] !== 0x6c || b[p + 9] !== 0x6f ||
		b[p + 10] !== 0x63 || b[p + 11] !== 0x6b || b[p + 12] !== 0x20 || b[p + 13] !== 0x77 || b[p + 14] !== 0x61 ||
		b[p + 15] !== 0x73 || b[p + 16] !== 0x20 || b[p + 17] !== 0x73 || b[p + 18] !== 0x74 || b[p + 19] !== 0x65 ||
		b[p + 20] !== 0x70 || b[p + 21] !== 0x70 || b[p + 22] !== 0x65 || b[p + 23] !== 0x64 || b[p + 24] !== 0x20 ||
		b[p + 25] !== 0x62 || b[p + 26] !== 0x79 || b[p + 27] !== 0x20) return -1;
	p += 28;
	from_seconds = p;
	p = rule_seconds(b, p, end);
	if (p < 0) return -1;
	to_seconds = p;
	// " seconds"
	if (p + 8 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x73 || b[p + 2] !== 0x65 || b[p + 3] !== 0x63 || b[p + 4] !== 0x6f ||
		b[p + 5] !== 0x6e || b[p + 6] !== 0x64 || b[p + 7] !== 0x73) return -1;
	p += 8;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 3;
	return p;
}

function case_backwardJump(b: Uint8Array, p: number, end: number): number {
	// "Backward time jump detected"
	if (p + 27 > end ||
		b[p] !== 0x42 || b[p + 1] !== 0x61 || b[p + 2] !== 0x63 || b[p + 3] !== 0x6b || b[p + 4] !== 0x77 ||
		b[p + 5] !== 0x61 || b[p + 6] !== 0x72 || b[p + 7] !== 0x64 || b[p + 8] !== 0x20 || b[p + 9] !== 0x74 ||
		b[p + 10] !== 0x69 || b[p + 11] !== 0x6d || b[p + 12] !== 0x65 || b[p + 13] !== 0x20 || b[p + 14] !== 0x6a ||
		b[p + 15] !== 0x75 || b[p + 16] !== 0x6d || b[p + 17] !== 0x70 || b[p + 18] !== 0x20 || b[p + 19] !== 0x64 ||
		b[p + 20] !== 0x65 || b[p + 21] !== 0x74 || b[p + 22] !== 0x65 || b[p + 23] !== 0x63 || b[p + 24] !== 0x74 ||
		b[p + 25] !== 0x65 || b[p + 26] !== 0x64) return -1;
	p += 27;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 4;
	return p;
}

function case_forwardJump(b: Uint8Array, p: number, end: number): number {
	// "Forward time jump detected"
	if (p + 26 > end ||
		b[p] !== 0x46 || b[p + 1] !== 0x6f || b[p + 2] !== 0x72 || b[p + 3] !== 0x77 || b[p + 4] !== 0x61 ||
		b[p + 5] !== 0x72 || b[p + 6] !== 0x64 || b[p + 7] !== 0x20 || b[p + 8] !== 0x74 || b[p + 9] !== 0x69 ||
		b[p + 10] !== 0x6d || b[p + 11] !== 0x65 || b[p + 12] !== 0x20 || b[p + 13] !== 0x6a || b[p + 14] !== 0x75 ||
		b[p + 15] !== 0x6d || b[p + 16] !== 0x70 || b[p + 17] !== 0x20 || b[p + 18] !== 0x64 || b[p + 19] !== 0x65 ||
		b[p + 20] !== 0x74 || b[p + 21] !== 0x65 || b[p + 22] !== 0x63 || b[p + 23] !== 0x74 || b[p + 24] !== 0x65 ||
		b[p + 25] !== 0x64) return -1;
	p += 26;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 5;
	return p;
}

function case_pollingForced(b: Uint8Array, p: number, end: number): number {
	// "No online NTP sources - forcing poll"
	if (p + 36 > end ||
		b[p] !== 0x4e || b[p + 1] !== 0x6f || b[p + 2] !== 0x20 || b[p + 3] !== 0x6f || b[p + 4] !== 0x6e ||
		b[p + 5] !== 0x6c || b[p + 6] !== 0x69 || b[p + 7] !== 0x6e || b[p + 8] !== 0x65 || b[p + 9] !== 0x20 ||
		b[p + 10] !== 0x4e || b[p + 11] !== 0x54 || b[p + 12] !== 0x50 || b[p + 13] !== 0x20 || b[p + 14] !== 0x73 ||
		b[p + 15] !== 0x6f || b[p + 16] !== 0x75 || b[p + 17] !== 0x72 || b[p + 18] !== 0x63 || b[p + 19] !== 0x65 ||
		b[p + 20] !== 0x73 || b[p + 21] !== 0x20 || b[p + 22] !== 0x2d || b[p + 23] !== 0x20 || b[p + 24] !== 0x66 ||
		b[p + 25] !== 0x6f || b[p + 26] !== 0x72 || b[p + 27] !== 0x63 || b[p + 28] !== 0x69 || b[p + 29] !== 0x6e ||
		b[p + 30] !== 0x67 || b[p + 31] !== 0x20 || b[p + 32] !== 0x70 || b[p + 33] !== 0x6f || b[p + 34] !== 0x6c ||
		b[p + 35] !== 0x6c) return -1;
	p += 36;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 6;
	return p;
}

function case_synchronisationLost(b: Uint8Array, p: number, end: number): number {
	// "NTP time lost synchronization - restarting chronyd"
	if (p + 50 > end ||
		b[p] !== 0x4e || b[p + 1] !== 0x54 || b[p + 2] !== 0x50 || b[p + 3] !== 0x20 || b[p + 4] !== 0x74 ||
		b[p + 5] !== 0x69 || b[p + 6] !== 0x6d || b[p + 7] !== 0x65 || b[p + 8] !== 0x20 || b[p + 9] !== 0x6c ||
		b[p + 10] !== 0x6f || b[p + 11] !== 0x73 || b[p + 12] !== 0x74 || b[p + 13] !== 0x20 || b[p + 14] !== 0x73 ||
		b[p + 15] !== 0x79 || b[p + 16] !== 0x6e || b[p + 17] !== 0x63 || b[p + 18] !== 0x68 || b[p + 19] !== 0x72 ||
		b[p + 20] !== 0x6f || b[p + 21] !== 0x6e || b[p + 22] !== 0x69 || b[p + 23] !== 0x7a || b[p + 24] !== 0x61 ||
		b[p + 25] !== 0x74 || b[p + 26] !== 0x69 || b[p + 27] !== 0x6f || b[p + 28] !== 0x6e || b[p + 29] !== 0x20 ||
		b[p + 30] !== 0x2d || b[p + 31] !== 0x20 || b[p + 32] !== 0x72 || b[p + 33] !== 0x65 || b[p + 34] !== 0x73 ||
		b[p + 35] !== 0x74 || b[p + 36] !== 0x61 || b[p + 37] !== 0x72 || b[p + 38] !== 0x74 || b[p + 39] !== 0x69 ||
		b[p + 40] !== 0x6e || b[p + 41] !== 0x67 || b[p + 42] !== 0x20 || b[p + 43] !== 0x63 || b[p + 44] !== 0x68 ||
		b[p + 45] !== 0x72 || b[p + 46] !== 0x6f || b[p + 47] !== 0x6e || b[p + 48] !== 0x79 || b[p + 49] !== 0x64) return -1;
	p += 50;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 7;
	return p;
}

function case_triggerFailed(b: Uint8Array, p: number, end: number): number {
	const choice12 = p;
	choice12: {
		attempt13: {
			// "Failed to trigger NTP sync"
			if (p + 26 > end ||
				b[p] !== 0x46 || b[p + 1] !== 0x61 || b[p + 2] !== 0x69 || b[p + 3] !== 0x6c || b[p + 4] !== 0x65 ||
				b[p + 5] !== 0x64 || b[p + 6] !== 0x20 || b[p + 7] !== 0x74 || b[p + 8] !== 0x6f || b[p + 9] !== 0x20 ||
				b[p + 10] !== 0x74 || b[p + 11] !== 0x72 || b[p + 12] !== 0x69 || b[p + 13] !== 0x67 || b[p + 14] !== 0x67 ||
				b[p + 15] !== 0x65 || b[p + 16] !== 0x72 || b[p + 17] !== 0x20 || b[p + 18] !== 0x4e || b[p + 19] !== 0x54 ||
				b[p + 20] !== 0x50 || b[p + 21] !== 0x20 || b[p + 22] !== 0x73 || b[p + 23] !== 0x79 || b[p + 24] !== 0x6e ||
				b[p + 25] !== 0x63) break attempt13;
			p += 26;
			break choice12;
		}
		p = choice12;
		attempt14: {
			// "506 Cannot talk to daemon"
			if (p + 25 > end ||
				b[p] !== 0x35 || b[p + 1] !== 0x30 || b[p + 2] !== 0x36 || b[p + 3] !== 0x20 || b[p + 4] !== 0x43 ||
				b[p + 5] !== 0x61 || b[p + 6] !== 0x6e || b[p + 7] !== 0x6e || b[p + 8] !== 0x6f || b[p + 9] !== 0x74 ||
				b[p + 10] !== 0x20 || b[p + 11] !== 0x74 || b[p + 12] !== 0x61 || b[p + 13] !== 0x6c || b[p + 14] !== 0x6b ||
				b[p + 15] !== 0x20 || b[p + 16] !== 0x74 || b[p + 17] !== 0x6f || b[p + 18] !== 0x20 || b[p + 19] !== 0x64 ||
				b[p + 20] !== 0x61 || b[p + 21] !== 0x65 || b[p + 22] !== 0x6d || b[p + 23] !== 0x6f || b[p + 24] !== 0x6e) break attempt14;
			p += 25;
			break choice12;
		}
		p = choice12;
		return -1;
	}
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 8;
	return p;
}

function case_starting(b: Uint8Array, p: number, end: number): number {
	// "chronyd version "
	if (p + 16 > end ||
		b[p] !== 0x63 || b[p + 1] !== 0x68 || b[p + 2] !== 0x72 || b[p + 3] !== 0x6f || b[p + 4] !== 0x6e ||
		b[p + 5] !== 0x79 || b[p + 6] !== 0x64 || b[p + 7] !== 0x20 || b[p + 8] !== 0x76 || b[p + 9] !== 0x65 ||
		b[p + 10] !== 0x72 || b[p + 11] !== 0x73 || b[p + 12] !== 0x69 || b[p + 13] !== 0x6f || b[p + 14] !== 0x6e ||
		b[p + 15] !== 0x20) return -1;
	p += 16;
	from_version = p;
	p = rule_version(b, p, end);
	if (p < 0) return -1;
	to_version = p;
	// " starting"
	if (p + 9 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x73 || b[p + 2] !== 0x74 || b[p + 3] !== 0x61 || b[p + 4] !== 0x72 ||
		b[p + 5] !== 0x74 || b[p + 6] !== 0x69 || b[p + 7] !== 0x6e || b[p + 8] !== 0x67) return -1;
	p += 9;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 9;
	return p;
}

function case_exiting(b: Uint8Array, p: number, end: number): number {
	// "chronyd exiting"
	if (p + 15 > end ||
		b[p] !== 0x63 || b[p + 1] !== 0x68 || b[p + 2] !== 0x72 || b[p + 3] !== 0x6f || b[p + 4] !== 0x6e ||
		b[p + 5] !== 0x79 || b[p + 6] !== 0x64 || b[p + 7] !== 0x20 || b[p + 8] !== 0x65 || b[p + 9] !== 0x78 ||
		b[p + 10] !== 0x69 || b[p + 11] !== 0x74 || b[p + 12] !== 0x69 || b[p + 13] !== 0x6e || b[p + 14] !== 0x67) return -1;
	p += 15;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 10;
	return p;
}

function case_sourceReplaced(b: Uint8Array, p: number, end: number): number {
	// "Source "
	if (p + 7 > end ||
		b[p] !== 0x53 || b[p + 1] !== 0x6f || b[p + 2] !== 0x75 || b[p + 3] !== 0x72 || b[p + 4] !== 0x63 ||
		b[p + 5] !== 0x65 || b[p + 6] !== 0x20) return -1;
	p += 7;
	from_source = p;
	p = rule_source(b, p, end);
	if (p < 0) return -1;
	to_source = p;
	// " replaced with "
	if (p + 15 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x72 || b[p + 2] !== 0x65 || b[p + 3] !== 0x70 || b[p + 4] !== 0x6c ||
		b[p + 5] !== 0x61 || b[p + 6] !== 0x63 || b[p + 7] !== 0x65 || b[p + 8] !== 0x64 || b[p + 9] !== 0x20 ||
		b[p + 10] !== 0x77 || b[p + 11] !== 0x69 || b[p + 12] !== 0x74 || b[p + 13] !== 0x68 || b[p + 14] !== 0x20) return -1;
	p += 15;
	from_replacement = p;
	p = rule_replacement(b, p, end);
	if (p < 0) return -1;
	to_replacement = p;
	const optional15 = p;
	optional15: {
		attempt16: {
			p = rule_skipName(b, p, end);
			if (p < 0) break attempt16;
			break optional15;
		}
		p = optional15;
	}
	if (p < end) return -1;
	matched = 11;
	return p;
}

function case_sourceOffline(b: Uint8Array, p: number, end: number): number {
	from_name = -1;
	// "Source "
	if (p + 7 > end ||
		b[p] !== 0x53 || b[p + 1] !== 0x6f || b[p + 2] !== 0x75 || b[p + 3] !== 0x72 || b[p + 4] !== 0x63 ||
		b[p + 5] !== 0x65 || b[p + 6] !== 0x20) return -1;
	p += 7;
	from_source = p;
	p = rule_source(b, p, end);
	if (p < 0) return -1;
	to_source = p;
	const optional17 = p;
	optional17: {
		attempt18: {
			// " ("
			if (p + 2 > end || b[p] !== 0x20 || b[p + 1] !== 0x28) break attempt18;
			p += 2;
			from_name = p;
			p = rule_name(b, p, end);
			if (p < 0) break attempt18;
			to_name = p;
			// ")"
			if (p >= end || b[p] !== 0x29) break attempt18;
			p += 1;
			break optional17;
		}
		p = optional17;
		from_name = -1;
	}
	// " offline"
	if (p + 8 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x6f || b[p + 2] !== 0x66 || b[p + 3] !== 0x66 || b[p + 4] !== 0x6c ||
		b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x65) return -1;
	p += 8;
	if (p < end) return -1;
	matched = 12;
	return p;
}

function case_sourceOnline(b: Uint8Array, p: number, end: number): number {
	from_name = -1;
	// "Source "
	if (p + 7 > end ||
		b[p] !== 0x53 || b[p + 1] !== 0x6f || b[p + 2] !== 0x75 || b[p + 3] !== 0x72 || b[p + 4] !== 0x63 ||
		b[p + 5] !== 0x65 || b[p + 6] !== 0x20) return -1;
	p += 7;
	from_source = p;
	p = rule_source(b, p, end);
	if (p < 0) return -1;
	to_source = p;
	const optional19 = p;
	optional19: {
		attempt20: {
			// " ("
			if (p + 2 > end || b[p] !== 0x20 || b[p + 1] !== 0x28) break attempt20;
			p += 2;
			from_name = p;
			p = rule_name(b, p, end);
			if (p < 0) break attempt20;
			to_name = p;
			// ")"
			if (p >= end || b[p] !== 0x29) break attempt20;
			p += 1;
			break optional19;
		}
		p = optional19;
		from_name = -1;
	}
	// " online"
	if (p + 7 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6e || b[p + 3] !== 0x6c || b[p + 4] !== 0x69 ||
		b[p + 5] !== 0x6e || b[p + 6] !== 0x65) return -1;
	p += 7;
	if (p < end) return -1;
	matched = 13;
	return p;
}

function case_falseticker(b: Uint8Array, p: number, end: number): number {
	from_name = -1;
	// "Detected falseticker "
	if (p + 21 > end ||
		b[p] !== 0x44 || b[p + 1] !== 0x65 || b[p + 2] !== 0x74 || b[p + 3] !== 0x65 || b[p + 4] !== 0x63 ||
		b[p + 5] !== 0x74 || b[p + 6] !== 0x65 || b[p + 7] !== 0x64 || b[p + 8] !== 0x20 || b[p + 9] !== 0x66 ||
		b[p + 10] !== 0x61 || b[p + 11] !== 0x6c || b[p + 12] !== 0x73 || b[p + 13] !== 0x65 || b[p + 14] !== 0x74 ||
		b[p + 15] !== 0x69 || b[p + 16] !== 0x63 || b[p + 17] !== 0x6b || b[p + 18] !== 0x65 || b[p + 19] !== 0x72 ||
		b[p + 20] !== 0x20) return -1;
	p += 21;
	from_source = p;
	p = rule_source(b, p, end);
	if (p < 0) return -1;
	to_source = p;
	const optional21 = p;
	optional21: {
		attempt22: {
			// " ("
			if (p + 2 > end || b[p] !== 0x20 || b[p + 1] !== 0x28) break attempt22;
			p += 2;
			from_name = p;
			p = rule_name(b, p, end);
			if (p < 0) break attempt22;
			to_name = p;
			// ")"
			if (p >= end || b[p] !== 0x29) break attempt22;
			p += 1;
			break optional21;
		}
		p = optional21;
		from_name = -1;
	}
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 14;
	return p;
}

function case_kissOfDeath(b: Uint8Array, p: number, end: number): number {
	// "Received KoD "
	if (p + 13 > end ||
		b[p] !== 0x52 || b[p + 1] !== 0x65 || b[p + 2] !== 0x63 || b[p + 3] !== 0x65 || b[p + 4] !== 0x69 ||
		b[p + 5] !== 0x76 || b[p + 6] !== 0x65 || b[p + 7] !== 0x64 || b[p + 8] !== 0x20 || b[p + 9] !== 0x4b ||
		b[p + 10] !== 0x6f || b[p + 11] !== 0x44 || b[p + 12] !== 0x20) return -1;
	p += 13;
	p = rule_skipWord(b, p, end);
	if (p < 0) return -1;
	// " from "
	if (p + 6 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x66 || b[p + 2] !== 0x72 || b[p + 3] !== 0x6f || b[p + 4] !== 0x6d ||
		b[p + 5] !== 0x20) return -1;
	p += 6;
	from_source = p;
	p = rule_source(b, p, end);
	if (p < 0) return -1;
	to_source = p;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 15;
	return p;
}

function case_sourceUnusable(b: Uint8Array, p: number, end: number): number {
	from_name = -1;
	const choice23 = p;
	choice23: {
		attempt24: {
			// "Root distance of "
			if (p + 17 > end ||
				b[p] !== 0x52 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6f || b[p + 3] !== 0x74 || b[p + 4] !== 0x20 ||
				b[p + 5] !== 0x64 || b[p + 6] !== 0x69 || b[p + 7] !== 0x73 || b[p + 8] !== 0x74 || b[p + 9] !== 0x61 ||
				b[p + 10] !== 0x6e || b[p + 11] !== 0x63 || b[p + 12] !== 0x65 || b[p + 13] !== 0x20 || b[p + 14] !== 0x6f ||
				b[p + 15] !== 0x66 || b[p + 16] !== 0x20) break attempt24;
			p += 17;
			break choice23;
		}
		p = choice23;
		attempt25: {
			// "Jitter of "
			if (p + 10 > end ||
				b[p] !== 0x4a || b[p + 1] !== 0x69 || b[p + 2] !== 0x74 || b[p + 3] !== 0x74 || b[p + 4] !== 0x65 ||
				b[p + 5] !== 0x72 || b[p + 6] !== 0x20 || b[p + 7] !== 0x6f || b[p + 8] !== 0x66 || b[p + 9] !== 0x20) break attempt25;
			p += 10;
			break choice23;
		}
		p = choice23;
		return -1;
	}
	from_source = p;
	p = rule_source(b, p, end);
	if (p < 0) return -1;
	to_source = p;
	const optional26 = p;
	optional26: {
		attempt27: {
			// " ("
			if (p + 2 > end || b[p] !== 0x20 || b[p + 1] !== 0x28) break attempt27;
			p += 2;
			from_name = p;
			p = rule_name(b, p, end);
			if (p < 0) break attempt27;
			to_name = p;
			// ")"
			if (p >= end || b[p] !== 0x29) break attempt27;
			p += 1;
			break optional26;
		}
		p = optional26;
		from_name = -1;
	}
	// " exceeds max"
	if (p + 12 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x65 || b[p + 2] !== 0x78 || b[p + 3] !== 0x63 || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x65 || b[p + 6] !== 0x64 || b[p + 7] !== 0x73 || b[p + 8] !== 0x20 || b[p + 9] !== 0x6d ||
		b[p + 10] !== 0x61 || b[p + 11] !== 0x78) return -1;
	p += 12;
	from_limit = p;
	p = rule_limit(b, p, end);
	if (p < 0) return -1;
	to_limit = p;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 16;
	return p;
}

function case_resolvingFailed(b: Uint8Array, p: number, end: number): number {
	// "Could not resolve address of initstepslew server "
	if (p + 49 > end ||
		b[p] !== 0x43 || b[p + 1] !== 0x6f || b[p + 2] !== 0x75 || b[p + 3] !== 0x6c || b[p + 4] !== 0x64 ||
		b[p + 5] !== 0x20 || b[p + 6] !== 0x6e || b[p + 7] !== 0x6f || b[p + 8] !== 0x74 || b[p + 9] !== 0x20 ||
		b[p + 10] !== 0x72 || b[p + 11] !== 0x65 || b[p + 12] !== 0x73 || b[p + 13] !== 0x6f || b[p + 14] !== 0x6c ||
		b[p + 15] !== 0x76 || b[p + 16] !== 0x65 || b[p + 17] !== 0x20 || b[p + 18] !== 0x61 || b[p + 19] !== 0x64 ||
		b[p + 20] !== 0x64 || b[p + 21] !== 0x72 || b[p + 22] !== 0x65 || b[p + 23] !== 0x73 || b[p + 24] !== 0x73 ||
		b[p + 25] !== 0x20 || b[p + 26] !== 0x6f || b[p + 27] !== 0x66 || b[p + 28] !== 0x20 || b[p + 29] !== 0x69 ||
		b[p + 30] !== 0x6e || b[p + 31] !== 0x69 || b[p + 32] !== 0x74 || b[p + 33] !== 0x73 || b[p + 34] !== 0x74 ||
		b[p + 35] !== 0x65 || b[p + 36] !== 0x70 || b[p + 37] !== 0x73 || b[p + 38] !== 0x6c || b[p + 39] !== 0x65 ||
		b[p + 40] !== 0x77 || b[p + 41] !== 0x20 || b[p + 42] !== 0x73 || b[p + 43] !== 0x65 || b[p + 44] !== 0x72 ||
		b[p + 45] !== 0x76 || b[p + 46] !== 0x65 || b[p + 47] !== 0x72 || b[p + 48] !== 0x20) return -1;
	p += 49;
	from_host = p;
	p = rule_host(b, p, end);
	if (p < 0) return -1;
	to_host = p;
	if (p < end) return -1;
	matched = 17;
	return p;
}

function case_serverFromFileUnresolved(b: Uint8Array, p: number, end: number): number {
	// "Could not resolve NTP server "
	if (p + 29 > end ||
		b[p] !== 0x43 || b[p + 1] !== 0x6f || b[p + 2] !== 0x75 || b[p + 3] !== 0x6c || b[p + 4] !== 0x64 ||
		b[p + 5] !== 0x20 || b[p + 6] !== 0x6e || b[p + 7] !== 0x6f || b[p + 8] !== 0x74 || b[p + 9] !== 0x20 ||
		b[p + 10] !== 0x72 || b[p + 11] !== 0x65 || b[p + 12] !== 0x73 || b[p + 13] !== 0x6f || b[p + 14] !== 0x6c ||
		b[p + 15] !== 0x76 || b[p + 16] !== 0x65 || b[p + 17] !== 0x20 || b[p + 18] !== 0x4e || b[p + 19] !== 0x54 ||
		b[p + 20] !== 0x50 || b[p + 21] !== 0x20 || b[p + 22] !== 0x73 || b[p + 23] !== 0x65 || b[p + 24] !== 0x72 ||
		b[p + 25] !== 0x76 || b[p + 26] !== 0x65 || b[p + 27] !== 0x72 || b[p + 28] !== 0x20) return -1;
	p += 29;
	from_host = p;
	p = rule_host(b, p, end);
	if (p < 0) return -1;
	to_host = p;
	// " from "
	if (p + 6 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x66 || b[p + 2] !== 0x72 || b[p + 3] !== 0x6f || b[p + 4] !== 0x6d ||
		b[p + 5] !== 0x20) return -1;
	p += 6;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 18;
	return p;
}

function case_interference(b: Uint8Array, p: number, end: number): number {
	// "System clock interference detected"
	if (p + 34 > end ||
		b[p] !== 0x53 || b[p + 1] !== 0x79 || b[p + 2] !== 0x73 || b[p + 3] !== 0x74 || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x6d || b[p + 6] !== 0x20 || b[p + 7] !== 0x63 || b[p + 8] !== 0x6c || b[p + 9] !== 0x6f ||
		b[p + 10] !== 0x63 || b[p + 11] !== 0x6b || b[p + 12] !== 0x20 || b[p + 13] !== 0x69 || b[p + 14] !== 0x6e ||
		b[p + 15] !== 0x74 || b[p + 16] !== 0x65 || b[p + 17] !== 0x72 || b[p + 18] !== 0x66 || b[p + 19] !== 0x65 ||
		b[p + 20] !== 0x72 || b[p + 21] !== 0x65 || b[p + 22] !== 0x6e || b[p + 23] !== 0x63 || b[p + 24] !== 0x65 ||
		b[p + 25] !== 0x20 || b[p + 26] !== 0x64 || b[p + 27] !== 0x65 || b[p + 28] !== 0x74 || b[p + 29] !== 0x65 ||
		b[p + 30] !== 0x63 || b[p + 31] !== 0x74 || b[p + 32] !== 0x65 || b[p + 33] !== 0x64) return -1;
	p += 34;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 19;
	return p;
}

function case_adjustmentRefused(b: Uint8Array, p: number, end: number): number {
	// "Adjustment of "
	if (p + 14 > end ||
		b[p] !== 0x41 || b[p + 1] !== 0x64 || b[p + 2] !== 0x6a || b[p + 3] !== 0x75 || b[p + 4] !== 0x73 ||
		b[p + 5] !== 0x74 || b[p + 6] !== 0x6d || b[p + 7] !== 0x65 || b[p + 8] !== 0x6e || b[p + 9] !== 0x74 ||
		b[p + 10] !== 0x20 || b[p + 11] !== 0x6f || b[p + 12] !== 0x66 || b[p + 13] !== 0x20) return -1;
	p += 14;
	from_seconds = p;
	p = rule_seconds(b, p, end);
	if (p < 0) return -1;
	to_seconds = p;
	// " seconds exceeds the allowed maximum"
	if (p + 36 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x73 || b[p + 2] !== 0x65 || b[p + 3] !== 0x63 || b[p + 4] !== 0x6f ||
		b[p + 5] !== 0x6e || b[p + 6] !== 0x64 || b[p + 7] !== 0x73 || b[p + 8] !== 0x20 || b[p + 9] !== 0x65 ||
		b[p + 10] !== 0x78 || b[p + 11] !== 0x63 || b[p + 12] !== 0x65 || b[p + 13] !== 0x65 || b[p + 14] !== 0x64 ||
		b[p + 15] !== 0x73 || b[p + 16] !== 0x20 || b[p + 17] !== 0x74 || b[p + 18] !== 0x68 || b[p + 19] !== 0x65 ||
		b[p + 20] !== 0x20 || b[p + 21] !== 0x61 || b[p + 22] !== 0x6c || b[p + 23] !== 0x6c || b[p + 24] !== 0x6f ||
		b[p + 25] !== 0x77 || b[p + 26] !== 0x65 || b[p + 27] !== 0x64 || b[p + 28] !== 0x20 || b[p + 29] !== 0x6d ||
		b[p + 30] !== 0x61 || b[p + 31] !== 0x78 || b[p + 32] !== 0x69 || b[p + 33] !== 0x6d || b[p + 34] !== 0x75 ||
		b[p + 35] !== 0x6d) return -1;
	p += 36;
	p = rule_skipLimit(b, p, end);
	if (p < 0) return -1;
	// "("
	if (p >= end || b[p] !== 0x28) return -1;
	p += 1;
	from_consequence = p;
	p = rule_consequence(b, p, end);
	if (p < 0) return -1;
	to_consequence = p;
	// ")"
	if (p >= end || b[p] !== 0x29) return -1;
	p += 1;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 20;
	return p;
}

function case_rtcWrong(b: Uint8Array, p: number, end: number): number {
	// "RTC wrong by "
	if (p + 13 > end ||
		b[p] !== 0x52 || b[p + 1] !== 0x54 || b[p + 2] !== 0x43 || b[p + 3] !== 0x20 || b[p + 4] !== 0x77 ||
		b[p + 5] !== 0x72 || b[p + 6] !== 0x6f || b[p + 7] !== 0x6e || b[p + 8] !== 0x67 || b[p + 9] !== 0x20 ||
		b[p + 10] !== 0x62 || b[p + 11] !== 0x79 || b[p + 12] !== 0x20) return -1;
	p += 13;
	from_seconds = p;
	p = rule_seconds(b, p, end);
	if (p < 0) return -1;
	to_seconds = p;
	// " seconds"
	if (p + 8 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x73 || b[p + 2] !== 0x65 || b[p + 3] !== 0x63 || b[p + 4] !== 0x6f ||
		b[p + 5] !== 0x6e || b[p + 6] !== 0x64 || b[p + 7] !== 0x73) return -1;
	p += 8;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 21;
	return p;
}

function case_clockOffFromRtc(b: Uint8Array, p: number, end: number): number {
	// "System clock off from RTC by "
	if (p + 29 > end ||
		b[p] !== 0x53 || b[p + 1] !== 0x79 || b[p + 2] !== 0x73 || b[p + 3] !== 0x74 || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x6d || b[p + 6] !== 0x20 || b[p + 7] !== 0x63 || b[p + 8] !== 0x6c || b[p + 9] !== 0x6f ||
		b[p + 10] !== 0x63 || b[p + 11] !== 0x6b || b[p + 12] !== 0x20 || b[p + 13] !== 0x6f || b[p + 14] !== 0x66 ||
		b[p + 15] !== 0x66 || b[p + 16] !== 0x20 || b[p + 17] !== 0x66 || b[p + 18] !== 0x72 || b[p + 19] !== 0x6f ||
		b[p + 20] !== 0x6d || b[p + 21] !== 0x20 || b[p + 22] !== 0x52 || b[p + 23] !== 0x54 || b[p + 24] !== 0x43 ||
		b[p + 25] !== 0x20 || b[p + 26] !== 0x62 || b[p + 27] !== 0x79 || b[p + 28] !== 0x20) return -1;
	p += 29;
	from_seconds = p;
	p = rule_seconds(b, p, end);
	if (p < 0) return -1;
	to_seconds = p;
	// " seconds"
	if (p + 8 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x73 || b[p + 2] !== 0x65 || b[p + 3] !== 0x63 || b[p + 4] !== 0x6f ||
		b[p + 5] !== 0x6e || b[p + 6] !== 0x64 || b[p + 7] !== 0x73) return -1;
	p += 8;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 22;
	return p;
}

function case_timeRestored(b: Uint8Array, p: number, end: number): number {
	// "System time restored from "
	if (p + 26 > end ||
		b[p] !== 0x53 || b[p + 1] !== 0x79 || b[p + 2] !== 0x73 || b[p + 3] !== 0x74 || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x6d || b[p + 6] !== 0x20 || b[p + 7] !== 0x74 || b[p + 8] !== 0x69 || b[p + 9] !== 0x6d ||
		b[p + 10] !== 0x65 || b[p + 11] !== 0x20 || b[p + 12] !== 0x72 || b[p + 13] !== 0x65 || b[p + 14] !== 0x73 ||
		b[p + 15] !== 0x74 || b[p + 16] !== 0x6f || b[p + 17] !== 0x72 || b[p + 18] !== 0x65 || b[p + 19] !== 0x64 ||
		b[p + 20] !== 0x20 || b[p + 21] !== 0x66 || b[p + 22] !== 0x72 || b[p + 23] !== 0x6f || b[p + 24] !== 0x6d ||
		b[p + 25] !== 0x20) return -1;
	p += 26;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 23;
	return p;
}

function case_alreadyRunning(b: Uint8Array, p: number, end: number): number {
	const optional28 = p;
	optional28: {
		attempt29: {
			p = rule_skipFatal(b, p, end);
			if (p < 0) break attempt29;
			break optional28;
		}
		p = optional28;
	}
	// "Another chronyd may already be running (pid="
	if (p + 44 > end ||
		b[p] !== 0x41 || b[p + 1] !== 0x6e || b[p + 2] !== 0x6f || b[p + 3] !== 0x74 || b[p + 4] !== 0x68 ||
		b[p + 5] !== 0x65 || b[p + 6] !== 0x72 || b[p + 7] !== 0x20 || b[p + 8] !== 0x63 || b[p + 9] !== 0x68 ||
		b[p + 10] !== 0x72 || b[p + 11] !== 0x6f || b[p + 12] !== 0x6e || b[p + 13] !== 0x79 || b[p + 14] !== 0x64 ||
		b[p + 15] !== 0x20 || b[p + 16] !== 0x6d || b[p + 17] !== 0x61 || b[p + 18] !== 0x79 || b[p + 19] !== 0x20 ||
		b[p + 20] !== 0x61 || b[p + 21] !== 0x6c || b[p + 22] !== 0x72 || b[p + 23] !== 0x65 || b[p + 24] !== 0x61 ||
		b[p + 25] !== 0x64 || b[p + 26] !== 0x79 || b[p + 27] !== 0x20 || b[p + 28] !== 0x62 || b[p + 29] !== 0x65 ||
		b[p + 30] !== 0x20 || b[p + 31] !== 0x72 || b[p + 32] !== 0x75 || b[p + 33] !== 0x6e || b[p + 34] !== 0x6e ||
		b[p + 35] !== 0x69 || b[p + 36] !== 0x6e || b[p + 37] !== 0x67 || b[p + 38] !== 0x20 || b[p + 39] !== 0x28 ||
		b[p + 40] !== 0x70 || b[p + 41] !== 0x69 || b[p + 42] !== 0x64 || b[p + 43] !== 0x3d) return -1;
	p += 44;
	from_pid = p;
	p = rule_pid(b, p, end);
	if (p < 0) return -1;
	to_pid = p;
	// ")"
	if (p >= end || b[p] !== 0x29) return -1;
	p += 1;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 24;
	return p;
}

function case_configurationInvalid(b: Uint8Array, p: number, end: number): number {
	p = rule_skipFatal(b, p, end);
	if (p < 0) return -1;
	from_invalidity = p;
	p = rule_invalidity(b, p, end);
	if (p < 0) return -1;
	to_invalidity = p;
	matched = 25;
	return p;
}

function case_configurationMissing(b: Uint8Array, p: number, end: number): number {
	p = rule_skipFatal(b, p, end);
	if (p < 0) return -1;
	from_missing = p;
	p = rule_missing(b, p, end);
	if (p < 0) return -1;
	to_missing = p;
	matched = 26;
	return p;
}

function case_fatal(b: Uint8Array, p: number, end: number): number {
	p = rule_skipFatal(b, p, end);
	if (p < 0) return -1;
	from_fatality = p;
	p = rule_fatality(b, p, end);
	if (p < 0) return -1;
	to_fatality = p;
	matched = 27;
	return p;
}

function case_notice(b: Uint8Array, p: number, end: number): number {
	p = rule_skipRoutine(b, p, end);
	if (p < 0) return -1;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 28;
	return p;
}

function rule_skipBracketed(b: Uint8Array, p: number, end: number): number {
	// "["
	if (p >= end || b[p] !== 0x5b) return -1;
	p += 1;
	while (p < end && !(b[p] === 0x5d)) p += 1;
	// "]"
	if (p >= end || b[p] !== 0x5d) return -1;
	p += 1;
	const optional30 = p;
	optional30: {
		attempt31: {
			// " "
			if (p >= end || b[p] !== 0x20) break attempt31;
			p += 1;
			break optional30;
		}
		p = optional30;
	}
	return p;
}

function rule_stamp(b: Uint8Array, p: number, end: number): number {
	p = rule_skipYear(b, p, end);
	if (p < 0) return -1;
	// "-"
	if (p >= end || b[p] !== 0x2d) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	// "-"
	if (p >= end || b[p] !== 0x2d) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	// "T"
	if (p >= end || b[p] !== 0x54) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	// ":"
	if (p >= end || b[p] !== 0x3a) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	// ":"
	if (p >= end || b[p] !== 0x3a) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	const optional32 = p;
	optional32: {
		attempt33: {
			// "."
			if (p >= end || b[p] !== 0x2e) break attempt33;
			p += 1;
			if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) break attempt33;
			p += 1;
			while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
			break optional32;
		}
		p = optional32;
	}
	// "Z"
	if (p >= end || b[p] !== 0x5a) return -1;
	p += 1;
	return p;
}

function rule_source(b: Uint8Array, p: number, end: number): number {
	p = rule_skipWord(b, p, end);
	if (p < 0) return -1;
	return p;
}

function rule_name(b: Uint8Array, p: number, end: number): number {
	if (p >= end || b[p] === 0x29) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !(b[p] === 0x29)) p += 1;
	return p;
}

function rule_reason(b: Uint8Array, p: number, end: number): number {
	const choice34 = p;
	choice34: {
		switch (p < end ? b[p] : -1) {
			case 0x6e: // n
				attempt35: {
					// "no selectable sources"
					if (p + 21 > end ||
						b[p] !== 0x6e || b[p + 1] !== 0x6f || b[p + 2] !== 0x20 || b[p + 3] !== 0x73 || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x6c || b[p + 6] !== 0x65 || b[p + 7] !== 0x63 || b[p + 8] !== 0x74 || b[p + 9] !== 0x61 ||
						b[p + 10] !== 0x62 || b[p + 11] !== 0x6c || b[p + 12] !== 0x65 || b[p + 13] !== 0x20 || b[p + 14] !== 0x73 ||
						b[p + 15] !== 0x6f || b[p + 16] !== 0x75 || b[p + 17] !== 0x72 || b[p + 18] !== 0x63 || b[p + 19] !== 0x65 ||
						b[p + 20] !== 0x73) break attempt35;
					p += 21;
					break choice34;
				}
				p = choice34;
				attempt36: {
					// "no sources"
					if (p + 10 > end ||
						b[p] !== 0x6e || b[p + 1] !== 0x6f || b[p + 2] !== 0x20 || b[p + 3] !== 0x73 || b[p + 4] !== 0x6f ||
						b[p + 5] !== 0x75 || b[p + 6] !== 0x72 || b[p + 7] !== 0x63 || b[p + 8] !== 0x65 || b[p + 9] !== 0x73) break attempt36;
					p += 10;
					break choice34;
				}
				p = choice34;
				attempt37: {
					// "no majority"
					if (p + 11 > end ||
						b[p] !== 0x6e || b[p + 1] !== 0x6f || b[p + 2] !== 0x20 || b[p + 3] !== 0x6d || b[p + 4] !== 0x61 ||
						b[p + 5] !== 0x6a || b[p + 6] !== 0x6f || b[p + 7] !== 0x72 || b[p + 8] !== 0x69 || b[p + 9] !== 0x74 ||
						b[p + 10] !== 0x79) break attempt37;
					p += 11;
					break choice34;
				}
				p = choice34;
				attempt38: {
					// "not enough selectable sources"
					if (p + 29 > end ||
						b[p] !== 0x6e || b[p + 1] !== 0x6f || b[p + 2] !== 0x74 || b[p + 3] !== 0x20 || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x6e || b[p + 6] !== 0x6f || b[p + 7] !== 0x75 || b[p + 8] !== 0x67 || b[p + 9] !== 0x68 ||
						b[p + 10] !== 0x20 || b[p + 11] !== 0x73 || b[p + 12] !== 0x65 || b[p + 13] !== 0x6c || b[p + 14] !== 0x65 ||
						b[p + 15] !== 0x63 || b[p + 16] !== 0x74 || b[p + 17] !== 0x61 || b[p + 18] !== 0x62 || b[p + 19] !== 0x6c ||
						b[p + 20] !== 0x65 || b[p + 21] !== 0x20 || b[p + 22] !== 0x73 || b[p + 23] !== 0x6f || b[p + 24] !== 0x75 ||
						b[p + 25] !== 0x72 || b[p + 26] !== 0x63 || b[p + 27] !== 0x65 || b[p + 28] !== 0x73) break attempt38;
					p += 29;
					break choice34;
				}
				p = choice34;
				attempt39: {
					// "no required source in selectable sources"
					if (p + 40 > end ||
						b[p] !== 0x6e || b[p + 1] !== 0x6f || b[p + 2] !== 0x20 || b[p + 3] !== 0x72 || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x71 || b[p + 6] !== 0x75 || b[p + 7] !== 0x69 || b[p + 8] !== 0x72 || b[p + 9] !== 0x65 ||
						b[p + 10] !== 0x64 || b[p + 11] !== 0x20 || b[p + 12] !== 0x73 || b[p + 13] !== 0x6f || b[p + 14] !== 0x75 ||
						b[p + 15] !== 0x72 || b[p + 16] !== 0x63 || b[p + 17] !== 0x65 || b[p + 18] !== 0x20 || b[p + 19] !== 0x69 ||
						b[p + 20] !== 0x6e || b[p + 21] !== 0x20 || b[p + 22] !== 0x73 || b[p + 23] !== 0x65 || b[p + 24] !== 0x6c ||
						b[p + 25] !== 0x65 || b[p + 26] !== 0x63 || b[p + 27] !== 0x74 || b[p + 28] !== 0x61 || b[p + 29] !== 0x62 ||
						b[p + 30] !== 0x6c || b[p + 31] !== 0x65 || b[p + 32] !== 0x20 || b[p + 33] !== 0x73 || b[p + 34] !== 0x6f ||
						b[p + 35] !== 0x75 || b[p + 36] !== 0x72 || b[p + 37] !== 0x63 || b[p + 38] !== 0x65 || b[p + 39] !== 0x73) break attempt39;
					p += 40;
					break choice34;
				}
				p = choice34;
				return -1;
			default:
				return -1;
		}
	}
	return p;
}

function rule_skipRest(_b: Uint8Array, p: number, end: number): number {
	p = end;
	return p;
}

function rule_seconds(b: Uint8Array, p: number, end: number): number {
	const optional40 = p;
	optional40: {
		attempt41: {
			if (p >= end || (b[p] !== 0x2b && b[p] !== 0x2d)) break attempt41;
			p += 1;
			break optional40;
		}
		p = optional40;
	}
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	const optional42 = p;
	optional42: {
		attempt43: {
			// "."
			if (p >= end || b[p] !== 0x2e) break attempt43;
			p += 1;
			if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) break attempt43;
			p += 1;
			while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
			break optional42;
		}
		p = optional42;
	}
	return p;
}

function rule_adjustment(b: Uint8Array, p: number, end: number): number {
	const choice44 = p;
	choice44: {
		switch (p < end ? b[p] : -1) {
			case 0x20:
				attempt45: {
					// " (step)"
					if (p + 7 > end ||
						b[p] !== 0x20 || b[p + 1] !== 0x28 || b[p + 2] !== 0x73 || b[p + 3] !== 0x74 || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x70 || b[p + 6] !== 0x29) break attempt45;
					p += 7;
					break choice44;
				}
				p = choice44;
				attempt46: {
					// " (slew)"
					if (p + 7 > end ||
						b[p] !== 0x20 || b[p + 1] !== 0x28 || b[p + 2] !== 0x73 || b[p + 3] !== 0x6c || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x77 || b[p + 6] !== 0x29) break attempt46;
					p += 7;
					break choice44;
				}
				p = choice44;
				attempt47: {
					// " (ignored)"
					if (p + 10 > end ||
						b[p] !== 0x20 || b[p + 1] !== 0x28 || b[p + 2] !== 0x69 || b[p + 3] !== 0x67 || b[p + 4] !== 0x6e ||
						b[p + 5] !== 0x6f || b[p + 6] !== 0x72 || b[p + 7] !== 0x65 || b[p + 8] !== 0x64 || b[p + 9] !== 0x29) break attempt47;
					p += 10;
					break choice44;
				}
				p = choice44;
				return -1;
			case 0x2c: // ,
				attempt48: {
					// ", adjustment started"
					if (p + 20 > end ||
						b[p] !== 0x2c || b[p + 1] !== 0x20 || b[p + 2] !== 0x61 || b[p + 3] !== 0x64 || b[p + 4] !== 0x6a ||
						b[p + 5] !== 0x75 || b[p + 6] !== 0x73 || b[p + 7] !== 0x74 || b[p + 8] !== 0x6d || b[p + 9] !== 0x65 ||
						b[p + 10] !== 0x6e || b[p + 11] !== 0x74 || b[p + 12] !== 0x20 || b[p + 13] !== 0x73 || b[p + 14] !== 0x74 ||
						b[p + 15] !== 0x61 || b[p + 16] !== 0x72 || b[p + 17] !== 0x74 || b[p + 18] !== 0x65 || b[p + 19] !== 0x64) break attempt48;
					p += 20;
					break choice44;
				}
				p = choice44;
				return -1;
			default:
				return -1;
		}
	}
	return p;
}

function rule_version(b: Uint8Array, p: number, end: number): number {
	p = rule_skipWord(b, p, end);
	if (p < 0) return -1;
	return p;
}

function rule_replacement(b: Uint8Array, p: number, end: number): number {
	p = rule_skipWord(b, p, end);
	if (p < 0) return -1;
	return p;
}

function rule_skipName(b: Uint8Array, p: number, end: number): number {
	// " ("
	if (p + 2 > end || b[p] !== 0x20 || b[p + 1] !== 0x28) return -1;
	p += 2;
	while (p < end && !(b[p] === 0x29)) p += 1;
	// ")"
	if (p >= end || b[p] !== 0x29) return -1;
	p += 1;
	return p;
}

function rule_skipWord(b: Uint8Array, p: number, end: number): number {
	if (p >= end || b[p] === 0x20) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !(b[p] === 0x20)) p += 1;
	return p;
}

function rule_limit(b: Uint8Array, p: number, end: number): number {
	const choice49 = p;
	choice49: {
		attempt50: {
			// "distance"
			if (p + 8 > end ||
				b[p] !== 0x64 || b[p + 1] !== 0x69 || b[p + 2] !== 0x73 || b[p + 3] !== 0x74 || b[p + 4] !== 0x61 ||
				b[p + 5] !== 0x6e || b[p + 6] !== 0x63 || b[p + 7] !== 0x65) break attempt50;
			p += 8;
			break choice49;
		}
		p = choice49;
		attempt51: {
			// "jitter"
			if (p + 6 > end ||
				b[p] !== 0x6a || b[p + 1] !== 0x69 || b[p + 2] !== 0x74 || b[p + 3] !== 0x74 || b[p + 4] !== 0x65 ||
				b[p + 5] !== 0x72) break attempt51;
			p += 6;
			break choice49;
		}
		p = choice49;
		return -1;
	}
	return p;
}

function rule_host(b: Uint8Array, p: number, end: number): number {
	p = rule_skipWord(b, p, end);
	if (p < 0) return -1;
	return p;
}

function rule_skipLimit(b: Uint8Array, p: number, end: number): number {
	while (p < end && !(b[p] === 0x28)) p += 1;
	return p;
}

function rule_consequence(b: Uint8Array, p: number, end: number): number {
	const choice52 = p;
	choice52: {
		attempt53: {
			// "exiting"
			if (p + 7 > end ||
				b[p] !== 0x65 || b[p + 1] !== 0x78 || b[p + 2] !== 0x69 || b[p + 3] !== 0x74 || b[p + 4] !== 0x69 ||
				b[p + 5] !== 0x6e || b[p + 6] !== 0x67) break attempt53;
			p += 7;
			break choice52;
		}
		p = choice52;
		attempt54: {
			// "ignored"
			if (p + 7 > end ||
				b[p] !== 0x69 || b[p + 1] !== 0x67 || b[p + 2] !== 0x6e || b[p + 3] !== 0x6f || b[p + 4] !== 0x72 ||
				b[p + 5] !== 0x65 || b[p + 6] !== 0x64) break attempt54;
			p += 7;
			break choice52;
		}
		p = choice52;
		return -1;
	}
	return p;
}

function rule_skipFatal(b: Uint8Array, p: number, end: number): number {
	// "Fatal error : "
	if (p + 14 > end ||
		b[p] !== 0x46 || b[p + 1] !== 0x61 || b[p + 2] !== 0x74 || b[p + 3] !== 0x61 || b[p + 4] !== 0x6c ||
		b[p + 5] !== 0x20 || b[p + 6] !== 0x65 || b[p + 7] !== 0x72 || b[p + 8] !== 0x72 || b[p + 9] !== 0x6f ||
		b[p + 10] !== 0x72 || b[p + 11] !== 0x20 || b[p + 12] !== 0x3a || b[p + 13] !== 0x20) return -1;
	p += 14;
	return p;
}

function rule_pid(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	return p;
}

function rule_invalidity(b: Uint8Array, p: number, end: number): number {
	const choice55 = p;
	choice55: {
		attempt56: {
			// "Invalid "
			if (p + 8 > end ||
				b[p] !== 0x49 || b[p + 1] !== 0x6e || b[p + 2] !== 0x76 || b[p + 3] !== 0x61 || b[p + 4] !== 0x6c ||
				b[p + 5] !== 0x69 || b[p + 6] !== 0x64 || b[p + 7] !== 0x20) break attempt56;
			p += 8;
			break choice55;
		}
		p = choice55;
		attempt57: {
			// "Could not parse "
			if (p + 16 > end ||
				b[p] !== 0x43 || b[p + 1] !== 0x6f || b[p + 2] !== 0x75 || b[p + 3] !== 0x6c || b[p + 4] !== 0x64 ||
				b[p + 5] !== 0x20 || b[p + 6] !== 0x6e || b[p + 7] !== 0x6f || b[p + 8] !== 0x74 || b[p + 9] !== 0x20 ||
				b[p + 10] !== 0x70 || b[p + 11] !== 0x61 || b[p + 12] !== 0x72 || b[p + 13] !== 0x73 || b[p + 14] !== 0x65 ||
				b[p + 15] !== 0x20) break attempt57;
			p += 16;
			break choice55;
		}
		p = choice55;
		return -1;
	}
	p = end;
	return p;
}

function rule_missing(b: Uint8Array, p: number, end: number): number {
	// "Could not open configuration file "
	if (p + 34 > end ||
		b[p] !== 0x43 || b[p + 1] !== 0x6f || b[p + 2] !== 0x75 || b[p + 3] !== 0x6c || b[p + 4] !== 0x64 ||
		b[p + 5] !== 0x20 || b[p + 6] !== 0x6e || b[p + 7] !== 0x6f || b[p + 8] !== 0x74 || b[p + 9] !== 0x20 ||
		b[p + 10] !== 0x6f || b[p + 11] !== 0x70 || b[p + 12] !== 0x65 || b[p + 13] !== 0x6e || b[p + 14] !== 0x20 ||
		b[p + 15] !== 0x63 || b[p + 16] !== 0x6f || b[p + 17] !== 0x6e || b[p + 18] !== 0x66 || b[p + 19] !== 0x69 ||
		b[p + 20] !== 0x67 || b[p + 21] !== 0x75 || b[p + 22] !== 0x72 || b[p + 23] !== 0x61 || b[p + 24] !== 0x74 ||
		b[p + 25] !== 0x69 || b[p + 26] !== 0x6f || b[p + 27] !== 0x6e || b[p + 28] !== 0x20 || b[p + 29] !== 0x66 ||
		b[p + 30] !== 0x69 || b[p + 31] !== 0x6c || b[p + 32] !== 0x65 || b[p + 33] !== 0x20) return -1;
	p += 34;
	p = end;
	return p;
}

function rule_fatality(_b: Uint8Array, p: number, end: number): number {
	p = end;
	return p;
}

function rule_skipRoutine(b: Uint8Array, p: number, end: number): number {
	const choice58 = p;
	choice58: {
		switch (p < end ? b[p] : -1) {
			case 0x32: // 2
				attempt59: {
					// "200 OK"
					if (p + 6 > end ||
						b[p] !== 0x32 || b[p + 1] !== 0x30 || b[p + 2] !== 0x30 || b[p + 3] !== 0x20 || b[p + 4] !== 0x4f ||
						b[p + 5] !== 0x4b) break attempt59;
					p += 6;
					break choice58;
				}
				p = choice58;
				return -1;
			case 0x41: // A
				attempt60: {
					// "Added source "
					if (p + 13 > end ||
						b[p] !== 0x41 || b[p + 1] !== 0x64 || b[p + 2] !== 0x64 || b[p + 3] !== 0x65 || b[p + 4] !== 0x64 ||
						b[p + 5] !== 0x20 || b[p + 6] !== 0x73 || b[p + 7] !== 0x6f || b[p + 8] !== 0x75 || b[p + 9] !== 0x72 ||
						b[p + 10] !== 0x63 || b[p + 11] !== 0x65 || b[p + 12] !== 0x20) break attempt60;
					p += 13;
					break choice58;
				}
				p = choice58;
				attempt61: {
					// "Added pool "
					if (p + 11 > end ||
						b[p] !== 0x41 || b[p + 1] !== 0x64 || b[p + 2] !== 0x64 || b[p + 3] !== 0x65 || b[p + 4] !== 0x64 ||
						b[p + 5] !== 0x20 || b[p + 6] !== 0x70 || b[p + 7] !== 0x6f || b[p + 8] !== 0x6f || b[p + 9] !== 0x6c ||
						b[p + 10] !== 0x20) break attempt61;
					p += 11;
					break choice58;
				}
				p = choice58;
				return -1;
			case 0x43: // C
				attempt62: {
					// "CAP_SYS_TIME not present"
					if (p + 24 > end ||
						b[p] !== 0x43 || b[p + 1] !== 0x41 || b[p + 2] !== 0x50 || b[p + 3] !== 0x5f || b[p + 4] !== 0x53 ||
						b[p + 5] !== 0x59 || b[p + 6] !== 0x53 || b[p + 7] !== 0x5f || b[p + 8] !== 0x54 || b[p + 9] !== 0x49 ||
						b[p + 10] !== 0x4d || b[p + 11] !== 0x45 || b[p + 12] !== 0x20 || b[p + 13] !== 0x6e || b[p + 14] !== 0x6f ||
						b[p + 15] !== 0x74 || b[p + 16] !== 0x20 || b[p + 17] !== 0x70 || b[p + 18] !== 0x72 || b[p + 19] !== 0x65 ||
						b[p + 20] !== 0x73 || b[p + 21] !== 0x65 || b[p + 22] !== 0x6e || b[p + 23] !== 0x74) break attempt62;
					p += 24;
					break choice58;
				}
				p = choice58;
				return -1;
			case 0x44: // D
				attempt63: {
					// "Disabled "
					if (p + 9 > end ||
						b[p] !== 0x44 || b[p + 1] !== 0x69 || b[p + 2] !== 0x73 || b[p + 3] !== 0x61 || b[p + 4] !== 0x62 ||
						b[p + 5] !== 0x6c || b[p + 6] !== 0x65 || b[p + 7] !== 0x64 || b[p + 8] !== 0x20) break attempt63;
					p += 9;
					break choice58;
				}
				p = choice58;
				return -1;
			case 0x45: // E
				attempt64: {
					// "Enabled "
					if (p + 8 > end ||
						b[p] !== 0x45 || b[p + 1] !== 0x6e || b[p + 2] !== 0x61 || b[p + 3] !== 0x62 || b[p + 4] !== 0x6c ||
						b[p + 5] !== 0x65 || b[p + 6] !== 0x64 || b[p + 7] !== 0x20) break attempt64;
					p += 8;
					break choice58;
				}
				p = choice58;
				return -1;
			case 0x46: // F
				attempt65: {
					// "Frequency "
					if (p + 10 > end ||
						b[p] !== 0x46 || b[p + 1] !== 0x72 || b[p + 2] !== 0x65 || b[p + 3] !== 0x71 || b[p + 4] !== 0x75 ||
						b[p + 5] !== 0x65 || b[p + 6] !== 0x6e || b[p + 7] !== 0x63 || b[p + 8] !== 0x79 || b[p + 9] !== 0x20) break attempt65;
					p += 10;
					break choice58;
				}
				p = choice58;
				return -1;
			case 0x47: // G
				attempt66: {
					// "Generated key "
					if (p + 14 > end ||
						b[p] !== 0x47 || b[p + 1] !== 0x65 || b[p + 2] !== 0x6e || b[p + 3] !== 0x65 || b[p + 4] !== 0x72 ||
						b[p + 5] !== 0x61 || b[p + 6] !== 0x74 || b[p + 7] !== 0x65 || b[p + 8] !== 0x64 || b[p + 9] !== 0x20 ||
						b[p + 10] !== 0x6b || b[p + 11] !== 0x65 || b[p + 12] !== 0x79 || b[p + 13] !== 0x20) break attempt66;
					p += 14;
					break choice58;
				}
				p = choice58;
				return -1;
			case 0x48: // H
				attempt67: {
					// "Hwclock "
					if (p + 8 > end ||
						b[p] !== 0x48 || b[p + 1] !== 0x77 || b[p + 2] !== 0x63 || b[p + 3] !== 0x6c || b[p + 4] !== 0x6f ||
						b[p + 5] !== 0x63 || b[p + 6] !== 0x6b || b[p + 7] !== 0x20) break attempt67;
					p += 8;
					break choice58;
				}
				p = choice58;
				return -1;
			case 0x49: // I
				attempt68: {
					// "Initial frequency "
					if (p + 18 > end ||
						b[p] !== 0x49 || b[p + 1] !== 0x6e || b[p + 2] !== 0x69 || b[p + 3] !== 0x74 || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x61 || b[p + 6] !== 0x6c || b[p + 7] !== 0x20 || b[p + 8] !== 0x66 || b[p + 9] !== 0x72 ||
						b[p + 10] !== 0x65 || b[p + 11] !== 0x71 || b[p + 12] !== 0x75 || b[p + 13] !== 0x65 || b[p + 14] !== 0x6e ||
						b[p + 15] !== 0x63 || b[p + 16] !== 0x79 || b[p + 17] !== 0x20) break attempt68;
					p += 18;
					break choice58;
				}
				p = choice58;
				return -1;
			case 0x4c: // L
				attempt69: {
					// "Loaded "
					if (p + 7 > end ||
						b[p] !== 0x4c || b[p + 1] !== 0x6f || b[p + 2] !== 0x61 || b[p + 3] !== 0x64 || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x64 || b[p + 6] !== 0x20) break attempt69;
					p += 7;
					break choice58;
				}
				p = choice58;
				attempt70: {
					// "Linux kernel "
					if (p + 13 > end ||
						b[p] !== 0x4c || b[p + 1] !== 0x69 || b[p + 2] !== 0x6e || b[p + 3] !== 0x75 || b[p + 4] !== 0x78 ||
						b[p + 5] !== 0x20 || b[p + 6] !== 0x6b || b[p + 7] !== 0x65 || b[p + 8] !== 0x72 || b[p + 9] !== 0x6e ||
						b[p + 10] !== 0x65 || b[p + 11] !== 0x6c || b[p + 12] !== 0x20) break attempt70;
					p += 13;
					break choice58;
				}
				p = choice58;
				attempt71: {
					// "Leap second"
					if (p + 11 > end ||
						b[p] !== 0x4c || b[p + 1] !== 0x65 || b[p + 2] !== 0x61 || b[p + 3] !== 0x70 || b[p + 4] !== 0x20 ||
						b[p + 5] !== 0x73 || b[p + 6] !== 0x65 || b[p + 7] !== 0x63 || b[p + 8] !== 0x6f || b[p + 9] !== 0x6e ||
						b[p + 10] !== 0x64) break attempt71;
					p += 11;
					break choice58;
				}
				p = choice58;
				return -1;
			case 0x52: // R
				attempt72: {
					// "Running with root privileges"
					if (p + 28 > end ||
						b[p] !== 0x52 || b[p + 1] !== 0x75 || b[p + 2] !== 0x6e || b[p + 3] !== 0x6e || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x6e || b[p + 6] !== 0x67 || b[p + 7] !== 0x20 || b[p + 8] !== 0x77 || b[p + 9] !== 0x69 ||
						b[p + 10] !== 0x74 || b[p + 11] !== 0x68 || b[p + 12] !== 0x20 || b[p + 13] !== 0x72 || b[p + 14] !== 0x6f ||
						b[p + 15] !== 0x6f || b[p + 16] !== 0x74 || b[p + 17] !== 0x20 || b[p + 18] !== 0x70 || b[p + 19] !== 0x72 ||
						b[p + 20] !== 0x69 || b[p + 21] !== 0x76 || b[p + 22] !== 0x69 || b[p + 23] !== 0x6c || b[p + 24] !== 0x65 ||
						b[p + 25] !== 0x67 || b[p + 26] !== 0x65 || b[p + 27] !== 0x73) break attempt72;
					p += 28;
					break choice58;
				}
				p = choice58;
				attempt73: {
					// "Root dropped to "
					if (p + 16 > end ||
						b[p] !== 0x52 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6f || b[p + 3] !== 0x74 || b[p + 4] !== 0x20 ||
						b[p + 5] !== 0x64 || b[p + 6] !== 0x72 || b[p + 7] !== 0x6f || b[p + 8] !== 0x70 || b[p + 9] !== 0x70 ||
						b[p + 10] !== 0x65 || b[p + 11] !== 0x64 || b[p + 12] !== 0x20 || b[p + 13] !== 0x74 || b[p + 14] !== 0x6f ||
						b[p + 15] !== 0x20) break attempt73;
					p += 16;
					break choice58;
				}
				p = choice58;
				attempt74: {
					// "Removed source "
					if (p + 15 > end ||
						b[p] !== 0x52 || b[p + 1] !== 0x65 || b[p + 2] !== 0x6d || b[p + 3] !== 0x6f || b[p + 4] !== 0x76 ||
						b[p + 5] !== 0x65 || b[p + 6] !== 0x64 || b[p + 7] !== 0x20 || b[p + 8] !== 0x73 || b[p + 9] !== 0x6f ||
						b[p + 10] !== 0x75 || b[p + 11] !== 0x72 || b[p + 12] !== 0x63 || b[p + 13] !== 0x65 || b[p + 14] !== 0x20) break attempt74;
					p += 15;
					break choice58;
				}
				p = choice58;
				attempt75: {
					// "RTC "
					if (p + 4 > end || b[p] !== 0x52 || b[p + 1] !== 0x54 || b[p + 2] !== 0x43 || b[p + 3] !== 0x20) break attempt75;
					p += 4;
					break choice58;
				}
				p = choice58;
				attempt76: {
					// "Resetting "
					if (p + 10 > end ||
						b[p] !== 0x52 || b[p + 1] !== 0x65 || b[p + 2] !== 0x73 || b[p + 3] !== 0x65 || b[p + 4] !== 0x74 ||
						b[p + 5] !== 0x74 || b[p + 6] !== 0x69 || b[p + 7] !== 0x6e || b[p + 8] !== 0x67 || b[p + 9] !== 0x20) break attempt76;
					p += 10;
					break choice58;
				}
				p = choice58;
				return -1;
			case 0x53: // S
				attempt77: {
					// "System's initial offset "
					if (p + 24 > end ||
						b[p] !== 0x53 || b[p + 1] !== 0x79 || b[p + 2] !== 0x73 || b[p + 3] !== 0x74 || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x6d || b[p + 6] !== 0x27 || b[p + 7] !== 0x73 || b[p + 8] !== 0x20 || b[p + 9] !== 0x69 ||
						b[p + 10] !== 0x6e || b[p + 11] !== 0x69 || b[p + 12] !== 0x74 || b[p + 13] !== 0x69 || b[p + 14] !== 0x61 ||
						b[p + 15] !== 0x6c || b[p + 16] !== 0x20 || b[p + 17] !== 0x6f || b[p + 18] !== 0x66 || b[p + 19] !== 0x66 ||
						b[p + 20] !== 0x73 || b[p + 21] !== 0x65 || b[p + 22] !== 0x74 || b[p + 23] !== 0x20) break attempt77;
					p += 24;
					break choice58;
				}
				p = choice58;
				attempt78: {
					// "System clock TAI offset "
					if (p + 24 > end ||
						b[p] !== 0x53 || b[p + 1] !== 0x79 || b[p + 2] !== 0x73 || b[p + 3] !== 0x74 || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x6d || b[p + 6] !== 0x20 || b[p + 7] !== 0x63 || b[p + 8] !== 0x6c || b[p + 9] !== 0x6f ||
						b[p + 10] !== 0x63 || b[p + 11] !== 0x6b || b[p + 12] !== 0x20 || b[p + 13] !== 0x54 || b[p + 14] !== 0x41 ||
						b[p + 15] !== 0x49 || b[p + 16] !== 0x20 || b[p + 17] !== 0x6f || b[p + 18] !== 0x66 || b[p + 19] !== 0x66 ||
						b[p + 20] !== 0x73 || b[p + 21] !== 0x65 || b[p + 22] !== 0x74 || b[p + 23] !== 0x20) break attempt78;
					p += 24;
					break choice58;
				}
				p = choice58;
				attempt79: {
					// "System clock status "
					if (p + 20 > end ||
						b[p] !== 0x53 || b[p + 1] !== 0x79 || b[p + 2] !== 0x73 || b[p + 3] !== 0x74 || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x6d || b[p + 6] !== 0x20 || b[p + 7] !== 0x63 || b[p + 8] !== 0x6c || b[p + 9] !== 0x6f ||
						b[p + 10] !== 0x63 || b[p + 11] !== 0x6b || b[p + 12] !== 0x20 || b[p + 13] !== 0x73 || b[p + 14] !== 0x74 ||
						b[p + 15] !== 0x61 || b[p + 16] !== 0x74 || b[p + 17] !== 0x75 || b[p + 18] !== 0x73 || b[p + 19] !== 0x20) break attempt79;
					p += 20;
					break choice58;
				}
				p = choice58;
				attempt80: {
					// "Set system time"
					if (p + 15 > end ||
						b[p] !== 0x53 || b[p + 1] !== 0x65 || b[p + 2] !== 0x74 || b[p + 3] !== 0x20 || b[p + 4] !== 0x73 ||
						b[p + 5] !== 0x79 || b[p + 6] !== 0x73 || b[p + 7] !== 0x74 || b[p + 8] !== 0x65 || b[p + 9] !== 0x6d ||
						b[p + 10] !== 0x20 || b[p + 11] !== 0x74 || b[p + 12] !== 0x69 || b[p + 13] !== 0x6d || b[p + 14] !== 0x65) break attempt80;
					p += 15;
					break choice58;
				}
				p = choice58;
				return -1;
			case 0x54: // T
				attempt81: {
					// "Timezone "
					if (p + 9 > end ||
						b[p] !== 0x54 || b[p + 1] !== 0x69 || b[p + 2] !== 0x6d || b[p + 3] !== 0x65 || b[p + 4] !== 0x7a ||
						b[p + 5] !== 0x6f || b[p + 6] !== 0x6e || b[p + 7] !== 0x65 || b[p + 8] !== 0x20) break attempt81;
					p += 9;
					break choice58;
				}
				p = choice58;
				return -1;
			case 0x55: // U
				attempt82: {
					// "Using "
					if (p + 6 > end ||
						b[p] !== 0x55 || b[p + 1] !== 0x73 || b[p + 2] !== 0x69 || b[p + 3] !== 0x6e || b[p + 4] !== 0x67 ||
						b[p + 5] !== 0x20) break attempt82;
					p += 6;
					break choice58;
				}
				p = choice58;
				return -1;
			case 0x57: // W
				attempt83: {
					// "Waiting for "
					if (p + 12 > end ||
						b[p] !== 0x57 || b[p + 1] !== 0x61 || b[p + 2] !== 0x69 || b[p + 3] !== 0x74 || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x6e || b[p + 6] !== 0x67 || b[p + 7] !== 0x20 || b[p + 8] !== 0x66 || b[p + 9] !== 0x6f ||
						b[p + 10] !== 0x72 || b[p + 11] !== 0x20) break attempt83;
					p += 12;
					break choice58;
				}
				p = choice58;
				return -1;
			case 0x61: // a
				attempt84: {
					// "adjtimex() "
					if (p + 11 > end ||
						b[p] !== 0x61 || b[p + 1] !== 0x64 || b[p + 2] !== 0x6a || b[p + 3] !== 0x74 || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x6d || b[p + 6] !== 0x65 || b[p + 7] !== 0x78 || b[p + 8] !== 0x28 || b[p + 9] !== 0x29 ||
						b[p + 10] !== 0x20) break attempt84;
					p += 11;
					break choice58;
				}
				p = choice58;
				return -1;
			default:
				return -1;
		}
	}
	return p;
}

function rule_skipYear(b: Uint8Array, p: number, end: number): number {
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
