import type { Failure } from '../../vocabulary/failure.ts';
import type { SourceEventBase } from '../../vocabulary/source.ts';

interface JournaldSaid<What extends string> extends SourceEventBase<`journald.${What}`> {
	readonly kind: `journald.${What}`;
}

/** A service wrote faster than journald allows: entries are missing here. */
export interface JournaldSuppressed extends JournaldSaid<'suppressed'> {
	readonly count: number;
	readonly unit: string;
}

export interface JournaldKernelMessagesMissed extends JournaldSaid<'kernel-messages-missed'> {
	readonly count: number;
}

/** A journal file was not closed: the power was cut, or its storage fails. */
export interface JournaldFileCorrupted extends JournaldSaid<'file-corrupted'> {
	readonly path: string;
	readonly failure: Failure;
}

export interface JournaldWriteFailed extends JournaldSaid<'write-failed'> {
	readonly failure: Failure;
}

/** The directory for a user's journal is not there: where no journal is kept on the disk, there is none. */
export interface JournaldUserJournalMissing extends JournaldSaid<'user-journal-missing'> {
	readonly path: string;
}

export type JournaldEvent =
	| JournaldUserJournalMissing
	| JournaldSaid<'started'>
	| JournaldSaid<'stopped'>
	| JournaldSaid<'time-jumped-backwards'>
	/** Harmless: at a boot the monotonic clock begins anew. */
	| JournaldSaid<'monotonic-jumped-backwards'>
	| JournaldSuppressed
	| JournaldKernelMessagesMissed
	| JournaldFileCorrupted
	| JournaldWriteFailed
	| JournaldSaid<'notice'>
	| JournaldSaid<'unrecognised'>;
