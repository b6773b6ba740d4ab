import type { BootId } from '@whydown/journal';
import type { BootWitness } from './time.ts';
import type { BootSign } from './boot-sign.ts';

/** Text of the start-up may stand this many entries away from where the boot begins. */
const NEAR = 20;

/** A monotonic clock that falls by more than this many seconds belongs to another boot. */
const FALL = 5;

/** Boots that are told apart. Real inputs have hundreds at most. */
const MOST_BOOTS = 4096;

/** A boot as its beginning was noticed. */
export interface BootStart {
	readonly index: number;
	readonly id: BootId | undefined;
	readonly witness: BootWitness;
	startsAtBeginning: boolean;
}

/** Tells which boot an entry belongs to: by id, by marker, by the text of a start, by a monotonic clock that falls. */
export class Boots {
	readonly starts: BootStart[] = [];
	/** Too many boots: later ones count as one, in which nothing is known of time. */
	full = false;
	readonly #byId = new Map<BootId, BootStart>();
	#current: BootStart | undefined;
	/** The entry at which the current boot was entered. */
	#enteredAt = 0;
	#shutDownAt: number = Number.NEGATIVE_INFINITY;
	#named = false;
	/** The last marker line, until an entry follows: a boot without entries is none. */
	#marker: { readonly id: BootId | undefined } | undefined;

	/** A marker line between boots. */
	marker(id: BootId | undefined): void {
		this.#named = true;
		this.#marker = { id };
	}

	/** True when an entry without a sign of a boot belongs to the current one. */
	staysIn(id: BootId | undefined): boolean {
		if (this.#marker !== undefined || this.#current === undefined) return false;
		return id === undefined || id === this.#current.id;
	}

	/** The boot of the next entry. */
	of(
		ordinal: number,
		id: BootId | undefined,
		sign: BootSign | undefined,
		monotonic: { readonly now: number; readonly last: number; readonly fromKernel: boolean },
	): BootStart {
		const marker = this.#marker;
		this.#marker = undefined;
		if (marker !== undefined && (marker.id === undefined || marker.id !== this.#current?.id)) {
			this.#enter(ordinal, marker.id ?? id, 'marker');
		}
		let boot = this.#current ?? this.#enter(ordinal, id, 'input-start');
		if (id !== undefined) {
			this.#named = true;
			if (id !== boot.id) boot = this.#enter(ordinal, id, 'boot-id');
		} else if (ordinal > this.#enteredAt && monotonic.now < monotonic.last - FALL && !monotonic.fromKernel) {
			boot = this.#enter(ordinal, undefined, 'monotonic-fell');
		}
		return sign === undefined ? boot : this.#heed(ordinal, sign, boot);
	}

	#heed(ordinal: number, sign: BootSign, boot: BootStart): BootStart {
		if (sign === 'shutting-down') {
			this.#shutDownAt = ordinal;
			return boot;
		}
		if (ordinal - this.#enteredAt <= NEAR) {
			boot.startsAtBeginning = true;
			return boot;
		}
		if (this.#named || (sign === 'journal-started' && ordinal - this.#shutDownAt > NEAR)) return boot;
		return this.#enter(ordinal, undefined, 'start-up-text');
	}

	#enter(ordinal: number, id: BootId | undefined, witness: BootWitness): BootStart {
		this.#enteredAt = ordinal;
		this.#shutDownAt = Number.NEGATIVE_INFINITY;
		const known = id === undefined ? undefined : this.#byId.get(id);
		if (known !== undefined) {
			this.#current = known;
			return known;
		}
		const newest = this.starts.at(-1);
		if (newest !== undefined && this.starts.length >= MOST_BOOTS) {
			this.full = true;
			this.#current = newest;
			return newest;
		}
		const start: BootStart = {
			index: this.starts.length,
			id,
			witness,
			startsAtBeginning: this.starts.length > 0,
		};
		this.starts.push(start);
		if (id !== undefined) this.#byId.set(id, start);
		this.#current = start;
		return start;
	}
}
