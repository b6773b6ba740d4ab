import type { SourceEventBase } from '../../vocabulary/source.ts';

/** The state of a container when the dump was taken. A container that has ended is no fault by itself. */
export interface PsEngineContainer extends SourceEventBase<'ps-engine.container'> {
	readonly kind: 'ps-engine.container';
	readonly container: string;
	readonly image: string;
	/** `balena_supervisor`, `main_5298819_2265201_…` */
	readonly name: string;
	readonly state: 'running' | 'paused' | 'exited' | 'restarting' | 'created' | 'dead' | 'being-removed';
	/** The result of the container's health check; `undefined` for a container without one. */
	readonly health: 'healthy' | 'unhealthy' | 'starting' | undefined;
	/** Of a container that ended, or waits for its restart. */
	readonly exitCode: number | undefined;
	/** The signal that ended it, taken from exit codes above 128: 137 is 9 (killed, or out of memory), 143 is 15. */
	readonly signal: number | undefined;
}

export interface PsEngineFailed extends SourceEventBase<'ps-engine.failed'> {
	readonly kind: 'ps-engine.failed';
	readonly status: number | undefined;
	readonly text: string;
	/** The engine did not answer at all. */
	readonly silent: boolean;
}

export type PsEngineEvent = PsEngineContainer | PsEngineFailed;
