import type { BootId, EntryView } from '@whydown/journal';
import type { Authors } from './authors.ts';
import type { EntryCopy } from './entry-copy.ts';

/** Takes entries in the order in which they were written. */
export interface EntryTrack {
	/** The next entry; `copy`: a copy of the same entry, which has to learn its place. */
	entry(view: EntryView, copy?: EntryCopy): void;
	/** The entries that follow belong to that boot. */
	boot(id: BootId | undefined): void;
	/** The journal's smallest and largest stamp. */
	range(beginUsec: number, endUsec: number): void;
	/** Nothing follows. */
	end(): void;
	/** The authors of entries; they learn from the commands of a dump before its entries come. */
	readonly authors: Authors;
}

/** The part of a track that a journal alone needs. */
export type JournalTrack = Pick<EntryTrack, 'entry' | 'boot'>;
