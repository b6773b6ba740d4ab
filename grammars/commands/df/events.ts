import type { Failure } from '../../vocabulary/failure.ts';
import type { SourceEventBase } from '../../vocabulary/source.ts';

/**
 * The use of a filesystem. A fact and no fault: the root filesystem of the device is built to be full; only the data
 * and the state partition matter.
 */
export interface DfFilesystem extends SourceEventBase<'df.filesystem'> {
	readonly kind: 'df.filesystem';
	/** The unit that is counted: blocks (`df`) or inodes (`df -i`). */
	readonly counted: 'blocks' | 'inodes';
	/** Device or name of the filesystem: `/dev/mmcblk0p6`, `overlay`, `tmpfs`. */
	readonly filesystem: string;
	/** `ext4`, …; `undefined` without `-T`. */
	readonly type: string | undefined;
	readonly mount: string;
	/** Used share of what may be used, in percent, as printed. */
	readonly usedPercent: number;
	/** As exact as printed; `undefined` where inodes are counted. */
	readonly sizeBytes: number | undefined;
	readonly availableBytes: number | undefined;
	/** `undefined` where blocks are counted. */
	readonly availableInodes: number | undefined;
}

/** df could not look at a filesystem, or at none. */
export interface DfFailed extends SourceEventBase<'df.failed'> {
	readonly kind: 'df.failed';
	readonly status: number | undefined;
	readonly text: string;
	/** Present where the words name a fault of storage, such as `Input/output error`. */
	readonly failure?: Failure;
}

export type DfEvent = DfFilesystem | DfFailed;
