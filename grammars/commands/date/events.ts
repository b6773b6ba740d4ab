import type { InnerStamp, SourceEventBase } from '../../vocabulary/source.ts';
import type { CommandFailed } from '../../command-output/command-failed.ts';

/** The device's clock when the dump was taken. */
export interface DatePrinted extends SourceEventBase<'date.printed'> {
	readonly kind: 'date.printed';
	/** The clock as read, in the zone that the line names; a zone other than UTC tells no offset. */
	readonly writtenAt: InnerStamp;
}

export type DateEvent = DatePrinted | CommandFailed<'date'>;
