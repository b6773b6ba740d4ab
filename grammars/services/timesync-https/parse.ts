import { usecOf } from '../../fields/inner-stamp.ts';
import { integerOf } from '../../fields/span.ts';
import { constant, eventsByCase, from, maybe } from '../../matcher/events-by-case.ts';
import type { TimesyncHttpsEvent } from './events.ts';
import { matchTimesyncHttps, type TimesyncHttpsMatch } from './timesync-https.parser.ts';

/** Reads one line of timesync-https. */
export function parseTimesyncHttps(bytes: Uint8Array, start: number, end: number): TimesyncHttpsEvent {
	const match = matchTimesyncHttps(bytes, start, end);
	return match === undefined ? { kind: 'timesync-https.unrecognised' } : eventOf(bytes, match);
}

const moment = { usec: maybe(from('moment', usecOf)) };

const eventOf = eventsByCase<'timesync-https', TimesyncHttpsEvent, TimesyncHttpsMatch>('timesync-https', {
	starting: {},
	synchronised: {},
	alreadySynchronised: {},
	oldTime: moment,
	newTime: moment,
	headerInPast: {},
	headerWithoutDate: {},
	serverTime: moment,
	systemTime: moment,
	failed: { attempts: integerOf, failure: constant({ class: 'connect', reason: 'unspecified' }) },
});
