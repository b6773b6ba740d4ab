import type { InnerStamp, SourceEventBase } from '../../vocabulary/source.ts';
import type { CommandFailed } from '../../command-output/command-failed.ts';

/** The device's clock when the dump was taken. */
export interface DatePrinted extends SourceEventBase<'date.printed'> {
	readonly kind: 'date.printed';
	/** The clock as read, in the zone that the line names; a zone other than UTC tells no offset. */
	readonly writtenAt: InnerStamp;
	readonly year: number;
	/** Seconds by which the clock is ahead, negative where it is behind; only where somebody says when the input was taken. */
	readonly aheadSeconds?: number;
}

/** The clock as a program in a container reads it: that of the device, where the host lets it read one. */
export interface DateInContainer extends SourceEventBase<'date.in-container'> {
	readonly kind: 'date.in-container';
	readonly year: number;
}

export type DateEvent = DatePrinted | DateInContainer | CommandFailed<'date'>;
