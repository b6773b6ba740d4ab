/** Seconds of a day. */
export const DAY = 86_400;

/** Seconds of the layout that stamps without a year use: every year has a 29 February (see `YearlessUsec`). */
export const YEARLESS_YEAR: number = 366 * DAY;

/** Seconds from 1 January to 29 February, and to 1 March of the year-less layout. */
export const LEAP_DAY: number = 59 * DAY;
export const FIRST_OF_MARCH: number = 60 * DAY;

export function isLeapYear(year: number): boolean {
	return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Seconds from 1970 to 1 January 00:00 of a year, in the proleptic Gregorian calendar. */
export function startOfYear(year: number): number {
	const before = year - 1;
	const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400) - 477;
	return ((year - 1970) * 365 + leapDays) * DAY;
}

/** The year in which a second since 1970 lies. */
export function yearOf(seconds: number): number {
	let year = 1970 + Math.floor(seconds / 31_556_952);
	if (seconds < startOfYear(year)) year -= 1;
	else if (seconds >= startOfYear(year + 1)) year += 1;
	return year;
}

/** The place of a second since 1970 in the year-less layout. */
export function yearlessOf(seconds: number, year: number = yearOf(seconds)): number {
	const inYear = seconds - startOfYear(year);
	return !isLeapYear(year) && inYear >= LEAP_DAY ? inYear + DAY : inYear;
}

/**
 * Seconds since 1970 of a reading in the year-less layout.
 *
 * @param reading seconds in the layout; each further 366 days stand for one more New Year
 * @param year the year that `reading` counts from
 */
export function realtimeOf(reading: number, year: number): number {
	const passed = Math.floor(reading / YEARLESS_YEAR);
	const inYear = reading - passed * YEARLESS_YEAR;
	const shift = !isLeapYear(year + passed) && inYear >= FIRST_OF_MARCH ? DAY : 0;
	return startOfYear(year + passed) + inYear - shift;
}

/** True for a year that has the day of a reading in the year-less layout. */
export function yearHas(reading: number, year: number): boolean {
	const passed = Math.floor(reading / YEARLESS_YEAR);
	const inYear = reading - passed * YEARLESS_YEAR;
	return inYear < LEAP_DAY || inYear >= FIRST_OF_MARCH || isLeapYear(year + passed);
}

/**
 * The year that puts a year-less reading nearest to a known moment.
 *
 * @returns `undefined` when even the nearest is further away than `tolerance` seconds
 */
export function yearNear(reading: number, moment: number, tolerance: number): number | undefined {
	const guess = yearOf(moment) - Math.floor(reading / YEARLESS_YEAR);
	let best: number | undefined;
	let bestDistance = tolerance;
	for (let year = guess - 1; year <= guess + 1; year += 1) {
		const distance = Math.abs(realtimeOf(reading, year) - moment);
		if (distance <= bestDistance && yearHas(reading, year)) {
			best = year;
			bestDistance = distance;
		}
	}
	return best;
}
