import type { Interval } from '@whydown/timeline';

/** ISO 8601 in UTC with microseconds, trailing zeros dropped. */
export function isoTime(usec: number): string {
	const whole = new Date(Math.floor(usec / 1000)).toISOString().slice(0, -1);
	const micros = ((usec % 1000) + 1000) % 1000;
	const fraction = micros === 0 ? '' : String(Math.round(micros)).padStart(3, '0');
	return `${`${whole}${fraction}`.replace(/\.?0+$/, '')}Z`;
}

/** JSON has no infinity: an open bound is `null`. Nothing is known finer than a microsecond. */
function bound(seconds: number): number | null {
	return Number.isFinite(seconds) ? Math.round(seconds * 1e6) / 1e6 : null;
}

/** A length of time in seconds that is known to lie between `min` and `max`; `null` is unbounded. */
export interface SecondsRange {
	readonly min: number | null;
	readonly max: number | null;
}

/** An interval of seconds, as reports write it. */
export function isoInterval(seconds: Interval): SecondsRange {
	return { min: bound(seconds.lo), max: bound(seconds.hi) };
}
