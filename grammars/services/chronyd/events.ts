import type { Failure } from '../../vocabulary/failure.ts';
import type { SourceEventBase } from '../../vocabulary/source.ts';

interface ChronydSaid<What extends string> extends SourceEventBase<`chronyd.${What}`> {
	readonly kind: `chronyd.${What}`;
}

/** The reason for which chronyd has nothing to follow. */
export type UnsynchronisedReason =
	'no-selectable-sources' | 'no-sources' | 'no-majority' | 'not-enough-sources' | 'no-required-source';

/** The reaction of chronyd to a wrong clock; `unsaid` where the line does not tell. */
export type ClockAdjustment = 'started' | 'step' | 'slew' | 'ignored' | 'unsaid';

export interface ChronydStarting extends ChronydSaid<'starting'> {
	readonly version: string;
}

export interface ChronydUnsynchronised extends ChronydSaid<'unsynchronised'> {
	readonly reason: UnsynchronisedReason;
}

export interface ChronydClockWrong extends ChronydSaid<'clock-wrong'> {
	/** Positive: the clock was behind. */
	readonly seconds: number;
	readonly adjustment: ClockAdjustment;
}

export interface ChronydClockStepped extends ChronydSaid<'clock-stepped'> {
	/** Positive: the clock went forward. */
	readonly seconds: number;
}

/** `makestep` was asked for and found less than a second to correct: `-0.000000` corrects nothing. */
export interface ChronydStepForced extends ChronydSaid<'step-forced'> {
	readonly seconds: number;
}

/** A time server of which chronyd asks a proof of who it is (NTS) was not believed, or did not answer. */
export interface ChronydHandshakeFailed extends ChronydSaid<'handshake-failed'> {
	/** Address and port: `192.0.2.1:4460`. */
	readonly server: string;
	readonly name: string;
	readonly failure: Failure;
}

export interface ChronydOfSource<
	What extends 'source-selected' | 'source-offline' | 'source-online' | 'falseticker' | 'kiss-of-death',
> extends ChronydSaid<What> {
	/** Address or reference name of the time source. */
	readonly source: string;
	/** The name that the configuration has for it. */
	readonly name?: string;
}

export interface ChronydSourceReplaced extends ChronydSaid<'source-replaced'> {
	readonly source: string;
	readonly replacement: string;
}

/** The source answers, but too far away or too unsteady to be followed. */
export interface ChronydSourceUnusable extends ChronydSaid<'source-unusable'> {
	readonly source: string;
	readonly limit: 'distance' | 'jitter';
}

export interface ChronydResolvingFailed extends ChronydSaid<'resolving-failed'> {
	readonly host: string;
	readonly failure: Failure;
}

/** The server for the first step could not be found, as before the network is there; chronyd goes on with its other sources. */
export interface ChronydInitialServerUnresolved extends ChronydSaid<'initial-server-unresolved'> {
	readonly host: string;
}

/** The server that hands out the keys of NTS was not reached. */
export interface ChronydKeyServerUnreachable extends ChronydSaid<'key-server-unreachable'> {
	/** Address and port: `192.0.2.1:4460`. */
	readonly server: string;
	readonly name: string;
	readonly failure: Failure;
}

/** A socket of chronyd, for time or for chronyc, could not be bound. */
export interface ChronydListenFailed extends ChronydSaid<'listen-failed'> {
	readonly text: string;
	readonly failure: Failure;
}

/** chronyd goes on without a file, an option or a source. */
export interface ChronydFailed extends ChronydSaid<'failed'> {
	readonly text: string;
}

export interface ChronydAdjustmentRefused extends ChronydSaid<'adjustment-refused'> {
	readonly seconds: number;
	readonly exiting: boolean;
}

export interface ChronydRtcWrong extends ChronydSaid<'rtc-wrong'> {
	readonly seconds: number;
}

export interface ChronydAlreadyRunning extends ChronydSaid<'already-running'> {
	readonly pid: number;
	readonly failure: Failure;
}

export interface ChronydFatal extends ChronydSaid<'fatal'> {
	readonly text: string;
	readonly failure: Failure;
}

export type ChronydEvent =
	| ChronydStarting
	| ChronydSaid<'exiting'>
	| ChronydSaid<'backward-jump'>
	| ChronydSaid<'forward-jump'>
	| ChronydUnsynchronised
	| ChronydClockWrong
	| ChronydClockStepped
	| ChronydStepForced
	| ChronydOfSource<'source-selected'>
	| ChronydOfSource<'source-offline'>
	| ChronydOfSource<'source-online'>
	| ChronydOfSource<'falseticker'>
	| ChronydOfSource<'kiss-of-death'>
	| ChronydSourceReplaced
	| ChronydSourceUnusable
	| ChronydHandshakeFailed
	| ChronydResolvingFailed
	| ChronydInitialServerUnresolved
	| ChronydSaid<'initial-step-missed'>
	| ChronydKeyServerUnreachable
	| ChronydListenFailed
	| ChronydFailed
	| ChronydSaid<'interference'>
	| ChronydAdjustmentRefused
	| ChronydRtcWrong
	| ChronydSaid<'time-restored'>
	| ChronydAlreadyRunning
	| ChronydFatal
	| ChronydSaid<'polling-forced'>
	| ChronydSaid<'synchronisation-lost'>
	| ChronydSaid<'trigger-failed'>
	| ChronydSaid<'notice'>
	| ChronydSaid<'unrecognised'>;
