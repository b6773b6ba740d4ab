import { failureIn } from '../../fields/error-text/error-text.ts';
import { stamped } from '../../fields/inner-stamp.ts';
import { textOf } from '../../fields/span.ts';
import { constant, eventsByCase, from, maybe, kind } from '../../matcher/events-by-case.ts';
import type { RedsocksEvent } from './events.ts';
import { matchRedsocks, type RedsocksMatch } from './redsocks.parser.ts';

/** Reads one line of redsocks, or of the script that leads connections to it. */
export function parseRedsocks(bytes: Uint8Array, start: number, end: number): RedsocksEvent {
	const match = matchRedsocks(bytes, start, end);
	if (match === undefined) return { kind: 'redsocks.unrecognised' };
	return stamped(eventOf(bytes, match), bytes, match.stamp);
}

const told = {
	text: from('problem', textOf),
	target: maybe(textOf),
	failure: from('problem', failureIn),
};
const missing = constant({ class: 'config', reason: 'missing' });
const redirectWrong = kind('redsocks.redirect-wrong', {});

const eventOf = eventsByCase<'redsocks', RedsocksEvent, RedsocksMatch>('redsocks', {
	started: {},
	stopping: {},
	connectFailed: told,
	relayError: kind('redsocks.relay-failed', told),
	// The program that wanted the connection ended it: nothing of the network.
	clientError: kind('redsocks.notice', {}),
	listenFailed: told,
	configurationInvalid: {
		text: from('configurationError', textOf),
		failure: constant({ class: 'config', reason: 'invalid' }),
	},
	configurationMissing: { failure: missing },
	unconfigured: {},
	userMissing: { failure: missing },
	notListening: {
		address: textOf,
		failure: constant({ class: 'unspecified', reason: 'unspecified' }),
	},
	bypassed: {},
	redirecting: {},
	redirectMissing: redirectWrong,
	redirectLeft: redirectWrong,
	notice: {},
});
