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

/** Nobody can ask it: another program has its port, or it has no address to listen on. */
export interface ResolvedListenFailed extends ResolvedSaid<'listen-failed'> {
	readonly failure: Failure;
}

export interface ResolvedFailed extends ResolvedSaid<'failed'> {
	readonly text: string;
	readonly failure: Failure;
}

export type ResolvedEvent =
	| ResolvedDnssecFailed
	| ResolvedListenFailed
	/** Another device, or another program of this one, answers to the same name in the local network. */
	| ResolvedSaid<'name-taken'>
	| ResolvedFailed
	| ResolvedSaid<'notice'>
	| ResolvedSaid<'unrecognised'>;
