import type { SourceEventBase } from '../../vocabulary/source.ts';

/** The resources that a container used when the dump was taken. A part is `undefined` for one that does not run. */
export interface EngineStatsContainer extends SourceEventBase<'engine-stats.container'> {
	readonly kind: 'engine-stats.container';
	readonly container: string;
	/** `undefined` in versions that do not print it. */
	readonly name: string | undefined;
	/** 100 is one processor. */
	readonly cpuPercent: number | undefined;
	readonly memoryBytes: number | undefined;
	/** Its limit, or all memory of the device. */
	readonly memoryLimitBytes: number | undefined;
}

export interface EngineStatsFailed extends SourceEventBase<'engine-stats.failed'> {
	readonly kind: 'engine-stats.failed';
	readonly status: number | undefined;
	readonly text: string;
	/** The engine did not answer at all. */
	readonly silent: boolean;
}

export type EngineStatsEvent = EngineStatsContainer | EngineStatsFailed;
