import { momentIn } from '../../fields/inner-stamp.ts';
import { textOf } from '../../fields/span.ts';
import type { FakeHwclockEvent } from './events.ts';
import { matchFakeHwclock } from './fake-hwclock.parser.ts';

/** Reads one line of fake-hwclock. */
export function parseFakeHwclock(bytes: Uint8Array, start: number, end: number): FakeHwclockEvent {
	const match = matchFakeHwclock(bytes, start, end);
	switch (match?.case) {
		case undefined:
			return { kind: 'fake-hwclock.unrecognised' };
		case 'saving':
			return { kind: 'fake-hwclock.saving' };
		case 'restoring':
			return { kind: 'fake-hwclock.restoring' };
		case 'restored':
			return { kind: 'fake-hwclock.restored', ...momentIn(bytes, match.restored) };
		case 'timeTravel':
			return { kind: 'fake-hwclock.time-travel' };
		case 'releaseInFuture':
			return { kind: 'fake-hwclock.release-in-future', ...momentIn(bytes, match.moment) };
		case 'systemTime':
			return { kind: 'fake-hwclock.system-time', ...momentIn(bytes, match.moment) };
		case 'savedInPast':
			return { kind: 'fake-hwclock.saved-in-past', ...momentIn(bytes, match.moment) };
		case 'nothingSaved':
			return { kind: 'fake-hwclock.nothing-saved' };
		case 'buildTimeMissing':
			return {
				kind: 'fake-hwclock.build-time-missing',
				path: textOf(bytes, match.path),
				failure: { class: 'config', reason: 'missing' },
			};
		case 'advice':
			return { kind: 'fake-hwclock.notice' };
	}
}
