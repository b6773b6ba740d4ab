import type { Failure } from '../../vocabulary/failure.ts';
import type { InnerStamp, SourceEventBase } from '../../vocabulary/source.ts';

/** The time of the clock with the battery. */
export interface HwclockRead extends SourceEventBase<'hwclock.read'> {
	readonly kind: 'hwclock.read';
	/** `writtenAt` would be the system's clock. */
	readonly time: InnerStamp;
	readonly year: number;
}

/** That clock cannot be read, or its registers hold nothing. */
export interface HwclockUnreadable extends SourceEventBase<'hwclock.unreadable'> {
	readonly kind: 'hwclock.unreadable';
	/** `absent`: the kernel knows no such clock. `stuck`: there is one, and it does not tick. */
	readonly why: 'absent' | 'stuck';
	readonly text: string;
	readonly failure: Failure;
}

export type HwclockEvent = HwclockRead | HwclockUnreadable;
