import type { Failure } from '../../vocabulary/failure.ts';
import type { SourceEventBase } from '../../vocabulary/source.ts';

interface UBootSaid<What extends string> extends SourceEventBase<`u-boot.${What}`> {
	readonly kind: `u-boot.${What}`;
}

/** The boot loader cannot write a file of its own: its count of starts, or its environment. */
export interface UBootWriteFailed extends UBootSaid<'write-failed'> {
	readonly file?: string;
	readonly failure: Failure;
}

export interface UBootBootFailed extends UBootSaid<'boot-failed'> {
	/** The sentence as it was printed. */
	readonly text: string;
	readonly failure: Failure;
}

/** RAUC's script has used up the attempts of every slot, and begins anew. */
export interface UBootSlotsExhausted extends UBootSaid<'slots-exhausted'> {
	readonly failure: Failure;
}

export type UBootEvent =
	| UBootSlotsExhausted
	| UBootWriteFailed
	/** It found no system that it can start, or broke off. */
	| UBootBootFailed
	/** It looks for a file that need not be there. */
	| UBootSaid<'file-absent'>
	/** It looks for a card or a disk that need not be there. */
	| UBootSaid<'device-absent'>
	| UBootSaid<'notice'>
	| UBootSaid<'unrecognised'>;
