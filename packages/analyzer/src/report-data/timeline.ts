import type { BootId } from '@whydown/journal';
import type { Diagnosis } from '@whydown/rules';
import type {
	Boot as JudgedBoot,
	BootWitness,
	ClockGap as JudgedGap,
	ClockJump as JudgedJump,
	Segment as JudgedSegment,
} from '@whydown/timeline';
import { isoInterval, type SecondsRange } from '../text/iso-time.ts';
import { present } from '../present.ts';

/** One run of the system, from its start to the next. */
export interface Boot {
	/** From 0. */
	readonly index: number;
	readonly id?: BootId;
	/** The sign by which its beginning was noticed. */
	readonly witness: BootWitness;
	/** True when the boot's first entry is its real beginning, and not the place where the input was cut. */
	readonly startsAtBeginning: boolean;
	/** Place of its first entry in the one order of the whole input, from 0. */
	readonly firstOrdinal: number;
	readonly lastOrdinal: number;
}

/** A step of the device's clock inside one boot. */
export interface ClockJump {
	readonly boot: number;
	/** Line of the first entry on the new clock. */
	readonly line: number;
	readonly section?: string;
	readonly direction: 'back' | 'forward' | 'unknown';
	/** New clock minus old: negative when the clock went back. Absent when only the direction is known. */
	readonly seconds?: number;
	readonly certainty: 'certain' | 'likely';
	/** The witnesses, in order of arrival: `stamps`, `monotonic`, `chronyd.backward-jump`, … */
	readonly witnesses: readonly string[];
}

/** A silence so long that a jump without a witness could hide in it. */
export interface ClockGap {
	readonly boot: number;
	readonly line: number;
	readonly seconds: SecondsRange;
}

/** A stretch of one boot in which the device's clock ran on without a jump. */
export interface Segment {
	readonly boot: number;
	readonly startOrdinal: number;
	/** Year of the first stamp; absent when nothing says it. */
	readonly year?: number;
	/** True when a witness told `year`; false when every stamp prints it. */
	readonly yearInferred: boolean;
	/** True time minus the device's clock; absent without a witness. */
	readonly offsetSeconds?: SecondsRange;
	/** Seconds that really passed between the last entry of the segment before and the first of this one. */
	readonly gapSeconds: SecondsRange;
}

/** The boots of an input, and what the device's clock did in them. */
export interface ReportTimeline {
	readonly boots: readonly Boot[];
	readonly jumps: readonly ClockJump[];
	readonly gaps: readonly ClockGap[];
	readonly segments: readonly Segment[];
}

function bootOf({ index, id, witness, startsAtBeginning, first, last }: JudgedBoot): Boot {
	return present({
		index,
		id,
		witness,
		startsAtBeginning,
		firstOrdinal: first.ordinal,
		lastOrdinal: last.ordinal,
	});
}

function jumpOf({ at, line, section, direction, seconds, certainty, witnesses }: JudgedJump): ClockJump {
	return present({ boot: at.boot, line, section, direction, seconds, certainty, witnesses });
}

function gapOf({ at, line, seconds }: JudgedGap): ClockGap {
	return { boot: at.boot, line, seconds: isoInterval(seconds) };
}

function segmentOf({ boot, startOrdinal, year, yearInferred, offset, gap }: JudgedSegment): Segment {
	return present({
		boot,
		startOrdinal,
		year,
		yearInferred,
		offsetSeconds: offset === undefined ? undefined : isoInterval(offset),
		gapSeconds: isoInterval(gap),
	});
}

export function timelineOf({ boots, jumps, gaps, segments }: Diagnosis['timeline']): ReportTimeline {
	return {
		boots: boots.map(bootOf),
		jumps: jumps.map(jumpOf),
		gaps: gaps.map(gapOf),
		segments: segments.map(segmentOf),
	};
}
