import type { TimedEntry } from './time.ts';

/** So many entries tell the direction; fewer of the same second do not. */
const ENTRIES = 200;

/** Larger differences are jumps, silences or other boots. */
const STEP = 3600;

/** Seconds of the stamp that an entry shows, whatever they count from. */
function shownSeconds(entry: TimedEntry): number {
	return (Number.isNaN(entry.monotonicUsec) ? entry.stampUsec : entry.monotonicUsec) / 1e6;
}

/** Steps forward minus steps back, of the small steps between the first 200 entries. */
export function stepsForward(entries: Iterable<TimedEntry>): number {
	let balance = 0;
	let seen = 0;
	let last = Number.NaN;
	for (const entry of entries) {
		const shown = shownSeconds(entry);
		const step = shown - last;
		if (Math.abs(step) < STEP) balance += Math.sign(step);
		last = shown;
		seen += 1;
		if (seen === ENTRIES) break;
	}
	return balance;
}

/**
 * Tells a journal that was printed with `-r` (newest first) by its first 200 entries: most of its small steps go back.
 *
 * A `Timeline` wants entries oldest first. `mergeSections` turns a reversed journal round, as its only section.
 *
 * @returns `undecided` when all stamps are equal
 */
export function directionOf(entries: Iterable<TimedEntry>): 'forward' | 'reversed' | 'undecided' {
	const balance = stepsForward(entries);
	if (balance === 0) return 'undecided';
	return balance > 0 ? 'forward' : 'reversed';
}
