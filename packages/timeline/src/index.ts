export type {
	Boot,
	BootWitness,
	ClockGap,
	ClockJump,
	Interval,
	Place,
	RealtimeInterval,
	Segment,
	TimedEntry,
	TimeTable,
} from './time.ts';
