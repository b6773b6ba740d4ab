import type { Failure } from '../../vocabulary/failure.ts';
import type { SourceEventBase } from '../../vocabulary/source.ts';

interface ResolvedSaid<What extends string> extends SourceEventBase<`resolved.${What}`> {
	readonly kind: `resolved.${What}`;
}

/** An answer was refused because its signatures do not prove it. */
export interface ResolvedDnssecFailed extends ResolvedSaid<'dnssec-failed'> {
	readonly name: string;
	/** `A`, `AAAA`, `DS`, … */
	readonly type: string;
	/** As printed: `no-signature`, `signature-expired`, `incompatible-server`, … */
	readonly reason: string;
	readonly failure: Failure;
}

export type ResolvedEvent = ResolvedDnssecFailed | ResolvedSaid<'notice'> | ResolvedSaid<'unrecognised'>;
