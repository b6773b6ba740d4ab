import type { BootId, EntryView, RealtimeUsec } from '@whydown/journal';

/** A length of time in seconds that is known to lie between two bounds; `hi` may be `Infinity`. */
export interface Interval {
	readonly lo: number;
	readonly hi: number;
}

/** An interval with the best single guess, for reports; rules decide by the bounds. */
export interface Elapsed extends Interval {
	readonly likely: number;
}

/** True time known to lie between two bounds. */
export interface RealtimeInterval {
	readonly earliest: RealtimeUsec;
	readonly latest: RealtimeUsec;
}

/**
 * The place of an entry in time. It never changes: a later witness changes the table of segments, and with it the meaning
 * of a place.
 */
export interface Place {
	/** Place in the one order of the whole input, from 0. */
	readonly ordinal: number;
	/** Index into `TimeTable.boots`. */
	readonly boot: number;
	/** Seconds on the boot's own axis: exact where monotonic stamps exist, otherwise advanced by the stamps inside a segment. */
	readonly reading: number;
	/**
	 * The device's clock by the entry's own stamp: seconds since 1970, or, without a year, seconds in the
	 * layout of `YearlessUsec` counted from the first year of the segment. `NaN` or absent without a stamp: the
	 * device's clock then follows from `reading`.
	 */
	readonly clock?: number;
}

/** The part of an entry that the timeline reads: an `EntryView` has it, and so has a kept record. */
export type TimedEntry = Pick<
	EntryView,
	| 'line'
	| 'section'
	| 'stampKind'
	| 'stampUsec'
	| 'zone'
	| 'realtimeUsec'
	| 'monotonicUsec'
	| 'sourceRealtimeUsec'
	| 'bootId'
	| 'identifier'
	| 'pid'
>;

/** The sign by which a boot's beginning was noticed. */
export type BootWitness = 'boot-id' | 'marker' | 'start-up-text' | 'monotonic-fell' | 'input-start';

/** One run of the system, from its start to the next. */
export interface Boot {
	readonly index: number;
	readonly id: BootId | undefined;
	readonly witness: BootWitness;
	/** True when the boot's first entry is its real beginning, and not the place where the input was cut. */
	readonly startsAtBeginning: boolean;
	readonly first: Place;
	readonly last: Place;
}

/** A stretch of one boot in which the device's clock ran on without a jump. */
export interface Segment {
	readonly boot: number;
	readonly startOrdinal: number;
	/** Year of the first stamp; `undefined` when nothing says it. */
	readonly year: number | undefined;
	/** True when a witness told `year`; false when every stamp prints it. */
	readonly yearInferred: boolean;
	/** True time minus the device's clock, in seconds; `undefined` without a statement. */
	readonly offset: Interval | undefined;
	/** Seconds that really passed between the last entry of the segment before (same boot) and this one's first. */
	readonly gap: Interval;
}

/** A step of the device's clock inside one boot. */
export interface ClockJump {
	readonly kind: 'timeline.clock-jumped';
	/** The first entry on the new clock. */
	readonly at: Place;
	/** Line of that entry. */
	readonly line: number;
	readonly section: string | undefined;
	/** New clock minus old, in seconds: negative when the clock went back. `undefined` when only the direction is known. */
	readonly seconds: number | undefined;
	readonly direction: 'back' | 'forward' | 'unknown';
	/** The witnesses of the jump, in order of arrival: `stamps`, `monotonic`, `chronyd.backward-jump`, `chronyd.clock-stepped`, `inner-stamp`, … */
	readonly witnesses: readonly string[];
	readonly certainty: 'certain' | 'likely';
}

/** A silence so long that a jump without a witness could hide in it. */
export interface ClockGap {
	readonly kind: 'timeline.gap';
	readonly at: Place;
	readonly line: number;
	readonly seconds: Interval;
}

/** A clock that nobody has set: it stands before 2010, where clocks without a battery begin. */
export interface ClockUnset {
	readonly kind: 'timeline.clock-unset';
	/** The first entry of the boot on such a clock. */
	readonly at: Place;
	readonly line: number;
	readonly year: number;
}

/** The answers to every question about time. A snapshot: valid for all places handed out before it was taken. */
export interface TimeTable {
	readonly boots: readonly Boot[];
	readonly segments: readonly Segment[];
	readonly jumps: readonly ClockJump[];
	readonly gaps: readonly ClockGap[];
	/** At most one for each boot. */
	readonly unset: readonly ClockUnset[];
	/**
	 * Seconds from one place to another of the same boot, as fine as the stamps are. Never negative: the order of the
	 * places does not matter. Across boots: from 0 to infinity.
	 */
	elapsed(from: Place, to: Place): Elapsed;
	/** Seconds since the first entry of the boot. */
	sinceBootFirst(place: Place): Elapsed;
	/** True time, when a witness fixed the clock's offset. */
	trueTime(place: Place): RealtimeInterval | undefined;
	/** The device's own clock at that place, with the year filled in: microseconds since 1970, or `undefined` while the year is unknown. */
	deviceTime(place: Place): { readonly usec: RealtimeUsec; readonly yearInferred: boolean } | undefined;
}
