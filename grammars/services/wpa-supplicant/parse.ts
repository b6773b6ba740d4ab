import { integerOf, textOf, type Span } from '../../fields/span.ts';
import { constant, eventsByCase, from } from '../../matcher/events-by-case.ts';
import type { Failure } from '../../vocabulary/failure.ts';
import type { WpaSupplicantEvent } from './events.ts';
import { matchWpaSupplicant, type WpaSupplicantMatch } from './wpa-supplicant.parser.ts';

/** Reads one line of wpa_supplicant. */
export function parseWpaSupplicant(bytes: Uint8Array, start: number, end: number): WpaSupplicantEvent {
	const match = matchWpaSupplicant(bytes, start, end);
	return match === undefined ? { kind: 'wpa-supplicant.unrecognised' } : eventOf(bytes, match);
}

const device = { interface: textOf };

const eventOf = eventsByCase<'wpa-supplicant', WpaSupplicantEvent, WpaSupplicantMatch>('wpa-supplicant', {
	associationRejected: {
		...device,
		status: integerOf,
		failure: constant({ class: 'unspecified', reason: 'unspecified' }),
	},
	networkSetAside: { ...device, reason: textOf, failure: from('reason', failureOf) },
	connected: device,
	disconnected: device,
	notice: {},
});

function failureOf(bytes: Uint8Array, reason: Span): Failure {
	return textOf(bytes, reason) === 'WRONG_KEY'
		? { class: 'auth', reason: 'rejected' }
		: { class: 'unspecified', reason: 'unspecified' };
}
