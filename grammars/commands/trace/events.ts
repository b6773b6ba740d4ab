import type { Failure } from '../../vocabulary/failure.ts';
import type { SourceEventBase } from '../../vocabulary/source.ts';

/** The way to a host, hop by hop. Routers that do not answer are many: silence proves nothing. */
export interface TraceTraced extends SourceEventBase<'trace.traced'> {
	readonly kind: 'trace.traced';
	readonly host: string | undefined;
	/** The number of the last hop that was asked, and of the last that answered; 0 where none did. */
	readonly asked: number;
	readonly answered: number;
}

/** A router, or the device itself, says that there is no way, or that none is allowed. */
export interface TraceBarred extends SourceEventBase<'trace.barred'> {
	readonly kind: 'trace.barred';
	readonly host: string | undefined;
	readonly hop: number;
	readonly failure: Failure;
}

/** The tool could not even ask. */
export interface TraceFailed extends SourceEventBase<'trace.failed'> {
	readonly kind: 'trace.failed';
	readonly host: string | undefined;
	readonly text: string;
	readonly failure: Failure;
}

export type TraceEvent = TraceTraced | TraceBarred | TraceFailed;
