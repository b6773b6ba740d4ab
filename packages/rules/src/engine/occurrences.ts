import type { Run } from './occurrence-log.ts';
import type { SharedSignal } from './signals.ts';

/** The occurrences of all signals, as the diagnosis reads them. */
export interface Occurrences {
	boots(signal: SharedSignal): Iterable<number>;
	/** By their beginnings. */
	runs(signal: SharedSignal, boot: number): readonly Run[];
	/** How many do not stand alone any more, or are forgotten. */
	dropped(signal: SharedSignal): number;
	/** How many runs are kept of it. */
	size(signal: SharedSignal): number;
}
