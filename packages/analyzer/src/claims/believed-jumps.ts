import type { ClockJump, TimeTable } from '@whydown/timeline';

const hour = 3600;
const day = 86_400;
/** The year of stamps without one: it has a 29 February. */
const yearlessYear = 366 * day;
/** The days, from 0, on which daylight saving time ends somewhere: 1 to 7 April, 25 October to 7 November. */
const changeOvers: readonly (readonly [first: number, last: number])[] = [
	[91, 97],
	[298, 311],
];
/** The clocks are put back to one of the hours before this one. */
const lastHour = 4;

/**
 * The time without the jumps that only stamps tell of and that need be none: where nobody of the system speaks, the stamps may be of several
 * machines or in any order; and at the end of daylight saving time those without a zone go back by up to an hour.
 *
 * @param systemSpeaks - a line of a program of the system was read
 */
export function withBelievedJumps(table: TimeTable, systemSpeaks: boolean): TimeTable {
	if (table.jumps.length === 0) return table;
	return withJumps(
		table,
		table.jumps.filter(
			(jump) => !isByStampsAlone(jump) || (systemSpeaks && !endsDaylightSaving(jump, table)),
		),
	);
}

/** The same time with a part of its jumps. */
export function withJumps(table: TimeTable, jumps: TimeTable['jumps']): TimeTable {
	if (jumps.length === table.jumps.length) return table;
	return {
		boots: table.boots,
		segments: table.segments,
		gaps: table.gaps,
		jumps,
		unset: table.unset,
		elapsed: (from, to) => table.elapsed(from, to),
		sinceBootFirst: (place) => table.sinceBootFirst(place),
		trueTime: (place) => table.trueTime(place),
		deviceTime: (place) => table.deviceTime(place),
	};
}

function isByStampsAlone({ witnesses }: ClockJump): boolean {
	return witnesses.every((witness) => witness === 'stamps');
}

function endsDaylightSaving({ at, seconds }: ClockJump, { segments }: TimeTable): boolean {
	if (seconds === undefined || seconds >= 0 || seconds < -hour || at.clock === undefined) return false;
	const segment = segments.find(({ startOrdinal }) => startOrdinal === at.ordinal);
	if (segment === undefined || (segment.year !== undefined && !segment.yearInferred)) return false;
	const inYear = ((at.clock % yearlessYear) + yearlessYear) % yearlessYear;
	const dayOfYear = Math.floor(inYear / day);
	return (
		inYear % day < lastHour * hour &&
		changeOvers.some(([first, last]) => dayOfYear >= first && dayOfYear <= last)
	);
}
