import type { Failure } from '../../vocabulary/failure.ts';
import type { SourceEventBase } from '../../vocabulary/source.ts';

/** The engine's knowledge of one container. */
export interface EngineInspectContainer extends SourceEventBase<'engine-inspect.container'> {
	readonly kind: 'engine-inspect.container';
	/** The first 12 digits of its id, as they stand in the journal. */
	readonly container: string;
	readonly name: string | undefined;
	/** The service of the fleet's release that runs in it; the supervisor has none. */
	readonly service: string | undefined;
	/** `running`, `exited`, `restarting`, … */
	readonly state: string | undefined;
	/** Its exit status of the last time; 0 for one that runs. */
	readonly exitCode: number | undefined;
	/** The number of restarts by the engine since it was made or started by hand. */
	readonly restartCount: number | undefined;
	/** The kernel ended it because it, or the device, had no memory left. */
	readonly outOfMemory: boolean;
	/** `healthy`, `unhealthy`, `starting`; `undefined` without a health check. */
	readonly health: string | undefined;
	/** Health checks that failed one after another. */
	readonly failingStreak: number | undefined;
	/** The reason for which the engine could not start it; shortened to 500 characters. */
	readonly error: string | undefined;
	/** As printed: RFC 3339 in UTC. */
	readonly startedAt: string | undefined;
	readonly finishedAt: string | undefined;
	readonly failure?: Failure;
}

export interface EngineInspectFailed extends SourceEventBase<'engine-inspect.failed'> {
	readonly kind: 'engine-inspect.failed';
	readonly status: number | undefined;
	readonly text: string;
	/** The engine did not answer at all. */
	readonly silent: boolean;
}

export type EngineInspectEvent = EngineInspectContainer | EngineInspectFailed;
