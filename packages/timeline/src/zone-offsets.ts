const HOUR = 3600;

/** Seconds east of UTC of zone labels that stand for one offset wherever devices run today. */
const offsets: ReadonlyMap<string, number> = new Map([
	['EST', -5 * HOUR],
	['EDT', -4 * HOUR],
	['MST', -7 * HOUR],
	['MDT', -6 * HOUR],
	['AKST', -9 * HOUR],
	['AKDT', -8 * HOUR],
	['HST', -10 * HOUR],
	['NST', -3.5 * HOUR],
	['NDT', -2.5 * HOUR],
	['WET', 0],
	['WEST', HOUR],
	['BST', HOUR],
	['CET', HOUR],
	['CEST', 2 * HOUR],
	['EET', 2 * HOUR],
	['EEST', 3 * HOUR],
	['MSK', 3 * HOUR],
	['WAT', HOUR],
	['CAT', 2 * HOUR],
	['EAT', 3 * HOUR],
	['SAST', 2 * HOUR],
	['PKT', 5 * HOUR],
	['JST', 9 * HOUR],
	['KST', 9 * HOUR],
	['HKT', 8 * HOUR],
	['WIB', 7 * HOUR],
	['AWST', 8 * HOUR],
	['ACST', 9.5 * HOUR],
	['ACDT', 10.5 * HOUR],
	['AEST', 10 * HOUR],
	['AEDT', 11 * HOUR],
	['NZST', 12 * HOUR],
	['NZDT', 13 * HOUR],
	// `CST` and `PST` are America's or Asia's: only the hour to their summer time is certain.
	['CDT', HOUR],
	['PDT', HOUR],
]);

/**
 * Seconds to take off a stamp that was printed with a zone label, so that a change of the label is no change of
 * the clock. 0 for labels that name several offsets (`IST`): such stamps stay as printed.
 */
export function offsetOfZone(label: string | undefined): number {
	return label === undefined ? 0 : (offsets.get(label) ?? 0);
}
