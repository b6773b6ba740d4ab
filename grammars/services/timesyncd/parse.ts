import { failureOfText } from '../../fields/error-text/error-text.ts';
import type { Failure } from '../../vocabulary/failure.ts';
import { decimalOf, textOf, type Span } from '../../fields/span.ts';
import type { TimesyncdEvent } from './events.ts';
import { matchTimesyncd } from './timesyncd.parser.ts';

/** Reads one line of systemd-timesyncd. */
export function parseTimesyncd(bytes: Uint8Array, start: number, end: number): TimesyncdEvent {
	const match = matchTimesyncd(bytes, start, end);
	switch (match?.case) {
		case undefined:
			return { kind: 'timesyncd.unrecognised' };
		case 'clockRestored':
			return { kind: 'timesyncd.clock-restored' };
		case 'synchronised':
			return {
				kind: 'timesyncd.synchronised',
				server: textOf(bytes, match.server),
				name: textOf(bytes, match.name),
			};
		case 'synchronisedSomewhere':
			return { kind: 'timesyncd.synchronised' };
		case 'noReply':
			return {
				kind: 'timesyncd.no-reply',
				server: textOf(bytes, match.server),
				name: textOf(bytes, match.name),
				failure: noReplyOf(bytes, match.server),
			};
		case 'noReplyOf':
			return {
				kind: 'timesyncd.no-reply',
				server: textOf(bytes, match.server),
				failure: noReplyOf(bytes, match.server),
			};
		case 'resolvingFailed': {
			const failure = failureOfText(bytes, match.problem.start, match.problem.end);
			const reason = failure.class === 'dns' ? failure.reason : 'unspecified';
			return {
				kind: 'timesyncd.resolving-failed',
				failure: { class: 'dns', reason, host: textOf(bytes, match.host) },
			};
		}
		case 'offline':
			return { kind: 'timesyncd.offline' };
		case 'clockChanged':
			return { kind: 'timesyncd.clock-changed' };
		case 'offset':
			return { kind: 'timesyncd.offset', seconds: decimalOf(bytes, match.seconds) };
		case 'serverUnusable':
		case 'serverUnsynchronised':
			return { kind: 'timesyncd.server-unusable' };
		case 'failed':
			return {
				kind: 'timesyncd.failed',
				text: textOf(bytes, match.problem),
				failure: failureOfText(bytes, match.problem.start, match.problem.end),
			};
		case 'notice':
			return { kind: 'timesyncd.notice' };
	}
}

function noReplyOf(bytes: Uint8Array, server: Span): Failure {
	return { class: 'connect', reason: 'timed-out', peer: textOf(bytes, server) };
}
