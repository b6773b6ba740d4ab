export { CLOCK_LIMITS, type ClockLimits } from './clock.ts';
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
export {
	RangeSelection,
	readTimeBound,
	TimeBoundError,
	Zone,
	type RangeOptions,
	type TimeBound,
} from './range.ts';
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
export { Timeline, type TimelineOptions, type TimelineSink } from './timeline.ts';
