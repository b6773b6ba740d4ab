import { constant, eventsByCase } from '../../matcher/events-by-case.ts';
import { matchConnectivityWait, type ConnectivityWaitMatch } from './connectivity-wait.parser.ts';
import type { ConnectivityWaitEvent } from './events.ts';

/** Reads one line of the scripts that wait for the internet. */
export function parseConnectivityWait(bytes: Uint8Array, start: number, end: number): ConnectivityWaitEvent {
	const match = matchConnectivityWait(bytes, start, end);
	return match === undefined ? { kind: 'connectivity-wait.unrecognised' } : eventOf(bytes, match);
}

const eventOf = eventsByCase<'connectivity-wait', ConnectivityWaitEvent, ConnectivityWaitMatch>(
	'connectivity-wait',
	{
		waiting: {},
		connected: {},
		failed: { failure: constant({ class: 'unspecified', reason: 'unspecified' }) },
	},
);
