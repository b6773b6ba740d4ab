import type { Failure, FailureReasons } from '../../vocabulary/failure.ts';
import { stamped } from '../../fields/inner-stamp.ts';
import { integerOf, textOf, type Span } from '../../fields/span.ts';
import type { OpenvpnEvent } from './events.ts';
import { matchOpenvpn, type OpenvpnMatch } from './openvpn.parser.ts';

/** Reads one message of OpenVPN, with or without the stamp that it prints itself. */
export function parseOpenvpn(bytes: Uint8Array, start: number, end: number): OpenvpnEvent {
	const match = matchOpenvpn(bytes, start, end);
	if (match === undefined) return { kind: 'openvpn.unrecognised' };
	return stamped(eventOf(bytes, match), bytes, match.stamp);
}

function eventOf(bytes: Uint8Array, match: OpenvpnMatch): OpenvpnEvent {
	switch (match.case) {
		case 'starting':
			return { kind: 'openvpn.starting', version: textOf(bytes, match.version) };
		case 'libraryVersions':
			return {
				kind: 'openvpn.library-versions',
				opensslVersion: textOf(bytes, match.opensslVersion),
				opensslReleased: textOf(bytes, match.opensslReleased),
			};

		case 'resolvingFailed':
		case 'resolvingFailedOld': {
			const host = textOf(bytes, match.host);
			return {
				kind: 'openvpn.resolving-failed',
				host,
				port: match.case === 'resolvingFailed' ? textOf(bytes, match.port) : undefined,
				failure: { class: 'dns', reason: resolverReason(match), host },
			};
		}
		case 'protocolUndetermined':
			return { kind: 'openvpn.protocol-undetermined' };
		case 'connecting':
			return { kind: 'openvpn.connecting', ...peerOf(bytes, match) };
		case 'connected':
			return { kind: 'openvpn.connected', ...peerOf(bytes, match) };
		case 'connectFailed': {
			const { peer, family } = peerOf(bytes, match);
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
		case 'networkUnreachable':
			return {
				kind: 'openvpn.network-unreachable',
				failure: { class: 'connect', reason: 'network-unreachable' },
			};
		case 'socketUnreachable':
			return {
				kind: 'openvpn.network-unreachable',
				failure: { class: 'connect', reason: connectReason(match) },
			};
		case 'socketFailed':
			return {
				kind: 'openvpn.socket-failed',
				operation: match.read === undefined ? 'write' : 'read',
				protocol: textOf(bytes, match.protocol),
				failure: { class: 'connect', reason: connectReason(match) },
			};
		case 'connectionReset':
			return { kind: 'openvpn.connection-reset', failure: { class: 'connect', reason: 'reset' } };
		case 'serverPollTimedOut':
			return { kind: 'openvpn.server-poll-timed-out', failure: { class: 'connect', reason: 'timed-out' } };
		case 'bindFailed':
			return {
				kind: 'openvpn.bind-failed',
				address: textOf(bytes, match.address),
				detail: textOf(bytes, match.errorText),
			};
		case 'gaveUp':
			return { kind: 'openvpn.gave-up', attempts: integerOf(bytes, match.count) };

		case 'initialPacket':
			return { kind: 'openvpn.initial-packet', ...peerOf(bytes, match) };
		case 'certificateAccepted':
			return {
				kind: 'openvpn.certificate-accepted',
				depth: integerOf(bytes, match.depth),
				subject: textOf(bytes, match.subject),
			};
		case 'certificateRejected': {
			const depth = integerOf(bytes, match.depth);
			return {
				kind: 'openvpn.certificate-rejected',
				depth,
				subject: textOf(bytes, match.subject),
				failure: { class: 'tls', reason: certificateReason(match), depth },
			};
		}
		case 'certificateRejectedByMbedTls': {
			const depth = integerOf(bytes, match.depth);
			return {
				kind: 'openvpn.certificate-rejected',
				depth,
				subject: textOf(bytes, match.subjectBeforeVerdict),
				failure: { class: 'tls', reason: mbedTlsReason(match), depth },
			};
		}
		case 'nameMismatch':
			return {
				kind: 'openvpn.certificate-mismatch',
				subject: textOf(bytes, match.subjectBeforeMust),
				expected: textOf(bytes, match.expected),
				failure: { class: 'tls', reason: 'wrong-name' },
			};
		case 'usageMismatch':
			return {
				kind: 'openvpn.certificate-mismatch',
				subject: undefined,
				expected: undefined,
				failure: { class: 'tls', reason: 'wrong-purpose' },
			};
		case 'typeMismatch':
			return {
				kind: 'openvpn.certificate-mismatch',
				subject: textOf(bytes, match.subjectBeforeRequire),
				expected: undefined,
				failure: { class: 'tls', reason: 'wrong-purpose' },
			};
		case 'ownCertificateNotYetValid':
			return {
				kind: 'openvpn.own-certificate-not-yet-valid',
				failure: { class: 'tls', reason: 'not-yet-valid' },
			};
		case 'ownCertificateExpired':
			return { kind: 'openvpn.own-certificate-expired', failure: { class: 'tls', reason: 'expired' } };
		case 'opensslError': {
			const said = match.verifyFailed ?? match.notTls ?? match.opensslReason;
			const code = textOf(bytes, match.code);
			const detail = said === undefined ? '' : textOf(bytes, said);
			if (match.opensslReason !== undefined) return { kind: 'openvpn.openssl-error', code, detail };
			const reason = match.verifyFailed === undefined ? 'not-tls' : 'verify-failed';
			return { kind: 'openvpn.openssl-error', code, detail, failure: { class: 'tls', reason } };
		}
		case 'tlsFailed':
			return {
				kind: 'openvpn.tls-failed',
				seconds: undefined,
				failure: { class: 'tls', reason: 'handshake-failed' },
			};
		case 'tlsTimedOut':
			return {
				kind: 'openvpn.tls-failed',
				seconds: integerOf(bytes, match.seconds),
				failure: { class: 'tls', reason: 'handshake-timed-out' },
			};
		case 'tlsError':
			return { kind: 'openvpn.tls-error', detail: textOf(bytes, match.detail) };
		case 'tlsRestarting':
			return { kind: 'openvpn.tls-restarting' };
		case 'alertSent':
			return { kind: 'openvpn.alert-sent', alert: textOf(bytes, match.alert) };
		case 'alertReceived':
			return { kind: 'openvpn.alert-received', alert: textOf(bytes, match.alert) };

		case 'peerConnected':
			return { kind: 'openvpn.peer-connected', name: textOf(bytes, match.name), ...peerOf(bytes, match) };
		case 'authFailed':
			return {
				kind: 'openvpn.auth-failed',
				detail: textOrNothing(bytes, match.cipherMismatch ?? match.detail),
				failure: {
					class: 'auth',
					reason: match.cipherMismatch === undefined ? 'rejected' : 'cipher-mismatch',
				},
			};
		case 'noPushReply':
			return { kind: 'openvpn.no-push-reply', seconds: integerOf(bytes, match.seconds) };
		case 'noPushReplyOld':
			return { kind: 'openvpn.no-push-reply', seconds: undefined };
		case 'up':
			return { kind: 'openvpn.up', withErrors: match.withErrors !== undefined };
		case 'peerInactive':
			return { kind: 'openvpn.peer-inactive', name: textOf(bytes, match.name) };
		case 'inactive':
			return { kind: 'openvpn.peer-inactive', name: undefined };
		case 'routeFailed':
			return {
				kind: 'openvpn.route-failed',
				action: textOf(bytes, match.action) === 'add' ? 'add' : 'delete',
			};
		case 'routeRefused':
			return { kind: 'openvpn.route-failed', action: undefined };
		case 'tunDeviceFailed':
			return { kind: 'openvpn.tun-device-failed', detail: textOf(bytes, match.detail).trimStart() };
		case 'badPacketLength':
			return { kind: 'openvpn.bad-packet-length', length: integerOf(bytes, match.length) };
		case 'dataChannelError':
			return { kind: 'openvpn.data-channel-error', detail: textOf(bytes, match.detail) };

		case 'restarting':
		case 'exiting':
			return {
				kind: `openvpn.${match.case}`,
				signal: textOf(bytes, match.signal),
				source: match.hard === undefined ? 'soft' : 'hard',
				reason: textOrNothing(bytes, match.reason),
			};
		case 'restartPause':
			return { kind: 'openvpn.restart-pause', seconds: integerOf(bytes, match.seconds) };
		case 'pushedOptionError':
			return { kind: 'openvpn.option-error', detail: textOf(bytes, match.pushedOption), pushed: true };
		case 'optionFileError':
			return {
				kind: 'openvpn.file-unreadable',
				detail: `${textOf(bytes, match.option)} ${textOf(bytes, match.path)}: ${textOf(bytes, match.errorText)}`,
				failure: { class: 'config', reason: 'missing' },
			};
		case 'optionError': {
			const detail = textOf(bytes, match.detail);
			const said = { kind: 'openvpn.option-error', detail, pushed: false } as const;
			return saysWhere(detail) ? { ...said, failure: { class: 'config', reason: 'invalid' } } : said;
		}
		case 'fileUnreadable':
			return {
				kind: 'openvpn.file-unreadable',
				detail: textOf(bytes, match.detail),
				failure: { class: 'config', reason: 'missing' },
			};
		case 'fatalExit':
			return { kind: 'openvpn.fatal-exit' };
		case 'interruptedCall':
			return { kind: 'openvpn.interrupted-call' };
		case 'muted':
			return { kind: 'openvpn.messages-suppressed', count: integerOf(bytes, match.count) };
		case 'notice':
			return { kind: 'openvpn.notice' };
		case 'unrecognised':
			return { kind: 'openvpn.unrecognised' };
	}
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

function peerOf(
	bytes: Uint8Array,
	{ peer, family }: { readonly peer: Span; readonly family: Found },
): { readonly peer: string; readonly family: 'ipv4' | 'ipv6' | undefined } {
	return {
		peer: textOf(bytes, peer),
		family: family === undefined ? undefined : textOf(bytes, family) === 'AF_INET6' ? 'ipv6' : 'ipv4',
	};
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
	match: Extract<OpenvpnMatch, { readonly case: 'certificateRejected' }>,
): Extract<Failure, { readonly class: 'tls' }>['reason'] {
	if (match.notYetValid !== undefined) return 'not-yet-valid';
	if (match.expired !== undefined) return 'expired';
	if (match.revocationListExpired !== undefined) return 'revocation-list-expired';
	if (match.revocationListNotYetValid !== undefined) return 'revocation-list-not-yet-valid';
	if (match.unknownIssuer !== undefined) return 'unknown-issuer';
	if (match.selfSignedInChain !== undefined) return 'self-signed-in-chain';
	if (match.selfSigned !== undefined) return 'self-signed';
	if (match.unverifiedLeaf !== undefined) return 'unverified-leaf';
	if (match.wrongPurpose !== undefined) return 'wrong-purpose';
	return match.wrongName === undefined ? 'verify-failed' : 'wrong-name';
}

function mbedTlsReason(
	match: Extract<OpenvpnMatch, { readonly case: 'certificateRejectedByMbedTls' }>,
): FailureReasons['tls'] {
	if (match.startsInFuture !== undefined) return 'not-yet-valid';
	if (match.hasExpired !== undefined) return 'expired';
	if (match.listExpired !== undefined) return 'revocation-list-expired';
	if (match.listFromFuture !== undefined) return 'revocation-list-not-yet-valid';
	if (match.notTrusted !== undefined) return 'unknown-issuer';
	if (match.nameDiffers !== undefined) return 'wrong-name';
	return match.usageDiffers === undefined ? 'verify-failed' : 'wrong-purpose';
}
