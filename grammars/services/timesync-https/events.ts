import type { Failure } from '../../vocabulary/failure.ts';
import type { SourceEventBase } from '../../vocabulary/source.ts';

interface TimesyncHttpsSaid<What extends string> extends SourceEventBase<`timesync-https.${What}`> {
	readonly kind: `timesync-https.${What}`;
}

/** The time of a clock. */
export interface TimesyncHttpsMoment<
	What extends 'old-time' | 'new-time' | 'server-time' | 'system-time',
> extends TimesyncHttpsSaid<What> {
	/** Microseconds since 1970. */
	readonly usec?: number;
}

export interface TimesyncHttpsFailed extends TimesyncHttpsSaid<'failed'> {
	readonly attempts: number;
	readonly failure: Failure;
}

export type TimesyncHttpsEvent =
	| TimesyncHttpsSaid<'starting'>
	/** The clock was set from the server's. */
	| TimesyncHttpsSaid<'synchronised'>
	| TimesyncHttpsSaid<'already-synchronised'>
	| TimesyncHttpsMoment<'old-time'>
	| TimesyncHttpsMoment<'new-time'>
	/** The server is behind the device: one of the two clocks is wrong, or something else answered. */
	| TimesyncHttpsSaid<'header-in-past'>
	/** Whoever answered is no server that tells the time. */
	| TimesyncHttpsSaid<'header-without-date'>
	| TimesyncHttpsMoment<'server-time'>
	| TimesyncHttpsMoment<'system-time'>
	| TimesyncHttpsFailed
	| TimesyncHttpsSaid<'unrecognised'>;
