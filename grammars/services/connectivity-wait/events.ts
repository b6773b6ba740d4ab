import type { Failure } from '../../vocabulary/failure.ts';
import type { SourceEventBase } from '../../vocabulary/source.ts';

interface ConnectivityWaitSaid<What extends string> extends SourceEventBase<`connectivity-wait.${What}`> {
	readonly kind: `connectivity-wait.${What}`;
}

export type ConnectivityWaitEvent =
	| ConnectivityWaitSaid<'waiting'>
	/** The internet was reached for the first time in this boot. */
	| ConnectivityWaitSaid<'connected'>
	/** The script broke off, whatever the network does. */
	| (ConnectivityWaitSaid<'failed'> & { readonly failure: Failure })
	| ConnectivityWaitSaid<'unrecognised'>;
