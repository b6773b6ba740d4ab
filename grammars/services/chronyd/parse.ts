import type { Failure } from '../../vocabulary/failure.ts';
import { stamped } from '../../fields/inner-stamp.ts';
import { decimalOf, integerOf, textOf, type Span } from '../../fields/span.ts';
import { computed, constant, eventsByCase, from, kind, maybe } from '../../matcher/events-by-case.ts';
import { matchChronyd, type ChronydMatch } from './chronyd.parser.ts';
import type { ChronydEvent, ChronydSourceUnusable, ClockAdjustment, UnsynchronisedReason } from './events.ts';

const reasons: Readonly<Record<string, UnsynchronisedReason>> = {
	'no selectable sources': 'no-selectable-sources',
	'no sources': 'no-sources',
	'no majority': 'no-majority',
	'not enough selectable sources': 'not-enough-sources',
	'no required source in selectable sources': 'no-required-source',
};

const adjustments: Readonly<Record<string, ClockAdjustment>> = {
	', adjustment started': 'started',
	' (step)': 'step',
	' (slew)': 'slew',
	' (ignored)': 'ignored',
};

/** chronyd prints `stepped by -0.000000` for a `makestep` that found nothing to correct. */
const smallestCorrectionSeconds = 1;

/** Reads one line of chronyd, or of the script that watches it. */
export function parseChronyd(bytes: Uint8Array, start: number, end: number): ChronydEvent {
	const match = matchChronyd(bytes, start, end);
	if (match === undefined) return { kind: 'chronyd.unrecognised' };
	return stamped(eventOf(bytes, match), bytes, match.stamp);
}

type MatchOfCase<Case extends ChronydMatch['case']> = Extract<ChronydMatch, { readonly case: Case }>;

const namedSource = { source: textOf, name: maybe(textOf) };
const unspecified = constant({ class: 'unspecified', reason: 'unspecified' });
const resolvingFailed = kind('chronyd.resolving-failed', { host: textOf, failure: from('host', unresolved) });
const rtcWrong = kind('chronyd.rtc-wrong', { seconds: decimalOf });

const eventOf = eventsByCase<'chronyd', ChronydEvent, ChronydMatch>('chronyd', {
	sourceSelected: namedSource,
	unsynchronised,
	clockWrong: { seconds: decimalOf, adjustment: adjustmentOf },
	clockStepped,
	backwardJump: {},
	forwardJump: {},
	pollingForced: {},
	synchronisationLost: {},
	triggerFailed: {},
	starting: { version: textOf },
	exiting: {},
	sourceReplaced: { source: textOf, replacement: textOf },
	sourceOffline: namedSource,
	sourceOnline: namedSource,
	falseticker: namedSource,
	kissOfDeath: { source: textOf },
	handshakeFailed: { server: textOf, name: textOf, failure: computed(handshakeFailure) },
	keyExchangeFailed: kind('chronyd.key-server-unreachable', {
		server: textOf,
		name: textOf,
		failure: constant({ class: 'connect', reason: 'timed-out' }),
	}),
	keyServerUnreachable: { server: textOf, name: textOf, failure: computed(unreachable) },
	bindFailed: kind('chronyd.listen-failed', {
		text: computed(bindProblemOf),
		failure: computed(listenFailure),
	}),
	sourceUnusable: { source: textOf, limit: limitOf },
	initialServerUnresolved: { host: textOf },
	initialStepMissed: {},
	serverFromFileUnresolved: resolvingFailed,
	interference: {},
	adjustmentRefused: { seconds: decimalOf, exiting: from('consequence', isExiting) },
	rtcWrong,
	clockOffFromRtc: rtcWrong,
	timeRestored: {},
	alreadyRunning: { pid: integerOf, failure: unspecified },
	configurationInvalid: kind('chronyd.fatal', {
		text: from('invalidity', textOf),
		failure: constant({ class: 'config', reason: 'invalid' }),
	}),
	configurationMissing: kind('chronyd.fatal', {
		text: from('missing', textOf),
		failure: constant({ class: 'config', reason: 'missing' }),
	}),
	fatal: { text: from('fatality', textOf), failure: unspecified },
	failed: { text: from('trouble', textOf) },
	notice: {},
});

function handshakeFailure(bytes: Uint8Array, match: MatchOfCase<'handshakeFailed'>): Failure {
	const host = textOf(bytes, match.name);
	if (match.notYetValid !== undefined) return { class: 'tls', reason: 'not-yet-valid', host };
	if (match.expired !== undefined) return { class: 'tls', reason: 'expired', host };
	return { class: 'tls', reason: match.untrusted === undefined ? 'verify-failed' : 'unknown-issuer', host };
}

function unreachable(_: Uint8Array, match: MatchOfCase<'keyServerUnreachable'>): Failure {
	if (match.timedOut !== undefined) return { class: 'connect', reason: 'timed-out' };
	if (match.refused !== undefined) return { class: 'connect', reason: 'refused' };
	if (match.noRoute !== undefined) return { class: 'connect', reason: 'no-route' };
	return {
		class: 'connect',
		reason: match.networkUnreachable === undefined ? 'unspecified' : 'network-unreachable',
	};
}

function bindProblemOf(bytes: Uint8Array, match: MatchOfCase<'bindFailed'>): string {
	const said = match.inUse ?? match.bindProblem;
	return said === undefined ? '' : textOf(bytes, said);
}

function listenFailure(_: Uint8Array, match: MatchOfCase<'bindFailed'>): Failure {
	return { class: 'connect', reason: match.inUse === undefined ? 'unspecified' : 'address-in-use' };
}

function unsynchronised(bytes: Uint8Array, match: MatchOfCase<'unsynchronised'>): ChronydEvent {
	const reason = reasons[textOf(bytes, match.reason)];
	return reason === undefined ? { kind: 'chronyd.unrecognised' } : { kind: 'chronyd.unsynchronised', reason };
}

function clockStepped(bytes: Uint8Array, match: MatchOfCase<'clockStepped'>): ChronydEvent {
	const seconds = decimalOf(bytes, match.seconds);
	return Math.abs(seconds) < smallestCorrectionSeconds
		? { kind: 'chronyd.step-forced', seconds }
		: { kind: 'chronyd.clock-stepped', seconds };
}

function adjustmentOf(bytes: Uint8Array, adjustment: Span | undefined): ClockAdjustment {
	return adjustment === undefined ? 'unsaid' : (adjustments[textOf(bytes, adjustment)] ?? 'unsaid');
}

function limitOf(bytes: Uint8Array, limit: Span): ChronydSourceUnusable['limit'] {
	return textOf(bytes, limit) === 'jitter' ? 'jitter' : 'distance';
}

function unresolved(bytes: Uint8Array, host: Span): Failure {
	return { class: 'dns', reason: 'unspecified', host: textOf(bytes, host) };
}

function isExiting(bytes: Uint8Array, consequence: Span): boolean {
	return textOf(bytes, consequence) === 'exiting';
}
