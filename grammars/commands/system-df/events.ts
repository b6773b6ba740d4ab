import type { SourceEventBase } from '../../vocabulary/source.ts';

/** The space that one of the engine's stores needs on the data partition. Sizes are as exact as printed. */
export interface SystemDfUsage extends SourceEventBase<'system-df.usage'> {
	readonly kind: 'system-df.usage';
	readonly store: 'images' | 'containers' | 'volumes' | 'build-cache';
	readonly total: number | undefined;
	/** The number of items in use. */
	readonly active: number | undefined;
	readonly sizeBytes: number | undefined;
	/** The space that a prune would free. */
	readonly reclaimableBytes: number | undefined;
}

export interface SystemDfFailed extends SourceEventBase<'system-df.failed'> {
	readonly kind: 'system-df.failed';
	readonly status: number | undefined;
	readonly text: string;
	/** The engine did not answer at all. */
	readonly silent: boolean;
}

export type SystemDfEvent = SystemDfUsage | SystemDfFailed;
