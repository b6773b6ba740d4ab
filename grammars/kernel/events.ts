import type { Failure } from '../failure.ts';
import type { SourceEventBase } from '../source.ts';

interface KernelSaid<What extends string> extends SourceEventBase<`kernel.${What}`> {
	readonly kind: `kernel.${What}`;
}

/** The first line of a boot. */
export interface KernelBooting extends KernelSaid<'booting'> {
	readonly version: string;
}

export interface KernelOutOfMemory extends KernelSaid<'out-of-memory'> {
	readonly pid: number;
	readonly program: string;
	/** Whether a limit of a container was reached, or the whole device's memory. */
	readonly scope: 'device' | 'container';
	readonly failure: Failure;
}

export interface KernelOomKillerInvoked extends KernelSaid<'oom-killer-invoked'> {
	readonly program: string;
}

/** The line behind an "out of memory": that the process was killed, or its memory given back. */
export interface KernelProcessEnded extends KernelSaid<'process-killed' | 'process-reaped'> {
	readonly kind: 'kernel.process-killed' | 'kernel.process-reaped';
	readonly pid: number;
	readonly program: string;
}

/** A storage device, or the filesystem on it, reports a fault. */
export interface KernelStorageFault<
	What extends 'io-error' | 'filesystem-error' | 'filesystem-read-only' | 'card-silent' | 'card-removed',
> extends KernelSaid<What> {
	/** `mmcblk0p6`, `mmc0`, …; absent where the line names none. */
	readonly device?: string;
	readonly failure: Failure;
}

export interface KernelOldErrors extends KernelSaid<'old-filesystem-errors'> {
	readonly device: string;
}

export interface KernelLink<What extends 'link-up' | 'link-down'> extends KernelSaid<What> {
	readonly interface: string;
}

export interface KernelPanic extends KernelSaid<'panic'> {
	readonly text: string;
	readonly failure: Failure;
}

export type KernelEvent =
	| KernelBooting
	| KernelSaid<'under-voltage'>
	| KernelSaid<'voltage-normalised'>
	| KernelOutOfMemory
	| KernelOomKillerInvoked
	| KernelProcessEnded
	| KernelStorageFault<'io-error'>
	| KernelStorageFault<'filesystem-error'>
	| KernelStorageFault<'filesystem-read-only'>
	| KernelStorageFault<'card-silent'>
	| KernelStorageFault<'card-removed'>
	| KernelOldErrors
	| KernelPanic
	| KernelLink<'link-up'>
	| KernelLink<'link-down'>
	| KernelSaid<'unrecognised'>;
