const months = 'JanFebMarAprMayJunJulAugSepOctNovDec';

/** 1 to 12 for an English abbreviation. */
export function monthNumber(name: string): number {
	return months.indexOf(name) / 3 + 1;
}

/** Days from 1970-01-01 to a date of the Gregorian calendar. `month` and `day` count from 1. */
export function daysSince1970(year: number, month: number, day: number): number {
	const shifted = month <= 2 ? year - 1 : year;
	const era = Math.floor(shifted / 400);
	const yearOfEra = shifted - era * 400;
	const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
	const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
	return era * 146_097 + dayOfEra - 719_468;
}

/** Microseconds since 1970 of a date and `HH:MM:SS[.ffffff…]`, read as UTC. */
export function civilUsec(year: number, month: number, day: number, clock: string): number {
	const [hours = '0', minutes = '0', seconds = '0'] = clock.split(':');
	const [whole = '0', fraction = ''] = seconds.split(/[.,]/);
	const wholeSeconds =
		((daysSince1970(year, month, day) * 24 + Number(hours)) * 60 + Number(minutes)) * 60 + Number(whole);
	return wholeSeconds * 1_000_000 + Number(fraction.padEnd(6, '0').slice(0, 6));
}

/** Microseconds east of UTC of `+0100`, `+01:00` or `Z`. */
export function offsetUsec(zone: string): number {
	const match = /^([+-])(\d\d):?(\d\d)$/.exec(zone);
	if (match === null) return 0;
	const [, sign, hours, minutes] = match;
	return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000_000;
}

/** Microseconds since 1 January of an unnamed year that has a 29 February: see `YearlessUsec`. */
export function yearlessClockUsec(month: string, day: string, clock: string): number {
	return civilUsec(2000, monthNumber(month), Number(day), clock) - civilUsec(2000, 1, 1, '0');
}
