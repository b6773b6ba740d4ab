import type { Run } from './occurrence-log.ts';
import type { IndexedSignal } from './signal-index.ts';

/** The occurrences of all signals, as the diagnosis reads them. */
export interface Occurrences {
	boots(signal: IndexedSignal): Iterable<number>;
	/** By their beginnings. */
	runs(signal: IndexedSignal, boot: number): readonly Run[];
	/** How many do not stand alone any more, or are forgotten. */
	dropped(signal: IndexedSignal): number;
	/** How many runs are kept of it. */
	size(signal: IndexedSignal): number;
}
