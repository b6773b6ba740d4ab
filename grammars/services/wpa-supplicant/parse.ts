import { failureIn } from '../../fields/error-text/error-text.ts';
import { integerOf, textOf, type Span } from '../../fields/span.ts';
import { constant, eventsByCase, from, kind, maybe } from '../../matcher/events-by-case.ts';
import type { Failure } from '../../vocabulary/failure.ts';
import type { WpaSupplicantEvent } from './events.ts';
import { matchWpaSupplicant, type WpaSupplicantMatch } from './wpa-supplicant.parser.ts';

/** Reads one line of wpa_supplicant. */
export function parseWpaSupplicant(bytes: Uint8Array, start: number, end: number): WpaSupplicantEvent {
	const match = matchWpaSupplicant(bytes, start, end);
	return match === undefined ? { kind: 'wpa-supplicant.unrecognised' } : eventOf(bytes, match);
}

const device = { interface: textOf };
const unspecified = constant<Failure>({ class: 'unspecified', reason: 'unspecified' });
const rejected = { ...device, status: integerOf, failure: unspecified };

const eventOf = eventsByCase<'wpa-supplicant', WpaSupplicantEvent, WpaSupplicantMatch>('wpa-supplicant', {
	associationRejected: rejected,
	authenticationRejected: rejected,
	networkSetAside: { ...device, reason: textOf, failure: from('reason', failureOf) },
	connected: device,
	left: kind('wpa-supplicant.disconnected', {
		...device,
		reason: from('code', integerOf),
		by: constant('device'),
	}),
	letGo: kind('wpa-supplicant.disconnected', {
		...device,
		reason: from('code', integerOf),
		by: constant('access-point'),
	}),
	disconnected: device,
	certificateRejected: { interface: maybe(textOf), failure: from('error', failureIn) },
	certificateUnverified: kind('wpa-supplicant.certificate-rejected', {
		failure: from('certificateError', failureIn),
	}),
	keyRefused: { ...device, failure: constant({ class: 'auth', reason: 'rejected' }) },
	unanswered: { ...device, failure: constant({ class: 'connect', reason: 'timed-out' }) },
	networkNotFound: { ...device, failure: unspecified },
	failed: { ...device, text: from('problem', textOf), failure: from('problem', failureIn) },
	radioBlocked: { by: from('blocked', blockOf) },
	notice: {},
	featureMissing: {},
	startFailed: { text: from('problem', textOf), failure: from('problem', failureIn) },
	status: kind('wpa-supplicant.notice', {}),
});

function blockOf(bytes: Uint8Array, blocked: Span): 'program' | 'switch' {
	return textOf(bytes, blocked) === 'hard' ? 'switch' : 'program';
}

function failureOf(bytes: Uint8Array, reason: Span): Failure {
	return textOf(bytes, reason) === 'WRONG_KEY'
		? { class: 'auth', reason: 'rejected' }
		: { class: 'unspecified', reason: 'unspecified' };
}
