import { failureIn } from '../../fields/error-text/error-text.ts';
import { textOf } from '../../fields/span.ts';
import { constant, eventsByCase, from, kind } from '../../matcher/events-by-case.ts';
import type { Failure } from '../../vocabulary/failure.ts';
import type { PppdEvent } from './events.ts';
import { matchPppd, type PppdMatch } from './pppd.parser.ts';

/** Reads one line of pppd or of its dialler. */
export function parsePppd(bytes: Uint8Array, start: number, end: number): PppdEvent {
	const match = matchPppd(bytes, start, end);
	return match === undefined ? { kind: 'pppd.unrecognised' } : eventOf(bytes, match);
}

const unspecified = constant<Failure>({ class: 'unspecified', reason: 'unspecified' });
const timedOut = constant<Failure>({ class: 'connect', reason: 'timed-out' });
const dialFailed = { failure: unspecified };

const eventOf = eventsByCase<'pppd', PppdEvent, PppdMatch>('pppd', {
	starting: { version: textOf },
	connecting: { interface: textOf },
	connected: { address: textOf },
	unanswered: { protocol: textOf, failure: timedOut },
	proposed: { protocol: textOf },
	answered: { protocol: textOf },
	peerSilent: { failure: timedOut },
	discoveryFailed: { failure: timedOut },
	loginRefused: { text: from('problem', textOf), failure: constant({ class: 'auth', reason: 'rejected' }) },
	dialFailed,
	dialFailedShort: kind('pppd.dial-failed', dialFailed),
	scriptEnded: kind('pppd.notice', {}),
	scriptFailed: { script: textOf, failure: unspecified },
	ended: {},
	failed: { text: from('problem', textOf), failure: from('problem', failureIn) },
	notice: {},
});
