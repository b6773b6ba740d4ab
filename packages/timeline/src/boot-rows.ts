import type { Section } from '@whydown/journal';
import { DAY } from './calendar.ts';
import type { ClockLimits } from './clock-limits.ts';
import type { JumpRecord, Row, Seam } from './segments.ts';
import type { Order } from './axis.ts';
import type { ClockObservation } from './clock-observation.ts';
import { isAdvanceByStep } from './steps.ts';

/** A silence in which a jump could hide. */
export interface Silence {
	readonly seam: Seam;
	readonly line: number;
	readonly reading: number;
}

/** A large advance of the stamps that a later statement may turn into a jump. */
export interface Advance {
	readonly ordinal: number;
	readonly line: number;
	readonly section: Section | undefined;
	readonly seconds: number;
	readonly before: number;
	readonly clock: number;
	readonly reading: number;
	readonly silence: Silence | undefined;
}

/** The details of a jump at the moment when it is noticed. */
export interface JumpDetails {
	readonly witness: string;
	readonly certainty: 'certain' | 'likely';
	readonly stated?: number;
	readonly measured?: number;
	readonly direction?: 'back' | 'forward';
}

/** The part of its first entry that a row keeps. */
type Head = 'line' | 'section' | 'dating';

/** A jump as a row keeps it: later witnesses add what they know. */
export function jumpRecord(details: JumpDetails): JumpRecord {
	return {
		measured: details.measured,
		stated: details.stated,
		direction: details.direction,
		witnesses: [details.witness],
		certainty: details.certainty,
	};
}

/**
 * The kept history of one boot's clock: rows on which it ran on, the seams between them, and silences in which a jump could hide.
 * A later statement may split a row at an advance that was taken for a silence.
 */
export class BootRows {
	readonly index: number;
	readonly rows: Row[] = [];
	readonly seams: Seam[] = [];
	readonly silences: Silence[] = [];
	/** From this entry on the table is full: what passes after it is not known. */
	looseFrom: number = Number.POSITIVE_INFINITY;
	/** The row that the next entry belongs to unless its stamp says otherwise. */
	current: Row | undefined;
	/** The boot's own axis at its last entry. */
	reading = 0;
	/** The large advances of the row, the last few. */
	advances: Advance[] = [];
	readonly #limits: ClockLimits;
	readonly #order: Order;

	constructor(index: number, limits: ClockLimits, order: Order) {
		this.index = index;
		this.#limits = limits;
		this.#order = order;
	}

	/** The meaning of places has changed. */
	changed(): void {
		this.#order.version += 1;
	}

	/** From the next entry on, the time that passes is unknown. */
	loosen(): void {
		if (this.looseFrom <= this.#order.nextOrdinal) return;
		this.looseFrom = this.#order.nextOrdinal;
		this.changed();
	}

	/** A new row: the stamps do not run on in the one before. */
	open(
		{ line, section, dating }: Pick<ClockObservation<unknown>, Head>,
		firstClock: number,
		seam: Seam | undefined,
		jump: JumpRecord | undefined,
		startReading: number = this.reading,
	): void {
		if (this.rows.length >= this.#limits.rows && this.current !== undefined) {
			this.loosen();
			this.current.wraps = 0;
			return;
		}
		const row: Row = {
			boot: this.index,
			startOrdinal: seam?.ordinal ?? this.#order.nextOrdinal,
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
		this.current = row;
		this.advances = [];
		this.changed();
	}

	remember(
		observation: Pick<ClockObservation<unknown>, Head>,
		before: number,
		clock: number,
		seconds: number,
		overLeapDay: boolean,
	): void {
		const ordinal = this.#order.nextOrdinal;
		if (overLeapDay) this.#addSeam(this.seam(seconds, seconds, seconds + DAY, seconds, ordinal, true));
		let silence: Silence | undefined;
		if (seconds >= this.#limits.silence && this.silences.length < this.#limits.silences) {
			const seam = this.seam(seconds, 0, seconds, seconds);
			this.#addSeam(seam);
			silence = { seam, line: observation.line, reading: this.reading + seconds };
			this.silences.push(silence);
		}
		const { line, section } = observation;
		this.advances.push({
			ordinal,
			line,
			section,
			seconds,
			before,
			clock,
			reading: this.reading + seconds,
			silence,
		});
		if (this.advances.length > this.#limits.heldLines) this.advances.shift();
	}

	/** Ends the row at an advance that was a jump after all, and no silence. */
	split(advance: Advance, details: JumpDetails): Row | undefined {
		const row = this.current;
		if (row === undefined || advance.ordinal <= row.startOrdinal || this.rows.length >= this.#limits.rows) {
			return undefined;
		}
		const claimedLater = row.offset !== undefined && row.offset.ordinal >= advance.ordinal;
		let seam: Seam | undefined = advance.silence?.seam;
		if (seam === undefined) {
			seam = this.seam(advance.seconds, 0, advance.seconds, 0, advance.ordinal);
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
			jump: jumpRecord(details),
		};
		if (claimedLater) row.offset = undefined;
		row.lastClock = advance.before;
		this.rows.push(opened);
		this.current = opened;
		this.advances = [];
		this.changed();
		return opened;
	}

	/** The row that a jump began at most `nearLines` ago. */
	recentJump(ordinal: number): Row | undefined {
		const row = this.current;
		return row?.jump !== undefined && ordinal - row.startOrdinal <= this.#limits.nearLines ? row : undefined;
	}

	previousOf(row: Row): Row | undefined {
		return this.rows[this.rows.indexOf(row) - 1];
	}

	/** True when a jump that is already known can be a step by `stated` seconds. */
	fitsStep(row: Row, stated: number): boolean {
		const { jump } = row;
		if (jump === undefined) return false;
		if (jump.measured !== undefined) return Math.abs(jump.measured - stated) <= this.#limits.agreement;
		const previous = this.rows[this.rows.indexOf(row) - 1];
		if (previous === undefined) return false;
		if (row.dating === 'monotonic') return jump.direction === (stated < 0 ? 'back' : 'forward');
		return isAdvanceByStep(previous, previous.lastClock, row.firstClock, stated, this.#limits.silenceInStep);
	}

	seam(
		advance: number,
		lo: number,
		hi: number,
		likely: number,
		ordinal: number = this.#order.nextOrdinal,
		leapDay = false,
	): Seam {
		return { ordinal, advance, lo, hi, likely, leapDay };
	}

	#addSeam(seam: Seam): void {
		let at = this.seams.length;
		while (at > 0 && (this.seams[at - 1]?.ordinal ?? 0) > seam.ordinal) at -= 1;
		this.seams.splice(at, 0, seam);
		this.changed();
	}
}
