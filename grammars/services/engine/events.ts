import type { Failure } from '../../vocabulary/failure.ts';
import type { SourceEventBase } from '../../vocabulary/source.ts';

interface EngineSaid<What extends string> extends SourceEventBase<`engine.${What}`> {
	readonly kind: `engine.${What}`;
}

interface EngineFailed<What extends string> extends EngineSaid<What> {
	/** The error as it was printed; may be empty, and may be cut. */
	readonly text: string;
	readonly failure: Failure;
}

export interface EngineVersion extends EngineSaid<'version'> {
	readonly version?: string;
}

export interface EngineStopping extends EngineSaid<'stopping'> {
	/** `terminated`, `interrupt`, … */
	readonly signal: string;
}

export interface EngineContainerLoadFailed extends EngineFailed<'container-load-failed'> {
	readonly container?: string;
}

/** A downloaded layer is not what its digest says: something on the way altered it, or memory did. */
export interface EngineLayerAltered extends EngineSaid<'layer-altered'> {
	readonly digest: string;
	readonly failure: Failure;
}

export interface EngineDownloadRetrying extends EngineFailed<'download-retrying'> {
	readonly attempt?: number;
	/** The number of attempts that there will be. */
	readonly attempts?: number;
}

export interface EngineOverlayFailed extends EngineFailed<'overlay-failed'> {
	readonly path: string;
}

/** The engine does not start: its own configuration cannot be used. */
export interface EngineConfigInvalid extends EngineFailed<'config-invalid'> {
	readonly path: string;
}

/** Somebody asked the engine for what does not exist: routine, also between two states of an application. */
export interface EngineObjectMissing extends EngineSaid<'object-missing'> {
	readonly method: string;
	readonly path: string;
}

export interface EngineRequestFailed extends EngineFailed<'request-failed'> {
	readonly method: string;
	readonly path: string;
}

/** A container did not stop when it was asked to, and was killed. */
export interface EngineKillForced extends EngineSaid<'kill-forced'> {
	readonly seconds: number;
	readonly container?: string;
}

export interface EngineHealthCheckFailed extends EngineSaid<'container-health-check-failed'> {
	readonly container: string;
	readonly text: string;
}

/** The engine's resolver, which containers ask, got no answer from a name server. */
export interface EngineNameQueryFailed extends EngineSaid<'name-query-failed'> {
	readonly server?: string;
	readonly failure: Failure;
}

export interface EngineUnreachable extends EngineSaid<'unreachable'> {
	readonly failure: Failure;
}

/** A line of level error, fatal or panic of which we know no more. */
export interface EngineError extends EngineFailed<'error'> {
	readonly level: string;
}

/** A warning of which we know no more; with a failure only where the text names one. */
export interface EngineWarning extends EngineSaid<'warning'> {
	readonly text: string;
	readonly failure?: Failure;
}

export type EngineEvent =
	| EngineVersion
	| EngineSaid<'starting'>
	| EngineSaid<'ready'>
	| EngineStopping
	| EngineSaid<'stopped'>
	| EngineFailed<'start-failed'>
	/** The kernel has no table of iptables that the engine needs. */
	| EngineFailed<'firewall-missing'>
	| EngineConfigInvalid
	/** The kernel counts no memory of groups: limits of containers are not kept. */
	| EngineSaid<'memory-limit-unsupported'>
	| EngineContainerLoadFailed
	| EngineFailed<'migration-failed'>
	| EngineFailed<'layer-failed'>
	| EngineLayerAltered
	| EngineFailed<'delta-failed'>
	| EngineDownloadRetrying
	| EngineFailed<'pull-failed'>
	/** The store lacks a layer that an image or container needs. */
	| EngineFailed<'layer-missing'>
	| EngineOverlayFailed
	| EngineObjectMissing
	| EngineRequestFailed
	/** A container ended while somebody spoke with it. */
	| EngineSaid<'container-gone'>
	| EngineFailed<'exec-failed'>
	| EngineKillForced
	| EngineHealthCheckFailed
	| EngineNameQueryFailed
	/** containerd's database is damaged: it panics at every start. */
	| EngineFailed<'database-corrupt'>
	| EngineFailed<'panicked'>
	/** The stack below a panic. */
	| EngineSaid<'panic-detail'>
	| EngineFailed<'containerd-uuid-invalid'>
	| EngineFailed<'containerd-lost'>
	| EngineUnreachable
	| EngineError
	| EngineWarning
	| EngineSaid<'notice'>
	| EngineSaid<'unrecognised'>;
