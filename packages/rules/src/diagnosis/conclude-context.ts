import type { TimeTable } from '@whydown/timeline';
import type { CoverageClaim } from '../observation.ts';
import type { Facts } from '../signals/field-test.ts';

/** Everything that is known besides the events once the input has been read, or has been read so far. */
export interface ConcludeContext {
	readonly table: TimeTable;
	readonly coverage: readonly CoverageClaim[];
	readonly facts: Facts;
	/** `false` where the input is cut, or reading it was interrupted: then nothing that is silent is clean. */
	readonly inputComplete: boolean;
	/** Sources of commands that could tell, even if it was nothing. */
	readonly read?: ReadonlySet<string>;
	/** Sources that the input should show better than it does, and why: no rule that asks them is clean. */
	readonly incompleteSources?: ReadonlyMap<string, string>;
	/** A clock in milliseconds, to measure how long each rule takes to be asked. */
	readonly clock?: () => number;
}
