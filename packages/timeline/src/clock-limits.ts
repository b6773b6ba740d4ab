import { DAY } from './calendar.ts';

/** The bounds between a step of the clock, a silence and disorder. Seconds unless said otherwise. */
export interface ClockLimits {
	/** Stamps that go back by no more than this are disorder. */
	readonly disorder: number;
	/** Lines in a row that must stay behind before a small step back is believed. */
	readonly heldLines: number;
	/** A step back beyond this is believed at once. */
	readonly held: number;
	/** An inner stamp agrees with the entry's own when they differ by no more than this. */
	readonly agreement: number;
	/** The longest silence that may hide in a step of a stated size. */
	readonly silenceInStep: number;
	/** A statement speaks of a jump at most this many lines away. */
	readonly nearLines: number;
	/** chronyd notices a jump at its next poll, at most this much later. */
	readonly poll: number;
	/** A step of realtime minus monotonic beyond this is a jump. */
	readonly exactStep: number;
	/** Advances from here on are remembered: a later statement may turn one into a jump. */
	readonly remembered: number;
	/** Advances from here on are reported as a silence in which a jump could hide. */
	readonly silence: number;
	/** Advances beyond this are jumps. */
	readonly forward: number;
	/** A New Year lies in a silence of at most this. */
	readonly newYear: number;
	/** Doubt of any offset that was stated. */
	readonly statedDoubt: number;
	/** Rows of one boot. */
	readonly rows: number;
	/** Silences of one boot that are kept. */
	readonly silences: number;
}

/** The limits that fit real journals: `accuracy.spec.ts` measures them. */
export const CLOCK_LIMITS: ClockLimits = {
	disorder: 2,
	heldLines: 4,
	held: 300,
	agreement: 3,
	silenceInStep: 3600,
	nearLines: 20,
	poll: 1100,
	exactStep: 0.9,
	remembered: 3,
	silence: 3600,
	forward: 30 * DAY,
	newYear: 7 * DAY,
	statedDoubt: 1,
	rows: 64,
	silences: 1024,
};
