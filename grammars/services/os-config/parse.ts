import { failureOfText } from '../../fields/error-text/error-text.ts';
import type { Failure } from '../../vocabulary/failure.ts';
import { textOf, type Span } from '../../fields/span.ts';
import type { OsConfigEvent } from './events.ts';
import { matchOsConfig } from './os-config.parser.ts';

const unspecified: Failure = { class: 'unspecified', reason: 'unspecified' };

/** Reads one line of os-config. */
export function parseOsConfig(bytes: Uint8Array, start: number, end: number): OsConfigEvent {
	const match = matchOsConfig(bytes, start, end);
	switch (match?.case) {
		case undefined:
			return { kind: 'os-config.unrecognised' };
		case 'fetching':
			return { kind: 'os-config.fetching', url: textOf(bytes, match.url) };
		case 'retrieved':
			return { kind: 'os-config.retrieved' };
		case 'configurationAwaited':
			return { kind: 'os-config.configuration-awaited' };
		case 'fetchingGivenUp':
			return { kind: 'os-config.fetch-failed', text: '', failure: unspecified };
		case 'connectFailed':
		case 'fetchFailed':
			return fetchFailed(bytes, match.url, match.problem);
		case 'requestFailed':
			return fetchFailed(bytes, match.sentUrl, match.problem);
		case 'unconfigured':
			return { kind: 'os-config.unconfigured' };
		case 'stopping':
			return { kind: 'os-config.stopping', unit: textOf(bytes, match.unit) };
		case 'exitAwaited':
			return { kind: 'os-config.exit-awaited', unit: textOf(bytes, match.unit) };
		case 'starting':
			return { kind: 'os-config.starting', unit: textOf(bytes, match.unit) };
		case 'exitTimedOut':
			return {
				kind: 'os-config.service-failed',
				action: 'exit',
				failure: { class: 'process', reason: 'timed-out' },
			};
		case 'startFailed':
			return {
				kind: 'os-config.service-failed',
				action: 'start',
				unit: textOf(bytes, match.failedUnit),
				failure: unspecified,
			};
		case 'stopFailed':
			return {
				kind: 'os-config.service-failed',
				action: 'stop',
				unit: textOf(bytes, match.failedUnit),
				failure: unspecified,
			};
		case 'configInvalid':
			return {
				kind: 'os-config.config-invalid',
				text: textOf(bytes, match.mistake),
				failure: { class: 'config', reason: 'invalid' },
			};
		case 'updated':
			return { kind: 'os-config.updated', path: textOf(bytes, match.path) };
		case 'notice':
			return { kind: 'os-config.notice' };
	}
}

function fetchFailed(bytes: Uint8Array, url: Span, problem: Span): OsConfigEvent {
	const failure = failureOfText(bytes, problem.start, problem.end);
	const address = textOf(bytes, url);
	return {
		kind: 'os-config.fetch-failed',
		url: address,
		text: textOf(bytes, problem),
		// Rust's error names no host; the address that was fetched does.
		failure: failure.host === undefined ? { ...failure, ...hostOf(address) } : failure,
	};
}

function hostOf(url: string): { readonly host?: string } {
	const host = /^https?:\/\/([^/:?#]+)/.exec(url)?.[1];
	return host === undefined ? {} : { host };
}
