import type { Failure } from '../../vocabulary/failure.ts';
import type { FsckEvent } from '../../services/fsck/index.ts';
import type { SourceEventBase } from '../../vocabulary/source.ts';

/** The data partition did not show up in 5 minutes: the medium, or its table of partitions, is damaged. */
export interface InitramfsLogDataPartitionMissing extends SourceEventBase<'initramfs-log.data-partition-missing'> {
	readonly kind: 'initramfs-log.data-partition-missing';
	readonly failure: Failure;
}

/** The data partition could not be grown to the end of the medium. */
export interface InitramfsLogExpansionFailed extends SourceEventBase<'initramfs-log.expansion-failed'> {
	readonly kind: 'initramfs-log.expansion-failed';
	readonly failure: Failure;
}

/** A step of growing the data partition, as at the first start. */
export interface InitramfsLogExpanding extends SourceEventBase<'initramfs-log.expanding'> {
	readonly kind: 'initramfs-log.expanding';
	readonly step: string;
}

export interface InitramfsLogExpanded extends SourceEventBase<'initramfs-log.expanded'> {
	readonly kind: 'initramfs-log.expanded';
	/** `/dev/disk/by-state/resin-data`. */
	readonly path: string;
}

/** The log could not be read. */
export interface InitramfsLogFailed extends SourceEventBase<'initramfs-log.failed'> {
	readonly kind: 'initramfs-log.failed';
	readonly status: number | undefined;
	readonly text: string;
}

export type InitramfsLogEvent =
	| InitramfsLogDataPartitionMissing
	| InitramfsLogExpansionFailed
	| InitramfsLogExpanding
	| InitramfsLogExpanded
	| InitramfsLogFailed
	| FsckEvent;
