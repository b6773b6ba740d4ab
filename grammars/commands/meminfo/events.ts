import type { SourceEventBase } from '../../vocabulary/source.ts';

/** The memory of the device, as the kernel counts it. */
export interface MeminfoReported extends SourceEventBase<'meminfo.reported'> {
	readonly kind: 'meminfo.reported';
	readonly totalBytes: number;
	/** The memory that programs could still get; `undefined` before Linux 3.14. */
	readonly availableBytes: number | undefined;
	readonly freeBytes: number | undefined;
	readonly swapTotalBytes: number | undefined;
	readonly swapFreeBytes: number | undefined;
}

export interface MeminfoFailed extends SourceEventBase<'meminfo.failed'> {
	readonly kind: 'meminfo.failed';
	readonly status: number | undefined;
	readonly text: string;
}

export type MeminfoEvent = MeminfoReported | MeminfoFailed;
