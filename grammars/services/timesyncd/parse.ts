import { failureIn } from '../../fields/error-text/error-text.ts';
import type { Failure } from '../../vocabulary/failure.ts';
import { decimalOf, textOf, type Span } from '../../fields/span.ts';
import { computed, constant, eventsByCase, from, kind } from '../../matcher/events-by-case.ts';
import type { TimesyncdEvent } from './events.ts';
import { matchTimesyncd, type TimesyncdMatch } from './timesyncd.parser.ts';

/** Reads one line of systemd-timesyncd. */
export function parseTimesyncd(bytes: Uint8Array, start: number, end: number): TimesyncdEvent {
	const match = matchTimesyncd(bytes, start, end);
	return match === undefined ? { kind: 'timesyncd.unrecognised' } : eventOf(bytes, match);
}

const noReply = from('server', noReplyOf);
const serverUnusable = kind('timesyncd.server-unusable', {});

const eventOf = eventsByCase<'timesyncd', TimesyncdEvent, TimesyncdMatch>('timesyncd', {
	clockRestored: {},
	synchronised: { server: textOf, name: textOf },
	synchronisedSomewhere: kind('timesyncd.synchronised', {}),
	noReply: { server: textOf, name: textOf, failure: noReply },
	noReplyOf: kind('timesyncd.no-reply', { server: textOf, failure: noReply }),
	noReplyCut: kind('timesyncd.no-reply', { failure: constant({ class: 'connect', reason: 'timed-out' }) }),
	resolvingFailed: { failure: computed(resolverFailure) },
	offline: {},
	clockChanged: {},
	offset: { seconds: decimalOf },
	serverUnusable,
	serverUnsynchronised: serverUnusable,
	failed: { text: from('problem', textOf), failure: from('problem', failureIn) },
	notice: {},
});

function noReplyOf(bytes: Uint8Array, server: Span): Failure {
	return { class: 'connect', reason: 'timed-out', peer: textOf(bytes, server) };
}

function resolverFailure(
	bytes: Uint8Array,
	match: Extract<TimesyncdMatch, { readonly case: 'resolvingFailed' }>,
): Failure {
	const failure = failureIn(bytes, match.problem);
	const reason = failure.class === 'dns' ? failure.reason : 'unspecified';
	return { class: 'dns', reason, host: textOf(bytes, match.host) };
}
