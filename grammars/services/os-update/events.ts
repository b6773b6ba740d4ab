import type { Failure } from '../../vocabulary/failure.ts';
import type { SourceEventBase } from '../../vocabulary/source.ts';

interface OsUpdateSaid<What extends string> extends SourceEventBase<`os-update.${What}`> {
	readonly kind: `os-update.${What}`;
}

/** The update of the system stops. */
export interface OsUpdateFailed extends OsUpdateSaid<'failed'> {
	/** The part of the update that failed; `end` where the script only says that the whole failed. */
	readonly step: 'version' | 'release' | 'partition' | 'engine' | 'image' | 'boot-files' | 'hooks' | 'end';
	/** The sentence as it was printed. */
	readonly text: string;
	/** The reason in the words of failures: `no-space`, `forbidden`, … */
	readonly obstacle?: string;
	/** Unspecified where the partition of another system is full: that is no fault of this one's storage. */
	readonly failure: Failure;
}

/** The supervisor stays as it is. The update of the system goes on. */
export interface OsUpdateSupervisorFailed extends OsUpdateSaid<'supervisor-failed'> {
	readonly text: string;
	readonly failure: Failure;
}

/** What a tool or the engine printed between the lines of the scripts: mostly the reason of the failure that follows. */
export interface OsUpdateObstacle extends OsUpdateSaid<'obstacle'> {
	readonly text: string;
	readonly obstacle?: string;
	readonly failure: Failure;
}

export type OsUpdateEvent =
	| OsUpdateSaid<'started'>
	/** The new system is written, and starts with the next boot. */
	| OsUpdateSaid<'finished'>
	| OsUpdateSaid<'supervisor-started'>
	/** The supervisor was updated, or is new enough. */
	| OsUpdateSaid<'supervisor-finished'>
	/** A delta cannot be had; the script takes the whole image. */
	| OsUpdateSaid<'image-skipped'>
	| OsUpdateFailed
	| OsUpdateSupervisorFailed
	| OsUpdateObstacle
	| OsUpdateSaid<'notice'>
	| OsUpdateSaid<'unrecognised'>;
