import { failureIn } from '../../fields/error-text/error-text.ts';
import { integerOf, textOf } from '../../fields/span.ts';
import { constant, eventsByCase, from } from '../../matcher/events-by-case.ts';
import type { Failure } from '../../vocabulary/failure.ts';
import type { NtpdEvent } from './events.ts';
import { matchNtpd, type NtpdMatch } from './ntpd.parser.ts';

/** Reads one line of ntpd or ntpdate. */
export function parseNtpd(bytes: Uint8Array, start: number, end: number): NtpdEvent {
	const match = matchNtpd(bytes, start, end);
	return match === undefined ? { kind: 'ntpd.unrecognised' } : eventOf(bytes, match);
}

const unspecified = constant<Failure>({ class: 'unspecified', reason: 'unspecified' });

const eventOf = eventsByCase<'ntpd', NtpdEvent, NtpdMatch>('ntpd', {
	correctionRefused: { seconds: integerOf, failure: unspecified },
	unanswered: { failure: constant({ class: 'connect', reason: 'timed-out' }) },
	listenFailed: { text: from('problem', textOf), failure: from('problem', failureIn) },
	kernelUnsynchronised: {},
	clockSet: {},
	failed: { text: from('problem', textOf), failure: from('problem', failureIn) },
	notice: {},
});
