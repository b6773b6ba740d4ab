import type { BootId, EntryView } from '@whydown/journal';
import type { Authors } from './authors.ts';
import type { KeptEntry } from './kept-entry.ts';

/** Where entries go, in the order in which they were written. */
export interface EntryTrack {
	/** The next entry; `kept`: the same entry as a copy, which wants to know its place. */
	entry(view: EntryView, kept?: KeptEntry): void;
	/** What follows belongs to that boot. */
	boot(id: BootId | undefined): void;
	/** The journal's smallest and largest stamp. */
	range(beginUsec: number, endUsec: number): void;
	/** Nothing follows. */
	end(): void;
	/** Who says who wrote an entry; learns from the commands of a dump before its entries come. */
	readonly authors: Authors;
}

/** What a journal alone tells a track. */
export type JournalTrack = Pick<EntryTrack, 'entry' | 'boot'>;
