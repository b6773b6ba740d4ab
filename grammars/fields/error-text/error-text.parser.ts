// Generated from error-text.ohm. Do not edit: change the grammar and run "npm run generate".

import type { Span } from '../span.ts';

/** What a message said, and where its parts stand. */
export type ErrorTextMatch =
	| {
			readonly case: 'resolverSilent';
			readonly host: Span | undefined;
	  }
	| {
			readonly case: 'nameUnknown';
			readonly host: Span | undefined;
	  }
	| {
			readonly case: 'resolvingFailed';
			readonly host: Span | undefined;
	  }
	| {
			readonly case: 'queryUnanswered';
			readonly host: Span;
	  }
	| {
			readonly case: 'queryNameUnknown';
			readonly host: Span;
	  }
	| {
			readonly case: 'resolverSilentText';
	  }
	| {
			readonly case: 'hostUnresolved';
			readonly host: Span;
	  }
	| {
			readonly case: 'nameUnresolved';
	  }
	| {
			readonly case: 'recordMissing';
			readonly host: Span;
	  }
	| {
			readonly case: 'lookupNameUnknown';
			readonly host: Span;
	  }
	| {
			readonly case: 'lookupNameUnknownAt';
			readonly host: Span;
			readonly server: Span;
	  }
	| {
			readonly case: 'lookupUnanswered';
			readonly host: Span;
			readonly server: Span;
	  }
	| {
			readonly case: 'lookupSilent';
			readonly host: Span;
	  }
	| {
			readonly case: 'resolverSilentCode';
	  }
	| {
			readonly case: 'nameUnknownCode';
	  }
	| {
			readonly case: 'socketRefused';
			readonly socket: Span;
	  }
	| {
			readonly case: 'refused';
			readonly peer: Span;
	  }
	| {
			readonly case: 'timedOut';
			readonly peer: Span;
	  }
	| {
			readonly case: 'noRoute';
			readonly peer: Span;
	  }
	| {
			readonly case: 'networkUnreachable';
			readonly peer: Span;
	  }
	| {
			readonly case: 'reset';
			readonly peer: Span;
	  }
	| {
			readonly case: 'dialRefused';
			readonly peer: Span;
	  }
	| {
			readonly case: 'dialSocketRefused';
			readonly socket: Span;
	  }
	| {
			readonly case: 'dialSocketMissing';
			readonly socket: Span;
	  }
	| {
			readonly case: 'dialTimedOut';
			readonly peer: Span;
	  }
	| {
			readonly case: 'dialNoRoute';
			readonly peer: Span;
	  }
	| {
			readonly case: 'dialNetworkUnreachable';
			readonly peer: Span;
	  }
	| {
			readonly case: 'readTimedOut';
			readonly peer: Span;
	  }
	| {
			readonly case: 'readReset';
			readonly peer: Span;
	  }
	| {
			readonly case: 'refusedText';
	  }
	| {
			readonly case: 'timedOutText';
	  }
	| {
			readonly case: 'resetText';
	  }
	| {
			readonly case: 'noRouteText';
	  }
	| {
			readonly case: 'networkUnreachableText';
	  }
	| {
			readonly case: 'deadlineExceeded';
	  }
	| {
			readonly case: 'endOfFile';
	  }
	| {
			readonly case: 'closedText';
	  }
	| {
			readonly case: 'refusedCode';
	  }
	| {
			readonly case: 'timedOutCode';
	  }
	| {
			readonly case: 'resetCode';
	  }
	| {
			readonly case: 'noRouteCode';
	  }
	| {
			readonly case: 'networkUnreachableCode';
	  }
	| {
			readonly case: 'closed';
	  }
	| {
			readonly case: 'revocationListExpired';
	  }
	| {
			readonly case: 'revocationListNotYetValid';
	  }
	| {
			readonly case: 'notYetValid';
	  }
	| {
			readonly case: 'notYetValidGo';
	  }
	| {
			readonly case: 'expiredGo';
	  }
	| {
			readonly case: 'expiredOrNotYetValid';
	  }
	| {
			readonly case: 'expired';
	  }
	| {
			readonly case: 'selfSignedInChain';
	  }
	| {
			readonly case: 'selfSigned';
	  }
	| {
			readonly case: 'unknownIssuer';
	  }
	| {
			readonly case: 'unverifiedLeaf';
	  }
	| {
			readonly case: 'wrongNameOf';
			readonly host: Span;
	  }
	| {
			readonly case: 'wrongNameGo';
			readonly host: Span;
	  }
	| {
			readonly case: 'wrongName';
	  }
	| {
			readonly case: 'wrongNameCode';
	  }
	| {
			readonly case: 'notTls';
	  }
	| {
			readonly case: 'handshakeTimedOut';
	  }
	| {
			readonly case: 'handshakeCutOff';
	  }
	| {
			readonly case: 'handshakeFailed';
	  }
	| {
			readonly case: 'certificateProblem';
	  }
	| {
			readonly case: 'verifyFailed';
	  }
	| {
			readonly case: 'noSpace';
	  }
	| {
			readonly case: 'corrupt';
	  }
	| {
			readonly case: 'ioError';
	  }
	| {
			readonly case: 'readOnly';
	  }
	| {
			readonly case: 'missingFile';
	  }
	| {
			readonly case: 'httpStatus';
			readonly status: Span;
	  }
	| {
			readonly case: 'unauthorised';
	  }
	| {
			readonly case: 'denied';
	  }
	| {
			readonly case: 'unreadableValue';
	  };

/** Matches the UTF-8 text `bytes[start, end)`, whole; `undefined` when no case of the grammar describes it. */
export function matchErrorText(bytes: Uint8Array, start: number, end: number): ErrorTextMatch | undefined {
	if (rule_message(bytes, start, end) !== end) return undefined;
	switch (matched) {
		case 0:
			return {
				case: 'resolverSilent',
				host: from_host < 0 ? undefined : { start: from_host, end: to_host },
			};
		case 1:
			return {
				case: 'nameUnknown',
				host: from_host < 0 ? undefined : { start: from_host, end: to_host },
			};
		case 2:
			return {
				case: 'resolvingFailed',
				host: from_host < 0 ? undefined : { start: from_host, end: to_host },
			};
		case 3:
			return {
				case: 'queryUnanswered',
				host: { start: from_host, end: to_host },
			};
		case 4:
			return {
				case: 'queryNameUnknown',
				host: { start: from_host, end: to_host },
			};
		case 5:
			return {
				case: 'resolverSilentText',
			};
		case 6:
			return {
				case: 'hostUnresolved',
				host: { start: from_host, end: to_host },
			};
		case 7:
			return {
				case: 'nameUnresolved',
			};
		case 8:
			return {
				case: 'recordMissing',
				host: { start: from_host, end: to_host },
			};
		case 9:
			return {
				case: 'lookupNameUnknown',
				host: { start: from_host, end: to_host },
			};
		case 10:
			return {
				case: 'lookupNameUnknownAt',
				host: { start: from_host, end: to_host },
				server: { start: from_server, end: to_server },
			};
		case 11:
			return {
				case: 'lookupUnanswered',
				host: { start: from_host, end: to_host },
				server: { start: from_server, end: to_server },
			};
		case 12:
			return {
				case: 'lookupSilent',
				host: { start: from_host, end: to_host },
			};
		case 13:
			return {
				case: 'resolverSilentCode',
			};
		case 14:
			return {
				case: 'nameUnknownCode',
			};
		case 15:
			return {
				case: 'socketRefused',
				socket: { start: from_socket, end: to_socket },
			};
		case 16:
			return {
				case: 'refused',
				peer: { start: from_peer, end: to_peer },
			};
		case 17:
			return {
				case: 'timedOut',
				peer: { start: from_peer, end: to_peer },
			};
		case 18:
			return {
				case: 'noRoute',
				peer: { start: from_peer, end: to_peer },
			};
		case 19:
			return {
				case: 'networkUnreachable',
				peer: { start: from_peer, end: to_peer },
			};
		case 20:
			return {
				case: 'reset',
				peer: { start: from_peer, end: to_peer },
			};
		case 21:
			return {
				case: 'dialRefused',
				peer: { start: from_peer, end: to_peer },
			};
		case 22:
			return {
				case: 'dialSocketRefused',
				socket: { start: from_socket, end: to_socket },
			};
		case 23:
			return {
				case: 'dialSocketMissing',
				socket: { start: from_socket, end: to_socket },
			};
		case 24:
			return {
				case: 'dialTimedOut',
				peer: { start: from_peer, end: to_peer },
			};
		case 25:
			return {
				case: 'dialNoRoute',
				peer: { start: from_peer, end: to_peer },
			};
		case 26:
			return {
				case: 'dialNetworkUnreachable',
				peer: { start: from_peer, end: to_peer },
			};
		case 27:
			return {
				case: 'readTimedOut',
				peer: { start: from_peer, end: to_peer },
			};
		case 28:
			return {
				case: 'readReset',
				peer: { start: from_peer, end: to_peer },
			};
		case 29:
			return {
				case: 'refusedText',
			};
		case 30:
			return {
				case: 'timedOutText',
			};
		case 31:
			return {
				case: 'resetText',
			};
		case 32:
			return {
				case: 'noRouteText',
			};
		case 33:
			return {
				case: 'networkUnreachableText',
			};
		case 34:
			return {
				case: 'deadlineExceeded',
			};
		case 35:
			return {
				case: 'endOfFile',
			};
		case 36:
			return {
				case: 'closedText',
			};
		case 37:
			return {
				case: 'refusedCode',
			};
		case 38:
			return {
				case: 'timedOutCode',
			};
		case 39:
			return {
				case: 'resetCode',
			};
		case 40:
			return {
				case: 'noRouteCode',
			};
		case 41:
			return {
				case: 'networkUnreachableCode',
			};
		case 42:
			return {
				case: 'closed',
			};
		case 43:
			return {
				case: 'revocationListExpired',
			};
		case 44:
			return {
				case: 'revocationListNotYetValid',
			};
		case 45:
			return {
				case: 'notYetValid',
			};
		case 46:
			return {
				case: 'notYetValidGo',
			};
		case 47:
			return {
				case: 'expiredGo',
			};
		case 48:
			return {
				case: 'expiredOrNotYetValid',
			};
		case 49:
			return {
				case: 'expired',
			};
		case 50:
			return {
				case: 'selfSignedInChain',
			};
		case 51:
			return {
				case: 'selfSigned',
			};
		case 52:
			return {
				case: 'unknownIssuer',
			};
		case 53:
			return {
				case: 'unverifiedLeaf',
			};
		case 54:
			return {
				case: 'wrongNameOf',
				host: { start: from_host, end: to_host },
			};
		case 55:
			return {
				case: 'wrongNameGo',
				host: { start: from_host, end: to_host },
			};
		case 56:
			return {
				case: 'wrongName',
			};
		case 57:
			return {
				case: 'wrongNameCode',
			};
		case 58:
			return {
				case: 'notTls',
			};
		case 59:
			return {
				case: 'handshakeTimedOut',
			};
		case 60:
			return {
				case: 'handshakeCutOff',
			};
		case 61:
			return {
				case: 'handshakeFailed',
			};
		case 62:
			return {
				case: 'certificateProblem',
			};
		case 63:
			return {
				case: 'verifyFailed',
			};
		case 64:
			return {
				case: 'noSpace',
			};
		case 65:
			return {
				case: 'corrupt',
			};
		case 66:
			return {
				case: 'ioError',
			};
		case 67:
			return {
				case: 'readOnly',
			};
		case 68:
			return {
				case: 'missingFile',
			};
		case 69:
			return {
				case: 'httpStatus',
				status: { start: from_status, end: to_status },
			};
		case 70:
			return {
				case: 'unauthorised',
			};
		case 71:
			return {
				case: 'denied',
			};
		case 72:
			return {
				case: 'unreadableValue',
			};
		default:
			return undefined;
	}
}

let matched = -1;
let from_host = -1;
let to_host = -1;
let from_server = -1;
let to_server = -1;
let from_socket = -1;
let to_socket = -1;
let from_peer = -1;
let to_peer = -1;
let from_status = -1;
let to_status = -1;

const set0: Uint8Array = byteSet([0x41, 0x5a], [0x5f, 0x5f], [0x61, 0x7a]);
const set1: Uint8Array = byteSet([0x20, 0x20], [0x22, 0x22], [0x29, 0x29], [0x2c, 0x2c], [0x2e, 0x2e], [0x3a, 0x3a], [0x5c, 0x5c], [0x7d, 0x7d]);
const set2: Uint8Array = byteSet([0x20, 0x20], [0x22, 0x22], [0x29, 0x29], [0x2c, 0x2c], [0x3a, 0x3a], [0x5c, 0x5c], [0x7d, 0x7d]);

function byteSet(...ranges: readonly (readonly [from: number, to: number])[]): Uint8Array {
	const set = new Uint8Array(256);
	for (const [from, to] of ranges) set.fill(1, from, to + 1);
	return set;
}

function rule_message(b: Uint8Array, p: number, end: number): number {
	p = rule_error(b, p, end);
	if (p < 0) return -1;
	p = rule_skipRest(b, p, end);
	if (p < 0) return -1;
	return p;
}

function rule_error(b: Uint8Array, p: number, end: number): number {
	let q = -1;
	switch (p < end ? b[p] : -1) {
		case 0x42: // B
		case 0x62: // b
			return case_corrupt(b, p, end);
		case 0x43: // C
			q = case_hostUnresolved(b, p, end);
			if (q >= 0) return q;
			q = case_refusedText(b, p, end);
			if (q >= 0) return q;
			q = case_timedOutText(b, p, end);
			if (q >= 0) return q;
			q = case_resetText(b, p, end);
			if (q >= 0) return q;
			q = case_deadlineExceeded(b, p, end);
			if (q >= 0) return q;
			q = case_revocationListExpired(b, p, end);
			if (q >= 0) return q;
			q = case_revocationListNotYetValid(b, p, end);
			if (q >= 0) return q;
			q = case_notYetValid(b, p, end);
			if (q >= 0) return q;
			q = case_expired(b, p, end);
			if (q >= 0) return q;
			return case_handshakeCutOff(b, p, end);
		case 0x44: // D
			return case_selfSigned(b, p, end);
		case 0x45: // E
			q = case_resolverSilentCode(b, p, end);
			if (q >= 0) return q;
			q = case_nameUnknownCode(b, p, end);
			if (q >= 0) return q;
			q = case_endOfFile(b, p, end);
			if (q >= 0) return q;
			q = case_closedText(b, p, end);
			if (q >= 0) return q;
			q = case_refusedCode(b, p, end);
			if (q >= 0) return q;
			q = case_timedOutCode(b, p, end);
			if (q >= 0) return q;
			q = case_resetCode(b, p, end);
			if (q >= 0) return q;
			q = case_noRouteCode(b, p, end);
			if (q >= 0) return q;
			q = case_networkUnreachableCode(b, p, end);
			if (q >= 0) return q;
			q = case_closed(b, p, end);
			if (q >= 0) return q;
			q = case_wrongNameCode(b, p, end);
			if (q >= 0) return q;
			q = case_handshakeFailed(b, p, end);
			if (q >= 0) return q;
			q = case_noSpace(b, p, end);
			if (q >= 0) return q;
			q = case_corrupt(b, p, end);
			if (q >= 0) return q;
			q = case_ioError(b, p, end);
			if (q >= 0) return q;
			q = case_readOnly(b, p, end);
			if (q >= 0) return q;
			q = case_missingFile(b, p, end);
			if (q >= 0) return q;
			return case_httpStatus(b, p, end);
		case 0x48: // H
			q = case_wrongNameOf(b, p, end);
			if (q >= 0) return q;
			return case_wrongName(b, p, end);
		case 0x49: // I
			return case_ioError(b, p, end);
		case 0x4e: // N
			q = case_nameUnresolved(b, p, end);
			if (q >= 0) return q;
			q = case_noRouteText(b, p, end);
			if (q >= 0) return q;
			q = case_networkUnreachableText(b, p, end);
			if (q >= 0) return q;
			q = case_noSpace(b, p, end);
			if (q >= 0) return q;
			return case_missingFile(b, p, end);
		case 0x4f: // O
		case 0x6f: // o
			return case_timedOutText(b, p, end);
		case 0x52: // R
			q = case_resolverSilentText(b, p, end);
			if (q >= 0) return q;
			q = case_resetText(b, p, end);
			if (q >= 0) return q;
			return case_readOnly(b, p, end);
		case 0x53: // S
			q = case_selfSignedInChain(b, p, end);
			if (q >= 0) return q;
			q = case_notTls(b, p, end);
			if (q >= 0) return q;
			q = case_certificateProblem(b, p, end);
			if (q >= 0) return q;
			q = case_noSpace(b, p, end);
			if (q >= 0) return q;
			q = case_corrupt(b, p, end);
			if (q >= 0) return q;
			q = case_ioError(b, p, end);
			if (q >= 0) return q;
			q = case_readOnly(b, p, end);
			if (q >= 0) return q;
			q = case_missingFile(b, p, end);
			if (q >= 0) return q;
			q = case_httpStatus(b, p, end);
			if (q >= 0) return q;
			return case_unreadableValue(b, p, end);
		case 0x54: // T
			q = case_resolverSilentText(b, p, end);
			if (q >= 0) return q;
			return case_handshakeTimedOut(b, p, end);
		case 0x55: // U
			q = case_unknownIssuer(b, p, end);
			if (q >= 0) return q;
			return case_unverifiedLeaf(b, p, end);
		case 0x61: // a
			q = case_resolverSilentText(b, p, end);
			if (q >= 0) return q;
			return case_readOnly(b, p, end);
		case 0x63: // c
			q = case_socketRefused(b, p, end);
			if (q >= 0) return q;
			q = case_refused(b, p, end);
			if (q >= 0) return q;
			q = case_timedOut(b, p, end);
			if (q >= 0) return q;
			q = case_noRoute(b, p, end);
			if (q >= 0) return q;
			q = case_networkUnreachable(b, p, end);
			if (q >= 0) return q;
			q = case_reset(b, p, end);
			if (q >= 0) return q;
			q = case_refusedText(b, p, end);
			if (q >= 0) return q;
			q = case_timedOutText(b, p, end);
			if (q >= 0) return q;
			q = case_resetText(b, p, end);
			if (q >= 0) return q;
			q = case_deadlineExceeded(b, p, end);
			if (q >= 0) return q;
			q = case_closedText(b, p, end);
			if (q >= 0) return q;
			q = case_notYetValid(b, p, end);
			if (q >= 0) return q;
			q = case_expired(b, p, end);
			if (q >= 0) return q;
			q = case_wrongName(b, p, end);
			if (q >= 0) return q;
			return case_verifyFailed(b, p, end);
		case 0x64: // d
			q = case_dialRefused(b, p, end);
			if (q >= 0) return q;
			q = case_dialSocketRefused(b, p, end);
			if (q >= 0) return q;
			q = case_dialSocketMissing(b, p, end);
			if (q >= 0) return q;
			q = case_dialTimedOut(b, p, end);
			if (q >= 0) return q;
			q = case_dialNoRoute(b, p, end);
			if (q >= 0) return q;
			q = case_dialNetworkUnreachable(b, p, end);
			if (q >= 0) return q;
			q = case_noSpace(b, p, end);
			if (q >= 0) return q;
			q = case_corrupt(b, p, end);
			if (q >= 0) return q;
			q = case_ioError(b, p, end);
			if (q >= 0) return q;
			return case_denied(b, p, end);
		case 0x67: // g
			q = case_resolverSilent(b, p, end);
			if (q >= 0) return q;
			q = case_nameUnknown(b, p, end);
			if (q >= 0) return q;
			return case_resolvingFailed(b, p, end);
		case 0x68: // h
			return case_handshakeFailed(b, p, end);
		case 0x69: // i
			q = case_timedOutCode(b, p, end);
			if (q >= 0) return q;
			return case_ioError(b, p, end);
		case 0x6c: // l
			q = case_lookupNameUnknown(b, p, end);
			if (q >= 0) return q;
			q = case_lookupNameUnknownAt(b, p, end);
			if (q >= 0) return q;
			q = case_lookupUnanswered(b, p, end);
			if (q >= 0) return q;
			q = case_lookupSilent(b, p, end);
			if (q >= 0) return q;
			return case_corrupt(b, p, end);
		case 0x6e: // n
			q = case_recordMissing(b, p, end);
			if (q >= 0) return q;
			q = case_noRouteText(b, p, end);
			if (q >= 0) return q;
			q = case_networkUnreachableText(b, p, end);
			if (q >= 0) return q;
			q = case_timedOutCode(b, p, end);
			if (q >= 0) return q;
			q = case_wrongName(b, p, end);
			if (q >= 0) return q;
			q = case_noSpace(b, p, end);
			if (q >= 0) return q;
			return case_missingFile(b, p, end);
		case 0x70: // p
			q = case_notTls(b, p, end);
			if (q >= 0) return q;
			return case_denied(b, p, end);
		case 0x71: // q
			q = case_queryUnanswered(b, p, end);
			if (q >= 0) return q;
			return case_queryNameUnknown(b, p, end);
		case 0x72: // r
			q = case_readTimedOut(b, p, end);
			if (q >= 0) return q;
			q = case_readReset(b, p, end);
			if (q >= 0) return q;
			q = case_readOnly(b, p, end);
			if (q >= 0) return q;
			return case_httpStatus(b, p, end);
		case 0x73: // s
			q = case_closed(b, p, end);
			if (q >= 0) return q;
			q = case_selfSignedInChain(b, p, end);
			if (q >= 0) return q;
			q = case_selfSigned(b, p, end);
			if (q >= 0) return q;
			q = case_notTls(b, p, end);
			if (q >= 0) return q;
			q = case_certificateProblem(b, p, end);
			if (q >= 0) return q;
			q = case_corrupt(b, p, end);
			if (q >= 0) return q;
			return case_httpStatus(b, p, end);
		case 0x75: // u
			q = case_closedText(b, p, end);
			if (q >= 0) return q;
			q = case_unknownIssuer(b, p, end);
			if (q >= 0) return q;
			q = case_unverifiedLeaf(b, p, end);
			if (q >= 0) return q;
			q = case_missingFile(b, p, end);
			if (q >= 0) return q;
			return case_unauthorised(b, p, end);
		case 0x77: // w
			return case_notTls(b, p, end);
		case 0x78: // x
			q = case_notYetValidGo(b, p, end);
			if (q >= 0) return q;
			q = case_expiredGo(b, p, end);
			if (q >= 0) return q;
			q = case_expiredOrNotYetValid(b, p, end);
			if (q >= 0) return q;
			q = case_unknownIssuer(b, p, end);
			if (q >= 0) return q;
			q = case_wrongNameGo(b, p, end);
			if (q >= 0) return q;
			return case_wrongName(b, p, end);
		default:
			return -1;
	}
}

function case_resolverSilent(b: Uint8Array, p: number, end: number): number {
	from_host = -1;
	// "getaddrinfo EAI_AGAIN"
	if (p + 21 > end ||
		b[p] !== 0x67 || b[p + 1] !== 0x65 || b[p + 2] !== 0x74 || b[p + 3] !== 0x61 || b[p + 4] !== 0x64 ||
		b[p + 5] !== 0x64 || b[p + 6] !== 0x72 || b[p + 7] !== 0x69 || b[p + 8] !== 0x6e || b[p + 9] !== 0x66 ||
		b[p + 10] !== 0x6f || b[p + 11] !== 0x20 || b[p + 12] !== 0x45 || b[p + 13] !== 0x41 || b[p + 14] !== 0x49 ||
		b[p + 15] !== 0x5f || b[p + 16] !== 0x41 || b[p + 17] !== 0x47 || b[p + 18] !== 0x41 || b[p + 19] !== 0x49 ||
		b[p + 20] !== 0x4e) return -1;
	p += 21;
	const optional1 = p;
	optional1: {
		attempt2: {
			// " "
			if (p >= end || b[p] !== 0x20) break attempt2;
			p += 1;
			from_host = p;
			p = rule_host(b, p, end);
			if (p < 0) break attempt2;
			to_host = p;
			break optional1;
		}
		p = optional1;
		from_host = -1;
	}
	matched = 0;
	return p;
}

function case_nameUnknown(b: Uint8Array, p: number, end: number): number {
	from_host = -1;
	// "getaddrinfo ENOTFOUND"
	if (p + 21 > end ||
		b[p] !== 0x67 || b[p + 1] !== 0x65 || b[p + 2] !== 0x74 || b[p + 3] !== 0x61 || b[p + 4] !== 0x64 ||
		b[p + 5] !== 0x64 || b[p + 6] !== 0x72 || b[p + 7] !== 0x69 || b[p + 8] !== 0x6e || b[p + 9] !== 0x66 ||
		b[p + 10] !== 0x6f || b[p + 11] !== 0x20 || b[p + 12] !== 0x45 || b[p + 13] !== 0x4e || b[p + 14] !== 0x4f ||
		b[p + 15] !== 0x54 || b[p + 16] !== 0x46 || b[p + 17] !== 0x4f || b[p + 18] !== 0x55 || b[p + 19] !== 0x4e ||
		b[p + 20] !== 0x44) return -1;
	p += 21;
	const optional3 = p;
	optional3: {
		attempt4: {
			// " "
			if (p >= end || b[p] !== 0x20) break attempt4;
			p += 1;
			from_host = p;
			p = rule_host(b, p, end);
			if (p < 0) break attempt4;
			to_host = p;
			break optional3;
		}
		p = optional3;
		from_host = -1;
	}
	matched = 1;
	return p;
}

function case_resolvingFailed(b: Uint8Array, p: number, end: number): number {
	from_host = -1;
	// "getaddrinfo "
	if (p + 12 > end ||
		b[p] !== 0x67 || b[p + 1] !== 0x65 || b[p + 2] !== 0x74 || b[p + 3] !== 0x61 || b[p + 4] !== 0x64 ||
		b[p + 5] !== 0x64 || b[p + 6] !== 0x72 || b[p + 7] !== 0x69 || b[p + 8] !== 0x6e || b[p + 9] !== 0x66 ||
		b[p + 10] !== 0x6f || b[p + 11] !== 0x20) return -1;
	p += 12;
	p = rule_skipCode(b, p, end);
	if (p < 0) return -1;
	const optional5 = p;
	optional5: {
		attempt6: {
			// " "
			if (p >= end || b[p] !== 0x20) break attempt6;
			p += 1;
			from_host = p;
			p = rule_host(b, p, end);
			if (p < 0) break attempt6;
			to_host = p;
			break optional5;
		}
		p = optional5;
		from_host = -1;
	}
	matched = 2;
	return p;
}

function case_queryUnanswered(b: Uint8Array, p: number, end: number): number {
	// "query"
	if (p + 5 > end || b[p] !== 0x71 || b[p + 1] !== 0x75 || b[p + 2] !== 0x65 || b[p + 3] !== 0x72 || b[p + 4] !== 0x79) return -1;
	p += 5;
	p = rule_skipLetters(b, p, end);
	if (p < 0) return -1;
	// " "
	if (p >= end || b[p] !== 0x20) return -1;
	p += 1;
	const choice7 = p;
	choice7: {
		switch (p < end ? b[p] : -1) {
			case 0x45: // E
				attempt8: {
					// "ETIMEOUT"
					if (p + 8 > end ||
						b[p] !== 0x45 || b[p + 1] !== 0x54 || b[p + 2] !== 0x49 || b[p + 3] !== 0x4d || b[p + 4] !== 0x45 ||
						b[p + 5] !== 0x4f || b[p + 6] !== 0x55 || b[p + 7] !== 0x54) break attempt8;
					p += 8;
					break choice7;
				}
				p = choice7;
				attempt9: {
					// "ESERVFAIL"
					if (p + 9 > end ||
						b[p] !== 0x45 || b[p + 1] !== 0x53 || b[p + 2] !== 0x45 || b[p + 3] !== 0x52 || b[p + 4] !== 0x56 ||
						b[p + 5] !== 0x46 || b[p + 6] !== 0x41 || b[p + 7] !== 0x49 || b[p + 8] !== 0x4c) break attempt9;
					p += 9;
					break choice7;
				}
				p = choice7;
				attempt10: {
					// "EREFUSED"
					if (p + 8 > end ||
						b[p] !== 0x45 || b[p + 1] !== 0x52 || b[p + 2] !== 0x45 || b[p + 3] !== 0x46 || b[p + 4] !== 0x55 ||
						b[p + 5] !== 0x53 || b[p + 6] !== 0x45 || b[p + 7] !== 0x44) break attempt10;
					p += 8;
					break choice7;
				}
				p = choice7;
				attempt11: {
					// "ECONNREFUSED"
					if (p + 12 > end ||
						b[p] !== 0x45 || b[p + 1] !== 0x43 || b[p + 2] !== 0x4f || b[p + 3] !== 0x4e || b[p + 4] !== 0x4e ||
						b[p + 5] !== 0x52 || b[p + 6] !== 0x45 || b[p + 7] !== 0x46 || b[p + 8] !== 0x55 || b[p + 9] !== 0x53 ||
						b[p + 10] !== 0x45 || b[p + 11] !== 0x44) break attempt11;
					p += 12;
					break choice7;
				}
				p = choice7;
				return -1;
			default:
				return -1;
		}
	}
	// " "
	if (p >= end || b[p] !== 0x20) return -1;
	p += 1;
	from_host = p;
	p = rule_host(b, p, end);
	if (p < 0) return -1;
	to_host = p;
	matched = 3;
	return p;
}

function case_queryNameUnknown(b: Uint8Array, p: number, end: number): number {
	// "query"
	if (p + 5 > end || b[p] !== 0x71 || b[p + 1] !== 0x75 || b[p + 2] !== 0x65 || b[p + 3] !== 0x72 || b[p + 4] !== 0x79) return -1;
	p += 5;
	p = rule_skipLetters(b, p, end);
	if (p < 0) return -1;
	// " "
	if (p >= end || b[p] !== 0x20) return -1;
	p += 1;
	const choice12 = p;
	choice12: {
		attempt13: {
			// "ENOTFOUND"
			if (p + 9 > end ||
				b[p] !== 0x45 || b[p + 1] !== 0x4e || b[p + 2] !== 0x4f || b[p + 3] !== 0x54 || b[p + 4] !== 0x46 ||
				b[p + 5] !== 0x4f || b[p + 6] !== 0x55 || b[p + 7] !== 0x4e || b[p + 8] !== 0x44) break attempt13;
			p += 9;
			break choice12;
		}
		p = choice12;
		attempt14: {
			// "ENODATA"
			if (p + 7 > end ||
				b[p] !== 0x45 || b[p + 1] !== 0x4e || b[p + 2] !== 0x4f || b[p + 3] !== 0x44 || b[p + 4] !== 0x41 ||
				b[p + 5] !== 0x54 || b[p + 6] !== 0x41) break attempt14;
			p += 7;
			break choice12;
		}
		p = choice12;
		return -1;
	}
	// " "
	if (p >= end || b[p] !== 0x20) return -1;
	p += 1;
	from_host = p;
	p = rule_host(b, p, end);
	if (p < 0) return -1;
	to_host = p;
	matched = 4;
	return p;
}

function case_resolverSilentText(b: Uint8Array, p: number, end: number): number {
	const choice15 = p;
	choice15: {
		attempt16: {
			// "Temporary failure in name resolution"
			if (p + 36 > end ||
				b[p] !== 0x54 || b[p + 1] !== 0x65 || b[p + 2] !== 0x6d || b[p + 3] !== 0x70 || b[p + 4] !== 0x6f ||
				b[p + 5] !== 0x72 || b[p + 6] !== 0x61 || b[p + 7] !== 0x72 || b[p + 8] !== 0x79 || b[p + 9] !== 0x20 ||
				b[p + 10] !== 0x66 || b[p + 11] !== 0x61 || b[p + 12] !== 0x69 || b[p + 13] !== 0x6c || b[p + 14] !== 0x75 ||
				b[p + 15] !== 0x72 || b[p + 16] !== 0x65 || b[p + 17] !== 0x20 || b[p + 18] !== 0x69 || b[p + 19] !== 0x6e ||
				b[p + 20] !== 0x20 || b[p + 21] !== 0x6e || b[p + 22] !== 0x61 || b[p + 23] !== 0x6d || b[p + 24] !== 0x65 ||
				b[p + 25] !== 0x20 || b[p + 26] !== 0x72 || b[p + 27] !== 0x65 || b[p + 28] !== 0x73 || b[p + 29] !== 0x6f ||
				b[p + 30] !== 0x6c || b[p + 31] !== 0x75 || b[p + 32] !== 0x74 || b[p + 33] !== 0x69 || b[p + 34] !== 0x6f ||
				b[p + 35] !== 0x6e) break attempt16;
			p += 36;
			break choice15;
		}
		p = choice15;
		attempt17: {
			// "address information: Try again"
			if (p + 30 > end ||
				b[p] !== 0x61 || b[p + 1] !== 0x64 || b[p + 2] !== 0x64 || b[p + 3] !== 0x72 || b[p + 4] !== 0x65 ||
				b[p + 5] !== 0x73 || b[p + 6] !== 0x73 || b[p + 7] !== 0x20 || b[p + 8] !== 0x69 || b[p + 9] !== 0x6e ||
				b[p + 10] !== 0x66 || b[p + 11] !== 0x6f || b[p + 12] !== 0x72 || b[p + 13] !== 0x6d || b[p + 14] !== 0x61 ||
				b[p + 15] !== 0x74 || b[p + 16] !== 0x69 || b[p + 17] !== 0x6f || b[p + 18] !== 0x6e || b[p + 19] !== 0x3a ||
				b[p + 20] !== 0x20 || b[p + 21] !== 0x54 || b[p + 22] !== 0x72 || b[p + 23] !== 0x79 || b[p + 24] !== 0x20 ||
				b[p + 25] !== 0x61 || b[p + 26] !== 0x67 || b[p + 27] !== 0x61 || b[p + 28] !== 0x69 || b[p + 29] !== 0x6e) break attempt17;
			p += 30;
			break choice15;
		}
		p = choice15;
		attempt18: {
			// "Resolving timed out"
			if (p + 19 > end ||
				b[p] !== 0x52 || b[p + 1] !== 0x65 || b[p + 2] !== 0x73 || b[p + 3] !== 0x6f || b[p + 4] !== 0x6c ||
				b[p + 5] !== 0x76 || b[p + 6] !== 0x69 || b[p + 7] !== 0x6e || b[p + 8] !== 0x67 || b[p + 9] !== 0x20 ||
				b[p + 10] !== 0x74 || b[p + 11] !== 0x69 || b[p + 12] !== 0x6d || b[p + 13] !== 0x65 || b[p + 14] !== 0x64 ||
				b[p + 15] !== 0x20 || b[p + 16] !== 0x6f || b[p + 17] !== 0x75 || b[p + 18] !== 0x74) break attempt18;
			p += 19;
			break choice15;
		}
		p = choice15;
		return -1;
	}
	matched = 5;
	return p;
}

function case_hostUnresolved(b: Uint8Array, p: number, end: number): number {
	// "Could not resolve host: "
	if (p + 24 > end ||
		b[p] !== 0x43 || b[p + 1] !== 0x6f || b[p + 2] !== 0x75 || b[p + 3] !== 0x6c || b[p + 4] !== 0x64 ||
		b[p + 5] !== 0x20 || b[p + 6] !== 0x6e || b[p + 7] !== 0x6f || b[p + 8] !== 0x74 || b[p + 9] !== 0x20 ||
		b[p + 10] !== 0x72 || b[p + 11] !== 0x65 || b[p + 12] !== 0x73 || b[p + 13] !== 0x6f || b[p + 14] !== 0x6c ||
		b[p + 15] !== 0x76 || b[p + 16] !== 0x65 || b[p + 17] !== 0x20 || b[p + 18] !== 0x68 || b[p + 19] !== 0x6f ||
		b[p + 20] !== 0x73 || b[p + 21] !== 0x74 || b[p + 22] !== 0x3a || b[p + 23] !== 0x20) return -1;
	p += 24;
	from_host = p;
	p = rule_host(b, p, end);
	if (p < 0) return -1;
	to_host = p;
	matched = 6;
	return p;
}

function case_nameUnresolved(b: Uint8Array, p: number, end: number): number {
	const choice19 = p;
	choice19: {
		attempt20: {
			// "Name or service not known"
			if (p + 25 > end ||
				b[p] !== 0x4e || b[p + 1] !== 0x61 || b[p + 2] !== 0x6d || b[p + 3] !== 0x65 || b[p + 4] !== 0x20 ||
				b[p + 5] !== 0x6f || b[p + 6] !== 0x72 || b[p + 7] !== 0x20 || b[p + 8] !== 0x73 || b[p + 9] !== 0x65 ||
				b[p + 10] !== 0x72 || b[p + 11] !== 0x76 || b[p + 12] !== 0x69 || b[p + 13] !== 0x63 || b[p + 14] !== 0x65 ||
				b[p + 15] !== 0x20 || b[p + 16] !== 0x6e || b[p + 17] !== 0x6f || b[p + 18] !== 0x74 || b[p + 19] !== 0x20 ||
				b[p + 20] !== 0x6b || b[p + 21] !== 0x6e || b[p + 22] !== 0x6f || b[p + 23] !== 0x77 || b[p + 24] !== 0x6e) break attempt20;
			p += 25;
			break choice19;
		}
		p = choice19;
		attempt21: {
			// "Name does not resolve"
			if (p + 21 > end ||
				b[p] !== 0x4e || b[p + 1] !== 0x61 || b[p + 2] !== 0x6d || b[p + 3] !== 0x65 || b[p + 4] !== 0x20 ||
				b[p + 5] !== 0x64 || b[p + 6] !== 0x6f || b[p + 7] !== 0x65 || b[p + 8] !== 0x73 || b[p + 9] !== 0x20 ||
				b[p + 10] !== 0x6e || b[p + 11] !== 0x6f || b[p + 12] !== 0x74 || b[p + 13] !== 0x20 || b[p + 14] !== 0x72 ||
				b[p + 15] !== 0x65 || b[p + 16] !== 0x73 || b[p + 17] !== 0x6f || b[p + 18] !== 0x6c || b[p + 19] !== 0x76 ||
				b[p + 20] !== 0x65) break attempt21;
			p += 21;
			break choice19;
		}
		p = choice19;
		return -1;
	}
	matched = 7;
	return p;
}

function case_recordMissing(b: Uint8Array, p: number, end: number): number {
	// "no record found for name: "
	if (p + 26 > end ||
		b[p] !== 0x6e || b[p + 1] !== 0x6f || b[p + 2] !== 0x20 || b[p + 3] !== 0x72 || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x63 || b[p + 6] !== 0x6f || b[p + 7] !== 0x72 || b[p + 8] !== 0x64 || b[p + 9] !== 0x20 ||
		b[p + 10] !== 0x66 || b[p + 11] !== 0x6f || b[p + 12] !== 0x75 || b[p + 13] !== 0x6e || b[p + 14] !== 0x64 ||
		b[p + 15] !== 0x20 || b[p + 16] !== 0x66 || b[p + 17] !== 0x6f || b[p + 18] !== 0x72 || b[p + 19] !== 0x20 ||
		b[p + 20] !== 0x6e || b[p + 21] !== 0x61 || b[p + 22] !== 0x6d || b[p + 23] !== 0x65 || b[p + 24] !== 0x3a ||
		b[p + 25] !== 0x20) return -1;
	p += 26;
	from_host = p;
	p = rule_host(b, p, end);
	if (p < 0) return -1;
	to_host = p;
	matched = 8;
	return p;
}

function case_lookupNameUnknown(b: Uint8Array, p: number, end: number): number {
	// "lookup "
	if (p + 7 > end ||
		b[p] !== 0x6c || b[p + 1] !== 0x6f || b[p + 2] !== 0x6f || b[p + 3] !== 0x6b || b[p + 4] !== 0x75 ||
		b[p + 5] !== 0x70 || b[p + 6] !== 0x20) return -1;
	p += 7;
	from_host = p;
	p = rule_host(b, p, end);
	if (p < 0) return -1;
	to_host = p;
	// ": no such host"
	if (p + 14 > end ||
		b[p] !== 0x3a || b[p + 1] !== 0x20 || b[p + 2] !== 0x6e || b[p + 3] !== 0x6f || b[p + 4] !== 0x20 ||
		b[p + 5] !== 0x73 || b[p + 6] !== 0x75 || b[p + 7] !== 0x63 || b[p + 8] !== 0x68 || b[p + 9] !== 0x20 ||
		b[p + 10] !== 0x68 || b[p + 11] !== 0x6f || b[p + 12] !== 0x73 || b[p + 13] !== 0x74) return -1;
	p += 14;
	matched = 9;
	return p;
}

function case_lookupNameUnknownAt(b: Uint8Array, p: number, end: number): number {
	// "lookup "
	if (p + 7 > end ||
		b[p] !== 0x6c || b[p + 1] !== 0x6f || b[p + 2] !== 0x6f || b[p + 3] !== 0x6b || b[p + 4] !== 0x75 ||
		b[p + 5] !== 0x70 || b[p + 6] !== 0x20) return -1;
	p += 7;
	from_host = p;
	p = rule_host(b, p, end);
	if (p < 0) return -1;
	to_host = p;
	// " on "
	if (p + 4 > end || b[p] !== 0x20 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6e || b[p + 3] !== 0x20) return -1;
	p += 4;
	from_server = p;
	p = rule_server(b, p, end);
	if (p < 0) return -1;
	to_server = p;
	// ": no such host"
	if (p + 14 > end ||
		b[p] !== 0x3a || b[p + 1] !== 0x20 || b[p + 2] !== 0x6e || b[p + 3] !== 0x6f || b[p + 4] !== 0x20 ||
		b[p + 5] !== 0x73 || b[p + 6] !== 0x75 || b[p + 7] !== 0x63 || b[p + 8] !== 0x68 || b[p + 9] !== 0x20 ||
		b[p + 10] !== 0x68 || b[p + 11] !== 0x6f || b[p + 12] !== 0x73 || b[p + 13] !== 0x74) return -1;
	p += 14;
	matched = 10;
	return p;
}

function case_lookupUnanswered(b: Uint8Array, p: number, end: number): number {
	// "lookup "
	if (p + 7 > end ||
		b[p] !== 0x6c || b[p + 1] !== 0x6f || b[p + 2] !== 0x6f || b[p + 3] !== 0x6b || b[p + 4] !== 0x75 ||
		b[p + 5] !== 0x70 || b[p + 6] !== 0x20) return -1;
	p += 7;
	from_host = p;
	p = rule_host(b, p, end);
	if (p < 0) return -1;
	to_host = p;
	// " on "
	if (p + 4 > end || b[p] !== 0x20 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6e || b[p + 3] !== 0x20) return -1;
	p += 4;
	from_server = p;
	p = rule_server(b, p, end);
	if (p < 0) return -1;
	to_server = p;
	const choice22 = p;
	choice22: {
		attempt23: {
			// ": server misbehaving"
			if (p + 20 > end ||
				b[p] !== 0x3a || b[p + 1] !== 0x20 || b[p + 2] !== 0x73 || b[p + 3] !== 0x65 || b[p + 4] !== 0x72 ||
				b[p + 5] !== 0x76 || b[p + 6] !== 0x65 || b[p + 7] !== 0x72 || b[p + 8] !== 0x20 || b[p + 9] !== 0x6d ||
				b[p + 10] !== 0x69 || b[p + 11] !== 0x73 || b[p + 12] !== 0x62 || b[p + 13] !== 0x65 || b[p + 14] !== 0x68 ||
				b[p + 15] !== 0x61 || b[p + 16] !== 0x76 || b[p + 17] !== 0x69 || b[p + 18] !== 0x6e || b[p + 19] !== 0x67) break attempt23;
			p += 20;
			break choice22;
		}
		p = choice22;
		attempt24: {
			// ": read udp"
			if (p + 10 > end ||
				b[p] !== 0x3a || b[p + 1] !== 0x20 || b[p + 2] !== 0x72 || b[p + 3] !== 0x65 || b[p + 4] !== 0x61 ||
				b[p + 5] !== 0x64 || b[p + 6] !== 0x20 || b[p + 7] !== 0x75 || b[p + 8] !== 0x64 || b[p + 9] !== 0x70) break attempt24;
			p += 10;
			break choice22;
		}
		p = choice22;
		attempt25: {
			// ": dial udp"
			if (p + 10 > end ||
				b[p] !== 0x3a || b[p + 1] !== 0x20 || b[p + 2] !== 0x64 || b[p + 3] !== 0x69 || b[p + 4] !== 0x61 ||
				b[p + 5] !== 0x6c || b[p + 6] !== 0x20 || b[p + 7] !== 0x75 || b[p + 8] !== 0x64 || b[p + 9] !== 0x70) break attempt25;
			p += 10;
			break choice22;
		}
		p = choice22;
		return -1;
	}
	matched = 11;
	return p;
}

function case_lookupSilent(b: Uint8Array, p: number, end: number): number {
	// "lookup "
	if (p + 7 > end ||
		b[p] !== 0x6c || b[p + 1] !== 0x6f || b[p + 2] !== 0x6f || b[p + 3] !== 0x6b || b[p + 4] !== 0x75 ||
		b[p + 5] !== 0x70 || b[p + 6] !== 0x20) return -1;
	p += 7;
	from_host = p;
	p = rule_host(b, p, end);
	if (p < 0) return -1;
	to_host = p;
	const choice26 = p;
	choice26: {
		attempt27: {
			// ": Temporary failure in name resolution"
			if (p + 38 > end ||
				b[p] !== 0x3a || b[p + 1] !== 0x20 || b[p + 2] !== 0x54 || b[p + 3] !== 0x65 || b[p + 4] !== 0x6d ||
				b[p + 5] !== 0x70 || b[p + 6] !== 0x6f || b[p + 7] !== 0x72 || b[p + 8] !== 0x61 || b[p + 9] !== 0x72 ||
				b[p + 10] !== 0x79 || b[p + 11] !== 0x20 || b[p + 12] !== 0x66 || b[p + 13] !== 0x61 || b[p + 14] !== 0x69 ||
				b[p + 15] !== 0x6c || b[p + 16] !== 0x75 || b[p + 17] !== 0x72 || b[p + 18] !== 0x65 || b[p + 19] !== 0x20 ||
				b[p + 20] !== 0x69 || b[p + 21] !== 0x6e || b[p + 22] !== 0x20 || b[p + 23] !== 0x6e || b[p + 24] !== 0x61 ||
				b[p + 25] !== 0x6d || b[p + 26] !== 0x65 || b[p + 27] !== 0x20 || b[p + 28] !== 0x72 || b[p + 29] !== 0x65 ||
				b[p + 30] !== 0x73 || b[p + 31] !== 0x6f || b[p + 32] !== 0x6c || b[p + 33] !== 0x75 || b[p + 34] !== 0x74 ||
				b[p + 35] !== 0x69 || b[p + 36] !== 0x6f || b[p + 37] !== 0x6e) break attempt27;
			p += 38;
			break choice26;
		}
		p = choice26;
		attempt28: {
			// ": Try again"
			if (p + 11 > end ||
				b[p] !== 0x3a || b[p + 1] !== 0x20 || b[p + 2] !== 0x54 || b[p + 3] !== 0x72 || b[p + 4] !== 0x79 ||
				b[p + 5] !== 0x20 || b[p + 6] !== 0x61 || b[p + 7] !== 0x67 || b[p + 8] !== 0x61 || b[p + 9] !== 0x69 ||
				b[p + 10] !== 0x6e) break attempt28;
			p += 11;
			break choice26;
		}
		p = choice26;
		return -1;
	}
	matched = 12;
	return p;
}

function case_resolverSilentCode(b: Uint8Array, p: number, end: number): number {
	// "EAI_AGAIN"
	if (p + 9 > end ||
		b[p] !== 0x45 || b[p + 1] !== 0x41 || b[p + 2] !== 0x49 || b[p + 3] !== 0x5f || b[p + 4] !== 0x41 ||
		b[p + 5] !== 0x47 || b[p + 6] !== 0x41 || b[p + 7] !== 0x49 || b[p + 8] !== 0x4e) return -1;
	p += 9;
	matched = 13;
	return p;
}

function case_nameUnknownCode(b: Uint8Array, p: number, end: number): number {
	// "ENOTFOUND"
	if (p + 9 > end ||
		b[p] !== 0x45 || b[p + 1] !== 0x4e || b[p + 2] !== 0x4f || b[p + 3] !== 0x54 || b[p + 4] !== 0x46 ||
		b[p + 5] !== 0x4f || b[p + 6] !== 0x55 || b[p + 7] !== 0x4e || b[p + 8] !== 0x44) return -1;
	p += 9;
	matched = 14;
	return p;
}

function case_socketRefused(b: Uint8Array, p: number, end: number): number {
	const choice29 = p;
	choice29: {
		attempt30: {
			// "connect ECONNREFUSED "
			if (p + 21 > end ||
				b[p] !== 0x63 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6e || b[p + 3] !== 0x6e || b[p + 4] !== 0x65 ||
				b[p + 5] !== 0x63 || b[p + 6] !== 0x74 || b[p + 7] !== 0x20 || b[p + 8] !== 0x45 || b[p + 9] !== 0x43 ||
				b[p + 10] !== 0x4f || b[p + 11] !== 0x4e || b[p + 12] !== 0x4e || b[p + 13] !== 0x52 || b[p + 14] !== 0x45 ||
				b[p + 15] !== 0x46 || b[p + 16] !== 0x55 || b[p + 17] !== 0x53 || b[p + 18] !== 0x45 || b[p + 19] !== 0x44 ||
				b[p + 20] !== 0x20) break attempt30;
			p += 21;
			break choice29;
		}
		p = choice29;
		attempt31: {
			// "connect ENOENT "
			if (p + 15 > end ||
				b[p] !== 0x63 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6e || b[p + 3] !== 0x6e || b[p + 4] !== 0x65 ||
				b[p + 5] !== 0x63 || b[p + 6] !== 0x74 || b[p + 7] !== 0x20 || b[p + 8] !== 0x45 || b[p + 9] !== 0x4e ||
				b[p + 10] !== 0x4f || b[p + 11] !== 0x45 || b[p + 12] !== 0x4e || b[p + 13] !== 0x54 || b[p + 14] !== 0x20) break attempt31;
			p += 15;
			break choice29;
		}
		p = choice29;
		attempt32: {
			// "connect EACCES "
			if (p + 15 > end ||
				b[p] !== 0x63 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6e || b[p + 3] !== 0x6e || b[p + 4] !== 0x65 ||
				b[p + 5] !== 0x63 || b[p + 6] !== 0x74 || b[p + 7] !== 0x20 || b[p + 8] !== 0x45 || b[p + 9] !== 0x41 ||
				b[p + 10] !== 0x43 || b[p + 11] !== 0x43 || b[p + 12] !== 0x45 || b[p + 13] !== 0x53 || b[p + 14] !== 0x20) break attempt32;
			p += 15;
			break choice29;
		}
		p = choice29;
		return -1;
	}
	from_socket = p;
	p = rule_socket(b, p, end);
	if (p < 0) return -1;
	to_socket = p;
	matched = 15;
	return p;
}

function case_refused(b: Uint8Array, p: number, end: number): number {
	// "connect ECONNREFUSED "
	if (p + 21 > end ||
		b[p] !== 0x63 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6e || b[p + 3] !== 0x6e || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x63 || b[p + 6] !== 0x74 || b[p + 7] !== 0x20 || b[p + 8] !== 0x45 || b[p + 9] !== 0x43 ||
		b[p + 10] !== 0x4f || b[p + 11] !== 0x4e || b[p + 12] !== 0x4e || b[p + 13] !== 0x52 || b[p + 14] !== 0x45 ||
		b[p + 15] !== 0x46 || b[p + 16] !== 0x55 || b[p + 17] !== 0x53 || b[p + 18] !== 0x45 || b[p + 19] !== 0x44 ||
		b[p + 20] !== 0x20) return -1;
	p += 21;
	from_peer = p;
	p = rule_peer(b, p, end);
	if (p < 0) return -1;
	to_peer = p;
	matched = 16;
	return p;
}

function case_timedOut(b: Uint8Array, p: number, end: number): number {
	// "connect ETIMEDOUT "
	if (p + 18 > end ||
		b[p] !== 0x63 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6e || b[p + 3] !== 0x6e || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x63 || b[p + 6] !== 0x74 || b[p + 7] !== 0x20 || b[p + 8] !== 0x45 || b[p + 9] !== 0x54 ||
		b[p + 10] !== 0x49 || b[p + 11] !== 0x4d || b[p + 12] !== 0x45 || b[p + 13] !== 0x44 || b[p + 14] !== 0x4f ||
		b[p + 15] !== 0x55 || b[p + 16] !== 0x54 || b[p + 17] !== 0x20) return -1;
	p += 18;
	from_peer = p;
	p = rule_peer(b, p, end);
	if (p < 0) return -1;
	to_peer = p;
	matched = 17;
	return p;
}

function case_noRoute(b: Uint8Array, p: number, end: number): number {
	// "connect EHOSTUNREACH "
	if (p + 21 > end ||
		b[p] !== 0x63 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6e || b[p + 3] !== 0x6e || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x63 || b[p + 6] !== 0x74 || b[p + 7] !== 0x20 || b[p + 8] !== 0x45 || b[p + 9] !== 0x48 ||
		b[p + 10] !== 0x4f || b[p + 11] !== 0x53 || b[p + 12] !== 0x54 || b[p + 13] !== 0x55 || b[p + 14] !== 0x4e ||
		b[p + 15] !== 0x52 || b[p + 16] !== 0x45 || b[p + 17] !== 0x41 || b[p + 18] !== 0x43 || b[p + 19] !== 0x48 ||
		b[p + 20] !== 0x20) return -1;
	p += 21;
	from_peer = p;
	p = rule_peer(b, p, end);
	if (p < 0) return -1;
	to_peer = p;
	matched = 18;
	return p;
}

function case_networkUnreachable(b: Uint8Array, p: number, end: number): number {
	// "connect ENETUNREACH "
	if (p + 20 > end ||
		b[p] !== 0x63 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6e || b[p + 3] !== 0x6e || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x63 || b[p + 6] !== 0x74 || b[p + 7] !== 0x20 || b[p + 8] !== 0x45 || b[p + 9] !== 0x4e ||
		b[p + 10] !== 0x45 || b[p + 11] !== 0x54 || b[p + 12] !== 0x55 || b[p + 13] !== 0x4e || b[p + 14] !== 0x52 ||
		b[p + 15] !== 0x45 || b[p + 16] !== 0x41 || b[p + 17] !== 0x43 || b[p + 18] !== 0x48 || b[p + 19] !== 0x20) return -1;
	p += 20;
	from_peer = p;
	p = rule_peer(b, p, end);
	if (p < 0) return -1;
	to_peer = p;
	matched = 19;
	return p;
}

function case_reset(b: Uint8Array, p: number, end: number): number {
	// "connect ECONNRESET "
	if (p + 19 > end ||
		b[p] !== 0x63 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6e || b[p + 3] !== 0x6e || b[p + 4] !== 0x65 ||
		b[p + 5] !== 0x63 || b[p + 6] !== 0x74 || b[p + 7] !== 0x20 || b[p + 8] !== 0x45 || b[p + 9] !== 0x43 ||
		b[p + 10] !== 0x4f || b[p + 11] !== 0x4e || b[p + 12] !== 0x4e || b[p + 13] !== 0x52 || b[p + 14] !== 0x45 ||
		b[p + 15] !== 0x53 || b[p + 16] !== 0x45 || b[p + 17] !== 0x54 || b[p + 18] !== 0x20) return -1;
	p += 19;
	from_peer = p;
	p = rule_peer(b, p, end);
	if (p < 0) return -1;
	to_peer = p;
	matched = 20;
	return p;
}

function case_dialRefused(b: Uint8Array, p: number, end: number): number {
	// "dial tcp "
	if (p + 9 > end ||
		b[p] !== 0x64 || b[p + 1] !== 0x69 || b[p + 2] !== 0x61 || b[p + 3] !== 0x6c || b[p + 4] !== 0x20 ||
		b[p + 5] !== 0x74 || b[p + 6] !== 0x63 || b[p + 7] !== 0x70 || b[p + 8] !== 0x20) return -1;
	p += 9;
	from_peer = p;
	p = rule_peer(b, p, end);
	if (p < 0) return -1;
	to_peer = p;
	// ": connect: connection refused"
	if (p + 29 > end ||
		b[p] !== 0x3a || b[p + 1] !== 0x20 || b[p + 2] !== 0x63 || b[p + 3] !== 0x6f || b[p + 4] !== 0x6e ||
		b[p + 5] !== 0x6e || b[p + 6] !== 0x65 || b[p + 7] !== 0x63 || b[p + 8] !== 0x74 || b[p + 9] !== 0x3a ||
		b[p + 10] !== 0x20 || b[p + 11] !== 0x63 || b[p + 12] !== 0x6f || b[p + 13] !== 0x6e || b[p + 14] !== 0x6e ||
		b[p + 15] !== 0x65 || b[p + 16] !== 0x63 || b[p + 17] !== 0x74 || b[p + 18] !== 0x69 || b[p + 19] !== 0x6f ||
		b[p + 20] !== 0x6e || b[p + 21] !== 0x20 || b[p + 22] !== 0x72 || b[p + 23] !== 0x65 || b[p + 24] !== 0x66 ||
		b[p + 25] !== 0x75 || b[p + 26] !== 0x73 || b[p + 27] !== 0x65 || b[p + 28] !== 0x64) return -1;
	p += 29;
	matched = 21;
	return p;
}

function case_dialSocketRefused(b: Uint8Array, p: number, end: number): number {
	// "dial unix "
	if (p + 10 > end ||
		b[p] !== 0x64 || b[p + 1] !== 0x69 || b[p + 2] !== 0x61 || b[p + 3] !== 0x6c || b[p + 4] !== 0x20 ||
		b[p + 5] !== 0x75 || b[p + 6] !== 0x6e || b[p + 7] !== 0x69 || b[p + 8] !== 0x78 || b[p + 9] !== 0x20) return -1;
	p += 10;
	from_socket = p;
	p = rule_socket(b, p, end);
	if (p < 0) return -1;
	to_socket = p;
	// ": connect: connection refused"
	if (p + 29 > end ||
		b[p] !== 0x3a || b[p + 1] !== 0x20 || b[p + 2] !== 0x63 || b[p + 3] !== 0x6f || b[p + 4] !== 0x6e ||
		b[p + 5] !== 0x6e || b[p + 6] !== 0x65 || b[p + 7] !== 0x63 || b[p + 8] !== 0x74 || b[p + 9] !== 0x3a ||
		b[p + 10] !== 0x20 || b[p + 11] !== 0x63 || b[p + 12] !== 0x6f || b[p + 13] !== 0x6e || b[p + 14] !== 0x6e ||
		b[p + 15] !== 0x65 || b[p + 16] !== 0x63 || b[p + 17] !== 0x74 || b[p + 18] !== 0x69 || b[p + 19] !== 0x6f ||
		b[p + 20] !== 0x6e || b[p + 21] !== 0x20 || b[p + 22] !== 0x72 || b[p + 23] !== 0x65 || b[p + 24] !== 0x66 ||
		b[p + 25] !== 0x75 || b[p + 26] !== 0x73 || b[p + 27] !== 0x65 || b[p + 28] !== 0x64) return -1;
	p += 29;
	matched = 22;
	return p;
}

function case_dialSocketMissing(b: Uint8Array, p: number, end: number): number {
	// "dial unix "
	if (p + 10 > end ||
		b[p] !== 0x64 || b[p + 1] !== 0x69 || b[p + 2] !== 0x61 || b[p + 3] !== 0x6c || b[p + 4] !== 0x20 ||
		b[p + 5] !== 0x75 || b[p + 6] !== 0x6e || b[p + 7] !== 0x69 || b[p + 8] !== 0x78 || b[p + 9] !== 0x20) return -1;
	p += 10;
	from_socket = p;
	p = rule_socket(b, p, end);
	if (p < 0) return -1;
	to_socket = p;
	// ": connect: no such file or directory"
	if (p + 36 > end ||
		b[p] !== 0x3a || b[p + 1] !== 0x20 || b[p + 2] !== 0x63 || b[p + 3] !== 0x6f || b[p + 4] !== 0x6e ||
		b[p + 5] !== 0x6e || b[p + 6] !== 0x65 || b[p + 7] !== 0x63 || b[p + 8] !== 0x74 || b[p + 9] !== 0x3a ||
		b[p + 10] !== 0x20 || b[p + 11] !== 0x6e || b[p + 12] !== 0x6f || b[p + 13] !== 0x20 || b[p + 14] !== 0x73 ||
		b[p + 15] !== 0x75 || b[p + 16] !== 0x63 || b[p + 17] !== 0x68 || b[p + 18] !== 0x20 || b[p + 19] !== 0x66 ||
		b[p + 20] !== 0x69 || b[p + 21] !== 0x6c || b[p + 22] !== 0x65 || b[p + 23] !== 0x20 || b[p + 24] !== 0x6f ||
		b[p + 25] !== 0x72 || b[p + 26] !== 0x20 || b[p + 27] !== 0x64 || b[p + 28] !== 0x69 || b[p + 29] !== 0x72 ||
		b[p + 30] !== 0x65 || b[p + 31] !== 0x63 || b[p + 32] !== 0x74 || b[p + 33] !== 0x6f || b[p + 34] !== 0x72 ||
		b[p + 35] !== 0x79) return -1;
	p += 36;
	matched = 23;
	return p;
}

function case_dialTimedOut(b: Uint8Array, p: number, end: number): number {
	// "dial tcp "
	if (p + 9 > end ||
		b[p] !== 0x64 || b[p + 1] !== 0x69 || b[p + 2] !== 0x61 || b[p + 3] !== 0x6c || b[p + 4] !== 0x20 ||
		b[p + 5] !== 0x74 || b[p + 6] !== 0x63 || b[p + 7] !== 0x70 || b[p + 8] !== 0x20) return -1;
	p += 9;
	from_peer = p;
	p = rule_peer(b, p, end);
	if (p < 0) return -1;
	to_peer = p;
	const choice33 = p;
	choice33: {
		attempt34: {
			// ": i/o timeout"
			if (p + 13 > end ||
				b[p] !== 0x3a || b[p + 1] !== 0x20 || b[p + 2] !== 0x69 || b[p + 3] !== 0x2f || b[p + 4] !== 0x6f ||
				b[p + 5] !== 0x20 || b[p + 6] !== 0x74 || b[p + 7] !== 0x69 || b[p + 8] !== 0x6d || b[p + 9] !== 0x65 ||
				b[p + 10] !== 0x6f || b[p + 11] !== 0x75 || b[p + 12] !== 0x74) break attempt34;
			p += 13;
			break choice33;
		}
		p = choice33;
		attempt35: {
			// ": connect: connection timed out"
			if (p + 31 > end ||
				b[p] !== 0x3a || b[p + 1] !== 0x20 || b[p + 2] !== 0x63 || b[p + 3] !== 0x6f || b[p + 4] !== 0x6e ||
				b[p + 5] !== 0x6e || b[p + 6] !== 0x65 || b[p + 7] !== 0x63 || b[p + 8] !== 0x74 || b[p + 9] !== 0x3a ||
				b[p + 10] !== 0x20 || b[p + 11] !== 0x63 || b[p + 12] !== 0x6f || b[p + 13] !== 0x6e || b[p + 14] !== 0x6e ||
				b[p + 15] !== 0x65 || b[p + 16] !== 0x63 || b[p + 17] !== 0x74 || b[p + 18] !== 0x69 || b[p + 19] !== 0x6f ||
				b[p + 20] !== 0x6e || b[p + 21] !== 0x20 || b[p + 22] !== 0x74 || b[p + 23] !== 0x69 || b[p + 24] !== 0x6d ||
				b[p + 25] !== 0x65 || b[p + 26] !== 0x64 || b[p + 27] !== 0x20 || b[p + 28] !== 0x6f || b[p + 29] !== 0x75 ||
				b[p + 30] !== 0x74) break attempt35;
			p += 31;
			break choice33;
		}
		p = choice33;
		return -1;
	}
	matched = 24;
	return p;
}

function case_dialNoRoute(b: Uint8Array, p: number, end: number): number {
	// "dial tcp "
	if (p + 9 > end ||
		b[p] !== 0x64 || b[p + 1] !== 0x69 || b[p + 2] !== 0x61 || b[p + 3] !== 0x6c || b[p + 4] !== 0x20 ||
		b[p + 5] !== 0x74 || b[p + 6] !== 0x63 || b[p + 7] !== 0x70 || b[p + 8] !== 0x20) return -1;
	p += 9;
	from_peer = p;
	p = rule_peer(b, p, end);
	if (p < 0) return -1;
	to_peer = p;
	// ": connect: no route to host"
	if (p + 27 > end ||
		b[p] !== 0x3a || b[p + 1] !== 0x20 || b[p + 2] !== 0x63 || b[p + 3] !== 0x6f || b[p + 4] !== 0x6e ||
		b[p + 5] !== 0x6e || b[p + 6] !== 0x65 || b[p + 7] !== 0x63 || b[p + 8] !== 0x74 || b[p + 9] !== 0x3a ||
		b[p + 10] !== 0x20 || b[p + 11] !== 0x6e || b[p + 12] !== 0x6f || b[p + 13] !== 0x20 || b[p + 14] !== 0x72 ||
		b[p + 15] !== 0x6f || b[p + 16] !== 0x75 || b[p + 17] !== 0x74 || b[p + 18] !== 0x65 || b[p + 19] !== 0x20 ||
		b[p + 20] !== 0x74 || b[p + 21] !== 0x6f || b[p + 22] !== 0x20 || b[p + 23] !== 0x68 || b[p + 24] !== 0x6f ||
		b[p + 25] !== 0x73 || b[p + 26] !== 0x74) return -1;
	p += 27;
	matched = 25;
	return p;
}

function case_dialNetworkUnreachable(b: Uint8Array, p: number, end: number): number {
	// "dial tcp "
	if (p + 9 > end ||
		b[p] !== 0x64 || b[p + 1] !== 0x69 || b[p + 2] !== 0x61 || b[p + 3] !== 0x6c || b[p + 4] !== 0x20 ||
		b[p + 5] !== 0x74 || b[p + 6] !== 0x63 || b[p + 7] !== 0x70 || b[p + 8] !== 0x20) return -1;
	p += 9;
	from_peer = p;
	p = rule_peer(b, p, end);
	if (p < 0) return -1;
	to_peer = p;
	// ": connect: network is unreachable"
	if (p + 33 > end ||
		b[p] !== 0x3a || b[p + 1] !== 0x20 || b[p + 2] !== 0x63 || b[p + 3] !== 0x6f || b[p + 4] !== 0x6e ||
		b[p + 5] !== 0x6e || b[p + 6] !== 0x65 || b[p + 7] !== 0x63 || b[p + 8] !== 0x74 || b[p + 9] !== 0x3a ||
		b[p + 10] !== 0x20 || b[p + 11] !== 0x6e || b[p + 12] !== 0x65 || b[p + 13] !== 0x74 || b[p + 14] !== 0x77 ||
		b[p + 15] !== 0x6f || b[p + 16] !== 0x72 || b[p + 17] !== 0x6b || b[p + 18] !== 0x20 || b[p + 19] !== 0x69 ||
		b[p + 20] !== 0x73 || b[p + 21] !== 0x20 || b[p + 22] !== 0x75 || b[p + 23] !== 0x6e || b[p + 24] !== 0x72 ||
		b[p + 25] !== 0x65 || b[p + 26] !== 0x61 || b[p + 27] !== 0x63 || b[p + 28] !== 0x68 || b[p + 29] !== 0x61 ||
		b[p + 30] !== 0x62 || b[p + 31] !== 0x6c || b[p + 32] !== 0x65) return -1;
	p += 33;
	matched = 26;
	return p;
}

function case_readTimedOut(b: Uint8Array, p: number, end: number): number {
	// "read tcp "
	if (p + 9 > end ||
		b[p] !== 0x72 || b[p + 1] !== 0x65 || b[p + 2] !== 0x61 || b[p + 3] !== 0x64 || b[p + 4] !== 0x20 ||
		b[p + 5] !== 0x74 || b[p + 6] !== 0x63 || b[p + 7] !== 0x70 || b[p + 8] !== 0x20) return -1;
	p += 9;
	p = rule_skipLocal(b, p, end);
	if (p < 0) return -1;
	// "->"
	if (p + 2 > end || b[p] !== 0x2d || b[p + 1] !== 0x3e) return -1;
	p += 2;
	from_peer = p;
	p = rule_peer(b, p, end);
	if (p < 0) return -1;
	to_peer = p;
	// ": i/o timeout"
	if (p + 13 > end ||
		b[p] !== 0x3a || b[p + 1] !== 0x20 || b[p + 2] !== 0x69 || b[p + 3] !== 0x2f || b[p + 4] !== 0x6f ||
		b[p + 5] !== 0x20 || b[p + 6] !== 0x74 || b[p + 7] !== 0x69 || b[p + 8] !== 0x6d || b[p + 9] !== 0x65 ||
		b[p + 10] !== 0x6f || b[p + 11] !== 0x75 || b[p + 12] !== 0x74) return -1;
	p += 13;
	matched = 27;
	return p;
}

function case_readReset(b: Uint8Array, p: number, end: number): number {
	// "read tcp "
	if (p + 9 > end ||
		b[p] !== 0x72 || b[p + 1] !== 0x65 || b[p + 2] !== 0x61 || b[p + 3] !== 0x64 || b[p + 4] !== 0x20 ||
		b[p + 5] !== 0x74 || b[p + 6] !== 0x63 || b[p + 7] !== 0x70 || b[p + 8] !== 0x20) return -1;
	p += 9;
	p = rule_skipLocal(b, p, end);
	if (p < 0) return -1;
	// "->"
	if (p + 2 > end || b[p] !== 0x2d || b[p + 1] !== 0x3e) return -1;
	p += 2;
	from_peer = p;
	p = rule_peer(b, p, end);
	if (p < 0) return -1;
	to_peer = p;
	// ": read: connection reset by peer"
	if (p + 32 > end ||
		b[p] !== 0x3a || b[p + 1] !== 0x20 || b[p + 2] !== 0x72 || b[p + 3] !== 0x65 || b[p + 4] !== 0x61 ||
		b[p + 5] !== 0x64 || b[p + 6] !== 0x3a || b[p + 7] !== 0x20 || b[p + 8] !== 0x63 || b[p + 9] !== 0x6f ||
		b[p + 10] !== 0x6e || b[p + 11] !== 0x6e || b[p + 12] !== 0x65 || b[p + 13] !== 0x63 || b[p + 14] !== 0x74 ||
		b[p + 15] !== 0x69 || b[p + 16] !== 0x6f || b[p + 17] !== 0x6e || b[p + 18] !== 0x20 || b[p + 19] !== 0x72 ||
		b[p + 20] !== 0x65 || b[p + 21] !== 0x73 || b[p + 22] !== 0x65 || b[p + 23] !== 0x74 || b[p + 24] !== 0x20 ||
		b[p + 25] !== 0x62 || b[p + 26] !== 0x79 || b[p + 27] !== 0x20 || b[p + 28] !== 0x70 || b[p + 29] !== 0x65 ||
		b[p + 30] !== 0x65 || b[p + 31] !== 0x72) return -1;
	p += 32;
	matched = 28;
	return p;
}

function case_refusedText(b: Uint8Array, p: number, end: number): number {
	const choice36 = p;
	choice36: {
		attempt37: {
			// "Connection refused"
			if (p + 18 > end ||
				b[p] !== 0x43 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6e || b[p + 3] !== 0x6e || b[p + 4] !== 0x65 ||
				b[p + 5] !== 0x63 || b[p + 6] !== 0x74 || b[p + 7] !== 0x69 || b[p + 8] !== 0x6f || b[p + 9] !== 0x6e ||
				b[p + 10] !== 0x20 || b[p + 11] !== 0x72 || b[p + 12] !== 0x65 || b[p + 13] !== 0x66 || b[p + 14] !== 0x75 ||
				b[p + 15] !== 0x73 || b[p + 16] !== 0x65 || b[p + 17] !== 0x64) break attempt37;
			p += 18;
			break choice36;
		}
		p = choice36;
		attempt38: {
			// "connection refused"
			if (p + 18 > end ||
				b[p] !== 0x63 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6e || b[p + 3] !== 0x6e || b[p + 4] !== 0x65 ||
				b[p + 5] !== 0x63 || b[p + 6] !== 0x74 || b[p + 7] !== 0x69 || b[p + 8] !== 0x6f || b[p + 9] !== 0x6e ||
				b[p + 10] !== 0x20 || b[p + 11] !== 0x72 || b[p + 12] !== 0x65 || b[p + 13] !== 0x66 || b[p + 14] !== 0x75 ||
				b[p + 15] !== 0x73 || b[p + 16] !== 0x65 || b[p + 17] !== 0x64) break attempt38;
			p += 18;
			break choice36;
		}
		p = choice36;
		return -1;
	}
	matched = 29;
	return p;
}

function case_timedOutText(b: Uint8Array, p: number, end: number): number {
	const choice39 = p;
	choice39: {
		switch (p < end ? b[p] : -1) {
			case 0x43: // C
				attempt40: {
					// "Connection timed out"
					if (p + 20 > end ||
						b[p] !== 0x43 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6e || b[p + 3] !== 0x6e || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x63 || b[p + 6] !== 0x74 || b[p + 7] !== 0x69 || b[p + 8] !== 0x6f || b[p + 9] !== 0x6e ||
						b[p + 10] !== 0x20 || b[p + 11] !== 0x74 || b[p + 12] !== 0x69 || b[p + 13] !== 0x6d || b[p + 14] !== 0x65 ||
						b[p + 15] !== 0x64 || b[p + 16] !== 0x20 || b[p + 17] !== 0x6f || b[p + 18] !== 0x75 || b[p + 19] !== 0x74) break attempt40;
					p += 20;
					break choice39;
				}
				p = choice39;
				return -1;
			case 0x4f: // O
				attempt41: {
					// "Operation timed out"
					if (p + 19 > end ||
						b[p] !== 0x4f || b[p + 1] !== 0x70 || b[p + 2] !== 0x65 || b[p + 3] !== 0x72 || b[p + 4] !== 0x61 ||
						b[p + 5] !== 0x74 || b[p + 6] !== 0x69 || b[p + 7] !== 0x6f || b[p + 8] !== 0x6e || b[p + 9] !== 0x20 ||
						b[p + 10] !== 0x74 || b[p + 11] !== 0x69 || b[p + 12] !== 0x6d || b[p + 13] !== 0x65 || b[p + 14] !== 0x64 ||
						b[p + 15] !== 0x20 || b[p + 16] !== 0x6f || b[p + 17] !== 0x75 || b[p + 18] !== 0x74) break attempt41;
					p += 19;
					break choice39;
				}
				p = choice39;
				return -1;
			case 0x63: // c
				attempt42: {
					// "connection timed out"
					if (p + 20 > end ||
						b[p] !== 0x63 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6e || b[p + 3] !== 0x6e || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x63 || b[p + 6] !== 0x74 || b[p + 7] !== 0x69 || b[p + 8] !== 0x6f || b[p + 9] !== 0x6e ||
						b[p + 10] !== 0x20 || b[p + 11] !== 0x74 || b[p + 12] !== 0x69 || b[p + 13] !== 0x6d || b[p + 14] !== 0x65 ||
						b[p + 15] !== 0x64 || b[p + 16] !== 0x20 || b[p + 17] !== 0x6f || b[p + 18] !== 0x75 || b[p + 19] !== 0x74) break attempt42;
					p += 20;
					break choice39;
				}
				p = choice39;
				return -1;
			case 0x6f: // o
				attempt43: {
					// "operation timed out"
					if (p + 19 > end ||
						b[p] !== 0x6f || b[p + 1] !== 0x70 || b[p + 2] !== 0x65 || b[p + 3] !== 0x72 || b[p + 4] !== 0x61 ||
						b[p + 5] !== 0x74 || b[p + 6] !== 0x69 || b[p + 7] !== 0x6f || b[p + 8] !== 0x6e || b[p + 9] !== 0x20 ||
						b[p + 10] !== 0x74 || b[p + 11] !== 0x69 || b[p + 12] !== 0x6d || b[p + 13] !== 0x65 || b[p + 14] !== 0x64 ||
						b[p + 15] !== 0x20 || b[p + 16] !== 0x6f || b[p + 17] !== 0x75 || b[p + 18] !== 0x74) break attempt43;
					p += 19;
					break choice39;
				}
				p = choice39;
				return -1;
			default:
				return -1;
		}
	}
	matched = 30;
	return p;
}

function case_resetText(b: Uint8Array, p: number, end: number): number {
	const choice44 = p;
	choice44: {
		attempt45: {
			// "Connection reset by peer"
			if (p + 24 > end ||
				b[p] !== 0x43 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6e || b[p + 3] !== 0x6e || b[p + 4] !== 0x65 ||
				b[p + 5] !== 0x63 || b[p + 6] !== 0x74 || b[p + 7] !== 0x69 || b[p + 8] !== 0x6f || b[p + 9] !== 0x6e ||
				b[p + 10] !== 0x20 || b[p + 11] !== 0x72 || b[p + 12] !== 0x65 || b[p + 13] !== 0x73 || b[p + 14] !== 0x65 ||
				b[p + 15] !== 0x74 || b[p + 16] !== 0x20 || b[p + 17] !== 0x62 || b[p + 18] !== 0x79 || b[p + 19] !== 0x20 ||
				b[p + 20] !== 0x70 || b[p + 21] !== 0x65 || b[p + 22] !== 0x65 || b[p + 23] !== 0x72) break attempt45;
			p += 24;
			break choice44;
		}
		p = choice44;
		attempt46: {
			// "connection reset by peer"
			if (p + 24 > end ||
				b[p] !== 0x63 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6e || b[p + 3] !== 0x6e || b[p + 4] !== 0x65 ||
				b[p + 5] !== 0x63 || b[p + 6] !== 0x74 || b[p + 7] !== 0x69 || b[p + 8] !== 0x6f || b[p + 9] !== 0x6e ||
				b[p + 10] !== 0x20 || b[p + 11] !== 0x72 || b[p + 12] !== 0x65 || b[p + 13] !== 0x73 || b[p + 14] !== 0x65 ||
				b[p + 15] !== 0x74 || b[p + 16] !== 0x20 || b[p + 17] !== 0x62 || b[p + 18] !== 0x79 || b[p + 19] !== 0x20 ||
				b[p + 20] !== 0x70 || b[p + 21] !== 0x65 || b[p + 22] !== 0x65 || b[p + 23] !== 0x72) break attempt46;
			p += 24;
			break choice44;
		}
		p = choice44;
		attempt47: {
			// "Recv failure"
			if (p + 12 > end ||
				b[p] !== 0x52 || b[p + 1] !== 0x65 || b[p + 2] !== 0x63 || b[p + 3] !== 0x76 || b[p + 4] !== 0x20 ||
				b[p + 5] !== 0x66 || b[p + 6] !== 0x61 || b[p + 7] !== 0x69 || b[p + 8] !== 0x6c || b[p + 9] !== 0x75 ||
				b[p + 10] !== 0x72 || b[p + 11] !== 0x65) break attempt47;
			p += 12;
			break choice44;
		}
		p = choice44;
		return -1;
	}
	matched = 31;
	return p;
}

function case_noRouteText(b: Uint8Array, p: number, end: number): number {
	const choice48 = p;
	choice48: {
		attempt49: {
			// "No route to host"
			if (p + 16 > end ||
				b[p] !== 0x4e || b[p + 1] !== 0x6f || b[p + 2] !== 0x20 || b[p + 3] !== 0x72 || b[p + 4] !== 0x6f ||
				b[p + 5] !== 0x75 || b[p + 6] !== 0x74 || b[p + 7] !== 0x65 || b[p + 8] !== 0x20 || b[p + 9] !== 0x74 ||
				b[p + 10] !== 0x6f || b[p + 11] !== 0x20 || b[p + 12] !== 0x68 || b[p + 13] !== 0x6f || b[p + 14] !== 0x73 ||
				b[p + 15] !== 0x74) break attempt49;
			p += 16;
			break choice48;
		}
		p = choice48;
		attempt50: {
			// "no route to host"
			if (p + 16 > end ||
				b[p] !== 0x6e || b[p + 1] !== 0x6f || b[p + 2] !== 0x20 || b[p + 3] !== 0x72 || b[p + 4] !== 0x6f ||
				b[p + 5] !== 0x75 || b[p + 6] !== 0x74 || b[p + 7] !== 0x65 || b[p + 8] !== 0x20 || b[p + 9] !== 0x74 ||
				b[p + 10] !== 0x6f || b[p + 11] !== 0x20 || b[p + 12] !== 0x68 || b[p + 13] !== 0x6f || b[p + 14] !== 0x73 ||
				b[p + 15] !== 0x74) break attempt50;
			p += 16;
			break choice48;
		}
		p = choice48;
		return -1;
	}
	matched = 32;
	return p;
}

function case_networkUnreachableText(b: Uint8Array, p: number, end: number): number {
	const choice51 = p;
	choice51: {
		attempt52: {
			// "Network is unreachable"
			if (p + 22 > end ||
				b[p] !== 0x4e || b[p + 1] !== 0x65 || b[p + 2] !== 0x74 || b[p + 3] !== 0x77 || b[p + 4] !== 0x6f ||
				b[p + 5] !== 0x72 || b[p + 6] !== 0x6b || b[p + 7] !== 0x20 || b[p + 8] !== 0x69 || b[p + 9] !== 0x73 ||
				b[p + 10] !== 0x20 || b[p + 11] !== 0x75 || b[p + 12] !== 0x6e || b[p + 13] !== 0x72 || b[p + 14] !== 0x65 ||
				b[p + 15] !== 0x61 || b[p + 16] !== 0x63 || b[p + 17] !== 0x68 || b[p + 18] !== 0x61 || b[p + 19] !== 0x62 ||
				b[p + 20] !== 0x6c || b[p + 21] !== 0x65) break attempt52;
			p += 22;
			break choice51;
		}
		p = choice51;
		attempt53: {
			// "network is unreachable"
			if (p + 22 > end ||
				b[p] !== 0x6e || b[p + 1] !== 0x65 || b[p + 2] !== 0x74 || b[p + 3] !== 0x77 || b[p + 4] !== 0x6f ||
				b[p + 5] !== 0x72 || b[p + 6] !== 0x6b || b[p + 7] !== 0x20 || b[p + 8] !== 0x69 || b[p + 9] !== 0x73 ||
				b[p + 10] !== 0x20 || b[p + 11] !== 0x75 || b[p + 12] !== 0x6e || b[p + 13] !== 0x72 || b[p + 14] !== 0x65 ||
				b[p + 15] !== 0x61 || b[p + 16] !== 0x63 || b[p + 17] !== 0x68 || b[p + 18] !== 0x61 || b[p + 19] !== 0x62 ||
				b[p + 20] !== 0x6c || b[p + 21] !== 0x65) break attempt53;
			p += 22;
			break choice51;
		}
		p = choice51;
		attempt54: {
			// "Network unreachable"
			if (p + 19 > end ||
				b[p] !== 0x4e || b[p + 1] !== 0x65 || b[p + 2] !== 0x74 || b[p + 3] !== 0x77 || b[p + 4] !== 0x6f ||
				b[p + 5] !== 0x72 || b[p + 6] !== 0x6b || b[p + 7] !== 0x20 || b[p + 8] !== 0x75 || b[p + 9] !== 0x6e ||
				b[p + 10] !== 0x72 || b[p + 11] !== 0x65 || b[p + 12] !== 0x61 || b[p + 13] !== 0x63 || b[p + 14] !== 0x68 ||
				b[p + 15] !== 0x61 || b[p + 16] !== 0x62 || b[p + 17] !== 0x6c || b[p + 18] !== 0x65) break attempt54;
			p += 19;
			break choice51;
		}
		p = choice51;
		return -1;
	}
	matched = 33;
	return p;
}

function case_deadlineExceeded(b: Uint8Array, p: number, end: number): number {
	const choice55 = p;
	choice55: {
		attempt56: {
			// "Client.Timeout exceeded"
			if (p + 23 > end ||
				b[p] !== 0x43 || b[p + 1] !== 0x6c || b[p + 2] !== 0x69 || b[p + 3] !== 0x65 || b[p + 4] !== 0x6e ||
				b[p + 5] !== 0x74 || b[p + 6] !== 0x2e || b[p + 7] !== 0x54 || b[p + 8] !== 0x69 || b[p + 9] !== 0x6d ||
				b[p + 10] !== 0x65 || b[p + 11] !== 0x6f || b[p + 12] !== 0x75 || b[p + 13] !== 0x74 || b[p + 14] !== 0x20 ||
				b[p + 15] !== 0x65 || b[p + 16] !== 0x78 || b[p + 17] !== 0x63 || b[p + 18] !== 0x65 || b[p + 19] !== 0x65 ||
				b[p + 20] !== 0x64 || b[p + 21] !== 0x65 || b[p + 22] !== 0x64) break attempt56;
			p += 23;
			break choice55;
		}
		p = choice55;
		attempt57: {
			// "Client.Timeout or context cancellation"
			if (p + 38 > end ||
				b[p] !== 0x43 || b[p + 1] !== 0x6c || b[p + 2] !== 0x69 || b[p + 3] !== 0x65 || b[p + 4] !== 0x6e ||
				b[p + 5] !== 0x74 || b[p + 6] !== 0x2e || b[p + 7] !== 0x54 || b[p + 8] !== 0x69 || b[p + 9] !== 0x6d ||
				b[p + 10] !== 0x65 || b[p + 11] !== 0x6f || b[p + 12] !== 0x75 || b[p + 13] !== 0x74 || b[p + 14] !== 0x20 ||
				b[p + 15] !== 0x6f || b[p + 16] !== 0x72 || b[p + 17] !== 0x20 || b[p + 18] !== 0x63 || b[p + 19] !== 0x6f ||
				b[p + 20] !== 0x6e || b[p + 21] !== 0x74 || b[p + 22] !== 0x65 || b[p + 23] !== 0x78 || b[p + 24] !== 0x74 ||
				b[p + 25] !== 0x20 || b[p + 26] !== 0x63 || b[p + 27] !== 0x61 || b[p + 28] !== 0x6e || b[p + 29] !== 0x63 ||
				b[p + 30] !== 0x65 || b[p + 31] !== 0x6c || b[p + 32] !== 0x6c || b[p + 33] !== 0x61 || b[p + 34] !== 0x74 ||
				b[p + 35] !== 0x69 || b[p + 36] !== 0x6f || b[p + 37] !== 0x6e) break attempt57;
			p += 38;
			break choice55;
		}
		p = choice55;
		attempt58: {
			// "context deadline exceeded"
			if (p + 25 > end ||
				b[p] !== 0x63 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6e || b[p + 3] !== 0x74 || b[p + 4] !== 0x65 ||
				b[p + 5] !== 0x78 || b[p + 6] !== 0x74 || b[p + 7] !== 0x20 || b[p + 8] !== 0x64 || b[p + 9] !== 0x65 ||
				b[p + 10] !== 0x61 || b[p + 11] !== 0x64 || b[p + 12] !== 0x6c || b[p + 13] !== 0x69 || b[p + 14] !== 0x6e ||
				b[p + 15] !== 0x65 || b[p + 16] !== 0x20 || b[p + 17] !== 0x65 || b[p + 18] !== 0x78 || b[p + 19] !== 0x63 ||
				b[p + 20] !== 0x65 || b[p + 21] !== 0x65 || b[p + 22] !== 0x64 || b[p + 23] !== 0x65 || b[p + 24] !== 0x64) break attempt58;
			p += 25;
			break choice55;
		}
		p = choice55;
		return -1;
	}
	matched = 34;
	return p;
}

function case_endOfFile(b: Uint8Array, p: number, end: number): number {
	// "EOF"
	if (p + 3 > end || b[p] !== 0x45 || b[p + 1] !== 0x4f || b[p + 2] !== 0x46) return -1;
	p += 3;
	if (p < end && !(set0[b[p] ?? 0] === 0)) return -1;
	matched = 35;
	return p;
}

function case_closedText(b: Uint8Array, p: number, end: number): number {
	const choice59 = p;
	choice59: {
		attempt60: {
			// "Empty reply from server"
			if (p + 23 > end ||
				b[p] !== 0x45 || b[p + 1] !== 0x6d || b[p + 2] !== 0x70 || b[p + 3] !== 0x74 || b[p + 4] !== 0x79 ||
				b[p + 5] !== 0x20 || b[p + 6] !== 0x72 || b[p + 7] !== 0x65 || b[p + 8] !== 0x70 || b[p + 9] !== 0x6c ||
				b[p + 10] !== 0x79 || b[p + 11] !== 0x20 || b[p + 12] !== 0x66 || b[p + 13] !== 0x72 || b[p + 14] !== 0x6f ||
				b[p + 15] !== 0x6d || b[p + 16] !== 0x20 || b[p + 17] !== 0x73 || b[p + 18] !== 0x65 || b[p + 19] !== 0x72 ||
				b[p + 20] !== 0x76 || b[p + 21] !== 0x65 || b[p + 22] !== 0x72) break attempt60;
			p += 23;
			break choice59;
		}
		p = choice59;
		attempt61: {
			// "connection closed before message completed"
			if (p + 42 > end ||
				b[p] !== 0x63 || b[p + 1] !== 0x6f || b[p + 2] !== 0x6e || b[p + 3] !== 0x6e || b[p + 4] !== 0x65 ||
				b[p + 5] !== 0x63 || b[p + 6] !== 0x74 || b[p + 7] !== 0x69 || b[p + 8] !== 0x6f || b[p + 9] !== 0x6e ||
				b[p + 10] !== 0x20 || b[p + 11] !== 0x63 || b[p + 12] !== 0x6c || b[p + 13] !== 0x6f || b[p + 14] !== 0x73 ||
				b[p + 15] !== 0x65 || b[p + 16] !== 0x64 || b[p + 17] !== 0x20 || b[p + 18] !== 0x62 || b[p + 19] !== 0x65 ||
				b[p + 20] !== 0x66 || b[p + 21] !== 0x6f || b[p + 22] !== 0x72 || b[p + 23] !== 0x65 || b[p + 24] !== 0x20 ||
				b[p + 25] !== 0x6d || b[p + 26] !== 0x65 || b[p + 27] !== 0x73 || b[p + 28] !== 0x73 || b[p + 29] !== 0x61 ||
				b[p + 30] !== 0x67 || b[p + 31] !== 0x65 || b[p + 32] !== 0x20 || b[p + 33] !== 0x63 || b[p + 34] !== 0x6f ||
				b[p + 35] !== 0x6d || b[p + 36] !== 0x70 || b[p + 37] !== 0x6c || b[p + 38] !== 0x65 || b[p + 39] !== 0x74 ||
				b[p + 40] !== 0x65 || b[p + 41] !== 0x64) break attempt61;
			p += 42;
			break choice59;
		}
		p = choice59;
		attempt62: {
			// "unexpected EOF"
			if (p + 14 > end ||
				b[p] !== 0x75 || b[p + 1] !== 0x6e || b[p + 2] !== 0x65 || b[p + 3] !== 0x78 || b[p + 4] !== 0x70 ||
				b[p + 5] !== 0x65 || b[p + 6] !== 0x63 || b[p + 7] !== 0x74 || b[p + 8] !== 0x65 || b[p + 9] !== 0x64 ||
				b[p + 10] !== 0x20 || b[p + 11] !== 0x45 || b[p + 12] !== 0x4f || b[p + 13] !== 0x46) break attempt62;
			p += 14;
			break choice59;
		}
		p = choice59;
		return -1;
	}
	matched = 36;
	return p;
}

function case_refusedCode(b: Uint8Array, p: number, end: number): number {
	// "ECONNREFUSED"
	if (p + 12 > end ||
		b[p] !== 0x45 || b[p + 1] !== 0x43 || b[p + 2] !== 0x4f || b[p + 3] !== 0x4e || b[p + 4] !== 0x4e ||
		b[p + 5] !== 0x52 || b[p + 6] !== 0x45 || b[p + 7] !== 0x46 || b[p + 8] !== 0x55 || b[p + 9] !== 0x53 ||
		b[p + 10] !== 0x45 || b[p + 11] !== 0x44) return -1;
	p += 12;
	matched = 37;
	return p;
}

function case_timedOutCode(b: Uint8Array, p: number, end: number): number {
	const choice63 = p;
	choice63: {
		switch (p < end ? b[p] : -1) {
			case 0x45: // E
				attempt64: {
					// "ESOCKETTIMEDOUT"
					if (p + 15 > end ||
						b[p] !== 0x45 || b[p + 1] !== 0x53 || b[p + 2] !== 0x4f || b[p + 3] !== 0x43 || b[p + 4] !== 0x4b ||
						b[p + 5] !== 0x45 || b[p + 6] !== 0x54 || b[p + 7] !== 0x54 || b[p + 8] !== 0x49 || b[p + 9] !== 0x4d ||
						b[p + 10] !== 0x45 || b[p + 11] !== 0x44 || b[p + 12] !== 0x4f || b[p + 13] !== 0x55 || b[p + 14] !== 0x54) break attempt64;
					p += 15;
					break choice63;
				}
				p = choice63;
				attempt65: {
					// "ETIMEDOUT"
					if (p + 9 > end ||
						b[p] !== 0x45 || b[p + 1] !== 0x54 || b[p + 2] !== 0x49 || b[p + 3] !== 0x4d || b[p + 4] !== 0x45 ||
						b[p + 5] !== 0x44 || b[p + 6] !== 0x4f || b[p + 7] !== 0x55 || b[p + 8] !== 0x54) break attempt65;
					p += 9;
					break choice63;
				}
				p = choice63;
				return -1;
			case 0x69: // i
				attempt66: {
					// "i/o timeout"
					if (p + 11 > end ||
						b[p] !== 0x69 || b[p + 1] !== 0x2f || b[p + 2] !== 0x6f || b[p + 3] !== 0x20 || b[p + 4] !== 0x74 ||
						b[p + 5] !== 0x69 || b[p + 6] !== 0x6d || b[p + 7] !== 0x65 || b[p + 8] !== 0x6f || b[p + 9] !== 0x75 ||
						b[p + 10] !== 0x74) break attempt66;
					p += 11;
					break choice63;
				}
				p = choice63;
				return -1;
			case 0x6e: // n
				attempt67: {
					// "network timeout at"
					if (p + 18 > end ||
						b[p] !== 0x6e || b[p + 1] !== 0x65 || b[p + 2] !== 0x74 || b[p + 3] !== 0x77 || b[p + 4] !== 0x6f ||
						b[p + 5] !== 0x72 || b[p + 6] !== 0x6b || b[p + 7] !== 0x20 || b[p + 8] !== 0x74 || b[p + 9] !== 0x69 ||
						b[p + 10] !== 0x6d || b[p + 11] !== 0x65 || b[p + 12] !== 0x6f || b[p + 13] !== 0x75 || b[p + 14] !== 0x74 ||
						b[p + 15] !== 0x20 || b[p + 16] !== 0x61 || b[p + 17] !== 0x74) break attempt67;
					p += 18;
					break choice63;
				}
				p = choice63;
				return -1;
			default:
				return -1;
		}
	}
	matched = 38;
	return p;
}

function case_resetCode(b: Uint8Array, p: number, end: number): number {
	// "ECONNRESET"
	if (p + 10 > end ||
		b[p] !== 0x45 || b[p + 1] !== 0x43 || b[p + 2] !== 0x4f || b[p + 3] !== 0x4e || b[p + 4] !== 0x4e ||
		b[p + 5] !== 0x52 || b[p + 6] !== 0x45 || b[p + 7] !== 0x53 || b[p + 8] !== 0x45 || b[p + 9] !== 0x54) return -1;
	p += 10;
	matched = 39;
	return p;
}

function case_noRouteCode(b: Uint8Array, p: number, end: number): number {
	// "EHOSTUNREACH"
	if (p + 12 > end ||
		b[p] !== 0x45 || b[p + 1] !== 0x48 || b[p + 2] !== 0x4f || b[p + 3] !== 0x53 || b[p + 4] !== 0x54 ||
		b[p + 5] !== 0x55 || b[p + 6] !== 0x4e || b[p + 7] !== 0x52 || b[p + 8] !== 0x45 || b[p + 9] !== 0x41 ||
		b[p + 10] !== 0x43 || b[p + 11] !== 0x48) return -1;
	p += 12;
	matched = 40;
	return p;
}

function case_networkUnreachableCode(b: Uint8Array, p: number, end: number): number {
	// "ENETUNREACH"
	if (p + 11 > end ||
		b[p] !== 0x45 || b[p + 1] !== 0x4e || b[p + 2] !== 0x45 || b[p + 3] !== 0x54 || b[p + 4] !== 0x55 ||
		b[p + 5] !== 0x4e || b[p + 6] !== 0x52 || b[p + 7] !== 0x45 || b[p + 8] !== 0x41 || b[p + 9] !== 0x43 ||
		b[p + 10] !== 0x48) return -1;
	p += 11;
	matched = 41;
	return p;
}

function case_closed(b: Uint8Array, p: number, end: number): number {
	const choice68 = p;
	choice68: {
		attempt69: {
			// "socket hang up"
			if (p + 14 > end ||
				b[p] !== 0x73 || b[p + 1] !== 0x6f || b[p + 2] !== 0x63 || b[p + 3] !== 0x6b || b[p + 4] !== 0x65 ||
				b[p + 5] !== 0x74 || b[p + 6] !== 0x20 || b[p + 7] !== 0x68 || b[p + 8] !== 0x61 || b[p + 9] !== 0x6e ||
				b[p + 10] !== 0x67 || b[p + 11] !== 0x20 || b[p + 12] !== 0x75 || b[p + 13] !== 0x70) break attempt69;
			p += 14;
			break choice68;
		}
		p = choice68;
		attempt70: {
			// "EPIPE"
			if (p + 5 > end || b[p] !== 0x45 || b[p + 1] !== 0x50 || b[p + 2] !== 0x49 || b[p + 3] !== 0x50 || b[p + 4] !== 0x45) break attempt70;
			p += 5;
			break choice68;
		}
		p = choice68;
		attempt71: {
			// "ECONNABORTED"
			if (p + 12 > end ||
				b[p] !== 0x45 || b[p + 1] !== 0x43 || b[p + 2] !== 0x4f || b[p + 3] !== 0x4e || b[p + 4] !== 0x4e ||
				b[p + 5] !== 0x41 || b[p + 6] !== 0x42 || b[p + 7] !== 0x4f || b[p + 8] !== 0x52 || b[p + 9] !== 0x54 ||
				b[p + 10] !== 0x45 || b[p + 11] !== 0x44) break attempt71;
			p += 12;
			break choice68;
		}
		p = choice68;
		return -1;
	}
	matched = 42;
	return p;
}

function case_revocationListExpired(b: Uint8Array, p: number, end: number): number {
	const choice72 = p;
	choice72: {
		attempt73: {
			// "CRL has expired"
			if (p + 15 > end ||
				b[p] !== 0x43 || b[p + 1] !== 0x52 || b[p + 2] !== 0x4c || b[p + 3] !== 0x20 || b[p + 4] !== 0x68 ||
				b[p + 5] !== 0x61 || b[p + 6] !== 0x73 || b[p + 7] !== 0x20 || b[p + 8] !== 0x65 || b[p + 9] !== 0x78 ||
				b[p + 10] !== 0x70 || b[p + 11] !== 0x69 || b[p + 12] !== 0x72 || b[p + 13] !== 0x65 || b[p + 14] !== 0x64) break attempt73;
			p += 15;
			break choice72;
		}
		p = choice72;
		attempt74: {
			// "CRL_HAS_EXPIRED"
			if (p + 15 > end ||
				b[p] !== 0x43 || b[p + 1] !== 0x52 || b[p + 2] !== 0x4c || b[p + 3] !== 0x5f || b[p + 4] !== 0x48 ||
				b[p + 5] !== 0x41 || b[p + 6] !== 0x53 || b[p + 7] !== 0x5f || b[p + 8] !== 0x45 || b[p + 9] !== 0x58 ||
				b[p + 10] !== 0x50 || b[p + 11] !== 0x49 || b[p + 12] !== 0x52 || b[p + 13] !== 0x45 || b[p + 14] !== 0x44) break attempt74;
			p += 15;
			break choice72;
		}
		p = choice72;
		return -1;
	}
	matched = 43;
	return p;
}

function case_revocationListNotYetValid(b: Uint8Array, p: number, end: number): number {
	// "CRL is not yet valid"
	if (p + 20 > end ||
		b[p] !== 0x43 || b[p + 1] !== 0x52 || b[p + 2] !== 0x4c || b[p + 3] !== 0x20 || b[p + 4] !== 0x69 ||
		b[p + 5] !== 0x73 || b[p + 6] !== 0x20 || b[p + 7] !== 0x6e || b[p + 8] !== 0x6f || b[p + 9] !== 0x74 ||
		b[p + 10] !== 0x20 || b[p + 11] !== 0x79 || b[p + 12] !== 0x65 || b[p + 13] !== 0x74 || b[p + 14] !== 0x20 ||
		b[p + 15] !== 0x76 || b[p + 16] !== 0x61 || b[p + 17] !== 0x6c || b[p + 18] !== 0x69 || b[p + 19] !== 0x64) return -1;
	p += 20;
	matched = 44;
	return p;
}

function case_notYetValid(b: Uint8Array, p: number, end: number): number {
	const choice75 = p;
	choice75: {
		attempt76: {
			// "certificate is not yet valid"
			if (p + 28 > end ||
				b[p] !== 0x63 || b[p + 1] !== 0x65 || b[p + 2] !== 0x72 || b[p + 3] !== 0x74 || b[p + 4] !== 0x69 ||
				b[p + 5] !== 0x66 || b[p + 6] !== 0x69 || b[p + 7] !== 0x63 || b[p + 8] !== 0x61 || b[p + 9] !== 0x74 ||
				b[p + 10] !== 0x65 || b[p + 11] !== 0x20 || b[p + 12] !== 0x69 || b[p + 13] !== 0x73 || b[p + 14] !== 0x20 ||
				b[p + 15] !== 0x6e || b[p + 16] !== 0x6f || b[p + 17] !== 0x74 || b[p + 18] !== 0x20 || b[p + 19] !== 0x79 ||
				b[p + 20] !== 0x65 || b[p + 21] !== 0x74 || b[p + 22] !== 0x20 || b[p + 23] !== 0x76 || b[p + 24] !== 0x61 ||
				b[p + 25] !== 0x6c || b[p + 26] !== 0x69 || b[p + 27] !== 0x64) break attempt76;
			p += 28;
			break choice75;
		}
		p = choice75;
		attempt77: {
			// "CERT_NOT_YET_VALID"
			if (p + 18 > end ||
				b[p] !== 0x43 || b[p + 1] !== 0x45 || b[p + 2] !== 0x52 || b[p + 3] !== 0x54 || b[p + 4] !== 0x5f ||
				b[p + 5] !== 0x4e || b[p + 6] !== 0x4f || b[p + 7] !== 0x54 || b[p + 8] !== 0x5f || b[p + 9] !== 0x59 ||
				b[p + 10] !== 0x45 || b[p + 11] !== 0x54 || b[p + 12] !== 0x5f || b[p + 13] !== 0x56 || b[p + 14] !== 0x41 ||
				b[p + 15] !== 0x4c || b[p + 16] !== 0x49 || b[p + 17] !== 0x44) break attempt77;
			p += 18;
			break choice75;
		}
		p = choice75;
		return -1;
	}
	matched = 45;
	return p;
}

function case_notYetValidGo(b: Uint8Array, p: number, end: number): number {
	// "x509: certificate has expired or is not yet valid: current time "
	if (p + 64 > end ||
		b[p] !== 0x78 || b[p + 1] !== 0x35 || b[p + 2] !== 0x30 || b[p + 3] !== 0x39 || b[p + 4] !== 0x3a ||
		b[p + 5] !== 0x20 || b[p + 6] !== 0x63 || b[p + 7] !== 0x65 || b[p + 8] !== 0x72 || b[p + 9] !== 0x74 ||
		b[p + 10] !== 0x69 || b[p + 11] !== 0x66 || b[p + 12] !== 0x69 || b[p + 13] !== 0x63 || b[p + 14] !== 0x61 ||
		b[p + 15] !== 0x74 || b[p + 16] !== 0x65 || b[p + 17] !== 0x20 || b[p + 18] !== 0x68 || b[p + 19] !== 0x61 ||
		b[p + 20] !== 0x73 || b[p + 21] !== 0x20 || b[p + 22] !== 0x65 || b[p + 23] !== 0x78 || b[p + 24] !== 0x70 ||
		b[p + 25] !== 0x69 || b[p + 26] !== 0x72 || b[p + 27] !== 0x65 || b[p + 28] !== 0x64 || b[p + 29] !== 0x20 ||
		b[p + 30] !== 0x6f || b[p + 31] !== 0x72 || b[p + 32] !== 0x20 || b[p + 33] !== 0x69 || b[p + 34] !== 0x73 ||
		b[p + 35] !== 0x20 || b[p + 36] !== 0x6e || b[p + 37] !== 0x6f || b[p + 38] !== 0x74 || b[p + 39] !== 0x20 ||
		b[p + 40] !== 0x79 || b[p + 41] !== 0x65 || b[p + 42] !== 0x74 || b[p + 43] !== 0x20 || b[p + 44] !== 0x76 ||
		b[p + 45] !== 0x61 || b[p + 46] !== 0x6c || b[p + 47] !== 0x69 || b[p + 48] !== 0x64 || b[p + 49] !== 0x3a ||
		b[p + 50] !== 0x20 || b[p + 51] !== 0x63 || b[p + 52] !== 0x75 || b[p + 53] !== 0x72 || b[p + 54] !== 0x72 ||
		b[p + 55] !== 0x65 || b[p + 56] !== 0x6e || b[p + 57] !== 0x74 || b[p + 58] !== 0x20 || b[p + 59] !== 0x74 ||
		b[p + 60] !== 0x69 || b[p + 61] !== 0x6d || b[p + 62] !== 0x65 || b[p + 63] !== 0x20) return -1;
	p += 64;
	p = rule_skipTime(b, p, end);
	if (p < 0) return -1;
	// " is before"
	if (p + 10 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x69 || b[p + 2] !== 0x73 || b[p + 3] !== 0x20 || b[p + 4] !== 0x62 ||
		b[p + 5] !== 0x65 || b[p + 6] !== 0x66 || b[p + 7] !== 0x6f || b[p + 8] !== 0x72 || b[p + 9] !== 0x65) return -1;
	p += 10;
	matched = 46;
	return p;
}

function case_expiredGo(b: Uint8Array, p: number, end: number): number {
	// "x509: certificate has expired or is not yet valid: current time "
	if (p + 64 > end ||
		b[p] !== 0x78 || b[p + 1] !== 0x35 || b[p + 2] !== 0x30 || b[p + 3] !== 0x39 || b[p + 4] !== 0x3a ||
		b[p + 5] !== 0x20 || b[p + 6] !== 0x63 || b[p + 7] !== 0x65 || b[p + 8] !== 0x72 || b[p + 9] !== 0x74 ||
		b[p + 10] !== 0x69 || b[p + 11] !== 0x66 || b[p + 12] !== 0x69 || b[p + 13] !== 0x63 || b[p + 14] !== 0x61 ||
		b[p + 15] !== 0x74 || b[p + 16] !== 0x65 || b[p + 17] !== 0x20 || b[p + 18] !== 0x68 || b[p + 19] !== 0x61 ||
		b[p + 20] !== 0x73 || b[p + 21] !== 0x20 || b[p + 22] !== 0x65 || b[p + 23] !== 0x78 || b[p + 24] !== 0x70 ||
		b[p + 25] !== 0x69 || b[p + 26] !== 0x72 || b[p + 27] !== 0x65 || b[p + 28] !== 0x64 || b[p + 29] !== 0x20 ||
		b[p + 30] !== 0x6f || b[p + 31] !== 0x72 || b[p + 32] !== 0x20 || b[p + 33] !== 0x69 || b[p + 34] !== 0x73 ||
		b[p + 35] !== 0x20 || b[p + 36] !== 0x6e || b[p + 37] !== 0x6f || b[p + 38] !== 0x74 || b[p + 39] !== 0x20 ||
		b[p + 40] !== 0x79 || b[p + 41] !== 0x65 || b[p + 42] !== 0x74 || b[p + 43] !== 0x20 || b[p + 44] !== 0x76 ||
		b[p + 45] !== 0x61 || b[p + 46] !== 0x6c || b[p + 47] !== 0x69 || b[p + 48] !== 0x64 || b[p + 49] !== 0x3a ||
		b[p + 50] !== 0x20 || b[p + 51] !== 0x63 || b[p + 52] !== 0x75 || b[p + 53] !== 0x72 || b[p + 54] !== 0x72 ||
		b[p + 55] !== 0x65 || b[p + 56] !== 0x6e || b[p + 57] !== 0x74 || b[p + 58] !== 0x20 || b[p + 59] !== 0x74 ||
		b[p + 60] !== 0x69 || b[p + 61] !== 0x6d || b[p + 62] !== 0x65 || b[p + 63] !== 0x20) return -1;
	p += 64;
	p = rule_skipTime(b, p, end);
	if (p < 0) return -1;
	// " is after"
	if (p + 9 > end ||
		b[p] !== 0x20 || b[p + 1] !== 0x69 || b[p + 2] !== 0x73 || b[p + 3] !== 0x20 || b[p + 4] !== 0x61 ||
		b[p + 5] !== 0x66 || b[p + 6] !== 0x74 || b[p + 7] !== 0x65 || b[p + 8] !== 0x72) return -1;
	p += 9;
	matched = 47;
	return p;
}

function case_expiredOrNotYetValid(b: Uint8Array, p: number, end: number): number {
	// "x509: certificate has"
	if (p + 21 > end ||
		b[p] !== 0x78 || b[p + 1] !== 0x35 || b[p + 2] !== 0x30 || b[p + 3] !== 0x39 || b[p + 4] !== 0x3a ||
		b[p + 5] !== 0x20 || b[p + 6] !== 0x63 || b[p + 7] !== 0x65 || b[p + 8] !== 0x72 || b[p + 9] !== 0x74 ||
		b[p + 10] !== 0x69 || b[p + 11] !== 0x66 || b[p + 12] !== 0x69 || b[p + 13] !== 0x63 || b[p + 14] !== 0x61 ||
		b[p + 15] !== 0x74 || b[p + 16] !== 0x65 || b[p + 17] !== 0x20 || b[p + 18] !== 0x68 || b[p + 19] !== 0x61 ||
		b[p + 20] !== 0x73) return -1;
	p += 21;
	matched = 48;
	return p;
}

function case_expired(b: Uint8Array, p: number, end: number): number {
	const choice78 = p;
	choice78: {
		attempt79: {
			// "certificate has expired"
			if (p + 23 > end ||
				b[p] !== 0x63 || b[p + 1] !== 0x65 || b[p + 2] !== 0x72 || b[p + 3] !== 0x74 || b[p + 4] !== 0x69 ||
				b[p + 5] !== 0x66 || b[p + 6] !== 0x69 || b[p + 7] !== 0x63 || b[p + 8] !== 0x61 || b[p + 9] !== 0x74 ||
				b[p + 10] !== 0x65 || b[p + 11] !== 0x20 || b[p + 12] !== 0x68 || b[p + 13] !== 0x61 || b[p + 14] !== 0x73 ||
				b[p + 15] !== 0x20 || b[p + 16] !== 0x65 || b[p + 17] !== 0x78 || b[p + 18] !== 0x70 || b[p + 19] !== 0x69 ||
				b[p + 20] !== 0x72 || b[p + 21] !== 0x65 || b[p + 22] !== 0x64) break attempt79;
			p += 23;
			break choice78;
		}
		p = choice78;
		attempt80: {
			// "CERT_HAS_EXPIRED"
			if (p + 16 > end ||
				b[p] !== 0x43 || b[p + 1] !== 0x45 || b[p + 2] !== 0x52 || b[p + 3] !== 0x54 || b[p + 4] !== 0x5f ||
				b[p + 5] !== 0x48 || b[p + 6] !== 0x41 || b[p + 7] !== 0x53 || b[p + 8] !== 0x5f || b[p + 9] !== 0x45 ||
				b[p + 10] !== 0x58 || b[p + 11] !== 0x50 || b[p + 12] !== 0x49 || b[p + 13] !== 0x52 || b[p + 14] !== 0x45 ||
				b[p + 15] !== 0x44) break attempt80;
			p += 16;
			break choice78;
		}
		p = choice78;
		return -1;
	}
	matched = 49;
	return p;
}

function case_selfSignedInChain(b: Uint8Array, p: number, end: number): number {
	const choice81 = p;
	choice81: {
		attempt82: {
			// "self signed certificate in certificate chain"
			if (p + 44 > end ||
				b[p] !== 0x73 || b[p + 1] !== 0x65 || b[p + 2] !== 0x6c || b[p + 3] !== 0x66 || b[p + 4] !== 0x20 ||
				b[p + 5] !== 0x73 || b[p + 6] !== 0x69 || b[p + 7] !== 0x67 || b[p + 8] !== 0x6e || b[p + 9] !== 0x65 ||
				b[p + 10] !== 0x64 || b[p + 11] !== 0x20 || b[p + 12] !== 0x63 || b[p + 13] !== 0x65 || b[p + 14] !== 0x72 ||
				b[p + 15] !== 0x74 || b[p + 16] !== 0x69 || b[p + 17] !== 0x66 || b[p + 18] !== 0x69 || b[p + 19] !== 0x63 ||
				b[p + 20] !== 0x61 || b[p + 21] !== 0x74 || b[p + 22] !== 0x65 || b[p + 23] !== 0x20 || b[p + 24] !== 0x69 ||
				b[p + 25] !== 0x6e || b[p + 26] !== 0x20 || b[p + 27] !== 0x63 || b[p + 28] !== 0x65 || b[p + 29] !== 0x72 ||
				b[p + 30] !== 0x74 || b[p + 31] !== 0x69 || b[p + 32] !== 0x66 || b[p + 33] !== 0x69 || b[p + 34] !== 0x63 ||
				b[p + 35] !== 0x61 || b[p + 36] !== 0x74 || b[p + 37] !== 0x65 || b[p + 38] !== 0x20 || b[p + 39] !== 0x63 ||
				b[p + 40] !== 0x68 || b[p + 41] !== 0x61 || b[p + 42] !== 0x69 || b[p + 43] !== 0x6e) break attempt82;
			p += 44;
			break choice81;
		}
		p = choice81;
		attempt83: {
			// "self-signed certificate in certificate chain"
			if (p + 44 > end ||
				b[p] !== 0x73 || b[p + 1] !== 0x65 || b[p + 2] !== 0x6c || b[p + 3] !== 0x66 || b[p + 4] !== 0x2d ||
				b[p + 5] !== 0x73 || b[p + 6] !== 0x69 || b[p + 7] !== 0x67 || b[p + 8] !== 0x6e || b[p + 9] !== 0x65 ||
				b[p + 10] !== 0x64 || b[p + 11] !== 0x20 || b[p + 12] !== 0x63 || b[p + 13] !== 0x65 || b[p + 14] !== 0x72 ||
				b[p + 15] !== 0x74 || b[p + 16] !== 0x69 || b[p + 17] !== 0x66 || b[p + 18] !== 0x69 || b[p + 19] !== 0x63 ||
				b[p + 20] !== 0x61 || b[p + 21] !== 0x74 || b[p + 22] !== 0x65 || b[p + 23] !== 0x20 || b[p + 24] !== 0x69 ||
				b[p + 25] !== 0x6e || b[p + 26] !== 0x20 || b[p + 27] !== 0x63 || b[p + 28] !== 0x65 || b[p + 29] !== 0x72 ||
				b[p + 30] !== 0x74 || b[p + 31] !== 0x69 || b[p + 32] !== 0x66 || b[p + 33] !== 0x69 || b[p + 34] !== 0x63 ||
				b[p + 35] !== 0x61 || b[p + 36] !== 0x74 || b[p + 37] !== 0x65 || b[p + 38] !== 0x20 || b[p + 39] !== 0x63 ||
				b[p + 40] !== 0x68 || b[p + 41] !== 0x61 || b[p + 42] !== 0x69 || b[p + 43] !== 0x6e) break attempt83;
			p += 44;
			break choice81;
		}
		p = choice81;
		attempt84: {
			// "SELF_SIGNED_CERT_IN_CHAIN"
			if (p + 25 > end ||
				b[p] !== 0x53 || b[p + 1] !== 0x45 || b[p + 2] !== 0x4c || b[p + 3] !== 0x46 || b[p + 4] !== 0x5f ||
				b[p + 5] !== 0x53 || b[p + 6] !== 0x49 || b[p + 7] !== 0x47 || b[p + 8] !== 0x4e || b[p + 9] !== 0x45 ||
				b[p + 10] !== 0x44 || b[p + 11] !== 0x5f || b[p + 12] !== 0x43 || b[p + 13] !== 0x45 || b[p + 14] !== 0x52 ||
				b[p + 15] !== 0x54 || b[p + 16] !== 0x5f || b[p + 17] !== 0x49 || b[p + 18] !== 0x4e || b[p + 19] !== 0x5f ||
				b[p + 20] !== 0x43 || b[p + 21] !== 0x48 || b[p + 22] !== 0x41 || b[p + 23] !== 0x49 || b[p + 24] !== 0x4e) break attempt84;
			p += 25;
			break choice81;
		}
		p = choice81;
		return -1;
	}
	matched = 50;
	return p;
}

function case_selfSigned(b: Uint8Array, p: number, end: number): number {
	const choice85 = p;
	choice85: {
		attempt86: {
			// "self signed certificate"
			if (p + 23 > end ||
				b[p] !== 0x73 || b[p + 1] !== 0x65 || b[p + 2] !== 0x6c || b[p + 3] !== 0x66 || b[p + 4] !== 0x20 ||
				b[p + 5] !== 0x73 || b[p + 6] !== 0x69 || b[p + 7] !== 0x67 || b[p + 8] !== 0x6e || b[p + 9] !== 0x65 ||
				b[p + 10] !== 0x64 || b[p + 11] !== 0x20 || b[p + 12] !== 0x63 || b[p + 13] !== 0x65 || b[p + 14] !== 0x72 ||
				b[p + 15] !== 0x74 || b[p + 16] !== 0x69 || b[p + 17] !== 0x66 || b[p + 18] !== 0x69 || b[p + 19] !== 0x63 ||
				b[p + 20] !== 0x61 || b[p + 21] !== 0x74 || b[p + 22] !== 0x65) break attempt86;
			p += 23;
			break choice85;
		}
		p = choice85;
		attempt87: {
			// "self-signed certificate"
			if (p + 23 > end ||
				b[p] !== 0x73 || b[p + 1] !== 0x65 || b[p + 2] !== 0x6c || b[p + 3] !== 0x66 || b[p + 4] !== 0x2d ||
				b[p + 5] !== 0x73 || b[p + 6] !== 0x69 || b[p + 7] !== 0x67 || b[p + 8] !== 0x6e || b[p + 9] !== 0x65 ||
				b[p + 10] !== 0x64 || b[p + 11] !== 0x20 || b[p + 12] !== 0x63 || b[p + 13] !== 0x65 || b[p + 14] !== 0x72 ||
				b[p + 15] !== 0x74 || b[p + 16] !== 0x69 || b[p + 17] !== 0x66 || b[p + 18] !== 0x69 || b[p + 19] !== 0x63 ||
				b[p + 20] !== 0x61 || b[p + 21] !== 0x74 || b[p + 22] !== 0x65) break attempt87;
			p += 23;
			break choice85;
		}
		p = choice85;
		attempt88: {
			// "DEPTH_ZERO_SELF_SIGNED_CERT"
			if (p + 27 > end ||
				b[p] !== 0x44 || b[p + 1] !== 0x45 || b[p + 2] !== 0x50 || b[p + 3] !== 0x54 || b[p + 4] !== 0x48 ||
				b[p + 5] !== 0x5f || b[p + 6] !== 0x5a || b[p + 7] !== 0x45 || b[p + 8] !== 0x52 || b[p + 9] !== 0x4f ||
				b[p + 10] !== 0x5f || b[p + 11] !== 0x53 || b[p + 12] !== 0x45 || b[p + 13] !== 0x4c || b[p + 14] !== 0x46 ||
				b[p + 15] !== 0x5f || b[p + 16] !== 0x53 || b[p + 17] !== 0x49 || b[p + 18] !== 0x47 || b[p + 19] !== 0x4e ||
				b[p + 20] !== 0x45 || b[p + 21] !== 0x44 || b[p + 22] !== 0x5f || b[p + 23] !== 0x43 || b[p + 24] !== 0x45 ||
				b[p + 25] !== 0x52 || b[p + 26] !== 0x54) break attempt88;
			p += 27;
			break choice85;
		}
		p = choice85;
		return -1;
	}
	matched = 51;
	return p;
}

function case_unknownIssuer(b: Uint8Array, p: number, end: number): number {
	const choice89 = p;
	choice89: {
		switch (p < end ? b[p] : -1) {
			case 0x55: // U
				attempt90: {
					// "UNABLE_TO_GET_ISSUER_CERT"
					if (p + 25 > end ||
						b[p] !== 0x55 || b[p + 1] !== 0x4e || b[p + 2] !== 0x41 || b[p + 3] !== 0x42 || b[p + 4] !== 0x4c ||
						b[p + 5] !== 0x45 || b[p + 6] !== 0x5f || b[p + 7] !== 0x54 || b[p + 8] !== 0x4f || b[p + 9] !== 0x5f ||
						b[p + 10] !== 0x47 || b[p + 11] !== 0x45 || b[p + 12] !== 0x54 || b[p + 13] !== 0x5f || b[p + 14] !== 0x49 ||
						b[p + 15] !== 0x53 || b[p + 16] !== 0x53 || b[p + 17] !== 0x55 || b[p + 18] !== 0x45 || b[p + 19] !== 0x52 ||
						b[p + 20] !== 0x5f || b[p + 21] !== 0x43 || b[p + 22] !== 0x45 || b[p + 23] !== 0x52 || b[p + 24] !== 0x54) break attempt90;
					p += 25;
					break choice89;
				}
				p = choice89;
				return -1;
			case 0x75: // u
				attempt91: {
					// "unable to get local issuer certificate"
					if (p + 38 > end ||
						b[p] !== 0x75 || b[p + 1] !== 0x6e || b[p + 2] !== 0x61 || b[p + 3] !== 0x62 || b[p + 4] !== 0x6c ||
						b[p + 5] !== 0x65 || b[p + 6] !== 0x20 || b[p + 7] !== 0x74 || b[p + 8] !== 0x6f || b[p + 9] !== 0x20 ||
						b[p + 10] !== 0x67 || b[p + 11] !== 0x65 || b[p + 12] !== 0x74 || b[p + 13] !== 0x20 || b[p + 14] !== 0x6c ||
						b[p + 15] !== 0x6f || b[p + 16] !== 0x63 || b[p + 17] !== 0x61 || b[p + 18] !== 0x6c || b[p + 19] !== 0x20 ||
						b[p + 20] !== 0x69 || b[p + 21] !== 0x73 || b[p + 22] !== 0x73 || b[p + 23] !== 0x75 || b[p + 24] !== 0x65 ||
						b[p + 25] !== 0x72 || b[p + 26] !== 0x20 || b[p + 27] !== 0x63 || b[p + 28] !== 0x65 || b[p + 29] !== 0x72 ||
						b[p + 30] !== 0x74 || b[p + 31] !== 0x69 || b[p + 32] !== 0x66 || b[p + 33] !== 0x69 || b[p + 34] !== 0x63 ||
						b[p + 35] !== 0x61 || b[p + 36] !== 0x74 || b[p + 37] !== 0x65) break attempt91;
					p += 38;
					break choice89;
				}
				p = choice89;
				attempt92: {
					// "unable to get issuer certificate"
					if (p + 32 > end ||
						b[p] !== 0x75 || b[p + 1] !== 0x6e || b[p + 2] !== 0x61 || b[p + 3] !== 0x62 || b[p + 4] !== 0x6c ||
						b[p + 5] !== 0x65 || b[p + 6] !== 0x20 || b[p + 7] !== 0x74 || b[p + 8] !== 0x6f || b[p + 9] !== 0x20 ||
						b[p + 10] !== 0x67 || b[p + 11] !== 0x65 || b[p + 12] !== 0x74 || b[p + 13] !== 0x20 || b[p + 14] !== 0x69 ||
						b[p + 15] !== 0x73 || b[p + 16] !== 0x73 || b[p + 17] !== 0x75 || b[p + 18] !== 0x65 || b[p + 19] !== 0x72 ||
						b[p + 20] !== 0x20 || b[p + 21] !== 0x63 || b[p + 22] !== 0x65 || b[p + 23] !== 0x72 || b[p + 24] !== 0x74 ||
						b[p + 25] !== 0x69 || b[p + 26] !== 0x66 || b[p + 27] !== 0x69 || b[p + 28] !== 0x63 || b[p + 29] !== 0x61 ||
						b[p + 30] !== 0x74 || b[p + 31] !== 0x65) break attempt92;
					p += 32;
					break choice89;
				}
				p = choice89;
				return -1;
			case 0x78: // x
				attempt93: {
					// "x509: certificate signed by unknown authority"
					if (p + 45 > end ||
						b[p] !== 0x78 || b[p + 1] !== 0x35 || b[p + 2] !== 0x30 || b[p + 3] !== 0x39 || b[p + 4] !== 0x3a ||
						b[p + 5] !== 0x20 || b[p + 6] !== 0x63 || b[p + 7] !== 0x65 || b[p + 8] !== 0x72 || b[p + 9] !== 0x74 ||
						b[p + 10] !== 0x69 || b[p + 11] !== 0x66 || b[p + 12] !== 0x69 || b[p + 13] !== 0x63 || b[p + 14] !== 0x61 ||
						b[p + 15] !== 0x74 || b[p + 16] !== 0x65 || b[p + 17] !== 0x20 || b[p + 18] !== 0x73 || b[p + 19] !== 0x69 ||
						b[p + 20] !== 0x67 || b[p + 21] !== 0x6e || b[p + 22] !== 0x65 || b[p + 23] !== 0x64 || b[p + 24] !== 0x20 ||
						b[p + 25] !== 0x62 || b[p + 26] !== 0x79 || b[p + 27] !== 0x20 || b[p + 28] !== 0x75 || b[p + 29] !== 0x6e ||
						b[p + 30] !== 0x6b || b[p + 31] !== 0x6e || b[p + 32] !== 0x6f || b[p + 33] !== 0x77 || b[p + 34] !== 0x6e ||
						b[p + 35] !== 0x20 || b[p + 36] !== 0x61 || b[p + 37] !== 0x75 || b[p + 38] !== 0x74 || b[p + 39] !== 0x68 ||
						b[p + 40] !== 0x6f || b[p + 41] !== 0x72 || b[p + 42] !== 0x69 || b[p + 43] !== 0x74 || b[p + 44] !== 0x79) break attempt93;
					p += 45;
					break choice89;
				}
				p = choice89;
				return -1;
			default:
				return -1;
		}
	}
	matched = 52;
	return p;
}

function case_unverifiedLeaf(b: Uint8Array, p: number, end: number): number {
	const choice94 = p;
	choice94: {
		attempt95: {
			// "unable to verify the first certificate"
			if (p + 38 > end ||
				b[p] !== 0x75 || b[p + 1] !== 0x6e || b[p + 2] !== 0x61 || b[p + 3] !== 0x62 || b[p + 4] !== 0x6c ||
				b[p + 5] !== 0x65 || b[p + 6] !== 0x20 || b[p + 7] !== 0x74 || b[p + 8] !== 0x6f || b[p + 9] !== 0x20 ||
				b[p + 10] !== 0x76 || b[p + 11] !== 0x65 || b[p + 12] !== 0x72 || b[p + 13] !== 0x69 || b[p + 14] !== 0x66 ||
				b[p + 15] !== 0x79 || b[p + 16] !== 0x20 || b[p + 17] !== 0x74 || b[p + 18] !== 0x68 || b[p + 19] !== 0x65 ||
				b[p + 20] !== 0x20 || b[p + 21] !== 0x66 || b[p + 22] !== 0x69 || b[p + 23] !== 0x72 || b[p + 24] !== 0x73 ||
				b[p + 25] !== 0x74 || b[p + 26] !== 0x20 || b[p + 27] !== 0x63 || b[p + 28] !== 0x65 || b[p + 29] !== 0x72 ||
				b[p + 30] !== 0x74 || b[p + 31] !== 0x69 || b[p + 32] !== 0x66 || b[p + 33] !== 0x69 || b[p + 34] !== 0x63 ||
				b[p + 35] !== 0x61 || b[p + 36] !== 0x74 || b[p + 37] !== 0x65) break attempt95;
			p += 38;
			break choice94;
		}
		p = choice94;
		attempt96: {
			// "UNABLE_TO_VERIFY_LEAF_SIGNATURE"
			if (p + 31 > end ||
				b[p] !== 0x55 || b[p + 1] !== 0x4e || b[p + 2] !== 0x41 || b[p + 3] !== 0x42 || b[p + 4] !== 0x4c ||
				b[p + 5] !== 0x45 || b[p + 6] !== 0x5f || b[p + 7] !== 0x54 || b[p + 8] !== 0x4f || b[p + 9] !== 0x5f ||
				b[p + 10] !== 0x56 || b[p + 11] !== 0x45 || b[p + 12] !== 0x52 || b[p + 13] !== 0x49 || b[p + 14] !== 0x46 ||
				b[p + 15] !== 0x59 || b[p + 16] !== 0x5f || b[p + 17] !== 0x4c || b[p + 18] !== 0x45 || b[p + 19] !== 0x41 ||
				b[p + 20] !== 0x46 || b[p + 21] !== 0x5f || b[p + 22] !== 0x53 || b[p + 23] !== 0x49 || b[p + 24] !== 0x47 ||
				b[p + 25] !== 0x4e || b[p + 26] !== 0x41 || b[p + 27] !== 0x54 || b[p + 28] !== 0x55 || b[p + 29] !== 0x52 ||
				b[p + 30] !== 0x45) break attempt96;
			p += 31;
			break choice94;
		}
		p = choice94;
		return -1;
	}
	matched = 53;
	return p;
}

function case_wrongNameOf(b: Uint8Array, p: number, end: number): number {
	// "Hostname/IP does"
	if (p + 16 > end ||
		b[p] !== 0x48 || b[p + 1] !== 0x6f || b[p + 2] !== 0x73 || b[p + 3] !== 0x74 || b[p + 4] !== 0x6e ||
		b[p + 5] !== 0x61 || b[p + 6] !== 0x6d || b[p + 7] !== 0x65 || b[p + 8] !== 0x2f || b[p + 9] !== 0x49 ||
		b[p + 10] !== 0x50 || b[p + 11] !== 0x20 || b[p + 12] !== 0x64 || b[p + 13] !== 0x6f || b[p + 14] !== 0x65 ||
		b[p + 15] !== 0x73) return -1;
	p += 16;
	p = rule_skipToHost(b, p, end);
	if (p < 0) return -1;
	from_host = p;
	p = rule_host(b, p, end);
	if (p < 0) return -1;
	to_host = p;
	// ". is not"
	if (p + 8 > end ||
		b[p] !== 0x2e || b[p + 1] !== 0x20 || b[p + 2] !== 0x69 || b[p + 3] !== 0x73 || b[p + 4] !== 0x20 ||
		b[p + 5] !== 0x6e || b[p + 6] !== 0x6f || b[p + 7] !== 0x74) return -1;
	p += 8;
	matched = 54;
	return p;
}

function case_wrongNameGo(b: Uint8Array, p: number, end: number): number {
	// "x509: certificate is valid for "
	if (p + 31 > end ||
		b[p] !== 0x78 || b[p + 1] !== 0x35 || b[p + 2] !== 0x30 || b[p + 3] !== 0x39 || b[p + 4] !== 0x3a ||
		b[p + 5] !== 0x20 || b[p + 6] !== 0x63 || b[p + 7] !== 0x65 || b[p + 8] !== 0x72 || b[p + 9] !== 0x74 ||
		b[p + 10] !== 0x69 || b[p + 11] !== 0x66 || b[p + 12] !== 0x69 || b[p + 13] !== 0x63 || b[p + 14] !== 0x61 ||
		b[p + 15] !== 0x74 || b[p + 16] !== 0x65 || b[p + 17] !== 0x20 || b[p + 18] !== 0x69 || b[p + 19] !== 0x73 ||
		b[p + 20] !== 0x20 || b[p + 21] !== 0x76 || b[p + 22] !== 0x61 || b[p + 23] !== 0x6c || b[p + 24] !== 0x69 ||
		b[p + 25] !== 0x64 || b[p + 26] !== 0x20 || b[p + 27] !== 0x66 || b[p + 28] !== 0x6f || b[p + 29] !== 0x72 ||
		b[p + 30] !== 0x20) return -1;
	p += 31;
	scan97: for (; p < end; p += 1) {
		if (b[p] !== 0x2c) continue;
		// not ", not "
		if (!(p + 6 > end ||
			b[p] !== 0x2c || b[p + 1] !== 0x20 || b[p + 2] !== 0x6e || b[p + 3] !== 0x6f || b[p + 4] !== 0x74 ||
			b[p + 5] !== 0x20)) break scan97;
	}
	// ", not "
	if (p + 6 > end ||
		b[p] !== 0x2c || b[p + 1] !== 0x20 || b[p + 2] !== 0x6e || b[p + 3] !== 0x6f || b[p + 4] !== 0x74 ||
		b[p + 5] !== 0x20) return -1;
	p += 6;
	from_host = p;
	p = rule_host(b, p, end);
	if (p < 0) return -1;
	to_host = p;
	matched = 55;
	return p;
}

function case_wrongName(b: Uint8Array, p: number, end: number): number {
	const choice98 = p;
	choice98: {
		attempt99: {
			// "Hostname/IP does"
			if (p + 16 > end ||
				b[p] !== 0x48 || b[p + 1] !== 0x6f || b[p + 2] !== 0x73 || b[p + 3] !== 0x74 || b[p + 4] !== 0x6e ||
				b[p + 5] !== 0x61 || b[p + 6] !== 0x6d || b[p + 7] !== 0x65 || b[p + 8] !== 0x2f || b[p + 9] !== 0x49 ||
				b[p + 10] !== 0x50 || b[p + 11] !== 0x20 || b[p + 12] !== 0x64 || b[p + 13] !== 0x6f || b[p + 14] !== 0x65 ||
				b[p + 15] !== 0x73) break attempt99;
			p += 16;
			break choice98;
		}
		p = choice98;
		attempt100: {
			// "x509: certificate is valid for"
			if (p + 30 > end ||
				b[p] !== 0x78 || b[p + 1] !== 0x35 || b[p + 2] !== 0x30 || b[p + 3] !== 0x39 || b[p + 4] !== 0x3a ||
				b[p + 5] !== 0x20 || b[p + 6] !== 0x63 || b[p + 7] !== 0x65 || b[p + 8] !== 0x72 || b[p + 9] !== 0x74 ||
				b[p + 10] !== 0x69 || b[p + 11] !== 0x66 || b[p + 12] !== 0x69 || b[p + 13] !== 0x63 || b[p + 14] !== 0x61 ||
				b[p + 15] !== 0x74 || b[p + 16] !== 0x65 || b[p + 17] !== 0x20 || b[p + 18] !== 0x69 || b[p + 19] !== 0x73 ||
				b[p + 20] !== 0x20 || b[p + 21] !== 0x76 || b[p + 22] !== 0x61 || b[p + 23] !== 0x6c || b[p + 24] !== 0x69 ||
				b[p + 25] !== 0x64 || b[p + 26] !== 0x20 || b[p + 27] !== 0x66 || b[p + 28] !== 0x6f || b[p + 29] !== 0x72) break attempt100;
			p += 30;
			break choice98;
		}
		p = choice98;
		attempt101: {
			p = rule_skipOtherName(b, p, end);
			if (p < 0) break attempt101;
			break choice98;
		}
		p = choice98;
		return -1;
	}
	matched = 56;
	return p;
}

function case_wrongNameCode(b: Uint8Array, p: number, end: number): number {
	// "ERR_TLS_CERT_ALTNAME_INVALID"
	if (p + 28 > end ||
		b[p] !== 0x45 || b[p + 1] !== 0x52 || b[p + 2] !== 0x52 || b[p + 3] !== 0x5f || b[p + 4] !== 0x54 ||
		b[p + 5] !== 0x4c || b[p + 6] !== 0x53 || b[p + 7] !== 0x5f || b[p + 8] !== 0x43 || b[p + 9] !== 0x45 ||
		b[p + 10] !== 0x52 || b[p + 11] !== 0x54 || b[p + 12] !== 0x5f || b[p + 13] !== 0x41 || b[p + 14] !== 0x4c ||
		b[p + 15] !== 0x54 || b[p + 16] !== 0x4e || b[p + 17] !== 0x41 || b[p + 18] !== 0x4d || b[p + 19] !== 0x45 ||
		b[p + 20] !== 0x5f || b[p + 21] !== 0x49 || b[p + 22] !== 0x4e || b[p + 23] !== 0x56 || b[p + 24] !== 0x41 ||
		b[p + 25] !== 0x4c || b[p + 26] !== 0x49 || b[p + 27] !== 0x44) return -1;
	p += 28;
	matched = 57;
	return p;
}

function case_notTls(b: Uint8Array, p: number, end: number): number {
	const choice102 = p;
	choice102: {
		switch (p < end ? b[p] : -1) {
			case 0x53: // S
				attempt103: {
					// "SSL23_GET_SERVER_HELLO"
					if (p + 22 > end ||
						b[p] !== 0x53 || b[p + 1] !== 0x53 || b[p + 2] !== 0x4c || b[p + 3] !== 0x32 || b[p + 4] !== 0x33 ||
						b[p + 5] !== 0x5f || b[p + 6] !== 0x47 || b[p + 7] !== 0x45 || b[p + 8] !== 0x54 || b[p + 9] !== 0x5f ||
						b[p + 10] !== 0x53 || b[p + 11] !== 0x45 || b[p + 12] !== 0x52 || b[p + 13] !== 0x56 || b[p + 14] !== 0x45 ||
						b[p + 15] !== 0x52 || b[p + 16] !== 0x5f || b[p + 17] !== 0x48 || b[p + 18] !== 0x45 || b[p + 19] !== 0x4c ||
						b[p + 20] !== 0x4c || b[p + 21] !== 0x4f) break attempt103;
					p += 22;
					break choice102;
				}
				p = choice102;
				return -1;
			case 0x70: // p
				attempt104: {
					// "packet length too long"
					if (p + 22 > end ||
						b[p] !== 0x70 || b[p + 1] !== 0x61 || b[p + 2] !== 0x63 || b[p + 3] !== 0x6b || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x74 || b[p + 6] !== 0x20 || b[p + 7] !== 0x6c || b[p + 8] !== 0x65 || b[p + 9] !== 0x6e ||
						b[p + 10] !== 0x67 || b[p + 11] !== 0x74 || b[p + 12] !== 0x68 || b[p + 13] !== 0x20 || b[p + 14] !== 0x74 ||
						b[p + 15] !== 0x6f || b[p + 16] !== 0x6f || b[p + 17] !== 0x20 || b[p + 18] !== 0x6c || b[p + 19] !== 0x6f ||
						b[p + 20] !== 0x6e || b[p + 21] !== 0x67) break attempt104;
					p += 22;
					break choice102;
				}
				p = choice102;
				return -1;
			case 0x73: // s
				attempt105: {
					// "server gave HTTP response to HTTPS client"
					if (p + 41 > end ||
						b[p] !== 0x73 || b[p + 1] !== 0x65 || b[p + 2] !== 0x72 || b[p + 3] !== 0x76 || b[p + 4] !== 0x65 ||
						b[p + 5] !== 0x72 || b[p + 6] !== 0x20 || b[p + 7] !== 0x67 || b[p + 8] !== 0x61 || b[p + 9] !== 0x76 ||
						b[p + 10] !== 0x65 || b[p + 11] !== 0x20 || b[p + 12] !== 0x48 || b[p + 13] !== 0x54 || b[p + 14] !== 0x54 ||
						b[p + 15] !== 0x50 || b[p + 16] !== 0x20 || b[p + 17] !== 0x72 || b[p + 18] !== 0x65 || b[p + 19] !== 0x73 ||
						b[p + 20] !== 0x70 || b[p + 21] !== 0x6f || b[p + 22] !== 0x6e || b[p + 23] !== 0x73 || b[p + 24] !== 0x65 ||
						b[p + 25] !== 0x20 || b[p + 26] !== 0x74 || b[p + 27] !== 0x6f || b[p + 28] !== 0x20 || b[p + 29] !== 0x48 ||
						b[p + 30] !== 0x54 || b[p + 31] !== 0x54 || b[p + 32] !== 0x50 || b[p + 33] !== 0x53 || b[p + 34] !== 0x20 ||
						b[p + 35] !== 0x63 || b[p + 36] !== 0x6c || b[p + 37] !== 0x69 || b[p + 38] !== 0x65 || b[p + 39] !== 0x6e ||
						b[p + 40] !== 0x74) break attempt105;
					p += 41;
					break choice102;
				}
				p = choice102;
				return -1;
			case 0x77: // w
				attempt106: {
					// "wrong version number"
					if (p + 20 > end ||
						b[p] !== 0x77 || b[p + 1] !== 0x72 || b[p + 2] !== 0x6f || b[p + 3] !== 0x6e || b[p + 4] !== 0x67 ||
						b[p + 5] !== 0x20 || b[p + 6] !== 0x76 || b[p + 7] !== 0x65 || b[p + 8] !== 0x72 || b[p + 9] !== 0x73 ||
						b[p + 10] !== 0x69 || b[p + 11] !== 0x6f || b[p + 12] !== 0x6e || b[p + 13] !== 0x20 || b[p + 14] !== 0x6e ||
						b[p + 15] !== 0x75 || b[p + 16] !== 0x6d || b[p + 17] !== 0x62 || b[p + 18] !== 0x65 || b[p + 19] !== 0x72) break attempt106;
					p += 20;
					break choice102;
				}
				p = choice102;
				return -1;
			default:
				return -1;
		}
	}
	matched = 58;
	return p;
}

function case_handshakeTimedOut(b: Uint8Array, p: number, end: number): number {
	// "TLS handshake timeout"
	if (p + 21 > end ||
		b[p] !== 0x54 || b[p + 1] !== 0x4c || b[p + 2] !== 0x53 || b[p + 3] !== 0x20 || b[p + 4] !== 0x68 ||
		b[p + 5] !== 0x61 || b[p + 6] !== 0x6e || b[p + 7] !== 0x64 || b[p + 8] !== 0x73 || b[p + 9] !== 0x68 ||
		b[p + 10] !== 0x61 || b[p + 11] !== 0x6b || b[p + 12] !== 0x65 || b[p + 13] !== 0x20 || b[p + 14] !== 0x74 ||
		b[p + 15] !== 0x69 || b[p + 16] !== 0x6d || b[p + 17] !== 0x65 || b[p + 18] !== 0x6f || b[p + 19] !== 0x75 ||
		b[p + 20] !== 0x74) return -1;
	p += 21;
	matched = 59;
	return p;
}

function case_handshakeCutOff(b: Uint8Array, p: number, end: number): number {
	// "Client network socket disconnected before secure TLS connection was established"
	if (p + 79 > end ||
		b[p] !== 0x43 || b[p + 1] !== 0x6c || b[p + 2] !== 0x69 || b[p + 3] !== 0x65 || b[p + 4] !== 0x6e ||
		b[p + 5] !== 0x74 || b[p + 6] !== 0x20 || b[p + 7] !== 0x6e || b[p + 8] !== 0x65 || b[p + 9] !== 0x74 ||
		b[p + 10] !== 0x77 || b[p + 11] !== 0x6f || b[p + 12] !== 0x72 || b[p + 13] !== 0x6b || b[p + 14] !== 0x20 ||
		b[p + 15] !== 0x73 || b[p + 16] !== 0x6f || b[p + 17] !== 0x63 || b[p + 18] !== 0x6b || b[p + 19] !== 0x65 ||
		b[p + 20] !== 0x74 || b[p + 21] !== 0x20 || b[p + 22] !== 0x64 || b[p + 23] !== 0x69 || b[p + 24] !== 0x73 ||
		b[p + 25] !== 0x63 || b[p + 26] !== 0x6f || b[p + 27] !== 0x6e || b[p + 28] !== 0x6e || b[p + 29] !== 0x65 ||
		b[p + 30] !== 0x63 || b[p + 31] !== 0x74 || b[p + 32] !== 0x65 || b[p + 33] !== 0x64 || b[p + 34] !== 0x20 ||
		b[p + 35] !== 0x62 || b[p + 36] !== 0x65 || b[p + 37] !== 0x66 || b[p + 38] !== 0x6f || b[p + 39] !== 0x72 ||
		b[p + 40] !== 0x65 || b[p + 41] !== 0x20 || b[p + 42] !== 0x73 || b[p + 43] !== 0x65 || b[p + 44] !== 0x63 ||
		b[p + 45] !== 0x75 || b[p + 46] !== 0x72 || b[p + 47] !== 0x65 || b[p + 48] !== 0x20 || b[p + 49] !== 0x54 ||
		b[p + 50] !== 0x4c || b[p + 51] !== 0x53 || b[p + 52] !== 0x20 || b[p + 53] !== 0x63 || b[p + 54] !== 0x6f ||
		b[p + 55] !== 0x6e || b[p + 56] !== 0x6e || b[p + 57] !== 0x65 || b[p + 58] !== 0x63 || b[p + 59] !== 0x74 ||
		b[p + 60] !== 0x69 || b[p + 61] !== 0x6f || b[p + 62] !== 0x6e || b[p + 63] !== 0x20 || b[p + 64] !== 0x77 ||
		b[p + 65] !== 0x61 || b[p + 66] !== 0x73 || b[p + 67] !== 0x20 || b[p + 68] !== 0x65 || b[p + 69] !== 0x73 ||
		b[p + 70] !== 0x74 || b[p + 71] !== 0x61 || b[p + 72] !== 0x62 || b[p + 73] !== 0x6c || b[p + 74] !== 0x69 ||
		b[p + 75] !== 0x73 || b[p + 76] !== 0x68 || b[p + 77] !== 0x65 || b[p + 78] !== 0x64) return -1;
	p += 79;
	matched = 60;
	return p;
}

function case_handshakeFailed(b: Uint8Array, p: number, end: number): number {
	const choice107 = p;
	choice107: {
		attempt108: {
			// "EPROTO"
			if (p + 6 > end ||
				b[p] !== 0x45 || b[p + 1] !== 0x50 || b[p + 2] !== 0x52 || b[p + 3] !== 0x4f || b[p + 4] !== 0x54 ||
				b[p + 5] !== 0x4f) break attempt108;
			p += 6;
			break choice107;
		}
		p = choice107;
		attempt109: {
			// "handshake failure"
			if (p + 17 > end ||
				b[p] !== 0x68 || b[p + 1] !== 0x61 || b[p + 2] !== 0x6e || b[p + 3] !== 0x64 || b[p + 4] !== 0x73 ||
				b[p + 5] !== 0x68 || b[p + 6] !== 0x61 || b[p + 7] !== 0x6b || b[p + 8] !== 0x65 || b[p + 9] !== 0x20 ||
				b[p + 10] !== 0x66 || b[p + 11] !== 0x61 || b[p + 12] !== 0x69 || b[p + 13] !== 0x6c || b[p + 14] !== 0x75 ||
				b[p + 15] !== 0x72 || b[p + 16] !== 0x65) break attempt109;
			p += 17;
			break choice107;
		}
		p = choice107;
		return -1;
	}
	matched = 61;
	return p;
}

function case_certificateProblem(b: Uint8Array, p: number, end: number): number {
	const choice110 = p;
	choice110: {
		attempt111: {
			// "server certificate verification failed"
			if (p + 38 > end ||
				b[p] !== 0x73 || b[p + 1] !== 0x65 || b[p + 2] !== 0x72 || b[p + 3] !== 0x76 || b[p + 4] !== 0x65 ||
				b[p + 5] !== 0x72 || b[p + 6] !== 0x20 || b[p + 7] !== 0x63 || b[p + 8] !== 0x65 || b[p + 9] !== 0x72 ||
				b[p + 10] !== 0x74 || b[p + 11] !== 0x69 || b[p + 12] !== 0x66 || b[p + 13] !== 0x69 || b[p + 14] !== 0x63 ||
				b[p + 15] !== 0x61 || b[p + 16] !== 0x74 || b[p + 17] !== 0x65 || b[p + 18] !== 0x20 || b[p + 19] !== 0x76 ||
				b[p + 20] !== 0x65 || b[p + 21] !== 0x72 || b[p + 22] !== 0x69 || b[p + 23] !== 0x66 || b[p + 24] !== 0x69 ||
				b[p + 25] !== 0x63 || b[p + 26] !== 0x61 || b[p + 27] !== 0x74 || b[p + 28] !== 0x69 || b[p + 29] !== 0x6f ||
				b[p + 30] !== 0x6e || b[p + 31] !== 0x20 || b[p + 32] !== 0x66 || b[p + 33] !== 0x61 || b[p + 34] !== 0x69 ||
				b[p + 35] !== 0x6c || b[p + 36] !== 0x65 || b[p + 37] !== 0x64) break attempt111;
			p += 38;
			break choice110;
		}
		p = choice110;
		attempt112: {
			// "SSL certificate problem: "
			if (p + 25 > end ||
				b[p] !== 0x53 || b[p + 1] !== 0x53 || b[p + 2] !== 0x4c || b[p + 3] !== 0x20 || b[p + 4] !== 0x63 ||
				b[p + 5] !== 0x65 || b[p + 6] !== 0x72 || b[p + 7] !== 0x74 || b[p + 8] !== 0x69 || b[p + 9] !== 0x66 ||
				b[p + 10] !== 0x69 || b[p + 11] !== 0x63 || b[p + 12] !== 0x61 || b[p + 13] !== 0x74 || b[p + 14] !== 0x65 ||
				b[p + 15] !== 0x20 || b[p + 16] !== 0x70 || b[p + 17] !== 0x72 || b[p + 18] !== 0x6f || b[p + 19] !== 0x62 ||
				b[p + 20] !== 0x6c || b[p + 21] !== 0x65 || b[p + 22] !== 0x6d || b[p + 23] !== 0x3a || b[p + 24] !== 0x20) break attempt112;
			p += 25;
			break choice110;
		}
		p = choice110;
		return -1;
	}
	matched = 62;
	return p;
}

function case_verifyFailed(b: Uint8Array, p: number, end: number): number {
	// "certificate verify failed"
	if (p + 25 > end ||
		b[p] !== 0x63 || b[p + 1] !== 0x65 || b[p + 2] !== 0x72 || b[p + 3] !== 0x74 || b[p + 4] !== 0x69 ||
		b[p + 5] !== 0x66 || b[p + 6] !== 0x69 || b[p + 7] !== 0x63 || b[p + 8] !== 0x61 || b[p + 9] !== 0x74 ||
		b[p + 10] !== 0x65 || b[p + 11] !== 0x20 || b[p + 12] !== 0x76 || b[p + 13] !== 0x65 || b[p + 14] !== 0x72 ||
		b[p + 15] !== 0x69 || b[p + 16] !== 0x66 || b[p + 17] !== 0x79 || b[p + 18] !== 0x20 || b[p + 19] !== 0x66 ||
		b[p + 20] !== 0x61 || b[p + 21] !== 0x69 || b[p + 22] !== 0x6c || b[p + 23] !== 0x65 || b[p + 24] !== 0x64) return -1;
	p += 25;
	matched = 63;
	return p;
}

function case_noSpace(b: Uint8Array, p: number, end: number): number {
	const choice113 = p;
	choice113: {
		switch (p < end ? b[p] : -1) {
			case 0x45: // E
				attempt114: {
					// "ENOSPC"
					if (p + 6 > end ||
						b[p] !== 0x45 || b[p + 1] !== 0x4e || b[p + 2] !== 0x4f || b[p + 3] !== 0x53 || b[p + 4] !== 0x50 ||
						b[p + 5] !== 0x43) break attempt114;
					p += 6;
					break choice113;
				}
				p = choice113;
				return -1;
			case 0x4e: // N
				attempt115: {
					// "No space left on device"
					if (p + 23 > end ||
						b[p] !== 0x4e || b[p + 1] !== 0x6f || b[p + 2] !== 0x20 || b[p + 3] !== 0x73 || b[p + 4] !== 0x70 ||
						b[p + 5] !== 0x61 || b[p + 6] !== 0x63 || b[p + 7] !== 0x65 || b[p + 8] !== 0x20 || b[p + 9] !== 0x6c ||
						b[p + 10] !== 0x65 || b[p + 11] !== 0x66 || b[p + 12] !== 0x74 || b[p + 13] !== 0x20 || b[p + 14] !== 0x6f ||
						b[p + 15] !== 0x6e || b[p + 16] !== 0x20 || b[p + 17] !== 0x64 || b[p + 18] !== 0x65 || b[p + 19] !== 0x76 ||
						b[p + 20] !== 0x69 || b[p + 21] !== 0x63 || b[p + 22] !== 0x65) break attempt115;
					p += 23;
					break choice113;
				}
				p = choice113;
				return -1;
			case 0x53: // S
				attempt116: {
					// "SQLITE_FULL"
					if (p + 11 > end ||
						b[p] !== 0x53 || b[p + 1] !== 0x51 || b[p + 2] !== 0x4c || b[p + 3] !== 0x49 || b[p + 4] !== 0x54 ||
						b[p + 5] !== 0x45 || b[p + 6] !== 0x5f || b[p + 7] !== 0x46 || b[p + 8] !== 0x55 || b[p + 9] !== 0x4c ||
						b[p + 10] !== 0x4c) break attempt116;
					p += 11;
					break choice113;
				}
				p = choice113;
				return -1;
			case 0x64: // d
				attempt117: {
					// "database or disk is full"
					if (p + 24 > end ||
						b[p] !== 0x64 || b[p + 1] !== 0x61 || b[p + 2] !== 0x74 || b[p + 3] !== 0x61 || b[p + 4] !== 0x62 ||
						b[p + 5] !== 0x61 || b[p + 6] !== 0x73 || b[p + 7] !== 0x65 || b[p + 8] !== 0x20 || b[p + 9] !== 0x6f ||
						b[p + 10] !== 0x72 || b[p + 11] !== 0x20 || b[p + 12] !== 0x64 || b[p + 13] !== 0x69 || b[p + 14] !== 0x73 ||
						b[p + 15] !== 0x6b || b[p + 16] !== 0x20 || b[p + 17] !== 0x69 || b[p + 18] !== 0x73 || b[p + 19] !== 0x20 ||
						b[p + 20] !== 0x66 || b[p + 21] !== 0x75 || b[p + 22] !== 0x6c || b[p + 23] !== 0x6c) break attempt117;
					p += 24;
					break choice113;
				}
				p = choice113;
				return -1;
			case 0x6e: // n
				attempt118: {
					// "no space left on device"
					if (p + 23 > end ||
						b[p] !== 0x6e || b[p + 1] !== 0x6f || b[p + 2] !== 0x20 || b[p + 3] !== 0x73 || b[p + 4] !== 0x70 ||
						b[p + 5] !== 0x61 || b[p + 6] !== 0x63 || b[p + 7] !== 0x65 || b[p + 8] !== 0x20 || b[p + 9] !== 0x6c ||
						b[p + 10] !== 0x65 || b[p + 11] !== 0x66 || b[p + 12] !== 0x74 || b[p + 13] !== 0x20 || b[p + 14] !== 0x6f ||
						b[p + 15] !== 0x6e || b[p + 16] !== 0x20 || b[p + 17] !== 0x64 || b[p + 18] !== 0x65 || b[p + 19] !== 0x76 ||
						b[p + 20] !== 0x69 || b[p + 21] !== 0x63 || b[p + 22] !== 0x65) break attempt118;
					p += 23;
					break choice113;
				}
				p = choice113;
				return -1;
			default:
				return -1;
		}
	}
	matched = 64;
	return p;
}

function part120(b: Uint8Array, p: number, end: number): number {
	p = rule_skipDamage(b, p, end);
	if (p < 0) return -1;
	return p;
}

function case_corrupt(b: Uint8Array, p: number, end: number): number {
	const choice119 = p;
	choice119: {
		switch (p < end ? b[p] : -1) {
			case 0x42: // B
			case 0x45: // E
			case 0x62: // b
			case 0x6c: // l
			case 0x73: // s
				p = part120(b, p, end);
				if (p >= 0) break choice119;
				p = choice119;
				return -1;
			case 0x53: // S
				attempt121: {
					// "SQLITE_CORRUPT"
					if (p + 14 > end ||
						b[p] !== 0x53 || b[p + 1] !== 0x51 || b[p + 2] !== 0x4c || b[p + 3] !== 0x49 || b[p + 4] !== 0x54 ||
						b[p + 5] !== 0x45 || b[p + 6] !== 0x5f || b[p + 7] !== 0x43 || b[p + 8] !== 0x4f || b[p + 9] !== 0x52 ||
						b[p + 10] !== 0x52 || b[p + 11] !== 0x55 || b[p + 12] !== 0x50 || b[p + 13] !== 0x54) break attempt121;
					p += 14;
					break choice119;
				}
				p = choice119;
				attempt122: {
					// "SQLITE_NOTADB"
					if (p + 13 > end ||
						b[p] !== 0x53 || b[p + 1] !== 0x51 || b[p + 2] !== 0x4c || b[p + 3] !== 0x49 || b[p + 4] !== 0x54 ||
						b[p + 5] !== 0x45 || b[p + 6] !== 0x5f || b[p + 7] !== 0x4e || b[p + 8] !== 0x4f || b[p + 9] !== 0x54 ||
						b[p + 10] !== 0x41 || b[p + 11] !== 0x44 || b[p + 12] !== 0x42) break attempt122;
					p += 13;
					break choice119;
				}
				p = choice119;
				p = part120(b, p, end);
				if (p >= 0) break choice119;
				p = choice119;
				return -1;
			case 0x64: // d
				attempt123: {
					// "database disk image is malformed"
					if (p + 32 > end ||
						b[p] !== 0x64 || b[p + 1] !== 0x61 || b[p + 2] !== 0x74 || b[p + 3] !== 0x61 || b[p + 4] !== 0x62 ||
						b[p + 5] !== 0x61 || b[p + 6] !== 0x73 || b[p + 7] !== 0x65 || b[p + 8] !== 0x20 || b[p + 9] !== 0x64 ||
						b[p + 10] !== 0x69 || b[p + 11] !== 0x73 || b[p + 12] !== 0x6b || b[p + 13] !== 0x20 || b[p + 14] !== 0x69 ||
						b[p + 15] !== 0x6d || b[p + 16] !== 0x61 || b[p + 17] !== 0x67 || b[p + 18] !== 0x65 || b[p + 19] !== 0x20 ||
						b[p + 20] !== 0x69 || b[p + 21] !== 0x73 || b[p + 22] !== 0x20 || b[p + 23] !== 0x6d || b[p + 24] !== 0x61 ||
						b[p + 25] !== 0x6c || b[p + 26] !== 0x66 || b[p + 27] !== 0x6f || b[p + 28] !== 0x72 || b[p + 29] !== 0x6d ||
						b[p + 30] !== 0x65 || b[p + 31] !== 0x64) break attempt123;
					p += 32;
					break choice119;
				}
				p = choice119;
				return -1;
			default:
				return -1;
		}
	}
	matched = 65;
	return p;
}

function case_ioError(b: Uint8Array, p: number, end: number): number {
	const choice124 = p;
	choice124: {
		switch (p < end ? b[p] : -1) {
			case 0x45: // E
				attempt125: {
					// "EIO"
					if (p + 3 > end || b[p] !== 0x45 || b[p + 1] !== 0x49 || b[p + 2] !== 0x4f) break attempt125;
					p += 3;
					if (p < end && !(set0[b[p] ?? 0] === 0)) break attempt125;
					break choice124;
				}
				p = choice124;
				return -1;
			case 0x49: // I
				attempt126: {
					// "Input/output error"
					if (p + 18 > end ||
						b[p] !== 0x49 || b[p + 1] !== 0x6e || b[p + 2] !== 0x70 || b[p + 3] !== 0x75 || b[p + 4] !== 0x74 ||
						b[p + 5] !== 0x2f || b[p + 6] !== 0x6f || b[p + 7] !== 0x75 || b[p + 8] !== 0x74 || b[p + 9] !== 0x70 ||
						b[p + 10] !== 0x75 || b[p + 11] !== 0x74 || b[p + 12] !== 0x20 || b[p + 13] !== 0x65 || b[p + 14] !== 0x72 ||
						b[p + 15] !== 0x72 || b[p + 16] !== 0x6f || b[p + 17] !== 0x72) break attempt126;
					p += 18;
					break choice124;
				}
				p = choice124;
				return -1;
			case 0x53: // S
				attempt127: {
					// "SQLITE_IOERR"
					if (p + 12 > end ||
						b[p] !== 0x53 || b[p + 1] !== 0x51 || b[p + 2] !== 0x4c || b[p + 3] !== 0x49 || b[p + 4] !== 0x54 ||
						b[p + 5] !== 0x45 || b[p + 6] !== 0x5f || b[p + 7] !== 0x49 || b[p + 8] !== 0x4f || b[p + 9] !== 0x45 ||
						b[p + 10] !== 0x52 || b[p + 11] !== 0x52) break attempt127;
					p += 12;
					break choice124;
				}
				p = choice124;
				return -1;
			case 0x64: // d
				attempt128: {
					// "disk I/O error"
					if (p + 14 > end ||
						b[p] !== 0x64 || b[p + 1] !== 0x69 || b[p + 2] !== 0x73 || b[p + 3] !== 0x6b || b[p + 4] !== 0x20 ||
						b[p + 5] !== 0x49 || b[p + 6] !== 0x2f || b[p + 7] !== 0x4f || b[p + 8] !== 0x20 || b[p + 9] !== 0x65 ||
						b[p + 10] !== 0x72 || b[p + 11] !== 0x72 || b[p + 12] !== 0x6f || b[p + 13] !== 0x72) break attempt128;
					p += 14;
					break choice124;
				}
				p = choice124;
				return -1;
			case 0x69: // i
				attempt129: {
					// "input/output error"
					if (p + 18 > end ||
						b[p] !== 0x69 || b[p + 1] !== 0x6e || b[p + 2] !== 0x70 || b[p + 3] !== 0x75 || b[p + 4] !== 0x74 ||
						b[p + 5] !== 0x2f || b[p + 6] !== 0x6f || b[p + 7] !== 0x75 || b[p + 8] !== 0x74 || b[p + 9] !== 0x70 ||
						b[p + 10] !== 0x75 || b[p + 11] !== 0x74 || b[p + 12] !== 0x20 || b[p + 13] !== 0x65 || b[p + 14] !== 0x72 ||
						b[p + 15] !== 0x72 || b[p + 16] !== 0x6f || b[p + 17] !== 0x72) break attempt129;
					p += 18;
					break choice124;
				}
				p = choice124;
				return -1;
			default:
				return -1;
		}
	}
	matched = 66;
	return p;
}

function case_readOnly(b: Uint8Array, p: number, end: number): number {
	const choice130 = p;
	choice130: {
		switch (p < end ? b[p] : -1) {
			case 0x45: // E
				attempt131: {
					// "EROFS"
					if (p + 5 > end || b[p] !== 0x45 || b[p + 1] !== 0x52 || b[p + 2] !== 0x4f || b[p + 3] !== 0x46 || b[p + 4] !== 0x53) break attempt131;
					p += 5;
					break choice130;
				}
				p = choice130;
				return -1;
			case 0x52: // R
				attempt132: {
					// "Read-only file system"
					if (p + 21 > end ||
						b[p] !== 0x52 || b[p + 1] !== 0x65 || b[p + 2] !== 0x61 || b[p + 3] !== 0x64 || b[p + 4] !== 0x2d ||
						b[p + 5] !== 0x6f || b[p + 6] !== 0x6e || b[p + 7] !== 0x6c || b[p + 8] !== 0x79 || b[p + 9] !== 0x20 ||
						b[p + 10] !== 0x66 || b[p + 11] !== 0x69 || b[p + 12] !== 0x6c || b[p + 13] !== 0x65 || b[p + 14] !== 0x20 ||
						b[p + 15] !== 0x73 || b[p + 16] !== 0x79 || b[p + 17] !== 0x73 || b[p + 18] !== 0x74 || b[p + 19] !== 0x65 ||
						b[p + 20] !== 0x6d) break attempt132;
					p += 21;
					break choice130;
				}
				p = choice130;
				return -1;
			case 0x53: // S
				attempt133: {
					// "SQLITE_READONLY"
					if (p + 15 > end ||
						b[p] !== 0x53 || b[p + 1] !== 0x51 || b[p + 2] !== 0x4c || b[p + 3] !== 0x49 || b[p + 4] !== 0x54 ||
						b[p + 5] !== 0x45 || b[p + 6] !== 0x5f || b[p + 7] !== 0x52 || b[p + 8] !== 0x45 || b[p + 9] !== 0x41 ||
						b[p + 10] !== 0x44 || b[p + 11] !== 0x4f || b[p + 12] !== 0x4e || b[p + 13] !== 0x4c || b[p + 14] !== 0x59) break attempt133;
					p += 15;
					break choice130;
				}
				p = choice130;
				return -1;
			case 0x61: // a
				attempt134: {
					// "attempt to write a readonly database"
					if (p + 36 > end ||
						b[p] !== 0x61 || b[p + 1] !== 0x74 || b[p + 2] !== 0x74 || b[p + 3] !== 0x65 || b[p + 4] !== 0x6d ||
						b[p + 5] !== 0x70 || b[p + 6] !== 0x74 || b[p + 7] !== 0x20 || b[p + 8] !== 0x74 || b[p + 9] !== 0x6f ||
						b[p + 10] !== 0x20 || b[p + 11] !== 0x77 || b[p + 12] !== 0x72 || b[p + 13] !== 0x69 || b[p + 14] !== 0x74 ||
						b[p + 15] !== 0x65 || b[p + 16] !== 0x20 || b[p + 17] !== 0x61 || b[p + 18] !== 0x20 || b[p + 19] !== 0x72 ||
						b[p + 20] !== 0x65 || b[p + 21] !== 0x61 || b[p + 22] !== 0x64 || b[p + 23] !== 0x6f || b[p + 24] !== 0x6e ||
						b[p + 25] !== 0x6c || b[p + 26] !== 0x79 || b[p + 27] !== 0x20 || b[p + 28] !== 0x64 || b[p + 29] !== 0x61 ||
						b[p + 30] !== 0x74 || b[p + 31] !== 0x61 || b[p + 32] !== 0x62 || b[p + 33] !== 0x61 || b[p + 34] !== 0x73 ||
						b[p + 35] !== 0x65) break attempt134;
					p += 36;
					break choice130;
				}
				p = choice130;
				return -1;
			case 0x72: // r
				attempt135: {
					// "read-only file system"
					if (p + 21 > end ||
						b[p] !== 0x72 || b[p + 1] !== 0x65 || b[p + 2] !== 0x61 || b[p + 3] !== 0x64 || b[p + 4] !== 0x2d ||
						b[p + 5] !== 0x6f || b[p + 6] !== 0x6e || b[p + 7] !== 0x6c || b[p + 8] !== 0x79 || b[p + 9] !== 0x20 ||
						b[p + 10] !== 0x66 || b[p + 11] !== 0x69 || b[p + 12] !== 0x6c || b[p + 13] !== 0x65 || b[p + 14] !== 0x20 ||
						b[p + 15] !== 0x73 || b[p + 16] !== 0x79 || b[p + 17] !== 0x73 || b[p + 18] !== 0x74 || b[p + 19] !== 0x65 ||
						b[p + 20] !== 0x6d) break attempt135;
					p += 21;
					break choice130;
				}
				p = choice130;
				return -1;
			default:
				return -1;
		}
	}
	matched = 67;
	return p;
}

function case_missingFile(b: Uint8Array, p: number, end: number): number {
	const choice136 = p;
	choice136: {
		switch (p < end ? b[p] : -1) {
			case 0x45: // E
				attempt137: {
					// "ENOENT"
					if (p + 6 > end ||
						b[p] !== 0x45 || b[p + 1] !== 0x4e || b[p + 2] !== 0x4f || b[p + 3] !== 0x45 || b[p + 4] !== 0x4e ||
						b[p + 5] !== 0x54) break attempt137;
					p += 6;
					break choice136;
				}
				p = choice136;
				return -1;
			case 0x4e: // N
				attempt138: {
					// "No such file or directory"
					if (p + 25 > end ||
						b[p] !== 0x4e || b[p + 1] !== 0x6f || b[p + 2] !== 0x20 || b[p + 3] !== 0x73 || b[p + 4] !== 0x75 ||
						b[p + 5] !== 0x63 || b[p + 6] !== 0x68 || b[p + 7] !== 0x20 || b[p + 8] !== 0x66 || b[p + 9] !== 0x69 ||
						b[p + 10] !== 0x6c || b[p + 11] !== 0x65 || b[p + 12] !== 0x20 || b[p + 13] !== 0x6f || b[p + 14] !== 0x72 ||
						b[p + 15] !== 0x20 || b[p + 16] !== 0x64 || b[p + 17] !== 0x69 || b[p + 18] !== 0x72 || b[p + 19] !== 0x65 ||
						b[p + 20] !== 0x63 || b[p + 21] !== 0x74 || b[p + 22] !== 0x6f || b[p + 23] !== 0x72 || b[p + 24] !== 0x79) break attempt138;
					p += 25;
					break choice136;
				}
				p = choice136;
				return -1;
			case 0x53: // S
				attempt139: {
					// "SQLITE_CANTOPEN"
					if (p + 15 > end ||
						b[p] !== 0x53 || b[p + 1] !== 0x51 || b[p + 2] !== 0x4c || b[p + 3] !== 0x49 || b[p + 4] !== 0x54 ||
						b[p + 5] !== 0x45 || b[p + 6] !== 0x5f || b[p + 7] !== 0x43 || b[p + 8] !== 0x41 || b[p + 9] !== 0x4e ||
						b[p + 10] !== 0x54 || b[p + 11] !== 0x4f || b[p + 12] !== 0x50 || b[p + 13] !== 0x45 || b[p + 14] !== 0x4e) break attempt139;
					p += 15;
					break choice136;
				}
				p = choice136;
				return -1;
			case 0x6e: // n
				attempt140: {
					// "no such file or directory"
					if (p + 25 > end ||
						b[p] !== 0x6e || b[p + 1] !== 0x6f || b[p + 2] !== 0x20 || b[p + 3] !== 0x73 || b[p + 4] !== 0x75 ||
						b[p + 5] !== 0x63 || b[p + 6] !== 0x68 || b[p + 7] !== 0x20 || b[p + 8] !== 0x66 || b[p + 9] !== 0x69 ||
						b[p + 10] !== 0x6c || b[p + 11] !== 0x65 || b[p + 12] !== 0x20 || b[p + 13] !== 0x6f || b[p + 14] !== 0x72 ||
						b[p + 15] !== 0x20 || b[p + 16] !== 0x64 || b[p + 17] !== 0x69 || b[p + 18] !== 0x72 || b[p + 19] !== 0x65 ||
						b[p + 20] !== 0x63 || b[p + 21] !== 0x74 || b[p + 22] !== 0x6f || b[p + 23] !== 0x72 || b[p + 24] !== 0x79) break attempt140;
					p += 25;
					break choice136;
				}
				p = choice136;
				return -1;
			case 0x75: // u
				attempt141: {
					// "unable to open database file"
					if (p + 28 > end ||
						b[p] !== 0x75 || b[p + 1] !== 0x6e || b[p + 2] !== 0x61 || b[p + 3] !== 0x62 || b[p + 4] !== 0x6c ||
						b[p + 5] !== 0x65 || b[p + 6] !== 0x20 || b[p + 7] !== 0x74 || b[p + 8] !== 0x6f || b[p + 9] !== 0x20 ||
						b[p + 10] !== 0x6f || b[p + 11] !== 0x70 || b[p + 12] !== 0x65 || b[p + 13] !== 0x6e || b[p + 14] !== 0x20 ||
						b[p + 15] !== 0x64 || b[p + 16] !== 0x61 || b[p + 17] !== 0x74 || b[p + 18] !== 0x61 || b[p + 19] !== 0x62 ||
						b[p + 20] !== 0x61 || b[p + 21] !== 0x73 || b[p + 22] !== 0x65 || b[p + 23] !== 0x20 || b[p + 24] !== 0x66 ||
						b[p + 25] !== 0x69 || b[p + 26] !== 0x6c || b[p + 27] !== 0x65) break attempt141;
					p += 28;
					break choice136;
				}
				p = choice136;
				return -1;
			default:
				return -1;
		}
	}
	matched = 68;
	return p;
}

function case_httpStatus(b: Uint8Array, p: number, end: number): number {
	const choice142 = p;
	choice142: {
		switch (p < end ? b[p] : -1) {
			case 0x45: // E
				attempt143: {
					// "Error from the API: "
					if (p + 20 > end ||
						b[p] !== 0x45 || b[p + 1] !== 0x72 || b[p + 2] !== 0x72 || b[p + 3] !== 0x6f || b[p + 4] !== 0x72 ||
						b[p + 5] !== 0x20 || b[p + 6] !== 0x66 || b[p + 7] !== 0x72 || b[p + 8] !== 0x6f || b[p + 9] !== 0x6d ||
						b[p + 10] !== 0x20 || b[p + 11] !== 0x74 || b[p + 12] !== 0x68 || b[p + 13] !== 0x65 || b[p + 14] !== 0x20 ||
						b[p + 15] !== 0x41 || b[p + 16] !== 0x50 || b[p + 17] !== 0x49 || b[p + 18] !== 0x3a || b[p + 19] !== 0x20) break attempt143;
					p += 20;
					break choice142;
				}
				p = choice142;
				return -1;
			case 0x53: // S
				attempt144: {
					// "Status code: "
					if (p + 13 > end ||
						b[p] !== 0x53 || b[p + 1] !== 0x74 || b[p + 2] !== 0x61 || b[p + 3] !== 0x74 || b[p + 4] !== 0x75 ||
						b[p + 5] !== 0x73 || b[p + 6] !== 0x20 || b[p + 7] !== 0x63 || b[p + 8] !== 0x6f || b[p + 9] !== 0x64 ||
						b[p + 10] !== 0x65 || b[p + 11] !== 0x3a || b[p + 12] !== 0x20) break attempt144;
					p += 13;
					break choice142;
				}
				p = choice142;
				return -1;
			case 0x72: // r
				attempt145: {
					// "received unexpected HTTP status: "
					if (p + 33 > end ||
						b[p] !== 0x72 || b[p + 1] !== 0x65 || b[p + 2] !== 0x63 || b[p + 3] !== 0x65 || b[p + 4] !== 0x69 ||
						b[p + 5] !== 0x76 || b[p + 6] !== 0x65 || b[p + 7] !== 0x64 || b[p + 8] !== 0x20 || b[p + 9] !== 0x75 ||
						b[p + 10] !== 0x6e || b[p + 11] !== 0x65 || b[p + 12] !== 0x78 || b[p + 13] !== 0x70 || b[p + 14] !== 0x65 ||
						b[p + 15] !== 0x63 || b[p + 16] !== 0x74 || b[p + 17] !== 0x65 || b[p + 18] !== 0x64 || b[p + 19] !== 0x20 ||
						b[p + 20] !== 0x48 || b[p + 21] !== 0x54 || b[p + 22] !== 0x54 || b[p + 23] !== 0x50 || b[p + 24] !== 0x20 ||
						b[p + 25] !== 0x73 || b[p + 26] !== 0x74 || b[p + 27] !== 0x61 || b[p + 28] !== 0x74 || b[p + 29] !== 0x75 ||
						b[p + 30] !== 0x73 || b[p + 31] !== 0x3a || b[p + 32] !== 0x20) break attempt145;
					p += 33;
					break choice142;
				}
				p = choice142;
				return -1;
			case 0x73: // s
				attempt146: {
					// "status code: "
					if (p + 13 > end ||
						b[p] !== 0x73 || b[p + 1] !== 0x74 || b[p + 2] !== 0x61 || b[p + 3] !== 0x74 || b[p + 4] !== 0x75 ||
						b[p + 5] !== 0x73 || b[p + 6] !== 0x20 || b[p + 7] !== 0x63 || b[p + 8] !== 0x6f || b[p + 9] !== 0x64 ||
						b[p + 10] !== 0x65 || b[p + 11] !== 0x3a || b[p + 12] !== 0x20) break attempt146;
					p += 13;
					break choice142;
				}
				p = choice142;
				return -1;
			default:
				return -1;
		}
	}
	from_status = p;
	p = rule_status(b, p, end);
	if (p < 0) return -1;
	to_status = p;
	matched = 69;
	return p;
}

function case_unauthorised(b: Uint8Array, p: number, end: number): number {
	// "unauthorized: authentication required"
	if (p + 37 > end ||
		b[p] !== 0x75 || b[p + 1] !== 0x6e || b[p + 2] !== 0x61 || b[p + 3] !== 0x75 || b[p + 4] !== 0x74 ||
		b[p + 5] !== 0x68 || b[p + 6] !== 0x6f || b[p + 7] !== 0x72 || b[p + 8] !== 0x69 || b[p + 9] !== 0x7a ||
		b[p + 10] !== 0x65 || b[p + 11] !== 0x64 || b[p + 12] !== 0x3a || b[p + 13] !== 0x20 || b[p + 14] !== 0x61 ||
		b[p + 15] !== 0x75 || b[p + 16] !== 0x74 || b[p + 17] !== 0x68 || b[p + 18] !== 0x65 || b[p + 19] !== 0x6e ||
		b[p + 20] !== 0x74 || b[p + 21] !== 0x69 || b[p + 22] !== 0x63 || b[p + 23] !== 0x61 || b[p + 24] !== 0x74 ||
		b[p + 25] !== 0x69 || b[p + 26] !== 0x6f || b[p + 27] !== 0x6e || b[p + 28] !== 0x20 || b[p + 29] !== 0x72 ||
		b[p + 30] !== 0x65 || b[p + 31] !== 0x71 || b[p + 32] !== 0x75 || b[p + 33] !== 0x69 || b[p + 34] !== 0x72 ||
		b[p + 35] !== 0x65 || b[p + 36] !== 0x64) return -1;
	p += 37;
	matched = 70;
	return p;
}

function case_denied(b: Uint8Array, p: number, end: number): number {
	const choice147 = p;
	choice147: {
		attempt148: {
			// "denied: requested access to the resource is denied"
			if (p + 50 > end ||
				b[p] !== 0x64 || b[p + 1] !== 0x65 || b[p + 2] !== 0x6e || b[p + 3] !== 0x69 || b[p + 4] !== 0x65 ||
				b[p + 5] !== 0x64 || b[p + 6] !== 0x3a || b[p + 7] !== 0x20 || b[p + 8] !== 0x72 || b[p + 9] !== 0x65 ||
				b[p + 10] !== 0x71 || b[p + 11] !== 0x75 || b[p + 12] !== 0x65 || b[p + 13] !== 0x73 || b[p + 14] !== 0x74 ||
				b[p + 15] !== 0x65 || b[p + 16] !== 0x64 || b[p + 17] !== 0x20 || b[p + 18] !== 0x61 || b[p + 19] !== 0x63 ||
				b[p + 20] !== 0x63 || b[p + 21] !== 0x65 || b[p + 22] !== 0x73 || b[p + 23] !== 0x73 || b[p + 24] !== 0x20 ||
				b[p + 25] !== 0x74 || b[p + 26] !== 0x6f || b[p + 27] !== 0x20 || b[p + 28] !== 0x74 || b[p + 29] !== 0x68 ||
				b[p + 30] !== 0x65 || b[p + 31] !== 0x20 || b[p + 32] !== 0x72 || b[p + 33] !== 0x65 || b[p + 34] !== 0x73 ||
				b[p + 35] !== 0x6f || b[p + 36] !== 0x75 || b[p + 37] !== 0x72 || b[p + 38] !== 0x63 || b[p + 39] !== 0x65 ||
				b[p + 40] !== 0x20 || b[p + 41] !== 0x69 || b[p + 42] !== 0x73 || b[p + 43] !== 0x20 || b[p + 44] !== 0x64 ||
				b[p + 45] !== 0x65 || b[p + 46] !== 0x6e || b[p + 47] !== 0x69 || b[p + 48] !== 0x65 || b[p + 49] !== 0x64) break attempt148;
			p += 50;
			break choice147;
		}
		p = choice147;
		attempt149: {
			// "pull access denied for "
			if (p + 23 > end ||
				b[p] !== 0x70 || b[p + 1] !== 0x75 || b[p + 2] !== 0x6c || b[p + 3] !== 0x6c || b[p + 4] !== 0x20 ||
				b[p + 5] !== 0x61 || b[p + 6] !== 0x63 || b[p + 7] !== 0x63 || b[p + 8] !== 0x65 || b[p + 9] !== 0x73 ||
				b[p + 10] !== 0x73 || b[p + 11] !== 0x20 || b[p + 12] !== 0x64 || b[p + 13] !== 0x65 || b[p + 14] !== 0x6e ||
				b[p + 15] !== 0x69 || b[p + 16] !== 0x65 || b[p + 17] !== 0x64 || b[p + 18] !== 0x20 || b[p + 19] !== 0x66 ||
				b[p + 20] !== 0x6f || b[p + 21] !== 0x72 || b[p + 22] !== 0x20) break attempt149;
			p += 23;
			break choice147;
		}
		p = choice147;
		return -1;
	}
	matched = 71;
	return p;
}

function case_unreadableValue(b: Uint8Array, p: number, end: number): number {
	// "SyntaxError: "
	if (p + 13 > end ||
		b[p] !== 0x53 || b[p + 1] !== 0x79 || b[p + 2] !== 0x6e || b[p + 3] !== 0x74 || b[p + 4] !== 0x61 ||
		b[p + 5] !== 0x78 || b[p + 6] !== 0x45 || b[p + 7] !== 0x72 || b[p + 8] !== 0x72 || b[p + 9] !== 0x6f ||
		b[p + 10] !== 0x72 || b[p + 11] !== 0x3a || b[p + 12] !== 0x20) return -1;
	p += 13;
	matched = 72;
	return p;
}

function rule_skipRest(_b: Uint8Array, p: number, end: number): number {
	p = end;
	return p;
}

function rule_host(b: Uint8Array, p: number, end: number): number {
	const not150 = p;
	not150: {
		p = rule_skipStop(b, p, end);
		if (p < 0) break not150;
		p = not150;
		return -1;
	}
	p = not150;
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	scan151: for (; p < end; p += 1) {
		if (set1[b[p] ?? 0] === 0) continue;
		const not152 = p;
		not152: {
			p = rule_skipStop(b, p, end);
			if (p < 0) break not152;
			p = not152;
			break scan151;
		}
		p = not152;
	}
	return p;
}

function rule_skipCode(b: Uint8Array, p: number, end: number): number {
	p = rule_skipLetter(b, p, end);
	if (p < 0) return -1;
	while (p < end && !(set0[b[p] ?? 0] === 0)) p += 1;
	return p;
}

function rule_skipLetters(b: Uint8Array, p: number, end: number): number {
	p = rule_skipLetter(b, p, end);
	if (p < 0) return -1;
	while (p < end && !(set0[b[p] ?? 0] === 0)) p += 1;
	return p;
}

function rule_server(b: Uint8Array, p: number, end: number): number {
	const not153 = p;
	not153: {
		const choice154 = p;
		choice154: {
			attempt155: {
				// ": "
				if (p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20) break attempt155;
				p += 2;
				break choice154;
			}
			p = choice154;
			attempt156: {
				// " "
				if (p >= end || b[p] !== 0x20) break attempt156;
				p += 1;
				break choice154;
			}
			p = choice154;
			break not153;
		}
		p = not153;
		return -1;
	}
	p = not153;
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	scan157: for (; p < end; p += 1) {
		if ((b[p] !== 0x20 && b[p] !== 0x3a)) continue;
		const not158 = p;
		not158: {
			const choice159 = p;
			choice159: {
				attempt160: {
					// ": "
					if (p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20) break attempt160;
					p += 2;
					break choice159;
				}
				p = choice159;
				attempt161: {
					// " "
					if (p >= end || b[p] !== 0x20) break attempt161;
					p += 1;
					break choice159;
				}
				p = choice159;
				break not158;
			}
			p = not158;
			break scan157;
		}
		p = not158;
	}
	return p;
}

function rule_socket(b: Uint8Array, p: number, end: number): number {
	// "/"
	if (p >= end || b[p] !== 0x2f) return -1;
	p += 1;
	const not162 = p;
	not162: {
		p = rule_skipPeerStop(b, p, end);
		if (p < 0) break not162;
		p = not162;
		return -1;
	}
	p = not162;
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	scan163: for (; p < end; p += 1) {
		if (set2[b[p] ?? 0] === 0) continue;
		const not164 = p;
		not164: {
			p = rule_skipPeerStop(b, p, end);
			if (p < 0) break not164;
			p = not164;
			break scan163;
		}
		p = not164;
	}
	return p;
}

function rule_peer(b: Uint8Array, p: number, end: number): number {
	const not165 = p;
	not165: {
		p = rule_skipPeerStop(b, p, end);
		if (p < 0) break not165;
		p = not165;
		return -1;
	}
	p = not165;
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	scan166: for (; p < end; p += 1) {
		if (set2[b[p] ?? 0] === 0) continue;
		const not167 = p;
		not167: {
			p = rule_skipPeerStop(b, p, end);
			if (p < 0) break not167;
			p = not167;
			break scan166;
		}
		p = not167;
	}
	return p;
}

function rule_skipLocal(b: Uint8Array, p: number, end: number): number {
	const not168 = p;
	not168: {
		const choice169 = p;
		choice169: {
			attempt170: {
				// "->"
				if (p + 2 > end || b[p] !== 0x2d || b[p + 1] !== 0x3e) break attempt170;
				p += 2;
				break choice169;
			}
			p = choice169;
			attempt171: {
				// " "
				if (p >= end || b[p] !== 0x20) break attempt171;
				p += 1;
				break choice169;
			}
			p = choice169;
			break not168;
		}
		p = not168;
		return -1;
	}
	p = not168;
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	scan172: for (; p < end; p += 1) {
		if ((b[p] !== 0x20 && b[p] !== 0x2d)) continue;
		const not173 = p;
		not173: {
			const choice174 = p;
			choice174: {
				attempt175: {
					// "->"
					if (p + 2 > end || b[p] !== 0x2d || b[p + 1] !== 0x3e) break attempt175;
					p += 2;
					break choice174;
				}
				p = choice174;
				attempt176: {
					// " "
					if (p >= end || b[p] !== 0x20) break attempt176;
					p += 1;
					break choice174;
				}
				p = choice174;
				break not173;
			}
			p = not173;
			break scan172;
		}
		p = not173;
	}
	return p;
}

function rule_skipTime(b: Uint8Array, p: number, end: number): number {
	// not " is "
	if (!(p + 4 > end || b[p] !== 0x20 || b[p + 1] !== 0x69 || b[p + 2] !== 0x73 || b[p + 3] !== 0x20)) return -1;
	if (p >= end) return -1;
	p = afterCharacter(b, p, end);
	scan177: for (; p < end; p += 1) {
		if (b[p] !== 0x20) continue;
		// not " is "
		if (!(p + 4 > end || b[p] !== 0x20 || b[p + 1] !== 0x69 || b[p + 2] !== 0x73 || b[p + 3] !== 0x20)) break scan177;
	}
	return p;
}

function rule_skipToHost(b: Uint8Array, p: number, end: number): number {
	scan178: for (; p < end; p += 1) {
		if ((b[p] !== 0x22 && b[p] !== 0x48)) continue;
		const not179 = p;
		not179: {
			const choice180 = p;
			choice180: {
				attempt181: {
					// "Host: "
					if (p + 6 > end ||
						b[p] !== 0x48 || b[p + 1] !== 0x6f || b[p + 2] !== 0x73 || b[p + 3] !== 0x74 || b[p + 4] !== 0x3a ||
						b[p + 5] !== 0x20) break attempt181;
					p += 6;
					break choice180;
				}
				p = choice180;
				attempt182: {
					// "\""
					if (p >= end || b[p] !== 0x22) break attempt182;
					p += 1;
					break choice180;
				}
				p = choice180;
				break not179;
			}
			p = not179;
			break scan178;
		}
		p = not179;
	}
	// "Host: "
	if (p + 6 > end ||
		b[p] !== 0x48 || b[p + 1] !== 0x6f || b[p + 2] !== 0x73 || b[p + 3] !== 0x74 || b[p + 4] !== 0x3a ||
		b[p + 5] !== 0x20) return -1;
	p += 6;
	return p;
}

function rule_skipOtherName(b: Uint8Array, p: number, end: number): number {
	const choice183 = p;
	choice183: {
		attempt184: {
			// "no alternative certificate subject name matches"
			if (p + 47 > end ||
				b[p] !== 0x6e || b[p + 1] !== 0x6f || b[p + 2] !== 0x20 || b[p + 3] !== 0x61 || b[p + 4] !== 0x6c ||
				b[p + 5] !== 0x74 || b[p + 6] !== 0x65 || b[p + 7] !== 0x72 || b[p + 8] !== 0x6e || b[p + 9] !== 0x61 ||
				b[p + 10] !== 0x74 || b[p + 11] !== 0x69 || b[p + 12] !== 0x76 || b[p + 13] !== 0x65 || b[p + 14] !== 0x20 ||
				b[p + 15] !== 0x63 || b[p + 16] !== 0x65 || b[p + 17] !== 0x72 || b[p + 18] !== 0x74 || b[p + 19] !== 0x69 ||
				b[p + 20] !== 0x66 || b[p + 21] !== 0x69 || b[p + 22] !== 0x63 || b[p + 23] !== 0x61 || b[p + 24] !== 0x74 ||
				b[p + 25] !== 0x65 || b[p + 26] !== 0x20 || b[p + 27] !== 0x73 || b[p + 28] !== 0x75 || b[p + 29] !== 0x62 ||
				b[p + 30] !== 0x6a || b[p + 31] !== 0x65 || b[p + 32] !== 0x63 || b[p + 33] !== 0x74 || b[p + 34] !== 0x20 ||
				b[p + 35] !== 0x6e || b[p + 36] !== 0x61 || b[p + 37] !== 0x6d || b[p + 38] !== 0x65 || b[p + 39] !== 0x20 ||
				b[p + 40] !== 0x6d || b[p + 41] !== 0x61 || b[p + 42] !== 0x74 || b[p + 43] !== 0x63 || b[p + 44] !== 0x68 ||
				b[p + 45] !== 0x65 || b[p + 46] !== 0x73) break attempt184;
			p += 47;
			break choice183;
		}
		p = choice183;
		attempt185: {
			// "certificate subject name"
			if (p + 24 > end ||
				b[p] !== 0x63 || b[p + 1] !== 0x65 || b[p + 2] !== 0x72 || b[p + 3] !== 0x74 || b[p + 4] !== 0x69 ||
				b[p + 5] !== 0x66 || b[p + 6] !== 0x69 || b[p + 7] !== 0x63 || b[p + 8] !== 0x61 || b[p + 9] !== 0x74 ||
				b[p + 10] !== 0x65 || b[p + 11] !== 0x20 || b[p + 12] !== 0x73 || b[p + 13] !== 0x75 || b[p + 14] !== 0x62 ||
				b[p + 15] !== 0x6a || b[p + 16] !== 0x65 || b[p + 17] !== 0x63 || b[p + 18] !== 0x74 || b[p + 19] !== 0x20 ||
				b[p + 20] !== 0x6e || b[p + 21] !== 0x61 || b[p + 22] !== 0x6d || b[p + 23] !== 0x65) break attempt185;
			p += 24;
			break choice183;
		}
		p = choice183;
		return -1;
	}
	return p;
}

function rule_skipDamage(b: Uint8Array, p: number, end: number): number {
	const choice186 = p;
	choice186: {
		switch (p < end ? b[p] : -1) {
			case 0x42: // B
				attempt187: {
					// "Bad message"
					if (p + 11 > end ||
						b[p] !== 0x42 || b[p + 1] !== 0x61 || b[p + 2] !== 0x64 || b[p + 3] !== 0x20 || b[p + 4] !== 0x6d ||
						b[p + 5] !== 0x65 || b[p + 6] !== 0x73 || b[p + 7] !== 0x73 || b[p + 8] !== 0x61 || b[p + 9] !== 0x67 ||
						b[p + 10] !== 0x65) break attempt187;
					p += 11;
					break choice186;
				}
				p = choice186;
				return -1;
			case 0x45: // E
				attempt188: {
					// "EUCLEAN"
					if (p + 7 > end ||
						b[p] !== 0x45 || b[p + 1] !== 0x55 || b[p + 2] !== 0x43 || b[p + 3] !== 0x4c || b[p + 4] !== 0x45 ||
						b[p + 5] !== 0x41 || b[p + 6] !== 0x4e) break attempt188;
					p += 7;
					break choice186;
				}
				p = choice186;
				attempt189: {
					// "EBADMSG"
					if (p + 7 > end ||
						b[p] !== 0x45 || b[p + 1] !== 0x42 || b[p + 2] !== 0x41 || b[p + 3] !== 0x44 || b[p + 4] !== 0x4d ||
						b[p + 5] !== 0x53 || b[p + 6] !== 0x47) break attempt189;
					p += 7;
					break choice186;
				}
				p = choice186;
				return -1;
			case 0x53: // S
				attempt190: {
					// "Structure needs cleaning"
					if (p + 24 > end ||
						b[p] !== 0x53 || b[p + 1] !== 0x74 || b[p + 2] !== 0x72 || b[p + 3] !== 0x75 || b[p + 4] !== 0x63 ||
						b[p + 5] !== 0x74 || b[p + 6] !== 0x75 || b[p + 7] !== 0x72 || b[p + 8] !== 0x65 || b[p + 9] !== 0x20 ||
						b[p + 10] !== 0x6e || b[p + 11] !== 0x65 || b[p + 12] !== 0x65 || b[p + 13] !== 0x64 || b[p + 14] !== 0x73 ||
						b[p + 15] !== 0x20 || b[p + 16] !== 0x63 || b[p + 17] !== 0x6c || b[p + 18] !== 0x65 || b[p + 19] !== 0x61 ||
						b[p + 20] !== 0x6e || b[p + 21] !== 0x69 || b[p + 22] !== 0x6e || b[p + 23] !== 0x67) break attempt190;
					p += 24;
					break choice186;
				}
				p = choice186;
				return -1;
			case 0x62: // b
				attempt191: {
					// "bad message"
					if (p + 11 > end ||
						b[p] !== 0x62 || b[p + 1] !== 0x61 || b[p + 2] !== 0x64 || b[p + 3] !== 0x20 || b[p + 4] !== 0x6d ||
						b[p + 5] !== 0x65 || b[p + 6] !== 0x73 || b[p + 7] !== 0x73 || b[p + 8] !== 0x61 || b[p + 9] !== 0x67 ||
						b[p + 10] !== 0x65) break attempt191;
					p += 11;
					break choice186;
				}
				p = choice186;
				return -1;
			case 0x6c: // l
				attempt192: {
					// "layer does not exist"
					if (p + 20 > end ||
						b[p] !== 0x6c || b[p + 1] !== 0x61 || b[p + 2] !== 0x79 || b[p + 3] !== 0x65 || b[p + 4] !== 0x72 ||
						b[p + 5] !== 0x20 || b[p + 6] !== 0x64 || b[p + 7] !== 0x6f || b[p + 8] !== 0x65 || b[p + 9] !== 0x73 ||
						b[p + 10] !== 0x20 || b[p + 11] !== 0x6e || b[p + 12] !== 0x6f || b[p + 13] !== 0x74 || b[p + 14] !== 0x20 ||
						b[p + 15] !== 0x65 || b[p + 16] !== 0x78 || b[p + 17] !== 0x69 || b[p + 18] !== 0x73 || b[p + 19] !== 0x74) break attempt192;
					p += 20;
					break choice186;
				}
				p = choice186;
				return -1;
			case 0x73: // s
				attempt193: {
					// "structure needs cleaning"
					if (p + 24 > end ||
						b[p] !== 0x73 || b[p + 1] !== 0x74 || b[p + 2] !== 0x72 || b[p + 3] !== 0x75 || b[p + 4] !== 0x63 ||
						b[p + 5] !== 0x74 || b[p + 6] !== 0x75 || b[p + 7] !== 0x72 || b[p + 8] !== 0x65 || b[p + 9] !== 0x20 ||
						b[p + 10] !== 0x6e || b[p + 11] !== 0x65 || b[p + 12] !== 0x65 || b[p + 13] !== 0x64 || b[p + 14] !== 0x73 ||
						b[p + 15] !== 0x20 || b[p + 16] !== 0x63 || b[p + 17] !== 0x6c || b[p + 18] !== 0x65 || b[p + 19] !== 0x61 ||
						b[p + 20] !== 0x6e || b[p + 21] !== 0x69 || b[p + 22] !== 0x6e || b[p + 23] !== 0x67) break attempt193;
					p += 24;
					break choice186;
				}
				p = choice186;
				return -1;
			default:
				return -1;
		}
	}
	return p;
}

function rule_status(b: Uint8Array, p: number, end: number): number {
	if (p >= end || ((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39)) return -1;
	p += 1;
	while (p < end && !(((b[p] ?? 0) < 0x30 || (b[p] ?? 0) > 0x39))) p += 1;
	return p;
}

function rule_skipStop(b: Uint8Array, p: number, end: number): number {
	const choice194 = p;
	choice194: {
		switch (p < end ? b[p] : -1) {
			case 0x20:
				attempt195: {
					// " "
					if (p >= end || b[p] !== 0x20) break attempt195;
					p += 1;
					break choice194;
				}
				p = choice194;
				return -1;
			case 0x22: // "
				attempt196: {
					// "\""
					if (p >= end || b[p] !== 0x22) break attempt196;
					p += 1;
					break choice194;
				}
				p = choice194;
				return -1;
			case 0x29: // )
				attempt197: {
					// ")"
					if (p >= end || b[p] !== 0x29) break attempt197;
					p += 1;
					break choice194;
				}
				p = choice194;
				return -1;
			case 0x2c: // ,
				attempt198: {
					// ","
					if (p >= end || b[p] !== 0x2c) break attempt198;
					p += 1;
					break choice194;
				}
				p = choice194;
				return -1;
			case 0x2e: // .
				attempt199: {
					// ". "
					if (p + 2 > end || b[p] !== 0x2e || b[p + 1] !== 0x20) break attempt199;
					p += 2;
					break choice194;
				}
				p = choice194;
				return -1;
			case 0x3a: // :
				attempt200: {
					// ":"
					if (p >= end || b[p] !== 0x3a) break attempt200;
					p += 1;
					break choice194;
				}
				p = choice194;
				return -1;
			case 0x5c: // \
				attempt201: {
					// "\\"
					if (p >= end || b[p] !== 0x5c) break attempt201;
					p += 1;
					break choice194;
				}
				p = choice194;
				return -1;
			case 0x7d: // }
				attempt202: {
					// "}"
					if (p >= end || b[p] !== 0x7d) break attempt202;
					p += 1;
					break choice194;
				}
				p = choice194;
				return -1;
			default:
				return -1;
		}
	}
	return p;
}

function rule_skipLetter(b: Uint8Array, p: number, end: number): number {
	if (p >= end || set0[b[p] ?? 0] === 0) return -1;
	p += 1;
	return p;
}

function rule_skipPeerStop(b: Uint8Array, p: number, end: number): number {
	const choice203 = p;
	choice203: {
		switch (p < end ? b[p] : -1) {
			case 0x20:
				attempt204: {
					// " "
					if (p >= end || b[p] !== 0x20) break attempt204;
					p += 1;
					break choice203;
				}
				p = choice203;
				return -1;
			case 0x22: // "
				attempt205: {
					// "\""
					if (p >= end || b[p] !== 0x22) break attempt205;
					p += 1;
					break choice203;
				}
				p = choice203;
				return -1;
			case 0x29: // )
				attempt206: {
					// ")"
					if (p >= end || b[p] !== 0x29) break attempt206;
					p += 1;
					break choice203;
				}
				p = choice203;
				return -1;
			case 0x2c: // ,
				attempt207: {
					// ","
					if (p >= end || b[p] !== 0x2c) break attempt207;
					p += 1;
					break choice203;
				}
				p = choice203;
				return -1;
			case 0x3a: // :
				attempt208: {
					// ": "
					if (p + 2 > end || b[p] !== 0x3a || b[p + 1] !== 0x20) break attempt208;
					p += 2;
					break choice203;
				}
				p = choice203;
				return -1;
			case 0x5c: // \
				attempt209: {
					// "\\"
					if (p >= end || b[p] !== 0x5c) break attempt209;
					p += 1;
					break choice203;
				}
				p = choice203;
				return -1;
			case 0x7d: // }
				attempt210: {
					// "}"
					if (p >= end || b[p] !== 0x7d) break attempt210;
					p += 1;
					break choice203;
				}
				p = choice203;
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
