// Generated from network-manager.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Span } from '../../fields/span.ts';

/** What a message said, and where its parts stand. */
export type NetworkManagerMatch =
	| {
			readonly case: 'starting';
			readonly level: Span | undefined;
			readonly stamp: Span | undefined;
			readonly version: Span;
	  }
	| {
			readonly case: 'stateChanged';
			readonly level: Span | undefined;
			readonly stamp: Span | undefined;
			readonly state: Span;
	  }
	| {
			readonly case: 'deviceFailed';
			readonly level: Span | undefined;
			readonly stamp: Span | undefined;
			readonly interface: Span;
			readonly from: Span;
			readonly reason: Span | undefined;
	  }
	| {
			readonly case: 'deviceStateChanged';
			readonly level: Span | undefined;
			readonly stamp: Span | undefined;
			readonly interface: Span;
			readonly from: Span;
			readonly to: Span;
			readonly reason: Span | undefined;
	  }
	| {
			readonly case: 'associationFailed';
			readonly level: Span | undefined;
			readonly stamp: Span | undefined;
			readonly interface: Span;
	  }
	| {
			readonly case: 'associationFailedOld';
			readonly level: Span | undefined;
			readonly stamp: Span | undefined;
			readonly interface: Span;
	  }
	| {
			readonly case: 'keyRefused';
			readonly level: Span | undefined;
			readonly stamp: Span | undefined;
			readonly interface: Span;
	  }
	| {
			readonly case: 'secretsMissing';
			readonly level: Span | undefined;
			readonly stamp: Span | undefined;
			readonly interface: Span;
	  }
	| {
			readonly case: 'activationFailed';
			readonly level: Span | undefined;
			readonly stamp: Span | undefined;
			readonly interface: Span;
			readonly connection: Span | undefined;
	  }
	| {
			readonly case: 'activated';
			readonly level: Span | undefined;
			readonly stamp: Span | undefined;
			readonly interface: Span;
	  }
	| {
			readonly case: 'activationFailedOld';
			readonly level: Span | undefined;
			readonly stamp: Span | undefined;
			readonly interface: Span;
			readonly connection: Span;
	  }
	| {
			readonly case: 'activatedOld';
			readonly level: Span | undefined;
			readonly stamp: Span | undefined;
			readonly interface: Span;
	  }
	| {
			readonly case: 'supplicantChanged';
			readonly level: Span | undefined;
			readonly stamp: Span | undefined;
			readonly interface: Span;
			readonly supplicantFrom: Span;
			readonly supplicantTo: Span;
	  }
	| {
			readonly case: 'linkUp';
			readonly level: Span | undefined;
			readonly stamp: Span | undefined;
			readonly interface: Span;
	  }
	| {
			readonly case: 'linkDown';
			readonly level: Span | undefined;
			readonly stamp: Span | undefined;
			readonly interface: Span;
	  }
	| {
			readonly case: 'dhcpTimedOut';
			readonly level: Span | undefined;
			readonly stamp: Span | undefined;
			readonly family: Span;
			readonly interface: Span;
	  }
	| {
			readonly case: 'dhcpStateTimedOut';
			readonly level: Span | undefined;
			readonly stamp: Span | undefined;
			readonly family: Span;
			readonly interface: Span;
	  }
	| {
			readonly case: 'dhcpLost';
			readonly level: Span | undefined;
			readonly stamp: Span | undefined;
			readonly family: Span;
			readonly interface: Span;
	  }
	| {
			readonly case: 'dhcpBoundSomewhere';
			readonly level: Span | undefined;
			readonly stamp: Span | undefined;
			readonly family: Span;
			readonly interface: Span;
	  }
	| {
			readonly case: 'dhcpBound';
			readonly level: Span | undefined;
			readonly stamp: Span | undefined;
			readonly family: Span;
			readonly interface: Span;
			readonly address: Span;
	  }
	| {
			readonly case: 'defaultRoute';
			readonly level: Span | undefined;
			readonly stamp: Span | undefined;
			readonly connection: Span;
			readonly interface: Span;
			readonly family: Span;
	  }
	| {
			readonly case: 'modemStateChanged';
			readonly level: Span | undefined;
			readonly stamp: Span | undefined;
			readonly modem: Span;
			readonly modemFrom: Span;
			readonly modemTo: Span;
			readonly modemReason: Span | undefined;
	  }
	| {
			readonly case: 'modemConnectFailed';
			readonly level: Span | undefined;
			readonly stamp: Span | undefined;
			readonly modem: Span;
			readonly problem: Span;
	  }
	| {
			readonly case: 'ntpSourcesSet';
			readonly level: Span | undefined;
			readonly stamp: Span | undefined;
	  }
	| {
			readonly case: 'ntpServersChanged';
			readonly level: Span | undefined;
			readonly stamp: Span | undefined;
	  }
	| {
			readonly case: 'routine';
			readonly level: Span | undefined;
			readonly stamp: Span | undefined;
			readonly routine: Span;
	  }
	| {
			readonly case: 'other';
			readonly level: Span | undefined;
			readonly stamp: Span | undefined;
			readonly text: Span;
	  };

/** Matches the UTF-8 text `bytes[start, end)`, whole; `undefined` when no case of the grammar describes it. */
export function matchNetworkManager(bytes: Uint8Array, start: number, end: number): NetworkManagerMatch | undefined {
	if (rule_message(bytes, start, end) !== end) return undefined;
	switch (matched) {
		case 0:
			return {
				case: 'starting',
				level: from_level < 0 ? undefined : { start: from_level, end: to_level },
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				version: { start: from_version, end: to_version },
			};
		case 1:
			return {
				case: 'stateChanged',
				level: from_level < 0 ? undefined : { start: from_level, end: to_level },
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				state: { start: from_state, end: to_state },
			};
		case 2:
			return {
				case: 'deviceFailed',
				level: from_level < 0 ? undefined : { start: from_level, end: to_level },
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				interface: { start: from_interface, end: to_interface },
				from: { start: from_from, end: to_from },
				reason: from_reason < 0 ? undefined : { start: from_reason, end: to_reason },
			};
		case 3:
			return {
				case: 'deviceStateChanged',
				level: from_level < 0 ? undefined : { start: from_level, end: to_level },
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				interface: { start: from_interface, end: to_interface },
				from: { start: from_from, end: to_from },
				to: { start: from_to, end: to_to },
				reason: from_reason < 0 ? undefined : { start: from_reason, end: to_reason },
			};
		case 4:
			return {
				case: 'associationFailed',
				level: from_level < 0 ? undefined : { start: from_level, end: to_level },
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				interface: { start: from_interface, end: to_interface },
			};
		case 5:
			return {
				case: 'associationFailedOld',
				level: from_level < 0 ? undefined : { start: from_level, end: to_level },
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				interface: { start: from_interface, end: to_interface },
			};
		case 6:
			return {
				case: 'keyRefused',
				level: from_level < 0 ? undefined : { start: from_level, end: to_level },
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				interface: { start: from_interface, end: to_interface },
			};
		case 7:
			return {
				case: 'secretsMissing',
				level: from_level < 0 ? undefined : { start: from_level, end: to_level },
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				interface: { start: from_interface, end: to_interface },
			};
		case 8:
			return {
				case: 'activationFailed',
				level: from_level < 0 ? undefined : { start: from_level, end: to_level },
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				interface: { start: from_interface, end: to_interface },
				connection: from_connection < 0 ? undefined : { start: from_connection, end: to_connection },
			};
		case 9:
			return {
				case: 'activated',
				level: from_level < 0 ? undefined : { start: from_level, end: to_level },
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				interface: { start: from_interface, end: to_interface },
			};
		case 10:
			return {
				case: 'activationFailedOld',
				level: from_level < 0 ? undefined : { start: from_level, end: to_level },
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				interface: { start: from_interface, end: to_interface },
				connection: { start: from_connection, end: to_connection },
			};
		case 11:
			return {
				case: 'activatedOld',
				level: from_level < 0 ? undefined : { start: from_level, end: to_level },
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				interface: { start: from_interface, end: to_interface },
			};
		case 12:
			return {
				case: 'supplicantChanged',
				level: from_level < 0 ? undefined : { start: from_level, end: to_level },
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				interface: { start: from_interface, end: to_interface },
				supplicantFrom: { start: from_supplicantFrom, end: to_supplicantFrom },
				supplicantTo: { start: from_supplicantTo, end: to_supplicantTo },
			};
		case 13:
			return {
				case: 'linkUp',
				level: from_level < 0 ? undefined : { start: from_level, end: to_level },
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				interface: { start: from_interface, end: to_interface },
			};
		case 14:
			return {
				case: 'linkDown',
				level: from_level < 0 ? undefined : { start: from_level, end: to_level },
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				interface: { start: from_interface, end: to_interface },
			};
		case 15:
			return {
				case: 'dhcpTimedOut',
				level: from_level < 0 ? undefined : { start: from_level, end: to_level },
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				family: { start: from_family, end: to_family },
				interface: { start: from_interface, end: to_interface },
			};
		case 16:
			return {
				case: 'dhcpStateTimedOut',
				level: from_level < 0 ? undefined : { start: from_level, end: to_level },
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				family: { start: from_family, end: to_family },
				interface: { start: from_interface, end: to_interface },
			};
		case 17:
			return {
				case: 'dhcpLost',
				level: from_level < 0 ? undefined : { start: from_level, end: to_level },
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				family: { start: from_family, end: to_family },
				interface: { start: from_interface, end: to_interface },
			};
		case 18:
			return {
				case: 'dhcpBoundSomewhere',
				level: from_level < 0 ? undefined : { start: from_level, end: to_level },
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				family: { start: from_family, end: to_family },
				interface: { start: from_interface, end: to_interface },
			};
		case 19:
			return {
				case: 'dhcpBound',
				level: from_level < 0 ? undefined : { start: from_level, end: to_level },
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				family: { start: from_family, end: to_family },
				interface: { start: from_interface, end: to_interface },
				address: { start: from_address, end: to_address },
			};
		case 20:
			return {
				case: 'defaultRoute',
				level: from_level < 0 ? undefined : { start: from_level, end: to_level },
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				connection: { start: from_connection, end: to_connection },
				interface: { start: from_interface, end: to_interface },
				family: { start: from_family, end: to_family },
			};
		case 21:
			return {
				case: 'modemStateChanged',
				level: from_level < 0 ? undefined : { start: from_level, end: to_level },
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				modem: { start: from_modem, end: to_modem },
				modemFrom: { start: from_modemFrom, end: to_modemFrom },
				modemTo: { start: from_modemTo, end: to_modemTo },
				modemReason: from_modemReason < 0 ? undefined : { start: from_modemReason, end: to_modemReason },
			};
		case 22:
			return {
				case: 'modemConnectFailed',
				level: from_level < 0 ? undefined : { start: from_level, end: to_level },
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				modem: { start: from_modem, end: to_modem },
				problem: { start: from_problem, end: to_problem },
			};
		case 23:
			return {
				case: 'ntpSourcesSet',
				level: from_level < 0 ? undefined : { start: from_level, end: to_level },
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
			};
		case 24:
			return {
				case: 'ntpServersChanged',
				level: from_level < 0 ? undefined : { start: from_level, end: to_level },
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
			};
		case 25:
			return {
				case: 'routine',
				level: from_level < 0 ? undefined : { start: from_level, end: to_level },
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
				routine: { start: from_routine, end: to_routine },
			};
		case 26:
			return {
				case: 'other',
				level: from_level < 0 ? undefined : { start: from_level, end: to_level },
				stamp: from_stamp < 0 ? undefined : { start: from_stamp, end: to_stamp },
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
let from_version = -1;
let to_version = -1;
let from_state = -1;
let to_state = -1;
let from_interface = -1;
let to_interface = -1;
let from_from = -1;
let to_from = -1;
let from_reason = -1;
let to_reason = -1;
let from_to = -1;
let to_to = -1;
let from_connection = -1;
let to_connection = -1;
let from_supplicantFrom = -1;
let to_supplicantFrom = -1;
let from_supplicantTo = -1;
let to_supplicantTo = -1;
let from_family = -1;
let to_family = -1;
let from_address = -1;
let to_address = -1;
let from_modem = -1;
let to_modem = -1;
let from_modemFrom = -1;
let to_modemFrom = -1;
let from_modemTo = -1;
let to_modemTo = -1;
let from_modemReason = -1;
let to_modemReason = -1;
let from_problem = -1;
let to_problem = -1;
let from_routine = -1;
let to_routine = -1;
let from_text = -1;
let to_text = -1;

const set0: Uint8Array = byteSet([0x41, 0x5a], [0x5f, 0x5f]);

function byteSet(...ranges: readonly (readonly [from: number, to: number])[]): Uint8Array {
	const set = new Uint8Array(256);
	for (const [from, to] of ranges) set.fill(1, from, to + 1);
	return set;
}

function rule_message(b: Uint8Array, p: number, end: number): number {
	from_level = -1;
	from_stamp = -1;
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
	p = rule_said(b, p, end);
	if (p < 0) return -1;
	return p;
}

function rule_said(b: Uint8Array, p: number, end: number): number {
	let q = -1;
	switch (p < end ? b[p] : -1) {
		case 0x28: // (
			q = case_deviceFailed(b, p, end);
			if (q >= 0) return q;
			q = case_deviceStateChanged(b, p, end);
			if (q >= 0) return q;
			q = case_secretsMissing(b, p, end);
			if (q >= 0) return q;
			q = case_linkUp(b, p, end);
			if (q >= 0) return q;
			q = case_linkDown(b, p, end);
			if (q >= 0) return q;
			q = case_modemStateChanged(b, p, end);
			if (q >= 0) return q;
			q = case_modemConnectFailed(b, p, end);
			if (q >= 0) return q;
			q = case_routine(b, p, end);
			if (q >= 0) return q;
			return case_other(b, p, end);
		case 0x41: // A
			q = case_associationFailedOld(b, p, end);
			if (q >= 0) return q;
			q = case_activationFailedOld(b, p, end);
			if (q >= 0) return q;
			q = case_activatedOld(b, p, end);
			if (q >= 0) return q;
			q = case_ntpServersChanged(b, p, end);
			if (q >= 0) return q;
			q = case_routine(b, p, end);
			if (q >= 0) return q;
			return case_other(b, p, end);
		case 0x43: // C
		case 0x44: // D
		case 0x45: // E
		case 0x4c: // L
		case 0x4d: // M
		case 0x57: // W
		case 0x61: // a
		case 0x62: // b
		case 0x63: // c
		case 0x65: // e
		case 0x66: // f
		case 0x68: // h
		case 0x69: // i
		case 0x6b: // k
		case 0x6c: // l
		case 0x6f: // o
		case 0x72: // r
		case 0x73: // s
		case 0x77: // w
			q = case_routine(b, p, end);
			if (q >= 0) return q;
			return case_other(b, p, end);
		case 0x4e: // N
			q = case_starting(b, p, end);
			if (q >= 0) return q;
			q = case_stateChanged(b, p, end);
			if (q >= 0) return q;
			q = case_routine(b, p, end);
			if (q >= 0) return q;
			return case_other(b, p, end);
		case 0x52: // R
			q = case_ntpServersChanged(b, p, end);
			if (q >= 0) return q;
			q = case_routine(b, p, end);
			if (q >= 0) return q;
			return case_other(b, p, end);
		case 0x53: // S
			q = case_ntpSourcesSet(b, p, end);
			if (q >= 0) return q;
			return case_other(b, p, end);
		case 0x55: // U
			q = case_ntpServersChanged(b, p, end);
			if (q >= 0) return q;
			return case_other(b, p, end);
		case 0x64: // d
			q = case_deviceFailed(b, p, end);
			if (q >= 0) return q;
			q = case_deviceStateChanged(b, p, end);
			if (q >= 0) return q;
			q = case_associationFailed(b, p, end);
			if (q >= 0) return q;
			q = case_keyRefused(b, p, end);
			if (q >= 0) return q;
			q = case_secretsMissing(b, p, end);
			if (q >= 0) return q;
			q = case_activationFailed(b, p, end);
			if (q >= 0) return q;
			q = case_activated(b, p, end);
			if (q >= 0) return q;
			q = case_supplicantChanged(b, p, end);
			if (q >= 0) return q;
			q = case_linkUp(b, p, end);
			if (q >= 0) return q;
			q = case_linkDown(b, p, end);
			if (q >= 0) return q;
			q = case_dhcpTimedOut(b, p, end);
			if (q >= 0) return q;
			q = case_dhcpStateTimedOut(b, p, end);
			if (q >= 0) return q;
			q = case_dhcpLost(b, p, end);
			if (q >= 0) return q;
			q = case_dhcpBoundSomewhere(b, p, end);
			if (q >= 0) return q;
			q = case_dhcpBound(b, p, end);
			if (q >= 0) return q;
			q = case_modemStateChanged(b, p, end);
			if (q >= 0) return q;
			q = case_modemConnectFailed(b, p, end);
			if (q >= 0) return q;
			q = case_routine(b, p, end);
			if (q >= 0) return q;
			return case_other(b, p, end);
		case 0x6d: // m
			q = case_stateChanged(b, p, end);
			if (q >= 0) return q;
			q = case_modemStateChanged(b, p, end);
			if (q >= 0) return q;
			q = case_modemConnectFailed(b, p, end);
			if (q >= 0) return q;
			q = case_routine(b, p, end);
			if (q >= 0) return q;
			return case_other(b, p, end);
		case 0x70: // p
			q = case_defaultRoute(b, p, end);
			if (q >= 0) return q;
			q = case_routine(b, p, end);
			if (q >= 0) return q;
			return case_other(b, p, end);
		default:
			return case_other(b, p, end);
	}
}

function case_starting(b: Uint8Array, p: number, end: number): number {
	// "NetworkManager (version "
	if (p + 24 > end ||
		b[p] !== 0x4e || b[p + 1] !== 0x65 || b[p + 2] !== 0x74 || b[p + 3] !== 0x77 || b[p + 4] !== 0x6f ||
		b[p + 5] !== 0x72 || b[p + 6] !== 0x6b || b[p + 7] !== 0x4d || b[p + 8] !== 0x61 || b[p + 9] !== 0x6e ||
		b[p + 10] !== 0x61 || b[p + 11] !== 0x67 || b[p + 12] !== 0x65 || b[p + 13] !== 0x72 || b[p + 14] !== 0x20 ||
		b[p + 15] !== 0x28 || b[p + 16] !== 0x76 || b[p + 17] !== 0x65 || b[p + 18] !== 0x72 || b[p + 19] !== 0x73 ||
		b[p + 20] !== 0x69 || b[p + 21] !== 0x6f || b[p + 22] !== 0x6e || b[p + 23] !== 0x20) return -1;
	p += 24;
	from_version = p;
	p = rule_version(b, p, end);
	if (p < 0) return -1;
	to_version = p;
	// ") is starting"
	if (p + 13 > end ||
		b[p] !== 0x29 || b[p + 1] !== 0x20 || b[p + 2] !== 0x69 || b[p + 3] !== 0x73 || b[p + 4] !== 0x20 ||
		b[p + 5] !== 0x73 || b[p + 6] !== 0x74 || b[p + 7] !== 0x61 || b[p + 8] !== 0x72 || b[p + 9] !== 0x74 ||
		b[p + 10] !== 0x69 || b[p + 11] !== 0x6e || b[p + 12] !== 0x67) return -1;
	p += 13;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 0;
	return p;
}

function case_stateChanged(b: Uint8Array, p: number, end: number): number {
	const optional5 = p;
	optional5: {
		attempt6: {
			// "manager: "
			if (p + 9 > end ||
				b[p] !== 0x6d || b[p + 1] !== 0x61 || b[p + 2] !== 0x6e || b[p + 3] !== 0x61 || b[p + 4] !== 0x67 ||
				b[p + 5] !== 0x65 || b[p + 6] !== 0x72 || b[p + 7] !== 0x3a || b[p + 8] !== 0x20) break attempt6;
			p += 9;
			break optional5;
		}
		p = optional5;
	}
	// "NetworkManager state is now "
	if (p + 28 > end ||
		b[p] !== 0x4e || b[p + 1] !== 0x65 || b[p + 2] !== 0x74 || b[p + 3] !== 0x77 || b[p + 4] !== 0x6f ||
		b[p + 5] !== 0x72 || b[p + 6] !== 0x6b || b[p + 7] !== 0x4d || b[p + 8] !== 0x61 || b[p + 9] !== 0x6e ||
		b[p + 10] !== 0x61 || b[p + 11] !== 0x67 || b[p + 12] !== 0x65 || b[p + 13] !== 0x72 || b[p + 14] !== 0x20 ||
		b[p + 15] !== 0x73 || b[p + 16] !== 0x74 || b[p + 17] !== 0x61 || b[p + 18] !== 0x74 || b[p + 19] !== 0x65 ||
		b[p + 20] !== 0x20 || b[p + 21] !== 0x69 || b[p + 22] !== 0x73 || b[p + 23] !== 0x20 || b[p + 24] !== 0x6e ||
		b[p + 25] !== 0x6f || b[p + 26] !== 0x77 || b[p + 27] !== 0x20) return -1;
	p += 28;
	from_state = p;
	p = rule_state(b, p, end);
	if (p < 0) return -1;
	to_state = p;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 1;
	return p;
}

function case_deviceFailed(b: Uint8Array, p: number, end: number): number {
	from_reason = -1;
	const choice7 = p;
	choice7: {
		attempt8: {
			// "device ("
			if (p + 8 > end ||
				b[p] !== 0x64 || b[p + 1] !== 0x65 || b[p + 2] !== 0x76 || b[p + 3] !== 0x69 || b[p + 4] !== 0x63 ||
				b[p + 5] !== 0x65 || b[p + 6] !== 0x20 || b[p + 7] !== 0x28) break attempt8;
			p += 8;
			break choice7;
		}
		p = choice7;
		attempt9: {
			// "("
			if (p >= end || b[p] !== 0x28) break attempt9;
			p += 1;
			break choice7;
		}
		p = choice7;
		return -1;
	}
	from_interface = p;
	p = rule_interface(b, p, end);
	if (p < 0) return -1;
	to_interface = p;
	const choice10 = p;
	choice10: {
		attempt11: {
			// "): device"
			if (p + 9 > end ||
				b[p] !== 0x29 || b[p + 1] !== 0x3a || b[p + 2] !== 0x20 || b[p + 3] !== 0x64 || b[p + 4] !== 0x65 ||
				b[p + 5] !== 0x76 || b[p + 6] !== 0x69 || b[p + 7] !== 0x63 || b[p + 8] !== 0x65) break attempt11;
			p += 9;
			break choice10;
		}
		p = choice10;
		attempt12: {
			// "):"
			if (p + 2 > end || b[p] !== 0x29 || b[p + 1] !== 0x3a) break attempt12;
			p += 2;
			break choice10;
		}
		p = choice10;
		return -1;
	}
	// " state change: "
	if (p + 15 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x73 || b[p + 2] !== 0x74 || b[p + 3] !== 0x61 || b[p + 4] !== 0x74 ||
		b[p + 5] !== 0x65 || b[p + 6] !== 0x20 || b[p + 7] !== 0x63 || b[p + 8] !== 0x68 || b[p + 9] !== 0x61 ||
		b[p + 10] !== 0x6e || b[p + 11] !== 0x67 || b[p + 12] !== 0x65 || b[p + 13] !== 0x3a || b[p + 14] !== 0x20) return -1;
	p += 15;
	from_from = p;
	p = rule_from(b, p, end);
	if (p < 0) return -1;
	to_from = p;
	// " -> failed"
	if (p + 10 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x2d || b[p + 2] !== 0x3e || b[p + 3] !== 0x20 || b[p + 4] !== 0x66 ||
		b[p + 5] !== 0x61 || b[p + 6] !== 0x69 || b[p + 7] !== 0x6c || b[p + 8] !== 0x65 || b[p + 9] !== 0x64) return -1;
	p += 10;
	const optional13 = p;
	optional13: {
		attempt14: {
			// " (reason '"
			if (p + 10 > end ||
				b[p] !== 0x20 || b[p + 1] !== 0x28 || b[p + 2] !== 0x72 || b[p + 3] !== 0x65 || b[p + 4] !== 0x61 ||
				b[p + 5] !== 0x73 || b[p + 6] !== 0x6f || b[p + 7] !== 0x6e || b[p + 8] !== 0x20 || b[p + 9] !== 0x27) break attempt14;
			p += 10;
			from_reason = p;
			p = rule_reason(b, p, end);
			if (p < 0) break attempt14;
			to_reason = p;
			// "'"
			if (p >= end || b[p] !== 0x27) break attempt14;
			p += 1;
			break optional13;
		}
		p = optional13;
		from_reason = -1;
	}
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 2;
	return p;
}

function case_deviceStateChanged(b: Uint8Array, p: number, end: number): number {
	from_reason = -1;
	const choice15 = p;
	choice15: {
		attempt16: {
			// "device ("
			if (p + 8 > end ||
				b[p] !== 0x64 || b[p + 1] !== 0x65 || b[p + 2] !== 0x76 || b[p + 3] !== 0x69 || b[p + 4] !== 0x63 ||
				b[p + 5] !== 0x65 || b[p + 6] !== 0x20 || b[p + 7] !== 0x28) break attempt16;
			p += 8;
			break choice15;
		}
		p = choice15;
		attempt17: {
			// "("
			if (p >= end || b[p] !== 0x28) break attempt17;
			p += 1;
			break choice15;
		}
		p = choice15;
		return -1;
	}
	from_interface = p;
	p = rule_interface(b, p, end);
	if (p < 0) return -1;
	to_interface = p;
	const choice18 = p;
	choice18: {
		attempt19: {
			// "): device"
			if (p + 9 > end ||
				b[p] !== 0x29 || b[p + 1] !== 0x3a || b[p + 2] !== 0x20 || b[p + 3] !== 0x64 || b[p + 4] !== 0x65 ||
				b[p + 5] !== 0x76 || b[p + 6] !== 0x69 || b[p + 7] !== 0x63 || b[p + 8] !== 0x65) break attempt19;
			p += 9;
			break choice18;
		}
		p = choice18;
		attempt20: {
			// "):"
			if (p + 2 > end || b[p] !== 0x29 || b[p + 1] !== 0x3a) break attempt20;
			p += 2;
			break choice18;
		}
		p = choice18;
		return -1;
	}
	// " state change: "
	if (p + 15 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x73 || b[p + 2] !== 0x74 || b[p + 3] !== 0x61 || b[p + 4] !== 0x74 ||
		b[p + 5] !== 0x65 || b[p + 6] !== 0x20 || b[p + 7] !== 0x63 || b[p + 8] !== 0x68 || b[p + 9] !== 0x61 ||
		b[p + 10] !== 0x6e || b[p + 11] !== 0x67 || b[p + 12] !== 0x65 || b[p + 13] !== 0x3a || b[p + 14] !== 0x20) return -1;
	p += 15;
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
	const optional21 = p;
	optional21: {
		attempt22: {
			// " (reason '"
			if (p + 10 > end ||
				b[p] !== 0x20 || b[p + 1] !== 0x28 || b[p + 2] !== 0x72 || b[p + 3] !== 0x65 || b[p + 4] !== 0x61 ||
				b[p + 5] !== 0x73 || b[p + 6] !== 0x6f || b[p + 7] !== 0x6e || b[p + 8] !== 0x20 || b[p + 9] !== 0x27) break attempt22;
			p += 10;
			from_reason = p;
			p = rule_reason(b, p, end);
			if (p < 0) break attempt22;
			to_reason = p;
			// "'"
			if (p >= end || b[p] !== 0x27) break attempt22;
			p += 1;
			break optional21;
		}
		p = optional21;
		from_reason = -1;
	}
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 3;
	return p;
}

function case_associationFailed(b: Uint8Array, p: number, end: number): number {
	// "device ("
	if (p + 8 > end ||
		b[p] !== 0x64 || b[p + 1] !== 0x65 || b[p + 2] !== 0x76 || b[p + 3] !== 0x69 || b[p + 4] !== 0x63 ||
		b[p + 5] !== 0x65 || b[p + 6] !== 0x20 || b[p + 7] !== 0x28) return -1;
	p += 8;
	from_interface = p;
	p = rule_interface(b, p, end);
	if (p < 0) return -1;
	to_interface = p;
	// "): Activation: (wifi) association took too long"
	if (p + 47 > end ||
		b[p] !== 0x29 || b[p + 1] !== 0x3a || b[p + 2] !== 0x20 || b[p + 3] !== 0x41 || b[p + 4] !== 0x63 ||
		b[p + 5] !== 0x74 || b[p + 6] !== 0x69 || b[p + 7] !== 0x76 || b[p + 8] !== 0x61 || b[p + 9] !== 0x74 ||
		b[p + 10] !== 0x69 || b[p + 11] !== 0x6f || b[p + 12] !== 0x6e || b[p + 13] !== 0x3a || b[p + 14] !== 0x20 ||
		b[p + 15] !== 0x28 || b[p + 16] !== 0x77 || b[p + 17] !== 0x69 || b[p + 18] !== 0x66 || b[p + 19] !== 0x69 ||
		b[p + 20] !== 0x29 || b[p + 21] !== 0x20 || b[p + 22] !== 0x61 || b[p + 23] !== 0x73 || b[p + 24] !== 0x73 ||
		b[p + 25] !== 0x6f || b[p + 26] !== 0x63 || b[p + 27] !== 0x69 || b[p + 28] !== 0x61 || b[p + 29] !== 0x74 ||
		b[p + 30] !== 0x69 || b[p + 31] !== 0x6f || b[p + 32] !== 0x6e || b[p + 33] !== 0x20 || b[p + 34] !== 0x74 ||
		b[p + 35] !== 0x6f || b[p + 36] !== 0x6f || b[p + 37] !== 0x6b || b[p + 38] !== 0x20 || b[p + 39] !== 0x74 ||
		b[p + 40] !== 0x6f || b[p + 41] !== 0x6f || b[p + 42] !== 0x20 || b[p + 43] !== 0x6c || b[p + 44] !== 0x6f ||
		b[p + 45] !== 0x6e || b[p + 46] !== 0x67) return -1;
	p += 47;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 4;
	return p;
}

function case_associationFailedOld(b: Uint8Array, p: number, end: number): number {
	// "Activation ("
	if (p + 12 > end ||
		b[p] !== 0x41 || b[p + 1] !== 0x63 || b[p + 2] !== 0x74 || b[p + 3] !== 0x69 || b[p + 4] !== 0x76 ||
		b[p + 5] !== 0x61 || b[p + 6] !== 0x74 || b[p + 7] !== 0x69 || b[p + 8] !== 0x6f || b[p + 9] !== 0x6e ||
		b[p + 10] !== 0x20 || b[p + 11] !== 0x28) return -1;
	p += 12;
	from_interface = p;
	p = rule_interface(b, p, end);
	if (p < 0) return -1;
	to_interface = p;
	// "/wireless): association took too long"
	if (p + 37 > end ||
		b[p] !== 0x2f || b[p + 1] !== 0x77 || b[p + 2] !== 0x69 || b[p + 3] !== 0x72 || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x6c || b[p + 6] !== 0x65 || b[p + 7] !== 0x73 || b[p + 8] !== 0x73 || b[p + 9] !== 0x29 ||
		b[p + 10] !== 0x3a || b[p + 11] !== 0x20 || b[p + 12] !== 0x61 || b[p + 13] !== 0x73 || b[p + 14] !== 0x73 ||
		b[p + 15] !== 0x6f || b[p + 16] !== 0x63 || b[p + 17] !== 0x69 || b[p + 18] !== 0x61 || b[p + 19] !== 0x74 ||
		b[p + 20] !== 0x69 || b[p + 21] !== 0x6f || b[p + 22] !== 0x6e || b[p + 23] !== 0x20 || b[p + 24] !== 0x74 ||
		b[p + 25] !== 0x6f || b[p + 26] !== 0x6f || b[p + 27] !== 0x6b || b[p + 28] !== 0x20 || b[p + 29] !== 0x74 ||
		b[p + 30] !== 0x6f || b[p + 31] !== 0x6f || b[p + 32] !== 0x20 || b[p + 33] !== 0x6c || b[p + 34] !== 0x6f ||
		b[p + 35] !== 0x6e || b[p + 36] !== 0x67) return -1;
	p += 37;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 5;
	return p;
}

function case_keyRefused(b: Uint8Array, p: number, end: number): number {
	// "device ("
	if (p + 8 > end ||
		b[p] !== 0x64 || b[p + 1] !== 0x65 || b[p + 2] !== 0x76 || b[p + 3] !== 0x69 || b[p + 4] !== 0x63 ||
		b[p + 5] !== 0x65 || b[p + 6] !== 0x20 || b[p + 7] !== 0x28) return -1;
	p += 8;
	from_interface = p;
	p = rule_interface(b, p, end);
	if (p < 0) return -1;
	to_interface = p;
	// "): Activation: (wifi) disconnected during association, asking for new key"
	if (p + 73 > end ||
		b[p] !== 0x29 || b[p + 1] !== 0x3a || b[p + 2] !== 0x20 || b[p + 3] !== 0x41 || b[p + 4] !== 0x63 ||
		b[p + 5] !== 0x74 || b[p + 6] !== 0x69 || b[p + 7] !== 0x76 || b[p + 8] !== 0x61 || b[p + 9] !== 0x74 ||
		b[p + 10] !== 0x69 || b[p + 11] !== 0x6f || b[p + 12] !== 0x6e || b[p + 13] !== 0x3a || b[p + 14] !== 0x20 ||
		b[p + 15] !== 0x28 || b[p + 16] !== 0x77 || b[p + 17] !== 0x69 || b[p + 18] !== 0x66 || b[p + 19] !== 0x69 ||
		b[p + 20] !== 0x29 || b[p + 21] !== 0x20 || b[p + 22] !== 0x64 || b[p + 23] !== 0x69 || b[p + 24] !== 0x73 ||
		b[p + 25] !== 0x63 || b[p + 26] !== 0x6f || b[p + 27] !== 0x6e || b[p + 28] !== 0x6e || b[p + 29] !== 0x65 ||
		b[p + 30] !== 0x63 || b[p + 31] !== 0x74 || b[p + 32] !== 0x65 || b[p + 33] !== 0x64 || b[p + 34] !== 0x20 ||
		b[p + 35] !== 0x64 || b[p + 36] !== 0x75 || b[p + 37] !== 0x72 || b[p + 38] !== 0x69 || b[p + 39] !== 0x6e ||
		b[p + 40] !== 0x67 || b[p + 41] !== 0x20 || b[p + 42] !== 0x61 || b[p + 43] !== 0x73 || b[p + 44] !== 0x73 ||
		b[p + 45] !== 0x6f || b[p + 46] !== 0x63 || b[p + 47] !== 0x69 || b[p + 48] !== 0x61 || b[p + 49] !== 0x74 ||
		b[p + 50] !== 0x69 || b[p + 51] !== 0x6f || b[p + 52] !== 0x6e || b[p + 53] !== 0x2c || b[p + 54] !== 0x20 ||
		b[p + 55] !== 0x61 || b[p + 56] !== 0x73 || b[p + 57] !== 0x6b || b[p + 58] !== 0x69 || b[p + 59] !== 0x6e ||
		b[p + 60] !== 0x67 || b[p + 61] !== 0x20 || b[p + 62] !== 0x66 || b[p + 63] !== 0x6f || b[p + 64] !== 0x72 ||
		b[p + 65] !== 0x20 || b[p + 66] !== 0x6e || b[p + 67] !== 0x65 || b[p + 68] !== 0x77 || b[p + 69] !== 0x20 ||
		b[p + 70] !== 0x6b || b[p + 71] !== 0x65 || b[p + 72] !== 0x79) return -1;
	p += 73;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 6;
	return p;
}

function case_secretsMissing(b: Uint8Array, p: number, end: number): number {
	const choice23 = p;
	choice23: {
		attempt24: {
			// "device ("
			if (p + 8 > end ||
				b[p] !== 0x64 || b[p + 1] !== 0x65 || b[p + 2] !== 0x76 || b[p + 3] !== 0x69 || b[p + 4] !== 0x63 ||
				b[p + 5] !== 0x65 || b[p + 6] !== 0x20 || b[p + 7] !== 0x28) break attempt24;
			p += 8;
			break choice23;
		}
		p = choice23;
		attempt25: {
			// "("
			if (p >= end || b[p] !== 0x28) break attempt25;
			p += 1;
			break choice23;
		}
		p = choice23;
		return -1;
	}
	from_interface = p;
	p = rule_interface(b, p, end);
	if (p < 0) return -1;
	to_interface = p;
	// "): no secrets: "
	if (p + 15 > end ||
		b[p] !== 0x29 || b[p + 1] !== 0x3a || b[p + 2] !== 0x20 || b[p + 3] !== 0x6e || b[p + 4] !== 0x6f ||
		b[p + 5] !== 0x20 || b[p + 6] !== 0x73 || b[p + 7] !== 0x65 || b[p + 8] !== 0x63 || b[p + 9] !== 0x72 ||
		b[p + 10] !== 0x65 || b[p + 11] !== 0x74 || b[p + 12] !== 0x73 || b[p + 13] !== 0x3a || b[p + 14] !== 0x20) return -1;
	p += 15;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 7;
	return p;
}

function case_activationFailed(b: Uint8Array, p: number, end: number): number {
	from_connection = -1;
	// "device ("
	if (p + 8 > end ||
		b[p] !== 0x64 || b[p + 1] !== 0x65 || b[p + 2] !== 0x76 || b[p + 3] !== 0x69 || b[p + 4] !== 0x63 ||
		b[p + 5] !== 0x65 || b[p + 6] !== 0x20 || b[p + 7] !== 0x28) return -1;
	p += 8;
	from_interface = p;
	p = rule_interface(b, p, end);
	if (p < 0) return -1;
	to_interface = p;
	// "): Activation: failed"
	if (p + 21 > end ||
		b[p] !== 0x29 || b[p + 1] !== 0x3a || b[p + 2] !== 0x20 || b[p + 3] !== 0x41 || b[p + 4] !== 0x63 ||
		b[p + 5] !== 0x74 || b[p + 6] !== 0x69 || b[p + 7] !== 0x76 || b[p + 8] !== 0x61 || b[p + 9] !== 0x74 ||
		b[p + 10] !== 0x69 || b[p + 11] !== 0x6f || b[p + 12] !== 0x6e || b[p + 13] !== 0x3a || b[p + 14] !== 0x20 ||
		b[p + 15] !== 0x66 || b[p + 16] !== 0x61 || b[p + 17] !== 0x69 || b[p + 18] !== 0x6c || b[p + 19] !== 0x65 ||
		b[p + 20] !== 0x64) return -1;
	p += 21;
	const optional26 = p;
	optional26: {
		attempt27: {
			// " for connection '"
			if (p + 17 > end ||
				b[p] !== 0x20 || b[p + 1] !== 0x66 || b[p + 2] !== 0x6f || b[p + 3] !== 0x72 || b[p + 4] !== 0x20 ||
				b[p + 5] !== 0x63 || b[p + 6] !== 0x6f || b[p + 7] !== 0x6e || b[p + 8] !== 0x6e || b[p + 9] !== 0x65 ||
				b[p + 10] !== 0x63 || b[p + 11] !== 0x74 || b[p + 12] !== 0x69 || b[p + 13] !== 0x6f || b[p + 14] !== 0x6e ||
				b[p + 15] !== 0x20 || b[p + 16] !== 0x27) break attempt27;
			p += 17;
			from_connection = p;
			p = rule_connection(b, p, end);
			if (p < 0) break attempt27;
			to_connection = p;
			// "'"
			if (p >= end || b[p] !== 0x27) break attempt27;
			p += 1;
			break optional26;
		}
		p = optional26;
		from_connection = -1;
	}
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 8;
	return p;
}

function case_activated(b: Uint8Array, p: number, end: number): number {
	// "device ("
	if (p + 8 > end ||
		b[p] !== 0x64 || b[p + 1] !== 0x65 || b[p + 2] !== 0x76 || b[p + 3] !== 0x69 || b[p + 4] !== 0x63 ||
		b[p + 5] !== 0x65 || b[p + 6] !== 0x20 || b[p + 7] !== 0x28) return -1;
	p += 8;
	from_interface = p;
	p = rule_interface(b, p, end);
	if (p < 0) return -1;
	to_interface = p;
	// "): Activation: successful"
	if (p + 25 > end ||
		b[p] !== 0x29 || b[p + 1] !== 0x3a || b[p + 2] !== 0x20 || b[p + 3] !== 0x41 || b[p + 4] !== 0x63 ||
		b[p + 5] !== 0x74 || b[p + 6] !== 0x69 || b[p + 7] !== 0x76 || b[p + 8] !== 0x61 || b[p + 9] !== 0x74 ||
		b[p + 10] !== 0x69 || b[p + 11] !== 0x6f || b[p + 12] !== 0x6e || b[p + 13] !== 0x3a || b[p + 14] !== 0x20 ||
		b[p + 15] !== 0x73 || b[p + 16] !== 0x75 || b[p + 17] !== 0x63 || b[p + 18] !== 0x63 || b[p + 19] !== 0x65 ||
		b[p + 20] !== 0x73 || b[p + 21] !== 0x73 || b[p + 22] !== 0x66 || b[p + 23] !== 0x75 || b[p + 24] !== 0x6c) return -1;
	p += 25;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 9;
	return p;
}

function case_activationFailedOld(b: Uint8Array, p: number, end: number): number {
	// "Activation ("
	if (p + 12 > end ||
		b[p] !== 0x41 || b[p + 1] !== 0x63 || b[p + 2] !== 0x74 || b[p + 3] !== 0x69 || b[p + 4] !== 0x76 ||
		b[p + 5] !== 0x61 || b[p + 6] !== 0x74 || b[p + 7] !== 0x69 || b[p + 8] !== 0x6f || b[p + 9] !== 0x6e ||
		b[p + 10] !== 0x20 || b[p + 11] !== 0x28) return -1;
	p += 12;
	from_interface = p;
	p = rule_interface(b, p, end);
	if (p < 0) return -1;
	to_interface = p;
	// ") failed for connection '"
	if (p + 25 > end ||
		b[p] !== 0x29 || b[p + 1] !== 0x20 || b[p + 2] !== 0x66 || b[p + 3] !== 0x61 || b[p + 4] !== 0x69 ||
		b[p + 5] !== 0x6c || b[p + 6] !== 0x65 || b[p + 7] !== 0x64 || b[p + 8] !== 0x20 || b[p + 9] !== 0x66 ||
		b[p + 10] !== 0x6f || b[p + 11] !== 0x72 || b[p + 12] !== 0x20 || b[p + 13] !== 0x63 || b[p + 14] !== 0x6f ||
		b[p + 15] !== 0x6e || b[p + 16] !== 0x6e || b[p + 17] !== 0x65 || b[p + 18] !== 0x63 || b[p + 19] !== 0x74 ||
		b[p + 20] !== 0x69 || b[p + 21] !== 0x6f || b[p + 22] !== 0x6e || b[p + 23] !== 0x20 || b[p + 24] !== 0x27) return -1;
	p += 25;
	from_connection = p;
	p = rule_connection(b, p, end);
	if (p < 0) return -1;
	to_connection = p;
	// "'"
	if (p >= end || b[p] !== 0x27) return -1;
	p += 1;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 10;
	return p;
}

function case_activatedOld(b: Uint8Array, p: number, end: number): number {
	// "Activation ("
	if (p + 12 > end ||
		b[p] !== 0x41 || b[p + 1] !== 0x63 || b[p + 2] !== 0x74 || b[p + 3] !== 0x69 || b[p + 4] !== 0x76 ||
		b[p + 5] !== 0x61 || b[p + 6] !== 0x74 || b[p + 7] !== 0x69 || b[p + 8] !== 0x6f || b[p + 9] !== 0x6e ||
		b[p + 10] !== 0x20 || b[p + 11] !== 0x28) return -1;
	p += 12;
	from_interface = p;
	p = rule_interface(b, p, end);
	if (p < 0) return -1;
	to_interface = p;
	// ") successful"
	if (p + 12 > end ||
		b[p] !== 0x29 || b[p + 1] !== 0x20 || b[p + 2] !== 0x73 || b[p + 3] !== 0x75 || b[p + 4] !== 0x63 ||
		b[p + 5] !== 0x63 || b[p + 6] !== 0x65 || b[p + 7] !== 0x73 || b[p + 8] !== 0x73 || b[p + 9] !== 0x66 ||
		b[p + 10] !== 0x75 || b[p + 11] !== 0x6c) return -1;
	p += 12;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 11;
	return p;
}

function case_supplicantChanged(b: Uint8Array, p: number, end: number): number {
	// "device ("
	if (p + 8 > end ||
		b[p] !== 0x64 || b[p + 1] !== 0x65 || b[p + 2] !== 0x76 || b[p + 3] !== 0x69 || b[p + 4] !== 0x63 ||
		b[p + 5] !== 0x65 || b[p + 6] !== 0x20 || b[p + 7] !== 0x28) return -1;
	p += 8;
	from_interface = p;
	p = rule_interface(b, p, end);
	if (p < 0) return -1;
	to_interface = p;
	// "): supplicant interface state: "
	if (p + 31 > end ||
		b[p] !== 0x29 || b[p + 1] !== 0x3a || b[p + 2] !== 0x20 || b[p + 3] !== 0x73 || b[p + 4] !== 0x75 ||
		b[p + 5] !== 0x70 || b[p + 6] !== 0x70 || b[p + 7] !== 0x6c || b[p + 8] !== 0x69 || b[p + 9] !== 0x63 ||
		b[p + 10] !== 0x61 || b[p + 11] !== 0x6e || b[p + 12] !== 0x74 || b[p + 13] !== 0x20 || b[p + 14] !== 0x69 ||
		b[p + 15] !== 0x6e || b[p + 16] !== 0x74 || b[p + 17] !== 0x65 || b[p + 18] !== 0x72 || b[p + 19] !== 0x66 ||
		b[p + 20] !== 0x61 || b[p + 21] !== 0x63 || b[p + 22] !== 0x65 || b[p + 23] !== 0x20 || b[p + 24] !== 0x73 ||
		b[p + 25] !== 0x74 || b[p + 26] !== 0x61 || b[p + 27] !== 0x74 || b[p + 28] !== 0x65 || b[p + 29] !== 0x3a ||
		b[p + 30] !== 0x20) return -1;
	p += 31;
	from_supplicantFrom = p;
	p = rule_supplicantFrom(b, p, end);
	if (p < 0) return -1;
	to_supplicantFrom = p;
	// " -> "
	if (p + 4 > end || b[p] !== 0x20 || b[p + 1] !== 0x2d || b[p + 2] !== 0x3e || b[p + 3] !== 0x20) return -1;
	p += 4;
	from_supplicantTo = p;
	p = rule_supplicantTo(b, p, end);
	if (p < 0) return -1;
	to_supplicantTo = p;
	matched = 12;
	return p;
}

function case_linkUp(b: Uint8Array, p: number, end: number): number {
	const choice28 = p;
	choice28: {
		attempt29: {
			// "device ("
			if (p + 8 > end ||
				b[p] !== 0x64 || b[p + 1] !== 0x65 || b[p + 2] !== 0x76 || b[p + 3] !== 0x69 || b[p + 4] !== 0x63 ||
				b[p + 5] !== 0x65 || b[p + 6] !== 0x20 || b[p + 7] !== 0x28) break attempt29;
			p += 8;
			break choice28;
		}
		p = choice28;
		attempt30: {
			// "("
			if (p >= end || b[p] !== 0x28) break attempt30;
			p += 1;
			break choice28;
		}
		p = choice28;
		return -1;
	}
	from_interface = p;
	p = rule_interface(b, p, end);
	if (p < 0) return -1;
	to_interface = p;
	const choice31 = p;
	choice31: {
		attempt32: {
			// "): carrier: link connected"
			if (p + 26 > end ||
				b[p] !== 0x29 || b[p + 1] !== 0x3a || b[p + 2] !== 0x20 || b[p + 3] !== 0x63 || b[p + 4] !== 0x61 ||
				b[p + 5] !== 0x72 || b[p + 6] !== 0x72 || b[p + 7] !== 0x69 || b[p + 8] !== 0x65 || b[p + 9] !== 0x72 ||
				b[p + 10] !== 0x3a || b[p + 11] !== 0x20 || b[p + 12] !== 0x6c || b[p + 13] !== 0x69 || b[p + 14] !== 0x6e ||
				b[p + 15] !== 0x6b || b[p + 16] !== 0x20 || b[p + 17] !== 0x63 || b[p + 18] !== 0x6f || b[p + 19] !== 0x6e ||
				b[p + 20] !== 0x6e || b[p + 21] !== 0x65 || b[p + 22] !== 0x63 || b[p + 23] !== 0x74 || b[p + 24] !== 0x65 ||
				b[p + 25] !== 0x64) break attempt32;
			p += 26;
			break choice31;
		}
		p = choice31;
		attempt33: {
			// "): link connected"
			if (p + 17 > end ||
				b[p] !== 0x29 || b[p + 1] !== 0x3a || b[p + 2] !== 0x20 || b[p + 3] !== 0x6c || b[p + 4] !== 0x69 ||
				b[p + 5] !== 0x6e || b[p + 6] !== 0x6b || b[p + 7] !== 0x20 || b[p + 8] !== 0x63 || b[p + 9] !== 0x6f ||
				b[p + 10] !== 0x6e || b[p + 11] !== 0x6e || b[p + 12] !== 0x65 || b[p + 13] !== 0x63 || b[p + 14] !== 0x74 ||
				b[p + 15] !== 0x65 || b[p + 16] !== 0x64) break attempt33;
			p += 17;
			break choice31;
		}
		p = choice31;
		return -1;
	}
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 13;
	return p;
}

function case_linkDown(b: Uint8Array, p: number, end: number): number {
	const choice34 = p;
	choice34: {
		attempt35: {
			// "device ("
			if (p + 8 > end ||
				b[p] !== 0x64 || b[p + 1] !== 0x65 || b[p + 2] !== 0x76 || b[p + 3] !== 0x69 || b[p + 4] !== 0x63 ||
				b[p + 5] !== 0x65 || b[p + 6] !== 0x20 || b[p + 7] !== 0x28) break attempt35;
			p += 8;
			break choice34;
		}
		p = choice34;
		attempt36: {
			// "("
			if (p >= end || b[p] !== 0x28) break attempt36;
			p += 1;
			break choice34;
		}
		p = choice34;
		return -1;
	}
	from_interface = p;
	p = rule_interface(b, p, end);
	if (p < 0) return -1;
	to_interface = p;
	const choice37 = p;
	choice37: {
		attempt38: {
			// "): carrier: link disconnected"
			if (p + 29 > end ||
				b[p] !== 0x29 || b[p + 1] !== 0x3a || b[p + 2] !== 0x20 || b[p + 3] !== 0x63 || b[p + 4] !== 0x61 ||
				b[p + 5] !== 0x72 || b[p + 6] !== 0x72 || b[p + 7] !== 0x69 || b[p + 8] !== 0x65 || b[p + 9] !== 0x72 ||
				b[p + 10] !== 0x3a || b[p + 11] !== 0x20 || b[p + 12] !== 0x6c || b[p + 13] !== 0x69 || b[p + 14] !== 0x6e ||
				b[p + 15] !== 0x6b || b[p + 16] !== 0x20 || b[p + 17] !== 0x64 || b[p + 18] !== 0x69 || b[p + 19] !== 0x73 ||
				b[p + 20] !== 0x63 || b[p + 21] !== 0x6f || b[p + 22] !== 0x6e || b[p + 23] !== 0x6e || b[p + 24] !== 0x65 ||
				b[p + 25] !== 0x63 || b[p + 26] !== 0x74 || b[p + 27] !== 0x65 || b[p + 28] !== 0x64) break attempt38;
			p += 29;
			break choice37;
		}
		p = choice37;
		attempt39: {
			// "): link disconnected"
			if (p + 20 > end ||
				b[p] !== 0x29 || b[p + 1] !== 0x3a || b[p + 2] !== 0x20 || b[p + 3] !== 0x6c || b[p + 4] !== 0x69 ||
				b[p + 5] !== 0x6e || b[p + 6] !== 0x6b || b[p + 7] !== 0x20 || b[p + 8] !== 0x64 || b[p + 9] !== 0x69 ||
				b[p + 10] !== 0x73 || b[p + 11] !== 0x63 || b[p + 12] !== 0x6f || b[p + 13] !== 0x6e || b[p + 14] !== 0x6e ||
				b[p + 15] !== 0x65 || b[p + 16] !== 0x63 || b[p + 17] !== 0x74 || b[p + 18] !== 0x65 || b[p + 19] !== 0x64) break attempt39;
			p += 20;
			break choice37;
		}
		p = choice37;
		return -1;
	}
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 14;
	return p;
}

function case_dhcpTimedOut(b: Uint8Array, p: number, end: number): number {
	// "dhcp"
	if (p + 4 > end || b[p] !== 0x64 || b[p + 1] !== 0x68 || b[p + 2] !== 0x63 || b[p + 3] !== 0x70) return -1;
	p += 4;
	from_family = p;
	p = rule_family(b, p, end);
	if (p < 0) return -1;
	to_family = p;
	// " ("
	if (p + 2 > end || b[p] !== 0x20 || b[p + 1] !== 0x28) return -1;
	p += 2;
	from_interface = p;
	p = rule_interface(b, p, end);
	if (p < 0) return -1;
	to_interface = p;
	// "): request timed out"
	if (p + 20 > end ||
		b[p] !== 0x29 || b[p + 1] !== 0x3a || b[p + 2] !== 0x20 || b[p + 3] !== 0x72 || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x71 || b[p + 6] !== 0x75 || b[p + 7] !== 0x65 || b[p + 8] !== 0x73 || b[p + 9] !== 0x74 ||
		b[p + 10] !== 0x20 || b[p + 11] !== 0x74 || b[p + 12] !== 0x69 || b[p + 13] !== 0x6d || b[p + 14] !== 0x65 ||
		b[p + 15] !== 0x64 || b[p + 16] !== 0x20 || b[p + 17] !== 0x6f || b[p + 18] !== 0x75 || b[p + 19] !== 0x74) return -1;
	p += 20;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 15;
	return p;
}

function case_dhcpStateTimedOut(b: Uint8Array, p: number, end: number): number {
	// "dhcp"
	if (p + 4 > end || b[p] !== 0x64 || b[p + 1] !== 0x68 || b[p + 2] !== 0x63 || b[p + 3] !== 0x70) return -1;
	p += 4;
	from_family = p;
	p = rule_family(b, p, end);
	if (p < 0) return -1;
	to_family = p;
	// " ("
	if (p + 2 > end || b[p] !== 0x20 || b[p + 1] !== 0x28) return -1;
	p += 2;
	from_interface = p;
	p = rule_interface(b, p, end);
	if (p < 0) return -1;
	to_interface = p;
	// "): state changed "
	if (p + 17 > end ||
		b[p] !== 0x29 || b[p + 1] !== 0x3a || b[p + 2] !== 0x20 || b[p + 3] !== 0x73 || b[p + 4] !== 0x74 ||
		b[p + 5] !== 0x61 || b[p + 6] !== 0x74 || b[p + 7] !== 0x65 || b[p + 8] !== 0x20 || b[p + 9] !== 0x63 ||
		b[p + 10] !== 0x68 || b[p + 11] !== 0x61 || b[p + 12] !== 0x6e || b[p + 13] !== 0x67 || b[p + 14] !== 0x65 ||
		b[p + 15] !== 0x64 || b[p + 16] !== 0x20) return -1;
	p += 17;
	const optional40 = p;
	optional40: {
		attempt41: {
			p = rule_skipBefore(b, p, end);
			if (p < 0) break attempt41;
			break optional40;
		}
		p = optional40;
	}
	// "timeout"
	if (p + 7 > end ||
		b[p] !== 0x74 || b[p + 1] !== 0x69 || b[p + 2] !== 0x6d || b[p + 3] !== 0x65 || b[p + 4] !== 0x6f ||
		b[p + 5] !== 0x75 || b[p + 6] !== 0x74) return -1;
	p += 7;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 16;
	return p;
}

function case_dhcpLost(b: Uint8Array, p: number, end: number): number {
	// "dhcp"
	if (p + 4 > end || b[p] !== 0x64 || b[p + 1] !== 0x68 || b[p + 2] !== 0x63 || b[p + 3] !== 0x70) return -1;
	p += 4;
	from_family = p;
	p = rule_family(b, p, end);
	if (p < 0) return -1;
	to_family = p;
	// " ("
	if (p + 2 > end || b[p] !== 0x20 || b[p + 1] !== 0x28) return -1;
	p += 2;
	from_interface = p;
	p = rule_interface(b, p, end);
	if (p < 0) return -1;
	to_interface = p;
	// "): state changed "
	if (p + 17 > end ||
		b[p] !== 0x29 || b[p + 1] !== 0x3a || b[p + 2] !== 0x20 || b[p + 3] !== 0x73 || b[p + 4] !== 0x74 ||
		b[p + 5] !== 0x61 || b[p + 6] !== 0x74 || b[p + 7] !== 0x65 || b[p + 8] !== 0x20 || b[p + 9] !== 0x63 ||
		b[p + 10] !== 0x68 || b[p + 11] !== 0x61 || b[p + 12] !== 0x6e || b[p + 13] !== 0x67 || b[p + 14] !== 0x65 ||
		b[p + 15] !== 0x64 || b[p + 16] !== 0x20) return -1;
	p += 17;
	const optional42 = p;
	optional42: {
		attempt43: {
			p = rule_skipBefore(b, p, end);
			if (p < 0) break attempt43;
			break optional42;
		}
		p = optional42;
	}
	const choice44 = p;
	choice44: {
		attempt45: {
			// "fail"
			if (p + 4 > end || b[p] !== 0x66 || b[p + 1] !== 0x61 || b[p + 2] !== 0x69 || b[p + 3] !== 0x6c) break attempt45;
			p += 4;
			break choice44;
		}
		p = choice44;
		attempt46: {
			// "expire"
			if (p + 6 > end ||
				b[p] !== 0x65 || b[p + 1] !== 0x78 || b[p + 2] !== 0x70 || b[p + 3] !== 0x69 || b[p + 4] !== 0x72 ||
				b[p + 5] !== 0x65) break attempt46;
			p += 6;
			break choice44;
		}
		p = choice44;
		return -1;
	}
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 17;
	return p;
}

function case_dhcpBoundSomewhere(b: Uint8Array, p: number, end: number): number {
	// "dhcp"
	if (p + 4 > end || b[p] !== 0x64 || b[p + 1] !== 0x68 || b[p + 2] !== 0x63 || b[p + 3] !== 0x70) return -1;
	p += 4;
	from_family = p;
	p = rule_family(b, p, end);
	if (p < 0) return -1;
	to_family = p;
	// " ("
	if (p + 2 > end || b[p] !== 0x20 || b[p + 1] !== 0x28) return -1;
	p += 2;
	from_interface = p;
	p = rule_interface(b, p, end);
	if (p < 0) return -1;
	to_interface = p;
	// "): state changed "
	if (p + 17 > end ||
		b[p] !== 0x29 || b[p + 1] !== 0x3a || b[p + 2] !== 0x20 || b[p + 3] !== 0x73 || b[p + 4] !== 0x74 ||
		b[p + 5] !== 0x61 || b[p + 6] !== 0x74 || b[p + 7] !== 0x65 || b[p + 8] !== 0x20 || b[p + 9] !== 0x63 ||
		b[p + 10] !== 0x68 || b[p + 11] !== 0x61 || b[p + 12] !== 0x6e || b[p + 13] !== 0x67 || b[p + 14] !== 0x65 ||
		b[p + 15] !== 0x64 || b[p + 16] !== 0x20) return -1;
	p += 17;
	const optional47 = p;
	optional47: {
		attempt48: {
			p = rule_skipBefore(b, p, end);
			if (p < 0) break attempt48;
			break optional47;
		}
		p = optional47;
	}
	// "bound"
	if (p + 5 > end || b[p] !== 0x62 || b[p + 1] !== 0x6f || b[p + 2] !== 0x75 || b[p + 3] !== 0x6e || b[p + 4] !== 0x64) return -1;
	p += 5;
	if (p < end) return -1;
	matched = 18;
	return p;
}

function case_dhcpBound(b: Uint8Array, p: number, end: number): number {
	// "dhcp"
	if (p + 4 > end || b[p] !== 0x64 || b[p + 1] !== 0x68 || b[p + 2] !== 0x63 || b[p + 3] !== 0x70) return -1;
	p += 4;
	from_family = p;
	p = rule_family(b, p, end);
	if (p < 0) return -1;
	to_family = p;
	// " ("
	if (p + 2 > end || b[p] !== 0x20 || b[p + 1] !== 0x28) return -1;
	p += 2;
	from_interface = p;
	p = rule_interface(b, p, end);
	if (p < 0) return -1;
	to_interface = p;
	// "): state changed "
	if (p + 17 > end ||
		b[p] !== 0x29 || b[p + 1] !== 0x3a || b[p + 2] !== 0x20 || b[p + 3] !== 0x73 || b[p + 4] !== 0x74 ||
		b[p + 5] !== 0x61 || b[p + 6] !== 0x74 || b[p + 7] !== 0x65 || b[p + 8] !== 0x20 || b[p + 9] !== 0x63 ||
		b[p + 10] !== 0x68 || b[p + 11] !== 0x61 || b[p + 12] !== 0x6e || b[p + 13] !== 0x67 || b[p + 14] !== 0x65 ||
		b[p + 15] !== 0x64 || b[p + 16] !== 0x20) return -1;
	p += 17;
	scan49: for (; p < end; p += 1) {
		if (b[p] !== 0x2c) continue;
		// not ", address="
		if (!(p + 10 > end ||
			b[p] !== 0x2c || b[p + 1] !== 0x20 || b[p + 2] !== 0x61 || b[p + 3] !== 0x64 || b[p + 4] !== 0x64 ||
			b[p + 5] !== 0x72 || b[p + 6] !== 0x65 || b[p + 7] !== 0x73 || b[p + 8] !== 0x73 || b[p + 9] !== 0x3d)) break scan49;
	}
	// ", address="
	if (p + 10 > end ||
		b[p] !== 0x2c || b[p + 1] !== 0x20 || b[p + 2] !== 0x61 || b[p + 3] !== 0x64 || b[p + 4] !== 0x64 ||
		b[p + 5] !== 0x72 || b[p + 6] !== 0x65 || b[p + 7] !== 0x73 || b[p + 8] !== 0x73 || b[p + 9] !== 0x3d) return -1;
	p += 10;
	from_address = p;
	p = rule_address(b, p, end);
	if (p < 0) return -1;
	to_address = p;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 19;
	return p;
}

function case_defaultRoute(b: Uint8Array, p: number, end: number): number {
	// "policy: set '"
	if (p + 13 > end ||
		b[p] !== 0x70 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6c || b[p + 3] !== 0x69 || b[p + 4] !== 0x63 ||
		b[p + 5] !== 0x79 || b[p + 6] !== 0x3a || b[p + 7] !== 0x20 || b[p + 8] !== 0x73 || b[p + 9] !== 0x65 ||
		b[p + 10] !== 0x74 || b[p + 11] !== 0x20 || b[p + 12] !== 0x27) return -1;
	p += 13;
	from_connection = p;
	p = rule_connection(b, p, end);
	if (p < 0) return -1;
	to_connection = p;
	// "' ("
	if (p + 3 > end || b[p] !== 0x27 || b[p + 1] !== 0x20 || b[p + 2] !== 0x28) return -1;
	p += 3;
	from_interface = p;
	p = rule_interface(b, p, end);
	if (p < 0) return -1;
	to_interface = p;
	// ") as default for IPv"
	if (p + 20 > end ||
		b[p] !== 0x29 || b[p + 1] !== 0x20 || b[p + 2] !== 0x61 || b[p + 3] !== 0x73 || b[p + 4] !== 0x20 ||
		b[p + 5] !== 0x64 || b[p + 6] !== 0x65 || b[p + 7] !== 0x66 || b[p + 8] !== 0x61 || b[p + 9] !== 0x75 ||
		b[p + 10] !== 0x6c || b[p + 11] !== 0x74 || b[p + 12] !== 0x20 || b[p + 13] !== 0x66 || b[p + 14] !== 0x6f ||
		b[p + 15] !== 0x72 || b[p + 16] !== 0x20 || b[p + 17] !== 0x49 || b[p + 18] !== 0x50 || b[p + 19] !== 0x76) return -1;
	p += 20;
	from_family = p;
	p = rule_family(b, p, end);
	if (p < 0) return -1;
	to_family = p;
	// " routing"
	if (p + 8 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x72 || b[p + 2] !== 0x6f || b[p + 3] !== 0x75 || b[p + 4] !== 0x74 ||
		b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x67) return -1;
	p += 8;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 20;
	return p;
}

function case_modemStateChanged(b: Uint8Array, p: number, end: number): number {
	from_modemReason = -1;
	const choice50 = p;
	choice50: {
		attempt51: {
			// "modem[\""
			if (p + 7 > end ||
				b[p] !== 0x6d || b[p + 1] !== 0x6f || b[p + 2] !== 0x64 || b[p + 3] !== 0x65 || b[p + 4] !== 0x6d ||
				b[p + 5] !== 0x5b || b[p + 6] !== 0x22) break attempt51;
			p += 7;
			break choice50;
		}
		p = choice50;
		attempt52: {
			// "device ("
			if (p + 8 > end ||
				b[p] !== 0x64 || b[p + 1] !== 0x65 || b[p + 2] !== 0x76 || b[p + 3] !== 0x69 || b[p + 4] !== 0x63 ||
				b[p + 5] !== 0x65 || b[p + 6] !== 0x20 || b[p + 7] !== 0x28) break attempt52;
			p += 8;
			break choice50;
		}
		p = choice50;
		attempt53: {
			// "("
			if (p >= end || b[p] !== 0x28) break attempt53;
			p += 1;
			break choice50;
		}
		p = choice50;
		return -1;
	}
	from_modem = p;
	p = rule_modem(b, p, end);
	if (p < 0) return -1;
	to_modem = p;
	const choice54 = p;
	choice54: {
		attempt55: {
			// "\"]: "
			if (p + 4 > end || b[p] !== 0x22 || b[p + 1] !== 0x5d || b[p + 2] !== 0x3a || b[p + 3] !== 0x20) break attempt55;
			p += 4;
			break choice54;
		}
		p = choice54;
		attempt56: {
			// "): "
			if (p + 3 > end || b[p] !== 0x29 || b[p + 1] !== 0x3a || b[p + 2] !== 0x20) break attempt56;
			p += 3;
			break choice54;
		}
		p = choice54;
		return -1;
	}
	// "modem state changed, '"
	if (p + 22 > end ||
		b[p] !== 0x6d || b[p + 1] !== 0x6f || b[p + 2] !== 0x64 || b[p + 3] !== 0x65 || b[p + 4] !== 0x6d ||
		b[p + 5] !== 0x20 || b[p + 6] !== 0x73 || b[p + 7] !== 0x74 || b[p + 8] !== 0x61 || b[p + 9] !== 0x74 ||
		b[p + 10] !== 0x65 || b[p + 11] !== 0x20 || b[p + 12] !== 0x63 || b[p + 13] !== 0x68 || b[p + 14] !== 0x61 ||
		b[p + 15] !== 0x6e || b[p + 16] !== 0x67 || b[p + 17] !== 0x65 || b[p + 18] !== 0x64 || b[p + 19] !== 0x2c ||
		b[p + 20] !== 0x20 || b[p + 21] !== 0x27) return -1;
	p += 22;
	from_modemFrom = p;
	p = rule_modemFrom(b, p, end);
	if (p < 0) return -1;
	to_modemFrom = p;
	// "' --> '"
	if (p + 7 > end ||
		b[p] !== 0x27 || b[p + 1] !== 0x20 || b[p + 2] !== 0x2d || b[p + 3] !== 0x2d || b[p + 4] !== 0x3e ||
		b[p + 5] !== 0x20 || b[p + 6] !== 0x27) return -1;
	p += 7;
	from_modemTo = p;
	p = rule_modemTo(b, p, end);
	if (p < 0) return -1;
	to_modemTo = p;
	// "'"
	if (p >= end || b[p] !== 0x27) return -1;
	p += 1;
	const optional57 = p;
	optional57: {
		attempt58: {
			// " (reason: "
			if (p + 10 > end ||
				b[p] !== 0x20 || b[p + 1] !== 0x28 || b[p + 2] !== 0x72 || b[p + 3] !== 0x65 || b[p + 4] !== 0x61 ||
				b[p + 5] !== 0x73 || b[p + 6] !== 0x6f || b[p + 7] !== 0x6e || b[p + 8] !== 0x3a || b[p + 9] !== 0x20) break attempt58;
			p += 10;
			from_modemReason = p;
			p = rule_modemReason(b, p, end);
			if (p < 0) break attempt58;
			to_modemReason = p;
			break optional57;
		}
		p = optional57;
		from_modemReason = -1;
	}
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 21;
	return p;
}

function case_modemConnectFailed(b: Uint8Array, p: number, end: number): number {
	const choice59 = p;
	choice59: {
		attempt60: {
			// "modem[\""
			if (p + 7 > end ||
				b[p] !== 0x6d || b[p + 1] !== 0x6f || b[p + 2] !== 0x64 || b[p + 3] !== 0x65 || b[p + 4] !== 0x6d ||
				b[p + 5] !== 0x5b || b[p + 6] !== 0x22) break attempt60;
			p += 7;
			break choice59;
		}
		p = choice59;
		attempt61: {
			// "device ("
			if (p + 8 > end ||
				b[p] !== 0x64 || b[p + 1] !== 0x65 || b[p + 2] !== 0x76 || b[p + 3] !== 0x69 || b[p + 4] !== 0x63 ||
				b[p + 5] !== 0x65 || b[p + 6] !== 0x20 || b[p + 7] !== 0x28) break attempt61;
			p += 8;
			break choice59;
		}
		p = choice59;
		attempt62: {
			// "("
			if (p >= end || b[p] !== 0x28) break attempt62;
			p += 1;
			break choice59;
		}
		p = choice59;
		return -1;
	}
	from_modem = p;
	p = rule_modem(b, p, end);
	if (p < 0) return -1;
	to_modem = p;
	const choice63 = p;
	choice63: {
		attempt64: {
			// "\"]: "
			if (p + 4 > end || b[p] !== 0x22 || b[p + 1] !== 0x5d || b[p + 2] !== 0x3a || b[p + 3] !== 0x20) break attempt64;
			p += 4;
			break choice63;
		}
		p = choice63;
		attempt65: {
			// "): "
			if (p + 3 > end || b[p] !== 0x29 || b[p + 1] !== 0x3a || b[p + 2] !== 0x20) break attempt65;
			p += 3;
			break choice63;
		}
		p = choice63;
		return -1;
	}
	// "failed to connect modem: "
	if (p + 25 > end ||
		b[p] !== 0x66 || b[p + 1] !== 0x61 || b[p + 2] !== 0x69 || b[p + 3] !== 0x6c || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x64 || b[p + 6] !== 0x20 || b[p + 7] !== 0x74 || b[p + 8] !== 0x6f || b[p + 9] !== 0x20 ||
		b[p + 10] !== 0x63 || b[p + 11] !== 0x6f || b[p + 12] !== 0x6e || b[p + 13] !== 0x6e || b[p + 14] !== 0x65 ||
		b[p + 15] !== 0x63 || b[p + 16] !== 0x74 || b[p + 17] !== 0x20 || b[p + 18] !== 0x6d || b[p + 19] !== 0x6f ||
		b[p + 20] !== 0x64 || b[p + 21] !== 0x65 || b[p + 22] !== 0x6d || b[p + 23] !== 0x3a || b[p + 24] !== 0x20) return -1;
	p += 25;
	from_problem = p;
	p = rule_problem(b, p, end);
	if (p < 0) return -1;
	to_problem = p;
	matched = 22;
	return p;
}

function case_ntpSourcesSet(b: Uint8Array, p: number, end: number): number {
	// "Setting NTP source on/offline status ("
	if (p + 38 > end ||
		b[p] !== 0x53 || b[p + 1] !== 0x65 || b[p + 2] !== 0x74 || b[p + 3] !== 0x74 || b[p + 4] !== 0x69 ||
		b[p + 5] !== 0x6e || b[p + 6] !== 0x67 || b[p + 7] !== 0x20 || b[p + 8] !== 0x4e || b[p + 9] !== 0x54 ||
		b[p + 10] !== 0x50 || b[p + 11] !== 0x20 || b[p + 12] !== 0x73 || b[p + 13] !== 0x6f || b[p + 14] !== 0x75 ||
		b[p + 15] !== 0x72 || b[p + 16] !== 0x63 || b[p + 17] !== 0x65 || b[p + 18] !== 0x20 || b[p + 19] !== 0x6f ||
		b[p + 20] !== 0x6e || b[p + 21] !== 0x2f || b[p + 22] !== 0x6f || b[p + 23] !== 0x66 || b[p + 24] !== 0x66 ||
		b[p + 25] !== 0x6c || b[p + 26] !== 0x69 || b[p + 27] !== 0x6e || b[p + 28] !== 0x65 || b[p + 29] !== 0x20 ||
		b[p + 30] !== 0x73 || b[p + 31] !== 0x74 || b[p + 32] !== 0x61 || b[p + 33] !== 0x74 || b[p + 34] !== 0x75 ||
		b[p + 35] !== 0x73 || b[p + 36] !== 0x20 || b[p + 37] !== 0x28) return -1;
	p += 38;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 23;
	return p;
}

function case_ntpServersChanged(b: Uint8Array, p: number, end: number): number {
	const choice66 = p;
	choice66: {
		attempt67: {
			// "Adding"
			if (p + 6 > end ||
				b[p] !== 0x41 || b[p + 1] !== 0x64 || b[p + 2] !== 0x64 || b[p + 3] !== 0x69 || b[p + 4] !== 0x6e ||
				b[p + 5] !== 0x67) break attempt67;
			p += 6;
			break choice66;
		}
		p = choice66;
		attempt68: {
			// "Updating"
			if (p + 8 > end ||
				b[p] !== 0x55 || b[p + 1] !== 0x70 || b[p + 2] !== 0x64 || b[p + 3] !== 0x61 || b[p + 4] !== 0x74 ||
				b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x67) break attempt68;
			p += 8;
			break choice66;
		}
		p = choice66;
		attempt69: {
			// "Removing"
			if (p + 8 > end ||
				b[p] !== 0x52 || b[p + 1] !== 0x65 || b[p + 2] !== 0x6d || b[p + 3] !== 0x6f || b[p + 4] !== 0x76 ||
				b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x67) break attempt69;
			p += 8;
			break choice66;
		}
		p = choice66;
		return -1;
	}
	// " DHCP NTP sources ("
	if (p + 19 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x44 || b[p + 2] !== 0x48 || b[p + 3] !== 0x43 || b[p + 4] !== 0x50 ||
		b[p + 5] !== 0x20 || b[p + 6] !== 0x4e || b[p + 7] !== 0x54 || b[p + 8] !== 0x50 || b[p + 9] !== 0x20 ||
		b[p + 10] !== 0x73 || b[p + 11] !== 0x6f || b[p + 12] !== 0x75 || b[p + 13] !== 0x72 || b[p + 14] !== 0x63 ||
		b[p + 15] !== 0x65 || b[p + 16] !== 0x73 || b[p + 17] !== 0x20 || b[p + 18] !== 0x28) return -1;
	p += 19;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	matched = 24;
	return p;
}

function case_routine(b: Uint8Array, p: number, end: number): number {
	from_routine = p;
	p = rule_routine(b, p, end);
	if (p < 0) return -1;
	to_routine = p;
	matched = 25;
	return p;
}

function case_other(b: Uint8Array, p: number, end: number): number {
	from_text = p;
	p = rule_text(b, p, end);
	if (p < 0) return -1;
	to_text = p;
	matched = 26;
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

function rule_state(b: Uint8Array, p: number, end: number): number {
	if (p >= end || set0[b[p] ?? 0] === 0) return -1;
	p += 1;
	while (p < end && !(set0[b[p] ?? 0] === 0)) p += 1;
	return p;
}

function rule_interface(b: Uint8Array, p: number, end: number): number {
	if (p >= end || (b[p] === 0x22 || b[p] === 0x29 || b[p] === 0x2f)) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !((b[p] === 0x22 || b[p] === 0x29 || b[p] === 0x2f))) p += 1;
	return p;
}

function rule_from(b: Uint8Array, p: number, end: number): number {
	if (p >= end || b[p] === 0x20) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !(b[p] === 0x20)) p += 1;
	return p;
}

function rule_reason(b: Uint8Array, p: number, end: number): number {
	if (p >= end || b[p] === 0x27) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !(b[p] === 0x27)) p += 1;
	return p;
}

function rule_to(b: Uint8Array, p: number, end: number): number {
	if (p >= end || b[p] === 0x20) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !(b[p] === 0x20)) p += 1;
	return p;
}

function rule_connection(b: Uint8Array, p: number, end: number): number {
	if (p >= end || b[p] === 0x27) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !(b[p] === 0x27)) p += 1;
	return p;
}

function rule_supplicantFrom(b: Uint8Array, p: number, end: number): number {
	// not " -> "
	if (!(p + 4 > end || b[p] !== 0x20 || b[p + 1] !== 0x2d || b[p + 2] !== 0x3e || b[p + 3] !== 0x20)) return -1;
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	scan70: for (; p < end; p += 1) {
		if (b[p] !== 0x20) continue;
		// not " -> "
		if (!(p + 4 > end || b[p] !== 0x20 || b[p + 1] !== 0x2d || b[p + 2] !== 0x3e || b[p + 3] !== 0x20)) break scan70;
	}
	return p;
}

function rule_supplicantTo(b: Uint8Array, p: number, end: number): number {
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	p = end;
	return p;
}

function rule_family(b: Uint8Array, p: number, end: number): number {
	if (p >= end || (b[p] !== 0x34 && b[p] !== 0x36)) return -1;
	p += 1;
	return p;
}

function rule_skipBefore(b: Uint8Array, p: number, end: number): number {
	if (p >= end || b[p] === 0x20) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !(b[p] === 0x20)) p += 1;
	// " -> "
	if (p + 4 > end || b[p] !== 0x20 || b[p + 1] !== 0x2d || b[p + 2] !== 0x3e || b[p + 3] !== 0x20) return -1;
	p += 4;
	return p;
}

function rule_address(b: Uint8Array, p: number, end: number): number {
	if (p >= end || (b[p] === 0x20 || b[p] === 0x2c)) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !((b[p] === 0x20 || b[p] === 0x2c))) p += 1;
	return p;
}

function rule_modem(b: Uint8Array, p: number, end: number): number {
	if (p >= end || (b[p] === 0x22 || b[p] === 0x29)) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !((b[p] === 0x22 || b[p] === 0x29))) p += 1;
	return p;
}

function rule_modemFrom(b: Uint8Array, p: number, end: number): number {
	if (p >= end || b[p] === 0x27) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !(b[p] === 0x27)) p += 1;
	return p;
}

function rule_modemTo(b: Uint8Array, p: number, end: number): number {
	if (p >= end || b[p] === 0x27) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !(b[p] === 0x27)) p += 1;
	return p;
}

function rule_modemReason(b: Uint8Array, p: number, end: number): number {
	if (p >= end || b[p] === 0x29) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !(b[p] === 0x29)) p += 1;
	return p;
}

function rule_problem(_b: Uint8Array, p: number, end: number): number {
	p = end;
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

function rule_skipRoutine(b: Uint8Array, p: number, end: number): number {
	const choice71 = p;
	choice71: {
		switch (p < end ? b[p] : -1) {
			case 0x28: // (
				attempt72: {
					p = rule_skipInterface(b, p, end);
					if (p < 0) break attempt72;
					break choice71;
				}
				p = choice71;
				return -1;
			case 0x41: // A
				attempt73: {
					// "Activation ("
					if (p + 12 > end ||
						b[p] !== 0x41 || b[p + 1] !== 0x63 || b[p + 2] !== 0x74 || b[p + 3] !== 0x69 || b[p + 4] !== 0x76 ||
						b[p + 5] !== 0x61 || b[p + 6] !== 0x74 || b[p + 7] !== 0x69 || b[p + 8] !== 0x6f || b[p + 9] !== 0x6e ||
						b[p + 10] !== 0x20 || b[p + 11] !== 0x28) break attempt73;
					p += 12;
					break choice71;
				}
				p = choice71;
				return -1;
			case 0x43: // C
				attempt74: {
					// "Config: "
					if (p + 8 > end ||
						b[p] !== 0x43 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6e || b[p + 3] !== 0x66 || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x67 || b[p + 6] !== 0x3a || b[p + 7] !== 0x20) break attempt74;
					p += 8;
					break choice71;
				}
				p = choice71;
				return -1;
			case 0x44: // D
				attempt75: {
					// "Dispatching action "
					if (p + 19 > end ||
						b[p] !== 0x44 || b[p + 1] !== 0x69 || b[p + 2] !== 0x73 || b[p + 3] !== 0x70 || b[p + 4] !== 0x61 ||
						b[p + 5] !== 0x74 || b[p + 6] !== 0x63 || b[p + 7] !== 0x68 || b[p + 8] !== 0x69 || b[p + 9] !== 0x6e ||
						b[p + 10] !== 0x67 || b[p + 11] !== 0x20 || b[p + 12] !== 0x61 || b[p + 13] !== 0x63 || b[p + 14] !== 0x74 ||
						b[p + 15] !== 0x69 || b[p + 16] !== 0x6f || b[p + 17] !== 0x6e || b[p + 18] !== 0x20) break attempt75;
					p += 19;
					break choice71;
				}
				p = choice71;
				return -1;
			case 0x45: // E
				attempt76: {
					// "Executing: "
					if (p + 11 > end ||
						b[p] !== 0x45 || b[p + 1] !== 0x78 || b[p + 2] !== 0x65 || b[p + 3] !== 0x63 || b[p + 4] !== 0x75 ||
						b[p + 5] !== 0x74 || b[p + 6] !== 0x69 || b[p + 7] !== 0x6e || b[p + 8] !== 0x67 || b[p + 9] !== 0x3a ||
						b[p + 10] !== 0x20) break attempt76;
					p += 11;
					break choice71;
				}
				p = choice71;
				return -1;
			case 0x4c: // L
				attempt77: {
					// "Loaded device plugin: "
					if (p + 22 > end ||
						b[p] !== 0x4c || b[p + 1] !== 0x6f || b[p + 2] !== 0x61 || b[p + 3] !== 0x64 || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x64 || b[p + 6] !== 0x20 || b[p + 7] !== 0x64 || b[p + 8] !== 0x65 || b[p + 9] !== 0x76 ||
						b[p + 10] !== 0x69 || b[p + 11] !== 0x63 || b[p + 12] !== 0x65 || b[p + 13] !== 0x20 || b[p + 14] !== 0x70 ||
						b[p + 15] !== 0x6c || b[p + 16] !== 0x75 || b[p + 17] !== 0x67 || b[p + 18] !== 0x69 || b[p + 19] !== 0x6e ||
						b[p + 20] !== 0x3a || b[p + 21] !== 0x20) break attempt77;
					p += 22;
					break choice71;
				}
				p = choice71;
				return -1;
			case 0x4d: // M
				attempt78: {
					// "ModemManager "
					if (p + 13 > end ||
						b[p] !== 0x4d || b[p + 1] !== 0x6f || b[p + 2] !== 0x64 || b[p + 3] !== 0x65 || b[p + 4] !== 0x6d ||
						b[p + 5] !== 0x4d || b[p + 6] !== 0x61 || b[p + 7] !== 0x6e || b[p + 8] !== 0x61 || b[p + 9] !== 0x67 ||
						b[p + 10] !== 0x65 || b[p + 11] !== 0x72 || b[p + 12] !== 0x20) break attempt78;
					p += 13;
					break choice71;
				}
				p = choice71;
				return -1;
			case 0x4e: // N
				attempt79: {
					// "Networking is "
					if (p + 14 > end ||
						b[p] !== 0x4e || b[p + 1] !== 0x65 || b[p + 2] !== 0x74 || b[p + 3] !== 0x77 || b[p + 4] !== 0x6f ||
						b[p + 5] !== 0x72 || b[p + 6] !== 0x6b || b[p + 7] !== 0x69 || b[p + 8] !== 0x6e || b[p + 9] !== 0x67 ||
						b[p + 10] !== 0x20 || b[p + 11] !== 0x69 || b[p + 12] !== 0x73 || b[p + 13] !== 0x20) break attempt79;
					p += 14;
					break choice71;
				}
				p = choice71;
				attempt80: {
					// "NetworkManager (version "
					if (p + 24 > end ||
						b[p] !== 0x4e || b[p + 1] !== 0x65 || b[p + 2] !== 0x74 || b[p + 3] !== 0x77 || b[p + 4] !== 0x6f ||
						b[p + 5] !== 0x72 || b[p + 6] !== 0x6b || b[p + 7] !== 0x4d || b[p + 8] !== 0x61 || b[p + 9] !== 0x6e ||
						b[p + 10] !== 0x61 || b[p + 11] !== 0x67 || b[p + 12] !== 0x65 || b[p + 13] !== 0x72 || b[p + 14] !== 0x20 ||
						b[p + 15] !== 0x28 || b[p + 16] !== 0x76 || b[p + 17] !== 0x65 || b[p + 18] !== 0x72 || b[p + 19] !== 0x73 ||
						b[p + 20] !== 0x69 || b[p + 21] !== 0x6f || b[p + 22] !== 0x6e || b[p + 23] !== 0x20) break attempt80;
					p += 24;
					break choice71;
				}
				p = choice71;
				attempt81: {
					// "NetworkManager is "
					if (p + 18 > end ||
						b[p] !== 0x4e || b[p + 1] !== 0x65 || b[p + 2] !== 0x74 || b[p + 3] !== 0x77 || b[p + 4] !== 0x6f ||
						b[p + 5] !== 0x72 || b[p + 6] !== 0x6b || b[p + 7] !== 0x4d || b[p + 8] !== 0x61 || b[p + 9] !== 0x6e ||
						b[p + 10] !== 0x61 || b[p + 11] !== 0x67 || b[p + 12] !== 0x65 || b[p + 13] !== 0x72 || b[p + 14] !== 0x20 ||
						b[p + 15] !== 0x69 || b[p + 16] !== 0x73 || b[p + 17] !== 0x20) break attempt81;
					p += 18;
					break choice71;
				}
				p = choice71;
				return -1;
			case 0x52: // R
				attempt82: {
					// "Read config: "
					if (p + 13 > end ||
						b[p] !== 0x52 || b[p + 1] !== 0x65 || b[p + 2] !== 0x61 || b[p + 3] !== 0x64 || b[p + 4] !== 0x20 ||
						b[p + 5] !== 0x63 || b[p + 6] !== 0x6f || b[p + 7] !== 0x6e || b[p + 8] !== 0x66 || b[p + 9] !== 0x69 ||
						b[p + 10] !== 0x67 || b[p + 11] !== 0x3a || b[p + 12] !== 0x20) break attempt82;
					p += 13;
					break choice71;
				}
				p = choice71;
				attempt83: {
					// "Read configuration: "
					if (p + 20 > end ||
						b[p] !== 0x52 || b[p + 1] !== 0x65 || b[p + 2] !== 0x61 || b[p + 3] !== 0x64 || b[p + 4] !== 0x20 ||
						b[p + 5] !== 0x63 || b[p + 6] !== 0x6f || b[p + 7] !== 0x6e || b[p + 8] !== 0x66 || b[p + 9] !== 0x69 ||
						b[p + 10] !== 0x67 || b[p + 11] !== 0x75 || b[p + 12] !== 0x72 || b[p + 13] !== 0x61 || b[p + 14] !== 0x74 ||
						b[p + 15] !== 0x69 || b[p + 16] !== 0x6f || b[p + 17] !== 0x6e || b[p + 18] !== 0x3a || b[p + 19] !== 0x20) break attempt83;
					p += 20;
					break choice71;
				}
				p = choice71;
				return -1;
			case 0x57: // W
				attempt84: {
					// "WEXT support "
					if (p + 13 > end ||
						b[p] !== 0x57 || b[p + 1] !== 0x45 || b[p + 2] !== 0x58 || b[p + 3] !== 0x54 || b[p + 4] !== 0x20 ||
						b[p + 5] !== 0x73 || b[p + 6] !== 0x75 || b[p + 7] !== 0x70 || b[p + 8] !== 0x70 || b[p + 9] !== 0x6f ||
						b[p + 10] !== 0x72 || b[p + 11] !== 0x74 || b[p + 12] !== 0x20) break attempt84;
					p += 13;
					break choice71;
				}
				p = choice71;
				attempt85: {
					// "WiFi "
					if (p + 5 > end || b[p] !== 0x57 || b[p + 1] !== 0x69 || b[p + 2] !== 0x46 || b[p + 3] !== 0x69 || b[p + 4] !== 0x20) break attempt85;
					p += 5;
					break choice71;
				}
				p = choice71;
				attempt86: {
					// "Wi-Fi "
					if (p + 6 > end ||
						b[p] !== 0x57 || b[p + 1] !== 0x69 || b[p + 2] !== 0x2d || b[p + 3] !== 0x46 || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x20) break attempt86;
					p += 6;
					break choice71;
				}
				p = choice71;
				attempt87: {
					// "WWAN "
					if (p + 5 > end || b[p] !== 0x57 || b[p + 1] !== 0x57 || b[p + 2] !== 0x41 || b[p + 3] !== 0x4e || b[p + 4] !== 0x20) break attempt87;
					p += 5;
					break choice71;
				}
				p = choice71;
				return -1;
			case 0x61: // a
				attempt88: {
					// "audit: "
					if (p + 7 > end ||
						b[p] !== 0x61 || b[p + 1] !== 0x75 || b[p + 2] !== 0x64 || b[p + 3] !== 0x69 || b[p + 4] !== 0x74 ||
						b[p + 5] !== 0x3a || b[p + 6] !== 0x20) break attempt88;
					p += 7;
					break choice71;
				}
				p = choice71;
				attempt89: {
					// "agent-manager: "
					if (p + 15 > end ||
						b[p] !== 0x61 || b[p + 1] !== 0x67 || b[p + 2] !== 0x65 || b[p + 3] !== 0x6e || b[p + 4] !== 0x74 ||
						b[p + 5] !== 0x2d || b[p + 6] !== 0x6d || b[p + 7] !== 0x61 || b[p + 8] !== 0x6e || b[p + 9] !== 0x61 ||
						b[p + 10] !== 0x67 || b[p + 11] !== 0x65 || b[p + 12] !== 0x72 || b[p + 13] !== 0x3a || b[p + 14] !== 0x20) break attempt89;
					p += 15;
					break choice71;
				}
				p = choice71;
				return -1;
			case 0x62: // b
				attempt90: {
					// "bluez: "
					if (p + 7 > end ||
						b[p] !== 0x62 || b[p + 1] !== 0x6c || b[p + 2] !== 0x75 || b[p + 3] !== 0x65 || b[p + 4] !== 0x7a ||
						b[p + 5] !== 0x3a || b[p + 6] !== 0x20) break attempt90;
					p += 7;
					break choice71;
				}
				p = choice71;
				attempt91: {
					// "bluez5: "
					if (p + 8 > end ||
						b[p] !== 0x62 || b[p + 1] !== 0x6c || b[p + 2] !== 0x75 || b[p + 3] !== 0x65 || b[p + 4] !== 0x7a ||
						b[p + 5] !== 0x35 || b[p + 6] !== 0x3a || b[p + 7] !== 0x20) break attempt91;
					p += 8;
					break choice71;
				}
				p = choice71;
				attempt92: {
					// "bus-manager: "
					if (p + 13 > end ||
						b[p] !== 0x62 || b[p + 1] !== 0x75 || b[p + 2] !== 0x73 || b[p + 3] !== 0x2d || b[p + 4] !== 0x6d ||
						b[p + 5] !== 0x61 || b[p + 6] !== 0x6e || b[p + 7] !== 0x61 || b[p + 8] !== 0x67 || b[p + 9] !== 0x65 ||
						b[p + 10] !== 0x72 || b[p + 11] !== 0x3a || b[p + 12] !== 0x20) break attempt92;
					p += 13;
					break choice71;
				}
				p = choice71;
				return -1;
			case 0x63: // c
				attempt93: {
					// "config: "
					if (p + 8 > end ||
						b[p] !== 0x63 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6e || b[p + 3] !== 0x66 || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x67 || b[p + 6] !== 0x3a || b[p + 7] !== 0x20) break attempt93;
					p += 8;
					break choice71;
				}
				p = choice71;
				attempt94: {
					// "caught SIG"
					if (p + 10 > end ||
						b[p] !== 0x63 || b[p + 1] !== 0x61 || b[p + 2] !== 0x75 || b[p + 3] !== 0x67 || b[p + 4] !== 0x68 ||
						b[p + 5] !== 0x74 || b[p + 6] !== 0x20 || b[p + 7] !== 0x53 || b[p + 8] !== 0x49 || b[p + 9] !== 0x47) break attempt94;
					p += 10;
					break choice71;
				}
				p = choice71;
				attempt95: {
					// "connectivity: "
					if (p + 14 > end ||
						b[p] !== 0x63 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6e || b[p + 3] !== 0x6e || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x63 || b[p + 6] !== 0x74 || b[p + 7] !== 0x69 || b[p + 8] !== 0x76 || b[p + 9] !== 0x69 ||
						b[p + 10] !== 0x74 || b[p + 11] !== 0x79 || b[p + 12] !== 0x3a || b[p + 13] !== 0x20) break attempt95;
					p += 14;
					break choice71;
				}
				p = choice71;
				attempt96: {
					// "connectivity ("
					if (p + 14 > end ||
						b[p] !== 0x63 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6e || b[p + 3] !== 0x6e || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x63 || b[p + 6] !== 0x74 || b[p + 7] !== 0x69 || b[p + 8] !== 0x76 || b[p + 9] !== 0x69 ||
						b[p + 10] !== 0x74 || b[p + 11] !== 0x79 || b[p + 12] !== 0x20 || b[p + 13] !== 0x28) break attempt96;
					p += 14;
					break choice71;
				}
				p = choice71;
				return -1;
			case 0x64: // d
				attempt97: {
					// "device ("
					if (p + 8 > end ||
						b[p] !== 0x64 || b[p + 1] !== 0x65 || b[p + 2] !== 0x76 || b[p + 3] !== 0x69 || b[p + 4] !== 0x63 ||
						b[p + 5] !== 0x65 || b[p + 6] !== 0x20 || b[p + 7] !== 0x28) break attempt97;
					p += 8;
					break choice71;
				}
				p = choice71;
				attempt98: {
					// "dhcp4 ("
					if (p + 7 > end ||
						b[p] !== 0x64 || b[p + 1] !== 0x68 || b[p + 2] !== 0x63 || b[p + 3] !== 0x70 || b[p + 4] !== 0x34 ||
						b[p + 5] !== 0x20 || b[p + 6] !== 0x28) break attempt98;
					p += 7;
					break choice71;
				}
				p = choice71;
				attempt99: {
					// "dhcp6 ("
					if (p + 7 > end ||
						b[p] !== 0x64 || b[p + 1] !== 0x68 || b[p + 2] !== 0x63 || b[p + 3] !== 0x70 || b[p + 4] !== 0x36 ||
						b[p + 5] !== 0x20 || b[p + 6] !== 0x28) break attempt99;
					p += 7;
					break choice71;
				}
				p = choice71;
				attempt100: {
					// "dhcp: "
					if (p + 6 > end ||
						b[p] !== 0x64 || b[p + 1] !== 0x68 || b[p + 2] !== 0x63 || b[p + 3] !== 0x70 || b[p + 4] !== 0x3a ||
						b[p + 5] !== 0x20) break attempt100;
					p += 6;
					break choice71;
				}
				p = choice71;
				attempt101: {
					// "dhcp-init: "
					if (p + 11 > end ||
						b[p] !== 0x64 || b[p + 1] !== 0x68 || b[p + 2] !== 0x63 || b[p + 3] !== 0x70 || b[p + 4] !== 0x2d ||
						b[p + 5] !== 0x69 || b[p + 6] !== 0x6e || b[p + 7] !== 0x69 || b[p + 8] !== 0x74 || b[p + 9] !== 0x3a ||
						b[p + 10] !== 0x20) break attempt101;
					p += 11;
					break choice71;
				}
				p = choice71;
				attempt102: {
					// "dns-mgr"
					if (p + 7 > end ||
						b[p] !== 0x64 || b[p + 1] !== 0x6e || b[p + 2] !== 0x73 || b[p + 3] !== 0x2d || b[p + 4] !== 0x6d ||
						b[p + 5] !== 0x67 || b[p + 6] !== 0x72) break attempt102;
					p += 7;
					break choice71;
				}
				p = choice71;
				return -1;
			case 0x65: // e
				attempt103: {
					// "exiting "
					if (p + 8 > end ||
						b[p] !== 0x65 || b[p + 1] !== 0x78 || b[p + 2] !== 0x69 || b[p + 3] !== 0x74 || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x6e || b[p + 6] !== 0x67 || b[p + 7] !== 0x20) break attempt103;
					p += 8;
					break choice71;
				}
				p = choice71;
				return -1;
			case 0x66: // f
				attempt104: {
					// "find-scripts: "
					if (p + 14 > end ||
						b[p] !== 0x66 || b[p + 1] !== 0x69 || b[p + 2] !== 0x6e || b[p + 3] !== 0x64 || b[p + 4] !== 0x2d ||
						b[p + 5] !== 0x73 || b[p + 6] !== 0x63 || b[p + 7] !== 0x72 || b[p + 8] !== 0x69 || b[p + 9] !== 0x70 ||
						b[p + 10] !== 0x74 || b[p + 11] !== 0x73 || b[p + 12] !== 0x3a || b[p + 13] !== 0x20) break attempt104;
					p += 14;
					break choice71;
				}
				p = choice71;
				return -1;
			case 0x68: // h
				attempt105: {
					// "hostname: "
					if (p + 10 > end ||
						b[p] !== 0x68 || b[p + 1] !== 0x6f || b[p + 2] !== 0x73 || b[p + 3] !== 0x74 || b[p + 4] !== 0x6e ||
						b[p + 5] !== 0x61 || b[p + 6] !== 0x6d || b[p + 7] !== 0x65 || b[p + 8] !== 0x3a || b[p + 9] !== 0x20) break attempt105;
					p += 10;
					break choice71;
				}
				p = choice71;
				return -1;
			case 0x69: // i
				attempt106: {
					// "ifcfg-rh: "
					if (p + 10 > end ||
						b[p] !== 0x69 || b[p + 1] !== 0x66 || b[p + 2] !== 0x63 || b[p + 3] !== 0x66 || b[p + 4] !== 0x67 ||
						b[p + 5] !== 0x2d || b[p + 6] !== 0x72 || b[p + 7] !== 0x68 || b[p + 8] !== 0x3a || b[p + 9] !== 0x20) break attempt106;
					p += 10;
					break choice71;
				}
				p = choice71;
				attempt107: {
					// "ifupdown: "
					if (p + 10 > end ||
						b[p] !== 0x69 || b[p + 1] !== 0x66 || b[p + 2] !== 0x75 || b[p + 3] !== 0x70 || b[p + 4] !== 0x64 ||
						b[p + 5] !== 0x6f || b[p + 6] !== 0x77 || b[p + 7] !== 0x6e || b[p + 8] !== 0x3a || b[p + 9] !== 0x20) break attempt107;
					p += 10;
					break choice71;
				}
				p = choice71;
				attempt108: {
					// "ipv6: "
					if (p + 6 > end ||
						b[p] !== 0x69 || b[p + 1] !== 0x70 || b[p + 2] !== 0x76 || b[p + 3] !== 0x36 || b[p + 4] !== 0x3a ||
						b[p + 5] !== 0x20) break attempt108;
					p += 6;
					break choice71;
				}
				p = choice71;
				return -1;
			case 0x6b: // k
				attempt109: {
					// "keyfile: "
					if (p + 9 > end ||
						b[p] !== 0x6b || b[p + 1] !== 0x65 || b[p + 2] !== 0x79 || b[p + 3] !== 0x66 || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x6c || b[p + 6] !== 0x65 || b[p + 7] !== 0x3a || b[p + 8] !== 0x20) break attempt109;
					p += 9;
					break choice71;
				}
				p = choice71;
				return -1;
			case 0x6c: // l
				attempt110: {
					// "l3cfg["
					if (p + 6 > end ||
						b[p] !== 0x6c || b[p + 1] !== 0x33 || b[p + 2] !== 0x63 || b[p + 3] !== 0x66 || b[p + 4] !== 0x67 ||
						b[p + 5] !== 0x5b) break attempt110;
					p += 6;
					break choice71;
				}
				p = choice71;
				return -1;
			case 0x6d: // m
				attempt111: {
					// "manager: "
					if (p + 9 > end ||
						b[p] !== 0x6d || b[p + 1] !== 0x61 || b[p + 2] !== 0x6e || b[p + 3] !== 0x61 || b[p + 4] !== 0x67 ||
						b[p + 5] !== 0x65 || b[p + 6] !== 0x72 || b[p + 7] !== 0x3a || b[p + 8] !== 0x20) break attempt111;
					p += 9;
					break choice71;
				}
				p = choice71;
				attempt112: {
					// "manager["
					if (p + 8 > end ||
						b[p] !== 0x6d || b[p + 1] !== 0x61 || b[p + 2] !== 0x6e || b[p + 3] !== 0x61 || b[p + 4] !== 0x67 ||
						b[p + 5] !== 0x65 || b[p + 6] !== 0x72 || b[p + 7] !== 0x5b) break attempt112;
					p += 8;
					break choice71;
				}
				p = choice71;
				attempt113: {
					// "modem-broadband"
					if (p + 15 > end ||
						b[p] !== 0x6d || b[p + 1] !== 0x6f || b[p + 2] !== 0x64 || b[p + 3] !== 0x65 || b[p + 4] !== 0x6d ||
						b[p + 5] !== 0x2d || b[p + 6] !== 0x62 || b[p + 7] !== 0x72 || b[p + 8] !== 0x6f || b[p + 9] !== 0x61 ||
						b[p + 10] !== 0x64 || b[p + 11] !== 0x62 || b[p + 12] !== 0x61 || b[p + 13] !== 0x6e || b[p + 14] !== 0x64) break attempt113;
					p += 15;
					break choice71;
				}
				p = choice71;
				attempt114: {
					// "modem["
					if (p + 6 > end ||
						b[p] !== 0x6d || b[p + 1] !== 0x6f || b[p + 2] !== 0x64 || b[p + 3] !== 0x65 || b[p + 4] !== 0x6d ||
						b[p + 5] !== 0x5b) break attempt114;
					p += 6;
					break choice71;
				}
				p = choice71;
				attempt115: {
					// "monitoring "
					if (p + 11 > end ||
						b[p] !== 0x6d || b[p + 1] !== 0x6f || b[p + 2] !== 0x6e || b[p + 3] !== 0x69 || b[p + 4] !== 0x74 ||
						b[p + 5] !== 0x6f || b[p + 6] !== 0x72 || b[p + 7] !== 0x69 || b[p + 8] !== 0x6e || b[p + 9] !== 0x67 ||
						b[p + 10] !== 0x20) break attempt115;
					p += 11;
					break choice71;
				}
				p = choice71;
				return -1;
			case 0x6f: // o
				attempt116: {
					// "ovs: "
					if (p + 5 > end || b[p] !== 0x6f || b[p + 1] !== 0x76 || b[p + 2] !== 0x73 || b[p + 3] !== 0x3a || b[p + 4] !== 0x20) break attempt116;
					p += 5;
					break choice71;
				}
				p = choice71;
				attempt117: {
					// "ovsdb"
					if (p + 5 > end || b[p] !== 0x6f || b[p + 1] !== 0x76 || b[p + 2] !== 0x73 || b[p + 3] !== 0x64 || b[p + 4] !== 0x62) break attempt117;
					p += 5;
					break choice71;
				}
				p = choice71;
				return -1;
			case 0x70: // p
				attempt118: {
					// "policy: "
					if (p + 8 > end ||
						b[p] !== 0x70 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6c || b[p + 3] !== 0x69 || b[p + 4] !== 0x63 ||
						b[p + 5] !== 0x79 || b[p + 6] !== 0x3a || b[p + 7] !== 0x20) break attempt118;
					p += 8;
					break choice71;
				}
				p = choice71;
				attempt119: {
					// "platform"
					if (p + 8 > end ||
						b[p] !== 0x70 || b[p + 1] !== 0x6c || b[p + 2] !== 0x61 || b[p + 3] !== 0x74 || b[p + 4] !== 0x66 ||
						b[p + 5] !== 0x6f || b[p + 6] !== 0x72 || b[p + 7] !== 0x6d) break attempt119;
					p += 8;
					break choice71;
				}
				p = choice71;
				return -1;
			case 0x72: // r
				attempt120: {
					// "rfkill"
					if (p + 6 > end ||
						b[p] !== 0x72 || b[p + 1] !== 0x66 || b[p + 2] !== 0x6b || b[p + 3] !== 0x69 || b[p + 4] !== 0x6c ||
						b[p + 5] !== 0x6c) break attempt120;
					p += 6;
					break choice71;
				}
				p = choice71;
				attempt121: {
					// "req:"
					if (p + 4 > end || b[p] !== 0x72 || b[p + 1] !== 0x65 || b[p + 2] !== 0x71 || b[p + 3] !== 0x3a) break attempt121;
					p += 4;
					break choice71;
				}
				p = choice71;
				return -1;
			case 0x73: // s
				attempt122: {
					// "settings: "
					if (p + 10 > end ||
						b[p] !== 0x73 || b[p + 1] !== 0x65 || b[p + 2] !== 0x74 || b[p + 3] !== 0x74 || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x6e || b[p + 6] !== 0x67 || b[p + 7] !== 0x73 || b[p + 8] !== 0x3a || b[p + 9] !== 0x20) break attempt122;
					p += 10;
					break choice71;
				}
				p = choice71;
				attempt123: {
					// "settings["
					if (p + 9 > end ||
						b[p] !== 0x73 || b[p + 1] !== 0x65 || b[p + 2] !== 0x74 || b[p + 3] !== 0x74 || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x6e || b[p + 6] !== 0x67 || b[p + 7] !== 0x73 || b[p + 8] !== 0x5b) break attempt123;
					p += 9;
					break choice71;
				}
				p = choice71;
				attempt124: {
					// "sup-iface"
					if (p + 9 > end ||
						b[p] !== 0x73 || b[p + 1] !== 0x75 || b[p + 2] !== 0x70 || b[p + 3] !== 0x2d || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x66 || b[p + 6] !== 0x61 || b[p + 7] !== 0x63 || b[p + 8] !== 0x65) break attempt124;
					p += 9;
					break choice71;
				}
				p = choice71;
				attempt125: {
					// "supplicant"
					if (p + 10 > end ||
						b[p] !== 0x73 || b[p + 1] !== 0x75 || b[p + 2] !== 0x70 || b[p + 3] !== 0x70 || b[p + 4] !== 0x6c ||
						b[p + 5] !== 0x69 || b[p + 6] !== 0x63 || b[p + 7] !== 0x61 || b[p + 8] !== 0x6e || b[p + 9] !== 0x74) break attempt125;
					p += 10;
					break choice71;
				}
				p = choice71;
				attempt126: {
					// "startup complete"
					if (p + 16 > end ||
						b[p] !== 0x73 || b[p + 1] !== 0x74 || b[p + 2] !== 0x61 || b[p + 3] !== 0x72 || b[p + 4] !== 0x74 ||
						b[p + 5] !== 0x75 || b[p + 6] !== 0x70 || b[p + 7] !== 0x20 || b[p + 8] !== 0x63 || b[p + 9] !== 0x6f ||
						b[p + 10] !== 0x6d || b[p + 11] !== 0x70 || b[p + 12] !== 0x6c || b[p + 13] !== 0x65 || b[p + 14] !== 0x74 ||
						b[p + 15] !== 0x65) break attempt126;
					p += 16;
					break choice71;
				}
				p = choice71;
				attempt127: {
					// "sharing: "
					if (p + 9 > end ||
						b[p] !== 0x73 || b[p + 1] !== 0x68 || b[p + 2] !== 0x61 || b[p + 3] !== 0x72 || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x6e || b[p + 6] !== 0x67 || b[p + 7] !== 0x3a || b[p + 8] !== 0x20) break attempt127;
					p += 9;
					break choice71;
				}
				p = choice71;
				return -1;
			case 0x77: // w
				attempt128: {
					// "wpa_supplicant "
					if (p + 15 > end ||
						b[p] !== 0x77 || b[p + 1] !== 0x70 || b[p + 2] !== 0x61 || b[p + 3] !== 0x5f || b[p + 4] !== 0x73 ||
						b[p + 5] !== 0x75 || b[p + 6] !== 0x70 || b[p + 7] !== 0x70 || b[p + 8] !== 0x6c || b[p + 9] !== 0x69 ||
						b[p + 10] !== 0x63 || b[p + 11] !== 0x61 || b[p + 12] !== 0x6e || b[p + 13] !== 0x74 || b[p + 14] !== 0x20) break attempt128;
					p += 15;
					break choice71;
				}
				p = choice71;
				attempt129: {
					// "wifi-nl80211: "
					if (p + 14 > end ||
						b[p] !== 0x77 || b[p + 1] !== 0x69 || b[p + 2] !== 0x66 || b[p + 3] !== 0x69 || b[p + 4] !== 0x2d ||
						b[p + 5] !== 0x6e || b[p + 6] !== 0x6c || b[p + 7] !== 0x38 || b[p + 8] !== 0x30 || b[p + 9] !== 0x32 ||
						b[p + 10] !== 0x31 || b[p + 11] !== 0x31 || b[p + 12] !== 0x3a || b[p + 13] !== 0x20) break attempt129;
					p += 14;
					break choice71;
				}
				p = choice71;
				attempt130: {
					// "wifi: "
					if (p + 6 > end ||
						b[p] !== 0x77 || b[p + 1] !== 0x69 || b[p + 2] !== 0x66 || b[p + 3] !== 0x69 || b[p + 4] !== 0x3a ||
						b[p + 5] !== 0x20) break attempt130;
					p += 6;
					break choice71;
				}
				p = choice71;
				return -1;
			default:
				return -1;
		}
	}
	return p;
}

function rule_skipInterface(b: Uint8Array, p: number, end: number): number {
	// "("
	if (p >= end || b[p] !== 0x28) return -1;
	p += 1;
	if (p >= end || (b[p] === 0x20 || b[p] === 0x29)) return -1;
	p = afterCharacter(b, p, end);
	while (p < end && !((b[p] === 0x20 || b[p] === 0x29))) p += 1;
	// "): "
	if (p + 3 > end || b[p] !== 0x29 || b[p + 1] !== 0x3a || b[p + 2] !== 0x20) return -1;
	p += 3;
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
