// Generated from checks.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Span } from '../fields/span.ts';

/** What a message said, and where its parts stand. */
export type ChecksLineMatch =
	| {
			readonly case: 'engineDown';
			readonly test: Span | undefined;
			readonly engine: Span;
	  }
	| {
			readonly case: 'dockerDown';
			readonly test: Span | undefined;
	  }
	| {
			readonly case: 'engineRestarts';
			readonly test: Span | undefined;
			readonly engine: Span;
			readonly count: Span;
			readonly startedAt: Span | undefined;
	  }
	| {
			readonly case: 'engineSilent';
			readonly test: Span | undefined;
	  }
	| {
			readonly case: 'migrationFailed';
			readonly test: Span | undefined;
	  }
	| {
			readonly case: 'supervisorDown';
			readonly test: Span | undefined;
	  }
	| {
			readonly case: 'supervisorUnhealthy';
			readonly test: Span | undefined;
	  }
	| {
			readonly case: 'clockUnsynchronised';
			readonly test: Span | undefined;
	  }
	| {
			readonly case: 'underVoltage';
			readonly test: Span | undefined;
	  }
	| {
			readonly case: 'underVoltageCounted';
			readonly test: Span | undefined;
			readonly count: Span;
	  }
	| {
			readonly case: 'throttled';
			readonly test: Span | undefined;
			readonly count: Span;
	  }
	| {
			readonly case: 'memoryLow';
			readonly test: Span | undefined;
			readonly percent: Span;
	  }
	| {
			readonly case: 'diskFull';
			readonly test: Span | undefined;
			readonly percent: Span;
	  }
	| {
			readonly case: 'metadataFull';
			readonly test: Span | undefined;
			readonly percent: Span;
	  }
	| {
			readonly case: 'writesSlow';
			readonly test: Span | undefined;
	  }
	| {
			readonly case: 'notExpanded';
			readonly test: Span | undefined;
			readonly percent: Span;
	  }
	| {
			readonly case: 'dataReadOnly';
			readonly test: Span | undefined;
	  }
	| {
			readonly case: 'dataUnmounted';
			readonly test: Span | undefined;
	  }
	| {
			readonly case: 'hot';
			readonly test: Span | undefined;
			readonly zone: Span;
	  }
	| {
			readonly case: 'rolledBack';
			readonly test: Span | undefined;
			readonly trigger: Span;
	  }
	| {
			readonly case: 'osDeprecated';
			readonly test: Span | undefined;
	  }
	| {
			readonly case: 'osUnlisted';
			readonly test: Span | undefined;
	  }
	| {
			readonly case: 'osCustom';
			readonly test: Span | undefined;
	  }
	| {
			readonly case: 'serviceRestarting';
			readonly test: Span | undefined;
			readonly service: Span;
			readonly count: Span;
	  }
	| {
			readonly case: 'serviceUnhealthy';
			readonly test: Span | undefined;
			readonly service: Span;
			readonly count: Span;
	  }
	| {
			readonly case: 'serviceSilent';
			readonly test: Span | undefined;
			readonly service: Span;
	  }
	| {
			readonly case: 'upstreamSilent';
			readonly test: Span | undefined;
			readonly host: Span;
			readonly server: Span;
	  }
	| {
			readonly case: 'resolvConfMissing';
			readonly test: Span | undefined;
	  }
	| {
			readonly case: 'signalWeak';
			readonly test: Span | undefined;
			readonly interface: Span;
	  }
	| {
			readonly case: 'packetsLost';
			readonly test: Span | undefined;
	  }
	| {
			readonly case: 'intercepted';
			readonly test: Span | undefined;
			readonly host: Span;
	  }
	| {
			readonly case: 'unreachable';
			readonly test: Span | undefined;
			readonly host: Span;
	  }
	| {
			readonly case: 'registryUnreachable';
			readonly test: Span | undefined;
			readonly host: Span;
	  }
	| {
			readonly case: 'heading';
			readonly test: Span | undefined;
	  }
	| {
			readonly case: 'other';
			readonly test: Span | undefined;
	  };

/** Matches the UTF-8 text `bytes[start, end)`, whole; `undefined` when no case of the grammar describes it. */
export function matchChecksLine(bytes: Uint8Array, start: number, end: number): ChecksLineMatch | undefined {
	if (rule_line(bytes, start, end) !== end) return undefined;
	switch (matched) {
		case 0:
			return {
				case: 'engineDown',
				test: from_test < 0 ? undefined : { start: from_test, end: to_test },
				engine: { start: from_engine, end: to_engine },
			};
		case 1:
			return {
				case: 'dockerDown',
				test: from_test < 0 ? undefined : { start: from_test, end: to_test },
			};
		case 2:
			return {
				case: 'engineRestarts',
				test: from_test < 0 ? undefined : { start: from_test, end: to_test },
				engine: { start: from_engine, end: to_engine },
				count: { start: from_count, end: to_count },
				startedAt: from_startedAt < 0 ? undefined : { start: from_startedAt, end: to_startedAt },
			};
		case 3:
			return {
				case: 'engineSilent',
				test: from_test < 0 ? undefined : { start: from_test, end: to_test },
			};
		case 4:
			return {
				case: 'migrationFailed',
				test: from_test < 0 ? undefined : { start: from_test, end: to_test },
			};
		case 5:
			return {
				case: 'supervisorDown',
				test: from_test < 0 ? undefined : { start: from_test, end: to_test },
			};
		case 6:
			return {
				case: 'supervisorUnhealthy',
				test: from_test < 0 ? undefined : { start: from_test, end: to_test },
			};
		case 7:
			return {
				case: 'clockUnsynchronised',
				test: from_test < 0 ? undefined : { start: from_test, end: to_test },
			};
		case 8:
			return {
				case: 'underVoltage',
				test: from_test < 0 ? undefined : { start: from_test, end: to_test },
			};
		case 9:
			return {
				case: 'underVoltageCounted',
				test: from_test < 0 ? undefined : { start: from_test, end: to_test },
				count: { start: from_count, end: to_count },
			};
		case 10:
			return {
				case: 'throttled',
				test: from_test < 0 ? undefined : { start: from_test, end: to_test },
				count: { start: from_count, end: to_count },
			};
		case 11:
			return {
				case: 'memoryLow',
				test: from_test < 0 ? undefined : { start: from_test, end: to_test },
				percent: { start: from_percent, end: to_percent },
			};
		case 12:
			return {
				case: 'diskFull',
				test: from_test < 0 ? undefined : { start: from_test, end: to_test },
				percent: { start: from_percent, end: to_percent },
			};
		case 13:
			return {
				case: 'metadataFull',
				test: from_test < 0 ? undefined : { start: from_test, end: to_test },
				percent: { start: from_percent, end: to_percent },
			};
		case 14:
			return {
				case: 'writesSlow',
				test: from_test < 0 ? undefined : { start: from_test, end: to_test },
			};
		case 15:
			return {
				case: 'notExpanded',
				test: from_test < 0 ? undefined : { start: from_test, end: to_test },
				percent: { start: from_percent, end: to_percent },
			};
		case 16:
			return {
				case: 'dataReadOnly',
				test: from_test < 0 ? undefined : { start: from_test, end: to_test },
			};
		case 17:
			return {
				case: 'dataUnmounted',
				test: from_test < 0 ? undefined : { start: from_test, end: to_test },
			};
		case 18:
			return {
				case: 'hot',
				test: from_test < 0 ? undefined : { start: from_test, end: to_test },
				zone: { start: from_zone, end: to_zone },
			};
		case 19:
			return {
				case: 'rolledBack',
				test: from_test < 0 ? undefined : { start: from_test, end: to_test },
				trigger: { start: from_trigger, end: to_trigger },
			};
		case 20:
			return {
				case: 'osDeprecated',
				test: from_test < 0 ? undefined : { start: from_test, end: to_test },
			};
		case 21:
			return {
				case: 'osUnlisted',
				test: from_test < 0 ? undefined : { start: from_test, end: to_test },
			};
		case 22:
			return {
				case: 'osCustom',
				test: from_test < 0 ? undefined : { start: from_test, end: to_test },
			};
		case 23:
			return {
				case: 'serviceRestarting',
				test: from_test < 0 ? undefined : { start: from_test, end: to_test },
				service: { start: from_service, end: to_service },
				count: { start: from_count, end: to_count },
			};
		case 24:
			return {
				case: 'serviceUnhealthy',
				test: from_test < 0 ? undefined : { start: from_test, end: to_test },
				service: { start: from_service, end: to_service },
				count: { start: from_count, end: to_count },
			};
		case 25:
			return {
				case: 'serviceSilent',
				test: from_test < 0 ? undefined : { start: from_test, end: to_test },
				service: { start: from_service, end: to_service },
			};
		case 26:
			return {
				case: 'upstreamSilent',
				test: from_test < 0 ? undefined : { start: from_test, end: to_test },
				host: { start: from_host, end: to_host },
				server: { start: from_server, end: to_server },
			};
		case 27:
			return {
				case: 'resolvConfMissing',
				test: from_test < 0 ? undefined : { start: from_test, end: to_test },
			};
		case 28:
			return {
				case: 'signalWeak',
				test: from_test < 0 ? undefined : { start: from_test, end: to_test },
				interface: { start: from_interface, end: to_interface },
			};
		case 29:
			return {
				case: 'packetsLost',
				test: from_test < 0 ? undefined : { start: from_test, end: to_test },
			};
		case 30:
			return {
				case: 'intercepted',
				test: from_test < 0 ? undefined : { start: from_test, end: to_test },
				host: { start: from_host, end: to_host },
			};
		case 31:
			return {
				case: 'unreachable',
				test: from_test < 0 ? undefined : { start: from_test, end: to_test },
				host: { start: from_host, end: to_host },
			};
		case 32:
			return {
				case: 'registryUnreachable',
				test: from_test < 0 ? undefined : { start: from_test, end: to_test },
				host: { start: from_host, end: to_host },
			};
		case 33:
			return {
				case: 'heading',
				test: from_test < 0 ? undefined : { start: from_test, end: to_test },
			};
		case 34:
			return {
				case: 'other',
				test: from_test < 0 ? undefined : { start: from_test, end: to_test },
			};
		default:
			return undefined;
	}
}

let matched = -1;
let from_test = -1;
let to_test = -1;
let from_engine = -1;
let to_engine = -1;
let from_count = -1;
let to_count = -1;
let from_startedAt = -1;
let to_startedAt = -1;
let from_percent = -1;
let to_percent = -1;
let from_zone = -1;
let to_zone = -1;
let from_trigger = -1;
let to_trigger = -1;
let from_service = -1;
let to_service = -1;
let from_host = -1;
let to_host = -1;
let from_server = -1;
let to_server = -1;
let from_interface = -1;
let to_interface = -1;

const set0: Uint8Array = byteSet([0x30, 0x39], [0x5f, 0x5f], [0x61, 0x7a]);
const set1: Uint8Array = byteSet([0x2d, 0x2d], [0x61, 0x7a]);

function byteSet(...ranges: readonly (readonly [from: number, to: number])[]): Uint8Array {
	const set = new Uint8Array(256);
	for (const [from, to] of ranges) set.fill(1, from, to + 1);
	return set;
}

function rule_line(b: Uint8Array, p: number, end: number): number {
	from_test = -1;
	const optional1 = p;
	optional1: {
		attempt2: {
			from_test = p;
			p = rule_test(b, p, end);
			if (p < 0) break attempt2;
			to_test = p;
			const choice3 = p;
			choice3: {
				attempt4: {
					// ": "
					if (p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20) break attempt4;
					p += 2;
					break choice3;
				}
				p = choice3;
				attempt5: {
					// " "
					if (p >= end || b[p] !== 0x20) break attempt5;
					p += 1;
					break choice3;
				}
				p = choice3;
				break attempt2;
			}
			break optional1;
		}
		p = optional1;
		from_test = -1;
	}
	p = rule_said(b, p, end);
	if (p < 0) return -1;
	return p;
}

function rule_said(b: Uint8Array, p: number, end: number): number {
	let q = -1;
	switch (p < end ? b[p] : -1) {
		case 0x28: // (
		case 0x73: // s
			q = case_supervisorDown(b, p, end);
			if (q >= 0) return q;
			return case_other(b, p, end);
		case 0x2f: // /
			q = case_resolvConfMissing(b, p, end);
			if (q >= 0) return q;
			return case_other(b, p, end);
		case 0x30: // 0
		case 0x31: // 1
		case 0x32: // 2
		case 0x33: // 3
		case 0x34: // 4
		case 0x35: // 5
		case 0x36: // 6
		case 0x37: // 7
		case 0x38: // 8
		case 0x39: // 9
			q = case_underVoltageCounted(b, p, end);
			if (q >= 0) return q;
			q = case_throttled(b, p, end);
			if (q >= 0) return q;
			return case_other(b, p, end);
		case 0x42: // B
			q = case_notExpanded(b, p, end);
			if (q >= 0) return q;
			q = case_dataUnmounted(b, p, end);
			if (q >= 0) return q;
			return case_other(b, p, end);
		case 0x43: // C
			q = case_engineDown(b, p, end);
			if (q >= 0) return q;
			q = case_engineRestarts(b, p, end);
			if (q >= 0) return q;
			q = case_osCustom(b, p, end);
			if (q >= 0) return q;
			q = case_signalWeak(b, p, end);
			if (q >= 0) return q;
			q = case_unreachable(b, p, end);
			if (q >= 0) return q;
			q = case_registryUnreachable(b, p, end);
			if (q >= 0) return q;
			return case_other(b, p, end);
		case 0x44: // D
			q = case_dataReadOnly(b, p, end);
			if (q >= 0) return q;
			q = case_dataUnmounted(b, p, end);
			if (q >= 0) return q;
			q = case_upstreamSilent(b, p, end);
			if (q >= 0) return q;
			return case_other(b, p, end);
		case 0x45: // E
			q = case_engineSilent(b, p, end);
			if (q >= 0) return q;
			return case_other(b, p, end);
		case 0x4c: // L
			q = case_memoryLow(b, p, end);
			if (q >= 0) return q;
			q = case_diskFull(b, p, end);
			if (q >= 0) return q;
			q = case_metadataFull(b, p, end);
			if (q >= 0) return q;
			return case_other(b, p, end);
		case 0x4f: // O
			q = case_rolledBack(b, p, end);
			if (q >= 0) return q;
			return case_other(b, p, end);
		case 0x50: // P
			q = case_packetsLost(b, p, end);
			if (q >= 0) return q;
			return case_other(b, p, end);
		case 0x52: // R
		case 0x72: // r
			q = case_osDeprecated(b, p, end);
			if (q >= 0) return q;
			return case_other(b, p, end);
		case 0x53: // S
			q = case_migrationFailed(b, p, end);
			if (q >= 0) return q;
			q = case_supervisorDown(b, p, end);
			if (q >= 0) return q;
			q = case_supervisorUnhealthy(b, p, end);
			if (q >= 0) return q;
			q = case_writesSlow(b, p, end);
			if (q >= 0) return q;
			q = case_heading(b, p, end);
			if (q >= 0) return q;
			return case_other(b, p, end);
		case 0x54: // T
			q = case_clockUnsynchronised(b, p, end);
			if (q >= 0) return q;
			q = case_hot(b, p, end);
			if (q >= 0) return q;
			q = case_intercepted(b, p, end);
			if (q >= 0) return q;
			return case_other(b, p, end);
		case 0x55: // U
			q = case_underVoltage(b, p, end);
			if (q >= 0) return q;
			q = case_serviceRestarting(b, p, end);
			if (q >= 0) return q;
			q = case_serviceUnhealthy(b, p, end);
			if (q >= 0) return q;
			q = case_serviceSilent(b, p, end);
			if (q >= 0) return q;
			return case_other(b, p, end);
		case 0x62: // b
			q = case_osUnlisted(b, p, end);
			if (q >= 0) return q;
			return case_other(b, p, end);
		case 0x63: // c
			q = case_engineDown(b, p, end);
			if (q >= 0) return q;
			return case_other(b, p, end);
		case 0x64: // d
			q = case_dockerDown(b, p, end);
			if (q >= 0) return q;
			return case_other(b, p, end);
		default:
			return case_other(b, p, end);
	}
}

function case_engineDown(b: Uint8Array, p: number, end: number): number {
	const choice6 = p;
	choice6: {
		attempt7: {
			// "Container engine "
			if (p + 17 > end ||
				b[p] !== 0x43 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6e || b[p + 3] !== 0x74 || b[p + 4] !== 0x61 ||
				b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x65 || b[p + 8] !== 0x72 || b[p + 9] !== 0x20 ||
				b[p + 10] !== 0x65 || b[p + 11] !== 0x6e || b[p + 12] !== 0x67 || b[p + 13] !== 0x69 || b[p + 14] !== 0x6e ||
				b[p + 15] !== 0x65 || b[p + 16] !== 0x20) break attempt7;
			p += 17;
			break choice6;
		}
		p = choice6;
		attempt8: {
			// "container engine "
			if (p + 17 > end ||
				b[p] !== 0x63 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6e || b[p + 3] !== 0x74 || b[p + 4] !== 0x61 ||
				b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x65 || b[p + 8] !== 0x72 || b[p + 9] !== 0x20 ||
				b[p + 10] !== 0x65 || b[p + 11] !== 0x6e || b[p + 12] !== 0x67 || b[p + 13] !== 0x69 || b[p + 14] !== 0x6e ||
				b[p + 15] !== 0x65 || b[p + 16] !== 0x20) break attempt8;
			p += 17;
			break choice6;
		}
		p = choice6;
		return -1;
	}
	from_engine = p;
	p = rule_engine(b, p, end);
	if (p < 0) return -1;
	to_engine = p;
	// " is NOT running"
	if (p + 15 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x69 || b[p + 2] !== 0x73 || b[p + 3] !== 0x20 || b[p + 4] !== 0x4e ||
		b[p + 5] !== 0x4f || b[p + 6] !== 0x54 || b[p + 7] !== 0x20 || b[p + 8] !== 0x72 || b[p + 9] !== 0x75 ||
		b[p + 10] !== 0x6e || b[p + 11] !== 0x6e || b[p + 12] !== 0x69 || b[p + 13] !== 0x6e || b[p + 14] !== 0x67) return -1;
	p += 15;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 0;
	return p;
}

function case_dockerDown(b: Uint8Array, p: number, end: number): number {
	// "docker is NOT running"
	if (p + 21 > end ||
		b[p] !== 0x64 || b[p + 1] !== 0x6f || b[p + 2] !== 0x63 || b[p + 3] !== 0x6b || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x72 || b[p + 6] !== 0x20 || b[p + 7] !== 0x69 || b[p + 8] !== 0x73 || b[p + 9] !== 0x20 ||
		b[p + 10] !== 0x4e || b[p + 11] !== 0x4f || b[p + 12] !== 0x54 || b[p + 13] !== 0x20 || b[p + 14] !== 0x72 ||
		b[p + 15] !== 0x75 || b[p + 16] !== 0x6e || b[p + 17] !== 0x6e || b[p + 18] !== 0x69 || b[p + 19] !== 0x6e ||
		b[p + 20] !== 0x67) return -1;
	p += 21;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 1;
	return p;
}

function case_engineRestarts(b: Uint8Array, p: number, end: number): number {
	from_startedAt = -1;
	// "Container engine "
	if (p + 17 > end ||
		b[p] !== 0x43 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6e || b[p + 3] !== 0x74 || b[p + 4] !== 0x61 ||
		b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x65 || b[p + 8] !== 0x72 || b[p + 9] !== 0x20 ||
		b[p + 10] !== 0x65 || b[p + 11] !== 0x6e || b[p + 12] !== 0x67 || b[p + 13] !== 0x69 || b[p + 14] !== 0x6e ||
		b[p + 15] !== 0x65 || b[p + 16] !== 0x20) return -1;
	p += 17;
	from_engine = p;
	p = rule_engine(b, p, end);
	if (p < 0) return -1;
	to_engine = p;
	p = rule_skipToCount(b, p, end);
	if (p < 0) return -1;
	// " has "
	if (p + 5 > end || b[p] !== 0x20 || b[p + 1] !== 0x68 || b[p + 2] !== 0x61 || b[p + 3] !== 0x73 || b[p + 4] !== 0x20) return -1;
	p += 5;
	from_count = p;
	p = rule_count(b, p, end);
	if (p < 0) return -1;
	to_count = p;
	// " "
	if (p >= end || b[p] !== 0x20) return -1;
	p += 1;
	const optional9 = p;
	optional9: {
		attempt10: {
			// "unclean "
			if (p + 8 > end ||
				b[p] !== 0x75 || b[p + 1] !== 0x6e || b[p + 2] !== 0x63 || b[p + 3] !== 0x6c || b[p + 4] !== 0x65 ||
				b[p + 5] !== 0x61 || b[p + 6] !== 0x6e || b[p + 7] !== 0x20) break attempt10;
			p += 8;
			break optional9;
		}
		p = optional9;
	}
	// "restart"
	if (p + 7 > end ||
		b[p] !== 0x72 || b[p + 1] !== 0x65 || b[p + 2] !== 0x73 || b[p + 3] !== 0x74 || b[p + 4] !== 0x61 ||
		b[p + 5] !== 0x72 || b[p + 6] !== 0x74) return -1;
	p += 7;
	p = rule_skipToStart(b, p, end);
	if (p < 0) return -1;
	const optional11 = p;
	optional11: {
		attempt12: {
			// "(most recent start time: "
			if (p + 25 > end ||
				b[p] !== 0x28 || b[p + 1] !== 0x6d || b[p + 2] !== 0x6f || b[p + 3] !== 0x73 || b[p + 4] !== 0x74 ||
				b[p + 5] !== 0x20 || b[p + 6] !== 0x72 || b[p + 7] !== 0x65 || b[p + 8] !== 0x63 || b[p + 9] !== 0x65 ||
				b[p + 10] !== 0x6e || b[p + 11] !== 0x74 || b[p + 12] !== 0x20 || b[p + 13] !== 0x73 || b[p + 14] !== 0x74 ||
				b[p + 15] !== 0x61 || b[p + 16] !== 0x72 || b[p + 17] !== 0x74 || b[p + 18] !== 0x20 || b[p + 19] !== 0x74 ||
				b[p + 20] !== 0x69 || b[p + 21] !== 0x6d || b[p + 22] !== 0x65 || b[p + 23] !== 0x3a || b[p + 24] !== 0x20) break attempt12;
			p += 25;
			from_startedAt = p;
			p = rule_startedAt(b, p, end);
			if (p < 0) break attempt12;
			to_startedAt = p;
			// ")"
			if (p >= end || b[p] !== 0x29) break attempt12;
			p += 1;
			break optional11;
		}
		p = optional11;
		from_startedAt = -1;
	}
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 2;
	return p;
}

function case_engineSilent(b: Uint8Array, p: number, end: number): number {
	// "Error querying container engine:"
	if (p + 32 > end ||
		b[p] !== 0x45 || b[p + 1] !== 0x72 || b[p + 2] !== 0x72 || b[p + 3] !== 0x6f || b[p + 4] !== 0x72 ||
		b[p + 5] !== 0x20 || b[p + 6] !== 0x71 || b[p + 7] !== 0x75 || b[p + 8] !== 0x65 || b[p + 9] !== 0x72 ||
		b[p + 10] !== 0x79 || b[p + 11] !== 0x69 || b[p + 12] !== 0x6e || b[p + 13] !== 0x67 || b[p + 14] !== 0x20 ||
		b[p + 15] !== 0x63 || b[p + 16] !== 0x6f || b[p + 17] !== 0x6e || b[p + 18] !== 0x74 || b[p + 19] !== 0x61 ||
		b[p + 20] !== 0x69 || b[p + 21] !== 0x6e || b[p + 22] !== 0x65 || b[p + 23] !== 0x72 || b[p + 24] !== 0x20 ||
		b[p + 25] !== 0x65 || b[p + 26] !== 0x6e || b[p + 27] !== 0x67 || b[p + 28] !== 0x69 || b[p + 29] !== 0x6e ||
		b[p + 30] !== 0x65 || b[p + 31] !== 0x3a) return -1;
	p += 32;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 3;
	return p;
}

function case_migrationFailed(b: Uint8Array, p: number, end: number): number {
	// "Storage migration to overlayfs failed"
	if (p + 37 > end ||
		b[p] !== 0x53 || b[p + 1] !== 0x74 || b[p + 2] !== 0x6f || b[p + 3] !== 0x72 || b[p + 4] !== 0x61 ||
		b[p + 5] !== 0x67 || b[p + 6] !== 0x65 || b[p + 7] !== 0x20 || b[p + 8] !== 0x6d || b[p + 9] !== 0x69 ||
		b[p + 10] !== 0x67 || b[p + 11] !== 0x72 || b[p + 12] !== 0x61 || b[p + 13] !== 0x74 || b[p + 14] !== 0x69 ||
		b[p + 15] !== 0x6f || b[p + 16] !== 0x6e || b[p + 17] !== 0x20 || b[p + 18] !== 0x74 || b[p + 19] !== 0x6f ||
		b[p + 20] !== 0x20 || b[p + 21] !== 0x6f || b[p + 22] !== 0x76 || b[p + 23] !== 0x65 || b[p + 24] !== 0x72 ||
		b[p + 25] !== 0x6c || b[p + 26] !== 0x61 || b[p + 27] !== 0x79 || b[p + 28] !== 0x66 || b[p + 29] !== 0x73 ||
		b[p + 30] !== 0x20 || b[p + 31] !== 0x66 || b[p + 32] !== 0x61 || b[p + 33] !== 0x69 || b[p + 34] !== 0x6c ||
		b[p + 35] !== 0x65 || b[p + 36] !== 0x64) return -1;
	p += 37;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 4;
	return p;
}

function case_supervisorDown(b: Uint8Array, p: number, end: number): number {
	const choice13 = p;
	choice13: {
		attempt14: {
			// "Supervisor"
			if (p + 10 > end ||
				b[p] !== 0x53 || b[p + 1] !== 0x75 || b[p + 2] !== 0x70 || b[p + 3] !== 0x65 || b[p + 4] !== 0x72 ||
				b[p + 5] !== 0x76 || b[p + 6] !== 0x69 || b[p + 7] !== 0x73 || b[p + 8] !== 0x6f || b[p + 9] !== 0x72) break attempt14;
			p += 10;
			break choice13;
		}
		p = choice13;
		attempt15: {
			// "(supervisor"
			if (p + 11 > end ||
				b[p] !== 0x28 || b[p + 1] !== 0x73 || b[p + 2] !== 0x75 || b[p + 3] !== 0x70 || b[p + 4] !== 0x65 ||
				b[p + 5] !== 0x72 || b[p + 6] !== 0x76 || b[p + 7] !== 0x69 || b[p + 8] !== 0x73 || b[p + 9] !== 0x6f ||
				b[p + 10] !== 0x72) break attempt15;
			p += 11;
			break choice13;
		}
		p = choice13;
		attempt16: {
			// "supervisor"
			if (p + 10 > end ||
				b[p] !== 0x73 || b[p + 1] !== 0x75 || b[p + 2] !== 0x70 || b[p + 3] !== 0x65 || b[p + 4] !== 0x72 ||
				b[p + 5] !== 0x76 || b[p + 6] !== 0x69 || b[p + 7] !== 0x73 || b[p + 8] !== 0x6f || b[p + 9] !== 0x72) break attempt16;
			p += 10;
			break choice13;
		}
		p = choice13;
		return -1;
	}
	// " is NOT running"
	if (p + 15 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x69 || b[p + 2] !== 0x73 || b[p + 3] !== 0x20 || b[p + 4] !== 0x4e ||
		b[p + 5] !== 0x4f || b[p + 6] !== 0x54 || b[p + 7] !== 0x20 || b[p + 8] !== 0x72 || b[p + 9] !== 0x75 ||
		b[p + 10] !== 0x6e || b[p + 11] !== 0x6e || b[p + 12] !== 0x69 || b[p + 13] !== 0x6e || b[p + 14] !== 0x67) return -1;
	p += 15;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 5;
	return p;
}

function case_supervisorUnhealthy(b: Uint8Array, p: number, end: number): number {
	// "Supervisor is running, but may be unhealthy"
	if (p + 43 > end ||
		b[p] !== 0x53 || b[p + 1] !== 0x75 || b[p + 2] !== 0x70 || b[p + 3] !== 0x65 || b[p + 4] !== 0x72 ||
		b[p + 5] !== 0x76 || b[p + 6] !== 0x69 || b[p + 7] !== 0x73 || b[p + 8] !== 0x6f || b[p + 9] !== 0x72 ||
		b[p + 10] !== 0x20 || b[p + 11] !== 0x69 || b[p + 12] !== 0x73 || b[p + 13] !== 0x20 || b[p + 14] !== 0x72 ||
		b[p + 15] !== 0x75 || b[p + 16] !== 0x6e || b[p + 17] !== 0x6e || b[p + 18] !== 0x69 || b[p + 19] !== 0x6e ||
		b[p + 20] !== 0x67 || b[p + 21] !== 0x2c || b[p + 22] !== 0x20 || b[p + 23] !== 0x62 || b[p + 24] !== 0x75 ||
		b[p + 25] !== 0x74 || b[p + 26] !== 0x20 || b[p + 27] !== 0x6d || b[p + 28] !== 0x61 || b[p + 29] !== 0x79 ||
		b[p + 30] !== 0x20 || b[p + 31] !== 0x62 || b[p + 32] !== 0x65 || b[p + 33] !== 0x20 || b[p + 34] !== 0x75 ||
		b[p + 35] !== 0x6e || b[p + 36] !== 0x68 || b[p + 37] !== 0x65 || b[p + 38] !== 0x61 || b[p + 39] !== 0x6c ||
		b[p + 40] !== 0x74 || b[p + 41] !== 0x68 || b[p + 42] !== 0x79) return -1;
	p += 43;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 6;
	return p;
}

function case_clockUnsynchronised(b: Uint8Array, p: number, end: number): number {
	// "Time is not being synchroni"
	if (p + 27 > end ||
		b[p] !== 0x54 || b[p + 1] !== 0x69 || b[p + 2] !== 0x6d || b[p + 3] !== 0x65 || b[p + 4] !== 0x20 ||
		b[p + 5] !== 0x69 || b[p + 6] !== 0x73 || b[p + 7] !== 0x20 || b[p + 8] !== 0x6e || b[p + 9] !== 0x6f ||
		b[p + 10] !== 0x74 || b[p + 11] !== 0x20 || b[p + 12] !== 0x62 || b[p + 13] !== 0x65 || b[p + 14] !== 0x69 ||
		b[p + 15] !== 0x6e || b[p + 16] !== 0x67 || b[p + 17] !== 0x20 || b[p + 18] !== 0x73 || b[p + 19] !== 0x79 ||
		b[p + 20] !== 0x6e || b[p + 21] !== 0x63 || b[p + 22] !== 0x68 || b[p + 23] !== 0x72 || b[p + 24] !== 0x6f ||
		b[p + 25] !== 0x6e || b[p + 26] !== 0x69) return -1;
	p += 27;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 7;
	return p;
}

function case_underVoltage(b: Uint8Array, p: number, end: number): number {
	// "Under-voltage events detected"
	if (p + 29 > end ||
		b[p] !== 0x55 || b[p + 1] !== 0x6e || b[p + 2] !== 0x64 || b[p + 3] !== 0x65 || b[p + 4] !== 0x72 ||
		b[p + 5] !== 0x2d || b[p + 6] !== 0x76 || b[p + 7] !== 0x6f || b[p + 8] !== 0x6c || b[p + 9] !== 0x74 ||
		b[p + 10] !== 0x61 || b[p + 11] !== 0x67 || b[p + 12] !== 0x65 || b[p + 13] !== 0x20 || b[p + 14] !== 0x65 ||
		b[p + 15] !== 0x76 || b[p + 16] !== 0x65 || b[p + 17] !== 0x6e || b[p + 18] !== 0x74 || b[p + 19] !== 0x73 ||
		b[p + 20] !== 0x20 || b[p + 21] !== 0x64 || b[p + 22] !== 0x65 || b[p + 23] !== 0x74 || b[p + 24] !== 0x65 ||
		b[p + 25] !== 0x63 || b[p + 26] !== 0x74 || b[p + 27] !== 0x65 || b[p + 28] !== 0x64) return -1;
	p += 29;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 8;
	return p;
}

function case_underVoltageCounted(b: Uint8Array, p: number, end: number): number {
	from_count = p;
	p = rule_count(b, p, end);
	if (p < 0) return -1;
	to_count = p;
	// " under-voltage events detected"
	if (p + 30 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x75 || b[p + 2] !== 0x6e || b[p + 3] !== 0x64 || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x72 || b[p + 6] !== 0x2d || b[p + 7] !== 0x76 || b[p + 8] !== 0x6f || b[p + 9] !== 0x6c ||
		b[p + 10] !== 0x74 || b[p + 11] !== 0x61 || b[p + 12] !== 0x67 || b[p + 13] !== 0x65 || b[p + 14] !== 0x20 ||
		b[p + 15] !== 0x65 || b[p + 16] !== 0x76 || b[p + 17] !== 0x65 || b[p + 18] !== 0x6e || b[p + 19] !== 0x74 ||
		b[p + 20] !== 0x73 || b[p + 21] !== 0x20 || b[p + 22] !== 0x64 || b[p + 23] !== 0x65 || b[p + 24] !== 0x74 ||
		b[p + 25] !== 0x65 || b[p + 26] !== 0x63 || b[p + 27] !== 0x74 || b[p + 28] !== 0x65 || b[p + 29] !== 0x64) return -1;
	p += 30;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 9;
	return p;
}

function case_throttled(b: Uint8Array, p: number, end: number): number {
	from_count = p;
	p = rule_count(b, p, end);
	if (p < 0) return -1;
	to_count = p;
	// " cpu throttling events detected"
	if (p + 31 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x63 || b[p + 2] !== 0x70 || b[p + 3] !== 0x75 || b[p + 4] !== 0x20 ||
		b[p + 5] !== 0x74 || b[p + 6] !== 0x68 || b[p + 7] !== 0x72 || b[p + 8] !== 0x6f || b[p + 9] !== 0x74 ||
		b[p + 10] !== 0x74 || b[p + 11] !== 0x6c || b[p + 12] !== 0x69 || b[p + 13] !== 0x6e || b[p + 14] !== 0x67 ||
		b[p + 15] !== 0x20 || b[p + 16] !== 0x65 || b[p + 17] !== 0x76 || b[p + 18] !== 0x65 || b[p + 19] !== 0x6e ||
		b[p + 20] !== 0x74 || b[p + 21] !== 0x73 || b[p + 22] !== 0x20 || b[p + 23] !== 0x64 || b[p + 24] !== 0x65 ||
		b[p + 25] !== 0x74 || b[p + 26] !== 0x65 || b[p + 27] !== 0x63 || b[p + 28] !== 0x74 || b[p + 29] !== 0x65 ||
		b[p + 30] !== 0x64) return -1;
	p += 31;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 10;
	return p;
}

function case_memoryLow(b: Uint8Array, p: number, end: number): number {
	const choice17 = p;
	choice17: {
		attempt18: {
			// "Low memory: "
			if (p + 12 > end ||
				b[p] !== 0x4c || b[p + 1] !== 0x6f || b[p + 2] !== 0x77 || b[p + 3] !== 0x20 || b[p + 4] !== 0x6d ||
				b[p + 5] !== 0x65 || b[p + 6] !== 0x6d || b[p + 7] !== 0x6f || b[p + 8] !== 0x72 || b[p + 9] !== 0x79 ||
				b[p + 10] !== 0x3a || b[p + 11] !== 0x20) break attempt18;
			p += 12;
			break choice17;
		}
		p = choice17;
		attempt19: {
			// "LOW MEMORY: "
			if (p + 12 > end ||
				b[p] !== 0x4c || b[p + 1] !== 0x4f || b[p + 2] !== 0x57 || b[p + 3] !== 0x20 || b[p + 4] !== 0x4d ||
				b[p + 5] !== 0x45 || b[p + 6] !== 0x4d || b[p + 7] !== 0x4f || b[p + 8] !== 0x52 || b[p + 9] !== 0x59 ||
				b[p + 10] !== 0x3a || b[p + 11] !== 0x20) break attempt19;
			p += 12;
			break choice17;
		}
		p = choice17;
		return -1;
	}
	from_percent = p;
	p = rule_percent(b, p, end);
	if (p < 0) return -1;
	to_percent = p;
	// "%"
	if (p >= end || b[p] !== 0x25) return -1;
	p += 1;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 11;
	return p;
}

function case_diskFull(b: Uint8Array, p: number, end: number): number {
	const choice20 = p;
	choice20: {
		attempt21: {
			// "Low disk space: (df reports "
			if (p + 28 > end ||
				b[p] !== 0x4c || b[p + 1] !== 0x6f || b[p + 2] !== 0x77 || b[p + 3] !== 0x20 || b[p + 4] !== 0x64 ||
				b[p + 5] !== 0x69 || b[p + 6] !== 0x73 || b[p + 7] !== 0x6b || b[p + 8] !== 0x20 || b[p + 9] !== 0x73 ||
				b[p + 10] !== 0x70 || b[p + 11] !== 0x61 || b[p + 12] !== 0x63 || b[p + 13] !== 0x65 || b[p + 14] !== 0x3a ||
				b[p + 15] !== 0x20 || b[p + 16] !== 0x28 || b[p + 17] !== 0x64 || b[p + 18] !== 0x66 || b[p + 19] !== 0x20 ||
				b[p + 20] !== 0x72 || b[p + 21] !== 0x65 || b[p + 22] !== 0x70 || b[p + 23] !== 0x6f || b[p + 24] !== 0x72 ||
				b[p + 25] !== 0x74 || b[p + 26] !== 0x73 || b[p + 27] !== 0x20) break attempt21;
			p += 28;
			break choice20;
		}
		p = choice20;
		attempt22: {
			// "LOW SPACE: df reports "
			if (p + 22 > end ||
				b[p] !== 0x4c || b[p + 1] !== 0x4f || b[p + 2] !== 0x57 || b[p + 3] !== 0x20 || b[p + 4] !== 0x53 ||
				b[p + 5] !== 0x50 || b[p + 6] !== 0x41 || b[p + 7] !== 0x43 || b[p + 8] !== 0x45 || b[p + 9] !== 0x3a ||
				b[p + 10] !== 0x20 || b[p + 11] !== 0x64 || b[p + 12] !== 0x66 || b[p + 13] !== 0x20 || b[p + 14] !== 0x72 ||
				b[p + 15] !== 0x65 || b[p + 16] !== 0x70 || b[p + 17] !== 0x6f || b[p + 18] !== 0x72 || b[p + 19] !== 0x74 ||
				b[p + 20] !== 0x73 || b[p + 21] !== 0x20) break attempt22;
			p += 22;
			break choice20;
		}
		p = choice20;
		return -1;
	}
	from_percent = p;
	p = rule_percent(b, p, end);
	if (p < 0) return -1;
	to_percent = p;
	// "%"
	if (p >= end || b[p] !== 0x25) return -1;
	p += 1;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 12;
	return p;
}

function case_metadataFull(b: Uint8Array, p: number, end: number): number {
	// "LOW SPACE: "
	if (p + 11 > end ||
		b[p] !== 0x4c || b[p + 1] !== 0x4f || b[p + 2] !== 0x57 || b[p + 3] !== 0x20 || b[p + 4] !== 0x53 ||
		b[p + 5] !== 0x50 || b[p + 6] !== 0x41 || b[p + 7] !== 0x43 || b[p + 8] !== 0x45 || b[p + 9] !== 0x3a ||
		b[p + 10] !== 0x20) return -1;
	p += 11;
	from_percent = p;
	p = rule_percent(b, p, end);
	if (p < 0) return -1;
	to_percent = p;
	// "% btrfs metadata free"
	if (p + 21 > end ||
		b[p] !== 0x25 || b[p + 1] !== 0x20 || b[p + 2] !== 0x62 || b[p + 3] !== 0x74 || b[p + 4] !== 0x72 ||
		b[p + 5] !== 0x66 || b[p + 6] !== 0x73 || b[p + 7] !== 0x20 || b[p + 8] !== 0x6d || b[p + 9] !== 0x65 ||
		b[p + 10] !== 0x74 || b[p + 11] !== 0x61 || b[p + 12] !== 0x64 || b[p + 13] !== 0x61 || b[p + 14] !== 0x74 ||
		b[p + 15] !== 0x61 || b[p + 16] !== 0x20 || b[p + 17] !== 0x66 || b[p + 18] !== 0x72 || b[p + 19] !== 0x65 ||
		b[p + 20] !== 0x65) return -1;
	p += 21;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 13;
	return p;
}

function case_writesSlow(b: Uint8Array, p: number, end: number): number {
	// "Slow disk writes detected: "
	if (p + 27 > end ||
		b[p] !== 0x53 || b[p + 1] !== 0x6c || b[p + 2] !== 0x6f || b[p + 3] !== 0x77 || b[p + 4] !== 0x20 ||
		b[p + 5] !== 0x64 || b[p + 6] !== 0x69 || b[p + 7] !== 0x73 || b[p + 8] !== 0x6b || b[p + 9] !== 0x20 ||
		b[p + 10] !== 0x77 || b[p + 11] !== 0x72 || b[p + 12] !== 0x69 || b[p + 13] !== 0x74 || b[p + 14] !== 0x65 ||
		b[p + 15] !== 0x73 || b[p + 16] !== 0x20 || b[p + 17] !== 0x64 || b[p + 18] !== 0x65 || b[p + 19] !== 0x74 ||
		b[p + 20] !== 0x65 || b[p + 21] !== 0x63 || b[p + 22] !== 0x74 || b[p + 23] !== 0x65 || b[p + 24] !== 0x64 ||
		b[p + 25] !== 0x3a || b[p + 26] !== 0x20) return -1;
	p += 27;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 14;
	return p;
}

function case_notExpanded(b: Uint8Array, p: number, end: number): number {
	// "Block media device may not have fully expanded ("
	if (p + 48 > end ||
		b[p] !== 0x42 || b[p + 1] !== 0x6c || b[p + 2] !== 0x6f || b[p + 3] !== 0x63 || b[p + 4] !== 0x6b ||
		b[p + 5] !== 0x20 || b[p + 6] !== 0x6d || b[p + 7] !== 0x65 || b[p + 8] !== 0x64 || b[p + 9] !== 0x69 ||
		b[p + 10] !== 0x61 || b[p + 11] !== 0x20 || b[p + 12] !== 0x64 || b[p + 13] !== 0x65 || b[p + 14] !== 0x76 ||
		b[p + 15] !== 0x69 || b[p + 16] !== 0x63 || b[p + 17] !== 0x65 || b[p + 18] !== 0x20 || b[p + 19] !== 0x6d ||
		b[p + 20] !== 0x61 || b[p + 21] !== 0x79 || b[p + 22] !== 0x20 || b[p + 23] !== 0x6e || b[p + 24] !== 0x6f ||
		b[p + 25] !== 0x74 || b[p + 26] !== 0x20 || b[p + 27] !== 0x68 || b[p + 28] !== 0x61 || b[p + 29] !== 0x76 ||
		b[p + 30] !== 0x65 || b[p + 31] !== 0x20 || b[p + 32] !== 0x66 || b[p + 33] !== 0x75 || b[p + 34] !== 0x6c ||
		b[p + 35] !== 0x6c || b[p + 36] !== 0x79 || b[p + 37] !== 0x20 || b[p + 38] !== 0x65 || b[p + 39] !== 0x78 ||
		b[p + 40] !== 0x70 || b[p + 41] !== 0x61 || b[p + 42] !== 0x6e || b[p + 43] !== 0x64 || b[p + 44] !== 0x65 ||
		b[p + 45] !== 0x64 || b[p + 46] !== 0x20 || b[p + 47] !== 0x28) return -1;
	p += 48;
	from_percent = p;
	p = rule_percent(b, p, end);
	if (p < 0) return -1;
	to_percent = p;
	// "% of available space)"
	if (p + 21 > end ||
		b[p] !== 0x25 || b[p + 1] !== 0x20 || b[p + 2] !== 0x6f || b[p + 3] !== 0x66 || b[p + 4] !== 0x20 ||
		b[p + 5] !== 0x61 || b[p + 6] !== 0x76 || b[p + 7] !== 0x61 || b[p + 8] !== 0x69 || b[p + 9] !== 0x6c ||
		b[p + 10] !== 0x61 || b[p + 11] !== 0x62 || b[p + 12] !== 0x6c || b[p + 13] !== 0x65 || b[p + 14] !== 0x20 ||
		b[p + 15] !== 0x73 || b[p + 16] !== 0x70 || b[p + 17] !== 0x61 || b[p + 18] !== 0x63 || b[p + 19] !== 0x65 ||
		b[p + 20] !== 0x29) return -1;
	p += 21;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 15;
	return p;
}

function case_dataReadOnly(b: Uint8Array, p: number, end: number): number {
	// "Data partition not mounted read-write"
	if (p + 37 > end ||
		b[p] !== 0x44 || b[p + 1] !== 0x61 || b[p + 2] !== 0x74 || b[p + 3] !== 0x61 || b[p + 4] !== 0x20 ||
		b[p + 5] !== 0x70 || b[p + 6] !== 0x61 || b[p + 7] !== 0x72 || b[p + 8] !== 0x74 || b[p + 9] !== 0x69 ||
		b[p + 10] !== 0x74 || b[p + 11] !== 0x69 || b[p + 12] !== 0x6f || b[p + 13] !== 0x6e || b[p + 14] !== 0x20 ||
		b[p + 15] !== 0x6e || b[p + 16] !== 0x6f || b[p + 17] !== 0x74 || b[p + 18] !== 0x20 || b[p + 19] !== 0x6d ||
		b[p + 20] !== 0x6f || b[p + 21] !== 0x75 || b[p + 22] !== 0x6e || b[p + 23] !== 0x74 || b[p + 24] !== 0x65 ||
		b[p + 25] !== 0x64 || b[p + 26] !== 0x20 || b[p + 27] !== 0x72 || b[p + 28] !== 0x65 || b[p + 29] !== 0x61 ||
		b[p + 30] !== 0x64 || b[p + 31] !== 0x2d || b[p + 32] !== 0x77 || b[p + 33] !== 0x72 || b[p + 34] !== 0x69 ||
		b[p + 35] !== 0x74 || b[p + 36] !== 0x65) return -1;
	p += 37;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 16;
	return p;
}

function case_dataUnmounted(b: Uint8Array, p: number, end: number): number {
	const choice23 = p;
	choice23: {
		attempt24: {
			// "Data partition not mounted"
			if (p + 26 > end ||
				b[p] !== 0x44 || b[p + 1] !== 0x61 || b[p + 2] !== 0x74 || b[p + 3] !== 0x61 || b[p + 4] !== 0x20 ||
				b[p + 5] !== 0x70 || b[p + 6] !== 0x61 || b[p + 7] !== 0x72 || b[p + 8] !== 0x74 || b[p + 9] !== 0x69 ||
				b[p + 10] !== 0x74 || b[p + 11] !== 0x69 || b[p + 12] !== 0x6f || b[p + 13] !== 0x6e || b[p + 14] !== 0x20 ||
				b[p + 15] !== 0x6e || b[p + 16] !== 0x6f || b[p + 17] !== 0x74 || b[p + 18] !== 0x20 || b[p + 19] !== 0x6d ||
				b[p + 20] !== 0x6f || b[p + 21] !== 0x75 || b[p + 22] !== 0x6e || b[p + 23] !== 0x74 || b[p + 24] !== 0x65 ||
				b[p + 25] !== 0x64) break attempt24;
			p += 26;
			break choice23;
		}
		p = choice23;
		attempt25: {
			// "BTRFS filesystem not mounted"
			if (p + 28 > end ||
				b[p] !== 0x42 || b[p + 1] !== 0x54 || b[p + 2] !== 0x52 || b[p + 3] !== 0x46 || b[p + 4] !== 0x53 ||
				b[p + 5] !== 0x20 || b[p + 6] !== 0x66 || b[p + 7] !== 0x69 || b[p + 8] !== 0x6c || b[p + 9] !== 0x65 ||
				b[p + 10] !== 0x73 || b[p + 11] !== 0x79 || b[p + 12] !== 0x73 || b[p + 13] !== 0x74 || b[p + 14] !== 0x65 ||
				b[p + 15] !== 0x6d || b[p + 16] !== 0x20 || b[p + 17] !== 0x6e || b[p + 18] !== 0x6f || b[p + 19] !== 0x74 ||
				b[p + 20] !== 0x20 || b[p + 21] !== 0x6d || b[p + 22] !== 0x6f || b[p + 23] !== 0x75 || b[p + 24] !== 0x6e ||
				b[p + 25] !== 0x74 || b[p + 26] !== 0x65 || b[p + 27] !== 0x64) break attempt25;
			p += 28;
			break choice23;
		}
		p = choice23;
		return -1;
	}
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 17;
	return p;
}

function case_hot(b: Uint8Array, p: number, end: number): number {
	// "Temperature above "
	if (p + 18 > end ||
		b[p] !== 0x54 || b[p + 1] !== 0x65 || b[p + 2] !== 0x6d || b[p + 3] !== 0x70 || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x72 || b[p + 6] !== 0x61 || b[p + 7] !== 0x74 || b[p + 8] !== 0x75 || b[p + 9] !== 0x72 ||
		b[p + 10] !== 0x65 || b[p + 11] !== 0x20 || b[p + 12] !== 0x61 || b[p + 13] !== 0x62 || b[p + 14] !== 0x6f ||
		b[p + 15] !== 0x76 || b[p + 16] !== 0x65 || b[p + 17] !== 0x20) return -1;
	p += 18;
	p = rule_skipDigits(b, p, end);
	if (p < 0) return -1;
	// "C detected ("
	if (p + 12 > end ||
		b[p] !== 0x43 || b[p + 1] !== 0x20 || b[p + 2] !== 0x64 || b[p + 3] !== 0x65 || b[p + 4] !== 0x74 ||
		b[p + 5] !== 0x65 || b[p + 6] !== 0x63 || b[p + 7] !== 0x74 || b[p + 8] !== 0x65 || b[p + 9] !== 0x64 ||
		b[p + 10] !== 0x20 || b[p + 11] !== 0x28) return -1;
	p += 12;
	from_zone = p;
	p = rule_zone(b, p, end);
	if (p < 0) return -1;
	to_zone = p;
	// ")"
	if (p >= end || b[p] !== 0x29) return -1;
	p += 1;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 18;
	return p;
}

function case_rolledBack(b: Uint8Array, p: number, end: number): number {
	// "OS rollback detected: "
	if (p + 22 > end ||
		b[p] !== 0x4f || b[p + 1] !== 0x53 || b[p + 2] !== 0x20 || b[p + 3] !== 0x72 || b[p + 4] !== 0x6f ||
		b[p + 5] !== 0x6c || b[p + 6] !== 0x6c || b[p + 7] !== 0x62 || b[p + 8] !== 0x61 || b[p + 9] !== 0x63 ||
		b[p + 10] !== 0x6b || b[p + 11] !== 0x20 || b[p + 12] !== 0x64 || b[p + 13] !== 0x65 || b[p + 14] !== 0x74 ||
		b[p + 15] !== 0x65 || b[p + 16] !== 0x63 || b[p + 17] !== 0x74 || b[p + 18] !== 0x65 || b[p + 19] !== 0x64 ||
		b[p + 20] !== 0x3a || b[p + 21] !== 0x20) return -1;
	p += 22;
	from_trigger = p;
	p = rule_trigger(b, p, end);
	if (p < 0) return -1;
	to_trigger = p;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 19;
	return p;
}

function case_osDeprecated(b: Uint8Array, p: number, end: number): number {
	const choice26 = p;
	choice26: {
		attempt27: {
			// "ResinOS"
			if (p + 7 > end ||
				b[p] !== 0x52 || b[p + 1] !== 0x65 || b[p + 2] !== 0x73 || b[p + 3] !== 0x69 || b[p + 4] !== 0x6e ||
				b[p + 5] !== 0x4f || b[p + 6] !== 0x53) break attempt27;
			p += 7;
			break choice26;
		}
		p = choice26;
		attempt28: {
			// "resinOS"
			if (p + 7 > end ||
				b[p] !== 0x72 || b[p + 1] !== 0x65 || b[p + 2] !== 0x73 || b[p + 3] !== 0x69 || b[p + 4] !== 0x6e ||
				b[p + 5] !== 0x4f || b[p + 6] !== 0x53) break attempt28;
			p += 7;
			break choice26;
		}
		p = choice26;
		return -1;
	}
	// " 1.x is now completely deprecated"
	if (p + 33 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x31 || b[p + 2] !== 0x2e || b[p + 3] !== 0x78 || b[p + 4] !== 0x20 ||
		b[p + 5] !== 0x69 || b[p + 6] !== 0x73 || b[p + 7] !== 0x20 || b[p + 8] !== 0x6e || b[p + 9] !== 0x6f ||
		b[p + 10] !== 0x77 || b[p + 11] !== 0x20 || b[p + 12] !== 0x63 || b[p + 13] !== 0x6f || b[p + 14] !== 0x6d ||
		b[p + 15] !== 0x70 || b[p + 16] !== 0x6c || b[p + 17] !== 0x65 || b[p + 18] !== 0x74 || b[p + 19] !== 0x65 ||
		b[p + 20] !== 0x6c || b[p + 21] !== 0x79 || b[p + 22] !== 0x20 || b[p + 23] !== 0x64 || b[p + 24] !== 0x65 ||
		b[p + 25] !== 0x70 || b[p + 26] !== 0x72 || b[p + 27] !== 0x65 || b[p + 28] !== 0x63 || b[p + 29] !== 0x61 ||
		b[p + 30] !== 0x74 || b[p + 31] !== 0x65 || b[p + 32] !== 0x64) return -1;
	p += 33;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 20;
	return p;
}

function case_osUnlisted(b: Uint8Array, p: number, end: number): number {
	// "balenaOS 2.x detected, but "
	if (p + 27 > end ||
		b[p] !== 0x62 || b[p + 1] !== 0x61 || b[p + 2] !== 0x6c || b[p + 3] !== 0x65 || b[p + 4] !== 0x6e ||
		b[p + 5] !== 0x61 || b[p + 6] !== 0x4f || b[p + 7] !== 0x53 || b[p + 8] !== 0x20 || b[p + 9] !== 0x32 ||
		b[p + 10] !== 0x2e || b[p + 11] !== 0x78 || b[p + 12] !== 0x20 || b[p + 13] !== 0x64 || b[p + 14] !== 0x65 ||
		b[p + 15] !== 0x74 || b[p + 16] !== 0x65 || b[p + 17] !== 0x63 || b[p + 18] !== 0x74 || b[p + 19] !== 0x65 ||
		b[p + 20] !== 0x64 || b[p + 21] !== 0x2c || b[p + 22] !== 0x20 || b[p + 23] !== 0x62 || b[p + 24] !== 0x75 ||
		b[p + 25] !== 0x74 || b[p + 26] !== 0x20) return -1;
	p += 27;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 21;
	return p;
}

function case_osCustom(b: Uint8Array, p: number, end: number): number {
	// "Custom balenaOS 2.x detected"
	if (p + 28 > end ||
		b[p] !== 0x43 || b[p + 1] !== 0x75 || b[p + 2] !== 0x73 || b[p + 3] !== 0x74 || b[p + 4] !== 0x6f ||
		b[p + 5] !== 0x6d || b[p + 6] !== 0x20 || b[p + 7] !== 0x62 || b[p + 8] !== 0x61 || b[p + 9] !== 0x6c ||
		b[p + 10] !== 0x65 || b[p + 11] !== 0x6e || b[p + 12] !== 0x61 || b[p + 13] !== 0x4f || b[p + 14] !== 0x53 ||
		b[p + 15] !== 0x20 || b[p + 16] !== 0x32 || b[p + 17] !== 0x2e || b[p + 18] !== 0x78 || b[p + 19] !== 0x20 ||
		b[p + 20] !== 0x64 || b[p + 21] !== 0x65 || b[p + 22] !== 0x74 || b[p + 23] !== 0x65 || b[p + 24] !== 0x63 ||
		b[p + 25] !== 0x74 || b[p + 26] !== 0x65 || b[p + 27] !== 0x64) return -1;
	p += 28;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 22;
	return p;
}

function case_serviceRestarting(b: Uint8Array, p: number, end: number): number {
	// "User service '"
	if (p + 14 > end ||
		b[p] !== 0x55 || b[p + 1] !== 0x73 || b[p + 2] !== 0x65 || b[p + 3] !== 0x72 || b[p + 4] !== 0x20 ||
		b[p + 5] !== 0x73 || b[p + 6] !== 0x65 || b[p + 7] !== 0x72 || b[p + 8] !== 0x76 || b[p + 9] !== 0x69 ||
		b[p + 10] !== 0x63 || b[p + 11] !== 0x65 || b[p + 12] !== 0x20 || b[p + 13] !== 0x27) return -1;
	p += 14;
	from_service = p;
	p = rule_service(b, p, end);
	if (p < 0) return -1;
	to_service = p;
	// "' is restarting unexpectedly, count: "
	if (p + 37 > end ||
		b[p] !== 0x27 || b[p + 1] !== 0x20 || b[p + 2] !== 0x69 || b[p + 3] !== 0x73 || b[p + 4] !== 0x20 ||
		b[p + 5] !== 0x72 || b[p + 6] !== 0x65 || b[p + 7] !== 0x73 || b[p + 8] !== 0x74 || b[p + 9] !== 0x61 ||
		b[p + 10] !== 0x72 || b[p + 11] !== 0x74 || b[p + 12] !== 0x69 || b[p + 13] !== 0x6e || b[p + 14] !== 0x67 ||
		b[p + 15] !== 0x20 || b[p + 16] !== 0x75 || b[p + 17] !== 0x6e || b[p + 18] !== 0x65 || b[p + 19] !== 0x78 ||
		b[p + 20] !== 0x70 || b[p + 21] !== 0x65 || b[p + 22] !== 0x63 || b[p + 23] !== 0x74 || b[p + 24] !== 0x65 ||
		b[p + 25] !== 0x64 || b[p + 26] !== 0x6c || b[p + 27] !== 0x79 || b[p + 28] !== 0x2c || b[p + 29] !== 0x20 ||
		b[p + 30] !== 0x63 || b[p + 31] !== 0x6f || b[p + 32] !== 0x75 || b[p + 33] !== 0x6e || b[p + 34] !== 0x74 ||
		b[p + 35] !== 0x3a || b[p + 36] !== 0x20) return -1;
	p += 37;
	from_count = p;
	p = rule_count(b, p, end);
	if (p < 0) return -1;
	to_count = p;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 23;
	return p;
}

function case_serviceUnhealthy(b: Uint8Array, p: number, end: number): number {
	// "User service '"
	if (p + 14 > end ||
		b[p] !== 0x55 || b[p + 1] !== 0x73 || b[p + 2] !== 0x65 || b[p + 3] !== 0x72 || b[p + 4] !== 0x20 ||
		b[p + 5] !== 0x73 || b[p + 6] !== 0x65 || b[p + 7] !== 0x72 || b[p + 8] !== 0x76 || b[p + 9] !== 0x69 ||
		b[p + 10] !== 0x63 || b[p + 11] !== 0x65 || b[p + 12] !== 0x20 || b[p + 13] !== 0x27) return -1;
	p += 14;
	from_service = p;
	p = rule_service(b, p, end);
	if (p < 0) return -1;
	to_service = p;
	// "' healthcheck failed, count: "
	if (p + 29 > end ||
		b[p] !== 0x27 || b[p + 1] !== 0x20 || b[p + 2] !== 0x68 || b[p + 3] !== 0x65 || b[p + 4] !== 0x61 ||
		b[p + 5] !== 0x6c || b[p + 6] !== 0x74 || b[p + 7] !== 0x68 || b[p + 8] !== 0x63 || b[p + 9] !== 0x68 ||
		b[p + 10] !== 0x65 || b[p + 11] !== 0x63 || b[p + 12] !== 0x6b || b[p + 13] !== 0x20 || b[p + 14] !== 0x66 ||
		b[p + 15] !== 0x61 || b[p + 16] !== 0x69 || b[p + 17] !== 0x6c || b[p + 18] !== 0x65 || b[p + 19] !== 0x64 ||
		b[p + 20] !== 0x2c || b[p + 21] !== 0x20 || b[p + 22] !== 0x63 || b[p + 23] !== 0x6f || b[p + 24] !== 0x75 ||
		b[p + 25] !== 0x6e || b[p + 26] !== 0x74 || b[p + 27] !== 0x3a || b[p + 28] !== 0x20) return -1;
	p += 29;
	from_count = p;
	p = rule_count(b, p, end);
	if (p < 0) return -1;
	to_count = p;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 24;
	return p;
}

function case_serviceSilent(b: Uint8Array, p: number, end: number): number {
	// "User service '"
	if (p + 14 > end ||
		b[p] !== 0x55 || b[p + 1] !== 0x73 || b[p + 2] !== 0x65 || b[p + 3] !== 0x72 || b[p + 4] !== 0x20 ||
		b[p + 5] !== 0x73 || b[p + 6] !== 0x65 || b[p + 7] !== 0x72 || b[p + 8] !== 0x76 || b[p + 9] !== 0x69 ||
		b[p + 10] !== 0x63 || b[p + 11] !== 0x65 || b[p + 12] !== 0x20 || b[p + 13] !== 0x27) return -1;
	p += 14;
	from_service = p;
	p = rule_service(b, p, end);
	if (p < 0) return -1;
	to_service = p;
	// "' inspection timed out"
	if (p + 22 > end ||
		b[p] !== 0x27 || b[p + 1] !== 0x20 || b[p + 2] !== 0x69 || b[p + 3] !== 0x6e || b[p + 4] !== 0x73 ||
		b[p + 5] !== 0x70 || b[p + 6] !== 0x65 || b[p + 7] !== 0x63 || b[p + 8] !== 0x74 || b[p + 9] !== 0x69 ||
		b[p + 10] !== 0x6f || b[p + 11] !== 0x6e || b[p + 12] !== 0x20 || b[p + 13] !== 0x74 || b[p + 14] !== 0x69 ||
		b[p + 15] !== 0x6d || b[p + 16] !== 0x65 || b[p + 17] !== 0x64 || b[p + 18] !== 0x20 || b[p + 19] !== 0x6f ||
		b[p + 20] !== 0x75 || b[p + 21] !== 0x74) return -1;
	p += 22;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 25;
	return p;
}

function case_upstreamSilent(b: Uint8Array, p: number, end: number): number {
	// "DNS lookup failed for "
	if (p + 22 > end ||
		b[p] !== 0x44 || b[p + 1] !== 0x4e || b[p + 2] !== 0x53 || b[p + 3] !== 0x20 || b[p + 4] !== 0x6c ||
		b[p + 5] !== 0x6f || b[p + 6] !== 0x6f || b[p + 7] !== 0x6b || b[p + 8] !== 0x75 || b[p + 9] !== 0x70 ||
		b[p + 10] !== 0x20 || b[p + 11] !== 0x66 || b[p + 12] !== 0x61 || b[p + 13] !== 0x69 || b[p + 14] !== 0x6c ||
		b[p + 15] !== 0x65 || b[p + 16] !== 0x64 || b[p + 17] !== 0x20 || b[p + 18] !== 0x66 || b[p + 19] !== 0x6f ||
		b[p + 20] !== 0x72 || b[p + 21] !== 0x20) return -1;
	p += 22;
	from_host = p;
	p = rule_host(b, p, end);
	if (p < 0) return -1;
	to_host = p;
	// " via upstream: "
	if (p + 15 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x76 || b[p + 2] !== 0x69 || b[p + 3] !== 0x61 || b[p + 4] !== 0x20 ||
		b[p + 5] !== 0x75 || b[p + 6] !== 0x70 || b[p + 7] !== 0x73 || b[p + 8] !== 0x74 || b[p + 9] !== 0x72 ||
		b[p + 10] !== 0x65 || b[p + 11] !== 0x61 || b[p + 12] !== 0x6d || b[p + 13] !== 0x3a || b[p + 14] !== 0x20) return -1;
	p += 15;
	from_server = p;
	p = rule_server(b, p, end);
	if (p < 0) return -1;
	to_server = p;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 26;
	return p;
}

function case_resolvConfMissing(b: Uint8Array, p: number, end: number): number {
	// "/etc/resolv.conf missing"
	if (p + 24 > end ||
		b[p] !== 0x2f || b[p + 1] !== 0x65 || b[p + 2] !== 0x74 || b[p + 3] !== 0x63 || b[p + 4] !== 0x2f ||
		b[p + 5] !== 0x72 || b[p + 6] !== 0x65 || b[p + 7] !== 0x73 || b[p + 8] !== 0x6f || b[p + 9] !== 0x6c ||
		b[p + 10] !== 0x76 || b[p + 11] !== 0x2e || b[p + 12] !== 0x63 || b[p + 13] !== 0x6f || b[p + 14] !== 0x6e ||
		b[p + 15] !== 0x66 || b[p + 16] !== 0x20 || b[p + 17] !== 0x6d || b[p + 18] !== 0x69 || b[p + 19] !== 0x73 ||
		b[p + 20] !== 0x73 || b[p + 21] !== 0x69 || b[p + 22] !== 0x6e || b[p + 23] !== 0x67) return -1;
	p += 24;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 27;
	return p;
}

function case_signalWeak(b: Uint8Array, p: number, end: number): number {
	// "Configured wifi interface "
	if (p + 26 > end ||
		b[p] !== 0x43 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6e || b[p + 3] !== 0x66 || b[p + 4] !== 0x69 ||
		b[p + 5] !== 0x67 || b[p + 6] !== 0x75 || b[p + 7] !== 0x72 || b[p + 8] !== 0x65 || b[p + 9] !== 0x64 ||
		b[p + 10] !== 0x20 || b[p + 11] !== 0x77 || b[p + 12] !== 0x69 || b[p + 13] !== 0x66 || b[p + 14] !== 0x69 ||
		b[p + 15] !== 0x20 || b[p + 16] !== 0x69 || b[p + 17] !== 0x6e || b[p + 18] !== 0x74 || b[p + 19] !== 0x65 ||
		b[p + 20] !== 0x72 || b[p + 21] !== 0x66 || b[p + 22] !== 0x61 || b[p + 23] !== 0x63 || b[p + 24] !== 0x65 ||
		b[p + 25] !== 0x20) return -1;
	p += 26;
	from_interface = p;
	p = rule_interface(b, p, end);
	if (p < 0) return -1;
	to_interface = p;
	// " has a weak signal"
	if (p + 18 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x68 || b[p + 2] !== 0x61 || b[p + 3] !== 0x73 || b[p + 4] !== 0x20 ||
		b[p + 5] !== 0x61 || b[p + 6] !== 0x20 || b[p + 7] !== 0x77 || b[p + 8] !== 0x65 || b[p + 9] !== 0x61 ||
		b[p + 10] !== 0x6b || b[p + 11] !== 0x20 || b[p + 12] !== 0x73 || b[p + 13] !== 0x69 || b[p + 14] !== 0x67 ||
		b[p + 15] !== 0x6e || b[p + 16] !== 0x61 || b[p + 17] !== 0x6c) return -1;
	p += 18;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 28;
	return p;
}

function case_packetsLost(b: Uint8Array, p: number, end: number): number {
	// "Packets lost while pinging"
	if (p + 26 > end ||
		b[p] !== 0x50 || b[p + 1] !== 0x61 || b[p + 2] !== 0x63 || b[p + 3] !== 0x6b || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x74 || b[p + 6] !== 0x73 || b[p + 7] !== 0x20 || b[p + 8] !== 0x6c || b[p + 9] !== 0x6f ||
		b[p + 10] !== 0x73 || b[p + 11] !== 0x74 || b[p + 12] !== 0x20 || b[p + 13] !== 0x77 || b[p + 14] !== 0x68 ||
		b[p + 15] !== 0x69 || b[p + 16] !== 0x6c || b[p + 17] !== 0x65 || b[p + 18] !== 0x20 || b[p + 19] !== 0x70 ||
		b[p + 20] !== 0x69 || b[p + 21] !== 0x6e || b[p + 22] !== 0x67 || b[p + 23] !== 0x69 || b[p + 24] !== 0x6e ||
		b[p + 25] !== 0x67) return -1;
	p += 26;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 29;
	return p;
}

function case_intercepted(b: Uint8Array, p: number, end: number): number {
	// "There may be a firewall blocking traffic to "
	if (p + 44 > end ||
		b[p] !== 0x54 || b[p + 1] !== 0x68 || b[p + 2] !== 0x65 || b[p + 3] !== 0x72 || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x20 || b[p + 6] !== 0x6d || b[p + 7] !== 0x61 || b[p + 8] !== 0x79 || b[p + 9] !== 0x20 ||
		b[p + 10] !== 0x62 || b[p + 11] !== 0x65 || b[p + 12] !== 0x20 || b[p + 13] !== 0x61 || b[p + 14] !== 0x20 ||
		b[p + 15] !== 0x66 || b[p + 16] !== 0x69 || b[p + 17] !== 0x72 || b[p + 18] !== 0x65 || b[p + 19] !== 0x77 ||
		b[p + 20] !== 0x61 || b[p + 21] !== 0x6c || b[p + 22] !== 0x6c || b[p + 23] !== 0x20 || b[p + 24] !== 0x62 ||
		b[p + 25] !== 0x6c || b[p + 26] !== 0x6f || b[p + 27] !== 0x63 || b[p + 28] !== 0x6b || b[p + 29] !== 0x69 ||
		b[p + 30] !== 0x6e || b[p + 31] !== 0x67 || b[p + 32] !== 0x20 || b[p + 33] !== 0x74 || b[p + 34] !== 0x72 ||
		b[p + 35] !== 0x61 || b[p + 36] !== 0x66 || b[p + 37] !== 0x66 || b[p + 38] !== 0x69 || b[p + 39] !== 0x63 ||
		b[p + 40] !== 0x20 || b[p + 41] !== 0x74 || b[p + 42] !== 0x6f || b[p + 43] !== 0x20) return -1;
	p += 44;
	from_host = p;
	p = rule_host(b, p, end);
	if (p < 0) return -1;
	to_host = p;
	// " (SSL errors)"
	if (p + 13 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x28 || b[p + 2] !== 0x53 || b[p + 3] !== 0x53 || b[p + 4] !== 0x4c ||
		b[p + 5] !== 0x20 || b[p + 6] !== 0x65 || b[p + 7] !== 0x72 || b[p + 8] !== 0x72 || b[p + 9] !== 0x6f ||
		b[p + 10] !== 0x72 || b[p + 11] !== 0x73 || b[p + 12] !== 0x29) return -1;
	p += 13;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 30;
	return p;
}

function case_unreachable(b: Uint8Array, p: number, end: number): number {
	// "Could not contact "
	if (p + 18 > end ||
		b[p] !== 0x43 || b[p + 1] !== 0x6f || b[p + 2] !== 0x75 || b[p + 3] !== 0x6c || b[p + 4] !== 0x64 ||
		b[p + 5] !== 0x20 || b[p + 6] !== 0x6e || b[p + 7] !== 0x6f || b[p + 8] !== 0x74 || b[p + 9] !== 0x20 ||
		b[p + 10] !== 0x63 || b[p + 11] !== 0x6f || b[p + 12] !== 0x6e || b[p + 13] !== 0x74 || b[p + 14] !== 0x61 ||
		b[p + 15] !== 0x63 || b[p + 16] !== 0x74 || b[p + 17] !== 0x20) return -1;
	p += 18;
	from_host = p;
	p = rule_host(b, p, end);
	if (p < 0) return -1;
	to_host = p;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 31;
	return p;
}

function case_registryUnreachable(b: Uint8Array, p: number, end: number): number {
	// "Could not communicate with "
	if (p + 27 > end ||
		b[p] !== 0x43 || b[p + 1] !== 0x6f || b[p + 2] !== 0x75 || b[p + 3] !== 0x6c || b[p + 4] !== 0x64 ||
		b[p + 5] !== 0x20 || b[p + 6] !== 0x6e || b[p + 7] !== 0x6f || b[p + 8] !== 0x74 || b[p + 9] !== 0x20 ||
		b[p + 10] !== 0x63 || b[p + 11] !== 0x6f || b[p + 12] !== 0x6d || b[p + 13] !== 0x6d || b[p + 14] !== 0x75 ||
		b[p + 15] !== 0x6e || b[p + 16] !== 0x69 || b[p + 17] !== 0x63 || b[p + 18] !== 0x61 || b[p + 19] !== 0x74 ||
		b[p + 20] !== 0x65 || b[p + 21] !== 0x20 || b[p + 22] !== 0x77 || b[p + 23] !== 0x69 || b[p + 24] !== 0x74 ||
		b[p + 25] !== 0x68 || b[p + 26] !== 0x20) return -1;
	p += 27;
	from_host = p;
	p = rule_host(b, p, end);
	if (p < 0) return -1;
	to_host = p;
	// " for authentication"
	if (p + 19 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x66 || b[p + 2] !== 0x6f || b[p + 3] !== 0x72 || b[p + 4] !== 0x20 ||
		b[p + 5] !== 0x61 || b[p + 6] !== 0x75 || b[p + 7] !== 0x74 || b[p + 8] !== 0x68 || b[p + 9] !== 0x65 ||
		b[p + 10] !== 0x6e || b[p + 11] !== 0x74 || b[p + 12] !== 0x69 || b[p + 13] !== 0x63 || b[p + 14] !== 0x61 ||
		b[p + 15] !== 0x74 || b[p + 16] !== 0x69 || b[p + 17] !== 0x6f || b[p + 18] !== 0x6e) return -1;
	p += 19;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 32;
	return p;
}

function case_heading(b: Uint8Array, p: number, end: number): number {
	// "Some "
	if (p + 5 > end || b[p] !== 0x53 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6d || b[p + 3] !== 0x65 || b[p + 4] !== 0x20) return -1;
	p += 5;
	// not " issues detected:"
	if (!(p + 17 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x69 || b[p + 2] !== 0x73 || b[p + 3] !== 0x73 || b[p + 4] !== 0x75 ||
		b[p + 5] !== 0x65 || b[p + 6] !== 0x73 || b[p + 7] !== 0x20 || b[p + 8] !== 0x64 || b[p + 9] !== 0x65 ||
		b[p + 10] !== 0x74 || b[p + 11] !== 0x65 || b[p + 12] !== 0x63 || b[p + 13] !== 0x74 || b[p + 14] !== 0x65 ||
		b[p + 15] !== 0x64 || b[p + 16] !== 0x3a)) return -1;
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	scan29: for (; p < end; p += 1) {
		if (b[p] !== 0x20) continue;
		// not " issues detected:"
		if (!(p + 17 > end ||
			b[p] !== 0x20 || b[p + 1] !== 0x69 || b[p + 2] !== 0x73 || b[p + 3] !== 0x73 || b[p + 4] !== 0x75 ||
			b[p + 5] !== 0x65 || b[p + 6] !== 0x73 || b[p + 7] !== 0x20 || b[p + 8] !== 0x64 || b[p + 9] !== 0x65 ||
			b[p + 10] !== 0x74 || b[p + 11] !== 0x65 || b[p + 12] !== 0x63 || b[p + 13] !== 0x74 || b[p + 14] !== 0x65 ||
			b[p + 15] !== 0x64 || b[p + 16] !== 0x3a)) break scan29;
	}
	// " issues detected:"
	if (p + 17 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x69 || b[p + 2] !== 0x73 || b[p + 3] !== 0x73 || b[p + 4] !== 0x75 ||
		b[p + 5] !== 0x65 || b[p + 6] !== 0x73 || b[p + 7] !== 0x20 || b[p + 8] !== 0x64 || b[p + 9] !== 0x65 ||
		b[p + 10] !== 0x74 || b[p + 11] !== 0x65 || b[p + 12] !== 0x63 || b[p + 13] !== 0x74 || b[p + 14] !== 0x65 ||
		b[p + 15] !== 0x64 || b[p + 16] !== 0x3a) return -1;
	p += 17;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 33;
	return p;
}

function case_other(_b: Uint8Array, p: number, end: number): number {
	p = end;
	matched = 34;
	return p;
}

function rule_test(b: Uint8Array, p: number, end: number): number {
	// "test_"
	if (p + 5 > end || b[p] !== 0x74 || b[p + 1] !== 0x65 || b[p + 2] !== 0x73 || b[p + 3] !== 0x74 || b[p + 4] !== 0x5f) return -1;
	p += 5;
	if (p >= end || set0[b[p] ?? 0] === 0) return -1;
	p += 1;
	while (p < end && !(set0[b[p] ?? 0] === 0)) p += 1;
	return p;
}

function rule_engine(b: Uint8Array, p: number, end: number): number {
	if (p >= end || b[p] === 0x20) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !(b[p] === 0x20)) p += 1;
	return p;
}

function rule_skipRest(_b: Uint8Array, p: number, end: number): number {
	p = end;
	return p;
}

function rule_skipToCount(b: Uint8Array, p: number, end: number): number {
	scan30: for (; p < end; p += 1) {
		if (b[p] !== 0x20) continue;
		// not " has "
		if (!(p + 5 > end || b[p] !== 0x20 || b[p + 1] !== 0x68 || b[p + 2] !== 0x61 || b[p + 3] !== 0x73 || b[p + 4] !== 0x20)) break scan30;
	}
	return p;
}

function rule_count(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	return p;
}

function rule_skipToStart(b: Uint8Array, p: number, end: number): number {
	scan31: for (; p < end; p += 1) {
		if (b[p] !== 0x28) continue;
		// not "(most"
		if (!(p + 5 > end || b[p] !== 0x28 || b[p + 1] !== 0x6d || b[p + 2] !== 0x6f || b[p + 3] !== 0x73 || b[p + 4] !== 0x74)) break scan31;
	}
	return p;
}

function rule_startedAt(b: Uint8Array, p: number, end: number): number {
	if (p >= end || b[p] === 0x29) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !(b[p] === 0x29)) p += 1;
	return p;
}

function rule_percent(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	return p;
}

function rule_skipDigits(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	return p;
}

function rule_zone(b: Uint8Array, p: number, end: number): number {
	if (p >= end || b[p] === 0x29) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !(b[p] === 0x29)) p += 1;
	return p;
}

function rule_trigger(b: Uint8Array, p: number, end: number): number {
	if (p >= end || set1[b[p] ?? 0] === 0) return -1;
	p += 1;
	while (p < end && !(set1[b[p] ?? 0] === 0)) p += 1;
	return p;
}

function rule_service(b: Uint8Array, p: number, end: number): number {
	// not "' "
	if (!(p + 2 > end || b[p] !== 0x27 || b[p + 1] !== 0x20)) return -1;
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	scan32: for (; p < end; p += 1) {
		if (b[p] !== 0x27) continue;
		// not "' "
		if (!(p + 2 > end || b[p] !== 0x27 || b[p + 1] !== 0x20)) break scan32;
	}
	return p;
}

function rule_host(b: Uint8Array, p: number, end: number): number {
	if (p >= end || b[p] === 0x20) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !(b[p] === 0x20)) p += 1;
	return p;
}

function rule_server(b: Uint8Array, p: number, end: number): number {
	if (p >= end || b[p] === 0x20) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !(b[p] === 0x20)) p += 1;
	return p;
}

function rule_interface(b: Uint8Array, p: number, end: number): number {
	if (p >= end || b[p] === 0x20) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !(b[p] === 0x20)) p += 1;
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
