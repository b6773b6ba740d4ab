// Generated from redsocks.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Span } from '../../fields/span.ts';

/** What a message said, and where its parts stand. */
export type RedsocksMatch =
	| {
			readonly case: 'started';
			readonly stamp: Span | undefined;
			readonly client: Span | undefined;
			readonly target: Span | undefined;
	  }
	| {
			readonly case: 'stopping';
			readonly stamp: Span | undefined;
			readonly client: Span | undefined;
			readonly target: Span | undefined;
	  }
	| {
			readonly case: 'connectFailed';
			readonly stamp: Span | undefined;
			readonly client: Span | undefined;
			readonly target: Span | undefined;
			readonly problem: Span;
	  }
	| {
			readonly case: 'relayError';
			readonly stamp: Span | undefined;
			readonly client: Span | undefined;
			readonly target: Span | undefined;
			readonly problem: Span;
	  }
	| {
			readonly case: 'clientError';
			readonly stamp: Span | undefined;
			readonly client: Span | undefined;
			readonly target: Span | undefined;
			readonly problem: Span;
	  }
	| {
			readonly case: 'listenFailed';
			readonly stamp: Span | undefined;
			readonly client: Span | undefined;
			readonly target: Span | undefined;
			readonly problem: Span;
	  }
	| {
			readonly case: 'configurationInvalid';
			readonly stamp: Span | undefined;
			readonly client: Span | undefined;
			readonly target: Span | undefined;
			readonly configurationError: Span;
	  }
	| {
			readonly case: 'configurationMissing';
			readonly stamp: Span | undefined;
			readonly client: Span | undefined;
			readonly target: Span | undefined;
	  }
	| {
			readonly case: 'unconfigured';
			readonly stamp: Span | undefined;
			readonly client: Span | undefined;
			readonly target: Span | undefined;
	  }
	| {
			readonly case: 'userMissing';
			readonly stamp: Span | undefined;
			readonly client: Span | undefined;
			readonly target: Span | undefined;
	  }
	| {
			readonly case: 'notListening';
			readonly stamp: Span | undefined;
			readonly client: Span | undefined;
			readonly target: Span | undefined;
			readonly address: Span;
	  }
	| {
			readonly case: 'bypassed';
			readonly stamp: Span | undefined;
			readonly client: Span | undefined;
			readonly target: Span | undefined;
	  }
	| {
			readonly case: 'redirecting';
			readonly stamp: Span | undefined;
			readonly client: Span | undefined;
			readonly target: Span | undefined;
	  }
	| {
			readonly case: 'redirectMissing';
			readonly stamp: Span | undefined;
			readonly client: Span | undefined;
			readonly target: Span | undefined;
	  }
	| {
			readonly case: 'redirectLeft';
			readonly stamp: Span | undefined;
			readonly client: Span | undefined;
			readonly target: Span | undefined;
	  }
	| {
			readonly case: 'notice';
			readonly stamp: Span | undefined;
			readonly client: Span | undefined;
			readonly target: Span | undefined;
	  };

/** Matches the UTF-8 text `bytes[start, end)`, whole; `undefined` when no case of the grammar describes it. */
export function matchRedsocks(bytes: Uint8Array, start: number, end: number): RedsocksMatch | undefined {
	if (rule_message(bytes, start, end) !== end) return undefined;
	switch (matched) {
		case 0:
			return {
				case: 'started',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				client: from_client < 0 ? undefined : { start: from_client, end: to_client },
				target: from_target < 0 ? undefined : { start: from_target, end: to_target },
			};
		case 1:
			return {
				case: 'stopping',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				client: from_client < 0 ? undefined : { start: from_client, end: to_client },
				target: from_target < 0 ? undefined : { start: from_target, end: to_target },
			};
		case 2:
			return {
				case: 'connectFailed',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				client: from_client < 0 ? undefined : { start: from_client, end: to_client },
				target: from_target < 0 ? undefined : { start: from_target, end: to_target },
				problem: { start: from_problem, end: to_problem },
			};
		case 3:
			return {
				case: 'relayError',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				client: from_client < 0 ? undefined : { start: from_client, end: to_client },
				target: from_target < 0 ? undefined : { start: from_target, end: to_target },
				problem: { start: from_problem, end: to_problem },
			};
		case 4:
			return {
				case: 'clientError',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				client: from_client < 0 ? undefined : { start: from_client, end: to_client },
				target: from_target < 0 ? undefined : { start: from_target, end: to_target },
				problem: { start: from_problem, end: to_problem },
			};
		case 5:
			return {
				case: 'listenFailed',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				client: from_client < 0 ? undefined : { start: from_client, end: to_client },
				target: from_target < 0 ? undefined : { start: from_target, end: to_target },
				problem: { start: from_problem, end: to_problem },
			};
		case 6:
			return {
				case: 'configurationInvalid',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				client: from_client < 0 ? undefined : { start: from_client, end: to_client },
				target: from_target < 0 ? undefined : { start: from_target, end: to_target },
				configurationError: { start: from_configurationError, end: to_configurationError },
			};
		case 7:
			return {
				case: 'configurationMissing',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				client: from_client < 0 ? undefined : { start: from_client, end: to_client },
				target: from_target < 0 ? undefined : { start: from_target, end: to_target },
			};
		case 8:
			return {
				case: 'unconfigured',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				client: from_client < 0 ? undefined : { start: from_client, end: to_client },
				target: from_target < 0 ? undefined : { start: from_target, end: to_target },
			};
		case 9:
			return {
				case: 'userMissing',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				client: from_client < 0 ? undefined : { start: from_client, end: to_client },
				target: from_target < 0 ? undefined : { start: from_target, end: to_target },
			};
		case 10:
			return {
				case: 'notListening',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				client: from_client < 0 ? undefined : { start: from_client, end: to_client },
				target: from_target < 0 ? undefined : { start: from_target, end: to_target },
				address: { start: from_address, end: to_address },
			};
		case 11:
			return {
				case: 'bypassed',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				client: from_client < 0 ? undefined : { start: from_client, end: to_client },
				target: from_target < 0 ? undefined : { start: from_target, end: to_target },
			};
		case 12:
			return {
				case: 'redirecting',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				client: from_client < 0 ? undefined : { start: from_client, end: to_client },
				target: from_target < 0 ? undefined : { start: from_target, end: to_target },
			};
		case 13:
			return {
				case: 'redirectMissing',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				client: from_client < 0 ? undefined : { start: from_client, end: to_client },
				target: from_target < 0 ? undefined : { start: from_target, end: to_target },
			};
		case 14:
			return {
				case: 'redirectLeft',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				client: from_client < 0 ? undefined : { start: from_client, end: to_client },
				target: from_target < 0 ? undefined : { start: from_target, end: to_target },
			};
		case 15:
			return {
				case: 'notice',
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				client: from_client < 0 ? undefined : { start: from_client, end: to_client },
				target: from_target < 0 ? undefined : { start: from_target, end: to_target },
			};
		default:
			return undefined;
	}
}

let matched = -1;
let from_stamp = -1;
let to_stamp = -1;
let from_client = -1;
let to_client = -1;
let from_target = -1;
let to_target = -1;
let from_problem = -1;
let to_problem = -1;
let from_configurationError = -1;
let to_configurationError = -1;
let from_address = -1;
let to_address = -1;

function rule_message(b: Uint8Array, p: number, end: number): number {
	from_stamp = -1;
	from_client = -1;
	from_target = -1;
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
	const optional5 = p;
	optional5: {
		attempt6: {
			p = rule_skipLevel(b, p, end);
			if (p < 0) break attempt6;
			// " "
			if (p >= end || b[p] !== 0x20) break attempt6;
			p += 1;
			break optional5;
		}
		p = optional5;
	}
	const optional7 = p;
	optional7: {
		attempt8: {
			p = rule_skipPlace(b, p, end);
			if (p < 0) break attempt8;
			// " "
			if (p >= end || b[p] !== 0x20) break attempt8;
			p += 1;
			break optional7;
		}
		p = optional7;
	}
	const optional9 = p;
	optional9: {
		attempt10: {
			// "["
			if (p >= end || b[p] !== 0x5b) break attempt10;
			p += 1;
			from_client = p;
			p = rule_client(b, p, end);
			if (p < 0) break attempt10;
			to_client = p;
			// "->"
			if (p + 2 > end || b[p] !== 0x2d || b[p + 1] !== 0x3e) break attempt10;
			p += 2;
			from_target = p;
			p = rule_target(b, p, end);
			if (p < 0) break attempt10;
			to_target = p;
			// "]: "
			if (p + 3 > end || b[p] !== 0x5d || b[p + 1] !== 0x3a || b[p + 2] !== 0x20) break attempt10;
			p += 3;
			break optional9;
		}
		p = optional9;
		from_client = -1;
		from_target = -1;
	}
	p = rule_said(b, p, end);
	if (p < 0) return -1;
	return p;
}

function rule_said(b: Uint8Array, p: number, end: number): number {
	let q = -1;
	switch (p < end ? b[p] : -1) {
		case 0x45: // E
			return case_userMissing(b, p, end);
		case 0x46: // F
		case 0x53: // S
		case 0x54: // T
		case 0x57: // W
		case 0x61: // a
		case 0x64: // d
		case 0x6d: // m
		case 0x73: // s
			return case_notice(b, p, end);
		case 0x4e: // N
			q = case_unconfigured(b, p, end);
			if (q >= 0) return q;
			return case_notice(b, p, end);
		case 0x50: // P
			q = case_redirectMissing(b, p, end);
			if (q >= 0) return q;
			return case_redirectLeft(b, p, end);
		case 0x52: // R
			q = case_redirecting(b, p, end);
			if (q >= 0) return q;
			return case_notice(b, p, end);
		case 0x55: // U
			return case_configurationMissing(b, p, end);
		case 0x62: // b
		case 0x6c: // l
			q = case_listenFailed(b, p, end);
			if (q >= 0) return q;
			return case_notice(b, p, end);
		case 0x63: // c
			q = case_connectFailed(b, p, end);
			if (q >= 0) return q;
			q = case_clientError(b, p, end);
			if (q >= 0) return q;
			return case_notice(b, p, end);
		case 0x66: // f
			return case_configurationInvalid(b, p, end);
		case 0x69: // i
			q = case_configurationInvalid(b, p, end);
			if (q >= 0) return q;
			return case_notice(b, p, end);
		case 0x72: // r
			q = case_started(b, p, end);
			if (q >= 0) return q;
			q = case_stopping(b, p, end);
			if (q >= 0) return q;
			q = case_connectFailed(b, p, end);
			if (q >= 0) return q;
			q = case_relayError(b, p, end);
			if (q >= 0) return q;
			q = case_userMissing(b, p, end);
			if (q >= 0) return q;
			q = case_notListening(b, p, end);
			if (q >= 0) return q;
			q = case_bypassed(b, p, end);
			if (q >= 0) return q;
			return case_notice(b, p, end);
		case 0x75: // u
			q = case_configurationMissing(b, p, end);
			if (q >= 0) return q;
			return case_notice(b, p, end);
		default:
			return -1;
	}
}

function case_started(b: Uint8Array, p: number, end: number): number {
	// "redsocks started"
	if (p + 16 > end ||
		b[p] !== 0x72 || b[p + 1] !== 0x65 || b[p + 2] !== 0x64 || b[p + 3] !== 0x73 || b[p + 4] !== 0x6f ||
		b[p + 5] !== 0x63 || b[p + 6] !== 0x6b || b[p + 7] !== 0x73 || b[p + 8] !== 0x20 || b[p + 9] !== 0x73 ||
		b[p + 10] !== 0x74 || b[p + 11] !== 0x61 || b[p + 12] !== 0x72 || b[p + 13] !== 0x74 || b[p + 14] !== 0x65 ||
		b[p + 15] !== 0x64) return -1;
	p += 16;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 0;
	return p;
}

function case_stopping(b: Uint8Array, p: number, end: number): number {
	// "redsocks goes down"
	if (p + 18 > end ||
		b[p] !== 0x72 || b[p + 1] !== 0x65 || b[p + 2] !== 0x64 || b[p + 3] !== 0x73 || b[p + 4] !== 0x6f ||
		b[p + 5] !== 0x63 || b[p + 6] !== 0x6b || b[p + 7] !== 0x73 || b[p + 8] !== 0x20 || b[p + 9] !== 0x67 ||
		b[p + 10] !== 0x6f || b[p + 11] !== 0x65 || b[p + 12] !== 0x73 || b[p + 13] !== 0x20 || b[p + 14] !== 0x64 ||
		b[p + 15] !== 0x6f || b[p + 16] !== 0x77 || b[p + 17] !== 0x6e) return -1;
	p += 18;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 1;
	return p;
}

function case_connectFailed(b: Uint8Array, p: number, end: number): number {
	const choice11 = p;
	choice11: {
		attempt12: {
			// "connect: "
			if (p + 9 > end ||
				b[p] !== 0x63 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6e || b[p + 3] !== 0x6e || b[p + 4] !== 0x65 ||
				b[p + 5] !== 0x63 || b[p + 6] !== 0x74 || b[p + 7] !== 0x3a || b[p + 8] !== 0x20) break attempt12;
			p += 9;
			break choice11;
		}
		p = choice11;
		attempt13: {
			// "red_is_socket_connected_ok: "
			if (p + 28 > end ||
				b[p] !== 0x72 || b[p + 1] !== 0x65 || b[p + 2] !== 0x64 || b[p + 3] !== 0x5f || b[p + 4] !== 0x69 ||
				b[p + 5] !== 0x73 || b[p + 6] !== 0x5f || b[p + 7] !== 0x73 || b[p + 8] !== 0x6f || b[p + 9] !== 0x63 ||
				b[p + 10] !== 0x6b || b[p + 11] !== 0x65 || b[p + 12] !== 0x74 || b[p + 13] !== 0x5f || b[p + 14] !== 0x63 ||
				b[p + 15] !== 0x6f || b[p + 16] !== 0x6e || b[p + 17] !== 0x6e || b[p + 18] !== 0x65 || b[p + 19] !== 0x63 ||
				b[p + 20] !== 0x74 || b[p + 21] !== 0x65 || b[p + 22] !== 0x64 || b[p + 23] !== 0x5f || b[p + 24] !== 0x6f ||
				b[p + 25] !== 0x6b || b[p + 26] !== 0x3a || b[p + 27] !== 0x20) break attempt13;
			p += 28;
			break choice11;
		}
		p = choice11;
		return -1;
	}
	from_problem = p;
	p = rule_problem(b, p, end);
	if (p < 0) return -1;
	to_problem = p;
	matched = 2;
	return p;
}

function case_relayError(b: Uint8Array, p: number, end: number): number {
	// "relay error, code "
	if (p + 18 > end ||
		b[p] !== 0x72 || b[p + 1] !== 0x65 || b[p + 2] !== 0x6c || b[p + 3] !== 0x61 || b[p + 4] !== 0x79 ||
		b[p + 5] !== 0x20 || b[p + 6] !== 0x65 || b[p + 7] !== 0x72 || b[p + 8] !== 0x72 || b[p + 9] !== 0x6f ||
		b[p + 10] !== 0x72 || b[p + 11] !== 0x2c || b[p + 12] !== 0x20 || b[p + 13] !== 0x63 || b[p + 14] !== 0x6f ||
		b[p + 15] !== 0x64 || b[p + 16] !== 0x65 || b[p + 17] !== 0x20) return -1;
	p += 18;
	from_problem = p;
	p = rule_problem(b, p, end);
	if (p < 0) return -1;
	to_problem = p;
	matched = 3;
	return p;
}

function case_clientError(b: Uint8Array, p: number, end: number): number {
	// "client error, code "
	if (p + 19 > end ||
		b[p] !== 0x63 || b[p + 1] !== 0x6c || b[p + 2] !== 0x69 || b[p + 3] !== 0x65 || b[p + 4] !== 0x6e ||
		b[p + 5] !== 0x74 || b[p + 6] !== 0x20 || b[p + 7] !== 0x65 || b[p + 8] !== 0x72 || b[p + 9] !== 0x72 ||
		b[p + 10] !== 0x6f || b[p + 11] !== 0x72 || b[p + 12] !== 0x2c || b[p + 13] !== 0x20 || b[p + 14] !== 0x63 ||
		b[p + 15] !== 0x6f || b[p + 16] !== 0x64 || b[p + 17] !== 0x65 || b[p + 18] !== 0x20) return -1;
	p += 19;
	from_problem = p;
	p = rule_problem(b, p, end);
	if (p < 0) return -1;
	to_problem = p;
	matched = 4;
	return p;
}

function case_listenFailed(b: Uint8Array, p: number, end: number): number {
	const choice14 = p;
	choice14: {
		attempt15: {
			// "bind: "
			if (p + 6 > end ||
				b[p] !== 0x62 || b[p + 1] !== 0x69 || b[p + 2] !== 0x6e || b[p + 3] !== 0x64 || b[p + 4] !== 0x3a ||
				b[p + 5] !== 0x20) break attempt15;
			p += 6;
			break choice14;
		}
		p = choice14;
		attempt16: {
			// "listen: "
			if (p + 8 > end ||
				b[p] !== 0x6c || b[p + 1] !== 0x69 || b[p + 2] !== 0x73 || b[p + 3] !== 0x74 || b[p + 4] !== 0x65 ||
				b[p + 5] !== 0x6e || b[p + 6] !== 0x3a || b[p + 7] !== 0x20) break attempt16;
			p += 8;
			break choice14;
		}
		p = choice14;
		return -1;
	}
	from_problem = p;
	p = rule_problem(b, p, end);
	if (p < 0) return -1;
	to_problem = p;
	matched = 5;
	return p;
}

function case_configurationInvalid(b: Uint8Array, p: number, end: number): number {
	from_configurationError = p;
	p = rule_configurationError(b, p, end);
	if (p < 0) return -1;
	to_configurationError = p;
	matched = 6;
	return p;
}

function case_configurationMissing(b: Uint8Array, p: number, end: number): number {
	const choice17 = p;
	choice17: {
		attempt18: {
			// "Unable"
			if (p + 6 > end ||
				b[p] !== 0x55 || b[p + 1] !== 0x6e || b[p + 2] !== 0x61 || b[p + 3] !== 0x62 || b[p + 4] !== 0x6c ||
				b[p + 5] !== 0x65) break attempt18;
			p += 6;
			break choice17;
		}
		p = choice17;
		attempt19: {
			// "unable"
			if (p + 6 > end ||
				b[p] !== 0x75 || b[p + 1] !== 0x6e || b[p + 2] !== 0x61 || b[p + 3] !== 0x62 || b[p + 4] !== 0x6c ||
				b[p + 5] !== 0x65) break attempt19;
			p += 6;
			break choice17;
		}
		p = choice17;
		return -1;
	}
	// " to open config file"
	if (p + 20 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x74 || b[p + 2] !== 0x6f || b[p + 3] !== 0x20 || b[p + 4] !== 0x6f ||
		b[p + 5] !== 0x70 || b[p + 6] !== 0x65 || b[p + 7] !== 0x6e || b[p + 8] !== 0x20 || b[p + 9] !== 0x63 ||
		b[p + 10] !== 0x6f || b[p + 11] !== 0x6e || b[p + 12] !== 0x66 || b[p + 13] !== 0x69 || b[p + 14] !== 0x67 ||
		b[p + 15] !== 0x20 || b[p + 16] !== 0x66 || b[p + 17] !== 0x69 || b[p + 18] !== 0x6c || b[p + 19] !== 0x65) return -1;
	p += 20;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 7;
	return p;
}

function case_unconfigured(b: Uint8Array, p: number, end: number): number {
	// "No proxy configuration found"
	if (p + 28 > end ||
		b[p] !== 0x4e || b[p + 1] !== 0x6f || b[p + 2] !== 0x20 || b[p + 3] !== 0x70 || b[p + 4] !== 0x72 ||
		b[p + 5] !== 0x6f || b[p + 6] !== 0x78 || b[p + 7] !== 0x79 || b[p + 8] !== 0x20 || b[p + 9] !== 0x63 ||
		b[p + 10] !== 0x6f || b[p + 11] !== 0x6e || b[p + 12] !== 0x66 || b[p + 13] !== 0x69 || b[p + 14] !== 0x67 ||
		b[p + 15] !== 0x75 || b[p + 16] !== 0x72 || b[p + 17] !== 0x61 || b[p + 18] !== 0x74 || b[p + 19] !== 0x69 ||
		b[p + 20] !== 0x6f || b[p + 21] !== 0x6e || b[p + 22] !== 0x20 || b[p + 23] !== 0x66 || b[p + 24] !== 0x6f ||
		b[p + 25] !== 0x75 || b[p + 26] !== 0x6e || b[p + 27] !== 0x64) return -1;
	p += 28;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 8;
	return p;
}

function case_userMissing(b: Uint8Array, p: number, end: number): number {
	const optional20 = p;
	optional20: {
		attempt21: {
			// "ERROR: "
			if (p + 7 > end ||
				b[p] !== 0x45 || b[p + 1] !== 0x52 || b[p + 2] !== 0x52 || b[p + 3] !== 0x4f || b[p + 4] !== 0x52 ||
				b[p + 5] !== 0x3a || b[p + 6] !== 0x20) break attempt21;
			p += 7;
			break optional20;
		}
		p = optional20;
	}
	// "redsocks user doesn't exist"
	if (p + 27 > end ||
		b[p] !== 0x72 || b[p + 1] !== 0x65 || b[p + 2] !== 0x64 || b[p + 3] !== 0x73 || b[p + 4] !== 0x6f ||
		b[p + 5] !== 0x63 || b[p + 6] !== 0x6b || b[p + 7] !== 0x73 || b[p + 8] !== 0x20 || b[p + 9] !== 0x75 ||
		b[p + 10] !== 0x73 || b[p + 11] !== 0x65 || b[p + 12] !== 0x72 || b[p + 13] !== 0x20 || b[p + 14] !== 0x64 ||
		b[p + 15] !== 0x6f || b[p + 16] !== 0x65 || b[p + 17] !== 0x73 || b[p + 18] !== 0x6e || b[p + 19] !== 0x27 ||
		b[p + 20] !== 0x74 || b[p + 21] !== 0x20 || b[p + 22] !== 0x65 || b[p + 23] !== 0x78 || b[p + 24] !== 0x69 ||
		b[p + 25] !== 0x73 || b[p + 26] !== 0x74) return -1;
	p += 27;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 9;
	return p;
}

function case_notListening(b: Uint8Array, p: number, end: number): number {
	// "redsocks is not listening on "
	if (p + 29 > end ||
		b[p] !== 0x72 || b[p + 1] !== 0x65 || b[p + 2] !== 0x64 || b[p + 3] !== 0x73 || b[p + 4] !== 0x6f ||
		b[p + 5] !== 0x63 || b[p + 6] !== 0x6b || b[p + 7] !== 0x73 || b[p + 8] !== 0x20 || b[p + 9] !== 0x69 ||
		b[p + 10] !== 0x73 || b[p + 11] !== 0x20 || b[p + 12] !== 0x6e || b[p + 13] !== 0x6f || b[p + 14] !== 0x74 ||
		b[p + 15] !== 0x20 || b[p + 16] !== 0x6c || b[p + 17] !== 0x69 || b[p + 18] !== 0x73 || b[p + 19] !== 0x74 ||
		b[p + 20] !== 0x65 || b[p + 21] !== 0x6e || b[p + 22] !== 0x69 || b[p + 23] !== 0x6e || b[p + 24] !== 0x67 ||
		b[p + 25] !== 0x20 || b[p + 26] !== 0x6f || b[p + 27] !== 0x6e || b[p + 28] !== 0x20) return -1;
	p += 29;
	from_address = p;
	p = rule_address(b, p, end);
	if (p < 0) return -1;
	to_address = p;
	// "."
	if (p >= end || b[p] !== 0x2e) return -1;
	p += 1;
	if (p < end) return -1;
	matched = 10;
	return p;
}

function case_bypassed(b: Uint8Array, p: number, end: number): number {
	// "redsocks is not serving, sending traffic directly"
	if (p + 49 > end ||
		b[p] !== 0x72 || b[p + 1] !== 0x65 || b[p + 2] !== 0x64 || b[p + 3] !== 0x73 || b[p + 4] !== 0x6f ||
		b[p + 5] !== 0x63 || b[p + 6] !== 0x6b || b[p + 7] !== 0x73 || b[p + 8] !== 0x20 || b[p + 9] !== 0x69 ||
		b[p + 10] !== 0x73 || b[p + 11] !== 0x20 || b[p + 12] !== 0x6e || b[p + 13] !== 0x6f || b[p + 14] !== 0x74 ||
		b[p + 15] !== 0x20 || b[p + 16] !== 0x73 || b[p + 17] !== 0x65 || b[p + 18] !== 0x72 || b[p + 19] !== 0x76 ||
		b[p + 20] !== 0x69 || b[p + 21] !== 0x6e || b[p + 22] !== 0x67 || b[p + 23] !== 0x2c || b[p + 24] !== 0x20 ||
		b[p + 25] !== 0x73 || b[p + 26] !== 0x65 || b[p + 27] !== 0x6e || b[p + 28] !== 0x64 || b[p + 29] !== 0x69 ||
		b[p + 30] !== 0x6e || b[p + 31] !== 0x67 || b[p + 32] !== 0x20 || b[p + 33] !== 0x74 || b[p + 34] !== 0x72 ||
		b[p + 35] !== 0x61 || b[p + 36] !== 0x66 || b[p + 37] !== 0x66 || b[p + 38] !== 0x69 || b[p + 39] !== 0x63 ||
		b[p + 40] !== 0x20 || b[p + 41] !== 0x64 || b[p + 42] !== 0x69 || b[p + 43] !== 0x72 || b[p + 44] !== 0x65 ||
		b[p + 45] !== 0x63 || b[p + 46] !== 0x74 || b[p + 47] !== 0x6c || b[p + 48] !== 0x79) return -1;
	p += 49;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 11;
	return p;
}

function case_redirecting(b: Uint8Array, p: number, end: number): number {
	// "Redirecting traffic through redsocks"
	if (p + 36 > end ||
		b[p] !== 0x52 || b[p + 1] !== 0x65 || b[p + 2] !== 0x64 || b[p + 3] !== 0x69 || b[p + 4] !== 0x72 ||
		b[p + 5] !== 0x65 || b[p + 6] !== 0x63 || b[p + 7] !== 0x74 || b[p + 8] !== 0x69 || b[p + 9] !== 0x6e ||
		b[p + 10] !== 0x67 || b[p + 11] !== 0x20 || b[p + 12] !== 0x74 || b[p + 13] !== 0x72 || b[p + 14] !== 0x61 ||
		b[p + 15] !== 0x66 || b[p + 16] !== 0x66 || b[p + 17] !== 0x69 || b[p + 18] !== 0x63 || b[p + 19] !== 0x20 ||
		b[p + 20] !== 0x74 || b[p + 21] !== 0x68 || b[p + 22] !== 0x72 || b[p + 23] !== 0x6f || b[p + 24] !== 0x75 ||
		b[p + 25] !== 0x67 || b[p + 26] !== 0x68 || b[p + 27] !== 0x20 || b[p + 28] !== 0x72 || b[p + 29] !== 0x65 ||
		b[p + 30] !== 0x64 || b[p + 31] !== 0x73 || b[p + 32] !== 0x6f || b[p + 33] !== 0x63 || b[p + 34] !== 0x6b ||
		b[p + 35] !== 0x73) return -1;
	p += 36;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 12;
	return p;
}

function case_redirectMissing(b: Uint8Array, p: number, end: number): number {
	// "Proxy is configured but the redirect is not installed"
	if (p + 53 > end ||
		b[p] !== 0x50 || b[p + 1] !== 0x72 || b[p + 2] !== 0x6f || b[p + 3] !== 0x78 || b[p + 4] !== 0x79 ||
		b[p + 5] !== 0x20 || b[p + 6] !== 0x69 || b[p + 7] !== 0x73 || b[p + 8] !== 0x20 || b[p + 9] !== 0x63 ||
		b[p + 10] !== 0x6f || b[p + 11] !== 0x6e || b[p + 12] !== 0x66 || b[p + 13] !== 0x69 || b[p + 14] !== 0x67 ||
		b[p + 15] !== 0x75 || b[p + 16] !== 0x72 || b[p + 17] !== 0x65 || b[p + 18] !== 0x64 || b[p + 19] !== 0x20 ||
		b[p + 20] !== 0x62 || b[p + 21] !== 0x75 || b[p + 22] !== 0x74 || b[p + 23] !== 0x20 || b[p + 24] !== 0x74 ||
		b[p + 25] !== 0x68 || b[p + 26] !== 0x65 || b[p + 27] !== 0x20 || b[p + 28] !== 0x72 || b[p + 29] !== 0x65 ||
		b[p + 30] !== 0x64 || b[p + 31] !== 0x69 || b[p + 32] !== 0x72 || b[p + 33] !== 0x65 || b[p + 34] !== 0x63 ||
		b[p + 35] !== 0x74 || b[p + 36] !== 0x20 || b[p + 37] !== 0x69 || b[p + 38] !== 0x73 || b[p + 39] !== 0x20 ||
		b[p + 40] !== 0x6e || b[p + 41] !== 0x6f || b[p + 42] !== 0x74 || b[p + 43] !== 0x20 || b[p + 44] !== 0x69 ||
		b[p + 45] !== 0x6e || b[p + 46] !== 0x73 || b[p + 47] !== 0x74 || b[p + 48] !== 0x61 || b[p + 49] !== 0x6c ||
		b[p + 50] !== 0x6c || b[p + 51] !== 0x65 || b[p + 52] !== 0x64) return -1;
	p += 53;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 13;
	return p;
}

function case_redirectLeft(b: Uint8Array, p: number, end: number): number {
	// "Proxy configuration is gone but the redirect is still installed"
	if (p + 63 > end ||
		b[p] !== 0x50 || b[p + 1] !== 0x72 || b[p + 2] !== 0x6f || b[p + 3] !== 0x78 || b[p + 4] !== 0x79 ||
		b[p + 5] !== 0x20 || b[p + 6] !== 0x63 || b[p + 7] !== 0x6f || b[p + 8] !== 0x6e || b[p + 9] !== 0x66 ||
		b[p + 10] !== 0x69 || b[p + 11] !== 0x67 || b[p + 12] !== 0x75 || b[p + 13] !== 0x72 || b[p + 14] !== 0x61 ||
		b[p + 15] !== 0x74 || b[p + 16] !== 0x69 || b[p + 17] !== 0x6f || b[p + 18] !== 0x6e || b[p + 19] !== 0x20 ||
		b[p + 20] !== 0x69 || b[p + 21] !== 0x73 || b[p + 22] !== 0x20 || b[p + 23] !== 0x67 || b[p + 24] !== 0x6f ||
		b[p + 25] !== 0x6e || b[p + 26] !== 0x65 || b[p + 27] !== 0x20 || b[p + 28] !== 0x62 || b[p + 29] !== 0x75 ||
		b[p + 30] !== 0x74 || b[p + 31] !== 0x20 || b[p + 32] !== 0x74 || b[p + 33] !== 0x68 || b[p + 34] !== 0x65 ||
		b[p + 35] !== 0x20 || b[p + 36] !== 0x72 || b[p + 37] !== 0x65 || b[p + 38] !== 0x64 || b[p + 39] !== 0x69 ||
		b[p + 40] !== 0x72 || b[p + 41] !== 0x65 || b[p + 42] !== 0x63 || b[p + 43] !== 0x74 || b[p + 44] !== 0x20 ||
		b[p + 45] !== 0x69 || b[p + 46] !== 0x73 || b[p + 47] !== 0x20 || b[p + 48] !== 0x73 || b[p + 49] !== 0x74 ||
		b[p + 50] !== 0x69 || b[p + 51] !== 0x6c || b[p + 52] !== 0x6c || b[p + 53] !== 0x20 || b[p + 54] !== 0x69 ||
		b[p + 55] !== 0x6e || b[p + 56] !== 0x73 || b[p + 57] !== 0x74 || b[p + 58] !== 0x61 || b[p + 59] !== 0x6c ||
		b[p + 60] !== 0x6c || b[p + 61] !== 0x65 || b[p + 62] !== 0x64) return -1;
	p += 63;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 14;
	return p;
}

function case_notice(b: Uint8Array, p: number, end: number): number {
	p = rule_skipRoutine(b, p, end);
	if (p < 0) return -1;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 15;
	return p;
}

function rule_skipBracketed(b: Uint8Array, p: number, end: number): number {
	// "["
	if (p >= end || b[p] !== 0x5b) return -1;
	p += 1;
	if (p >= end || (b[p] !== 0x62 && b[p] !== 0x72)) return -1;
	p += 1;
	while (p < end && !(b[p] === 0x5d)) p += 1;
	// "]["
	if (p + 2 > end || b[p] !== 0x5d || b[p + 1] !== 0x5b) return -1;
	p += 2;
	while (p < end && !(b[p] === 0x5d)) p += 1;
	// "] "
	if (p + 2 > end || b[p] !== 0x5d || b[p + 1] !== 0x20) return -1;
	p += 2;
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

function rule_skipLevel(b: Uint8Array, p: number, end: number): number {
	const choice22 = p;
	choice22: {
		switch (p < end ? b[p] : -1) {
			case 0x63: // c
				attempt23: {
					// "crit"
					if (p + 4 > end || b[p] !== 0x63 || b[p + 1] !== 0x72 || b[p + 2] !== 0x69 || b[p + 3] !== 0x74) break attempt23;
					p += 4;
					break choice22;
				}
				p = choice22;
				return -1;
			case 0x64: // d
				attempt24: {
					// "debug"
					if (p + 5 > end || b[p] !== 0x64 || b[p + 1] !== 0x65 || b[p + 2] !== 0x62 || b[p + 3] !== 0x75 || b[p + 4] !== 0x67) break attempt24;
					p += 5;
					break choice22;
				}
				p = choice22;
				return -1;
			case 0x65: // e
				attempt25: {
					// "err"
					if (p + 3 > end || b[p] !== 0x65 || b[p + 1] !== 0x72 || b[p + 2] !== 0x72) break attempt25;
					p += 3;
					break choice22;
				}
				p = choice22;
				attempt26: {
					// "error"
					if (p + 5 > end || b[p] !== 0x65 || b[p + 1] !== 0x72 || b[p + 2] !== 0x72 || b[p + 3] !== 0x6f || b[p + 4] !== 0x72) break attempt26;
					p += 5;
					break choice22;
				}
				p = choice22;
				return -1;
			case 0x69: // i
				attempt27: {
					// "info"
					if (p + 4 > end || b[p] !== 0x69 || b[p + 1] !== 0x6e || b[p + 2] !== 0x66 || b[p + 3] !== 0x6f) break attempt27;
					p += 4;
					break choice22;
				}
				p = choice22;
				return -1;
			case 0x6e: // n
				attempt28: {
					// "notice"
					if (p + 6 > end ||
						b[p] !== 0x6e || b[p + 1] !== 0x6f || b[p + 2] !== 0x74 || b[p + 3] !== 0x69 || b[p + 4] !== 0x63 ||
						b[p + 5] !== 0x65) break attempt28;
					p += 6;
					break choice22;
				}
				p = choice22;
				return -1;
			case 0x77: // w
				attempt29: {
					// "warning"
					if (p + 7 > end ||
						b[p] !== 0x77 || b[p + 1] !== 0x61 || b[p + 2] !== 0x72 || b[p + 3] !== 0x6e || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x6e || b[p + 6] !== 0x67) break attempt29;
					p += 7;
					break choice22;
				}
				p = choice22;
				return -1;
			default:
				return -1;
		}
	}
	return p;
}

function rule_skipPlace(b: Uint8Array, p: number, end: number): number {
	const not30 = p;
	not30: {
		const choice31 = p;
		choice31: {
			attempt32: {
				// " "
				if (p >= end || b[p] !== 0x20) break attempt32;
				p += 1;
				break choice31;
			}
			p = choice31;
			attempt33: {
				// ".c:"
				if (p + 3 > end || b[p] !== 0x2e || b[p + 1] !== 0x63 || b[p + 2] !== 0x3a) break attempt33;
				p += 3;
				break choice31;
			}
			p = choice31;
			break not30;
		}
		p = not30;
		return -1;
	}
	p = not30;
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	scan34: for (; p < end; p += 1) {
		if ((b[p] !== 0x20 && b[p] !== 0x2e)) continue;
		const not35 = p;
		not35: {
			const choice36 = p;
			choice36: {
				attempt37: {
					// " "
					if (p >= end || b[p] !== 0x20) break attempt37;
					p += 1;
					break choice36;
				}
				p = choice36;
				attempt38: {
					// ".c:"
					if (p + 3 > end || b[p] !== 0x2e || b[p + 1] !== 0x63 || b[p + 2] !== 0x3a) break attempt38;
					p += 3;
					break choice36;
				}
				p = choice36;
				break not35;
			}
			p = not35;
			break scan34;
		}
		p = not35;
	}
	// ".c:"
	if (p + 3 > end || b[p] !== 0x2e || b[p + 1] !== 0x63 || b[p + 2] !== 0x3a) return -1;
	p += 3;
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	// " "
	if (p >= end || b[p] !== 0x20) return -1;
	p += 1;
	if (p >= end || (b[p] === 0x20 || b[p] === 0x28)) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !((b[p] === 0x20 || b[p] === 0x28))) p += 1;
	// "(...)"
	if (p + 5 > end || b[p] !== 0x28 || b[p + 1] !== 0x2e || b[p + 2] !== 0x2e || b[p + 3] !== 0x2e || b[p + 4] !== 0x29) return -1;
	p += 5;
	return p;
}

function rule_client(b: Uint8Array, p: number, end: number): number {
	const not39 = p;
	not39: {
		const choice40 = p;
		choice40: {
			attempt41: {
				// "->"
				if (p + 2 > end || b[p] !== 0x2d || b[p + 1] !== 0x3e) break attempt41;
				p += 2;
				break choice40;
			}
			p = choice40;
			attempt42: {
				// "]"
				if (p >= end || b[p] !== 0x5d) break attempt42;
				p += 1;
				break choice40;
			}
			p = choice40;
			break not39;
		}
		p = not39;
		return -1;
	}
	p = not39;
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	scan43: for (; p < end; p += 1) {
		if ((b[p] !== 0x2d && b[p] !== 0x5d)) continue;
		const not44 = p;
		not44: {
			const choice45 = p;
			choice45: {
				attempt46: {
					// "->"
					if (p + 2 > end || b[p] !== 0x2d || b[p + 1] !== 0x3e) break attempt46;
					p += 2;
					break choice45;
				}
				p = choice45;
				attempt47: {
					// "]"
					if (p >= end || b[p] !== 0x5d) break attempt47;
					p += 1;
					break choice45;
				}
				p = choice45;
				break not44;
			}
			p = not44;
			break scan43;
		}
		p = not44;
	}
	return p;
}

function rule_target(b: Uint8Array, p: number, end: number): number {
	if (p >= end || b[p] === 0x5d) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !(b[p] === 0x5d)) p += 1;
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

function rule_configurationError(b: Uint8Array, p: number, end: number): number {
	const choice48 = p;
	choice48: {
		attempt49: {
			// "file parsing error"
			if (p + 18 > end ||
				b[p] !== 0x66 || b[p + 1] !== 0x69 || b[p + 2] !== 0x6c || b[p + 3] !== 0x65 || b[p + 4] !== 0x20 ||
				b[p + 5] !== 0x70 || b[p + 6] !== 0x61 || b[p + 7] !== 0x72 || b[p + 8] !== 0x73 || b[p + 9] !== 0x69 ||
				b[p + 10] !== 0x6e || b[p + 11] !== 0x67 || b[p + 12] !== 0x20 || b[p + 13] !== 0x65 || b[p + 14] !== 0x72 ||
				b[p + 15] !== 0x72 || b[p + 16] !== 0x6f || b[p + 17] !== 0x72) break attempt49;
			p += 18;
			break choice48;
		}
		p = choice48;
		attempt50: {
			// "invalid "
			if (p + 8 > end ||
				b[p] !== 0x69 || b[p + 1] !== 0x6e || b[p + 2] !== 0x76 || b[p + 3] !== 0x61 || b[p + 4] !== 0x6c ||
				b[p + 5] !== 0x69 || b[p + 6] !== 0x64 || b[p + 7] !== 0x20) break attempt50;
			p += 8;
			break choice48;
		}
		p = choice48;
		return -1;
	}
	p = end;
	return p;
}

function rule_address(b: Uint8Array, p: number, end: number): number {
	const not51 = p;
	not51: {
		const choice52 = p;
		choice52: {
			attempt53: {
				// ". "
				if (p + 2 > end || b[p] !== 0x2e || b[p + 1] !== 0x20) break attempt53;
				p += 2;
				break choice52;
			}
			p = choice52;
			attempt54: {
				p = rule_skipEnd(b, p, end);
				if (p < 0) break attempt54;
				break choice52;
			}
			p = choice52;
			break not51;
		}
		p = not51;
		return -1;
	}
	p = not51;
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	scan55: for (; p < end; p += 1) {
		if (b[p] !== 0x2e) continue;
		const not56 = p;
		not56: {
			const choice57 = p;
			choice57: {
				attempt58: {
					// ". "
					if (p + 2 > end || b[p] !== 0x2e || b[p + 1] !== 0x20) break attempt58;
					p += 2;
					break choice57;
				}
				p = choice57;
				attempt59: {
					p = rule_skipEnd(b, p, end);
					if (p < 0) break attempt59;
					break choice57;
				}
				p = choice57;
				break not56;
			}
			p = not56;
			break scan55;
		}
		p = not56;
	}
	return p;
}

function rule_skipRoutine(b: Uint8Array, p: number, end: number): number {
	const choice60 = p;
	choice60: {
		switch (p < end ? b[p] : -1) {
			case 0x46: // F
				attempt61: {
					// "Found "
					if (p + 6 > end ||
						b[p] !== 0x46 || b[p + 1] !== 0x6f || b[p + 2] !== 0x75 || b[p + 3] !== 0x6e || b[p + 4] !== 0x64 ||
						b[p + 5] !== 0x20) break attempt61;
					p += 6;
					break choice60;
				}
				p = choice60;
				return -1;
			case 0x4e: // N
				attempt62: {
					// "No more "
					if (p + 8 > end ||
						b[p] !== 0x4e || b[p + 1] !== 0x6f || b[p + 2] !== 0x20 || b[p + 3] !== 0x6d || b[p + 4] !== 0x6f ||
						b[p + 5] !== 0x72 || b[p + 6] !== 0x65 || b[p + 7] !== 0x20) break attempt62;
					p += 8;
					break choice60;
				}
				p = choice60;
				attempt63: {
					// "Noproxy configuration found"
					if (p + 27 > end ||
						b[p] !== 0x4e || b[p + 1] !== 0x6f || b[p + 2] !== 0x70 || b[p + 3] !== 0x72 || b[p + 4] !== 0x6f ||
						b[p + 5] !== 0x78 || b[p + 6] !== 0x79 || b[p + 7] !== 0x20 || b[p + 8] !== 0x63 || b[p + 9] !== 0x6f ||
						b[p + 10] !== 0x6e || b[p + 11] !== 0x66 || b[p + 12] !== 0x69 || b[p + 13] !== 0x67 || b[p + 14] !== 0x75 ||
						b[p + 15] !== 0x72 || b[p + 16] !== 0x61 || b[p + 17] !== 0x74 || b[p + 18] !== 0x69 || b[p + 19] !== 0x6f ||
						b[p + 20] !== 0x6e || b[p + 21] !== 0x20 || b[p + 22] !== 0x66 || b[p + 23] !== 0x6f || b[p + 24] !== 0x75 ||
						b[p + 25] !== 0x6e || b[p + 26] !== 0x64) break attempt63;
					p += 27;
					break choice60;
				}
				p = choice60;
				return -1;
			case 0x52: // R
				attempt64: {
					// "RCB "
					if (p + 4 > end || b[p] !== 0x52 || b[p + 1] !== 0x43 || b[p + 2] !== 0x42 || b[p + 3] !== 0x20) break attempt64;
					p += 4;
					break choice60;
				}
				p = choice60;
				attempt65: {
					// "Rule no. "
					if (p + 9 > end ||
						b[p] !== 0x52 || b[p + 1] !== 0x75 || b[p + 2] !== 0x6c || b[p + 3] !== 0x65 || b[p + 4] !== 0x20 ||
						b[p + 5] !== 0x6e || b[p + 6] !== 0x6f || b[p + 7] !== 0x2e || b[p + 8] !== 0x20) break attempt65;
					p += 9;
					break choice60;
				}
				p = choice60;
				attempt66: {
					// "REDSOCKS chain does not exist"
					if (p + 29 > end ||
						b[p] !== 0x52 || b[p + 1] !== 0x45 || b[p + 2] !== 0x44 || b[p + 3] !== 0x53 || b[p + 4] !== 0x4f ||
						b[p + 5] !== 0x43 || b[p + 6] !== 0x4b || b[p + 7] !== 0x53 || b[p + 8] !== 0x20 || b[p + 9] !== 0x63 ||
						b[p + 10] !== 0x68 || b[p + 11] !== 0x61 || b[p + 12] !== 0x69 || b[p + 13] !== 0x6e || b[p + 14] !== 0x20 ||
						b[p + 15] !== 0x64 || b[p + 16] !== 0x6f || b[p + 17] !== 0x65 || b[p + 18] !== 0x73 || b[p + 19] !== 0x20 ||
						b[p + 20] !== 0x6e || b[p + 21] !== 0x6f || b[p + 22] !== 0x74 || b[p + 23] !== 0x20 || b[p + 24] !== 0x65 ||
						b[p + 25] !== 0x78 || b[p + 26] !== 0x69 || b[p + 27] !== 0x73 || b[p + 28] !== 0x74) break attempt66;
					p += 29;
					break choice60;
				}
				p = choice60;
				return -1;
			case 0x53: // S
				attempt67: {
					// "Setting no proxy for "
					if (p + 21 > end ||
						b[p] !== 0x53 || b[p + 1] !== 0x65 || b[p + 2] !== 0x74 || b[p + 3] !== 0x74 || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x6e || b[p + 6] !== 0x67 || b[p + 7] !== 0x20 || b[p + 8] !== 0x6e || b[p + 9] !== 0x6f ||
						b[p + 10] !== 0x20 || b[p + 11] !== 0x70 || b[p + 12] !== 0x72 || b[p + 13] !== 0x6f || b[p + 14] !== 0x78 ||
						b[p + 15] !== 0x79 || b[p + 16] !== 0x20 || b[p + 17] !== 0x66 || b[p + 18] !== 0x6f || b[p + 19] !== 0x72 ||
						b[p + 20] !== 0x20) break attempt67;
					p += 21;
					break choice60;
				}
				p = choice60;
				return -1;
			case 0x54: // T
				attempt68: {
					// "There are connected clients during shutdown"
					if (p + 43 > end ||
						b[p] !== 0x54 || b[p + 1] !== 0x68 || b[p + 2] !== 0x65 || b[p + 3] !== 0x72 || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x20 || b[p + 6] !== 0x61 || b[p + 7] !== 0x72 || b[p + 8] !== 0x65 || b[p + 9] !== 0x20 ||
						b[p + 10] !== 0x63 || b[p + 11] !== 0x6f || b[p + 12] !== 0x6e || b[p + 13] !== 0x6e || b[p + 14] !== 0x65 ||
						b[p + 15] !== 0x63 || b[p + 16] !== 0x74 || b[p + 17] !== 0x65 || b[p + 18] !== 0x64 || b[p + 19] !== 0x20 ||
						b[p + 20] !== 0x63 || b[p + 21] !== 0x6c || b[p + 22] !== 0x69 || b[p + 23] !== 0x65 || b[p + 24] !== 0x6e ||
						b[p + 25] !== 0x74 || b[p + 26] !== 0x73 || b[p + 27] !== 0x20 || b[p + 28] !== 0x64 || b[p + 29] !== 0x75 ||
						b[p + 30] !== 0x72 || b[p + 31] !== 0x69 || b[p + 32] !== 0x6e || b[p + 33] !== 0x67 || b[p + 34] !== 0x20 ||
						b[p + 35] !== 0x73 || b[p + 36] !== 0x68 || b[p + 37] !== 0x75 || b[p + 38] !== 0x74 || b[p + 39] !== 0x64 ||
						b[p + 40] !== 0x6f || b[p + 41] !== 0x77 || b[p + 42] !== 0x6e) break attempt68;
					p += 43;
					break choice60;
				}
				p = choice60;
				return -1;
			case 0x57: // W
				attempt69: {
					// "WCB "
					if (p + 4 > end || b[p] !== 0x57 || b[p + 1] !== 0x43 || b[p + 2] !== 0x42 || b[p + 3] !== 0x20) break attempt69;
					p += 4;
					break choice60;
				}
				p = choice60;
				attempt70: {
					// "WCA "
					if (p + 4 > end || b[p] !== 0x57 || b[p + 1] !== 0x43 || b[p + 2] !== 0x41 || b[p + 3] !== 0x20) break attempt70;
					p += 4;
					break choice60;
				}
				p = choice60;
				return -1;
			case 0x61: // a
				attempt71: {
					// "accepted"
					if (p + 8 > end ||
						b[p] !== 0x61 || b[p + 1] !== 0x63 || b[p + 2] !== 0x63 || b[p + 3] !== 0x65 || b[p + 4] !== 0x70 ||
						b[p + 5] !== 0x74 || b[p + 6] !== 0x65 || b[p + 7] !== 0x64) break attempt71;
					p += 8;
					break choice60;
				}
				p = choice60;
				return -1;
			case 0x62: // b
				attempt72: {
					// "both client and server disconnected"
					if (p + 35 > end ||
						b[p] !== 0x62 || b[p + 1] !== 0x6f || b[p + 2] !== 0x74 || b[p + 3] !== 0x68 || b[p + 4] !== 0x20 ||
						b[p + 5] !== 0x63 || b[p + 6] !== 0x6c || b[p + 7] !== 0x69 || b[p + 8] !== 0x65 || b[p + 9] !== 0x6e ||
						b[p + 10] !== 0x74 || b[p + 11] !== 0x20 || b[p + 12] !== 0x61 || b[p + 13] !== 0x6e || b[p + 14] !== 0x64 ||
						b[p + 15] !== 0x20 || b[p + 16] !== 0x73 || b[p + 17] !== 0x65 || b[p + 18] !== 0x72 || b[p + 19] !== 0x76 ||
						b[p + 20] !== 0x65 || b[p + 21] !== 0x72 || b[p + 22] !== 0x20 || b[p + 23] !== 0x64 || b[p + 24] !== 0x69 ||
						b[p + 25] !== 0x73 || b[p + 26] !== 0x63 || b[p + 27] !== 0x6f || b[p + 28] !== 0x6e || b[p + 29] !== 0x6e ||
						b[p + 30] !== 0x65 || b[p + 31] !== 0x63 || b[p + 32] !== 0x74 || b[p + 33] !== 0x65 || b[p + 34] !== 0x64) break attempt72;
					p += 35;
					break choice60;
				}
				p = choice60;
				attempt73: {
					// "bytes"
					if (p + 5 > end || b[p] !== 0x62 || b[p + 1] !== 0x79 || b[p + 2] !== 0x74 || b[p + 3] !== 0x65 || b[p + 4] !== 0x73) break attempt73;
					p += 5;
					break choice60;
				}
				p = choice60;
				return -1;
			case 0x63: // c
				attempt74: {
					// "client is faulting"
					if (p + 18 > end ||
						b[p] !== 0x63 || b[p + 1] !== 0x6c || b[p + 2] !== 0x69 || b[p + 3] !== 0x65 || b[p + 4] !== 0x6e ||
						b[p + 5] !== 0x74 || b[p + 6] !== 0x20 || b[p + 7] !== 0x69 || b[p + 8] !== 0x73 || b[p + 9] !== 0x20 ||
						b[p + 10] !== 0x66 || b[p + 11] !== 0x61 || b[p + 12] !== 0x75 || b[p + 13] !== 0x6c || b[p + 14] !== 0x74 ||
						b[p + 15] !== 0x69 || b[p + 16] !== 0x6e || b[p + 17] !== 0x67) break attempt74;
					p += 18;
					break choice60;
				}
				p = choice60;
				return -1;
			case 0x64: // d
				attempt75: {
					// "data relaying started"
					if (p + 21 > end ||
						b[p] !== 0x64 || b[p + 1] !== 0x61 || b[p + 2] !== 0x74 || b[p + 3] !== 0x61 || b[p + 4] !== 0x20 ||
						b[p + 5] !== 0x72 || b[p + 6] !== 0x65 || b[p + 7] !== 0x6c || b[p + 8] !== 0x61 || b[p + 9] !== 0x79 ||
						b[p + 10] !== 0x69 || b[p + 11] !== 0x6e || b[p + 12] !== 0x67 || b[p + 13] !== 0x20 || b[p + 14] !== 0x73 ||
						b[p + 15] !== 0x74 || b[p + 16] !== 0x61 || b[p + 17] !== 0x72 || b[p + 18] !== 0x74 || b[p + 19] !== 0x65 ||
						b[p + 20] !== 0x64) break attempt75;
					p += 21;
					break choice60;
				}
				p = choice60;
				attempt76: {
					// "dropping client"
					if (p + 15 > end ||
						b[p] !== 0x64 || b[p + 1] !== 0x72 || b[p + 2] !== 0x6f || b[p + 3] !== 0x70 || b[p + 4] !== 0x70 ||
						b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x67 || b[p + 8] !== 0x20 || b[p + 9] !== 0x63 ||
						b[p + 10] !== 0x6c || b[p + 11] !== 0x69 || b[p + 12] !== 0x65 || b[p + 13] !== 0x6e || b[p + 14] !== 0x74) break attempt76;
					p += 15;
					break choice60;
				}
				p = choice60;
				return -1;
			case 0x69: // i
				attempt77: {
					// "iptables: "
					if (p + 10 > end ||
						b[p] !== 0x69 || b[p + 1] !== 0x70 || b[p + 2] !== 0x74 || b[p + 3] !== 0x61 || b[p + 4] !== 0x62 ||
						b[p + 5] !== 0x6c || b[p + 6] !== 0x65 || b[p + 7] !== 0x73 || b[p + 8] !== 0x3a || b[p + 9] !== 0x20) break attempt77;
					p += 10;
					break choice60;
				}
				p = choice60;
				return -1;
			case 0x6c: // l
				attempt78: {
					// "log_open"
					if (p + 8 > end ||
						b[p] !== 0x6c || b[p + 1] !== 0x6f || b[p + 2] !== 0x67 || b[p + 3] !== 0x5f || b[p + 4] !== 0x6f ||
						b[p + 5] !== 0x70 || b[p + 6] !== 0x65 || b[p + 7] !== 0x6e) break attempt78;
					p += 8;
					break choice60;
				}
				p = choice60;
				return -1;
			case 0x6d: // m
				attempt79: {
					// "max_acceptors"
					if (p + 13 > end ||
						b[p] !== 0x6d || b[p + 1] !== 0x61 || b[p + 2] !== 0x78 || b[p + 3] !== 0x5f || b[p + 4] !== 0x61 ||
						b[p + 5] !== 0x63 || b[p + 6] !== 0x63 || b[p + 7] !== 0x65 || b[p + 8] !== 0x70 || b[p + 9] !== 0x74 ||
						b[p + 10] !== 0x6f || b[p + 11] !== 0x72 || b[p + 12] !== 0x73) break attempt79;
					p += 13;
					break choice60;
				}
				p = choice60;
				return -1;
			case 0x72: // r
				attempt80: {
					// "relay "
					if (p + 6 > end ||
						b[p] !== 0x72 || b[p + 1] !== 0x65 || b[p + 2] !== 0x6c || b[p + 3] !== 0x61 || b[p + 4] !== 0x79 ||
						b[p + 5] !== 0x20) break attempt80;
					p += 6;
					break choice60;
				}
				p = choice60;
				return -1;
			case 0x73: // s
				attempt81: {
					// "splice("
					if (p + 7 > end ||
						b[p] !== 0x73 || b[p + 1] !== 0x70 || b[p + 2] !== 0x6c || b[p + 3] !== 0x69 || b[p + 4] !== 0x63 ||
						b[p + 5] !== 0x65 || b[p + 6] !== 0x28) break attempt81;
					p += 7;
					break choice60;
				}
				p = choice60;
				attempt82: {
					// "shutdown"
					if (p + 8 > end ||
						b[p] !== 0x73 || b[p + 1] !== 0x68 || b[p + 2] !== 0x75 || b[p + 3] !== 0x74 || b[p + 4] !== 0x64 ||
						b[p + 5] !== 0x6f || b[p + 6] !== 0x77 || b[p + 7] !== 0x6e) break attempt82;
					p += 8;
					break choice60;
				}
				p = choice60;
				return -1;
			case 0x75: // u
				attempt83: {
					// "uses log"
					if (p + 8 > end ||
						b[p] !== 0x75 || b[p + 1] !== 0x73 || b[p + 2] !== 0x65 || b[p + 3] !== 0x73 || b[p + 4] !== 0x20 ||
						b[p + 5] !== 0x6c || b[p + 6] !== 0x6f || b[p + 7] !== 0x67) break attempt83;
					p += 8;
					break choice60;
				}
				p = choice60;
				return -1;
			default:
				return -1;
		}
	}
	return p;
}

function rule_skipEnd(b: Uint8Array, p: number, end: number): number {
	// "."
	if (p >= end || b[p] !== 0x2e) return -1;
	p += 1;
	if (p < end) return -1;
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
