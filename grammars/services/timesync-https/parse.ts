import { momentIn } from '../../fields/inner-stamp.ts';
import { integerOf } from '../../fields/span.ts';
import type { TimesyncHttpsEvent } from './events.ts';
import { matchTimesyncHttps } from './timesync-https.parser.ts';

/** Reads one line of timesync-https. */
export function parseTimesyncHttps(bytes: Uint8Array, start: number, end: number): TimesyncHttpsEvent {
	const match = matchTimesyncHttps(bytes, start, end);
	switch (match?.case) {
		case undefined:
			return { kind: 'timesync-https.unrecognised' };
		case 'starting':
			return { kind: 'timesync-https.starting' };
		case 'synchronised':
			return { kind: 'timesync-https.synchronised' };
		case 'alreadySynchronised':
			return { kind: 'timesync-https.already-synchronised' };
		case 'oldTime':
			return { kind: 'timesync-https.old-time', ...momentIn(bytes, match.moment) };
		case 'newTime':
			return { kind: 'timesync-https.new-time', ...momentIn(bytes, match.moment) };
		case 'headerInPast':
			return { kind: 'timesync-https.header-in-past' };
		case 'headerWithoutDate':
			return { kind: 'timesync-https.header-without-date' };
		case 'serverTime':
			return { kind: 'timesync-https.server-time', ...momentIn(bytes, match.moment) };
		case 'systemTime':
			return { kind: 'timesync-https.system-time', ...momentIn(bytes, match.moment) };
		case 'failed':
			return {
				kind: 'timesync-https.failed',
				attempts: integerOf(bytes, match.attempts),
				failure: { class: 'connect', reason: 'unspecified' },
			};
	}
}
