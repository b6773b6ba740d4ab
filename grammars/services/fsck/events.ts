import type { Failure } from '../../vocabulary/failure.ts';
import type { SourceEventBase } from '../../vocabulary/source.ts';

interface FsckSaid<What extends string> extends SourceEventBase<`fsck.${What}`> {
	readonly kind: `fsck.${What}`;
}

/** The volume was not closed when the device last ran: the power was cut, or the device was reset. */
export interface FsckUncleanVolume extends FsckSaid<'unclean-volume'> {
	/** Label or device, `resin-data`, `/dev/mmcblk0p6`; absent where the line names none. */
	readonly volume?: string;
}

/** Of the volume: checked, found clean, or repaired. */
export interface FsckVolume<What extends 'clean' | 'repaired'> extends FsckSaid<What> {
	readonly volume: string;
}

/** The volume was written at a time that is still to come: the clock is behind. */
export interface FsckTimeInFuture extends FsckSaid<'time-in-future'> {
	readonly volume: string;
}

/** The filesystem has faults: it says so itself, or the check found some. */
export interface FsckCorrupt extends FsckSaid<'errors-recorded' | 'unrepaired' | 'unreadable'> {
	readonly kind: 'fsck.errors-recorded' | 'fsck.unrepaired' | 'fsck.unreadable';
	readonly volume?: string;
	readonly failure: Failure;
}

/** The check of a volume ended badly. */
export interface FsckFailed extends FsckSaid<'failed'> {
	/** A sum of the bits that fsck's manual names: 4 stands for faults that are left. */
	readonly status: number;
	readonly failure: Failure;
}

export type FsckEvent =
	| FsckUncleanVolume
	| FsckVolume<'clean'>
	| FsckVolume<'repaired'>
	| FsckTimeInFuture
	| FsckCorrupt
	| FsckFailed
	| FsckSaid<'routine'>
	| FsckSaid<'unrecognised'>;
