import type { SourceEventBase } from '../../vocabulary/source.ts';

/** The engine of the device; the client says it even when the engine itself does not run. */
export interface EngineVersionReported extends SourceEventBase<'engine-version.reported'> {
	readonly kind: 'engine-version.reported';
	/** `balenaEngine`, `balena`, `Docker` */
	readonly program: string;
	/** `20.10.43` */
	readonly version: string;
	readonly build: string | undefined;
}

export interface EngineVersionFailed extends SourceEventBase<'engine-version.failed'> {
	readonly kind: 'engine-version.failed';
	readonly status: number | undefined;
	readonly text: string;
}

export type EngineVersionEvent = EngineVersionReported | EngineVersionFailed;
