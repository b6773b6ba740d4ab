import { DAY, YEARLESS_YEAR } from './calendar.ts';
import type { TimedEntry } from './time.ts';

/** An entry and its stamp in seconds, or `NaN`. */
interface StampedItem {
	readonly entry: TimedEntry;
	readonly second: number;
}

/** Entries between two jumps of the clock, by what their stamps show. */
interface ClockRun {
	readonly from: number;
	readonly to: number;
	readonly first: number;
	readonly last: number;
}

/** A step back of more seconds than this ends a run: stamps no longer tell the order. */
const STEP_BACK = 10;

/** A step forward of more seconds than this ends one, too. */
const STEP_FORWARD = 30 * DAY;

/** Runs without a shared entry are taken for the same when they lie this near: seconds. */
const NEAR = DAY;

/** Seconds between two runs' readings; 0 when they overlap. Year-less readings may be a year apart. */
function distance(one: ClockRun, other: ClockRun, yearless: boolean): number {
	let best = Number.POSITIVE_INFINITY;
	for (const shift of yearless ? [-YEARLESS_YEAR, 0, YEARLESS_YEAR] : [0]) {
		const apart = Math.max(one.first - (other.last + shift), other.first + shift - one.last, 0);
		best = Math.min(best, apart);
	}
	return best;
}

/** Cuts entries where their stamps jump. */
function clockRuns(entries: readonly StampedItem[], from: number, to: number): ClockRun[] {
	const runs: ClockRun[] = [];
	let start = from;
	let first = Number.NaN;
	let high = Number.NaN;
	for (let at = from; at < to; at += 1) {
		const second = entries[at]?.second ?? Number.NaN;
		if (Number.isNaN(second)) continue;
		if (second < high - STEP_BACK || second > high + STEP_FORWARD) {
			runs.push({ from: start, to: at, first, last: high });
			start = at;
			first = Number.NaN;
			high = Number.NaN;
		}
		if (Number.isNaN(first)) first = second;
		if (!(second <= high)) high = second;
	}
	if (start < to) runs.push({ from: start, to, first, last: high });
	return runs;
}

/** The first entry in `entries[from, to)` whose stamp is later. */
function firstAfter(entries: readonly StampedItem[], from: number, to: number, second: number): number {
	let at = from;
	while (at < to && (entries[at]?.second ?? 0) <= second) at += 1;
	return at;
}

/**
 * Weaves entries that only one side has into the stretch between two shared entries: by their stamps where both
 * sides show the same run of the clock, else right after the shared entry before them.
 */
export function weave<Item extends StampedItem>(
	base: readonly Item[],
	added: readonly Item[],
	tiedBefore: boolean,
): Item[] {
	if (base.length === 0) return [...added];
	if (added.length === 0) return [...base];
	const yearless = added[0]?.entry.stampKind === 'yearless';
	const baseRuns = clockRuns(base, 0, base.length);
	const result: Item[] = [];
	let taken = 0;
	let runAt = 0;
	const takeUntil = (to: number): void => {
		for (; taken < to; taken += 1) {
			const entry = base[taken];
			if (entry !== undefined) result.push(entry);
		}
	};
	for (const run of clockRuns(added, 0, added.length)) {
		let nearest: ClockRun | undefined;
		let nearestAt = runAt;
		let nearestDistance = STEP_FORWARD;
		for (let at = runAt; at < baseRuns.length; at += 1) {
			const candidate = baseRuns[at];
			if (candidate === undefined) continue;
			const apart = distance(run, candidate, yearless);
			if (apart > nearestDistance || (nearest !== undefined && apart === nearestDistance)) continue;
			nearest = candidate;
			nearestAt = at;
			nearestDistance = apart;
		}
		runAt = nearestAt;
		if (nearest === undefined) {
			if (!tiedBefore && result.length === 0) takeUntil(base.length);
		} else takeUntil(nearest.from);
		for (let at = run.from; at < run.to; at += 1) {
			const entry = added[at];
			if (entry === undefined) continue;
			if (nearest !== undefined) takeUntil(firstAfter(base, taken, nearest.to, entry.second));
			result.push(entry);
		}
	}
	takeUntil(base.length);
	return result;
}

/** True when each run of the clock that `added` shows has exactly one near it in `base`. */
export function isComparable<Item extends StampedItem>(
	base: readonly Item[],
	added: readonly Item[],
): boolean {
	const yearless = added[0]?.entry.stampKind === 'yearless';
	if (base[0]?.entry.stampKind !== added[0]?.entry.stampKind) return false;
	const baseRuns = clockRuns(base, 0, base.length);
	return clockRuns(added, 0, added.length).every(
		(run) => baseRuns.filter((candidate) => distance(run, candidate, yearless) <= NEAR).length === 1,
	);
}
