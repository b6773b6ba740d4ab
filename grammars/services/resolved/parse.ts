import { failureIn } from '../../fields/error-text/error-text.ts';
import { textOf, type Span } from '../../fields/span.ts';
import { eventsByCase, from } from '../../matcher/events-by-case.ts';
import type { Failure } from '../../vocabulary/failure.ts';
import type { ResolvedEvent } from './events.ts';
import { matchResolved, type ResolvedMatch } from './resolved.parser.ts';

/** Reads one line of systemd-resolved. */
export function parseResolved(bytes: Uint8Array, start: number, end: number): ResolvedEvent {
	const match = matchResolved(bytes, start, end);
	return match === undefined ? { kind: 'resolved.unrecognised' } : eventOf(bytes, match);
}

const eventOf = eventsByCase<'resolved', ResolvedEvent, ResolvedMatch>('resolved', {
	dnssecFailed: { name: textOf, type: textOf, reason: textOf, failure: from('name', failureOf) },
	listenFailed: { failure: from('problem', failureIn) },
	nameTaken: {},
	failed: { text: from('problem', textOf), failure: from('problem', failureIn) },
	notice: {},
});

function failureOf(bytes: Uint8Array, name: Span): Failure {
	return { class: 'unspecified', reason: 'unspecified', host: textOf(bytes, name) };
}
