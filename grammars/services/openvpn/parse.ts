import type { Failure, FailureReasons } from '../../vocabulary/failure.ts';
import { stamped } from '../../fields/inner-stamp.ts';
import { integerOf, textOf, type Span } from '../../fields/span.ts';
import { computed, constant, eventsByCase, from, kind, optional } from '../../matcher/events-by-case.ts';
import type { OpenvpnEvent } from './events.ts';
import { matchOpenvpn, type OpenvpnMatch } from './openvpn.parser.ts';

/** Reads one message of OpenVPN, with or without the stamp that it prints itself. */
export function parseOpenvpn(bytes: Uint8Array, start: number, end: number): OpenvpnEvent {
	const match = matchOpenvpn(bytes, start, end);
	if (match === undefined) return { kind: 'openvpn.unrecognised' };
	return stamped(eventOf(bytes, match), bytes, match.stamp);
}

type MatchOfCase<Case extends OpenvpnMatch['case']> = Extract<OpenvpnMatch, { readonly case: Case }>;

const peerFields = { peer: textOf, family: optional(familyOf) };
const wrongPurpose = constant({ class: 'tls', reason: 'wrong-purpose' });

const eventOf = eventsByCase<'openvpn', OpenvpnEvent, OpenvpnMatch>('openvpn', {
	starting: { version: textOf },
	libraryVersions: { opensslVersion: textOf, opensslReleased: textOf },

	resolvingFailed,
	resolvingFailedOld: resolvingFailed,
	protocolUndetermined: {},
	connecting: peerFields,
	connected: peerFields,
	connectFailed,
	networkUnreachable: { failure: constant({ class: 'connect', reason: 'network-unreachable' }) },
	socketUnreachable: kind('openvpn.network-unreachable', { failure: computed(connectFailure) }),
	socketFailed: {
		operation: from('read', operationOf),
		protocol: textOf,
		failure: computed(connectFailure),
	},
	writeForbidden: { protocol: textOf, failure: constant({ class: 'connect', reason: 'unspecified' }) },
	connectionReset: { failure: constant({ class: 'connect', reason: 'reset' }) },
	serverPollTimedOut: { failure: constant({ class: 'connect', reason: 'timed-out' }) },
	bindFailed: { address: textOf, detail: from('errorText', textOf) },
	gaveUp: { attempts: from('count', integerOf) },

	initialPacket: peerFields,
	certificateAccepted: { depth: integerOf, subject: textOf },
	certificateRejected: { depth: integerOf, subject: textOf, failure: computed(certificateFailure) },
	certificateRejectedByMbedTls: kind('openvpn.certificate-rejected', {
		depth: integerOf,
		subject: from('subjectBeforeVerdict', textOf),
		failure: computed(mbedTlsFailure),
	}),
	nameMismatch: kind('openvpn.certificate-mismatch', {
		subject: from('subjectBeforeMust', textOf),
		expected: textOf,
		failure: constant({ class: 'tls', reason: 'wrong-name' }),
	}),
	usageMismatch: kind('openvpn.certificate-mismatch', {
		subject: constant(undefined),
		expected: constant(undefined),
		failure: wrongPurpose,
	}),
	typeMismatch: kind('openvpn.certificate-mismatch', {
		subject: from('subjectBeforeRequire', textOf),
		expected: constant(undefined),
		failure: wrongPurpose,
	}),
	ownCertificateNotYetValid: { failure: constant({ class: 'tls', reason: 'not-yet-valid' }) },
	ownCertificateExpired: { failure: constant({ class: 'tls', reason: 'expired' }) },
	opensslError,
	tlsFailed: {
		seconds: constant(undefined),
		failure: constant({ class: 'tls', reason: 'handshake-failed' }),
	},
	tlsTimedOut: kind('openvpn.tls-failed', {
		seconds: integerOf,
		failure: constant({ class: 'tls', reason: 'handshake-timed-out' }),
	}),
	tlsError: { detail: textOf },
	tlsIncompatible: kind('openvpn.tls-failed', {
		seconds: constant(undefined),
		failure: constant({ class: 'tls', reason: 'incompatible' }),
	}),
	clientRejected: { detail: textOf },
	clientRejectedByToken: kind('openvpn.client-rejected', { detail: textOf }),
	tlsRestarting: {},
	alertSent: { alert: textOf },
	alertReceived: { alert: textOf },

	peerConnected: { name: textOf, ...peerFields },
	authFailed,
	cipherRefused: kind('openvpn.auth-failed', {
		detail: from('cipherAdvice', textOrNothing),
		failure: constant({ class: 'auth', reason: 'cipher-mismatch' }),
	}),
	cipherNotAllowed: kind('openvpn.auth-failed', {
		detail: from('cipherAdvice', textOrNothing),
		failure: constant({ class: 'auth', reason: 'cipher-mismatch' }),
	}),
	controlKeyMismatch: { failure: constant({ class: 'auth', reason: 'rejected' }) },
	noPushReply: { seconds: integerOf },
	noPushReplyOld: kind('openvpn.no-push-reply', { seconds: constant(undefined) }),
	up: { withErrors: isThere },
	peerInactive: { name: textOf },
	inactive: kind('openvpn.peer-inactive', { name: constant(undefined) }),
	routeFailed: { action: (bytes, action) => (textOf(bytes, action) === 'add' ? 'add' : 'delete') },
	routeRefused: kind('openvpn.route-failed', { action: constant(undefined) }),
	tunDeviceFailed: { detail: (bytes, detail) => textOf(bytes, detail).trimStart() },
	badPacketLength: { length: integerOf },
	packetReplayed: {},
	dataChannelError: { detail: textOf },
	optionsDiffer: { option: from('differing', textOf) },
	optionMissing: kind('openvpn.options-differ', { option: from('differing', textOf) }),

	restarting: { signal: textOf, source: from('hard', sourceOf), reason: textOrNothing },
	exiting: { signal: textOf, source: from('hard', sourceOf), reason: textOrNothing },
	restartPause: { seconds: integerOf },
	pushedOptionError: kind('openvpn.option-error', {
		detail: from('pushedOption', textOf),
		pushed: constant(true),
	}),
	optionFileError: kind('openvpn.file-unreadable', {
		detail: computed(optionFileDetail),
		failure: constant({ class: 'config', reason: 'missing' }),
	}),
	optionError,
	fileUnreadable: { detail: textOf, failure: constant({ class: 'config', reason: 'missing' }) },
	scriptNotRun: { command: textOf, failure: constant({ class: 'config', reason: 'invalid' }) },
	scriptFailed: { command: textOf, detail: textOf },
	configUnusable: {
		text: from('unusable', textOf),
		failure: constant({ class: 'config', reason: 'invalid' }),
	},
	failed: { text: from('trouble', textOf) },
	failedCall: kind('openvpn.failed', { text: from('errno', textOf) }),
	fatalExit: {},
	interruptedCall: {},
	muted: kind('openvpn.messages-suppressed', { count: integerOf }),
	notice: {},
	unrecognised: {},
});

function resolvingFailed(
	bytes: Uint8Array,
	match: MatchOfCase<'resolvingFailed' | 'resolvingFailedOld'>,
): OpenvpnEvent {
	const host = textOf(bytes, match.host);
	return {
		kind: 'openvpn.resolving-failed',
		host,
		port: match.case === 'resolvingFailed' ? textOf(bytes, match.port) : undefined,
		failure: { class: 'dns', reason: resolverReason(match), host },
	};
}

function connectFailed(bytes: Uint8Array, match: MatchOfCase<'connectFailed'>): OpenvpnEvent {
	const peer = textOf(bytes, match.peer);
	const family = match.family === undefined ? undefined : familyOf(bytes, match.family);
	return {
		kind: 'openvpn.connect-failed',
		peer,
		family,
		failure: {
			class: 'connect',
			reason: connectReason(match),
			peer,
			...(family === undefined ? {} : { family }),
		},
	};
}

function connectFailure(
	_: Uint8Array,
	match: MatchOfCase<'socketUnreachable' | 'socketFailed'>,
): Extract<Failure, { readonly class: 'connect' }> {
	return { class: 'connect', reason: connectReason(match) };
}

function certificateFailure(
	bytes: Uint8Array,
	match: MatchOfCase<'certificateRejected'>,
): Extract<Failure, { readonly class: 'tls' }> {
	return { class: 'tls', reason: certificateReason(match), depth: integerOf(bytes, match.depth) };
}

function mbedTlsFailure(
	bytes: Uint8Array,
	match: MatchOfCase<'certificateRejectedByMbedTls'>,
): Extract<Failure, { readonly class: 'tls' }> {
	return { class: 'tls', reason: mbedTlsReason(match), depth: integerOf(bytes, match.depth) };
}

function opensslError(bytes: Uint8Array, match: MatchOfCase<'opensslError'>): OpenvpnEvent {
	const said =
		match.verifyFailed ?? match.notTls ?? match.weakKey ?? match.incompatible ?? match.opensslReason;
	const code = textOf(bytes, match.code);
	const detail = said === undefined ? '' : textOf(bytes, said);
	if (match.opensslReason !== undefined) return { kind: 'openvpn.openssl-error', code, detail };
	return {
		kind: 'openvpn.openssl-error',
		code,
		detail,
		failure: { class: 'tls', reason: opensslReason(match) },
	};
}

function opensslReason(match: MatchOfCase<'opensslError'>): FailureReasons['tls'] {
	if (match.verifyFailed !== undefined) return 'verify-failed';
	if (match.notTls !== undefined) return 'not-tls';
	return match.weakKey === undefined ? 'incompatible' : 'too-weak';
}

function authFailed(bytes: Uint8Array, match: MatchOfCase<'authFailed'>): OpenvpnEvent {
	return {
		kind: 'openvpn.auth-failed',
		detail: textOrNothing(bytes, match.cipherMismatch ?? match.detail),
		failure: {
			class: 'auth',
			reason: match.cipherMismatch === undefined ? 'rejected' : 'cipher-mismatch',
		},
	};
}

function optionFileDetail(bytes: Uint8Array, match: MatchOfCase<'optionFileError'>): string {
	return `${textOf(bytes, match.option)} ${textOf(bytes, match.path)}: ${textOf(bytes, match.errorText)}`;
}

function optionError(bytes: Uint8Array, match: MatchOfCase<'optionError'>): OpenvpnEvent {
	const detail = textOf(bytes, match.detail);
	const said = { kind: 'openvpn.option-error', detail, pushed: false } as const;
	return saysWhere(detail) ? { ...said, failure: { class: 'config', reason: 'invalid' } } : said;
}

/** True for an error of the device's own option: where it was cut, it may be about one that the server pushed. */
function saysWhere(detail: string): boolean {
	if (/[…>]$/.test(detail)) return false;
	return !detail.startsWith('Unrecognized option') || /\bin [^[\]]\S*:\d|\bin \[CMD-LINE\]/.test(detail);
}

type Found = Span | undefined;

function textOrNothing(bytes: Uint8Array, span: Found): string | undefined {
	return span === undefined || span.end === span.start ? undefined : textOf(bytes, span);
}

function isThere(_: Uint8Array, span: Found): boolean {
	return span !== undefined;
}

function familyOf(bytes: Uint8Array, span: Span): 'ipv4' | 'ipv6' {
	return textOf(bytes, span) === 'AF_INET6' ? 'ipv6' : 'ipv4';
}

function operationOf(_: Uint8Array, read: Found): 'read' | 'write' {
	return read === undefined ? 'write' : 'read';
}

/** A signal is hard where it came from outside. */
function sourceOf(_: Uint8Array, hard: Found): 'hard' | 'soft' {
	return hard === undefined ? 'soft' : 'hard';
}

function resolverReason(match: {
	readonly noAnswer: Found;
	readonly noSuchName: Found;
}): FailureReasons['dns'] {
	if (match.noAnswer !== undefined) return 'no-answer';
	return match.noSuchName === undefined ? 'unspecified' : 'no-such-name';
}

function connectReason(match: {
	readonly timedOut?: Found;
	readonly refused?: Found;
	readonly reset?: Found;
	readonly noRoute?: Found;
	readonly networkUnreachable?: Found;
}): FailureReasons['connect'] {
	if (match.timedOut !== undefined) return 'timed-out';
	if (match.refused !== undefined) return 'refused';
	if (match.reset !== undefined) return 'reset';
	if (match.noRoute !== undefined) return 'no-route';
	return match.networkUnreachable === undefined ? 'unspecified' : 'network-unreachable';
}

function certificateReason(
	match: MatchOfCase<'certificateRejected'>,
): Extract<Failure, { readonly class: 'tls' }>['reason'] {
	if (match.notYetValid !== undefined) return 'not-yet-valid';
	if (match.expired !== undefined) return 'expired';
	if (match.revoked !== undefined) return 'revoked';
	if (match.revocationListExpired !== undefined) return 'revocation-list-expired';
	if (match.revocationListNotYetValid !== undefined) return 'revocation-list-not-yet-valid';
	if (match.unknownIssuer !== undefined) return 'unknown-issuer';
	if (match.selfSignedInChain !== undefined) return 'self-signed-in-chain';
	if (match.selfSigned !== undefined) return 'self-signed';
	if (match.unverifiedLeaf !== undefined) return 'unverified-leaf';
	if (match.wrongPurpose !== undefined) return 'wrong-purpose';
	if (match.tooWeak !== undefined) return 'too-weak';
	return match.wrongName === undefined ? 'verify-failed' : 'wrong-name';
}

function mbedTlsReason(match: MatchOfCase<'certificateRejectedByMbedTls'>): FailureReasons['tls'] {
	if (match.startsInFuture !== undefined) return 'not-yet-valid';
	if (match.hasExpired !== undefined) return 'expired';
	if (match.listExpired !== undefined) return 'revocation-list-expired';
	if (match.listFromFuture !== undefined) return 'revocation-list-not-yet-valid';
	if (match.notTrusted !== undefined) return 'unknown-issuer';
	if (match.nameDiffers !== undefined) return 'wrong-name';
	return match.usageDiffers === undefined ? 'verify-failed' : 'wrong-purpose';
}
