import { DAY, realtimeOf, yearHas, yearNear, yearOf, yearlessOf } from './calendar.ts';
import type { Row } from './segments.ts';

/** Years that the input names outside its entries. */
export interface YearHints {
	/** Begin and end of `-- Journal begins at …, ends at …. --`: seconds since 1970. */
	readonly edges: readonly number[];
	/** The device's clock when the dump was taken. */
	readonly takenAt: number | undefined;
}

/** A silence may lie between a step of a known size and the next stamp. */
const SILENCE_IN_STEP = 3600;

/** Small steps do not change the year unless an inner stamp says so. */
const SMALL_STEP = 2 * DAY;

/** The device's clock at a reading of a row: seconds since 1970, `NaN` while the year is unknown. */
export function clockOf(row: Row, year: number | undefined, reading: number): number {
	if (row.dating !== 'yearless') return reading;
	return year === undefined ? Number.NaN : realtimeOf(reading, year);
}

/** The only year that puts one of the row's edges within two days of a header's. */
function yearFromEdges(row: Row, edges: readonly number[]): number | undefined {
	let found: number | undefined;
	for (const edge of edges) {
		for (const reading of [row.firstClock, row.lastClock]) {
			const year = yearNear(reading, edge, 2 * DAY);
			// A row that begins or ends on 29 February lies in a leap year.
			if (year === undefined || !yearHas(row.firstClock, year) || !yearHas(row.lastClock, year)) continue;
			if (found !== undefined && found !== year) return undefined;
			found = year;
		}
	}
	return found;
}

/** The year that puts the end of the last row before the moment when the dump was taken. */
function yearBefore(row: Row, takenAt: number): number | undefined {
	let year = yearOf(takenAt);
	if (yearlessOf(takenAt, year) + 60 < row.lastClock % (366 * DAY)) year -= 1;
	const first = year - Math.floor(row.lastClock / (366 * DAY));
	return yearHas(row.lastClock, first) ? first : undefined;
}

/**
 * The years of the year-less rows, in the order of the input; `undefined` where nothing says one.
 *
 * Witnesses, best first: an inner stamp, a step of known size from a neighbour, an inner stamp that was held
 * up, the journal's header, the boot before or after, the date of the dump (for the last row only).
 */
export function inferYears(rows: readonly Row[], hints: YearHints): (number | undefined)[] {
	const years = rows.map((row) => row.year);

	const carry = (from: number, to: number, forwards: boolean): void => {
		const known = rows[from];
		const row = rows[to];
		if (known === undefined || row === undefined || years[to] !== undefined) return;
		if (row.dating !== 'yearless') return;
		const later = forwards ? row : known;
		const clock = clockOf(known, years[from], forwards ? known.lastClock : known.firstClock);
		if (Number.isNaN(clock)) return;
		const near = forwards ? row.firstClock : row.lastClock;
		if (known.boot !== row.boot) {
			years[to] = yearNear(near, clock, DAY);
			return;
		}
		const size = later.jump?.measured ?? later.jump?.stated;
		if (size !== undefined) {
			years[to] = yearNear(near, clock + (forwards ? size : -size), SILENCE_IN_STEP + DAY);
		} else if (later.jump !== undefined && !later.jump.witnesses.includes('inner-stamp')) {
			years[to] = yearNear(near, clock, SMALL_STEP);
		}
	};
	const spread = (acrossBoots: boolean): void => {
		for (const forwards of [true, false, true]) {
			for (let step = 1; step < rows.length; step += 1) {
				const from = forwards ? step - 1 : rows.length - step;
				const to = forwards ? step : rows.length - step - 1;
				if (acrossBoots || rows[from]?.boot === rows[to]?.boot) carry(from, to, forwards);
			}
		}
	};
	const fill = (yearFor: (row: Row, at: number) => number | undefined): void => {
		for (const [at, row] of rows.entries()) {
			if (row.dating === 'yearless' && years[at] === undefined) years[at] = yearFor(row, at);
		}
		spread(false);
	};

	spread(false);
	fill((row) => row.bufferedYear);
	fill((row) => yearFromEdges(row, hints.edges));
	spread(true);
	const { takenAt } = hints;
	if (takenAt !== undefined) {
		fill((row, at) => (at === rows.length - 1 ? yearBefore(row, takenAt) : undefined));
		spread(true);
	}
	return years;
}
