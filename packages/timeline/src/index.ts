export { CLOCK_LIMITS, type ClockLimits } from './clock-limits.ts';
export { directionOf, stepsForward } from './direction.ts';
export {
	mergeSections,
	sameMessage,
	type KeptBoot,
	type KeptEntry,
	type MergedEntry,
	type MergedJournal,
	type MergeOptions,
	type Origin,
	type SectionJournal,
} from './merge.ts';
export { clipped, type Stretch } from './clipped.ts';
export { RangeSelection, TimeBoundError, type SelectionOptions, type TimeBound } from './selection.ts';
export type {
	Boot,
	BootWitness,
	ClockGap,
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
