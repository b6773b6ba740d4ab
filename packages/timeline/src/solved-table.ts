import type { RealtimeUsec } from '@whydown/journal';
import { isLeapYear, yearlessOf, YEARLESS_YEAR, yearOf } from './calendar.ts';
import { correctionOf, elapsedAlong, UNKNOWN } from './elapsed.ts';
import type { Correction } from './elapsed.ts';
import { jumpOf } from './jumps.ts';
import { indexAt } from './segments.ts';
import type { Row, Seam, OffsetClaim } from './segments.ts';
import type {
	Boot,
	ClockGap,
	ClockUnset,
	ClockJump,
	Elapsed,
	Interval,
	Place,
	RealtimeInterval,
	Segment,
	TimeTable,
} from './time.ts';
import type { Silence } from './boot-rows.ts';
import { clockOf, inferYears } from './years.ts';
import type { YearHints } from './years.ts';

/** One boot as the table needs it. */
export interface BootRecord {
	readonly boot: Boot;
	readonly rows: readonly Row[];
	readonly seams: readonly Seam[];
	readonly silences: readonly Silence[];
	readonly looseFrom: number;
}

/** A row with the knowledge of its own witnesses and of its neighbours'. */
interface SolvedRow {
	readonly row: Row;
	readonly year: number | undefined;
	/** Device's clock, seconds since 1970, or `NaN`. */
	readonly first: number;
	readonly last: number;
	gap: Elapsed;
	offset: Interval | undefined;
	soft: boolean;
}

interface SolvedBoot {
	readonly rows: readonly SolvedRow[];
	readonly corrections: readonly Correction[];
	readonly looseFrom: number;
}

const STATED_DOUBT = 1;

/** Gaps known better than this carry true time from one row to the next. */
const NARROW = 10;

/** 2010: the devices that write such journals are younger. */
const CLOCKS_BEGIN = 1_262_304_000;

function unsetOf({ row, first }: SolvedRow): readonly ClockUnset[] {
	if (!(first >= 0 && first < CLOCKS_BEGIN)) return [];
	const { startOrdinal: ordinal, boot, startReading: reading, firstClock: clock, line } = row;
	const year = new Date(first * 1000).getUTCFullYear();
	return [{ kind: 'timeline.clock-unset', at: { ordinal, boot, reading, clock }, line, year }];
}

/** The gap over a left-out 29 February, as far as the year tells. */
function leapDayGap(seam: Seam, year: number | undefined, row: Row | undefined): Elapsed {
	if (year === undefined || row === undefined) return seam;
	const passed = Math.floor((row.wraps === 0 ? row.firstClock : row.lastClock) / YEARLESS_YEAR);
	const gap = isLeapYear(year + passed) ? seam.hi : seam.lo;
	return { lo: gap, hi: gap, likely: gap };
}

/** The gap at a jump, from the stated size. */
function gapFromStep(row: SolvedRow, previous: SolvedRow): Elapsed | undefined {
	const { jump, seam } = row.row;
	if (jump?.stated === undefined || seam === undefined || seam.lo === seam.hi) return undefined;
	let change = row.first - previous.last;
	if (Number.isNaN(change)) {
		change = row.row.firstClock - previous.row.lastClock;
		if (row.row.dating !== 'yearless' || Math.abs(change) > 30 * 86_400) return undefined;
	}
	const likely = Math.max(0, change - jump.stated);
	return { lo: Math.max(0, likely - STATED_DOUBT), hi: likely + STATED_DOUBT, likely };
}

/** The gap at a jump, from true time on both sides. */
function gapFromOffsets(row: SolvedRow, previous: SolvedRow): Elapsed | undefined {
	const { seam } = row.row;
	if (seam === undefined || row.offset === undefined || previous.offset === undefined) return undefined;
	const change = row.first - previous.last;
	if (Number.isNaN(change)) return undefined;
	const lo = Math.max(0, seam.lo, change + row.offset.lo - previous.offset.hi);
	const hi = Math.min(seam.hi, change + row.offset.hi - previous.offset.lo);
	if (hi < -2 || lo > hi + 2) return undefined;
	const highest = Math.max(0, lo, hi);
	const middle = change + (row.offset.lo + row.offset.hi - previous.offset.lo - previous.offset.hi) / 2;
	const likely = highest - lo <= NARROW ? Math.min(Math.max(middle, lo), highest) : lo;
	return { lo, hi: highest, likely };
}

function intervalOf(claim: OffsetClaim | undefined): Interval | undefined {
	return claim === undefined ? undefined : { lo: claim.lo, hi: claim.hi };
}

/** True when true time may be carried over the gap before a row. */
function isNarrow(row: SolvedRow): boolean {
	return row.row.seam !== undefined && row.gap.hi - row.gap.lo <= NARROW;
}

/** True time does not stop at a jump whose gap is known: rows on both sides share it. */
function spreadOffsets(rows: readonly SolvedRow[]): void {
	for (let at = 1; at < rows.length; at += 1) {
		const row = rows[at];
		const previous = rows[at - 1];
		if (row === undefined || previous?.offset === undefined || row.offset !== undefined) continue;
		const change = row.first - previous.last;
		if (!isNarrow(row) || Number.isNaN(change)) continue;
		row.offset = {
			lo: previous.offset.lo + row.gap.lo - change,
			hi: previous.offset.hi + row.gap.hi - change,
		};
	}
	for (let at = rows.length - 1; at > 0; at -= 1) {
		const row = rows[at];
		const previous = rows[at - 1];
		if (row?.offset === undefined || previous === undefined || previous.offset !== undefined) continue;
		const change = row.first - previous.last;
		if (!isNarrow(row) || Number.isNaN(change)) continue;
		previous.offset = {
			lo: row.offset.lo - row.gap.hi + change,
			hi: row.offset.hi - row.gap.lo + change,
		};
	}
}

function solveBoot(record: BootRecord, yearOfRow: (row: Row) => number | undefined): SolvedBoot {
	const rows = record.rows.map((row, at): SolvedRow => {
		const year = yearOfRow(row);
		const next = record.rows[at + 1];
		// A row without stamps shows its clock only where a program says it, and yet runs on to the next row.
		const lastClock =
			row.dating === 'monotonic' && next !== undefined
				? row.firstClock + (next.startReading - row.startReading)
				: row.lastClock;
		return {
			row,
			year,
			first: clockOf(row, year, row.firstClock),
			last: clockOf(row, year, lastClock),
			gap: row.seam ?? { lo: 0, hi: 0, likely: 0 },
			offset: intervalOf(row.offset),
			soft: row.offset?.soft ?? false,
		};
	});
	const bySeam = new Map<Seam, SolvedRow>();
	for (let at = 1; at < rows.length; at += 1) {
		const row = rows[at];
		const previous = rows[at - 1];
		if (row?.row.seam === undefined || previous === undefined) continue;
		bySeam.set(row.row.seam, row);
		if (row.row.seam.lo === row.row.seam.hi) continue;
		row.gap = gapFromStep(row, previous) ?? gapFromOffsets(row, previous) ?? row.gap;
	}
	spreadOffsets(rows);
	const corrections = record.seams.map((seam) => {
		if (seam.leapDay) {
			const row = rows[indexAt(rows, seam.ordinal, (solved) => solved.row.startOrdinal)];
			return correctionOf(seam, leapDayGap(seam, row?.year, row?.row));
		}
		return correctionOf(seam, bySeam.get(seam)?.gap ?? seam);
	});
	return { rows, corrections, looseFrom: record.looseFrom };
}

function segmentOf({ row, year, first, gap, offset }: SolvedRow): Segment {
	const yearless = row.dating === 'yearless';
	return {
		boot: row.boot,
		startOrdinal: row.startOrdinal,
		year: yearless ? year : Number.isNaN(first) ? undefined : yearOf(first),
		yearInferred: row.dating !== 'dated',
		offset,
		gap: { lo: gap.lo, hi: gap.hi },
	};
}

/** Answers from the rows and seams of all boots, as they are when it is built. */
export class SolvedTable implements TimeTable {
	readonly boots: readonly Boot[];
	readonly segments: readonly Segment[];
	readonly jumps: readonly ClockJump[];
	readonly gaps: readonly ClockGap[];
	readonly unset: readonly ClockUnset[];
	readonly #solved: readonly SolvedBoot[];

	constructor(records: readonly BootRecord[], hints: YearHints) {
		this.boots = records.map((record) => record.boot);
		const rows = records
			.flatMap((record) => record.rows)
			.toSorted((one, other) => one.startOrdinal - other.startOrdinal);
		const years = inferYears(rows, hints);
		const yearOfRow = new Map(rows.map((row, at) => [row, years[at]]));
		this.#solved = records.map((record) => solveBoot(record, (row) => yearOfRow.get(row)));

		const byOrdinal = (one: { startOrdinal: number }, other: { startOrdinal: number }): number =>
			one.startOrdinal - other.startOrdinal;
		this.segments = this.#solved.flatMap((boot) => boot.rows.map(segmentOf)).toSorted(byOrdinal);
		this.jumps = this.#solved
			.flatMap((boot) =>
				boot.rows.map((solved, at) => {
					const previous = boot.rows[at - 1];
					const silence = solved.row.jump?.stated === undefined ? solved.gap.likely : 0;
					return jumpOf(solved.row, solved.year, previous?.row, previous?.year, silence);
				}),
			)
			.filter((jump) => jump !== undefined)
			.toSorted((one, other) => one.at.ordinal - other.at.ordinal);
		this.gaps = records
			.flatMap((record) =>
				record.silences.map(({ seam, line, reading }): ClockGap => ({
					kind: 'timeline.gap',
					at: { ordinal: seam.ordinal, boot: record.boot.index, reading, clock: Number.NaN },
					line,
					seconds: { lo: seam.lo, hi: seam.hi },
				})),
			)
			.toSorted((one, other) => one.at.ordinal - other.at.ordinal);
		this.unset = this.#solved.flatMap(({ rows: ofBoot }) => ofBoot.flatMap(unsetOf).slice(0, 1));
	}

	elapsed(from: Place, to: Place): Elapsed {
		const boot = this.#solved[from.boot];
		if (boot === undefined || from.boot !== to.boot) return UNKNOWN;
		if (from.ordinal > to.ordinal) return this.elapsed(to, from);
		if (to.ordinal >= boot.looseFrom && from.ordinal !== to.ordinal) return UNKNOWN;
		return elapsedAlong(to.reading - from.reading, boot.corrections, from.ordinal, to.ordinal);
	}

	sinceBootFirst(place: Place): Elapsed {
		const boot = this.boots[place.boot];
		return boot === undefined ? UNKNOWN : this.elapsed(boot.first, place);
	}

	trueTime(place: Place): RealtimeInterval | undefined {
		const row = this.#rowAt(place);
		// True time runs on over a jump: it does not matter on which side of it the place lies.
		const device = row && this.#clockSeconds(place, row);
		if (row?.offset === undefined || device === undefined) return undefined;
		return {
			earliest: Math.round((device + row.offset.lo) * 1e6) as RealtimeUsec,
			latest: Math.round((device + row.offset.hi) * 1e6) as RealtimeUsec,
		};
	}

	deviceTime(place: Place): { readonly usec: RealtimeUsec; readonly yearInferred: boolean } | undefined {
		const row = this.#rowAt(place);
		const device = this.#deviceSeconds(place, row);
		if (row === undefined || device === undefined) return undefined;
		return { usec: Math.round(device * 1e6) as RealtimeUsec, yearInferred: row.row.dating !== 'dated' };
	}

	#rowAt(place: Place): SolvedRow | undefined {
		const rows = this.#solved[place.boot]?.rows;
		if (rows === undefined) return undefined;
		return rows[indexAt(rows, place.ordinal, (solved) => solved.row.startOrdinal)];
	}

	#deviceSeconds(place: Place, solved: SolvedRow | undefined): number | undefined {
		if (solved === undefined) return undefined;
		const { row } = solved;
		// Without stamps the jump lies anywhere between the last word on the old clock and the first on the new.
		const isLast = this.#solved[row.boot]?.rows.at(-1) === solved;
		const isHidden = row.dating === 'monotonic' && !isLast && place.ordinal > row.lastShown;
		return isHidden ? undefined : this.#clockSeconds(place, solved);
	}

	/** The clock of the row at a place. */
	#clockSeconds(place: Place, { row, year }: SolvedRow): number | undefined {
		const shown = place.clock;
		const reading =
			shown === undefined || Number.isNaN(shown)
				? row.firstClock + (place.reading - row.startReading)
				: shown;
		const clock = clockOf(row, year, reading);
		return Number.isNaN(clock) ? undefined : clock;
	}
}

/** A moment of the device's clock in the layout of a row. */
export function layoutOf(row: Row, seconds: number): number {
	return row.dating === 'yearless' ? yearlessOf(seconds) : seconds;
}
