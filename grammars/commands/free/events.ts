import type { SourceEventBase } from '../../vocabulary/source.ts';

/** The memory of the device. Sizes are as exact as printed. */
export interface FreeMemory extends SourceEventBase<'free.memory'> {
	readonly kind: 'free.memory';
	readonly totalBytes: number;
	/**
	 * The memory that programs could still get: free memory and caches that can be given up; `undefined` where the version does not
	 * print it. Free memory alone says nothing, because caches fill what nobody needs.
	 */
	readonly availableBytes: number | undefined;
	readonly freeBytes: number;
}

export interface FreeSwap extends SourceEventBase<'free.swap'> {
	readonly kind: 'free.swap';
	/** 0 on a device without swap, which is usual. */
	readonly totalBytes: number;
	readonly usedBytes: number;
}

export interface FreeFailed extends SourceEventBase<'free.failed'> {
	readonly kind: 'free.failed';
	readonly status: number | undefined;
	readonly text: string;
}

export type FreeEvent = FreeMemory | FreeSwap | FreeFailed;
