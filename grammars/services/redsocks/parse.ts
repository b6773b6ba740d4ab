import { failureOfText } from '../../fields/error-text/error-text.ts';
import type { Failure } from '../../vocabulary/failure.ts';
import { stamped } from '../../fields/inner-stamp.ts';
import { textOf, type Span } from '../../fields/span.ts';
import type { RedsocksEvent } from './events.ts';
import { matchRedsocks, type RedsocksMatch } from './redsocks.parser.ts';

/** Reads one line of redsocks, or of the script that leads connections to it. */
export function parseRedsocks(bytes: Uint8Array, start: number, end: number): RedsocksEvent {
	const match = matchRedsocks(bytes, start, end);
	if (match === undefined) return { kind: 'redsocks.unrecognised' };
	return stamped(eventOf(bytes, match), bytes, match.stamp);
}

function eventOf(bytes: Uint8Array, match: RedsocksMatch): RedsocksEvent {
	switch (match.case) {
		case 'started':
			return { kind: 'redsocks.started' };
		case 'stopping':
			return { kind: 'redsocks.stopping' };
		case 'connectFailed':
			return { kind: 'redsocks.connect-failed', ...told(bytes, match) };
		case 'relayError':
			return { kind: 'redsocks.relay-failed', ...told(bytes, match) };
		// The program that wanted the connection ended it: nothing of the network.
		case 'clientError':
			return { kind: 'redsocks.notice' };
		case 'listenFailed':
			return { kind: 'redsocks.listen-failed', ...told(bytes, match) };
		case 'configurationInvalid':
			return {
				kind: 'redsocks.configuration-invalid',
				text: textOf(bytes, match.configurationError),
				failure: { class: 'config', reason: 'invalid' },
			};
		case 'configurationMissing':
			return {
				kind: 'redsocks.configuration-missing',
				failure: { class: 'config', reason: 'missing' },
			};
		case 'unconfigured':
			return { kind: 'redsocks.unconfigured' };
		case 'userMissing':
			return { kind: 'redsocks.user-missing', failure: { class: 'config', reason: 'missing' } };
		case 'notListening':
			return {
				kind: 'redsocks.not-listening',
				address: textOf(bytes, match.address),
				failure: { class: 'unspecified', reason: 'unspecified' },
			};
		case 'bypassed':
			return { kind: 'redsocks.bypassed' };
		case 'redirecting':
			return { kind: 'redsocks.redirecting' };
		case 'redirectMissing':
		case 'redirectLeft':
			return { kind: 'redsocks.redirect-wrong' };
		case 'notice':
			return { kind: 'redsocks.notice' };
	}
}

function told(
	bytes: Uint8Array,
	{ problem, target }: { readonly problem: Span; readonly target: Span | undefined },
): { readonly text: string; readonly target?: string; readonly failure: Failure } {
	return {
		text: textOf(bytes, problem),
		...(target === undefined ? {} : { target: textOf(bytes, target) }),
		failure: failureOfText(bytes, problem.start, problem.end),
	};
}
