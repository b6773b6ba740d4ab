import type { Failure } from '../../vocabulary/failure.ts';
import type { SourceEventBase } from '../../vocabulary/source.ts';

interface OsConfigSaid<What extends string> extends SourceEventBase<`os-config.${What}`> {
	readonly kind: `os-config.${What}`;
}

export interface OsConfigFetching extends OsConfigSaid<'fetching'> {
	readonly url: string;
}

/** The same error is printed once, however often it repeats: silence is no success. */
export interface OsConfigFetchFailed extends OsConfigSaid<'fetch-failed'> {
	readonly url?: string;
	readonly text: string;
	readonly failure: Failure;
}

/** A service that is stopped or started because its configuration changes. */
export interface OsConfigService<
	What extends 'stopping' | 'exit-awaited' | 'starting',
> extends OsConfigSaid<What> {
	readonly unit: string;
}

export interface OsConfigServiceFailed extends OsConfigSaid<'service-failed'> {
	readonly action: 'start' | 'stop' | 'exit';
	readonly unit?: string;
	readonly failure: Failure;
}

export interface OsConfigUpdated extends OsConfigSaid<'updated'> {
	readonly path: string;
}

export interface OsConfigInvalid extends OsConfigSaid<'config-invalid'> {
	readonly text: string;
	readonly failure: Failure;
}

export type OsConfigEvent =
	| OsConfigFetching
	| OsConfigSaid<'retrieved'>
	| OsConfigSaid<'configuration-awaited'>
	| OsConfigFetchFailed
	| OsConfigService<'stopping'>
	| OsConfigService<'exit-awaited'>
	| OsConfigService<'starting'>
	| OsConfigServiceFailed
	| OsConfigUpdated
	/** The device has no credentials yet. */
	| OsConfigSaid<'unconfigured'>
	| OsConfigInvalid
	| OsConfigSaid<'notice'>
	| OsConfigSaid<'unrecognised'>;
