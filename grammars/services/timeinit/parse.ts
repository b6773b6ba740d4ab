import { momentIn } from '../../fields/inner-stamp.ts';
import { textOf } from '../../fields/span.ts';
import type { TimeinitEvent } from './events.ts';
import { matchTimeinit } from './timeinit.parser.ts';

/** Reads one line of the scripts that give the clock its first value. */
export function parseTimeinit(bytes: Uint8Array, start: number, end: number): TimeinitEvent {
	const match = matchTimeinit(bytes, start, end);
	switch (match?.case) {
		case undefined:
			return { kind: 'timeinit.unrecognised' };
		case 'setting':
			return {
				kind: 'timeinit.setting',
				from: textOf(bytes, match.origin) === 'RTC' ? 'rtc' : 'build-time',
			};
		case 'oldTime':
			return { kind: 'timeinit.old-time', ...momentIn(bytes, match.moment) };
		case 'newTime':
			return { kind: 'timeinit.new-time', ...momentIn(bytes, match.moment) };
		case 'alreadySet':
			return { kind: 'timeinit.already-set' };
		case 'rtcBehind':
			return { kind: 'timeinit.rtc-behind' };
		case 'batteryDoubted':
			return { kind: 'timeinit.battery-doubted' };
		case 'rtcTime':
			return { kind: 'timeinit.rtc-time', ...momentIn(bytes, match.moment) };
		case 'systemTime':
			return { kind: 'timeinit.system-time', ...momentIn(bytes, match.moment) };
		case 'rtcMissing':
			return { kind: 'timeinit.rtc-missing', device: textOf(bytes, match.device) };
		case 'rtcUnreadable':
			return { kind: 'timeinit.rtc-unreadable', text: textOf(bytes, match.problem) };
		case 'buildTimeMissing':
			return {
				kind: 'timeinit.build-time-missing',
				path: textOf(bytes, match.path),
				failure: { class: 'config', reason: 'missing' },
			};
	}
}
