import { realtimeUsec } from '@whydown/journal';
import { TimeBoundError, type CivilZone, type TimeBound } from '@whydown/timeline';

/** A stretch of time as a person writes it: its moments as `journalctl --since` takes them. */
export interface RangeText {
	readonly since?: string | undefined;
	readonly until?: string | undefined;
	/** Zone of the two, and of stamps that name neither year nor zone; default `UTC`. */
	readonly zone?: string | undefined;
}

/** A stretch of time that was understood: `readRange` makes it. */
export interface TimeRange {
	readonly since: TimeBound | undefined;
	readonly until: TimeBound | undefined;
	readonly zone: string;
	/** The clocks of that zone; `undefined` for UTC. */
	readonly clocks: CivilZone | undefined;
}

/** The entries of one input that a range left out. */
export interface LeftOut {
	/** Entries outside of the range; in a dump also outputs of commands. */
	readonly outside: number;
	/** Entries of which nobody knows, because too many waited to be decided. */
	readonly forgotten: number;
}

/**
 * Reads the moment at which an input was taken: `2026-11-21 05:28`, `2026-11-21T05:28:51Z`, `@1795238931`. One that counts from now is none:
 * the same input would mean something else tomorrow.
 *
 * @throws {TimeBoundError} when the moment or the zone is not understood.
 */
export async function readMoment(text: string, zone: string = 'UTC'): Promise<Date> {
	const { readTimeBound, Zone } = await import('@whydown/timeline/time-bound');
	const bound = readTimeBound(text, new Zone(zone));
	if (bound.isRelative) {
		throw new TimeBoundError(`no moment with a date: ${text}; give one such as 2026-11-21 05:28`);
	}
	return new Date(bound.at(realtimeUsec(0)) / 1000);
}

/**
 * Reads the stretch of the time line that is wanted: from the first entry that is not before `since` to the last that is not
 * after `until`, whatever the clock did in between. A moment that counts from now (`-1h`, `yesterday`, `11:12`) counts from the
 * last entry of the input, never from today.
 *
 * Asynchronous because the calendar is loaded only here: whoever asks for no range does not wait for it.
 *
 * @throws {TimeBoundError} when a moment or the zone is not understood.
 *
 * @example
 * const range = await readRange({ since: '-1h' });
 * await analyze(input, { range });
 */
export async function readRange({ since, until, zone: name = 'UTC' }: RangeText): Promise<TimeRange> {
	const { readTimeBound, Zone } = await import('@whydown/timeline/time-bound');
	const zone = new Zone(name);
	const bound = (text: string | undefined): TimeBound | undefined =>
		text === undefined ? undefined : readTimeBound(text, zone);
	return {
		since: bound(since),
		until: bound(until),
		zone: name,
		clocks: name === 'UTC' ? undefined : zone,
	};
}
