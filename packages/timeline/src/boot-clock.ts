import type { InnerStamp } from '@whydown/grammars';
import type { Section } from '@whydown/journal';
import { BootRows, jumpRecord, type JumpDetails } from './boot-rows.ts';
import { DAY, FIRST_OF_MARCH, LEAP_DAY, YEARLESS_YEAR } from './calendar.ts';
import type { ClockLimits } from './clock-limits.ts';
import { InnerClocks } from './inner-clocks.ts';
import type { Dating, Row, Seam } from './segments.ts';
import type { Axis } from './axis.ts';
import type { ClockObservation } from './clock-observation.ts';
import { isAdvanceByStep } from './steps.ts';
import { ChronydWitness } from './chronyd-witness.ts';

/** An inner stamp that says another time than the row's clock (monotonic input only). */
interface Candidate {
	readonly base: number;
	readonly ordinal: number;
	readonly line: number;
	readonly section: Section | undefined;
	readonly reading: number;
	count: number;
}

/**
 * The clock of one boot: decides for every entry whether the stamps ran on, were out of order, fell silent or
 * jumped. The README has the table of decisions; `kept` holds their results.
 */
export class BootClock<Payload> {
	readonly kept: BootRows;
	/** Entries of the boot that have their place. */
	count = 0;
	firstOrdinal = 0;
	firstReading = 0;
	lastOrdinal = 0;

	readonly #limits: ClockLimits;
	readonly #axis: Axis<Payload>;
	readonly #inner: InnerClocks;
	readonly #chronyd: ChronydWitness;
	/** The highest clock reading of the row. */
	#high = Number.NaN;
	/** Axis minus monotonic clock. */
	#axisBase = 0;
	/** Realtime minus monotonic of the last entry, or `NaN`. */
	#phase = Number.NaN;
	/** Entries of another boot came in between. */
	#interrupted = false;
	#held: ClockObservation<Payload>[] = [];
	#candidate: Candidate | undefined;

	constructor(index: number, limits: ClockLimits, axis: Axis<Payload>) {
		this.kept = new BootRows(index, limits, axis);
		this.#limits = limits;
		this.#axis = axis;
		this.#inner = new InnerClocks(limits, this.kept);
		this.#chronyd = new ChronydWitness(limits, this.kept, axis);
	}

	get index(): number {
		return this.kept.index;
	}

	/** The boot's own axis at its last entry. */
	get reading(): number {
		return this.kept.reading;
	}

	/** The row that the next entry belongs to unless its stamp says otherwise. */
	get row(): Row | undefined {
		return this.kept.current;
	}

	/** The highest reading of the clock in its row, or `NaN`. */
	get latest(): number {
		return this.#high;
	}

	/** Entries that wait for their place. */
	get held(): number {
		return this.#held.length;
	}

	/** The last monotonic stamp on the boot's axis: one that falls begins another boot. */
	get monotonic(): number {
		return this.kept.reading - this.#axisBase;
	}

	/** Another boot's entries follow: the held ones are released. */
	leave(): void {
		this.#release();
		this.#interrupted = true;
		this.#chronyd.forgetStep();
		this.kept.advances = [];
	}

	/** Releases the held entries. */
	end(): void {
		this.#release();
	}

	/**
	 * The quick path: an entry that says nothing, or only the time that its stamp shows, runs on in its row.
	 *
	 * @returns whether it did; otherwise nothing has changed, and `take` decides
	 */
	runOn(dating: Dating, stamp: number, inner: InnerStamp | undefined, payload: Payload | undefined): boolean {
		const row = this.kept.current;
		if (row === undefined || row.dating !== dating || this.#interrupted) return false;
		if (this.#held.length > 0 || this.#chronyd.awaitsStep || !Number.isNaN(this.#phase)) return false;
		const clock = stamp + row.wraps;
		const ahead = clock - this.#high;
		if (!(ahead >= -this.#limits.disorder && ahead < this.#limits.remembered)) return false;
		if (inner !== undefined && !this.#inner.agreesWholly(inner, row, clock)) return false;
		if (ahead > 0) {
			this.#high = clock;
			row.lastClock = clock;
			this.kept.reading += ahead;
		}
		this.#place(payload, clock);
		return true;
	}

	take(observation: ClockObservation<Payload>): void {
		if (observation.dating === 'none') {
			if (this.#held.length > 0) this.#held.push({ ...observation });
			else this.#settle(observation, Number.NaN);
			return;
		}
		const exact = !Number.isNaN(observation.monotonic);
		const row = this.kept.current;
		if (
			row === undefined ||
			row.dating !== observation.dating ||
			exact !== (row.dating === 'monotonic' || !Number.isNaN(this.#phase)) ||
			(this.#interrupted && !exact)
		) {
			this.#beginRow(observation, exact);
		} else if (observation.dating === 'monotonic') this.#takeMonotonic(observation, row);
		else if (exact) this.#takeExact(observation, row);
		else this.#takeStamp(observation, row);
		this.#interrupted = false;
	}

	/** A row that no jump begins: the first one, a return to the boot, or stamps of another kind. */
	#beginRow(observation: ClockObservation<Payload>, exact: boolean): void {
		this.#release();
		const { monotonic, stamp } = observation;
		const first = this.kept.current === undefined;
		if (exact) {
			if (first) {
				this.kept.reading = monotonic;
				this.#axisBase = 0;
			} else this.#axisBase = this.kept.reading - monotonic;
		}
		this.#phase = exact && observation.dating !== 'monotonic' ? stamp - monotonic : Number.NaN;
		this.#high = stamp;
		this.#candidate = undefined;
		this.kept.open(
			observation,
			stamp,
			first ? undefined : this.kept.seam(0, 0, Number.POSITIVE_INFINITY, 0),
			undefined,
		);
		this.#settle(observation, stamp);
	}

	#takeExact(observation: ClockObservation<Payload>, row: Row): void {
		const { monotonic, stamp } = observation;
		const phase = stamp - monotonic;
		const change = phase - this.#phase;
		this.#phase = phase;
		const reading = Math.max(this.kept.reading, monotonic + this.#axisBase);
		const passed = reading - this.kept.reading;
		this.kept.reading = reading;
		if (Math.abs(change) < this.#limits.exactStep) {
			row.lastClock = stamp;
			this.#high = stamp;
			this.#settle(observation, stamp);
			return;
		}
		// A slow slew over a long time looks like a step, and so does a suspended device.
		const certainty = Math.abs(change) < 0.08 * passed ? 'likely' : 'certain';
		this.kept.open(
			observation,
			stamp,
			this.kept.seam(passed, passed, passed, passed),
			jumpRecord({ witness: 'monotonic', certainty, measured: change }),
		);
		this.#high = stamp;
		this.#settle(observation, stamp);
	}

	#takeMonotonic(observation: ClockObservation<Payload>, row: Row): void {
		this.kept.reading = Math.max(this.kept.reading, observation.monotonic + this.#axisBase);
		const { inner } = observation;
		if (inner !== undefined) this.#compareInner(observation, row, inner);
		else if (observation.statement !== undefined && this.#candidate === undefined)
			this.#jumpBySaying(observation, row);
		this.#settle(observation, Number.NaN);
	}

	/** Without wall-clock stamps only inner stamps show the clock. */
	#compareInner(observation: ClockObservation<Payload>, row: Row, inner: InnerStamp): void {
		const base = this.#inner.said(inner) - this.kept.reading;
		if (Number.isNaN(row.firstClock)) {
			row.firstClock = base + row.startReading;
			row.lastClock = base + this.kept.reading;
			row.lastShown = this.#axis.nextOrdinal;
			this.kept.changed();
			return;
		}
		const change = base - (row.firstClock - row.startReading);
		if (Math.abs(change) <= this.#limits.agreement) {
			row.lastClock = row.firstClock - row.startReading + this.kept.reading;
			// chronyd's buffer holds these up until its step: the clock that they show may be gone when they arrive.
			const kind = observation.statement?.kind;
			if (kind !== 'chronyd.clock-wrong' && kind !== 'chronyd.source-selected') {
				row.lastShown = this.#axis.nextOrdinal;
			}
			this.#candidate = undefined;
			return;
		}
		let candidate = this.#candidate;
		if (candidate === undefined || Math.abs(base - candidate.base) > this.#limits.agreement) {
			const { line, section } = observation;
			candidate = {
				base,
				ordinal: this.#axis.nextOrdinal,
				line,
				section,
				reading: this.kept.reading,
				count: 0,
			};
			this.#candidate = candidate;
		}
		candidate.count += 1;
		// A program's buffer makes its stamps old, never new: only a step back needs more than one word.
		const lasting =
			candidate.count >= this.#limits.heldLines &&
			this.kept.reading - candidate.reading >= this.#limits.disorder;
		const kind = observation.statement?.kind;
		const said = kind === 'chronyd.backward-jump' || kind === 'chronyd.clock-stepped';
		if (change < 0 && !lasting && !said) return;
		this.#candidate = undefined;
		const passed = this.kept.seam(0, 0, 0, 0, candidate.ordinal);
		this.kept.open(
			{ ...observation, line: candidate.line, section: candidate.section },
			base + candidate.reading,
			passed,
			jumpRecord({ witness: 'inner-stamp', certainty: 'certain', measured: change }),
			candidate.reading,
		);
	}

	/** Monotonic input whose chronyd prints no time of its own: its word is all there is. */
	#jumpBySaying(observation: ClockObservation<Payload>, row: Row): void {
		const { statement } = observation;
		if (statement === undefined) return;
		const base = row.firstClock - row.startReading;
		const seam = (): Seam => this.kept.seam(0, 0, 0, 0);
		if (statement.kind === 'chronyd.backward-jump' || statement.kind === 'chronyd.forward-jump') {
			const direction = statement.kind === 'chronyd.backward-jump' ? 'back' : 'forward';
			const jump = jumpRecord({ witness: statement.kind, certainty: 'certain', direction });
			this.kept.open(observation, Number.NaN, seam(), jump);
		} else if (statement.kind === 'chronyd.clock-stepped') {
			const jump = jumpRecord({
				witness: statement.kind,
				certainty: 'certain',
				stated: statement.seconds,
			});
			this.kept.open(observation, base + this.kept.reading + statement.seconds, seam(), jump);
			this.#chronyd.fixOffsets(statement.seconds);
		}
	}

	#takeStamp(observation: ClockObservation<Payload>, row: Row): void {
		const limits = this.#limits;
		let clock = this.#clockAt(observation.stamp, row);
		let ahead = clock - this.#high;
		const pending = this.#chronyd.pendingStep();
		if (
			pending !== undefined &&
			isAdvanceByStep(row, this.#high, clock, pending.seconds, limits.silenceInStep)
		) {
			this.#release();
			this.#jump(observation, { witness: 'stamps', certainty: 'certain' });
			return;
		}
		if (ahead < -limits.disorder) {
			if (row.dating === 'yearless' && ahead + YEARLESS_YEAR <= limits.newYear) {
				row.wraps += YEARLESS_YEAR;
				clock += YEARLESS_YEAR;
				ahead += YEARLESS_YEAR;
			} else if (ahead < -limits.held) {
				this.#release();
				this.#jump(observation, { witness: 'stamps', certainty: 'certain' });
				return;
			} else {
				this.#hold(observation);
				return;
			}
		}
		this.#release();
		if (ahead < limits.remembered && !this.#inner.contradictsYear(observation, row, clock)) {
			this.#advance(observation, row, clock, Math.max(ahead, 0));
			return;
		}
		const before = this.#high;
		const overLeapDay =
			row.dating === 'yearless' &&
			before % YEARLESS_YEAR < LEAP_DAY &&
			clock % YEARLESS_YEAR >= FIRST_OF_MARCH &&
			ahead < YEARLESS_YEAR / 2;
		const passed = overLeapDay ? ahead - DAY : ahead;
		if (passed > limits.forward) {
			this.#jump(observation, { witness: 'stamps', certainty: 'likely' });
			return;
		}
		if (this.#inner.contradictsYear(observation, row, clock)) {
			this.#release();
			this.kept.reading += Math.max(passed, 0);
			this.#high = observation.stamp;
			this.kept.open(
				observation,
				observation.stamp,
				this.kept.seam(Math.max(passed, 0), 0, Number.POSITIVE_INFINITY, Math.max(passed, 0)),
				jumpRecord({ witness: 'inner-stamp', certainty: 'certain' }),
			);
			this.#settle(observation, observation.stamp);
			return;
		}
		this.kept.remember(observation, before, clock, passed, overLeapDay);
		this.#advance(observation, row, clock, passed);
	}

	/** A stamp on the row's clock. Out of order across New Year it belongs to the year before. */
	#clockAt(stamp: number, row: Row): number {
		const clock = stamp + row.wraps;
		const early = clock - YEARLESS_YEAR - this.#high;
		return row.wraps > 0 && early <= 0 && early >= -this.#limits.held ? clock - YEARLESS_YEAR : clock;
	}

	#advance(observation: ClockObservation<Payload>, row: Row, clock: number, seconds: number): void {
		if (clock > this.#high) {
			this.#high = clock;
			row.lastClock = clock;
			this.kept.reading += seconds;
		}
		this.#settle(observation, clock);
	}

	/** A small step back may be disorder: only lines that stay behind make it a jump. */
	#hold(observation: ClockObservation<Payload>): void {
		this.#held.push({ ...observation });
		const said = observation.statement?.kind === 'chronyd.backward-jump';
		let behind = 0;
		for (const held of this.#held) if (held.dating !== 'none') behind += 1;
		if (behind < this.#limits.heldLines && !said) return;
		const [first, ...others] = this.#held;
		this.#held = [];
		if (first === undefined) return;
		this.#jump(first, { witness: 'stamps', certainty: said ? 'certain' : 'likely', direction: 'back' });
		for (const held of others) this.take(held);
	}

	/** The held entries were only out of order. */
	#release(): void {
		if (this.#held.length === 0) return;
		const held = this.#held;
		this.#held = [];
		for (const observation of held) {
			this.#settle(
				observation,
				this.kept.current === undefined
					? observation.stamp
					: this.#clockAt(observation.stamp, this.kept.current),
			);
		}
	}

	#jump(observation: ClockObservation<Payload>, details: JumpDetails): void {
		const { stamp } = observation;
		const row = this.kept.current;
		// A forward jump without a witness may as well have been a silence, never more.
		const ahead = stamp + (row?.wraps ?? 0) - this.#high;
		const most = row?.dating === 'dated' && ahead > 0 ? ahead : Number.POSITIVE_INFINITY;
		this.kept.open(observation, stamp, this.kept.seam(0, 0, most, 0), jumpRecord(details));
		this.#high = stamp;
		const pending = this.#chronyd.pendingStep();
		const opened = this.kept.current;
		if (pending !== undefined && opened !== undefined && this.kept.fitsStep(opened, pending.seconds)) {
			this.#chronyd.attachStep(opened, pending.seconds);
		}
		this.#settle(observation, stamp);
	}

	/** Gives an entry its place, and applies its statement. */
	#settle(observation: ClockObservation<Payload>, clock: number): void {
		this.#place(observation.payload, clock);
		const row = this.kept.current;
		if (row === undefined || (observation.inner === undefined && observation.statement === undefined)) return;
		const ordinal = this.#axis.nextOrdinal - 1;
		const agrees = this.#inner.learn(observation, row, clock);
		if (observation.statement === undefined) return;
		const behind = this.#inner.behind(observation, row, clock);
		this.#chronyd.apply(observation.statement, behind, ordinal, agrees);
	}

	#place(payload: Payload | undefined, clock: number): void {
		const ordinal = this.#axis.nextOrdinal;
		this.#axis.nextOrdinal = ordinal + 1;
		if (this.count === 0) {
			this.firstOrdinal = ordinal;
			this.firstReading = this.kept.reading;
		}
		this.count += 1;
		this.lastOrdinal = ordinal;
		if (payload !== undefined)
			this.#axis.release(payload, this.kept.index, ordinal, this.kept.reading, clock);
	}
}
