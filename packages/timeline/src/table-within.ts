import type { Boot, Place, TimeTable } from './time.ts';

/** A range of the one order of an input, both ends included. */
export interface PlaceRange {
	readonly from: Place;
	readonly to: Place;
}

/**
 * The time table of a range of an input, without the parts that begin after it or ended before it. The boots before it keep
 * their place in the list, because places name boots by their index.
 */
export function tableWithin(table: TimeTable, range: PlaceRange | undefined): TimeTable {
	const isInside = ({ ordinal }: Place): boolean =>
		range !== undefined && ordinal >= range.from.ordinal && ordinal <= range.to.ordinal;
	const boots = table.boots.filter(({ first }) => range !== undefined && first.ordinal <= range.to.ordinal);
	const inRange = new Set(boots.map(({ index }) => index));
	return {
		boots: boots.map((boot) => (range === undefined ? boot : bootWithin(boot, range))),
		segments: table.segments.filter(
			({ boot, startOrdinal }, at, all) =>
				range !== undefined &&
				inRange.has(boot) &&
				startOrdinal <= range.to.ordinal &&
				(all[at + 1]?.startOrdinal ?? Number.POSITIVE_INFINITY) > range.from.ordinal,
		),
		jumps: table.jumps.filter(({ at }) => isInside(at)),
		gaps: table.gaps.filter(({ at }) => isInside(at)),
		unset: table.unset.filter(({ at }) => isInside(at)),
		elapsed: (from, to) => table.elapsed(from, to),
		sinceBootFirst: (place) => table.sinceBootFirst(place),
		trueTime: (place) => table.trueTime(place),
		deviceTime: (place) => table.deviceTime(place),
	};
}

function bootWithin(boot: Boot, { from, to }: PlaceRange): Boot {
	const beganBefore = boot.first.ordinal < from.ordinal;
	return {
		...boot,
		startsAtBeginning: boot.startsAtBeginning && !beganBefore,
		first: beganBefore && boot.index === from.boot ? from : boot.first,
		last: boot.last.ordinal > to.ordinal && boot.index === to.boot ? to : boot.last,
	};
}
