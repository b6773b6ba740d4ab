import type { Failure } from '../../vocabulary/failure.ts';
import type { SourceEventBase } from '../../vocabulary/source.ts';

export interface NslookupAnswered extends SourceEventBase<'nslookup.answered'> {
	readonly kind: 'nslookup.answered';
	readonly host: string;
	/** The server that was asked, as printed. */
	readonly server: string | undefined;
	/** The first 20. */
	readonly addresses: readonly string[];
}

export interface NslookupFailed extends SourceEventBase<'nslookup.failed'> {
	readonly kind: 'nslookup.failed';
	readonly host: string;
	readonly server: string | undefined;
	readonly status: number | undefined;
	readonly text: string;
	readonly failure: Failure;
}

export type NslookupEvent = NslookupAnswered | NslookupFailed;
