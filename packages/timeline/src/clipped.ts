import type { Boot, Place, TimeTable } from './time.ts';

/** A stretch of the one order of an input, both ends included. */
export interface Stretch {
	readonly from: Place;
	readonly to: Place;
}

/**
 * The time table of a stretch of an input: what begins after it or ended before it is not there. The boots before it keep
 * their place in the list, because places name boots by their index.
 */
export function clipped(table: TimeTable, stretch: Stretch | undefined): TimeTable {
	const isInside = ({ ordinal }: Place): boolean =>
		stretch !== undefined && ordinal >= stretch.from.ordinal && ordinal <= stretch.to.ordinal;
	const boots = table.boots.filter(
		({ first }) => stretch !== undefined && first.ordinal <= stretch.to.ordinal,
	);
	const inRange = new Set(boots.map(({ index }) => index));
	return {
		boots: boots.map((boot) => (stretch === undefined ? boot : clippedBoot(boot, stretch))),
		segments: table.segments.filter(
			({ boot, startOrdinal }, at, all) =>
				stretch !== undefined &&
				inRange.has(boot) &&
				startOrdinal <= stretch.to.ordinal &&
				(all[at + 1]?.startOrdinal ?? Number.POSITIVE_INFINITY) > stretch.from.ordinal,
		),
		jumps: table.jumps.filter(({ at }) => isInside(at)),
		gaps: table.gaps.filter(({ at }) => isInside(at)),
		elapsed: (from, to) => table.elapsed(from, to),
		sinceBootFirst: (place) => table.sinceBootFirst(place),
		trueTime: (place) => table.trueTime(place),
		deviceTime: (place) => table.deviceTime(place),
	};
}

function clippedBoot(boot: Boot, { from, to }: Stretch): Boot {
	const beganBefore = boot.first.ordinal < from.ordinal;
	return {
		...boot,
		startsAtBeginning: boot.startsAtBeginning && !beganBefore,
		first: beganBefore && boot.index === from.boot ? from : boot.first,
		last: boot.last.ordinal > to.ordinal && boot.index === to.boot ? to : boot.last,
	};
}
