import { indexAt } from './segments.ts';
import type { Seam } from './segments.ts';
import type { Elapsed } from './time.ts';

/** The seconds that a seam adds to the axis of its boot. */
export interface Correction {
	readonly ordinal: number;
	readonly lo: number;
	readonly hi: number;
	readonly likely: number;
}

/** The correction that a seam means once its gap is known. */
export function correctionOf(seam: Seam, gap: { lo: number; hi: number; likely: number }): Correction {
	return {
		ordinal: seam.ordinal,
		lo: gap.lo - seam.advance,
		hi: gap.hi - seam.advance,
		likely: gap.likely - seam.advance,
	};
}

/** Nothing is known: it may be no time at all, or any. */
export const UNKNOWN: Elapsed = { lo: 0, hi: Number.POSITIVE_INFINITY, likely: 0 };

/**
 * Seconds between two points of one boot's axis.
 *
 * @param passed the advance of the axis
 * @param corrections of the boot, in order
 */
export function elapsedAlong(
	passed: number,
	corrections: readonly Correction[],
	fromOrdinal: number,
	toOrdinal: number,
): Elapsed {
	let lo = passed;
	let hi = passed;
	let likely = passed;
	let at = indexAt(corrections, fromOrdinal, (correction) => correction.ordinal) + 1;
	for (; at < corrections.length; at += 1) {
		const correction = corrections[at];
		if (correction === undefined || correction.ordinal > toOrdinal) break;
		lo += correction.lo;
		hi += correction.hi;
		likely += correction.likely;
	}
	return { lo: Math.max(0, lo), hi: Math.max(0, hi), likely: Math.max(0, likely) };
}
