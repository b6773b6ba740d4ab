import type { Failure } from '../../vocabulary/failure.ts';
import type { SourceEventBase } from '../../vocabulary/source.ts';

/** A block device, or the overlay of the root, and where it is mounted. */
export interface MountFilesystem extends SourceEventBase<'mount.filesystem'> {
	readonly kind: 'mount.filesystem';
	/** `/dev/mmcblk0p6`, `overlay` */
	readonly device: string;
	readonly mount: string;
	readonly type: string;
	/** The root filesystem is mounted so by design. */
	readonly readOnly: boolean;
}

/**
 * A partition that the device must be able to write (data or state) is mounted read-only: the kernel found errors in it,
 * or could not repair them at the start.
 */
export interface MountReadOnly extends SourceEventBase<'mount.read-only'> {
	readonly kind: 'mount.read-only';
	readonly device: string;
	readonly mount: string;
	readonly type: string;
	readonly failure: Failure;
}

export interface MountFailed extends SourceEventBase<'mount.failed'> {
	readonly kind: 'mount.failed';
	readonly status: number | undefined;
	readonly text: string;
}

export type MountEvent = MountFilesystem | MountReadOnly | MountFailed;
