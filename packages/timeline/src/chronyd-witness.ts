import type { Advance, BootRows } from './boot-rows.ts';
import type { ClockLimits } from './clock-limits.ts';
import type { OffsetClaim, Row } from './segments.ts';
import type { Order } from './axis.ts';
import { isStepAndSilence } from './steps.ts';
import type { ClockStatement } from './clock-statement.ts';

/** chronyd slews at most one part in this many: an error that "wrong by" named is gone after that. */
const SLEW_FACTOR = 12;

/** chronyd speaks of a forward jump from here on. */
const NOTICED_FORWARD = 10;

/** "stepped by", before the stamps moved. */
interface PendingStep {
	readonly seconds: number;
	readonly ordinal: number;
}

/**
 * Applies what chronyd says to the rows of a boot: its statements confirm a jump, reveal one that nothing else shows, or give the
 * clock's offset from true time.
 */
export class ChronydWitness {
	readonly #limits: ClockLimits;
	readonly #kept: BootRows;
	readonly #order: Order;
	#pending: PendingStep | undefined;
	#openWrong: { readonly row: Row; readonly seconds: number; readonly reading: number } | undefined;

	constructor(limits: ClockLimits, kept: BootRows, order: Order) {
		this.#limits = limits;
		this.#kept = kept;
		this.#order = order;
	}

	/** True while a step is announced that the stamps have not shown yet. */
	get awaitsStep(): boolean {
		return this.#pending !== undefined;
	}

	/** Another boot's entries follow: an announced step of this one will not come. */
	forgetStep(): void {
		this.#pending = undefined;
	}

	/**
	 * @param behind - the entry's clock minus the stamp inside of its message; `NaN` without one
	 * @param agrees - true when the two agree; `undefined` without one
	 */
	apply(statement: ClockStatement, behind: number, ordinal: number, agrees: boolean | undefined): void {
		switch (statement.kind) {
			case 'chronyd.backward-jump':
				this.#attachDirection(statement.kind, 'back', ordinal);
				break;
			case 'chronyd.forward-jump':
				this.#applyForward(ordinal);
				break;
			case 'chronyd.clock-stepped':
				this.#applyStepped(statement.seconds, behind, ordinal);
				break;
			case 'chronyd.clock-wrong':
				this.#applyWrong(statement.seconds, behind, ordinal, agrees);
				break;
			case 'chronyd.adjustment-refused':
				this.#claim(this.#kept.current, statement.seconds, ordinal);
				break;
			case 'chronyd.source-selected':
				this.#applySelected(ordinal, agrees);
				break;
		}
	}

	pendingStep(): PendingStep | undefined {
		const pending = this.#pending;
		if (pending !== undefined && this.#order.nextOrdinal - pending.ordinal > this.#limits.nearLines) {
			this.#pending = undefined;
		}
		return this.#pending;
	}

	attachStep(row: Row, stated: number): void {
		const { jump } = row;
		if (jump === undefined) return;
		jump.stated = stated;
		jump.direction = stated < 0 ? 'back' : 'forward';
		jump.certainty = 'certain';
		jump.witnesses.push('chronyd.clock-stepped');
		if (row.dating === 'monotonic' && Number.isNaN(row.firstClock)) {
			const previous = this.#kept.previousOf(row);
			row.firstClock = (previous?.lastClock ?? Number.NaN) + stated;
		}
		this.fixOffsets(stated);
	}

	/** A step puts the clock right: the row before was wrong by its size. */
	fixOffsets(stated: number): void {
		const row = this.#kept.current;
		if (row === undefined) return;
		const doubt = this.#limits.statedDoubt;
		const previous = this.#kept.previousOf(row);
		const ordinal = this.#order.nextOrdinal;
		if (previous !== undefined) {
			previous.offset = { lo: stated - doubt, hi: stated + doubt, ordinal, soft: false };
		}
		row.offset = { lo: -doubt, hi: doubt, ordinal, soft: false };
		this.#pending = undefined;
		this.#openWrong = undefined;
		this.#kept.changed();
	}

	/** A statement about a jump that is already known is a second witness, never a second jump. */
	#attachDirection(witness: string, direction: 'back' | 'forward', ordinal: number): boolean {
		for (let at = this.#kept.rows.length - 1; at >= 0; at -= 1) {
			const row = this.#kept.rows[at];
			if (row === undefined) break;
			const near =
				ordinal - row.startOrdinal <= this.#limits.nearLines ||
				this.#kept.reading - row.startReading <= this.#limits.poll;
			if (!near) break;
			const { jump } = row;
			if (jump === undefined || this.#goes(row, direction) === false) continue;
			if (jump.witnesses.includes(witness)) return true;
			jump.witnesses.push(witness);
			jump.certainty = 'certain';
			jump.direction ??= direction;
			this.#kept.changed();
			return true;
		}
		return false;
	}

	/** True when a jump goes in a direction; `undefined` when the stamps do not tell. */
	#goes(row: Row, direction: 'back' | 'forward'): boolean | undefined {
		const size = row.jump?.measured ?? row.jump?.stated;
		if (size !== undefined) return size < 0 === (direction === 'back');
		if (row.jump?.direction !== undefined) return row.jump.direction === direction;
		if (row.dating === 'yearless') return undefined;
		const previous = this.#kept.previousOf(row);
		return previous === undefined
			? undefined
			: row.firstClock < previous.lastClock === (direction === 'back');
	}

	#applyForward(ordinal: number): void {
		let largest: Advance | undefined;
		for (const advance of this.#kept.advances) {
			if (advance.seconds < NOTICED_FORWARD || this.#kept.reading - advance.reading > this.#limits.poll)
				continue;
			if (largest === undefined || advance.seconds > largest.seconds) largest = advance;
		}
		if (largest === undefined) {
			this.#attachDirection('chronyd.forward-jump', 'forward', ordinal);
			return;
		}
		this.#kept.split(largest, {
			witness: 'chronyd.forward-jump',
			certainty: 'certain',
			direction: 'forward',
		});
	}

	#applyStepped(stated: number, behind: number, ordinal: number): void {
		const recent = this.#kept.recentJump(ordinal);
		if (recent !== undefined && recent.jump?.stated === undefined && this.#kept.fitsStep(recent, stated)) {
			this.attachStep(recent, stated);
			return;
		}
		if (recent?.jump?.stated === stated) return;
		const stampStillOld = Math.abs(behind + stated) <= this.#limits.agreement;
		const advance = stampStillOld
			? undefined
			: this.#advanceLike(stated, this.#limits.silenceInStep, ordinal);
		const opened =
			advance === undefined
				? undefined
				: this.#kept.split(advance, { witness: 'stamps', certainty: 'certain' });
		if (opened !== undefined) this.attachStep(opened, stated);
		else this.#pending = { seconds: stated, ordinal };
	}

	/** The remembered advance that a step by `stated` and the shortest silence explain. */
	#advanceLike(stated: number, silence: number, ordinal: number): Advance | undefined {
		let best: Advance | undefined;
		for (const advance of this.#kept.advances) {
			if (ordinal - advance.ordinal > this.#limits.nearLines) continue;
			if (!isStepAndSilence(advance.seconds, stated, silence)) continue;
			if (best === undefined || advance.seconds < best.seconds) best = advance;
		}
		return best;
	}

	/** "wrong by" speaks of the clock on which the line was written, which is not always the clock of its stamp. */
	#applyWrong(stated: number, behind: number, ordinal: number, agrees: boolean | undefined): void {
		let recent = this.#kept.recentJump(ordinal);
		let row = this.#kept.current;
		if (agrees !== true) {
			const moved = agrees === false && Math.abs(behind - stated) <= this.#limits.agreement;
			if (recent === undefined && (moved || (agrees === undefined && Math.abs(stated) >= NOTICED_FORWARD))) {
				const advance = this.#advanceLike(stated, 60, ordinal);
				if (advance !== undefined) {
					recent = this.#kept.split(advance, { witness: 'stamps', certainty: 'certain' });
					recent?.jump?.witnesses.push('chronyd.clock-wrong');
				}
			}
			if (recent !== undefined && (agrees === false || this.#kept.fitsStep(recent, stated))) {
				row = this.#kept.previousOf(recent) ?? row;
			}
		}
		this.#claim(row, stated, ordinal);
		if (row !== undefined) this.#openWrong = { row, seconds: stated, reading: this.#kept.reading };
	}

	/** Until the step is seen the clock may be slewed: the offset lies between zero and the stated size. */
	#claim(row: Row | undefined, stated: number, ordinal: number): void {
		if (row === undefined || row.offset?.soft === false) return;
		const doubt = this.#limits.statedDoubt;
		row.offset = {
			lo: Math.min(0, stated) - doubt,
			hi: Math.max(0, stated) + doubt,
			ordinal,
			soft: false,
		};
		this.#kept.changed();
	}

	#applySelected(ordinal: number, agrees: boolean | undefined): void {
		const open = this.#openWrong;
		if (open !== undefined) {
			if (this.#kept.reading - open.reading < SLEW_FACTOR * Math.abs(open.seconds)) return;
			this.#openWrong = undefined;
		}
		let row = this.#kept.current;
		const recent = this.#kept.recentJump(ordinal);
		if (agrees === false) row = recent === undefined ? undefined : this.#kept.previousOf(recent);
		if (row === undefined || row.offset !== undefined) return;
		const doubt = this.#limits.statedDoubt;
		const claim: OffsetClaim = { lo: -doubt, hi: doubt, ordinal, soft: true };
		row.offset = claim;
		this.#kept.changed();
	}
}
