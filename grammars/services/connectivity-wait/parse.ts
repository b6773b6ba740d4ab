import { matchConnectivityWait } from './connectivity-wait.parser.ts';
import type { ConnectivityWaitEvent } from './events.ts';

/** Reads one line of the scripts that wait for the internet. */
export function parseConnectivityWait(bytes: Uint8Array, start: number, end: number): ConnectivityWaitEvent {
	switch (matchConnectivityWait(bytes, start, end)?.case) {
		case undefined:
			return { kind: 'connectivity-wait.unrecognised' };
		case 'waiting':
			return { kind: 'connectivity-wait.waiting' };
		case 'connected':
			return { kind: 'connectivity-wait.connected' };
		case 'failed':
			return {
				kind: 'connectivity-wait.failed',
				failure: { class: 'unspecified', reason: 'unspecified' },
			};
	}
}
