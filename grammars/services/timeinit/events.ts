import type { Failure } from '../../vocabulary/failure.ts';
import type { SourceEventBase } from '../../vocabulary/source.ts';

interface TimeinitSaid<What extends string> extends SourceEventBase<`timeinit.${What}`> {
	readonly kind: `timeinit.${What}`;
}

/** The clock is about to be compared with another time, and set when it is behind it. */
export interface TimeinitSetting extends TimeinitSaid<'setting'> {
	readonly from: 'build-time' | 'rtc';
}

/** The time of a clock. */
export interface TimeinitMoment<
	What extends 'old-time' | 'new-time' | 'rtc-time' | 'system-time',
> extends TimeinitSaid<What> {
	/** Microseconds since 1970. */
	readonly usec?: number;
}

/** The device has no clock that runs without power, or its driver did not load. */
export interface TimeinitRtcMissing extends TimeinitSaid<'rtc-missing'> {
	readonly device: string;
}

export interface TimeinitRtcUnreadable extends TimeinitSaid<'rtc-unreadable'> {
	readonly text: string;
}

export interface TimeinitBuildTimeMissing extends TimeinitSaid<'build-time-missing'> {
	readonly path: string;
	readonly failure: Failure;
}

export type TimeinitEvent =
	| TimeinitSetting
	/** The time of the clock before it was set; comes only when it was set. */
	| TimeinitMoment<'old-time'>
	/** The time that the clock was set to. */
	| TimeinitMoment<'new-time'>
	| TimeinitSaid<'already-set'>
	/** The battery-backed clock is behind the system's. */
	| TimeinitSaid<'rtc-behind'>
	| TimeinitSaid<'battery-doubted'>
	| TimeinitMoment<'rtc-time'>
	| TimeinitMoment<'system-time'>
	| TimeinitRtcMissing
	| TimeinitRtcUnreadable
	| TimeinitBuildTimeMissing
	| TimeinitSaid<'unrecognised'>;
