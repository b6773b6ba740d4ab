import type { Failure } from '../../vocabulary/failure.ts';
import type { SourceEventBase } from '../../vocabulary/source.ts';

export interface NameQueryAnswered extends SourceEventBase<'name-query.answered'> {
	readonly kind: 'name-query.answered';
	readonly host: string;
	/** The server that was asked, as printed. */
	readonly server: string | undefined;
	/** The first 20. */
	readonly addresses: readonly string[];
}

export interface NameQueryFailed extends SourceEventBase<'name-query.failed'> {
	readonly kind: 'name-query.failed';
	readonly host: string;
	readonly status: number | undefined;
	readonly text: string;
	/** The resolver refused the signatures of the answer. */
	readonly dnssec: boolean;
	readonly failure: Failure;
}

export type NameQueryEvent = NameQueryAnswered | NameQueryFailed;
