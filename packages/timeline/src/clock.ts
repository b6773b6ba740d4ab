import type { InnerStamp } from '@whydown/grammars';
import type { Section } from '@whydown/journal';
import {
	DAY,
	FIRST_OF_MARCH,
	LEAP_DAY,
	YEARLESS_YEAR,
	realtimeOf,
	yearlessOf,
	yearNear,
	yearOf,
} from './calendar.ts';
import type { Dating, JumpRecord, OffsetClaim, Row, Seam } from './segments.ts';
import type { Statement } from './witnesses.ts';
import { clockOf } from './years.ts';

/** What decides between a step of the clock, a silence and disorder. Seconds unless said otherwise. */
export interface ClockLimits {
	/** Stamps that go back by no more than this are disorder. */
	readonly disorder: number;
	/** Lines in a row that must stay behind before a small step back is believed. */
	readonly heldLines: number;
	/** A step back beyond this is believed at once. */
	readonly held: number;
	/** An inner stamp agrees with the entry's own when they differ by no more than this. */
	readonly agreement: number;
	/** How long a silence may hide in a step of a stated size. */
	readonly silenceInStep: number;
	/** A statement speaks of a jump at most this many lines away. */
	readonly nearLines: number;
	/** chronyd notices a jump at its next poll, at most this much later. */
	readonly poll: number;
	/** A step of realtime minus monotonic beyond this is a jump. */
	readonly exactStep: number;
	/** Advances from here on are remembered: a later statement may turn one into a jump. */
	readonly remembered: number;
	/** Advances from here on are reported as a silence in which a jump could hide. */
	readonly silence: number;
	/** Advances beyond this are jumps. */
	readonly forward: number;
	/** A New Year lies in a silence of at most this. */
	readonly newYear: number;
	/** Doubt of any offset that was stated. */
	readonly statedDoubt: number;
	/** Rows of one boot. */
	readonly rows: number;
	/** Silences of one boot that are kept. */
	readonly silences: number;
}

export const CLOCK_LIMITS: ClockLimits = {
	disorder: 2,
	heldLines: 4,
	held: 300,
	agreement: 3,
	silenceInStep: 3600,
	nearLines: 20,
	poll: 1100,
	exactStep: 0.9,
	remembered: 3,
	silence: 3600,
	forward: 30 * DAY,
	newYear: 7 * DAY,
	statedDoubt: 1,
	rows: 64,
	silences: 1024,
};

/** chronyd slews at most one part in this many: what "wrong by" left open is settled after that. */
const SLEW_FACTOR = 12;

/** chronyd speaks of a forward jump from here on. */
const NOTICED_FORWARD = 10;

/** Zones differ by quarters of an hour, up to fourteen hours; so many lines in a row must agree on one. */
const QUARTER = 900;
const FURTHEST_ZONE = 14 * 3600;
const ZONE_LINES = 3;

/** An entry as the clock of its boot sees it, in seconds. The object is used again: what is held is copied. */
export interface Sighting<Payload> {
	line: number;
	section: Section | undefined;
	/** `none`: no stamp at all. */
	dating: Dating | 'none';
	/** As `dating` says; `NaN` for `monotonic` and `none`. */
	stamp: number;
	/** The monotonic clock, or `NaN`. */
	monotonic: number;
	inner: InnerStamp | undefined;
	statement: Statement | undefined;
	payload: Payload | undefined;
}

/** What the clocks of all boots share. */
export interface Axis<Payload> {
	/** The next entry's place in the order. */
	nextOrdinal: number;
	/** Grows whenever a table of rows or seams changes. */
	version: number;
	/** Hands on an entry whose place is decided. */
	release(payload: Payload, boot: number, ordinal: number, reading: number, clock: number): void;
}

/** A silence in which a jump could hide. */
export interface Silence {
	readonly seam: Seam;
	readonly line: number;
	readonly reading: number;
}

/** A large advance of the stamps that a later statement may turn into a jump. */
interface Advance {
	readonly ordinal: number;
	readonly line: number;
	readonly section: Section | undefined;
	readonly seconds: number;
	readonly before: number;
	readonly clock: number;
	readonly reading: number;
	readonly silence: Silence | undefined;
}

/** "stepped by", before the stamps moved. */
interface PendingStep {
	readonly seconds: number;
	readonly ordinal: number;
}

/** An inner stamp that says another time than the row's clock (monotonic input only). */
interface Candidate {
	readonly base: number;
	readonly ordinal: number;
	readonly line: number;
	readonly section: Section | undefined;
	readonly reading: number;
	count: number;
}

/** The difference between the printed stamps and inner stamps of one zone. */
interface ZoneShift {
	seconds: number;
	settled: boolean;
	candidate: number;
	count: number;
}

interface JumpDetails {
	readonly witness: string;
	readonly certainty: 'certain' | 'likely';
	readonly stated?: number;
	readonly measured?: number;
	readonly direction?: 'back' | 'forward';
}

/** The nearest way round the year from one year-less reading to another. */
function aroundTheYear(seconds: number): number {
	const inYear = ((seconds % YEARLESS_YEAR) + YEARLESS_YEAR) % YEARLESS_YEAR;
	return inYear > YEARLESS_YEAR / 2 ? inYear - YEARLESS_YEAR : inYear;
}

/** Whether an advance by `seconds` is a step by `stated` and a silence. */
function isStepAndSilence(seconds: number, stated: number, silence: number): boolean {
	const nearer = stated > 0 ? seconds >= stated / 2 : seconds <= stated / 2;
	return nearer && seconds >= stated - 2 && seconds <= stated + silence;
}

/**
 * The clock of one boot: decides for every entry whether the stamps ran on, were out of order, fell silent or
 * jumped, and keeps the rows and seams that say so. The README has the table of decisions.
 */
export class BootClock<Payload> {
	readonly index: number;
	readonly rows: Row[] = [];
	readonly seams: Seam[] = [];
	readonly silences: Silence[] = [];
	/** From this entry on the table is full: what passes after it is not known. */
	looseFrom: number = Number.POSITIVE_INFINITY;
	/** Entries of the boot that have their place. */
	count = 0;
	firstOrdinal = 0;
	firstReading = 0;
	lastOrdinal = 0;
	reading = 0;

	readonly #limits: ClockLimits;
	readonly #axis: Axis<Payload>;
	#row: Row | undefined;
	/** The highest clock reading of the row. */
	#high = Number.NaN;
	/** Axis minus monotonic clock. */
	#axisBase = 0;
	/** Realtime minus monotonic of the last entry, or `NaN`. */
	#phase = Number.NaN;
	/** What came in between belongs to another boot. */
	#away = false;
	#held: Sighting<Payload>[] = [];
	#advances: Advance[] = [];
	#pending: PendingStep | undefined;
	#openWrong: { readonly row: Row; readonly seconds: number; readonly reading: number } | undefined;
	#candidate: Candidate | undefined;
	readonly #shifts: Record<InnerStamp['zone'], ZoneShift> = {
		utc: { seconds: 0, settled: false, candidate: 0, count: 0 },
		local: { seconds: 0, settled: false, candidate: 0, count: 0 },
	};

	constructor(index: number, limits: ClockLimits, axis: Axis<Payload>) {
		this.index = index;
		this.#limits = limits;
		this.#axis = axis;
	}

	/** The row that the next entry belongs to unless its stamp says otherwise. */
	get row(): Row | undefined {
		return this.#row;
	}

	/** The highest reading of the clock in its row, or `NaN`. */
	get latest(): number {
		return this.#high;
	}

	/** Entries that wait for their place. */
	get held(): number {
		return this.#held.length;
	}

	/** The last monotonic stamp on the boot's axis, for whoever looks for one that falls. */
	get monotonic(): number {
		return this.reading - this.#axisBase;
	}

	/** Another boot's entries follow: what is held is released. */
	leave(): void {
		this.#release();
		this.#away = true;
		this.#pending = undefined;
		this.#advances = [];
	}

	/** Releases what is held. */
	end(): void {
		this.#release();
	}

	/** From the next entry on nothing is known of the time that passes. */
	loosen(): void {
		if (this.looseFrom <= this.#axis.nextOrdinal) return;
		this.looseFrom = this.#axis.nextOrdinal;
		this.#axis.version += 1;
	}

	/**
	 * The quick path: an entry that says nothing, or only the time that its stamp shows, runs on in its row.
	 *
	 * @returns whether it did; otherwise nothing has changed, and `take` decides
	 */
	runOn(dating: Dating, stamp: number, inner: InnerStamp | undefined, payload: Payload | undefined): boolean {
		const row = this.#row;
		if (row === undefined || row.dating !== dating || this.#away) return false;
		if (this.#held.length > 0 || this.#pending !== undefined || !Number.isNaN(this.#phase)) return false;
		const clock = stamp + row.wraps;
		const ahead = clock - this.#high;
		if (!(ahead >= -this.#limits.disorder && ahead < this.#limits.remembered)) return false;
		if (inner !== undefined && !this.#agreesWholly(inner, row, clock)) return false;
		if (ahead > 0) {
			this.#high = clock;
			row.lastClock = clock;
			this.reading += ahead;
		}
		this.#place(payload, clock);
		return true;
	}

	take(sighting: Sighting<Payload>): void {
		if (sighting.dating === 'none') {
			if (this.#held.length > 0) this.#held.push({ ...sighting });
			else this.#settle(sighting, Number.NaN);
			return;
		}
		const exact = !Number.isNaN(sighting.monotonic);
		const row = this.#row;
		if (
			row === undefined ||
			row.dating !== sighting.dating ||
			exact !== (row.dating === 'monotonic' || !Number.isNaN(this.#phase)) ||
			(this.#away && !exact)
		) {
			this.#beginRow(sighting, exact);
		} else if (sighting.dating === 'monotonic') this.#takeMonotonic(sighting, row);
		else if (exact) this.#takeExact(sighting, row);
		else this.#takeStamp(sighting, row);
		this.#away = false;
	}

	/** A row that no jump begins: the first one, a return to the boot, or stamps of another kind. */
	#beginRow(sighting: Sighting<Payload>, exact: boolean): void {
		this.#release();
		const { monotonic, stamp } = sighting;
		const first = this.#row === undefined;
		if (exact) {
			if (first) {
				this.reading = monotonic;
				this.#axisBase = 0;
			} else this.#axisBase = this.reading - monotonic;
		}
		this.#phase = exact && sighting.dating !== 'monotonic' ? stamp - monotonic : Number.NaN;
		this.#high = stamp;
		this.#candidate = undefined;
		this.#openRow(
			sighting,
			stamp,
			first ? undefined : this.#seam(0, 0, Number.POSITIVE_INFINITY, 0),
			undefined,
		);
		this.#settle(sighting, stamp);
	}

	#takeExact(sighting: Sighting<Payload>, row: Row): void {
		const { monotonic, stamp } = sighting;
		const phase = stamp - monotonic;
		const change = phase - this.#phase;
		this.#phase = phase;
		const reading = Math.max(this.reading, monotonic + this.#axisBase);
		const passed = reading - this.reading;
		this.reading = reading;
		if (Math.abs(change) < this.#limits.exactStep) {
			row.lastClock = stamp;
			this.#high = stamp;
			this.#settle(sighting, stamp);
			return;
		}
		// A slow slew over a long time looks like a step, and so does a suspended device.
		const certainty = Math.abs(change) < 0.08 * passed ? 'likely' : 'certain';
		this.#openRow(
			sighting,
			stamp,
			this.#seam(passed, passed, passed, passed),
			this.#jumpRecord({ witness: 'monotonic', certainty, measured: change }),
		);
		this.#high = stamp;
		this.#settle(sighting, stamp);
	}

	#takeMonotonic(sighting: Sighting<Payload>, row: Row): void {
		this.reading = Math.max(this.reading, sighting.monotonic + this.#axisBase);
		const { inner } = sighting;
		if (inner !== undefined) this.#compareInner(sighting, row, inner);
		else if (sighting.statement !== undefined && this.#candidate === undefined)
			this.#jumpBySaying(sighting, row);
		this.#settle(sighting, Number.NaN);
	}

	/** Without wall-clock stamps only inner stamps show the clock. */
	#compareInner(sighting: Sighting<Payload>, row: Row, inner: InnerStamp): void {
		const base = inner.usec / 1e6 + this.#shifts[inner.zone].seconds - this.reading;
		if (Number.isNaN(row.firstClock)) {
			row.firstClock = base + row.startReading;
			row.lastClock = base + this.reading;
			row.lastShown = this.#axis.nextOrdinal;
			this.#axis.version += 1;
			return;
		}
		const change = base - (row.firstClock - row.startReading);
		if (Math.abs(change) <= this.#limits.agreement) {
			row.lastClock = row.firstClock - row.startReading + this.reading;
			// chronyd's buffer holds these up until its step: the clock that they show may be gone when they arrive.
			const kind = sighting.statement?.kind;
			if (kind !== 'chronyd.clock-wrong' && kind !== 'chronyd.source-selected') {
				row.lastShown = this.#axis.nextOrdinal;
			}
			this.#candidate = undefined;
			return;
		}
		let candidate = this.#candidate;
		if (candidate === undefined || Math.abs(base - candidate.base) > this.#limits.agreement) {
			const { line, section } = sighting;
			candidate = { base, ordinal: this.#axis.nextOrdinal, line, section, reading: this.reading, count: 0 };
			this.#candidate = candidate;
		}
		candidate.count += 1;
		// A program's buffer makes its stamps old, never new: only a step back needs more than one word.
		const lasting =
			candidate.count >= this.#limits.heldLines && this.reading - candidate.reading >= this.#limits.disorder;
		const kind = sighting.statement?.kind;
		const said = kind === 'chronyd.backward-jump' || kind === 'chronyd.clock-stepped';
		if (change < 0 && !lasting && !said) return;
		this.#candidate = undefined;
		const passed = this.#seam(0, 0, 0, 0, candidate.ordinal);
		this.#openRow(
			{ ...sighting, line: candidate.line, section: candidate.section },
			base + candidate.reading,
			passed,
			this.#jumpRecord({ witness: 'inner-stamp', certainty: 'certain', measured: change }),
			candidate.reading,
		);
	}

	/** Monotonic input whose chronyd prints no time of its own: its word is all there is. */
	#jumpBySaying(sighting: Sighting<Payload>, row: Row): void {
		const { statement } = sighting;
		if (statement === undefined) return;
		const base = row.firstClock - row.startReading;
		const seam = (): Seam => this.#seam(0, 0, 0, 0);
		if (statement.kind === 'chronyd.backward-jump' || statement.kind === 'chronyd.forward-jump') {
			const direction = statement.kind === 'chronyd.backward-jump' ? 'back' : 'forward';
			const jump = this.#jumpRecord({ witness: statement.kind, certainty: 'certain', direction });
			this.#openRow(sighting, Number.NaN, seam(), jump);
		} else if (statement.kind === 'chronyd.clock-stepped') {
			const jump = this.#jumpRecord({
				witness: statement.kind,
				certainty: 'certain',
				stated: statement.seconds,
			});
			this.#openRow(sighting, base + this.reading + statement.seconds, seam(), jump);
			this.#fixOffsets(statement.seconds);
		}
	}

	#takeStamp(sighting: Sighting<Payload>, row: Row): void {
		const limits = this.#limits;
		let clock = this.#clockAt(sighting.stamp, row);
		let ahead = clock - this.#high;
		const pending = this.#pendingStep();
		if (pending !== undefined && this.#fits(row, this.#high, clock, pending.seconds)) {
			this.#release();
			this.#jump(sighting, { witness: 'stamps', certainty: 'certain' });
			return;
		}
		if (ahead < -limits.disorder) {
			if (row.dating === 'yearless' && ahead + YEARLESS_YEAR <= limits.newYear) {
				row.wraps += YEARLESS_YEAR;
				clock += YEARLESS_YEAR;
				ahead += YEARLESS_YEAR;
			} else if (ahead < -limits.held) {
				this.#release();
				this.#jump(sighting, { witness: 'stamps', certainty: 'certain' });
				return;
			} else {
				this.#hold(sighting);
				return;
			}
		}
		this.#release();
		if (ahead < limits.remembered && !this.#contradictsYear(sighting, row, clock)) {
			this.#advance(sighting, row, clock, Math.max(ahead, 0));
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
			this.#jump(sighting, { witness: 'stamps', certainty: 'likely' });
			return;
		}
		if (this.#contradictsYear(sighting, row, clock)) {
			this.#release();
			this.reading += Math.max(passed, 0);
			this.#high = sighting.stamp;
			this.#openRow(
				sighting,
				sighting.stamp,
				this.#seam(Math.max(passed, 0), 0, Number.POSITIVE_INFINITY, Math.max(passed, 0)),
				this.#jumpRecord({ witness: 'inner-stamp', certainty: 'certain' }),
			);
			this.#settle(sighting, sighting.stamp);
			return;
		}
		this.#remember(sighting, before, clock, passed, overLeapDay);
		this.#advance(sighting, row, clock, passed);
	}

	/** A stamp on the row's clock. Out of order across New Year it belongs to the year before. */
	#clockAt(stamp: number, row: Row): number {
		const clock = stamp + row.wraps;
		const early = clock - YEARLESS_YEAR - this.#high;
		return row.wraps > 0 && early <= 0 && early >= -this.#limits.held ? clock - YEARLESS_YEAR : clock;
	}

	#advance(sighting: Sighting<Payload>, row: Row, clock: number, seconds: number): void {
		if (clock > this.#high) {
			this.#high = clock;
			row.lastClock = clock;
			this.reading += seconds;
		}
		this.#settle(sighting, clock);
	}

	#remember(
		sighting: Sighting<Payload>,
		before: number,
		clock: number,
		seconds: number,
		overLeapDay: boolean,
	): void {
		const ordinal = this.#axis.nextOrdinal;
		if (overLeapDay) this.#addSeam(this.#seam(seconds, seconds, seconds + DAY, seconds, ordinal, true));
		let silence: Silence | undefined;
		if (seconds >= this.#limits.silence && this.silences.length < this.#limits.silences) {
			const seam = this.#seam(seconds, 0, seconds, seconds);
			this.#addSeam(seam);
			silence = { seam, line: sighting.line, reading: this.reading + seconds };
			this.silences.push(silence);
		}
		const { line, section } = sighting;
		this.#advances.push({
			ordinal,
			line,
			section,
			seconds,
			before,
			clock,
			reading: this.reading + seconds,
			silence,
		});
		if (this.#advances.length > this.#limits.heldLines) this.#advances.shift();
	}

	/** A small step back may be disorder: only lines that stay behind make it a jump. */
	#hold(sighting: Sighting<Payload>): void {
		this.#held.push({ ...sighting });
		const said = sighting.statement?.kind === 'chronyd.backward-jump';
		let behind = 0;
		for (const held of this.#held) if (held.dating !== 'none') behind += 1;
		if (behind < this.#limits.heldLines && !said) return;
		const [first, ...others] = this.#held;
		this.#held = [];
		if (first === undefined) return;
		this.#jump(first, { witness: 'stamps', certainty: said ? 'certain' : 'likely', direction: 'back' });
		for (const held of others) this.take(held);
	}

	/** What was held was only out of order. */
	#release(): void {
		if (this.#held.length === 0) return;
		const held = this.#held;
		this.#held = [];
		for (const sighting of held) {
			this.#settle(
				sighting,
				this.#row === undefined ? sighting.stamp : this.#clockAt(sighting.stamp, this.#row),
			);
		}
	}

	#jump(sighting: Sighting<Payload>, details: JumpDetails): void {
		const { stamp } = sighting;
		const row = this.#row;
		// A forward jump that nobody witnessed may as well have been a silence, never more.
		const ahead = stamp + (row?.wraps ?? 0) - this.#high;
		const most = row?.dating === 'dated' && ahead > 0 ? ahead : Number.POSITIVE_INFINITY;
		this.#openRow(sighting, stamp, this.#seam(0, 0, most, 0), this.#jumpRecord(details));
		this.#high = stamp;
		const pending = this.#pendingStep();
		const opened = this.#row;
		if (pending !== undefined && opened !== undefined && this.#fitsRow(opened, pending.seconds)) {
			this.#attachStep(opened, pending.seconds);
		}
		this.#settle(sighting, stamp);
	}

	#jumpRecord(details: JumpDetails): JumpRecord {
		return {
			measured: details.measured,
			stated: details.stated,
			direction: details.direction,
			witnesses: [details.witness],
			certainty: details.certainty,
		};
	}

	#seam(
		advance: number,
		lo: number,
		hi: number,
		likely: number,
		ordinal: number = this.#axis.nextOrdinal,
		leapDay = false,
	): Seam {
		return { ordinal, advance, lo, hi, likely, leapDay };
	}

	#addSeam(seam: Seam): void {
		let at = this.seams.length;
		while (at > 0 && (this.seams[at - 1]?.ordinal ?? 0) > seam.ordinal) at -= 1;
		this.seams.splice(at, 0, seam);
		this.#axis.version += 1;
	}

	#openRow(
		{ line, section, dating }: Sighting<Payload>,
		firstClock: number,
		seam: Seam | undefined,
		jump: JumpRecord | undefined,
		startReading: number = this.reading,
	): void {
		if (this.rows.length >= this.#limits.rows && this.#row !== undefined) {
			this.loosen();
			this.#row.wraps = 0;
			return;
		}
		const row: Row = {
			boot: this.index,
			startOrdinal: seam?.ordinal ?? this.#axis.nextOrdinal,
			line,
			section,
			dating: dating === 'none' ? 'monotonic' : dating,
			startReading,
			firstClock,
			lastClock: firstClock,
			lastShown: -1,
			wraps: 0,
			year: undefined,
			bufferedYear: undefined,
			offset: undefined,
			seam,
			jump,
		};
		if (seam !== undefined) this.#addSeam(seam);
		this.rows.push(row);
		this.#row = row;
		this.#advances = [];
		this.#axis.version += 1;
	}

	/** Gives an entry its place, and hears what it says. */
	#settle(sighting: Sighting<Payload>, clock: number): void {
		this.#place(sighting.payload, clock);
		const row = this.#row;
		if (row === undefined || (sighting.inner === undefined && sighting.statement === undefined)) return;
		const ordinal = this.#axis.nextOrdinal - 1;
		const agrees = this.#hearInner(sighting, row, clock);
		if (sighting.statement !== undefined) this.#hear(sighting.statement, sighting, clock, ordinal, agrees);
	}

	#place(payload: Payload | undefined, clock: number): void {
		const ordinal = this.#axis.nextOrdinal;
		this.#axis.nextOrdinal = ordinal + 1;
		if (this.count === 0) {
			this.firstOrdinal = ordinal;
			this.firstReading = this.reading;
		}
		this.count += 1;
		this.lastOrdinal = ordinal;
		if (payload !== undefined) this.#axis.release(payload, this.index, ordinal, this.reading, clock);
	}

	/** The entry's clock minus its inner stamp, the reader's zone taken off; `NaN` where one is missing. */
	#behindStamp(sighting: Sighting<Payload>, clock: number): number {
		const { inner } = sighting;
		const row = this.#row;
		if (inner === undefined || row === undefined) return Number.NaN;
		const said = inner.usec / 1e6 + this.#shifts[inner.zone].seconds;
		if (row.dating === 'monotonic') return row.firstClock - row.startReading + this.reading - said;
		return row.dating === 'yearless' ? aroundTheYear(clock - yearlessOf(said)) : clock - said;
	}

	/** Whether an inner stamp agrees with the entry's own, year and all: the usual case, and the cheap one. */
	#agreesWholly(inner: InnerStamp, row: Row, clock: number): boolean {
		const shift = this.#shifts[inner.zone];
		if (!shift.settled) return false;
		const said = inner.usec / 1e6 + shift.seconds;
		return Math.abs(clockOf(row, row.year, clock) - said) <= this.#limits.agreement;
	}

	/** Learns from an inner stamp. @returns whether it agrees with the entry's own stamp; `undefined` without one. */
	#hearInner(sighting: Sighting<Payload>, row: Row, clock: number): boolean | undefined {
		const { inner } = sighting;
		if (inner === undefined) return undefined;
		if (row.dating !== 'monotonic' && this.#agreesWholly(inner, row, clock)) return true;
		const behind = this.#behindStamp(sighting, clock);
		const agrees = Math.abs(behind) <= this.#limits.agreement;
		if (row.dating !== 'monotonic') this.#learnShift(this.#shifts[inner.zone], behind, agrees);
		if (row.dating !== 'yearless') return agrees;
		const said = inner.usec / 1e6 + this.#shifts[inner.zone].seconds;
		const passed = Math.floor(clock / YEARLESS_YEAR);
		if (agrees && row.year === undefined) {
			row.year = yearNear(clock, said, DAY) ?? yearOf(said) - passed;
			this.#axis.version += 1;
		} else if (!agrees && row.bufferedYear === undefined && behind > 0 && behind < DAY) {
			const year = yearNear(clock, said, DAY);
			if (year !== undefined && realtimeOf(clock, year) >= said) {
				row.bufferedYear = year;
				this.#axis.version += 1;
			}
		}
		return agrees;
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

	/** Whether an inner stamp that agrees to the second says another year than the row's. */
	#contradictsYear(sighting: Sighting<Payload>, row: Row, clock: number): boolean {
		const { inner } = sighting;
		if (inner === undefined || row.dating !== 'yearless' || row.year === undefined) return false;
		if (this.#agreesWholly(inner, row, clock)) return false;
		if (!(Math.abs(this.#behindStamp(sighting, clock)) <= this.#limits.agreement)) return false;
		const said = inner.usec / 1e6 + this.#shifts[inner.zone].seconds;
		return Math.abs(realtimeOf(clock, row.year) - said) > 2 * DAY;
	}

	#pendingStep(): PendingStep | undefined {
		const pending = this.#pending;
		if (pending !== undefined && this.#axis.nextOrdinal - pending.ordinal > this.#limits.nearLines) {
			this.#pending = undefined;
		}
		return this.#pending;
	}

	/** Whether the clock's way from `before` (in `row`) to `clock` is a step by `stated` seconds and a silence. */
	#fits(row: Row, before: number, clock: number, stated: number): boolean {
		const silence = this.#limits.silenceInStep;
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

	/** Whether a jump that is already known can be a step by `stated` seconds. */
	#fitsRow(row: Row, stated: number): boolean {
		const { jump } = row;
		if (jump === undefined) return false;
		if (jump.measured !== undefined) return Math.abs(jump.measured - stated) <= this.#limits.agreement;
		const previous = this.rows[this.rows.indexOf(row) - 1];
		if (previous === undefined) return false;
		if (row.dating === 'monotonic') return jump.direction === (stated < 0 ? 'back' : 'forward');
		return this.#fits(previous, previous.lastClock, row.firstClock, stated);
	}

	/** The row that a jump began at most `nearLines` ago. */
	#recentJump(ordinal: number): Row | undefined {
		const row = this.#row;
		return row?.jump !== undefined && ordinal - row.startOrdinal <= this.#limits.nearLines ? row : undefined;
	}

	#previousOf(row: Row): Row | undefined {
		return this.rows[this.rows.indexOf(row) - 1];
	}

	#hear(
		statement: Statement,
		sighting: Sighting<Payload>,
		clock: number,
		ordinal: number,
		agrees: boolean | undefined,
	): void {
		switch (statement.kind) {
			case 'chronyd.backward-jump':
				this.#attachDirection(statement.kind, 'back', ordinal);
				break;
			case 'chronyd.forward-jump':
				this.#hearForward(ordinal);
				break;
			case 'chronyd.clock-stepped':
				this.#hearStepped(statement.seconds, this.#behindStamp(sighting, clock), ordinal);
				break;
			case 'chronyd.clock-wrong':
				this.#hearWrong(statement.seconds, this.#behindStamp(sighting, clock), ordinal, agrees);
				break;
			case 'chronyd.adjustment-refused':
				this.#claim(this.#row, statement.seconds, ordinal);
				break;
			case 'chronyd.source-selected':
				this.#hearSelected(ordinal, agrees);
				break;
		}
	}

	/** A statement about a jump that is already known is a second witness, never a second jump. */
	#attachDirection(witness: string, direction: 'back' | 'forward', ordinal: number): boolean {
		for (let at = this.rows.length - 1; at >= 0; at -= 1) {
			const row = this.rows[at];
			if (row === undefined) break;
			const near =
				ordinal - row.startOrdinal <= this.#limits.nearLines ||
				this.reading - row.startReading <= this.#limits.poll;
			if (!near) break;
			const { jump } = row;
			if (jump === undefined || this.#goes(row, direction) === false) continue;
			if (jump.witnesses.includes(witness)) return true;
			jump.witnesses.push(witness);
			jump.certainty = 'certain';
			jump.direction ??= direction;
			this.#axis.version += 1;
			return true;
		}
		return false;
	}

	/** Whether a jump goes in a direction; `undefined` when the stamps do not tell. */
	#goes(row: Row, direction: 'back' | 'forward'): boolean | undefined {
		const size = row.jump?.measured ?? row.jump?.stated;
		if (size !== undefined) return size < 0 === (direction === 'back');
		if (row.jump?.direction !== undefined) return row.jump.direction === direction;
		if (row.dating === 'yearless') return undefined;
		const previous = this.#previousOf(row);
		return previous === undefined
			? undefined
			: row.firstClock < previous.lastClock === (direction === 'back');
	}

	#hearForward(ordinal: number): void {
		let largest: Advance | undefined;
		for (const advance of this.#advances) {
			if (advance.seconds < NOTICED_FORWARD || this.reading - advance.reading > this.#limits.poll) continue;
			if (largest === undefined || advance.seconds > largest.seconds) largest = advance;
		}
		if (largest === undefined) {
			this.#attachDirection('chronyd.forward-jump', 'forward', ordinal);
			return;
		}
		this.#split(largest, {
			witness: 'chronyd.forward-jump',
			certainty: 'certain',
			direction: 'forward',
		});
	}

	/** The remembered advance that a step by `stated` and the shortest silence explain. */
	#advanceLike(stated: number, silence: number, ordinal: number): Advance | undefined {
		let best: Advance | undefined;
		for (const advance of this.#advances) {
			if (ordinal - advance.ordinal > this.#limits.nearLines) continue;
			if (!isStepAndSilence(advance.seconds, stated, silence)) continue;
			if (best === undefined || advance.seconds < best.seconds) best = advance;
		}
		return best;
	}

	/** What was taken for a silence was a jump: the row ends before it. */
	#split(advance: Advance, details: JumpDetails): Row | undefined {
		const row = this.#row;
		if (row === undefined || advance.ordinal <= row.startOrdinal || this.rows.length >= this.#limits.rows) {
			return undefined;
		}
		const claimedLater = row.offset !== undefined && row.offset.ordinal >= advance.ordinal;
		let seam: Seam | undefined = advance.silence?.seam;
		if (seam === undefined) {
			seam = this.#seam(advance.seconds, 0, advance.seconds, 0, advance.ordinal);
			this.#addSeam(seam);
		} else {
			seam.likely = 0;
			this.silences.splice(
				this.silences.findIndex((silence) => silence.seam === seam),
				1,
			);
		}
		const opened: Row = {
			boot: this.index,
			startOrdinal: advance.ordinal,
			line: advance.line,
			section: advance.section,
			dating: row.dating,
			startReading: advance.reading,
			firstClock: advance.clock,
			lastClock: row.lastClock,
			lastShown: row.lastShown,
			wraps: row.wraps,
			year: row.year,
			bufferedYear: row.bufferedYear,
			offset: claimedLater ? row.offset : undefined,
			seam,
			jump: this.#jumpRecord(details),
		};
		if (claimedLater) row.offset = undefined;
		row.lastClock = advance.before;
		this.rows.push(opened);
		this.#row = opened;
		this.#advances = [];
		this.#axis.version += 1;
		return opened;
	}

	#hearStepped(stated: number, behind: number, ordinal: number): void {
		const recent = this.#recentJump(ordinal);
		if (recent !== undefined && recent.jump?.stated === undefined && this.#fitsRow(recent, stated)) {
			this.#attachStep(recent, stated);
			return;
		}
		if (recent?.jump?.stated === stated) return;
		const stampStillOld = Math.abs(behind + stated) <= this.#limits.agreement;
		const advance = stampStillOld
			? undefined
			: this.#advanceLike(stated, this.#limits.silenceInStep, ordinal);
		const opened =
			advance === undefined ? undefined : this.#split(advance, { witness: 'stamps', certainty: 'certain' });
		if (opened !== undefined) this.#attachStep(opened, stated);
		else this.#pending = { seconds: stated, ordinal };
	}

	#attachStep(row: Row, stated: number): void {
		const { jump } = row;
		if (jump === undefined) return;
		jump.stated = stated;
		jump.direction = stated < 0 ? 'back' : 'forward';
		jump.certainty = 'certain';
		jump.witnesses.push('chronyd.clock-stepped');
		if (row.dating === 'monotonic' && Number.isNaN(row.firstClock)) {
			const previous = this.#previousOf(row);
			row.firstClock = (previous?.lastClock ?? Number.NaN) + stated;
		}
		this.#fixOffsets(stated);
	}

	/** A step puts the clock right: the row before was wrong by its size. */
	#fixOffsets(stated: number): void {
		const row = this.#row;
		if (row === undefined) return;
		const doubt = this.#limits.statedDoubt;
		const previous = this.#previousOf(row);
		const ordinal = this.#axis.nextOrdinal;
		if (previous !== undefined) {
			previous.offset = { lo: stated - doubt, hi: stated + doubt, ordinal, soft: false };
		}
		row.offset = { lo: -doubt, hi: doubt, ordinal, soft: false };
		this.#pending = undefined;
		this.#openWrong = undefined;
		this.#axis.version += 1;
	}

	/** "wrong by" speaks of the clock on which the line was written, which is not always the clock of its stamp. */
	#hearWrong(stated: number, behind: number, ordinal: number, agrees: boolean | undefined): void {
		let recent = this.#recentJump(ordinal);
		let row = this.#row;
		if (agrees !== true) {
			const moved = agrees === false && Math.abs(behind - stated) <= this.#limits.agreement;
			if (recent === undefined && (moved || (agrees === undefined && Math.abs(stated) >= NOTICED_FORWARD))) {
				const advance = this.#advanceLike(stated, 60, ordinal);
				if (advance !== undefined) {
					recent = this.#split(advance, { witness: 'stamps', certainty: 'certain' });
					recent?.jump?.witnesses.push('chronyd.clock-wrong');
				}
			}
			if (recent !== undefined && (agrees === false || this.#fitsRow(recent, stated))) {
				row = this.#previousOf(recent) ?? row;
			}
		}
		this.#claim(row, stated, ordinal);
		if (row !== undefined) this.#openWrong = { row, seconds: stated, reading: this.reading };
	}

	/** Until the step is seen the clock may be slewed: the offset lies between nothing and what was said. */
	#claim(row: Row | undefined, stated: number, ordinal: number): void {
		if (row === undefined || row.offset?.soft === false) return;
		const doubt = this.#limits.statedDoubt;
		row.offset = {
			lo: Math.min(0, stated) - doubt,
			hi: Math.max(0, stated) + doubt,
			ordinal,
			soft: false,
		};
		this.#axis.version += 1;
	}

	#hearSelected(ordinal: number, agrees: boolean | undefined): void {
		const open = this.#openWrong;
		if (open !== undefined) {
			if (this.reading - open.reading < SLEW_FACTOR * Math.abs(open.seconds)) return;
			this.#openWrong = undefined;
		}
		let row = this.#row;
		const recent = this.#recentJump(ordinal);
		if (agrees === false) row = recent === undefined ? undefined : this.#previousOf(recent);
		if (row === undefined || row.offset !== undefined) return;
		const doubt = this.#limits.statedDoubt;
		const claim: OffsetClaim = { lo: -doubt, hi: doubt, ordinal, soft: true };
		row.offset = claim;
		this.#axis.version += 1;
	}
}
