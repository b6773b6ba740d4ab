export { CLOCK_LIMITS, type ClockLimits } from './clock-limits.ts';
export { directionOf, stepsForward } from './direction.ts';
export {
	mergeSections,
	type MergedEntry,
	type MergedJournal,
	type MergeOptions,
	type Origin,
	type SectionBoot,
	type SectionEntry,
	type SectionJournal,
} from './merge.ts';
export { sameMessage } from './same-message.ts';
export { tableWithin, type PlaceRange } from './table-within.ts';
export { RangeSelection, TimeBoundError, type SelectionOptions, type TimeBound } from './selection.ts';
export type {
	Boot,
	BootWitness,
	ClockGap,
	ClockUnset,
	ClockJump,
	Elapsed,
	Interval,
	Place,
	RealtimeInterval,
	Segment,
	TimedEntry,
	TimeTable,
} from './time.ts';
export type { CivilZone } from './reader-zone.ts';
export { Timeline, type TimelineOptions, type TimelineSink } from './timeline.ts';
