import { failureIn } from '../../fields/error-text/error-text.ts';
import type { Failure } from '../../vocabulary/failure.ts';
import { textOf, type Span } from '../../fields/span.ts';
import { computed, constant, eventsByCase, from, kind } from '../../matcher/events-by-case.ts';
import type { OsConfigEvent } from './events.ts';
import { matchOsConfig, type OsConfigMatch } from './os-config.parser.ts';

/** Reads one line of os-config. */
export function parseOsConfig(bytes: Uint8Array, start: number, end: number): OsConfigEvent {
	const match = matchOsConfig(bytes, start, end);
	return match === undefined ? { kind: 'os-config.unrecognised' } : eventOf(bytes, match);
}

const unspecified = constant({ class: 'unspecified', reason: 'unspecified' });
const text = from('problem', textOf);
const fetchFailed = kind('os-config.fetch-failed', { url: textOf, text, failure: computed(fetchFailure) });

const eventOf = eventsByCase<'os-config', OsConfigEvent, OsConfigMatch>('os-config', {
	fetching: { url: textOf },
	retrieved: {},
	configurationAwaited: {},
	fetchingGivenUp: kind('os-config.fetch-failed', { text: constant(''), failure: unspecified }),
	connectFailed: fetchFailed,
	fetchFailed,
	requestFailed: kind('os-config.fetch-failed', {
		url: from('sentUrl', textOf),
		text,
		failure: computed(requestFailure),
	}),
	unconfigured: {},
	stopping: { unit: textOf },
	exitAwaited: { unit: textOf },
	starting: { unit: textOf },
	exitTimedOut: kind('os-config.service-failed', {
		action: constant('exit'),
		failure: constant({ class: 'process', reason: 'timed-out' }),
	}),
	startFailed: kind('os-config.service-failed', {
		action: constant('start'),
		unit: from('failedUnit', textOf),
		failure: unspecified,
	}),
	stopFailed: kind('os-config.service-failed', {
		action: constant('stop'),
		unit: from('failedUnit', textOf),
		failure: unspecified,
	}),
	configInvalid: {
		text: from('mistake', textOf),
		failure: constant({ class: 'config', reason: 'invalid' }),
	},
	updated: { path: textOf },
	notice: {},
});

function fetchFailure(
	bytes: Uint8Array,
	{ url, problem }: { readonly url: Span; readonly problem: Span },
): Failure {
	const failure = failureIn(bytes, problem);
	// Rust's error names no host; the address that was fetched does.
	return failure.host === undefined ? { ...failure, ...hostOf(textOf(bytes, url)) } : failure;
}

function requestFailure(
	bytes: Uint8Array,
	{ sentUrl, problem }: { readonly sentUrl: Span; readonly problem: Span },
): Failure {
	return fetchFailure(bytes, { url: sentUrl, problem });
}

function hostOf(url: string): { readonly host?: string } {
	const host = /^https?:\/\/([^/:?#]+)/.exec(url)?.[1];
	return host === undefined ? {} : { host };
}
