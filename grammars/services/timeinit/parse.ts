import { usecOf } from '../../fields/inner-stamp.ts';
import { textOf, type Span } from '../../fields/span.ts';
import { constant, eventsByCase, from, maybe } from '../../matcher/events-by-case.ts';
import type { TimeinitEvent, TimeinitSetting } from './events.ts';
import { matchTimeinit, type TimeinitMatch } from './timeinit.parser.ts';

/** Reads one line of the scripts that give the clock its first value. */
export function parseTimeinit(bytes: Uint8Array, start: number, end: number): TimeinitEvent {
	const match = matchTimeinit(bytes, start, end);
	return match === undefined ? { kind: 'timeinit.unrecognised' } : eventOf(bytes, match);
}

const moment = { usec: maybe(from('moment', usecOf)) };

const eventOf = eventsByCase<'timeinit', TimeinitEvent, TimeinitMatch>('timeinit', {
	setting: { from: from('origin', originOf) },
	oldTime: moment,
	newTime: moment,
	alreadySet: {},
	rtcBehind: {},
	batteryDoubted: {},
	rtcTime: moment,
	systemTime: moment,
	rtcMissing: { device: textOf },
	rtcUnreadable: { text: from('problem', textOf) },
	buildTimeMissing: { path: textOf, failure: constant({ class: 'config', reason: 'missing' }) },
});

function originOf(bytes: Uint8Array, origin: Span): TimeinitSetting['from'] {
	return textOf(bytes, origin) === 'RTC' ? 'rtc' : 'build-time';
}
