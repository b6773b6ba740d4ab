import type { RealtimeUsec } from '@whydown/journal';
import { RangeSelection, readTimeBound, Zone, type RealtimeInterval } from '@whydown/timeline';
import type { EntryRecord, EntryTime } from './records.ts';

/** Which records are wanted. Moments are written as `journalctl --since` takes them. */
export interface RecordRange {
	readonly since?: string | undefined;
	readonly until?: string | undefined;
	/** Zone of the two, and of stamps that name neither year nor zone; default `UTC`. */
	readonly zone?: string | undefined;
}

/** What a range left out. */
export interface LeftOut {
	readonly outside: number;
	/** Records of which nobody knows, because too many waited to be decided. */
	readonly forgotten: number;
}

/** Selects the records of one input. */
export interface RecordsWithin {
	/** The records inside, in order; with relative bounds they come when all have been read. */
	of(records: AsyncIterable<EntryRecord>): AsyncGenerator<EntryRecord, void, undefined>;
	readonly left: LeftOut;
}

/** True time where a witness fixed it, else what the device's clock showed. */
function intervalOf({ time }: EntryRecord): RealtimeInterval | undefined {
	if (time?.trueTime !== undefined) return time.trueTime;
	return time?.deviceTime === undefined ? undefined : { earliest: time.deviceTime, latest: time.deviceTime };
}

/** The record with its time as a clock of the zone meant it: stamps without year and zone were read as UTC. */
function inZone(record: EntryRecord, zone: Zone): EntryRecord {
	const { entry, time } = record;
	if (entry.stamp.kind !== 'yearless' || time?.deviceTime === undefined) return record;
	const deviceTime = zone.moment(time.deviceTime);
	const shift = deviceTime - time.deviceTime;
	const moved = (usec: RealtimeUsec): RealtimeUsec => (usec + shift) as RealtimeUsec;
	const { trueTime } = time;
	const shifted: EntryTime = {
		...time,
		deviceTime,
		trueTime: trueTime && { earliest: moved(trueTime.earliest), latest: moved(trueTime.latest) },
	};
	return { ...record, time: shifted };
}

/**
 * Prepares the selection of records by the time line: from the first that is not before `since` to the last that is not after
 * `until`, whatever the clock did in between.
 *
 * Relative moments (`-1h`, `yesterday`, `11:12`) count from the last record of the input, never from today.
 *
 * @throws {TimeBoundError} when a moment or the zone is not understood.
 *
 * @example
 * for await (const { entry } of recordsWithin({ since: '-1h' }).of(readEvents(input))) console.log(entry.at.line);
 */
export function recordsWithin(range: RecordRange): RecordsWithin {
	const zone = new Zone(range.zone);
	const bound = (text: string | undefined): ReturnType<typeof readTimeBound> | undefined =>
		text === undefined ? undefined : readTimeBound(text, zone);
	const selection = new RangeSelection<EntryRecord>(
		{ since: bound(range.since), until: bound(range.until) },
		intervalOf,
	);
	const shifts = range.zone !== undefined && range.zone !== 'UTC';
	return {
		async *of(records) {
			for await (const record of records) yield* selection.take(shifts ? inZone(record, zone) : record);
			yield* selection.end();
		},
		get left() {
			const { outside, forgotten } = selection;
			return { outside, forgotten };
		},
	};
}
