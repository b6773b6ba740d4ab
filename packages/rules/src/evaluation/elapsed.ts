import type { Elapsed, Interval, Place, TimeTable } from '@whydown/timeline';
import type { Duration } from '../condition/ast.ts';
import type { Truth } from '../truth-value.ts';

/** Compares an elapsed time with a duration. The answer is `possible` where the two bounds disagree. */
export function within(elapsed: Interval, duration: Duration): Truth {
	if (elapsed.hi <= duration) return 'holds';
	return elapsed.lo > duration ? 'fails' : 'possible';
}

/** Seconds from one place to another; nothing when they stand the other way round. */
export function span(table: TimeTable, from: Place, to: Place): Elapsed {
	return to.ordinal <= from.ordinal ? { lo: 0, hi: 0, likely: 0 } : table.elapsed(from, to);
}
