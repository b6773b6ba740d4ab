import type { RealtimeUsec } from '@whydown/journal';
import type { Moment } from '../report-data/moment.ts';
import { duration } from '../text/quantities.ts';
import { quoted } from '../text/quoted.ts';

const second = 1_000_000;

/** `2017-03-23 12:00:25 UTC`. */
export function utcTime(usec: RealtimeUsec): string {
	return `${new Date(Math.floor(usec / 1000)).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}

/**
 * A moment as a reader needs it: the stamp as printed, the year where the stamp hides it, and the true time where the device's
 * clock was off by more than `tolerance` seconds.
 */
export function momentWords(at: Moment): string {
	const tolerance = 5;
	const printed = stampWords(at);
	const notes: string[] = [];
	if (at.deviceTimeUsec !== undefined) {
		const year = new Date(Math.floor(at.deviceTimeUsec / 1000)).getUTCFullYear();
		if (!printed.includes(String(year))) notes.push(`${year}`);
	} else if (/^\p{L}{3,} [ \d]\d /u.test(at.stamp)) {
		notes.push('year unknown');
	}
	if (at.trueTime !== undefined) {
		const { earliestUsec: earliest, latestUsec: latest } = at.trueTime;
		const middle = (earliest + latest) / 2;
		const off = at.deviceTimeUsec === undefined ? Infinity : Math.abs(middle - at.deviceTimeUsec) / second;
		if (off > tolerance + (latest - earliest) / 2 / second) {
			const spread = (latest - earliest) / 2 / second;
			const doubt = spread > tolerance ? ` ± ${duration(spread)}` : '';
			notes.push(`really ${utcTime(middle as RealtimeUsec)}${doubt}`);
		}
	}
	return notes.length === 0 ? printed : `${printed} (${notes.join('; ')})`;
}

/** A stamp as it is printed; a bare count of microseconds, or none, as the device's clock showed it. */
export function stampWords(at: Moment): string {
	if (at.stamp !== '' && !/^\d+$/.test(at.stamp)) return quoted(at.stamp);
	if (at.deviceTimeUsec !== undefined) return utcTime(at.deviceTimeUsec);
	return at.stamp === '' ? `line ${at.line ?? 0}` : at.stamp;
}
