import { usecOf } from '../../fields/inner-stamp.ts';
import { textOf } from '../../fields/span.ts';
import { constant, eventsByCase, from, maybe, kind } from '../../matcher/events-by-case.ts';
import type { FakeHwclockEvent } from './events.ts';
import { matchFakeHwclock, type FakeHwclockMatch } from './fake-hwclock.parser.ts';

/** Reads one line of fake-hwclock. */
export function parseFakeHwclock(bytes: Uint8Array, start: number, end: number): FakeHwclockEvent {
	const match = matchFakeHwclock(bytes, start, end);
	return match === undefined ? { kind: 'fake-hwclock.unrecognised' } : eventOf(bytes, match);
}

const moment = { usec: maybe(from('moment', usecOf)) };

const eventOf = eventsByCase<'fake-hwclock', FakeHwclockEvent, FakeHwclockMatch>('fake-hwclock', {
	saving: {},
	restoring: {},
	restored: { usec: maybe(from('restored', usecOf)) },
	timeTravel: {},
	releaseInFuture: moment,
	systemTime: moment,
	savedInPast: moment,
	nothingSaved: {},
	buildTimeMissing: { path: textOf, failure: constant({ class: 'config', reason: 'missing' }) },
	advice: kind('fake-hwclock.notice', {}),
});
