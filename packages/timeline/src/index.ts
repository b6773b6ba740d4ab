export { CLOCK_LIMITS, type ClockLimits } from './clock.ts';
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
