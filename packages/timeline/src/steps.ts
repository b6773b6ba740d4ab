import { DAY, YEARLESS_YEAR, realtimeOf, yearlessOf } from './calendar.ts';
import type { Row } from './segments.ts';

/** The nearest way round the year from one year-less reading to another. */
export function aroundTheYear(seconds: number): number {
	const inYear = ((seconds % YEARLESS_YEAR) + YEARLESS_YEAR) % YEARLESS_YEAR;
	return inYear > YEARLESS_YEAR / 2 ? inYear - YEARLESS_YEAR : inYear;
}

/** True for an advance by `seconds` that is a step by `stated` and a silence. */
export function isStepAndSilence(seconds: number, stated: number, silence: number): boolean {
	const nearer = stated > 0 ? seconds >= stated / 2 : seconds <= stated / 2;
	return nearer && seconds >= stated - 2 && seconds <= stated + silence;
}

/** True when the clock's way from `before` (in `row`) to `clock` is a step by `stated` seconds and a silence of at most `silence`. */
export function isAdvanceByStep(
	row: Row,
	before: number,
	clock: number,
	stated: number,
	silence: number,
): boolean {
	const ahead = clock - before;
	if (row.dating !== 'yearless') return isStepAndSilence(ahead, stated, silence);
	if (row.year !== undefined) {
		const from = realtimeOf(before, row.year);
		const rest = aroundTheYear(clock - yearlessOf(from + stated));
		return Math.abs(stated) < 30 * DAY
			? isStepAndSilence(rest + stated, stated, silence)
			: rest >= -2 && rest <= silence;
	}
	if (Math.abs(stated) < 30 * DAY) return isStepAndSilence(ahead, stated, silence);
	const rest = ahead - stated;
	const year = 31_556_952;
	return Math.abs(rest - Math.round(rest / year) * year) <= 3 * DAY;
}
