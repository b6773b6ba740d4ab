import type { Failure } from '../../vocabulary/failure.ts';
import { integerOf, textOf, type Span } from '../span.ts';
import { matchErrorText, type ErrorTextMatch } from './error-text.parser.ts';

/** Reasons that leave open what went wrong: a better one may stand further on in the same text. */
const vague: ReadonlySet<ErrorTextMatch['case']> = new Set<ErrorTextMatch['case']>([
	'handshakeFailed',
	'verifyFailed',
	'certificateProblem',
	'wrongNameCode',
	'refusedCode',
	'timedOutCode',
	'httpStatus',
	'unreadableValue',
	'missingFile',
	'stillMounted',
	'deadlineExceeded',
	'endOfFile',
	'denied',
]);

/** No error says its reason later. The text is looked at from each of its words on: a longer one could take long. */
const textReach = 4096;
/** Two addresses, and that the second of them refused. */
const refusalReach = 120;

/**
 * The failure that an error text reports, whoever printed it: the first one in it that names its reason, else the
 * first.
 *
 * @example
 * `connect ECONNREFUSED 198.51.100.19:443` is `{ class: 'connect', reason: 'refused', peer: '198.51.100.19:443', … }`.
 */
export function failureOfText(bytes: Uint8Array, start: number, end: number): Failure {
	let first: Failure | undefined;
	const reach = Math.min(end, start + textReach);
	let at = start;
	while (at < reach) {
		if (at === start || !isWordByte(bytes[at - 1]) || isEscaped(bytes, at - 1, start)) {
			const match = matchErrorText(bytes, at, reach);
			if (match !== undefined) {
				const failure =
					match.case === 'noSpace' && isInMemory(bytes, start, at) ? memoryFull : failureOf(bytes, match);
				if (!vague.has(match.case)) return failure;
				first ??= failure;
			}
		}
		at += 1;
	}
	return first ?? { class: 'unspecified', reason: 'unspecified' };
}

/** The failure that a captured error text reports. */
export function failureIn(bytes: Uint8Array, span: Span): Failure {
	return failureOfText(bytes, span.start, span.end);
}

/** The failure that an HTTP status reports; one with fewer than three digits was cut. */
export function httpFailure(status: number): Failure {
	if (status < 100) return { class: 'unspecified', reason: 'unspecified' };
	return { class: 'http', reason: httpReason(status), status };
}

function httpReason(status: number): Extract<Failure, { class: 'http' }>['reason'] {
	if (status === 401) return 'unauthorised';
	if (status === 403) return 'forbidden';
	if (status === 404) return 'not-found';
	if (status >= 500) return 'server-error';
	return status >= 400 ? 'client-error' : 'unexpected-answer';
}

// oxlint-disable-next-line max-lines-per-function -- a table: an entry for each case of the grammar
function failureOf(bytes: Uint8Array, match: ErrorTextMatch): Failure {
	switch (match.case) {
		// sudo goes on without the name of its own host: nobody's server has failed.
		case 'ownNameUnresolved':
			return { class: 'unspecified', reason: 'unspecified' };
		case 'resolverSilent':
			return { class: 'dns', reason: 'no-answer', ...hostOf(bytes, match.host) };
		case 'nameUnknown':
			return { class: 'dns', reason: 'no-such-name', ...hostOf(bytes, match.host) };
		case 'resolvingFailed':
			return { class: 'dns', reason: 'unspecified', ...hostOf(bytes, match.host) };
		case 'lookupUnanswered':
			return { class: 'dns', reason: 'no-answer', ...hostOf(bytes, match.host), ...deafServer(bytes, match) };
		case 'queryUnanswered':
		case 'lookupSilent':
			return { class: 'dns', reason: 'no-answer', ...hostOf(bytes, match.host) };
		case 'queryNameUnknown':
		case 'lookupNameUnknown':
		case 'lookupNameUnknownAt':
			return { class: 'dns', reason: 'no-such-name', ...hostOf(bytes, match.host) };
		case 'hostUnresolved':
			return { class: 'dns', reason: 'unspecified', ...hostOf(bytes, match.host) };
		case 'nameUnresolved':
			return { class: 'dns', reason: 'unspecified' };
		case 'recordMissing':
			return { class: 'dns', reason: 'no-such-name', ...hostOf(bytes, match.host) };
		case 'resolverSilentText':
		case 'resolverSilentCode':
			return { class: 'dns', reason: 'no-answer' };
		case 'nameUnknownCode':
			return { class: 'dns', reason: 'no-such-name' };

		case 'socketRefused':
		case 'dialSocketRefused':
		case 'dialSocketMissing':
			return { class: 'connect', reason: 'refused', peer: textOf(bytes, match.socket) };
		case 'refused':
		case 'dialRefused':
			return { class: 'connect', reason: 'refused', ...peerOf(bytes, match.peer) };
		case 'timedOut':
		case 'dialTimedOut':
		case 'readTimedOut':
			return { class: 'connect', reason: 'timed-out', ...peerOf(bytes, match.peer) };
		case 'noRoute':
		case 'dialNoRoute':
			return { class: 'connect', reason: 'no-route', ...peerOf(bytes, match.peer) };
		case 'networkUnreachable':
		case 'dialNetworkUnreachable':
			return { class: 'connect', reason: 'network-unreachable', ...peerOf(bytes, match.peer) };
		case 'reset':
		case 'readReset':
			return { class: 'connect', reason: 'reset', ...peerOf(bytes, match.peer) };
		case 'refusedText':
		case 'refusedCode':
			return { class: 'connect', reason: 'refused' };
		case 'timedOutText':
		case 'deadlineExceeded':
		case 'timedOutCode':
			return { class: 'connect', reason: 'timed-out' };
		case 'resetText':
		case 'resetCode':
			return { class: 'connect', reason: 'reset' };
		case 'noRouteText':
		case 'noRouteCode':
			return { class: 'connect', reason: 'no-route' };
		case 'networkUnreachableText':
		case 'networkUnreachableCode':
			return { class: 'connect', reason: 'network-unreachable' };
		case 'addressInUse':
			return { class: 'connect', reason: 'address-in-use' };
		case 'closedText':
		case 'endOfFile':
		case 'closed':
			return { class: 'connect', reason: 'closed' };

		case 'revocationListExpired':
			return { class: 'tls', reason: 'revocation-list-expired' };
		case 'revocationListNotYetValid':
			return { class: 'tls', reason: 'revocation-list-not-yet-valid' };
		case 'notYetValidGo':
			return { class: 'tls', reason: 'not-yet-valid', ...secondsToGo(bytes, match) };
		case 'notYetValid':
			return { class: 'tls', reason: 'not-yet-valid' };
		case 'expired':
		case 'expiredGo':
			return { class: 'tls', reason: 'expired' };
		case 'expiredOrNotYetValid':
			return { class: 'tls', reason: 'expired-or-not-yet-valid' };
		case 'selfSignedInChain':
			return { class: 'tls', reason: 'self-signed-in-chain' };
		case 'selfSigned':
			return { class: 'tls', reason: 'self-signed' };
		case 'unknownIssuer':
			return { class: 'tls', reason: 'unknown-issuer' };
		case 'unverifiedLeaf':
			return { class: 'tls', reason: 'unverified-leaf' };
		case 'wrongNameOf':
		case 'wrongNameGo':
			return { class: 'tls', reason: 'wrong-name', ...hostOf(bytes, match.host) };
		case 'wrongName':
		case 'wrongNameCode':
			return { class: 'tls', reason: 'wrong-name' };
		case 'tooWeak':
			return { class: 'tls', reason: 'too-weak' };
		case 'incompatible':
			return { class: 'tls', reason: 'incompatible' };
		case 'notTls':
			return { class: 'tls', reason: 'not-tls' };
		case 'handshakeTimedOut':
			return { class: 'tls', reason: 'handshake-timed-out' };
		case 'handshakeCutOff':
		case 'handshakeFailed':
			return { class: 'tls', reason: 'handshake-failed' };
		case 'certificateProblem':
		case 'verifyFailed':
			return { class: 'tls', reason: 'verify-failed' };

		case 'noSpace':
			return { class: 'storage', reason: 'no-space' };
		case 'inUse':
			return { class: 'storage', reason: 'in-use' };
		case 'stillMounted':
			return { class: 'storage', reason: 'still-mounted' };
		case 'storeIncomplete':
			return { class: 'storage', reason: 'store-incomplete' };
		case 'corrupt':
			return { class: 'storage', reason: 'corrupt' };
		case 'ioError':
			return { class: 'storage', reason: 'io-error' };
		case 'readOnly':
			return { class: 'storage', reason: 'read-only' };
		case 'missingFile':
			return { class: 'storage', reason: 'missing-file' };
		case 'httpStatus':
			return httpFailure(integerOf(bytes, match.status));
		case 'unauthorised':
			return { class: 'http', reason: 'unauthorised', status: 401 };
		case 'denied':
			return { class: 'http', reason: 'forbidden' };
		case 'portAllocated':
		case 'portListened':
		case 'portListenedCode':
			return { class: 'connect', reason: 'address-in-use', ...peerOf(bytes, match.peer) };
		case 'taskLimit':
			return { class: 'process', reason: 'task-limit' };
		case 'versionTooNew':
			return { class: 'config', reason: 'version-unsupported' };
		case 'unreadableValue':
			return { class: 'config', reason: 'invalid' };
	}
}

const memoryFull: Failure = { class: 'storage', reason: 'memory-full' };

/** What stands before the words for a full disk where no disk is full: watches, control groups, file systems in memory. */
const inMemory = /(?:^|[\s'"`(=:])\/(?:dev|proc|run|sys|tmp|var\/run)\/|\binotify|[ -]watch\b/;

function isInMemory(bytes: Uint8Array, start: number, end: number): boolean {
	return inMemory.test(textOf(bytes, { start, end }));
}

/** The server on the device itself that refused a name: nobody listens there. Go asks `[::1]` only where it knows no server. */
function deafServer(
	bytes: Uint8Array,
	{ server }: { readonly server: Span },
): { readonly peer?: string; readonly family?: 'ipv4' | 'ipv6' } {
	const name = textOf(bytes, server);
	if (name === '[::1]:53') return { peer: name, family: 'ipv6' };
	if (!name.startsWith('127.')) return {};
	const rest = textOf(bytes, { start: server.end, end: Math.min(bytes.length, server.end + refusalReach) });
	return /^: (?:read|dial) udp [^"\n]*?: connection refused/.test(rest) ? { peer: name, family: 'ipv4' } : {};
}

function secondsToGo(
	bytes: Uint8Array,
	{ now, begin }: { readonly now: Span; readonly begin: Span | undefined },
): { readonly seconds?: number } {
	if (begin === undefined) return {};
	const seconds = (Date.parse(textOf(bytes, begin)) - Date.parse(textOf(bytes, now))) / 1000;
	return Number.isFinite(seconds) ? { seconds } : {};
}

/** The letter of `\n` in an escaped text ends a line, and belongs to no word. */
function isEscaped(bytes: Uint8Array, at: number, start: number): boolean {
	return at > start && bytes[at] === 0x6e && bytes[at - 1] === 0x5c;
}

function isWordByte(byte: number | undefined): boolean {
	if (byte === undefined) return false;
	return (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
}

function hostOf(bytes: Uint8Array, host: Span | undefined): { readonly host?: string } {
	return host === undefined ? {} : { host: textOf(bytes, host) };
}

function peerOf(bytes: Uint8Array, span: Span): { readonly peer: string; readonly family?: 'ipv4' | 'ipv6' } {
	const peer = textOf(bytes, span);
	if (/^\d+\.\d+\.\d+\.\d+(:\d+)?$/.test(peer)) return { peer, family: 'ipv4' };
	return peer.split(':').length > 2 ? { peer, family: 'ipv6' } : { peer };
}
