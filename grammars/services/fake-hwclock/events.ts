import type { Failure } from '../../vocabulary/failure.ts';
import type { SourceEventBase } from '../../vocabulary/source.ts';

interface FakeHwclockSaid<What extends string> extends SourceEventBase<`fake-hwclock.${What}`> {
	readonly kind: `fake-hwclock.${What}`;
}

/** The time of a clock. */
export interface FakeHwclockMoment<
	What extends 'restored' | 'release-in-future' | 'system-time' | 'saved-in-past',
> extends FakeHwclockSaid<What> {
	/** Microseconds since 1970. */
	readonly usec?: number;
}

export interface FakeHwclockBuildTimeMissing extends FakeHwclockSaid<'build-time-missing'> {
	readonly path: string;
	readonly failure: Failure;
}

export type FakeHwclockEvent =
	| FakeHwclockSaid<'saving'>
	| FakeHwclockSaid<'restoring'>
	/** The time that the clock was set to. */
	| FakeHwclockMoment<'restored'>
	/** The clock is behind the build time of the operating system, so it is not saved. */
	| FakeHwclockSaid<'time-travel'>
	| FakeHwclockMoment<'release-in-future'>
	| FakeHwclockMoment<'system-time'>
	/** The saved time is behind the clock, so it is not restored. */
	| FakeHwclockMoment<'saved-in-past'>
	| FakeHwclockSaid<'nothing-saved'>
	| FakeHwclockBuildTimeMissing
	| FakeHwclockSaid<'notice'>
	| FakeHwclockSaid<'unrecognised'>;
