import type { Failure } from '../../vocabulary/failure.ts';
import type { SourceEventBase } from '../../vocabulary/source.ts';

/** A connection to the port opened. */
export interface NcConnected extends SourceEventBase<'nc.connected'> {
	readonly kind: 'nc.connected';
	readonly host?: string;
	readonly port?: number;
}

/** No connection: refused, without an answer, without a way, or to a name that is not found. */
export interface NcFailed extends SourceEventBase<'nc.failed'> {
	readonly kind: 'nc.failed';
	readonly host?: string;
	readonly port?: number;
	readonly text: string;
	readonly failure: Failure;
}

export type NcEvent = NcConnected | NcFailed;
