import type { InnerStamp } from '@whydown/grammars';
import type { BootRows } from './boot-rows.ts';
import { DAY, YEARLESS_YEAR, realtimeOf, yearlessOf, yearNear, yearOf } from './calendar.ts';
import type { ClockLimits } from './clock-limits.ts';
import type { Row } from './segments.ts';
import type { ClockObservation } from './clock-observation.ts';
import { aroundTheYear } from './steps.ts';
import { clockOf } from './years.ts';

/** Zones differ by quarters of an hour, up to fourteen hours; so many lines in a row must agree on one. */
const QUARTER = 900;
const FURTHEST_ZONE = 14 * 3600;
const ZONE_LINES = 3;

/** The difference between the printed stamps and inner stamps of one zone. */
interface ZoneShift {
	seconds: number;
	settled: boolean;
	candidate: number;
	count: number;
}

type WithInnerStamp = Pick<ClockObservation<unknown>, 'inner'>;

/**
 * The stamps that programs print into their messages: they show the clock at the moment of writing, name the year, and are in
 * a zone of their own.
 */
export class InnerClocks {
	readonly #shifts: Record<InnerStamp['zone'], ZoneShift> = {
		utc: { seconds: 0, settled: false, candidate: 0, count: 0 },
		local: { seconds: 0, settled: false, candidate: 0, count: 0 },
	};
	readonly #limits: ClockLimits;
	readonly #kept: BootRows;

	constructor(limits: ClockLimits, kept: BootRows) {
		this.#limits = limits;
		this.#kept = kept;
	}

	/** The time of an inner stamp, in seconds of the zone in which the entries are printed. */
	said(inner: InnerStamp): number {
		return inner.usec / 1e6 + this.#shifts[inner.zone].seconds;
	}

	/** Learns from an inner stamp. @returns true when it agrees with the entry's own stamp; `undefined` without one. */
	learn(observation: WithInnerStamp, row: Row, clock: number): boolean | undefined {
		const { inner } = observation;
		if (inner === undefined) return undefined;
		if (row.dating !== 'monotonic' && this.agreesWholly(inner, row, clock)) return true;
		const behind = this.behind(observation, row, clock);
		const agrees = Math.abs(behind) <= this.#limits.agreement;
		if (row.dating !== 'monotonic') this.#learnShift(this.#shifts[inner.zone], behind, agrees);
		if (row.dating !== 'yearless') return agrees;
		const said = this.said(inner);
		const passed = Math.floor(clock / YEARLESS_YEAR);
		if (agrees && row.year === undefined) {
			row.year = yearNear(clock, said, DAY) ?? yearOf(said) - passed;
			this.#kept.changed();
		} else if (!agrees && row.bufferedYear === undefined && behind > 0 && behind < DAY) {
			const year = yearNear(clock, said, DAY);
			if (year !== undefined && realtimeOf(clock, year) >= said) {
				row.bufferedYear = year;
				this.#kept.changed();
			}
		}
		return agrees;
	}

	/** The entry's clock minus its inner stamp, the reader's zone taken off; `NaN` where one is missing. */
	behind({ inner }: WithInnerStamp, row: Row | undefined, clock: number): number {
		if (inner === undefined || row === undefined) return Number.NaN;
		const said = this.said(inner);
		if (row.dating === 'monotonic') return row.firstClock - row.startReading + this.#kept.reading - said;
		return row.dating === 'yearless' ? aroundTheYear(clock - yearlessOf(said)) : clock - said;
	}

	/** True when an inner stamp agrees with the entry's own, year and all: the usual case, and the cheap one. */
	agreesWholly(inner: InnerStamp, row: Row, clock: number): boolean {
		const shift = this.#shifts[inner.zone];
		if (!shift.settled) return false;
		const said = inner.usec / 1e6 + shift.seconds;
		return Math.abs(clockOf(row, row.year, clock) - said) <= this.#limits.agreement;
	}

	/** True when an inner stamp agrees to the second and names another year than the row's. */
	contradictsYear(observation: WithInnerStamp, row: Row, clock: number): boolean {
		const { inner } = observation;
		if (inner === undefined || row.dating !== 'yearless' || row.year === undefined) return false;
		if (this.agreesWholly(inner, row, clock)) return false;
		if (!(Math.abs(this.behind(observation, row, clock)) <= this.#limits.agreement)) return false;
		const said = this.said(inner);
		return Math.abs(realtimeOf(clock, row.year) - said) > 2 * DAY;
	}

	/**
	 * Stamps printed for a reader in another zone differ from inner ones by the same quarters of an hour, always. Once
	 * they agreed, a difference is a step.
	 */
	#learnShift(shift: ZoneShift, behind: number, agrees: boolean): void {
		if (shift.settled) return;
		if (agrees) {
			shift.settled = true;
			return;
		}
		const quarters = Math.round(behind / QUARTER) * QUARTER;
		if (quarters === 0 || Math.abs(quarters) > FURTHEST_ZONE) return;
		if (Math.abs(behind - quarters) > this.#limits.agreement) return;
		shift.count = quarters === shift.candidate ? shift.count + 1 : 1;
		shift.candidate = quarters;
		if (shift.count < ZONE_LINES) return;
		shift.seconds = quarters;
		shift.settled = true;
	}
}
