import type { Run } from './occurrence-log.ts';
import type { IndexedSignal } from './signal-index.ts';

/** The occurrences of all signals, as the diagnosis reads them. */
export interface Occurrences {
	boots(signal: IndexedSignal): Iterable<number>;
	/** By their beginnings. */
	runs(signal: IndexedSignal, boot: number): readonly Run[];
	/** The number of occurrences that were merged into others, lost their values, or were forgotten. */
	dropped(signal: IndexedSignal): number;
	/** The number of runs that are kept. */
	size(signal: IndexedSignal): number;
}
